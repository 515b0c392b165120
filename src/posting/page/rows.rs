//! Lines that are rows of a table, with a name and a value, with and without a mark between them.

use std::ops::Range;

use super::Page;
use crate::details::interview;
use crate::posting::labels::{self, Label};
use crate::text::{Gap, Kind};

/// The name of a row, and where its value begins.
pub(super) type Row = (&'static str, usize);

impl Page<'_, '_> {
    /// "Location Aldgate Springs, CO", "Job Type Full Time" where three lines in a row or more stand like that: the label,
    /// and where its value begins.
    pub(super) fn tabled(&self, rows: &[Option<Row>], number: usize, part: &Range<usize>) -> Option<(Label, usize)> {
        const NEAR: usize = 4;
        let (name, from) = rows[number]?;
        if part.start != self.lines[number].tokens.start {
            return None;
        }
        let near = number.saturating_sub(NEAR)..self.lines.len().min(number + NEAR + 1);
        let near = rows[near].iter().flatten().count();
        (near >= 3).then_some(labels::label(name)).flatten().map(|label| (label, from))
    }

    /// The name of a row and where its value begins.
    pub(super) fn row(&self, number: usize) -> Option<Row> {
        let line = &self.lines[number];
        let document = &self.reading.document;
        let first = line.tokens.start;
        if line.is_item || !document.tokens[first].is_capitalised() {
            return None;
        }
        (1..=3).rev().find_map(|words| {
            let from = first + words;
            let value = document.tokens.get(from).filter(|_| from < line.tokens.end)?;
            let begins = value.is_capitalised() || !matches!(value.kind, Kind::Word);
            let is_parted = matches!(value.gap, Gap::Space)
                && !matches!(value.kind, Kind::Mark(':' | '-' | '–' | '—' | ',' | '/' | '&' | '.'));
            let is_parted = begins && is_parted;
            is_parted.then(|| labels::row(&self.key(first..from))).flatten().map(|name| (name, from))
        })
    }

    /// "Contract: permanent" below the steps: a line whose label is of something else.
    pub(super) fn is_other_label(&self, number: usize) -> bool {
        let tokens = &self.lines[number].tokens;
        let document = &self.reading.document;
        let Some(colon) = tokens.clone().skip(1).take(3).find(|at| document.tokens[*at].is_mark(':')) else {
            return false;
        };
        // "Step 1: a call", "Intro: 30 minutes" are of the process.
        let is_step = (tokens.start..colon).any(|at| {
            interview::is_step_word(self.reading, at)
                || document.tokens[at].kind == Kind::Number
                || document.is_among(at, "step day week first second third then last talk test visit trial start loop debrief application cv")
        });
        !self.lines[number].is_item
            && !is_step
            && colon + 1 < tokens.end
            && document.tokens[tokens.start].is_capitalised()
    }
}
