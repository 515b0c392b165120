//! The steps of the interview.

use std::ops::Range;

use super::phrase::{Phrases, phrases};
use crate::reading::Reading;
use crate::text::{Class, Ending, Gap, Kind, words};

/// What a sentence that tells the steps speaks of.
const PROCESS: &Phrases = phrases![
    "interview process",
    "interviewing process",
    "interview stages",
    "interview steps",
    "interview rounds",
    "interview mode",
    "interview format",
    "mode of interview",
    "interview loop",
    "hiring process",
    "selection process",
    "recruitment process",
    "recruiting process",
    "application process",
    "our process",
    "steps",
    "the process",
    "interview",
    "interviews",
    "process",
];

/// What is a step.
const STEP: &crate::text::Words = words!(
    "call calls chat interview interviews screen screening task test tests exercise assignment assessment challenge pairing skype zoom teams phone telephonic telephone person face f2f in-person onsite on-site conversation conversations meeting round rounds stage stages offer session sessions intro introduction video take-home takehome homework trial presentation panel technical final cto founder founders hr decision lunch coffee code coding sample references project review team system design live culture"
);

/// Whether a word is one of a step.
pub fn is_step_word(reading: &Reading, at: usize) -> bool {
    reading.document.is_in(at, STEP)
}

/// Whether a message tells the steps, or how many there are.
pub fn is_told(reading: &Reading) -> bool {
    let document = &reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.ending != Ending::Question);
    own.map(|s| s.tokens.clone()).any(|tokens| {
        let speaks = PROCESS.are_in(document, tokens.clone());
        let counted = tokens.clone().any(|at| {
            (document.is(at, Class::Number) || document.tokens[at].kind == Kind::Number)
                && (at + 1..tokens.end.min(at + 3)).any(|next| {
                    document.is_in(next, words!("interview interviews round rounds stage stages step steps"))
                })
        });
        let follows = || document.has(tokens.clone(), words!("then followed"));
        // Few sentences do any of it, and the list of steps is long: so they are counted last.
        let steps = || tokens.clone().filter(|at| document.is_in(*at, STEP)).count();
        speaks && counted || (speaks || counted || follows()) && steps() >= if counted { 2 } else { 3 }
    })
}

/// The steps that a sentence lists, if it does: "Interview process: a call, a task, and the team".
pub fn listed(reading: &Reading, sentence: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let Some(process) = sentence.clone().find_map(|at| PROCESS.at(document, at)) else { return Vec::new() };
    // What leads from the word to the steps.
    let reach = process.end..sentence.end.min(process.end + 8);
    // "Interviews are held in two steps: a call and a visit": the colon tells more than the verb.
    let colon = reach.clone().find(|at| document.tokens[*at].is_mark(':'));
    // "The process has been kept short – a call, a task": and so does the dash.
    let dash = reach.clone().find(|at| matches!(document.tokens[*at].kind, Kind::Mark('–' | '—' | '-')));
    let lead = colon.or(dash).or_else(|| {
        let mut reach = reach;
        reach.find(|at| document.is_in(*at, words!("is are of includes include involves consists has")))
    });
    let Some(mut from) = lead.map(|at| at + 1) else { return Vec::new() };
    while document.is_in(from, words!("of as follows simple short :"))
        || document.tokens.get(from).is_some_and(|t| t.is_mark(':'))
    {
        from += 1;
    }
    if from >= sentence.end {
        return Vec::new();
    }
    let steps = split(reading, from..sentence.end);
    let are_steps = steps.iter().filter(|step| (*step).clone().any(|at| document.is_in(at, STEP))).count();
    if steps.len() > 1 && are_steps * 2 >= steps.len() { steps } else { Vec::new() }
}

/// Cuts a list of steps at commas, arrows and "then".
pub fn split(reading: &Reading, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let all = &document.tokens;
    let mut steps = Vec::new();
    let mut from = tokens.start;
    let mut depth = 0_usize;
    // Between arrows a comma parts no steps: "call → a task, an hour at most → panel".
    let is_arrow = |at: usize| {
        matches!(all[at].kind, Kind::Mark('→' | '>' | '›'))
            || matches!(document.written(at), "→" | "➡" | "➔" | "⟶" | "⇒" | "->")
    };
    let has_arrows = tokens.clone().filter(|at| is_arrow(*at)).count() > 1;
    for at in tokens.clone() {
        let token = &all[at];
        depth = match token.kind {
            Kind::Mark('(' | '[') => depth + 1,
            Kind::Mark(')' | ']') => depth.saturating_sub(1),
            _ => depth,
        };
        let parts = if has_arrows {
            is_arrow(at)
        } else {
            depth == 0
                && (matches!(token.kind, Kind::Mark(',' | ';' | '→' | '>' | '|' | '•' | '·'))
                // "a short C++ quiz" is one step.
                || token.is_mark('+') && token.gap != Gap::Glued
                // "a chat w/ me"
                || token.is_mark('/') && !document.is_in(at - usize::from(at > from), words!("w c"))
                || matches!(document.written(at), "→" | "➡" | "➔" | "⟶" | "⇒" | "->")
                || document.is_in(at, words!("then puis dann danach potem daarna ensuite sedan derefter"))
                || matches!(token.kind, Kind::Mark('-' | '–' | '—')) && token.gap == Gap::Space
                || document.is_in(at, words!("and followed")) && at > from && steps_on(reading, at, tokens.end))
        };
        if parts {
            push(reading, &mut steps, from..at);
            from = at + 1;
        }
    }
    push(reading, &mut steps, from..tokens.end);
    steps
}

/// Whether "and" leads to one more step rather than to a second word for the same one.
fn steps_on(reading: &Reading, and: usize, end: usize) -> bool {
    let document = &reading.document;
    document.tokens[and - 1].is_mark(',')
        || document.is_in(and, words!("followed"))
        || document.is_in(and + 1, words!("a an one two then finally lunch"))
            && (and + 1..end.min(and + 7)).any(|at| {
                document.is_in(at, STEP) || document.is_in(at, words!("visit talk walk-through demo day reference"))
            })
}

/// Adds a step without the little words and marks at its edges.
fn push(reading: &Reading, steps: &mut Vec<Range<usize>>, tokens: Range<usize>) {
    let document = &reading.document;
    let Range { mut start, mut end } = tokens;
    let is_edge = |at: usize| match document.tokens[at].kind {
        Kind::Mark(mark) => !matches!(mark, '(' | ')'),
        _ => document.is_in(at, words!("and then by finally followed →")),
    };
    while start < end && (is_edge(start) || document.tokens[start].is_mark(')')) {
        start += 1;
    }
    while end > start && (is_edge(end - 1) || document.tokens[end - 1].is_mark('(')) {
        end -= 1;
    }
    // "a talk with Ana, who leads the team": the second half tells of the first.
    let is_aside = document.is_in(start, words!("who which whose where whom"));
    match steps.last_mut() {
        Some(last) if is_aside && start < end => last.end = end,
        _ if start < end => steps.push(start..end),
        _ => {}
    }
}
