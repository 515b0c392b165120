//! Where a name can stand: runs of capitalised words.

use std::ops::Range;

use crate::employers::{KNOWN, NO_NAMES};
use crate::reading::Reading;
use crate::text::{Class, Gap, Kind, Token, Words, Zone, words};

/// Words of a run at most.
const MOST: usize = 6;

/// What opens a sentence and no name.
const OPENINGS: &Words = words!("the a an i hi hello hey dear if so and but some any no all both each");

/// Little words that hold the parts of a name together.
const JOINTS: &Words = words!("of de du des del della di da la le van von der den zu y e");

/// Gives each run, in order.
pub fn each(reading: &Reading, mut take: impl FnMut(Range<usize>)) {
    let document = &reading.document;
    let read = document.sentences.iter().filter(|s| s.zone.is_own() || s.zone == Zone::Signature);
    for sentence in read {
        let mut at = sentence.tokens.start;
        while at < sentence.tokens.end {
            let end = run(reading, at, sentence.tokens.end);
            if end == at {
                at += 1;
                continue;
            }
            let from = first(reading, at..end, sentence.tokens.start);
            if from < end && !is_common(reading, from..end, sentence.tokens.start) {
                take(from..end);
            }
            at = end;
        }
    }
}

/// Where the capitalised words that begin at a token end; there, when it is none.
fn run(reading: &Reading, from: usize, end: usize) -> usize {
    let document = &reading.document;
    let is_part = |at: usize| {
        at < end && document.tokens.get(at).is_some_and(|token| token.kind == Kind::Word && token.is_capitalised())
    };
    let is_near = |token: &Token| matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Glued);
    if !is_part(from) {
        return from;
    }
    let mut to = from + 1;
    while to < end && to - from < MOST && is_near(&document.tokens[to]) {
        let token = &document.tokens[to];
        let is_joint = token.is_mark('&')
            || token.is_mark('.') && token.gap == Gap::Glued
            || token.is_mark('\'') && token.gap == Gap::Glued
            || document.is_in(to, JOINTS);
        if is_part(to) {
            to += 1;
        } else if is_joint && to + 1 - from < MOST && is_part(to + 1) && is_near(&document.tokens[to + 1]) {
            to += 2;
        } else {
            break;
        }
    }
    to
}

/// The first word of a run that can belong to a name: "The" and "Our" do not. A word that rules know begins a sentence with a
/// capital, name or not; of two words it says too little to stay.
fn first(reading: &Reading, run: Range<usize>, sentence: usize) -> usize {
    let is_little = |at: &usize| {
        let token = &reading.document.tokens[*at];
        let is_word = token.word.0 != 0 && !token.is_any(&[Class::Place, Class::Tech]);
        token.is_any(&[Class::Function, Class::You, Class::We, Class::Be, Class::Negation])
            || *at == sentence && (is_word && run.len() == 2 || reading.document.is_in(*at, OPENINGS))
    };
    run.clone().find(|at| !is_little(at)).unwrap_or(run.end)
}

/// Whether a run is no name: all of it is a title, a technology or a word that every list has.
fn is_common(reading: &Reading, run: Range<usize>, sentence: usize) -> bool {
    let document = &reading.document;
    let is_alone = run.len() == 1;
    // A sentence begins with a capital anyway.
    let is_first = |at: usize| at == sentence || matches!(document.tokens[at].gap, Gap::Line | Gap::Blank);
    run.clone().all(|at| {
        let token = &document.tokens[at];
        token.is_any(&KNOWN)
            || token.is(Class::Tech)
            || document.is_in(at, NO_NAMES)
            || token.end - token.start < 2
            || is_alone && is_first(at) && token.word.0 != 0 && !token.is(Class::Place)
    })
}
