//! What phrases are compiled to: a few instructions a word.

use crate::data::bytes::{Reader, Writer};
use crate::phrases::glance::Glance;
use crate::text::WordId;

/// One instruction. Where it leads elsewhere, the distance to there is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Word(WordId),
    Class(u8),
    /// One of many words or classes: a place in [`Programs::sets`].
    Set(u16),
    /// One or more neighbouring tokens of the class.
    Run(u8),
    Any,
    /// Up to so many tokens, whatever they are.
    Gap(u8),
    /// Go on here, and also there.
    Split(u16),
    Jump(u16),
    /// Go on where the next token can begin one of the alternatives that follow: a place in [`Programs::glances`].
    Glance(u16),
    Open,
    Close,
    Start,
    End,
    Found,
    /// This way leads nowhere.
    Fail,
}

/// How many kinds of instructions there are.
const KINDS: u8 = 15;

impl Op {
    /// Its kind, and what it is about.
    fn parts(self) -> (u8, Option<u16>) {
        match self {
            Self::Word(word) => (0, Some(word.0)),
            Self::Class(bit) => (1, Some(bit.into())),
            Self::Set(set) => (2, Some(set)),
            Self::Run(bit) => (3, Some(bit.into())),
            Self::Any => (4, None),
            Self::Gap(most) => (5, Some(most.into())),
            Self::Split(by) => (6, Some(by)),
            Self::Jump(by) => (7, Some(by)),
            Self::Glance(glance) => (8, Some(glance)),
            Self::Open => (9, None),
            Self::Close => (10, None),
            Self::Start => (11, None),
            Self::End => (12, None),
            Self::Found => (13, None),
            Self::Fail => (14, None),
        }
    }

    fn of(kind: u8, operand: Option<u16>) -> Option<Self> {
        Some(match kind {
            0 => Self::Word(WordId(operand?)),
            1 => Self::Class(operand? as u8),
            2 => Self::Set(operand?),
            3 => Self::Run(operand? as u8),
            4 => Self::Any,
            5 => Self::Gap(operand? as u8),
            6 => Self::Split(operand?),
            7 => Self::Jump(operand?),
            8 => Self::Glance(operand?),
            9 => Self::Open,
            10 => Self::Close,
            11 => Self::Start,
            12 => Self::End,
            13 => Self::Found,
            14 => Self::Fail,
            _ => return None,
        })
    }
}

/// Words and classes of which one must stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Set {
    /// Most words are told apart from all members by it.
    pub glance: Glance,
    /// Its words, in `Programs::members`.
    pub from: u32,
    pub to: u32,
}

/// Compiled phrases, in one piece of memory each for all of them.
#[derive(Debug, Default)]
pub struct Programs {
    pub(super) ops: Vec<Op>,
    pub(super) sets: Vec<Set>,
    pub(super) members: Vec<WordId>,
    pub(super) glances: Vec<Glance>,
}

impl Programs {
    /// The number of the set of these classes and words, which are in order; equal sets are one.
    pub(super) fn set(&mut self, classes: u64, words: &[WordId]) -> u16 {
        let classes = Glance::of_classes(classes);
        let glance = words.iter().fold(classes, |glance, word| glance.or(Glance::word(*word)));
        let is_it = |set: &Set| set.glance == glance && self.words_of(set) == words;
        if let Some(known) = self.sets.iter().position(is_it) {
            return known as u16;
        }
        let from = self.members.len() as u32;
        self.members.extend_from_slice(words);
        self.sets.push(Set { glance, from, to: self.members.len() as u32 });
        (self.sets.len() - 1) as u16
    }

    /// The words of a set.
    pub(super) fn words_of(&self, set: &Set) -> &[WordId] {
        &self.members[set.from as usize..set.to as usize]
    }

    /// Operands stand apart by the kind of their instruction, and members as the distance to the one before: so they
    /// are mostly small, and alike.
    pub(super) fn write_to(&self, writer: &mut Writer) {
        writer.row8(self.ops.iter().map(|op| op.parts().0));
        for kind in 0..KINDS {
            let own = self.ops.iter().map(|op| op.parts()).filter(|(of, _)| *of == kind);
            writer.row16(own.filter_map(|(_, operand)| operand).collect::<Vec<_>>().into_iter());
        }
        writer.row16(self.sets.iter().map(|set| (set.to - set.from) as u16));
        writer.row64(self.sets.iter().map(|set| set.glance.classes()));
        for set in &self.sets {
            let mut before = 0;
            for word in self.words_of(set) {
                writer.number(usize::from(word.0 - before));
                before = word.0;
            }
        }
        writer.row64(self.glances.iter().map(|glance| glance.bits()));
    }

