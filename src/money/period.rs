//! For how long an amount is paid: said behind it, before it, or told by its size.

use super::currency;
use crate::report::Period;
use crate::text::{Document, Gap, Kind, List, Words, words};

const UNITS: &List<Period> = &List::of(&[
    ("year", Period::Year),
    ("yr", Period::Year),
    ("y", Period::Year),
    ("annum", Period::Year),
    ("anum", Period::Year),
    ("annually", Period::Year),
    ("an", Period::Year),
    ("jahr", Period::Year),
    ("año", Period::Year),
    ("anno", Period::Year),
    ("ano", Period::Year),
    ("rok", Period::Year),
    ("pa", Period::Year),
    ("jaar", Period::Year),
    ("år", Period::Year),
    ("month", Period::Month),
    ("mo", Period::Month),
    ("mth", Period::Month),
    ("m", Period::Month),
    ("mois", Period::Month),
    ("monat", Period::Month),
    ("mes", Period::Month),
    ("maand", Period::Month),
    ("mese", Period::Month),
    ("mês", Period::Month),
    ("mies", Period::Month),
    ("mc", Period::Month),
    ("month's", Period::Month),
    ("pm", Period::Month),
    ("miesiąc", Period::Month),
    ("mån", Period::Month),
    ("week", Period::Week),
    ("wk", Period::Week),
    ("fortnight", Period::Week),
    ("w", Period::Week),
    ("day", Period::Day),
    ("d", Period::Day),
    ("diem", Period::Day),
    ("jour", Period::Day),
    ("tag", Period::Day),
    ("dag", Period::Day),
    ("día", Period::Day),
    ("manday", Period::Day),
    ("md", Period::Day),
    ("jrs", Period::Day),
    ("hour", Period::Hour),
    ("hr", Period::Hour),
    ("h", Period::Hour),
    ("hrs", Period::Hour),
    ("stunde", Period::Hour),
    ("heure", Period::Hour),
    ("godz", Period::Hour),
    ("uur", Period::Hour),
    ("hora", Period::Hour),
    ("ora", Period::Hour),
]);

const ADVERBS: &List<Period> = &List::of(&[
    ("annually", Period::Year),
    ("yearly", Period::Year),
    ("annual", Period::Year),
    ("annualized", Period::Year),
    ("annualised", Period::Year),
    ("pa", Period::Year),
    ("p.a", Period::Year),
    ("jährlich", Period::Year),
    ("rocznie", Period::Year),
    ("monthly", Period::Month),
    ("monatlich", Period::Month),
    ("miesięcznie", Period::Month),
    ("měsíčně", Period::Month),
    ("pcm", Period::Month),
    ("weekly", Period::Week),
    ("biweekly", Period::Week),
    ("fortnightly", Period::Week),
    ("daily", Period::Day),
    ("hourly", Period::Hour),
]);

/// Only glued to the amount, or behind a currency: "£525pd", "£60 ph", "30/hr".
const SHORT: &List<Period> = &List::of(&[
    ("pd", Period::Day),
    ("ph", Period::Hour),
    ("pw", Period::Week),
    ("pm", Period::Month),
    ("phr", Period::Hour),
    ("yr", Period::Year),
    ("hr", Period::Hour),
]);

/// Before the amount: "day rate", "hourly", "Gross monthly:".
const LEADING: &List<Period> = &List::of(&[
    ("annual", Period::Year),
    ("annuel", Period::Year),
    ("yearly", Period::Year),
    ("annum", Period::Year),
    ("annually", Period::Year),
    ("year", Period::Year),
    ("jahresgehalt", Period::Year),
    ("ral", Period::Year),
    ("ctc", Period::Year),
    ("monthly", Period::Month),
    ("mensuel", Period::Month),
    ("month", Period::Month),
    ("monatlich", Period::Month),
    ("weekly", Period::Week),
    ("daily", Period::Day),
    ("day", Period::Day),
    ("tjm", Period::Day),
    ("tagessatz", Period::Day),
    ("hourly", Period::Hour),
    ("horaire", Period::Hour),
    ("stundensatz", Period::Hour),
]);

const BETWEEN: &Words = words!(
    "ht gross net netto brutto bruto bruttó nettó brut bruts brutos lordi base basic fixed fixe take home salary cash total equivalent vat gst in hand"
);

fn unit(list: &List<Period>, document: &Document, at: usize) -> Option<Period> {
    document.in_list(at, list).map(|(_, period)| *period)
}

/// The period said from the token `next` on, and the token after it: "a year", "/day", "p.a.", "gross per month".
pub fn after(document: &Document, mut next: usize, has_sign: bool) -> Option<(Period, usize)> {
    let tokens = &document.tokens;
    let stays = |at: usize| tokens.get(at).is_some_and(|t| !matches!(t.gap, Gap::Line | Gap::Blank));
    let (mut passed, mut bracketed) = (0, false);
    while passed < 5 && stays(next) {
        if let Some((period, end)) = here(document, next, has_sign || passed > 0) {
            let closes = bracketed && tokens.get(end).is_some_and(|t| t.is_mark(')'));
            return Some((period, end + usize::from(closes)));
        }
        let is_comma = tokens[next].is_mark(',') && unit(ADVERBS, document, next + 1).is_some();
        let is_plus = tokens[next].is_mark('+')
            && (tokens[next].gap == Gap::Glued || document.is_in(next + 1, words!("vat gst")));
        let is_bracket = tokens[next].is_mark('(')
            && (unit(ADVERBS, document, next + 1).is_some() || document.is_in(next + 1, words!("per gross net")));
        if !(is_comma || is_plus || is_bracket || document.is_in(next, BETWEEN)) {
            return None;
        }
        bracketed |= is_bracket;
        next += 1;
        passed += 1;
    }
    None
}

