//! Is the employer named? A name is a run of capitalised words in a place where companies stand.
//!
//! It is looked for in the ways in which people introduce a company, not in a list of companies. Once the message
//! speaks of a client, the writer's own company is an agency and its name is not the employer's.

mod anywhere;
mod elsewhere;
mod introduced;
mod name;
mod shown;

use super::says;
use crate::reading::Reading;
pub(crate) use crate::rules::habits_employer::*;
use crate::text::Words;

/// Whether the message names the employer.
pub fn is_named(reading: &Reading) -> bool {
    let has_client = [&CLIENT, &STAFFING].into_iter().any(|cue| reading.own(cue).next().is_some());
    let sentences = &reading.document.sentences;
    let last = sentences.iter().rposition(|s| s.zone.is_own()).unwrap_or(0);
    let names = Names { reading, has_client, greeted: shown::greeted(reading), last, signed: shown::signed(reading) };
    let introduced = (0..reading.document.tokens.len()).any(|at| names.introduces(at));
    introduced
        || names.signs()
        || names.signs_below()
        || names.heads()
        || names.subjects()
        || names.is_blank()
        || names.links()
        || names.stands_elsewhere()
        || names.stands_anywhere()
}

/// Whether a name is an agency's, by the words in it.
pub(crate) fn is_agency(reading: &Reading, name: std::ops::Range<usize>) -> bool {
    Names { reading, has_client: false, greeted: Vec::new(), last: 0, signed: Vec::new() }.is_agency(name)
}

struct Names<'r, 't> {
    reading: &'r Reading<'t>,
    has_client: bool,
    /// Where the message greets somebody: the words after its "Hi". A few at most.
    greeted: Vec<usize>,
    /// The number of the last sentence of the message.
    last: usize,
    /// The words with which the last lines begin, where the writer's name stands. A few at most.
    signed: Vec<usize>,
}

impl Names<'_, '_> {
    fn says(&self, at: usize, words: &Words) -> bool {
        says(self.reading, at, words)
    }
}
