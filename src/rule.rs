//! What a rule is: what it looks for, why it matters, and the cases that prove it.

use crate::report::{State, Topic};

/// A rule's phrases, a line each in one string: an array of them would cost a browser eight bytes for each, which no
/// compression shrinks.
macro_rules! phrases {
    ($($phrase:expr),* $(,)?) => { concat!($($phrase, "\n"),*) };
}

/// A rule carries its own documentation and its own tests. `docs/rules.md` is made from it, the tooltip quotes it,
/// and a test fails when it lacks a word of either.
#[derive(Debug)]
pub struct Rule {
    /// "pay/amount": the room, a slash, and what it finds.
    pub id: &'static str,
    /// What its findings are about and how they are marked. None for a *cue*: a rule that finds nothing of its own
    /// and tells other rules what a phrase means ("raised" before an amount).
    pub reports: Option<(Topic, State)>,
    /// What it finds, in one sentence.
    pub what: &'static str,
    /// Why that matters to a developer, in one sentence. It is shown to the writer.
    pub why: &'static str,
    /// Where the fact behind `why` comes from, when it rests on one.
    pub source: Option<&'static str>,
    /// What it looks for, in the language of [`phrases`](crate::phrases), one a line, as `phrases!` writes them. Empty
    /// for rules that read by code.
    pub phrases: &'static str,
    /// Phrases that it leaves alone although one of `phrases` matches within them.
    pub exceptions: &'static str,
    /// Messages in which it finds exactly what stands between « and ».
    pub examples: &'static [&'static str],
    /// Messages that look alike and in which it finds nothing.
    pub near_misses: &'static [&'static str],
}

impl Rule {
    /// A rule with nothing filled in, to start from: `Rule { id: "…", …, ..Rule::BLANK }`.
    pub const BLANK: Self = Self {
        id: "",
        reports: None,
        what: "",
        why: "",
        source: None,
        phrases: "",
        exceptions: "",
        examples: &[],
        near_misses: &[],
    };

    /// The rule as it is shipped: in the extension, which shows neither, without its documentation and its cases; its
    /// phrases come in a [file of words](crate::words) beside the core. Every rule ends in `.shipped()`.
    pub const fn shipped(self) -> Self {
        if cfg!(target_arch = "wasm32") {
            Self { what: "", phrases: "", exceptions: "", examples: &[], near_misses: &[], ..self }
        } else {
            self
        }
    }
}
