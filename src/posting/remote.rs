//! Where the work is done: from home, in an office or both, on how many days, in which places.

use std::ops::Range;

use super::labels::Label;
use super::page::Page;
use super::{Field, Workplace};
use crate::phrases::Mention;
use crate::places::Scale;
use crate::questions::remote::{self, vague};
use crate::report::{Finding, Mode, State, Value};
use crate::text::{Class, Gap, Kind, Shape, Token, words};

/// The most places of a job.
const MOST: usize = 12;

/// Reads the place of work.
pub fn read(page: &Page) -> Option<Field<Workplace>> {
    let mut findings = Vec::new();
    remote::find(page.reading, &mut findings);
    let stated: Vec<&Finding> = findings.iter().filter(|f| f.state == State::Stated && !is_refused(page, f)).collect();
    let lead = stated.first().and_then(|finding| match &finding.value {
        Some(Value::Remote(arrangement)) => Some((*finding, arrangement)),
        _ => None,
    });
    let head = head_places(page);
    let Some((finding, arrangement)) = lead else {
        let Some(mentions) = head.or_else(|| job_places(page)) else {
            let town = unknown_town(page)?;
            let places = vec![page.value(town.clone())];
            return Some(page.field(Workplace { places, ..Workplace::default() }, town));
        };
        let tokens = mentions.first()?.from as usize..mentions.last()?.to as usize;
        let places = names(page, &mentions);
        return (!places.is_empty()).then(|| page.field(Workplace { places, ..Workplace::default() }, tokens));
    };
    let of = |finding: &Finding| within(page, tokens_of(page, finding));
    let mut mentions = of(finding);
    if mentions.is_empty() {
        // Another sentence about the same arrangement, or the head of the ad.
        let same = stated.iter().skip(1).filter(|other| match &other.value {
            Some(Value::Remote(one)) => one.mode == arrangement.mode || one.mode.is_none(),
            _ => false,
        });
        mentions = same.map(|f| of(f)).find(|mentions| !mentions.is_empty()).unwrap_or_default();
    }
    if mentions.is_empty() {
        mentions = head.or_else(|| job_places(page)).unwrap_or_default();
    }
    let mut places = names(page, &mentions);
    if places.is_empty() {
        places.extend(unknown_town(page).map(|town| page.value(town)));
    }
    // "Telework eligible: No; the work is done on site"
    let is_denied = mode_is_denied(page, finding);
    let mode = if is_denied { Some(Mode::Onsite) } else { arrangement.mode };
    let value = Workplace { mode, days: arrangement.days_in_office, places };
    Some(Field { value, span: finding.span, text: finding.span.of(page.text).to_owned() })
}

/// Whether a label denies within the words that were read, and others of them name an office.
fn mode_is_denied(page: &Page, finding: &Finding) -> bool {
    let document = &page.reading.document;
    tokens_of(page, finding).any(|at| {
        matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_in(at + 1, words!("no none not n"))
    })
}

/// "Telework eligible: No".
fn is_refused(page: &Page, finding: &Finding) -> bool {
    let document = &page.reading.document;
    let tokens = tokens_of(page, finding);
    let line = &page.lines[page.line_of(tokens.start)].tokens;
    let names_office =
        tokens.clone().any(|at| document.is_in(at, words!("site onsite on-site office offices person premises")));
    !names_office
        && (tokens.end..line.end.min(tokens.end + 4)).any(|at| {
            matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_in(at + 1, words!("no none not n"))
        })
}

fn tokens_of(page: &Page, finding: &Finding) -> Range<usize> {
    let tokens = &page.reading.document.tokens;
    let from = tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
    from..tokens.partition_point(|t| (t.start as usize) < finding.span.end().0)
}

/// The places that are named within some tokens.
fn within(page: &Page, tokens: Range<usize>) -> Vec<Mention> {
    let all = &page.reading.places;
    let first = all.partition_point(|m| (m.to as usize) <= tokens.start);
    all[first..].iter().take_while(|m| (m.from as usize) < tokens.end).take(MOST).copied().collect()
}

