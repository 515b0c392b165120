//! The kind of contract: permanent, for a time, freelance; full or part time.

use std::ops::Range;

use super::phrase::{Phrases, phrases};
use crate::reading::Reading;
use crate::text::{Class, Gap, Kind, words};

/// Unmistakable wherever they stand.
const SURE: &Phrases = phrases![
    "permanent",
    "perm",
    "full time",
    "fulltime",
    "part time",
    "fixed term",
    "freelance",
    "contract to hire",
    "contract to perm",
    "temp to perm",
    "rolling contract",
    "indefinite contract",
    "indefinite term",
    "open ended contract",
    "unlimited contract",
    "employment contract",
    "contract of employment",
    "zero hours contract",
    "b2b contract",
    "contract role",
    "contract position",
    "contract job",
    "contract basis",
    "contract only",
    "contract work",
    "contractor role",
    "contractor position",
    "as a contractor",
    "independent contractor",
    "ftc",
    "umowa o pracę",
    "uop",
    "uz",
    "cdi",
    "cdd",
    "festanstellung",
    "unbefristet",
    "unbefristete",
    "unbefristeter",
    "befristet",
    "vollzeit",
    "teilzeit",
    "inside ir35",
    "outside ir35",
    "corp to corp",
    "c2c",
    "c2h",
    "w2",
    "1099",
    "working student",
    "werkstudent",
    "apprenticeship",
    "fte",
    "maternity cover",
    "parental leave cover",
];

/// They name a kind of contract where they stand alone: in a headline, behind a label.
const ALONE: &Phrases = phrases![
    "contract",
    "contractor",
    "temporary",
    "temp",
    "internship",
    "b2b",
    "graduate scheme",
    "secondment",
    "volunteer",
    "casual",
    "seasonal",
    "ongoing",
    "regular",
    "self employed",
    "ctc",
];

/// What has a length where it is a contract.
const TIMED: &crate::text::Words = words!("contract assignment engagement");

/// What tells that "full-time" and the like are said of other people or things.
const OF_OTHERS: &crate::text::Words = words!(
    "employees employee staff students student study studies team people colleagues members engineers developers founders resident residents residency residence degree education course work-authorization"
);

/// Each place that tells a kind of contract, in order.
pub fn mentions(reading: &Reading) -> impl Iterator<Item = Range<usize>> {
    mentions_in(reading, 0..reading.document.tokens.len())
}

/// The same within some tokens.
pub fn mentions_in(reading: &Reading, tokens: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let document = &reading.document;
    // Few words begin any of it.
    let may_tell = |at: usize| {
        let sign = document.tokens[at].sign;
        [SURE.signs(), ALONE.signs(), TIMED.signs()].into_iter().any(|signs| signs.hold(sign))
    };
    let own = tokens.filter(move |at| may_tell(*at) && document.is_own(*at));
    own.filter_map(|at| sure(reading, at).or_else(|| timed(reading, at)).or_else(|| bracketed(reading, at)))
}

/// A kind of contract, with its length: "permanent", "6-month contract", "fixed term contract for 18 months".
fn sure(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    let found = SURE.at(document, at)?;
    // The commission, and the contract.
    if document.is_in(at, words!("ftc uz uop"))
        && document.tokens[at].shape != crate::text::Shape::Upper
        && !document.is_in(at, words!("uop"))
    {
        return None;
    }
    let next =
        document.after(found.end - 1).filter(|next| !matches!(document.tokens[*next].gap, Gap::Line | Gap::Blank));
    let is_hope = (at.saturating_sub(7).max(document.sentence_of(at).tokens.start)..at)
        .any(|b| document.is_in(b, words!("intention possibility prospect option view chance potential")));
    let of_others = next.is_some_and(|next| document.is_in(next, OF_OTHERS))
        || is_hope && document.is_in(at, words!("permanent perm"))
        || found.len() > 1
            && document.tokens[at].gap == Gap::Space
            && document.before(at).is_some_and(|b| document.tokens[b].is(Class::Number) && !document.is_in(b, words!("one")))
        // "the W2 form", "a W2 employee" is one
        || document.is_among(found.end, "form forms");
    // "perm" in lower case is short for it, "Perm" a town in a list of towns.
    (!of_others && !reading.is_denied(at, 2)).then(|| extended(reading, found))
}

