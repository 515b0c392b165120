//! How much of a week is worked: hours, days, a share of the whole.

use std::ops::Range;

use super::days::counts_days;
use crate::reading::Reading;
use crate::text::{Class, Document, Gap, Kind};

/// Words of a sentence that speaks of working hours.
const OF_WORK: &str = "week weekly weeks wk pw full full-time fulltime part part-time parttime working work worked workload contract contractual contracted ordinary regular regularly fortnight fte pensum employment shift shifts schedule rhythm";

/// What tells that hours are an answer's, a course's or a call's.
const OF_OTHERS: &str = "within response respond answer answers sla uptime support training course courses video interview interviews exercise task test call holiday vacation leave volunteer volunteering hackathon outage downtime build builds faster saved saves minutes deploy deploys reading learning flight drive train journey";

/// What a share of something else than the working week is of.
const SHARES: &str = "remote remotely remoto remota home wfh office site off travel mobile bonus equity stock pension coverage match owned employer test attendance raise discount green renewable uptime of ote variable growth more less faster from covered paid";

const HOURS: &str = "hours hour h hrs hr stunden std godzin horas heures uur uren timer timmar tuntia ore";

/// "80–100 %" or "32–40 hours" of a title: the figure alone.
pub fn of_title(reading: &Reading, tokens: &Range<usize>) -> Option<Range<usize>> {
    let document = &reading.document;
    let is_hours = |at: usize| {
        at > tokens.start && document.is_among(at, HOURS) && number(document, at - 1).is_some()
            || at > tokens.start && document.is_among(at, "fte") && document.tokens[at - 1].kind == Kind::Number
    };
    let end = tokens.clone().find(|at| is_hours(*at) || is_percentage(document, *at, tokens))?;
    let is_part = |at: usize| {
        document.tokens[at].kind == Kind::Number
            || matches!(document.tokens[at].kind, Kind::Mark('%' | '-' | '–' | '—'))
    };
    let start = (tokens.start..end).rev().take_while(|at| is_part(*at)).last().unwrap_or(end);
    Some(start..end + 1)
}

/// Whether some words of a sentence tell it.
pub fn is_told(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    tokens.clone().any(|at| {
        counts_hours(document, at, tokens)
            || counts_days(document, at, tokens)
            || is_fraction(document, at, tokens)
            || is_percentage(document, at, tokens)
            || is_pattern(document, at, tokens)
    })
}

pub(super) fn number(document: &Document, at: usize) -> Option<f64> {
    let token = document.tokens.get(at)?;
    if token.number > 0 {
        return Some(f64::from(token.number));
    }
    (token.kind == Kind::Number).then(|| document.written(at).replace(',', ".").parse().ok()).flatten()
}

/// "40h weekly", "37 per week", "30ish hrs/wk", "Full-time is 38h", "working time is 37.5 hours".
fn counts_hours(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let Some(hours) = number(document, at) else { return false };
    let is_money = at > 0
        && (matches!(document.tokens[at - 1].kind, Kind::Mark('€' | '$' | '£' | '₹'))
            || document.is(at - 1, Class::Money));
    if !(8.0..=60.0).contains(&hours) || is_money {
        return false;
    }
    let mut unit = at + 1;
    while unit < tokens.end
        && (document.is_among(unit, "ish or so")
            || matches!(document.written(unit), "¼" | "½" | "¾")
            || matches!(document.tokens[unit].kind, Kind::Mark('+' | '-')))
        && unit < at + 3
    {
        unit += 1;
    }
    let has_unit = unit < tokens.end && document.is_among(unit, HOURS);
    let mut next = unit + usize::from(has_unit);
    // "38 Std./Woche"
    next += usize::from(has_unit && next < tokens.end && document.tokens[next].is_mark('.') && next + 1 < tokens.end);
    let is_week = |at: usize| {
        at < tokens.end
            && document.is_among(
                at,
                "week weekly wk pw woche fortnight semaine semana vecka uke uge ugen uken veckan viikossa tydzień tygodniowo",
            )
    };
    let joins = |at: usize| {
        document.is_among(at, "a per each every the in of om i")
            || document.tokens.get(at).is_some_and(|t| t.is_mark('/'))
    };
    // "25 to 30 hrs in a week"
    let next = next
        + usize::from(has_unit && document.is_among(next, "in") && document.is_among(next + 1, "a each every the"));
    let per_week = is_week(next) || next < tokens.end && joins(next) && is_week(next + 1);
    // "37 per week": without the word for hours only where "per week" follows at once, and no money, days or people.
    if per_week && (has_unit || document.is_among(next, "per a pw weekly") && !is_counted_else(document, at, tokens)) {
        return true;
    }
    // "A week of 35 hours"
    let is_of_week = has_unit
        && at >= tokens.start + 2
        && document.is_among(at - 1, "of")
        && document.is_among(at - 2, "week workweek");
    if is_of_week {
        return true;
    }
    // "CDI, 35h with extra days off": the usual hours of a week, in a few words.
    let is_usual = has_unit
        && (30.0..=42.0).contains(&hours)
        && tokens.len() <= 16
        && document.tokens.get(next).is_none_or(|t| {
            next >= tokens.end
                || matches!(t.kind, Kind::Mark(_))
                || document.is_among(next, "with plus and incl inkl including a over spread across")
        })
        && !document.has_among(within_commas(document, tokens, at), OF_OTHERS);
    // "32 or 40 hours, your choice", "30-38,5 hours": two of them are of a week.
    let is_joint = |at: usize| {
        document.is_among(at, "or to bis") || matches!(document.tokens[at].kind, Kind::Mark('-' | '–' | '/'))
    };
    let is_two = has_unit
        && hours >= 20.0
        && at >= tokens.start + 2
        && is_joint(at - 1)
        && number(document, at - 2).is_some_and(|least| least >= 16.0 && least < hours)
        && hours <= 42.0
        && !document.is_among(next, "of ago later before after notice")
        && !document.has_among(within_commas(document, tokens, at), OF_OTHERS);
    // "A permanent position with 37 hours", "a salary based on 36 hours"
    let is_based = has_unit
        && (30.0..=42.0).contains(&hours)
        && at >= tokens.start + 2
        && (document.is_among(at - 1, "with bij med")
            || document.is_among(at - 1, "on van") && document.is_among(at - 2, "based basis"))
        && !document.is_among(next, "of ago later before after notice")
        && !document.has_among(within_commas(document, tokens, at), OF_OTHERS);
    is_usual
        || is_based
        || is_two
        || has_unit
            && hours >= 16.0
            && !document.is_among(next, "of ago later before after notice")
            && document.has_among(near(tokens, at), OF_WORK)
            && !document.has_among(near(tokens, at), OF_OTHERS)
}

