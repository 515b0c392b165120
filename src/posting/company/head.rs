//! The employer behind a label, in a heading, beside the title at the head of the ad.

use std::ops::Range;

use super::firm::is_house;
use super::name::{LEGAL, has_form, is_institution, is_unknown, name};
use super::{LABELLED, Vote, vote};
use crate::details::contract;
use crate::posting::contract::kinds;
use crate::posting::labels::Label;
use crate::posting::page::Page;
use crate::posting::title;
use crate::text::{Class, Gap, Kind};

/// "Company: Lindwerk GmbH", "Client: Wells Fargo".
pub(super) fn labelled(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    for label in [Label::Company, Label::Client] {
        for value in page.labelled(label) {
            let Some(name) = name(page, value.start, value.end) else { continue };
            // "Client: a leading bank", "Company: We are looking for"
            let ends = name.end >= value.end || !matches!(document.tokens[name.end].kind, Kind::Word);
            let is_title = document.has_class(name.clone(), Class::Role);
            if ends && !is_title && !document.is_among(name.start, "confidential direct banking financial healthcare retail insurance leading fortune various undisclosed") {
                vote(page, votes, name, LABELLED, "label");
            }
        }
    }
}

/// "About Quillmark", "Life at Oskeno", "Why Oskeno?".
pub(super) fn headings(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    for line in &page.lines {
        let first = line.tokens.start;
        // "Why Oskeno? Because bread matters.": the rest answers.
        let asks = || line.tokens.clone().take(6).any(|at| document.tokens[at].is_mark('?'));
        if line.tokens.len() > 8 && !asks() || !document.is_own(first) {
            continue;
        }
        let start = (first..line.tokens.end).find(|at| document.tokens[*at].kind == Kind::Word).unwrap_or(first);
        let from = if document.is_among(start, "about why") {
            start + 1
        } else if (document.is_among(start, "life working careers jobs work") && document.is_among(start + 1, "at"))
            || (document.is_among(start, "who") && document.is_among(start + 1, "is"))
        {
            start + 2
        } else {
            continue;
        };
        let Some(name) = name(page, from, line.tokens.end) else { continue };
        let ends = name.end >= line.tokens.end || matches!(document.tokens[name.end].kind, Kind::Mark(_));
        if ends {
            vote(page, votes, name, 5, "heading");
        }
    }
}

