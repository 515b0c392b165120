//! How much of the time one is in the office, told as a share: "60% of your time in an office", "80% remote, 20% Stuttgart".

use std::ops::Range;

use super::told::Told;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::report::Mode;
use crate::text::Kind;

const OFFICE: &str = "office offices onsite on-site site premises hub person studio workplace attendance";

const HOME: &str = "remote remotely home homeoffice home-office telework teleworking teletravail télétravail mobile wfh thuiswerken hjemmekontor zdalnie";

/// What else is told as a share in a sentence that names an office.
const OF_OTHERS: &str = "off trip trips travel bonus equity pension customers salary employees growth us team engineers people uptime revenue discount match covered paid energy";

/// The days in the office that the first sentence tells that tells a share.
pub(super) fn days(page: &Page) -> Option<u8> {
    let own = page.reading.document.sentences.iter().filter(|s| s.zone.is_own());
    let meant = own.filter(|s| !matches!(page.section_of(s.tokens.start), Section::Legal | Section::Process));
    meant.map(|s| s.tokens.clone()).find_map(|tokens| hybrid(page, &tokens)?.days)
}

/// What a sentence tells of it.
pub(super) fn hybrid(page: &Page, tokens: &Range<usize>) -> Option<Told> {
    let document = &page.reading.document;
    let percent = tokens.clone().skip(1).find(|at| document.tokens[*at].is_mark('%'))?;
    let share: u8 = document.written(percent - 1).parse().ok().filter(|share| (10..=90).contains(share))?;
    if document.has_among(tokens.clone(), OF_OTHERS) {
        return None;
    }
    // The word that stands next to it: behind it, or before it.
    let reach = percent + 1..tokens.end.min(percent + 24);
    // "60% of your time (three days in five) at the office"
    let mut is_open = false;
    let part = reach
        .clone()
        .find(|at| {
            is_open |= document.tokens[*at].is_mark('(');
            matches!(document.tokens[*at].kind, Kind::Mark(',' | ')' | ';')) && !is_open
        })
        .unwrap_or(reach.end);
    let behind = (reach.start..part).find_map(|at| of_which(page, at));
    let before = || (percent.saturating_sub(6).max(tokens.start)..percent).rev().find_map(|at| of_which(page, at));
    let in_office = match behind.or_else(before)? {
        true => share,
        false => 100 - share,
    };
    // "Up to 40% from home" leaves it open.
    let is_most = document.has_among(
        percent.saturating_sub(4).max(tokens.start)..percent,
        "up bis max maximum most maximal jusqu'à tot upto",
    );
    let days = (in_office % 20 == 0 && !is_most).then_some(in_office / 20);
    Some(Told { mode: Mode::Hybrid, days, tokens: tokens.clone() })
}

/// Whether a word is of the office, or of the home.
fn of_which(page: &Page, at: usize) -> Option<bool> {
    let document = &page.reading.document;
    // "home office" is at home.
    if document.is_among(at, HOME) {
        return Some(false);
    }
    // "in your base location"
    let is_base = document.is_among(at, "base") && document.is_among(at + 1, "location site");
    // "at a place of work"
    let is_work = document.is_among(at, "work")
        && at > 1
        && document.is_among(at - 1, "of")
        && document.is_among(at - 2, "place");
    (is_base || is_work || document.is_among(at, OFFICE)).then_some(true)
}
