//! Stretches of a text, counted in bytes or in UTF-16 code units.

use serde::Serialize;

/// An offset in bytes of UTF-8, always on a character boundary of the checked text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Byte(pub usize);

/// An offset in UTF-16 code units, as JavaScript counts them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Utf16(pub usize);

/// A stretch of the text, end-exclusive; its end is never before its start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span<At = Byte> {
    start: At,
    end: At,
}

impl<At: Copy + Ord> Span<At> {
    /// The span between two offsets, whichever comes first.
    pub fn new(a: At, b: At) -> Self {
        if a <= b { Self { start: a, end: b } } else { Self { start: b, end: a } }
    }

    pub fn start(&self) -> At {
        self.start
    }

    pub fn end(&self) -> At {
        self.end
    }

    pub fn is_empty(&self) -> bool {
        self.start == self.end
    }

    /// Whether the two share at least one character.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(&self, other: &Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The smallest span that holds both.
    pub fn to(&self, other: &Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl Span<Byte> {
    /// The span of bytes `start..end`.
    pub fn bytes(start: usize, end: usize) -> Self {
        Self::new(Byte(start), Byte(end))
    }

    /// The same as a plain range, to slice a `str` with.
    pub fn range(&self) -> std::ops::Range<usize> {
        self.start.0..self.end.0
    }

    /// The text under the span.
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        &text[self.range()]
    }
}
