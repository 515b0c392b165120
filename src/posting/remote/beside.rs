//! What the rest of a sentence says of where one works, beside the words that were read first: "at home, but be in one of
//! the museums once a week", "five days for the first 90 days and three thereafter", "in the office or at home, as you please".

use std::ops::Range;

use crate::posting::page::Page;
use crate::text::{Class, Kind};

/// So many tokens on either side are looked at, however long a sentence is.
pub(super) const NEAR: usize = 40;

/// The tokens of the sentence around some words.
pub(super) fn sentence(page: &Page, tokens: &Range<usize>) -> Range<usize> {
    let sentence = &page.reading.document.sentence_of(tokens.start).tokens;
    sentence.start.max(tokens.start.saturating_sub(NEAR))..sentence.end.min(tokens.end + NEAR)
}

/// "once a week", "once in a week", "twice weekly", "two days a week": on how many days.
pub(super) fn times_a_week(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let is_week = |at: usize| at < tokens.end && document.is_among(at, "week weekly wk");
    tokens.clone().find_map(|at| {
        let (days, unit) = if document.is_among(at, "once") {
            (1, at + 1)
        } else if document.is_among(at, "twice") {
            (2, at + 1)
        } else if document.is_among(at + 1, "day days") {
            (document.tokens[at].number, at + 2)
        } else {
            return None;
        };
        let unit = unit + usize::from(document.is_among(unit, "in"));
        let unit = unit + usize::from(document.is_among(unit, "a per each every"));
        ((1..5).contains(&days) && is_week(unit)).then_some(days as u8)
    })
}

/// "five days in the office for the first 90 days and three thereafter": what holds in the end.
pub(super) fn thereafter(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let sentence = sentence(page, &(tokens.end.max(1) - 1..tokens.end));
    let is_of_days = document.has_among(sentence.clone(), "days day");
    // "and two days after that"
    let after = sentence.clone().find(|at| document.is_among(*at, "after") && document.is_among(at + 1, "that"));
    let later = document.find_among(sentence.clone(), "thereafter afterwards").or(after)?;
    let count = (later.saturating_sub(3).max(sentence.start)..later).rev().find_map(|at| {
        let number = document.tokens[at].number;
        // "after 90 days, remote thereafter"
        (1..=5).contains(&number).then_some(number as u8)
    })?;
    (is_of_days && count < 5).then_some(count)
}

/// "in the office in Leeds or at home, as you please", "from home or from our studio": either.
pub(super) fn is_either(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    let has = |range: Range<usize>, words: &str| range.into_iter().any(|at| document.is_among(at, words));
    sentence.clone().any(|or| {
        if !document.is_among(or, "or") {
            return false;
        }
        let before = or.saturating_sub(7).max(sentence.start)..or;
        let behind = or + 1..sentence.end.min(or + 5);
        let leads = document.is_among(or + 1, "at from in");
        leads && has(before.clone(), OFFICE) && has(behind.clone(), "home")
            || leads && has(before, "home") && has(behind, OFFICE)
    })
}

const OFFICE: &str = "office studio lab workshop hub";

/// "from your house mostly; the last two weeks in Leeds for the installation": some weeks are elsewhere.
pub(super) fn has_weeks_there(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    let is_mostly = document.has_among(sentence.clone(), "mostly mainly largely");
    is_mostly
        && sentence.clone().any(|at| {
            document.is_among(at, "week weeks")
                && document.is_among(at + 1, "in at on")
                && (document.tokens.get(at + 2).is_some_and(|t| t.is(Class::Place))
                    || document.is_among(at + 2, "site our the"))
        })
}

/// "Most of us are at the office three or so days a week": an office, on some days.
pub(super) fn comes_on_days(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    if !document.has_among(sentence.clone(), "most everyone everybody we people colleagues usually")
        || document.has_among(sentence.clone(), "hours contract position role possible customers clients")
    {
        return None;
    }
    sentence.clone().find_map(|at| {
        let is_week = document.is_among(at, "days day")
            && document.is_among(at + 1, "a per each every")
            && document.is_among(at + 2, "week");
        // "three or so days"
        let number = if at >= 3 && document.is_among(at - 1, "so") { at - 3 } else { at.checked_sub(1)? };
        let days = document.tokens[number].number;
        (is_week && number >= sentence.start && (1..5).contains(&days)).then_some(days as u8)
    })
}

/// "Work from office, 5.5 days", "all 6 days": the whole week, and no word of home.
pub(super) fn is_whole_week(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let line = page.lines[page.line_of(tokens.start)].tokens.clone();
    let line = line.start.max(tokens.start.saturating_sub(NEAR))..line.end.min(tokens.end + NEAR);
    let has = |words: &str| document.has_among(line.clone(), words);
    let counts = line.clone().any(|at| {
        document.is_among(at + 1, "days")
            && at + 1 < line.end
            && document.tokens[at].kind == Kind::Number
            && document.written(at).parse::<f64>().is_ok_and(|days| (5.0..=7.0).contains(&days))
    });
    counts && has("office wfo onsite on-site") && !has("home remote remotely hybrid wfh leave holiday then thereafter")
}

/// "Mainly home based; the team comes together on the first Wednesday of the month": not once a week.
pub(super) fn is_rare(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    let has = |words: &str| document.has_among(sentence.clone(), words);
    has("month quarter year monthly quarterly")
        && has("first last second third fourth once twice every")
        && !has("week weekly days")
}

/// "Mainly home based", and what is rare beside it.
pub(super) fn is_home_based(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    sentence.clone().any(|at| document.is_among(at, "home") && document.is_among(at + 1, "based working"))
        && !document.has_among(sentence.clone(), "hybrid")
        && is_rare(page, tokens)
}

/// "Im Labor in Karlsruhe, manches geht auch von zu Hause": part of it from home.
pub(super) fn is_partly_home(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(tokens.clone(), words);
    let is_home = has("zuhause homeoffice home-office")
        || tokens.clone().any(|at| document.is_among(at, "zu") && document.is_among(at + 1, "hause"));
    is_home && has("manches teilweise teils gelegentlich tageweise manchmal vieles einiges")
}

/// Where the firm sits: "a small team in Lyon", "we're in Halifax", and not "join our team in Ghent".
pub(super) fn is_of_firm(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let from = document.sentence_of(at).tokens.start;
    at >= from + 2
        && document.is_among(at - 1, "in")
        && document.is_among(at - 2, "team union company studio firm startup start-up agency shop we're we’re")
        && !document.has_among(from.max(at.saturating_sub(6))..at, "our join")
}

/// "Desk-based, five days a week at Canary Wharf. No WFH": all of the week is there.
pub(super) fn five_days(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    const BEFORE: usize = 14;
    let document = &page.reading.document;
    let line = page.lines[page.line_of(tokens.start)].tokens.clone();
    let near = tokens.start.saturating_sub(BEFORE).max(line.start)..line.end.min(tokens.end + BEFORE);
    near.into_iter().find_map(|at| {
        let is_five = document.tokens[at].number == 5 || document.written(at) == "5";
        let is_week = document.is_among(at + 1, "days")
            && document.is_among(at + 2, "a per each every")
            && document.is_among(at + 3, "week");
        let is_there = document.is_among(at + 4, "at in on onsite on-site");
        (is_five && is_week && is_there).then_some(5)
    })
}
