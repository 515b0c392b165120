//! Whether a phrase is worth trying, told at a glance at one token. Most phrases that wait for a word of a text do not
//! match there, and most of those are told by the token that would have to begin them, or to follow their first word.

use crate::phrases::seen::Seen;
use crate::text::{Class, WordId};

/// A set of tokens: a bit for each class, and one of 64 for each word. Words share bits, so that it may take a token
/// that is not meant, and never misses one that is. It takes up twelve bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(Rust, packed(4))]
pub(super) struct Glance {
    classes: u32,
    words: u64,
}

const _: () = assert!((Class::Abbreviation as u32) < u32::BITS - 1, "a bit for each class, and one for the end");

impl Glance {
    pub const NONE: Self = Self { classes: 0, words: 0 };
    /// Any token, and none.
    pub const ANY: Self = Self { classes: u32::MAX, words: u64::MAX };
    /// The end of a sentence, which only what takes any token meets.
    pub const END: Self = Self { classes: 1 << 31, words: 0 };

    /// What stands beside a token. A mark that phrases pass over tells nothing of what stands beyond it.
    #[inline]
    pub fn beside(next: Option<&Seen>) -> Self {
        match next {
            Some(next) if next.is_passed_over() => Self::ANY,
            Some(next) => next.glance,
            None => Self::END,
        }
    }

    /// As a number, in which the two halves of the words are one.
    pub fn bits(self) -> u64 {
        u64::from(self.classes) << 32 | self.words >> 32 | self.words & u64::from(u32::MAX)
    }

    pub fn of_bits(bits: u64) -> Self {
        let words = bits & u64::from(u32::MAX);
        Self { classes: (bits >> 32) as u32, words: words << 32 | words }
    }

    #[inline]
    pub fn meets(self, other: Self) -> bool {
        self.words & other.words | u64::from(self.classes & other.classes) != 0
    }

    #[inline]
    pub fn meets_by_class(self, other: Self) -> bool {
        self.classes & other.classes != 0
    }

    #[inline]
    pub fn meets_by_word(self, other: Self) -> bool {
        self.words & other.words != 0
    }

    #[inline]
    pub fn has_class(self, bit: u8) -> bool {
        self.classes >> (bit & 31) & 1 != 0
    }

    #[inline]
    pub fn word(word: WordId) -> Self {
        Self { classes: 0, words: 1 << (word.0 & 63) }
    }

    pub fn class(bit: u8) -> Self {
        Self::of_classes(1 << bit)
    }

    /// Of a bit for each class.
    #[inline]
    pub fn of_classes(classes: u64) -> Self {
        Self { classes: classes as u32, words: 0 }
    }

    /// A bit for each class.
    pub fn classes(self) -> u64 {
        self.classes.into()
    }

    /// The words alone.
    pub fn without_classes(self) -> Self {
        Self { classes: 0, ..self }
    }

    #[inline]
    pub fn or(self, other: Self) -> Self {
        Self { classes: self.classes | other.classes, words: self.words | other.words }
    }
}
