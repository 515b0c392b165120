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
    labelled(page)
        .or_else(|| at_the_head(page, company))
        .or_else(|| beside_kinds(page, company))
        .or_else(|| in_prose(page, company))
}

/// Whether the head names a town that no list knows: then no sentence further down needs to.
pub(super) fn is_at_the_head(page: &Page, company: Option<&Field<String>>) -> bool {
    at_the_head(page, company).or_else(|| beside_kinds(page, company)).is_some()
}

/// "Gemeente Elmstow", "Elmstow District Council", "The City of Elmstow": the town that an employer is.
pub(super) fn of_body(company: &str) -> Option<&str> {
    const BEFORE: &str = "town of |city of |village of |borough of |gemeente |stad |stadt |stadtwerke |ville de |mairie de |comune di |ayuntamiento de |gmina |miasto ";
    const BEHIND: &str = " city council| town council| district council| borough council| kommun| kommune";
    let name = company.strip_prefix("The ").unwrap_or(company);
    let lower = name.to_lowercase();
    let start = BEFORE.split('|').find(|words| lower.starts_with(words)).map(str::len);
    let end = BEHIND.split('|').find(|words| lower.ends_with(words)).map(str::len);
    let town = match (start, end) {
        (Some(start), _) => name.get(start..),
        (_, Some(end)) => name.get(..name.len().checked_sub(end)?),
        _ => None,
    };
    town.filter(|town| town.starts_with(char::is_uppercase))
}

/// "Elmstow | Permanent, 100 %", "Elmstow / Elmland" on a line of its own: a new name below the title, where the company is
/// another.
fn beside_kinds(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const LAST_LINE: usize = 5;
    let document = &page.reading.document;
    let company = company?;
    let lines =
        page.lines.iter().take(LAST_LINE).skip(1).filter(|line| document.is_own(line.tokens.start) && !line.is_item);
    lines.into_iter().find_map(|line| {
        let parts = page.parts(line);
        let town = town_at(page, parts.first()?.start, Some(company))?;
        let is_new = town
            .clone()
            .all(|at| document.tokens[at].word == Vocabulary::UNKNOWN || document.tokens[at].gap == Gap::Hyphen);
        let rest = document.tokens.get(town.end);
        let is_told = match parts.get(1) {
            Some(next) => town.end == parts[0].end && !kinds_within(page, next.clone()).is_empty(),
            // "Elmstow / Elmland"
            None => {
                let second =
                    (line.tokens.end == town.end + 2).then(|| town_at(page, town.end + 1, Some(company))).flatten();
                rest.is_some_and(|t| t.is_mark('/') || t.is_mark(',')) && second.is_some()
            }
        };
        (is_new && is_told).then_some(town)
    })
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

/// The town's name that begins here: capitalised words, of which one is in no list, and none is the company's:
/// "Elmstow", "King's Elm", "Elm-on-Tide", "Elmstow, OH".
fn town_at(page: &Page, from: usize, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const MOST: usize = 5;
    let document = &page.reading.document;
    let all = &document.tokens;
    let is_capital = |at: usize| {
        all[at].kind == Kind::Word
            && matches!(all[at].shape, Shape::Title | Shape::Mixed)
            && !all[at].is_any(&[Class::Tech, Class::Role, Class::We, Class::You, Class::Weekday, Class::Seniority])
            && !company.is_some_and(|c| c.value.contains(document.written(at)))
    };
    let mut to = from;
    while to < all.len().min(from + MOST) {
        let is_joined = to == from || matches!(all[to].gap, Gap::Space | Gap::Hyphen);
        // "Elm-on-Tide"
        let is_little =
            to > from && all[to].gap == Gap::Hyphen && document.is_among(to, "on upon le la sur am an by the in");
        if !(is_joined && (is_capital(to) || is_little)) {
            break;
        }
        to += 1;
    }
    let is_new = |at: usize| all[at].word == Vocabulary::UNKNOWN && all[at].end - all[at].start > 3;
    // "Elm-on-Tide" is a town by its form.
    let is_by_form = (from..to).any(|at| all[at].gap == Gap::Hyphen && document.is_among(at, "on upon"));
    if to == from || !is_by_form && !(from..to).any(is_new) {
        return None;
    }
    // "Fresno CA"
    let is_state = all.get(to).is_some_and(|t| t.shape == Shape::Upper && t.end - t.start == 2 && t.gap == Gap::Space);
    Some(from..to + usize::from(is_state && !document.is_among(to, "uk us eu it hr")))
}

/// "Pumpen Ltd – Elmstow – 36 hours", "Elmstow" on a line of its own: a new name, where the company is known and is
/// named right before it.
fn at_the_head(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const FIRST_LINES: usize = 6;
    let document = &page.reading.document;
    let company = company?;
    let is_company = |tokens: &Range<usize>| {
        let name = company.value.trim_end_matches('.');
        // "Havn Pumps, Elmstow", and "Havn Pumps A/S" further down
        let bare = name
            .rsplit_once(' ')
            .map_or(name, |(bare, form)| if form.len() <= 4 && bare.contains(' ') { bare } else { name });
        !tokens.is_empty() && page.value(tokens.clone()).contains(bare)
    };
    let lines = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start) && !line.is_item);
    let mut was_company = false;
    for line in lines {
        let mut from = line.tokens.start;
        let is_edge = |at: &usize| {
            let token = &document.tokens[*at];
            matches!(token.kind, Kind::Mark('|' | '•' | '·' | ',' | '(' | ')' | ';'))
                || matches!(token.kind, Kind::Mark('-' | '–' | '—' | '/')) && token.gap == Gap::Space
        };
        let edges: Vec<usize> = line.tokens.clone().filter(is_edge).chain([line.tokens.end]).collect();
        for edge in edges {
            let part = from..edge;
            from = edge + 1;
            // On the company's line, or alone on the one below it.
            let is_beside = part.start > line.tokens.start || part.end == line.tokens.end;
            let town = (was_company && is_beside && !part.is_empty() && kinds_within(page, part.clone()).is_empty())
                .then(|| town_at(page, part.start, Some(company)))
                .flatten();
            // "Charleroi (BE)"
            let is_whole = |town: &Range<usize>| {
                town.end == part.end || document.tokens[town.end].is_mark('(') && part.end - town.end <= 3
            };
            if let Some(town) = town.filter(is_whole) {
                return Some(town);
            }
            was_company = is_company(&part);
        }
    }
    None
}

