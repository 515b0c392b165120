//! What can stand around a phrase's key. Most words that a phrase waits for stand in a text where the phrase does not
//! match, and most of those places are told by the tokens beside the word and at the start of the match.

use crate::phrases::glance::Glance;
use crate::phrases::keys::{Group, What};
use crate::phrases::program::{Op, Programs};

/// Looks over programs, one after the other. All that leads anywhere in a program leads forward.
pub(super) struct Survey<'p> {
    programs: &'p Programs,
    ops: &'p [Op],
    /// For each instruction what the token before it can have been.
    last: Vec<Glance>,
}

impl<'p> Survey<'p> {
    pub fn new(programs: &'p Programs) -> Self {
        Self { programs, ops: &[], last: Vec::new() }
    }

    /// Looks over the program that stands between two instructions: what a match can begin with, and what can stand behind
    /// that.
    pub fn open(&mut self, start: usize, end: usize) -> (Glance, Glance) {
        self.ops = self.programs.ops.get(start..end).unwrap_or_default();
        self.last.clear();
        (self.next(0), self.second(0))
    }

    /// What the next token can be from an instruction on.
    fn next(&self, mut at: usize) -> Glance {
        let mut next = Glance::NONE;
        loop {
            match self.ops.get(at) {
                Some(Op::Open | Op::Close | Op::Start | Op::Glance(_)) => at += 1,
                Some(Op::Split(by)) => {
                    next = next.or(self.next(at + 1));
                    at += usize::from(*by);
                }
                Some(Op::Jump(by)) => at += usize::from(*by),
                Some(Op::Any | Op::Gap(_) | Op::End | Op::Found) | None => return Glance::ANY,
                Some(Op::Fail) => return next,
                Some(op) => return next.or(self.programs.taken_by(*op)),
            }
        }
    }

    /// What can stand behind that.
    fn second(&self, mut at: usize) -> Glance {
        let mut second = Glance::NONE;
        loop {
            match self.ops.get(at) {
                Some(Op::Open | Op::Close | Op::Start | Op::Glance(_)) => at += 1,
                Some(Op::Split(by)) => {
                    second = second.or(self.second(at + 1));
                    at += usize::from(*by);
                }
                Some(Op::Jump(by)) => at += usize::from(*by),
                Some(Op::Gap(_) | Op::End | Op::Found) | None => return Glance::ANY,
                Some(Op::Fail) => return second,
                Some(op) => return second.or(self.next(at + 1)).or(self.programs.more_of(*op)),
            }
            if second == Glance::ANY {
                return second;
            }
        }
    }

    /// What can stand right before and right behind a key, which is some groups at one distance from the start.
    pub fn around(&mut self, key: &[Group]) -> (Glance, Glance) {
        if self.last.is_empty() {
            self.look_back();
        }
        let (mut before, mut after) = (Glance::NONE, Glance::NONE);
        let key = key.iter().fold(Glance::NONE, |all, group| all.or(self.programs.any_of(group.what)));
        for (at, op) in self.ops.iter().enumerate() {
            let takes_one = matches!(op, Op::Word(_) | Op::Class(_) | Op::Set(_) | Op::Run(_));
            if takes_one && self.programs.taken_by(*op).meets(key) {
                after = after.or(self.next(at + 1)).or(self.programs.more_of(*op));
                before = before.or(self.last[at]);
            }
        }
        (before, after)
    }

    /// Works out what the token before each instruction can have been.
    fn look_back(&mut self) {
        self.last.resize(self.ops.len() + 1, Glance::NONE);
        self.last[0] = Glance::ANY;
        for (at, op) in self.ops.iter().enumerate() {
            let here = self.last[at];
            let mut add = |to: usize, what: Glance| self.last[to] = self.last[to].or(what);
            match *op {
                Op::Open | Op::Close | Op::Start | Op::End | Op::Glance(_) => add(at + 1, here),
                Op::Split(by) => {
                    add(at + 1, here);
                    add(at + usize::from(by), here);
                }
                Op::Jump(by) => add(at + usize::from(by), here),
                Op::Found | Op::Fail => {}
                op => add(at + 1, self.programs.taken_by(op)),
            }
        }
    }
}

