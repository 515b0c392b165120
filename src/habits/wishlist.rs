//! More must-haves than anybody has.

use super::says;
use crate::reading::Reading;
use crate::report::Finding;
pub(crate) use crate::rules::habits_wishlist::*;
use crate::text::Class;
use crate::text::{Ending, Gap, words};
use crate::wording::wording;

/// The most that a message can ask for and still sound as if somebody had chosen.
const MOST: usize = 10;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let mut read = 0;
    for tokens in reading.own(&WISHED).map(|m| m.tokens()) {
        if tokens.start < read {
            continue;
        }
        let (count, end) = demands(reading, tokens.end);
        read = end;
        if count > MOST {
            let end = tokens.clone().rev().find(|at| !says(reading, *at, words!(":")));
            let heading = tokens.start..end.unwrap_or(tokens.start) + 1;
            found.push(Finding {
                title: wording!("finding.must-haves", n = count),
                ..reading.finding(&WISHLIST, heading)
            });
        }
    }
}

/// How much is asked from a token to the end of its list, and where that ends.
fn demands(reading: &Reading, from: usize) -> (usize, usize) {
    let document = &reading.document;
    let (mut count, mut at) = (0, from);
    let mut is_first = true;
    while let Some(token) = document.tokens.get(at) {
        let sentence = document.sentence_of(at);
        let heading = document.sentence_of(from - 1).tokens.contains(&at);
        let is_new = at == sentence.tokens.start;
        let parted = token.gap == Gap::Blank && !sentence.is_item && !is_first;
        let announces = sentence.ending == Ending::Colon && !heading;
        let running_text = is_new && !heading && !sentence.is_item && !matches!(token.gap, Gap::Line | Gap::Blank);
        if !sentence.zone.is_own() || is_new && (parted || announces) || running_text {
            break;
        }
        is_first &= heading;
        let within = at..sentence.tokens.end;
        let names = document.tokens[within.clone()].chunk_by(|a, b| a.is(Class::Tech) == b.is(Class::Tech));
        let names = names.filter(|part| part[0].is(Class::Tech)).count();
        let commas = within.clone().filter(|at| document.tokens[*at].is_mark(',')).count();
        let is_empty = within.clone().all(|at| says(reading, at, words!(": - • *")));
        count += if is_empty { 0 } else { names.max(commas + 1) };
        at = sentence.tokens.end;
    }
    (count, at)
}
