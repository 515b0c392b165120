//! Steps that nothing announces: a line, or lines in a row, of which nearly every part names one: "2 calls and a chat with
//! the founders", "Hiring: 1st call, 2nd call with live debugging, meet the team".

use std::ops::Range;

use super::{cut, prose};
use crate::details::interview;
use crate::posting::labels::{Label, Section};
use crate::posting::page::Page;
use crate::text::{Class, Ending, Kind};

/// What is a step of a process wherever several of them stand together.
const NOUNS: &str = "fika kaffee call calls chat chats interview interviews screen screening test take-home homework exercise assignment challenge trial pairing conversation conversations meeting offer offers references onsite panel round rounds visit talk talks intro debrief assessment videocall telefonat gespräch fachgespräch probetag kennenlerngespräch entretien gesprek kennismaking rozmowa intervju samtale entrevista prueba llamada visio rencontre échange";

/// What else may be one beside them.
const OTHERS: &str = "walk referenser referees decide sample bug trio tour cv resume résumé letter portfolio meet lunch coffee fika day morning afternoon decision reference session presentation task demo code review walkthrough walk-through project tour founders team contract documents statement application";

/// What tells that calls and meetings are those of the work.
const OF_WORK: &str = "on-call customers customer clients users standup stand-up standups daily weekly optional perks benefits subscription recorded every support sales deploy production code-review sprint backlog automate automation unit integration suite suites framework frameworks coverage design experience knowledge skills";

/// The most words of a step.
const MOST_WORDS: usize = 11;

/// So many tokens on either side are looked at, however long a sentence is.
const NEAR: usize = 40;

/// The steps, where a sentence or some lines are made of them; a plain sentence must stand in the second half of the ad.
pub(super) fn told(page: &Page) -> Option<Vec<Range<usize>>> {
    in_a_line(page)
        .or_else(|| between_then(page))
        .or_else(|| in_brackets(page))
        .or_else(|| in_a_sentence(page))
        .or_else(|| in_lines(page))
}

/// "Hiring: a call, a task, lunch": behind any label.
fn in_a_line(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    page.lines.iter().find_map(|line| {
        let colon = line.tokens.clone().skip(1).take(6).find(|at| document.tokens[*at].is_mark(':'))?;
        let is_own = document.is_own(line.tokens.start) && colon + 1 < line.tokens.end;
        let steps = (is_own && !is_of_work(page, &(line.tokens.start..line.tokens.end)))
            .then(|| cut::steps(page, colon + 1..line.tokens.end))?;
        are_steps(page, &steps, 2).then_some(steps)
    })
}

/// "Take-home then pairing then offer.": nothing but steps.
fn between_then(page: &Page) -> Option<Vec<Range<usize>>> {
    const SHORT: usize = 6;
    let document = &page.reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.ending != Ending::Question);
    own.map(|s| s.tokens.clone()).find_map(|tokens| {
        let thens: Vec<usize> = tokens.clone().filter(|at| document.is_among(*at, "then")).take(super::MOST).collect();
        let (&first, &last) = thens.first().zip(thens.last())?;
        if thens.len() < 2 || last - first > 24 {
            return None;
        }
        // From the mark before the first to the one behind the last: the rest may be of anything.
        let is_mark = |at: &usize| matches!(document.tokens[*at].kind, Kind::Mark(_));
        let near = first.saturating_sub(SHORT + 2).max(tokens.start)..tokens.end.min(last + SHORT + 2);
        let start = (near.start..first).rev().find(is_mark).map_or(near.start, |mark| mark + 1);
        let tokens = start..(last..near.end).find(is_mark).unwrap_or(near.end);
        let steps = interview::split(page.reading, tokens.clone());
        let are = |step: &Range<usize>| {
            step.len() <= SHORT && (names(page, step, NOUNS) || names(page, step, OTHERS) || names(page, step, "take"))
        };
        let is_all = steps.len() > 2 && steps.iter().all(are) && steps.iter().any(|step| names(page, step, NOUNS));
        (is_all && !is_of_work(page, &tokens)).then_some(steps)
    })
}

/// "Apply on our site (one form, then a call with me, then a day together)", "interview (L1 on Teams, L2 client round)".
fn in_brackets(page: &Page) -> Option<Vec<Range<usize>>> {
    const LONGEST: usize = 40;
    let document = &page.reading.document;
    let all = &document.tokens;
    (1..all.len()).filter(|at| all[*at].is_mark('(') && document.is_own(*at)).find_map(|open| {
        let close =
            (open + 1..all.len().min(open + LONGEST)).find(|at| matches!(all[*at].kind, Kind::Mark('(' | ')')))?;
        let before = open.saturating_sub(6).max(page.lines[page.line_of(open)].tokens.start)..open;
        let is_named = document.has_among(before.clone(), "interview interviews");
        let is_of_hiring = document.has_among(before.clone(), "apply interview interviews process hiring hire");
        if !all[close].is_mark(')') || !is_of_hiring || !is_named && is_of_work(page, &(open + 1..close)) {
            return None;
        }
        let steps = interview::split(page.reading, open + 1..close);
        let is_step = |step: &Range<usize>| {
            step.len() <= MOST_WORDS
                && (names(page, step, NOUNS)
                    || names(page, step, "form l1 l2 l3 offer workday day task demo walkthrough"))
        };
        (steps.len() > 1 && steps.iter().all(is_step) && steps.iter().any(|step| names(page, step, NOUNS)))
            .then_some(steps)
    })
}

