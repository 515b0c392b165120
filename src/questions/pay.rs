//! Pay: how much?

pub mod amount;

use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[&COMPETITIVE];

/// Praise in place of a figure.
pub static COMPETITIVE: Rule = Rule {
    id: "pay/competitive",
    reports: Some((Topic::Pay, State::Vague)),
    what: "A word of praise where the figure should be.",
    why: "Every message says so, so it tells nothing. Say the range.",
    phrases: &["(competitive|attractive|excellent|generous|market) (base|rate)? <money>"],
    examples: &["We are hiring a backend engineer and offer a «competitive salary»."],
    near_misses: &["We are hiring a backend engineer for a competitive market."],
    ..Rule::BLANK
};

/// Adds what the message says of pay.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    for found in reading.own(&COMPETITIVE) {
        findings.push(reading.finding(&COMPETITIVE, found.tokens()));
    }
}
