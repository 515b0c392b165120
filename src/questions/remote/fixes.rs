//! Better wording for what leaves the place open: words that fit into the sentence as it stands.

use std::ops::Range;

use crate::questions::remote::{hours, mode, vague};
use crate::reading::Reading;
use crate::report::Fix;
use crate::rule::Rule;
use crate::text::{Gap, Kind, Shape};
use crate::wording::{Wording, wording};

pub const FROM_HOME: &str = "up to [number] days a week from home";
pub const HYBRID: &str = "hybrid, [number] days a week in [town]";
pub const REMOTE: &str = "remote within [country]";
pub const DAYS: &str = "[number] days a week in [town]";

/// What a rule's words lack.
struct Lack {
    label: Wording,
    /// What stands in place of words that are a clause of their own: "Remote possible."
    alone: Option<&'static str>,
    /// What the words may take behind them in brackets, in the middle of a sentence.
    added: &'static str,
}

fn lack(rule: &'static Rule, written: &str) -> Option<Lack> {
    let lack = |label, alone, added| Some(Lack { label, alone, added });
    if rule.id == mode::MAYBE.id {
        // "some of us are remote": what holds for others is no place for what holds for this job. "US" is a country.
        const OTHERS: [&str; 7] = ["us", "team", "them", "people", "colleagues", "engineers", "developers"];
        if written.split_whitespace().any(|word| OTHERS.contains(&word)) {
            return None;
        }
        let written = written.to_lowercase();
        return if written.contains("hybrid") {
            lack(wording!("fix.days"), Some(HYBRID), DAYS)
        } else if ["remote", "tele", "anywhere"].iter().any(|word| written.contains(word)) {
            lack(wording!("fix.from-where"), Some(REMOTE), FROM_HOME)
        } else {
            lack(wording!("fix.how-many-days"), Some(FROM_HOME), FROM_HOME)
        };
    }
    if rule.id == vague::FLEXIBLE_WORKING.id {
        return lack(wording!("fix.days"), Some(HYBRID), HYBRID);
    }
    if rule.id == hours::FLEXIBLE_HOURS.id {
        return lack(wording!("fix.place"), None, REMOTE);
    }
    None
}

/// One click's worth of better wording, where the words around take it.
///
/// Words that stand alone ("Remote possible.") are replaced; within a sentence they stay, and what they lack follows
/// in brackets, since no noun phrase fits every sentence ("Some WFH is fine", "a generous WFH policy"). Where even
/// brackets would part what belongs together ("flexible on where | you work"), nothing is offered.
pub fn fixes(reading: &Reading, rule: &'static Rule, tokens: &Range<usize>) -> Vec<Fix> {
    let written = reading.span(tokens.clone()).of(reading.document.text);
    let Some(lack) = lack(rule, written) else { return Vec::new() };
    let replace = if is_clause(reading, tokens) {
        match lack.alone {
            Some(alone) => capitalised_like(reading, tokens.start, alone),
            None => format!("{written}, {}", lack.added),
        }
    } else if ends_a_phrase(reading, tokens.end) && !in_brackets(reading, tokens) {
        format!("{written} ({})", lack.added)
    } else {
        return Vec::new();
    };
    vec![Fix { label: lack.label, replace: replace.into() }]
}

/// Whether the words are all that stands between two marks or line ends.
fn is_clause(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let is_mark = |at: usize| matches!(document.tokens[at].kind, Kind::Mark(_) | Kind::Other);
    let is_line = |at: usize| matches!(document.tokens[at].gap, Gap::Line | Gap::Blank);
    let sentence = &document.sentence_of(tokens.start).tokens;
    let starts = tokens.start == sentence.start || is_line(tokens.start) || is_mark(tokens.start - 1);
    let ends = tokens.end >= sentence.end || is_line(tokens.end) || is_mark(tokens.end);
    starts && ends
}

/// Whether brackets can stand before the token: at the end of a sentence, before a mark, a verb or a small word
/// that begins another phrase.
fn ends_a_phrase(reading: &Reading, at: usize) -> bool {
    const BEGINS: &str =
        "is are was will would can may could to for in at with and or but from if when as so which that on by of after";
    let document = &reading.document;
    let sentence = document.sentence_of(at.saturating_sub(1)).tokens.clone();
    at >= sentence.end
        || matches!(document.tokens[at].gap, Gap::Line | Gap::Blank)
        || matches!(document.tokens[at].kind, Kind::Mark('.' | ',' | ';' | '!' | '?' | '|' | '–' | '—'))
        // "A little home office can be agreed on." ends with a word that belongs to the verb.
        || document.is_among(at, BEGINS) && document.after(at).is_some_and(|next| document.tokens[next].kind != Kind::Mark('.'))
}

/// Whether the words stand in brackets already.
fn in_brackets(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let from = document.sentence_of(tokens.start).tokens.start;
    (from..tokens.start)
        .rev()
        .find(|at| document.tokens[*at].is_mark('(') || document.tokens[*at].is_mark(')'))
        .is_some_and(|at| document.tokens[at].is_mark('('))
}

/// The words with a capital where those that they replace had one: not for "WFH" behind a comma.
fn capitalised_like(reading: &Reading, at: usize, words: &str) -> String {
    let token = &reading.document.tokens[at];
    // A list's item begins with its bullet.
    let sentence = reading.document.sentence_of(at);
    let starts = at <= sentence.tokens.start + usize::from(sentence.is_item);
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if token.is_capitalised() && (starts || token.shape == Shape::Title) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => words.to_owned(),
    }
}
