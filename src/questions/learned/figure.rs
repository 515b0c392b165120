//! How much a sentence says that tells of this job's pay by what the reader has learnt: the figures that the rules did not take for
//! pay since no word of pay stands beside them ("€3.800–€5.000", "it's 98,400").

use std::ops::Range;

use crate::money::amounts::is_number;
use crate::questions::pay::{doubt, judge, stated};
use crate::reading::Reading;
use crate::report::Finding;
use crate::text::words;

/// Whether the sentence of these tokens has a figure that can be pay. Where each of its amounts is known to be something else,
/// the rules have judged already.
pub fn is_told(reading: &Reading, tokens: &Range<usize>) -> bool {
    let sentence = sentence(reading, tokens);
    if is_asked_for(reading, &sentence) {
        return false;
    }
    if reading.amounts.iter().any(|amount| sentence.contains(&amount.tokens.start)) {
        return !judge::told(reading, &sentence).is_empty();
    }
    sentence.into_iter().any(|at| is_number(&reading.document, at))
}

/// "I need £110k", "I work with Go and want 95k": what somebody asks who looks for work.
fn is_asked_for(reading: &Reading, sentence: &Range<usize>) -> bool {
    let document = &reading.document;
    let is_i = |at: &usize| document.is_in(*at, words!("i i'd i'm i'll"));
    let asks = |at: usize| document.is_in(at, words!("need want wanted expect ask asking looking make earn charge"));
    sentence.clone().find(is_i).is_some_and(|at| (at..sentence.end).any(asks))
}

/// Adds the figures of the sentence; false where none can be read, though numbers stand there ("4k8 gross").
pub fn find(reading: &Reading, tokens: &Range<usize>, findings: &mut Vec<Finding>) -> bool {
    let told = judge::told(reading, &sentence(reading, tokens));
    for one in &told {
        findings.push(stated::finding(reading, one, stated::tokens(reading, one), true));
        findings.extend(doubt::finding(reading, one));
    }
    !told.is_empty()
}

fn sentence(reading: &Reading, tokens: &Range<usize>) -> Range<usize> {
    reading.document.sentence_of(tokens.start).tokens.clone()
}
