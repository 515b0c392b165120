//! Where a title ends: at its place, its pay, its contract, at brackets about other things.

use std::ops::Range;

use crate::details::contract;
use crate::posting::Field;
use crate::posting::page::Page;
use crate::text::{Class, Gap, Kind, Shape};

/// Whether a word tells how, where or when one works.
pub(super) fn is_circumstance(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    document.is_among(
        at,
        "remote hybrid onsite on-site office wfh anywhere worldwide contract permanent full part fixed freelance internship spring summer autumn fall winter urgent immediate inside outside w2 c2c b2b salary rate up relocation visa m f d w x all genders gn germany homeoffice hiring job jobs careers career page vacancy apply only local locals nationwide emea apac latam distributed",
    ) && !(document.is_among(at, "full") && document.is_among(at + 1, "stack"))
        && !(document.is_among(at, "remote") && document.is_among(at + 1, "sensing access"))
        && !(document.is_among(at, "m f d w x") && document.tokens[at].end - document.tokens[at].start > 1)
}

pub(super) fn is_of_company(page: &Page, at: usize, company: Option<&Field<String>>) -> bool {
    let written = page.reading.document.written(at);
    // "Robotics Engineer" at "Hollowell Robotics": a common word of the company's name may be the job's.
    let is_new = page.reading.document.tokens[at].word == crate::text::Vocabulary::UNKNOWN;
    let names = |company: &Field<String>| {
        let mut words = company.value.split([' ', '-']);
        words.next() == Some(written) || is_new && words.any(|word| word == written)
    };
    company.is_some_and(|company| names(company) && written.len() > 1) && !page.reading.document.is(at, Class::Role)
}

/// A title without brackets about other things, and without the words behind it that are none of it.
pub(super) fn trimmed(page: &Page, title: Range<usize>, company: Option<&Field<String>>) -> Range<usize> {
    let document = &page.reading.document;
    let Range { start, mut end } = title;
    let mut at = start + 1;
    while at < end {
        let token = &document.tokens[at];
        let opens = token.is_mark('(') || token.is_mark('[');
        // "Ingénieur(e) Plateforme", "Entwickler(in)"
        if is_ending(page, at) {
            at += 3;
            continue;
        }
        if opens {
            let close = (at..end).find(|i| document.tokens[*i].is_mark(')') || document.tokens[*i].is_mark(']'));
            let inner = at + 1..close.unwrap_or(end);
            let is_kept = close.is_some() && is_kind(page, inner.clone(), company);
            // "Go Developer (m/w/d) – Payments": the title goes on behind the bracket.
            let goes_on = || {
                close.is_some_and(|close| {
                    // "(m/w/d) React", "(m/w/d) – Payments"
                    let is_dashed = close + 2 < end
                        && matches!(document.tokens[close + 1].kind, Kind::Mark('-' | '–' | '—'))
                        && document.tokens[close + 2].kind == Kind::Word
                        && !ends_title(page, close + 2, end, company);
                    let is_tech = close + 1 < end && document.is(close + 1, Class::Tech);
                    are_genders(page, &inner) && (is_dashed || is_tech)
                })
            };
            if !is_kept && !goes_on() {
                end = at;
                break;
            }
            at = close.unwrap_or(end) + 1;
            continue;
        }
        if ends_title(page, at, end, company) && !is_of_intern(page, at, start..end) {
            end = at;
            break;
        }
        at += 1;
    }
    while end > start + 1
        && (matches!(document.tokens[end - 1].kind, Kind::Mark(mark) if !matches!(mark, ')' | '#' | '+'))
            || matches!(document.tokens[end - 1].kind, Kind::Other)
            || document.tokens[end - 1].is(Class::Function))
    {
        end -= 1;
    }
    start..end
}

/// "Internship – Data Engineering": the kind of contract is the job's name, too.
fn is_of_intern(page: &Page, at: usize, title: Range<usize>) -> bool {
    let document = &page.reading.document;
    document.is_among(at, "internship traineeship apprenticeship placement")
        && !title
            .clone()
            .any(|at| document.is(at, Class::Role) && !document.is_among(at, "internship intern engineering"))
}

