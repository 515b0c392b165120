//! Whose company it is that is named: the writer's own, or the reader's.

use super::Employers;
use crate::text::words;

impl Employers<'_, '_> {
    /// The writer speaks of their own place of work, which is an agency when there is a client.
    pub(super) fn is_the_writers(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let sentence = document.sentence_of(at).tokens.start;
        let mine = words!("i'm i my here me is");
        self.has_client && (at.saturating_sub(8).max(sentence)..at).any(|b| self.says(b, mine))
    }

    /// "when you were at Lanterly", "since you left": the reader's own employer.
    pub(super) fn was_theirs(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let from = at.saturating_sub(7).max(document.sentence_of(at).tokens.start);
        if (from..at).any(|b| self.says(b, words!("congrats congratulations"))) {
            return true;
        }
        let you = (from..at).find(|b| self.says(*b, words!("you your you've you're")));
        you.is_some_and(|you| {
            (you..at).any(|b| {
                self.says(
                    b,
                    words!("were worked been experience time role work stint years built did career journey tenure background talk studied are currently still profile you're"),
                )
            })
        })
    }
}
