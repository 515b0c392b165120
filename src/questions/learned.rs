//! What the learned reader adds to flexibility, where the rules found no better answer. Pay, stack and remote are left to
//! the rules: there no label was sure often enough (`docs/accuracy.md`).

use std::ops::Range;

use crate::questions;
use crate::questions::flexibility::{self, Says};
use crate::reader::labels::column;
use crate::reader::{Read, Weights};
use crate::reading::{Reading, one_line};
use crate::report::{Answer, Finding, Question, State};
use crate::rule::Rule;
pub(crate) use crate::rules::learned::*;
use crate::text::{Ending, Zone};

/// A rule, the column of its label, and what it says of the work.
struct Learned {
    rule: &'static Rule,
    column: usize,
    says: Says,
}

static LEARNED: [Learned; 3] = [
    Learned { rule: &FREE, column: column("flexibility/free"), says: Says::Freedom },
    Learned { rule: &PROCESS, column: column("flexibility/process"), says: Says::Process },
    Learned { rule: &FLEXIBILITY_VAGUE, column: column("flexibility/vague"), says: Says::Hint },
];

/// Adds a finding where a clause answers better than what the rules found: on the clause that says it most surely.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, findings: &mut Vec<Finding>) {
    let found = questions::answer(Question::Flexibility, findings);
    for (wanted, answer) in [(State::Stated, Answer::Stated), (State::Vague, Answer::Vague)] {
        if found >= answer {
            return;
        }
        let about = |learned: &&Learned| learned.rule.reports.is_some_and(|(_, state)| state == wanted);
        let surest = LEARNED.iter().filter(about).filter_map(|learned| learned.surest(reading, read, weights));
        let Some((_, rule, tokens)) = surest.max_by(|a, b| a.0.total_cmp(&b.0)) else { continue };
        let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
        let lacks = if wanted == State::Vague { " doesn’t say who decides" } else { "" };
        findings.push(Finding { title: format!("“{words}”{lacks}").into(), ..reading.finding(rule, tokens) });
        return;
    }
}

impl Learned {
    /// The clause that carries the label most surely: its probability, and its words.
    fn surest(&self, reading: &Reading, read: &Read, weights: &Weights) -> Option<(f32, &'static Rule, Range<usize>)> {
        let told = read.clauses.iter().filter(|clause| {
            let sentence = &reading.document.sentences[clause.sentence];
            let is_asked = sentence.ending == Ending::Question;
            let states = self.rule.reports.is_some_and(|(_, state)| state == State::Stated);
            sentence.zone == Zone::Body
                && !(states && is_asked)
                && clause.carries_among(read.clauses.len(), self.column, weights)
        });
        let held = told.filter_map(|clause| {
            let tokens = clause.tokens(self.column, reading, weights);
            let holds = flexibility::is_of_this_job(reading, self.says, &tokens);
            holds.then(|| (clause.probability(self.column, weights), self.rule, tokens))
        });
        held.max_by(|a, b| a.0.total_cmp(&b.0))
    }
}
