//! On how many days of the week one comes, where another sentence than the first tells it: "Tuesday to Thursday", "2
//! Homeoffice-Tage pro Woche", "as long as you come in on Tuesdays".

use std::ops::Range;

use super::beside::{is_rare, times_a_week};
use super::told::{COMING, Told};
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::report::Mode;
use crate::text::{Class, Gap, Kind};

/// Tokens behind the words that were read.
const NEAR: usize = 60;

/// "From home, as long as you come in on Tuesdays": on how many days one has to come, behind the words that were read.
pub(super) fn coming_behind(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    // Each word may be such a one.
    let end = document.sentence_of(tokens.start).tokens.end.min(tokens.start + NEAR);
    let but = (tokens.start..end).find(|at| {
        document.is_among(*at, "long but except provided though only so")
            && !document.has_among(*at..end, "optional like likes prefer enjoy month quarter year")
    })?;
    // "you'll need to be in one of the museums at least once a week"
    let comes = (but..end).any(|at| {
        document.is_among(at, COMING) || document.is_among(at, "be") && document.is_among(at + 1, "in at here")
    });
    comes.then(|| weekdays(page, &(but..end)).or_else(|| times_a_week(page, &(but..end)))).flatten()
}

/// "Remote, but Monday is in Leeds": the days behind "but", which are not at home.
pub(super) fn but_on(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let but = document.find_among(tokens.clone(), "but except")?;
    let is_home = document.has_among(tokens.start..but, "remote remotely home");
    let days = (but + 1..tokens.end).filter(|at| is_weekday(page, *at)).count();
    (is_home && (1..4).contains(&days)).then_some(days as u8)
}

/// "On a Friday you might be in the studio", "by 5pm on Thursday", "the week is Sunday to Thursday": days of a story, of an
/// answer, of the working week.
pub(super) fn is_of_others(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let before = |by: usize, words: &str| tokens.start >= by && document.is_among(tokens.start - by, words);
    let sentence = super::beside::sentence(page, tokens);
    let is_time = (tokens.start.saturating_sub(2).max(sentence.start)..tokens.start)
        .any(|at| document.is_among(at, "am pm noon") || document.written(at).ends_with("pm"));
    let is_story = is_weekday(page, tokens.start) && before(1, "a") && before(2, "on");
    let is_week = is_weekday(page, tokens.start)
        && (sentence.start..tokens.start)
            .any(|at| document.is_among(at, "week") && document.is_among(at + 1, "is runs goes"));
    is_time || is_story || is_week
}

/// "Tuesday to Thursday", "Tuesday, Wednesday and Thursday", "Mondays and Fridays" in a sentence that names the office.
pub(super) fn days_there(page: &Page) -> Option<u8> {
    let document = &page.reading.document;
    // "hybrid 2x week", "3× per week"
    let times = (1..document.tokens.len()).find(|at| {
        (document.is_among(*at, "x") || document.tokens[*at].is_mark('×'))
            && document.tokens[at - 1].kind == Kind::Number
            && document.has_among(at + 1..at + 3, "week weekly wk")
    });
    // "Hybrid (Amsterdam, 3d)"
    let times = times.or_else(|| {
        (1..document.tokens.len()).find(|at| {
            document.is_among(*at, "d")
                && document.tokens[*at].gap == Gap::Glued
                && document.tokens[at - 1].kind == Kind::Number
                && (document.tokens.get(at + 1).is_some_and(|t| t.is_mark(')'))
                    || document.is_among(at + 1, "onsite office"))
                && document.has_among(page.lines[page.line_of(*at)].tokens.clone(), "hybrid office onsite")
        })
    });
    let days = times.and_then(|at| document.written(at - 1).parse().ok()).filter(|days| (1..5).contains(days));
    if days.is_some() {
        return days;
    }
    let own = document.sentences.iter().filter(|s| s.zone.is_own());
    own.map(|s| s.tokens.clone()).find_map(|tokens| {
        let is_else = matches!(page.section_of(tokens.start), Section::Legal | Section::Process | Section::Wanted);
        let has = |words: &str| document.has_among(tokens.clone(), words);
        if is_else && !has("hybrid")
            || !has("office studio hub together onsite on-site")
            || has("home remote remotely like prefer optional lunch hours until from am pm")
            || super::told::is_of_others(page, &tokens)
            || is_rare(page, &tokens)
        {
            return None;
        }
        let days: Vec<usize> = tokens.clone().filter(|at| is_weekday(page, *at)).collect();
        let number = |at: usize| {
            ["mon", "tue", "wed", "thu", "fri"]
                .iter()
                .position(|day| document.written(at).to_lowercase().starts_with(day))
        };
        match days[..] {
            [first, last]
                if document.is_among(first + 1, "to through till until")
                    || document.tokens[first + 1].is_mark('–')
                    || last == first + 1 && document.tokens[last].gap == Gap::Hyphen =>
            {
                let (first, last) = (number(first)?, number(last)?);
                (last > first && last - first < 4).then(|| (last - first + 1) as u8)
            }
            _ => (1..=4).contains(&days.len()).then_some(days.len() as u8),
        }
    })
}

