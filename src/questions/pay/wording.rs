//! What a finding of vague pay is called.

use std::ops::Range;

use super::{extras, fixes, vague};
use crate::reading::{Reading, one_line};
use crate::report::Finding;
use crate::rule::Rule;
use crate::text::words;

/// The finding of a vague rule. `is_answered`: a figure for the base stands elsewhere in the message.
pub fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>, is_answered: bool) -> Finding {
    let finding = reading.finding(rule, tokens.clone());
    let words = one_line(&finding.text);
    let says = if std::ptr::eq(rule, &vague::EXPERIENCE) {
        "between which figures?"
    } else if std::ptr::eq(rule, &vague::PROMISE) {
        "say it now"
    } else if std::ptr::eq(rule, &vague::QUESTION) {
        "asks, and doesn’t say what the job pays"
    } else if std::ptr::eq(rule, &extras::VARIABLE) {
        if is_answered { "how much?" } else { "how much, and on top of what?" }
    } else if std::ptr::eq(rule, &extras::SHARES) || std::ptr::eq(rule, &extras::NAMED) {
        "how much?"
    } else {
        "is not a figure"
    };
    let joint = if says.ends_with('?') || says.starts_with("say") { ": " } else { " " };
    let fixes = if is_answered { Vec::new() } else { fixes::fix(reading, rule, tokens).into_iter().collect() };
    Finding { title: format!("“{words}”{joint}{says}").into(), fixes, ..finding }
}

/// Whether a percentage stands beside these words: "10% bonus", "a bonus of up to 10%".
pub fn has_percent(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.clone();
    let near = tokens.start.saturating_sub(3).max(sentence.start)..(tokens.end + 6).min(sentence.end);
    near.into_iter().any(|at| document.tokens[at].is_mark('%') || document.is_in(at, words!("percent pct")))
}
