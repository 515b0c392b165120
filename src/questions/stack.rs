//! Stack: which technologies?

use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[];

/// Adds what the message says of the technologies of the job.
pub fn find(_reading: &Reading, _findings: &mut Vec<Finding>) {}
