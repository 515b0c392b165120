//! Blanks that our own advice and fixes leave to be filled in: "[min]", "[country]".
//!
//! While one is open, what stands beside it answers nothing, and nobody is blamed for it: its question is pending.

use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question, Span, State, Topic};
use crate::role;
use crate::rule::Rule;

/// What our blanks say, and the question that they belong to. Written otherwise ("[Company]") it is somebody else's.
const OURS: [(&str, Option<Question>); 18] = [
    ("min", Some(Question::Pay)),
    ("max", Some(Question::Pay)),
    ("currency", Some(Question::Pay)),
    ("language", Some(Question::Stack)),
    ("framework", Some(Question::Stack)),
    ("database", Some(Question::Stack)),
    ("fully remote in country / hybrid, number of days a week in town / on site in town", Some(Question::Remote)),
    ("country", Some(Question::Remote)),
    ("town", Some(Question::Remote)),
    // Of days only; there are years as well.
    (NUMBER, Some(Question::Remote)),
    ("what", Some(Question::Flexibility)),
    ("which steps", Some(Question::Flexibility)),
    ("tools, architecture or priorities", Some(Question::Flexibility)),
    ("service or product", Some(Question::Flexibility)),
    ("the CTO", Some(Question::Flexibility)),
    (ROLE, None),
    (COMPANY, None),
    (PROJECT, None),
];

const NUMBER: &str = "number";

/// The blank for the role's title.
pub const ROLE: &str = "role title";

/// The blank for the employer's name.
pub const COMPANY: &str = "company name";

/// The blank for what the reader has made.
pub const PROJECT: &str = "project";

/// The longest that stands between two brackets of ours.
const LONGEST: usize = 90;

/// A blank of ours that nobody has filled in yet.
#[derive(Debug)]
pub struct Blank {
    pub span: Span,
    /// What its brackets hold.
    pub words: &'static str,
    /// The question that waits for it.
    pub question: Option<Question>,
    /// The first of its tokens.
    token: usize,
}

/// All of them, in order of the text.
pub fn find(reading: &Reading) -> Vec<Blank> {
    let document = &reading.document;
    let blank = |(at, token): (usize, &crate::text::Token)| {
        if !token.is_mark('[') || !document.is_own(at) {
            return None;
        }
        let from = token.start as usize;
        let rest = &document.text[from + 1..];
        let close = rest.bytes().take(LONGEST).position(|byte| byte == b']')?;
        let (words, question) = OURS.into_iter().find(|(words, _)| *words == &rest[..close])?;
        let is_of_days = rest[close + 1..].starts_with(" day");
        Some(Blank {
            span: Span::bytes(from, from + close + 2),
            words,
            question: question.filter(|_| words != NUMBER || is_of_days),
            token: at,
        })
    };
    document.tokens.iter().enumerate().filter_map(blank).collect()
}

/// Whether a blank that says this is open.
pub fn is_open(blanks: &[Blank], words: &str) -> bool {
    blanks.iter().any(|blank| blank.words == words)
}

/// Whether a span takes in a blank or a part of one.
pub fn touch(blanks: &[Blank], span: &Span) -> bool {
    let next = blanks.partition_point(|blank| blank.span.end() <= span.start());
    blanks.get(next).is_some_and(|blank| blank.span.overlaps(span))
}

/// Whether a blank that says this stands in the sentence of a span.
pub fn share_a_sentence(reading: &Reading, blanks: &[Blank], words: &str, span: &Span) -> bool {
    let around = |blank: &Blank| reading.document.sentence_of(blank.token).span;
    blanks.iter().any(|blank| blank.words == words && around(blank).overlaps(span))
}

/// The sentences that blanks stand in, each once.
pub fn sentences(reading: &Reading, blanks: &[Blank]) -> impl Iterator<Item = Span> {
    let all = blanks.iter().map(|blank| reading.document.sentence_of(blank.token).span);
    let mut last = None;
    all.filter(move |span| last.replace(*span) != Some(*span))
}

/// Whether a question waits for a blank: one is open, and nothing else answers it.
pub fn is_pending(blanks: &[Blank], question: Question, answer: Answer) -> bool {
    answer != Answer::Stated && blanks.iter().any(|blank| blank.question == Some(question))
}

/// Takes back what was found in our own unfilled words, and puts a finding of its own on each blank that a question
/// waits for.
pub fn settle(reading: &Reading, blanks: &[Blank], findings: &mut Vec<Finding>) {
    if blanks.is_empty() {
        return;
    }
    findings.retain(|finding| !blanks.iter().any(|blank| is_beside(reading, blank, finding)));
    for question in Question::ALL {
        if !is_pending(blanks, question, questions::answer(question, findings)) {
            continue;
        }
        // A better wording is there already.
        let about = findings.iter_mut().filter(|finding| finding.topic == Topic::from(question));
        about.for_each(|finding| finding.fixes.clear());
        let open = blanks.iter().filter(|blank| blank.question == Some(question));
        findings.extend(open.map(|blank| pending(reading, blank, question)));
    }
}

/// Whether a finding rests on a blank of its question, or on what stands beside one: in "£[min]–£90k" nothing is told.
fn is_beside(reading: &Reading, blank: &Blank, finding: &Finding) -> bool {
    /// So many tokens may stand between them.
    const REACH: usize = 4;
    if blank.span.overlaps(&finding.span) {
        return true;
    }
    // Each technology that is named tells something by itself.
    if finding.topic.question() != blank.question || blank.question == Some(Question::Stack) {
        return false;
    }
    let document = &reading.document;
    if !document.sentence_of(blank.token).span.overlaps(&finding.span) {
        return false;
    }
    let (from, to) = if finding.span.end() <= blank.span.start() {
        (finding.span.end(), blank.span.start())
    } else {
        (blank.span.end(), finding.span.start())
    };
    let count = |at: crate::report::Byte| document.tokens.partition_point(|token| (token.start as usize) < at.0);
    count(to).saturating_sub(count(from)) <= REACH
}

/// The finding that a blank waits to be filled in.
fn pending(reading: &Reading, blank: &Blank, question: Question) -> Finding {
    let rule: &'static Rule = match question {
        Question::Pay => &role::NO_PAY,
        Question::Stack => &role::NO_STACK,
        Question::Remote => &role::NO_REMOTE,
        Question::Flexibility => &role::NO_FLEXIBILITY,
    };
    Finding {
        state: State::Vague,
        title: "To be filled in".into(),
        why: "Put in what applies in place of the brackets.".into(),
        ..reading.finding_at(rule, blank.span)
    }
}
