//! The reader is asked what they earn now.

use std::ops::Range;

use super::{finding, fix, says};
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_current_pay::*;
use crate::text::Class;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CURRENT_PAY).map(|m| m.tokens()).filter(|t| !reading.is_denied(t.start, 5));
    found.extend(asked.map(|tokens| {
        let fixes = expected(reading, &tokens);
        Finding { fixes, ..finding(reading, &CURRENT_PAY, tokens, " is theirs to keep") }
    }));
}

/// "your current salary" becomes "your expected salary"; a question in other words has no such twin.
fn expected(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    if !(document.is(last, Class::Money) || says(reading, last, "sal income tc")) {
        return Vec::new();
    }
    let your = if says(reading, tokens.start, "your") { "your " } else { "" };
    fix("Ask what they expect", format!("{your}expected {}", document.written(last)))
}
