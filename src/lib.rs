//! Facts First: what a recruiter's message tells a software developer, and what it leaves out.

pub mod report;
#[cfg(any(test, target_arch = "wasm32"))]
pub mod web;

pub use report::Report;

/// What the caller knows beyond the text.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Take the text for a recruiting message without judging whether it is one.
    pub assume_recruiting: bool,
}

/// Reads a message and reports which of the four questions it answers.
///
/// Pure: no clock, no input or output, no globals. `text` may be anything; offsets are bytes of it.
pub fn check(text: &str, options: &Options) -> Report {
    use report::{Answer, Answered, Question};
    let _ = (text, options);
    Report {
        score: 0,
        recruiting: false,
        language: "en",
        questions: Question::ALL.map(|question| Answered { question, answer: Answer::Missing, points: 0, of: 0 }),
        findings: Vec::new(),
        advice: Vec::new(),
    }
}
