//! When the work is done: own hours, core hours, given hours.

use crate::reading::Reading;
use crate::report::{Hours, State, Topic};
use crate::rule::Rule;

/// Hours that the developer chooses.
pub static FLEXIBLE_HOURS: Rule = Rule {
    id: "remote/flexible-hours",
    reports: Some((Topic::Remote, State::Vague)),
    what: "Flexible hours, and not a word on where.",
    why: "Own hours are welcome, but a developer also asks whether they must come to an office for them.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(flexible|flex|flexi) (working|work)? (hours|hour|time|times|schedule|schedules|scheduling|start)",
        "(flexitime|flextime|gleitzeit|flexihours)",
        "(no|without) (set|fixed|core|strict) (working)? hours",
        "(your|their) own (working)? (hours|schedule)",
        "(work|working) (when|whenever) (you|suits)",
        "(choose|pick|set|decide) (your|when) ...2 (hours|schedule|you work|work)",
        "hours (are)? (flexible|up to you|to suit)",
        "flexible on hours",
        "(compressed|four day|4 day) (hours|week)",
    ],
    exceptions: phrases!["flexible time off"],
    examples: &["A Java job with «flexible hours» in a good team."],
    near_misses: &["A Java job with flexible benefits.", "The support desk has long hours."],
}
.shipped();

/// Hours that everyone shares, or that are given.
pub static CORE_HOURS: Rule = Rule {
    id: "remote/core-hours",
    reports: Some((Topic::Remote, State::Vague)),
    what: "Core hours, overlaps or shifts, and not a word on where.",
    why: "It tells when, and a developer also asks where.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "core (working)? hours",
        "(hours|hrs|h|time)? (of)? overlap (with|between|in)",
        "(overlap|overlaps) (w /|with) ...3 <place>",
        "(± | + / -) <number> (h|hrs|hours)? (of)? <place>",
        "within ...3 (hours|h|hrs|hour) of <place>",
        "<place> (business|working|office)? hours",
        "(night|day|early|late|rotating|weekend) (shift|shifts)",
        "shift (work|pattern|patterns)",
        "(monday|mon) (to|–|-|through)? (friday|fri) ,? (<number>|9am|8am)",
    ],
    exceptions: phrases!["(opening|happy|visiting) hours"],
    examples: &["«Core hours» are 10 to 3 for the Java team.", "A Java job on the «night shift»."],
    near_misses: &["You'd write core libraries in Java.", "We shift data with Java."],
}
.shipped();

/// The hours that the message gives, if it does.
pub fn hours(reading: &Reading) -> Option<Hours> {
    let is_own = |rule| reading.own(rule).next().is_some();
    if is_own(&CORE_HOURS) {
        return Some(Hours::Core);
    }
    is_own(&FLEXIBLE_HOURS).then_some(Hours::Flexible)
}
