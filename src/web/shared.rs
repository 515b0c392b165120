//! What two panels of one message tell each other: the one in its page, and the one in the browser's side panel. Both read the same text;
//! what its writer has said of it must hold in both. The one in the page was there first, and knows.

use crate::web::memory::Said;
use crate::web::view::sheet::Stand;

/// What is said of a message beside its text, and the role that it is about ("" for none).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub said: Said,
    pub role: String,
}

impl Told {
    /// Whether both are what the writer has chosen alike; whether it is marked follows from the text.
    fn is_chosen_alike(&self, other: &Self) -> bool {
        self.said.word == other.said.word && self.said.ignored == other.said.ignored && self.role == other.role
    }
}

/// What both know of the message in use.
#[derive(Debug)]
pub struct Shared {
    stand: Stand,
    known: Option<Told>,
}

impl Shared {
    /// Of a panel that stands there.
    pub fn new(stand: Stand) -> Self {
        Self { stand, known: None }
    }

    /// Another message, or another to tell it to.
    pub fn begin(&mut self) {
        self.known = None;
    }

    /// The other panel has told this.
    pub fn heard(&mut self, told: Told) {
        self.known = Some(told);
    }

    /// What is to be told of a message of which this is known `now`, if anything. The one in the side panel tells what was chosen there, once
    /// it has heard of the message: so neither can answer the other without end.
    pub fn tell(&mut self, now: Told) -> Option<&Told> {
        let is_told = match (&self.known, self.stand) {
            (None, stand) => stand == Stand::Beside,
            (Some(known), Stand::Beside) => known.is_chosen_alike(&now),
            (Some(known), _) => *known == now,
        };
        if is_told {
            return None;
        }
        self.known = Some(now);
        self.known.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::memory::Word;

    fn told(word: Option<Word>, was_marked: bool, role: &str) -> Told {
        Told { said: Said { word, was_marked, ..Said::default() }, role: role.into() }
    }

    #[test]
    fn the_panel_in_the_page_tells_all_and_each_thing_once() {
        let mut page = Shared::new(Stand::InPage);
        assert_eq!(page.tell(told(None, false, "")), Some(&told(None, false, "")), "also that nothing was said");
        assert_eq!(page.tell(told(None, false, "")), None);
        assert!(page.tell(told(None, true, "")).is_some());
        page.begin();
        assert!(page.tell(told(None, true, "")).is_some());
    }

    #[test]
    fn the_one_beside_it_tells_what_was_chosen_there_and_only_after_it_has_heard() {
        let mut side = Shared::new(Stand::Beside);
        assert_eq!(side.tell(told(None, false, "")), None, "it knows nothing yet");
        side.heard(told(Some(Word::Job), true, "a"));
        assert_eq!(side.tell(told(Some(Word::Job), false, "a")), None, "that is no choice");
        assert!(side.tell(told(Some(Word::NoJob), false, "a")).is_some());
        assert!(side.tell(told(Some(Word::NoJob), false, "b")).is_some());
        side.begin();
        assert_eq!(side.tell(told(None, false, "")), None);
    }

    #[test]
    fn they_come_to_rest_whatever_each_makes_of_it() {
        let (mut page, mut side) = (Shared::new(Stand::InPage), Shared::new(Stand::Beside));
        side.heard(page.tell(told(None, false, "")).cloned().unwrap_or_default());
        let chosen = side.tell(told(Some(Word::Job), true, "")).cloned();
        page.heard(chosen.unwrap_or_default());
        // the page finds nothing to mark all the same
        side.heard(page.tell(told(Some(Word::Job), false, "")).cloned().unwrap_or_default());
        assert_eq!(side.tell(told(Some(Word::Job), true, "")), None);
        assert_eq!(page.tell(told(Some(Word::Job), false, "")), None);
    }
}
