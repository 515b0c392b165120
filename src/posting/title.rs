//! The job's title: behind a label, in a headline, or in the sentence that announces it.

mod part;
mod trim;

use std::ops::Range;

use super::Field;
use super::labels::{Label, Section};
use super::page::Page;
use crate::role;
use crate::text::{Class, Gap, Kind, Zone};
pub use part::is_role;
use part::title_in;
use trim::{are_genders, is_of_company};

/// The most lines that are looked through for a headline.
const FIRST_LINES: usize = 40;

/// Reads the title. `company` is not part of it.
pub fn read(page: &Page, company: Option<&Field<String>>) -> Option<Field<String>> {
    let labelled = |label| page.labelled(label).find_map(|value| title_in(page, value, company, true));
    // Of a headline and "Role: …" the first is the title, the other what kind of role it is.
    let first = || match (labelled(Label::Role), headline(page, company, Zone::Body)) {
        (Some(role), Some(headline)) if headline.end <= role.start => Some(headline),
        (role, headline) => role.or(headline),
    };
    let found = labelled(Label::Title)
        .or_else(first)
        .or_else(|| headline(page, company, Zone::Subject))
        .or_else(|| announced(page, company))
        .or_else(|| sought(page, company))
        .or_else(|| of_field(page))?;
    page.words(found.clone()).map(|field| Field { value: without_genders(page, found, field.value.clone()), ..field })
}

/// "Go Developer (m/w/d) – Payments" without the bracket.
fn without_genders(page: &Page, title: Range<usize>, value: String) -> String {
    let document = &page.reading.document;
    let open = title.clone().find(|at| document.tokens[*at].is_mark('('));
    let close = open.and_then(|open| (open..title.end).find(|at| document.tokens[*at].is_mark(')')));
    match (open, close) {
        (Some(open), Some(close))
            if open > title.start && close + 1 < title.end && are_genders(page, &(open + 1..close)) =>
        {
            let is_dashed = !matches!(page.reading.document.tokens[close + 1].kind, Kind::Word);
            let joint = if is_dashed { " – " } else { " " };
            [page.value(title.start..open), page.value(close + 1..title.end)].join(joint)
        }
        _ => value,
    }
}

/// "Gullwing Ferries | Fullstack | Remote": the part of a headline that names a level or a field and nothing else.
fn of_field(page: &Page) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let line = page.lines.first().filter(|line| document.is_own(line.tokens.start))?;
    let parts = page.parts(line);
    if parts.len() < 3 {
        return None;
    }
    parts.into_iter().find_map(|part| {
        let words = document.tokens[part.clone()].iter().take_while(|t| t.kind == Kind::Word || t.is_mark('.')).count();
        let tokens = part.start..part.start + words;
        let is_one = document.has_class(tokens.clone(), Class::Field)
            && document.tokens[tokens.clone()]
                .iter()
                .all(|t| t.is_any(&[Class::Field, Class::Seniority, Class::Tech]) || t.is_mark('.'));
        (words > 0 && is_one).then_some(tokens)
    })
}

fn headline(page: &Page, company: Option<&Field<String>>, wanted: Zone) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let mut lines = page.lines.iter().take(FIRST_LINES);
    lines.find_map(|line| {
        let zone = document.sentence_of(line.tokens.start).zone;
        let is_open = matches!(line.section, Section::Open | Section::Company | Section::Work);
        if zone != wanted || line.is_item && line.tokens.start > 0 || line.is_heading || !is_open {
            return None;
        }
        page.parts(line).into_iter().find_map(|part| {
            // In prose a role's name is no headline.
            const LONGEST_PART: usize = 30;
            let sentence = &document.sentence_of(part.start).tokens;
            let is_prose = sentence.end < part.end && part.len() > 14 && sentence.len() > 6;
            let greets = document.is_among(part.start, "hi hello hey dear good greetings thanks regards hallo");
            let part = part.start..part.end.min(part.start + LONGEST_PART);
            if is_prose && !greets && part.start == 0 {
                return title_in(page, opening(page, part), company, false);
            }
            if is_prose || greets { None } else { title_in(page, part, company, false) }
        })
    })
}

/// "Game programmer (AI) — Unreal, C++. Studio of 60 in …", "iOS contractor needed, six months.": what stands before the
/// first dash or comma of a short post.
fn opening(page: &Page, part: Range<usize>) -> Range<usize> {
    const MOST: usize = 10;
    let document = &page.reading.document;
    let is_end = |at: &usize| {
        let token = &document.tokens[*at];
        matches!(token.kind, Kind::Mark(',' | '.' | ':' | ';'))
            || matches!(token.kind, Kind::Mark('-' | '–' | '—')) && token.gap == Gap::Space
    };
    let end = (part.start..part.end.min(part.start + MOST)).find(is_end).unwrap_or(part.start);
    part.start..end
}

/// The sentence that says who is looked for.
fn announced(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let mut found = role::title(page.reading)?;
    while found.len() > 1
        && (document.is_among(found.start, "a an the our my another one two three four several this their your new talented experienced passionate skilled great strong exceptional contract freelance permanent full-time part-time")
            || document.is(found.start, Class::Praise))
    {
        found.start += 1;
    }
    while found.len() > 1 && document.is_among(found.end - 1, "role position job opening vacancy opportunity contract")
    {
        found.end -= 1;
    }
    // "an engineer" alone is no title.
    let bare =
        found.len() == 1 && document.is_among(found.start, "engineer developer engineering engineers developers");
    let is_plural = document.written(found.end - 1).ends_with('s') && !document.is_among(found.end - 1, "devops");
    // "Every engineer spends a day …", "one more developer": of any of them.
    let is_any = document.is_among(found.start, "every each any no more most other some many which whichever");
    if bare || is_plural || is_any {
        return None;
    }
    // "Machine Learning Engineer": capitalised words before it belong to it.
    let sentence = document.sentence_of(found.start).tokens.start;
    while found.start > sentence
        && document.tokens[found.start].gap == Gap::Space
        && document.tokens[found.start - 1].is_capitalised()
        && document.tokens[found.start - 1].kind == Kind::Word
        && found.start - 1 > sentence
        && !is_of_company(page, found.start - 1, company)
    {
        found.start -= 1;
    }
    // "sr. ruby engineer"
    if found.start >= 2
        && document.tokens[found.start].gap == Gap::Space
        && document.tokens[found.start - 1].is_mark('.')
        && document.is_among(found.start - 2, "sr jr snr jnr")
    {
        found.start -= 2;
    }
    Some(found)
}

/// "We want to hire an Engineering Manager for …", "The project seeks a part-time maintainer": what somebody wants.
fn sought(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const REACH: usize = 9;
    let document = &page.reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own());
    own.map(|s| s.tokens.clone()).find_map(|sentence| {
        let verb = sentence.clone().find(|at| {
            document
                .is_among(*at, "hire hiring seek seeks seeking need needs want wants recruit recruiting appoint employ")
                || document.is_among(*at, "for") && document.is_among(at - usize::from(*at > 0), "looking searching")
                || document.is_among(*at, "after") && document.is_among(at - usize::from(*at > 0), "we're we’re are")
        })?;
        let from = document.find_among(verb + 1..sentence.end.min(verb + 4), "a an our another one")? + 1;
        let ends = |at: &usize| {
            matches!(document.tokens[*at].kind, Kind::Mark(_))
                || document.is_among(*at, "to for who that with in at on of from and or as")
        };
        let end = (from..sentence.end.min(from + REACH)).find(ends).unwrap_or(sentence.end.min(from + REACH));
        (from < end).then(|| title_in(page, from..end, company, true)).flatten()
    })
}
