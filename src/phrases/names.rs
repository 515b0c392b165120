//! Names of several words and marks ("Node.js", "New York"), found by their first word.

use std::ops::Range;

use super::cut;
use crate::text::{Document, Gap, Vocabulary, WordId};

/// A dictionary of names, each with the number of the thing it names.
#[derive(Debug, Default)]
pub struct Names {
    entries: Vec<Entry>,
    parts: Vec<Part>,
    /// For each word the place, from 1 on, of the longest name that it begins; 0 for none.
    longest: Vec<u16>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    /// Its parts, in `parts`.
    from: u32,
    count: u8,
    /// The place, from 1 on, of the next name with the same first word, which is no longer: so that "Ruby on Rails" is tried
    /// before "Ruby".
    next: u16,
    thing: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    word: WordId,
    /// It must follow the part before without a space ("C" and "#").
    glued: bool,
}

/// A name as it is given to [`Names::build`].
#[derive(Clone, Debug)]
pub struct Name {
    /// Where the [cut](super::cut) name stands in the vocabulary's letters.
    pub letters: Range<usize>,
    pub is: Is,
}

/// What the build has seen of a name, so that whoever loads it need not look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// It may have several parts.
    Cut,
    /// It is a single word.
    Word,
    /// It is a single word without digits at its end, which is not known yet.
    NewWord,
}

impl Is {
    /// In two bits.
    pub fn bits(self) -> u8 {
        self as u8
    }

    pub fn of_bits(bits: u8) -> Self {
        match bits & 3 {
            1 => Self::Word,
            2 => Self::NewWord,
            _ => Self::Cut,
        }
    }
}

/// A name found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The number that was given with the name.
    pub thing: u32,
    /// First token and the one after the last.
    pub from: u32,
    pub to: u32,
}

