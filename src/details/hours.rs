//! Hours and time zones: how many a week, which of the day, with whose they overlap.

use super::phrase::{Phrases, phrases};
use crate::places::Scale;
use crate::questions::remote::hours::{CORE_HOURS, FIXED_HOURS, FLEXIBLE_HOURS, SHORT_WEEK};
use crate::reading::Reading;
use crate::text::{Class, Kind, Words, words};

const ZONES: &Phrases = phrases![
    "time zone",
    "time zones",
    "timezone",
    "timezones",
    "working hours",
    "work hours",
    "hours of work",
    "working time",
];

/// The numbers of the sentences that tell them, in order.
pub fn sentences(reading: &Reading) -> impl Iterator<Item = usize> {
    let sentences = reading.document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    sentences.filter(|(_, s)| tells(reading, s.tokens.clone())).map(|(number, _)| number)
}

/// Whether these tokens, which are of one sentence, tell hours.
pub fn tells(reading: &Reading, tokens: std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    [&CORE_HOURS, &FIXED_HOURS, &FLEXIBLE_HOURS, &SHORT_WEEK]
        .into_iter()
        .any(|rule| reading.touches(rule, tokens.clone()))
        || document.may_have(&tokens, HOURS.signs()) && tokens.clone().any(|at| counts(reading, at, tokens.end))
        || ZONES.are_in(document, tokens.clone()) && !document.is_among(tokens.start, "which what")
        || names_zone(reading, tokens.clone())
        || tokens.clone().any(|at| is_span(reading, at, &tokens))
        || document.has(tokens.clone(), words!("workload pensum"))
            && tokens.clone().any(|percent| document.tokens[percent].is_mark('%'))
}

const HOURS: &Words = words!("hours hour h hrs hr stunden");

/// "40 hours a week", "38-hour week", "20h/week".
fn counts(reading: &Reading, at: usize, end: usize) -> bool {
    let document = &reading.document;
    document.is_in(at, HOURS)
        && at > 0
        && (document.tokens[at - 1].kind == Kind::Number || document.tokens[at - 1].is(Class::Number))
        && !document.is(at - 1, Class::Amount)
        && (at + 1..end.min(at + 4)).any(|next| document.is_in(next, words!("week weekly weeks wk pw woche")))
}

/// What tells that a span of hours is a shop's or an event's.
const OF_OTHERS: &Words = words!(
    "open opening shop store support hotline call apply event lunch deadline office venue walk-in interview interviews reception"
);

/// "9:30 to 18:00", "2 pm - 11 pm", "Monday to Friday": of work, not of a shop or an event.
fn is_span(reading: &Reading, at: usize, tokens: &std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    let all = &document.tokens;
    let joins = document.is_in(at, words!("to until till through")) || matches!(all[at].kind, Kind::Mark('-' | '–'));
    if !joins || at == tokens.start || at + 1 >= tokens.end {
        return false;
    }
    let days = all[at - 1].is(Class::Weekday) && all[at + 1].is(Class::Weekday);
    let is_half = |at: usize| document.is_in(at, words!("am pm h uhr a.m p.m"));
    let is_minutes = at >= tokens.start + 2 && all[at - 2].is_mark(':') && all[at - 1].kind == Kind::Number;
    let ends_time = is_minutes || is_half(at - 1);
    let starts_time =
        all[at + 1].kind == Kind::Number && (all.get(at + 2).is_some_and(|t| t.is_mark(':')) || is_half(at + 2));
    let is_of_others = || document.has(tokens.clone(), OF_OTHERS);
    (days || ends_time && starts_time) && !is_of_others()
}

/// "within CET ± 2 hours", "working on EST hours": a zone, and a word of work or hours.
pub fn names_zone(reading: &Reading, tokens: std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    let first = reading.places.partition_point(|m| (m.to as usize) <= tokens.start);
    let mut named = reading.places[first..].iter().take_while(|m| (m.from as usize) < tokens.end);
    named.any(|m| reading.tables.places.place(m.thing).scale == Scale::Zone)
        && tokens.clone().any(|at| {
            document.is_in(at, words!("hours hour h hrs overlap overlaps within shift schedule"))
                || matches!(document.tokens[at].kind, Kind::Mark('±' | '+'))
                || document.written(at) == "±"
        })
        && !document.has(tokens.clone(), words!("deadline closing closes apply call interview"))
}
