//! A CV is asked for.

use std::ops::Range;

use super::{cased, ends_a_clause, finding, fix, says};
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_cv_first::*;
use crate::text::{Class, Words, words};
use crate::wording::wording;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CV_FIRST).map(|m| m.tokens()).filter(|tokens| !reading.is_denied(tokens.start, 5));
    found.extend(asked.filter(|tokens| !tokens.clone().any(|at| is_denial(reading, at))).map(|tokens| {
        let fixes = if is_replaceable(reading, &tokens) {
            fix(wording!("fix.interest-first"), cased(reading, tokens.start, "reply with any questions first"))
        } else {
            Vec::new()
        };
        Finding { fixes, ..finding(reading, &CV_FIRST, tokens, |words| wording!("finding.cv-first", words = words)) }
    }));
}

fn is_denial(reading: &Reading, at: usize) -> bool {
    says(reading, at, words!("no not don't without needn't")) && !says(reading, at + 1, words!(": ."))
}

/// "send me your CV" can become another request where it is all that is asked, and of the reader: not "send your CV
/// to …", nor "I can send your CV".
fn is_replaceable(reading: &Reading, tokens: &Range<usize>) -> bool {
    const ASKS: &Words = words!("send share forward email mail submit provide revert reply respond");
    let before = reading.document.sentence_of(tokens.start).tokens.start..tokens.start;
    let is_writer = |at: usize| reading.document.is(at, Class::We) || says(reading, at, words!("i i'll i'd i'm"));
    says(reading, tokens.start, ASKS) && ends_a_clause(reading, tokens.end - 1) && !before.rev().take(3).any(is_writer)
}
