//! Words that touch pay and tell nothing of it.

pub(crate) use crate::rules::pay_vague::*;
