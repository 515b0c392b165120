//! Amounts that are read and look like a slip: "100–110 a year", "£40,000–£450,000".

use super::judge::Judged;
use crate::reading::Reading;
use crate::report::{Finding, PayKind, State, Topic};
use crate::rule::Rule;

/// An amount that its reader would stumble over.
pub static DOUBTFUL: Rule = Rule {
    id: "pay/doubtful",
    reports: Some((Topic::Pay, State::Note)),
    what: "An amount that looks like a slip: a “k” left out, or a nought too many.",
    why: "A developer who has to guess the figure may guess wrong, or take it for carelessness.",
    examples: &["The engineer would earn «100–110 a year».", "The engineer would earn «£40,000–£450,000»."],
    near_misses: &["The engineer would earn £100–110k a year.", "The engineer would earn £40,000–£65,000."],
    ..Rule::BLANK
}
.shipped();

/// How many times the lower end the upper may be before somebody asks.
const WIDE: f64 = 4.0;

/// The note on one amount, if there is one.
pub fn finding(reading: &Reading, judged: &Judged) -> Option<Finding> {
    if !matches!(judged.pay.kind, PayKind::Base | PayKind::Total | PayKind::DayRate) {
        return None;
    }
    let amount = &reading.amounts[judged.index];
    let title = if judged.thousands_are_guessed {
        "Thousands? Write the “k”"
    } else if matches!((judged.pay.min, judged.pay.max), (Some(min), Some(max)) if max >= min * WIDE) {
        "Is one end a slip? The upper is over four times the lower"
    } else {
        return None;
    };
    Some(Finding { title: title.into(), ..reading.finding(&DOUBTFUL, amount.tokens.clone()) })
}
