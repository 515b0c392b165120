//! All that the rules know, built once: the vocabulary, the phrases, the names of technologies and places.

use std::sync::OnceLock;

use crate::phrases::{Index, Vocabulary};
use crate::questions::remote::place::Places;
use crate::rule::Rule;
use crate::rules;
use crate::terms::technology::Technologies;

/// The tables. They are built on first use and never change.
#[derive(Debug)]
pub struct Lexicon {
    pub vocabulary: Vocabulary,
    pub index: Index,
    pub technologies: Technologies,
    pub places: Places,
    /// Addresses of the rules in `index`, sorted, with their places.
    addresses: Vec<(usize, usize)>,
}

impl Lexicon {
    /// The tables of this build.
    pub fn get() -> &'static Self {
        static LEXICON: OnceLock<Lexicon> = OnceLock::new();
        LEXICON.get_or_init(Self::build)
    }

    /// Builds the tables anew, which [`Lexicon::get`] does once; public for the start-up benchmark.
    pub fn build() -> Self {
        let mut vocabulary = Vocabulary::with_classes();
        // Our own data: a mistake in it fails the first test that runs, and cannot depend on a message.
        let index = match Index::build(rules::all(), &mut vocabulary) {
            Ok(index) => index,
            Err(error) => panic!("{error}"),
        };
        let technologies = Technologies::build(&mut vocabulary);
        let places = Places::build(&mut vocabulary);
        let mut addresses: Vec<_> =
            index.rules().iter().enumerate().map(|(place, rule)| (address(rule), place)).collect();
        addresses.sort_unstable();
        Self { vocabulary, index, technologies, places, addresses }
    }

    pub(crate) fn place_of(&self, rule: &'static Rule) -> Option<usize> {
        let at = self.addresses.binary_search_by_key(&address(rule), |(address, _)| *address).ok()?;
        Some(self.addresses[at].1)
    }
}

/// Rules are statics, so that each has one address.
fn address(rule: &'static Rule) -> usize {
    std::ptr::from_ref(rule).addr()
}
