//! Names of several words and marks ("Node.js", "New York"), found by their first word.

use super::cut;
use crate::text::{Document, Gap, Vocabulary, WordId};

/// A dictionary of names, each with the number of the thing it names.
#[derive(Debug, Default)]
pub struct Names {
    entries: Vec<Entry>,
    parts: Vec<Part>,
    starts: Vec<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Entry {
    first: WordId,
    /// Its parts, in `parts`.
    from: u32,
    to: u32,
    thing: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Part {
    word: WordId,
    /// It must follow the part before without a space ("C" and "#").
    glued: bool,
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
    /// Builds the dictionary from ([cut](super::cut) name, thing); the names' words become known to the vocabulary.
    pub fn build<'n>(names: impl IntoIterator<Item = (&'n str, u32)>, vocabulary: &mut Vocabulary) -> Self {
        let names = names.into_iter();
        let mut built = Self::default();
        built.entries.reserve(names.size_hint().0);
        built.parts.reserve(2 * names.size_hint().0);
        let mut versions = Vec::new();
        let mut lower;
        for (name, thing) in names {
            let from = built.parts.len() as u32;
            let mut small = [0; 32];
            let lower = match small.get_mut(..name.len()) {
                Some(letters) if name.is_ascii() => {
                    letters.copy_from_slice(name.as_bytes());
                    // The same number of bytes for each name is done at once.
                    small.make_ascii_lowercase();
                    &small[..name.len()]
                }
                _ => {
                    lower = name.chars().flat_map(char::to_lowercase).collect::<String>();
                    lower.as_bytes()
                }
            };
            cut::parts(lower, |part, glued| {
                let word = learn(part, &mut versions, vocabulary);
                built.parts.push(Part { word, glued });
            });
            let Some(first) = built.parts.get(from as usize) else { continue };
            built.entries.push(Entry { first: first.word, from, to: built.parts.len() as u32, thing });
        }
        built.name_versions(versions);
        built.index();
        built
    }

    /// A version that some longer name has as a word ("HTML5 Canvas") is known as that word, so that "HTML5" alone
    /// would no longer be read as "HTML" and a version: it becomes a name of its own.
    fn name_versions(&mut self, versions: Vec<(WordId, WordId)>) {
        // The name of a single word, by that word.
        let mut alone: Vec<Option<u32>> =
            vec![None; 1 + self.parts.iter().map(|p| p.word.0 as usize).max().unwrap_or(0)];
        for entry in self.entries.iter().filter(|e| e.to - e.from == 1) {
            alone[entry.first.0 as usize].get_or_insert(entry.thing);
        }
        for (word, stem) in versions {
            if let (None, Some(Some(thing))) = (alone[word.0 as usize], alone.get(stem.0 as usize)) {
                let (from, thing) = (self.parts.len() as u32, *thing);
                self.parts.push(Part { word, glued: false });
                self.entries.push(Entry { first: word, from, to: from + 1, thing });
                alone[word.0 as usize] = Some(thing);
            }
        }
    }

    /// Puts the entries in order of their first word; of one word longest first, so that "Ruby on Rails" is tried
    /// before "Ruby".
    fn index(&mut self) {
        let words = self.entries.iter().map(|e| e.first.0 as usize + 1).max().unwrap_or(0);
        let mut starts = vec![0; words + 2];
        // Shifted by one more, so that placing moves each start to where it belongs.
        for entry in &self.entries {
            starts[entry.first.0 as usize + 2] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let begins = starts.clone();
        let mut ordered = self.entries.clone();
        for entry in &self.entries {
            let first = entry.first.0 as usize;
            let mut place = starts[first + 1] as usize;
            let is_shorter = |other: &Entry| other.to - other.from < entry.to - entry.from;
            while place > begins[first + 1] as usize && is_shorter(&ordered[place - 1]) {
                ordered[place] = ordered[place - 1];
                place -= 1;
            }
            ordered[place] = *entry;
            starts[first + 1] += 1;
        }
        (self.entries, self.starts) = (ordered, starts);
    }

    /// All names in a document, longest first at each place, none overlapping.
    pub fn find(&self, document: &Document, mut found: impl FnMut(Mention)) {
        let mut at = 0;
        while at < document.tokens.len() {
            // Few words begin a name.
            let first = document.tokens[at].word.0 as usize;
            let begins = matches!(self.starts.get(first..first + 2), Some([from, to]) if from < to);
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
        let tokens = &document.tokens;
        let first = tokens[at].word.0 as usize;
        if first == 0 || first + 1 >= self.starts.len() {
            return None;
        }
        let entries = &self.entries[self.starts[first] as usize..self.starts[first + 1] as usize];
        let entry = entries.iter().find(|entry| {
            let parts = &self.parts[entry.from as usize..entry.to as usize];
            parts.len() <= tokens.len() - at
                && parts.iter().zip(&tokens[at..]).enumerate().all(|(i, (part, token))| {
                    part.word == token.word
                        && (i == 0 || if part.glued { token.gap == Gap::Glued } else { token.gap != Gap::Blank })
                })
        })?;
        Some(Mention { thing: entry.thing, from: at as u32, to: at as u32 + (entry.to - entry.from) })
    }
}

/// The number of a part of a name, in lower case. Of one that ends in digits, what stands before those is learnt as well.
fn learn(part: &[u8], versions: &mut Vec<(WordId, WordId)>, vocabulary: &mut Vocabulary) -> WordId {
    let word = vocabulary.learn_letters(part);
    if part.last().is_some_and(u8::is_ascii_digit) {
        let stem = part.iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |last| last + 1);
        if stem >= 2 {
            versions.push((word, vocabulary.learn_letters(&part[..stem])));
        }
    }
    word
}
