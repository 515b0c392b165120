//! Flexibility: creative freedom, or layers of red tape?
//!
//! `freedom` and its honest opposite, `process`, answer the question; `buzzwords` only wave at it.

mod buzzwords;
mod freedom;
mod process;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::order;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, State};
use crate::rule::Rule;
pub(crate) use crate::rules::flexibility::*;
use crate::text::Class;
use crate::text::{Cover, Kind};
use crate::wording::wording;

/// What can be found, the surest first.
static RULES: [&Rule; 11] = [
    &freedom::DECIDES,
    &freedom::OWNS,
    &freedom::LITTLE_PROCESS,
    &freedom::NEW_GROUND,
    &freedom::OWN_TIME,
    &process::APPROVAL,
    &process::STANDARD,
    &process::GIVEN,
    &buzzwords::BUZZWORD,
    &buzzwords::TEAM_SIZE,
    &buzzwords::DUTY,
];

/// Adds what the message says of who decides and how much process there is.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let mut found: Vec<(&'static Rule, Range<usize>)> = Vec::new();
    for rule in RULES {
        let held = reading.own(rule).map(|m| m.tokens()).filter(|tokens| holds(reading, rule, tokens));
        found.extend(held.map(|tokens| (rule, if is_vague(rule) { tokens } else { whole(reading, tokens) })));
    }
    // Where phrases overlap, the one that says more stays: stated before vague, then the longer.
    order::by_key(&mut found, |(rule, tokens)| {
        order::key([usize::from(is_vague(rule)), u32::MAX as usize - tokens.len(), tokens.start])
    });
    let mut taken = Cover::over(&reading.document);
    found.retain(|(_, tokens)| taken.take(tokens));
    // Where freedom or process is said, the size of the team adds nothing.
    if found.iter().any(|(rule, _)| !is_vague(rule)) {
        found.retain(|(rule, _)| rule.id != buzzwords::TEAM_SIZE.id);
    }
    findings.extend(found.into_iter().map(|(rule, tokens)| finding(reading, rule, tokens)));
}

/// Whether a rule's phrase is said of this job.
fn holds(reading: &Reading, rule: &'static Rule, tokens: &Range<usize>) -> bool {
    let says = match rule.id {
        _ if is_vague(rule) => Says::Hint,
        id if id.starts_with("flexibility/process") => Says::Process,
        _ => Says::Freedom,
    };
    /// How far before a phrase a "not" makes it its opposite ("you never need approval").
    const DENIED: usize = 3;
    is_of_this_job(reading, says, tokens) && (says == Says::Hint || !reading.is_denied(tokens.start, DENIED))
}

/// What words say of the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// What the developers decide, own or are spared.
    Freedom,
    /// Who approves, prescribes or hands out.
    Process,
    /// A word of either that tells nothing for sure.
    Hint,
}

/// Whether words that seem to speak of freedom or process speak of the work in this job. False where they are a
/// question, a wish about the candidate, something that the reader wrote, what customers may do with the product, what was
/// so once or is so elsewhere, what nobody promises, when and where one works, or how the hiring goes.
///
/// `tokens` is a phrase or a whole clause, never empty; the words before it in its clause are looked at as well. Whoever finds
/// freedom or process, by rules or otherwise, asks here.
pub(crate) fn is_of_this_job(reading: &Reading, says: Says, tokens: &Range<usize>) -> bool {
    let clause = reading.clause(tokens.start);
    let until = |end: usize| clause.start..end.max(tokens.end);
    let (before, around) = (until(tokens.end), until(clause.end));
    let said = |cue: &'static Rule, within: &Range<usize>| reading.touches(cue, within.clone());
    if said(&READER, &before) {
        return false;
    }
    // "I can't promise that there are no meetings", "our competitors need five approvals"
    if says != Says::Hint && (reading.are_of_others(tokens) || reading.is_unclaimed(tokens.end - 1)) {
        return false;
    }
    match says {
        Says::Hint => !(reading.follows(&crate::voice::CANDIDATE, tokens.start) || said(&OUTSIDER, &before)),
        _ if reading.is_asked(tokens.start) || said(&WISH, &before) => false,
        Says::Freedom => !(said(&OUTSIDER, &before) || said(&ELSEWHERE, &around)),
        Says::Process => !said(&HIRING, &around),
    }
}

fn is_vague(rule: &'static Rule) -> bool {
    rule.reports.is_some_and(|(_, state)| state == State::Vague)
}

fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>) -> Finding {
    if !is_vague(rule) {
        let title = wording!("finding.quoted", words = reading.quote(tokens.clone()));
        return Finding { title, ..reading.finding(rule, tokens) };
    }
    let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
    let (title, fixes) = if rule.id == buzzwords::BUZZWORD.id {
        let fixes = fix(reading, &words, &tokens).into_iter().collect();
        (wording!("finding.flexibility.buzzword", words = words), fixes)
    } else {
        (wording!("finding.flexibility.who", words = words), Vec::new())
    };
    Finding { title, fixes, ..reading.finding(rule, tokens) }
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

/// A wording for the buzzwords that have one, where the sentence around them can take it.
fn fix(reading: &Reading, words: &str, tokens: &Range<usize>) -> Option<Fix> {
    /// What may stand behind a noun that gets an object.
    const GOES_ON: [&str; 16] = [
        "and", "or", "but", "from", "with", "here", "is", "are", "because", "that", "while", "when", "at", "as",
        "plus", "which",
    ];
    /// What may stand before “one level between you and [the CTO]”.
    const HAS: [&str; 10] = ["and", "with", "have", "has", "offer", "offers", "get", "enjoy", "offering", "having"];
    /// What makes the noun before it something else ("an ownership culture", "no autonomy").
    const NOT_BEFORE: [&str; 12] =
        ["a", "an", "this", "that", "no", "not", "little", "less", "take", "takes", "taking", "without"];
    let document = &reading.document;
    let sentence = &document.sentence_of(tokens.start).tokens;
    let is_word = |at: &usize| matches!(document.tokens[*at].kind, Kind::Word | Kind::Number);
    let written = |at: usize| document.written(at).to_lowercase();
    let before = tokens.start.checked_sub(1).filter(|at| sentence.contains(at)).filter(is_word).map(written);
    let behind = Some(tokens.end).filter(|at| sentence.contains(at)).filter(is_word).map(written);
    if behind.is_some_and(|word| !GOES_ON.contains(&word.as_str())) {
        return None;
    }
    let lower = words.to_lowercase();
    let replace = match lower.rsplit(' ').next().unwrap_or_default() {
        "hierarchy" | "hierarchies" | "structure" | "structures" if lower.contains("flat ") => {
            // One level is one: "flat structures are …" has another verb.
            if before.as_ref().is_some_and(|word| !HAS.contains(&word.as_str())) || document.is_among(tokens.end, "are")
            {
                return None;
            }
            "one level between you and [the CTO]"
        }
        "ownership" | "autonomy" | "freedom"
            if before.as_ref().is_some_and(|word| NOT_BEFORE.contains(&word.as_str())) =>
        {
            return None;
        }
        "ownership" => "end-to-end ownership of [service or product]",
        "autonomy" | "freedom" => "freedom to choose [tools, architecture or priorities]",
        _ => return None,
    };
    let mut replace = replace.to_owned();
    // The first word of a sentence keeps its capital.
    if words.starts_with(char::is_uppercase) {
        replace[..1].make_ascii_uppercase();
    }
    Some(Fix { label: wording!("fix.decides"), replace: replace.into() })
}
