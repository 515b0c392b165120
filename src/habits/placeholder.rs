//! Fields of a mail merge that were not filled: those between marks ([`field`]), bare words, and gaps left empty.

use std::ops::Range;

use crate::options::Options;
use crate::order;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, Span};
use crate::text::{Gap, Kind, Shape, Words, is_among, words};

use super::{says, wrong_name};
pub(crate) use crate::rules::habits_placeholder::*;
use crate::wording::wording;

mod field;

pub(super) use field::{NEAR, in_link, is_code};
use field::{fields, words_of};

pub fn find(reading: &Reading, options: &Options, found: &mut Vec<Finding>) {
    let text = reading.document.text;
    let mut spans: Vec<Range<usize>> = Vec::new();
    // A bar ends a sentence and stands in "*|FNAME|*" too, so whole zones are read.
    for zone in reading.document.sentences.chunk_by(|a, b| a.zone.is_own() == b.zone.is_own()) {
        if let (Some(first), Some(last)) = (zone.first().filter(|s| s.zone.is_own()), zone.last()) {
            fields(text, first.span.to(&last.span).range(), &mut spans);
        }
    }
    words(reading, &mut spans);
    greeting(reading, &mut spans);
    holes(reading, &mut spans);
    order::by_key(&mut spans, |s| order::key([s.start, u32::MAX as usize - s.end]));
    let mut end = 0;
    for span in spans {
        // The widest of those that overlap: "{{name}}" holds "{name}".
        if span.start < end {
            continue;
        }
        end = span.end;
        let span = Span::bytes(span.start, span.end);
        let words = one_line(span.of(text));
        found.push(Finding {
            title: wording!("finding.placeholder", words = words),
            fixes: name(span.of(text), options),
            ..reading.finding_at(&PLACEHOLDER, span)
        });
    }
}

/// The recipient's first name for a field that asks for it.
fn name(field: &str, options: &Options) -> Vec<Fix> {
    let Some(first) = options.recipient.as_deref().and_then(wrong_name::first_name) else { return Vec::new() };
    let words = words_of(field);
    let is_first = words.iter().any(|w| matches!(w.as_str(), "first" | "firstname" | "fname")) || words == ["name"];
    let replace = if is_first {
        first.to_owned()
    } else if let Some(hello) =
        field.strip_suffix(',').map(str::trim_end).filter(|h| h.chars().all(char::is_alphabetic))
    {
        format!("{hello} {first},")
    } else {
        return Vec::new();
    };
    vec![Fix { label: wording!("fix.write-quoted", words = first.to_owned()), replace: replace.into() }]
}

/// Fields that are written as bare words: FNAME, first_name, XXX, INSERT ROLE, ____.
fn words(reading: &Reading, spans: &mut Vec<Range<usize>>) {
    const BARE: &Words = words!(
        "fname lname firstname lastname first_name last_name company_name companyname candidate_name candidatename job_title jobtitle full_name current_company"
    );
    let document = &reading.document;
    for at in 0..document.tokens.len() {
        let token = &document.tokens[at];
        if token.kind != Kind::Word {
            continue;
        }
        // Nearly every word is none of them, which its sign or its edges tell.
        let letters = document.letters(at);
        let is_wrapped = letters.first() == Some(&b'_') || letters.last() == Some(&b'_');
        let may_be = is_wrapped || matches!(letters.first(), Some(b'X' | b'I')) || BARE.signs().hold(token.sign);
        if !may_be || !document.is_own(at) {
            continue;
        }
        let written = document.written(at);
        let bare = written.trim_matches('_');
        let next = document.after(at);
        let ties = |other: Option<usize>, mark: &[char]| {
            other.is_some_and(|o| {
                matches!(document.tokens[o].kind, Kind::Mark(c) if mark.contains(&c))
                    && document.tokens[o.max(at)].gap == Gap::Glued
            })
        };
        let joined = token.gap == Gap::Hyphen
            || next.is_some_and(|n| document.tokens[n].gap == Gap::Hyphen)
            || ties(document.before(at), &['/', '.', '@', '-', '(', '{', '[', '`', '_'])
            || ties(next, &['(', '/', '@', '=', '-']);
        let span = token.span().range();
        // "-FirstName-", "@FirstName", "_FNAME_", "~name~"
        if BARE.hold(bare.as_bytes())
            && let Some(wrapped) = wrapped(reading, at)
        {
            spans.push(wrapped);
            continue;
        }
        let money =
            at > 0 && token.gap == Gap::Glued && matches!(document.tokens[at - 1].kind, Kind::Mark('£' | '€' | '$'));
        let crosses = written.trim_end_matches(['k', 'K']);
        let is_crossed = crosses.len() >= 2 && crosses.bytes().all(|b| b == b'X');
        if money && is_crossed {
            spans.push(span.start - document.written(at - 1).len()..span.start + crosses.len());
        } else if is_crossed && crosses.len() >= 3 && !joined
            || written.len() >= 3 && written.bytes().all(|b| b == b'_') && !is_ruler(reading, at)
            || !joined && token.shape != Shape::Title && BARE.hold(written.as_bytes())
        {
            spans.push(span);
        } else if written == "INSERT"
            && let Some(next) = next
            && document.tokens[next].shape == Shape::Upper
            && document.written(next) != "INTO"
        {
            let here = document.after(next).filter(|n| document.written(*n) == "HERE").unwrap_or(next);
            spans.push(reading.span(at..here + 1).range());
        }
    }
}

