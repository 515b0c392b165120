//! Habits: ways of writing that lose developers, a room each.
//!
//! Habits are judged after the questions, since some depend on what is stated: asking for a call is a habit only before
//! the facts. Most only look at phrases; the others say in their own file what they read.

mod call_first;
mod current_pay;
mod cv_first;
mod debris;
mod hype;
mod learned;
mod length;
mod no_role;
mod pestering;
mod placeholder;
mod praise;
mod referral;
mod several_jobs;
mod shouting;
#[cfg(test)]
mod tests;
mod unnamed_company;
mod urgency;
mod wishlist;
mod wrong_name;

pub use length::praise as praise_of_length;

use std::ops::Range;

use crate::blanks::{self, Blank};
use crate::options::Options;
use crate::reader::names::Name;
use crate::reader::{Read, Weights};
use crate::reading::{Reading, is_vowel, one_line, says};
use crate::report::{Finding, Fix};
use crate::rule::Rule;
use crate::rules;
use crate::technologies::Certainty;
use crate::text::{Ending, Kind, Zone, words};
use crate::wording::Wording;

/// What all rooms find, in no particular order. `answers` is what the four questions found, `read` what the reader has read.
pub fn find(
    reading: &Reading,
    (read, weights, names): (&Read, &Weights, &[Name]),
    answers: &[Finding],
    blanks: &[Blank],
    options: &Options,
) -> Vec<Finding> {
    let mut found = Vec::new();
    placeholder::find(reading, options, &mut found);
    debris::find(reading, &mut found);
    wrong_name::find(reading, options, &mut found);
    call_first::find(reading, answers, &mut found);
    cv_first::find(reading, &mut found);
    current_pay::find(reading, &mut found);
    no_role::find(reading, (read, weights), answers, &mut found);
    hype::find(reading, answers, &mut found);
    praise::find(reading, &mut found);
    urgency::find(reading, &mut found);
    pestering::find(reading, &mut found);
    referral::find(reading, &mut found);
    wishlist::find(reading, &mut found);
    several_jobs::find(reading, &mut found);
    shouting::find(reading, &mut found);
    learned::find(reading, read, weights, answers, &mut found);
    unnamed_company::find(reading, (read, weights, names), answers, &mut found);
    length::find(reading, blanks, options, &mut found);
    found.retain(|finding| !is_pending(reading, blanks, finding) && !options.hide(finding));
    charge(&mut found);
    found
}

/// Whether a finding is about words of our own that wait to be filled in, or will be gone once they are.
fn is_pending(reading: &Reading, blanks: &[Blank], finding: &Finding) -> bool {
    blanks::touch(blanks, &finding.span)
        || finding.rule == unnamed_company::UNNAMED_COMPANY.id && blanks::is_open(blanks, blanks::COMPANY)
        || finding.rule == no_role::NO_ROLE.id && blanks::is_open(blanks, blanks::ROLE)
        || finding.rule == praise::EMPTY_PRAISE.id
            && blanks::share_a_sentence(reading, blanks, blanks::PROJECT, &finding.span)
}

/// Puts what a habit takes away on its first finding; said twice, it costs no more.
fn charge(found: &mut [Finding]) {
    for rule in rules::ALL.iter().filter(|rule| rule.takes_away > 0) {
        if let Some(first) = found.iter_mut().filter(|f| f.rule == rule.id).min_by_key(|f| f.span) {
            first.points = -i32::from(rule.takes_away);
        }
    }
}

/// A finding whose title says what is wrong with the words.
fn finding(reading: &Reading, rule: &'static Rule, tokens: Range<usize>, title: fn(String) -> Wording) -> Finding {
    let words = one_line(reading.span(tokens.clone()).of(reading.document.text));
    Finding { title: title(words), ..reading.finding(rule, tokens) }
}

fn fix(label: Wording, replace: impl Into<std::borrow::Cow<'static, str>>) -> Vec<Fix> {
    vec![Fix { label, replace: replace.into() }]
}

/// The whole sentence of a token when it is a short one in running text, which another sentence can replace.
fn short_sentence(reading: &Reading, token: usize) -> Option<Range<usize>> {
    const MOST: usize = 18;
    let document = &reading.document;
    let sentence = document.sentence_of(token);
    let first = sentence.tokens.start;
    let greets = says(reading, first, words!("hi hello hey dear hiya"));
    let ends = matches!(sentence.ending, Ending::Question | Ending::Stop | Ending::Exclamation);
    (ends && !sentence.is_item && !greets && sentence.zone == Zone::Body && sentence.tokens.len() <= MOST)
        .then(|| sentence.tokens.clone())
}

/// Whether a word that replaces this token begins with a capital: the token does, or a sentence begins with it.
fn is_capital_due(reading: &Reading, at: usize) -> bool {
    reading.document.tokens[at].is_capitalised() || reading.document.sentence_of(at).tokens.start == at
}

/// The words with a capital where one is due at this token.
fn cased(reading: &Reading, at: usize, words: &str) -> String {
    if is_capital_due(reading, at) { capitalised(words) } else { words.to_owned() }
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// "an" before a vowel as it is spoken: "an SRE", "an iOS developer", "a UI developer".
fn article(words: &str) -> &'static str {
    if is_vowel(words) { "an" } else { "a" }
}

/// Whether another clause follows a token, or none: what stands before it can then be replaced as a whole.
fn ends_a_clause(reading: &Reading, last: usize) -> bool {
    let document = &reading.document;
    let Some(next) = document.after(last) else { return true };
    let opens = |at: usize| says(reading, at, words!("i i'll i'd i'm we we'll you you'd it it's let's if so"));
    match document.tokens[next].kind {
        Kind::Mark('.' | '!' | '?' | ';') => true,
        Kind::Mark(',') => document.after(next).is_some_and(opens),
        _ => opens(next) || says(reading, next, words!("and")) && document.after(next).is_some_and(opens),
    }
}

/// Whether a technology is surely named: "WAS" is, "was" is not.
fn names_technology(reading: &Reading, tokens: &Range<usize>) -> bool {
    let all = &reading.technologies;
    let first = all.partition_point(|m| (m.to as usize) <= tokens.start);
    all[first..].iter().take_while(|m| (m.from as usize) < tokens.end).any(|m| {
        let token = &reading.document.tokens[m.from as usize];
        let starts = reading.document.sentence_of(m.from as usize).tokens.start == m.from as usize;
        match reading.tables.technologies.spelling(m.thing).certainty {
            Certainty::Sure => true,
            Certainty::Cased | Certainty::Context => token.is_capitalised() && !starts,
        }
    })
}
