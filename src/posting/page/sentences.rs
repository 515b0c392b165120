//! The sentences of an ad, of which many are lines.

use std::ops::Range;

use crate::report::Span;
use crate::tables::Tables;
use crate::text::{Document, Ending, Gap, Kind, Sentence, Shape, Token, Zone};

/// Cuts an ad into tokens and sentences. Mail that is quoted is the ad itself here, and so is what stands below a
/// closing formula in its first half.
pub fn document<'t>(own: &'t str, tables: &Tables) -> Document<'t> {
    let mut document = Document::read(own, &tables.vocabulary);
    let half = document.tokens.len() / 2;
    let is_early = |s: &crate::text::Sentence| s.zone == Zone::Signature && s.tokens.start < half;
    let signs_early = document.sentences.iter().any(is_early);
    for sentence in &mut document.sentences {
        if sentence.zone == Zone::Quoted || signs_early && sentence.zone == Zone::Signature {
            sentence.zone = Zone::Body;
        }
    }
    part_lines(&mut document);
    document
}

/// Parts the sentences at stops before small letters where they begin with one, and at line breaks that are no soft wrap: before a line that begins with a label ("Hiring: …"), and
/// behind one that the next word would have fitted on, where lines are short and say one thing each.
fn part_lines(document: &mut Document) {
    /// No text is wrapped at more columns.
    const WIDEST: usize = 72;
    /// So many columns a line is left shorter than need be where it is not wrapped.
    const SPARE: usize = 12;
    let widest = document.text.lines().map(str::len).max().unwrap_or_default().min(WIDEST);
    let old = std::mem::take(&mut document.sentences);
    let mut parted = Vec::with_capacity(old.len());
    for sentence in old {
        let mut from = sentence.tokens.start;
        let is_casual = document.tokens[sentence.tokens.start].shape == Shape::Lower;
        for at in sentence.tokens.start + 1..sentence.tokens.end {
            let is_stop = is_casual && is_stop(document, at);
            if is_stop || document.tokens[at].gap == Gap::Line && is_break(document, at, widest.saturating_sub(SPARE)) {
                parted.push(part(document, &sentence, from..at));
                from = at;
            }
        }
        parted.push(part(document, &sentence, from..sentence.tokens.end));
    }
    for (number, sentence) in parted.iter().enumerate() {
        for token in &mut document.tokens[sentence.tokens.clone()] {
            token.sentence = number as u32;
        }
    }
    document.sentences = parted;
}

/// "no tickets. on monday we plan": whether a stop ends a sentence of somebody who begins none with a capital.
fn is_stop(document: &Document, at: usize) -> bool {
    /// A shorter word before the stop may be a short form.
    const LEAST: u32 = 4;
    let tokens = &document.tokens;
    let is_whole = |token: &Token| token.kind == Kind::Word && token.end - token.start >= LEAST;
    tokens[at].gap == Gap::Space
        && tokens[at].shape == Shape::Lower
        && tokens[at - 1].is_mark('.')
        && tokens[at - 1].gap == Gap::Glued
        && at >= 2
        && is_whole(&tokens[at - 2])
        && !document.is_among(at - 2, "approx incl excl")
}

/// Whether what stands before a token ends with its line.
fn is_break(document: &Document, at: usize, width: usize) -> bool {
    let tokens = &document.tokens;
    let is_label = tokens[at].is_capitalised()
        && (at + 1..tokens.len().min(at + 4))
            .take_while(|next| !matches!(tokens[*next].gap, Gap::Line | Gap::Blank))
            .any(|next| tokens[next].is_mark(':') && tokens[next].gap == Gap::Glued);
    let end = tokens[at - 1].end as usize;
    let line = document.text[..end].rfind('\n').map_or(0, |start| start + 1);
    let length = document.text[line..end].chars().count() + 1 + (tokens[at].end - tokens[at].start) as usize;
    is_label || length < width
}

/// A part of a sentence; only the last one ends as the whole does.
fn part(document: &Document, whole: &Sentence, tokens: Range<usize>) -> Sentence {
    let is_last = tokens.end == whole.tokens.end;
    let (first, last) = (document.tokens[tokens.start].span(), document.tokens[tokens.end - 1].span());
    let start = if tokens.start == whole.tokens.start { whole.span.start() } else { first.start() };
    let end = if is_last { whole.span.end() } else { last.end() };
    let ending = if is_last { whole.ending } else { Ending::None };
    Sentence {
        span: Span::new(start, end),
        tokens,
        zone: whole.zone,
        ending,
        is_item: whole.is_item,
        signs: whole.signs,
    }
}