    pub(super) fn read_from(reader: &mut Reader) -> Option<Self> {
        let kinds = reader.row8()?;
        // Of each kind the operands, and how many of them are read.
        let mut operands: [(&[u8], &[u8], usize); KINDS as usize] = [(&[], &[], 0); KINDS as usize];
        for (low, high, _) in &mut operands {
            (*low, *high) = reader.planes()?;
        }
        let mut ops = Vec::with_capacity(kinds.len());
        for kind in kinds {
            let (low, high, at) = operands.get_mut(usize::from(*kind))?;
            let operand = low.get(*at).zip(high.get(*at)).map(|(low, high)| u16::from_le_bytes([*low, *high]));
            *at += 1;
            ops.push(Op::of(*kind, operand)?);
        }
        let (lengths, classes) = (reader.row16()?, reader.row64()?);
        let mut members = Vec::with_capacity(8 * lengths.len());
        let mut sets = Vec::with_capacity(lengths.len());
        for (length, classes) in lengths.zip(classes) {
            let from = members.len() as u32;
            let (mut word, mut glance) = (0u16, Glance::of_classes(classes));
            for _ in 0..length {
                word = word.wrapping_add(reader.number()? as u16);
                glance = glance.or(Glance::word(WordId(word)));
                members.push(WordId(word));
            }
            sets.push(Set { glance, from, to: members.len() as u32 });
        }
        let glances = reader.row64()?.into_iter().map(Glance::of_bits).collect();
        Some(Self { ops, sets, members, glances })
    }

    /// Whether a match can only begin with words or classes that the phrase names.
    pub(super) fn begins_with_something(&self, at: usize) -> bool {
        match self.ops.get(at) {
            Some(Op::Word(_) | Op::Class(_) | Op::Set(_) | Op::Run(_) | Op::Fail) => true,
            Some(Op::Open | Op::Close | Op::Start | Op::Glance(_)) => self.begins_with_something(at + 1),
            Some(Op::Split(other)) => {
                self.begins_with_something(at + 1) && self.begins_with_something(at + *other as usize)
            }
            Some(Op::Jump(by)) => self.begins_with_something(at + *by as usize),
            Some(Op::Any | Op::Gap(_) | Op::End | Op::Found) | None => false,
        }
    }

    /// What a match of the program from `op` on can begin with.
    pub(super) fn first(&self, op: usize) -> Glance {
        match self.ops[op] {
            Op::Word(word) => Glance::word(word),
            Op::Class(bit) | Op::Run(bit) => Glance::class(bit),
            Op::Set(set) => {
                let set = &self.sets[set as usize];
                set.glance
            }
            Op::Glance(at) => self.glances[at as usize],
            Op::Open | Op::Close | Op::Start => self.first(op + 1),
            Op::Split(by) => self.first(op + 1).or(self.first(op + by as usize)),
            Op::Jump(by) => self.first(op + by as usize),
            Op::Fail => Glance::NONE,
            Op::Any | Op::Gap(_) | Op::End | Op::Found => Glance::ANY,
        }
    }

    /// Whether a word is in a set, which its bit does not rule out.
    #[inline(never)]
    pub(super) fn holds(&self, set: &Set, word: WordId) -> bool {
        self.words_of(set).binary_search(&word).is_ok()
    }
}

/// The most tokens that `<class>+` takes: longer than any list of names or any amount.
pub(super) const LONGEST_RUN: u8 = 32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::pattern::Desk;
    use crate::text::Vocabulary;

    /// The words of a list that a glance takes.
    fn taken<'w>(glance: Glance, vocabulary: &mut Vocabulary, words: &[&'w str]) -> Vec<&'w str> {
        words.iter().copied().filter(|word| glance.meets(Glance::word(vocabulary.learn(word)))).collect()
    }

    #[test]
    fn it_takes_what_a_phrase_can_begin_with() {
        // Unknown words in a new vocabulary have bits of their own.
        let words = ["ape", "bee", "cat", "dog", "eel"];
        for (pattern, first) in [
            ("ape bee", vec!["ape"]),
            ("(ape|bee)? cat (dog)? eel", vec!["ape", "bee", "cat"]),
            ("(ape bee|cat|dog eel) ape", vec!["ape", "cat", "dog"]),
            ("^ ape $", vec!["ape"]),
        ] {
            let (mut vocabulary, mut programs) = (Vocabulary::default(), Programs::default());
            for word in words {
                vocabulary.learn(word);
            }
            let start = programs.compile(pattern, &mut vocabulary, &mut Desk::default()).expect(pattern) as usize;
            assert_eq!(taken(programs.first(start), &mut vocabulary, &words), first, "{pattern}");
        }
    }
}
