//! Whether an amount is this job's pay, and for how long and of which kind it is. When in doubt it is not.

use std::ops::Range;

use super::country::Homes;
use super::cue::REFERRAL;
use super::evidence::{self, CONTRACT, Evidence, PAID, TOTAL};
use super::lookalike::Cue;
use super::refused;
use crate::money::amount::Amount;
use crate::money::amounts::is_gross;
use crate::money::currency::Sign;
use crate::money::{currency, period};
use crate::reading::Reading;
use crate::report::{Pay, PayKind, Period};
use crate::text::Class;
use crate::text::Kind;
use crate::text::words;

/// An amount that is pay.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Its place in [`Reading::amounts`].
    pub index: usize,
    pub pay: Pay,
    /// The words leave the period open; it is told by the size.
    pub period_is_guessed: bool,
    /// The words say "80" and mean 80,000.
    pub thousands_are_guessed: bool,
    /// A word beside it says whether it is the base or the whole.
    pub kind_is_said: bool,
}

/// All pay among a message's amounts, in order.
pub fn all(reading: &Reading) -> Vec<Judged> {
    let mut judged: Vec<Judged> = Vec::new();
    let mut floor = 0;
    let homes = Homes::of(reading);
    for (index, amount) in reading.amounts.iter().enumerate() {
        if reading.document.is_own(amount.tokens.start) {
            let previous = judged.last().filter(|p| {
                let other = reading.amounts[p.index].tokens.start;
                reading.document.tokens[other].sentence == reading.document.tokens[amount.tokens.start].sentence
            });
            let evidence = evidence::around(reading, amount, floor);
            let found = one(reading, &homes, amount, floor, previous, evidence);
            judged.extend(found.map(|j| Judged { index, ..j }));
        }
        floor = amount.tokens.end;
    }
    lend_currency(&mut judged);
    judged
}

/// The pay among the amounts of these tokens, which are known to tell of it: what they lack is a word of pay. What is
/// known to be something else is none.
pub fn told(reading: &Reading, tokens: &Range<usize>) -> Vec<Judged> {
    let amounts = among(reading, tokens);
    if amounts.is_empty() {
        return Vec::new();
    }
    let is_full = |amount: &Amount| !amount.is_bare() || amount.size() >= 1000.0;
    let some_full = reading.amounts[amounts.clone()].iter().any(is_full);
    let homes = Homes::of(reading);
    let mut judged: Vec<Judged> = Vec::new();
    let mut floor = tokens.start;
    for index in amounts {
        let amount = &reading.amounts[index];
        let around = evidence::around(reading, amount, floor);
        let evidence = Evidence { is_paid: true, is_led: true, ..around };
        // A postcode or a number of the advertisement is seldom round, and beside "98,400" a "40" is no forty thousand.
        let is_round = !amount.is_bare() || amount.pay.period.is_some() || amount.size() % 50.0 == 0.0;
        let is_money = if amount.size() < 1000.0 { !some_full || is_full(amount) } else { is_round };
        if is_money && !is_lookalike(reading, amount, &around) {
            let found = one(reading, &homes, amount, floor, judged.last(), evidence);
            let base = found.filter(|j| !matches!(j.pay.kind, PayKind::Bonus | PayKind::Equity));
            judged.extend(base.map(|j| Judged { index, ..j }));
        }
        floor = amount.tokens.end;
    }
    judged
}

/// The places in [`Reading::amounts`] of those that begin among these tokens.
pub fn among(reading: &Reading, tokens: &Range<usize>) -> Range<usize> {
    let before = |end: usize| reading.amounts.partition_point(|amount| amount.tokens.start < end);
    before(tokens.start)..before(tokens.end)
}

/// "Developer - 40-50k" above "Salary £40-50k": a figure without a currency takes that of the message's others.
fn lend_currency(judged: &mut [Judged]) {
    let is_base = |j: &&Judged| matches!(j.pay.kind, PayKind::Base | PayKind::Total | PayKind::DayRate);
    let Some(lender) = judged.iter().filter(is_base).find(|j| j.pay.currency.is_some()).map(|j| j.pay.clone()) else {
        return;
    };
    for one in judged.iter_mut().filter(|j| is_base(&&**j) && j.pay.currency.is_none()) {
        let is_like = one.pay.max.or(one.pay.min).is_some_and(|size| is_like(size, &lender));
        // "19 000–23 500 zł monthly", or else "24–29k net": the same period, too, where none is said.
        if is_like && (one.pay.period == lender.period || one.period_is_guessed) {
            one.pay.currency = lender.currency;
            one.pay.period = lender.period;
        }
    }
}

