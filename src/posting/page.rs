//! The lines of an ad: headings with what stands below them, labels with their values.

mod rows;
mod sentences;

use std::ops::Range;

use super::labels::{self, Label, Section};
use super::plain::key;
use crate::reading::Reading;
use crate::text::{Class, Gap, Kind};

pub use sentences::document;

/// An ad, line by line.
pub struct Page<'r, 't> {
    /// The text as it was given.
    pub text: &'r str,
    pub reading: &'r Reading<'t>,
    pub lines: Vec<Line>,
    pub labelled: Vec<Labelled>,
}

/// A line with at least one token.
pub struct Line {
    pub tokens: Range<usize>,
    pub section: Section,
    pub is_heading: bool,
    /// It begins with a bullet or a number.
    pub is_item: bool,
    /// A blank line stands before it.
    pub after_blank: bool,
}

/// A label and the tokens of its value, which are of one line.
pub struct Labelled {
    pub label: Label,
    pub value: Range<usize>,
}

impl<'r, 't> Page<'r, 't> {
    pub fn new(text: &'r str, reading: &'r Reading<'t>) -> Self {
        let mut page = Self { text, reading, lines: Vec::new(), labelled: Vec::new() };
        page.cut();
        page.find_labels();
        page.find_sections();
        page
    }

