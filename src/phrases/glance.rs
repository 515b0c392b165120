//! Whether a phrase is worth trying, told at a glance at one token. Most phrases that wait for a word of a text do not
//! match there, and most of those are told by the token that would have to begin them, or to follow their first word.

use crate::phrases::program::{Op, Programs};
use crate::phrases::run::Seen;
use crate::phrases::{Class, WordId};

/// A set of tokens: a bit for each class, and one of 32 for each word. Words share bits, so that it may take a token
/// that is not meant, and never misses one that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Glance {
    classes: u32,
    words: u32,
}

const _: () = assert!((Class::Abbreviation as u32) < u32::BITS, "a bit for each class");

impl Glance {
    const NONE: Self = Self { classes: 0, words: 0 };
    /// Any token, and none.
    const ANY: Self = Self { classes: u32::MAX, words: u32::MAX };

    pub fn at(token: &Seen) -> Self {
        Self { classes: token.classes, words: Self::word(token.word).words }
    }

    /// The end of a sentence, or a mark that phrases pass over: tells nothing of what follows.
    pub fn nothing() -> Self {
        Self::ANY
    }

    pub fn meets(self, other: Self) -> bool {
        self.classes & other.classes | self.words & other.words != 0
    }

    fn word(word: WordId) -> Self {
        Self { words: 1 << (word.0 & 31), ..Self::NONE }
    }

    fn class(bit: u8) -> Self {
        Self { classes: 1 << bit, ..Self::NONE }
    }

    fn or(self, other: Self) -> Self {
        Self { classes: self.classes | other.classes, words: self.words | other.words }
    }

    /// What a match of the program from `op` on can begin with.
    pub fn first(programs: &Programs, op: usize) -> Self {
        match programs.ops[op] {
            Op::Word(word) => Self::word(word),
            Op::Class(bit) | Op::Run(bit) => Self::class(bit),
            Op::Set(set) => {
                let set = &programs.sets[set as usize];
                // The lower half of the hint's bits falls on the upper one.
                Self { classes: set.classes as u32, words: (set.hint | set.hint >> 32) as u32 }
            }
            Op::Glance(at) => programs.glances[at as usize],
            Op::Open | Op::Close | Op::Start => Self::first(programs, op + 1),
            Op::Split(by) => Self::first(programs, op + 1).or(Self::first(programs, op + by as usize)),
            Op::Jump(by) => Self::first(programs, op + by as usize),
            Op::Fail => Self::NONE,
            Op::Any | Op::Gap(_) | Op::End | Op::Found => Self::ANY,
        }
    }

    /// What can stand behind the first token of a match.
    pub fn second(programs: &Programs, op: usize) -> Self {
        match programs.ops[op] {
            Op::Word(_) | Op::Class(_) | Op::Set(_) | Op::Any => Self::first(programs, op + 1),
            Op::Run(bit) => Self::class(bit).or(Self::first(programs, op + 1)),
            Op::Open | Op::Close | Op::Start | Op::Glance(_) => Self::second(programs, op + 1),
            Op::Split(by) => Self::second(programs, op + 1).or(Self::second(programs, op + by as usize)),
            Op::Jump(by) => Self::second(programs, op + by as usize),
            Op::Fail => Self::NONE,
            Op::Gap(_) | Op::End | Op::Found => Self::ANY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::Vocabulary;
    use crate::phrases::pattern::Desk;

    /// The words of a list that a glance takes.
    fn taken<'w>(glance: Glance, vocabulary: &mut Vocabulary, words: &[&'w str]) -> Vec<&'w str> {
        words.iter().copied().filter(|word| glance.meets(Glance::word(vocabulary.learn(word)))).collect()
    }

    #[test]
    fn it_takes_what_a_phrase_can_begin_with_and_what_can_follow() {
        // Unknown words in a new vocabulary have bits of their own.
        let words = ["ape", "bee", "cat", "dog", "eel"];
        for (pattern, first, second) in [
            ("ape bee", vec!["ape"], vec!["bee"]),
            ("(ape|bee)? cat (dog)? eel", vec!["ape", "bee", "cat"], vec!["cat", "dog", "eel"]),
            ("(ape bee|cat|dog eel) ape", vec!["ape", "cat", "dog"], vec!["ape", "bee", "eel"]),
            ("ape [bee]", vec!["ape"], vec!["bee"]),
            ("ape", vec!["ape"], words.to_vec()),
            ("ape ...2 bee", vec!["ape"], words.to_vec()),
            ("ape _ bee", vec!["ape"], words.to_vec()),
            ("^ ape $", vec!["ape"], words.to_vec()),
        ] {
            let (mut vocabulary, mut programs) = (Vocabulary::default(), Programs::default());
            for word in words {
                vocabulary.learn(word);
            }
            let start = programs.compile(pattern, &mut vocabulary, &mut Desk::default()).expect(pattern) as usize;
            assert_eq!(taken(Glance::first(&programs, start), &mut vocabulary, &words), first, "{pattern}");
            assert_eq!(taken(Glance::second(&programs, start), &mut vocabulary, &words), second, "{pattern}");
        }
    }
}
