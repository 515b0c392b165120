//! What the rest of the ad says of days and of home, once the words that speak of the place of work are read: "two to three
//! days", which names no number; "the rest from home"; "office-based"; days that come round once a month.

use std::ops::Range;

use super::afar;
use super::beside::{NEAR, sentence};
use super::days::is_weekday;
use super::home::{HOME, asks_no_days, is_at_most, is_home_at_will, is_office_based, leaves_it_open, rest_is_home};
use super::told::COMING;
use crate::posting::Workplace;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::report::Mode;
use crate::text::{Gap, Kind};

/// Words for a place of work, and for home.
const PLACED: &str = "office offices site onsite on-site campus studio lab hub hybrid home remote remotely homeoffice telework télétravail teletravail there in person come wfh bureau kontor kantoor homeworking";

/// Corrects what was read from `tokens`.
pub(super) fn settle(page: &Page, place: &mut Workplace, tokens: &Range<usize>) {
    let own = &own(page);
    if place.mode == Some(Mode::Remote) && (any(page, own, rest_is_home) || is_at_most(page, tokens)) {
        place.mode = Some(Mode::Hybrid);
    }
    if place.mode == Some(Mode::Hybrid) && any(page, own, asks_no_days) {
        (place.mode, place.days) = (Some(Mode::Remote), None);
    }
    if place.mode == Some(Mode::Remote) && any(page, own, is_home_at_will) {
        place.mode = Some(Mode::Hybrid);
    }
    let is_counted = place.days.is_some() && !any(page, own, is_monthly);
    if place.mode != Some(Mode::Remote) && !is_counted && any(page, own, afar::is_home_in_region) {
        (place.mode, place.days) = (Some(Mode::Remote), None);
    }
    // "In person, Monday to Thursday, Fridays off": all of the week, and no word of home.
    if place.mode == Some(Mode::Hybrid) && place.days.is_none_or(|days| days == 4) && is_whole_short_week(page, own) {
        place.mode = Some(Mode::Onsite);
        place.days = place.days.filter(|_| !any(page, own, names_thursday));
    }
    // "Six days in each roster are at the hospital. The rest …"
    if place.mode == Some(Mode::Onsite) && place.days.is_some_and(|days| days > 5) && any(page, own, rest_is_home) {
        (place.mode, place.days) = (Some(Mode::Hybrid), None);
    }
    if place.mode.is_none() && (any(page, own, rest_is_home) || any(page, own, leaves_it_open)) {
        place.mode = Some(Mode::Hybrid);
    }
    if place.mode == Some(Mode::Hybrid) {
        if works_there(page, tokens) || any(page, own, is_office_based) && !any(page, own, says_hybrid) {
            place.mode = Some(Mode::Onsite);
            place.days = None;
        } else if counts_only_work(page, tokens) {
            (place.mode, place.days) = (Some(Mode::Remote), None);
        }
    }
    match place.mode {
        Some(Mode::Hybrid) => {
            if any(page, own, is_monthly) || any(page, own, is_range) {
                place.days = None;
            } else if let Some(days) = own.iter().find_map(|s| one_more(page, s).or_else(|| beside_home(page, s))) {
                place.days = Some(days);
            } else if let Some(home) = home_on(page, tokens) {
                place.days = Some(5 - home);
            }
        }
        Some(Mode::Onsite) if place.days.is_none() && any(page, own, is_five_days) => place.days = Some(5),
        _ => {}
    }
}

/// The sentences that tell of the work, each up to so many tokens.
fn own(page: &Page) -> Vec<Range<usize>> {
    let mut own = Vec::new();
    for sentence in page.reading.document.sentences.iter().filter(|s| s.zone.is_own()) {
        let tokens = sentence.tokens.start..sentence.tokens.end.min(sentence.tokens.start + 2 * NEAR);
        let is_of_hiring = page.section_of(tokens.start) == Section::Process
            || page.reading.document.has_among(tokens.clone(), "interview interviews shortlisted candidates");
        if !is_of_hiring {
            own.push(tokens);
        }
    }
    own
}

/// Whether one of them tells something.
#[inline(never)]
fn any(page: &Page, own: &[Range<usize>], tells: fn(&Page, &Range<usize>) -> bool) -> bool {
    own.iter().any(|sentence| tells(page, sentence))
}

fn says_hybrid(page: &Page, sentence: &Range<usize>) -> bool {
    page.reading.document.has_among(sentence.clone(), "hybrid hybride hybrides hybridarbeit blended")
}

/// "two to three days", "1–2 days a week", "de un à trois jours", "up to two days on site": no number, where they are of a
/// place.
fn is_range(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let count = |at: usize| {
        document.tokens[at].number > 0 || document.is_among(at, "un une deux trois zwei drei twee drie två tre ein een")
    };
    sentence.clone().skip(2).any(|at| {
        if !document.is_among(at, "days day jours tage tagen dagen dagar dage dager dni días dias") || !count(at - 1) {
            return false;
        }
        let near = at.saturating_sub(12).max(sentence.start)..sentence.end.min(at + 12);
        let is_joint = |b: usize| {
            document.is_among(b, "to or till bis à oder of tot till eller do o")
                || matches!(document.tokens[b].kind, Kind::Mark('-' | '–'))
        };
        let is_two = at >= sentence.start + 3 && is_joint(at - 2) && count(at - 3)
            || document.tokens[at - 1].gap == Gap::Hyphen && count(at - 2);
        let is_most = at >= sentence.start + 3
            && document.is_among(at - 2, "to")
            && document.is_among(at - 3, "up")
            && document.has_among(at..sentence.end.min(at + 7), "office site onsite on-site campus")
            && !document.has_among(at..sentence.end.min(at + 5), HOME);
        let is_of_work = document.has_among(
            near.clone(),
            "hours hour uur spread probation leave holiday holidays answer reply decision visit conference",
        );
        (is_two && document.has_among(near, PLACED) || is_most) && !is_of_work
    })
}