fn one(
    reading: &Reading,
    homes: &Homes,
    amount: &Amount,
    floor: usize,
    previous: Option<&Judged>,
    evidence: Evidence,
) -> Option<Judged> {
    if amount.pay.percent.is_some() {
        return Some(Judged {
            index: 0,
            pay: amount.pay.clone(),
            period_is_guessed: false,
            thousands_are_guessed: false,
            kind_is_said: true,
        });
    }
    let said = amount.pay.period;
    if is_lookalike(reading, amount, &evidence) {
        return None;
    }
    let mut pay = amount.pay.clone();
    pay.currency = amount.sign.and_then(|sign| homes.settle(sign));
    if amount.sign.is_none() {
        pay.currency = currency_ahead(reading, homes, amount, floor);
    }
    let kind = kind(reading, amount, evidence.cue, floor);
    pay.kind = kind.unwrap_or_default();
    let is_rate = is_rate(reading, amount, floor) || evidence.is_contract;
    let in_thousands = is_short_of_thousands(amount, &evidence, is_rate, previous);
    if let Some(previous) = previous.filter(|p| pay.currency.is_none() && is_like(amount.size(), &p.pay)) {
        pay.currency = previous.pay.currency;
    }
    if in_thousands {
        pay.min = pay.min.map(|min| min * 1000.0);
        pay.max = pay.max.map(|max| max * 1000.0);
        // "$410k to $520k: base of 245 to 290"
        pay.currency = pay.currency.or(previous.and_then(|p| p.pay.currency));
    }
    let size = pay.max.or(pay.min)?;
    pay.period = said
        .or_else(|| carried_over(&pay, size, previous))
        .or_else(|| rate_period(&pay, size, is_rate && !in_thousands))
        .or_else(|| period::of_size(size, pay.currency))
        .or_else(|| month_of_europe(&pay, size, &evidence))
        .or_else(|| listed_month(reading, amount, &pay, size, &evidence));
    if matches!(pay.kind, PayKind::Bonus | PayKind::Equity) {
        pay.period = said;
        let dollars = currency::in_dollars(size, pay.currency);
        return (!amount.is_bare() && (50.0..2e6).contains(&dollars)).then_some(judged(pay, said, false, true));
    }
    let is_meant = if amount.is_bare() {
        let is_slip = in_thousands && said == Some(Period::Year) && evidence.is_alone;
        is_slip || is_bare_pay(reading, amount, &evidence, said, size)
    } else if amount.sign.is_none() {
        is_scaled_pay(amount, &evidence, said)
    } else {
        pay.period.is_some() || evidence.is_paid
    };
    // "450k a month" is plausible in many a currency that the words leave out.
    let is_plausible = pay.period.is_none_or(|p| period::is_plausible(size, pay.currency, p))
        || pay.currency.is_none() && said == Some(Period::Month) && (evidence.is_paid || evidence.is_alone);
    if !is_meant || !is_plausible {
        return None;
    }
    // A part of a year's pay per day is a contractor's.
    if pay.period == Some(Period::Day) && pay.kind == PayKind::Base {
        pay.kind = PayKind::DayRate;
    }
    Some(judged(pay, said, in_thousands, kind.is_some()))
}

fn judged(pay: Pay, said: Option<Period>, thousands_are_guessed: bool, kind_is_said: bool) -> Judged {
    let period_is_guessed = said.is_none() && pay.period.is_some();
    Judged { index: 0, period_is_guessed, pay, thousands_are_guessed, kind_is_said }
}

fn is_lookalike(reading: &Reading, amount: &Amount, evidence: &Evidence) -> bool {
    let size = currency::in_dollars(amount.size(), amount.pay.currency);
    let is_timed = matches!(amount.pay.period, Some(Period::Hour | Period::Day | Period::Week));
    let by_cue = match evidence.cue {
        Some(Cue::Counted) => amount.sign.is_none(),
        Some(Cue::Company | Cue::Price) => !(is_timed && evidence.is_paid),
        Some(Cue::Perk | Cue::Referral | Cue::Candidate) => true,
        Some(Cue::Bonus | Cue::Stock | Cue::Paid) | None => false,
    };
    let is_fee = amount.pay.period.is_none()
        && size < 15_000.0
        && !evidence.is_contract
        && reading.in_sentence(&REFERRAL, amount.tokens.start);
    refused::is_refused(reading, amount) || by_cue || is_fee || size > 3_000_000.0
}

