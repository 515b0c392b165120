//! No employer is named anywhere.

use std::ops::Range;

use super::employer;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, State, Topic};
use crate::role;
use crate::rule::Rule;

pub static UNNAMED_COMPANY: Rule = Rule {
    id: "habit/unnamed-company",
    reports: Some((Topic::Habit, State::Note)),
    what: "Names no employer: “my client”, “a leading fintech”, or nobody at all. The agency's own name does not help.",
    why: "Without a name they can look up neither the product nor the people, and assume a reason for that.",
    examples: &[
        "«My client» needs a Rust engineer in Leeds.",
        "We are hiring «a Rust engineer» in Leeds.",
        "This is Ravi from Brackwater Recruiting; «our client» needs a Java developer.",
    ],
    near_misses: &[
        "My client, Northwind, needs a Rust engineer in Leeds.",
        "Northwind is hiring a Rust engineer in Leeds.",
        "I hire for the routing team at Northwind, and we look for a Rust engineer.",
        "We need a Rust engineer.\n\nBest,\nAna Lind\nHead of Data, Northwind",
        "The University of Tartu is hiring a Rust engineer.",
        "We're a small agency (Northwind) and need a Rust engineer in Leeds.",
        "The Harbour Museum is looking for a Node developer.",
        "The Orchard Library Consortium is hiring a Rust engineer.",
        "We have a project for a Laravel developer. Company name is Falcon Bookings.",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    if employer::is_named(reading) {
        return;
    }
    let client = reading.own(&employer::CLIENT).map(|m| m.tokens()).next();
    let on_client = client.is_some();
    let Some(span) = client.map(|tokens| reading.span(tokens)).or_else(|| role::anchor(reading)) else { return };
    let words = one_line(span.of(reading.document.text));
    let title = if on_client { format!("“{words}” has no name here") } else { "No employer is named".to_owned() };
    let fixes = if on_client { name(reading, span.range()) } else { beside(reading, span.range()) };
    found.push(Finding { title: title.into(), fixes, ..reading.finding_at(&UNNAMED_COMPANY, span) });
}

/// "my client" becomes "[company name]"; "a private bank" stays, with its name before it.
fn name(reading: &Reading, span: Range<usize>) -> Vec<Fix> {
    let words = &reading.document.text[span];
    let is_owned =
        words.split_whitespace().next().is_some_and(|w| ["my", "our"].iter().any(|o| w.eq_ignore_ascii_case(o)));
    let replace = match words.split_whitespace().next() {
        Some(first) if ["a", "an"].iter().any(|a| first.eq_ignore_ascii_case(a)) => {
            let rest = words.get(first.len()..).unwrap_or_default();
            format!("[company name], {}{rest}", first.to_lowercase())
        }
        _ if is_owned => "[company name]".to_owned(),
        _ => return Vec::new(),
    };
    vec![Fix { label: "Name the company".into(), replace: replace.into() }]
}

/// "a senior backend engineer" becomes "a senior backend engineer at [company name]".
fn beside(reading: &Reading, span: Range<usize>) -> Vec<Fix> {
    let words = &reading.document.text[span];
    // The last sentence of a message that announces no role is no place for a name.
    if words.ends_with(['.', '?', '!', ':']) || words.split_whitespace().count() > 8 {
        return Vec::new();
    }
    vec![Fix { label: "Name the company".into(), replace: format!("{words} at [company name]").into() }]
}
