//! What the learned reader adds to the four questions, where the rules found no better answer.

use crate::questions;
use crate::questions::flexibility::{self, Says};
use std::ops::Range;

use crate::reader::labels::column;
use crate::reader::{Read, Weights};
use crate::reading::{Reading, one_line};
use crate::report::{Answer, Finding, Question, State};
use crate::rule::Rule;
pub(crate) use crate::rules::learned::*;
use crate::text::{Ending, Zone};

/// A rule, the column of its label, and what of flexibility it says.
struct Learned {
    rule: &'static Rule,
    column: usize,
    says: Option<Says>,
}

static LEARNED: [Learned; 6] = [
    Learned { rule: &FREE, column: column("flexibility/free"), says: Some(Says::Freedom) },
    Learned { rule: &PROCESS, column: column("flexibility/process"), says: Some(Says::Process) },
    Learned { rule: &FLEXIBILITY_VAGUE, column: column("flexibility/vague"), says: Some(Says::Hint) },
    Learned { rule: &PAY_VAGUE, column: column("pay/vague"), says: None },
    Learned { rule: &STACK_VAGUE, column: column("stack/vague"), says: None },
    Learned { rule: &REMOTE_VAGUE, column: column("remote/vague"), says: None },
];

/// Adds a finding for each question whose answer a clause betters: on the clause that says it most surely.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, findings: &mut Vec<Finding>) {
    for question in Question::ALL {
        let found = questions::answer(question, findings);
        for wanted in [State::Stated, State::Vague] {
            if found >= answer(wanted) {
                break;
            }
            let about = |learned: &&Learned| {
                learned.rule.reports.is_some_and(|(topic, state)| topic.question() == Some(question) && state == wanted)
            };
            let surest = LEARNED.iter().filter(about).filter_map(|learned| learned.surest(reading, read, weights));
            let Some((_, rule, tokens)) = surest.max_by(|a, b| a.0.total_cmp(&b.0)) else { continue };
            let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
            let title = match wanted {
                State::Stated => format!("“{words}”"),
                _ => format!("“{words}” {}", lacks(question)),
            };
            findings.push(Finding { title: title.into(), ..reading.finding(rule, tokens) });
            break;
        }
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
            let holds = self.says.is_none_or(|says| flexibility::is_of_this_job(reading, says, &tokens));
            holds.then(|| (clause.probability(self.column, weights), self.rule, tokens))
        });
        held.max_by(|a, b| a.0.total_cmp(&b.0))
    }
}

fn answer(state: State) -> Answer {
    if state == State::Stated { Answer::Stated } else { Answer::Vague }
}

/// What is missing where a question is only touched.
fn lacks(question: Question) -> &'static str {
    match question {
        Question::Pay => "doesn’t say how much",
        Question::Stack => "names no technology",
        Question::Remote => "doesn’t say how often they must be there",
        Question::Flexibility => "doesn’t say who decides",
    }
}