/// "You'll have a call with Ana, do a short exercise and meet the team."
fn in_a_sentence(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.ending != Ending::Question);
    own.map(|s| s.tokens.clone()).find_map(|tokens| {
        let is_placed = tokens.start * 2 > document.tokens.len()
            && !matches!(page.section_of(tokens.start), Section::Wanted | Section::Stack)
            && prose::is_apart(page, tokens.start)
            && tokens.len() <= 40;
        let is_be = || document.has_among(tokens.clone(), "is are was were be been isn't aren't");
        if !is_placed || is_be() || is_of_work(page, &tokens) {
            return None;
        }
        let steps = parts(page, tokens);
        are_steps(page, &steps, 1).then_some(steps)
    })
}

/// Lines in a row that are each a step, whatever stands above them.
fn in_lines(page: &Page) -> Option<Vec<Range<usize>>> {
    const LEAST: usize = 3;
    let document = &page.reading.document;
    let is_step = |number: usize| {
        let line = &page.lines[number];
        line.tokens.len() <= MOST_WORDS + 4
            && document.is_own(line.tokens.start)
            && line.tokens.start * 2 > document.tokens.len()
            && names(page, &line.tokens, NOUNS)
            && !is_of_work(page, &line.tokens)
            && !document.has_class(line.tokens.clone(), Class::Tech)
    };
    let mut first = 0;
    while first < page.lines.len() {
        let count = (first..page.lines.len()).take_while(|number| is_step(*number)).take(super::MOST).count();
        // The last of them may be an offer or a decision alone, which is counted already.
        if count >= LEAST {
            let steps = page.lines[first..first + count].iter().map(|line| super::bare(page, line.tokens.clone()));
            return Some(steps.filter(|step| !step.is_empty()).collect());
        }
        first += count.max(1);
    }
    None
}

/// The parts of a sentence, without "You'll have" before the first.
fn parts(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &page.reading.document;
    let mut steps = Vec::new();
    for part in interview::split(page.reading, tokens) {
        // "a short exercise and meet the team", "2 calls and a chat"
        let and = part.clone().skip(1).find(|at| {
            document.is_among(*at, "and")
                && (document.is_among(at + 1, "meet do have talk visit come spend a an one two the then finally")
                    || document.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number))
        });
        match and {
            Some(and) if and + 1 < part.end => {
                steps.push(part.start..and);
                steps.push(and + 1..part.end);
            }
            _ => steps.push(part),
        }
    }
    // "Portfolio to ana@firm.example; if we like it, a call and a test, nothing more"
    steps.retain(|step| {
        let is_address = step.clone().any(|at| document.tokens[at].kind == Kind::Link);
        !is_address && !document.is_among(step.start, "if once nothing done that's that’s when after")
    });
    for step in &mut steps {
        while step.len() > 1
            && document.is_among(
                step.start,
                "you you'll you’ll we we'll we’ll will have do get then first there's there’s there is are they it's",
            )
        {
            step.start += 1;
        }
    }
    steps
}

/// Whether nearly all of some words name steps, and at least so many of them for sure.
fn are_steps(page: &Page, steps: &[Range<usize>], least: usize) -> bool {
    let sure = steps.iter().filter(|step| names(page, step, NOUNS)).count();
    let are = steps.iter().filter(|step| names(page, step, NOUNS) || names(page, step, OTHERS)).count();
    let are_short = steps.iter().all(|step| step.len() <= MOST_WORDS);
    let is_all = least == 1 && steps.len() > 2 && are == steps.len() && sure > 0;
    (steps.len() >= least && sure > 1 || is_all) && are * 4 >= steps.len() * 3 && are_short
}

/// Whether the sentence of a token tells of hiring: "a call with me, then a day in the office".
pub(in crate::posting) fn is_of_hiring(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let line = page.lines[page.line_of(at)].tokens.clone();
    let sentence = document.sentence_of(at).tokens.clone();
    let tokens = sentence.start.min(line.start).max(at.saturating_sub(NEAR))..sentence.end.min(at + NEAR);
    let labelled = page.label_at(at).is_some_and(|labelled| labelled.label == Label::Interview);
    let steps = tokens.clone().filter(|at| document.is_among(*at, NOUNS)).count();
    let orders = || document.has_among(tokens.clone(), "then first hire hiring process interview interviews");
    // "a video interview, a paid task (200 €) and a day in Leeds"
    let others = || tokens.clone().filter(|at| document.is_among(*at, OTHERS)).count();
    let is_list = || steps + others() > 2 && document.has_among(tokens.clone(), "interview interviews");
    labelled || steps > 0 && orders() && (is_list() || !is_of_work(page, &tokens))
}

fn names(page: &Page, step: &Range<usize>, words: &str) -> bool {
    page.reading.document.has_among(step.clone(), words)
}

/// "Calls with customers, standups and reviews", "on call", "unit tests".
fn is_of_work(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    tokens.clone().any(|at| {
        document.is_among(at, OF_WORK)
            || document.is_among(at, "on") && document.is_among(at + 1, "call")
            // "A C++ chat"
            || document.is(at, Class::Tech)
                && !document.has_among(at + 1..at + 4, "chat test quiz thing exercise interview task")
            || document.is(at, Class::Amount)
                && !document.is_among(at.saturating_sub(1), "paid")
                && document.tokens[at].number == 0
                // "a day in the studio (paid, £200)"
                && !document.has_among(tokens.start.max(at.saturating_sub(4))..at, "paid pay")
    })
}
