//! Every word that some rule knows, by number, so that the passes over a text compare integers.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::phrases::Class;

/// A word's number. Zero is every word that no rule knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u32);

/// The words that rules know, with their classes.
#[derive(Debug)]
pub struct Vocabulary {
    ids: HashMap<Box<str>, WordId, BuildHasherDefault<Fnv>>,
    classes: Vec<u64>,
    marks: [u32; 128],
    numbers: Vec<WordId>,
}

impl Vocabulary {
    /// The number of every unknown word.
    pub const UNKNOWN: WordId = WordId(0);

    /// The vocabulary with all class lists and nothing else.
    pub fn with_classes() -> Self {
        let mut vocabulary = Self::default();
        vocabulary.ids.reserve(8192);
        for (class, word) in Class::lists() {
            let id = vocabulary.learn(word);
            vocabulary.classes[id.0 as usize] |= class.bit();
        }
        vocabulary
    }

    /// The number of a lower-case word, which is known from now on.
    pub fn learn(&mut self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        let id = WordId(self.classes.len() as u32);
        self.classes.push(0);
        self.ids.insert(word.into(), id);
        let mut chars = word.chars();
        if let (Some(c), None) = (chars.next(), chars.next())
            && c.is_ascii_punctuation()
        {
            self.marks[c as usize] = id.0;
        }
        if let Ok(number) = word.parse::<usize>()
            && let Some(slot) = self.numbers.get_mut(number)
        {
            *slot = id;
        }
        id
    }

    /// The number of a lower-case word as it stands in a text. A possessive "'s" and version digits at its end
    /// ("Python3") are passed over when the whole word is unknown.
    pub fn look_up(&self, word: &str) -> WordId {
        if let Some(id) = self.ids.get(word) {
            return *id;
        }
        if let Some(owner) = word.strip_suffix("'s") {
            return self.ids.get(owner).copied().unwrap_or_default();
        }
        let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
        if stem.len() >= 2 && stem.len() < word.len() {
            return self.ids.get(stem).copied().unwrap_or_default();
        }
        Self::UNKNOWN
    }

    /// The number of a punctuation mark.
    pub fn mark(&self, mark: char) -> WordId {
        if mark.is_ascii() {
            return WordId(self.marks[mark as usize]);
        }
        let mut buffer = [0; 4];
        self.ids.get(&*mark.encode_utf8(&mut buffer)).copied().unwrap_or_default()
    }

    /// The number of a whole number that some rule names in digits ("15 minutes").
    pub fn number(&self, number: u16) -> WordId {
        self.numbers.get(number as usize).copied().unwrap_or_default()
    }

    /// The classes of a word, a bit each.
    pub fn classes(&self, word: WordId) -> u64 {
        self.classes.get(word.0 as usize).copied().unwrap_or_default()
    }

    /// How many words are known.
    pub fn len(&self) -> usize {
        self.classes.len() - 1
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Default for Vocabulary {
    /// A vocabulary that knows no word.
    fn default() -> Self {
        Self { ids: HashMap::default(), classes: vec![0], marks: [0; 128], numbers: vec![Self::UNKNOWN; 1000] }
    }
}

/// FNV-1a: short keys, no attacker to fear, since only our own words are stored.
#[derive(Debug)]
pub struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