/// "22–28k PLN (B2B)", "Go developer (contract)".
fn bracketed(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    let found = ALONE.at(document, at)?;
    let opens = at > 0 && document.tokens[at - 1].is_mark('(');
    let closes = document.tokens.get(found.end).is_some_and(|t| matches!(t.kind, Kind::Mark(')' | ',')));
    // "B2B or employment contract"
    let is_choice =
        document.tokens.get(found.end).is_some_and(|t| t.is_mark('/') || document.is_in(found.end, words!("or")))
            && (SURE.at(document, found.end + 1).is_some()
                || ALONE.at(document, found.end + 1).is_some()
                || document.is_in(found.end + 1, words!("employment")));
    (opens && closes || is_choice).then_some(found)
}

/// "for 6 months", "12-month contract": a length with the word "contract" beside it.
fn timed(reading: &Reading, at: usize) -> Option<Range<usize>> {
    let document = &reading.document;
    if !document.is_in(at, TIMED) || document.is(at, Class::Amount) {
        return None;
    }
    let extended = extended(reading, at..at + 1);
    (extended.len() > 1 && extended.clone().any(|t| document.is(t, Class::TimeUnit))).then_some(extended)
}

/// Takes in a length on either side and the word "contract".
pub fn extended(reading: &Reading, found: Range<usize>) -> Range<usize> {
    let document = &reading.document;
    let sentence = document.sentence_of(found.start).tokens.clone();
    let is_number = |at: usize| document.tokens.get(at).is_some_and(|t| t.is(Class::Number) || t.kind == Kind::Number);
    let Range { mut start, mut end } = found;
    // "6-month contract", "12+ months contract"
    if start > sentence.start && document.is(start - 1, Class::TimeUnit) {
        let mut number = start - 1;
        while number > sentence.start && (number == start - 1 || document.tokens[number].is_mark('+')) {
            number -= 1;
        }
        if is_number(number) {
            start = number;
        }
    }
    if end < sentence.end && document.is_in(end, words!("contract contracts employment")) {
        end += 1;
    }
    // "contract for 18 months", "fixed term, 12 months", "contract (6 months)"
    let mut next = end;
    while next < sentence.end
        && next < end + 3
        && (document.is_in(
            next,
            words!("for of up to initial an approx about around approximately roughly circa ca is runs lasts"),
        ) || matches!(document.tokens[next].kind, Kind::Mark(',' | '(' | ':' | '-' | '–')))
    {
        next += 1;
    }
    if next < sentence.end && is_number(next) && !document.is(next, Class::Amount) {
        let mut unit = next + 1;
        while unit < sentence.end
            && (document.tokens[unit].is_mark('+')
                || is_number(unit)
                || (document.is_in(unit, words!("to")) || matches!(document.tokens[unit].kind, Kind::Mark('-' | '–')))
                    && is_number(unit + 1))
            && unit < next + 3
        {
            unit += 1;
        }
        if unit < sentence.end
            && document.is(unit, Class::TimeUnit)
            && !document.is_among(unit, "hour hours hr hrs day days")
        {
            // "contract, 5 years of Java"
            if !document.is_in(unit + 1, words!("of experience")) {
                end = unit + 1;
                // "internship (6 months)"
                let opens = (start..end).any(|at| document.tokens[at].is_mark('('));
                if opens && end < sentence.end && document.tokens[end].is_mark(')') {
                    end += 1;
                }
            }
        }
    }
    start..end
}

/// The kinds within a label's value or a part of a headline, where plain words are enough.
pub fn within(reading: &Reading, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &reading.document;
    let mut found = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end {
        let kind = sure(reading, at).or_else(|| timed(reading, at)).or_else(|| {
            let alone = ALONE.at(document, at)?;
            let before = at == tokens.start
                || matches!(document.tokens[at - 1].kind, Kind::Mark(_))
                || found.last().is_some_and(|f: &Range<usize>| f.end == at);
            let behind = alone.end >= tokens.end
                || matches!(document.tokens[alone.end].kind, Kind::Mark(_))
                || document.is_in(alone.end, words!("role position job only and or"));
            (before && behind).then(|| extended(reading, alone))
        });
        match kind {
            Some(kind) => {
                at = kind.end.max(at + 1);
                found.push(kind);
            }
            None => at += 1,
        }
    }
    found
}
