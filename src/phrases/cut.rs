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

/// The parts of a cut name, given and told as UTF-8, and whether each is glued to the one before.
pub fn parts(cut: &[u8], mut part: impl FnMut(&[u8], bool)) {
    if cut.first() == Some(&(ADDRESS as u8)) {
        return;
    }
    let mut glued = false;
    let mut rest = cut;
    loop {
        let end = rest.iter().position(|byte| matches!(byte, b' ' | b'-' | b'\x01'));
        let word = &rest[..end.unwrap_or(rest.len())];
        if *word == [HYPHEN as u8] {
            part(b"-", glued);
        } else if !word.is_empty() {
            part(word, glued);
        }
        let Some(end) = end else { return };
        glued = rest[end] == GLUE as u8;
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
            let cut = cut(name);
            let mut found = Vec::new();
            parts(cut.as_bytes(), |part, glued| found.push((String::from_utf8_lossy(part).into_owned(), glued)));
            let found: Vec<_> = found.iter().map(|(part, glued)| (part.as_str(), *glued)).collect();
            assert_eq!(found, wanted, "{name}");
            assert_eq!(shown(&cut), name);
        }
    }
}
