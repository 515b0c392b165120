//! A CV is asked for.

use std::ops::Range;

use super::{finding, fix, says};
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_cv_first::*;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CV_FIRST).map(|m| m.tokens()).filter(|tokens| !reading.is_denied(tokens.start, 5));
    found.extend(asked.filter(|tokens| !tokens.clone().any(|at| is_denial(reading, at))).map(|tokens| {
        let fixes = if is_replaceable(reading, &tokens) {
            fix("Ask for interest first", "reply with any questions first")
        } else {
            Vec::new()
        };
        Finding { fixes, ..finding(reading, &CV_FIRST, tokens, " can wait") }
    }));
}

fn is_denial(reading: &Reading, at: usize) -> bool {
    says(reading, at, "no not don't without needn't") && !says(reading, at + 1, ": .")
}

/// "send me your CV" can become another request where it stands alone: not "send your CV to …".
fn is_replaceable(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    const ASKS: &str = "send share forward email mail submit provide revert reply respond";
    let goes_on = "to along with including incl to: together , + & / in /cv";
    says(reading, tokens.start, ASKS)
        && !document.after(tokens.end - 1).is_some_and(|next| says(reading, next, goes_on))
}
