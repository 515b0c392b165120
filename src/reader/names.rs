//! The names in a message: which of them is the employer's, and which a place's.
//!
//! No list holds all companies and towns, and no list of the words around them holds all the ways in which they stand in a
//! message. So a linear model weighs what stands around a run of capitalised words, and what it is made of.

mod candidates;
pub mod features;
pub mod weights;

use std::ops::Range;

use crate::reading::Reading;
use crate::text::{Class, Shape};
use features::Around;
pub use weights::Weights;

/// What a name may be the name of, in the order of the columns.
pub const KINDS: [&str; 2] = ["employer", "place"];

/// The log-odds above the threshold from which on a name is an employer's beyond doubt: seven times as likely.
const SURE: f32 = 2.0;

/// The log-odds below the threshold down to which a name may still be an employer's.
const DOUBTFUL: f32 = 0.6;

const EMPLOYER: usize = 0;
const PLACE: usize = 1;

/// A name, with the log-odds above the threshold of each kind: above zero for what it is.
#[derive(Clone, Debug)]
pub struct Name {
    pub tokens: Range<usize>,
    above: [f32; KINDS.len()],
}

impl Name {
    /// Whether it names who has the job.
    pub fn is_employer(&self) -> bool {
        self.above[EMPLOYER] >= 0.0
    }

    /// Whether it names who has the job beyond doubt, in a message that seems to hold the name back.
    pub fn is_surely_employer(&self) -> bool {
        self.above[EMPLOYER] >= SURE
    }

    /// Whether it may name who has the job, in a message that does not seem to hold the name back.
    pub fn may_be_employer(&self) -> bool {
        self.above[EMPLOYER] >= -DOUBTFUL
    }

    /// Whether it names a town, a region or a country.
    pub fn is_place(&self) -> bool {
        self.above[PLACE] >= 0.0 && self.above[PLACE] >= self.above[EMPLOYER]
    }
}

/// Reads every name that is no dictionary's, in order.
pub fn read(reading: &Reading, weights: &Weights) -> Vec<Name> {
    let around = Around::of(reading);
    let mut names = Vec::new();
    candidates::each(reading, |tokens| {
        // The dictionary has it.
        if tokens.clone().all(|at| reading.document.is(at, Class::Place)) {
            return;
        }
        let mut sums = weights::Sums::new(weights);
        features::name(reading, &around, &tokens, &mut sums);
        let mut above = sums.above();
        if !may_be_place(reading, &tokens) {
            above[PLACE] = f32::MIN;
        }
        names.push(Name { tokens, above });
    });
    names
}

/// Whether a town can be written so: "TV", capitals alone, is none.
pub fn may_be_place(reading: &Reading, tokens: &Range<usize>) -> bool {
    tokens.clone().any(|at| reading.document.tokens[at].shape != Shape::Upper)
}

/// The names of a text, for `train`.
pub fn candidates(reading: &Reading) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    candidates::each(reading, |tokens| found.push(tokens));
    found
}
