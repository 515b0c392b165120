//! Names of several words and marks ("Node.js", "New York"), found by their first word.

use crate::phrases::{Vocabulary, WordId};
use crate::text::{Document, Gap, Kind, token};

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
    /// Builds the dictionary from (name, thing); the names' words become known to the vocabulary.
    pub fn build<'n>(names: impl IntoIterator<Item = (&'n str, u32)>, vocabulary: &mut Vocabulary) -> Self {
        let mut built = Self::default();
        let mut cut = Vec::new();
        let mut versions = Vec::new();
        for (name, thing) in names {
            cut.clear();
            cut_name(name, vocabulary, &mut cut, &mut versions);
            let Some(first) = cut.first() else { continue };
            let from = built.parts.len() as u32;
            let first = first.word;
            built.parts.extend_from_slice(&cut);
            built.entries.push(Entry { first, from, to: built.parts.len() as u32, thing });
        }
        built.name_versions(versions);
        // Longest first, so that "Ruby on Rails" is tried before "Ruby".
        built.entries.sort_by_key(|e| (e.first, u32::MAX - (e.to - e.from)));
        built.index();
        built
    }

    /// A version that some longer name has as a word ("HTML5 Canvas") is known as that word, so that "HTML5" alone
    /// would no longer be read as "HTML" and a version: it becomes a name of its own.
    fn name_versions(&mut self, versions: Vec<(WordId, WordId)>) {
        let alone = |entries: &[Entry], word| entries.iter().find(|e| e.first == word && e.to - e.from == 1).copied();
        for (word, stem) in versions {
            if let (None, Some(name)) = (alone(&self.entries, word), alone(&self.entries, stem)) {
                let from = self.parts.len() as u32;
                self.parts.push(Part { word, glued: false });
                self.entries.push(Entry { first: word, from, to: from + 1, thing: name.thing });
            }
        }
    }

    fn index(&mut self) {
        let words = self.entries.last().map_or(0, |e| e.first.0 as usize);
        self.starts = vec![0; words + 2];
        for entry in &self.entries {
            self.starts[entry.first.0 as usize + 1] += 1;
        }
        for i in 1..self.starts.len() {
            self.starts[i] += self.starts[i - 1];
        }
    }

    /// All names in a document, longest first at each place, none overlapping.
    pub fn find(&self, document: &Document, mut found: impl FnMut(Mention)) {
        let mut at = 0;
        while at < document.tokens.len() {
            match self.at(document, at) {
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

/// Cuts a name as [`token::tokens`] would cut it in a text.
fn cut_name(name: &str, vocabulary: &mut Vocabulary, parts: &mut Vec<Part>, versions: &mut Vec<(WordId, WordId)>) {
    // Numbers in names are words of their own ("Dynamics 365"), known by their digits.
    for token in token::tokens(name, &Vocabulary::default()) {
        let written = token.span().of(name).to_lowercase();
        let glued = token.gap == Gap::Glued && !parts.is_empty();
        if matches!(token.kind, Kind::Word | Kind::Number | Kind::Mark(_)) {
            let word = vocabulary.learn(&written);
            parts.push(Part { word, glued });
            let stem = written.trim_end_matches(|c: char| c.is_ascii_digit());
            if stem.len() >= 2 && stem.len() < written.len() {
                versions.push((word, vocabulary.learn(stem)));
            }
        }
    }
}
