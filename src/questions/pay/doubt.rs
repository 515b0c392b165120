//! Amounts that are read and look like a slip: "100–110 a year", "£40,000–£450,000", two figures for one job.

use super::judge::Judged;
use crate::reading::Reading;
use crate::report::{Finding, Pay, PayKind};
pub(crate) use crate::rules::pay_doubt::*;
use crate::text::Class;

/// How many times the lower end the upper may be before somebody asks.
const WIDE: f64 = 4.0;

/// The note on one amount, if there is one.
pub fn finding(reading: &Reading, judged: &Judged) -> Option<Finding> {
    if !matches!(judged.pay.kind, PayKind::Base | PayKind::Total | PayKind::DayRate) {
        return None;
    }
    let amount = &reading.amounts[judged.index];
    let title = if judged.thousands_are_guessed {
        "Thousands? Write the “k”"
    } else if matches!((judged.pay.min, judged.pay.max), (Some(min), Some(max)) if max >= min * WIDE) {
        "Is one end a slip? The upper is over four times the lower"
    } else {
        return None;
    };
    Some(Finding { title: title.into(), ..reading.finding(&DOUBTFUL, amount.tokens.clone()) })
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
    (!explained).then(|| Finding {
        title: "Another figure than the one above. Say which applies".into(),
        ..reading.finding(&TWO_FIGURES, tokens)
    })
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
