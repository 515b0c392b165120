//! The reader is asked what they earn now.

use std::ops::Range;

use super::{cased, finding, fix, says};
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_current_pay::*;
use crate::text::{Class, words};
use crate::wording::wording;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CURRENT_PAY).map(|m| m.tokens()).filter(|t| !reading.is_denied(t.start, 5));
    found.extend(asked.map(|tokens| {
        let fixes = expected(reading, &tokens);
        Finding {
            fixes,
            ..finding(reading, &CURRENT_PAY, tokens, |words| wording!("finding.current-pay", words = words))
        }
    }));
}

/// "your current salary" becomes "your expected salary"; a question in other words has no such twin, and none is wanted
/// where what they expect is asked beside it, or where the question is of the past.
fn expected(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    let is_pay = document.is(last, Class::Money) || says(reading, last, words!("sal income tc"));
    let around = tokens.start.saturating_sub(4)..tokens.start;
    let around = around.chain(tokens.end..(tokens.end + 5).min(document.tokens.len()));
    if !is_pay
        || around.clone().any(|at| says(reading, at, words!(
            "was were did expected expectation expectations exp ectc slip slips payslip proof statement evidence breakdown"
        )))
    {
        return Vec::new();
    }
    let your = says(reading, tokens.start, words!("your"));
    let words = format!("{}expected {}", if your { "your " } else { "" }, document.written(last));
    fix(wording!("fix.expected-pay"), cased(reading, tokens.start, &words))
}
