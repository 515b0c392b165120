//! What is remembered of each composer while its message is written: the writer's own word on whether it is about a
//! job, and whether it was marked.
//!
//! It is of this composer and this message only: it is forgotten when the text is emptied, or goes to somebody else.

/// What the writer has said of a message; it ends what the text leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// "Check it".
    Job,
    /// "Not about a job".
    NoJob,
}

/// Composers beyond so many are forgotten, the one longest out of use first.
const MOST: usize = 16;

/// The composers of a page, the one in use first.
#[derive(Debug, Default)]
pub struct Memory(Vec<Composer>);

#[derive(Debug)]
struct Composer {
    number: u32,
    recipient: Option<String>,
    word: Option<Word>,
    was_marked: bool,
}

impl Memory {
    /// The message in the composer `number` is the one in use.
    pub fn turn_to(&mut self, number: u32, recipient: Option<&str>, is_empty: bool) {
        let known = self.0.iter().position(|one| one.number == number).map(|at| self.0.remove(at));
        // A name that is not told yet, or no longer, is nobody else's.
        let is_other = |one: &Composer| matches!((one.recipient.as_deref(), recipient), (Some(a), Some(b)) if a != b);
        let mut composer = known.filter(|one| !is_empty && !is_other(one)).unwrap_or(Composer {
            number,
            recipient: None,
            word: None,
            was_marked: false,
        });
        if let Some(name) = recipient {
            composer.recipient = Some(name.to_owned());
        }
        self.0.insert(0, composer);
        self.0.truncate(MOST);
    }

    /// What the writer has said of the message in use.
    pub fn word(&self) -> Option<Word> {
        self.0.first()?.word
    }

    /// The writer says so.
    pub fn say(&mut self, word: Word) {
        if let Some(composer) = self.0.first_mut() {
            composer.word = Some(word);
        }
    }

    /// Whether the message in use was marked when it was read last.
    pub fn was_marked(&self) -> bool {
        self.0.first().is_some_and(|composer| composer.was_marked)
    }

    /// It is marked now, or not.
    pub fn marked(&mut self, is_marked: bool) {
        if let Some(composer) = self.0.first_mut() {
            composer.was_marked = is_marked;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written() -> Memory {
        let mut memory = Memory::default();
        memory.turn_to(1, Some("Dana"), false);
        memory.say(Word::Job);
        memory.marked(true);
        memory
    }

    #[test]
    fn a_word_holds_while_its_message_is_written() {
        let mut memory = written();
        for name in [Some("Dana"), None, Some("Dana")] {
            memory.turn_to(1, name, false);
            assert_eq!((memory.word(), memory.was_marked()), (Some(Word::Job), true), "{name:?}");
        }
        memory.say(Word::NoJob);
        assert_eq!(memory.word(), Some(Word::NoJob));
    }

    #[test]
    fn it_says_nothing_of_another_composer_and_is_there_when_its_own_is_in_use_again() {
        let mut memory = written();
        memory.turn_to(2, Some("Dana"), false);
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
        memory.turn_to(1, Some("Dana"), false);
        assert_eq!((memory.word(), memory.was_marked()), (Some(Word::Job), true));
    }

    #[test]
    fn it_ends_with_the_text_and_when_the_message_goes_to_somebody_else() {
        let mut memory = written();
        memory.turn_to(1, Some("Dana"), true);
        memory.turn_to(1, Some("Dana"), false);
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
        let mut memory = written();
        memory.turn_to(1, Some("Priya"), false);
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
    }

    #[test]
    fn it_does_not_grow_with_the_composers_of_a_page() {
        let mut memory = written();
        for number in 2..100 {
            memory.turn_to(number, None, false);
        }
        assert_eq!(memory.0.len(), MOST);
        memory.turn_to(1, None, false);
        assert_eq!(memory.word(), None);
    }

    #[test]
    fn before_any_composer_there_is_nothing_to_remember() {
        let mut memory = Memory::default();
        memory.say(Word::Job);
        memory.marked(true);
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
    }
}
