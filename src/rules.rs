//! Every rule there is, room by room, made by the build from the `.phrases` files.
//!
//! A file's rules stand in a module that is named after it: those of `questions/pay/vague.phrases` in
//! `rules::pay_vague`. [`phrases::source`](crate::phrases::source) says how such a file is written.

include!(concat!(env!("OUT_DIR"), "/rules.rs"));

/// The rule with this name.
pub fn named(id: &str) -> Option<&'static crate::rule::Rule> {
    ALL.iter().find(|rule| rule.id == id).copied()
}

/// What the `.phrases` files say of every rule, in the order of [`ALL`]: documentation, patterns and their cases.
#[cfg(not(target_arch = "wasm32"))]
pub fn written() -> Vec<crate::phrases::source::Written> {
    // Our own data, which the build has read already.
    crate::phrases::source::read_all(&SOURCES).unwrap_or_else(|error| panic!("{error}"))
}
