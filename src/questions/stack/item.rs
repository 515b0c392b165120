//! Where a name stands: as a whole item of a list, at the edge of one, at the start of a sentence, as its makers write it.

use crate::phrases::Mention;
use crate::reading::Reading;
use crate::text::{Gap, Kind};

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
    let listed = reading.tables.technologies.spelling(mention.thing).written;
    written
        .strip_prefix(listed)
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '\'' | '’' | 's')))
}
