//! The phrase that announces the role ("a senior backend engineer"), on which missing answers are marked.

use crate::reading::Reading;
use crate::report::{Finding, Question, Span, State, Topic};
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[&NO_PAY, &NO_STACK, &NO_REMOTE, &NO_FLEXIBILITY];

pub static NO_PAY: Rule = Rule {
    id: "pay/missing",
    reports: Some((Topic::Pay, State::Missing)),
    what: "Nothing in the message touches pay; marked on the role.",
    why: "54 % have declined an offer after learning the pay late, and 32 % assume that something is hidden.",
    source: Some("Adzuna, n = 2,000"),
    examples: &["We are looking for «a senior Rust engineer», fully remote."],
    near_misses: &["We are looking for a senior Rust engineer at £70k."],
    ..Rule::BLANK
}
.shipped();

pub static NO_STACK: Rule = Rule {
    id: "stack/missing",
    reports: Some((Topic::Stack, State::Missing)),
    what: "Nothing in the message touches the technologies; marked on the role.",
    why: "When pay is equal, over half choose a job by the technologies they would work with.",
    source: Some("Stack Overflow Developer Survey 2020"),
    examples: &["We are looking for «a software engineer» at £70k, fully remote."],
    near_misses: &["We are looking for a Rust engineer at £70k, fully remote."],
    ..Rule::BLANK
}
.shipped();

pub static NO_REMOTE: Rule = Rule {
    id: "remote/missing",
    reports: Some((Topic::Remote, State::Missing)),
    what: "Nothing in the message touches where the work is done; marked on the role.",
    why: "About 40 % of engineers will only work remotely, and the others plan their commute.",
    source: Some("Hired 2023"),
    examples: &["We are looking for «a senior Rust engineer» at £70k."],
    near_misses: &["We are looking for a senior Rust engineer at £70k, fully remote."],
    ..Rule::BLANK
}
.shipped();

pub static NO_FLEXIBILITY: Rule = Rule {
    id: "flexibility/missing",
    reports: Some((Topic::Flexibility, State::Missing)),
    what: "Nothing in the message touches who decides and how much process there is; marked on the role.",
    why: "Developers ask whether they may build things their way or have to go through layers of approval.",
    examples: &["We are looking for «a senior Rust engineer» at £70k, fully remote."],
    near_misses: &["We are looking for a senior Rust engineer at £70k, fully remote. You choose your own tools."],
    ..Rule::BLANK
}
.shipped();

/// Where to mark a missing answer: the phrase that announces the role, or else the last sentence of the message.
/// None only for a text without words.
pub fn anchor(reading: &Reading) -> Option<Span> {
    let own = |s: &&crate::text::Sentence| s.zone.is_own();
    reading.document.sentences.iter().rev().find(own).map(|s| s.span)
}

/// The finding that a question is not answered, on the anchor.
pub fn missing(reading: &Reading, question: Question, anchor: Span) -> Finding {
    let (rule, title) = match question {
        Question::Pay => (&NO_PAY, "Pay is not said"),
        Question::Stack => (&NO_STACK, "Stack is not said"),
        Question::Remote => (&NO_REMOTE, "Remote is not said"),
        Question::Flexibility => (&NO_FLEXIBILITY, "Flexibility is not said"),
    };
    Finding { title: title.into(), ..reading.finding_at(rule, anchor) }
}
