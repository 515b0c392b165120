//! The reader is asked for somebody else.

use super::finding;
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_referral::*;
use crate::wording::wording;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&REFERRAL).map(|m| m.tokens());
    found.extend(
        asked.map(|tokens| finding(reading, &REFERRAL, tokens, |words| wording!("finding.referral", words = words))),
    );
}
