//! The developer's side: what to ask back about a message that was received.
//!
//! One question for each answer that is missing or vague, in the order in which the four are always shown. Where the
//! message has words that only wave at an answer, the question picks them up, so that its reader sees why it is asked;
//! where they do not fit into a sentence, the plain question is asked instead. There is no greeting and no ending: who
//! sends it writes those.
//!
//! ```
//! use facts_first::{Options, check, received};
//!
//! let text = "We are hiring a senior Rust engineer in Leeds with a competitive salary.";
//! let asks = received::asks(&check(text, &Options::default()));
//!
//! let asked: Vec<_> = asks.questions.iter().map(|ask| ask.sentence.as_ref()).collect();
//! assert_eq!(asked, [
//!     "You mention a competitive salary. What is the range?",
//!     "You mention Leeds. Is the job on site there, hybrid or remote?",
//!     "Who decides how things are built, and how much process is there?",
//! ]);
//! // Not one of the four, and so not counted.
//! assert_eq!(asks.company, Some("Which company is this for?"));
//! ```

mod mentioned;
mod sentences;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use serde::Serialize;

use crate::checker::Checker;
use crate::options::{Options, Place};
use crate::report::{Answer, Question, Report};

/// A question to send back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Ask {
    pub question: Question,
    /// Missing or vague.
    pub answer: Answer,
    /// One or two sentences that a developer would send.
    pub sentence: Cow<'static, str>,
}

/// What to ask back.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Asks {
    /// One for each of the four that is not stated; none when all are.
    pub questions: Vec<Ask>,
    /// What to ask besides, when the message names no company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<&'static str>,
}

impl Asks {
    /// The sentences one a line, as they are copied; a dash before each where there are several.
    ///
    /// ```
    /// # use facts_first::{Options, check, received};
    /// let text = "Northwind is hiring a Rust engineer at £80k–95k a year, remote in the UK.";
    /// let asks = received::asks(&check(text, &Options::default()));
    /// assert_eq!(asks.text(), "Who decides how things are built, and how much process is there?");
    /// ```
    pub fn text(&self) -> String {
        let sentences: Vec<&str> = self.questions.iter().map(|ask| ask.sentence.as_ref()).chain(self.company).collect();
        match sentences.as_slice() {
            [one] => (*one).to_owned(),
            all => all.iter().map(|one| ["- ", one].concat()).collect::<Vec<_>>().join("\n"),
        }
    }
}

/// What to ask back about a message with this report; nothing where it was not taken for a recruiting message.
pub fn asks<At, Says>(report: &Report<At, Says>) -> Asks {
    if !report.recruiting {
        return Asks::default();
    }
    let open = report.questions.iter().filter(|one| one.answer != Answer::Stated);
    let questions = open.map(|one| Ask {
        question: one.question,
        answer: one.answer,
        sentence: sentences::sentence(one.question, &report.findings),
    });
    let is_unnamed = report.findings.iter().any(|finding| finding.rule == "habit/unnamed-company");
    Asks { questions: questions.collect(), company: is_unnamed.then_some(sentences::COMPANY) }
}

/// Reads a message that somebody has received and wants read: whether it is about a job is asked only of what plainly is
/// not, and with `anyway` of nothing.
pub fn read(checker: &Checker, text: &str, anyway: bool) -> Report {
    let options = Options { assume_recruiting: anyway, place: Place::Recruiting, ..Options::default() };
    let report = checker.check(text, &options);
    if report.unsure { read(checker, text, true) } else { report }
}
