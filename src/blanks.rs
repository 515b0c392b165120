//! Blanks that our own advice and fixes leave to be filled in: "[min]", "[country]".
//!
//! While one is open, what stands beside it answers nothing, and nobody is blamed for it: its question is pending.

use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Detail, Finding, Question, Span, State, Topic};
use crate::role;
use crate::rule::Rule;
use crate::wording::wording;

/// What our blanks say, and the question that they belong to. Written otherwise ("[Company]") it is somebody else's.
const OURS: [(&str, Option<Question>); 24] = [
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
    (RECIPIENT, None),
    (PERSONAL, None),
    (of_detail(Detail::Contract), None),
    (of_detail(Detail::Hours), None),
    (of_detail(Detail::Visa), None),
    (of_detail(Detail::Interview), None),
];

/// The blank for a number of something.
pub const NUMBER: &str = "number";

/// The blank for the role's title.
pub const ROLE: &str = "role title";

/// The blank for the employer's name.
pub const COMPANY: &str = "company name";

/// The blank for the name of who is greeted.
pub const RECIPIENT: &str = "first name";

/// The blank for the line that only the writer can write.
pub const PERSONAL: &str = "what you liked about their work";

/// The blank for what the reader has made.
pub const PROJECT: &str = "project";

/// The blank for one of the things that candidates ask next.
pub const fn of_detail(detail: Detail) -> &'static str {
    match detail {
        Detail::Contract => "permanent / fixed-term / freelance",
        Detail::Hours => "how many a week, and when",
        Detail::Visa => "sponsor / do not sponsor",
        Detail::Interview => "what happens in each",
    }
}

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
        // A full-width bracket counts as one, and is longer.
        let inner = token.end as usize;
        let rest = &document.text[inner..];
        let close = rest.bytes().take(LONGEST).position(|byte| byte == b']')?;
        let (words, question) = OURS.into_iter().find(|(words, _)| *words == &rest[..close])?;
        let is_of_days = rest[close + 1..].starts_with(" day");
        Some(Blank {
            span: Span::bytes(from, inner + close + 1),
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

/// Whether a blank that says this stands in the sentence that a span begins in.
pub fn share_a_sentence(reading: &Reading, blanks: &[Blank], words: &str, span: &Span) -> bool {
    let document = &reading.document;
    let first = document.tokens.partition_point(|token| (token.end as usize) <= span.start().0);
    let sentence = &document.sentence_of(first.min(document.tokens.len() - 1)).tokens;
    let next = blanks.partition_point(|blank| blank.token < sentence.start);
    blanks[next..].iter().take_while(|blank| blank.token < sentence.end).any(|blank| blank.words == words)
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
    let waiting = Question::ALL.map(|question| {
        let of = blanks.iter().filter(|blank| blank.question == Some(question));
        (question, of.collect::<Vec<_>>())
    });
    findings.retain(|finding| {
        let beside = |(question, blanks): &(Question, Vec<&Blank>)| {
            // Each technology that is named tells something by itself.
            *question != Question::Stack
                && finding.topic.question() == Some(*question)
                && is_beside(reading, blanks, &finding.span)
        };
        !(touch(blanks, &finding.span) || waiting.iter().any(beside))
    });
    for (question, open) in waiting {
        if !is_pending(blanks, question, questions::answer(question, findings)) {
            continue;
        }
        // A better wording is there already.
        let about = findings.iter_mut().filter(|finding| finding.topic == Topic::from(question));
        about.for_each(|finding| finding.fixes.clear());
        findings.extend(open.into_iter().map(|blank| pending(reading, blank, question)));
    }
}

/// Whether a finding rests on what stands beside a blank of its question: in "£[min]–£90k" nothing is told. The blanks of
/// the question are in order, so that the nearest on each side decide.
fn is_beside(reading: &Reading, blanks: &[&Blank], span: &Span) -> bool {
    /// So many tokens may stand between them.
    const REACH: usize = 4;
    let document = &reading.document;
    let count = |at: crate::report::Byte| document.tokens.partition_point(|token| (token.start as usize) < at.0);
    let next = blanks.partition_point(|blank| blank.span.end() <= span.start());
    let near = [next.checked_sub(1).map(|before| blanks[before]), blanks.get(next).copied()];
    near.into_iter().flatten().any(|blank| {
        let (from, to) = if blank.span.end() <= span.start() {
            (blank.span.end(), span.start())
        } else {
            (span.end(), blank.span.start())
        };
        document.sentence_of(blank.token).span.overlaps(span) && count(to).saturating_sub(count(from)) <= REACH
    })
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
        title: wording!("finding.pending"),
        why: wording!("finding.pending.why"),
        ..reading.finding_at(rule, blank.span)
    }
}
