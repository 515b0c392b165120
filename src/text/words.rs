//! Lists of words that are asked for at many places of a text, and what tells at a glance that a word is none of them.

use super::is_among;
use super::signs::{Signs, sign};

/// Which words may be in a long list: a bit for each word, by a number of its letters, in so many times 32 bits.
#[derive(Clone, Copy, Debug)]
pub struct Sieve<const N: usize>([u32; N]);

impl<const N: usize> Sieve<N> {
    pub const NONE: Self = Self([0; N]);

    /// The place of the bit for a word from `start` to `end` of these letters, ASCII case aside.
    #[inline]
    const fn place(letters: &[u8], start: usize, end: usize) -> usize {
        let (mut hash, mut at) = ((end - start) as u32, start);
        while at < end {
            // The bit that tells ASCII letters' case apart is set, whatever it was.
            hash = (hash ^ (letters[at] | 0x20) as u32).wrapping_mul(0x9e37_79b1).rotate_left(15);
            at += 1;
        }
        hash as usize % (32 * N)
    }

    /// These and a word more.
    pub const fn and(mut self, word: &[u8]) -> Self {
        let place = Self::place(word, 0, word.len());
        self.0[place / 32] |= 1 << (place % 32);
        self
    }

    /// These and the words of a list more, which spaces part.
    pub const fn and_all(mut self, list: &str) -> Self {
        let letters = list.as_bytes();
        let (mut start, mut at) = (0, 0);
        while at <= letters.len() {
            if at == letters.len() || letters[at] == b' ' {
                let place = Self::place(letters, start, at);
                self.0[place / 32] |= 1 << (place % 32);
                start = at + 1;
            }
            at += 1;
        }
        self
    }

    /// Whether a word may be one of them, ASCII case aside.
    #[inline]
    pub fn may_hold(&self, word: &[u8]) -> bool {
        let place = Self::place(word, 0, word.len());
        self.0[place / 32] >> (place % 32) & 1 != 0
    }
}

/// Words in lower case, parted by spaces.
#[derive(Debug)]
pub struct Words {
    all: &'static str,
    signs: Signs,
    /// A straight apostrophe stands in one of them.
    pub has_apostrophe: bool,
}

impl Words {
    pub const fn of(all: &'static str) -> Self {
        let bytes = all.as_bytes();
        let (mut signs, mut has_apostrophe) = (Signs::NONE, false);
        let (mut start, mut at) = (0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' {
                signs = signs.and(bytes.split_at(at).0.split_at(start).1);
                start = at + 1;
            } else {
                has_apostrophe |= bytes[at] == b'\'';
            }
            at += 1;
        }
        Self { all, signs, has_apostrophe }
    }

    /// The signs of its words.
    #[inline]
    pub const fn signs(&self) -> &Signs {
        &self.signs
    }

    /// Whether a word is one of them, ASCII case aside.
    pub fn hold(&self, word: &[u8]) -> bool {
        self.signs.hold(sign(word)) && self.hold_surely(word)
    }

    /// The same for a word of which the sign is one of theirs.
    pub(super) fn hold_surely(&self, word: &[u8]) -> bool {
        is_among(word, self.all)
    }
}

/// A list of words, made ready when the crate is compiled.
macro_rules! words {
    ($all:expr) => {
        const { &$crate::text::Words::of($all) }
    };
}
pub(crate) use words;

/// Words, and what stands beside each.
#[derive(Debug)]
pub struct List<T: 'static> {
    pairs: &'static [(&'static str, T)],
    signs: Signs,
}

impl<T> List<T> {
    pub const fn of(pairs: &'static [(&'static str, T)]) -> Self {
        let (mut signs, mut at) = (Signs::NONE, 0);
        while at < pairs.len() {
            signs = signs.and(pairs[at].0.as_bytes());
            at += 1;
        }
        Self { pairs, signs }
    }

    pub const fn pairs(&self) -> &'static [(&'static str, T)] {
        self.pairs
    }

    /// The signs of its words.
    #[inline]
    pub const fn signs(&self) -> &Signs {
        &self.signs
    }
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn a_sieve_lets_its_words_through_and_few_others() {
        static SIEVE: Sieve<8> = Sieve::NONE.and_all("we us we're à company").and_all("team");
        for word in ["we", "US", "We're", "à", "COMPANY", "Team"] {
            assert!(SIEVE.may_hold(word.as_bytes()), "{word}");
        }
        let others =
            ["", "u", "use", "companys", "ompany", "teams", "wir", "sie", "they", "you", "them", "it", "one", "of"];
        let passed = others.iter().filter(|word| SIEVE.may_hold(word.as_bytes())).count();
        assert!(passed <= 2, "{passed}");
    }

    #[test]
    fn a_list_holds_its_words_and_no_others() {
        let list = words!("we us  we're à company");
        assert!(list.has_apostrophe);
        for word in ["we", "US", "We're", "à", "COMPANY"] {
            assert!(list.hold(word.as_bytes()), "{word}");
        }
        for word in ["", "u", "use", "companys", "ompany"] {
            assert!(!list.hold(word.as_bytes()), "{word}");
        }
    }
}
