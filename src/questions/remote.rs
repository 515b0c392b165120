//! Remote: from home, on my own schedule, or in an office?
//!
//! [`mode`], [`days`] and [`count`] say which words count, [`fact`] what each means where it stands, [`arrangement`] puts
//! together those that speak of one arrangement, and this file decides which one the message comes to. The first
//! stated finding always carries that one.

pub mod arrangement;
pub mod count;
pub mod days;
pub mod fact;
pub mod fixes;
pub mod hours;
pub mod mode;
pub mod vague;
pub mod weekday;

#[cfg(test)]
mod tests;

use crate::text::words;
use std::ops::Range;

use crate::reader::names::Name;
use crate::reading::{Reading, one_line};
use crate::report::{Arrangement, Finding, Hours, Mode, Value};
use crate::rule::Rule;
use crate::text::Class;
use crate::text::Cover;

pub(crate) use crate::rules::remote::*;
use crate::wording::{Wording, wording};
use arrangement::Arranged;
use vague::{JobPlace, Weight};

/// Adds what the message says of where and when the work is done.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let said = arrangement::arrangements(reading);
    let places = vague::job_places(reading);
    if !said.stated.is_empty() {
        stated(reading, said.stated, &places, findings);
        return;
    }
    for tokens in said.maybe {
        let fixes = fixes::fixes(reading, &mode::MAYBE, &tokens);
        findings.push(Finding {
            title: wording!("finding.remote.maybe", words = words_of(reading, &tokens)),
            fixes,
            ..reading.finding(&mode::MAYBE, tokens)
        });
    }
    let mut taken = Cover::over(&reading.document);
    let asked = reading.own(&vague::ASKED).map(|m| m.tokens());
    for tokens in said.asked.into_iter().chain(asked) {
        if taken.take(&tokens) {
            findings.push(Finding {
                title: wording!("finding.remote.asked", words = words_of(reading, &tokens)),
                ..reading.finding(&vague::ASKED, tokens)
            });
        }
    }
    let open: [&'static Rule; 6] = [
        &vague::FLEXIBLE_WORKING,
        &hours::FLEXIBLE_HOURS,
        &hours::CORE_HOURS,
        &hours::FIXED_HOURS,
        &hours::SHORT_WEEK,
        &vague::RELOCATION,
    ];
    for rule in open {
        for m in reading.own(rule) {
            let tokens = m.tokens();
            if !taken.take(&tokens) {
                continue;
            }
            let fixes = fixes::fixes(reading, rule, &tokens);
            let words = words_of(reading, &tokens);
            let title = if std::ptr::eq(rule, &vague::RELOCATION) {
                wording!("finding.remote.no-days", words = words)
            } else {
                wording!("finding.remote.no-place", words = words)
            };
            findings.push(Finding { title, fixes, ..reading.finding(rule, tokens) });
        }
    }
    place_only(reading, &places, findings);
}

/// Adds what is stated at the places that `is_meant`, as if the others were not there.
pub(crate) fn find_stated(reading: &Reading, is_meant: impl Fn(&Range<usize>) -> bool, findings: &mut Vec<Finding>) {
    let mut said = arrangement::arrangements(reading);
    said.stated.retain(|arranged| is_meant(&arranged.tokens));
    stated(reading, said.stated, &vague::job_places(reading), findings);
}

/// A place that no list has, where nothing else is said of where one works.
pub(crate) fn find_place(reading: &Reading, names: &[Name], findings: &mut Vec<Finding>) {
    let mut places = vague::learned_places(reading, names);
    places.retain(|place| vague::may_be_the_jobs(reading, place.name.clone()));
    place_only(reading, &places, findings);
}

/// A place, where nothing is said of the arrangement: the one that best tells the job's, once.
fn place_only(reading: &Reading, places: &[JobPlace], findings: &mut Vec<Finding>) {
    let best = places.iter().map(|p| p.weight).max();
    let Some(place) = places.iter().find(|p| Some(p.weight) == best) else { return };
    let tokens = narrow(reading, place);
    findings.push(Finding {
        title: wording!("finding.remote.no-days", words = words_of(reading, &tokens)),
        ..reading.finding(&vague::PLACE_ONLY, tokens)
    });
}

/// Of "team in Reading" the "in Reading"; of "a London" the "London".
fn narrow(reading: &Reading, place: &JobPlace) -> Range<usize> {
    let mut from = place.tokens.start;
    if place.weight < Weight::Labelled {
        while from < place.name.start && !reading.document.is_in(from, words!("in at near around outside")) {
            from += 1;
        }
    }
    from..place.tokens.end
}

/// Words as a title quotes them.
fn words_of(reading: &Reading, tokens: &Range<usize>) -> String {
    one_line(reading.span(tokens.clone()).of(reading.document.text))
}

/// Findings for all that is stated; the first carries what the message comes to.
fn stated(reading: &Reading, mut said: Vec<Arranged>, places: &[JobPlace], findings: &mut Vec<Finding>) {
    let contradicted = settle(reading, &mut said);
    let hours = hours::hours(reading);
    for (number, arranged) in said.iter().enumerate() {
        let mut named = names(reading, arranged.tokens.clone());
        if number == 0 && named.is_empty() {
            named = elsewhere(reading, places);
        }
        let hours = if number == 0 { hours } else { None };
        let rule = match arranged.mode {
            Mode::Remote => &mode::REMOTE,
            Mode::Hybrid => &mode::HYBRID,
            Mode::Onsite => &mode::ON_SITE,
        };
        let title = summary(arranged, &named, hours);
        let value = Arrangement { mode: Some(arranged.mode), days_in_office: arranged.days, places: named, hours };
        findings.push(Finding {
            value: Some(Value::Remote(value)),
            title,
            ..reading.finding(rule, arranged.tokens.clone())
        });
    }
    if let Some(tokens) = contradicted {
        findings.push(Finding {
            title: wording!("finding.remote.contradiction"),
            ..reading.finding(&CONTRADICTION, tokens)
        });
    }
}