/// "on site in Elmstow", "our Elmstow office", "within an hour of Elmstow", "remote within Elmland".
fn in_prose(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let led = || {
        (2..document.tokens.len()).find_map(|at| {
            let before = |by: usize, words: &str| at >= by && document.is_among(at - by, words);
            let is_there = before(1, "in near at")
                && (before(
                    2,
                    "site onsite on-site office offices studio lab team workshop headquarters hq warehouse building plant person based located",
                ) || before(2, "us") && before(3, "join"))
                // "based on the Elmstow campus"
                || before(1, "the") && before(2, "on at") && document.has_among(at + 1..at + 4, "campus site")
                || before(1, "of") && at > 3 && before(2, "hour hours reach distance");
            // "based at County Hall, Elmstow"
            let is_house = document.tokens[at - 1].is_mark(',')
                && (at.saturating_sub(6)..at - 1)
                    .any(|b| document.is_among(b, "based") && document.is_among(b + 1, "at in"))
                && (at.saturating_sub(4)..at - 1).all(|b| document.tokens[b].sentence == document.tokens[at].sentence);
            let is_remote = before(1, "within in across inside") && before(2, "remote remotely anywhere");
            // "On site in Hexmoor" is a place, even where the Hexmoor Observatory seeks somebody; "at Oskeno" is not.
            let is_campus = before(1, "the") && document.has_among(at + 1..at + 4, "campus site");
            let company = company.filter(|_| !before(1, "in") && !is_campus);
            let town = (is_there || is_remote || is_house).then(|| town_at(page, at, company)).flatten()?;
            let is_whole = document.tokens.get(town.end).is_none_or(|t| {
                !t.is_capitalised() || matches!(t.gap, Gap::Line | Gap::Blank) || t.kind != Kind::Word
            });
            (is_whole && document.is_own(at)).then_some(town)
        })
    };
    let named = || {
        let named = vague::job_places(page.reading);
        let named = named.iter().filter(|p| p.weight >= vague::Weight::Labelled).map(|p| p.name.clone());
        named.filter_map(|name| town_at(page, name.start, company)).next()
    };
    led().or_else(named)
}
