//! Is it a recruiting message at all? In other people's mail the tool is silent.

use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[];

/// Whether the writer offers the reader a job or asks about one. `findings` is what the four questions found.
pub fn is_recruiting(_reading: &Reading, findings: &[Finding]) -> bool {
    !findings.is_empty()
}
