//! The employer's name. Each place where companies are named speaks for one; the name that most speaks for is taken, if that
//! is enough.

mod firm;
mod head;
mod name;
mod sentences;

use std::ops::Range;

use super::Field;
use super::page::Page;
use super::title;
use crate::employers;
use crate::text::{Class, Gap, Kind};
use name::{LEGAL, NO_COMPANY};

/// What a name needs to be taken.
const ENOUGH: u32 = 3;

/// A label says it, and nothing else need.
const LABELLED: u32 = 100;

struct Vote {
    name: String,
    tokens: Range<usize>,
    weight: u32,
    source: &'static str,
}

/// Reads the employer's name.
pub fn read(page: &Page) -> Option<Field<String>> {
    let mut votes = Vec::new();
    head::labelled(page, &mut votes);
    let is_agencys = is_agencys(page);
    if !is_agencys {
        head::headings(page, &mut votes);
        head::headlines(page, &mut votes);
        sentences::told(page, &mut votes);
        firm::shown(page, &mut votes);
    }
    votes.retain(|vote| !is_no_employer(page, vote));
    // A department is the employer where nothing larger is named: a ministry, a college.
    let is_part = |vote: &&Vote| {
        let first = vote.tokens.start + usize::from(page.reading.document.is_among(vote.tokens.start, "the"));
        vote.weight < LABELLED
            && page.reading.document.is_among(first, "school department faculty division directorate")
    };
    let whole: Vec<&Vote> = votes.iter().filter(|vote| !is_part(vote)).collect();
    let best = best(&whole).or_else(|| best(&votes.iter().collect::<Vec<_>>()))?;
    if let Some(tokens) = at_the_head(page, best) {
        return page.words(tokens);
    }
    Some(page.field(best.name.clone(), best.tokens.clone()))
}

/// "Oskeno Senior Living" in one of the first lines, where sentences say "Oskeno".
fn at_the_head(page: &Page, best: &Vote) -> Option<Range<usize>> {
    const FIRST_LINES: usize = 8;
    const MOST: usize = 3;
    let document = &page.reading.document;
    let is_rest = |at: &usize| {
        let token = &document.tokens[*at];
        token.kind == Kind::Word
            && token.gap == Gap::Space
            && token.is_capitalised()
            && !token.is_any(&[Class::Place, Class::Role, Class::Tech])
            && !document.is_among(*at, LEGAL)
    };
    let lines = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start));
    lines.flat_map(|line| page.parts(line)).find_map(|part| {
        let end = part.start + best.tokens.len();
        let is_name = end < part.end && page.value(part.start..end) == best.name;
        let to = is_name.then(|| end + (end..part.end).take_while(is_rest).count())?;
        let is_whole = to == part.end || matches!(document.tokens[to].kind, Kind::Mark('-' | '–' | '—' | '('));
        // "Oskeno Senior Living", and not "Oskeno Engineering Team"
        let is_named = to > end && to <= end + MOST && !document.is_among(to - 1, NO_COMPANY);
        (is_whole && is_named).then_some(part.start..to)
    })
}

/// The vote whose name has the most weight; each source counts once for a name.
fn best<'v>(votes: &[&'v Vote]) -> Option<&'v Vote> {
    /// More names than that stand in no ad; the rest is not compared.
    const MOST: usize = 60;
    let votes = &votes[..votes.len().min(MOST)];
    let mut best: Option<(u32, &'v Vote)> = None;
    for &vote in votes {
        let mut counted: Vec<&str> = Vec::new();
        let mut weight = 0;
        let mut shown = vote;
        for &other in votes.iter().filter(|other| is_same(&other.name, &vote.name)) {
            if !counted.contains(&other.source) {
                counted.push(other.source);
                weight += other.weight;
            }
            // The form of the company belongs to its name where it stands so at the head of the ad, not wherever it does.
            if other.weight > shown.weight && other.source != "firm"
                || shown.source == "firm" && other.source != "again"
            {
                shown = other;
            }
        }
        if weight >= ENOUGH && best.as_ref().is_none_or(|(most, _)| weight > *most) {
            best = Some((weight, shown));
        }
    }
    let (_, best) = best?;
    // "Blue Wren" in a heading, "Blue Wren Energy" at the head of the ad.
    let longer = votes.iter().copied().find(|vote| {
        vote.source == "headline"
            && vote.name.strip_prefix(best.name.as_str()).is_some_and(|rest| rest.starts_with(' '))
            && best.tokens.len() > 1
    });
    let best = longer.unwrap_or(best);
    // "OSKENO" above, "Oskeno" in a sentence.
    let is_shouted = |name: &str| !name.chars().any(char::is_lowercase) && name.chars().count() > 4;
    let plain = votes
        .iter()
        .copied()
        .find(|vote| is_shouted(&best.name) && !is_shouted(&vote.name) && is_same(&vote.name, &best.name))
        // "Oskeno, Inc." in a sentence, "Oskeno" above.
        .or_else(|| {
            let is_plain =
                |vote: &&Vote| best.name.contains(", ") && !vote.name.contains(", ") && is_same(&vote.name, &best.name);
            votes.iter().copied().find(is_plain)
        });
    Some(plain.unwrap_or(best))
}

