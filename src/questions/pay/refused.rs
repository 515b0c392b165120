//! Amounts that a message names to refuse them: "we can't go as far as £100k", or as what was paid once or others pay.

use crate::text::words;
use std::ops::Range;

use crate::money::amount::Amount;
use crate::reading::Reading;
use crate::text::Class;

/// "not £80k", "we can't go as far as £80k", "£80k is out of reach", "my predecessor got £60k": what a job does not pay.
pub fn is_refused(reading: &Reading, amount: &Amount) -> bool {
    /// Words between a refusal and its figure.
    const BETWEEN: &[&str] = &[
        "go", "stretch", "as", "far", "high", "much", "to", "up", "pay", "paying", "paid", "offer", "offering", "do",
        "match", "afford", "reach", "give", "get", "you", "quite", "the", "that", "be", "able", "anything", "like",
        "a", "salary", "of", "promise", "going", "for", "meet", "budget", "have",
    ];
    let document = &reading.document;
    let Range { start, end } = amount.tokens;
    let sentence = document.sentence_of(start).tokens.clone();
    // "can't go above £80k" names the most that is paid.
    let is_limit = amount.pay.min != amount.pay.max
        && !amount.is_range
        && document.is_in(start, words!("above over more exceeding beyond north no not"));
    let is_negation =
        |at: usize| document.is(at, Class::Negation) && !document.is_in(at, words!("no nothing hardly without"));
    let first = start.saturating_sub(8).max(sentence.start);
    let refused = (first..start)
        .rev()
        .find(|at| !document.is_one_of(*at, BETWEEN))
        // "can not pay"
        .is_some_and(|at| is_negation(at) || document.is_in(at, words!("unable")));
    let tail = |words: &[&str]| words.iter().enumerate().all(|(i, word)| document.is_one_of(end + 1 + i, &[word]));
    let is_beyond = document.is_in(end, words!("is would isn't was"))
        && [
            &["out", "of", "reach"][..],
            &["beyond"],
            &["too", "much"],
            &["be", "too", "much"],
            &["not", "possible"],
            &["more", "than", "we"],
            &["possible"],
        ]
        .into_iter()
        .any(|words| tail(words) && (words != ["possible"] || document.is_in(end, words!("isn't"))));
    refused && !is_limit || is_beyond || reading.is_of_others(start) || reading.is_unclaimed(start)
}
