//! When one works: from one hour of the clock to another, on which days, in which shift.

use std::ops::Range;

use crate::reading::Reading;
use crate::text::{Class, Document, Gap, Kind};

/// What tells that two hours of the clock are those of work.
const OF_WORK: &str = "hours hour work working shift shifts core usually start starts starting schedule day days day-shift evening early late monday mon tuesday wednesday thursday friday fri weekday weekdays saturdays week timings timing clock from mornings flextime flexitime between overlap overlaps reachable kjernetid kernetid kärntid kernzeit fleksitid flextid";

/// What tells that they are somebody else's.
const OF_OTHERS: &str = "open opening shop store support hotline call apply event lunch deadline venue walk-in interview interviews reception drive maintenance window windows outage customers people engineers developers members team months month weeks years year yrs percent steps step stage stages minutes min mins raised salary";

/// Whether some words of a sentence tell it.
pub fn is_told(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    let is_span = tokens.clone().any(|at| is_span(document, at, tokens));
    let is_of = |list: &str| document.has_among(tokens.clone(), list);
    // "Standard hours are 8.30 to 6, with early weeks for the open of the market"
    let names_hours = tokens.clone().skip(1).any(|at| {
        document.is_among(at, "hours")
            && document.is_among(at - 1, "standard working core work normal office usual contracted")
    });
    is_span && is_of(OF_WORK) && (names_hours || !is_of(OF_OTHERS))
        || tokens.clone().any(|at| is_spelled_span(document, at, tokens)) && !is_of(OF_OTHERS)
        || tokens.clone().any(|at| are_weekdays(document, at, tokens))
            && !is_of(OF_OTHERS)
            // "Hybrid (Tue–Thu office)": where, not when.
            && !is_of("office hybrid remote home onsite on-site wfh wfo")
}

/// "Half past eight till five", "nine to five", "from eight until four".
fn is_spelled_span(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let is_hour = |at: usize| {
        at < tokens.end && document.is_among(at, "one two three four five six seven eight nine ten eleven twelve noon")
    };
    if !is_hour(at) || at + 2 >= tokens.end {
        return false;
    }
    let is_past =
        at >= tokens.start + 2 && document.is_among(at - 1, "past to") && document.is_among(at - 2, "half quarter");
    let to = at + 2 + if document.is_among(at + 2, "half quarter") { 2 } else { 0 };
    let is_till = document.is_among(at + 1, "till until");
    let is_to = document.is_among(at + 1, "to")
        && (is_past || document.is_among(at, "nine") && document.is_among(to, "five six"));
    let counts = to + 1 < tokens.end
        && (document.is(to + 1, Class::TimeUnit) || document.is_among(to + 1, "people engineers developers of"));
    is_hour(to) && (is_till || is_to) && !counts
}

/// "10 to 7", "7.30 to 5", "9-5.30", "6–14", "06:30–09:30", "between 7 and 10": two hours of the clock and no other numbers.
fn is_span(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let all = &document.tokens;
    if !is_hour(document, at) || document.is(at, Class::Amount) && all[at].gap == Gap::Glued {
        return false;
    }
    // Past the minutes and "am".
    let mut next = at + 1;
    if next + 1 < tokens.end && all[next].is_mark(':') && all[next + 1].kind == Kind::Number {
        next += 2;
    }
    if next < tokens.end && document.is_among(next, "am pm h uhr") {
        next += 1;
    }
    // "10am-2pm": the dash joins them into one word.
    let is_joined = next > at + 1 && next < tokens.end && all[next].gap == Gap::Hyphen && is_hour(document, next);
    if next + 1 >= tokens.end && !is_joined {
        return false;
    }
    let is_between = document.is_among(next, "and") && document.has_among(at.saturating_sub(2)..at, "between");
    let joins = is_joined
        || is_between
        || document.is_among(next, "to until till through")
        || matches!(all[next].kind, Kind::Mark('-' | '–' | '—'));
    let to = next + usize::from(!is_joined);
    let mut behind = to + 1;
    if behind + 1 < tokens.end && all[behind].is_mark(':') && all[behind + 1].kind == Kind::Number {
        behind += 2;
    }
    let is_money = (at.saturating_sub(1)..behind.min(tokens.end))
        .any(|b| matches!(all[b].kind, Kind::Mark('€' | '$' | '£' | '₹' | '%')));
    let counts = behind < tokens.end
        && (document.is(behind, Class::TimeUnit)
            || all[behind].is_mark('%')
            || all[behind].gap == Gap::Glued
                && all[behind].kind == Kind::Word
                && !document.is_among(behind, "am pm h")
            || document.is_among(behind, "k lpa lakhs people engineers per"));
    joins && to < tokens.end && is_hour(document, to) && !is_money && !counts && is_long(document, at, to)
}

/// "Between 12:00 and 13:00 nobody deploys": an hour is no working day.
fn is_long(document: &Document, from: usize, to: usize) -> bool {
    let hour = |at: usize| document.written(at).split('.').next().and_then(|hour| hour.parse::<u8>().ok());
    hour(from).zip(hour(to)).is_none_or(|(from, to)| (to + 24 - from) % 12 != 1)
}

/// "7", "17", "7.30", "06" before ":30".
fn is_hour(document: &Document, at: usize) -> bool {
    let Some(token) = document.tokens.get(at).filter(|t| t.kind == Kind::Number) else { return false };
    let written = document.written(at);
    let (hour, minutes) = written.split_once('.').unwrap_or((written, "00"));
    token.end - token.start <= 5
        && hour.parse::<u8>().is_ok_and(|hour| hour <= 24)
        && matches!(minutes, "00" | "15" | "30" | "45")
}

/// "Mon-Fri", "Sun–Wed", "Sunday to Friday noon".
fn are_weekdays(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    const DAYS: &str = "mon tue tues wed thu thur thurs fri sat sun";
    let is_day = |at: usize| at < tokens.end && (document.is(at, Class::Weekday) || document.is_among(at, DAYS));
    let all = &document.tokens;
    let is_next = is_day(at + 1) && all[at + 1].gap == Gap::Hyphen;
    let is_over = at + 2 < tokens.end
        && (document.is_among(at + 1, "to through till until")
            || matches!(all[at + 1].kind, Kind::Mark('-' | '–' | '—')))
        && is_day(at + 2);
    is_day(at) && (is_next || is_over)
}
