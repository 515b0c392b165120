//! What the writer's own earlier message has told, so that a reminder is not blamed for what the first message said.

use crate::report::{Also, Answer, Question, Report};

/// What an earlier message told. Made once by [`Checker::earlier`](crate::Checker::earlier), and handed to each check of the
/// message that follows it up.
#[derive(Clone, Debug, PartialEq)]
pub struct Earlier {
    answers: [Answer; 4],
    /// The habits that it had.
    habits: Vec<&'static str>,
    details: Vec<Also>,
}

impl Earlier {
    pub(crate) fn new(report: &Report, details: Vec<Also>) -> Self {
        let habits = report.findings.iter().map(|finding| finding.rule).filter(|rule| rule.starts_with("habit/"));
        Self { answers: report.questions.map(|one| one.answer), habits: habits.collect(), details }
    }

    /// The questions that it answers, in the order of [`Question::ALL`].
    pub fn answered(&self) -> impl Iterator<Item = Question> {
        Question::ALL.into_iter().zip(self.answers).filter(|(_, answer)| *answer == Answer::Stated).map(|(q, _)| q)
    }

    pub(crate) fn has(&self, habit: &str) -> bool {
        self.habits.contains(&habit)
    }

    /// Counts what it states for stated.
    pub(crate) fn add_to(&self, also: &mut [Also]) {
        for one in also {
            one.stated |= self.details.iter().any(|before| before.topic == one.topic && before.stated);
        }
    }
}
