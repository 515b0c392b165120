//! How many days in the office: "3 days a week", "Tuesdays and Thursdays", "twice a month".

use std::ops::Range;

use crate::order;
use crate::phrases::Mention;
use crate::questions::remote::count::{count, count_abroad, whole_count};
use crate::questions::remote::weekday;
use crate::reading::Reading;
use crate::rule::Rule;
pub(crate) use crate::rules::remote_days::*;
use crate::text::{Class, Vocabulary, words};
use crate::text::{Cover, Gap, Kind, Shape};

/// The least days a year that are a part of the working week.
pub const MANY_A_YEAR: u16 = 20;

/// How often something comes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    Week,
    /// A fortnight or a month.
    Month,
    /// A quarter or a year: no part of the working week.
    Year,
}

/// So many days, so often. Zero days: it is not said how many ("most days").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub count: u16,
    pub every: Every,
    /// The text says how often ("a week"), rather than leaving it to be guessed.
    pub is_periodic: bool,
}

/// Days with the words that say where they are spent.
#[derive(Clone, Debug)]
pub struct Spent {
    pub tokens: Range<usize>,
    pub days: Days,
    pub at_home: bool,
    /// The words do not say where; those of a hybrid arrangement are in the office.
    pub is_unplaced: bool,
}

/// All days that are spent at home or in an office, and those that are not said to be either.
pub fn spent(reading: &Reading) -> Vec<Spent> {
    let mut found: Vec<Spent> = Vec::new();
    let mut taken = Cover::over(&reading.document);
    for m in reading.own(&DAYS) {
        if let Some(days) = count(reading, m.tokens()) {
            let tokens = whole_count(reading, m.tokens());
            let spent = place(reading, tokens, days);
            taken.take(&spent.tokens);
            found.push(spent);
        }
    }
    for m in reading.own(&DAYS_ABROAD) {
        if let Some((tokens, days)) = count_abroad(reading, m.tokens())
            && !taken.touches(&tokens)
        {
            let spent = place(reading, tokens, days);
            taken.take(&spent.tokens);
            found.push(spent);
        }
    }
    for tokens in weekday::runs(reading) {
        let days = Days { count: weekday::count(reading, tokens.clone()), every: Every::Week, is_periodic: true };
        let is_social = reading.in_sentence(&SOCIAL, tokens.start);
        if is_social || days.count == 0 || taken.touches(&tokens) {
            continue;
        }
        let spent = place(reading, tokens, days);
        // A weekday beside no place of work is a date; Monday to Friday without one are just working days.
        if !spent.is_unplaced && (days.count < 5 || !spent.at_home) {
            found.push(spent);
        }
    }
    order::by_key(&mut found, |s| s.tokens.start as u128);
    found
}

