//! Several jobs in one message.

use std::ops::Range;

use super::{finding, says};
use crate::reading::{Reading, one_line};
use crate::report::Finding;
pub(crate) use crate::rules::habits_several_jobs::*;
use crate::text::Kind;
use crate::text::{Class, Words, words};
use crate::wording::wording;

/// From how many titles on a list is one of several jobs.
const LIST: usize = 3;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let told = reading.own(&SEVERAL_JOBS).map(|m| m.tokens());
    let told = told.filter(|tokens| !reading.is_denied(tokens.start, 3));
    let before = found.len();
    found.extend(told.map(|tokens| {
        finding(reading, &SEVERAL_JOBS, tokens, |words| wording!("finding.several-jobs", words = words))
    }));
    if found.len() > before {
        return;
    }
    let own = reading.document.sentences.iter().filter(|s| s.zone.is_own() && s.is_item);
    let mut titles: Vec<_> = own.filter_map(|sentence| title(reading, sentence.tokens.clone())).collect();
    if titles.len() < LIST {
        let own = reading.document.sentences.iter().filter(|s| s.zone.is_own());
        let listed = own.map(|sentence| enumerated(reading, sentence.tokens.clone()));
        titles = listed.max_by_key(Vec::len).unwrap_or_default();
    }
    if titles.len() >= LIST {
        let one = reading.finding(&SEVERAL_JOBS, titles[0].clone());
        let title = wording!("finding.job-list", words = one_line(&one.text), n = titles.len() - 1);
        found.push(Finding { title, ..one });
    }
}

/// What says that jobs follow.
const SEEKS: &Words = words!(
    "need needs want wants after hiring hire hires seeking looking seek recruiting openings opening vacancies vacancy roles positions open requirement requirements"
);

/// Whom the work is done with, and what it leads: no more jobs.
const BESIDE: &Words =
    words!("with alongside between report reports reporting lead leads manage from former like as years year");

/// Short names of jobs that are no developer's.
const SHORT: &Words =
    words!("qa ba bas pm pms po tester testers analyst analysts designer designers scrum owner dba dbas");

/// The jobs that one sentence names after the other: "a tools programmer, a build engineer and a tester who can script",
/// "vacancies for BA, tester and dev", "2 Java, 1 UI, 1 data".
fn enumerated(reading: &Reading, sentence: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let Some(seeks) = document.first_of(sentence.clone(), SEEKS) else { return Vec::new() };
    let parts = |at: &usize| {
        matches!(document.tokens[*at].kind, Kind::Mark(',' | ';' | '&' | '+' | ':' | '(' | ')'))
            || says(reading, *at, words!("and plus"))
    };
    let mut jobs = Vec::new();
    let mut longest = Vec::new();
    let mut from = seeks + 1;
    while from < sentence.end {
        let to = (from..sentence.end).find(parts).unwrap_or(sentence.end);
        let is_bracketed = from > 0 && document.tokens[from - 1].is_mark('(');
        match job(reading, from..to) {
            Some(job) => jobs.push(job),
            // What stands before a colon, between "," and "and", or in brackets is no end of the list.
            None if to == from || is_bracketed || jobs.is_empty() => {}
            None => jobs.clear(),
        }
        if jobs.len() > longest.len() {
            longest.clone_from(&jobs);
        }
        from = to + 1;
    }
    longest
}

/// The job that one part of a list names.
fn job(reading: &Reading, part: Range<usize>) -> Option<Range<usize>> {
    /// The most words before the one that says what they are, and of a part at all.
    const REACH: usize = 6;
    const LONGEST: usize = 14;
    let document = &reading.document;
    // "the designer is here already"
    let is_there = says(reading, part.start, words!("the our"));
    if is_there || part.len() > LONGEST || part.clone().any(|at| says(reading, at, BESIDE)) {
        return None;
    }
    let is_job = |at: &usize| document.is(*at, Class::Role) || says(reading, *at, SHORT);
    let role = part.clone().find(is_job).filter(|role| role - part.start <= REACH);
    let counts = |at: usize| document.tokens.get(at).is_some_and(|t| t.kind == Kind::Number && t.number <= 20);
    let names = [Class::Tech, Class::Field];
    // "1 UI"
    let is_counted = counts(part.start) && part.len() <= 3 && part.clone().any(|at| document.tokens[at].is_any(&names));
    match role {
        Some(role) => Some(part.start..role + 1),
        None => is_counted.then_some(part),
    }
}

/// The job title that a list item opens with: "1) Data Engineer", but not "- Mentor junior engineers".
fn title(reading: &Reading, item: Range<usize>) -> Option<Range<usize>> {
    let document = &reading.document;
    let first = item.clone().find(|at| document.tokens[*at].kind == Kind::Word)?;
    let names = [Class::Tech, Class::Field, Class::Seniority, Class::Role];
    let role = (first..item.end.min(first + 6)).find(|at| {
        let ends = document.tokens.get(at + 1).is_none_or(|next| *at + 1 >= item.end || next.is_mark('('));
        document.is(*at, Class::Role) && (ends || !document.written(*at).ends_with('s'))
            || says(reading, *at, words!("lead contractor manager master"))
    })?;
    let opens = document.tokens[first].is_any(&names) || says(reading, first, words!("product scrum delivery"));
    (opens && document.tokens[first].is_capitalised() || document.tokens[first].is(Class::Tech))
        .then_some(first..role + 1)
}