/// A currency that stands apart before the amount: "Salary (EUR): 55-65k", "RAL 45-52k".
fn currency_ahead(reading: &Reading, homes: &Homes, amount: &Amount, floor: usize) -> Option<&'static str> {
    let document = &reading.document;
    let sentence = document.sentence_of(amount.tokens.start).tokens.start;
    let from = amount.tokens.start.saturating_sub(5).max(sentence).max(floor).min(amount.tokens.start);
    (from..amount.tokens.start).rev().find_map(|at| {
        if document.is_one_of(at, &["RAL"]) {
            return Some("EUR");
        }
        // In "a bit of PHP, 24k" it is the language, in "PHP 24k" the peso.
        let is_listed = document.is(at, Class::Tech) && document.tokens.get(at + 1).is_some_and(|t| t.is_mark(','));
        let is_word = document.tokens[at].kind == Kind::Word && document.written(at).len() > 2 && !is_listed;
        currency::at(document, at).filter(|_| is_word).and_then(|sign| homes.settle(sign))
    })
}

/// Base, total or bonus, by the words right beside it, if they say so.
fn kind(reading: &Reading, amount: &Amount, cue: Option<Cue>, floor: usize) -> Option<PayKind> {
    let document = &reading.document;
    let sentence = document.sentence_of(amount.tokens.start).tokens.clone();
    if cue == Some(Cue::Bonus) {
        return Some(PayKind::Bonus);
    }
    if cue == Some(Cue::Stock) {
        return Some(PayKind::Equity);
    }
    // The nearest word decides: "TC (base + bonus)" is a total, "base (TC 150k)" none.
    let named = |at: usize| {
        if document.is_in(at, words!("base basic salary")) && !reading.touches(&TOTAL, at..at + 1) {
            return Some(PayKind::Base);
        }
        // In "£40-45k OTE £60k" the word is the next amount's.
        let is_next = document.is(at + 1, Class::Amount) && at >= amount.tokens.end;
        (reading.touches(&TOTAL, at..at + 1) && !is_next).then_some(PayKind::Total)
    };
    let behind = amount.tokens.end..(amount.tokens.end + 4).min(sentence.end);
    let from = amount.tokens.start.saturating_sub(5).max(sentence.start).max(floor).min(amount.tokens.start);
    let mut behind = behind.take_while(|at| !document.is(*at, Class::Amount) && !document.tokens[*at].is_mark(','));
    behind.find_map(named).or_else(|| (from..amount.tokens.end).rev().find_map(named))
}

/// Whether a word of rates stands before it.
fn is_rate(reading: &Reading, amount: &Amount, floor: usize) -> bool {
    let document = &reading.document;
    let sentence = document.sentence_of(amount.tokens.start).tokens.start;
    let from = amount.tokens.start.saturating_sub(6).max(sentence).max(floor).min(amount.tokens.start);
    (from..amount.tokens.start).any(|i| {
        document.is_in(i, words!("rate rates tjm payrate stawka"))
        // "Pay range: $55-60" is an American hour, "salary: $55-60" a year.
        || amount.sign == Some(Sign::Dollar) && document.is_in(i, words!("pay"))
    })
}

/// "salary 80-90", "circa 110 base": the writer left the "k" out.
fn is_short_of_thousands(amount: &Amount, evidence: &Evidence, is_rate: bool, previous: Option<&Judged>) -> bool {
    let ends = [amount.pay.min, amount.pay.max];
    let is_short =
        !amount.is_scaled && ends.iter().flatten().all(|end| (15.0..1000.0).contains(end) && end.fract() == 0.0);
    let is_yearly = matches!(amount.pay.period, None | Some(Period::Year));
    let follows_rate =
        previous.is_some_and(|p| matches!(p.pay.period, Some(Period::Hour | Period::Day | Period::Week)));
    is_short
        && is_yearly
        && !is_rate
        && !follows_rate
        && (evidence.is_paid && (amount.sign.is_none() || amount.is_range)
            || amount.pay.period.is_some() && amount.is_range)
}

/// "$62/hr, $67 if you're local": the second is an hour's, too.
fn carried_over(pay: &Pay, size: f64, previous: Option<&Judged>) -> Option<Period> {
    let previous = &previous?.pay;
    let is_same = pay.currency.is_none() || pay.currency == previous.currency;
    previous.period.filter(|_| is_same && is_like(size, previous))
}

/// Whether a figure is of the size of another, so that what one leaves out the other says.
fn is_like(size: f64, other: &Pay) -> bool {
    other.max.or(other.min).is_some_and(|other| size <= other * 3.0 && other <= size * 3.0)
}

