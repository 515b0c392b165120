//! One pass over the tokens finds every phrase of every rule.

use crate::data::bytes::{Reader, Writer};
use crate::phrases::glance::Glance;
use crate::phrases::key::{Item, KeyItem};
use crate::phrases::keys;
use crate::phrases::matches::{Match, Matches};
use crate::phrases::pattern::{Desk, PatternError};
use crate::phrases::program::Programs;
use crate::phrases::run::Run;
use crate::phrases::seen::Seen;
use crate::phrases::source::Written;
use crate::text::Document;
use crate::text::{Vocabulary, WordId};

/// Every rule's phrases, found by their keys.
#[derive(Debug, Default)]
pub struct Index {
    /// How many rules there are.
    rules: usize,
    programs: Programs,
    phrases: Vec<Phrase>,
    by_word: Keyed,
    by_class: Keyed,
}

#[derive(Clone, Copy, Debug)]
struct Phrase {
    /// Where its program starts.
    start: u32,
    rule: u16,
    /// Its place among the rule's phrases, or among its exceptions.
    index: u16,
    is_exception: bool,
}

/// A phrase that waits for a word, and how far before that word it may begin.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Waiting {
    pub phrase: u16,
    pub min: u8,
    pub max: u8,
    /// What it may begin with, and what may stand behind that.
    pub first: Glance,
    pub second: Glance,
}

/// The phrases that wait for each word, or for each class.
#[derive(Debug, Default)]
struct Keyed {
    /// For each number the first place in `waiting`, and one more at the end.
    starts: Vec<u32>,
    waiting: Vec<Waiting>,
}