/// Gives the first arrangement the mode that the whole message comes to. Returns where it contradicts itself.
fn settle(reading: &Reading, said: &mut [Arranged]) -> Option<Range<usize>> {
    let [lead, rest @ ..] = said else { return None };
    let mut contradicted = lead.is_contradictory.then(|| lead.tokens.clone());
    for other in rest {
        let several_jobs = is_job_item(reading, &lead.tokens) && is_item(reading, &other.tokens);
        if other.is_contradictory && contradicted.is_none() {
            contradicted = Some(other.tokens.clone());
        }
        if several_jobs || other.is_conditional {
            continue;
        }
        match (lead.mode, other.mode) {
            (Mode::Remote, Mode::Hybrid | Mode::Onsite)
                if !lead.is_choice && !lead.is_conditional && other.days.is_some() =>
            {
                contradicted = contradicted.or(Some(other.tokens.clone()));
                lead.mode = other.mode;
                lead.days = other.days;
            }
            (Mode::Remote, Mode::Hybrid) if !lead.is_choice && !lead.is_full && !lead.is_conditional => {
                lead.mode = Mode::Hybrid;
            }
            (Mode::Onsite, Mode::Hybrid) if other.days.is_some() => {
                lead.mode = Mode::Hybrid;
                lead.days = other.days;
            }
            (Mode::Hybrid, Mode::Hybrid) | (Mode::Onsite, Mode::Onsite) if lead.days.is_none() => {
                lead.days = other.days
            }
            _ => {}
        }
    }
    contradicted
}

/// Whether these words stand in a list's item that names a job: a list of several jobs has several arrangements.
fn is_job_item(reading: &Reading, tokens: &Range<usize>) -> bool {
    let sentence = reading.document.sentence_of(tokens.start);
    sentence.is_item && reading.document.tokens[sentence.tokens.clone()].iter().any(|t| t.is(Class::Role))
}

fn is_item(reading: &Reading, tokens: &Range<usize>) -> bool {
    reading.document.sentence_of(tokens.start).is_item
}

/// The places named within these tokens, as written.
fn names(reading: &Reading, tokens: Range<usize>) -> Vec<String> {
    const MOST: usize = 12;
    let first = reading.places.partition_point(|m| (m.to as usize) <= tokens.start);
    let mut named: Vec<String> = Vec::new();
    for m in reading.places[first..].iter().take_while(|m| (m.from as usize) < tokens.end).take(MOST) {
        push_name(&mut named, reading.span(m.tokens()).of(reading.document.text));
    }
    named
}

/// The job's places that stand elsewhere in the message.
fn elsewhere(reading: &Reading, places: &[JobPlace]) -> Vec<String> {
    const MOST: usize = 3;
    let mut named = Vec::new();
    let best = places.iter().map(|p| p.weight).max().filter(|w| *w >= Weight::Job);
    for place in places.iter().filter(|p| Some(p.weight) == best).take(MOST) {
        push_name(&mut named, reading.span(place.name.clone()).of(reading.document.text));
    }
    named
}

fn push_name(named: &mut Vec<String>, name: &str) {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_end_matches("'s").trim_end_matches("’s").to_owned();
    if !named.iter().any(|n| n.eq_ignore_ascii_case(&name)) {
        named.push(name);
    }
}

/// "Hybrid, 2 days a week in Leeds".
fn summary(arranged: &Arranged, places: &[String], hours: Option<Hours>) -> Wording {
    const MOST: usize = 3;
    let mut shown = places.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if places.len() > MOST {
        shown.push_str(" …");
    }
    let mut title = match (arranged.mode, arranged.days.map(u32::from)) {
        (Mode::Remote, _) if arranged.is_choice => wording!("finding.remote.choice"),
        (Mode::Remote, _) if arranged.is_full => wording!("finding.remote.full"),
        (Mode::Remote, _) => wording!("finding.remote.remote"),
        (Mode::Hybrid, Some(days)) if shown.is_empty() => wording!("finding.remote.hybrid-days", n = days),
        (Mode::Hybrid, Some(days)) => {
            let places = std::mem::take(&mut shown);
            wording!("finding.remote.hybrid-days-in", n = days, places = places)
        }
        (Mode::Hybrid, None) => wording!("finding.remote.hybrid"),
        (Mode::Onsite, Some(days)) => wording!("finding.remote.on-site-days", n = days),
        (Mode::Onsite, None) => wording!("finding.remote.on-site"),
    };
    if !shown.is_empty() {
        title = wording!("finding.remote.in", arrangement = title, places = shown);
    }
    match hours {
        Some(Hours::Flexible) => wording!("finding.remote.flexible-hours", arrangement = title),
        Some(Hours::Core) => wording!("finding.remote.core-hours", arrangement = title),
        Some(Hours::Fixed) => wording!("finding.remote.fixed-hours", arrangement = title),
        None => title,
    }
}
