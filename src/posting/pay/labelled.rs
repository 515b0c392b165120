//! Pay behind a label of its own, in an ad that says no more of it: "Daily fee: USD 310–360", "Stipend: 900 € a month".

use crate::money::amount::Amount;
use crate::money::currency::{self, Sign};
use crate::money::period;
use crate::posting::page::Page;
use crate::posting::{Field, Salary, SalaryKind};
use crate::report::Period;

/// What the label speaks of.
const PAY: &str = "fee stipend pay salary remuneration compensation rate wage wages gehalt entgelt vergütung money much budget-rate honorarium gratification bourse indemnité";

/// What the sum is of, else.
const OTHERS: &str = "bonus referral training budget allowance grant funding revenue turnover equipment relocation travel signing sign-on";

/// Whether the words before a sum on its line tell that it is of something else.
pub(super) fn is_of_others(page: &Page, amount: &Amount) -> bool {
    const REACH: usize = 20;
    let line = page.lines[page.line_of(amount.tokens.start)].tokens.start;
    (line.max(amount.tokens.start.saturating_sub(REACH))..amount.tokens.start).any(|at| {
        page.reading.document.is_among(at, OTHERS)
            || page.reading.document.is_among(
                at,
                "customers customer users save saves costs cost price priced plans subscription sell sells",
            )
    })
}

/// Reads it: the first sum behind such a label.
pub(super) fn read(page: &Page) -> Option<Field<Salary>> {
    let document = &page.reading.document;
    page.reading.amounts.iter().find_map(|amount| {
        let line = page.lines[page.line_of(amount.tokens.start)].tokens.clone();
        let colon =
            (line.start..amount.tokens.start.min(line.start + 5)).find(|at| document.tokens[*at].is_mark(':'))?;
        let is_label = colon - line.start <= 4
            && document.has_among(line.start..colon, PAY)
            && !document.has_among(line.start..amount.tokens.start, OTHERS)
            && amount.tokens.start - colon <= 5
            && document.is_own(line.start);
        let currency = amount.sign.and_then(Sign::alone)?;
        let of_label = (line.start..colon).find_map(|at| match () {
            () if document.is_among(at, "day daily") => Some(Period::Day),
            () if document.is_among(at, "hour hourly") => Some(Period::Hour),
            () if document.is_among(at, "week weekly") => Some(Period::Week),
            () if document.is_among(at, "month monthly") => Some(Period::Month),
            () if document.is_among(at, "year yearly annual annually") => Some(Period::Year),
            () => None,
        });
        // "1 400 € gross monthly"
        let said = amount
            .pay
            .period
            .or(of_label)
            .or_else(|| period::after(document, amount.tokens.end, true).map(|(period, _)| period))
            // "Money: 68,000-84,000 EUR": nobody is paid that but in a year.
            .or_else(|| {
                let size = currency::in_dollars(amount.pay.min.or(amount.pay.max)?, Some(currency));
                (18_000.0..400_000.0).contains(&size).then_some(Period::Year)
            })?;
        let salary =
            Salary { min: amount.pay.min, max: amount.pay.max, currency, period: Some(said), kind: SalaryKind::Base };
        is_label.then(|| page.field(salary, amount.tokens.clone()))
    })
}
