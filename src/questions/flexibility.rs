//! Flexibility: creative freedom, or layers of red tape?
//!
//! [`freedom`] and its honest opposite, [`process`], answer the question; [`buzzwords`] only wave at it.

pub mod buzzwords;
pub mod freedom;
pub mod process;

use std::ops::Range;

use crate::phrases::Class;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix};
use crate::rule::Rule;
use crate::text::Kind;

pub static RULES: &[&Rule] = &[
    &freedom::DECIDES,
    &freedom::OWNS,
    &freedom::GREENFIELD,
    &freedom::LIGHT,
    &freedom::OWN_TIME,
    &process::APPROVALS,
    &process::STRICT,
    &buzzwords::BUZZWORD,
    &buzzwords::TEAM_SIZE,
    &buzzwords::DUTY,
    &WISH,
];

/// What the candidate should bring, have done or be used to.
pub static WISH: Rule = Rule {
    id: "flexibility/wish",
    what: "Words that make what follows a wish about the candidate, not a fact about the job.",
    phrases: &[
        "(experience|experienced|familiarity|familiar|knowledge|understanding|background|exposure|track record|proven|ability|able|skilled|skills|history|you've|you have|have you|must have|expertise|proficient|proficiency)",
    ],
    examples: &["You need «experience» with regulated software."],
    near_misses: &["The software is regulated."],
    ..Rule::BLANK
};

const STATED: [&Rule; 7] = [
    &freedom::DECIDES,
    &freedom::OWNS,
    &freedom::GREENFIELD,
    &freedom::LIGHT,
    &freedom::OWN_TIME,
    &process::APPROVALS,
    &process::STRICT,
];

const VAGUE: [&Rule; 3] = [&buzzwords::BUZZWORD, &buzzwords::TEAM_SIZE, &buzzwords::DUTY];

/// Adds what the message says of who decides and how much process there is.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let mut taken: Vec<Range<usize>> = Vec::new();
    for rule in STATED {
        for m in reading.own(rule) {
            let tokens = whole(reading, m.tokens());
            if is_taken(&taken, &tokens) || is_wish(reading, tokens.start) || reading.is_asked(tokens.start) {
                continue;
            }
            taken.push(tokens.clone());
            findings.push(reading.finding(rule, tokens));
        }
    }
    for rule in VAGUE {
        for m in reading.own(rule) {
            let tokens = m.tokens();
            if is_taken(&taken, &tokens) {
                continue;
            }
            taken.push(tokens.clone());
            let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
            let (lacks, fixes) = match rule.id {
                "flexibility/team-size" => ("does not say who decides", Vec::new()),
                "flexibility/duty" => ("does not say who decides", Vec::new()),
                _ => ("does not say what is theirs to decide", buzzword_fix(&words)),
            };
            findings.push(Finding {
                title: format!("“{words}” {lacks}").into(),
                fixes,
                ..reading.finding(rule, tokens)
            });
        }
    }
}

fn is_taken(taken: &[Range<usize>], tokens: &Range<usize>) -> bool {
    taken.iter().any(|t| t.start < tokens.end && tokens.start < t.end)
}

/// "Own features end to end" is the job's; "experience of owning features end to end" the candidate's.
fn is_wish(reading: &Reading, at: usize) -> bool {
    reading.follows(&WISH, at)
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
