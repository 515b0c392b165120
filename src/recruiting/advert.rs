//! The parts of a job advertisement: headings, conditions, how to apply.

pub(crate) use crate::rules::recruiting_advert::*;