impl Programs {
    /// What an instruction for one token takes; anything where it may take none.
    fn taken_by(&self, op: Op) -> Glance {
        match op {
            Op::Word(word) => Glance::word(word),
            Op::Class(bit) | Op::Run(bit) => Glance::class(bit),
            Op::Set(set) => self.sets[usize::from(set)].glance,
            _ => Glance::ANY,
        }
    }

    /// What it may take more of.
    fn more_of(&self, op: Op) -> Glance {
        if let Op::Run(bit) = op { Glance::class(bit) } else { Glance::NONE }
    }

    /// The items of a group.
    fn any_of(&self, what: What) -> Glance {
        match what {
            What::Set(set) => self.sets[usize::from(set)].glance.without_classes(),
            What::Word(word) => Glance::word(word),
            What::Class(bit) => Glance::class(bit),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phrases::pattern::Desk;
    use crate::text::{Vocabulary, WordId};

    const WORDS: [&str; 6] = ["ape", "bee", "cat", "dog", "eel", "fox"];

    /// What can be first and second, and before and after a key.
    fn around(pattern: &str, key: &str) -> [String; 4] {
        let (mut vocabulary, mut programs) = (Vocabulary::default(), Programs::default());
        // Unknown words in a new vocabulary have bits of their own.
        let numbers = WORDS.map(|word| vocabulary.learn(word));
        let start = programs.compile(pattern, &mut vocabulary, &mut Desk::default()).expect(pattern) as usize;
        let mut survey = Survey::new(&programs);
        let (first, second) = survey.open(start, programs.ops.len());
        let what = What::Word(vocabulary.learn(key));
        let (before, after) = survey.around(&[Group { phrase: 0, min: 0, max: 0, what }]);
        let names = |glance: Glance| {
            let taken = |(number, _): &(WordId, &str)| glance.meets(Glance::word(*number));
            let names: Vec<_> = numbers.into_iter().zip(WORDS).filter(taken).map(|(_, name)| name).collect();
            if names.len() == WORDS.len() { "any".to_owned() } else { names.join(" ") }
        };
        [first, second, before, after].map(names)
    }

    #[test]
    fn what_stands_beside_the_key_and_at_the_start_is_told() {
        for (pattern, key, wanted) in [
            ("ape bee", "ape", ["ape", "bee", "any", "bee"]),
            ("ape bee", "bee", ["ape", "bee", "ape", "any"]),
            ("ape [bee]", "ape", ["ape", "bee", "any", "bee"]),
            ("ape", "ape", ["ape", "any", "any", "any"]),
            ("^ ape $", "ape", ["ape", "any", "any", "any"]),
            ("ape _ bee", "bee", ["ape", "any", "any", "any"]),
            ("(ape|bee)? cat (dog)? eel", "eel", ["ape bee cat", "cat dog eel", "cat dog", "any"]),
            ("(ape cat|bee dog) eel", "cat", ["ape bee", "cat dog", "ape", "eel"]),
            ("(ape cat|bee dog) eel", "eel", ["ape bee", "cat dog", "cat dog", "any"]),
            ("ape bee? (cat|dog eel) fox", "dog", ["ape", "bee cat dog", "ape bee", "eel"]),
            ("ape ...2 bee cat", "bee", ["ape", "any", "any", "cat"]),
            // "cat" is taken at two places, and both count.
            ("(ape|bee cat) (cat|dog)", "cat", ["ape bee", "cat dog", "ape bee cat", "any"]),
        ] {
            assert_eq!(around(pattern, key), wanted, "{pattern}, {key}");
        }
    }
}
