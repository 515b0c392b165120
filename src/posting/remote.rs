//! Where the work is done: from home, in an office or both, on how many days, in which places.

mod afar;
mod beside;
mod days;
mod home;
mod listed;
mod places;
mod sayings;
mod settled;
mod share;
mod told;
mod towns;

use std::ops::Range;

use super::interview::dense::is_of_hiring;
use super::labels::Section;
use super::page::Page;
use super::{Field, Workplace};
use crate::phrases::Mention;
use crate::places::Scale;
use crate::questions::remote;
use crate::report::{Finding, Mode, Span, Value};
use crate::text::Kind;
use places::{head_places, job_places, labelled_towns, names, only_town, within};
use towns::{is_at_the_head, of_body, unknown_town};

/// Reads the place of work. `company` is no place.
pub fn read(page: &Page, company: Option<&Field<String>>) -> Option<Field<Workplace>> {
    let found = first_told(page, company);
    let tokens = found.as_ref().map_or(0..0, |field| tokens_at(page, field.span));
    let mut field = found.unwrap_or_else(|| page.field(Workplace::default(), 0..0));
    settled::settle(page, &mut field.value, &tokens);
    if let Some(list) = listed::read(page, company, &mut field.value).filter(|_| tokens.is_empty()) {
        field = page.field(field.value, list);
    }
    if let Some(town) = company.and_then(|company| of_body(&company.value))
        && field.value.places.len() < 2
        && !field.value.places.iter().any(|place| place.contains(town) || names_town(page, place))
    {
        field.value.places.insert(0, town.to_owned());
    }
    let is_told = field.value.mode.is_some() || field.value.days.is_some() || !field.value.places.is_empty();
    is_told.then_some(field)
}

