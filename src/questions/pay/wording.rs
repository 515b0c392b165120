//! What a finding of vague pay is called, and the better wording that it offers.

use std::borrow::Cow;
use std::ops::Range;

use super::{country, extras, judge, vague};
use crate::money::currency;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix};
use crate::rule::Rule;
use crate::text::Class;

/// The finding of a vague rule. `is_answered`: a figure for the base stands elsewhere in the message.
pub fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>, is_answered: bool) -> Finding {
    let finding = reading.finding(rule, tokens.clone());
    let words = one_line(&finding.text);
    let says = if std::ptr::eq(rule, &vague::EXPERIENCE) {
        "between which figures?"
    } else if std::ptr::eq(rule, &vague::PROMISE) {
        "later is late"
    } else if std::ptr::eq(rule, &vague::QUESTION) {
        "asks and does not tell"
    } else if std::ptr::eq(rule, &extras::VARIABLE) {
        "how much, and on top of what?"
    } else if std::ptr::eq(rule, &extras::SHARES) || std::ptr::eq(rule, &extras::NAMED) {
        "how much?"
    } else {
        "is not a figure"
    };
    let joint = if says.ends_with('?') || says.starts_with("later") { ": " } else { " " };
    let fixes = if is_answered { Vec::new() } else { fix(reading, rule, tokens).into_iter().collect() };
    Finding { title: format!("“{words}”{joint}{says}").into(), fixes, ..finding }
}

/// The range in place of the praise, where the sentence stays a sentence.
fn fix(reading: &Reading, rule: &'static Rule, tokens: Range<usize>) -> Option<Fix> {
    let document = &reading.document;
    if document.tokens.get(tokens.end).is_some_and(|t| t.gap == crate::text::Gap::Glued && t.is_mark('/')) {
        return None;
    }
    let (first, last) = (tokens.start, tokens.end.checked_sub(1)?);
    let is_rate = |at: usize| document.is_one_of(at, &["rate", "rates"]);
    let noun = |at: usize| {
        document.is(at, Class::Money)
            && document.is_one_of(at, &["salary", "pay", "compensation", "comp", "package", "remuneration", "rate"])
    };
    let replace = if std::ptr::eq(rule, &vague::COMPETITIVE) && noun(last) && !document.is(first, Class::Money) {
        // "an excellent salary": the article stays.
        let is_an = first > 0 && document.is_one_of(first - 1, &["an"]);
        let noun = document.written(last).to_lowercase();
        match (is_an, is_rate(last)) {
            (true, true) => format!("hourly rate of {}", range(reading, "an hour")),
            (true, false) => format!("annual {noun} of {}", range(reading, "")),
            (false, true) => capital(document.written(first), format!("{noun} of {}", range(reading, "a day"))),
            (false, false) => capital(document.written(first), format!("{noun} of {}", range(reading, "a year"))),
        }
    } else if (std::ptr::eq(rule, &vague::COMPETITIVE) || std::ptr::eq(rule, &vague::EXPERIENCE)) && noun(first) {
        let time = if is_rate(first) { "a day" } else { "a year" };
        let is_heading = document.tokens.get(first + 1).is_some_and(|t| t.is_mark(':'));
        let verb = if is_heading { ":" } else { " is" };
        let tail = if std::ptr::eq(rule, &vague::EXPERIENCE) { ", by experience" } else { "" };
        format!("{}{verb} {}{tail}", document.written(first), range(reading, time))
    } else if std::ptr::eq(rule, &vague::EXPERIENCE) && first == last && document.is_one_of(first, &["doe"]) {
        format!("{}, by experience", range(reading, if judge::is_contract(reading) { "a day" } else { "a year" }))
    } else {
        return None;
    };
    Some(Fix { label: Cow::Borrowed("Write the range instead"), replace: replace.into() })
}

/// "£[min]–£[max] a year", in the currency that the message's places suggest.
fn range(reading: &Reading, time: &str) -> String {
    let range = match country::expected(reading).map(currency::written) {
        Some(sign) if sign.chars().all(char::is_alphabetic) => format!("{sign} [min]–[max]"),
        Some(sign) => format!("{sign}[min]–{sign}[max]"),
        None => "[currency] [min]–[max]".to_owned(),
    };
    if time.is_empty() { range } else { format!("{range} {time}") }
}

/// The words with a capital when those that they replace had one.
fn capital(replaced: &str, words: String) -> String {
    let mut chars = words.chars();
    match chars.next() {
        Some(first) if replaced.starts_with(char::is_uppercase) => first.to_uppercase().chain(chars).collect(),
        _ => words,
    }
}
