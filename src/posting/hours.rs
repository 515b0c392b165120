//! Hours or time zone, in the ad's own words.

use super::labels::{Label, Section};
use super::page::Page;
use super::{Field, said};
use crate::details::hours;
use crate::places::Scale;
use crate::text::Class;

/// Reads the hours.
pub fn read(page: &Page) -> Option<Field<String>> {
    let document = &page.reading.document;
    let labelled = page.labelled(Label::Hours).find(|value| {
        hours::tells(page.reading, value.clone())
            || value.clone().any(|at| document.tokens[at].is_any(&[Class::Number, Class::Weekday, Class::TimeUnit]))
            || value.clone().any(|at| {
                page.reading
                    .places
                    .iter()
                    .any(|m| m.tokens().contains(&at) && page.reading.tables.places.place(m.thing).scale == Scale::Zone)
            })
    });
    if let Some(value) = labelled {
        return page.words(value);
    }
    let first = hours::sentences(page.reading).find(|number| {
        let tokens = page.sentence(*number);
        !matches!(page.section_of(tokens.start), Section::Legal | Section::Process)
    })?;
    said(page, first, 18, |tokens| hours::tells(page.reading, tokens))
}
