//! The pattern language of phrases, compiled to a few instructions per word.

use std::fmt;

use crate::phrases::{Class, Vocabulary, WordId};

/// One instruction. Addresses are counted from the start of the pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Word(WordId),
    Class(u64),
    /// One or more neighbouring tokens of the class.
    Run(u64),
    Any,
    /// Up to so many tokens, whatever they are.
    Gap(u8),
    /// Go on here, and also there.
    Split(u16),
    Jump(u16),
    Open,
    Close,
    Start,
    End,
    Found,
}

/// A phrase, ready to be matched against tokens.
#[derive(Clone, Debug)]
pub struct Pattern {
    pub(super) ops: Vec<Op>,
}

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

impl Pattern {
    /// Compiles a phrase; its words become known to the vocabulary.
    pub fn compile(pattern: &str, vocabulary: &mut Vocabulary) -> Result<Self, PatternError> {
        let mut compiler = Compiler { pattern, at: 0, ops: Vec::new(), vocabulary };
        compiler.alternatives()?;
        if compiler.at < pattern.len() {
            return Err(compiler.error("a ‘)’ that closes nothing"));
        }
        compiler.ops.push(Op::Found);
        let error = compiler.error("it can match nothing at all");
        let pattern = Self { ops: compiler.ops };
        let mut firsts = Vec::new();
        if pattern.firsts(0, &mut firsts) { Ok(pattern) } else { Err(error) }
    }

    /// Collects the words and classes with which a match can begin. False when it can begin with anything.
    pub(super) fn firsts(&self, at: usize, firsts: &mut Vec<Op>) -> bool {
        match self.ops[at] {
            op @ (Op::Word(_) | Op::Class(_) | Op::Run(_)) => {
                firsts.push(op);
                true
            }
            Op::Open | Op::Close | Op::Start => self.firsts(at + 1, firsts),
            Op::Split(other) => self.firsts(at + 1, firsts) && self.firsts(other as usize, firsts),
            Op::Jump(to) => self.firsts(to as usize, firsts),
            Op::Any | Op::Gap(_) | Op::End | Op::Found => false,
        }
    }
}

struct Compiler<'p, 'v> {
    pattern: &'p str,
    at: usize,
    ops: Vec<Op>,
    vocabulary: &'v mut Vocabulary,
}

impl Compiler<'_, '_> {
    fn error(&self, message: &'static str) -> PatternError {
        PatternError { pattern: self.pattern.to_owned(), at: self.at, message }
    }

    fn peek(&self) -> Option<char> {
        self.pattern[self.at..].chars().next()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }

    /// `a b | c | d`, up to the closing bracket or the end.
    fn alternatives(&mut self) -> Result<(), PatternError> {
        let mut exits = Vec::new();
        loop {
            let start = self.ops.len();
            self.sequence()?;
            if !self.eat('|') {
                break;
            }
            // This branch becomes: split to the next branch; this one; jump to the end.
            self.insert(start, Op::Split(0));
            exits.push(self.ops.len());
            self.ops.push(Op::Jump(0));
            self.ops[start] = Op::Split(self.ops.len() as u16);
        }
        let end = self.ops.len() as u16;
        for exit in exits {
            self.ops[exit] = Op::Jump(end);
        }
        Ok(())
    }

    /// Inserts an instruction and moves the addresses behind it.
    fn insert(&mut self, at: usize, op: Op) {
        for op in &mut self.ops[at..] {
            if let Op::Split(to) | Op::Jump(to) = op {
                *to += 1;
            }
        }
        self.ops.insert(at, op);
    }

    fn sequence(&mut self) -> Result<(), PatternError> {
        loop {
            while self.eat(' ') {}
            let start = self.ops.len();
            match self.peek() {
                None | Some(')' | '|') => return Ok(()),
                Some('(') => {
                    self.at += 1;
                    self.alternatives()?;
                    if !self.eat(')') {
                        return Err(self.error("a ‘(’ that is not closed"));
                    }
                }
                Some('[') => self.single(Op::Open),
                Some(']') => self.single(Op::Close),
                Some('^') => self.single(Op::Start),
                Some('$') => self.single(Op::End),
                Some('_') => self.single(Op::Any),
                Some('<') => self.class()?,
                Some('.') if self.pattern[self.at..].starts_with("...") => self.gap()?,
                Some(_) => self.word()?,
            }
            if self.eat('?') {
                self.insert(start, Op::Split(0));
                self.ops[start] = Op::Split(self.ops.len() as u16);
            }
        }
    }

    fn single(&mut self, op: Op) {
        self.at += 1;
        self.ops.push(op);
    }

    fn class(&mut self) -> Result<(), PatternError> {
        let rest = &self.pattern[self.at + 1..];
        let Some(end) = rest.find('>') else { return Err(self.error("a ‘<’ that is not closed")) };
        let Some(class) = Class::named(&rest[..end]) else { return Err(self.error("no class of this name")) };
        self.at += end + 2;
        let op = if self.eat('+') { Op::Run(class.bit()) } else { Op::Class(class.bit()) };
        self.ops.push(op);
        Ok(())
    }

    fn gap(&mut self) -> Result<(), PatternError> {
        self.at += 3;
        match self.peek().and_then(|c| c.to_digit(10)) {
            Some(most @ 1..) => self.single(Op::Gap(most as u8)),
            _ => return Err(self.error("‘...’ wants a digit from 1 to 9")),
        }
        Ok(())
    }

    fn word(&mut self) -> Result<(), PatternError> {
        let start = self.at;
        let mut chars = self.pattern[start..].chars();
        let first = chars.next().unwrap_or(' ');
        let word = if first == '\\' {
            self.at += 1;
            let Some(mark) = self.peek() else { return Err(self.error("‘\\’ wants a mark after it")) };
            self.at += mark.len_utf8();
            &self.pattern[start + 1..self.at]
        } else if first.is_alphanumeric() {
            let is_word = |c: char| c.is_alphanumeric() || c == '\'';
            self.at += self.pattern[start..].chars().take_while(|c| is_word(*c)).map(char::len_utf8).sum::<usize>();
            &self.pattern[start..self.at]
        } else {
            self.at += first.len_utf8();
            &self.pattern[start..self.at]
        };
        // In a text a hyphen between words is a gap and no token; in a phrase it is as good as a space.
        if word == "-" {
            return Ok(());
        }
        if word.chars().any(char::is_uppercase) {
            return Err(self.error("phrases are written in lower case"));
        }
        let id = self.vocabulary.learn(word);
        self.ops.push(Op::Word(id));
        Ok(())
    }
}

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
        ] {
            let error = Pattern::compile(pattern, &mut Vocabulary::with_classes()).expect_err(pattern);
            assert_eq!(error.at, at, "{error}");
            assert!(error.message.contains(part), "{error}");
        }
    }
}