    fn cut(&mut self) {
        let tokens = &self.reading.document.tokens;
        let mut from = 0;
        while from < tokens.len() {
            let rest = &tokens[from + 1..];
            let to = from + 1 + rest.iter().take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank)).count();
            self.lines.push(Line {
                tokens: from..to,
                section: Section::Open,
                is_heading: false,
                is_item: is_item(self.reading, from..to),
                after_blank: tokens[from].gap == Gap::Blank,
            });
            from = to;
        }
    }

    /// The parts of a line between bars and bullets.
    pub fn parts(&self, line: &Line) -> Vec<Range<usize>> {
        let document = &self.reading.document;
        let mut parts = Vec::new();
        let mut from = line.tokens.start;
        for at in line.tokens.clone() {
            // "Développeur·se" is one word.
            let is_within = document.tokens[at].is_mark('·')
                && document.tokens[at].gap == Gap::Glued
                && document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Glued);
            if matches!(document.tokens[at].kind, Kind::Mark('|' | '•' | '·' | '●' | '▪')) && !is_within {
                if from < at {
                    parts.push(from..at);
                }
                from = at + 1;
            }
        }
        if from < line.tokens.end {
            parts.push(from..line.tokens.end);
        }
        parts
    }

    /// Whether a tab stands before a token.
    fn is_tab(&self, at: usize) -> bool {
        let tokens = &self.reading.document.tokens;
        at > 0
            && tokens[at].gap == Gap::Space
            && self.reading.document.text[tokens[at - 1].end as usize..tokens[at].start as usize].contains('\t')
    }

    /// The key of some tokens, as headings and labels are compared.
    pub fn key(&self, tokens: Range<usize>) -> String {
        key(self.reading.span(tokens).of(self.reading.document.text))
    }

    fn find_labels(&mut self) {
        /// The most tokens that a label has.
        const MOST: usize = 7;
        let document = &self.reading.document;
        let mut found = Vec::new();
        let rows: Vec<_> = (0..self.lines.len()).map(|number| self.row(number)).collect();
        for (number, line) in self.lines.iter().enumerate() {
            if !document.is_own(line.tokens.start) {
                continue;
            }
            let mut is_labelled = false;
            for part in self.parts(line).into_iter().flat_map(|part| self.between_labels(part)) {
                let sign = (part.start + 1..part.end.min(part.start + MOST)).find(|at| {
                    self.is_tab(*at)
                        || document.tokens[*at].is_mark(':')
                        || matches!(document.tokens[*at].kind, Kind::Mark('-' | '–' | '—' | '='))
                            && document.tokens[*at].gap == Gap::Space
                });
                if let Some((label, from)) = self.tabled(&rows, number, &part).filter(|_| sign.is_none()) {
                    found.push(Labelled { label, value: from..part.end });
                    continue;
                }
                let Some(sign) = sign else {
                    // "DURATION 5 months"
                    let first = &document.tokens[part.start];
                    let is_shouted = first.shape == crate::text::Shape::Upper
                        && document
                            .tokens
                            .get(part.start + 1)
                            .is_some_and(|next| next.shape != crate::text::Shape::Upper);
                    if is_shouted
                        && part.len() > 1
                        && let Some(label) = labels::label(&self.key(part.start..part.start + 1))
                        && !matches!(label, Label::Visa | Label::Interview | Label::Link)
                    {
                        found.push(Labelled { label, value: part.start + 1..part.end });
                    }
                    continue;
                };
                let is_mark = matches!(document.tokens[sign].kind, Kind::Mark(':' | '-' | '–' | '—' | '='));
                let Some(label) = labels::label(&self.key(part.start..sign)) else { continue };
                let mut from = sign + usize::from(is_mark);
                while from < part.end && matches!(document.tokens[from].kind, Kind::Mark('*' | '_' | ':' | '-' | '–'))
                {
                    from += 1;
                }
                is_labelled = true;
                if from < part.end {
                    found.push(Labelled { label, value: from..part.end });
                } else if let Some(next) = self.lines.get(number + 1).filter(|next| !next.is_item) {
                    found.push(Labelled { label, value: next.tokens.clone() });
                }
            }
            // "locations", and the place on the line below.
            if !is_labelled && line.tokens.len() <= 3 && !line.is_item {
                let key = self.key(line.tokens.clone());
                if labels::stands_above(&key)
                    && let Some(next) = self.lines.get(number + 1)
                    && next.tokens.len() <= 14
                    && !labels::stands_above(&self.key(next.tokens.clone()))
                {
                    let label = labels::label(&key).unwrap_or(Label::Other);
                    found.push(Labelled { label, value: next.tokens.clone() });
                }
            }
        }
        self.labelled = found;
    }

    /// Cuts a part before each label in it: "Role: Drupal developer; Rate: €300", "Location: Leeds  Duration: 6 months".
    fn between_labels(&self, part: Range<usize>) -> Vec<Range<usize>> {
        const MOST: usize = 3;
        let document = &self.reading.document;
        let mut cut = Vec::new();
        let mut from = part.start;
        let colons = (part.start + 1..part.end).filter(|at| document.tokens[*at].is_mark(':'));
        for colon in colons {
            let starts = (1..=MOST).rev().filter_map(|words| colon.checked_sub(words)).filter(|start| *start > from);
            let label = starts.into_iter().find(|start| {
                document.tokens[*start].is_capitalised() && labels::label(&self.key(*start..colon)).is_some()
            });
            if let Some(start) = label {
                let is_parted = document.tokens[start - 1].is_mark(';') || document.tokens[start - 1].is_mark(',');
                cut.push(from..start - usize::from(is_parted && start - 1 > from));
                from = start;
            }
        }
        cut.push(from..part.end);
        cut
    }

    fn find_sections(&mut self) {
        let mut section = Section::Open;
        for number in 0..self.lines.len() {
            let line = &self.lines[number];
            if let Some(opened) = self.heading(number) {
                section = opened;
                self.lines[number].is_heading = true;
            } else if section == Section::Process && self.is_other_label(number) {
                section = Section::Open;
            } else if section != Section::Open && line.after_blank && self.is_unknown_heading(number) {
                section = Section::Open;
                self.lines[number].is_heading = true;
            }
            self.lines[number].section = section;
        }
    }

    /// The section that a line opens, if it is a heading.
    fn heading(&self, number: usize) -> Option<Section> {
        const MOST: usize = 12;
        let line = &self.lines[number];
        let document = &self.reading.document;
        if line.tokens.len() > MOST {
            // "Interview process: a call, a task, an afternoon": the heading and what stands below it on one line.
            return None;
        }
        let key = self.key(line.tokens.clone());
        if let Some(section) = labels::section(&key) {
            return Some(section);
        }
        let last = document.tokens[line.tokens.end - 1].kind;
        let ends = matches!(last, Kind::Mark('.' | ',' | ';' | '!'));
        let is_short = line.tokens.len() <= 8;
        // "About Quillmark", "Life at Oskeno", "Why Oskeno?"
        if is_short && !ends && key.strip_prefix("about ").is_some_and(|rest| labels::label(rest).is_none()) {
            return Some(Section::Company);
        }
        // "Why this role exists" is about the work, not about what is offered.
        let is_of_work = ["why this ", "why the ", "why we", "why now", "why it "].iter().any(|o| key.starts_with(o))
            && !key.contains("love")
            && !key.contains("join");
        if (key.starts_with("life at ") || key.starts_with("why ")) && is_short && !ends && !is_of_work {
            return Some(Section::Offer);
        }
        if (key.ends_with(" you will") || key.ends_with(" you'll")) && last == Kind::Mark(':') {
            return Some(Section::Work);
        }
        None
    }

    /// A short line with others right below it, which says nothing itself.
    fn is_unknown_heading(&self, number: usize) -> bool {
        let line = &self.lines[number];
        let document = &self.reading.document;
        let tokens = &document.tokens[line.tokens.clone()];
        let below = self.lines.get(number + 1).is_some_and(|next| !next.after_blank && !line.is_item);
        let ends = matches!(tokens[tokens.len() - 1].kind, Kind::Mark('.' | ',' | ';'));
        below && tokens.len() <= 8 && !ends && tokens[0].is_capitalised() && !tokens.iter().any(|t| t.is(Class::Amount))
    }

    /// The number of the line that a token is on.
    pub fn line_of(&self, token: usize) -> usize {
        self.lines.partition_point(|line| line.tokens.end <= token).min(self.lines.len().saturating_sub(1))
    }

    /// The section that a token stands in.
    pub fn section_of(&self, token: usize) -> Section {
        self.lines.get(self.line_of(token)).map_or(Section::Open, |line| line.section)
    }

    /// The values of a label, in order.
    pub fn labelled(&self, label: Label) -> impl Iterator<Item = Range<usize>> {
        self.labelled.iter().filter(move |l| l.label == label).map(|l| l.value.clone())
    }

    /// The value of whichever label a token stands in.
    pub fn label_at(&self, token: usize) -> Option<&Labelled> {
        let next = self.labelled.partition_point(|l| l.value.end <= token);
        self.labelled.get(next).filter(|l| l.value.contains(&token))
    }

    /// The number of the sentence of a token.
    pub fn sentence(&self, number: usize) -> Range<usize> {
        self.reading.document.sentences[number].tokens.clone()
    }
}

fn is_item(reading: &Reading, tokens: Range<usize>) -> bool {
    let document = &reading.document;
    let first = &document.tokens[tokens.start];
    match first.kind {
        Kind::Mark('•' | '·' | '●' | '▪' | '◦' | '‣' | '→' | '✓' | '✔' | '○' | '■') => true,
        Kind::Mark('*' | '-' | '–' | '—' | '+') => {
            document.tokens.get(tokens.start + 1).is_some_and(|next| next.gap == Gap::Space)
        }
        Kind::Number => document.tokens.get(tokens.start + 1).is_some_and(|next| {
            tokens.len() > 2
                && (matches!(next.kind, Kind::Mark('.' | ')'))
                    || next.is_mark('/') && document.tokens[tokens.start + 2].gap == Gap::Space)
                && next.gap == Gap::Glued
        }),
        Kind::Other => document.written(tokens.start) != "©",
        _ => false,
    }
}
