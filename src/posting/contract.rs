//! The kind of contract, in the ad's own words. Full time and part time are hours.

pub mod kinds;

use std::ops::Range;

use super::labels::Label;
use super::page::Page;
use super::{Field, hours};
use crate::details::contract;
use crate::text::{Class, Kind};

/// The most kinds that are told of one job: "permanent, 12 months, outside IR35".
const MOST: usize = 4;

/// The most tokens of a sentence that is no prose.
const SHORT: usize = 10;

/// Reads the contract.
pub fn read(page: &Page) -> Option<Field<String>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let document = &page.reading.document;
    for value in page.labelled(Label::Contract) {
        let within = kinds_within(page, value.clone());
        // "Contract: unlimited"
        if within.is_empty() && document.is_among(value.start, "unlimited open indefinite evergreen fast vast fest") {
            found.push(value.start..value.start + 1);
            continue;
        }
        // "Contract: two years, renewable", "Contract type: consultant, 11 months with a break"
        if tells_length(page, &value) && value.len() <= 14 && !names_share(page, &value) {
            // "1 year renewable, KES 120,000 per month": up to the pay.
            let pay = value.clone().find(|at| document.is(*at, Class::Amount) && document.written(*at).len() > 2);
            found.push(value.start..pay.filter(|pay| *pay > value.start + 1).unwrap_or(value.end));
        } else {
            found.extend(within);
        }
    }
    for sentence in document.sentences.iter().filter(|s| s.zone.is_own()) {
        let part = sentence.tokens.clone();
        if part.len() <= SHORT && !document.has_class(part.clone(), Class::You) {
            found.extend(kinds_within(page, part));
        } else {
            // "Temporary, 18 months, with a strong possibility of …", "Contractor, long term, paid monthly"
            let first = part.start..part.end.min(part.start + 3);
            let comma = first.clone().skip(1).find(|at| document.tokens[*at].is_mark(','));
            if let Some(comma) = comma {
                found.extend(kinds_within(page, first.start..comma + 1));
            }
            found.extend(kinds_told(page, part));
        }
    }
    // How long behind what it is, unless the label says both.
    for value in page.labelled(Label::Length) {
        if tells_length(page, &value) && value.len() <= 14 && !tells_hours(page, &value) {
            let says_both = !kinds_within(page, value.clone()).is_empty();
            found.insert(if says_both { 0 } else { found.len() }, value);
        }
    }
    if found.is_empty() {
        found.extend(in_title(page));
    }
    joined(page, found)
}

/// The kinds within a label's value or a short line.
pub(in crate::posting) fn kinds_within(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut found = contract::within(page.reading, tokens.clone());
    found.extend(kinds::within(page.reading, tokens));
    found.retain(|kind| is_contract(page, kind));
    crate::order::by_key(&mut found, |kind| kind.start as u128);
    found
}

/// The kinds that prose tells.
fn kinds_told(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = contract::mentions_in(page.reading, tokens.clone()).collect();
    found.extend(kinds::within(page.reading, tokens));
    found.retain(|kind| is_contract(page, kind));
    crate::order::by_key(&mut found, |kind| kind.start as u128);
    found
}

/// Whether words of a label's value tell a length: "5 months", "until 31 March 2027".
fn tells_length(page: &Page, value: &Range<usize>) -> bool {
    let document = &page.reading.document;
    value.clone().any(|at| {
        // "218 days/year" is no length.
        let is_rate =
            at > value.start && (document.is_among(at - 1, "per a each every") || document.tokens[at - 1].is_mark('/'));
        document.is(at, Class::TimeUnit) && !is_rate && !document.is_among(at, "hour hours hr hrs day days week weeks")
    }) || document.has_among(value.clone(), "week weeks") && value.len() <= 4
        || document.has_among(value.clone(), "until till")
}

/// "Summer Internship – Data (2027)" at the head of the ad.
fn in_title(page: &Page) -> Option<Range<usize>> {
    const FIRST_LINES: usize = 3;
    const LONGEST: usize = 18;
    let document = &page.reading.document;
    let lines = page.lines.iter().take(FIRST_LINES);
    lines.filter(|line| line.tokens.len() <= LONGEST && document.is_own(line.tokens.start)).find_map(|line| {
        let kind = line.tokens.clone().find(|at| {
            document.is_among(*at, "internship traineeship apprenticeship apprentice intern praktikum")
                && !document.is_among(at + 1, "coordinator manager program programme officer platform lead team")
        })?;
        Some(kind..kind + 1)
    })
}

fn tells_hours(page: &Page, value: &Range<usize>) -> bool {
    page.reading.document.has_among(value.clone(), "hours hour h hrs school")
}

fn names_share(page: &Page, value: &Range<usize>) -> bool {
    hours::share(page.reading, value.clone()).is_some()
}

