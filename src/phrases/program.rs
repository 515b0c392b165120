//! What phrases are compiled to: a few instructions a word.

use crate::phrases::WordId;
use crate::phrases::glance::Glance;

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

/// Words and classes of which one must stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Set {
    /// A bit for each class.
    pub classes: u64,
    /// A bit for each word, by its number: most words are told apart from all members by it.
    pub hint: u64,
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
    /// Without any phrase, and with room for phrases of so many letters.
    pub(super) fn with_room(letters: usize) -> Self {
        Self {
            ops: Vec::with_capacity(letters / 8),
            sets: Vec::with_capacity(letters / 64),
            members: Vec::with_capacity(letters / 8),
            glances: Vec::with_capacity(letters / 256),
        }
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
}

/// The most tokens that `<class>+` takes: longer than any list of names or any amount.
pub(super) const LONGEST_RUN: u8 = 32;
