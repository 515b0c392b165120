//! Pay that is said: the rules, and the words that a finding shows.

use crate::text::words;
use std::ops::Range;

use super::evidence::BONUS;
use super::extras::{SHARES, VARIABLE};
use super::judge::Judged;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, PayKind, Period, Value};
use crate::rule::Rule;
pub(crate) use crate::rules::pay_stated::*;
use crate::text::Class;
use crate::wording::{Wording, wording};

/// The tokens of an amount, with the word behind it that says what it is: "1% equity", "£5k sign-on".
pub fn tokens(reading: &Reading, judged: &Judged) -> Range<usize> {
    let Range { mut start, mut end } = reading.amounts[judged.index].tokens;
    let document = &reading.document;
    let rules: &[&'static Rule] = match judged.pay.kind {
        PayKind::Equity => &[&SHARES],
        PayKind::Bonus => &[&VARIABLE, &BONUS],
        PayKind::Total => &[&SHARES],
        PayKind::Base | PayKind::DayRate => &[],
    };
    // "£150k+ cash/equity": the slash makes it one.
    let joint = end + 2 * usize::from(judged.pay.kind == PayKind::Total);
    let is_joint = judged.pay.kind != PayKind::Total || document.tokens.get(end + 1).is_some_and(|t| t.is_mark('/'));
    let sentence = document.sentence_of(start).tokens.end;
    for _ in 0..4 {
        // "$400k in stock"
        let over = usize::from(judged.pay.kind == PayKind::Equity && document.is_in(end, words!("in of")));
        let next = if is_joint { joint.max(end) + over } else { sentence };
        let is_named = next < sentence && rules.iter().any(|rule| reading.touches(rule, next..next + 1));
        if !is_named {
            break;
        }
        end = next + 1;
    }
    // "bonus £10k", "equity: 0.2%"
    let first = document.sentence_of(start).tokens.start.max(start.saturating_sub(4));
    let named = |at: &usize| rules.iter().any(|rule| reading.touches(rule, *at..*at + 1));
    let is_part = matches!(judged.pay.kind, PayKind::Equity | PayKind::Bonus);
    if is_part
        && let Some(at) = (first..start).rev().take_while(|at| !document.is(*at, Class::Amount)).filter(named).last()
    {
        start = at;
    }
    start..end
}

/// The finding of one amount.
pub fn finding(reading: &Reading, judged: &Judged, tokens: Range<usize>, has_base: bool) -> Finding {
    let rule = match judged.pay.kind {
        PayKind::Equity | PayKind::Bonus if !has_base => &super::extras::WITHOUT_BASE,
        PayKind::Equity => &EQUITY,
        PayKind::Bonus => &BONUS_AMOUNT,
        _ if judged.pay.min.is_none() || judged.pay.max.is_none() => &OPEN_ENDED,
        _ => &AMOUNT,
    };
    let finding = reading.finding(rule, tokens);
    Finding { title: title(&finding.text, judged), value: Some(Value::Pay(judged.pay.clone())), ..finding }
}

/// The amount as the writer wrote it, tidied: "£80k–95k a year".
fn title(words: &str, judged: &Judged) -> Wording {
    let amount = Wording::Verbatim(one_line(words).replace(" - ", "–").replace(" – ", "–").into());
    let amount = match judged.pay.period.filter(|_| judged.period_is_guessed) {
        Some(Period::Year) => wording!("finding.pay.year", amount = amount),
        Some(Period::Month) => wording!("finding.pay.month", amount = amount),
        Some(Period::Week) => wording!("finding.pay.week", amount = amount),
        Some(Period::Day) => wording!("finding.pay.day", amount = amount),
        Some(Period::Hour) => wording!("finding.pay.hour", amount = amount),
        None => amount,
    };
    match judged.pay.kind {
        PayKind::Total => wording!("finding.pay.total", amount = amount),
        PayKind::Bonus => wording!("finding.pay.bonus", amount = amount),
        PayKind::Equity if judged.pay.percent.is_some() => wording!("finding.pay.of-the-company", amount = amount),
        PayKind::Equity => wording!("finding.pay.in-shares", amount = amount),
        PayKind::Base | PayKind::DayRate => amount,
    }
}
