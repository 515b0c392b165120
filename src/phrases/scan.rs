//! One pass over the tokens finds every phrase of every rule.

use crate::data::bytes::{Reader, Writer};
use crate::phrases::around::Survey;
use crate::phrases::glance::Glance;
use crate::phrases::keys::{self, Group, What};
use crate::phrases::matches::{Match, Matches};
use crate::phrases::pattern::{Desk, PatternError};
use crate::phrases::program::Programs;
use crate::phrases::run::{Run, Way};
use crate::phrases::seen::Seen;
use crate::phrases::source::Written;
use crate::text::Document;
use crate::text::Vocabulary;

/// Every rule's phrases, found by their keys.
#[derive(Debug, Default)]
pub struct Index {
    /// How many rules there are.
    rules: usize,
    programs: Programs,
    phrases: Vec<Phrase>,
    /// The groups of all phrases' keys, in their order.
    groups: Vec<Group>,
    places: Vec<Place>,
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
    /// What it can begin with, and what can stand behind that.
    first: Glance,
    second: Glance,
}

impl Phrase {
    fn new(start: u32, rule: u16, index: u16, is_exception: bool) -> Self {
        Self { start, rule, index, is_exception, first: Glance::ANY, second: Glance::ANY }
    }
}

/// Where in a phrase a key stands.
#[derive(Clone, Copy, Debug)]
struct Place {
    phrase: u16,
    /// How many tokens stand before it in the match.
    min: u8,
    max: u8,
    /// What can stand right before it, if anything does.
    before: Glance,
}

/// A key that waits for one of its words or classes.
#[derive(Clone, Copy, Debug, Default)]
struct Waiting {
    /// Its place in [`Index::places`].
    place: u16,
    /// What can stand right behind that word, which is looked at first.
    after: Glance,
}

/// The keys that wait for each word, or for each class.
#[derive(Debug, Default)]
struct Keyed {
    /// For each number the first place in `waiting`, and one more at the end.
    starts: Vec<u32>,
    waiting: Vec<Waiting>,
}

impl Keyed {
    /// Of keys and the numbers that they wait for, in their order.
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
        let mut keys = Vec::new();
        let mut desk = Desk::default();
        for (number, rule) in rules.iter().enumerate() {
            for is_exception in [false, true] {
                for (index, written) in rule.lines(is_exception).enumerate() {
                    let start = programs.compile(&written.pattern, vocabulary, &mut desk)?;
                    keys.push(desk.key.clone());
                    phrases.push(Phrase::new(start, number as u16, index as u16, is_exception));
                }
            }
        }
        // Any phrase's sets serve for all keys.
        let mut groups = Vec::new();
        for (phrase, key) in keys.iter().enumerate() {
            keys::group(phrase as u16, key, &programs, &mut groups);
        }
        Ok(Self::new(rules.len(), programs, phrases, groups))
    }

    fn new(rules: usize, programs: Programs, mut phrases: Vec<Phrase>, groups: Vec<Group>) -> Self {
        let mut places: Vec<Place> = Vec::with_capacity(groups.len());
        let (mut by_word, mut by_class) = (Vec::with_capacity(8 * phrases.len()), Vec::new());
        let mut survey = Survey::new(&programs);
        for own in groups.chunk_by(|a, b| a.phrase == b.phrase) {
            let phrase = usize::from(own[0].phrase);
            let end = phrases.get(phrase + 1).map_or(programs.ops.len(), |next| next.start as usize);
            let this = &mut phrases[phrase];
            (this.first, this.second) = survey.open(this.start as usize, end);
            for key in own.chunk_by(|a, b| (a.min, a.max) == (b.min, b.max)) {
                // Behind a key that begins the match stands what stands second.
                let (before, after) = match key[0].max {
                    0 => (Glance::ANY, this.second),
                    _ => survey.around(key),
                };
                let waiting = Waiting { place: places.len() as u16, after };
                for group in key {
                    match group.what {
                        What::Set(set) => {
                            let words = programs.words_of(&programs.sets[usize::from(set)]);
                            by_word.extend(words.iter().map(|word| (word.0, waiting)));
                        }
                        What::Word(word) => by_word.push((word.0, waiting)),
                        What::Class(class) => by_class.push((u16::from(class), waiting)),
                    }
                }
                places.push(Place { phrase: own[0].phrase, min: key[0].min, max: key[0].max, before });
            }
        }
        let (by_word, by_class) = (Keyed::build(&by_word), Keyed::build(&by_class));
        Self { rules, programs, phrases, groups, places, by_word, by_class }
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
        keys::write_to(&self.groups, self.phrases.len(), writer);
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
            Phrase::new(start, rule, index, *is_exception != 0)
        });
        let phrases: Vec<_> = phrases.collect();
        let groups = keys::read_from(phrases.len(), &programs, reader)?;
        Some(Self::new(rules, programs, phrases, groups))
    }

    /// Finds all phrases in one pass; see [`Matches`] for which of them stay.
    pub fn scan(&self, document: &Document) -> Matches {
        let (found, exceptions) = self.scan_all(document);
        Matches::settle(found, exceptions, self.rules)
    }

    /// Every match of every phrase, and of every exception, in no particular order.
    pub fn scan_all(&self, document: &Document) -> (Vec<Match>, Vec<Match>) {
        let tokens: Vec<Seen> = document.tokens.iter().map(Seen::of).collect();
        // Grown step by step they would be copied as often.
        let few = document.tokens.len() / 4 + 4;
        let (found, exceptions, ways) = (Vec::with_capacity(few), Vec::new(), Vec::with_capacity(16));
        let mut pass = Pass { index: self, document, tokens: &tokens, found, exceptions, ways };
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
    /// Room for what is tried.
    ways: Vec<Way>,
}

