//! Technologies: their names, what recruiters confuse, and what they are.
//!
//! Three rules read the names that a message means: [`spelling`], [`confusion`], [`experience`]. [`glossary`] explains
//! a name to whoever asks.

pub mod confusion;
pub mod experience;
pub mod glossary;
pub mod nearness;
pub mod spelling;

use crate::options::Options;
use crate::questions::stack;
use crate::reading::Reading;
use crate::report::Finding;
use crate::tables::Tables;
use crate::text::Words;
pub use confusion::Confusions;

/// What all three rules find in a recruiting message, in no particular order.
pub fn find(reading: &Reading, confusions: &Confusions, options: &Options, findings: &mut Vec<Finding>) {
    let named = stack::named(reading);
    spelling::find(reading, &named, options, findings);
    confusions.find(reading, &named, findings);
    if let Some(year) = options.year {
        experience::find(reading, &named, year, findings);
    }
}

/// The place in the data of the technology that a term names, with nothing else beside it but a version: "k8s",
/// "Java Script", "C++17".
fn place_of(term: &str, tables: &Tables) -> Option<usize> {
    tables.technologies.place_of(term, &tables.vocabulary)
}

/// Whether a token is one of some words.
#[inline]
fn is_word(reading: &Reading, at: usize, words: &Words) -> bool {
    reading.document.is_in(at, words)
}

/// "Oracle's": somebody's, and not the name of a thing.
fn is_possessive(reading: &Reading, at: usize) -> bool {
    let written = reading.document.written(at);
    written.ends_with("'s") || written.ends_with("’s")
}
