//! Are two things taken for one, or a thing for what it is not? Read from `confusions.txt`.

pub(crate) use crate::rules::terms_confusion::*;
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
    tell: &'static str,
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
            let [these, those, sign, tell, words] = rows::columns(row);
            Self { these, those, sign, tell, words }
        };
        rows::entries(data).map(row).collect()
    }

    fn finding(&self, reading: &Reading, found: &Found) -> Finding {
        let &Found { ref tokens, a, b } = found;
        let finding = reading.finding(&CONFUSION, tokens.clone());
        let choose = |name: &str| Fix { label: format!("Only {name}").into(), replace: name.to_owned().into() };
        let (title, fixes) = match self.sign {
            "one" | "or" => {
                let both = Fix { label: "Both of them".into(), replace: format!("{a} and {b}").into() };
                let around = Around::of(reading, tokens);
                let one = [a, b].into_iter().filter(|name| around.takes_one(name)).map(choose);
                let fixes = one.chain(around.takes_two().then_some(both)).collect();
                (format!("{a} and {b} are not the same."), fixes)
            }
            "bracket" => (format!("{a} and {b} are not the same."), Vec::new()),
            "chain" => (format!("{} are not the same.", finding.text.replace('/', ", ")), Vec::new()),
            "version" => {
                let version = finding.text.rsplit(' ').next().unwrap_or_default();
                let right = format!("{b} {version}");
                let fix = Fix { label: format!("Write {right}").into(), replace: right.clone().into() };
                (format!("“{}” is {right}.", finding.text), vec![fix])
            }
            "of" => (format!("{b} is not part of {a}."), Vec::new()),
            "holds" => (format!("What stands in the brackets is not {a}."), Vec::new()),
            _ => (format!("{a} is not {}.", self.those), Vec::new()),
        };
        Finding {
            title: title.into(),
            why: filled(self.tell, a, b).into(),
            points: -i32::from(CONFUSION.takes_away),
            fixes,
            ..finding
        }
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

/// Words with the two names put in.
fn filled(tell: &str, a: &str, b: &str) -> String {
    let mut parts = tell.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for (name, rest) in parts.filter_map(|part| part.split_once('}')) {
        filled.push_str(if name == "a" { a } else { b });
        filled.push_str(rest);
    }
    filled
}