fn here(document: &Document, at: usize, is_loose: bool) -> Option<(Period, usize)> {
    let token = document.tokens.get(at)?;
    if matches!(token.kind, Kind::Mark('/' | '\\')) {
        let at = if document.is_in(at + 1, words!("per a")) { at + 2 } else { at + 1 };
        return unit(UNITS, document, at).map(|period| (period, at + 1));
    }
    if document.is_in(at, words!("per a an par pro je al por im na each every the za by die")) {
        // "450 a day" and "450 per working day", but not "a month's notice" and not "the year" of something.
        let is_short = document.is_in(at, words!("a an each every the by"));
        // "every two weeks", "every other week"
        if document.is_in(at, words!("per every each"))
            && document.is_in(at + 1, words!("two 2 other second"))
            && document.is_in(at + 2, words!("weeks week"))
        {
            return Some((Period::Week, at + 3));
        }
        let next = if document.is_in(at + 1, words!("working calendar man")) { at + 2 } else { at + 1 };
        let period = unit(UNITS, document, next).filter(|_| !is_short || document.written(next).len() > 1)?;
        return Some((period, next + 1));
    }
    // "CHF 9'500 x 13": so many months' pay a year.
    if document.is_in(at, words!("x ×")) && document.is_in(at + 1, words!("12 13 14")) {
        return Some((Period::Month, at + 2));
    }
    // "p.a.", "p/h", "p. hr"
    if document.is_in(at, words!("p")) {
        let next = at + 1;
        if document.tokens.get(next).is_some_and(|t| matches!(t.kind, Kind::Mark('.' | '/')) && t.gap == Gap::Glued) {
            let period = match unit(UNITS, document, next + 1) {
                None if document.is_in(next + 1, words!("a")) => Period::Year,
                found => found?,
            };
            let end = next + 2;
            let stop = document.tokens.get(end).is_some_and(|t| t.is_mark('.') && t.gap == Gap::Glued)
                && document.tokens.get(end + 1).is_some_and(|t| t.sentence == token.sentence);
            return Some((period, end + usize::from(stop)));
        }
        return None;
    }
    // "bi-weekly"
    if document.is_in(at, words!("bi")) && document.is_in(at + 1, words!("weekly")) {
        return Some((Period::Week, at + 2));
    }
    if let Some(period) = unit(ADVERBS, document, at) {
        return Some((period, at + 1));
    }
    unit(SHORT, document, at).filter(|_| is_loose || token.gap == Gap::Glued).map(|period| (period, at + 1))
}

/// Whether these words say that the pay is for two weeks: "bi-weekly", "a fortnight", "every two weeks".
pub fn is_fortnight(document: &Document, mut tokens: std::ops::Range<usize>) -> bool {
    tokens.any(|at| {
        document.is_in(at, words!("biweekly bi fortnight fortnightly"))
            || document.is_in(at, words!("two 2 other second")) && document.is_in(at + 1, words!("weeks week"))
    })
}

/// The period named up to six tokens before the token at `from`, back to `floor`.
pub fn before(document: &Document, from: usize, floor: usize) -> Option<Period> {
    let sentence = document.tokens.get(from)?.sentence;
    let first = from.saturating_sub(6).max(floor);
    for at in (first..from).rev() {
        let token = &document.tokens[at];
        // A heading ("Monthly pay:") holds over its line's end.
        if token.sentence != sentence || token.is_mark('+') || token.is_mark('|') || token.is_mark(';') {
            return None;
        }
        if let Some(period) = unit(LEADING, document, at) {
            let is_named = match document.written(at) {
                // "day" and "month" only with the word that makes them a rate: "day rate", "salary per month".
                w if w.eq_ignore_ascii_case("day") => document.is_in(at + 1, words!("rate rates")),
                w if w.eq_ignore_ascii_case("month") || w.eq_ignore_ascii_case("year") => {
                    at > 0 && document.is_in(at - 1, words!("per a"))
                }
                _ => true,
            };
            if is_named {
                return Some(period);
            }
        }
    }
    None
}

/// The period that a careful reader takes an amount for when none is said.
pub fn of_size(amount: f64, currency: Option<&str>) -> Option<Period> {
    let dollars = currency::in_dollars(amount, currency);
    match currency {
        Some("INR") if amount < 250_000.0 => (amount >= 8_000.0).then_some(Period::Month),
        Some(code) if currency::is_monthly(code) && dollars < 12_000.0 => (dollars >= 600.0).then_some(Period::Month),
        _ => (dollars >= 10_000.0).then_some(Period::Year),
    }
}

/// Whether a person could be paid so much for such a time.
pub fn is_plausible(amount: f64, currency: Option<&str>, period: Period) -> bool {
    let dollars = currency::in_dollars(amount, currency);
    let (least, most) = match period {
        Period::Year => (2_500.0, 3_000_000.0),
        Period::Month => (250.0, 80_000.0),
        Period::Week => (100.0, 20_000.0),
        Period::Day => (30.0, 8_000.0),
        Period::Hour => (2.5, 1_000.0),
    };
    (least..=most).contains(&dollars)
}
