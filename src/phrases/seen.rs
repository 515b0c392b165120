//! What phrases see of a token.

use crate::text::WordId;
use crate::text::{Kind, Token};

/// A token in eight bytes, so that many stand close together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen {
    pub classes: u32,
    pub word: WordId,
    /// A quotation mark or an asterisk between words, which is passed over unless it is what is wanted.
    pub is_passed_over: bool,
    /// Neither a word nor a number nor an address.
    pub is_mark: bool,
    /// A word or a number.
    pub is_word: bool,
}

impl Seen {
    pub fn of(token: &Token) -> Self {
        Self {
            classes: token.classes as u32,
            word: token.word,
            is_passed_over: matches!(token.kind, Kind::Mark('*' | '_' | '"' | '“' | '”' | '„' | '\'' | '‘' | '’')),
            is_mark: matches!(token.kind, Kind::Mark(_) | Kind::Other),
            is_word: matches!(token.kind, Kind::Word | Kind::Number),
        }
    }
}
