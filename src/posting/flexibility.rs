//! Whole sentences that tell who decides and how much process there is.

mod headed;
mod sayings;
mod tape;
mod told;

use super::labels::Section;
use super::page::Page;
use super::{Field, hours};
use crate::checker::Checker;
use crate::questions::{flexibility, learned};
use crate::reader;
use crate::report::{State, Topic};
use crate::text::Class;

/// The most sentences of an ad.
const MOST: usize = 40;

/// Reads the sentences: those that the rules know, that ads have in their own ways, and that the learned reader takes for
/// one. What is given beside the work ("your choice of laptop") is none.
pub fn read(page: &Page, checker: &Checker) -> Vec<Field<String>> {
    let document = &page.reading.document;
    let mut findings = Vec::new();
    flexibility::find(page.reading, &mut findings);
    let read = reader::read(page.reading, checker.weights());
    learned::find(page.reading, &read, checker.weights(), &mut findings);
    let stated = findings.iter().filter(|f| f.topic == Topic::Flexibility && f.state == State::Stated);
    let mut found: Vec<usize> = stated
        .map(|f| document.tokens.partition_point(|t| (t.end as usize) <= f.span.start().0))
        .filter_map(|at| document.tokens.get(at).map(|t| t.sentence as usize))
        .collect();
    let own = document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    found.extend(own.filter(|(_, s)| told::is_told(page, &s.tokens)).map(|(number, _)| number));
    found.extend(headed::sentences(page));
    found.sort_unstable();
    found.dedup();
    found.retain(|number| !headed::is_heading(page, *number) && is_of_job(page, *number));
    found.truncate(MOST);
    found.into_iter().filter_map(|number| page.words(page.sentence(number))).collect()
}

fn is_of_job(page: &Page, number: usize) -> bool {
    let sentence = &page.reading.document.sentences[number];
    // "24 hours, spread as you like"
    let is_of_hours = page.reading.document.has_among(sentence.tokens.clone(), "hours fte shift shifts");
    if is_of_hours && !told::is_told(page, &sentence.tokens) {
        return false;
    }
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(sentence.tokens.clone(), words);
    let is_tape = told::is_tape(page, &sentence.tokens);
    // "In the hub two days a week; which two is up to you", "most come in on Tuesdays, the rest is up to you"
    let is_of_place = has("hub office come coming in-office desk hq studio onsite on-site")
        && sentence.tokens.clone().any(|at| {
            document.is_among(at, "day days")
                || document.is(at, Class::Weekday)
                || document.is_among(at, "tuesdays mondays wednesdays thursdays fridays")
        });
    // "Tuesday to Thursday from our office. Rest is up to you.": the rest of the days.
    let is_rest = sentence.tokens.len() <= 8
        && has("rest others")
        && number > 0
        && page.sentence(number - 1).any(|at| {
            document.is_among(at, "office home remote remotely hybrid onsite on-site studio")
                || document.is(at, Class::Weekday)
        });
    if is_rest {
        return false;
    }
    // "Must know WooCommerce and be able to say no": what one has to bring.
    if !is_tape && document.is_among(sentence.tokens.start, "must") && has("able know ability") {
        return false;
    }
    // "You will join a team of three and build the tooling that everybody deploys with."
    let is_joined = sentence.tokens.clone().take(4).any(|at| document.is_among(at, "join"))
        && has("team teams group squad crew")
        && !told::is_told(page, &sentence.tokens);
    if is_joined {
        return false;
    }
    // "You'd own the dispatch service": a thing to look after.
    let is_owned = has("own owns owning")
        && has(
            "service services app apps core system systems platform pipeline pipelines product engine codebase infrastructure",
        )
        && !has("roadmap backlog decide decides decisions choose say whatever yourself alone")
        && !told::is_told(page, &sentence.tokens);
    if is_owned {
        return false;
    }
    // "The salary depends on the level that we agree on together."
    let is_of_pay = has("salary salaries pay payband compensation rate wage")
        && document.has_class(sentence.tokens.clone(), Class::Amount);
    // "Oskeno helps gardens run themselves."
    let is_customers = has("helps lets enables")
        && !document.tokens[sentence.tokens.clone()].iter().any(|t| t.is_any(&[Class::We, Class::You]));
    if is_customers && !is_tape {
        return false;
    }
    // "Brennholt is a CMMI L3 company having offices in …"
    let is_of_firm = has("company firm corporation subsidiary")
        && has("offices headquartered cmmi iso employees founded subsidiary")
        && !told::is_told(page, &sentence.tokens);
    // "We work 10 to 2 together; the rest of the day is yours."
    let is_of_clock = hours::tells_clock(page, &sentence.tokens);
    if !is_tape && (is_of_clock || is_of_place || is_of_pay || is_of_firm) {
        return false;
    }
    match page.section_of(sentence.tokens.start) {
        Section::Legal => false,
        Section::Process => told::is_tape(page, &sentence.tokens),
        Section::Offer => !is_perk(page, sentence.tokens.clone()),
        _ => !is_perk(page, sentence.tokens.clone()) || !sentence.is_item || is_tape,
    }
}

/// "Choose your own laptop", "set your own hours": something given beside the work.
fn is_perk(page: &Page, mut sentence: std::ops::Range<usize>) -> bool {
    sentence.any(|at| {
        page.reading.document.is_among(
            at,
            "laptop laptops hardware computer macbook mac phone equipment desk machine hours schedule holiday holidays vacation leave pto insurance pension gym benefits perks allowance bonus salary equity office remote time-off stipend snacks lunch device",
        )
    })
}
