//! Words between quotation marks: somebody's draft, a line of an advertisement, what a recruiter said. They are not
//! what the writer says to the reader.

use std::ops::Range;

use crate::text::{Document, Gap, Kind};

/// The fewest words that make a quotation, and not just a word that is kept at arm's length.
const FEWEST: usize = 6;
/// A mark that is not closed within so many tokens quotes nothing.
const MOST: usize = 300;
/// A text with fewer words around its quotation is the quotation: a message that somebody pasted with its marks.
const FRAME: usize = 6;

/// Where others' words stand, in order; nowhere when the message is little else.
pub fn quotations(document: &Document) -> Vec<Range<usize>> {
    let tokens = &document.tokens;
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let opens = matches!(tokens[at].kind, Kind::Mark('"' | '“' | '„' | '«'))
            && tokens[at].gap != Gap::Glued
            && tokens.get(at + 1).is_some_and(|next| next.gap == Gap::Glued);
        let is_end =
            |t: &usize| matches!(tokens[*t].kind, Kind::Mark('"' | '”' | '“' | '»')) && tokens[*t].gap == Gap::Glued;
        let end = if opens { (at + 1..tokens.len().min(at + MOST)).find(is_end) } else { None };
        if let Some(end) = end {
            if end - at > FEWEST {
                found.push(at..end);
            }
            at = end;
        }
        at += 1;
    }
    let quoted: usize = found.iter().map(ExactSizeIterator::len).sum();
    if tokens.len() < quoted + FRAME {
        found.clear();
    }
    found
}
