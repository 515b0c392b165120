//! Where somebody who works from home may live: "at home in Scotland", "anywhere in Queensland or northern Victoria", "we
//! can employ you in Colorado, Oregon and Washington".

use std::ops::Range;

use super::listed::{is_code, known, list};
use crate::details::phrase::{Phrases, phrases};
use crate::places::Scale;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::posting::{Field, Workplace};
use crate::report::Mode;

/// Adds the places where one may live to those that were read.
pub(super) fn add(page: &Page, company: Option<&Field<String>>, place: &mut Workplace) {
    let employed = if place.mode == Some(Mode::Remote) { employed(page, company) } else { None };
    let mut found: Vec<Range<usize>> = employed.unwrap_or_default();
    if place.mode == Some(Mode::Remote) && place.places.is_empty() {
        place.places.extend(everywhere(page).map(|words| page.value(words)));
    }
    found.extend(
        homes(page, 3..page.reading.document.tokens.len()).into_iter().flat_map(|at| list(page, at.clone(), company).0),
    );
    for item in found {
        let name = page.value(item);
        let is_in = |known: &String| known.contains(&name) || name.contains(known.as_str());
        if !place.places.iter().any(is_in) {
            place.places.push(name);
        }
    }
}

/// "Anywhere in the world", "worldwide": said of the work.
fn everywhere(page: &Page) -> Option<Range<usize>> {
    const WORDS: &Phrases = phrases!["anywhere in the world", "anywhere on earth", "remote worldwide"];
    let document = &page.reading.document;
    (0..document.tokens.len())
        .filter(|at| document.is_own(*at) && page.section_of(*at) != Section::Company)
        .find_map(|at| WORDS.at(document, at))
}

/// "In our studio, or at home in Scotland": one may live in a region or country and work from home there.
pub(super) fn is_home_in_region(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(sentence.clone(), words);
    let is_home = |at: &Range<usize>| !document.is_among(at.start - 2, "elsewhere");
    has("or")
        && has("office studio lab workshop desk sit be work")
        && !has("days day week weeks hybrid")
        && homes(page, sentence.start.max(3)..sentence.end).iter().any(is_home)
}

/// What stands behind "at home in", "anywhere in" and the like, up to the end of the sentence, where a known region or
/// country does.
fn homes(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    const NEAR: usize = 8;
    let document = &page.reading.document;
    let is_led = |at: &usize| {
        let at = *at;
        let before = |by: usize, words: &str| document.is_among(at - by, words);
        before(1, "in within across")
            && (before(2, "anywhere elsewhere remotely remote") || before(2, "home") && before(3, "at from"))
    };
    let own = tokens.filter(is_led).filter(|at| document.is_own(*at));
    own.filter_map(|at| {
        let sentence = document.sentence_of(at).tokens.clone();
        let near = at.saturating_sub(NEAR).max(sentence.start)..at;
        let is_of_others = matches!(page.section_of(at), Section::Process | Section::Company)
            || document.has_among(near, "customers clients move moved relocate relocation ship used users bread");
        let name = at + usize::from(document.is_among(at, "the"));
        // "northern Victoria"
        let name = name + usize::from(document.is_among(name, "northern southern eastern western"));
        let place = document.tokens.get(name)?;
        let is_town = known(page, name).is_some_and(|(_, scale)| scale == Scale::Town);
        let is_name = place.is_capitalised() && !is_town && document.is_own(name);
        (!is_of_others && is_name).then_some(name..sentence.end)
    })
    .collect()
}

/// "we can employ you in Colorado, Oregon and New York", "Remote (AZ, CO, NM)": where somebody at home may live.
fn employed(page: &Page, company: Option<&Field<String>>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    (1..document.tokens.len()).find_map(|at| {
        let sentence = document.sentence_of(at).tokens.clone();
        let near = at.saturating_sub(8).max(sentence.start)..at;
        let is_led = document.is_among(at - 1, "in for from")
            || document.tokens[at - 1].is_mark(':')
            || document.tokens[at - 1].is_mark('(');
        if !is_led || !document.is_own(at) || matches!(page.section_of(at), Section::Legal | Section::Company) {
            return None;
        }
        let is_brackets = document.tokens[at - 1].is_mark('(') && document.has_among(near.clone(), "remote");
        let says = is_brackets
            || is_code(page, at) && document.has_among(near.clone(), "remote remotely")
            || document.has_among(
                near.clone(),
                "employ hire contract payroll live reside residents located countries states entity entities",
            ) && (document.has_among(near.clone(), "we you can candidates must only")
                || document.has_among(near, "remote"));
        let list = says.then(|| list(page, at..sentence.end, company).0)?;
        let is_wide = |item: &Range<usize>| known(page, item.start).is_none_or(|(_, scale)| scale != Scale::Town);
        let are_known = list.iter().all(|item| known(page, item.start).is_some() || is_code(page, item.start));
        let wide = list.iter().filter(|item| is_wide(item)).count();
        (list.len() > 1 && are_known && wide * 2 >= list.len()).then_some(list)
    })
}
