//! The learned reader: what rules cannot list, judged by weights that were learnt from examples.
//!
//! A linear model over what the library reads anyway. For each clause it tells which [labels] the clause carries, for
//! the message whether it is about a job. It finds *that* a clause answers; values stay the rules'. `train/` learns the
//! weights, `docs/accuracy.md` says how right they are.

mod bits;
pub mod features;
pub mod labels;
pub mod names;
pub mod packed;
pub mod weights;

use std::ops::Range;

use crate::reading::Reading;
use crate::report::Answer;
use crate::text::{Kind, Zone};
use features::Sink;
use labels::{ASIDE, COLUMNS, GATE};
use weights::Weighs;
pub use weights::Weights;

/// What a feature that is no word counts for the message.
pub const FLAG: f32 = 0.2;

/// A clause and its sums.
#[derive(Clone, Debug)]
pub struct Clause {
    /// Its place among the document's sentences.
    pub sentence: usize,
    sums: [i16; COLUMNS],
    norm: f32,
}

/// What was read of a message.
#[derive(Debug)]
pub struct Read {
    /// The writer's own clauses, in order.
    pub clauses: Vec<Clause>,
    /// The sum of the words' weights for the message being about a job.
    words: i32,
    /// How many features there were.
    features: u32,
}

/// Reads all clauses in one pass.
pub fn read(reading: &Reading, weights: &Weights) -> Read {
    let sentences = &reading.document.sentences;
    let seen = vec![0; weights.features().div_ceil(64)];
    let mut pass = Pass { weights, sums: [0; COLUMNS], features: 0, seen, words: 0 };
    let mut clauses = Vec::with_capacity(sentences.len());
    let mut all = 0;
    for (number, sentence) in sentences.iter().enumerate().filter(|(_, s)| is_read(s.zone)) {
        pass.sums = [0; COLUMNS];
        pass.features = 0;
        features::sentence(reading, sentence, &mut pass);
        all += pass.features;
        clauses.push(Clause { sentence: number, sums: pass.sums, norm: norm(pass.features) });
    }
    Read { clauses, words: pass.words, features: all }
}

/// Whether the words of a zone are features. A greeting's are names.
pub fn is_read(zone: Zone) -> bool {
    matches!(zone, Zone::Subject | Zone::Body)
}

/// What each of so many features counts.
pub fn norm(features: u32) -> f32 {
    1.0 / (features.max(1) as f32).sqrt()
}

struct Pass<'w> {
    weights: &'w Weights,
    sums: [i16; COLUMNS],
    features: u32,
    /// Which features were counted for the message, by their numbers; each counts once.
    seen: Vec<u64>,
    words: i32,
}

impl Sink for Pass<'_> {
    #[inline]
    fn feature(&mut self, hash: u64) {
        self.features += 1;
        // Most features weigh nothing.
        if let Some(number) = self.weights.number_of(hash) {
            self.add(number);
        }
    }
}

impl Pass<'_> {
    /// Adds what the feature of a number weighs.
    #[inline(never)]
    fn add(&mut self, number: usize) {
        let gate = match self.weights.of_number(number) {
            Some(Weighs::One(column, weight)) => {
                self.sums[column] = self.sums[column].saturating_add(i16::from(weight));
                if column == GATE { weight } else { 0 }
            }
            Some(Weighs::Many(row)) => {
                for (sum, weight) in self.sums.iter_mut().zip(row) {
                    *sum = sum.saturating_add(i16::from(*weight));
                }
                row[GATE]
            }
            None => 0,
        };
        if gate == 0 {
            return;
        }
        let bit = 1 << (number % 64);
        if let Some(slot) = self.seen.get_mut(number / 64).filter(|slot| **slot & bit == 0) {
            *slot |= bit;
            self.words += i32::from(gate);
        }
    }
}

impl Read {
    /// The probability that the message is about a job. `answers` are those that the rules found.
    pub fn recruiting(&self, reading: &Reading, answers: [Answer; 4], weights: &Weights) -> f32 {
        struct Flags<'w>(&'w Weights, i32);
        impl Sink for Flags<'_> {
            fn feature(&mut self, hash: u64) {
                self.1 += self.0.weight(hash, GATE);
            }
        }
        let mut flags = Flags(weights, 0);
        features::message(reading, answers, &mut flags);
        let sum = norm(self.features) * self.words as f32 + FLAG * flags.1 as f32;
        let clauses = self.clauses.iter().map(|clause| weights.scales[ASIDE].log_odds(clause.sum(ASIDE)));
        weights::probability(weights.joint.log_odds(weights.scales[GATE].log_odds(sum), clauses))
    }
}

impl Clause {
    /// The probability that the clause carries the label of a column.
    pub fn probability(&self, column: usize, weights: &Weights) -> f32 {
        weights.label(column).probability(self.sum(column))
    }

    /// The sum of a column's weights, each times what its feature counts.
    fn sum(&self, column: usize) -> f32 {
        f32::from(self.sums.get(column).copied().unwrap_or_default()) * self.norm
    }

    /// Whether the label's probability is enough to count among so many clauses of one message: each of them may be wrong,
    /// so that it must be the surer the more there are.
    pub fn carries_among(&self, clauses: usize, column: usize, weights: &Weights) -> bool {
        /// A message of so many clauses is what thresholds were chosen for.
        const USUAL: f32 = 8.0;
        let odds = |probability: f32| probability / (1.0 - probability).max(f32::MIN_POSITIVE);
        let threshold = weights.label(column).threshold;
        threshold < 1.0
            && odds(self.probability(column, weights)) >= odds(threshold) * (clauses as f32 / USUAL).max(1.0)
    }

    /// The tokens that speak most for a label, without marks at their ends.
    pub fn tokens(&self, column: usize, reading: &Reading, weights: &Weights) -> Range<usize> {
        struct Tokens<'w>(&'w Weights, usize, Vec<(usize, i32)>);
        impl Sink for Tokens<'_> {
            fn feature(&mut self, hash: u64) {
                let weight = self.0.weight(hash, self.1);
                if let Some((_, sum)) = self.2.last_mut() {
                    *sum += weight;
                }
            }
            fn token(&mut self, at: usize) {
                self.2.push((at, 0));
            }
        }
        let sentence = &reading.document.sentences[self.sentence];
        let mut found = Tokens(weights, column, Vec::new());
        features::sentence(reading, sentence, &mut found);
        // The stretch with the greatest sum.
        let (mut best, mut best_sum) = (sentence.tokens.clone(), 0);
        let (mut from, mut sum) = (sentence.tokens.start, 0);
        for (at, weight) in found.2 {
            if sum < 0 {
                (from, sum) = (at, 0);
            }
            sum += weight;
            if sum > best_sum {
                (best, best_sum) = (from..at + 1, sum);
            }
        }
        let is_word = |at: usize| matches!(reading.document.tokens[at].kind, Kind::Word | Kind::Number);
        while best.len() > 1 && !is_word(best.end - 1) {
            best.end -= 1;
        }
        while best.len() > 1 && !is_word(best.start) {
            best.start += 1;
        }
        best
    }
}
