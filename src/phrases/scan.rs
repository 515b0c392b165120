//! One pass over the tokens finds every phrase of every rule.

use crate::phrases::glance::Glance;
use crate::phrases::key::Item;
use crate::phrases::matches::{Match, Matches};
use crate::phrases::pattern::Desk;
use crate::phrases::program::Programs;
use crate::phrases::run::Run;
use crate::phrases::seen::Seen;
use crate::phrases::{PatternError, Vocabulary};
use crate::rule::Rule;
use crate::text::Document;

/// Every rule's phrases, found by their keys.
#[derive(Debug, Default)]
pub struct Index {
    rules: Vec<&'static Rule>,
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
struct Waiting {
    phrase: u16,
    min: u8,
    max: u8,
    /// What may stand behind the word where the phrase begins with it, and what it may begin with where it does not.
    glance: Glance,
}

/// The phrases that wait for each word, or for each class.
#[derive(Debug, Default)]
struct Keyed {
    /// For each number the first place in `waiting`, and one more at the end.
    starts: Vec<u32>,
    waiting: Vec<Waiting>,
}

impl Keyed {
    fn build(pairs: &[(u16, Waiting)], numbers: usize) -> Self {
        let mut starts = vec![0; numbers + 2];
        // Shifted by two, so that placing moves each start to where it belongs.
        starts.push(0);
        for (number, _) in pairs {
            starts[*number as usize + 2] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        let mut waiting = vec![Waiting::default(); pairs.len()];
        for (number, one) in pairs {
            let place = &mut starts[*number as usize + 1];
            waiting[*place as usize] = *one;
            *place += 1;
        }
        Self { starts, waiting }
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
    /// Phrases and exceptions of a rule are those at its place in `words`.
    pub fn build(
        rules: Vec<&'static Rule>,
        words: &[(&str, &str)],
        vocabulary: &mut Vocabulary,
    ) -> Result<Self, PatternError> {
        let letters = words.iter().map(|(own, exceptions)| own.len() + exceptions.len()).sum();
        let mut programs = Programs::with_room(letters);
        let mut phrases = Vec::with_capacity(letters / 64);
        let (mut by_word, mut by_class) = (Vec::with_capacity(letters / 8), Vec::new());
        let mut desk = Desk::default();
        for (number, (own, exceptions)) in words.iter().enumerate() {
            for (is_exception, patterns) in [(false, own), (true, exceptions)] {
                for (index, pattern) in patterns.lines().enumerate() {
                    let start = programs.compile(pattern, vocabulary, &mut desk)?;
                    let phrase = phrases.len() as u16;
                    // Most keys are wholly at the start, or wholly behind it.
                    let (mut first, mut second) = (None, None);
                    for one in &desk.key {
                        let glance = if one.max == 0 {
                            *second.get_or_insert_with(|| programs.second(start as usize))
                        } else {
                            *first.get_or_insert_with(|| programs.first(start as usize))
                        };
                        let waiting = Waiting { phrase, min: one.min, max: one.max, glance };
                        match one.item {
                            Item::Word(word) => by_word.push((word.0, waiting)),
                            Item::Class(bit) => by_class.push((u16::from(bit), waiting)),
                        }
                    }
                    phrases.push(Phrase { start, rule: number as u16, index: index as u16, is_exception });
                }
            }
        }
        Ok(Self {
            rules,
            programs,
            phrases,
            by_word: Keyed::build(&by_word, vocabulary.len()),
            by_class: Keyed::build(&by_class, u64::BITS as usize),
        })
    }

    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Finds all phrases in one pass; see [`Matches`] for which of them stay.
    pub fn scan(&self, document: &Document) -> Matches {
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
        Matches::settle(pass.found, pass.exceptions, self.rules.len())
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
        let next = match tokens[key..sentence.end].get(1) {
            Some(next) if !next.is_passed_over => Glance::at(next),
            _ => Glance::nothing(),
        };
        for one in waiting {
            if one.max == 0 {
                if one.glance.meets(next) {
                    self.try_one(&run, one.phrase, key);
                }
                continue;
            }
            let (mut at, mut before) = (key, 0);
            loop {
                if before >= one.min && one.glance.meets(Glance::at(&tokens[at])) {
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
