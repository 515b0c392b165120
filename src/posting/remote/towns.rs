//! Towns that no list knows: behind a label, beside the title and the company, behind "on site in".

use std::ops::Range;

use super::places::is_state_behind;
use crate::posting::Field;
use crate::posting::contract::kinds_within;
use crate::posting::labels::Label;
use crate::posting::page::Page;
use crate::questions::remote::vague;
use crate::text::{Class, Gap, Kind, Shape, Vocabulary};

/// The town behind a label, or else where the head or a sentence names one.
pub(super) fn unknown_town(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    labelled(page).or_else(|| at_the_head(page, company)).or_else(|| in_prose(page, company))
}

/// "Location: Elmstow".
fn labelled(page: &Page) -> Option<Range<usize>> {
    const MOST: usize = 3;
    let document = &page.reading.document;
    page.labelled(Label::Place).find_map(|value| {
        let is_name = |at: &usize| {
            let token = &document.tokens[*at];
            token.kind == Kind::Word && token.is_capitalised() && !token.is_any(&[Class::Role, Class::We, Class::You])
                && !document.is_among(*at, "remote hybrid onsite on office anywhere flexible home work fully various multiple worldwide see our the client confidential")
        };
        let end = value.clone().take_while(is_name).last()? + 1;
        let is_whole = end == value.end || matches!(document.tokens[end].kind, Kind::Mark(',' | '(' | '/' | '-' | '–' | '.'));
        let end = if is_state_behind(page, end) { end + 2 } else { end };
        (is_whole && end - value.start <= MOST + 2).then_some(value.start..end)
    })
}

/// A capitalised word that no list knows, and no name of the company.
fn is_new_name(page: &Page, at: usize, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let Some(token) = document.tokens.get(at) else { return false };
    token.kind == Kind::Word
        && token.word == Vocabulary::UNKNOWN
        && token.shape == Shape::Title
        && token.end - token.start > 3
        && !token.is_any(&[Class::Tech, Class::Role])
        && !company.is_some_and(|c| c.value.contains(document.written(at)))
}

/// "Pumpen Ltd – Elmstow – 36 hours", "Elmstow" on a line of its own: one new word, where the company is known and is
/// named right before it.
fn at_the_head(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const FIRST_LINES: usize = 6;
    let document = &page.reading.document;
    let company = company?;
    let is_company = |tokens: &Range<usize>| {
        !tokens.is_empty() && page.value(tokens.clone()).contains(company.value.trim_end_matches('.'))
    };
    let lines = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start) && !line.is_item);
    let mut was_company = false;
    for line in lines {
        let mut from = line.tokens.start;
        let is_edge = |at: &usize| {
            let token = &document.tokens[*at];
            matches!(token.kind, Kind::Mark('|' | '•' | '·' | ','))
                || matches!(token.kind, Kind::Mark('-' | '–' | '—' | '/')) && token.gap == Gap::Space
        };
        let edges: Vec<usize> = line.tokens.clone().filter(is_edge).chain([line.tokens.end]).collect();
        for edge in edges {
            let part = from..edge;
            from = edge + 1;
            // On the company's line, or alone on the one below it.
            let is_beside = part.start > line.tokens.start || part.end == line.tokens.end;
            let is_contract = !kinds_within(page, part.clone()).is_empty();
            // "Charleroi (BE)"
            let is_bare = part.len() == 1
                || part.len() == 4
                    && document.tokens[part.start + 1].is_mark('(')
                    && document.tokens[part.start + 2].shape == Shape::Upper
                    && document.tokens[part.start + 3].is_mark(')');
            if is_bare && was_company && is_beside && !is_contract && is_new_name(page, part.start, Some(company)) {
                return Some(part.start..part.start + 1);
            }
            was_company = is_company(&part);
        }
    }
    None
}

/// "on site in Elmstow", "our Elmstow office", "within an hour of Elmstow".
fn in_prose(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let named = vague::job_places(page.reading);
    let named = named.iter().filter(|p| p.weight >= vague::Weight::Labelled).map(|p| p.name.clone());
    let mut named = named.filter(|name| is_new_name(page, name.start, company));
    let led = || {
        (2..document.tokens.len()).find_map(|at| {
            let leads = document.is_among(at - 1, "in near")
                && (document.is_among(
                    at - 2,
                    "site onsite on-site office offices studio lab team workshop headquarters hq warehouse building plant person",
                ) || at > 2 && document.is_among(at - 2, "us") && document.is_among(at - 3, "join"))
                || document.is_among(at - 1, "of") && at > 3 && document.is_among(at - 2, "hour hours reach distance");
            let end = at + 1;
            let is_whole = document.tokens.get(end).is_none_or(|t| {
                !t.is_capitalised() || matches!(t.gap, Gap::Line | Gap::Blank) || t.kind != Kind::Word
            });
            (leads && is_whole && document.is_own(at) && is_new_name(page, at, company)).then_some(at..end)
        })
    };
    named.next().or_else(led)
}
