//! What a pass found, by rule.

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

    /// Its place, in the order in which a rule's matches are settled: the first and longest first.
    fn place(&self) -> (u64, u16) {
        (u64::from(self.from) << 32 | u64::from(u32::MAX - self.to), self.phrase)
    }
}

/// All matches of all rules.
#[derive(Debug, Default)]
pub struct Matches {
    /// Sorted by rule, then place.
    all: Vec<Match>,
    starts: Vec<u32>,
    /// What rules except, sorted in the same way.
    exceptions: Vec<Match>,
}

impl Matches {
    /// Of matches of one rule that overlap, the first and longest stays; matches that one of the rule's `exceptions`
    /// overlaps are dropped.
    pub(super) fn settle(found: Vec<Match>, exceptions: Vec<Match>, rules: usize) -> Self {
        let (found, exceptions) = (in_order(&found, rules), in_order(&exceptions, rules));
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
        Self { all, starts, exceptions }
    }

    /// Whether one of the exceptions of the rule at this place begins within these tokens.
    pub fn is_excepted(&self, rule: u16, tokens: std::ops::Range<usize>) -> bool {
        let place = |at: usize| (rule, u32::try_from(at).unwrap_or(u32::MAX));
        let before = |at: usize| self.exceptions.partition_point(|e| (e.rule, e.from) < place(at));
        before(tokens.start) < before(tokens.end)
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

/// Matches in the order of their rules, those of one rule in the order of their places.
///
/// A match is found at its key, which stands near its beginning: those of one rule come nearly in order already, and each
/// moves past few others.
fn in_order(found: &[Match], rules: usize) -> Vec<Match> {
    let mut starts = vec![0; rules + 1];
    for one in found {
        starts[usize::from(one.rule) + 1] += 1;
    }
    for rule in 1..starts.len() {
        starts[rule] += starts[rule - 1];
    }
    let mut ends = starts.clone();
    let mut ordered = found.to_vec();
    for one in found {
        let (start, end) = (starts[usize::from(one.rule)], &mut ends[usize::from(one.rule)]);
        let mut at: usize = *end;
        while at > start && ordered[at - 1].place() > one.place() {
            ordered[at] = ordered[at - 1];
            at -= 1;
        }
        ordered[at] = *one;
        *end += 1;
    }
    ordered
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn matches_are_put_in_order_by_rule_and_place() {
        let found = [(1, 5, 6), (0, 7, 8), (1, 2, 4), (1, 2, 6), (0, 1, 2), (1, 5, 6)];
        let found = found.map(|(rule, from, to)| Match { rule, phrase: 0, from, to });
        let places: Vec<_> = in_order(&found, 2).iter().map(|m| (m.rule, m.from, m.to)).collect();
        assert_eq!(places, [(0, 1, 2), (0, 7, 8), (1, 2, 6), (1, 2, 4), (1, 5, 6), (1, 5, 6)]);
    }
}
