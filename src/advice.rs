//! What to add, worth how many points, and a sentence to start from.

use crate::order;
use crate::report::{Advice, Answer, Answered, Finding, Question, Topic};
use crate::wording::{Wording, wording};

/// Advice for every question that is not stated, the most rewarding first; none where it was taken already, and only its
/// blanks are to be filled in.
pub fn advice(questions: &[Answered; 4], findings: &[Finding]) -> Vec<Advice> {
    let mut advice: Vec<Advice> = questions
        .iter()
        .filter(|q| q.answer != Answer::Stated && !q.pending && !q.told)
        .map(|q| Advice {
            topic: Topic::from(q.question),
            points: q.of - q.points,
            text: text(q),
            insert: Some(insert(q.question, findings).into()),
        })
        .collect();
    order::by_key(&mut advice, |a| u128::from(u32::MAX - a.points));
    advice
}

fn text(answered: &Answered) -> Wording {
    match (answered.question, answered.answer) {
        (Question::Pay, Answer::Vague) => wording!("advice.pay.vague"),
        (Question::Pay, _) => wording!("advice.pay"),
        (Question::Stack, Answer::Vague) => wording!("advice.stack.vague"),
        (Question::Stack, _) => wording!("advice.stack"),
        (Question::Remote, Answer::Vague) => wording!("advice.remote.vague"),
        (Question::Remote, _) => wording!("advice.remote"),
        (Question::Flexibility, Answer::Vague) => wording!("advice.flexibility.vague"),
        (Question::Flexibility, _) => wording!("advice.flexibility"),
    }
}

/// A whole sentence that a person would send, its blanks in square brackets. It names what it speaks of, since it may stand
/// behind a question or a sentence about something else.
fn insert(question: Question, findings: &[Finding]) -> &'static str {
    match question {
        Question::Pay => match currency(findings) {
            Some("EUR") => "The salary is €[min]–€[max] a year.",
            Some("GBP") => "The salary is £[min]–£[max] a year.",
            Some("USD") => "The salary is $[min]–$[max] a year.",
            _ => "The salary is [currency] [min]–[max] a year.",
        },
        Question::Stack => "You would work mostly with [language], [framework] and [database].",
        Question::Remote => {
            "The job is [fully remote in country / hybrid, number of days a week in town / on site in town]."
        }
        Question::Flexibility => "The team decides [what] itself, and a change goes live after [which steps].",
    }
}

/// The currency of any amount that was found, as a hint for the wording.
fn currency(findings: &[Finding]) -> Option<&'static str> {
    findings.iter().find_map(|f| match &f.value {
        Some(crate::report::Value::Pay(pay)) => pay.currency,
        _ => None,
    })
}
