//! Whether a phrase is worth trying, told at a glance at one token. Most phrases that wait for a word of a text do not
//! match there, and most of those are told by the token that would have to begin them, or to follow their first word.

use crate::phrases::seen::Seen;
use crate::text::{Class, WordId};

/// A set of tokens: a bit for each class, and one of 64 for each word. Words share bits, so that it may take a token
/// that is not meant, and never misses one that is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Glance {
    classes: u32,
    /// In two halves, so that it takes up twelve bytes.
    words: [u32; 2],
}

const _: () = assert!((Class::Abbreviation as u32) < u32::BITS - 1, "a bit for each class, and one for the end");

impl Glance {
    pub const NONE: Self = Self { classes: 0, words: [0; 2] };
    /// Any token, and none.
    pub const ANY: Self = Self { classes: u32::MAX, words: [u32::MAX; 2] };
    /// The end of a sentence, which only what takes any token meets.
    pub const END: Self = Self { classes: 1 << 31, words: [0; 2] };

    #[inline]
    pub fn at(token: &Seen) -> Self {
        Self { classes: token.classes, ..Self::word(token.word) }
    }

    /// What stands beside a token. A mark that phrases pass over tells nothing of what stands beyond it.
    #[inline]
    pub fn beside(next: Option<&Seen>) -> Self {
        match next {
            Some(next) if next.is_passed_over => Self::ANY,
            Some(next) => Self::at(next),
            None => Self::END,
        }
    }

    /// As a number, in which the two halves of the words are one.
    pub fn bits(self) -> u64 {
        u64::from(self.classes) << 32 | u64::from(self.words[0] | self.words[1])
    }

    pub fn of_bits(bits: u64) -> Self {
        Self { classes: (bits >> 32) as u32, words: [bits as u32; 2] }
    }

    #[inline]
    pub fn meets(self, other: Self) -> bool {
        self.classes & other.classes | self.words[0] & other.words[0] | self.words[1] & other.words[1] != 0
    }

    #[inline]
    pub fn word(word: WordId) -> Self {
        Self::set(0, word.bit())
    }

    pub fn class(bit: u8) -> Self {
        Self { classes: 1 << bit, ..Self::NONE }
    }

    /// Of a bit for each class and a bit of 64 for each word.
    #[inline]
    pub fn set(classes: u64, words: u64) -> Self {
        Self { classes: classes as u32, words: [words as u32, (words >> 32) as u32] }
    }

    pub fn or(self, other: Self) -> Self {
        let words = [self.words[0] | other.words[0], self.words[1] | other.words[1]];
        Self { classes: self.classes | other.classes, words }
    }
}
