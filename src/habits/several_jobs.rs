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
    "need needs want wants after hiring hire hires seeking looking seek recruiting openings opening vacancies vacancy roles positions open"
);

/// These do so only before a colon, or before "for": "Open now: …", "Roles for …".
const LABELS: &Words = words!("open opening openings roles positions");

/// Whom the work is done with or for, and what it leads: no more jobs.
const BESIDE: &Words = words!(
    "with alongside between report reports reporting lead leads manage from former like as years year to join of by in who that part or whatever"
);

/// What leads to the first job: "looking for developers", "need people in data".
const LEADS: &Words = words!("for to people folks someone somebody of in");

/// Short names of jobs that are no developer's.
const SHORT: &Words =
    words!("qa ba bas pm pms po tester testers analyst analysts designer designers scrum owner dba dbas");

/// The jobs that one sentence names after the other: "a tools programmer, a build engineer and a tester who can script",
/// "vacancies for BA, tester and dev", "2 Java, 1 UI, 1 data".
fn enumerated(reading: &Reading, sentence: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let Some(seeks) = document.first_of(sentence.clone(), SEEKS) else { return Vec::new() };
    // "open to developers", "roles and duties", "our customers need testers"
    let is_label = says(reading, seeks, LABELS);
    let leads = |at: usize| says(reading, at, words!("for")) || document.tokens.get(at).is_some_and(|t| t.is_mark(':'));
    let is_theirs = || (sentence.start..seeks).any(|at| says(reading, at, words!("customers clients users they've")));
    if is_label && !(seeks + 1..sentence.end.min(seeks + 3)).any(leads) || is_theirs() {
        return Vec::new();
    }
    let parts = |at: &usize| {
        matches!(document.tokens[*at].kind, Kind::Mark(',' | ';' | '&' | '+' | ':' | '(' | ')'))
            || says(reading, *at, words!("and plus"))
    };
    let mut jobs = Vec::new();
    let mut from = (seeks + 1..sentence.end).find(|at| !says(reading, *at, LEADS)).unwrap_or(sentence.end);
    while from < sentence.end {
        let to = (from..sentence.end).find(parts).unwrap_or(sentence.end);
        // "a developer (software engineer, or the like)"
        if to < sentence.end && document.tokens[to].is_mark('(') {
            jobs.extend(job(reading, from..to));
            from =
                (to..sentence.end).find(|at| document.tokens[*at].is_mark(')')).map_or(sentence.end, |close| close + 1);
            continue;
        }
        let named = job(reading, from..to);
        // What stands before a colon, or between "," and "and", is no end of the list.
        let is_end = named.is_none() && to > from && !jobs.is_empty();
        jobs.extend(named);
        // "a developer to join a designer and a tester": what comes now is no more of the list.
        if is_end || (from..to).any(|at| says(reading, at, BESIDE)) {
            break;
        }
        from = to + 1;
    }
    jobs
}

/// The job that one part of a list names.
fn job(reading: &Reading, part: Range<usize>) -> Option<Range<usize>> {
    /// The most words before the one that says what they are.
    const REACH: usize = 6;
    let document = &reading.document;
    // "the designer is here already", "or the like"
    let beside = part.clone().find(|at| says(reading, *at, BESIDE)).unwrap_or(part.end);
    let part = part.start..beside;
    if part.is_empty() || says(reading, part.start, words!("the our")) {
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
