//! Steps behind words that only lead to them: "There's a coding call and then a talk with two engineers", "We'll have you in
//! for a chat and a short exercise", "two calls, one with me and one with the team", "First talk is with Ana, in the second
//! you look at code together".

use std::ops::Range;

use super::prose::{is_near_end, is_step_word, own};
use crate::details::interview;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::text::{Gap, Kind};

/// So many tokens of a sentence are looked at.
const NEAR: usize = 60;

/// What calls and days are held for at work.
const OF_WORK: &str = "parts customers customer users user unit deploy production weekly daily every support standup incidents sprint disagree";

/// What is one of hiring wherever it is led to.
const NOUNS: &str =
    "call calls chat chats interview interviews talk talks conversation conversations test exercise task";

/// The steps that the first such sentence tells.
pub(super) fn told(page: &Page) -> Option<Vec<Range<usize>>> {
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let tokens = tokens.start..tokens.end.min(tokens.start + NEAR);
        let is_placed = is_near_end(page, tokens.start)
            && !matches!(page.section_of(tokens.start), Section::Wanted | Section::Stack)
            && !page.reading.document.has_among(tokens.clone(), OF_WORK);
        if !is_placed {
            return None;
        }
        each(page, &tokens)
            .or_else(|| ordinal(page, &tokens))
            .or_else(|| closed(page, &tokens))
            .or_else(|| behind(page, &tokens))
    })
}

/// "There will be a call, a task and a day with us", "After it comes a talk, then a tour".
fn behind(page: &Page, tokens: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let from = (tokens.start..tokens.end).find_map(|at| {
        let is = |by: usize, words: &str| document.is_among(at + by, words);
        let led = match () {
            () if is(0, "there's there’s it's it’s") => 1,
            () if is(0, "there there'll there’ll it") && is(1, "is are be") => 2,
            () if is(0, "there") && is(1, "will") && is(2, "be") => 3,
            () if is(0, "comes") => 1,
            () if is(0, "up") && is(1, "is") => 2,
            () if is(0, "you") && is(1, "in") && is(2, "for") => 3,
            () => return None,
        };
        document.is_among(at + led, "a an one two tea coffee short first the").then_some(at + led)
    })?;
    // "a chat with me and then with Ana", "one interview, with Ana and a trustee", "no tests"
    let is_step = |step: &Range<usize>| {
        let is_with = document.is_among(step.start, "with") && document.is_among(step.start - 1, "then and");
        is_with || step.clone().any(|at| is_step_word(page, at)) && !document.is_among(step.start, "no not with")
    };
    let mut steps: Vec<_> = interview::split(page.reading, from..tokens.end).into_iter().take_while(is_step).collect();
    let is_sure = steps.iter().any(|step| document.has_among(step.clone(), NOUNS));
    // "After a first interview there is a day with the team"
    let after = document.is_among(tokens.start, "after")
        && document.is_among(tokens.start + 1, "a an the")
        && document.has_among(tokens.start..from, NOUNS);
    if after && !steps.is_empty() {
        let end = document.find_among(tokens.start..from, "there comes it's").unwrap_or(from);
        steps.insert(0, tokens.start + 1..end);
    }
    (steps.len() > 1 && (is_sure || after)).then_some(steps)
}

/// "a call and a look at something you have built, that's the whole process": what stands before it.
fn closed(page: &Page, tokens: &Range<usize>) -> Option<Vec<Range<usize>>> {
    const MOST_WORDS: usize = 9;
    let document = &page.reading.document;
    let that = tokens.clone().skip(2).find(|at| {
        document.is_among(*at, "that's that’s")
            && document.has_among(at + 1..tokens.end.min(at + 5), "process it all everything")
    })?;
    let is_edge = |at: &usize| {
        matches!(document.tokens[*at].kind, Kind::Mark(':' | '–' | '—' | '.') | Kind::Link)
            || document.tokens[*at].is_mark('-') && document.tokens[*at].gap == Gap::Space
    };
    let start = (tokens.start..that).rev().find(is_edge).map_or(tokens.start, |edge| edge + 1);
    let mut steps = Vec::new();
    let mut from = start;
    for at in start..that {
        let is_last = at + 1 == that;
        if is_last || document.tokens[at].is_mark(',') || document.is_among(at, "and then") {
            let to = at + usize::from(is_last && document.tokens[at].kind == Kind::Word);
            steps.extend((from < to).then_some(from..to));
            from = at + 1;
        }
    }
    let are_short = steps.iter().all(|step| step.len() <= MOST_WORDS);
    let is_sure = steps.first().is_some_and(|step| document.has_among(step.clone(), NOUNS));
    (steps.len() > 1 && are_short && is_sure).then_some(steps)
}

/// "Two conversations: one with me, one with the whole team".
fn each(page: &Page, tokens: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let noun = tokens.clone().skip(1).find(|at| {
        document.is_among(*at, "calls conversations interviews talks chats rounds stages")
            && (document.is_among(at - 1, "two three 2 3 short video phone")
                || document.tokens[at - 1].kind == Kind::Number)
    })?;
    // "November: two interviews": one of several lines.
    if (tokens.start..noun).any(|at| document.tokens[at].is_mark(':')) {
        return None;
    }
    let is_mark = |at: usize| matches!(document.tokens[at].kind, Kind::Mark(',' | ':' | ';' | '(' | '–' | '-' | '—'));
    let starts: Vec<usize> = (noun + 2..tokens.end)
        .filter(|at| document.is_among(*at, "one") && (is_mark(at - 1) || document.is_among(at - 1, "and then")))
        .collect();
    if starts.len() < 2 || !is_mark(noun + 1) || starts[0] != noun + 2 {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([tokens.end]);
    Some(starts.iter().zip(ends).map(|(from, to)| *from..to).collect())
}

/// "First talk is with Ana, in the second talk you look at code together".
fn ordinal(page: &Page, tokens: &Range<usize>) -> Option<Vec<Range<usize>>> {
    const WHAT: &str = "talk round interview one conversation call meeting stage";
    let document = &page.reading.document;
    let first = tokens.clone().take(4).find(|at| document.is_among(*at, "first") && document.is_among(at + 1, WHAT))?;
    let second = (first + 2..tokens.end).find(|at| document.is_among(*at, "second"))?;
    let is_alike = document.is_among(second + 1, WHAT) || !document.is_among(first + 1, "one");
    let start = (first + 2..second)
        .rev()
        .find(|at| matches!(document.tokens[*at].kind, Kind::Mark(',' | ';')) || document.is_among(*at, "and"))?;
    // "In the first one we speak": of something that was named before.
    let is_named = !document.is_among(first + 1, "one") || page.section_of(first) == Section::Process || {
        let before = tokens.start.saturating_sub(8)..tokens.start;
        document.has_among(before, "rounds interviews talks stages selection")
    };
    (is_alike && is_named && second - start <= 3).then(|| vec![tokens.start..start, start + 1..tokens.end])
}
