//! Cuts a text into tokens: words, numbers, links, and single marks.
//!
//! A hyphen or dash glued between two words is no token but a [`Gap::Hyphen`], so that "full-time" and
//! "full time" read alike. Zero-width characters inside a word stay in its span and out of its spelling.

use crate::text::letters::{is_apostrophe, is_hyphen, is_mark, is_word, is_zero_width, plain, take_letters};
use crate::text::link;
use crate::text::seam;
use crate::text::token::{Gap, Kind, Shape, Token};
use crate::text::{Class, Vocabulary, WordId, sign};

/// All tokens of a text, in order.
pub fn tokens(text: &str, vocabulary: &Vocabulary) -> Vec<Token> {
    tokens_and_styled(text, vocabulary).0
}

/// All tokens of a text, in order, and the plain spelling of those in styled letters ("𝗥𝘂𝘀𝘁"), by their number.
pub(super) fn tokens_and_styled(text: &str, vocabulary: &Vocabulary) -> (Vec<Token>, Styled) {
    let mut reader = Reader {
        text,
        at: 0,
        tokens: Vec::with_capacity(text.len() / 4 + 8),
        spelling: Vec::with_capacity(64),
        styled: Styled::new(),
        vocabulary,
        emphasis_ends: None,
    };
    let mut gap = Gap::Blank;
    while let Some(c) = reader.peek() {
        // Most characters are plain letters, and spaces between them.
        if c == ' ' {
            reader.at += 1;
            gap = widest(gap, Gap::Space);
            continue;
        }
        if c.is_ascii_alphanumeric() {
            reader.token(c, gap);
            gap = Gap::Glued;
            continue;
        }
        if let Some(wider) = reader.space(c) {
            gap = widest(gap, wider);
            continue;
        }
        if gap == Gap::Glued && is_hyphen(c) && reader.is_glued_hyphen(c) {
            reader.at += c.len_utf8();
            gap = Gap::Hyphen;
            continue;
        }
        reader.token(c, gap);
        gap = Gap::Glued;
    }
    (reader.tokens, reader.styled)
}

/// Plain spellings of tokens, in the order of their numbers.
pub(super) type Styled = Vec<(u32, Box<str>)>;

fn widest(a: Gap, b: Gap) -> Gap {
    match (a, b) {
        (Gap::Blank, _) | (_, Gap::Blank) | (Gap::Line, Gap::Line) => Gap::Blank,
        (Gap::Line, _) | (_, Gap::Line) => Gap::Line,
        _ => Gap::Space,
    }
}

/// The plain letters that a word begins with.
#[derive(Clone, Copy)]
struct Letters {
    count: usize,
    capitals: usize,
}

