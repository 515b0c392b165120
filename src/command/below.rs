//! Why a message does not score what `--min-score` asks for.

use facts_first::report::{Answer, Question};

/// One line: the message, what it scores, and which answers it lacks.
pub fn told(name: &str, score: u32, least: Option<u32>, answers: &[Answer; 4]) -> String {
    let least = least.unwrap_or_default();
    let open: Vec<String> = Question::ALL
        .iter()
        .zip(answers)
        .filter(|(_, answer)| **answer != Answer::Stated)
        .map(|(question, answer)| format!("{} is {}", question.name(), super::report::word(*answer)))
        .collect();
    let why = if open.is_empty() {
        "all four are answered, and what is worth another look costs the rest".into()
    } else {
        open.join(", ")
    };
    format!("{name}: scores {score}, below {least}: {why}")
}
