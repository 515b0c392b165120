//! The score: a plain sum that can be shown line by line.
//!
//! Pay 35, stack 25, remote 25, flexibility 15 for a stated answer and about a third of it for a vague one. The
//! order is what developers say they look for first: salary was the top priority for 62.7 % (Stack Overflow 2016),
//! 61 % look for pay and 49 % for details in a job post (LinkedIn, n = 450). Findings with negative points take
//! small fixed amounts away; the sum is never below 0.

use crate::blanks::{self, Blank};
use crate::questions;
use crate::report::{Answer, Answered, Finding, Question, State};

/// What an answer to a question earns.
pub const fn points(question: Question, answer: Answer) -> u32 {
    let (stated, vague) = match question {
        Question::Pay => (35, 11),
        Question::Stack | Question::Remote => (25, 8),
        Question::Flexibility => (15, 5),
    };
    match answer {
        Answer::Stated => stated,
        Answer::Vague => vague,
        Answer::Missing => 0,
    }
}

/// The four answers, and each question's points put on the first finding that earns them. What an earlier message has
/// told earns all of its points, on no finding.
pub fn answers(findings: &mut [Finding], blanks: &[Blank], told: &[Question]) -> [Answered; 4] {
    Question::ALL.map(|question| {
        if told.contains(&question) {
            let (answer, of) = (Answer::Stated, points(question, Answer::Stated));
            return Answered { question, answer, points: of, of, pending: false, told: true };
        }
        let answer = questions::answer(question, findings);
        let points = points(question, answer);
        let earns = |f: &&mut Finding| {
            f.topic.question() == Some(question)
                && matches!((f.state, answer), (State::Stated, Answer::Stated) | (State::Vague, Answer::Vague))
        };
        if let Some(finding) = findings.iter_mut().find(earns) {
            finding.points += points as i32;
        }
        let pending = blanks::is_pending(blanks, question, answer);
        Answered { question, answer, points, of: self::points(question, Answer::Stated), pending, told: false }
    })
}

/// The sum over all findings and what was told before, from 0 to 100.
pub fn total(findings: &[Finding], questions: &[Answered; 4]) -> u32 {
    let told = questions.iter().filter(|q| q.told).map(|q| q.points as i32).sum::<i32>();
    (told + findings.iter().map(|f| f.points).sum::<i32>()).clamp(0, 100) as u32
}
