//! When the work is done: own hours, core hours, given hours.

use crate::reading::Reading;
use crate::report::Hours;
pub(crate) use crate::rules::remote_hours::*;

/// The hours that the message gives, if it does.
pub fn hours(reading: &Reading) -> Option<Hours> {
    let is_own = |rule| reading.own(rule).next().is_some();
    if is_own(&CORE_HOURS) {
        return Some(Hours::Core);
    }
    is_own(&FLEXIBLE_HOURS).then_some(Hours::Flexible)
}
