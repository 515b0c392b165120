//! Are two things taken for one, or a thing for what it is not? Read from `confusions.txt`.

pub(crate) use crate::rules::terms_confusion::*;
use crate::wording::{Wording, wording};
mod sign;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::data::rows;
use crate::phrases::Mention;
use crate::reading::{Reading, is_vowel};
use crate::report::{Finding, Fix};
use crate::tables::Tables;
use crate::terms::is_possessive;
use crate::text::words;

/// A row of `confusions.txt`.
#[derive(Debug)]
pub struct Confusion {
    these: &'static str,
    those: &'static str,
    sign: &'static str,
    /// Under which the catalogue has how to tell them apart.
    key: &'static str,
    words: &'static str,
}

/// All rows.
#[derive(Debug)]
pub struct Confusions {
    rows: Vec<Confusion>,
}

impl Confusions {
    /// Reads the rows of the tables.
    pub fn new(tables: &Tables) -> Self {
        Self { rows: Confusion::read(tables.confusions) }
    }

    /// Adds what is mixed up.
    pub fn find(&self, reading: &Reading, named: &[Mention], findings: &mut Vec<Finding>) {
        if named.is_empty() {
            return;
        }
        let mut found: Vec<(&Confusion, Found)> = Vec::new();
        let (rows, links) = (&self.rows, &reading.tables.confused);
        for (i, mention) in named.iter().enumerate() {
            if is_possessive(reading, mention.to as usize - 1) {
                continue;
            }
            let technology = reading.tables.technologies.spelling(mention.thing).technology;
            let first = links.partition_point(|(t, _)| usize::from(*t) < technology);
            for (_, row) in links[first..].iter().take_while(|(t, _)| usize::from(*t) == technology) {
                let Some(row) = rows.get(usize::from(*row)) else { continue };
                found.extend(row.find(reading, named, i).map(|f| (row, f)));
            }
        }
        // Where two say something of the same words, the one that takes in more of them knows more.
        for (i, (confusion, this)) in found.iter().enumerate() {
            let (from, to) = (this.tokens.start, this.tokens.end);
            let covered = found.iter().enumerate().any(|(j, (_, other))| {
                let apart = other.tokens.end <= from || to <= other.tokens.start;
                !apart && (other.tokens.len(), i) > (this.tokens.len(), j)
            });
            if !covered {
                findings.push(confusion.finding(reading, this));
            }
        }
    }
}

/// A confusion in a message: its words, and the two names as they are written there.
struct Found<'t> {
    tokens: Range<usize>,
    a: &'t str,
    b: &'t str,
}

impl Confusion {
    /// Reads the rows of the data.
    pub(crate) fn read(data: &'static str) -> Vec<Self> {
        let row = |row: &'static str| {
            let [these, those, sign, key, words] = rows::columns(row);
            Self { these, those, sign, key, words }
        };
        rows::entries(data).map(row).collect()
    }

    /// How to tell the two apart.
    fn why(&self, a: &str, b: &str) -> Wording {
        let mut why = Wording::of_key(["confusion.", self.key].concat());
        why.put("a", a.to_owned().into());
        why.put("b", b.to_owned().into());
        why
    }

    fn finding(&self, reading: &Reading, found: &Found) -> Finding {
        let &Found { ref tokens, a, b } = found;
        let finding = reading.finding(&CONFUSION, tokens.clone());
        let choose =
            |name: &str| Fix { label: wording!("fix.only", name = name.to_owned()), replace: name.to_owned().into() };
        let (title, fixes) = match self.sign {
            "one" | "or" => {
                let both = Fix { label: wording!("fix.both"), replace: format!("{a} and {b}").into() };
                let around = Around::of(reading, tokens);
                let one = [a, b].into_iter().filter(|name| around.takes_one(name)).map(choose);
                let fixes = one.chain(around.takes_two().then_some(both)).collect();
                (wording!("finding.confusion.two", a = a.to_owned(), b = b.to_owned()), fixes)
            }
            "bracket" => (wording!("finding.confusion.two", a = a.to_owned(), b = b.to_owned()), Vec::new()),
            "chain" => (wording!("finding.confusion.chain", names = finding.text.replace('/', ", ")), Vec::new()),
            "version" => {
                let version = finding.text.rsplit(' ').next().unwrap_or_default();
                let right = format!("{b} {version}");
                let fix = Fix { label: wording!("fix.write", words = right.clone()), replace: right.clone().into() };
                (wording!("finding.confusion.version", words = finding.text.clone(), right = right), vec![fix])
            }
            "of" => (wording!("finding.confusion.of", a = a.to_owned(), b = b.to_owned()), Vec::new()),
            "holds" => (wording!("finding.confusion.holds", a = a.to_owned()), Vec::new()),
            _ => {
                let a = a.to_owned();
                let title = match self.those {
                    "no-database" => wording!("finding.confusion.no-database", a = a),
                    "no-name" => wording!("finding.confusion.no-name", a = a),
                    "not-relational" => wording!("finding.confusion.not-relational", a = a),
                    "not-nosql" => wording!("finding.confusion.not-nosql", a = a),
                    _ => wording!("finding.confusion.no-language", a = a),
                };
                (title, Vec::new())
            }
        };
        Finding { title, why: self.why(a, b), points: -i32::from(CONFUSION.takes_away), fixes, ..finding }
    }
}

/// What the words around two names ask of those that replace them.
struct Around {
    /// The article before them ends in "n".
    an: Option<bool>,
    /// The verb behind them, where they are its subject, speaks of one.
    is_one: Option<bool>,
}

impl Around {
    fn of(reading: &Reading, tokens: &Range<usize>) -> Self {
        let document = &reading.document;
        let before = document.before(tokens.start);
        let an = before.and_then(|at| match document.written(at) {
            "a" | "A" => Some(false),
            "an" | "An" => Some(true),
            _ => None,
        });
        let verb = document.after(tokens.end - 1).filter(|_| before.is_none());
        let is_one = verb.and_then(|at| {
            let one = document.is_in(at, words!("is was has does"));
            (one || document.is_in(at, words!("are were have do"))).then_some(one)
        });
        Self { an, is_one }
    }

    fn takes_one(&self, name: &str) -> bool {
        self.is_one != Some(false) && self.an.is_none_or(|an| an == is_vowel(name))
    }

    fn takes_two(&self) -> bool {
        self.is_one != Some(true)
    }
}
