//! Where the work is done: from home, in an office or both, on how many days, in which places.

mod places;
mod sayings;
mod told;

use std::ops::Range;

use super::labels::Section;
use super::page::Page;
use super::{Field, Workplace};
use crate::questions::remote;
use crate::report::{Finding, Mode, State, Value};
use crate::text::Kind;
use places::{head_places, job_places, names, unknown_town, within};

/// Reads the place of work.
pub fn read(page: &Page) -> Option<Field<Workplace>> {
    let mut findings = Vec::new();
    remote::find(page.reading, &mut findings);
    let stated: Vec<&Finding> = findings
        .iter()
        .filter(|f| {
            f.state == State::Stated
                && !is_refused(page, f)
                && !told::is_of_things(page, &tokens_of(page, f))
                && page.section_of(tokens_of(page, f).start) != Section::Process
        })
        .collect();
    let lead = stated.first().and_then(|finding| match &finding.value {
        Some(Value::Remote(arrangement)) => Some((*finding, arrangement)),
        _ => None,
    });
    let head = head_places(page);
    let Some((finding, arrangement)) = lead else {
        if let Some(told) = told::read(page) {
            let within = within(page, told.tokens.clone());
            let mentions =
                if within.is_empty() { head.or_else(|| job_places(page)).unwrap_or_default() } else { within };
            let value = Workplace { mode: Some(told.mode), days: told.days, places: names(page, &mentions) };
            return Some(page.field(value, told.tokens));
        }
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
    let mode = match arrangement.mode {
        _ if is_denied => Some(Mode::Onsite),
        // "Remote, kick-off in Winterthur (2 days)"
        Some(Mode::Hybrid) if told::only_meets(page, &tokens_of(page, finding)) => Some(Mode::Remote),
        Some(Mode::Onsite) if told::is_on_one_day(page, &tokens_of(page, finding)) => Some(Mode::Hybrid),
        mode => mode,
    };
    let value = Workplace { mode, days: arrangement.days_in_office, places };
    Some(Field { value, span: finding.span, text: finding.span.of(page.text).to_owned() })
}

/// Whether a label denies within the words that were read, and others of them name an office.
fn mode_is_denied(page: &Page, finding: &Finding) -> bool {
    let document = &page.reading.document;
    tokens_of(page, finding).any(|at| {
        matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_among(at + 1, "no none not n")
    })
}

/// "Telework eligible: No".
fn is_refused(page: &Page, finding: &Finding) -> bool {
    let document = &page.reading.document;
    let tokens = tokens_of(page, finding);
    let line = &page.lines[page.line_of(tokens.start)].tokens;
    let names_office =
        tokens.clone().any(|at| document.is_among(at, "site onsite on-site office offices person premises"));
    !names_office
        && (tokens.end..line.end.min(tokens.end + 4)).any(|at| {
            matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_among(at + 1, "no none not n")
        })
}

fn tokens_of(page: &Page, finding: &Finding) -> Range<usize> {
    let tokens = &page.reading.document.tokens;
    let from = tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
    from..tokens.partition_point(|t| (t.start as usize) < finding.span.end().0)
}
