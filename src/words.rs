//! The words that rules look for, as text: each rule's phrases, the names of technologies and what is known of them,
//! the names of places.
//!
//! Natively they stand in the program. A browser loads them beside the core, as one file, so that the core is code and
//! little else: compiled while the words still come, and small.

use std::fmt;

use crate::questions::remote::place;
use crate::rules;
use crate::terms::{confusion, release, technology};

/// Parts the kinds of words in the file; then rules; then a rule's phrases and its exceptions. None of these
/// characters is part of any word.
const KINDS: char = '\u{1d}';
const RULES: char = '\u{1e}';
const EXCEPTIONS: char = '\u{1f}';

/// Everything that the tables are built of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// Phrases and exceptions of each rule, in the order of [`rules::all`]; a line each.
    pub(crate) rules: Vec<(&'static str, &'static str)>,
    pub(crate) technologies: &'static str,
    pub(crate) places: &'static str,
    pub(crate) releases: &'static str,
    pub(crate) confusions: &'static str,
}

/// The file is not of this build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOurWords;

impl fmt::Display for NotOurWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the file of words is not the one that was built with this core: build both again")
    }
}

impl std::error::Error for NotOurWords {}

impl Words {
    /// The words that stand in this program: in a browser, none.
    pub fn embedded() -> Self {
        let rules = rules::all().into_iter().map(|rule| (rule.phrases, rule.exceptions)).collect();
        Self {
            rules,
            technologies: technology::DATA,
            places: place::DATA,
            releases: release::DATA,
            confusions: confusion::DATA,
        }
    }

    /// Reads what [`Words::to_file`] wrote.
    pub fn from_file(file: &'static str) -> Result<Self, NotOurWords> {
        let mut kinds = file.split(KINDS);
        let mut kind = || kinds.next().ok_or(NotOurWords);
        let (phrases, technologies, places, releases, confusions) = (kind()?, kind()?, kind()?, kind()?, kind()?);
        if kinds.next().is_some() {
            return Err(NotOurWords);
        }
        let rules: Option<Vec<_>> = phrases.split(RULES).map(|rule| rule.split_once(EXCEPTIONS)).collect();
        match rules {
            Some(rules) if rules.len() == rules::all().len() => {
                Ok(Self { rules, technologies, places, releases, confusions })
            }
            _ => Err(NotOurWords),
        }
    }

    /// As one text, which [`Words::from_file`] reads. What only people read of the data is left out.
    pub fn to_file(&self) -> String {
        let mut file = String::new();
        for (at, (phrases, exceptions)) in self.rules.iter().enumerate() {
            if at > 0 {
                file.push(RULES);
            }
            file.push_str(phrases);
            file.push(EXCEPTIONS);
            file.push_str(exceptions);
        }
        for data in [self.technologies, self.places, self.releases, self.confusions] {
            file.push(KINDS);
            for line in entries(data) {
                // The pages that releases are known from are in the glossary, for people; so are former names.
                let (line, rest) = line.split_once(" | https://").unwrap_or((line, ""));
                file.push_str(line);
                if let Some((_, earlier)) = rest.split_once(" | ") {
                    file.push_str(" | ");
                    file.push_str(earlier.split(' ').next().unwrap_or(earlier));
                }
                file.push('\n');
            }
        }
        file
    }
}

/// The lines of a data file that are no comment.
pub(crate) fn entries(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The columns of a line, which bars part; those that are not there are empty. One look at each byte.
pub(crate) fn columns<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut columns = [""; N];
    let mut rest = line;
    for column in &mut columns {
        let bar = rest.bytes().position(|byte| byte == b'|');
        let end = bar.unwrap_or(rest.len());
        *column = rest[..end].trim_ascii();
        rest = bar.map_or("", |bar| &rest[bar + 1..]);
    }
    columns
}

/// The parts of a column, which commas part; none of them is empty.
pub(crate) fn parts(column: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(column);
    let next = move || {
        let column = rest?;
        let comma = column.bytes().position(|byte| byte == b',');
        rest = comma.map(|comma| &column[comma + 1..]);
        Some(column[..comma.unwrap_or(column.len())].trim_ascii())
    };
    std::iter::from_fn(next).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn the_file_builds_the_same_tables() {
        let file: &'static str = Box::leak(Words::embedded().to_file().into_boxed_str());
        let words = Words::from_file(file).expect("what was just written");
        assert_eq!(words.rules, Words::embedded().rules);
        assert_eq!(format!("{:?}", Lexicon::build(&words)), format!("{:?}", Lexicon::build(&Words::embedded())));
    }

    #[test]
    fn any_other_file_is_refused() {
        for file in ["", "\u{1d}\u{1d}", "a\u{1f}b\u{1d}Rust | language | |\u{1d}Berlin | town"] {
            assert_eq!(Words::from_file(file), Err(NotOurWords), "{file:?}");
        }
    }
}
