//! Names that stand in a list: there each lends its meaning to its neighbours.

use super::cue::{BEFORE, has_version, is_followed};
use super::item::{ends_item, is_as_listed, is_boundary, starts_sentence};
use crate::phrases::Mention;
use crate::reading::Reading;
use crate::text::Class;
use crate::text::{Gap, Kind};

/// Whether a doubtful mention beside a technology is one too: only list marks part them, and it is a whole item.
pub(super) fn is_listed_beside(reading: &Reading, left: &Mention, right: &Mention, doubtful: &Mention) -> bool {
    if !is_linked(reading, left, right) {
        return false;
    }
    let (from, to) = (doubtful.from as usize, doubtful.to as usize);
    let document = &reading.document;
    let capital = document.tokens[from].is_capitalised() && !starts_sentence(reading, doubtful);
    let other_side = if doubtful == left {
        from == 0
            || is_boundary(reading, from - 1)
            || starts_sentence(reading, doubtful)
            || reading.touches(&BEFORE, from - 1..from)
            || ["and", "or", "in", "with", "using"].iter().any(|w| document.written(from - 1).eq_ignore_ascii_case(w))
    } else {
        ends_item(reading, to) || is_followed(reading, to) || has_version(reading, to) || document.is(to, Class::Tech)
    };
    other_side || capital && is_as_listed(reading, doubtful)
}

/// Whether only marks and words of a list stand between two mentions.
fn is_linked(reading: &Reading, left: &Mention, right: &Mention) -> bool {
    const WORDS: [&str; 14] =
        ["and", "or", "plus", "with", "e.g", "also", "und", "et", "including", "either", "then", "some", "a", "little"];
    let (from, to) = (left.to as usize, right.from as usize);
    let between = reading.document.tokens.get(from..to).unwrap_or_default();
    // A name a line is a list without marks.
    let lines = between.is_empty() && reading.document.tokens[to].gap == Gap::Line;
    lines
        || (1..=4).contains(&between.len())
            && reading.document.tokens[right.from as usize].gap != Gap::Blank
            && between.iter().all(|t| match t.kind {
                Kind::Mark(mark) => matches!(
                    mark,
                    ',' | '/'
                        | '&'
                        | '+'
                        | '|'
                        | '•'
                        | '·'
                        | ';'
                        | '('
                        | ')'
                        | '-'
                        | '–'
                        | '—'
                        | '*'
                        | '→'
                        | '>'
                        | '§'
                        | '●'
                        | ':'
                ),
                Kind::Number => t.end - t.start <= 4,
                Kind::Word => {
                    let written = t.span().of(reading.document.text);
                    WORDS.iter().any(|w| written.eq_ignore_ascii_case(w))
                }
                _ => false,
            })
}
