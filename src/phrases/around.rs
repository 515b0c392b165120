//! What can stand around a phrase's key. Most words that a phrase waits for stand in a text where the phrase does not
//! match, and most of those places are told by the tokens beside the word and at the start of the match.

use crate::phrases::glance::Glance;
use crate::phrases::keys::{Group, What};
use crate::phrases::program::{Op, Programs};

/// Looks over programs, one after the other. All that leads anywhere in a program leads forward: so what can stand behind an
/// instruction is known once those behind it are looked at, and what can stand before it once those before it are.
pub(super) struct Survey<'p> {
    programs: &'p Programs,
    ops: &'p [Op],
    /// For each instruction, and for what stands behind the last: what is seen from there on.
    ahead: Vec<Ahead>,
    /// For each instruction what the token before it can have been; once it is asked for.
    last: Vec<Glance>,
    has_last: bool,
}

/// What is seen from an instruction on.
#[derive(Clone, Copy)]
struct Ahead {
    /// What the instruction takes, if it takes a single token or several of a class.
    takes: Glance,
    /// What the next token can be, and the one behind that.
    next: Glance,
    second: Glance,
}

impl Ahead {
    /// Where a match may end, or anything may stand.
    const ANYTHING: Self = Self { takes: Glance::NONE, next: Glance::ANY, second: Glance::ANY };
    const NOTHING: Self = Self { takes: Glance::NONE, next: Glance::NONE, second: Glance::NONE };
}

impl<'p> Survey<'p> {
    pub fn new(programs: &'p Programs) -> Self {
        Self { programs, ops: &[], ahead: Vec::new(), last: Vec::new(), has_last: false }
    }

    /// Looks over the program that stands between two instructions: what a match can begin with, and what can stand behind
    /// that.
    pub fn open(&mut self, start: usize, end: usize) -> (Glance, Glance) {
        self.ops = self.programs.ops.get(start..end).unwrap_or_default();
        self.has_last = false;
        let length = self.ops.len();
        if self.ahead.len() <= length {
            self.ahead.resize(length + 1, Ahead::ANYTHING);
        }
        let ahead = &mut self.ahead[..=length];
        ahead[length] = Ahead::ANYTHING;
        for (at, op) in self.ops.iter().enumerate().rev() {
            let behind = ahead[at + 1];
            let from = |by: u16| ahead.get(at + usize::from(by)).unwrap_or(&Ahead::ANYTHING);
            ahead[at] = match *op {
                Op::Open | Op::Close | Op::Start | Op::Glance(_) => Ahead { takes: Glance::NONE, ..behind },
                Op::Split(by) => {
                    let other = from(by);
                    let (next, second) = (behind.next.or(other.next), behind.second.or(other.second));
                    Ahead { takes: Glance::NONE, next, second }
                }
                Op::Jump(by) => Ahead { takes: Glance::NONE, ..*from(by) },
                Op::Gap(_) | Op::End | Op::Found => Ahead::ANYTHING,
                Op::Fail => Ahead::NOTHING,
                Op::Any => Ahead { takes: Glance::NONE, next: Glance::ANY, second: behind.next },
                Op::Run(bit) => {
                    let takes = Glance::class(bit);
                    Ahead { takes, next: takes, second: behind.next.or(takes) }
                }
                op => {
                    let takes = self.programs.taken_by(op);
                    Ahead { takes, next: takes, second: behind.next }
                }
            };
        }
        (ahead[0].next, ahead[0].second)
    }

    /// What can stand right before and right behind a key, which is some groups at one distance from the start.
    pub fn around(&mut self, key: &[Group]) -> (Glance, Glance) {
        if !self.has_last {
            self.look_back();
        }
        let (mut before, mut after) = (Glance::NONE, Glance::NONE);
        let key = key.iter().fold(Glance::NONE, |all, group| all.or(self.programs.any_of(group.what)));
        for (ahead, last) in self.ahead[..self.ops.len()].iter().zip(&self.last) {
            if ahead.takes.meets(key) {
                after = after.or(ahead.second);
                before = before.or(*last);
            }
        }
        (before, after)
    }

    /// Works out what the token before each instruction can have been.
    fn look_back(&mut self) {
        self.has_last = true;
        self.last.clear();
        self.last.resize(self.ops.len() + 1, Glance::NONE);
        let last = &mut self.last[..];
        last[0] = Glance::ANY;
        for (at, op) in self.ops.iter().enumerate() {
            let here = last[at];
            match *op {
                Op::Open | Op::Close | Op::Start | Op::End | Op::Glance(_) => last[at + 1] = last[at + 1].or(here),
                Op::Split(by) => {
                    last[at + 1] = last[at + 1].or(here);
                    add(last, at + usize::from(by), here);
                }
                Op::Jump(by) => add(last, at + usize::from(by), here),
                Op::Found | Op::Fail => {}
                Op::Any | Op::Gap(_) => last[at + 1] = Glance::ANY,
                _ => last[at + 1] = last[at + 1].or(self.ahead[at].takes),
            }
        }
    }
}

/// Adds to what the token before an instruction can have been.
fn add(last: &mut [Glance], to: usize, what: Glance) {
    if let Some(last) = last.get_mut(to) {
        *last = last.or(what);
    }
}

impl Programs {
    /// What an instruction for one token takes.
    fn taken_by(&self, op: Op) -> Glance {
        match op {
            Op::Word(word) => Glance::word(word),
            Op::Class(bit) => Glance::class(bit),
            Op::Set(set) => self.sets[usize::from(set)].glance,
            _ => Glance::ANY,
        }
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
