//! What touches the place of work and leaves it open: a town, a question, "flexible working".

use std::ops::Range;

use crate::order;
use crate::places::Scale;
use crate::reader::names::Name;
use crate::reading::Reading;
pub(crate) use crate::rules::remote_vague::*;
use crate::text::Class;
use crate::text::{Cover, Kind, Shape, Words, words};

/// How well a place tells where the job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The company's seat.
    Seat,
    /// A place that is named.
    Named,
    /// "in Berlin", "a London role", or a headline's part.
    Job,
    /// "Location: Berlin", "based in Berlin".
    Labelled,
}

/// A place of the job, as far as one can tell.
#[derive(Clone, Debug)]
pub struct JobPlace {
    pub tokens: Range<usize>,
    /// The name itself.
    pub name: Range<usize>,
    pub weight: Weight,
}

/// Whose place, or what sort of, is no place of this work: "our investors sit in Boston", "the fair in Cologne".
const OF_OTHERS: &Words = words!(
    "recruiter recruiters headhunter investor investors backed founder founders founded studied born met meet conference meetup fair festival marathon offsite retreat flight trip holiday"
);

/// Whether a place is one of somebody else's, or one where nobody works.
pub fn is_of_others(reading: &Reading, clause: &Range<usize>) -> bool {
    clause.clone().any(|at| reading.document.is_in(at, OF_OTHERS))
}

/// Whether words that a rule takes for a place can be the job's: "the position is at PKR 480,000" tells none.
pub fn may_be_the_jobs(reading: &Reading, place: Range<usize>) -> bool {
    !reading.document.has_class(place.clone(), Class::Amount) && !is_of_others(reading, &reading.clause(place.start))
}

/// All places that may be the job's, in order.
pub fn job_places(reading: &Reading) -> Vec<JobPlace> {
    let mut found: Vec<JobPlace> = Vec::new();
    let mut cover = Cover::over(&reading.document);
    let mut passed = None;
    for mention in &reading.places {
        // "across Europe and Africa": what holds for the first holds for those listed with it.
        let is_listed = passed.is_some_and(|end: u32| is_list_joint(reading, end as usize, mention.from as usize));
        let scale = reading.tables.places.place(mention.thing).scale;
        match job_place(reading, mention.tokens(), scale).filter(|_| !is_listed) {
            Some(place) => {
                cover.take(&place.tokens);
                found.push(place);
            }
            None => passed = Some(mention.to),
        }
    }
    let unknown: Vec<JobPlace> = labelled(reading, &cover).collect();
    found.extend(unknown);
    order::by_key(&mut found, |p| p.tokens.start as u128);
    found
}

/// The same of names that no list has.
pub fn learned_places(reading: &Reading, names: &[Name]) -> Vec<JobPlace> {
    let places = names.iter().filter(|name| name.is_place());
    places.filter_map(|name| job_place(reading, name.tokens.clone(), Scale::Town)).collect()
}

fn job_place(reading: &Reading, name: Range<usize>, scale: Scale) -> Option<JobPlace> {
    let document = &reading.document;
    let (from, to) = (name.start, name.end);
    let zone = document.sentence_of(from).zone;
    // "NZ$68" names no place.
    if !zone.is_own() || zone == crate::text::Zone::Greeting || scale == Scale::Zone || document.is(from, Class::Amount)
    {
        return None;
    }
    let clause = reading.clause(from);
    let start = clause.start.min(from).max(from.saturating_sub(10));
    if is_signed(reading, from, to)
        || reading.touches(&READERS_PLACE, start..from)
        || reading.touches(&MARKET, start.max(from.saturating_sub(2))..(to + 2).min(clause.end.max(to)))
        || !matches!(scale, Scale::Town) && reading.touches(&LEADER, start.max(from.saturating_sub(2))..from)
    {
        return None;
    }
    let before = document.before(from);
    let says = |at: Option<usize>, words: &str| at.is_some_and(|at| document.is_among(at, words));
    let (mut at, mut word) = (from, before);
    for _ in 0..2 {
        if says(word, "the central downtown greater sunny lovely our either")
            && let Some(earlier) = word
        {
            at = earlier;
            word = document.before(at);
        }
    }
    if reading.touches(&SEAT, start..from) {
        return Some(JobPlace { tokens: from..to, name, weight: Weight::Seat });
    }
    let second = word.and_then(|b| document.before(b));
    if says(word, ":") && says(second, "location loc locations office where city place area") {
        return Some(JobPlace { tokens: at.saturating_sub(2)..to, name, weight: Weight::Labelled });
    }
    if says(word, "in") && says(second, "based located position job role roles positions jobs") {
        return Some(JobPlace { tokens: at.saturating_sub(2)..to, name, weight: Weight::Labelled });
    }
    if says(document.after(to - 1), "office based hq studio area role team location") {
        return Some(JobPlace { tokens: from..to + 1, name, weight: Weight::Job });
    }
    if says(word, "in at near around outside to from") {
        // A country or continent after "in" is as often a market as a place of work.
        let weight = if matches!(scale, Scale::Town | Scale::Region) { Weight::Job } else { Weight::Named };
        let from = document.before(at).unwrap_or(at);
        return Some(JobPlace { tokens: from..to, name, weight });
    }
    let sentence = document.sentence_of(from).tokens.clone();
    let is_part = is_edge(reading, before, &sentence) && is_edge(reading, document.after(to - 1), &sentence);
    let weight = if is_part
        || before.is_some_and(|b| document.is(b, Class::Role))
        || document.after(to - 1).is_some_and(|a| document.is(a, Class::Role))
    {
        Weight::Job
    } else {
        Weight::Named
    };
    Some(JobPlace { tokens: from..to, name, weight })
}

