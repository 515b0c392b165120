//! What a message states otherwise than the role that it is about.
//!
//! Only what cannot both be true is told. A figure inside the role's range, one technology of several or a town in the role's
//! country is none of it.

use super::sentence::{amount, arrangement, stack};
use super::{Pay, Remote, Role};
use crate::places::Scale;
use crate::questions::remote::vague::PLACE_ONLY;
use crate::report::{self, Arrangement, Finding, Mode, PayKind, Period, Question, Report, State, Value};
use crate::tables::Tables;
use crate::text::Document;

/// A finding whose fact is not the role's.
#[derive(Clone, Debug, PartialEq)]
pub struct Differs {
    pub question: Question,
    /// Its number in the report.
    pub finding: usize,
    /// The role's fact: "£70,000–£85,000 a year".
    pub says: String,
}

/// The first such finding for each question.
pub fn differs<At, Says>(report: &Report<At, Says>, role: &Role, tables: &Tables) -> Vec<Differs> {
    let stated = |question: Question| {
        let is_it = move |f: &&Finding<At, Says>| f.topic.question() == Some(question) && f.state == State::Stated;
        report.findings.iter().enumerate().filter(move |(_, finding)| is_it(finding))
    };
    let pay = role.pay.as_ref().and_then(|pay| {
        let is_other =
            |finding: &Finding<At, Says>| matches!(&finding.value, Some(Value::Pay(told)) if pays_other(told, pay));
        let (finding, _) = stated(Question::Pay).find(|(_, finding)| is_other(finding))?;
        Some(Differs { question: Question::Pay, finding, says: amount(pay)? })
    });
    let stack = || {
        let (finding, _) = stated(Question::Stack).next()?;
        let term = |finding: &Finding<At, Says>| match &finding.value {
            Some(Value::Stack { term }) => is_named(term, role, tables),
            _ => true,
        };
        let is_other = !role.stack.is_empty() && !stated(Question::Stack).any(|(_, finding)| term(finding));
        Some(Differs { question: Question::Stack, finding, says: stack(role).filter(|_| is_other)? })
    };
    let remote = || {
        let is_other = |f: &Finding<At, Says>| matches!(&f.value, Some(Value::Remote(told)) if is_elsewhere(told, &role.remote, tables));
        // A place alone answers nothing, and may still be another than the role's.
        let is_other_place = |f: &Finding<At, Says>| {
            f.rule == PLACE_ONLY.id && are_other_towns(std::slice::from_ref(&f.text), &role.remote, tables)
        };
        let mut all = report.findings.iter().enumerate();
        let (finding, _) = stated(Question::Remote)
            .find(|(_, finding)| is_other(finding))
            .or_else(|| all.find(|(_, finding)| is_other_place(finding)))?;
        Some(Differs { question: Question::Remote, finding, says: arrangement(&role.remote)? })
    };
    pay.into_iter().chain(stack()).chain(remote()).collect()
}

fn pays_other(told: &report::Pay, role: &Pay) -> bool {
    let is_total = match told.kind {
        PayKind::Base | PayKind::DayRate => false,
        PayKind::Total => true,
        PayKind::Bonus | PayKind::Equity => return false,
    };
    if is_total != role.is_total || told.min.is_none() && told.max.is_none() {
        return false;
    }
    if let Some(currency) = told.currency
        && !role.currency.is_empty()
        && currency != role.currency
    {
        return true;
    }
    let scale = match (told.period, role.period) {
        (Some(Period::Month), Some(Period::Year)) => 12.0,
        (Some(Period::Year), Some(Period::Month)) => 1.0 / 12.0,
        (Some(a), Some(b)) if a != b => return true,
        _ => 1.0,
    };
    // What is rounded is the same.
    let is_less = |a: Option<f64>, b: Option<f64>| matches!((a, b), (Some(a), Some(b)) if a * scale < b * 0.985);
    let is_more = |a: Option<f64>, b: Option<f64>| matches!((a, b), (Some(a), Some(b)) if a * scale > b * 1.015);
    let units = |hundredths: Option<u64>| hundredths.map(|hundredths| hundredths as f64 / 100.0);
    let (min, max) = (units(role.min), units(role.max));
    let (least, most) = (told.min.or(told.max), told.max.or(told.min));
    is_less(told.min, min) || is_more(told.max, max) || is_less(most, min) || is_more(least, max)
}

/// Whether the role names a technology too, by any of its names.
fn is_named(term: &str, role: &Role, tables: &Tables) -> bool {
    let technologies = &tables.technologies;
    role.stack.iter().any(|own| {
        let place = technologies.place_of(own, &tables.vocabulary);
        // "AWS (EKS)", "Spring Boot 3"
        own.eq_ignore_ascii_case(term)
            || place.and_then(|place| technologies.all().get(place)).is_some_and(|known| known.name == term)
            || holds(own, term)
    })
}

fn is_elsewhere(told: &Arrangement, role: &Remote, tables: &Tables) -> bool {
    let mode = match role.mode {
        Some(Mode::Hybrid) if role.days == Some(0) => Some(Mode::Remote),
        None if role.days.is_some_and(|days| days > 0) => Some(Mode::Hybrid),
        mode => mode,
    };
    let (Some(told_mode), Some(mode)) = (told.mode, mode) else { return false };
    if told_mode != mode {
        return true;
    }
    if mode == Mode::Hybrid && matches!((told.days_in_office, role.days), (Some(a), Some(b)) if a != b) {
        return true;
    }
    mode != Mode::Remote && are_other_towns(&told.places, role, tables)
}

/// Whether towns are told of and all are others than the role's. Only towns can be compared: one may lie in the country that
/// the other names.
fn are_other_towns(told: &[String], role: &Remote, tables: &Tables) -> bool {
    let own: Option<Vec<_>> = role.places.iter().map(|place| towns(place, tables)).collect();
    let told: Option<Vec<_>> = told.iter().map(|place| towns(place, tables)).collect();
    let (Some(own), Some(told)) = (own, told) else { return false };
    let (own, told) = (own.concat(), told.concat());
    let is_same =
        |(a, name): &(u32, String)| own.iter().any(|(b, other)| a == b || holds(name, other) || holds(other, name));
    role.mode != Some(Mode::Remote) && !own.is_empty() && !told.is_empty() && !told.iter().any(is_same)
}

/// The towns that a text names, by number and as written; none where it names none or another kind of place too.
fn towns(text: &str, tables: &Tables) -> Option<Vec<(u32, String)>> {
    let document = Document::read(text, &tables.vocabulary);
    let found = tables.places.find(&document);
    let are_towns = found.iter().all(|it| tables.places.place(it.thing).scale == Scale::Town);
    let named = found.iter().map(|it| (it.thing, document.span(it.tokens()).of(text).to_owned()));
    (!found.is_empty() && are_towns).then(|| named.collect())
}

/// Whether words stand whole in a text, in any case.
pub(super) fn holds(text: &str, words: &str) -> bool {
    let (text, words) = (text.to_lowercase(), words.to_lowercase());
    let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '+' | '#'));
    !words.is_empty()
        && text
            .match_indices(&words)
            .any(|(at, _)| is_edge(text[..at].chars().next_back()) && is_edge(text[at + words.len()..].chars().next()))
}
