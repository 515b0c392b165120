//! What a rule is: what it is about, and what it is worth. Why that matters stands in the catalogue, under its id.

use crate::report::{State, Topic};
use crate::wording::Wording;

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
    /// Where the fact behind its reason comes from, when it rests on one: "hired-2023", of which the catalogue says more.
    pub(crate) source: Option<&'static str>,
    /// The points that it takes away from the score: a habit once in a message, however often it is found.
    pub takes_away: u8,
}

impl Rule {
    /// What its remarks are about, in a few words: "Hype". Only a rule that can be switched off has one.
    pub fn title(&self) -> Wording {
        Wording::of_key(["rule.", self.id, ".title"].concat())
    }

    /// Why that matters to a developer, in one sentence. It is shown to the writer. A cue has none.
    pub fn why(&self) -> Wording {
        Wording::of_key(["rule.", self.id, ".why"].concat())
    }

    /// Where the fact behind [`why`](Self::why) comes from, when it rests on one.
    pub fn source(&self) -> Option<Wording> {
        self.source.map(|source| Wording::of_key(["source.", source].concat()))
    }

    /// Whether its user may do without it: the four questions' own answers are none of these.
    pub fn can_be_off(&self) -> bool {
        self.reports.is_some_and(|(topic, state)| topic.question().is_none() || state == State::Note)
    }
}
