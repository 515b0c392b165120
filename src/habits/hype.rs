//! Praise of the job, the reader, the team or the product that every message has.

use std::ops::Range;

use super::{article, cased, finding, fix, says};
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Fix, Question};
pub(crate) use crate::rules::habits_hype::*;
use crate::text::{Class, words};
use crate::wording::wording;

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let hype = reading.own(&HYPE).map(|m| m.tokens()).map(|tokens| (plain(reading, &tokens), tokens));
    let heroes = reading.own(&HERO).map(|m| m.tokens()).map(|tokens| {
        let whole = whole(reading, &tokens);
        (mortal(reading, &whole, tokens.end - 1), whole)
    });
    found.extend(hype.chain(heroes).map(|(fixes, tokens)| Finding {
        fixes,
        ..finding(reading, &HYPE, tokens, |words| wording!("finding.hype", words = words))
    }));
    if questions::answer(Question::Pay, answers) != Answer::Stated {
        let perks = reading.own(&PERK).map(|m| m.tokens());
        found.extend(
            perks.map(|tokens| finding(reading, &HYPE, tokens, |words| wording!("finding.perk", words = words))),
        );
    }
}

/// A hero with the article before and the role's title behind: a fix brings its own.
fn whole(reading: &Reading, hero: &Range<usize>) -> Range<usize> {
    const TITLE: [Class; 4] = [Class::Tech, Class::Field, Class::Seniority, Class::Role];
    let document = &reading.document;
    let start = document.before(hero.start).filter(|at| says(reading, *at, words!("a an"))).unwrap_or(hero.start);
    let sentence = document.sentence_of(hero.start).tokens.end;
    let title = (hero.end..sentence.min(hero.end + 4)).take_while(|at| document.tokens[*at].is_any(&TITLE));
    let role = title.filter(|at| document.is(*at, Class::Role)).last();
    start..role.map_or(hero.end, |role| role + 1)
}

/// A developer for the ninja: "a Python ninja" keeps its Python, and "a rockstar Rust developer" the title behind.
fn mortal(reading: &Reading, whole: &Range<usize>, hero: usize) -> Vec<Fix> {
    let document = &reading.document;
    let words = if whole.end > hero + 1 {
        reading.span(hero + 1..whole.end).of(document.text).to_owned()
    } else {
        let written = document.written(hero).to_lowercase();
        let are_many = written.ends_with('s') && !written.ends_with("ss") && written != "genius";
        let developer = if are_many { "developers" } else { "developer" };
        let skills: Vec<_> = (whole.start..hero).filter(|at| document.is(*at, Class::Tech)).collect();
        match (skills.first(), skills.last()) {
            (Some(from), Some(to)) => format!("{} {developer}", reading.span(*from..*to + 1).of(document.text)),
            _ => developer.to_owned(),
        }
    };
    let words = if says(reading, whole.start, words!("a an")) { format!("{} {words}", article(&words)) } else { words };
    fix(wording!("fix.plain-words"), cased(reading, whole.start, &words))
}

/// The role's title for the opportunity, where the words around take it.
fn plain(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    let next = document.after(last);
    let leads_on = next.is_some_and(|next| {
        says(reading, next, words!("to of that where"))
            || says(reading, next, words!("for")) && !document.is(next + 1, Class::You)
    });
    let is_done = document.before(tokens.start).is_some_and(|at| says(reading, at, words!("do does did doing done")));
    if leads_on || is_done {
        return Vec::new();
    }
    if says(reading, last, words!("opportunities")) && document.is(tokens.start, Class::Praise) {
        return fix(wording!("fix.name-roles"), "[role title] roles");
    }
    if !says(reading, tokens.start, words!("a an")) || !says(reading, last, words!("opportunity role position job gig"))
    {
        return Vec::new();
    }
    // "an exciting Java role" says already what it is.
    let title = (tokens.start..last).find(|at| document.tokens[*at].is_any(&[Class::Tech, Class::Field, Class::Role]));
    let words = match title {
        Some(from) => {
            let title = reading.span(from..last).of(document.text);
            format!("{} {title} role", article(title))
        }
        None => "a [role title] role".to_owned(),
    };
    let label = if title.is_some() { wording!("fix.plain-words") } else { wording!("fix.name-role") };
    fix(label, cased(reading, tokens.start, &words))
}
