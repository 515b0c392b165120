//! Words with which people approach a developer about work.

pub(crate) use crate::rules::recruiting_approach::*;
