//! What is remembered of each composer while its message is written: the writer's own word on whether it is about a
//! job, whether it was marked, and which remarks its writer has ignored.
//!
//! It is of this composer and this message only: it is forgotten when the text is emptied or replaced as a whole, or goes
//! to somebody else.

use crate::options::Ignored;

/// What the writer has said of a message; it ends what the text leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// "Check it".
    Job,
    /// "Not about a job".
    NoJob,
}

impl Word {
    /// As the panels of one message tell it each other.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Job => "job",
            Self::NoJob => "no job",
        }
    }

    /// The word of that name.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Job, Self::NoJob].into_iter().find(|word| word.name() == name)
    }
}

/// What is known of a message that does not stand in it: whoever shows the same message elsewhere has to be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub word: Option<Word>,
    pub was_marked: bool,
    pub ignored: Vec<Ignored>,
}

/// Composers beyond so many are forgotten, the one longest out of use first.
const MOST: usize = 16;

/// So many remarks are ignored in one message; beyond that the first ones come back.
const MOST_IGNORED: usize = 200;

/// The composers of a page, the one in use first.
#[derive(Debug, Default)]
pub struct Memory(Vec<Composer>);

#[derive(Debug, Default)]
struct Composer {
    number: u32,
    recipient: Option<String>,
    word: Option<Word>,
    was_marked: bool,
    ignored: Vec<Ignored>,
    /// As it was read last.
    text: String,
}

