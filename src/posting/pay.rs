//! What the job pays: the first range for this job, or else the first figure.

mod given;
mod labelled;
mod steps;

use super::labels::Section;
use super::page::Page;
use super::{Field, Salary, SalaryKind};
use crate::money::currency::{self, Sign};
use crate::money::period;
use crate::questions::pay::judge::{self, Judged};
use crate::report::{PayKind, Period};

/// Reads the pay.
pub fn read(page: &Page) -> Option<Field<Salary>> {
    let judged = judge::all(page.reading);
    let Some(mut best) = judged.iter().filter(|j| is_pay(page, j)).max_by_key(|j| (weight(j), usize::MAX - j.index))
    else {
        return labelled::read(page).or_else(|| by_period(page));
    };
    // "$148K - $192K" at the head is the "$148,000.00 to $192,400.00" below.
    let is_scaled = |j: &Judged| page.reading.amounts[j.index].is_scaled;
    let exact = judged.iter().find(|j| is_scaled(best) && !is_scaled(j) && is_pay(page, j) && is_nearly(j, best));
    best = exact.unwrap_or(best);
    let kind = if best.pay.kind == PayKind::Total { SalaryKind::Total } else { SalaryKind::Base };
    let mut tokens = page.reading.amounts[best.index].tokens.clone();
    let mut max = best.pay.max;
    let mut min = best.pay.min;
    if let Some((least, start)) = steps::lowest(page, &judged, best) {
        min = Some(least);
        tokens.start = start;
    }
    if let Some((top, end)) = risen(page, best) {
        max = Some(top);
        tokens.end = end;
    }
    let others = judged.iter().filter(|j| is_pay(page, j));
    if let Some((least, most, whole)) = steps::spread(page, others, best) {
        (min, max, tokens) = (Some(least), Some(most), whole);
    }
    let salary = Salary { min, max, currency: best.pay.currency.unwrap_or_default(), period: best.pay.period, kind };
    Some(page.field(salary, tokens))
}

/// "16,50 € die Stunde", "3.895 bis 5.400 € monatlich": in an ad a sum for a time is its pay, though no word says so.
fn by_period(page: &Page) -> Option<Field<Salary>> {
    let document = &page.reading.document;
    page.reading.amounts.iter().find_map(|amount| {
        let currency = amount.sign.and_then(Sign::alone)?;
        let after = || period::after(document, amount.tokens.end, true).map(|(period, _)| period);
        let period = amount.pay.period.or_else(after)?;
        let size = currency::in_dollars(amount.size(), Some(currency));
        let is_enough = match period {
            Period::Hour => (8.0..250.0).contains(&size),
            Period::Day => (80.0..2_000.0).contains(&size),
            Period::Week => false,
            Period::Month => amount.is_range && (500.0..25_000.0).contains(&size),
            Period::Year => amount.is_range && (12_000.0..600_000.0).contains(&size),
        };
        let is_elsewhere =
            matches!(page.section_of(amount.tokens.start), Section::Legal | Section::Company | Section::Process);
        let is_told = is_enough
            && !is_elsewhere
            && document.is_own(amount.tokens.start)
            && !given::is_beside(page, amount)
            && !labelled::is_of_others(page, amount);
        let (min, max) = (amount.pay.min, amount.pay.max);
        let salary = Salary { min, max, currency, period: Some(period), kind: SalaryKind::Base };
        is_told.then(|| page.field(salary, amount.tokens.clone()))
    })
}

/// "£39,186 rising by annual increments to £43,693": the figure that it rises to, and where that ends.
fn risen(page: &Page, from: &Judged) -> Option<(f64, usize)> {
    const REACH: usize = 8;
    let document = &page.reading.document;
    let amounts = &page.reading.amounts;
    let (here, next) = (&amounts[from.index], amounts.get(from.index + 1)?);
    let between = here.tokens.end..next.tokens.start;
    let rises = between.len() <= REACH
        && document
            .has_among(between.clone(), "rising rises increasing progressing growing going climbing incremental")
        && (between.clone().next_back().is_some_and(|at| document.is_among(at, "to"))
            || document.is_among(next.tokens.start, "to up"));
    // "Minimum € 3.900 and maximum € 5.400"
    let is_most = between.len() <= 6
        && document.has_among(here.tokens.end..next.tokens.end, "maximum max most highest top")
        && document.has_among(here.tokens.start.saturating_sub(3)..here.tokens.end, "minimum min least lowest bottom");
    let rises = rises || is_most;
    let (low, high) = (from.pay.max.or(from.pay.min)?, next.pay.max?);
    (rises && !here.is_range && high > low && high < low * 3.0).then_some((high, next.tokens.end))
}

fn is_pay(page: &Page, judged: &Judged) -> bool {
    let amount = &page.reading.amounts[judged.index];
    let is_of_kind =
        matches!(judged.pay.kind, PayKind::Base | PayKind::Total | PayKind::DayRate) && judged.pay.percent.is_none();
    let size = currency::in_dollars(amount.size().max(judged.pay.max.unwrap_or(0.0)), judged.pay.currency);
    // A small yearly sum is a benefit, where nobody works for it.
    let is_small = judged.pay.period == Some(Period::Year)
        && !amount.is_range
        && size < 15_000.0
        && (judged.pay.currency.is_none_or(|currency| !currency::is_monthly(currency))
            || page.section_of(amount.tokens.start) == Section::Offer && judged.pay.currency != Some("INR"));
    // "¥14–22M", "$5": too little to live on, whatever was meant.
    let is_nothing = judged.pay.period.is_none() && size < 8.0;
    is_of_kind && !is_small && !is_nothing && !is_of_others(page, judged, size) && !given::is_beside(page, amount)
}

/// "A foundation grant of 90,000 USD", "a tool under 500 € a month": a sum that nobody is paid.
fn is_of_others(page: &Page, judged: &Judged, size: f64) -> bool {
    let document = &page.reading.document;
    let tokens = &page.reading.amounts[judged.index].tokens;
    let start = document.sentence_of(tokens.start).tokens.start;
    let is_before = |words: &str, reach: usize| {
        document.has_among(tokens.start.saturating_sub(reach).max(start)..tokens.start, words)
    };
    let is_grant = is_before("grant grants fund donation donations prize sponsorship turnover", 3);
    let is_spent = judged.pay.period == Some(Period::Month)
        && size < 700.0
        && is_before("buy spend tool tools purchase subscription subscriptions expenses", 6);
    is_grant || is_spent
}

/// Whether two ranges differ by no more than rounding does.
fn is_nearly(a: &Judged, b: &Judged) -> bool {
    let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= a.max(b) * 0.01,
        _ => a == b,
    };
    near(a.pay.min, b.pay.min) && near(a.pay.max, b.pay.max) && a.pay.period == b.pay.period
}

/// A base says more than a total, a range more than one figure.
fn weight(judged: &Judged) -> u32 {
    let is_range = judged.pay.min.is_some() && judged.pay.max.is_some() && judged.pay.min != judged.pay.max;
    u32::from(is_range) * 2 + u32::from(judged.pay.kind != PayKind::Total)
}
