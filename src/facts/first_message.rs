//! A first message from a role: its facts, and a blank for what only the writer can say.

use super::{Role, sentence};
use crate::blanks;
use crate::report::Question;

/// The message. `recipient` is the first name of the person written to, when it is known. Where it would be longer than
/// `limit`, in UTF-16 units, it does without the link, the question at its end and then the flexibility.
pub fn first_message(role: &Role, recipient: Option<&str>, limit: Option<usize>) -> String {
    let mut message = written(role, recipient, 0);
    for short in 1..=3 {
        if limit.is_none_or(|limit| message.encode_utf16().count() <= limit) {
            break;
        }
        message = written(role, recipient, short);
    }
    message
}

fn written(role: &Role, recipient: Option<&str>, short: u8) -> String {
    let title = or_blank(&role.title, blanks::ROLE);
    let company = or_blank(&role.company, blanks::COMPANY);
    let recipient = or_blank(recipient.unwrap_or_default(), blanks::RECIPIENT);
    let mut facts = vec![format!("I'm hiring for this role: {title} at {company}.")];
    let questions = Question::ALL.into_iter().filter(|question| short < 3 || *question != Question::Flexibility);
    facts.extend(questions.filter_map(|question| sentence(role, question)));
    let mut paragraphs = vec![format!("Hi {recipient},"), format!("[{}]", blanks::PERSONAL), facts.join(" ")];
    if short < 1 && !role.link.is_empty() {
        paragraphs.push(format!("The full posting: {}", role.link));
    }
    if short < 2 {
        paragraphs.push("Would you like to hear more?".to_owned());
    }
    paragraphs.join("\n\n")
}

fn or_blank(told: &str, blank: &str) -> String {
    if told.is_empty() { format!("[{blank}]") } else { told.to_owned() }
}
