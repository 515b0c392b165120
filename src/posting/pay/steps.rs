//! Pay told in several sums: "minimum € 4.691 and maximum € 6.907", "£65,000, £75,000 or £85,000", "$62/hr on W2, $70/hr on
//! C2C", a range for one town and another for the next.

use std::ops::Range;

use crate::money::amount::Amount;
use crate::posting::page::Page;
use crate::questions::pay::judge::Judged;
use crate::text::{Class, Kind};

/// The least of the sums before the one that was taken, and where it begins, if they are steps of one pay.
pub(super) fn lowest(page: &Page, judged: &[Judged], taken: &Judged) -> Option<(f64, usize)> {
    /// More steps than that are a table.
    const MOST: usize = 6;
    let amounts = &page.reading.amounts;
    let top = taken.pay.max.or(taken.pay.min)?;
    let mut first = taken.index;
    let mut least = taken.pay.min.unwrap_or(top);
    let mut start = None;
    for index in (0..taken.index).rev().take(MOST) {
        let (before, here) = (amounts.get(index)?, &amounts[first]);
        let size = judged.iter().find(|j| j.index == index).and_then(|j| j.pay.min).or(before.pay.min);
        let Some(size) = size.filter(|_| before.sign.is_some()) else { break };
        // "€ 4.691" beside "€ 6.907 per month"
        let size = if size < 1000.0 && size * 1000.0 < least && size * 3000.0 > top { size * 1000.0 } else { size };
        let is_next = follows(page, before, here, taken);
        if !is_next || size >= least || size * 3.0 < top {
            break;
        }
        (least, first, start) = (size, index, Some(before.tokens.start));
    }
    start.map(|start| (least, start))
}

/// The least and the most of sums that one paragraph gives for the same job, each a rate by itself or a range of a place, and
/// the words from the first to the last of them.
pub(super) fn spread<'j>(
    page: &Page,
    judged: impl Iterator<Item = &'j Judged>,
    taken: &'j Judged,
) -> Option<(f64, f64, Range<usize>)> {
    /// So many tokens may stand between two of them.
    const REACH: usize = 20;
    /// What is twice as much is of another job.
    const MOST: f64 = 1.6;
    let amounts = &page.reading.amounts;
    let here = &amounts[taken.index];
    let ends = |j: &Judged| Some((j.pay.min.or(j.pay.max)?, j.pay.max.or(j.pay.min)?));
    let (mut least, mut most) = ends(taken)?;
    let mut whole = here.tokens.clone();
    let mut known = taken.index..taken.index + 1;
    for other in judged.filter(|other| other.index != taken.index) {
        let amount = &amounts[other.index];
        let gap = if amount.tokens.start >= whole.end {
            amount.tokens.start - whole.end
        } else {
            whole.start.saturating_sub(amount.tokens.end)
        };
        let is_alike = amount.sign == here.sign
            && other.pay.currency == taken.pay.currency
            && other.pay.period == taken.pay.period
            && other.pay.kind == taken.pay.kind
            && amount.is_range == here.is_range
            && gap <= REACH
            && (other.index + 1 == known.start || other.index == known.end)
            && page.line_of(amount.tokens.start) == page.line_of(here.tokens.start);
        // A rate says its unit; a range of a year is one of several only where each names its place.
        let is_same_job = if here.is_range {
            is_of_place(page, amount) && is_of_place(page, here)
        } else {
            amount.pay.period.is_some() && amount.pay.period == here.pay.period
        };
        let between = whole.end.min(amount.tokens.end)..whole.start.max(amount.tokens.start);
        // "Architect €130–150k; Engineer €95–120k"
        let is_other_job = is_alike && between.into_iter().any(|at| page.reading.document.is(at, Class::Role));
        let Some((low, high)) = ends(other).filter(|_| is_alike && is_same_job && !is_other_job) else { continue };
        if high.max(most) <= low.min(least) * MOST {
            (least, most) = (least.min(low), most.max(high));
            known = known.start.min(other.index)..known.end.max(other.index + 1);
            whole = whole.start.min(amount.tokens.start)..whole.end.max(amount.tokens.end);
        }
    }
    (whole != here.tokens).then_some((least, most, whole))
}

/// "£58,000 - £66,000 (National)", "in New York it is $136,000 - $163,000": whether a place stands beside a sum.
fn is_of_place(page: &Page, amount: &Amount) -> bool {
    const BEFORE: usize = 12;
    const BEHIND: usize = 3;
    let document = &page.reading.document;
    let sentence = &document.sentence_of(amount.tokens.start).tokens;
    let before = amount.tokens.start.saturating_sub(BEFORE).max(sentence.start)..amount.tokens.start;
    let behind = amount.tokens.end..sentence.end.min(amount.tokens.end + BEHIND);
    before
        .chain(behind)
        .any(|at| document.is(at, Class::Place) || document.is_among(at, "national nationwide elsewhere"))
}

/// Whether nothing but what lists sums, or says which is the least and which the most, stands between two of them.
fn follows(page: &Page, before: &Amount, here: &Amount, taken: &Judged) -> bool {
    let document = &page.reading.document;
    if before.is_range || before.sign != here.sign || before.tokens.end > here.tokens.start {
        return false;
    }
    let between = before.tokens.end..here.tokens.start;
    let is_ends = document.has_among(before.tokens.end..here.tokens.end, "maximum max most highest top upper ceiling")
        && document.has_among(
            before.tokens.start.saturating_sub(3)..before.tokens.end,
            "minimum min least lowest bottom lower from floor",
        );
    let lists = between.len() <= 2
        && !between.is_empty()
        && between.clone().all(|at| {
            matches!(document.tokens[at].kind, Kind::Mark(',' | '/')) || document.is_among(at, "or and oder ou")
        });
    let is_last = document.is_among(here.tokens.start.saturating_sub(1), "or oder ou")
        || !taken.pay.min.zip(taken.pay.max).is_none_or(|(min, max)| min == max);
    is_ends && between.len() <= 6 || lists && is_last
}
