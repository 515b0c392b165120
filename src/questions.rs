//! The four questions, a room each. A room reads a [`Reading`] and adds what it finds; a
//! question's answer is the best state among its findings.

pub mod flexibility;
pub mod learned;
pub mod pay;
pub mod remote;
pub mod stack;

use crate::reading::Reading;
use crate::report::{Answer, Finding, Question, State};

/// What all four rooms find, in no particular order.
pub fn find(reading: &Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    pay::find(reading, &mut findings);
    stack::find(reading, &mut findings);
    remote::find(reading, &mut findings);
    flexibility::find(reading, &mut findings);
    findings
}

/// The best answer to a question among findings.
pub fn answer(question: Question, findings: &[Finding]) -> Answer {
    let about = findings.iter().filter(|f| f.topic.question() == Some(question));
    about
        .map(|f| match f.state {
            State::Stated => Answer::Stated,
            State::Vague => Answer::Vague,
            State::Missing | State::Problem | State::Note => Answer::Missing,
        })
        .max()
        .unwrap_or(Answer::Missing)
}
