//! No employer is named anywhere.

use std::ops::Range;

use crate::employers::{self, Employers};
use crate::questions;
use crate::reader::labels::column;
use crate::reader::names::Name;
use crate::reader::{Read, Weights};
use crate::reading::Reading;
use crate::report::{Answer, Finding, Fix, Question};
use crate::role;
pub(crate) use crate::rules::habits_unnamed_company::*;
use crate::text::Shape;
use crate::wording::wording;

/// What the reader has learnt of clauses that hold the name back.
const COLUMN: usize = column("habit/unnamed-company");

/// From this probability on a clause may hold the name back, so that a name has to be likely to be the employer's.
const MAY_BE: f32 = 0.3;

/// Habits of whoever writes for the first time, or again to somebody who has not answered.
const OPENING: [&str; 6] =
    ["habit/call-first", "habit/cv-first", "habit/hype", "habit/empty-praise", "habit/urgency", "habit/pestering"];

/// `answers` is what the four questions found, `found` the other habits.
pub fn find(
    reading: &Reading,
    (read, weights, names): (&Read, &Weights, &[Name]),
    answers: &[Finding],
    found: &mut Vec<Finding>,
) {
    let is_held_back = read.clauses.iter().any(|clause| clause.carries_among(read.clauses.len(), COLUMN, weights));
    let client = reading.own(&employers::CLIENT).map(|m| m.tokens()).next();
    let on_client = client.is_some();
    let may_be_held_back = read.clauses.iter().any(|clause| clause.probability(COLUMN, weights) >= MAY_BE);
    let is_named = |name: &Name| match (is_held_back || on_client, may_be_held_back) {
        (true, _) => name.is_surely_employer(),
        (false, true) => name.is_employer(),
        // "DOE" and "ASAP" are written like a firm's name
        (false, false) => name.is_employer() || name.may_be_employer() && !is_in_capitals(reading, &name.tokens),
    };
    if names.iter().any(is_named) || Employers::of(reading).is_named_otherwise() {
        return;
    }
    // The middle of a talk announces no job, and names nobody again: "5 days in the office, but every other Friday off".
    let has_stack = questions::answer(Question::Stack, answers) == Answer::Stated;
    let is_first =
        || role::is_announced(reading) || has_stack || found.iter().any(|habit| OPENING.contains(&habit.rule));
    if !on_client && !is_first() {
        return;
    }
    let Some(span) = client.map(|tokens| reading.span(tokens)).or_else(|| role::anchor(reading)) else { return };
    let fixes = if on_client { name(reading, span.range()) } else { beside(reading, span.range()) };
    found.push(Finding {
        title: wording!("finding.unnamed-company"),
        fixes,
        ..reading.finding_at(&UNNAMED_COMPANY, span)
    });
}

fn is_in_capitals(reading: &Reading, tokens: &Range<usize>) -> bool {
    tokens.clone().all(|at| reading.document.tokens[at].shape == Shape::Upper)
}

/// "my client" becomes "[company name]"; "a private bank" stays, with its name beside it.
fn name(reading: &Reading, span: Range<usize>) -> Vec<Fix> {
    let text = reading.document.text;
    let (before, words, behind) = (&text[..span.start], &text[span.clone()], &text[span.end..]);
    let first = words.split_whitespace().next().unwrap_or_default();
    let is = |known: [&str; 2]| known.iter().any(|one| first.eq_ignore_ascii_case(one));
    let rest = words.get(first.len()..).unwrap_or_default();
    let goes_on = behind.trim_start_matches(' ').starts_with(char::is_alphanumeric);
    let line = before.rsplit('\n').next().unwrap_or_default();
    let is_in_brackets = line.rfind('(') > line.rfind(')');
    let replace = if is(["my", "our"]) {
        "[company name]".to_owned()
    } else if !is(["a", "an"]) || behind.starts_with(['\'', '’']) || rest.ends_with("'s") || rest.ends_with("’s") {
        return Vec::new();
    } else if goes_on && !is_in_brackets {
        format!("{words} ([company name])")
    } else if goes_on {
        return Vec::new();
    } else {
        format!("[company name], {}{rest}", first.to_lowercase())
    };
    vec![Fix { label: wording!("fix.name-company"), replace: replace.into() }]
}

/// "a senior backend engineer" becomes "a senior backend engineer at [company name]".
fn beside(reading: &Reading, span: Range<usize>) -> Vec<Fix> {
    let words = &reading.document.text[span];
    // The last sentence of a message that announces no role is no place for a name.
    if !role::is_named(reading) || words.ends_with(['.', '?', '!', ':']) || words.split_whitespace().count() > 8 {
        return Vec::new();
    }
    vec![Fix { label: wording!("fix.name-company"), replace: format!("{words} at [company name]").into() }]
}