impl Memory {
    /// The message in the composer `number` is the one in use, and reads `text` now; none when it is too long to be read.
    pub fn turn_to(&mut self, number: u32, recipient: Option<&str>, text: Option<String>) {
        let known = self.0.iter().position(|one| one.number == number).map(|at| self.0.remove(at));
        // A name that is not told yet, or no longer, is nobody else's.
        let is_other = |one: &Composer| matches!((one.recipient.as_deref(), recipient), (Some(a), Some(b)) if a != b);
        let is_same =
            |one: &Composer| !is_other(one) && text.as_deref().is_none_or(|text| goes_on(body(&one.text), body(text)));
        let known = known.filter(is_same);
        let mut composer = known.unwrap_or(Composer { number, ..Composer::default() });
        if let Some(text) = text {
            composer.text = text;
        }
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

    /// What the writer has ignored in the message in use.
    pub fn ignored(&self) -> &[Ignored] {
        self.0.first().map_or(&[], |composer| &composer.ignored)
    }

    /// The writer ignores a remark of the message in use.
    pub fn ignore(&mut self, remark: Ignored) {
        if let Some(composer) = self.0.first_mut() {
            composer.ignored.retain(|one| *one != remark);
            composer.ignored.push(remark);
            let over = composer.ignored.len().saturating_sub(MOST_IGNORED);
            composer.ignored.drain(..over);
        }
    }

    /// The writer does not ignore it any more.
    pub fn heed(&mut self, remark: &Ignored) {
        if let Some(composer) = self.0.first_mut() {
            composer.ignored.retain(|one| one != remark);
        }
    }

    /// What was said of the message in use.
    pub fn said(&self) -> Said {
        let told = |one: &Composer| Said { word: one.word, was_marked: one.was_marked, ignored: one.ignored.clone() };
        self.0.first().map(told).unwrap_or_default()
    }

    /// The same was said of it elsewhere, and holds here.
    pub fn hear(&mut self, said: Said) {
        if let Some(composer) = self.0.first_mut() {
            composer.word = said.word;
            composer.was_marked = said.was_marked;
            composer.ignored = said.ignored;
            composer.ignored.truncate(MOST_IGNORED);
        }
    }

    /// It is marked now, or not.
    pub fn marked(&mut self, is_marked: bool) {
        if let Some(composer) = self.0.first_mut() {
            composer.was_marked = is_marked;
        }
    }
}

/// A text without the subject that the agent puts before it: a line of its own, and an empty one.
fn body(text: &str) -> &str {
    let after = text.strip_prefix("Subject: ").and_then(|rest| rest.split_once("\n\n"));
    after.map_or(text, |(_, body)| body)
}

/// Whether a text is the one before, written on: what is typed or pasted changes one place, and what is left around it is
/// a quarter of the shorter text at least.
fn goes_on(before: &str, now: &str) -> bool {
    if before == now {
        return !now.trim().is_empty();
    }
    let shorter = before.len().min(now.len());
    let alike = |pairs: &mut dyn Iterator<Item = (u8, u8)>| pairs.take_while(|(a, b)| a == b).count();
    let start = alike(&mut before.bytes().zip(now.bytes()));
    let end = alike(&mut before.bytes().rev().zip(now.bytes().rev()));
    !now.trim().is_empty() && (start + end).min(shorter) * 4 >= shorter
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "We look for somebody who knows Rust.";

    fn written() -> Memory {
        let mut memory = Memory::default();
        memory.turn_to(1, Some("Dana"), Some(TEXT.into()));
        memory.say(Word::Job);
        memory.marked(true);
        memory
    }

    #[test]
    fn a_word_holds_while_its_message_is_written() {
        let mut memory = written();
        for name in [Some("Dana"), None, Some("Dana")] {
            memory.turn_to(1, name, Some(TEXT.into()));
            assert_eq!((memory.word(), memory.was_marked()), (Some(Word::Job), true), "{name:?}");
        }
        memory.say(Word::NoJob);
        assert_eq!(memory.word(), Some(Word::NoJob));
    }

    #[test]
    fn it_says_nothing_of_another_composer_and_is_there_when_its_own_is_in_use_again() {
        let mut memory = written();
        memory.turn_to(2, Some("Dana"), Some(TEXT.into()));
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
        memory.turn_to(1, Some("Dana"), Some(TEXT.into()));
        assert_eq!((memory.word(), memory.was_marked()), (Some(Word::Job), true));
    }

    #[test]
    fn it_ends_with_the_text_and_when_the_message_goes_to_somebody_else() {
        let mut memory = written();
        memory.turn_to(1, Some("Dana"), Some("\n".into()));
        memory.turn_to(1, Some("Dana"), Some(TEXT.into()));
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
        let mut memory = written();
        memory.turn_to(1, Some("Priya"), Some(TEXT.into()));
        assert_eq!((memory.word(), memory.was_marked()), (None, false));
    }

    #[test]
    fn it_ends_when_another_message_stands_in_its_composer() {
        let cases = [
            ("Mum, I am late, and the shop has no bread left.", false),
            ("Subject: Rust in Spain\n\n", false),
            ("Subject: Rust in Spain\n\nWe look for somebody who knows Rust.", true),
            ("W", true), // all but one letter was deleted
            ("M", false),
            ("Hi Dana,\nWe look for somebody who knows Rust.", true),
            ("We look for somebody.", true),
            ("We look for an engineer of the second kind who knows Rust.", true),
        ];
        for (text, holds) in cases {
            let mut memory = written();
            memory.turn_to(1, Some("Dana"), Some(text.into()));
            assert_eq!((memory.word().is_some(), memory.was_marked()), (holds, holds), "{text}");
        }
    }

    #[test]
    fn it_does_not_grow_with_the_composers_of_a_page() {
        let mut memory = written();
        for number in 2..100 {
            memory.turn_to(number, None, Some(TEXT.into()));
        }
        assert_eq!(memory.0.len(), MOST);
        memory.turn_to(1, None, Some(TEXT.into()));
        assert_eq!(memory.word(), None);
    }

    #[test]
    fn what_is_ignored_is_so_in_this_message_until_it_ends_or_is_heeded_again() {
        let remark = |words: &str| Ignored { rule: "habit/hype".into(), words: words.into() };
        let mut memory = written();
        memory.ignore(remark("dream job"));
        memory.ignore(remark("dream job"));
        memory.ignore(remark("ninja"));
        memory.turn_to(2, None, Some(TEXT.into()));
        assert_eq!(memory.ignored(), []);
        memory.turn_to(1, Some("Dana"), Some(format!("{TEXT} And Go.")));
        assert_eq!(memory.ignored(), [remark("dream job"), remark("ninja")]);
        memory.heed(&remark("dream job"));
        assert_eq!(memory.ignored(), [remark("ninja")]);
        for number in 0..1_000 {
            memory.ignore(remark(&number.to_string()));
        }
        assert_eq!((memory.ignored().len(), memory.ignored().last()), (MOST_IGNORED, Some(&remark("999"))));
        memory.turn_to(1, Some("Dana"), Some(String::new()));
        assert_eq!(memory.ignored(), []);
    }

    #[test]
    fn what_was_said_of_a_message_holds_where_it_is_shown_as_well() {
        let mut here = written();
        here.ignore(Ignored { rule: "habit/hype".into(), words: "ninja".into() });
        let mut there = Memory::default();
        there.turn_to(7, None, Some(TEXT.into()));
        there.hear(here.said());
        assert_eq!(there.said(), here.said());
        assert_eq!((there.word(), there.was_marked(), there.ignored().len()), (Some(Word::Job), true, 1));
        there.turn_to(8, None, Some(TEXT.into()));
        assert_eq!(there.said(), Said::default());
        let many = (0..1_000).map(|n| Ignored { rule: n.to_string(), words: String::new() }).collect();
        there.hear(Said { ignored: many, ..Said::default() });
        assert_eq!(there.ignored().len(), MOST_IGNORED);
        for word in [Word::Job, Word::NoJob] {
            assert_eq!(Word::named(word.name()), Some(word));
        }
        assert_eq!(Word::named("job "), None);
    }

    #[test]
    fn before_any_composer_there_is_nothing_to_remember() {
        let mut memory = Memory::default();
        memory.say(Word::Job);
        memory.marked(true);
        memory.hear(written().said());
        assert_eq!(memory.said(), Said::default());
    }
}
