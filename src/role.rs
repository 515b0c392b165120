//! The phrase that announces the role ("a senior backend engineer"), on which missing answers are marked.

use std::ops::Range;

use crate::reading::Reading;
use crate::report::{Finding, Question, Span};
use crate::rule::Rule;
use crate::rules::recruiting_approach as approach;
pub(crate) use crate::rules::role::*;
use crate::text::Class;
use crate::text::{Gap, Kind, Zone};
use crate::wording::wording;

/// The longest that an anchor may be, in bytes; a longer sentence is marked at its end only.
const LONGEST: usize = 120;

/// Where to mark a missing answer: the phrase that announces the role, or else the last sentence of the message; not in its
/// subject, where nothing is drawn, unless there is nothing else. None only for a text without words.
pub fn anchor(reading: &Reading) -> Option<Span> {
    let from = reading.document.sentences.iter().find(|s| s.zone != Zone::Subject).map_or(0, |s| s.tokens.start);
    let title = if from == 0 { title(reading) } else { find_title(reading, from) };
    title
        .or_else(|| reading.own(&JOB).map(|m| m.tokens()).find(|tokens| tokens.start >= from))
        .map(|tokens| reading.span(tokens))
        .or_else(|| last_words(reading))
}

/// Whether the message names a role or a job at all.
pub fn is_named(reading: &Reading) -> bool {
    title(reading).is_some() || reading.own(&JOB).next().is_some()
}

/// Whether the message says that somebody is looked for, by a role, a job or in other words.
pub fn is_announced(reading: &Reading) -> bool {
    is_named(reading) || HIRES.into_iter().any(|cue| reading.own(cue).next().is_some())
}

/// Cues that somebody is looked for.
static HIRES: [&Rule; 2] = [&approach::HIRING, &approach::SOUGHT];

/// The first title that is hired for, or else the first that looks like one.
pub fn title(reading: &Reading) -> Option<Range<usize>> {
    reading.title.get_or_init(|| find_title(reading, 0)).clone()
}

fn find_title(reading: &Reading, from: usize) -> Option<Range<usize>> {
    let mut likely = None;
    let mut at = from;
    while at < reading.document.tokens.len() {
        let is_title = reading.document.is(at, Class::Role) && reading.document.is_own(at);
        if !is_title || is_the_readers(reading, at) {
            at += 1;
            continue;
        }
        let phrase = phrase(reading, at);
        let sentence = reading.document.sentence_of(at).tokens.start;
        let hired = HIRES.into_iter().any(|cue| reading.touches(cue, sentence..at + 1));
        if hired {
            return Some(phrase);
        }
        at = phrase.end;
        if likely.is_none() && phrase.len() > 1 && !is_plural(reading, phrase.end - 1) {
            likely = Some(phrase);
        }
    }
    likely
}

/// "you are a developer", "as an engineer you know": the reader's title, not the job's.
fn is_the_readers(reading: &Reading, role: usize) -> bool {
    let from = role.saturating_sub(4).max(reading.document.sentence_of(role).tokens.start);
    let before = &reading.document.tokens[from..role];
    let you = before.iter().position(|t| t.is(Class::You));
    you.is_some_and(|you| {
        before[you..].iter().all(|t| !t.is(Class::We)) && !before[you..].iter().any(|t| matches!(t.kind, Kind::Mark(_)))
    }) || (from..role)
        .rev()
        .find(|at| ["i'm", "i’m", "am"].iter().any(|w| reading.document.written(*at).eq_ignore_ascii_case(w)))
        // "I am an engineer", not "I am hiring an engineer"
        .is_some_and(|am| !HIRES.into_iter().any(|cue| reading.touches(cue, am..role)))
}

fn is_plural(reading: &Reading, at: usize) -> bool {
    let written = reading.document.written(at);
    written.ends_with('s') && !written.eq_ignore_ascii_case("devops")
}

