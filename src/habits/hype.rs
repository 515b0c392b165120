//! Praise of the job, the reader, the team or the product that every message has.

use std::ops::Range;

use super::{finding, fix, says};
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Fix, Question};
pub(crate) use crate::rules::habits_hype::*;
use crate::text::Class;
use crate::text::Shape;

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let hype = reading.own(&HYPE).map(|m| m.tokens()).map(|tokens| whole(reading, tokens));
    found.extend(hype.map(|tokens| {
        let fixes = plain(reading, &tokens);
        Finding { fixes, ..finding(reading, &HYPE, tokens, " tells them nothing") }
    }));
    if questions::answer(Question::Pay, answers) != Answer::Stated {
        let perks = reading.own(&PERK).map(|m| m.tokens());
        found.extend(perks.map(|tokens| finding(reading, &HYPE, tokens, " is no answer to pay")));
    }
}

/// Takes in the article before a title, so that a fix can bring its own.
fn whole(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let is_article = |at: usize| says(reading, at, "a an");
    match reading.document.before(tokens.start) {
        Some(before) if is_article(before) && hero(reading, tokens.end - 1).is_some() => before..tokens.end,
        _ => tokens,
    }
}

/// The plain word for a hero, if the word is one.
fn hero(reading: &Reading, at: usize) -> Option<&'static str> {
    let one = "rockstar ninja guru superstar gigachad jedi wizard star superhero";
    let many = "rockstars ninjas gurus superstars jedis wizards stars superheroes";
    if says(reading, at, one) {
        Some("developer")
    } else if says(reading, at, many) {
        Some("developers")
    } else {
        None
    }
}

/// A sober wording: the role's title for the opportunity, a developer for the ninja.
fn plain(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    if let Some(developer) = hero(reading, last) {
        let first = &document.tokens[tokens.start];
        let article = if says(reading, tokens.start, "a an") { document.written(tokens.start) } else { "" };
        // "a Python ninja" keeps its Python.
        let tech: Vec<_> = (tokens.start..last).filter(|at| document.is(*at, Class::Tech)).collect();
        let tech = match (tech.first(), tech.last()) {
            (Some(from), Some(to)) => reading.span(*from..*to + 1).of(document.text),
            _ => "",
        };
        let article = match (article.is_empty(), tech.is_empty(), first.shape) {
            (true, ..) => "",
            (_, true, Shape::Lower) => "a",
            (_, true, _) => "A",
            _ => article,
        };
        let words: Vec<_> = [article, tech, developer].into_iter().filter(|w| !w.is_empty()).collect();
        return fix("Say it plainly", words.join(" "));
    }
    let is_article = says(reading, tokens.start, "a an");
    if is_article && says(reading, last, "opportunity role position job gig") {
        let article = if document.tokens[tokens.start].is_capitalised() { "A" } else { "a" };
        return fix("Name the role", format!("{article} [role title] role"));
    }
    if says(reading, last, "opportunities") && document.is(tokens.start, Class::Praise) {
        return fix("Name the roles", "[role title] roles");
    }
    Vec::new()
}
