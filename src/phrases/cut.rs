//! Names, cut where a text would be cut.
//!
//! The build cuts each name as the tokenizer does and writes the cuts into it, so that whoever loads the names need not
//! read them again: a space and a hyphen are cuts; [`GLUE`] is one that takes no room ("Node", ".", "js").

use std::borrow::Cow;

use crate::text::{Gap, Kind, Vocabulary, tokenizer};

/// A cut between two parts without a space.
const GLUE: char = '\u{1}';
/// A hyphen that is no cut.
const HYPHEN: char = '\u{2}';
/// Before a name that no text can be found to hold, since it reads as an address ("lit.dev").
const ADDRESS: char = '\u{3}';

/// A name with its cuts.
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

/// A cut name as people see it.
pub fn shown(cut: &'static str) -> &'static str {
    // Most names have no sign of ours, which are the lowest bytes of all.
    if !has_sign(cut.as_bytes()) {
        return cut;
    }
    let cut = cut.strip_prefix(ADDRESS).unwrap_or(cut);
    cut.replace(GLUE, "").replace(HYPHEN, "-").leak()
}

/// Whether one of some bytes is a sign of ours, looking at eight at a time.
fn has_sign(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let (eights, rest) = bytes.as_chunks::<8>();
    let is_low = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        eight.wrapping_sub(ONES * (ADDRESS as u64 + 1)) & !eight & (ONES << 7) != 0
    };
    eights.iter().any(is_low) || rest.iter().any(|byte| *byte <= ADDRESS as u8)
}

/// The parts of a cut name, and whether each is glued to the one before.
pub fn parts(cut: &str, mut part: impl FnMut(&str, bool)) {
    if cut.starts_with(ADDRESS) {
        return;
    }
    let mut glued = false;
    let mut rest = cut;
    loop {
        let end = rest.bytes().position(|byte| matches!(byte, b' ' | b'-' | b'\x01'));
        let word = &rest[..end.unwrap_or(rest.len())];
        if word == "\u{2}" {
            part("-", glued);
        } else if !word.is_empty() {
            part(word, glued);
        }
        let Some(end) = end else { return };
        glued = rest.as_bytes()[end] == b'\x01';
        rest = &rest[end + 1..];
    }
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
            let cut: &'static str = cut(name).into_owned().leak();
            let mut found = Vec::new();
            parts(cut, |part, glued| found.push((part.to_owned(), glued)));
            let found: Vec<_> = found.iter().map(|(part, glued)| (part.as_str(), *glued)).collect();
            assert_eq!(found, wanted, "{name}");
            assert_eq!(shown(cut), name);
        }
    }
}