/// "Loved your work at ." — a field that was filled with nothing leaves a space before the stop.
fn holes(reading: &Reading, spans: &mut Vec<Range<usize>>) {
    const BEFORE: &str = "at with from for as your the a an in to of";
    let document = &reading.document;
    let is_parted = |at: &usize| {
        let token = &document.tokens[*at];
        token.gap == Gap::Space
            && *at > 0
            && matches!(token.kind, Kind::Mark('.' | ','))
            && document.tokens.get(at + 1).is_none_or(|next| next.gap != Gap::Glued)
    };
    let is_hole = |at: &usize| is_among(document.written(at - 1), BEFORE) && document.is_own(*at);
    let mut parted = (1..document.tokens.len()).filter(is_parted).peekable();
    // Some writers put a space before every stop.
    if parted.peek().is_some() {
        let parted: Vec<usize> = parted.collect();
        if parted.iter().all(is_hole) {
            spans.extend(parted.iter().map(|at| reading.span(at - 1..at + 1).range()));
        }
    }
}

/// A field's name and the marks around it: the same before and behind it, or one "@" before it.
fn wrapped(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    let mark = |at: usize| match document.tokens.get(at)?.kind {
        Kind::Mark(c @ ('-' | '~' | '@' | '^' | '|' | '#' | '_' | '*')) => Some(c),
        _ => None,
    };
    let (token, before) = (&document.tokens[at], at.checked_sub(1)?);
    let open = mark(before).filter(|_| token.gap == Gap::Glued && document.tokens[before].gap != Gap::Glued)?;
    let closes = mark(at + 1) == Some(open) && document.tokens[at + 1].gap == Gap::Glued;
    match open {
        _ if closes => Some(reading.span(before..at + 2).range()),
        '@' => Some(reading.span(before..at + 1).range()),
        _ => None,
    }
}

/// A long line of underscores on its own parts what stands above it from what stands below.
fn is_ruler(reading: &Reading, at: usize) -> bool {
    let ends = reading.document.tokens.get(at + 1).is_none_or(|t| matches!(t.gap, Gap::Line | Gap::Blank));
    let token = &reading.document.tokens[at];
    matches!(token.gap, Gap::Line | Gap::Blank) && ends && token.end - token.start >= 10
}

const HELLOS: &Words = words!("hi hello hey dear hiya greetings hallo");

/// The start of the message: "Hi ," and "Hi ......," without a name, "Dear Name," and "Hi null," with none.
fn greeting(reading: &Reading, spans: &mut Vec<Range<usize>>) {
    let document = &reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.zone != crate::text::Zone::Subject);
    for sentence in own.take(2) {
        let hello = sentence.tokens.start;
        let first = hello + 1;
        if !says(reading, hello, HELLOS) || document.tokens.get(first).is_none_or(|t| t.gap != Gap::Space) {
            continue;
        }
        let ends = |at: usize| {
            document.tokens.get(at).is_none_or(|t| {
                matches!(t.kind, Kind::Mark(',' | '!' | ':' | '–' | '—')) || matches!(t.gap, Gap::Line | Gap::Blank)
            })
        };
        let is_dot = |at: usize| document.tokens.get(at).is_some_and(|t| matches!(t.kind, Kind::Mark('.' | '…')));
        let dots = (first..first + 40).take_while(|at| is_dot(*at)).count();
        let is_null = matches!(document.written(first), "null" | "NULL" | "undefined" | "None" | "NaN");
        if document.tokens[first].is_mark(',') {
            spans.push(reading.span(hello..first + 1).range());
        } else if is_null {
            spans.push(document.tokens[first].span().range());
        } else if dots > 0 && (dots > 3 || ends(first + dots) && document.tokens.get(first + dots).is_some()) {
            spans.push(reading.span(first..first + dots).range());
        } else if let Some(end) = (first..first + 6).find(|at| ends(*at))
            && names_nobody(reading, first..end)
        {
            spans.push(reading.span(first..end).range());
        }
    }
}

/// "Name", "Firstname", "First Name", "(Candidate Name)" where a name is to stand.
fn names_nobody(reading: &Reading, tokens: Range<usize>) -> bool {
    const NAMES: &str = "name firstname first_name fname fullname full_name candidatename username";
    const PARTS: &str = "first last full lastname lname candidate recipient contact insert your prospect the";
    let document = &reading.document;
    let is = |at: usize, words: &str| is_among(document.written(at).trim_matches('_'), words);
    let mut words = tokens.clone().filter(|at| document.tokens[*at].kind == Kind::Word);
    words.clone().any(|at| is(at, NAMES))
        && words.all(|at| is(at, NAMES) || is(at, PARTS))
        && tokens.clone().all(|at| {
            matches!(
                document.tokens[at].kind,
                Kind::Word | Kind::Mark('-' | '(' | ')' | '~' | '|' | '@' | '#' | '*' | '/')
            )
        })
}
