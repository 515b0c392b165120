//! Amounts that are read and leave a question open, or look like a slip: "100–110 a year", "£40,000–£450,000", two figures for one job.

use super::country;
use super::evidence::TOTAL;
use super::judge::Judged;
use crate::money::currency;
use crate::reading::Reading;
use crate::report::{Finding, Pay, PayKind, Period};
pub(crate) use crate::rules::pay_doubt::*;
use crate::text::{Class, Kind, words};
use crate::wording::wording;

/// How many times the lower end the upper may be before somebody asks.
const WIDE: f64 = 4.0;

/// The note on one amount, if there is one.
pub fn finding(reading: &Reading, judged: &Judged) -> Option<Finding> {
    if !matches!(judged.pay.kind, PayKind::Base | PayKind::Total | PayKind::DayRate) {
        return None;
    }
    let amount = &reading.amounts[judged.index];
    let title = if judged.thousands_are_guessed {
        wording!("finding.pay.thousands")
    } else if matches!((judged.pay.min, judged.pay.max), (Some(min), Some(max)) if max >= min * WIDE) {
        wording!("finding.pay.slip")
    } else {
        return range(reading, judged);
    };
    Some(Finding { title, ..reading.finding(&DOUBTFUL, amount.tokens.clone()) })
}

/// The note on a range that leaves a question open: how wide it is, in which currency, for how long, with or without the
/// rest of the pay. The first of them is enough.
fn range(reading: &Reading, judged: &Judged) -> Option<Finding> {
    let pay = &judged.pay;
    let (Some(min), Some(max)) = (pay.min, pay.max) else { return None };
    let tokens = &reading.amounts[judged.index].tokens;
    let title = if max <= min || reading.amounts[judged.index].is_choice {
        return None;
    } else if pay.currency.is_none() && country::expected(reading).is_none() {
        wording!("finding.pay.currency")
    } else if pay.period.is_none() || judged.period_is_guessed && is_ambiguous(pay) {
        wording!("finding.pay.period")
    } else if max - min > min / 2.0 {
        wording!("finding.pay.wide")
    } else if !judged.kind_is_said && speaks_of_both(reading) {
        wording!("finding.pay.base-or-total")
    } else {
        return None;
    };
    Some(Finding { title, ..reading.finding(&RANGE, tokens.clone()) })
}

/// Whether a month's pay, told by its size alone, could be something else: where people speak of a year.
fn is_ambiguous(pay: &Pay) -> bool {
    pay.period == Some(Period::Month) && pay.currency.is_none_or(|currency| !currency::is_monthly(currency))
}

/// Whether a message speaks of a base and of a whole.
fn speaks_of_both(reading: &Reading) -> bool {
    let document = &reading.document;
    let is_base = |at: usize| {
        document.is_in(at, words!("base basic"))
            && document.is_own(at)
            && document
                .tokens
                .get(at + 1)
                .is_some_and(|next| next.is_any(&[Class::Money, Class::Be]) || next.kind != Kind::Word)
            && !(at > 0 && document.is_in(at - 1, words!("code user customer knowledge client")))
    };
    reading.own(&TOTAL).next().is_some() && (0..document.tokens.len()).any(is_base)
}

/// The note on a second figure, where exactly two stand in a message and nothing tells them apart.
pub fn two_figures(reading: &Reading, judged: &[Judged]) -> Option<Finding> {
    let is_base = |j: &&Judged| matches!(j.pay.kind, PayKind::Base | PayKind::DayRate);
    let mut figures = judged.iter().filter(is_base);
    let (first, second) = (figures.next()?, figures.next()?);
    let at = |j: &Judged| reading.amounts[j.index].tokens.clone();
    let explained = figures.next().is_some()
        || judged.iter().any(|j| j.pay.kind == PayKind::Total)
        || is_same(&first.pay, &second.pay)
        || reading.document.tokens[at(first).start].sentence == reading.document.tokens[at(second).start].sentence
        || [first, second].into_iter().any(|j| is_qualified(reading, at(j).start));
    let tokens = at(second);
    (!explained).then(|| Finding { title: wording!("finding.pay.another"), ..reading.finding(&TWO_FIGURES, tokens) })
}

/// Whether two figures do not deny each other: another currency or period, or an end in common.
fn is_same(a: &Pay, b: &Pay) -> bool {
    let ends = |pay: &Pay| [pay.min, pay.max];
    let is_shared = ends(a).iter().flatten().any(|end| ends(b).iter().flatten().any(|other| end == other));
    let is_other = a.currency != b.currency || a.period != b.period;
    is_other || is_shared
}

/// Whether the sentence of a figure says for whom or when it holds: a level, a title, a town, a condition.
fn is_qualified(reading: &Reading, at: usize) -> bool {
    const WORDS: [&str; 40] = [
        "or",
        "if",
        "after",
        "once",
        "when",
        "also",
        "another",
        "other",
        "second",
        "previous",
        "previously",
        "was",
        "were",
        "from",
        "raised",
        "raise",
        "rising",
        "until",
        "now",
        "w2",
        "c2c",
        "1099",
        "inside",
        "outside",
        "b2b",
        "uop",
        "contract",
        "perm",
        "permanent",
        "level",
        "levels",
        "stretch",
        "more",
        "up",
        "average",
        "equivalent",
        "first",
        "plus",
        "max",
        "probation",
    ];
    let sentence = reading.document.sentence_of(at);
    let titled = reading.document.tokens[sentence.tokens.clone()].iter().filter(|t| t.is(Class::Role)).count();
    // A headline's part: the other parts say what it is for.
    let is_part = |i: usize| reading.document.tokens.get(i).is_some_and(|t| t.is_mark('|'));
    sentence.is_item
        || is_part(sentence.tokens.end - 1)
        || sentence.tokens.start > 0 && is_part(sentence.tokens.start - 1)
        || titled > 1
        || sentence.tokens.clone().any(|i| {
            reading.document.tokens[i].is_any(&[Class::Seniority, Class::Place])
                || reading.document.is_one_of(i, &WORDS)
        })
}
