//! A role's facts in whole sentences.

use super::{Pay, Remote, Role};
use crate::blanks;
use crate::report::{Detail, Mode, Period, Question};

/// No more than so many technologies go into a message: the first.
const MOST_NAMED: usize = 8;

/// What the role is called: "Backend Engineer, Northwind".
pub fn name(role: &Role) -> String {
    let parts = [role.title.as_str(), role.company.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The sentence that answers a question, when the role tells enough for one. Where only the currency or the days are not
/// told it has a blank for them.
pub fn sentence(role: &Role, question: Question) -> Option<String> {
    match question {
        Question::Pay => pay(role.pay.as_ref()?),
        Question::Stack => Some(format!("The stack is {}.", stack(role)?)),
        Question::Remote => remote(&role.remote),
        Question::Flexibility => flexibility(role),
    }
}

/// The sentence on what candidates ask next, when the role tells it.
pub fn more(role: &Role, what: Detail) -> Option<String> {
    let told = match what {
        Detail::Contract => role.contract.clone(),
        Detail::Hours => role.hours.clone(),
        Detail::Visa => role.visa.clone(),
        Detail::Interview => list(&role.interview, ", then")?,
    };
    let told = told.trim();
    if told.is_empty() {
        return None;
    }
    if told.ends_with(['.', '!', '?']) {
        return Some(told.to_owned());
    }
    Some(match what {
        Detail::Contract => format!("Contract: {told}."),
        Detail::Hours => format!("Working hours: {told}."),
        Detail::Visa => format!("Work visa: {told}."),
        Detail::Interview => format!("The interview has these steps: {told}."),
    })
}

/// The sentence on what candidates ask next, with blanks for what nobody has told.
pub fn open(what: Detail) -> String {
    let blank = blanks::of_detail(what);
    match what {
        Detail::Contract => format!("The contract is [{blank}]."),
        Detail::Hours => format!("The working hours are [{blank}]."),
        Detail::Visa => format!("We [{blank}] work visas."),
        Detail::Interview => format!("The interview has [{}] steps: [{blank}].", blanks::NUMBER),
    }
}

fn pay(pay: &Pay) -> Option<String> {
    let amount = amount(pay)?;
    let is_rate = matches!(pay.period, Some(Period::Week | Period::Day | Period::Hour));
    Some(match (pay.is_total, is_rate) {
        (true, _) => format!("The total compensation is {amount}."),
        (false, true) => format!("The rate is {amount}."),
        (false, false) => format!("The salary is {amount}."),
    })
}

/// "£70,000–£85,000 a year", "up to €600 a day", "at least PLN 20,000 a month", "[currency] 70,000 a year".
pub fn amount(pay: &Pay) -> Option<String> {
    let figures = match (pay.min, pay.max) {
        (Some(min), Some(max)) if min != max => match sign(&pay.currency) {
            Some(sign) => format!("{sign}{}–{sign}{}", grouped(min), grouped(max)),
            None => format!("{} {}–{}", code(pay), grouped(min), grouped(max)),
        },
        (Some(one), Some(_)) => figure(pay, one),
        (Some(min), None) => format!("at least {}", figure(pay, min)),
        (None, Some(max)) => format!("up to {}", figure(pay, max)),
        (None, None) => return None,
    };
    Some(match pay.period {
        Some(Period::Year) => format!("{figures} a year"),
        Some(Period::Month) => format!("{figures} a month"),
        Some(Period::Week) => format!("{figures} a week"),
        Some(Period::Day) => format!("{figures} a day"),
        Some(Period::Hour) => format!("{figures} an hour"),
        None => figures,
    })
}

fn figure(pay: &Pay, hundredths: u64) -> String {
    match sign(&pay.currency) {
        Some(sign) => format!("{sign}{}", grouped(hundredths)),
        None => format!("{} {}", code(pay), grouped(hundredths)),
    }
}

/// The sign of a currency that is read as that one wherever it stands.
fn sign(currency: &str) -> Option<&'static str> {
    [("GBP", "£"), ("EUR", "€"), ("USD", "$"), ("INR", "₹")]
        .into_iter()
        .find(|(code, _)| *code == currency)
        .map(|it| it.1)
}

fn code(pay: &Pay) -> &str {
    if pay.currency.is_empty() { "[currency]" } else { &pay.currency }
}

/// "1,250,000", "62.50".
fn grouped(hundredths: u64) -> String {
    let whole = (hundredths / 100).to_string();
    let mut told = String::with_capacity(whole.len() + 6);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            told.push(',');
        }
        told.push(digit);
    }
    let (tens, ones) = (hundredths / 10 % 10, hundredths % 10);
    if tens + ones > 0 { format!("{told}.{tens}{ones}") } else { told }
}

