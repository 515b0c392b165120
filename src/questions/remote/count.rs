//! How many days a count's words come to: "2-3 days a week", "twice a month", "zwei Tage".

use std::ops::Range;

use crate::questions::remote::days::{Days, Every};
use crate::reading::Reading;
use crate::text::{Class, Gap, words};

/// Includes "2-" of "2-3 days" and "two of the" of "two of the five days".
pub fn whole_count(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    lower_count(reading, tokens.start).map_or(tokens.clone(), |(from, ..)| from..tokens.end)
}

/// A number that a count's own number completes: where it stands, and whether it is the one that counts.
fn lower_count(reading: &Reading, at: usize) -> Option<(usize, u16, bool)> {
    let document = &reading.document;
    let joint = document.before(at)?;
    let number = |i: usize| Some(&document.tokens[i]).filter(|t| t.is(Class::Number) && t.number > 0).map(|t| t.number);
    if document.is_in(joint, words!("- – — to or /")) {
        let first = document.before(joint)?;
        return Some((first, number(first)?, false));
    }
    if document.tokens[at].gap == Gap::Hyphen && number(joint).is_some() {
        return Some((joint, number(joint)?, false));
    }
    if document.is_in(joint, words!("the")) {
        let of = document.before(joint).filter(|i| document.is_in(*i, words!("of")))?;
        let first = document.before(of)?;
        return Some((first, number(first)?, true));
    }
    None
}

/// The days that a count's words come to; none when they are more than a week or a month has.
pub fn count(reading: &Reading, tokens: Range<usize>) -> Option<Days> {
    let document = &reading.document;
    let (mut count, mut every, mut is_periodic) = (0, Every::Week, false);
    for at in tokens.clone() {
        let token = &document.tokens[at];
        let word = document.written(at).to_lowercase();
        match word.as_str() {
            "once" => count = 1,
            "twice" => count = 2,
            "thrice" => count = 3,
            "couple" => count = 2,
            "a" if at == tokens.start => count = 1,
            "week" | "weeks" | "wk" | "w" | "weekly" | "sprint" => is_periodic = true,
            "fortnight" | "month" | "months" | "monthly" | "fortnightly" | "biweekly" | "other" => {
                (every, is_periodic) = (Every::Month, true);
            }
            "quarter" | "year" | "quarterly" | "yearly" | "annual" | "annually" | "occasional" | "occasionally" => {
                (every, is_periodic) = (Every::Year, true);
            }
            "weekday" | "weekdays" | "working" | "workday" => (count, is_periodic) = (5, true),
            "most" | "some" => is_periodic = true,
            _ if token.is(Class::Number) && token.number > 0 => {
                // "four days out of five"
                if count > 0 && token.number == 5 && document.is_in(at - 1, words!("of in the")) {
                    is_periodic = true;
                // "once every two weeks"
                } else if count > 0 && (is_periodic || at > tokens.start) {
                    every = Every::Month;
                } else {
                    count = token.number;
                }
            }
            _ => {}
        }
    }
    if let Some((_, number, true)) = lower_count(reading, tokens.start) {
        count = number;
    }
    // "the monthly all-hands" is a meeting, and no day of every month.
    if count == 0 && every == Every::Month {
        every = Every::Year;
    }
    let most = match every {
        Every::Week => 7,
        Every::Month => 31,
        Every::Year => 260,
    };
    (count <= most).then_some(Days { count, every, is_periodic })
}

/// The small numbers of German, French, Dutch, Spanish, Portuguese, Italian, Polish and Scandinavian.
const NUMERALS: [&str; 4] = [
    "ein einen un une een uno una um uma jeden en ett én",
    "zwei deux twee dos dois due dwa två to",
    "drei trois drie tres três tre trzy",
    "vier quatre cuatro quatro quattro cztery fyra fire",
];

/// "zwei Tage pro Woche", "2 jours".
pub fn count_abroad(reading: &Reading, tokens: Range<usize>) -> Option<(Range<usize>, Days)> {
    let document = &reading.document;
    let first = &document.tokens[tokens.start];
    let (from, count) = if first.is(Class::Number) {
        (tokens.start, first.number)
    } else {
        let before = document.before(tokens.start)?;
        let word = document.written(before).to_lowercase();
        let number = NUMERALS.iter().position(|words| words.split(' ').any(|w| w == word))?;
        (before, number as u16 + 1)
    };
    // Of the periods that the rule knows, the months begin with M: Monat, mois, maand, mes, miesiąc, måned.
    let is_monthly = document.written(tokens.end - 1).to_lowercase().starts_with('m');
    let (every, most) = if is_monthly { (Every::Month, 31) } else { (Every::Week, 7) };
    let is_periodic = document.after(from).is_some_and(|day| day + 1 < tokens.end);
    (1..=most).contains(&count).then_some((from..tokens.end, Days { count, every, is_periodic }))
}