/// Whether two names are one company's: "Lindwerk" and "Lindwerk GmbH".
fn is_same(a: &str, b: &str) -> bool {
    let bare = |name: &str| {
        let words = name.split(' ').filter(|word| {
            !crate::text::is_among(word.trim_end_matches('.'), LEGAL) && !word.eq_ignore_ascii_case("the")
        });
        words.map(|word| word.trim_end_matches(',')).collect::<Vec<_>>().join(" ").to_lowercase()
    };
    let (a, b) = (bare(a), bare(b));
    !a.is_empty() && a == b
}

/// Whether an agency writes, whose own name is not the employer's: "our client is a bank".
fn is_agencys(page: &Page) -> bool {
    let document = &page.reading.document;
    let tokens = 0..document.tokens.len();
    let is_client = |at: usize| {
        if !document.is_among(at, "client client's clients customers") {
            return false;
        }
        (at.saturating_sub(3)..at).any(|b| {
            (document.is_among(b, "our my direct end")
                && (document.is_among(at, "client client's")
                    || b >= 2 && document.is_among(b - 1, "of") && document.is_among(b - 2, "one some")))
                && document.tokens[b].sentence == document.tokens[at].sentence
        }) && (document.is_among(at + 1, "is are has needs need requires seeks wants in based who which for")
            || document
                .tokens
                .get(at + 1)
                .is_none_or(|t| matches!(t.kind, Kind::Mark(',' | '.' | ':' | '-' | '–' | '(')) || t.gap != Gap::Space)
            || document.is_among(at.saturating_sub(2), "of for with"))
    };
    let acts = |at: usize| {
        document.is_among(at, "employment recruitment")
            && document.is_among(at + 1, "agency business")
            && document.has_among(at.saturating_sub(6)..at, "acting acts act as an")
    };
    tokens.into_iter().any(|at| is_client(at) || acts(at))
}

fn is_no_employer(page: &Page, vote: &Vote) -> bool {
    let document = &page.reading.document;
    let is_common = vote.tokens.clone().all(|at| {
        document.is_among(at, NO_COMPANY)
            || document.tokens[at].is_any(&[
                Class::Place,
                Class::Seniority,
                Class::Weekday,
                Class::Money,
                Class::TimeUnit,
                Class::Amount,
            ])
            || document.tokens[at].kind != Kind::Word
    });
    // "Unannounced Project", "Brennberg IT-Vermittlung": what one works on, and who sends others.
    let is_other = document
        .has_among(vote.tokens.clone(), "vermittlung personalvermittlung inhuurdesk personaldienstleistung")
        || document.is_among(vote.tokens.start, "unannounced nearshore unnamed secret");
    // What a label says is one, whatever its words.
    let is_common = is_common && (vote.weight < LABELLED || vote.tokens.len() < 2);
    // "B Corp since 2019" is a seal.
    let is_seal = document.is_among(vote.tokens.end - 1, "corp corporation")
        && document.is_among(vote.tokens.end.saturating_sub(2), "b benefit")
        && vote.tokens.len() <= 3;
    // A consultancy hires for itself; whoever hires for clients was told by them.
    is_common
        || is_other
        || is_seal
        || employers::is_agency(page.reading, vote.tokens.clone()) && !vote.name.to_lowercase().contains("consulting")
}

fn vote(page: &Page, votes: &mut Vec<Vote>, tokens: Range<usize>, weight: u32, source: &'static str) {
    let mut name = page.value(tokens.clone());
    for possessive in ["'s", "’s"] {
        if let Some(bare) = name.strip_suffix(possessive) {
            name.truncate(bare.len());
        }
    }
    let document = &page.reading.document;
    let is_role = weight < LABELLED
        && (document.has_class(tokens.clone(), Class::Role)
            || title::is_role(page, tokens.start)
            || title::is_role(page, tokens.end - 1));
    if name.chars().count() > 1 && !is_role {
        votes.push(Vote { name, tokens, weight, source });
    }
}
