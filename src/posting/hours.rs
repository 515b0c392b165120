//! Hours or time zone, in the ad's own words.

mod clock;
mod days;
mod week;

use std::ops::Range;

use super::Field;
use super::contract::kinds_within;
use super::labels::{Label, Section};
use super::page::Page;
use super::title;
use crate::details::hours;
use crate::places::Scale;
use crate::text::{Class, Gap, Kind};

pub use week::share;

/// How much is said of the hours: the more, the more it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Told {
    /// "Full-time" and no more.
    Share,
    /// "CET ± 2 hours": whose day it is.
    Zone,
    /// "Scala Engineer, 80–100 %".
    InTitle,
    /// "flexible hours", "9 to 5", "Monday to Friday".
    Day,
    /// "40h weekly", "0.6 FTE", "80–100 %", "nine-day fortnight".
    Week,
}

/// Reads the hours, without the full stop behind one sentence or a part of it: "37 hours".
pub fn read(page: &Page) -> Option<Field<String>> {
    let mut field = told(page)?;
    let stop = field.value.strip_suffix('.').map(str::len);
    // "7 a.m. to 3 p.m." and "38 Std." end with a short form.
    let is_short_form = field.value.trim_end_matches('.').rsplit([' ', '.']).next().is_some_and(|word| {
        word.chars().count() < 2 || crate::text::is_among(word.to_lowercase(), "std hrs wk approx incl etc")
    });
    if let Some(stop) = stop.filter(|_| !is_short_form) {
        field.value.truncate(stop);
    }
    Some(field)
}

/// The first sentence of a label's value.
fn first_sentence(page: &Page, value: &Range<usize>) -> Range<usize> {
    value.start..page.reading.document.sentence_of(value.start).tokens.end.min(value.end)
}

/// The words that tell most of them.
fn told(page: &Page) -> Option<Field<String>> {
    let labelled = page.labelled(Label::Hours).filter_map(|value| Some((told_by_label(page, &value)?, value)));
    if let Some((_, value)) = first_of_most(labelled).filter(|(told, _)| *told > Told::Zone) {
        // "Hours per week: 40": the figure alone says too little.
        let line = page.lines[page.line_of(value.start)].tokens.clone();
        let is_bare = value.len() == 1 && value.end == line.end && line.len() <= 8;
        // "Monday to Friday, 8 to 5. After three months you may work from home."
        let first = first_sentence(page, &value);
        let is_enough = first.len() < value.len() && told_by_label(page, &first).is_some_and(|told| told > Told::Zone);
        let value = if is_enough { narrowed(page, first) } else { value };
        return page.words(if is_bare { line } else { value });
    }
    let zone = page.labelled(Label::Hours).find(|value| told_by_label(page, value).is_some());
    let own = page.reading.document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    let own = own.filter(|(_, s)| page.section_of(s.tokens.start) != Section::Process);
    let told = own.filter_map(|(number, s)| Some((told_in(page, s.tokens.clone())?, number)));
    // Below "When" and "How to apply" stand other times, too.
    let told = told.filter(|(told, number)| {
        *told == Told::Week || page.section_of(page.sentence(*number).start) != Section::Legal
    });
    let best = first_of_most(told);
    if let Some(value) = zone.filter(|_| best.as_ref().is_none_or(|(told, _)| *told <= Told::Zone)) {
        return page.words(value);
    }
    let Some((told, sentence)) = best else {
        // "Time type: Full time", among words that are no hours.
        let labelled = page.labelled(Label::Contract).find_map(|value| week::share(page.reading, value));
        return page.words(labelled?);
    };
    if told == Told::Share {
        return page.words(week::share(page.reading, page.sentence(sentence))?);
    }
    if told == Told::InTitle {
        return page.words(week::of_title(page.reading, &page.sentence(sentence))?);
    }
    page.words(narrowed(page, page.sentence(sentence)))
}

