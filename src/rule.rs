//! What a rule is: what it is about, why that matters, and what it is worth.

use crate::report::{State, Topic};

/// A rule. What it looks for, the cases that prove it and its documentation stand beside it in a `.phrases` file, from
/// which the build makes the rule ([`crate::rules`]).
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its place in [`ALL`](crate::rules::ALL), by which its matches are found.
    pub(crate) place: u16,
    /// "pay/amount": the room, a slash, and what it finds.
    pub id: &'static str,
    /// What its findings are about and how they are marked. None for a *cue*: a rule that finds nothing of its own
    /// and tells other rules what a phrase means ("raised" before an amount).
    pub reports: Option<(Topic, State)>,
    /// What its remarks are about, in a few words: "Hype". Empty for a rule that cannot be switched off.
    pub title: &'static str,
    /// Why that matters to a developer, in one sentence. It is shown to the writer.
    pub why: &'static str,
    /// Where the fact behind `why` comes from, when it rests on one.
    pub source: Option<&'static str>,
    /// The points that it takes away from the score: a habit once in a message, however often it is found.
    pub takes_away: u8,
}

impl Rule {
    /// Whether its user may do without it: the four questions' own answers are none of these.
    pub fn can_be_off(&self) -> bool {
        self.reports.is_some_and(|(topic, state)| topic.question().is_none() || state == State::Note)
    }
}
