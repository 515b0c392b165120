//! Pay told in several sums: "minimum € 4.691 and maximum € 6.907", "£65,000, £75,000 or £85,000".

use crate::money::amount::Amount;
use crate::posting::page::Page;
use crate::questions::pay::judge::Judged;
use crate::text::Kind;

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

/// Whether nothing but what lists sums, or says which is the least and which the most, stands between two of them.
fn follows(page: &Page, before: &Amount, here: &Amount, taken: &Judged) -> bool {
    let document = &page.reading.document;
    if before.is_range || before.sign != here.sign || before.tokens.end > here.tokens.start {
        return false;
    }
    let between = before.tokens.end..here.tokens.start;
    let is_ends = (before.tokens.end..here.tokens.end)
        .any(|at| document.is_among(at, "maximum max most highest top upper ceiling"))
        && (before.tokens.start.saturating_sub(3)..before.tokens.end)
            .any(|at| document.is_among(at, "minimum min least lowest bottom lower from floor"));
    let lists = between.len() <= 2
        && !between.is_empty()
        && between.clone().all(|at| {
            matches!(document.tokens[at].kind, Kind::Mark(',' | '/')) || document.is_among(at, "or and oder ou")
        });
    let is_last = document.is_among(here.tokens.start.saturating_sub(1), "or oder ou")
        || !taken.pay.min.zip(taken.pay.max).is_none_or(|(min, max)| min == max);
    is_ends && between.len() <= 6 || lists && is_last
}