/// Finds the nearest words that say where the days are spent.
fn place(reading: &Reading, tokens: Range<usize>, days: Days) -> Spent {
    const REACH: usize = 8;
    let document = &reading.document;
    let line = line_of(reading, tokens.start);
    let window = tokens.start.saturating_sub(REACH).max(line.start)..(tokens.end + REACH).min(line.end);
    let mut best: Option<(usize, Range<usize>, bool)> = None;
    let mut offer = |at: Range<usize>, at_home: bool| {
        let between =
            if at.start >= tokens.end { tokens.end..at.start } else { at.end.min(tokens.start)..tokens.start };
        let is_ahead = at.start >= tokens.end;
        let mut distance = if at.start < tokens.end && tokens.start < at.end { 0 } else { 1 + between.len() * 2 };
        for i in between {
            let token = &document.tokens[i];
            match token.kind {
                Kind::Mark(',' | ';' | '|' | '•') => distance += 6,
                Kind::Mark('.') => distance += 20,
                Kind::Mark('/' | '+' | '&') => distance += 3,
                // Another number belongs to something else ("3 days in, 2 at home").
                Kind::Number => distance += 8,
                _ if token.is(Class::Number) => distance += 8,
                _ => {}
            }
        }
        if !is_ahead {
            distance += 1;
        }
        if distance <= 16 && best.as_ref().is_none_or(|(least, ..)| distance < *least) {
            best = Some((distance, at, at_home));
        }
    };
    let cues: &[(&'static Rule, bool)] = if days.every == Every::Year && days.count < MANY_A_YEAR {
        &[(&PRESENCE, false)]
    } else {
        &[(&PRESENCE, false), (&HOME, true)]
    };
    for &(cue, at_home) in cues {
        let matches = reading.matches(cue);
        let next = matches.partition_point(|m| m.to as usize <= window.start);
        for m in &matches[next..] {
            if m.from as usize >= window.end {
                break;
            }
            offer(m.tokens(), at_home);
        }
    }
    // "two days a week in Bristol", "Mondays in Ipswich", "Zwolle on Tuesdays"; "3 days in".
    let next = document.after(tokens.end - 1);
    let is_in = next.filter(|n| document.is_in(*n, words!("in at from")));
    if let Some(at) = is_in {
        let place = document.after(at);
        let is_few = days.every == Every::Week && (1..=4).contains(&days.count);
        if let Some(named) = place.and_then(|p| place_from(reading, p))
            && (days.is_periodic || is_few)
        {
            offer(at..named.to as usize, false);
        }
        // "three days in Surry Hills": a name that no table knows.
        let name = place.and_then(|p| if document.is_in(p, words!("the")) { document.after(p) } else { Some(p) });
        if let Some(name) = name.filter(|n| is_unknown_name(reading, *n))
            && is_few
        {
            offer(at..name + 1, false);
        }
        let is_bare = place
            .is_none_or(|p| matches!(document.tokens[p].kind, Kind::Mark(_)) || document.tokens[p].is(Class::Function));
        if is_bare
            && document.written(at).eq_ignore_ascii_case("in")
            && place.is_none_or(|p| !document.is(p, Class::Place))
        {
            let is_phrase = place.is_some_and(|p| document.is_in(p, words!("the our a your this their")));
            if !is_phrase {
                offer(at..at + 1, false);
            }
        }
    }
    let is_named_before = |at: usize| at > 0 && document.is(at - 1, Class::Place);
    let on = document.before(tokens.start).filter(|b| document.is_in(*b, words!("on in")));
    if let Some(on) = on
        && document.tokens[tokens.start].is(Class::Weekday)
        && is_named_before(on)
    {
        offer(on - 1..on, false);
    }
    // "London (2 days)"
    let is_open = |at: usize| at > 0 && document.tokens[at - 1].is_mark('(');
    if is_open(tokens.start)
        && is_named_before(tokens.start - 1)
        && document.tokens.get(tokens.end).is_some_and(|t| t.is_mark(')'))
    {
        offer(tokens.start - 2..tokens.start - 1, false);
    }
    // "Milan twice a week"
    let is_in_unknown =
        |at: usize| at > 1 && document.is_in(at - 2, words!("in at from")) && is_unknown_name(reading, at - 1);
    if days.is_periodic && days.every != Every::Year && (is_named_before(tokens.start) || is_in_unknown(tokens.start)) {
        offer(tokens.start - 1..tokens.start, false);
    }
    // "Christchurch 3 days", as a part of its own
    let is_part = document.after(tokens.end - 1).is_none_or(|n| {
        !document.sentence_of(tokens.start).tokens.contains(&n)
            || matches!(document.tokens[n].kind, Kind::Mark(',' | '|' | ';' | ')' | '.'))
    });
    if is_part && !days.is_periodic && (1..=5).contains(&days.count) && is_named_before(tokens.start) {
        offer(tokens.start - 1..tokens.start, false);
    }
    // "Munich, 2 days a week", as parts of their own
    if is_part
        && (days.is_periodic || days.count == 5)
        && days.every == Every::Week
        && (1..=5).contains(&days.count)
        && tokens.start > 1
        && matches!(document.tokens[tokens.start - 1].kind, Kind::Mark(',' | '–' | '—' | '|' | ';'))
        && is_named_before(tokens.start - 1)
    {
        offer(tokens.start - 2..tokens.start - 1, false);
    }
    // "one day a week at the institute"
    if let Some(at) = is_in
        && days.is_periodic
        && days.every == Every::Week
        && document.is_in(tokens.end - 1, words!("week weeks wk weekly"))
        && tokens.clone().any(|at| document.is_in(at, words!("day days")))
        && let Some(the) = document.after(at).filter(|the| document.is_in(*the, words!("the our their")))
    {
        offer(at..(the + 2).min(line.end), false);
    }
    // "two days Leeds", "5 days Canary Wharf"
    if days.every == Every::Week
        && (1..=5).contains(&days.count)
        && tokens.clone().any(|at| document.is_in(at, words!("day days")))
        && let Some(named) = next.and_then(|at| place_from(reading, at)).filter(|m| m.from as usize == tokens.end)
    {
        offer(named.tokens(), false);
    }
    // "we're in 4 days", ", in 4 days"
    if let Some(before) = document.before(tokens.start)
        && document.written(before).eq_ignore_ascii_case("in")
        && document.before(before).is_some_and(|b| {
            document.tokens[b].is_mark(',')
                || document.is(b, Class::Be)
                || document.is_in(b, words!("people you us everyone everybody team folks"))
        })
    {
        offer(before..before + 1, false);
    }
    match best {
        Some((_, at, at_home)) => {
            Spent { tokens: tokens.start.min(at.start)..tokens.end.max(at.end), days, at_home, is_unplaced: false }
        }
        None => Spent { tokens, days, at_home: false, is_unplaced: true },
    }
}

/// A capitalised word of which no rule has heard.
fn is_unknown_name(reading: &Reading, at: usize) -> bool {
    let token = &reading.document.tokens[at];
    token.kind == Kind::Word
        && token.shape == Shape::Title
        && token.word == Vocabulary::UNKNOWN
        && !token.is(Class::Tech)
}

/// The place's name that begins at a token.
fn place_from<'a>(reading: &'a Reading, at: usize) -> Option<&'a Mention> {
    let next = reading.places.partition_point(|m| (m.from as usize) < at);
    reading.places.get(next).filter(|m| m.from as usize == at)
}

/// The tokens of the same line: a headline's parts are sentences of their own.
pub fn line_of(reading: &Reading, at: usize) -> Range<usize> {
    const MOST: usize = 60;
    let tokens = &reading.document.tokens;
    let sentence = reading.document.sentence_of(at).tokens.clone();
    let is_break = |t: &crate::text::Token| matches!(t.gap, Gap::Line | Gap::Blank);
    let mut from = sentence.start;
    while from > 0 && from + MOST > at && !is_break(&tokens[from]) && tokens[from - 1].is_mark('|') {
        from = reading.document.sentence_of(from - 1).tokens.start;
    }
    let mut to = sentence.end;
    while to < tokens.len() && to < at + MOST && !is_break(&tokens[to]) && tokens[to - 1].is_mark('|') {
        to = reading.document.sentence_of(to).tokens.end;
    }
    from..to
}
