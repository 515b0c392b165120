//! What a finding of vague pay is called.

use std::ops::Range;

use super::{extras, fixes, vague};
use crate::reading::{Reading, one_line};
use crate::report::Finding;
use crate::rule::Rule;
use crate::text::words;
use crate::wording::wording;

/// The finding of a vague rule. `is_answered`: a figure for the base stands elsewhere in the message.
pub fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>, is_answered: bool) -> Finding {
    let finding = reading.finding(rule, tokens.clone());
    let words = one_line(&finding.text);
    let title = if std::ptr::eq(rule, &vague::EXPERIENCE) {
        wording!("finding.pay.experience", words = words)
    } else if std::ptr::eq(rule, &vague::PROMISE) {
        wording!("finding.pay.promise", words = words)
    } else if std::ptr::eq(rule, &vague::QUESTION) {
        wording!("finding.pay.question", words = words)
    } else if std::ptr::eq(rule, &extras::VARIABLE) {
        if is_answered {
            wording!("finding.pay.how-much", words = words)
        } else {
            wording!("finding.pay.on-top", words = words)
        }
    } else if std::ptr::eq(rule, &extras::SHARES) || std::ptr::eq(rule, &extras::NAMED) {
        wording!("finding.pay.how-much", words = words)
    } else {
        wording!("finding.pay.no-figure", words = words)
    };
    let fixes = if is_answered { Vec::new() } else { fixes::fix(reading, rule, tokens).into_iter().collect() };
    Finding { title, fixes, ..finding }
}

/// Whether a percentage stands beside these words: "10% bonus", "a bonus of up to 10%".
pub fn has_percent(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.clone();
    let near = tokens.start.saturating_sub(3).max(sentence.start)..(tokens.end + 6).min(sentence.end);
    near.into_iter().any(|at| document.tokens[at].is_mark('%') || document.is_in(at, words!("percent pct")))
}
