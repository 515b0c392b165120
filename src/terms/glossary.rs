//! What a technology is, for whoever asks: read from `glossary.txt` and `releases.txt`.
//!
//! The text is not part of the wasm core. The pages load it when somebody asks, as one file that the build makes of
//! the two; everywhere else it is embedded (see [`explain`](crate::explain)).

use std::fmt;

use serde::Serialize;

use crate::order;
use crate::tables::Tables;
use crate::terms::nearness;
use crate::wording::{Wording, wording};

/// Explanations of technologies, read from a text.
#[derive(Debug, Default)]
pub struct Glossary<'g> {
    entries: Vec<Entry<'g>>,
}

#[derive(Debug, Default)]
struct Entry<'g> {
    name: &'g str,
    is: Option<&'g str>,
    not: Vec<Confusable<'g>>,
    say: Option<&'g str>,
    source: Option<&'g str>,
    release: Option<Release<'g>>,
}

/// What a technology is, in words for people who do not program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Explanation<'g, Says = Wording> {
    /// As its makers write it.
    pub name: &'static str,
    /// What kind of thing it is: "a programming or query language".
    pub kind: Says,
    /// What it is, in a sentence or two.
    pub is: Option<&'g str>,
    /// What it is mistaken for.
    pub not: Vec<Confusable<'g>>,
    /// What a developer would say.
    pub say: Option<&'g str>,
    /// A page that shows what it is.
    pub source: Option<&'g str>,
    pub release: Option<Release<'g>>,
}

impl<'g> Explanation<'g> {
    /// The same in words: those that `tell` has for what it says.
    pub fn in_words(self, tell: impl Fn(&Wording) -> String) -> Explanation<'g, String> {
        let Self { name, kind, is, not, say, source, release } = self;
        Explanation { name, kind: tell(&kind), is, not, say, source, release }
    }
}

/// Something that a technology is mistaken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Confusable<'g> {
    pub name: &'g str,
    /// How to tell the two apart.
    pub apart: &'g str,
}

/// When a technology became public, and where that is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Release<'g> {
    pub year: u16,
    pub source: &'g str,
}

/// A line that is no part of a glossary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GlossaryError {
    /// Counted from 1.
    pub line: usize,
}

impl fmt::Display for GlossaryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: neither a name, ‘is:’, ‘not:’, ‘say:’, ‘source:’ nor a release", self.line)
    }
}

impl std::error::Error for GlossaryError {}

impl<'g> Glossary<'g> {
    /// Reads entries and rows of releases, in any order.
    pub fn parse(text: &'g str) -> Result<Self, GlossaryError> {
        let mut entries: Vec<Entry> = Vec::new();
        let mut open = false;
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() {
                open = false;
            } else if line.starts_with('#') {
            } else if let Some((name, release)) = row(line) {
                entries.push(Entry { name, release: Some(release), ..Entry::default() });
            } else if !open {
                entries.push(Entry { name: line, ..Entry::default() });
                open = true;
            } else {
                let read = entries.last_mut().and_then(|entry| entry.read(line));
                read.ok_or(GlossaryError { line: at + 1 })?;
            }
        }
        Ok(Self { entries })
    }

    /// The names of the entries that say what something is, in their order.
    pub fn names(&self) -> impl Iterator<Item = &'g str> {
        self.entries.iter().filter(|e| e.is.is_some()).map(|e| e.name)
    }

    /// Explains a technology, by any of its names. One that the glossary does not know gets its name and kind.
    pub fn explain(&self, term: &str, tables: &Tables) -> Option<Explanation<'_>> {
        let technology = tables.technologies.all().get(super::place_of(term, tables)?)?;
        let own = || self.entries.iter().filter(|e| e.name == technology.name);
        Some(Explanation {
            name: technology.name,
            kind: kind(technology.category),
            is: own().find_map(|e| e.is),
            not: own().flat_map(|e| e.not.iter().cloned()).collect(),
            say: own().find_map(|e| e.say),
            source: own().find_map(|e| e.source),
            release: own().find_map(|e| e.release),
        })
    }
}

impl<'g> Entry<'g> {
    fn read(&mut self, line: &'g str) -> Option<()> {
        let (key, words) = line.split_once(':')?;
        let words = words.trim_start();
        match key {
            "is" => self.is = Some(words),
            "not" => {
                let (name, apart) = words.split_once('—')?;
                self.not.push(Confusable { name: name.trim_end(), apart: apart.trim_start() });
            }
            "say" => self.say = Some(words),
            "source" => self.source = Some(words),
            _ => return None,
        }
        Some(())
    }
}

/// A row of `releases.txt`.
fn row(line: &str) -> Option<(&str, Release<'_>)> {
    let mut columns = line.split('|').map(str::trim);
    let (name, year, source) = (columns.next()?, columns.next()?, columns.next()?);
    Some((name, Release { year: year.parse().ok()?, source }))
}