/// The places of a label or of the lines beside the title.
fn head_places(page: &Page) -> Option<Vec<Mention>> {
    const FIRST_LINES: usize = 8;
    let labelled = page.labelled(Label::Place).map(|value| within(page, value)).find(|found| !found.is_empty());
    labelled.or_else(|| {
        let document = &page.reading.document;
        let lines = page
            .lines
            .iter()
            .take(FIRST_LINES)
            .filter(|line| document.is_own(line.tokens.start) && !line.is_item && line.tokens.len() <= 24);
        lines.flat_map(|line| page.parts(line)).find_map(|part| {
            let found = within(page, part.clone());
            // "Leeds, UK", "New York, in person": a part that begins or ends with places, and is no sentence.
            let first = found.first()?;
            let is_sentence =
                document.tokens[part.clone()].iter().any(|t| t.is_any(&[Class::We, Class::Be, Class::You]));
            let begins = first.from as usize == part.start
                || document.tokens[first.from as usize - 1].kind != Kind::Word
                || document.is_in(first.from as usize - 1, words!("in from near"));
            (begins && !is_sentence).then_some(found)
        })
    })
}

/// The town behind a label that no list knows: "Location: Elmstow".
fn unknown_town(page: &Page) -> Option<Range<usize>> {
    const MOST: usize = 3;
    let document = &page.reading.document;
    page.labelled(Label::Place).find_map(|value| {
        let is_name = |at: &usize| {
            let token = &document.tokens[*at];
            token.kind == Kind::Word && token.is_capitalised() && !token.is_any(&[Class::Role, Class::We, Class::You])
                && !document.is_in(*at, words!("remote hybrid onsite on office anywhere flexible home work fully various multiple worldwide see our the client confidential"))
        };
        let end = value.clone().take_while(is_name).last()? + 1;
        let is_whole = end == value.end || matches!(document.tokens[end].kind, Kind::Mark(',' | '(' | '/' | '-' | '–' | '.'));
        let end = if is_state_behind(page, end) { end + 2 } else { end };
        (is_whole && end - value.start <= MOST + 2).then_some(value.start..end)
    })
}

/// The places that sentences name as the job's.
fn job_places(page: &Page) -> Option<Vec<Mention>> {
    let places = vague::job_places(page.reading);
    let best = places.iter().map(|p| p.weight).max().filter(|w| *w >= vague::Weight::Job)?;
    let named = places.iter().filter(|p| p.weight == best).take(1);
    let found: Vec<Mention> = named.flat_map(|p| within(page, p.name.clone())).collect();
    (!found.is_empty()).then_some(found)
}

/// ", ID": the code of a state behind a town.
fn is_state_behind(page: &Page, to: usize) -> bool {
    let document = &page.reading.document;
    let is_code = |t: &Token| t.shape == Shape::Upper && t.end - t.start == 2 && t.gap == Gap::Space;
    document.tokens.get(to).is_some_and(|t| t.is_mark(',') && t.gap == Gap::Glued)
        && document.tokens.get(to + 1).is_some_and(is_code)
        && !document.is_in(to + 1, words!("uk us eu"))
}

/// Their names, each once; of "London, England, United Kingdom" the town, and no time zones.
fn names(page: &Page, mentions: &[Mention]) -> Vec<String> {
    let places = &page.reading.tables.places;
    let document = &page.reading.document;
    let mut names: Vec<String> = Vec::new();
    let mut last: Option<(Scale, usize)> = None;
    for mention in mentions {
        let scale = places.place(mention.thing).scale;
        let (from, to) = (mention.from as usize, mention.to as usize);
        let is_larger = last.is_some_and(|(before, end)| {
            (before as u8) < scale as u8
                && from == end + 1
                && (document.tokens[end].is_mark(',') || document.tokens[end].is_mark('('))
        }) || last.is_some_and(|(before, end)| (before as u8) < scale as u8 && from == end);
        last = Some((scale, to));
        if is_larger || scale == Scale::Zone {
            continue;
        }
        // "Boise, ID" is called so, whether or not the state's code is known.
        let is_state = scale == Scale::Town && is_state_behind(page, to);
        let name = page.value(from..to + 2 * usize::from(is_state));
        let name = name.trim_end_matches("'s").trim_end_matches("’s");
        if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            names.push(name.to_owned());
        }
    }
    names
}