/// Whether it is the name of whoever writes: "Regards, Charlotte".
fn is_signed(reading: &Reading, from: usize, to: usize) -> bool {
    let document = &reading.document;
    let ends = document.after(to - 1).is_none_or(|next| !document.sentence_of(from).tokens.contains(&next));
    let Some(before) = document.before(from).filter(|_| ends) else { return false };
    let closing = if document.tokens[before].kind == Kind::Word { Some(before) } else { document.before(before) };
    closing.is_some_and(|at| {
        document.is_in(at, words!("regards best cheers thanks sincerely wishes rgds br greetings love x xx"))
    })
}

/// Whether a neighbour ends a headline's part: nothing, or a mark.
fn is_edge(reading: &Reading, at: Option<usize>, sentence: &Range<usize>) -> bool {
    at.is_none_or(|at| {
        !sentence.contains(&at)
            || matches!(reading.document.tokens[at].kind, Kind::Mark(_) | Kind::Other)
            || reading.document.is_in(at, words!("or and"))
    })
}

/// Whether two places are parts of one list.
fn is_list_joint(reading: &Reading, from: usize, to: usize) -> bool {
    from < to
        && to - from <= 2
        && (from..to).all(|at| {
            matches!(reading.document.tokens[at].kind, Kind::Mark(',' | '/' | '&'))
                || reading.document.is_in(at, words!("and or"))
        })
}

/// "Location: Xyz", "based in Xyz": places that no dictionary need know.
fn labelled<'a>(reading: &'a Reading, known: &'a Cover) -> impl Iterator<Item = JobPlace> + 'a {
    let document = &reading.document;
    let label = |at: usize| {
        // Asked of every word.
        if !document.is_in(
            at,
            words!(
                "location loc locations based located office our their where site city job it role position post desk"
            ),
        ) {
            return None;
        }
        let next = document.after(at)?;
        let is_label = document.tokens[next].is_mark(':')
            && document.is_in(at, words!("location loc locations office where site city"))
            || document.is_in(next, words!("in")) && document.is_in(at, words!("based located office"));
        let is_owned = || {
            let office = document.after(next)?;
            let is_town = document.tokens[next].shape == Shape::Title
                && !document.is_in(next, words!("head back home main post new local front box"));
            let is_office = document.is_in(office, words!("office")) && document.is_in(at, words!("our their"));
            (is_town && is_office).then_some(at)
        };
        // "The office is at Ikeja", "it would be in Ravensburg"
        let is_said = || {
            if !document.is_in(at, words!("office it job role position post desk location")) {
                return None;
            }
            let be = if document.is_in(next, words!("would will")) { document.after(next)? } else { next };
            let at = document.after(be)?;
            let is_place = document.is_in(be, words!("is be 's")) && document.is_in(at, words!("in at near"));
            is_place.then_some(at)
        };
        if is_label { Some(next) } else { is_owned().or_else(is_said) }
    };
    (0..document.tokens.len()).filter_map(move |at| {
        let mut to = document.after(label(at)?)?;
        if !document.is_own(at) || reading.touches(&READERS_PLACE, reading.clause(at).start..at) {
            return None;
        }
        let is_name = |t: usize| {
            let token = &document.tokens[t];
            token.kind == Kind::Word
                && matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed)
                && !token.is(Class::Tech)
        };
        let from = to;
        if !is_name(from) {
            return None;
        }
        while let Some(next) = document.after(to).filter(|n| is_name(*n) && *n < from + 4) {
            to = next;
        }
        let range = at..to + 1;
        (!known.touches(&range)).then_some(JobPlace { tokens: range, name: from..to + 1, weight: Weight::Labelled })
    })
}