impl Keyed {
    /// Of phrases and the numbers that they wait for, in the order of the phrases.
    fn build(pairs: &[(u16, Waiting)]) -> Self {
        let most = pairs.iter().map(|(number, _)| *number).max().map_or(0, usize::from);
        let mut starts = vec![0u32; most + 2];
        for (number, _) in pairs {
            starts[usize::from(*number) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut next = starts.clone();
        let mut waiting = vec![Waiting::default(); pairs.len()];
        for (number, one) in pairs {
            let place = &mut next[usize::from(*number)];
            waiting[*place as usize] = *one;
            *place += 1;
        }
        Self { starts, waiting }
    }

    /// For each number what waits for it.
    fn pairs(&self) -> impl Iterator<Item = (u16, &Waiting)> {
        (0..self.starts.len() - 1).flat_map(|number| self.of(number).iter().map(move |one| (number as u16, one)))
    }

    fn of(&self, number: usize) -> &[Waiting] {
        match (self.starts.get(number), self.starts.get(number + 1)) {
            (Some(from), Some(to)) => &self.waiting[*from as usize..*to as usize],
            _ => &[],
        }
    }
}

impl Index {
    /// Compiles the phrases of all rules; their words become known to the vocabulary.
    pub fn build(rules: &[Written], vocabulary: &mut Vocabulary) -> Result<Self, PatternError> {
        let mut programs = Programs::default();
        let mut phrases = Vec::new();
        let (mut by_word, mut by_class) = (Vec::new(), Vec::new());
        let mut desk = Desk::default();
        for (number, rule) in rules.iter().enumerate() {
            for is_exception in [false, true] {
                for (index, written) in rule.lines(is_exception).enumerate() {
                    let start = programs.compile(&written.pattern, vocabulary, &mut desk)?;
                    let phrase = phrases.len() as u16;
                    for one in &desk.key {
                        let waiting = Waiting { phrase, min: one.min, max: one.max, ..Waiting::default() };
                        match one.item {
                            Item::Word(word) => by_word.push((word.0, waiting)),
                            Item::Class(bit) => by_class.push((u16::from(bit), waiting)),
                        }
                    }
                    phrases.push(Phrase { start, rule: number as u16, index: index as u16, is_exception });
                }
            }
        }
        let by_word = Keyed::build(&by_word);
        let by_class = Keyed::build(&by_class);
        let mut index = Self { rules: rules.len(), programs, phrases, by_word, by_class };
        index.look_ahead();
        Ok(index)
    }

    fn write_keys(&self, writer: &mut Writer) {
        let mut keys = vec![Vec::new(); self.phrases.len()];
        let words = self.by_word.pairs().map(|(number, one)| (Item::Word(WordId(number)), one));
        let classes = self.by_class.pairs().map(|(number, one)| (Item::Class(number as u8), one));
        for (item, one) in words.chain(classes) {
            keys[usize::from(one.phrase)].push(KeyItem { item, min: one.min, max: one.max });
        }
        keys::write_to(&keys, &self.programs, writer);
    }

    /// Puts beside each waiting phrase what it can begin with, or what can follow the word that it begins with.
    fn look_ahead(&mut self) {
        let programs = &self.programs;
        let both = |p: &Phrase| (programs.first(p.start as usize), programs.second(p.start as usize));
        let glances: Vec<_> = self.phrases.iter().map(both).collect();
        for one in self.by_word.waiting.iter_mut().chain(&mut self.by_class.waiting) {
            (one.first, one.second) = glances[one.phrase as usize];
        }
    }

    pub(crate) fn write_to(&self, writer: &mut Writer) {
        writer.number(self.rules);
        self.programs.write_to(writer);
        let begins = std::iter::once(0).chain(self.phrases.iter().map(|p| p.start));
        let lengths: Vec<u16> = self.phrases.iter().zip(begins).map(|(p, before)| (p.start - before) as u16).collect();
        writer.row16(lengths.iter().copied());
        writer.row16(self.phrases.iter().map(|p| p.rule));
        writer.row16(self.phrases.iter().map(|p| p.index));
        writer.row8(self.phrases.iter().map(|p| u8::from(p.is_exception)));
        self.write_keys(writer);
    }

    pub(crate) fn read_from(reader: &mut Reader) -> Option<Self> {
        let rules = reader.number()?;
        let programs = Programs::read_from(reader)?;
        let (lengths, numbers, indices) = (reader.row16()?, reader.row16()?, reader.row16()?);
        let exceptions = reader.row8()?;
        let mut start = 0;
        let rows = lengths.zip(numbers).zip(indices).zip(exceptions);
        let phrases = rows.map(|(((length, rule), index), is_exception)| {
            start += u32::from(length);
            Phrase { start, rule, index, is_exception: *is_exception != 0 }
        });
        let phrases: Vec<_> = phrases.collect();
        let (by_word, by_class) = keys::read_from(phrases.len(), &programs, reader)?;
        let (by_word, by_class) = (Keyed::build(&by_word), Keyed::build(&by_class));
        let mut index = Self { rules, programs, phrases, by_word, by_class };
        index.look_ahead();
        Some(index)
    }

    /// Finds all phrases in one pass; see [`Matches`] for which of them stay.
    pub fn scan(&self, document: &Document) -> Matches {
        let (found, exceptions) = self.scan_all(document);
        Matches::settle(found, exceptions, self.rules)
    }

    /// Every match of every phrase, and of every exception, in no particular order.
    pub fn scan_all(&self, document: &Document) -> (Vec<Match>, Vec<Match>) {
        let tokens: Vec<Seen> = document.tokens.iter().map(Seen::of).collect();
        let mut pass = Pass { index: self, document, tokens: &tokens, found: Vec::new(), exceptions: Vec::new() };
        for (at, token) in document.tokens.iter().enumerate() {
            if token.word != Vocabulary::UNKNOWN {
                pass.try_all(self.by_word.of(token.word.0 as usize), at);
            }
            let mut classes = token.classes;
            while classes != 0 {
                pass.try_all(self.by_class.of(classes.trailing_zeros() as usize), at);
                classes &= classes - 1;
            }
        }
        (pass.found, pass.exceptions)
    }
}

struct Pass<'a> {
    index: &'a Index,
    document: &'a Document<'a>,
    tokens: &'a [Seen],
    found: Vec<Match>,
    exceptions: Vec<Match>,
}

impl Pass<'_> {
    /// Tries the phrases that wait for the token `key`, wherever before it they may begin.
    fn try_all(&mut self, waiting: &[Waiting], key: usize) {
        if waiting.is_empty() {
            return;
        }
        let sentence = &self.document.sentence_of(key).tokens;
        let tokens = self.tokens;
        let run = Run { programs: &self.index.programs, tokens, first: sentence.start, end: sentence.end };
        let within = &tokens[..sentence.end];
        let next = Glance::behind(within.get(key + 1));
        for one in waiting {
            if one.max == 0 {
                if one.second.meets(next) {
                    self.try_one(&run, one.phrase, key);
                }
                continue;
            }
            let (mut at, mut before) = (key, 0);
            loop {
                if before >= one.min
                    && one.first.meets(Glance::at(&tokens[at]))
                    && one.second.meets(Glance::behind(within.get(at + 1)))
                {
                    self.try_one(&run, one.phrase, at);
                }
                if before == one.max {
                    break;
                }
                // A mark that a phrase passes over is no place to begin.
                let Some(next) = (run.first..at).rev().find(|next| !tokens[*next].is_passed_over) else { break };
                at = next;
                before += 1;
            }
        }
    }

    fn try_one(&mut self, run: &Run, phrase: u16, at: usize) {
        let phrase = self.index.phrases[phrase as usize];
        if let Some((from, to)) = run.best(phrase.start, at) {
            let found = if phrase.is_exception { &mut self.exceptions } else { &mut self.found };
            found.push(Match { rule: phrase.rule, phrase: phrase.index, from: from as u32, to: to as u32 });
        }
    }
}
