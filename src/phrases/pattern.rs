//! The pattern language of phrases, compiled to [programs](crate::phrases::program).

use std::fmt;

use crate::phrases::key::{Item, KeyItem};
use crate::phrases::program::{LONGEST_RUN, Op, Programs};
use crate::text::{Class, Vocabulary};

/// Why a phrase is not in the pattern language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternError {
    pub pattern: String,
    /// Byte at which it breaks.
    pub at: usize,
    pub message: &'static str,
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "phrase “{}”, byte {}: {}", self.pattern, self.at, self.message)
    }
}

impl std::error::Error for PatternError {}

impl Programs {
    /// Compiles a phrase; its words become known to the vocabulary. Answers where its program starts. Its key is left
    /// on the desk.
    pub(super) fn compile(
        &mut self,
        pattern: &str,
        vocabulary: &mut Vocabulary,
        desk: &mut Desk,
    ) -> Result<u32, PatternError> {
        let start = self.ops.len();
        desk.key.clear();
        let mut compiler = Compiler { pattern, at: 0, programs: self, desk, vocabulary };
        let piece = compiler.alternatives()?;
        if compiler.at < pattern.len() {
            return Err(compiler.error("a ‘)’ that closes nothing"));
        }
        if piece.cost == NO_KEY || !compiler.programs.begins_with_something(start) {
            return Err(compiler.error("it can match nothing at all, or begin with anything"));
        }
        self.ops.push(Op::Found);
        Ok(start as u32)
    }
}

/// The cost of a key that there is not.
const NO_KEY: u32 = u32::MAX;

/// What a part of a phrase takes in, and whether it has a key.
#[derive(Clone, Copy)]
struct Piece {
    /// The fewest and the most tokens.
    min: u8,
    max: u8,
    /// What its key costs; its items are the last in `Desk::key`. [`NO_KEY`] when no word must stand.
    cost: u32,
}

impl Piece {
    const NOTHING: Self = Self { min: 0, max: 0, cost: NO_KEY };

    /// The one or the other; its key is both of theirs.
    fn or(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.max(other.max), cost: self.cost.saturating_add(other.cost) }
    }
}

/// What the compiler puts aside while it works; kept from phrase to phrase, so that it is allocated once.
#[derive(Debug, Default)]
pub(super) struct Desk {
    /// The key of the phrase, and on the way of the parts of it that are open.
    pub key: Vec<KeyItem>,
    /// Branches of a word each that wait to be made one set.
    simple: Vec<Item>,
    /// Jumps to the ends of alternatives that are open.
    exits: Vec<usize>,
}

struct Compiler<'p, 'v> {
    pattern: &'p str,
    at: usize,
    programs: &'v mut Programs,
    desk: &'v mut Desk,
    vocabulary: &'v mut Vocabulary,
}

impl Compiler<'_, '_> {
    fn error(&self, message: &'static str) -> PatternError {
        PatternError { pattern: self.pattern.to_owned(), at: self.at, message }
    }

    /// All that means something in a phrase is ASCII, so its bytes are looked at.
    fn peek(&self) -> Option<u8> {
        self.pattern.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, wanted: u8) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    /// `a b | c | d`, up to the closing bracket or the end.
    fn alternatives(&mut self) -> Result<Piece, PatternError> {
        let key = self.desk.key.len();
        let (simple, exits) = (self.desk.simple.len(), self.desk.exits.len());
        let begin = self.programs.ops.len();
        let mut all: Option<Piece> = None;
        loop {
            let one = match self.plain_branch() {
                Some(one) => one,
                None => {
                    let start = self.programs.ops.len();
                    let one = self.sequence()?;
                    if all.is_none() && self.peek() != Some(b'|') {
                        return Ok(one);
                    }
                    self.branch(start);
                    one
                }
            };
            all = Some(all.map_or(one, |all| all.or(one)));
            if !self.eat(b'|') {
                break;
            }
        }
        let all = all.unwrap_or(Piece::NOTHING);
        if all.cost == NO_KEY {
            self.desk.key.truncate(key);
        }
        let last = self.one_of(simple);
        self.programs.ops.push(last);
        let end = self.programs.ops.len();
        let branches = self.desk.exits.len() - exits;
        for exit in self.desk.exits.drain(exits..) {
            self.programs.ops[exit] = Op::Jump((end - exit) as u16);
        }
        if branches >= ENOUGH_FOR_A_GLANCE && all.min > 0 {
            let glance = self.programs.first(begin);
            self.programs.ops.insert(begin, Op::Glance(self.programs.glances.len() as u16));
            self.programs.glances.push(glance);
        }
        Ok(all)
    }

