//! What the learned reader adds to the four questions, where the rules found no better answer.

use crate::questions;
use crate::reader::labels::column;
use crate::reader::{Read, Weights};
use crate::reading::{Reading, one_line};
use crate::report::{Answer, Finding, Question, State};
use crate::rule::Rule;
pub(crate) use crate::rules::learned::*;
use crate::text::{Ending, Zone};

/// The rules, and the columns of the labels that they go by.
static READ: [(&Rule, usize); 6] = [
    (&FREE, column("flexibility/free")),
    (&PROCESS, column("flexibility/process")),
    (&FLEXIBILITY_VAGUE, column("flexibility/vague")),
    (&PAY_VAGUE, column("pay/vague")),
    (&STACK_VAGUE, column("stack/vague")),
    (&REMOTE_VAGUE, column("remote/vague")),
];

/// Adds a finding for each question whose answer a clause betters: on the clause that says it most surely.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, findings: &mut Vec<Finding>) {
    for question in Question::ALL {
        let found = questions::answer(question, findings);
        for wanted in [State::Stated, State::Vague] {
            if found >= answer(wanted) {
                continue;
            }
            let mut best: Option<(f32, &'static Rule, usize, usize)> = None;
            for (rule, column) in READ {
                let is_about = |(topic, state): (crate::report::Topic, State)| {
                    topic.question() == Some(question) && state == wanted
                };
                if !rule.reports.is_some_and(is_about) {
                    continue;
                }
                for (number, clause) in read.clauses.iter().enumerate() {
                    let sentence = &reading.document.sentences[clause.sentence];
                    let is_told =
                        sentence.zone == Zone::Body && (wanted == State::Vague || sentence.ending != Ending::Question);
                    let probability = clause.probability(column, weights);
                    if is_told && clause.carries(column, weights) && best.is_none_or(|(most, ..)| probability > most) {
                        best = Some((probability, rule, column, number));
                    }
                }
            }
            if let Some((_, rule, column, number)) = best {
                let tokens = read.clauses[number].tokens(column, reading, weights);
                let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
                let lacks = lacks(question);
                let title =
                    if wanted == State::Stated { format!("“{words}”") } else { format!("“{words}” {lacks}") };
                findings.push(Finding { title: title.into(), ..reading.finding(rule, tokens) });
                break;
            }
        }
    }
}

fn answer(state: State) -> Answer {
    if state == State::Stated { Answer::Stated } else { Answer::Vague }
}

/// What is missing where a question is only touched.
fn lacks(question: Question) -> &'static str {
    match question {
        Question::Pay => "does not say how much",
        Question::Stack => "names no technology",
        Question::Remote => "does not say how often they must be there",
        Question::Flexibility => "does not say who decides",
    }
}
