//! Whole sentences that tell who decides and how much process there is.

use super::Field;
use super::labels::Section;
use super::page::Page;
use crate::checker::Checker;
use crate::questions::{flexibility, learned};
use crate::reader;
use crate::report::{Finding, State, Topic};
use crate::text::words;

/// Reads the sentences. What is given beside the work ("your choice of laptop") is none.
pub fn read(page: &Page, checker: &Checker) -> Vec<Field<String>> {
    let mut findings = Vec::new();
    flexibility::find(page.reading, &mut findings);
    let fields = sentences(page, &findings);
    if !fields.is_empty() {
        return fields;
    }
    // Where no rule finds a sentence, the learned reader may know one.
    findings.clear();
    let read = reader::read(page.reading, checker.weights());
    learned::find(page.reading, &read, checker.weights(), &mut findings);
    sentences(page, &findings)
}

fn sentences(page: &Page, findings: &[Finding]) -> Vec<Field<String>> {
    const MOST: usize = 40;
    let document = &page.reading.document;
    let stated = findings.iter().filter(|f| f.topic == Topic::Flexibility && f.state == State::Stated);
    let mut found: Vec<&Finding> = stated.collect();
    crate::order::by_key(&mut found, |f| f.span.start().0 as u128);
    let mut fields: Vec<Field<String>> = Vec::new();
    for finding in found {
        let at = document.tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
        let sentence = document.sentence_of(at);
        let is_known = fields.last().is_some_and(|f| f.span.overlaps(&sentence.span));
        let is_of_job = match page.section_of(at) {
            Section::Legal | Section::Process => false,
            Section::Offer => !is_perk(page, sentence.tokens.clone()),
            _ => !is_perk(page, sentence.tokens.clone()) || !sentence.is_item,
        };
        if is_of_job && !is_known && fields.len() < MOST {
            fields.extend(page.words(sentence.tokens.clone()));
        }
    }
    fields
}

/// "Choose your own laptop", "set your own hours": something given beside the work.
fn is_perk(page: &Page, mut sentence: std::ops::Range<usize>) -> bool {
    sentence.any(|at| {
        page.reading.document.is_in(
            at,
            words!(
                "laptop laptops hardware computer macbook mac phone equipment desk machine budget hours schedule holiday holidays vacation leave pto insurance pension gym benefits perks allowance bonus salary equity office remote time-off stipend snacks lunch device"
            ),
        )
    })
}
