//! Phrases as plain words: few, for texts that are read once.

use std::ops::Range;

use crate::text::{Document, Firsts, Gap, Sieve};

/// Phrases in lower case, their words parted by spaces; a hyphen in the text is a space, too.
pub struct Phrases {
    all: &'static [&'static str],
    /// Two prefilters of the words that begin a phrase: one that costs next to nothing, and one that lets few others through.
    firsts: Firsts,
    sieve: Sieve<16>,
}

impl Phrases {
    pub const fn of(all: &'static [&'static str]) -> Self {
        let (mut firsts, mut sieve, mut at) = (Firsts::NONE, Sieve::NONE, 0);
        while at < all.len() {
            let phrase = all[at].as_bytes();
            let mut end = 0;
            while end < phrase.len() && phrase[end] != b' ' {
                end += 1;
            }
            let first = phrase.split_at(end).0;
            firsts = firsts.and(first);
            sieve = sieve.and(first);
            at += 1;
        }
        Self { all, firsts, sieve }
    }

    /// The tokens of the longest phrase that starts at this token, within its sentence.
    pub fn at(&self, document: &Document, at: usize) -> Option<Range<usize>> {
        let letters = document.letters(at);
        if !self.firsts.may_hold(letters) || !self.sieve.may_hold(letters) {
            return None;
        }
        let begun = self.all.iter().filter(|phrase| begins(phrase.as_bytes(), letters));
        begun.filter_map(|phrase| end(document, at, phrase)).max().map(|end| at..end)
    }

    /// Whether one of them starts within these tokens.
    pub fn are_in(&self, document: &Document, mut tokens: Range<usize>) -> bool {
        tokens.any(|at| self.at(document, at).is_some())
    }
}

/// Whether a phrase's first word is this one, ASCII case aside.
fn begins(phrase: &[u8], word: &[u8]) -> bool {
    phrase.len() >= word.len()
        && phrase.get(word.len()).is_none_or(|next| *next == b' ')
        && (phrase[0] ^ word[0]) & 0xdf == 0
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
        const { &$crate::details::phrase::Phrases::of(&[$($phrase),*]) }
    };
}
pub(crate) use phrases;
