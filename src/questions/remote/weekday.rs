//! Weekdays that are named: "Tuesdays and Thursdays", "Mon–Thu", and how many days they are.

use std::ops::Range;

use crate::reading::Reading;
use crate::text::Class;
use crate::text::{Gap, Kind, words};

/// "Tuesdays and Thursdays", "Mon–Thu".
pub fn runs(reading: &Reading) -> Vec<Range<usize>> {
    let document = &reading.document;
    let mut runs = Vec::new();
    let mut at = 0;
    while at < document.tokens.len() {
        // "sat" and "sun" are words; nobody writes "tuesdays" for anything else.
        let is_sure = || document.tokens[at].is_capitalised() || document.written(at).len() > 3;
        if !document.is(at, Class::Weekday) || !document.is_own(at) || !is_sure() {
            at += 1;
            continue;
        }
        let mut end = at + 1;
        while let Some(next) = document.after(end - 1) {
            if is_day(reading, next) {
                end = next + 1;
                continue;
            }
            let is_joint = matches!(document.tokens[next].kind, Kind::Mark(',' | '/' | '&' | '–' | '-' | '+'))
                || document.is_in(next, words!("and to through till until or"));
            match document.after(next).filter(|n| is_joint && is_day(reading, *n)) {
                Some(day) => end = day + 1,
                None => break,
            }
        }
        runs.push(at..end);
        at = end;
    }
    runs
}

/// A weekday behind another, where "Sat" and "Sun" are no verb and no star.
fn is_day(reading: &Reading, at: usize) -> bool {
    reading.document.is(at, Class::Weekday) || ["Sat", "Sun"].contains(&reading.document.written(at))
}

/// How many days a run of weekdays is.
pub fn count(reading: &Reading, tokens: Range<usize>) -> u16 {
    let document = &reading.document;
    let day = |at: usize| {
        const STARTS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let word = document.written(at).to_lowercase();
        STARTS.iter().position(|s| word.starts_with(s)).map(|d| d as u16)
    };
    let days: Vec<u16> = tokens.clone().filter(|at| is_day(reading, *at)).filter_map(day).collect();
    let is_range = tokens.clone().any(|at| {
        matches!(document.tokens[at].kind, Kind::Mark('–' | '-'))
            || document.is_in(at, words!("to through till until"))
            || at > tokens.start && document.tokens[at].gap == Gap::Hyphen
    });
    let is_choice = tokens.clone().any(|at| document.written(at).eq_ignore_ascii_case("or"));
    match days[..] {
        [first, last] if is_range && first < last => last - first + 1,
        // "Sunday to Friday": the week goes over its end.
        [first, last] if is_range && first > last => (last + 8 - first).min(5),
        _ if is_choice => 1,
        _ => days.len() as u16,
    }
}
