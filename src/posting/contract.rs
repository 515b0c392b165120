//! The kind of contract, in the ad's own words.

use std::ops::Range;

use super::Field;
use super::labels::Label;
use super::page::Page;
use crate::details::contract;
use crate::text::{Class, Kind};

/// The most kinds that are told of one job: "permanent, full-time, 12 months".
const MOST: usize = 4;

/// The most tokens of a sentence that is no prose.
const SHORT: usize = 10;

/// Reads the contract.
pub fn read(page: &Page) -> Option<Field<String>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let document = &page.reading.document;
    for value in page.labelled(Label::Length) {
        let is_length = value.clone().any(|at| document.is(at, Class::TimeUnit)) && value.len() <= 8;
        if is_length {
            found.push(value);
        }
    }
    for value in page.labelled(Label::Contract) {
        found.extend(contract::within(page.reading, value));
    }
    let mentions: Vec<Range<usize>> = contract::mentions(page.reading).collect();
    for sentence in document.sentences.iter().filter(|s| s.zone.is_own()) {
        let part = sentence.tokens.clone();
        if part.len() <= SHORT && !document.tokens[part.clone()].iter().any(|t| t.is(Class::You)) {
            found.extend(contract::within(page.reading, part));
        } else {
            let first = mentions.partition_point(|m| m.start < part.start);
            found.extend(mentions[first..].iter().take_while(|m| m.start < part.end).cloned());
        }
    }
    joined(page, found)
}

/// The kinds one after the other, each once.
fn joined(page: &Page, found: Vec<Range<usize>>) -> Option<Field<String>> {
    let mut words: Vec<String> = Vec::new();
    let mut shown: Option<Range<usize>> = None;
    for tokens in found {
        let value = page.value(tokens.clone());
        let lower = value.to_lowercase().replace('-', " ");
        let is_said = words.iter().any(|word| {
            let word = word.to_lowercase().replace('-', " ");
            word.contains(&lower) || lower.contains(&word)
        });
        if value.is_empty() || is_said || words.len() == MOST {
            continue;
        }
        words.push(value);
        shown = Some(match shown {
            None => tokens,
            Some(first) if is_near(page, &first, &tokens) => first.start.min(tokens.start)..first.end.max(tokens.end),
            Some(first) => first,
        });
    }
    Some(page.field(words.join(", "), shown?))
}

/// Whether two ranges stand on one line or on neighbouring ones, so that one mark can hold both.
fn is_near(page: &Page, a: &Range<usize>, b: &Range<usize>) -> bool {
    let is_plain =
        !page.reading.document.tokens[a.start.min(b.start)..a.end.max(b.end)].iter().any(|t| t.kind == Kind::Link);
    is_plain && page.line_of(a.start).abs_diff(page.line_of(b.start)) <= 1
}