/// What the first words tell that speak of it.
fn first_told(page: &Page, company: Option<&Field<String>>) -> Option<Field<Workplace>> {
    let mut stated = Vec::new();
    // What one does at an interview, or what is of a thing, says nothing of the work.
    let is_meant = |tokens: &Range<usize>| {
        !is_refused(page, tokens)
            && !told::is_of_things(page, tokens)
            && !days::is_of_others(page, tokens)
            && !settled::is_yearly(page, tokens)
            && page.section_of(tokens.start) != Section::Process
            && !is_of_hiring(page, tokens.start)
    };
    remote::find_stated(page.reading, is_meant, &mut stated);
    let lead = stated.first().and_then(|finding| match &finding.value {
        Some(Value::Remote(arrangement)) => Some((finding, arrangement)),
        _ => None,
    });
    let head = head_places(page);
    // "Quellmark, Elmstow": a town at the head that no list knows goes before what sentences name.
    let job_places = |page: &Page| if is_at_the_head(page, company) { None } else { job_places(page) };
    let Some((finding, arrangement)) = lead else {
        if let Some(told) = told::read(page).or_else(|| days::counted(page)) {
            let within = within(page, told.tokens.clone());
            let mentions =
                if within.is_empty() { head.or_else(|| job_places(page)).unwrap_or_default() } else { within };
            let mode = if told.mode == Mode::Remote && days::has_exception(page, &told.tokens) {
                Mode::Hybrid
            } else {
                told.mode
            };
            let told = told::Told { mode, ..told };
            let is_firms = told.mode == Mode::Remote
                && !mentions.is_empty()
                && mentions.iter().all(|m| beside::is_of_firm(page, m.from as usize));
            let places = if is_firms { Vec::new() } else { found_names(page, &mentions, company) };
            let value = Workplace { mode: Some(told.mode), days: told.days, places };
            return Some(page.field(value, told.tokens));
        }
        let Some(mentions) = head.or_else(|| job_places(page)) else {
            let Some(town) = unknown_town(page, company) else {
                let town = only_town(page)?;
                let tokens = town[0].tokens();
                let places = names(page, &town, company);
                return Some(page.field(Workplace { places, ..Workplace::default() }, tokens));
            };
            let places = vec![page.value(town.clone())];
            return Some(page.field(Workplace { places, ..Workplace::default() }, town));
        };
        let tokens = mentions.first()?.from as usize..mentions.last()?.to as usize;
        let places = names(page, &mentions, company);
        return (!places.is_empty()).then(|| page.field(Workplace { places, ..Workplace::default() }, tokens));
    };
    let of = |finding: &Finding| within(page, places::with_those_before(page, tokens_of(page, finding)));
    let mut mentions = labelled_towns(page).unwrap_or_else(|| of(finding));
    if mentions.is_empty() {
        // Another sentence about the same arrangement, or the head of the ad.
        let same = stated.iter().skip(1).filter(|other| match &other.value {
            Some(Value::Remote(one)) => one.mode == arrangement.mode || one.mode.is_none(),
            _ => false,
        });
        mentions = same.map(of).find(|mentions| !mentions.is_empty()).unwrap_or_default();
    }
    if mentions.is_empty() {
        mentions = head.or_else(|| job_places(page)).unwrap_or_default();
    }
    // "Remote. Small team in Lyon": where the firm sits.
    let is_remote = arrangement.mode == Some(Mode::Remote);
    let is_firms =
        is_remote && !mentions.is_empty() && mentions.iter().all(|m| beside::is_of_firm(page, m.from as usize));
    let places = if is_firms { Vec::new() } else { found_names(page, &mentions, company) };
    // "Telework eligible: No; the work is done on site"
    let is_denied = mode_is_denied(page, finding);
    let mode = match arrangement.mode {
        _ if is_denied => Some(Mode::Onsite),
        // "Remote, kick-off in Winterthur (2 days)"
        Some(Mode::Hybrid) if beside::is_whole_week(page, &tokens_of(page, finding)) => Some(Mode::Onsite),
        Some(Mode::Hybrid) if beside::is_home_based(page, &tokens_of(page, finding)) => Some(Mode::Remote),
        Some(Mode::Hybrid) if told::only_meets(page, &tokens_of(page, finding)) => Some(Mode::Remote),
        Some(Mode::Onsite) if days::is_on_one_day(page, &tokens_of(page, finding)) => Some(Mode::Hybrid),
        Some(Mode::Hybrid) if days::is_liked(page, &tokens_of(page, finding)) => Some(Mode::Remote),
        Some(Mode::Hybrid) if counts_work(page, &tokens_of(page, finding)) => Some(Mode::Onsite),
        mode => mode,
    };
    let days = arrangement.days_in_office.filter(|_| mode == arrangement.mode || mode == Some(Mode::Hybrid));
    let days = days::but_on(page, &tokens_of(page, finding)).filter(|_| mode == Some(Mode::Hybrid)).or(days);
    // "Home office", and below it "2 Homeoffice-Tage pro Woche"
    let counted = days::counted(page).filter(|_| {
        mode == Some(Mode::Remote) && arrangement.days_in_office.is_none()
            || mode == Some(Mode::Onsite) && arrangement.days_in_office.is_none_or(|days| days == 5)
    });
    let (mode, days) = counted.map_or((mode, days), |told| (Some(told.mode), told.days));
    // "From home, as long as you come in on Tuesdays"
    const MOST: usize = 8;
    let from_home = stated.iter().filter(|other| {
        matches!(&other.value, Some(Value::Remote(one)) if one.mode == Some(Mode::Remote))
            || std::ptr::eq(*other, finding)
    });
    let coming = from_home
        .take(MOST)
        .find_map(|other| days::coming_behind(page, &tokens_of(page, other)))
        .filter(|_| mode == Some(Mode::Remote));
    let (mode, days) = coming.map_or((mode, days), |days| (Some(Mode::Hybrid), Some(days)));
    let days = days.or_else(|| {
        (mode == Some(Mode::Hybrid))
            .then(|| days::days_there(page).or_else(|| share::days(page)).or_else(|| told::days(page)))
            .flatten()
    });
    let tokens = tokens_of(page, finding);
    let is_both = days::has_exception(page, &tokens)
        || beside::is_either(page, &tokens)
        || beside::has_weeks_there(page, &tokens);
    let mode = if mode == Some(Mode::Remote) && is_both { Some(Mode::Hybrid) } else { mode };
    // "Five days in the office at first and three thereafter", "at the office three or so days a week"
    let later = (mode != Some(Mode::Remote)).then(|| beside::thereafter(page, &tokens)).flatten();
    let some = || (mode == Some(Mode::Onsite)).then(|| beside::comes_on_days(page, &tokens)).flatten();
    let (mode, days) = later.or_else(some).map_or((mode, days), |days| (Some(Mode::Hybrid), Some(days)));
    let days = days.or_else(|| (mode == Some(Mode::Onsite)).then(|| beside::five_days(page, &tokens)).flatten());
    let value = Workplace { mode, days, places };
    Some(Field { value, span: finding.span, text: finding.span.of(page.text).to_owned() })
}

