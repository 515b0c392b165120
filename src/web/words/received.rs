//! The words for somebody who was written to.

use crate::web::catalogue::say;

/// How many of the four the message answers, for its reader.
pub fn verdict(answered: usize) -> String {
    match answered {
        0 => say!("received.verdict.0"),
        1 => say!("received.verdict.1"),
        2 => say!("received.verdict.2"),
        3 => say!("received.verdict.3"),
        _ => say!("received.verdict.4"),
    }
}

/// What is left to do.
pub fn to_ask(questions: usize) -> String {
    match questions {
        0 => say!("received.ask.0"),
        1 => say!("received.ask.1"),
        2 => say!("received.ask.2"),
        3 => say!("received.ask.3"),
        _ => say!("received.ask.4"),
    }
}
