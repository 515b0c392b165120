//! Facts First: what a recruiter's message tells a software developer, and what it leaves out.

pub mod advice;
pub mod lexicon;
pub mod phrases;
pub mod questions;
pub mod reading;
pub mod recruiting;
pub mod report;
pub mod role;
pub mod rule;
pub mod rules;
pub mod score;
pub mod terms;
pub mod text;
pub mod voice;
#[cfg(any(test, target_arch = "wasm32"))]
pub mod web;

pub use report::Report;

use reading::Reading;
use report::{Answer, Answered, Finding, Question};

/// The most bytes of UTF-8 that are read; what stands behind them is not. Callers that take text from people say so
/// (the command refuses it, the panel shows a note).
pub const MAX_BYTES: usize = 1 << 20;

/// What the caller knows beyond the text.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Take the text for a recruiting message without judging whether it is one.
    pub assume_recruiting: bool,
}

/// Reads a message and reports which of the four questions it answers.
///
/// Pure: no clock, no input or output. `text` may be anything, of any length; see [`MAX_BYTES`].
pub fn check(text: &str, options: &Options) -> Report {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let reading = Reading::of(text);
    let mut findings = questions::find(&reading);
    if !options.assume_recruiting && !recruiting::is_recruiting(&reading, &findings) {
        return silent();
    }
    findings.extend(missing(&reading, &findings));
    findings.sort_by_key(|f| (f.span, f.rule));
    let questions = score::answers(&mut findings);
    let advice = advice::advice(&questions, &findings);
    Report { score: score::total(&findings), recruiting: true, language: LANGUAGE, questions, findings, advice }
}

const LANGUAGE: &str = "en";

/// The report of a text that is no recruiting message.
fn silent() -> Report {
    let questions = Question::ALL.map(|question| Answered {
        question,
        answer: Answer::Missing,
        points: 0,
        of: score::points(question, Answer::Stated),
    });
    Report { score: 0, recruiting: false, language: LANGUAGE, questions, findings: Vec::new(), advice: Vec::new() }
}

/// A finding on the anchor for each question that is not touched.
fn missing(reading: &Reading, findings: &[Finding]) -> Vec<Finding> {
    let Some(anchor) = role::anchor(reading) else { return Vec::new() };
    let untouched = Question::ALL.into_iter().filter(|q| questions::answer(*q, findings) == Answer::Missing);
    untouched.map(|question| role::missing(reading, question, anchor)).collect()
}