impl Mention {
    pub fn tokens(&self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

impl Names {
    /// There is room for so many names, several times what there are.
    const MOST: usize = 1 << 15;

    /// Builds the dictionary of some names; their words become known to the vocabulary. A name's place among them is its thing.
    pub fn build(names: &[Name], vocabulary: &mut Vocabulary) -> Self {
        let mut built = Self::default();
        built.entries.reserve(names.len());
        built.parts.reserve(3 * names.len());
        let mut versions = Vec::new();
        for (thing, name) in names.iter().take(Self::MOST).enumerate() {
            let from = built.parts.len();
            match name.is {
                Is::Cut => {
                    let mut parts = cut::Parts::of(name.letters.clone(), vocabulary.letters());
                    while let Some(part) = parts.next(vocabulary.letters()) {
                        let glued = part.is_glued;
                        let word = match part.is_hyphen {
                            true => vocabulary.learn("-"),
                            false => learn(part.letters, &mut versions, vocabulary),
                        };
                        built.parts.push(Part { word, glued });
                    }
                }
                Is::Word => {
                    let word = learn(name.letters.clone(), &mut versions, vocabulary);
                    built.parts.push(Part { word, glued: false });
                }
                Is::NewWord => {
                    let word = vocabulary.add(name.letters.clone());
                    built.parts.push(Part { word, glued: false });
                }
            }
            let count = (built.parts.len() - from) as u8;
            built.entries.push(Entry { from: from as u32, count, next: 0, thing: thing as u16 });
        }
        built.longest = vec![0; vocabulary.len() + 1];
        // Of two that are as long the first is tried first.
        (0..built.entries.len()).rev().for_each(|number| built.link(number));
        built.name_versions(versions);
        built
    }

    /// Builds the dictionary of names as people write them, and tells what is seen of each.
    pub fn learn(written: &[&str], vocabulary: &mut Vocabulary) -> (Self, Vec<Is>) {
        let before = vocabulary.len();
        let name = |written: &&str| Name { letters: cut::learn(&cut::cut(written), vocabulary), is: Is::Cut };
        let names: Vec<_> = written.iter().map(name).collect();
        let built = Self::build(&names, vocabulary);
        let seen = built.seen(&names, vocabulary, before);
        (built, seen)
    }

    /// What is seen of the names of which this was built, by a vocabulary that knew so many words before.
    fn seen(&self, names: &[Name], vocabulary: &Vocabulary, before: usize) -> Vec<Is> {
        let mut known = before;
        let seen = names.iter().zip(&self.entries).map(|(name, entry)| {
            let letters = &vocabulary.letters()[name.letters.clone()];
            let parts = &self.parts[entry.from as usize..][..usize::from(entry.count)];
            let mut is = Is::Cut;
            for part in parts {
                let (word, spelling) = (usize::from(part.word.0), vocabulary.spelling(part.word));
                let stem = stem(spelling);
                if parts.len() == 1 && letters.is_ascii() && spelling == letters {
                    is = if word > known && stem.is_none() { Is::NewWord } else { Is::Word };
                }
                // Words get their numbers as they come; the stem of a version right behind it.
                let stem = stem.map_or(0, |stem| vocabulary.look_up(stem).0.into());
                known = known.max(word).max(stem);
            }
            is
        });
        seen.collect()
    }

    /// Puts an entry in its place among those that begin with the same word.
    fn link(&mut self, number: usize) {
        let Entry { from, count, .. } = self.entries[number];
        if count == 0 {
            return;
        }
        let first = &mut self.longest[self.parts[from as usize].word.0 as usize];
        let this = number as u16 + 1;
        let (mut before, mut next) = (0, *first);
        while next != 0 && self.entries[next as usize - 1].count > count {
            (before, next) = (next, self.entries[next as usize - 1].next);
        }
        self.entries[number].next = next;
        match before {
            0 => *first = this,
            _ => self.entries[before as usize - 1].next = this,
        }
    }

    /// The names that begin with a word, the longest first.
    fn beginning_with(&self, word: WordId) -> impl Iterator<Item = &Entry> {
        let mut next = self.longest.get(word.0 as usize).copied().unwrap_or_default();
        std::iter::from_fn(move || {
            let entry = self.entries.get(usize::from(next).checked_sub(1)?)?;
            next = entry.next;
            Some(entry)
        })
    }

    /// A version that some longer name has as a word ("HTML5 Canvas") is known as that word, so that "HTML5" alone
    /// would no longer be read as "HTML" and a version: it becomes a name of its own.
    fn name_versions(&mut self, versions: Vec<(WordId, WordId)>) {
        let alone =
            |names: &Self, word| names.beginning_with(word).find(|entry| entry.count == 1).map(|entry| entry.thing);
        for (word, stem) in versions {
            if let (None, Some(thing)) = (alone(self, word), alone(self, stem)) {
                let from = self.parts.len() as u32;
                self.parts.push(Part { word, glued: false });
                self.entries.push(Entry { from, count: 1, next: 0, thing });
                self.link(self.entries.len() - 1);
            }
        }
    }

    /// All names in a document, longest first at each place, none overlapping.
    pub fn find(&self, document: &Document, mut found: impl FnMut(Mention)) {
        let mut at = 0;
        while at < document.tokens.len() {
            // Few words begin a name.
            let begins = self.longest.get(document.tokens[at].word.0 as usize).is_some_and(|longest| *longest != 0);
            match if begins { self.at(document, at) } else { None } {
                Some(mention) => {
                    at = mention.to as usize;
                    found(mention);
                }
                None => at += 1,
            }
        }
    }

    /// The longest name that begins at a token.
    pub fn at(&self, document: &Document, at: usize) -> Option<Mention> {
        let tokens = &document.tokens[at..];
        let entry = self.beginning_with(tokens[0].word).find(|entry| {
            let parts = &self.parts[entry.from as usize..][..usize::from(entry.count)];
            parts.len() <= tokens.len()
                && parts.iter().zip(tokens).enumerate().all(|(i, (part, token))| {
                    part.word == token.word
                        && (i == 0 || if part.glued { token.gap == Gap::Glued } else { token.gap != Gap::Blank })
                })
        })?;
        Some(Mention { thing: entry.thing.into(), from: at as u32, to: at as u32 + u32::from(entry.count) })
    }
}

/// The number of a part of a name. Of one that ends in digits, what stands before those is learnt as well.
fn learn(part: Range<usize>, versions: &mut Vec<(WordId, WordId)>, vocabulary: &mut Vocabulary) -> WordId {
    let word = vocabulary.learn_at(part.clone());
    if let Some(stem) = stem(&vocabulary.letters()[part.clone()]).map(<[u8]>::len) {
        versions.push((word, vocabulary.learn_at(part.start..part.start + stem)));
    }
    word
}

/// What stands before the digits that a word ends in, if it is two bytes or more.
fn stem(word: &[u8]) -> Option<&[u8]> {
    if !word.last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let last = word.iter().rposition(|byte| !byte.is_ascii_digit())?;
    (last > 0).then(|| &word[..=last])
}
