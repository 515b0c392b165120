//! Praise of the reader with nothing named.

use std::ops::Range;

use super::{ends_a_clause, finding, fix, names_technology, says};
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_praise::*;
use crate::text::{Class, Words, words};
use crate::wording::wording;

/// What only this reader has: naming one of these makes the praise a reason.
const NAMED: &Words = words!(
    "talk article post posts blog paper thesis library crate package plugin repo repository project contributions contribution commit commits patch patches maintainer maintain maintained wrote book podcast conference meetup answer answers parser compiler driver demo write slides rewrite migration"
);

/// Behind these a name is the job's: "your profile matches our Kotlin vacancy", "a great fit for the role at Lanterly".
const JOBS: &Words = words!("role job position opening vacancy team opportunity fit match us here we");

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let mut last = 0;
    for tokens in reading.own(&EMPTY_PRAISE).map(|m| m.tokens()) {
        let sentence = reading.document.sentence_of(tokens.start).tokens.clone();
        // Two compliments in one sentence are one.
        if tokens.start < last || !is_about_the_reader(reading, &sentence, &tokens) || is_named(reading, &sentence) {
            continue;
        }
        last = sentence.end;
        let fixes = named(reading, &tokens);
        found.push(Finding {
            fixes,
            ..finding(reading, &EMPTY_PRAISE, tokens, |words| wording!("finding.praise", words = words))
        });
    }
}

/// The words are the reader's: "you" is in the sentence before them or within.
fn is_about_the_reader(reading: &Reading, sentence: &Range<usize>, tokens: &Range<usize>) -> bool {
    let is_you = |at: usize| reading.document.is(at, Class::You);
    (sentence.start..tokens.end).any(is_you) || tokens.end < sentence.end && is_you(tokens.end)
        // "Impressive profile!"
        || tokens.start == sentence.start && tokens.len() <= 4 && tokens.clone().any(|at| says(reading, at, words!("profile background cv resume career")))
        // "I saw your profile. Very impressive!"
        || (sentence.start.saturating_sub(12)..sentence.start).any(is_you) && tokens.len() <= 4
            && says(reading, tokens.end - 1, words!("impressive amazing"))
}

/// Something is named: a technology, or a thing that they made.
fn is_named(reading: &Reading, sentence: &Range<usize>) -> bool {
    let is_own = |at: usize| says(reading, at, NAMED) || is_past_employer(reading, at);
    // "your Rust work", "your years with Kotlin"; not the Kotlin of the job.
    let theirs = |at: usize| {
        says(reading, at, words!("your you've you're"))
            && names_technology(reading, &(at + 1..sentence.end.min(at + 7)))
            && !(at + 1..sentence.end.min(at + 10)).any(|word| says(reading, word, JOBS))
    };
    sentence.clone().any(theirs)
        || sentence.clone().any(is_own)
        || sentence.clone().any(|at| {
            // "your work on mail servers"; not "where you'll work with modern tools"
            let is_job = |word: usize| says(reading, word, words!("you'll you'd will would to"));
            says(reading, at, words!("background experience work expertise"))
                && says(reading, at + 1, words!("in on with building leading running"))
                && !says(reading, at + 2, words!("detail depth"))
                && !(at.saturating_sub(2).max(sentence.start)..at).any(is_job)
        })
}

/// "your time at Lanterly": a name behind "at", which is more than "at your company". Not the job's: "the role at Lanterly".
fn is_past_employer(reading: &Reading, at: usize) -> bool {
    /// How far before the name "your" may stand.
    const REACH: usize = 7;
    let document = &reading.document;
    let is_name = says(reading, at, words!("at"))
        && document
            .after(at)
            .is_some_and(|next| document.tokens[next].is_capitalised() && !document.is(next, Class::You));
    let before = at.saturating_sub(REACH).max(document.sentence_of(at).tokens.start)..at;
    is_name
        && before.clone().any(|word| document.is(word, Class::You))
        && !before.clone().any(|word| says(reading, word, JOBS))
}

/// "impressed by your experience" becomes "impressed by your work on [project]".
fn named(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    const THINGS: &Words = words!("profile background experience work skills skillset expertise portfolio");
    let document = &reading.document;
    let is_thing = |at: &usize| says(reading, *at, THINGS);
    let Some(your) = tokens.clone().find(|at| says(reading, *at, words!("your"))) else { return Vec::new() };
    let Some(thing) = (your..tokens.end).rev().find(is_thing) else { return Vec::new() };
    let verb = document.written(tokens.start).to_lowercase();
    let is_verb = ["impressed", "amazed", "wowed", "intrigued", "struck"].contains(&verb.as_str());
    if thing + 1 != tokens.end || !is_verb || !ends_a_clause(reading, thing) {
        return Vec::new();
    }
    let before = reading.span(tokens.start..your).of(document.text);
    fix(wording!("fix.name-project"), format!("{before} your work on [project]"))
}