/// "(m/w/d)", "(H/F)", "(all genders)".
pub(super) fn are_genders(page: &Page, inner: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_letter =
        |at: usize| document.is_among(at, "m f d w x h a gn i div") || document.tokens[at].kind != Kind::Word;
    !inner.is_empty()
        && (inner.clone().all(is_letter) || document.is_among(inner.start, "all alle") && inner.len() <= 2)
}

/// Whether the title ends before a token.
fn ends_title(page: &Page, at: usize, end: usize, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let token = &document.tokens[at];
    let next = at + 1;
    token.is_any(&[Class::Place, Class::Amount, Class::Link])
        || token.is(Class::Number) && token.kind == Kind::Number && !is_level(page, at)
        || is_circumstance(page, at)
        || document.is_among(at, "with who to join based located reporting needed wanted required gesucht sought")
        || document.is_among(at, "in from near for at")
            && document.tokens.get(next).is_some_and(|t| t.is(Class::Place) || is_circumstance(page, next))
        || document.is_among(at, "for")
            && (document
                .is_among(next, "a an our the its his her their whose about approx approximately several few up")
                || is_of_company(page, next, company)
                || document.tokens.get(next).is_some_and(|t| t.kind == Kind::Number || t.is(Class::Number)))
        || contract::within(page.reading, at..end).first().is_some_and(|kind| kind.start == at)
        || is_gender(page, at)
}

/// "(React Native)", "(Platform)", "(Level 3)": the bracket says which job it is.
fn is_kind(page: &Page, inner: Range<usize>, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let is_free = |at: usize| {
        let token = &document.tokens[at];
        !token.is_any(&[Class::Place, Class::Amount, Class::Link, Class::TimeUnit])
            && !is_circumstance(page, at)
            && !is_of_company(page, at, company)
    };
    !inner.is_empty()
        && inner.len() <= 8
        && inner.clone().all(is_free)
        && !is_country(page, &inner)
        && !document.tokens[inner.start].is_mark('%')
        && !inner.clone().any(|at| document.tokens[at].is_mark('%'))
        && !inner.clone().all(|at| {
            document.tokens[at].end - document.tokens[at].start <= 1 || document.tokens[at].kind != Kind::Word
        })
        && contract::within(page.reading, inner).is_empty()
}

/// "Data Engineer (PL)": where it is, in the two letters of a country.
fn is_country(page: &Page, inner: &Range<usize>) -> bool {
    let document = &page.reading.document;
    inner.len() == 1
        && document.tokens[inner.start].shape == Shape::Upper
        && document.is_among(
            inner.start,
            "pl de fr es pt nl cz sk hu ro bg dk se fi ee lv lt ie gb uk us usa ca au nz sg ua hr rs gr cy mt lu no br mx jp za uae dach cee",
        )
}

/// The other ending of a word, in brackets that are glued to it.
fn is_ending(page: &Page, at: usize) -> bool {
    let all = &page.reading.document.tokens;
    let Some([open, ending, close]) = all.get(at..at + 3) else { return false };
    open.is_mark('(')
        && open.gap == Gap::Glued
        && ending.kind == Kind::Word
        && ending.shape == Shape::Lower
        && ending.end - ending.start <= 4
        && close.is_mark(')')
        && at > 0
        && all[at - 1].kind == Kind::Word
}

/// "Engineer 2", "Level 3".
fn is_level(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let is_small = document.tokens[at].number < 8 && document.tokens[at].number > 0;
    is_small
        && !document
            .tokens
            .get(at + 1)
            .is_some_and(|t| t.is_any(&[Class::TimeUnit, Class::Amount]) || t.is_mark('+') || t.is_mark('x'))
}

/// "m/f/d", "w/m/d", "f/m/x".
fn is_gender(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    document.is_among(at, "m w f")
        && document.tokens.get(at + 1).is_some_and(|t| t.is_mark('/'))
        && document.is_among(at + 2, "m w f d")
}
