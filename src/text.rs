//! A message as its reader sees it: words, sentences, lines, and the zones that are not the writer's message.
//!
//! Everything here is one pass over the text and knows nothing of pay or stack.

mod class;
pub mod cover;
mod excerpt;
pub(crate) mod frequency;
pub mod language;
mod letters;
mod link;
pub mod quote;
mod seam;
pub mod sentence;
mod signs;
mod span;
mod spans;
pub mod token;
pub mod tokenizer;
mod vocabulary;
mod words;
pub mod zone;

pub use class::Class;
pub use cover::Cover;
pub use excerpt::{excerpt, excerpt_around, flat};
pub use letters::is_combining as is_accent;
pub use sentence::{Ending, Sentence};
pub use signs::{Signs, sign};
pub use span::{Byte, Span, Utf16};
pub use spans::Spans;
pub use token::{Gap, Kind, Shape, Token};
pub use vocabulary::{Vocabulary, WordId};
pub(crate) use words::words;
pub use words::{List, Sieve, Words};
pub use zone::Zone;

/// A text cut into tokens and sentences, each sentence in its zone.
#[derive(Debug)]
pub struct Document<'t> {
    pub text: &'t str,
    /// In order; they never overlap.
    pub tokens: Vec<Token>,
    /// In order; every token belongs to exactly one.
    pub sentences: Vec<Sentence>,
    /// Plain spellings of the few tokens in styled letters.
    styled: tokenizer::Styled,
}

impl<'t> Document<'t> {
    /// Reads a text. Words that no rule knows get [`Vocabulary::UNKNOWN`].
    pub fn read(text: &'t str, vocabulary: &Vocabulary) -> Self {
        let (mut tokens, styled) = tokenizer::tokens_and_styled(text, vocabulary);
        let lines = zone::lines(text, &tokens);
        let sentences = sentence::sentences(text, &tokens, &lines);
        for (index, sentence) in sentences.iter().enumerate() {
            for token in &mut tokens[sentence.tokens.clone()] {
                token.sentence = index as u32;
            }
        }
        Self { text, tokens, sentences, styled }
    }

    /// The words of a token as written, in plain letters: "Rust" for "𝗥𝘂𝘀𝘁".
    pub fn written(&self, token: usize) -> &str {
        if !self.styled.is_empty()
            && let Ok(at) = self.styled.binary_search_by_key(&token, |(t, _)| *t as usize)
        {
            return &self.styled[at].1;
        }
        self.tokens.get(token).map_or("", |t| t.span().of(self.text))
    }

    /// The bytes of what is [written](Self::written).
    #[inline]
    pub fn letters(&self, token: usize) -> &[u8] {
        match self.tokens.get(token) {
            Some(token) if self.styled.is_empty() => {
                self.text.as_bytes().get(token.start as usize..token.end as usize).unwrap_or_default()
            }
            _ => self.written(token).as_bytes(),
        }
    }