/// The tokens beside one, of a sentence that may be of any length.
pub(super) fn near(tokens: &Range<usize>, at: usize) -> Range<usize> {
    const NEAR: usize = 40;
    at.saturating_sub(NEAR).max(tokens.start)..tokens.end.min(at + NEAR)
}

/// The tokens beside one up to the next comma on either side: "38.5 hours, 45 days of leave".
fn within_commas(document: &Document, tokens: &Range<usize>, at: usize) -> Range<usize> {
    let near = near(tokens, at);
    let is_edge = |at: &usize| matches!(document.tokens[*at].kind, Kind::Mark(',' | ';'));
    let start = (near.start..at).rev().find(is_edge).map_or(near.start, |edge| edge + 1);
    start..(at..near.end).find(is_edge).unwrap_or(near.end)
}

/// "80 deploys per week", "talk to 20 customers a week": numbers of other things stand with their noun before or behind.
fn is_counted_else(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    !document.has_among(near(tokens, at), "hours hour time work working contract contractual contracted")
        || document.has_class(near(tokens, at).start..at, Class::Money)
}

/// "0.6 FTE", "0.8 fte", "80% FTE", "4/5ths".
fn is_fraction(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let Some(share) = number(document, at) else { return false };
    // "1-year contract" is a whole one of something else.
    if share <= 1.0 && share > 0.0 && at + 1 < tokens.end && !document.is(at + 1, Class::TimeUnit) {
        let behind = document.has_among(at + 1..tokens.end.min(at + 4), "fte position post contract");
        return behind && document.tokens[at].kind == Kind::Number;
    }
    at + 2 < tokens.end
        && document.tokens[at + 1].is_mark('/')
        && (1.0..=5.0).contains(&share)
        && document.written(at + 2).starts_with(['4', '5'])
        && ["th", "ths"].iter().any(|end| document.written(at + 2).ends_with(end) || document.is_word(at + 3, end))
}

