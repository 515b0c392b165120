//! From which probability on a label counts.
//!
//! A habit counts where it is right in nine cases of ten. An answer is judged as it is used: beside the rules, in whole
//! messages, of which each clause may bring a wrong one. Some groups of the clauses are what stands in one message, so
//! that they serve as messages.

use std::collections::BTreeMap;

use facts_first::reader::labels::{COLUMNS, LABELS, column};
use facts_first::report::Answer;

use crate::data::Clause;
use crate::extract::{self, Row};
use crate::figures;
use crate::learnt::Learnt;

/// How often a habit must be right.
const PRECISE: f64 = 0.9;

/// Never.
const NEVER: f64 = 2.0;

/// The groups whose clauses stand in one message.
const MESSAGES: &str = "c4-";

/// A question's place in the order of questions, the labels that state its answer, and the one that is vague.
const QUESTIONS: [(usize, &[usize], usize); 4] = [
    (0, &[], column("pay/vague")),
    (1, &[], column("stack/vague")),
    (2, &[], column("remote/vague")),
    (3, &[column("flexibility/free"), column("flexibility/process")], column("flexibility/vague")),
];

/// What is said of one question in one message.
struct Case {
    gold: Answer,
    rules: Answer,
    /// The greatest held-out probability of each label among its clauses.
    most: [f64; COLUMNS],
}

/// The threshold of each label; [`NEVER`] for those that help nowhere.
pub fn choose(clauses: &[Clause], labels: &[Learnt], rows: &[Row], folds: &[usize]) -> [f64; COLUMNS] {
    let mut chosen = [NEVER; COLUMNS];
    for one in labels.iter().filter(|one| LABELS[one.column].starts_with("habit/")) {
        let at = figures::precise(PRECISE, &one.probabilities(), &one.is);
        chosen[one.column] = at.map_or(NEVER, |at| at.threshold);
    }
    let mut groups: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, clause) in clauses.iter().enumerate().filter(|(_, clause)| clause.group.starts_with(MESSAGES)) {
        groups.entry(&clause.group).or_default().push(at);
    }
    for (question, stated, vague) in QUESTIONS {
        let cases: Vec<Case> =
            groups.values().filter_map(|group| case(question, group, clauses, labels, rows, folds)).collect();
        // One after the other, twice: each as good as it can be beside the others.
        for _ in 0..2 {
            for label in stated.iter().copied().chain([vague]) {
                let right = |threshold: f64| {
                    let mut tried = chosen;
                    tried[label] = threshold;
                    cases.iter().filter(|case| answer(case, stated, vague, &tried) == case.gold).count()
                };
                // Of those that are as good the surest.
                let all = (30..=98).map(|percent| f64::from(percent) / 100.0).chain([NEVER]);
                chosen[label] = all.max_by(|a, b| right(*a).cmp(&right(*b)).then(a.total_cmp(b))).unwrap_or(NEVER);
            }
        }
    }
    chosen
}

fn answer(case: &Case, stated: &[usize], vague: usize, thresholds: &[f64; COLUMNS]) -> Answer {
    let carries = |label: usize| case.most[label] >= thresholds[label];
    if case.rules == Answer::Stated || stated.iter().any(|label| carries(*label)) {
        Answer::Stated
    } else if case.rules == Answer::Vague || carries(vague) {
        Answer::Vague
    } else {
        Answer::Missing
    }
}

/// None where the labels do not tell the right answer: a clause that names the job's technologies has no label.
fn case(
    question: usize,
    group: &[usize],
    clauses: &[Clause],
    labels: &[Learnt],
    rows: &[Row],
    folds: &[usize],
) -> Option<Case> {
    let topic = ["pay", "stack", "remote", "flexibility"][question];
    let text: Vec<&str> = group.iter().map(|at| clauses[*at].text.as_str()).collect();
    let rules = extract::answers_of(&text.join("\n"))[question];
    let own = || group.iter().flat_map(|at| &clauses[*at].labels).filter_map(|label| label.split_once('/'));
    let mut gold = Answer::Missing;
    for (_, what) in own().filter(|(of, _)| *of == topic) {
        gold = gold.max(if what == "vague" { Answer::Vague } else { Answer::Stated });
    }
    if topic == "stack" && rules == Answer::Stated {
        return None;
    }
    let mut most = [0.0f64; COLUMNS];
    for one in labels {
        let best = group.iter().map(|at| one.probability(one.folds[folds[*at]].score(&rows[*at])));
        most[one.column] = best.fold(0.0, f64::max);
    }
    Some(Case { gold, rules, most })
}
