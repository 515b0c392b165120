//! How many days of a week or a year are worked.

use std::ops::Range;

use super::week::{near, number};
use crate::text::{Class, Document};

/// "4 days/week", "about four days a week", "a nine-day fortnight", "four-day week": of work, not of the office.
pub(super) fn counts_days(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let Some(days) = number(document, at) else { return false };
    let is_day = document.is_among(at + 1, "day days tage dni jours dagen") && at + 1 < tokens.end;
    let unit = at + 2;
    if !is_day || unit >= tokens.end {
        return false;
    }
    // "218 days/year"
    let is_year = document.is_among(unit, "year an") || document.is_among(unit + 1, "year an") && unit + 1 < tokens.end;
    if (200.0..=235.0).contains(&days) && is_year {
        return true;
    }
    if document.is_among(unit, "fortnight") || days == 4.0 && document.is_among(unit, "week workweek") {
        return true;
    }
    let is_week = |at: usize| at < tokens.end && document.is_among(at, "week weekly wk woche semaine");
    let per_week = is_week(unit)
        || is_week(unit + 1) && (document.is_among(unit, "a per each every") || document.tokens[unit].is_mark('/'));
    let last = if is_week(unit) { unit } else { unit + 1 };
    // "4 days a week possible, on site in Leeds": of the work, whatever stands beside it.
    let is_of_work = document.is_among(last + 1, "possible ok okay contract role position job appointment");
    // "needs someone 3 days a week", "three days a week, contract till June"
    let is_of_work = is_of_work
        || at > 0 && document.is_among(at - 1, "someone somebody anyone person developer engineer freelancer")
        || document.tokens.get(last + 1).is_some_and(|t| t.is_mark(','))
            && document.is_among(last + 2, "contract permanent freelance temporary");
    // "can be in Brno at least two days weekly", "Two days a week in Clerkenwell": where one is, not how long one works.
    let is_place = |at: usize| {
        document.tokens.get(at).is_some_and(|t| t.is(Class::Place) || t.is_capitalised() && !t.is(Class::Weekday))
            || document.is_among(at, "our the")
    };
    let is_of_place = document.is_among(last + 1, "in at") && last + 1 < tokens.end && is_place(last + 2)
        || near(tokens, at)
            .take_while(|b| *b < at)
            .any(|b| document.is_among(b, "be") && document.is_among(b + 1, "in") && is_place(b + 2));
    let is_of_place = is_of_place
        && !document.has_among(near(tokens, at), "work works working contract part-time hours role position");
    (2.0..=6.0).contains(&days)
        && per_week
        && !is_of_place
        && (is_of_work && last + 1 < tokens.end || !near(tokens, at).any(|word| {
            document.is_among(
                word,
                "office hub onsite on-site site person hybrid remote remotely home headquarters hq wfh in-office in-person attendance studio lab desk here there us together bench premises come commute travel thuiswerken thuis kantoor lab telework teleworking télétravail homeoffice mobile",
            )
        }))
}
