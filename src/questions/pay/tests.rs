//! Amounts as people write them, and numbers that are none: tables of (message, what is read).

mod amounts;
mod others;

use super::judge;
use crate::reading::Reading;
use crate::report::{Pay, PayKind, Period};

/// "60000-70000 GBP year", "-90000 EUR year" for "up to", "80000- USD year total" for "80k+ TC".
fn short(pay: &Pay) -> String {
    let number = |end: Option<f64>| end.map_or(String::new(), |end| end.to_string());
    let numbers = match (pay.min, pay.max) {
        (min, max) if min == max => number(min),
        (min, max) => format!("{}-{}", number(min), number(max)),
    };
    let period = match pay.period {
        Some(Period::Year) => " year",
        Some(Period::Month) => " month",
        Some(Period::Week) => " week",
        Some(Period::Day) => " day",
        Some(Period::Hour) => " hour",
        None => "",
    };
    let kind = match pay.kind {
        PayKind::Base | PayKind::DayRate => "",
        PayKind::Total => " total",
        PayKind::Bonus => " bonus",
        PayKind::Equity => " equity",
    };
    let numbers = pay.percent.map_or(numbers, |percent| format!("{percent}%"));
    format!("{numbers} {}{period}{kind}", pay.currency.unwrap_or("?"))
}

fn read(text: &str) -> Vec<String> {
    judge::all(&Reading::of(text)).iter().map(|j| short(&j.pay)).collect()
}

fn check(table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, wanted) in table {
        let found = read(text).join("; ");
        if found != *wanted {
            wrong.push(format!("“{text}”: wanted {wanted:?}, read {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), table.len());
}

#[test]
fn vague_pay_is_marked_once_and_its_lookalikes_are_not() {
    for (text, wanted) in [
        ("We pay top dollar.", "pay/competitive top dollar"),
        ("Salary: competitive", "pay/competitive Salary: competitive"),
        ("A top-of-market comp awaits.", "pay/competitive top-of-market comp"),
        ("Package: TBC", "pay/experience Package: TBC"),
        ("Name your price.", "pay/experience Name your price"),
        ("I can discuss salary on a call.", "pay/promise discuss salary"),
        ("What salary are you looking for?", "pay/question What salary are you looking for"),
        ("A salary in the mid 60s.", "pay/hint mid 60s"),
        ("Salary + equity", "pay/named Salary + equity"),
        ("£60k plus equity", "pay/amount £60k; pay/shares equity"),
        ("£60k and a company pension scheme", "pay/amount £60k"),
        ("£60k, and what are your salary expectations?", "pay/amount £60k"),
        ("We build a compensation platform.", ""),
        ("You would own the rate limiter.", ""),
        ("We build stock trading systems.", ""),
        ("A great package manager in Rust.", ""),
        ("The engine calculates broker commission.", ""),
        ("The benefits of Rust are many.", ""),
        ("Bonus points for Kafka.", ""),
        ("Happy to share the spec on a call.", ""),
        ("What are you working on now?", ""),
        ("Our conversion rate is great.", ""),
        ("We fight for fair pay for nurses.", ""),
        ("You pay attention to detail.", ""),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        let found: Vec<_> = findings.iter().map(|f| format!("{} {}", f.rule, f.text)).collect();
        assert_eq!(found.join("; "), wanted, "{text}");
    }
}

#[test]
fn the_range_is_offered_in_the_words_of_the_sentence() {
    for (text, wanted) in [
        ("We offer a competitive salary in Leeds.", Some("salary of £[min]–£[max] a year")),
        ("Attractive salary, Berlin.", Some("Salary of €[min]–€[max] a year")),
        ("We offer an excellent salary in Boston.", Some("annual salary of $[min]–$[max]")),
        ("The package is excellent.", Some("package is [currency] [min]–[max] a year")),
        ("Rate: DOE, London", Some("Rate: £[min]–£[max] a day, by experience")),
        ("They pay above market.", None),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        let fix = findings.first().and_then(|f| f.fixes.first()).map(|f| &*f.replace);
        assert_eq!(fix, wanted, "{text}");
    }
}

#[test]
fn titles_are_the_writers_words_tidied() {
    for (text, wanted) in [
        ("£80k - 95k for a developer", "£80k–95k a year"),
        ("£550–£600 a day", "£550–£600 a day"),
        ("up to €90k", "up to €90k a year"),
        ("TC $300k", "$300k a year, all in"),
        ("£60k and 1% equity", "£60k a year"),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        assert_eq!(findings.first().map(|f| &*f.title), Some(wanted), "{text}");
    }
}
