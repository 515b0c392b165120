//! Names, cut where a text would be cut.
//!
//! The build cuts each name as the tokenizer does and writes the cuts into it, so that whoever loads the names need not
//! read them again: a space and a hyphen are cuts; [`GLUE`] is one that takes no room ("Node", ".", "js").

use std::borrow::Cow;
use std::ops::Range;

use super::names::{Is, Name};
use crate::data::bytes::Reader;
use crate::text::{Gap, Kind, Vocabulary, tokenizer};

/// A cut between two parts without a space.
const GLUE: char = '\u{1}';
/// A hyphen that is no cut.
const HYPHEN: char = '\u{2}';
/// Before a name that no text can be found to hold, since it reads as an address ("lit.dev").
const ADDRESS: char = '\u{3}';

/// A name with its cuts; borrowed where no sign of ours stands in it.
///
/// # Panics
/// When the name holds something that is no word, number or mark: our own data, and found when the project is built.
pub fn cut(name: &str) -> Cow<'_, str> {
    let tokens = tokenizer::tokens(name, &Vocabulary::default());
    if tokens.iter().any(|token| token.kind == Kind::Link) {
        return Cow::Owned(format!("{ADDRESS}{name}"));
    }
    let mut cut = String::with_capacity(name.len() + 4);
    for (place, token) in tokens.iter().enumerate() {
        assert!(matches!(token.kind, Kind::Word | Kind::Number | Kind::Mark(_)), "{name}: no name");
        if place > 0 {
            let gap = &name[tokens[place - 1].end as usize..token.start as usize];
            match (token.gap, gap) {
                (Gap::Glued, "") => cut.push(GLUE),
                (_, " " | "-") => cut.push_str(gap),
                _ => panic!("{name}: only a space or a hyphen stands between the words of a name"),
            }
        }
        assert!(!token.span().of(name).contains([' ', GLUE, HYPHEN]), "{name}: no name");
        cut.push_str(&token.span().of(name).replace('-', "\u{2}"));
    }
    if cut == name { Cow::Borrowed(name) } else { Cow::Owned(cut) }
}

/// A cut name in which signs of ours stand, as people see it.
pub fn shown(cut: &str) -> &'static str {
    let mut shown = String::with_capacity(cut.len());
    for c in cut.chars() {
        match c {
            GLUE | ADDRESS => {}
            HYPHEN => shown.push('-'),
            c => shown.push(c),
        }
    }
    shown.leak()
}

/// Where the lower-case letters of a cut name stand in the vocabulary.
pub fn learn(cut: &str, vocabulary: &mut Vocabulary) -> Range<usize> {
    let lower: String = cut.chars().flat_map(char::to_lowercase).collect();
    vocabulary.add_letters(lower.as_bytes())
}

/// The next string of the tables, which is a cut name, with what is known of it.
#[inline]
pub fn read(reader: &mut Reader, is: Is, vocabulary: &mut Vocabulary) -> Option<(&'static str, Name)> {
    let start = reader.place();
    let cut = reader.string()?;
    // A vocabulary that is read has the ASCII letters of all strings in lower case. Single words have no others.
    let is_ascii = is != Is::Cut || cut.is_ascii();
    let letters = if is_ascii { start..reader.place() } else { learn(cut, vocabulary) };
    Some((cut, Name { letters, is }))
}

/// The parts of a cut name, taken one after the other.
#[derive(Debug)]
pub struct Parts {
    /// What is left of the name.
    rest: Range<usize>,
    is_glued: bool,
}

/// A part of a cut name.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Where it stands in the letters.
    pub letters: Range<usize>,
    /// It follows the part before without a space.
    pub is_glued: bool,
    /// It is a hyphen, whatever stands in the letters.
    pub is_hyphen: bool,
}

impl Parts {
    /// Of the name that stands there in some letters.
    pub fn of(name: Range<usize>, letters: &[u8]) -> Self {
        let is_address = letters.get(name.start) == Some(&(ADDRESS as u8));
        Self { rest: if is_address { 0..0 } else { name }, is_glued: false }
    }

    pub fn next(&mut self, letters: &[u8]) -> Option<Part> {
        while !self.rest.is_empty() {
            let part = self.rest.start..end(letters, &self.rest);
            let is_glued = self.is_glued;
            self.is_glued = letters.get(part.end) == Some(&(GLUE as u8));
            self.rest.start = part.end + 1;
            if !part.is_empty() {
                let is_hyphen = part.len() == 1 && letters[part.start] == HYPHEN as u8;
                return Some(Part { letters: part, is_glued, is_hyphen });
            }
        }
        None
    }
}

/// Where the first part of what is left of a name ends: at its first cut, eight letters at a time.
fn end(letters: &[u8], rest: &Range<usize>) -> usize {
    const ONES: u64 = u64::MAX / 255;
    // The highest bit of a byte that is the cut, and perhaps of others behind it.
    let found = |eight: u64, cut: char| {
        let other = eight ^ (ONES * cut as u64);
        other.wrapping_sub(ONES) & !other
    };
    let mut at = rest.start;
    while let Some(eight) = letters.get(at..).and_then(|rest| rest.first_chunk()) {
        let eight = u64::from_le_bytes(*eight);
        let cuts = (found(eight, ' ') | found(eight, '-') | found(eight, GLUE)) & ONES << 7;
        if cuts != 0 {
            return rest.end.min(at + cuts.trailing_zeros() as usize / 8);
        }
        at += 8;
        if at >= rest.end {
            return rest.end;
        }
    }
    let is_cut = |letter: &u8| matches!(letter, b' ' | b'-') || *letter == GLUE as u8;
    letters[at..rest.end].iter().position(is_cut).map_or(rest.end, |length| at + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_as_a_text_is_and_shown_as_it_was() {
        for (name, wanted) in [
            ("Rust", vec![("Rust", false)]),
            ("Node.js", vec![("Node", false), (".", true), ("js", true)]),
            ("Ruby on Rails", vec![("Ruby", false), ("on", false), ("Rails", false)]),
            ("Objective-C", vec![("Objective", false), ("C", false)]),
            ("C#", vec![("C", false), ("#", true)]),
            ("PL/SQL", vec![("PL", false), ("/", true), ("SQL", true)]),
        ] {
            let cut = cut(name);
            let mut found = Vec::new();
            // With and without letters behind it.
            for behind in ["", " and others"] {
                found.clear();
                let letters = [&cut, behind].concat();
                let mut parts = Parts::of(0..cut.len(), letters.as_bytes());
                while let Some(part) = parts.next(letters.as_bytes()) {
                    found.push((letters[part.letters].to_owned(), part.is_glued));
                }
                assert_eq!(found.len(), wanted.len(), "{name}");
            }
            let found: Vec<_> = found.iter().map(|(part, glued)| (part.as_str(), *glued)).collect();
            assert_eq!(found, wanted, "{name}");
            assert_eq!(shown(&cut), name);
        }
    }
}
