//! The employer by what stands around its name: the form of a company behind it, the end of the ad, the address that
//! one writes to, and that it comes again.

use std::ops::Range;

use super::name::{LEGAL, is_institution, is_unknown, name};
use super::{Vote, vote};
use crate::posting::page::Page;
use crate::text::{Class, Gap, Kind, Zone};

/// The most names of an ad that are looked at.
const MOST: usize = 200;

/// What leads to the name of somebody else: a customer, a school, a product.
const OF_OTHERS: &str = "client clients customer customers partner partners like by with for from than via through of including e.g eg and use using uses supplier owned acquired vendor vendors host hosts";

/// Adds what these places speak for.
pub(super) fn shown(page: &Page, votes: &mut Vec<Vote>) {
    let names = names(page);
    let addresses = addresses(page);
    for (number, found) in names.iter().enumerate() {
        let document = &page.reading.document;
        let is_led_by = |words| {
            found.start > 0
                && document.tokens[found.start].gap != Gap::Blank
                && document.is_among(found.start - 1, words)
        };
        // "Corvin Labs, Inc.", "Brandov, s.r.o."
        if ends_as_firm(page, found) && !is_led_by(OF_OTHERS) {
            vote(page, votes, found.clone(), 4, "firm");
        }
        if is_signature(page, found) {
            vote(page, votes, found.clone(), 3, "signed");
        }
        let is_new = found.clone().any(|at| is_unknown(page, at)) && !document.has_class(found.clone(), Class::Tech);
        if !is_new {
            continue;
        }
        let squashed = squashed(page, found);
        let first = squashed_word(page, found.start);
        let is_address = |domain: &String| {
            domain.len() > 3
                && (*domain == first && is_unknown(page, found.start)
                    || *domain == squashed
                    || first.len() > 3 && domain.starts_with(&first) && squashed.starts_with(domain.as_str())
                    || squashed.len() > 4 && domain.starts_with(&squashed)
                    || domain.len() > 4 && squashed.starts_with(domain.as_str()))
        };
        if addresses.iter().any(is_address) {
            // "elmstow.example" is the University of Elmstow's.
            let holds = |other: &&Range<usize>| (**other).clone().any(|at| squashed_word(page, at) == first);
            let longest = names.iter().filter(holds).max_by_key(|other| (other.len(), usize::MAX - other.start));
            vote(page, votes, longest.unwrap_or(found).clone(), 3, "address");
        }
        let comes_again = names[..number]
            .iter()
            .filter(|other| squashed_word(page, other.start) == first && other.len() == found.len());
        if comes_again.count() > 0 && !is_led_by("with using in of and or like") {
            vote(page, votes, found.clone(), 1, "again");
        }
    }
    in_brackets(page, votes);
}

/// Every run of tokens that may be a name, wherever it stands.
fn names(page: &Page) -> Vec<Range<usize>> {
    let document = &page.reading.document;
    let mut names = Vec::new();
    let mut at = 0;
    while at < document.tokens.len() && names.len() < MOST {
        let sentence = document.sentence_of(at);
        let is_meant = sentence.zone.is_own() || sentence.zone == Zone::Signature;
        let end = sentence.tokens.end;
        let token = &document.tokens[at];
        match (is_meant && token.kind == Kind::Word && token.is_capitalised()).then(|| name(page, at, end)).flatten() {
            Some(name) => {
                at = name.end.max(at + 1);
                names.push(name);
            }
            None => at += 1,
        }
    }
    names
}

fn ends_as_firm(page: &Page, name: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_form = (name.start + 1..name.end).any(|at| document.is_among(at, LEGAL) && !document.is_among(at, "co private as se sa ab kg sl ag ug"))
        || name.len() > 1
            && document.is_among(name.end - 1, "as se sa ab kg sl ag ug co")
            && document.tokens[name.end - 1].shape == crate::text::Shape::Upper
        // "s.r.o."
        || name.len() > 4 && document.tokens[name.end - 1].is_mark('.');
    is_form && !document.is(name.start, Class::Tech)
}