/// Of "Lyon - 37 hours, flexible - permanent" what tells the hours: from the first part that does to one about something
/// else.
fn narrowed(page: &Page, sentence: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let is_edge = |at: &usize| {
        let token = &document.tokens[*at];
        matches!(token.kind, Kind::Mark(',' | ';' | '|' | ':'))
            && !document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Glued)
            || matches!(token.kind, Kind::Mark('-' | '–' | '—'))
                && token.gap == Gap::Space
                && document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Space && t.kind != Kind::Number)
    };
    let edges: Vec<usize> = sentence.clone().filter(is_edge).chain([sentence.end]).collect();
    let mut parts: Vec<Range<usize>> = Vec::with_capacity(edges.len());
    let mut from = sentence.start;
    for edge in edges {
        if from < edge {
            parts.push(from..edge);
        }
        from = edge + 1;
    }
    let tells = |part: &Range<usize>| told_in(page, part.clone()).is_some();
    // "… salary from € 64.400 (full time, 38.5 h/week, collective agreement) …": what the brackets say beside the pay
    // or the title.
    if let Some(open) = sentence.clone().find(|at| document.tokens[*at].is_mark('('))
        && let Some(close) = (open..sentence.end).find(|at| document.tokens[*at].is_mark(')'))
        && (sentence.start..open).any(|at| document.is(at, Class::Amount) || title::is_role(page, at))
        && told_in(page, sentence.start..open).is_none_or(|told| told == Told::Share)
        && tells(&(open + 1..close))
        && !document.tokens[open + 1..close].iter().any(|t| t.is_mark('('))
    {
        return narrowed(page, open + 1..close);
    }
    let Some(first) = parts.iter().position(tells) else { return sentence };
    // "We can pay one part-time developer, 14 hours a week": the part that counts, behind a long one that does not.
    let counts = |part: &Range<usize>| told_in(page, part.clone()) == Some(Told::Week);
    let first = if parts[first].len() > 5 && !counts(&parts[first]) {
        parts.iter().position(counts).unwrap_or(first)
    } else {
        first
    };
    // "37.5h, 4pm finish on a Friday"
    let is_of_day = |part: &Range<usize>| {
        document.has_among(part.clone(), "finish finishes start starts")
            && document.has_class(part.clone(), Class::Weekday)
    };
    // "37 hours a week, and lunch is at noon whether we like it or not"
    let is_aside = |part: &Range<usize>| {
        document.is_among(part.start, "and but")
            && part.len() > 3
            && !document.has_among(
                part.clone(),
                "hours hour flexible flex core shift overtime days week friday fridays finish time",
            )
    };
    let is_else = |part: &Range<usize>| {
        !tells(part)
            && !is_of_day(part)
            && (part.clone().any(|at| {
                document.tokens[at].is_any(&[Class::Amount, Class::Money, Class::Place])
                    // "five weeks off", and not "Fridays off"
                    || document.is_among(at, "weeks") && document.is_among(at + 1, "off")
                    || document.is_among(
                        at,
                        "office remote hybrid onsite holiday holidays vacation pension included bonus salary",
                    )
            }) || !kinds_within(page, part.clone()).is_empty()
                || is_aside(part))
    };
    let last = parts[first..].iter().take_while(|part| !is_else(part)).count();
    let end = parts[first + last.max(1) - 1].end;
    // "32 hours here and we have not crunched since", "20 hours a week, can turn into more"
    // Each of its words may be such a one: the first few are looked at.
    const MOST: usize = 4;
    let words = parts[first].start + 1..end;
    let leads = |at: &usize| {
        document.is_among(*at, "and but") && document.tokens.get(at + 1).is_some_and(|t| t.is(Class::We))
            || document.tokens[*at].is_mark(',') && document.is_among(at + 1, "can could may might")
    };
    let is_tail = |at: &usize| tells(&(parts[first].start..*at)) && !tells(&(*at + 1..end));
    let tail = words.clone().filter(leads).take(MOST).find(is_tail);
    // "5,000 a month gross for four days a week"
    let is_sum = |at: &usize| document.has_class(parts[first].start..*at, Class::Amount) && tells(&(at + 1..end));
    let start = words.filter(|at| document.is_among(*at, "for")).take(MOST).find(is_sum);
    let start = start.map_or(parts[first].start, |at| at + 1);
    start..tail.unwrap_or(end)
}

