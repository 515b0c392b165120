//! All words that the core looks for, as one Aho–Corasick automaton: what it would cost only to see where they stand.

use std::collections::BTreeSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use facts_first::embedded;
use facts_first::rules;
use facts_first::text::Class;

/// The words of all phrases and classes, and the names of all technologies and places, each once.
pub fn all() -> BTreeSet<String> {
    let tables = embedded::tables();
    let written = rules::written();
    let phrases = written.iter().flat_map(|rule| &rule.patterns).map(|written| written.pattern.as_str());
    let technologies = tables.technologies.spellings().iter().map(|spelling| spelling.written.to_lowercase());
    let places = tables.places.all().iter().map(|place| place.name.to_lowercase());
    let mut words: BTreeSet<String> = phrases.flat_map(words_of_phrase).collect();
    words.extend(Class::lists().map(|(_, word)| word.to_owned()));
    words.extend(technologies.chain(places));
    words
}

/// The words of a phrase, without its signs and the names of its classes.
fn words_of_phrase(phrase: &str) -> impl Iterator<Item = String> + '_ {
    let outside = phrase.split('<').map(|part| part.split_once('>').map_or(part, |(_, behind)| behind));
    let is_sign = |c: char| !c.is_alphanumeric() && c != '\'';
    outside.flat_map(move |part| part.split(is_sign)).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// The automaton over all words, the longest at each place. The crate chooses its kind when none is said.
pub fn scan(kind: Option<AhoCorasickKind>) -> AhoCorasick {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .kind(kind)
        .build(all())
        .expect("our own words fit into an automaton")
}
