//! Names that stand in a list, or alone as its item: there each lends its meaning to its neighbours.

use super::cue::{BEFORE, has_version, is_followed};
use crate::phrases::{Class, Mention};
use crate::reading::Reading;
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

/// A mention that is all of a list's item or of a headline's part: "• Go".
pub(super) fn is_item(reading: &Reading, mention: &Mention) -> bool {
    let sentence = reading.document.sentence_of(mention.from as usize);
    let whole = starts_sentence(reading, mention) && sentence.tokens.end <= mention.to as usize + 1;
    whole && sentence.is_item && reading.document.tokens[mention.from as usize].is_capitalised()
}

/// "(Solr, logging, Spring)": parted from the words on both sides.
pub(super) fn is_whole_item(reading: &Reading, mention: &Mention) -> bool {
    let from = mention.from as usize;
    from > 0
        && is_boundary(reading, from - 1)
        && is_boundary(reading, mention.to as usize)
        && reading.document.before(from).is_some()
}

/// Whether a token stands at the edge of an item: there is none, it is in another sentence, or it parts items.
pub(super) fn is_boundary(reading: &Reading, at: usize) -> bool {
    let tokens = &reading.document.tokens;
    let Some(token) = tokens.get(at) else { return true };
    match token.kind {
        Kind::Mark(mark) => !matches!(mark, '\'' | '$' | '£' | '€' | '%' | '#' | '@' | '*' | '_'),
        _ => token.gap == Gap::Blank || at > 0 && tokens[at - 1].sentence != token.sentence,
    }
}

/// The same, or a word that goes on with a list or a statement: "and", "or", "for".
pub(super) fn ends_item(reading: &Reading, at: usize) -> bool {
    const ON: [&str; 16] =
        ["and", "or", "for", "on", "with", "as", "but", "is", "at", "in", "if", "by", "where", "when", "while", "plus"];
    is_boundary(reading, at) || ON.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w))
}

/// Whether a mention opens its sentence, bullets aside.
pub(super) fn starts_sentence(reading: &Reading, mention: &Mention) -> bool {
    let from = reading.document.sentence_of(mention.from as usize).tokens.start;
    let before = &reading.document.tokens[from..mention.from as usize];
    before.len() <= 4 && before.iter().all(|t| matches!(t.kind, Kind::Mark(_) | Kind::Number | Kind::Other))
}

pub(super) fn same_sentence(reading: &Reading, a: &Mention, b: &Mention) -> bool {
    let tokens = &reading.document.tokens;
    tokens[a.from as usize].sentence == tokens[b.from as usize].sentence
}

/// Whether a mention has exactly the capitals of its makers.
pub(super) fn is_as_listed(reading: &Reading, mention: &Mention) -> bool {
    let written = reading.span(mention.tokens()).of(reading.document.text);
    let listed = reading.lexicon.technologies.spelling(mention.thing).written;
    written
        .strip_prefix(listed)
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '\'' | '’' | 's')))
}
