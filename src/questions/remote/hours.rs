//! When the work is done: own hours, core hours, fixed hours, a short week.

use crate::reading::Reading;
use crate::report::Hours;
pub(crate) use crate::rules::remote_hours::*;

/// The hours that the message gives, if it does.
pub fn hours(reading: &Reading) -> Option<Hours> {
    let rules = [(&CORE_HOURS, Hours::Core), (&FLEXIBLE_HOURS, Hours::Flexible), (&FIXED_HOURS, Hours::Fixed)];
    rules.into_iter().find(|(rule, _)| reading.own(rule).next().is_some()).map(|(_, hours)| hours)
}