struct Reader<'t, 'v> {
    text: &'t str,
    at: usize,
    tokens: Vec<Token>,
    /// The letters of the word that is read, in lower case.
    spelling: Vec<u8>,
    styled: Styled,
    vocabulary: &'v Vocabulary,
    /// Where the "_" stands that closes a "_" read before: "_Postgres_".
    emphasis_ends: Option<usize>,
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<char> {
        let byte = *self.text.as_bytes().get(self.at)?;
        if byte < 128 { Some(byte as char) } else { self.text[self.at..].chars().next() }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..)?.chars().next()
    }

    /// Passes over one white or zero-width character, a CRLF as one; what it was, or none when `c` is neither.
    fn space(&mut self, c: char) -> Option<Gap> {
        let gap = match c {
            '\r' if self.text.as_bytes().get(self.at + 1) == Some(&b'\n') => {
                self.at += 2;
                return Some(Gap::Line);
            }
            '\n' | '\r' | '\u{2028}' | '\u{b}' | '\u{c}' => Gap::Line,
            '\u{2029}' => Gap::Blank,
            c if c.is_whitespace() => Gap::Space,
            // A zero-width character between words is no space, and no token either.
            c if is_zero_width(c) => Gap::Space,
            _ => return None,
        };
        self.at += c.len_utf8();
        Some(gap)
    }

    /// Whether the hyphen at `at` joins a token to a following letter or digit.
    fn is_glued_hyphen(&self, hyphen: char) -> bool {
        let next = self.char_at(self.at + hyphen.len_utf8());
        let previous = self.tokens.last().is_some_and(|t| matches!(t.kind, Kind::Word | Kind::Number));
        // Digits keep their dash: "60-70" is a range and "2-3" too, which is the number readers' business.
        let both_numbers =
            self.tokens.last().is_some_and(|t| t.kind == Kind::Number) && next.is_some_and(|c| c.is_ascii_digit());
        previous && !both_numbers && next.is_some_and(|c| is_word(c) && c != '_')
    }

    fn token(&mut self, c: char, gap: Gap) {
        let start = self.at;
        if c == '_' && self.is_emphasis(start) {
            self.at += 1;
            return self.mark(c, start, gap);
        }
        if !c.is_ascii()
            && let Some(plain) = plain(c)
        {
            return self.styled(plain, gap);
        }
        if c.is_ascii_digit() {
            self.number(start, gap);
        } else if is_word(c) {
            let letters = self.letters(start);
            // Most words end before any mark that an address has.
            let next = self.text.as_bytes().get(start + letters.count);
            let may_be_link = next.is_some_and(|next| next.is_ascii_digit() || link::MARKS.contains(next));
            match may_be_link.then(|| link::end(self.text, start)).flatten() {
                Some(end) => {
                    self.at = end;
                    self.push(start, gap, Kind::Link, Shape::None, Vocabulary::UNKNOWN, Class::Link.bit(), 0);
                }
                None => self.word(start, gap, letters),
            }
        } else {
            self.at += c.len_utf8();
            self.mark(c, start, gap);
        }
    }

    /// Whether the "_" at `at` opens or closes Markdown's emphasis: "_Postgres_", but not "__init__", "snake_case" or
    /// "_private".
    fn is_emphasis(&mut self, at: usize) -> bool {
        /// The longest emphasis that is looked for, in bytes.
        const LONGEST: usize = 60;
        if self.emphasis_ends == Some(at) {
            return true;
        }
        let bytes = self.text.as_bytes();
        let opens = at
            .checked_sub(1)
            .is_none_or(|before| bytes[before].is_ascii_whitespace() || b"(\"*,/".contains(&bytes[before]));
        if !opens {
            return false;
        }
        let inside = &bytes[at + 1..bytes.len().min(at + 1 + LONGEST)];
        let Some(length) = inside.iter().position(|byte| matches!(byte, b'_' | b'\n' | b'\r')) else { return false };
        let is_closed = inside[length] == b'_'
            && inside.first().is_some_and(|first| first.is_ascii_alphanumeric() || matches!(first, b'.'))
            && !inside[length - 1].is_ascii_whitespace()
            && !self.char_at(at + length + 2).is_some_and(is_word);
        if is_closed {
            self.emphasis_ends = Some(at + 1 + length);
        }
        is_closed
    }

    /// A token that begins with a styled character. Its number comes before those that it may be cut into.
    fn styled(&mut self, first: char, gap: Gap) {
        let (start, number) = (self.at, self.tokens.len());
        if first.is_ascii_digit() {
            self.number(start, gap);
        } else if first.is_ascii_alphabetic() || first == '_' {
            let letters = self.letters(start);
            self.word(start, gap, letters);
        } else {
            self.at += self.peek().map_or(0, char::len_utf8);
            self.mark(first, start, gap);
        }
        let spelt: Box<str> = self.text[start..self.at].chars().map(|c| plain(c).unwrap_or(c)).collect();
        if let [token] = &mut self.tokens[number..] {
            token.sign = sign(spelt.as_bytes());
            self.styled.push((number as u32, spelt));
        }
    }

    fn mark(&mut self, c: char, start: usize, gap: Gap) {
        let c = if is_hyphen(c) { '-' } else { c };
        let kind = if is_mark(c) { Kind::Mark(c) } else { Kind::Other };
        let word = if let Kind::Mark(c) = kind { self.vocabulary.mark(c) } else { Vocabulary::UNKNOWN };
        self.push(start, gap, kind, Shape::None, word, self.vocabulary.classes(word), 0);
    }

    fn number(&mut self, start: usize, gap: Gap) {
        let mut value: u32 = 0;
        let mut whole = true;
        while let Some(c) = self.peek() {
            if let Some(digit) = digit(c) {
                value = value.saturating_mul(10).saturating_add(digit);
            } else if matches!(c, ',' | '.' | '\'' | '\u{2019}' | '．' | '，') {
                if self.char_at(self.at + c.len_utf8()).and_then(digit).is_none() {
                    break;
                }
                whole = false;
            } else {
                break;
            }
            self.at += c.len_utf8();
        }
        let number = if whole { u16::try_from(value).unwrap_or(0) } else { 0 };
        let word = if whole { self.vocabulary.number(number) } else { Vocabulary::UNKNOWN };
        self.push(
            start,
            gap,
            Kind::Number,
            Shape::None,
            word,
            Class::Number.bit() | self.vocabulary.classes(word),
            number,
        );
    }

    /// Begins the spelling of a word with the plain letters that it begins with.
    fn letters(&mut self, start: usize) -> Letters {
        self.spelling.clear();
        let (count, capitals) = take_letters(&self.text.as_bytes()[start..], &mut self.spelling);
        Letters { count, capitals }
    }

    /// Reads a word whose first letters are read.
    fn word(&mut self, start: usize, gap: Gap, letters: Letters) {
        // Most words are plain letters to their end, or up to their first other character.
        let simple = letters.count;
        let (mut upper, mut lower) = (letters.capitals, simple - letters.capitals);
        let mut first_upper = simple > 0 && self.text.as_bytes()[start].is_ascii_uppercase();
        self.at += simple;
        while let Some(written) = self.peek() {
            if simple > 0 && matches!(written, ' ' | '.' | ',' | '\n') {
                break;
            }
            let c = if written.is_ascii() { written } else { plain(written).unwrap_or(written) };
            if c.is_ascii_lowercase() {
                lower += 1;
                self.spelling.push(c as u8);
            } else if c.is_ascii_digit()
                && (CURRENCIES.iter().any(|code| code.as_bytes() == self.spelling)
                    || matches!(&self.text[start..self.at], "R" | "N" | "RM")
                        && is_sum(&self.text.as_bytes()[self.at..]))
                || c == '_' && self.emphasis_ends == Some(self.at)
            {
                break;
            } else if c.is_ascii_digit() || c == '_' {
                self.spelling.push(c as u8);
            } else if is_word(c) {
                if c.is_uppercase() {
                    first_upper |= upper + lower == 0;
                    upper += 1;
                } else if c.is_alphabetic() {
                    lower += 1;
                }
                for c in c.to_lowercase() {
                    self.spelling.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                }
            } else if is_apostrophe(c) {
                let next = self.char_at(self.at + written.len_utf8());
                if !next.is_some_and(|n| n.is_alphabetic()) {
                    break;
                }
                self.spelling.push(b'\'');
            } else if is_zero_width(c) {
                // Only inside a word; at its end it is left to the gap.
                let next = self.text[self.at..].chars().find(|c| !is_zero_width(*c));
                if !next.is_some_and(is_word) {
                    break;
                }
            } else {
                break;
            }
            self.at += written.len_utf8();
        }
        let shape = match (upper, lower) {
            (0, 0) => Shape::None,
            (0, _) => Shape::Lower,
            (1, _) if first_upper && lower > 0 => Shape::Title,
            (1, 0) => Shape::Title,
            (_, 0) => Shape::Upper,
            _ => Shape::Mixed,
        };
        let word = self.vocabulary.look_up(&self.spelling);
        if shape == Shape::Mixed
            && gap != Gap::Hyphen
            && word == Vocabulary::UNKNOWN
            && let Some(seam) = seam::of(self.text, start..self.at, self.follows_number(gap), self.vocabulary)
        {
            return self.halves(start, start + seam, gap);
        }
        let classes = self.vocabulary.classes(word);
        let number = if classes & Class::Number.bit() != 0 { number_word(&self.spelling) } else { 0 };
        self.push(start, gap, Kind::Word, shape, word, classes, number);
    }

    fn follows_number(&self, gap: Gap) -> bool {
        gap == Gap::Glued && self.tokens.last().is_some_and(|t| t.kind == Kind::Number)
    }

    /// Reads a word and the one behind its seam, as if they stood on two lines.
    fn halves(&mut self, start: usize, seam: usize, gap: Gap) {
        let text = self.text;
        for (start, gap, text) in [(start, gap, &text[..seam]), (seam, Gap::Line, text)] {
            (self.text, self.at) = (text, start);
            let letters = self.letters(start);
            self.word(start, gap, letters);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn push(&mut self, start: usize, gap: Gap, kind: Kind, shape: Shape, word: WordId, classes: u64, number: u16) {
        self.tokens.push(Token {
            start: start as u32,
            end: self.at as u32,
            kind,
            shape,
            gap,
            word,
            sign: sign(self.text.as_bytes().get(start..self.at).unwrap_or_default()),
            classes,
            sentence: 0,
            number,
        });
    }
}

/// The value of a digit, styled or not.
fn digit(c: char) -> Option<u32> {
    if c.is_ascii() { c.to_digit(10) } else { plain(c).and_then(|c| c.to_digit(10)) }
}

/// The value of a number word of [`Class::Number`].
fn number_word(word: &[u8]) -> u16 {
    const WORDS: [&str; 20] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    WORDS.iter().position(|w| w.as_bytes() == word).map_or(0, |i| i as u16 + 1)
}

/// Currency codes that people glue to the digits ("EUR50k"), which are a word and a number all the same.
const CURRENCIES: [&str; 14] =
    ["eur", "usd", "gbp", "chf", "pln", "inr", "sek", "nok", "dkk", "cad", "aud", "sgd", "aed", "rs"];

/// Whether the digits behind "R", "N" or "RM" make it a sum of rand, naira or ringgit: "R900k", "N350,000", "R45 000".
/// "R2D2" and "N95" are names.
fn is_sum(rest: &[u8]) -> bool {
    let length = rest.iter().take(12).take_while(|b| b.is_ascii_digit() || matches!(b, b',' | b'.')).count();
    let digits = rest[..length].iter().filter(|b| b.is_ascii_digit()).count();
    match rest[length..] {
        [b'k' | b'K' | b'm' | b'M', ref then @ ..] => !then.first().is_some_and(u8::is_ascii_alphanumeric),
        [b' ', a, b, c, ref then @ ..] if digits < 4 => {
            [a, b, c].iter().all(u8::is_ascii_digit) && !then.first().is_some_and(u8::is_ascii_alphanumeric)
        }
        [next, ..] if next.is_ascii_alphanumeric() => false,
        _ => digits >= 4 && rest[..length].contains(&b',') || digits >= 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_of_any_kind_join_words_and_ranges() {
        for hyphen in ['-', '\u{2010}', '\u{2011}'] {
            let text = format!("a full{hyphen}time job, 2{hyphen}3 days");
            let read = tokens(&text, &crate::embedded::tables().vocabulary);
            assert!(read.iter().any(|t| t.gap == Gap::Hyphen) && read.iter().any(|t| t.is_mark('-')), "{text}");
        }
    }
}
