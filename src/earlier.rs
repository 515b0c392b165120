//! What the writer's own earlier message has told, so that a reminder is not blamed for what the first message said.

use crate::report::{Also, Answer, Finding, Question, Report, State};

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
    /// `text` is what `report` is about. What is only asked ("Is it hybrid?") tells nothing.
    pub(crate) fn new(text: &str, report: &Report, details: Vec<Also>) -> Self {
        let is_told =
            |finding: &Finding| finding.state == State::Stated && !is_asked(&text[finding.span.range().end..]);
        let told = |question: Question| {
            report.findings.iter().any(|one| one.topic.question() == Some(question) && is_told(one))
        };
        let answers = report.questions.map(|one| match one.answer {
            Answer::Stated if !told(one.question) => Answer::Vague,
            answer => answer,
        });
        let habits = report.findings.iter().map(|finding| finding.rule).filter(|rule| rule.starts_with("habit/"));
        Self { answers, habits: habits.collect(), details }
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

/// Whether a sentence that goes on with `rest` is a question.
fn is_asked(rest: &str) -> bool {
    let end = |at: &usize| rest[*at..].chars().nth(1).is_none_or(char::is_whitespace);
    let mark = rest.match_indices(['.', '!', '?', '\n']).find(|(at, mark)| *mark == "\n" || end(at));
    mark.is_some_and(|(_, mark)| mark == "?")
}
