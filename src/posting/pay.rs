//! What the job pays: the first range for this job, or else the first figure.

use super::labels::Section;
use super::page::Page;
use super::{Field, Salary, SalaryKind};
use crate::money::currency;
use crate::questions::pay::judge::{self, Judged};
use crate::report::{PayKind, Period};

/// Reads the pay.
pub fn read(page: &Page) -> Option<Field<Salary>> {
    let judged = judge::all(page.reading);
    let mut best = judged.iter().filter(|j| is_pay(page, j)).max_by_key(|j| (weight(j), usize::MAX - j.index))?;
    // "$148K - $192K" at the head is the "$148,000.00 to $192,400.00" below.
    let is_scaled = |j: &Judged| page.reading.amounts[j.index].is_scaled;
    let exact = judged.iter().find(|j| is_scaled(best) && !is_scaled(j) && is_pay(page, j) && is_nearly(j, best));
    best = exact.unwrap_or(best);
    let kind = if best.pay.kind == PayKind::Total { SalaryKind::Total } else { SalaryKind::Base };
    let salary = Salary {
        min: best.pay.min,
        max: best.pay.max,
        currency: best.pay.currency.unwrap_or_default(),
        period: best.pay.period,
        kind,
    };
    Some(page.field(salary, page.reading.amounts[best.index].tokens.clone()))
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
    is_of_kind && !is_small && !is_nothing
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
