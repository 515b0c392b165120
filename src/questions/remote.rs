//! Remote: from home, on my own schedule, or in an office?

pub mod place;

use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[];

/// Adds what the message says of where and when the work is done.
pub fn find(_reading: &Reading, _findings: &mut Vec<Finding>) {}
