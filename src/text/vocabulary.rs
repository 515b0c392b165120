//! Every word that some rule knows, by number, so that the passes over a text compare integers.

use std::ops::Range;

use crate::data::bytes::{Reader, Writer};
use crate::text::{Class, frequency};

/// A word's number. Zero is every word that no rule knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WordId(pub u16);

/// The words that rules know, with their classes. Their letters stand in one piece, in which words may share letters, and
/// their numbers in a table of open addressing beside it: building it takes no allocation for each word.
#[derive(Debug)]
pub struct Vocabulary {
    letters: Vec<u8>,
    /// Where each word stands in `letters`.
    spans: Vec<(u32, u32)>,
    /// By number, of as many words as have any.
    classes: Vec<u64>,
    /// Words by the hash of their letters. Its length is a power of two.
    table: Vec<Slot>,
    marks: [WordId; 128],
    numbers: Vec<WordId>,
}

/// A place in the table; free where no word is known.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    word: WordId,
    /// The highest bits of its hash, which tell most words apart.
    high: u16,
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
            let classes = &mut vocabulary.classes;
            classes.resize(classes.len().max(id.0 as usize + 1), 0);
            classes[id.0 as usize] |= class.bit();
        }
        vocabulary
    }

    /// No words, and room for so many.
    fn with_room(words: usize) -> Self {
        let mut vocabulary = Self {
            table: vec![Slot::default(); (2 * words + 2).next_power_of_two()],
            numbers: vec![Self::UNKNOWN; NUMBERS],
            ..Self::default()
        };
        vocabulary.spans.reserve(words);
        vocabulary
    }

    /// The number of a lower-case word, which is known from now on.
    ///
    /// There is room for 65,535 words, several times what the rules have; a word beyond is not learnt.
    pub fn learn(&mut self, word: &str) -> WordId {
        if let Some(known) = self.get(word.as_bytes()) {
            return known;
        }
        let letters = self.add_letters(word.as_bytes());
        self.learn_at(letters)
    }

    /// Adds letters, in which no word is known yet: where they stand.
    pub(crate) fn add_letters(&mut self, letters: &[u8]) -> Range<usize> {
        let start = self.letters.len();
        self.letters.extend_from_slice(letters);
        start..self.letters.len()
    }

    /// The letters of all words, and others.
    pub(crate) fn letters(&self) -> &[u8] {
        &self.letters
    }

    /// The same as [`learn`](Self::learn) for a word that stands there in the letters.
    #[inline]
    pub(crate) fn learn_at(&mut self, letters: Range<usize>) -> WordId {
        // Half of the places stay free, so that a search ends soon.
        if self.table.len() < 2 * self.spans.len() + 4 {
            self.grow();
        }
        let word = &self.letters[letters.clone()];
        let hash = hash(word);
        match self.place(word, hash) {
            Ok(known) => known,
            Err(_) if self.spans.len() >= usize::from(u16::MAX) => Self::UNKNOWN,
            Err(place) => self.put(letters, hash, place),
        }
    }

    /// Adds a word that is none of those before; none where there is no room, which only a broken file asks for.
    pub(crate) fn add(&mut self, letters: Range<usize>) -> WordId {
        if self.spans.len() + 1 >= self.table.len().min(usize::from(u16::MAX)) {
            return Self::UNKNOWN;
        }
        let hash = hash(&self.letters[letters.clone()]);
        let place = self.free_place(hash);
        self.put(letters, hash, place)
    }

    fn free_place(&self, hash: u64) -> usize {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        while self.table[place].word != Self::UNKNOWN {
            place = (place + 1) & mask;
        }
        place
    }

    /// Gives a word the next number.
    #[inline]
    fn put(&mut self, letters: Range<usize>, hash: u64, place: usize) -> WordId {
        self.spans.push((letters.start as u32, letters.end as u32));
        let id = WordId(self.spans.len() as u16);
        self.table[place] = Slot { word: id, high: high(hash) };
        // Most words begin with a letter.
        if !self.letters.get(letters.start).is_some_and(u8::is_ascii_lowercase) {
            self.put_mark_or_number(letters, id);
        }
        id
    }

    #[inline(never)]
    fn put_mark_or_number(&mut self, letters: Range<usize>, id: WordId) {
        let word = &self.letters[letters];
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
    }

    #[inline(never)]
    fn grow(&mut self) {
        self.table = vec![Slot::default(); (2 * self.table.len()).max(64)];
        for number in 1..=self.spans.len() as u16 {
            let word = WordId(number);
            let hash = hash(self.letters_of(word));
            let place = self.free_place(hash);
            self.table[place] = Slot { word, high: high(hash) };
        }
    }

    /// The lower-case letters of a known word.
    pub(crate) fn spelling(&self, id: WordId) -> &[u8] {
        if id == Self::UNKNOWN { &[] } else { self.letters_of(id) }
    }

    fn letters_of(&self, id: WordId) -> &[u8] {
        let (start, end) = self.spans[id.0 as usize - 1];
        &self.letters[start as usize..end as usize]
    }

    /// The number of a word, or the place in the table where it would stand.
    #[inline]
    fn place(&self, word: &[u8], hash: u64) -> Result<WordId, usize> {
        let mask = self.table.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let slot = self.table[place];
            if slot.word == Self::UNKNOWN {
                return Err(place);
            }
            if slot.high == high(hash) && self.letters_of(slot.word) == word {
                return Ok(slot.word);
            }
            place = (place + 1) & mask;
        }
    }

    #[inline(never)]
    fn get(&self, word: &[u8]) -> Option<WordId> {
        if self.table.is_empty() { None } else { self.place(word, hash(word)).ok() }
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
        writer.row64((0..=words as u16).map(|number| self.classes(WordId(number))).collect::<Vec<_>>().into_iter());
    }

    pub(crate) fn read_from(reader: &mut Reader) -> Option<Self> {
        let words = reader.number()?;
        let mut vocabulary = Self::with_room(reader.number()?.clamp(words, u16::MAX.into()));
        // Those of names follow, in the case in which people write them.
        let letters = reader.letters();
        vocabulary.letters = Vec::with_capacity(letters.len() + letters.len() / 16);
        vocabulary.letters.extend_from_slice(letters);
        vocabulary.letters.make_ascii_lowercase();
        let mut start = 0;
        for end in reader.strings(words)? {
            vocabulary.letters.get(start..end as usize)?;
            vocabulary.add(start..end as usize);
            start = end as usize;
        }
        vocabulary.classes = reader.row64()?;
        Some(vocabulary)
    }

    /// How many words are known.
    pub fn len(&self) -> usize {
        self.spans.len()
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
            spans: Vec::new(),
            classes: Vec::new(),
            table: Vec::new(),
            marks: [Self::UNKNOWN; 128],
            numbers: Vec::new(),
        }
    }
}

/// The highest bits of a hash; the lowest tell the place in the table.
fn high(hash: u64) -> u16 {
    (hash >> 48) as u16
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