/// The names most like a term that names nothing, the likeliest first.
pub fn suggestions(term: &str, tables: &Tables) -> Vec<&'static str> {
    const MOST: usize = 3;
    let letters = term.chars().count();
    let technologies = &tables.technologies;
    let near = technologies.spellings().iter().map(|s| (nearness::steps(term, s.written), s));
    let mut near: Vec<_> = near
        .filter(|(steps, _)| *steps <= letters.div_ceil(3))
        .map(|(steps, s)| (steps, technologies.meant_by(s).name))
        .collect();
    // Of those as near, the first in the data.
    order::by_key(&mut near, |(steps, _)| *steps as u128);
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in near {
        if names.len() < MOST && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A category of `technologies.txt` in plain words.
fn kind(category: &str) -> Wording {
    match category {
        "language" => wording!("glossary.kind.language"),
        "frontend" => wording!("glossary.kind.frontend"),
        "backend" => wording!("glossary.kind.backend"),
        "mobile" => wording!("glossary.kind.mobile"),
        "database" => wording!("glossary.kind.database"),
        "messaging" => wording!("glossary.kind.messaging"),
        "data" => wording!("glossary.kind.data"),
        "ml" => wording!("glossary.kind.ml"),
        "cloud" => wording!("glossary.kind.cloud"),
        "infrastructure" => wording!("glossary.kind.infrastructure"),
        "security" => wording!("glossary.kind.security"),
        "testing" => wording!("glossary.kind.testing"),
        "tool" => wording!("glossary.kind.tool"),
        "embedded" => wording!("glossary.kind.embedded"),
        "game" => wording!("glossary.kind.game"),
        "design" => wording!("glossary.kind.design"),
        "platform" => wording!("glossary.kind.platform"),
        "protocol" => wording!("glossary.kind.protocol"),
        "method" => wording!("glossary.kind.method"),
        _ => wording!("glossary.kind.other"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# why\n\nGo\nis: A language.\nnot: Rust — Another.\nnot: Node.js — No language.\n\
        say: In Go.\nsource: https://example.org\n\nGo | 2009 | https://example.org/go\nRust | 2012 | https://example.org/rust | 2010 Rusty\n";

    #[test]
    fn an_entry_is_put_together_from_both_files() {
        let glossary = Glossary::parse(TEXT).expect("good text");
        let go = glossary.explain("golang", crate::embedded::tables()).expect("known");
        assert_eq!((go.name, go.is, go.say), ("Go", Some("A language."), Some("In Go.")));
        assert_eq!(
            go.not.iter().map(|n| (n.name, n.apart)).collect::<Vec<_>>(),
            [("Rust", "Another."), ("Node.js", "No language.")]
        );
        assert_eq!(go.release.map(|r| (r.year, r.source)), Some((2009, "https://example.org/go")));
        let rust = glossary.explain("Rust", crate::embedded::tables()).expect("known");
        assert_eq!((rust.is, rust.release.map(|r| r.year)), (None, Some(2012)));
        assert_eq!(glossary.names().collect::<Vec<_>>(), ["Go"]);
    }

    #[test]
    fn a_term_may_be_any_of_a_technologys_names() {
        let glossary = Glossary::default();
        for (term, name) in [
            ("k8s", "Kubernetes"),
            ("Java Script", "JavaScript"),
            ("java", "Java"),
            ("C++17", "C++"),
            ("Java 17", "Java"),
            ("r", "R"),
            ("postgres", "PostgreSQL"),
        ] {
            assert_eq!(glossary.explain(term, crate::embedded::tables()).map(|e| e.name), Some(name), "{term}");
        }
        for term in ["", " ", "Java developer", "we use Java", "Flibbertigibbet", "🙂"] {
            assert!(glossary.explain(term, crate::embedded::tables()).is_none(), "{term}");
        }
    }

    #[test]
    fn a_line_that_is_nothing_is_named() {
        for (text, line) in [("Go\nwas: A game.", 2), ("# x\n\nGo\nis: A.\nnot: Rust", 5)] {
            assert_eq!(Glossary::parse(text).map(|_| ()), Err(GlossaryError { line }), "{text}");
        }
    }

    #[test]
    fn every_category_has_its_words() {
        for technology in crate::embedded::tables().technologies.all() {
            assert_ne!(kind(technology.category), "a technology", "{}", technology.category);
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_its_name() {
        assert_eq!(suggestions("Kubernettis", crate::embedded::tables())[0], "Kubernetes");
        assert_eq!(suggestions("Javva", crate::embedded::tables())[0], "Java");
        assert!(suggestions("xyzzyxyzzy", crate::embedded::tables()).is_empty());
    }
}
