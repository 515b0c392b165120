//! Flexibility: creative freedom, or layers of red tape?
//!
//! `freedom` and its honest opposite, `process`, answer the question; `buzzwords` only wave at it.

mod buzzwords;
mod freedom;
mod process;

use std::ops::Range;

use crate::order;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, State};
use crate::rule::Rule;
pub(crate) use crate::rules::flexibility::*;
use crate::text::Class;
use crate::text::{Cover, Kind};

/// What can be found, the surest first.
static RULES: [&Rule; 11] = [
    &freedom::DECIDES,
    &freedom::OWNS,
    &freedom::LITTLE_PROCESS,
    &freedom::NEW_GROUND,
    &freedom::OWN_TIME,
    &process::APPROVAL,
    &process::STANDARD,
    &process::GIVEN,
    &buzzwords::BUZZWORD,
    &buzzwords::TEAM_SIZE,
    &buzzwords::DUTY,
];

/// Adds what the message says of who decides and how much process there is.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let mut found: Vec<(&'static Rule, Range<usize>)> = Vec::new();
    for rule in RULES {
        let held = reading.own(rule).map(|m| m.tokens()).filter(|tokens| holds(reading, rule, tokens));
        found.extend(held.map(|tokens| (rule, if is_vague(rule) { tokens } else { whole(reading, tokens) })));
    }
    // Where phrases overlap, the one that says more stays: stated before vague, then the longer.
    order::by_key(&mut found, |(rule, tokens)| {
        order::key([usize::from(is_vague(rule)), u32::MAX as usize - tokens.len(), tokens.start])
    });
    let mut taken = Cover::over(&reading.document);
    found.retain(|(_, tokens)| taken.take(tokens));
    // Where freedom or process is said, the size of the team adds nothing.
    if found.iter().any(|(rule, _)| !is_vague(rule)) {
        found.retain(|(rule, _)| rule.id != buzzwords::TEAM_SIZE.id);
    }
    findings.extend(found.into_iter().map(|(rule, tokens)| finding(reading, rule, tokens)));
}

/// Whether a phrase is said of the job: not asked, not wished of the candidate, and no process that is denied.
fn holds(reading: &Reading, rule: &'static Rule, tokens: &Range<usize>) -> bool {
    let at = tokens.start;
    if is_vague(rule) {
        return !reading.follows(&crate::voice::CANDIDATE, at);
    }
    let denied = rule.id.starts_with("flexibility/process") && reading.is_denied(at, 3);
    !(denied || reading.is_asked(at) || reading.touches(&WISH, reading.clause(at).start..at))
}

fn is_vague(rule: &'static Rule) -> bool {
    rule.reports.is_some_and(|(_, state)| state == State::Vague)
}

fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>) -> Finding {
    if !is_vague(rule) {
        return reading.finding(rule, tokens);
    }
    let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
    let (lacks, fixes) = match rule.id {
        "flexibility/buzzword" => ("does not say what is theirs to decide", buzzword_fix(&words)),
        _ => ("does not say who decides", Vec::new()),
    };
    Finding { title: format!("“{words}” {lacks}").into(), fixes, ..reading.finding(rule, tokens) }
}

/// Takes in the thing that a phrase's last little words lead to ("you choose your" — "own tools"), and drops little
/// words that lead nowhere.
fn whole(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    const MOST: usize = 3;
    let document = &reading.document;
    let is_word = |at: usize| matches!(document.tokens[at].kind, Kind::Word | Kind::Number);
    let is_little = |at: usize| {
        const LITTLE: [&str; 14] = [
            "own",
            "what",
            "how",
            "which",
            "whole",
            "entire",
            "whether",
            "when",
            "technical",
            "choose",
            "decide",
            "any",
            "all",
            "every",
        ];
        document.is(at, Class::Function) || LITTLE.contains(&document.written(at).to_lowercase().as_str())
    };
    let clause = reading.clause(tokens.end - 1);
    let mut to = tokens.end;
    while to < clause.end && is_little(to - 1) && to < tokens.end + MOST && is_word(to) {
        to += 1;
    }
    if to > tokens.end {
        let most = to + MOST;
        while to < clause.end && to < most && is_word(to) && !is_little(to) {
            to += 1;
        }
    }
    while to > tokens.start + 1 && (document.is(to - 1, Class::Function) || !is_word(to - 1)) {
        to -= 1;
    }
    tokens.start..to
}

/// A wording for the buzzwords that have one.
fn buzzword_fix(words: &str) -> Vec<Fix> {
    let replace = match words.to_lowercase().as_str() {
        w if w.contains("ownership") => "ownership of [service or product], end to end",
        w if w.contains("autonomy") || w.contains("freedom") => "freedom to choose [tools, architecture or priorities]",
        w if w.contains("flat") => "one level between you and [the CTO]",
        _ => return Vec::new(),
    };
    vec![Fix { label: "Name what is theirs".into(), replace: replace.into() }]
}
