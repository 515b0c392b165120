//! Phrases as plain words: few, for texts that are read once.

use std::ops::Range;

use crate::text::{Document, Firsts, Gap};

/// Phrases in lower case, their words parted by spaces; a hyphen in the text is a space, too.
pub struct Phrases {
    all: &'static [&'static str],
    firsts: Firsts,
}

impl Phrases {
    pub const fn of(all: &'static [&'static str]) -> Self {
        let (mut firsts, mut at) = (Firsts::NONE, 0);
        while at < all.len() {
            let phrase = all[at].as_bytes();
            let mut end = 0;
            while end < phrase.len() && phrase[end] != b' ' {
                end += 1;
            }
            firsts = firsts.and(phrase.split_at(end).0);
            at += 1;
        }
        Self { all, firsts }
    }

    /// The tokens of the longest phrase that starts at this token, within its sentence.
    pub fn at(&self, document: &Document, at: usize) -> Option<Range<usize>> {
        if !self.firsts.may_hold(document.letters(at)) {
            return None;
        }
        let ends = self.all.iter().filter_map(|phrase| end(document, at, phrase));
        ends.max().map(|end| at..end)
    }

    /// Whether one of them starts within these tokens.
    pub fn are_in(&self, document: &Document, mut tokens: Range<usize>) -> bool {
        tokens.any(|at| self.at(document, at).is_some())
    }
}

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