/// "Tuesdays and one other day at our office": the days that are named, and those that are chosen.
fn one_more(page: &Page, sentence: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let day = sentence.clone().skip(2).find(|at| {
        document.is_among(*at, "day days")
            && document.is_among(at - 1, "other more further")
            && document.tokens[at - 2].number > 0
    })?;
    let near = day.saturating_sub(12).max(sentence.start)..sentence.end.min(day + 8);
    let named = (near.start..day).filter(|at| is_weekday(page, *at)).count() as u16;
    let is_there = document.has_among(near.clone(), "office studio campus site hub lab")
        || document.has_class(near, crate::text::Class::Place);
    let days = named + document.tokens[day - 2].number;
    (named > 0 && is_there && days < 5).then_some(days as u8)
}

/// "four days in the barn, home one", "hybrid, 1 day": the days that are there.
fn beside_home(page: &Page, sentence: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    sentence.clone().skip(2).find_map(|at| {
        let days = document.tokens[at - 1].number;
        let is_day = document.is_among(at, "day days") && (1..5).contains(&days);
        let is_hybrid = document.is_among(at.checked_sub(3)?, "hybrid")
            && document.tokens[at - 2].is_mark(',')
            && document.tokens.get(at + 1).is_some_and(|t| t.is_mark(')'));
        let is_rest = document.tokens.get(at + 1).is_some_and(|t| t.is_mark(','))
            && document.is_among(at + 2, "home")
            && document.tokens.get(at + 3).is_some_and(|t| t.number + days == 5);
        (is_day && (is_hybrid || is_rest)).then_some(days as u8)
    })
}

/// "in the house Monday to Thursday and at home on Friday": how many days are at home.
fn home_on(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let on = tokens.clone().skip(1).find(|at| document.is_among(*at, "on") && document.is_among(at - 1, HOME))?;
    let before = (tokens.start..on).any(|at| is_weekday(page, at));
    let named = (on + 1..tokens.end)
        .take_while(|at| is_weekday(page, *at) || document.is_among(*at, "and"))
        .filter(|at| is_weekday(page, *at));
    let count = named.count();
    (before && (1..4).contains(&count)).then_some(count as u8)
}

/// "the first Monday to Wednesday of each month": no days of the week.
fn is_monthly(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(tokens.clone(), words);
    has("month monat mois maand")
        && (has(COMING) || has("meet meets together"))
        && !has("week weekly")
        && has("first last second third erste ersten premier")
        && tokens.clone().any(|at| is_weekday(page, at))
}

/// "(four days, four times a year)" in a sentence that names neither weeks nor home.
pub(super) fn is_yearly(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    let has = |words: &str| document.has_among(sentence.clone(), words);
    let comes_round = sentence.clone().skip(1).any(|at| {
        document.is_among(at, "quarterly yearly annually")
            || document.is_among(at, "year quarter") && document.is_among(at - 1, "a per each every")
    });
    comes_round
        && has("days day")
        && !has("week weekly wk weeks")
        && !document.has_among(tokens.clone(), HOME)
        && !document.has_among(tokens.clone(), "hybrid")
}

/// Whether the week has four days, all of them there: "you are free on Fridays", "Fridays off".
fn is_whole_short_week(page: &Page, own: &[Range<usize>]) -> bool {
    any(page, own, |page, sentence| {
        let document = &page.reading.document;
        sentence.clone().any(|at| {
            document.is_among(at, "friday fridays")
                && document.has_among(at + 1..at + 4, "off free for")
                && !document.has_among(at + 1..at + 6, "meeting meetings lunch drinks demos home")
        })
    }) && !any(page, own, |page, sentence| page.reading.document.has_among(sentence.clone(), HOME))
        && !any(page, own, says_hybrid)
}

fn names_thursday(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().skip(1).any(|at| {
        document.is_among(at, "thursday thu thursdays")
            && (document.is_among(at - 1, "to through till")
                || matches!(document.tokens[at - 1].kind, Kind::Mark('-' | '–')))
    })
}

/// "On site, 5 Tage": days of work.
fn works_there(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(tokens.clone(), words);
    let is_there = has("onsite on-site") || has("site person") && has("on in");
    is_there && is_five_days(page, &sentence(page, tokens))
}

/// "5 days onsite", "on site in Zug, 5 Tage".
fn is_five_days(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().skip(1).any(|at| {
        let is_five = document.tokens[at - 1].number == 5 || document.written(at - 1) == "5";
        let near = at.saturating_sub(8).max(sentence.start)..sentence.end.min(at + 6);
        is_five
            && document.is_among(at, "days tage jours")
            && document.has_among(near.clone(), "onsite on-site site office wfo there")
            && !document.has_among(near, "holiday leave hybrid")
    })
}

/// "Remote, three days a week, contract": a part of its own, which names no place to be at.
fn counts_only_work(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    let Some(days) =
        tokens.clone().skip(2).find(|at| document.is_among(*at, "days") && document.tokens[at - 1].number > 0)
    else {
        return false;
    };
    let is_week = document.is_among(days + 1, "a per each") && document.is_among(days + 2, "week");
    let is_part = document.tokens[days - 2].is_mark(',')
        && document
            .tokens
            .get(days + 3)
            .is_none_or(|t| t.is_mark(',') || t.is_mark('.') || !sentence.contains(&(days + 3)));
    let is_remote = document.has_among(tokens.start..days, "remote remotely");
    is_week && is_part && is_remote && !document.has_among(sentence, "office onsite on-site studio hybrid")
}