/// "Rust, PostgreSQL and Kafka".
pub fn stack(role: &Role) -> Option<String> {
    list(&role.stack[..role.stack.len().min(MOST_NAMED)], "and")
}

/// What a list says with a word before its last part; nothing of an empty one. Parts that have commas are told apart by
/// semicolons.
pub fn list(parts: &[String], last: &str) -> Option<String> {
    let has_commas = parts.iter().any(|part| part.contains(','));
    let (end, first) = parts.split_last()?;
    if first.is_empty() {
        return Some(end.clone());
    }
    Some(if has_commas {
        format!("{}; {} {end}", first.join("; "), last.trim_start_matches(", "))
    } else if last.starts_with(',') {
        format!("{}{last} {end}", first.join(", "))
    } else {
        format!("{} {last} {end}", first.join(", "))
    })
}

fn remote(remote: &Remote) -> Option<String> {
    match (remote.mode, remote.days) {
        (None, Some(days @ 1..)) => Some(format!("You would be {} {}.", office(&remote.places), a_week(days))),
        (None, _) => None,
        _ => Some(format!("The work is {}.", arrangement(remote)?)),
    }
}

/// "hybrid: two days a week in the Leeds office", "fully remote (Germany or Austria)", "on site in Leeds".
pub fn arrangement(remote: &Remote) -> Option<String> {
    let places = || list(&remote.places, "or");
    Some(match (remote.mode?, remote.days) {
        (Mode::Remote, _) | (Mode::Hybrid, Some(0)) => match places() {
            Some(places) => format!("fully remote ({places})"),
            None => "fully remote".to_owned(),
        },
        (Mode::Hybrid, days) => format!("hybrid: {}", days_in_office(days, &remote.places)),
        (Mode::Onsite, _) => match places() {
            Some(places) => format!("on site in {places}"),
            None => "on site".to_owned(),
        },
    })
}

/// "two days a week in the Leeds office".
pub fn days_in_office(days: Option<u8>, places: &[String]) -> String {
    format!("{} {}", days.map_or("[number] days a week".to_owned(), a_week), office(places))
}

/// "one day a week".
fn a_week(days: u8) -> String {
    const COUNT: [&str; 8] = ["no", "one", "two", "three", "four", "five", "six", "seven"];
    let count = COUNT[usize::from(days.min(7))];
    if days == 1 { format!("{count} day a week") } else { format!("{count} days a week") }
}

/// "in the Leeds or London office", "in the office in Leeds, UK".
fn office(places: &[String]) -> String {
    let towns: Vec<_> = places.iter().map(|place| place.strip_suffix(" office").unwrap_or(place).to_owned()).collect();
    match list(&towns, "or") {
        Some(towns) if towns.contains([',', '(']) => format!("in the office in {towns}"),
        Some(towns) => format!("in the {towns} office"),
        None => "in the office".to_owned(),
    }
}

fn flexibility(role: &Role) -> Option<String> {
    let ended = |sentence: &String| {
        let told = sentence.trim();
        if told.ends_with(['.', '!', '?', '…', ')', '”', '"']) { told.to_owned() } else { format!("{told}.") }
    };
    let sentences: Vec<_> = role.flexibility.iter().filter(|one| !one.trim().is_empty()).map(ended).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}