/// A title with its article before it and "role" or "position" behind: "our Head of Platform role".
fn phrase(reading: &Reading, role: usize) -> Range<usize> {
    const ARTICLES: [&str; 14] =
        ["a", "an", "the", "our", "my", "another", "one", "two", "three", "four", "several", "this", "their", "your"];
    let document = &reading.document;
    let is = |at: usize, words: &[&str]| words.iter().any(|w| document.written(at).eq_ignore_ascii_case(w));
    let mut from = role;
    let mut reach = role;
    while let Some(before) = document.before(reach).filter(|b| role - b <= 8) {
        let token = &document.tokens[before];
        if is(before, &ARTICLES) {
            from = before;
            break;
        }
        let names = token.is_any(&[Class::Seniority, Class::Field, Class::Tech, Class::Role, Class::Praise]);
        let joins =
            matches!(token.kind, Kind::Mark('/' | '&' | '+' | '#' | '.' | '(' | ')')) && token.gap != Gap::Blank;
        let describes = token.kind == Kind::Word
            && !token.is_any(&[
                Class::Function,
                Class::Be,
                Class::Negation,
                Class::We,
                Class::You,
                Class::Money,
                Class::Place,
            ]);
        if !(names || joins || describes) {
            break;
        }
        reach = before;
        if names
            || describes
                && (token.is_capitalised()
                    || is(before, &["full", "back", "front", "end", "stack", "machine", "learning", "site"]))
        {
            from = before;
        }
    }
    let mut to = role + 1;
    while document.after(to - 1).is_some_and(|next| {
        document.is(next, Class::Role)
            || is(next, &["role", "position", "job", "opening", "vacancy", "opportunity", "contract"])
    }) {
        to += 1;
    }
    from..to
}

/// The last sentence with a few words, or its end when it is long.
fn last_words(reading: &Reading) -> Option<Span> {
    let document = &reading.document;
    let own = || document.sentences.iter().rev().filter(|s| s.zone.is_own());
    let sentence = own().find(|s| s.zone == Zone::Body && s.tokens.len() > 3).or_else(|| own().next())?;
    if sentence.span.of(document.text).len() <= LONGEST {
        return Some(sentence.span);
    }
    let end = sentence.span.end().0;
    let fits = |t: &&crate::text::Token| end - t.start as usize <= LONGEST;
    let first =
        document.tokens[sentence.tokens.clone()].iter().rev().take_while(fits).filter(|t| t.kind != Kind::Other);
    // A word longer than that is marked whole.
    let first = first.last().or_else(|| document.tokens[sentence.tokens.clone()].last())?;
    Some(first.span().to(&Span::bytes(end, end)))
}

/// The finding that a question is not answered, on the anchor.
pub fn missing(reading: &Reading, question: Question, anchor: Span) -> Finding {
    let (rule, title) = match question {
        Question::Pay => (&NO_PAY, wording!("finding.missing.pay")),
        Question::Stack => (&NO_STACK, wording!("finding.missing.stack")),
        Question::Remote => (&NO_REMOTE, wording!("finding.missing.remote")),
        Question::Flexibility => (&NO_FLEXIBILITY, wording!("finding.missing.flexibility")),
    };
    Finding { title, ..reading.finding_at(rule, anchor) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchor_is_the_phrase_that_announces_the_role() {
        let mut wrong = Vec::new();
        for (text, wanted) in [
            ("We are looking for a senior backend engineer in Leeds.", "a senior backend engineer"),
            ("Senior Java Developer position, York", "Senior Java Developer position"),
            ("Hi Ana,\n\nI'm hiring for our Lead Data Engineer role.", "our Lead Data Engineer role"),
            ("You're a great developer, and we need a second embedded engineer.", "a second embedded engineer"),
            (
                "I'm one of four engineers here. We're hiring a site reliability engineer.",
                "a site reliability engineer",
            ),
            ("Our engineers like tea. A senior Go developer would fit in.", "A senior Go developer"),
            ("My client has a new opportunity in Cork.", "a new opportunity"),
            ("Hi Tom,\n\nAre you free for a call this week?\n\nBest,\nJo", "Are you free for a call this week?"),
            ("Halden | Staff Engineer | Remote", "Staff Engineer"),
            ("We want a C++ developer with patience.", "a C++ developer"),
            ("I am hiring a senior engineer. We offer tea.", "a senior engineer"),
            ("I am an engineer at Halden. We need a second developer.", "a second developer"),
            ("> We want a Go developer.\n\nIs that role still open?", "Is that role still open?"),
            ("Hi", "Hi"),
            ("Subject: Senior Go Developer\n\nI am hiring a Go engineer.", "a Go engineer"),
            ("Subject: Senior Go Developer\n\nHi Tom,\n\nShall I tell you more?", "Shall I tell you more?"),
            ("Subject: Senior Go Developer", "Senior Go Developer"),
        ] {
            let found = anchor(&Reading::of(text)).map(|span| span.of(text));
            if found != Some(wanted) {
                wrong.push((text, found));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert_eq!(anchor(&Reading::of(" \n ")), None);
    }

    #[test]
    fn a_long_last_sentence_is_marked_at_its_end_only() {
        let text = format!("Might this {} be of interest to you?", "long and winding ".repeat(40));
        let span = anchor(&Reading::of(&text)).map(|s| s.of(&text).to_owned()).unwrap_or_default();
        assert!(span.len() <= LONGEST && span.ends_with("to you?"), "{span}");
    }
}