/// Neither "full-time" nor a word that means something else where it stands: "CTC: 12 lakhs", "Regular/Senior Developer".
fn is_contract(page: &Page, kind: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_share = kind.clone().all(|at| {
        document.is_among(at, "full part time fulltime parttime full-time part-time vollzeit teilzeit fte")
            || matches!(document.tokens[at].kind, Kind::Mark(_))
    });
    let starts_share = document.is_among(kind.start, "fte");
    let is_level = document.is_among(kind.start, "regular")
        && kind.len() == 1
        && (kind.end..kind.end + 2).any(|at| {
            document.tokens.get(at).is_some_and(|t| t.is_any(&[Class::Seniority, Class::Role, Class::Field]))
        });
    let is_pay = document.is_among(kind.start, "ctc");
    // "Contract: …" is a label.
    let is_label = document.is_among(kind.start, "contract employment")
        && document.tokens.get(kind.start + 1).is_some_and(|t| t.is_mark(':'));
    // "Completed studies or apprenticeship in IT": what one has learned.
    let is_learned = document
        .is_among(kind.start, "apprenticeship ausbildung traineeship internship internships apprenticeships")
        && kind.len() == 1
        && (document.is_among(kind.end, "in as or")
            && (kind.start.saturating_sub(4)..kind.start).any(|at| {
                document.is_among(
                at,
                "completed studies study degree finished vocational successful or previous prior experience education",
            )
            })
            || document.has_among(kind.start.saturating_sub(3)..kind.start, "completed finished previous prior"));
    !is_learned && !is_label && !is_share && !starts_share && !is_level && !is_pay
}

/// "Fixed-term until 31 March", "fixed-term position from August until the end of May", "indefinite contract after three
/// months of probation": how long it holds, up to the next mark.
fn with_end(page: &Page, kind: Range<usize>) -> Range<usize> {
    const MOST: usize = 12;
    let document = &page.reading.document;
    let line = page.lines[page.line_of(kind.start)].tokens.end;
    let limit = line.min(document.sentence_of(kind.start).tokens.end).min(kind.end + MOST);
    let next = kind.end + usize::from(document.is_among(kind.end, "position post role contract appointment"));
    let end = (next..limit).find(|at| matches!(document.tokens[*at].kind, Kind::Mark(_))).unwrap_or(limit);
    // "contract to start, 3 months", "Freelance, six months"
    let is_time = next + 2 < limit
        && document.tokens[next].is_mark(',')
        && document.is(next + 1, Class::Number)
        && document.is_among(next + 2, "months years month year maanden monate mois")
        && !document.is_among(next + 3, "experience probation trial of notice old");
    if is_time {
        return kind.start..next + 3;
    }
    // "Contractor, long term"
    let is_long = next < limit && document.tokens[next].is_mark(',') && document.is_among(next + 1, "long short");
    if is_long && next + 2 < limit && document.is_among(next + 2, "term") {
        return kind.start..next + 3;
    }
    let within = |words: &str| document.has_among(next..end, words);
    // "contract till Christmas"
    if document.is_among(kind.end - 1, "till until") {
        return kind.start..end;
    }
    let is_until = document.is_among(next, "until till voor für pour")
        && (document.is_among(next, "until till") || within("maanden jaar monate jahre mois ans"))
        || document.is_among(next, "from") && within("until till to") && !within("home office anywhere");
    // "permanent, with a nine-month probation", "Jaarcontract with the intention of a permanent contract"
    let with = next + usize::from(next < limit && document.tokens[next].is_mark(','));
    if with < limit && document.is_among(with, "with med met mit avec") {
        let end = (with..limit)
            .find(|at| matches!(document.tokens[*at].kind, Kind::Mark(',' | '.' | ';' | '|' | '(')))
            .unwrap_or(limit);
        if document.has_among(
            with..end,
            "probation probationary provanställning probezeit trial extension permanent option intention uitzicht",
        ) {
            return kind.start..end;
        }
    }
    // "permanent after three months"
    let is_after = document.is_among(next, "after") && within("probation probationary trial month months year");
    if next < end && (is_until || is_after) { kind.start..end } else { kind }
}

/// The kinds one after the other, each once.
fn joined(page: &Page, found: Vec<Range<usize>>) -> Option<Field<String>> {
    let mut words: Vec<String> = Vec::new();
    let mut shown: Option<Range<usize>> = None;
    for tokens in found {
        let tokens = with_end(page, tokens);
        let value = page.value(tokens.clone());
        let lower = value.to_lowercase().replace('-', " ");
        let is_said = words.iter().any(|word| {
            let word = word.to_lowercase().replace('-', " ");
            word.contains(&lower) || lower.contains(&word)
        });
        if value.is_empty() || is_said || words.len() == MOST {
            continue;
        }
        words.push(value);
        shown = Some(match shown {
            None => tokens,
            Some(first) if is_near(page, &first, &tokens) => first.start.min(tokens.start)..first.end.max(tokens.end),
            Some(first) => first,
        });
    }
    Some(page.field(words.join(", "), shown?))
}

/// Whether two ranges stand on one line or on neighbouring ones, so that one mark can hold both.
fn is_near(page: &Page, a: &Range<usize>, b: &Range<usize>) -> bool {
    let is_plain =
        !page.reading.document.tokens[a.start.min(b.start)..a.end.max(b.end)].iter().any(|t| t.kind == Kind::Link);
    is_plain && page.line_of(a.start).abs_diff(page.line_of(b.start)) <= 1
}
