//! Sums that are given or spent beside the pay: for being on call, for learning, a budget that somebody holds.

use crate::money::amount::Amount;
use crate::posting::page::Page;
use crate::text::Kind;

/// Whether a sum is one of these.
pub(super) fn is_beside(page: &Page, amount: &Amount) -> bool {
    const BEFORE: usize = 9;
    const BEHIND: usize = 3;
    let document = &page.reading.document;
    let sentence = document.sentence_of(amount.tokens.start).tokens.clone();
    let is_edge = |at: &usize| matches!(document.tokens[*at].kind, Kind::Mark(';' | '|' | '•' | '·'));
    let from = amount.tokens.start.saturating_sub(BEFORE).max(sentence.start);
    let from = (from..amount.tokens.start).rev().find(is_edge).map_or(from, |at| at + 1);
    let before = || from..amount.tokens.start;
    let to = sentence.end.min(amount.tokens.end + BEHIND);
    let to = (amount.tokens.end..to).find(|at| matches!(document.tokens[*at].kind, Kind::Mark(_))).unwrap_or(to);
    let behind = || amount.tokens.end..to;
    // "on-call voluntary (350 € per week)", "one week in eight, compensated with 9,000 NOK"
    let is_for_duty = before().any(|at| {
        document.is_among(at, "on-call oncall standby stand-by pager paged callout call-out rufbereitschaft bereitschaft astreinte jour overtime")
            || document.is_among(at, "on stand") && document.is_among(at + 1, "call by")
            || document.is_among(at, "compensated rewarded") && document.is_among(at + 1, "with by at")
    }) || behind().any(|at| {
        document.is_among(at, "on-call oncall standby pager")
            || document.is_among(at, "on") && document.is_among(at + 1, "call")
    });
    // "£2k learning money", "1,500 € education budget"
    let is_for_more = behind().any(|at| {
        document.is_among(at, "learning education educational training trainings conference conferences courses books equipment wellness wellbeing well-being coworking co-working sport sports fitness culture commuting commute lunch meal meals setup set-up hardware relocation signing sign-on referral weiterbildung travel")
    });
    // "Hold the budget (CAPEX €1.2M)", "you manage a budget of"
    let is_held = before().any(|at| {
        document.is_among(at, "capex opex")
            || document.is_among(at, "budget budgets p&l portfolio spend")
                && (from..at).any(|b| {
                    document.is_among(b, "hold manage own run oversee control responsible responsibility steer administer hold holding managing owning running")
                })
    });
    // "14 monthly salaries"
    let is_count = document.is_among(amount.tokens.end - 1, "monthly month")
        && document
            .is_among(amount.tokens.end, "salaries salary wages payments paychecks instalments installments payslips")
        || document.is_among(amount.tokens.end, "monthly month")
            && document
                .is_among(amount.tokens.end + 1, "salaries wages payments paychecks instalments installments payslips");
    let is_count = is_count && amount.sign.is_none();
    is_for_duty || is_for_more || is_held || is_count
}
