//! Pay: how much?
//!
//! `amounts` reads every number that may be money, [`judge`] decides which of them are this job's pay, and the
//! rules in [`vague`] and [`extras`] find the words that stand where a figure should be.

pub mod country;
pub mod cue;
pub mod doubt;
pub mod evidence;
pub mod extras;
mod fixes;
pub mod judge;
pub mod lookalike;
pub mod refused;
pub mod stated;
pub mod vague;
pub mod wording;

#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::order;
use crate::reading::Reading;
use crate::report::{Finding, PayKind};
use crate::rule::Rule;

/// The vague rules, the most telling first: where two overlap the longer stays, and of equals the earlier.
static VAGUE: [&Rule; 10] = [
    &vague::PROMISE,
    &vague::QUESTION,
    &vague::COMPETITIVE,
    &vague::EXPERIENCE,
    &extras::NAMED,
    &extras::HINT,
    &extras::SHARES,
    &extras::VARIABLE,
    &extras::BENEFITS,
    &extras::INSURANCE,
];

/// Beside a figure for the base these add nothing: the question is a habit of its own.
static ONLY_WITHOUT_BASE: [&Rule; 4] = [&extras::INSURANCE, &vague::QUESTION, &extras::HINT, &extras::NAMED];

/// Adds what the message says of pay.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let judged = judge::all(reading);
    let has_base = judged.iter().any(|j| !matches!(j.pay.kind, PayKind::Bonus | PayKind::Equity));
    // Everything on its tokens, the figures first among equals: where two overlap the longer stays.
    let mut places: Vec<Place> = Vec::new();
    for one in &judged {
        let tokens = stated::tokens(reading, one);
        places.push(Place { tokens, words: Words::Figure(one) });
    }
    for (rank, rule) in VAGUE.iter().enumerate() {
        let counts = !(has_base && ONLY_WITHOUT_BASE.iter().any(|r| std::ptr::eq(*r, *rule)));
        if counts {
            // "10% bonus" says how much, and beside a figure "DOE" says how the range is meant.
            let is_told = |tokens: &Range<usize>| {
                std::ptr::eq(*rule, &extras::VARIABLE) && has_base && wording::has_percent(reading, tokens)
                    || std::ptr::eq(*rule, &vague::EXPERIENCE) && has_figure(reading, &judged, tokens.start)
            };
            let told = reading.own(rule).map(|m| m.tokens()).filter(|tokens| !is_told(tokens));
            places.extend(told.map(|tokens| Place { tokens, words: Words::Vague(rank, rule) }));
        }
    }
    for place in settle(places) {
        match place.words {
            Words::Figure(one) => {
                findings.push(stated::finding(reading, one, place.tokens, has_base));
                findings.extend(doubt::finding(reading, one));
            }
            Words::Vague(_, rule) => findings.push(wording::finding(reading, rule, place.tokens, has_base)),
        }
    }
    findings.extend(doubt::two_figures(reading, &judged));
}

/// Whether words at this token stand beside a figure for the base: the message's only one, or one in their sentence.
fn has_figure(reading: &Reading, judged: &[judge::Judged], at: usize) -> bool {
    let tokens = &reading.document.tokens;
    let mut bases = judged.iter().filter(|j| !matches!(j.pay.kind, PayKind::Bonus | PayKind::Equity));
    match (bases.next(), bases.next()) {
        (Some(_), None) => true,
        (first, second) => first
            .into_iter()
            .chain(second)
            .chain(bases)
            .any(|j| tokens[reading.amounts[j.index].tokens.start].sentence == tokens[at].sentence),
    }
}

/// What was found on a range of tokens.
struct Place<'j> {
    tokens: Range<usize>,
    words: Words<'j>,
}

enum Words<'j> {
    Figure(&'j judge::Judged),
    /// With the rule's place in [`VAGUE`].
    Vague(usize, &'static Rule),
}

impl Place<'_> {
    /// Figures before words, then the longer, then the more telling rule; the weightier is the smaller.
    fn weight(&self) -> u128 {
        let longer_first = u32::MAX as usize - self.tokens.len();
        match self.words {
            Words::Figure(_) => order::key([0, longer_first, 0]),
            Words::Vague(rank, _) => order::key([1, longer_first, rank]),
        }
    }
}

/// One for each place, in order of the text: of two that overlap the weightier stays.
fn settle(mut places: Vec<Place>) -> Vec<Place> {
    order::by_key(&mut places, |p| order::key([p.tokens.start]) << 96 | p.weight());
    let mut kept: Vec<Place> = Vec::with_capacity(places.len());
    for place in places {
        match kept.last_mut() {
            Some(last) if place.tokens.start < last.tokens.end => {
                if place.weight() < last.weight() {
                    *last = place;
                }
            }
            _ => kept.push(place),
        }
    }
    kept
}