/// A name beside the title, at the head of the ad: on the line before or after it, before or behind a dash.
pub(super) fn headlines(page: &Page, votes: &mut Vec<Vote>) {
    const FIRST_LINES: usize = 12;
    /// A line with more tokens than the shorter needs a name that is a firm's for sure.
    const SHORT: usize = 16;
    const LONG: usize = 24;
    let document = &page.reading.document;
    let has_role = |tokens: Range<usize>| {
        tokens.clone().any(|at| title::is_role(page, at))
            && (tokens.len() <= 20
                || tokens.clone().any(|at| document.tokens[at].is_mark('@'))
                || tokens.clone().any(|at| document.tokens[at].is_mark('|')))
    };
    let lines: Vec<_> = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start)).collect();
    let titled = lines.iter().position(|line| !line.is_item && has_role(line.tokens.clone()));
    for (number, line) in lines.iter().enumerate() {
        if line.is_item || line.is_heading {
            continue;
        }
        let parts = pieces(page, line.tokens.clone());
        let bars = line.tokens.clone().filter(|at| document.tokens[*at].is_mark('|')).count();
        let has_title =
            Some(number) == titled || number == 0 && bars >= 2 || has_role(line.tokens.clone()) && parts.len() > 1;
        let is_beside = titled.is_some_and(|title| {
            // "University of the North" above "School of Law" above the title
            // "Grade: 12", "Reports to: …" between them
            let is_row = |line: &&&crate::posting::page::Line| {
                line.tokens.clone().take(4).any(|at| document.tokens[at].is_mark(':'))
            };
            let between = &lines[(title.min(number) + 1).min(title.max(number))..title.max(number)];
            number != title && between.iter().filter(is_row).count() == between.len()
                || number + 2 == title && is_institution(page, &line.tokens)
        }) && !has_title
            && line.tokens.len() <= LONG;
        if !(has_title || is_beside) {
            continue;
        }
        for (place, part) in parts.iter().enumerate() {
            let Some(name) = name(page, part.start, part.end) else { continue };
            let is_whole = name.end >= part.end
                || name.end + 1 == part.end && document.tokens[name.end].is_mark('.')
                || document.tokens[name.end].is_mark('(')
                || document.tokens[name.end].is_mark(',')
                    && (places_behind(page, name.end + 1, part.end)
                        || document.is_among(name.end - 1, LEGAL)
                        || has_form(page, &name)
                        || is_beside && town_behind(page, name.end + 1, part.end)
                        || is_institution(page, &name));
            // "Test Engineer / Testautomatisierer (w/m/d)"
            let is_gendered = document.tokens.get(name.end).is_some_and(|t| t.is_mark('('))
                && (document.is_among(name.end + 1, "m w f d x h gn")
                    && document
                        .tokens
                        .get(name.end + 2)
                        .is_some_and(|t| matches!(t.kind, Kind::Mark('/' | '|' | ')')))
                    || document.is_among(name.end + 1, "all alle"));
            let is_role = is_gendered
                || name.clone().any(|at| document.tokens[at].is_any(&[Class::Role, Class::Seniority]))
                || name.clone().all(|at| document.tokens[at].is_any(&[Class::Field, Class::Tech]));
            let is_contract = !contract::within(page.reading, part.clone()).is_empty()
                || !kinds::within(page.reading, part.clone()).is_empty();
            if !is_whole || is_role || is_contract {
                continue;
            }
            // "Network Engineer – Hospital System": of common words, behind a title, no house is named.
            let is_kind = has_title
                && part.start > line.tokens.start
                && !name.clone().any(|at| is_unknown(page, at))
                && !document.is_among(name.start, "the university")
                && bars == 0;
            let is_unknown = name.clone().any(|at| is_unknown(page, at)) || is_institution(page, &name) && !is_kind;
            let is_legal = document.is_among(name.end - 1, LEGAL) || has_form(page, &name);
            if is_beside && line.tokens.len() > SHORT && !is_legal && !is_institution(page, &name) {
                continue;
            }
            let is_at = has_title
                && part.start > line.tokens.start
                && (document.tokens[part.start - 1].is_mark('@') || document.is_among(part.start - 1, "at"));
            let weight = match () {
                () if place == 0 && bars >= 2 => 5,
                () if is_at || is_legal => 4,
                () if is_beside && place == 0 && is_institution(page, &name) => 4,
                () if has_title && part.start > line.tokens.start && document.tokens[part.start - 1].is_mark(',') => 1,
                () if has_title && parts.len() > 1 && is_unknown => 3,
                () if is_beside && is_unknown && (parts.len() == 1 || place == 0) => 3,
                // "Little Fox Analytics" alone below the title
                () if is_beside && parts.len() == 1 && name.len() > 2 && is_house(page, &name) => 3,
                () => 2,
            };
            vote(page, votes, name, weight, "headline");
        }
    }
}

/// The parts of a headline: between bars, dashes with spaces, "@" and "at".
fn pieces(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &page.reading.document;
    let has_role = document.has_class(tokens.clone(), Class::Role) && tokens.len() <= 16;
    let mut pieces = Vec::new();
    let mut from = tokens.start;
    for at in tokens.clone() {
        let token = &document.tokens[at];
        let parts = matches!(token.kind, Kind::Mark('|' | '•' | '·' | '@'))
            || matches!(token.kind, Kind::Mark('-' | '–' | '—' | '/')) && token.gap == Gap::Space
            || document.is_among(at, "at") && document.tokens.get(at + 1).is_some_and(|t| t.is_capitalised())
            // "Software Engineer, Data Platform, Meridian Freight"
            || token.is_mark(',') && has_role && !document.is(at + 1, Class::Place);
        if parts {
            if from < at {
                pieces.push(from..at);
            }
            from = at + 1;
        }
    }
    if from < tokens.end {
        pieces.push(from..tokens.end);
    }
    pieces
}

/// "Charleroi", "Elmstow (BE)": one new word behind the comma, and no more than a country.
fn town_behind(page: &Page, from: usize, end: usize) -> bool {
    let document = &page.reading.document;
    let next = document.tokens.get(from + 1);
    let is_state =
        next.is_some_and(|t| t.shape == crate::text::Shape::Upper && t.end - t.start == 2) && from + 2 == end;
    let is_ended = from + 1 == end || is_state || next.is_some_and(|t| t.is_mark('(')) && end - from <= 4;
    from < end && is_unknown(page, from) && is_ended
}

fn places_behind(page: &Page, from: usize, end: usize) -> bool {
    let document = &page.reading.document;
    document.has_class(from..end, Class::Place) && end - from <= 8
}
