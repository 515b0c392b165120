//! Words beside a name that make it a technology's: "written in", "developer", "Stack:", a version.

use super::item::{ends_item, is_as_listed, is_item};
use crate::phrases::Mention;
use crate::reading::Reading;
pub(crate) use crate::rules::stack_cue::*;
use crate::text::Class;
use crate::text::{Gap, Kind};

/// Whether words beside the mention ask for a technology. `weak` admits a bare "in" or "with" before it.
pub(super) fn is_cued(reading: &Reading, mention: &Mention, weak: bool) -> bool {
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    if let Some(before) = document.before(from) {
        if reading.touches(&HEADING, before..from) || reading.touches(&BEFORE, before..from) {
            return true;
        }
        let preposition =
            ["in", "with", "on", "of", "as"].iter().any(|w| document.written(before).eq_ignore_ascii_case(w));
        if weak && preposition && ends_item(reading, to) && is_as_listed(reading, mention) {
            return true;
        }
    }
    is_followed(reading, to) || is_item(reading, mention) || has_version(reading, to)
}

/// "go developer", "written in go and": a common word in lower case wants more than one capitalised does.
pub(super) fn is_cued_in_lower_case(reading: &Reading, mention: &Mention) -> bool {
    const ADJECTIVES: [&str; 26] = [
        "next", "less", "solid", "basic", "natural", "play", "express", "move", "batch", "slick", "slim", "flash",
        "lean", "agile", "twisted", "linear", "metal", "access", "exchange", "can", "make", "rest", "fix", "matter",
        "mean", "tall",
    ];
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    let written = document.written(from).to_ascii_lowercase();
    if ADJECTIVES.contains(&written.as_str()) {
        return false;
    }
    let before = document.before(from);
    let cued = before.is_some_and(|b| reading.touches(&BEFORE, b..from) || reading.touches(&HEADING, b..from));
    let role = document.is(to, Class::Role) && document.after(to - 1).is_some();
    role || cued && ends_item(reading, to)
}

/// Whether a cue stands right behind.
pub(super) fn is_followed(reading: &Reading, to: usize) -> bool {
    let within = to > 0 && reading.document.after(to - 1).is_some();
    let beyond = reading.document.is(to, Class::Tech) && reading.touches(&AFTER, to + 1..to + 2);
    within && (beyond || reading.touches(&AFTER, to..to + 1))
}

/// "Vue 3", "Go 1.22", "Spring 6": a version, not a year or a number of things.
pub(super) fn has_version(reading: &Reading, to: usize) -> bool {
    let tokens = &reading.document.tokens;
    let Some(version) = tokens.get(to) else { return false };
    version.kind == Kind::Number
        && version.number < 40
        && version.end - version.start <= 4
        && matches!(version.gap, Gap::Space | Gap::Glued)
        && !version.is(Class::Amount)
        && ends_item(reading, to + 1)
}
