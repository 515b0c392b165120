//! From which probability on a label counts.
//!
//! A habit counts where it is right in nineteen cases of twenty of all clauses. An answer must be surer: a message has many
//! clauses, most of which answer nothing, and each may bring a wrong one. Some groups of the data hold what stands in one
//! whole message; among their clauses, plain ones and look-alikes in the measure of life, an answer has to be right in
//! more cases still.

use crate::data::Clause;
use crate::extract::Row;
use crate::figures;
use crate::labels::LABELS;
use crate::learnt::Learnt;

/// How often a habit must be right, among all clauses.
const HABIT: f64 = 0.95;

/// How often an answer must be right, among the clauses of whole messages; none where it is enough that it is right rather
/// than not. Freedom is hinted at everywhere. Where one works is told in most messages, and mostly once: where the rules
/// have not found it, a clause that may tell it is the likeliest place. A sentence about the pay without a figure is vague,
/// or it is about somebody else's pay.
fn answer(label: &str) -> Option<f64> {
    match label {
        "pay/stated" => Some(0.95),
        "pay/vague" => Some(0.65),
        "remote/remote" | "remote/hybrid" | "remote/onsite" => None,
        "remote/vague" => Some(0.87),
        "flexibility/process" => Some(0.94),
        _ => Some(0.92),
    }
}

/// The least probability from which on an answer may count.
const LEAST: f64 = 0.5;

/// From which on a clause counts that is rather right than not.
const RATHER: f64 = 0.5;

/// Never.
pub const NEVER: f64 = 2.0;

/// The groups whose clauses stand in one message.
const MESSAGES: [&str; 10] = ["c4-", "c5-", "c8-", "c10-", "c22-", "c23-", "c24-", "c25-", "u19-", "u20-"];

/// The threshold of each label; [`NEVER`] for those that are never so sure.
pub fn choose(clauses: &[Clause], labels: &[Learnt], rows: &[Row], folds: &[usize]) -> [f64; LABELS.len()] {
    let mut chosen = [NEVER; LABELS.len()];
    let is_whole = |clause: &Clause| MESSAGES.iter().any(|group| clause.group.starts_with(group));
    let whole: Vec<usize> = (0..clauses.len()).filter(|at| is_whole(&clauses[*at])).collect();
    for one in labels {
        let name = LABELS[one.column];
        let at = if name.starts_with("habit/") {
            figures::precise(HABIT, &one.probabilities(), &one.is)
        } else if let Some(answer) = answer(name) {
            let held_out = |at: &usize| one.probability(one.folds[folds[*at]].score(&rows[*at]));
            let probabilities: Vec<f64> = whole.iter().map(held_out).collect();
            let is: Vec<bool> = whole.iter().map(|at| clauses[*at].labels.iter().any(|l| l == name)).collect();
            figures::precise(answer, &probabilities, &is)
        } else {
            chosen[one.column] = RATHER;
            continue;
        };
        let least = if name.starts_with("habit/") { 0.0 } else { LEAST };
        chosen[one.column] = at.map_or(NEVER, |at| at.threshold.max(least));
    }
    chosen
}