/// A name that is a sentence or a line of its own at the end of the ad, and is no person's.
fn is_signature(page: &Page, name: &Range<usize>) -> bool {
    const LAST: usize = 3;
    let document = &page.reading.document;
    let sentences = &document.sentences;
    let Some(sentence) = document.tokens.get(name.start).map(|t| t.sentence as usize) else { return false };
    let tokens = &sentences[sentence].tokens;
    let is_whole = tokens.start == name.start
        && (name.end..tokens.end).all(|at| matches!(document.tokens[at].kind, Kind::Mark('.' | '!')));
    is_whole
        && sentence + LAST >= sentences.len()
        && sentence > 1
        && (is_house(page, name) || ends_as_firm(page, name) || is_institution(page, name))
}

/// "Tallow Audio", "Little Fox Analytics": a name that ends as firms' do.
pub(super) fn is_house(page: &Page, name: &Range<usize>) -> bool {
    name.len() > 1
        && page.reading.document.is_among(
            name.end - 1,
            "games labs lab studio studios systems software technologies technology tech digital robotics solutions group works media energy health analytics security networks cloud data interactive engineering logistics insurance hosting payments foods medical instruments",
        )
}

/// "Two of us make plugins in Leeds (Tallow Audio)": a name in brackets, where we say what we do.
fn in_brackets(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    for at in (0..document.tokens.len()).filter(|at| document.tokens[*at].is_mark('(')) {
        let sentence = document.sentence_of(at);
        let Some(name) = name(page, at + 1, sentence.tokens.end) else { continue };
        if !document.tokens.get(name.end).is_some_and(|t| t.is_mark(')')) {
            continue;
        }
        let near = at.saturating_sub(30).max(sentence.tokens.start)..at;
        let says_what = document.has_class(near.clone(), Class::We)
            && document.has_among(near.clone(), "make build run sell own publish develop operate are make's");
        let is_other = name.clone().any(|b| document.tokens[b].is_any(&[Class::Tech, Class::Place, Class::Number]));
        if says_what
            && !is_other
            && name.len() > 1
            && name.clone().any(|b| is_unknown(page, b))
            && sentence.zone.is_own()
        {
            vote(page, votes, name, 3, "brackets");
        }
    }
}

/// What stands before the last dot of each address: "vetch" of "hello@vetch.example".
fn addresses(page: &Page) -> Vec<String> {
    /// Everybody's mail, and pages where ads stand.
    const EVERYBODYS: &str = "gmail|outlook|hotmail|yahoo|linkedin|google|forms|greenhouse|lever|ashbyhq|workable|personio|calendly|github|notion|icloud|proton|protonmail|recruitee|teamtailor|smartrecruiters|bamboohr|myworkdayjobs|indeed";
    let document = &page.reading.document;
    let links = (0..document.tokens.len()).filter(|at| document.tokens[*at].kind == Kind::Link).take(20);
    let hosts = links.filter_map(|at| {
        let written = document.written(at).to_ascii_lowercase();
        let host = written.rsplit('@').next().unwrap_or_default();
        let host = host.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
        let host = host.split(['/', '?']).next().unwrap_or_default();
        let mut parts = host.rsplit('.').skip(1);
        let label = parts.find(|part| !matches!(*part, "co" | "com" | "org"))?;
        let label: String = label.chars().filter(char::is_ascii_alphanumeric).collect();
        (!EVERYBODYS.split('|').any(|known| known == label)).then_some(label)
    });
    hosts.collect()
}

/// A name in small letters without spaces: "kranzleritservices".
fn squashed(page: &Page, name: &Range<usize>) -> String {
    let document = &page.reading.document;
    let bare = name.clone().filter(|at| !document.is_among(*at, LEGAL) && !document.is_among(*at, "the"));
    bare.map(|at| squashed_word(page, at)).collect()
}

fn squashed_word(page: &Page, at: usize) -> String {
    let written = page.reading.document.written(at);
    let written = written.strip_suffix("'s").or_else(|| written.strip_suffix("’s")).unwrap_or(written);
    written.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
