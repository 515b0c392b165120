//! What a pass found, by rule.

use crate::order;

/// A phrase of a rule, found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The rule's place in `Index::rules`.
    pub rule: u16,
    /// Which of the rule's phrases.
    pub phrase: u16,
    /// First token and the one after the last.
    pub from: u32,
    pub to: u32,
}

impl Match {
    pub fn tokens(&self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }

    /// Its rule and place as one number, in the order in which matches are settled: the first and longest first.
    fn order(&self) -> u128 {
        u128::from(self.rule) << 96
            | u128::from(self.from) << 64
            | u128::from(u32::MAX - self.to) << 32
            | u128::from(self.phrase)
    }
}

/// All matches of all rules.
#[derive(Debug, Default)]
pub struct Matches {
    /// Sorted by rule, then place.
    all: Vec<Match>,
    starts: Vec<u32>,
}

impl Matches {
    /// Of matches of one rule that overlap, the first and longest stays; matches that one of the rule's `exceptions`
    /// overlaps are dropped.
    pub(super) fn settle(mut found: Vec<Match>, mut exceptions: Vec<Match>, rules: usize) -> Self {
        order::by_key(&mut found, Match::order);
        order::by_key(&mut exceptions, Match::order);
        let reach = reach(&exceptions);
        let mut all: Vec<Match> = Vec::with_capacity(found.len());
        for candidate in found {
            let overlaps_last = all.last().is_some_and(|kept| kept.rule == candidate.rule && candidate.from < kept.to);
            if !overlaps_last && !is_excepted(&exceptions, &reach, &candidate) {
                all.push(candidate);
            }
        }
        let mut starts = vec![0u32; rules + 1];
        for m in &all {
            starts[m.rule as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        Self { all, starts }
    }

    /// The rules that have matches, by their places, and these.
    pub fn by_rule(&self) -> impl Iterator<Item = (usize, &[Match])> {
        self.all.chunk_by(|a, b| a.rule == b.rule).map(|chunk| (chunk[0].rule as usize, chunk))
    }

    /// The matches of the rule at this place in `Index::rules`, in order of the text.
    pub fn of_rule(&self, rule: usize) -> &[Match] {
        match (self.starts.get(rule), self.starts.get(rule + 1)) {
            (Some(from), Some(to)) => &self.all[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

/// For each exception the furthest end of those of its rule up to it.
fn reach(exceptions: &[Match]) -> Vec<u32> {
    let mut reach: Vec<u32> = Vec::with_capacity(exceptions.len());
    for (at, exception) in exceptions.iter().enumerate() {
        let before = at.checked_sub(1).filter(|b| exceptions[*b].rule == exception.rule).map_or(0, |b| reach[b]);
        reach.push(before.max(exception.to));
    }
    reach
}

/// Whether an exception of the same rule shares a token with the candidate: the last that starts before its end, or
/// one before that one which reaches further.
fn is_excepted(exceptions: &[Match], reach: &[u32], candidate: &Match) -> bool {
    let after = exceptions.partition_point(|e| (e.rule, e.from) < (candidate.rule, candidate.to));
    after.checked_sub(1).is_some_and(|last| exceptions[last].rule == candidate.rule && reach[last] > candidate.from)
}