    /// Most branches are a single word, and most words are such a branch: those are read without further ado.
    fn plain_branch(&mut self) -> Option<Piece> {
        let rest = &self.pattern.as_bytes()[self.at..];
        let length = rest.iter().position(|byte| !byte.is_ascii_lowercase())?;
        if length == 0 || !matches!(rest[length], b'|' | b')') {
            return None;
        }
        let word = self.vocabulary.learn(&self.pattern[self.at..self.at + length]);
        self.at += length;
        self.desk.simple.push(Item::Word(word));
        let item = KeyItem::first(Item::Word(word));
        self.desk.key.push(item);
        Some(Piece { min: 1, max: 1, cost: item.cost() })
    }

    /// A branch that starts at `start` becomes: split to the next branch; this one; jump to the end. One that is a
    /// single word waits for the others of its kind.
    fn branch(&mut self, start: usize) {
        let ops = &mut self.programs.ops;
        let item = match ops[start..] {
            [Op::Word(word)] => Item::Word(word),
            [Op::Class(bit)] => Item::Class(bit),
            _ => {
                ops.insert(start, Op::Split(0));
                self.desk.exits.push(ops.len());
                ops.push(Op::Jump(0));
                ops[start] = Op::Split((ops.len() - start) as u16);
                return;
            }
        };
        ops.truncate(start);
        self.desk.simple.push(item);
    }

    /// The instruction for the branches of a single word from `from` on.
    fn one_of(&mut self, from: usize) -> Op {
        let op = match self.desk.simple[from..] {
            [] => Op::Fail,
            [Item::Word(word)] => Op::Word(word),
            [Item::Class(bit)] => Op::Class(bit),
            _ => {
                let (mut classes, mut words) = (0, Vec::new());
                for item in &self.desk.simple[from..] {
                    match *item {
                        Item::Word(word) => words.push(word),
                        Item::Class(bit) => classes |= 1 << bit,
                    }
                }
                words.sort_unstable();
                words.dedup();
                Op::Set(self.programs.set(classes, &words))
            }
        };
        self.desk.simple.truncate(from);
        op
    }

    /// Its key is that of the part whose key costs least.
    fn sequence(&mut self) -> Result<Piece, PatternError> {
        let base = self.desk.key.len();
        let mut whole = Piece::NOTHING;
        loop {
            while self.eat(b' ') {}
            let start = self.programs.ops.len();
            let key = self.desk.key.len();
            let mut piece = match self.peek() {
                None | Some(b')' | b'|') => return Ok(whole),
                Some(b'(') => {
                    self.at += 1;
                    let piece = self.alternatives()?;
                    if !self.eat(b')') {
                        return Err(self.error("a ‘(’ that is not closed"));
                    }
                    piece
                }
                Some(b'[') => self.single(Op::Open, Piece::NOTHING),
                Some(b']') => self.single(Op::Close, Piece::NOTHING),
                Some(b'^') => self.single(Op::Start, Piece::NOTHING),
                Some(b'$') => self.single(Op::End, Piece::NOTHING),
                Some(b'_') => self.single(Op::Any, Piece { min: 1, max: 1, cost: NO_KEY }),
                Some(b'<') => self.class()?,
                Some(b'.') if self.pattern[self.at..].starts_with("...") => self.gap()?,
                Some(_) => self.word()?,
            };
            if self.eat(b'?') {
                let ops = &mut self.programs.ops;
                ops.insert(start, Op::Split(0));
                ops[start] = Op::Split((ops.len() - start) as u16);
                piece = Piece { min: 0, cost: NO_KEY, ..piece };
            }
            self.take_key(base, key, &whole, &mut piece);
            whole = Piece {
                min: whole.min.saturating_add(piece.min),
                max: whole.max.saturating_add(piece.max),
                cost: piece.cost.min(whole.cost),
            };
        }
    }

    /// Keeps the key of the sequence so far, in `base..key`, or that of its next piece behind it, whichever costs less.
    fn take_key(&mut self, base: usize, key: usize, whole: &Piece, piece: &mut Piece) {
        if piece.cost == NO_KEY {
            self.desk.key.truncate(key);
            return;
        }
        if whole.max > 0 {
            for item in &mut self.desk.key[key..] {
                *item = item.after(whole.min, whole.max);
            }
        }
        if whole.max > whole.min {
            piece.cost = self.desk.key[key..].iter().map(KeyItem::cost).sum();
        }
        if piece.cost < whole.cost {
            self.desk.key.drain(base..key);
        } else {
            piece.cost = NO_KEY;
            self.desk.key.truncate(key);
        }
    }

    /// Takes in one character, whatever it is.
    fn take_mark(&mut self) -> Option<()> {
        self.at += self.pattern[self.at..].chars().next()?.len_utf8();
        Some(())
    }