/// "80–100 %", "100%, though 80% would be okay", "50-60% position": a share that is of nothing else.
fn is_percentage(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    if !document.tokens[at].is_mark('%') || at == tokens.start {
        return false;
    }
    let Some(share) = number(document, at - 1) else { return false };
    let is_whole = (20.0..=100.0).contains(&share) && share % 5.0 == 0.0;
    let names =
        |words: &str, from: usize, to: usize| document.has_among(from.max(tokens.start)..to.min(tokens.end), words);
    // "60% of their working time in an office"
    let part_end = (at + 1..tokens.end.min(at + 9))
        .find(|b| matches!(document.tokens[*b].kind, Kind::Mark(',' | ';' | '.' | '|' | '(')))
        .unwrap_or(tokens.end.min(at + 9));
    if !is_whole || names(SHARES, at + 1, part_end.max(at + 4)) || names(SHARES, at.saturating_sub(5), at) {
        return false;
    }
    let all = &document.tokens;
    let is_range = at >= tokens.start + 3
        && (matches!(all[at - 2].kind, Kind::Mark('-' | '–' | '—' | '%')) || document.is_among(at - 2, "to or"))
        || all[at - 1].gap == Gap::Hyphen;
    let stands_alone = at < tokens.start + 2 + usize::from(all[tokens.start].kind != Kind::Number);
    let other = near(tokens, at).any(|b| {
        b != at
            && all[b].is_mark('%')
            && b > tokens.start
            && number(document, b - 1).is_some_and(|n| n % 5.0 == 0.0 && n >= 20.0)
    });
    let is_position = names(
        "position post workload pensum pensums employment job contract utilisation utilization capacity",
        at + 1,
        at + 3,
    ) || names("workload pensum utilisation utilization", at.saturating_sub(4), at);
    let is_money = all[near(tokens, at)].iter().any(|t| t.is(Class::Money));
    is_position || (is_range || stands_alone && (other || tokens.len() <= 4)) && !is_money
}

/// "9/80 schedule", "4 x 10 hours", "four tens", "five 8-hour days", "forfait jours".
fn is_pattern(document: &Document, at: usize, tokens: &Range<usize>) -> bool {
    let all = &document.tokens;
    let is_mark = |at: usize, mark: char| at < tokens.end && all[at].is_mark(mark);
    if document.is_among(at, "forfait") && document.is_among(at + 1, "jours jour") {
        return true;
    }
    if document.is_among(at, "compressed") && document.is_among(at + 1, "hours week weeks workweek working") {
        return true;
    }
    let Some(count) = number(document, at) else { return false };
    // "a standard 7.5 hour day", "160 hours per month"
    let has_unit = document.is_among(at + 1, HOURS) && at + 2 < tokens.end;
    let is_of_others = || document.has_among(near(tokens, at), OF_OTHERS);
    if has_unit && (6.0..=9.0).contains(&count) && document.is_among(at + 2, "day days") {
        return !is_of_others();
    }
    if has_unit
        && (100.0..=180.0).contains(&count)
        && document.is_among(at + 2, "a per each every")
        && document.is_among(at + 3, "month")
    {
        return true;
    }
    let next = |by: usize| number(document, at + by).filter(|_| at + by < tokens.end);
    match count as u32 {
        9 if is_mark(at + 1, '/') && next(2) == Some(80.0) => true,
        3..=5 => {
            let is_times = document.is_among(at + 1, "x") || is_mark(at + 1, '×') || is_mark(at + 1, '/');
            document.is_among(at + 1, "tens 10s twelves nines")
                || is_times
                    && next(2).is_some_and(|hours| (8.0..=12.0).contains(&hours))
                    && (document.is_among(at + 3, HOURS) || document.is_among(at + 3, "s schedule work"))
                || next(1).is_some_and(|hours| (6.0..=12.0).contains(&hours))
                    && document.is_among(at + 2, HOURS)
                    && document.is_among(at + 3, "day days shift shifts")
        }
        _ => false,
    }
}

/// "full-time", "part time", "Vollzeit": of this job, not of other people.
pub fn share(reading: &Reading, tokens: Range<usize>) -> Option<Range<usize>> {
    let document = &reading.document;
    tokens.clone().find_map(|at| {
        let is_two = document.is_among(at, "full part") && document.is_among(at + 1, "time")
            || document.is_among(at, "pełny tempo temps jornada")
                && document.is_among(at + 1, "etat integral plein partiel completa parcial");
        let end = if is_two && matches!(document.tokens[at + 1].gap, Gap::Space | Gap::Hyphen) {
            at + 2
        } else if document.is_among(at, "fulltime parttime full-time part-time vollzeit teilzeit voltijd deeltijd heltid deltid") {
            at + 1
        } else {
            return None;
        };
        let of_others = document.is_among(
            end,
            "employees staff students student study studies team people colleagues members founders residents residence degree education course equivalent engineers developers salary",
        );
        let is_counted = document.before(at).is_some_and(|before| {
            document.is(before, Class::Number) && !document.is_among(before, "one a")
                || document.tokens[before].kind == Kind::Number
        });
        // "Full-time or part-time", "full-time / 80 %"
        let mut whole = at..end;
        if document.is_among(end, "or") || document.tokens.get(end).is_some_and(|t| t.is_mark('/')) {
            let more = share(reading, end + 1..tokens.end.min(end + 4));
            whole.end = more.filter(|more| more.start == end + 1).map_or(end, |more| more.end);
        }
        (end <= tokens.end && !of_others && !is_counted && !reading.is_denied(at, 2)).then_some(whole)
    })
}
