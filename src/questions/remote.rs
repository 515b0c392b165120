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

use crate::reading::Reading;
use crate::report::{Arrangement, Finding, Hours, Mode, Value};
use crate::rule::Rule;
use crate::text::Class;
use crate::text::Cover;

pub(crate) use crate::rules::remote::*;
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
            title: title(reading, &tokens, "can mean every day or never"),
            fixes,
            ..reading.finding(&mode::MAYBE, tokens)
        });
    }
    let mut taken = Cover::over(&reading.document);
    let asked = reading.own(&vague::ASKED).map(|m| m.tokens());
    for tokens in said.asked.into_iter().chain(asked) {
        if taken.take(&tokens) {
            findings.push(Finding {
                title: title(reading, &tokens, "asks, and doesn’t say where the work is"),
                ..reading.finding(&vague::ASKED, tokens)
            });
        }
    }
    let open: [(&'static Rule, &str); 6] = [
        (&vague::FLEXIBLE_WORKING, "does not say where"),
        (&hours::FLEXIBLE_HOURS, "does not say where"),
        (&hours::CORE_HOURS, "does not say where"),
        (&hours::FIXED_HOURS, "does not say where"),
        (&hours::SHORT_WEEK, "does not say where"),
        (&vague::RELOCATION, "does not say how often they must be there"),
    ];
    for (rule, lacks) in open {
        for m in reading.own(rule) {
            let tokens = m.tokens();
            if !taken.take(&tokens) {
                continue;
            }
            let fixes = fixes::fixes(reading, rule, &tokens);
            findings.push(Finding { title: title(reading, &tokens, lacks), fixes, ..reading.finding(rule, tokens) });
        }
    }
    place_only(reading, &places, findings);
}

/// A place, where nothing is said of the arrangement: the one that best tells the job's, once.
fn place_only(reading: &Reading, places: &[JobPlace], findings: &mut Vec<Finding>) {
    let best = places.iter().map(|p| p.weight).max();
    let Some(place) = places.iter().find(|p| Some(p.weight) == best) else { return };
    let tokens = narrow(reading, place);
    findings.push(Finding {
        title: title(reading, &tokens, "does not say how often they must be there"),
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

fn title(reading: &Reading, tokens: &Range<usize>, lacks: &str) -> std::borrow::Cow<'static, str> {
    let words = crate::reading::one_line(reading.span(tokens.clone()).of(reading.document.text));
    format!("“{words}” {lacks}").into()
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
        let title = wording(arranged, &named, hours);
        let value = Arrangement { mode: Some(arranged.mode), days_in_office: arranged.days, places: named, hours };
        findings.push(Finding {
            value: Some(Value::Remote(value)),
            title: title.into(),
            ..reading.finding(rule, arranged.tokens.clone())
        });
    }
    if let Some(tokens) = contradicted {
        findings.push(Finding {
            title: "Remote, or days in the office? Say which applies".into(),
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
fn wording(arranged: &Arranged, places: &[String], hours: Option<Hours>) -> String {
    const MOST: usize = 3;
    let mut shown = places.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    if places.len() > MOST {
        shown.push_str(" …");
    }
    let count = |days: u8| if days == 1 { "1 day".to_owned() } else { format!("{days} days") };
    let mut title = match (arranged.mode, arranged.days) {
        (Mode::Remote, _) if arranged.is_choice => "Remote or office".to_owned(),
        (Mode::Remote, _) if arranged.is_full => "Fully remote".to_owned(),
        (Mode::Remote, _) => "Remote".to_owned(),
        (Mode::Hybrid, Some(days)) => {
            format!("Hybrid, {} a week in {}", count(days), if shown.is_empty() { "the office" } else { &shown })
        }
        (Mode::Hybrid, None) => "Hybrid".to_owned(),
        (Mode::Onsite, Some(days)) => format!("On site, {} a week", count(days)),
        (Mode::Onsite, None) => "On site".to_owned(),
    };
    let says_days = arranged.mode == Mode::Hybrid && arranged.days.is_some();
    if !shown.is_empty() && !says_days {
        title.push_str(", ");
        title.push_str(&shown);
    }
    title.push_str(match hours {
        Some(Hours::Flexible) => ", flexible hours",
        Some(Hours::Core) => ", core hours",
        Some(Hours::Fixed) => ", fixed hours",
        None => "",
    });
    title
}