/// The names of the places that were found, or else of a town that no list knows, or of the only one that the ad names.
fn found_names(page: &Page, mentions: &[Mention], company: Option<&Field<String>>) -> Vec<String> {
    let mut places = names(page, mentions, company);
    if !places.is_empty() {
        // "Kantonsbibliothek Torwil, Switzerland": the town is the last word of the company's name.
        for place in &mut places {
            if let Some((_, town)) = place.rsplit_once(' ').filter(|_| company.is_some_and(|c| c.value == *place)) {
                *place = town.to_owned();
            }
        }
        return places;
    }
    if let Some(town) = unknown_town(page, company) {
        return vec![page.value(town)];
    }
    only_town(page).map(|town| names(page, &town, company)).unwrap_or_default()
}

/// Whether a place is a town that is known, or has one in its name: "New Plymouth".
fn names_town(page: &Page, place: &str) -> bool {
    let places = &page.reading.tables.places;
    let mut towns = page.reading.places.iter().filter(|m| places.place(m.thing).scale == Scale::Town);
    towns.any(|m| place.contains(&page.value(m.tokens())))
}

/// Whether a label denies within the words that were read, and others of them name an office.
fn mode_is_denied(page: &Page, finding: &Finding) -> bool {
    let document = &page.reading.document;
    tokens_of(page, finding).any(|at| {
        matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_among(at + 1, "no none not n")
    })
}

/// "4 days a week possible, on site": days that one works, beside the words for where.
fn counts_work(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let names = |words: &str| document.has_among(tokens.clone(), words);
    let week = document.find_among(tokens.clone(), "week");
    let is_of_work = week.is_some_and(|week| {
        document.is_among(week + 1, "possible ok okay contract work working role position")
            || tokens.contains(&(week + 1)) && document.tokens[week + 1].is_mark(',') && names("site onsite on-site")
    });
    is_of_work && names("site onsite on-site") && !names("home remote remotely hybrid office")
}

/// "Telework eligible: No", "Remote job: No", and "Telework eligible: Yes", which says that one may ask.
fn is_refused(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let line = &page.lines[page.line_of(tokens.start)].tokens;
    let names_office = document.has_among(tokens.clone(), "site onsite on-site office offices person premises");
    let behind = tokens.end..line.end.min(tokens.end + 4);
    let is_no = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark(':' | '?')) && document.is_among(at + 1, "no none not n")
    };
    !names_office && (behind.clone().any(is_no) || document.is_among(tokens.end, "eligible eligibility"))
}

fn tokens_of(page: &Page, finding: &Finding) -> Range<usize> {
    tokens_at(page, finding.span)
}

fn tokens_at(page: &Page, span: Span) -> Range<usize> {
    let tokens = &page.reading.document.tokens;
    let from = tokens.partition_point(|t| (t.end as usize) <= span.start().0);
    from..tokens.partition_point(|t| (t.start as usize) < span.end().0)
}
