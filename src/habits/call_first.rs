//! A call is asked for before the facts are there.

use std::ops::Range;

use super::{finding, fix, short_sentence};
use crate::order;
use crate::reading::Reading;
use crate::report::{Finding, Question, Span, State};
pub(crate) use crate::rules::habits_call_first::*;
use crate::text::{Class, Spans};
use crate::wording::wording;

/// Hosts of links with which a call is booked.
const CALENDARS: [&str; 9] = [
    "calendly.com",
    "://cal.com/",
    "savvycal.com",
    "meetings.hubspot",
    "tidycal.com",
    "zcal.co",
    "calendar.app.google",
    "bookings.",
    "chilipiper.com",
];

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let facts = facts_from(answers);
    let early = |tokens: &Range<usize>| facts.is_none_or(|facts| reading.span(tokens.clone()).start() < facts);
    let asked = reading.own(&CALL_FIRST).map(|m| m.tokens()).filter(|tokens| {
        let sentence = reading.document.sentence_of(tokens.start);
        !reading.is_denied(tokens.start, 4) && !reading.touches(&PROCESS, sentence.tokens.clone())
    });
    let tokens = &reading.document.tokens;
    let links = (0..tokens.len()).filter(|at| tokens[*at].is(Class::Link) && reading.document.is_own(*at));
    let links = links.filter(|at| CALENDARS.iter().any(|c| reading.document.written(*at).contains(c)));
    // A sentence that answers one of the questions, well or not, is not to be replaced.
    let answered = answers.iter().filter(|f| matches!(f.state, State::Stated | State::Vague));
    let answered: Spans = answered.map(|f| f.span).collect();
    let (mut last, mut is_offered) = (0, false);
    let mut all: Vec<Range<usize>> = asked.chain(links.map(|at| at..at + 1)).filter(early).collect();
    order::by_key(&mut all, |tokens| tokens.start as u128);
    for tokens in all {
        // Two ways to ask in one sentence are one request.
        if tokens.start < last {
            continue;
        }
        let whole = short_sentence(reading, tokens.start).filter(|s| !answered.overlap(&reading.span(s.clone())));
        last = reading.document.sentence_of(tokens.start).tokens.end;
        let mut one = finding(reading, &CALL_FIRST, whole.clone().unwrap_or(tokens), |words| {
            wording!("finding.call-first", words = words)
        });
        // The same sentence does not stand in a message twice.
        if whole.is_some() && !is_offered {
            is_offered = true;
            one.fixes = fix(
                wording!("fix.optional-call"),
                "Happy to answer questions here first; a call only if you’d like one.",
            );
        }
        found.push(one);
    }
}

/// Whether words stand before the last of pay, stack and remote is stated, and where the hiring is not being explained.
pub(super) fn is_early(reading: &Reading, answers: &[Finding], tokens: &Range<usize>) -> bool {
    let sentence = reading.document.sentence_of(tokens.start);
    facts_from(answers).is_none_or(|facts| reading.span(tokens.clone()).start() < facts)
        && !reading.touches(&PROCESS, sentence.tokens.clone())
}

/// Where the last of pay, stack and remote is first stated; none while one of them is not.
fn facts_from(answers: &[Finding]) -> Option<crate::report::Byte> {
    let stated = |question: Question| {
        let about = answers.iter().filter(|f| f.topic.question() == Some(question) && f.state == State::Stated);
        about.map(|f| f.span).min().map(|span: Span| span.start())
    };
    let facts = [stated(Question::Pay)?, stated(Question::Stack)?, stated(Question::Remote)?];
    facts.into_iter().max()
}
