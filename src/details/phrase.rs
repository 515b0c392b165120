//! Phrases as plain words: few, for texts that are read once.

use std::ops::Range;

use crate::text::{Document, Gap, Signs, places, sign};

/// Phrases in lower case, their words parted by spaces; a hyphen in the text is a space, too.
pub struct Phrases {
    all: &'static [&'static str],
    /// The low byte of the sign of the word that each begins with, in eights.
    firsts: &'static [[u8; 8]],
    /// All of those signs, and the same told more surely.
    signs: Signs,
    surely: Signs<8>,
}

impl Phrases {
    /// Of phrases and what [`firsts`] makes of them.
    pub const fn of(all: &'static [&'static str], firsts: &'static [[u8; 8]]) -> Self {
        let (mut signs, mut surely, mut at) = (Signs::NONE, Signs::NONE, 0);
        while at < all.len() {
            let sign = sign(first(all[at]));
            (signs, surely) = (signs.and_sign(sign), surely.and_sign(sign));
            at += 1;
        }
        Self { all, firsts, signs, surely }
    }

    /// The tokens of the longest phrase that starts at this token, within its sentence.
    #[inline]
    pub fn at(&self, document: &Document, at: usize) -> Option<Range<usize>> {
        let sign = document.tokens.get(at)?.sign;
        if self.surely.hold(sign) { self.longest(document, at, sign) } else { None }
    }

    /// The same for a token of which the sign is one of theirs.
    #[inline(never)]
    fn longest(&self, document: &Document, at: usize, sign: u16) -> Option<Range<usize>> {
        let letters = document.letters(at);
        let mut longest = None;
        for (number, eight) in self.firsts.iter().enumerate() {
            let mut found = places(eight, sign as u8);
            while found != 0 {
                let phrase = self.all.get(8 * number + found.trailing_zeros() as usize / 8);
                if let Some(phrase) = phrase.filter(|phrase| begins(phrase.as_bytes(), letters)) {
                    longest = longest.max(end(document, at, phrase));
                }
                found &= found - 1;
            }
        }
        longest.map(|end| at..end)
    }

    /// The signs of the words that they begin with.
    pub const fn signs(&self) -> &Signs {
        &self.signs
    }

    /// Whether one of them starts within these tokens.
    pub fn are_in(&self, document: &Document, mut tokens: Range<usize>) -> bool {
        document.may_have(&tokens, &self.signs) && tokens.any(|at| self.at(document, at).is_some())
    }
}

/// The word that a phrase begins with.
const fn first(phrase: &str) -> &[u8] {
    let phrase = phrase.as_bytes();
    let mut end = 0;
    while end < phrase.len() && phrase[end] != b' ' {
        end += 1;
    }
    phrase.split_at(end).0
}

/// The low bytes of the signs of the words that phrases begin with, in so many eights.
pub const fn firsts<const N: usize>(all: &[&str]) -> [[u8; 8]; N] {
    let (mut firsts, mut at) = ([[0; 8]; N], 0);
    while at < all.len() {
        firsts[at / 8][at % 8] = sign(first(all[at])) as u8;
        at += 1;
    }
    firsts
}

/// Whether a phrase's first word is this one, ASCII case aside.
fn begins(phrase: &[u8], word: &[u8]) -> bool {
    !word.is_empty()
        && phrase.len() >= word.len()
        && phrase.get(word.len()).is_none_or(|next| *next == b' ')
        && phrase[..word.len()].eq_ignore_ascii_case(word)
}

/// Where a phrase ends whose first word is at this token.
fn end(document: &Document, at: usize, phrase: &str) -> Option<usize> {
    let mut next = at;
    for word in phrase.split(' ') {
        let token = document.tokens.get(next)?;
        let goes_on = next == at
            || token.sentence == document.tokens[at].sentence && !matches!(token.gap, Gap::Line | Gap::Blank);
        if !goes_on || !document.is_word(next, word) {
            return None;
        }
        next += 1;
    }
    Some(next)
}

/// Phrases, made ready when the crate is compiled.
macro_rules! phrases {
    ($($phrase:literal),* $(,)?) => {
        const {
            const ALL: &[&str] = &[$($phrase),*];
            const FIRSTS: &[[u8; 8]] = &$crate::details::phrase::firsts::<{ ALL.len().div_ceil(8) }>(ALL);
            &$crate::details::phrase::Phrases::of(ALL, FIRSTS)
        }
    };
}
pub(crate) use phrases;
