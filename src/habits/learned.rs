//! Habits that the learned reader finds where the rules found none of their kind.

use super::finding;
use crate::reader::labels::column;
use crate::reader::{Read, Weights};
use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;
use crate::rules::{habits_current_pay, habits_cv_first, habits_pestering, habits_referral, habits_urgency};
use crate::text::Zone;

/// The habits, the columns of their labels, and what is wrong with such words. They are found as the same habit as by
/// its own room: a reader need not know who saw it.
static READ: [(&Rule, usize, &str); 5] = [
    (&habits_cv_first::CV_FIRST, column("habit/cv-first"), " asks before it tells"),
    (&habits_current_pay::CURRENT_PAY, column("habit/asks-current-pay"), " is theirs to keep"),
    (&habits_urgency::URGENCY, column("habit/urgency"), " puts pressure on them"),
    (&habits_pestering::PESTERING, column("habit/pestering"), " chases them"),
    (&habits_referral::REFERRAL, column("habit/referral"), " asks for somebody else"),
];

/// Adds the surest clause for each habit that was not found.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, found: &mut Vec<Finding>) {
    for (rule, column, says) in READ {
        if found.iter().any(|finding| finding.rule == rule.id) {
            continue;
        }
        let told = read.clauses.iter().filter(|clause| {
            reading.document.sentences[clause.sentence].zone == Zone::Body
                && clause.carries_among(read.clauses.len(), column, weights)
        });
        let surest = told.max_by(|a, b| a.probability(column, weights).total_cmp(&b.probability(column, weights)));
        if let Some(clause) = surest {
            found.push(finding(reading, rule, clause.tokens(column, reading, weights), says));
        }
    }
}