    /// The span from the first token to the last of a non-empty range of tokens.
    pub fn span(&self, tokens: std::ops::Range<usize>) -> Span {
        match (self.tokens.get(tokens.start), tokens.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) => first.span().to(&last.span()),
            _ => Span::bytes(self.text.len(), self.text.len()),
        }
    }

    /// The sentence of a token.
    pub fn sentence_of(&self, token: usize) -> &Sentence {
        &self.sentences[self.tokens[token].sentence as usize]
    }

    /// Whether the token at `index` exists and is of `class`.
    pub fn is(&self, index: usize, class: Class) -> bool {
        self.tokens.get(index).is_some_and(|t| t.is(class))
    }

    /// Whether the token at `index` exists and is this word, ASCII case aside.
    #[inline]
    pub fn is_word(&self, index: usize, word: &str) -> bool {
        is_same(word, self.letters(index))
    }

    /// Whether the token at `index` exists and is one of these words, ASCII case aside.
    pub fn is_one_of(&self, index: usize, words: &[&str]) -> bool {
        let letters = self.letters(index);
        words.iter().any(|word| is_same(word, letters))
    }

    /// The same for words in one string, parted by spaces: they take up less room than in an array.
    pub fn is_among(&self, index: usize, words: &str) -> bool {
        let letters = self.letters(index);
        !letters.is_empty() && is_among(letters, words)
    }

    /// Whether one of some tokens is one of these words: one place for a loop that ads are read with in hundreds.
    #[inline(never)]
    pub fn has_among(&self, mut tokens: std::ops::Range<usize>, words: &str) -> bool {
        tokens.any(|at| self.is_among(at, words))
    }

    /// The first of some tokens that is one of these words.
    #[inline(never)]
    pub fn find_among(&self, mut tokens: std::ops::Range<usize>, words: &str) -> Option<usize> {
        tokens.find(|at| self.is_among(*at, words))
    }

    /// Whether one of some tokens is of a class.
    #[inline(never)]
    pub fn has_class(&self, mut tokens: std::ops::Range<usize>, class: Class) -> bool {
        tokens.any(|at| self.is(at, class))
    }

    /// The same for a list that was made ready.
    pub fn is_in(&self, index: usize, words: &Words) -> bool {
        let sign = self.tokens.get(index).map(|token| token.sign);
        sign.is_some_and(|sign| words.signs().hold(sign)) && words.hold_surely(self.letters(index))
    }

    /// Whether one of these tokens is in a list.
    pub fn has(&self, tokens: std::ops::Range<usize>, words: &Words) -> bool {
        self.first_of(tokens, words).is_some()
    }

    /// The first of these tokens that is in a list.
    pub fn first_of(&self, mut tokens: std::ops::Range<usize>, words: &Words) -> Option<usize> {
        if self.may_have(&tokens, words.signs()) { tokens.find(|at| self.is_in(*at, words)) } else { None }
    }

    /// Whether some of these tokens may have one of these signs: of those that are all of one sentence its signs tell.
    #[inline]
    pub fn may_have(&self, tokens: &std::ops::Range<usize>, signs: &Signs) -> bool {
        let Some((first, last)) = self.tokens.get(tokens.clone()).and_then(|t| t.first().zip(t.last())) else {
            return !tokens.is_empty();
        };
        let sentence = self.sentences.get(first.sentence as usize);
        first.sentence != last.sentence || sentence.is_none_or(|sentence| sentence.signs.meet(signs))
    }

    /// What stands in a list beside the word that the token at `index` is, ASCII case aside.
    pub fn in_list<T>(&self, index: usize, list: &List<T>) -> Option<&'static (&'static str, T)> {
        if !list.signs().hold(self.tokens.get(index)?.sign) {
            return None;
        }
        let letters = self.letters(index);
        list.pairs().iter().find(|(word, _)| is_same(word, letters))
    }

    /// Whether a token is the writer's own words of this message: not quoted, not a signature or legal footer.
    pub fn is_own(&self, token: usize) -> bool {
        self.sentence_of(token).zone.is_own()
    }

    /// The number that the sentence-order token before `index` has, if it is in the same sentence.
    pub fn before(&self, index: usize) -> Option<usize> {
        let previous = index.checked_sub(1)?;
        (self.tokens[previous].sentence == self.tokens[index].sentence).then_some(previous)
    }

    /// The token after `index`, if it is in the same sentence.
    pub fn after(&self, index: usize) -> Option<usize> {
        let next = index + 1;
        (next < self.tokens.len() && self.tokens[next].sentence == self.tokens[index].sentence).then_some(next)
    }
}

/// Whether two words are the same, ASCII case aside; nothing is the same as no word.
fn is_same(word: &str, written: &[u8]) -> bool {
    let word = word.as_bytes();
    // Length and first letter tell most words apart.
    word.len() == written.len()
        && word.first().zip(written.first()).is_some_and(|(a, b)| (a ^ b) & 0xdf == 0)
        && word.eq_ignore_ascii_case(written)
}

/// Whether a word is one of some words, which are parted by spaces; ASCII case aside.
pub fn is_among(word: impl AsRef<[u8]>, words: &str) -> bool {
    among(word.as_ref(), words.as_bytes())
}

fn among(word: &[u8], words: &[u8]) -> bool {
    let Some(first) = word.first() else { return false };
    let is_here = |at: usize| {
        let ends = words.get(at + word.len()).is_none_or(|next| *next == b' ');
        let begins = at == 0 || words[at - 1] == b' ';
        begins && ends && words.get(at..at + word.len()).is_some_and(|other| other.eq_ignore_ascii_case(word))
    };
    // Eight bytes at a time: the bit of each that is the first letter in any case, and seldom of another.
    let letter = in_each(first | 0x20);
    let (eights, rest) = words.as_chunks::<8>();
    for (number, eight) in eights.iter().enumerate() {
        let mut found = zeros((u64::from_le_bytes(*eight) | in_each(0x20)) ^ letter);
        while found != 0 {
            if is_here(8 * number + found.trailing_zeros() as usize / 8) {
                return true;
            }
            found &= found - 1;
        }
    }
    let from = words.len() - rest.len();
    rest.iter().enumerate().any(|(at, byte)| byte | 0x20 == first | 0x20 && is_here(from + at))
}

/// The highest bit of each of eight bytes that is zero, and perhaps of others behind it.
fn zeros(eight: u64) -> u64 {
    eight.wrapping_sub(in_each(1)) & !eight & in_each(0x80)
}

/// The highest bit of each of eight bytes that is this one, and perhaps of others behind it.
pub(crate) fn places(eight: &[u8; 8], byte: u8) -> u64 {
    zeros(u64::from_le_bytes(*eight) ^ in_each(byte))
}

/// A number with these bits in each of its eight bytes.
const fn in_each(byte: u8) -> u64 {
    u64::MAX / 255 * byte as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_among_others_whole_or_not_at_all() {
        for (word, words, is) in [
            ("we", "we us", true),
            ("US", "we us", true),
            ("u", "we us", false),
            ("use", "we us", false),
            ("we us", "we us", true),
            ("à", "a à", true),
            ("we", "", false),
        ] {
            assert_eq!(is_among(word, words), is, "{word} in {words}");
        }
    }
}
