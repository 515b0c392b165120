//! Words, numbers, links, and single marks.

use crate::text::Span;
use crate::text::{Class, WordId};

/// The smallest unit that rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Token {
    /// Bytes of the text, end-exclusive.
    pub start: u32,
    pub end: u32,
    pub kind: Kind,
    pub shape: Shape,
    /// What stands between the token before and this one.
    pub gap: Gap,
    /// The word, case and zero-width characters aside.
    pub word: WordId,
    /// The [sign](crate::text::sign) of its plain letters.
    pub sign: u16,
    /// The word's classes and those found by reading ([`Class::Tech`], [`Class::Amount`] …), a bit each.
    pub classes: u64,
    /// Which of the document's sentences it belongs to.
    pub sentence: u32,
    /// The value of a plain whole number up to 65535 or of a number word, as in "3 days"; 0 otherwise.
    pub number: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// Digits, with the separators glued between them: "60", "60,000", "1.2", "120'000".
    Number,
    /// One punctuation mark.
    Mark(char),
    /// A web or e-mail address.
    Link,
    /// Anything else: emoji, arrows, box drawing.
    Other,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Lower,
    /// First letter upper case, the rest lower: "Rust".
    Title,
    /// Two letters or more, all upper case: "AWS".
    Upper,
    /// Capitals elsewhere: "iOS", "JavaScript".
    Mixed,
    /// No letters.
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// Nothing: "60" and "k" in "60k".
    Glued,
    /// A hyphen or dash without spaces.
    Hyphen,
    Space,
    /// One line break.
    Line,
    /// A blank line, or the start of the text.
    Blank,
}

impl Token {
    pub fn span(&self) -> Span {
        Span::bytes(self.start as usize, self.end as usize)
    }

    pub fn is(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    pub fn is_any(&self, classes: &[Class]) -> bool {
        classes.iter().any(|c| self.is(*c))
    }

    pub fn is_mark(&self, mark: char) -> bool {
        self.kind == Kind::Mark(mark)
    }

    /// Whether it starts with a capital.
    pub fn is_capitalised(&self) -> bool {
        matches!(self.shape, Shape::Title | Shape::Upper | Shape::Mixed)
    }
}