    fn single(&mut self, op: Op, piece: Piece) -> Piece {
        self.at += 1;
        self.programs.ops.push(op);
        piece
    }

    fn item(&mut self, op: Op, item: Item, max: u8) -> Piece {
        self.programs.ops.push(op);
        let item = KeyItem::first(item);
        self.desk.key.push(item);
        Piece { min: 1, max, cost: item.cost() }
    }

    fn class(&mut self) -> Result<Piece, PatternError> {
        let rest = &self.pattern[self.at + 1..];
        let Some(end) = rest.find('>') else { return Err(self.error("a ‘<’ that is not closed")) };
        let Some(class) = Class::named(&rest[..end]) else { return Err(self.error("no class of this name")) };
        self.at += end + 2;
        let bit = class as u8;
        let runs = self.eat(b'+');
        let (op, max) = if runs { (Op::Run(bit), LONGEST_RUN) } else { (Op::Class(bit), 1) };
        Ok(self.item(op, Item::Class(bit), max))
    }

    fn gap(&mut self) -> Result<Piece, PatternError> {
        self.at += 3;
        match self.peek().map(|digit| digit.wrapping_sub(b'0')) {
            Some(most @ 1..=9) => Ok(self.single(Op::Gap(most), Piece { min: 0, max: most, cost: NO_KEY })),
            _ => Err(self.error("‘...’ wants a digit from 1 to 9")),
        }
    }

    fn word(&mut self) -> Result<Piece, PatternError> {
        let mut start = self.at;
        if self.eat(b'\\') {
            start = self.at;
            self.take_mark().ok_or_else(|| self.error("‘\\’ wants a mark after it"))?;
        } else {
            let letters = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'\'' || !byte.is_ascii();
            self.at += self.pattern.as_bytes()[start..].iter().take_while(letters).count();
            let is_word = |c: char| c.is_ascii() || c.is_alphanumeric();
            // A dash or a quotation mark is a word of its own, as any other mark.
            let found = &self.pattern[start..self.at];
            if found.is_empty() || found.starts_with('\'') || !found.is_ascii() && !found.chars().all(is_word) {
                self.at = start;
                self.take_mark();
                let more = |c: &char| c.is_alphanumeric() || *c == '\'';
                if self.pattern[start..self.at].chars().all(char::is_alphanumeric) {
                    self.at += self.pattern[self.at..].chars().take_while(more).map(char::len_utf8).sum::<usize>();
                }
            }
        }
        let word = &self.pattern[start..self.at];
        // In a text a hyphen between words is a gap and no token; in a phrase it is as good as a space.
        if word == "-" {
            return Ok(Piece::NOTHING);
        }
        if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
            return Err(self.error("phrases are written in lower case"));
        }
        let word = self.vocabulary.learn(word);
        Ok(self.item(Op::Word(word), Item::Word(word), 1))
    }
}

/// So many branches of several words are looked at together before each is tried.
const ENOUGH_FOR_A_GLANCE: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_in_a_phrase_are_named_with_their_place() {
        for (pattern, at, part) in [
            ("a (b", 4, "not closed"),
            ("a) b", 1, "closes nothing"),
            ("<nonsense>", 0, "no class"),
            ("a ... b", 5, "digit"),
            ("Salary", 6, "lower case"),
            ("a? b?", 5, "nothing at all"),
            ("_ b", 3, "anything"),
        ] {
            let compiled = Programs::default().compile(pattern, &mut Vocabulary::with_classes(), &mut Desk::default());
            let error = compiled.expect_err(pattern);
            assert_eq!(error.at, at, "{error}");
            assert!(error.message.contains(part), "{error}");
        }
    }

    #[test]
    fn a_phrase_waits_for_the_word_that_tells_most() {
        let mut vocabulary = Vocabulary::with_classes();
        let mut desk = Desk::default();
        for (pattern, wanted) in [
            ("we have a (lavish|opulent) team", vec![("lavish", 3, 3), ("opulent", 3, 3)]),
            ("the very? lavish (of|in)", vec![("lavish", 1, 2)]),
            ("<tech>+ zebra?", vec![]),
            ("(for the|of) ...3 (lavish tea|the quick lunch)", vec![("lavish", 1, 5), ("quick", 2, 6)]),
        ] {
            Programs::default().compile(pattern, &mut vocabulary, &mut desk).expect(pattern);
            let found: Vec<_> = desk
                .key
                .iter()
                .filter_map(|one| match one.item {
                    Item::Word(word) => Some((word, one.min, one.max)),
                    Item::Class(_) => None,
                })
                .collect();
            let wanted: Vec<_> =
                wanted.into_iter().map(|(word, min, max)| (vocabulary.learn(word), min, max)).collect();
            assert_eq!(found, wanted, "{pattern}");
        }
    }
}
