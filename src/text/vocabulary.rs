//! Every word that some rule knows, by number, so that the passes over a text compare integers.

use crate::data::bytes::{Reader, Writer};
use crate::text::{Class, frequency};

/// A word's number. Zero is every word that no rule knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u16);

impl WordId {
    /// Its bit in a mask of words; words share bits.
    pub(crate) const fn bit(self) -> u64 {
        1 << (self.0 & 63)
    }
}

/// The words that rules know, with their classes. Their letters stand in one piece, and their numbers in a table of
/// open addressing beside it: building it takes no allocation for each word.
#[derive(Debug)]
pub struct Vocabulary {
    letters: Vec<u8>,
    /// Where each word ends in `letters`; it starts where the one before ends.
    ends: Vec<u32>,
    classes: Vec<u64>,
    /// Numbers of words by the hash of their letters; zero is a free place. Its length is a power of two.
    table: Vec<WordId>,
    marks: [WordId; 128],
    numbers: Vec<WordId>,
}

/// Whole numbers that a rule may name in digits are smaller.
const NUMBERS: usize = 1000;

impl Vocabulary {
    /// The number of every unknown word.
    pub const UNKNOWN: WordId = WordId(0);

    /// The vocabulary with all class lists and nothing else.
    pub fn with_classes() -> Self {
        let mut vocabulary = Self::with_room(1 << 14);
        frequency::learn(&mut vocabulary);
        for (class, word) in Class::lists() {
            let id = vocabulary.learn(word);
            vocabulary.classes[id.0 as usize] |= class.bit();
        }
        vocabulary
    }

    /// No words, and room for so many.
    fn with_room(words: usize) -> Self {
        let mut vocabulary = Self {
            table: vec![Self::UNKNOWN; (2 * words + 2).next_power_of_two()],
            numbers: vec![Self::UNKNOWN; NUMBERS],
            ..Self::default()
        };
        vocabulary.letters.reserve(8 * words);
        vocabulary.ends.reserve(words);
        vocabulary.classes.reserve(words + 1);
        vocabulary
    }

    /// The number of a lower-case word, which is known from now on.
    ///
    /// There is room for 65,535 words, several times what the rules have; a word beyond is not learnt.
    pub fn learn(&mut self, word: &str) -> WordId {
        self.learn_letters(word.as_bytes())
    }

    /// The same, for the UTF-8 of a word.
    pub(crate) fn learn_letters(&mut self, word: &[u8]) -> WordId {
        // Half of the places stay free, so that a search ends soon.
        if self.table.len() < 2 * self.ends.len() + 2 {
            self.grow();
        }
        let place = match self.place(word) {
            Ok(id) => return id,
            Err(place) => place,
        };
        if self.ends.len() > usize::from(u16::MAX) {
            return Self::UNKNOWN;
        }
        self.letters.extend_from_slice(word);
        self.classes.push(0);
        self.put(word, self.letters.len() as u32, place)
    }

    /// Adds a word that is none of those before and for which there is room; its letters end there once they are added.
    fn add(&mut self, word: &[u8], end: u32) {
        let mask = self.table.len() - 1;
        let mut place = hash(word) as usize & mask;
        while self.table[place] != Self::UNKNOWN {
            place = (place + 1) & mask;
        }
        self.put(word, end, place);
    }

    /// Gives a word the next number.
    fn put(&mut self, word: &[u8], end: u32, place: usize) -> WordId {
        let id = WordId(self.ends.len() as u16);
        self.ends.push(end);
        self.table[place] = id;
        if let &[mark] = word
            && mark.is_ascii_punctuation()
        {
            self.marks[mark as usize] = id;
        }
        if word.first().is_some_and(u8::is_ascii_digit)
            && let Some(number) = str::from_utf8(word).ok().and_then(|word| word.parse::<u16>().ok())
            && let Some(slot) = self.numbers.get_mut(number as usize)
        {
            *slot = id;
        }
        id
    }

    fn grow(&mut self) {
        self.table = vec![Self::UNKNOWN; (2 * self.table.len()).max(64)];
        for number in 1..self.ends.len() as u16 {
            let id = WordId(number);
            if let Err(place) = self.place(self.letters_of(id)) {
                self.table[place] = id;
            }
        }
    }

