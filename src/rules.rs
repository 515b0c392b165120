//! Every rule there is, in the order of `docs/rules.md`.

use crate::habits;
use crate::questions::{flexibility, pay, remote, stack};
use crate::recruiting;
use crate::role;
use crate::rule::Rule;
use crate::terms;
use crate::voice;

/// All rules, cues included.
pub fn all() -> Vec<&'static Rule> {
    [
        pay::RULES,
        stack::RULES,
        remote::RULES,
        flexibility::RULES,
        terms::RULES,
        habits::RULES,
        recruiting::RULES,
        role::RULES,
        voice::RULES,
    ]
    .concat()
}
