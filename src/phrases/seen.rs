//! What phrases see of a token.

use crate::phrases::glance::Glance;
use crate::text::WordId;
use crate::text::{Kind, Token};

/// A token in sixteen bytes, so that many stand close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    /// Its classes, and the bit of its word.
    pub glance: Glance,
    pub word: WordId,
    is: u8,
}

/// A quotation mark or an asterisk between words, which is passed over unless it is what is wanted.
const PASSED_OVER: u8 = 1;
/// Neither a word nor a number nor an address.
const MARK: u8 = 2;
/// A word or a number.
const WORD: u8 = 4;

impl Seen {
    pub fn of(token: &Token) -> Self {
        let is = match token.kind {
            Kind::Mark('*' | '_' | '"' | '“' | '”' | '„' | '\'' | '‘' | '’') => MARK | PASSED_OVER,
            Kind::Mark(_) | Kind::Other => MARK,
            Kind::Word | Kind::Number => WORD,
            Kind::Link => 0,
        };
        Self { glance: Glance::of_classes(token.classes).or(Glance::word(token.word)), word: token.word, is }
    }

    #[inline]
    pub fn is_passed_over(&self) -> bool {
        self.is & PASSED_OVER != 0
    }

    #[inline]
    pub fn is_mark(&self) -> bool {
        self.is & MARK != 0
    }

    #[inline]
    pub fn is_word(&self) -> bool {
        self.is & WORD != 0
    }
}
