//! Is the role a developer's? Nobody asks an accountant which stack they will work with.
//!
//! The question counts as answered then: the score stays a plain sum out of 100, and a message to a nurse that says
//! the rest is not worse than one to a developer.

use std::ops::Range;

use crate::reading::{Reading, one_line};
use crate::report::{Finding, State, Topic};
pub(crate) use crate::rules::stack_trade::*;
use crate::wording::wording;

/// Whether the stack is asked for: unless the message announces a role that is no developer's, and none that is.
/// `title` is the developer's title that it announces (`role::title`).
pub fn is_asked(reading: &Reading, title: Option<Range<usize>>) -> bool {
    announced(reading, title).is_none()
}

/// Puts the role in the place of vague words about the stack, where nobody asks for it.
pub fn settle(reading: &Reading, title: Option<Range<usize>>, findings: &mut Vec<Finding>) {
    if findings.iter().any(|f| f.topic == Topic::Stack && f.state == State::Stated) {
        return;
    }
    let Some(role) = announced(reading, title) else { return };
    findings.retain(|f| f.topic != Topic::Stack);
    let finding = reading.finding(&NOT_ASKED, role);
    let title = wording!("finding.stack.not-asked", words = one_line(&finding.text));
    findings.push(Finding { title, ..finding });
}

/// The role that is announced, if it is no developer's.
fn announced(reading: &Reading, title: Option<Range<usize>>) -> Option<Range<usize>> {
    let trade = reading.own(&NOT_ASKED).next()?.tokens();
    // "financial analyst" holds a word that names developers too.
    let developers = title.filter(|title| !reading.touches(&NOT_ASKED, title.clone()));
    developers.is_none().then_some(trade)
}