/// The first of those that tell most.
fn first_of_most<T>(told: impl Iterator<Item = (Told, T)>) -> Option<(Told, T)> {
    told.fold(None, |best, one| match best {
        Some(best) if one.0 <= best.0 => Some(best),
        _ => Some(one),
    })
}

/// What the value of a label for hours tells: there a number is enough.
fn told_by_label(page: &Page, value: &Range<usize>) -> Option<Told> {
    let document = &page.reading.document;
    let is_zone = |at: usize| {
        let places = &page.reading.places;
        places
            .iter()
            .any(|m| m.tokens().contains(&at) && page.reading.tables.places.place(m.thing).scale == Scale::Zone)
    };
    let is_told = |at: usize| document.tokens[at].is_any(&[Class::Number, Class::Weekday, Class::TimeUnit]);
    if document.has_class(value.clone(), Class::Amount) && !value.clone().any(is_told) {
        return None;
    }
    // "Timezone: within 4 hours of CET"
    let is_of_zone = value.clone().any(is_zone) && document.has_among(value.clone(), "within overlap overlaps")
        || document.is_among(value.start, "within") && document.has_among(value.clone(), "of");
    if is_of_zone && !week::is_told(page.reading, value) && !clock::is_told(page.reading, value) {
        return Some(Told::Zone);
    }
    // "Hours per week: 40" tells more than "Shift: 1st".
    let is_week = value.len() == 1
        && document.written(value.start).parse::<f64>().is_ok_and(|hours| (16.0..=60.0).contains(&hours));
    if is_week {
        return Some(Told::Week);
    }
    told_in(page, value.clone())
        .or_else(|| value.clone().any(|at| is_told(at) && !is_zone(at)).then_some(Told::Day))
        .or_else(|| value.clone().any(is_zone).then_some(Told::Zone))
}

/// Whether words tell hours of the clock.
pub(super) fn tells_clock(page: &Page, tokens: &Range<usize>) -> bool {
    clock::is_told(page.reading, tokens)
}

/// Whether some words of one sentence tell hours.
pub(super) fn tells(page: &Page, tokens: Range<usize>) -> bool {
    told_in(page, tokens).is_some()
}

/// What some words of one sentence tell.
fn told_in(page: &Page, tokens: Range<usize>) -> Option<Told> {
    let reading = page.reading;
    // "60% of your working time in an office"
    let is_of_place = tokens.clone().any(|at| reading.document.tokens[at].is_mark('%'))
        && reading.document.has_among(tokens.clone(), "office offices home remote remotely onsite on-site");
    if is_of_place && !week::is_told(reading, &tokens) && !hours::names_zone(reading, tokens.clone()) {
        return None;
    }
    if week::is_told(reading, &tokens) {
        let document = &reading.document;
        let is_title = tokens.len() <= 14
            && tokens.clone().any(|at| title::is_role(page, at))
            && !document.has_among(tokens.clone(), "days week weekly");
        return Some(if is_title && week::of_title(reading, &tokens).is_some() { Told::InTitle } else { Told::Week });
    }
    if clock::is_told(reading, &tokens) {
        return Some(Told::Day);
    }
    if hours::tells(reading, tokens.clone()) {
        let document = &reading.document;
        let is_of_hours = |at| document.is_among(at, "hours hour h overlap overlaps shift shifts schedule working");
        // "Remote (UTC-3 to UTC+2)", "from anywhere within two hours of CET": where one may live.
        let is_where = document.has_among(tokens.clone(), "remote remoto remota anywhere live based located")
            && !tokens.clone().any(|at| {
                is_of_hours(at) && !document.is_among(at + 1, "of from either") && !document.is_among(at, "working")
            });
        let names_zone = hours::names_zone(reading, tokens.clone())
            || document.has_among(tokens.clone(), "zone zones timezone timezones");
        return match (names_zone, is_where) {
            (true, true) => None,
            (true, false) => Some(Told::Zone),
            (false, _) => Some(Told::Day),
        };
    }
    week::share(reading, tokens).map(|_| Told::Share)
}
