//! One report for the tests of this module: stack and remote stated, pay vague, flexibility missing, one habit.

use crate::report::{Advice, Answer, Answered, Fix, Question, Span, State, Topic, Utf16, Value};
use crate::web::{Finding, Report};

/// The report; it sums to 57.
pub fn report() -> Report {
    let answered =
        |question, answer, points, of| Answered { question, answer, points, of, pending: false, told: false };
    Report {
        score: 57,
        recruiting: true,
        unsure: false,
        language: "en",
        questions: [
            answered(Question::Pay, Answer::Vague, 11, 35),
            answered(Question::Stack, Answer::Stated, 25, 25),
            answered(Question::Remote, Answer::Stated, 25, 25),
            answered(Question::Flexibility, Answer::Missing, 0, 15),
        ],
        findings: vec![
            finding(Topic::Flexibility, State::Missing, 0, "a senior engineer", "Who decides?", 0),
            Finding {
                value: Some(Value::Stack { term: "Rust".into() }),
                ..finding(Topic::Stack, State::Stated, 20, "Rust", "Rust", 25)
            },
            finding(Topic::Remote, State::Stated, 30, "fully remote", "Fully remote", 25),
            Finding {
                fixes: vec![Fix {
                    label: "Write the range".into(), replace: "salary of £[min]–£[max] a year".into()
                }],
                ..finding(
                    Topic::Pay,
                    State::Vague,
                    60,
                    "competitive salary",
                    "“competitive salary” is not a figure",
                    11,
                )
            },
            finding(Topic::Habit, State::Note, 90, "exciting opportunity", "“exciting opportunity”", -4),
        ],
        advice: vec![
            Advice {
                topic: Topic::Pay,
                points: 24,
                text: "Say the range.".into(),
                insert: Some("The salary is £[min]–£[max] a year.".into()),
            },
            Advice {
                topic: Topic::Flexibility,
                points: 15,
                text: "Say who decides.".into(),
                insert: Some("You decide how it is built: [what].".into()),
            },
        ],
        blanks: Vec::new(),
        also: Vec::new(),
        told: Vec::new(),
        job: Default::default(),
    }
}

/// A message that answers all four.
pub const FULL: &str = "Hi Ana,\n\nI hire for Northwind, and we are looking for a senior backend engineer. The salary is \
    £70,000–£85,000 a year. The stack is Rust and Kafka. The work is fully remote. The team decides its architecture itself, \
    and a change goes live after one review.";

/// A span of UTF-16 units.
pub fn span(start: usize, end: usize) -> Span<Utf16> {
    Span::new(Utf16(start), Utf16(end))
}

fn finding(topic: Topic, state: State, start: usize, text: &str, title: &'static str, points: i32) -> Finding {
    Finding {
        rule: "sample/rule",
        topic,
        state,
        span: Span::new(Utf16(start), Utf16(start + text.encode_utf16().count())),
        text: text.into(),
        value: None,
        title: title.into(),
        why: "Why it matters.".into(),
        points,
        fixes: Vec::new(),
    }
}