impl Pass<'_> {
    /// Tries the phrases that wait for the token `key`, wherever before it they may begin.
    #[inline]
    fn try_all(&mut self, waiting: &[Waiting], key: usize) {
        // For most tokens none does.
        if !waiting.is_empty() {
            self.try_some(waiting, key);
        }
    }

    fn try_some(&mut self, waiting: &[Waiting], key: usize) {
        let sentence = &self.document.sentence_of(key).tokens;
        let tokens = &self.tokens[..sentence.end];
        let run = Run { programs: &self.index.programs, tokens, first: sentence.start };
        let next = Glance::beside(tokens.get(key + 1));
        let previous = Glance::beside(key.checked_sub(1).filter(|before| *before >= run.first).map(|b| &tokens[b]));
        for one in waiting {
            if !one.after.meets(next) {
                continue;
            }
            let place = &self.index.places[usize::from(one.place)];
            let phrase = &self.index.phrases[usize::from(place.phrase)];
            if place.max == 0 {
                self.try_one(&run, phrase, key);
                continue;
            }
            if !place.before.meets(previous) {
                continue;
            }
            let (mut at, mut before) = (key, 0);
            'starts: loop {
                if before >= place.min
                    && phrase.first.meets(tokens[at].glance)
                    && phrase.second.meets(Glance::beside(tokens.get(at + 1)))
                {
                    self.try_one(&run, phrase, at);
                }
                if before == place.max {
                    break;
                }
                // A mark that a phrase passes over is no place to begin.
                loop {
                    if at == run.first {
                        break 'starts;
                    }
                    at -= 1;
                    if !tokens[at].is_passed_over() {
                        break;
                    }
                }
                before += 1;
            }
        }
    }

    fn try_one(&mut self, run: &Run, phrase: &Phrase, at: usize) {
        if let Some((from, to)) = run.best(phrase.start, at, &mut self.ways) {
            let found = if phrase.is_exception { &mut self.exceptions } else { &mut self.found };
            found.push(Match { rule: phrase.rule, phrase: phrase.index, from, to });
        }
    }
}
