//! The reader is chased, or made to feel guilty.

use super::finding;
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_pestering::*;
use crate::wording::wording;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let chased = reading.own(&PESTERING).map(|m| m.tokens());
    found.extend(
        chased.map(|tokens| finding(reading, &PESTERING, tokens, |words| wording!("finding.pestering", words = words))),
    );
}
