//! What a finding of vague pay is called, and the better wording that it offers.

use std::borrow::Cow;
use std::ops::Range;

use super::{country, extras, judge, vague};
use crate::money::currency;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix};
use crate::rule::Rule;
use crate::text::{Class, Gap, Kind, words};

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
    let fixes = if is_answered { Vec::new() } else { fix(reading, rule, tokens).into_iter().collect() };
    Finding { title: format!("“{words}”{joint}{says}").into(), fixes, ..finding }
}

/// Whether a percentage stands beside these words: "10% bonus", "a bonus of up to 10%".
pub fn has_percent(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.clone();
    let near = tokens.start.saturating_sub(3).max(sentence.start)..(tokens.end + 6).min(sentence.end);
    near.into_iter().any(|at| document.tokens[at].is_mark('%') || document.is_in(at, words!("percent pct")))
}

/// Words that may follow the range, so that what is left is still a sentence.
const GOES_ON: [&str; 26] = [
    "and",
    "plus",
    "or",
    "with",
    "for",
    "in",
    "as",
    "but",
    "on",
    "depending",
    "at",
    "to",
    "if",
    "which",
    "based",
    "commensurate",
    "from",
    "by",
    "because",
    "while",
    "so",
    "offered",
    "available",
    "here",
    "there",
    "too",
];

/// The range in place of the praise, where the sentence stays a sentence: the words around must take it.
fn fix(reading: &Reading, rule: &'static Rule, tokens: Range<usize>) -> Option<Fix> {
    let document = &reading.document;
    let is_praise = std::ptr::eq(rule, &vague::COMPETITIVE);
    let is_experience = std::ptr::eq(rule, &vague::EXPERIENCE);
    let (first, last) = (tokens.start, tokens.end.checked_sub(1)?);
    let sentence = document.sentence_of(first);
    let is_question = sentence.tokens.end.checked_sub(1).is_some_and(|end| document.tokens[end].is_mark('?'));
    if !(is_praise || is_experience) || is_question {
        return None;
    }
    let is_rate = |at: usize| document.is_in(at, words!("rate rates"));
    let is_noun = |at: usize| {
        document.is(at, Class::Money)
            && document.is_in(at, words!("salary pay compensation comp package remuneration rate"))
    };
    let before = first.checked_sub(1).filter(|at| *at >= sentence.tokens.start);
    let follows = |words: &[&str]| before.is_some_and(|at| document.is_one_of(at, words));
    let sign = tokens.clone().find_map(|at| currency::at(document, at).map(|_| document.written(at)));
    let range = |time: &str| range(reading, sign, time);
    let is_by_experience = is_experience
        && tokens.clone().any(|at| document.is_in(at, words!("doe experience exp skills level seniority")));
    let tail = if is_by_experience { ", by experience" } else { "" };
    // "offer a salary" and "we pay well": the same word, and only the first is a noun.
    let is_verb = document.is_in(first, words!("pay pays paying"))
        && (!document.is_in(first, words!("pay"))
            || follows(&["we", "they", "you", "who", "to", "will", "would", "can", "could", "and", "i", "clients"]));
    let (replace, is_subject) = if is_verb {
        if document.tokens.get(first + 1).is_some_and(|t| t.is_mark(':')) {
            return None;
        }
        (format!("{} {}{tail}", document.written(first), range("a year")), false)
    } else if is_noun(first) {
        let next = first + 1;
        let time = if is_rate(first) { "a day" } else { "a year" };
        let is_heading = document.tokens.get(next).is_some_and(|t| matches!(t.kind, Kind::Mark(':' | '-' | '–')));
        let is_finite = document.is_in(next, words!("is are will would depends varies won't isn't"));
        let is_part = tokens.contains(&next)
            && document.is_in(next, words!("depending dependent based commensurate according negotiable neg open flexible tbc tbd tba doe doq competitive to best as"));
        let joint = match (is_heading, is_finite, is_part) {
            (true, ..) => ": ",
            (_, true, _) => " is ",
            // "with a salary depending on experience", and "Salary negotiable" in a headline.
            (_, _, true) if before.is_some_and(|at| document.tokens[at].kind == Kind::Word) => " of ",
            (_, _, true) => ": ",
            _ => return None,
        };
        (format!("{}{joint}{}{tail}", document.written(first), range(time)), false)
    } else if is_praise && !document.is(first, Class::Money) {
        // "an excellent salary": the article stays, and so does what stands behind the noun.
        let noun = tokens.clone().rev().find(|at| is_noun(*at))?;
        let rest = tokens.end - noun - 1;
        if document.is_one_of(first, &["at", "above", "over", "match", "beat", "top of", "pay"])
            || follows(&["most", "more", "such", "less", "no", "very", "as", "at"])
            || rest > 0 && !document.is_in(noun + 1, words!("and"))
        {
            return None;
        }
        let word = document.written(noun).to_lowercase();
        let words = if follows(&["pay", "pays", "paying", "paid"]) {
            range(if is_rate(noun) { "a day" } else { "a year" })
        } else {
            match (follows(&["an"]), is_rate(noun)) {
                (true, true) => format!("hourly rate of {}", range("an hour")),
                (true, false) => format!("annual {word} of {}", range("")),
                (false, true) => capital(document.written(first), format!("rate of {}", range("a day"))),
                (false, false) => capital(document.written(first), format!("{word} of {}", range("a year"))),
            }
        };
        let kept = if rest > 0 {
            format!(" {}", one_line(reading.finding(rule, noun + 1..tokens.end).text.as_ref()))
        } else {
            String::new()
        };
        (words + &kept, true)
    } else if is_experience && first == last && document.is_in(first, words!("doe")) {
        (format!("{}{tail}", range(if judge::is_contract(reading) { "a day" } else { "a year" })), false)
    } else {
        return None;
    };
    takes(reading, last, is_subject)
        .then(|| Fix { label: Cow::Borrowed("Write the range instead"), replace: replace.into() })
}

/// Whether what stands behind the token `last` can go on after a range.
fn takes(reading: &Reading, last: usize, is_subject: bool) -> bool {
    let document = &reading.document;
    let next = last + 1;
    if next >= document.sentence_of(last).tokens.end {
        return true;
    }
    let token = &document.tokens[next];
    match token.kind {
        Kind::Mark('/') => token.gap != Gap::Glued,
        Kind::Mark(_) | Kind::Other => true,
        Kind::Word => {
            document.is_one_of(next, &GOES_ON) || is_subject && document.is_in(next, words!("is will awaits"))
        }
        Kind::Number | Kind::Link => false,
    }
}

/// "£[min]–£[max] a year", in the writer's sign, or the currency that the message's places suggest.
fn range(reading: &Reading, sign: Option<&str>, time: &str) -> String {
    let range = match sign.or_else(|| country::expected(reading).map(currency::written)) {
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
