//! Pay: how much?
//!
//! [`amount`] reads every number that may be money, [`judge`] decides which of them are this job's pay, and the
//! rules in [`vague`] and [`extras`] find the words that stand where a figure should be.

pub mod amount;
pub mod currency;
pub mod evidence;
pub mod extras;
pub mod figure;
pub mod judge;
pub mod lookalike;
pub mod number;
pub mod period;
pub mod stated;
pub mod vague;

use crate::reading::Reading;
use crate::report::{Finding, Fix, PayKind, Span, State};
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[
    &stated::AMOUNT,
    &stated::OPEN_ENDED,
    &stated::EQUITY,
    &stated::BONUS_AMOUNT,
    &vague::COMPETITIVE,
    &vague::EXPERIENCE,
    &vague::PROMISE,
    &vague::QUESTION,
    &extras::SHARES,
    &extras::VARIABLE,
    &extras::BENEFITS,
    &extras::HINT,
    &extras::NAMED,
    &extras::WITHOUT_BASE,
    &evidence::PAID,
    &evidence::BONUS,
    &evidence::TOTAL,
    &evidence::CONTRACT,
    &lookalike::COUNTED,
    &lookalike::COMPANY,
    &lookalike::DEALT,
    &lookalike::PRICE,
    &lookalike::PERK,
    &lookalike::REFERRAL,
    &lookalike::CANDIDATE_PAY,
    &currency::UNITED_STATES,
    &currency::CANADA,
    &currency::AUSTRALIA,
    &currency::NEW_ZEALAND,
    &currency::SINGAPORE,
    &currency::HONG_KONG,
    &currency::SWEDEN,
    &currency::NORWAY,
    &currency::DENMARK,
    &currency::CHINA,
    &currency::PAKISTAN,
    &currency::BRITAIN,
    &currency::EURO_ZONE,
];

/// The vague rules, the most telling first: where two overlap the longer stays, and of equals the earlier.
static VAGUE: [&Rule; 9] = [
    &vague::PROMISE,
    &vague::QUESTION,
    &vague::COMPETITIVE,
    &vague::EXPERIENCE,
    &extras::NAMED,
    &extras::HINT,
    &extras::SHARES,
    &extras::VARIABLE,
    &extras::BENEFITS,
];

/// Adds what the message says of pay.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let judged = judge::all(reading);
    let has_base = judged.iter().any(|j| !matches!(j.pay.kind, PayKind::Bonus | PayKind::Equity));
    let mut taken: Vec<Span> = Vec::new();
    for one in &judged {
        let finding = stated::finding(reading, one, has_base);
        taken.push(finding.span);
        findings.push(finding);
    }
    let mut vague: Vec<(usize, &'static Rule, std::ops::Range<usize>)> = Vec::new();
    for (rank, rule) in VAGUE.iter().enumerate() {
        vague.extend(reading.own(rule).map(|found| (rank, *rule, found.tokens())));
    }
    vague.sort_by_key(|(rank, _, tokens)| (std::cmp::Reverse(tokens.len()), *rank));
    let mut kept: Vec<Finding> = Vec::new();
    for (_, rule, tokens) in vague {
        let span = reading.span(tokens.clone());
        if !taken.iter().chain(kept.iter().map(|f| &f.span)).any(|t| t.overlaps(&span)) {
            kept.push(Finding { fixes: fixes(reading, rule), ..reading.finding(rule, tokens) });
        }
    }
    debug_assert!(kept.iter().all(|f| f.state == State::Vague));
    findings.append(&mut kept);
}

fn fixes(_reading: &Reading, _rule: &'static Rule) -> Vec<Fix> {
    Vec::new()
}
