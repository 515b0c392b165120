//! Whole sentences that tell who decides and how much process there is.

use super::Field;
use super::labels::Section;
use super::page::Page;
use crate::questions::flexibility;
use crate::report::State;

/// Reads the sentences. What is given beside the work ("your choice of laptop") is none.
pub fn read(page: &Page) -> Vec<Field<String>> {
    const MOST: usize = 40;
    let document = &page.reading.document;
    let mut findings = Vec::new();
    flexibility::find(page.reading, &mut findings);
    crate::order::by_key(&mut findings, |f| f.span.start().0 as u128);
    let mut fields: Vec<Field<String>> = Vec::new();
    for finding in findings.iter().filter(|f| f.state == State::Stated) {
        let at = document.tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
        let sentence = document.sentence_of(at);
        let is_perk = sentence.is_item && page.section_of(at) == Section::Offer;
        let is_known = fields.last().is_some_and(|f| f.span.overlaps(&sentence.span));
        if !is_perk && !is_known && page.section_of(at) != Section::Legal && fields.len() < MOST {
            fields.extend(page.words(sentence.tokens.clone()));
        }
    }
    fields
}
