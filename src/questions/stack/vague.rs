//! Words that stand where a technology's name should.

use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::stack_vague::*;

/// Adds the words that stand in place of names; asked only when no technology is named.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    for rule in [&MODERN, &FIELD, &METHOD] {
        for found in reading.own(rule) {
            findings.push(reading.finding(rule, found.tokens()));
        }
    }
}