    fn letters_of(&self, id: WordId) -> &[u8] {
        let at = id.0 as usize;
        &self.letters[self.ends[at - 1] as usize..self.ends[at] as usize]
    }

    /// The number of a word, or the place in the table where it would stand.
    fn place(&self, word: &[u8]) -> Result<WordId, usize> {
        let mask = self.table.len() - 1;
        let mut place = hash(word) as usize & mask;
        loop {
            match self.table[place] {
                Self::UNKNOWN => return Err(place),
                id if self.letters_of(id) == word => return Ok(id),
                _ => place = (place + 1) & mask,
            }
        }
    }

    fn get(&self, word: &[u8]) -> Option<WordId> {
        if self.table.is_empty() { None } else { self.place(word).ok() }
    }

    /// The number of a lower-case word as it stands in a text, by its UTF-8. A possessive "'s" and version digits at its
    /// end ("Python3") are passed over when the whole word is unknown.
    pub fn look_up(&self, word: &[u8]) -> WordId {
        if let Some(id) = self.get(word) {
            return id;
        }
        if let Some(owner) = word.strip_suffix(b"'s") {
            return self.get(owner).unwrap_or_default();
        }
        let stem = word.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |last| last + 1);
        if stem >= 2 && stem < word.len() {
            return self.get(&word[..stem]).unwrap_or_default();
        }
        Self::UNKNOWN
    }

    /// The number of a punctuation mark.
    pub fn mark(&self, mark: char) -> WordId {
        if mark.is_ascii() {
            return self.marks[mark as usize];
        }
        let mut buffer = [0; 4];
        self.get(mark.encode_utf8(&mut buffer).as_bytes()).unwrap_or_default()
    }

    /// The number of a whole number that some rule names in digits ("15 minutes").
    pub fn number(&self, number: u16) -> WordId {
        self.numbers.get(number as usize).copied().unwrap_or_default()
    }

    /// The classes of a word, a bit each.
    pub fn classes(&self, word: WordId) -> u64 {
        self.classes.get(word.0 as usize).copied().unwrap_or_default()
    }

    /// Writes the first words in the order of their numbers.
    pub(crate) fn write_to(&self, words: usize, writer: &mut Writer) {
        writer.number(words);
        // Room is made for all.
        writer.number(self.len());
        for number in 1..=words as u16 {
            writer.string(str::from_utf8(self.letters_of(WordId(number))).unwrap_or_default());
        }
        writer.row64(self.classes[..=words].iter().copied());
    }

    pub(crate) fn read_from(reader: &mut Reader) -> Option<Self> {
        let words = reader.number()?;
        let mut vocabulary = Self::with_room(reader.number()?.clamp(words, u16::MAX.into()));
        let (letters, ends) = reader.strings(words)?;
        let mut start = 0;
        for end in ends {
            let word = letters.as_bytes().get(start..end as usize)?;
            vocabulary.add(word, end);
            start = end as usize;
        }
        vocabulary.letters.extend_from_slice(letters.as_bytes());
        vocabulary.classes = reader.row64()?;
        Some(vocabulary)
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
        Self {
            letters: Vec::new(),
            ends: vec![0],
            classes: vec![0],
            table: Vec::new(),
            marks: [Self::UNKNOWN; 128],
            numbers: Vec::new(),
        }
    }
}

/// Eight bytes at a time; short keys, and no attacker to fear, since only our own words are stored.
fn hash(word: &[u8]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let (chunks, rest) = word.as_chunks::<8>();
    let mut hash = word.len() as u64;
    for chunk in chunks {
        hash = (hash ^ u64::from_le_bytes(*chunk)).wrapping_mul(ODD).rotate_left(29);
    }
    if !rest.is_empty() {
        hash = (hash ^ tail(word)).wrapping_mul(ODD);
    }
    hash ^ hash >> 32
}

/// The last eight bytes of a word, or all of a shorter one: no two of one length have the same.
fn tail(word: &[u8]) -> u64 {
    if let Some(last) = word.last_chunk() {
        return u64::from_le_bytes(*last);
    }
    match (word.first_chunk(), word.last_chunk(), word) {
        (Some(first), Some(last), _) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        (_, _, [first, .., last]) => u64::from(*first) | u64::from(word[word.len() / 2]) << 8 | u64::from(*last) << 16,
        _ => word.first().copied().map_or(0, u64::from),
    }
}
