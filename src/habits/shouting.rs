//! Text-speak, capitals and rows of exclamation marks.

use std::ops::Range;

use super::{finding, says};
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_shouting::*;
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Zone};

/// What is typed, and the plain words for it.
const SHORT: [(&str, &[&str]); 35] = [
    ("pls", &["please"]),
    ("plz", &["please"]),
    ("plss", &["please"]),
    ("plse", &["please"]),
    ("thx", &["thanks"]),
    ("thnx", &["thanks"]),
    ("thanx", &["thanks"]),
    ("tnx", &["thanks"]),
    ("u", &["you"]),
    ("ur", &["your", "you’re"]),
    ("urs", &["yours"]),
    ("tmrw", &["tomorrow"]),
    ("tmr", &["tomorrow"]),
    ("tmw", &["tomorrow"]),
    ("tomo", &["tomorrow"]),
    ("gr8", &["great"]),
    ("b4", &["before"]),
    ("l8r", &["later"]),
    ("msg", &["message"]),
    ("abt", &["about"]),
    ("exp", &["experience"]),
    ("frnd", &["friend"]),
    ("frnds", &["friends"]),
    ("ppl", &["people"]),
    ("cuz", &["because"]),
    ("coz", &["because"]),
    ("bcoz", &["because"]),
    ("hv", &["have"]),
    ("wud", &["would"]),
    ("cud", &["could"]),
    ("rgds", &["regards"]),
    ("lemme", &["let me"]),
    ("gimme", &["give me"]),
    ("intrstd", &["interested"]),
    ("gud", &["good"]),
];

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let tokens = &reading.document.tokens;
    let mut at = 0;
    while at < tokens.len() {
        let token = &tokens[at];
        if !reading.document.is_own(at) {
            at += 1;
            continue;
        }
        let end = match token.kind {
            Kind::Word => word(reading, at, found),
            Kind::Mark('!' | '?') => marks(reading, at, found),
            Kind::Number => digit(reading, at, found),
            _ => at + 1,
        };
        at = end;
    }
}

/// Text-speak or a run of capitals that begins here; gives the token to go on from.
fn word(reading: &Reading, at: usize, found: &mut Vec<Finding>) -> usize {
    let document = &reading.document;
    let written = document.written(at);
    if written.len() <= 7
        && let Some((short, plain)) = SHORT.iter().find(|(short, _)| written.eq_ignore_ascii_case(short))
        && is_text_speak(reading, at, short)
    {
        let fixes = plain.iter().map(|plain| {
            let plain = if document.tokens[at].is_capitalised() { capitalised(plain) } else { (*plain).to_owned() };
            Fix { label: format!("Write “{plain}”").into(), replace: plain.into() }
        });
        let fixes = fixes.collect();
        found.push(Finding { fixes, ..finding(reading, &SHOUTING, at..at + 1, " is text-speak") });
        return at + 1;
    }
    let run = capitals(reading, at);
    if run.len() < 2 {
        return at + 1;
    }
    let end = run.end;
    if is_shouted(reading, &run) {
        let words = reading.span(run.clone()).of(document.text);
        let fixes = vec![Fix { label: "Lower the voice".into(), replace: words.to_lowercase().into() }];
        found.push(Finding { fixes, ..finding(reading, &SHOUTING, run, " is shouted") });
    }
    end
}

/// Not "U" in a company's name, not "EXP" in a formula.
fn is_text_speak(reading: &Reading, at: usize, short: &str) -> bool {
    let document = &reading.document;
    let token = &document.tokens[at];
    let glued = |other: Option<usize>| {
        other.is_some_and(|o| {
            let gap = if o > at { document.tokens[o].gap } else { token.gap };
            matches!(document.tokens[o].kind, Kind::Mark('&' | '/' | '(' | '_' | '@' | '#' | '+' | '='))
                && gap == Gap::Glued
        })
    };
    let before = document.before(at);
    let after = document.after(at);
    let alone = !glued(before)
        && !after.is_some_and(|a| {
            matches!(document.tokens[a].kind, Kind::Mark('(' | '&' | '/' | '@' | '_'))
                && document.tokens[a].gap == Gap::Glued
        });
    match short {
        "u" | "ur" | "urs" => token.shape == Shape::Lower && alone,
        _ => alone,
    }
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The run of words in capitals from here on, with nothing but spaces between them.
fn capitals(reading: &Reading, from: usize) -> Range<usize> {
    let tokens = &reading.document.tokens;
    let is_upper = |at: usize| tokens[at].shape == Shape::Upper && !tokens[at].is_any(&[Class::Tech, Class::Place]);
    let mut to = from;
    while to < tokens.len()
        && is_upper(to)
        && (to == from || tokens[to].gap == Gap::Space && tokens[to].sentence == tokens[from].sentence)
    {
        to += 1;
    }
    from..to
}

/// Everyday words in capitals within a line that has other words: no heading, and no row of abbreviations.
fn is_shouted(reading: &Reading, run: &Range<usize>) -> bool {
    let document = &reading.document;
    let everyday = |at: usize| document.tokens[at].word.0 != 0 && document.written(at).len() >= 4;
    let sentence = document.sentence_of(run.start);
    let others =
        sentence.tokens.clone().filter(|at| !run.contains(at)).any(|at| document.tokens[at].shape == Shape::Lower);
    let is_heading = says(reading, run.end, ":");
    run.clone().any(everyday) && !is_heading && (others || sentence.zone == Zone::Subject || run.len() >= 5)
}

/// Three or more marks in a row.
fn marks(reading: &Reading, from: usize, found: &mut Vec<Finding>) -> usize {
    let tokens = &reading.document.tokens;
    let is_mark = |at: usize| matches!(tokens[at].kind, Kind::Mark('!' | '?'));
    let mut to = from + 1;
    while to < tokens.len() && is_mark(to) && tokens[to].gap == Gap::Glued {
        to += 1;
    }
    if to - from >= 3 {
        let asks = (from..to).any(|at| tokens[at].is_mark('?'));
        let fixes = vec![Fix { label: "One is enough".into(), replace: if asks { "?" } else { "." }.into() }];
        found.push(Finding { fixes, ..finding(reading, &SHOUTING, from..to, " is shouted") });
    }
    to
}

/// "time 4 a change", "good 2 go".
fn digit(reading: &Reading, at: usize, found: &mut Vec<Finding>) -> usize {
    let document = &reading.document;
    let before = |words: &str| at > 0 && says(reading, at - 1, words);
    let after = |words: &str| says(reading, at + 1, words);
    let glued = |words: &[&str]| {
        document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Glued) && words.contains(&document.written(at + 1))
    };
    let word = match document.written(at) {
        "4" if before("time up looking thanks thx free available perfect open ready")
            && after("a the u you ur your new an contract chat call") =>
        {
            "for"
        }
        "2" if before("want like love good up able need happy open")
            && after("chat talk go u you hear call join discuss know") =>
        {
            "to"
        }
        // "2day", "2moro", "4u": a digit and a word to the tokens.
        "2" if glued(&["day", "moro", "morrow", "nite"]) => match document.written(at + 1) {
            "day" => "today",
            "nite" => "tonight",
            _ => "tomorrow",
        },
        _ => return at + 1,
    };
    let end = if matches!(word, "for" | "to") { at + 1 } else { at + 2 };
    let fixes = vec![Fix { label: format!("Write “{word}”").into(), replace: word.into() }];
    found.push(Finding { fixes, ..finding(reading, &SHOUTING, at..end, " is text-speak") });
    end
}
