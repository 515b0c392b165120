//! The hiring is made the reader's hurry.

use super::{finding, says};
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_urgency::*;
use crate::text::words;
use crate::wording::wording;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let pressing = reading.own(&URGENCY).map(|m| m.tokens()).filter(|tokens| {
        let about_the_company = says(reading, tokens.start, words!("it it's things"))
            && reading.document.is(tokens.start.saturating_sub(1), crate::text::Class::We);
        !about_the_company
    });
    found.extend(
        pressing.map(|tokens| finding(reading, &URGENCY, tokens, |words| wording!("finding.urgency", words = words))),
    );
}
