//! Several jobs in one message.

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

/// The jobs that one sentence names after the other: "a tools programmer, a build engineer and a tester who can script".
fn enumerated(reading: &Reading, sentence: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    const REACH: usize = 5;
    let document = &reading.document;
    const SEEKS: &Words =
        words!("need needs want wants after hiring hire seeking looking seek recruiting openings vacancies roles");
    let Some(seeks) = document.first_of(sentence.clone(), SEEKS) else { return Vec::new() };
    // "who works with a tester and a designer"
    let starts = (seeks..sentence.end).take_while(|at| {
        !says(reading, *at, words!("with alongside between report reports reporting lead leads manage"))
    });
    let starts = starts.filter(|at| says(reading, *at, words!("a an one two three")));
    let job = |article: usize| {
        let role = (article + 1..sentence.end.min(article + REACH)).find(|at| {
            document.is(*at, Class::Role)
                || matches!(document.tokens[*at].kind, Kind::Mark(_))
                || says(reading, *at, words!("of"))
        })?;
        document.is(role, Class::Role).then_some(article + 1..role + 1)
    };
    starts.filter_map(job).collect()
}

/// The job title that a list item opens with: "1) Data Engineer", but not "- Mentor junior engineers".
fn title(reading: &Reading, item: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
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