/// A contractor's figure without a period: by the day, or when small by the hour.
fn rate_period(pay: &Pay, size: f64, is_rate: bool) -> Option<Period> {
    let dollars = currency::in_dollars(size, pay.currency);
    match dollars {
        _ if !is_rate => None,
        10.0..180.0 => Some(Period::Hour),
        180.0..3000.0 => Some(Period::Day),
        _ => None,
    }
}

/// "€4,500 gross" is a month's pay.
fn month_of_europe(pay: &Pay, size: f64, evidence: &Evidence) -> Option<Period> {
    let is_month =
        evidence.is_paid && matches!(pay.currency, Some("EUR" | "CHF")) && (1200.0..10_000.0).contains(&size);
    is_month.then_some(Period::Month)
}

/// "Senior Java developer, remote, $5000-6500": where pay is told by the month, nobody says so.
fn listed_month(reading: &Reading, amount: &Amount, pay: &Pay, size: f64, evidence: &Evidence) -> Option<Period> {
    let document = &reading.document;
    let sentence = document.sentence_of(amount.tokens.start).tokens.clone();
    let is_bound = |at: Option<usize>| {
        at.is_none_or(|at| !sentence.contains(&at) || matches!(document.tokens[at].kind, Kind::Mark(_)))
    };
    let next = document.after(amount.tokens.end - 1);
    let goes_on = next.is_some_and(|at| document.is_in(at, words!("on net nett gross b2b monthly netto brutto")));
    let is_part = is_bound(amount.tokens.start.checked_sub(1)) && (goes_on || is_bound(next));
    let is_of_size = (1200.0..10_000.0).contains(&currency::in_dollars(size, pay.currency));
    // The role, or the sentence before it: "Golang dev on a project. 4-5.5k$ on hand".
    let from = sentence.start.saturating_sub(16);
    let names_role = || (from..sentence.end).any(|at| document.is(at, Class::Role));
    let is_month = is_part && is_of_size && amount.sign.is_some() && evidence.cue.is_none() && names_role();
    is_month.then_some(Period::Month)
}

/// A number with neither currency nor scale.
fn is_bare_pay(reading: &Reading, amount: &Amount, evidence: &Evidence, said: Option<Period>, size: f64) -> bool {
    let plain = amount.size();
    let is_calendar = said.is_none() && plain.fract() == 0.0 && (1900.0..2100.0).contains(&plain);
    let by_period = match said {
        Some(Period::Hour) => plain >= 8.0,
        Some(Period::Year) => plain >= 10_000.0,
        // "3500-4500 gross a month"
        Some(Period::Month) => (400.0..100_000.0).contains(&plain) && reading.touches(&PAID, amount.tokens.clone()),
        Some(Period::Day) => (100.0..2500.0).contains(&plain) && (evidence.is_contract || evidence.is_alone),
        _ => false,
    };
    let is_enough = size >= 10_000.0 || said.is_some();
    // "Salary: up to 25,000 a year + 20000-25000"
    let opening = reading.document.sentence_of(amount.tokens.start).tokens.start;
    let is_headed = || reading.touches(&PAID, opening..opening + 2);
    let is_salary = amount.is_range && amount.pay.min.is_some_and(|min| min >= 10_000.0) && plain <= 500_000.0;
    // "a Java developer at 85000"
    let document = &reading.document;
    let start = amount.tokens.start;
    let is_role_at = said.is_none()
        && (20_000.0..=400_000.0).contains(&plain)
        && plain % 500.0 == 0.0
        && start >= 2
        && document.is_in(start - 1, words!("at for on"))
        && document.is(start - 2, Class::Role);
    // "embedded, 5.400 brutto"
    let is_wage = said.is_none() && (1500.0..10_000.0).contains(&plain) && is_gross(document, amount.tokens.end);
    let by_period = by_period || is_role_at && evidence.cue.is_none() || is_wage;
    !is_calendar && (by_period || evidence.is_led && is_enough || is_salary && (evidence.is_alone || is_headed()))
}

/// A number with a scale and no currency: "80-90k".
fn is_scaled_pay(amount: &Amount, evidence: &Evidence, said: Option<Period>) -> bool {
    let size = amount.size();
    let is_salary_like = (15_000.0..=500_000.0).contains(&size)
        && amount.pay.min.is_none_or(|min| min >= 12_000.0)
        && amount.is_range
        && size <= amount.pay.min.unwrap_or(size) * 3.0;
    evidence.is_paid
        || said.is_some()
        || evidence.is_contract
        || evidence.is_alone && size >= 15_000.0
        || is_salary_like
}

/// Whether a contractor's words stand anywhere in the message.
pub fn is_contract(reading: &Reading) -> bool {
    reading.own(&CONTRACT).next().is_some()
}
