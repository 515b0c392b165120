//! Amounts as people write them, and numbers that are none: tables of (message, what is read).

mod amounts;
mod kinds;
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

/// What the room reports: "rule words", in order.
fn found(text: &str) -> String {
    let mut findings = Vec::new();
    super::find(&Reading::of(text), &mut findings);
    // What a range leaves open is no part of what it says; it has tests of its own (tests/conversation.rs).
    findings.retain(|f| f.rule != "pay/range");
    let found: Vec<_> = findings.iter().map(|f| format!("{} {}", f.rule, f.text)).collect();
    found.join("; ")
}

#[test]
fn every_word_that_makes_a_number_money_speaks_for_pay() {
    for word in crate::money::amounts::PAY_WORDS {
        assert!(!Reading::of(word).matches(&super::evidence::PAID).is_empty(), "{word}");
    }
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
        assert_eq!(found(text), wanted, "{text}");
    }
}

#[test]
fn the_range_is_offered_in_the_words_of_the_sentence() {
    for (text, wanted) in [
        ("We offer a competitive salary in Leeds.", Some("salary of £[min]–£[max] a year")),
        ("Attractive salary, Berlin.", Some("Salary of €[min]–€[max] a year")),
        ("We offer an excellent salary in Boston.", Some("annual salary of $[min]–$[max]")),
        ("The package is excellent.", Some("package is [currency] [min]–[max] a year")),
        ("Rate: DOE, London", Some("Rate: £[min]–£[max] a day depending on experience")),
        ("They pay above market.", Some("pay [currency] [min]–[max] a year")),
        ("They pay market rate for the right developer.", Some("pay [currency] [min]–[max] a year")),
        ("The pay is market rate.", Some("pay is [currency] [min]–[max] a year")),
        ("Salary: £DOE", Some("Salary: £[min]–£[max] a year depending on experience")),
        ("Competitive salary and benefits", Some("Salary of [currency] [min]–[max] a year and benefits")),
        (
            "It comes with a salary depending on experience.",
            Some("salary of [currency] [min]–[max] a year depending on experience"),
        ),
        ("Salary depends on where you live.", None),
        ("You are paid at market rate.", None),
        ("We offer the most competitive salary in town.", None),
        ("Is the salary competitive?", None),
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
        assert_eq!(findings.first().map(|f| f.title.to_string()).as_deref(), Some(wanted), "{text}");
    }
}

/// Frames that a vague phrase may stand in; `{}` is the phrase.
const FRAMES: [&str; 10] = [
    "{}",
    "{}.",
    "We are hiring a developer in Leeds. {}, hybrid.",
    "The team writes Go and {}.",
    "Hi Dana, the role is permanent: {} and a pension.",
    "Developer | Berlin | {}",
    "In Leeds they offer {} for the right developer.",
    "Our client says {} where you live.",
    "- {}\n- Two days in the office",
    "I think {} should matter.",
];

#[test]
fn every_fix_leaves_a_sentence_that_a_person_would_send() {
    let rooms = |file: &str| file.starts_with("questions/pay");
    let mut wrong = Vec::new();
    let mut fixes = 0;
    for written in crate::rules::written().into_iter().filter(|rule| rooms(&rule.file)) {
        let plain = |text: &String| text.replace(['«', '»'], "");
        let phrase =
            |text: &String| text.split_once('«').and_then(|(_, rest)| rest.split_once('»')).map(|(p, _)| p.to_owned());
        let cases = written.examples.iter().chain(written.patterns.iter().flat_map(|p| &p.finds));
        let texts = cases.flat_map(|case| {
            let framed = phrase(case).into_iter().flat_map(|p| FRAMES.map(|frame| frame.replace("{}", &p)));
            framed.chain([plain(case)]).collect::<Vec<_>>()
        });
        for text in texts {
            let mut findings = Vec::new();
            super::find(&Reading::of(&text), &mut findings);
            for finding in &findings {
                for fix in &finding.fixes {
                    fixes += 1;
                    let at = text.find(&*finding.text).unwrap_or(0);
                    let (head, rest) = (&text[..at], &text[at + finding.text.len()..]);
                    let whole = format!("{head}{}{rest}", fix.replace);
                    if let Some(fault) = fault(head, &finding.text, &fix.replace, rest) {
                        wrong.push(format!("{fault}: “{text}” became “{whole}”"));
                    }
                }
            }
        }
    }
    assert!(fixes > 100, "{fixes}");
    assert!(wrong.is_empty(), "{} of {fixes}: {wrong:#?}", wrong.len());
}

/// What is wrong with a replacement between these words, if anything is.
fn fault(head: &str, replaced: &str, replacement: &str, rest: &str) -> Option<&'static str> {
    let whole = format!("{head}{replacement}{rest}").to_lowercase();
    let words: Vec<_> = whole.split([' ', '\n']).filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    if words.windows(2).any(|pair| pair[0] == pair[1]) {
        return Some("a word twice");
    }
    let next: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
    if ["rate", "rates", "where", "package", "market", "range", "level"].contains(&&*next.to_lowercase()) {
        return Some("a word left over");
    }
    let first = |text: &str| text.chars().next().filter(|c| c.is_alphabetic());
    // "FAANG" has its capitals anywhere.
    let is_title =
        first(replaced).is_some_and(char::is_uppercase) && !replaced.chars().nth(1).is_some_and(char::is_uppercase);
    if is_title && first(replacement).is_some_and(char::is_lowercase) {
        return Some("a small letter at the start");
    }
    let last = head.split_whitespace().last().unwrap_or("");
    if matches!(last, "a" | "an" | "the") && !replacement.starts_with(char::is_alphabetic) {
        return Some("an article without its noun");
    }
    (replacement.contains("££") || replacement.matches("a year").count() > 1).then_some("a sign or period twice")
}