/// "2 Homeoffice-Tage pro Woche", "up to three remote days a week", "eight days a month in Leeds": the days in the office.
pub(super) fn counted(page: &Page) -> Option<Told> {
    let document = &page.reading.document;
    let own = |at: usize| {
        document.is_own(at) && !matches!(page.section_of(at), Section::Legal | Section::Process | Section::Wanted)
    };
    let number = |at: usize| {
        let token = document.tokens.get(at)?;
        if token.number > 0 { u8::try_from(token.number).ok() } else { document.written(at).parse::<u8>().ok() }
    };
    (0..document.tokens.len().saturating_sub(3)).filter(|at| own(*at)).find_map(|at| {
        let told = |days: u8| Some(Told { mode: Mode::Hybrid, days: Some(days), tokens: at..at + 3 });
        let count = number(at).filter(|count| (1..=16).contains(count))?;
        let is_home = document
            .is_among(at + 1, "homeoffice home-office wfh remote telework télétravail thuiswerkdagen")
            || document.is_among(at + 1, "home") && document.is_among(at + 2, "office");
        let days = document.has_among(at + 2..at + 5, "tage days day tagen dagen jours dage dagar");
        if is_home && days && count < 5 {
            return told(5 - count);
        }
        let is_month = document.is_among(at + 1, "days")
            && (document.is_among(at + 2, "a per each every") && document.is_among(at + 3, "month"));
        let there = document.has_among(at + 4..document.tokens.len().min(at + 7), "in at office");
        if is_month && there && count >= 4 && count % 4 == 0 { told(count / 4) } else { None }
    })
}

/// "Remote work: free, although most of us like the office on Mondays": days that nobody has to come.
pub(super) fn is_liked(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.clone();
    let has = |words: &str| document.has_among(sentence.clone(), words);
    has("remote remotely home")
        && has("like likes enjoy enjoys")
        && has("most some many few")
        && !has("we'd you'd would")
}

/// "Work where you like, except on studio days": what is from home is not all of it.
pub(super) fn has_exception(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let end = document.sentence_of(tokens.start).tokens.end;
    let except = document.find_among(tokens.start..end, "except apart");
    except
        .is_some_and(|except| document.has_among(except..end, "office studio lab site onsite on-site week weeks days"))
        && !document.has_among(tokens.start..end, "year month quarter monthly yearly quarterly")
}

/// "We're there Tuesdays and Thursdays": on how many days of the week.
pub(super) fn weekdays(page: &Page, tokens: &Range<usize>) -> Option<u8> {
    let document = &page.reading.document;
    let days =
        tokens.clone().filter(|at| document.is_among(*at, "mondays tuesdays wednesdays thursdays fridays")).count();
    // "most people come on Tuesday and Thursday", and not "come on Tuesday 4 May"
    let one_by_one = || {
        let is_in = tokens.clone().skip(3).any(|at| {
            is_weekday(page, at)
                && document.is_among(at - 1, "on")
                && document.is_among(at - 2, "house office studio lab workshop")
        });
        let comes = (is_in || document.has_among(tokens.clone(), "come comes")) && !is_rare(page, tokens);
        let named = tokens.clone().filter(|at| is_weekday(page, *at)).count();
        let is_date = tokens.clone().any(|at| {
            is_weekday(page, at) && document.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Number)
                || document.is_among(at, "next this first last")
        });
        if comes && !is_date { named } else { 0 }
    };
    let days = if days == 0 { one_by_one() } else { days };
    (1..4).contains(&days).then_some(days as u8)
}

/// "on site Weds only": an office, on one day.
pub(super) fn is_on_one_day(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let end = document.sentence_of(tokens.start).tokens.end.min(tokens.end + 3);
    (tokens.start..end).any(|at| is_weekday(page, at) && at + 1 < end && document.is_among(at + 1, "only"))
}

pub(super) fn is_weekday(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    document.is(at, Class::Weekday)
        || document
            .is_among(at, "mon tue tues wed weds thu thur thurs fri mondays tuesdays wednesdays thursdays fridays")
}
