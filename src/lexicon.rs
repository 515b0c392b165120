//! All that the rules know, built once: the vocabulary, the phrases, the names of technologies and places.

use std::sync::OnceLock;

use crate::phrases::{Index, Vocabulary};
use crate::questions::remote::place::Places;
use crate::rule::Rule;
use crate::rules;
use crate::terms::confusion::Confusion;
use crate::terms::release::Releases;
use crate::terms::technology::Technologies;
use crate::words::{NotOurWords, Words};

static LOADED: OnceLock<Lexicon> = OnceLock::new();

/// The tables. They are built on first use and never change.
#[derive(Debug)]
pub struct Lexicon {
    pub vocabulary: Vocabulary,
    pub index: Index,
    pub technologies: Technologies,
    pub places: Places,
    pub releases: Releases,
    pub confusions: Vec<Confusion>,
    /// Each rule's address, with its place in `index`, by the hash of the address; none where the place is free.
    addresses: Vec<Option<(usize, u16)>>,
}

impl Lexicon {
    /// The tables. In a browser they are empty until [`Lexicon::load`]: then every message is silent.
    pub fn get() -> &'static Self {
        static EMBEDDED: OnceLock<Lexicon> = OnceLock::new();
        LOADED.get().unwrap_or_else(|| EMBEDDED.get_or_init(|| Self::build(&Words::embedded())))
    }

    /// Builds the tables of a [file of words](Words::to_file), for a core in which no words stand.
    pub fn load(file: String) -> Result<(), NotOurWords> {
        let words = Words::from_file(file.leak())?;
        LOADED.get_or_init(|| Self::build(&words));
        Ok(())
    }

    /// Builds the tables anew, which [`Lexicon::get`] does once; public for the start-up benchmark.
    pub fn build(words: &Words) -> Self {
        let mut vocabulary = Vocabulary::with_classes();
        // Our own data: a mistake in it fails the first test that runs, and cannot depend on a message.
        let index = match Index::build(rules::all(), &words.rules, &mut vocabulary) {
            Ok(index) => index,
            Err(error) => panic!("{error}"),
        };
        let technologies = Technologies::build(words.technologies, &mut vocabulary);
        let places = Places::build(words.places, &mut vocabulary);
        let releases = Releases::build(words.releases, &technologies);
        let confusions = Confusion::read(words.confusions);
        let addresses = by_address(index.rules());
        Self { vocabulary, index, technologies, places, releases, confusions, addresses }
    }

    pub(crate) fn place_of(&self, rule: &'static Rule) -> Option<usize> {
        let mut at = slot(address(rule), self.addresses.len());
        while let Some((address, place)) = self.addresses[at] {
            if address == self::address(rule) {
                return Some(place as usize);
            }
            at = (at + 1) % self.addresses.len();
        }
        None
    }
}

/// A table in which at least half of the places are free; its length is a power of two.
fn by_address(rules: &[&'static Rule]) -> Vec<Option<(usize, u16)>> {
    let mut table = vec![None; (2 * rules.len() + 1).next_power_of_two()];
    for (place, rule) in rules.iter().enumerate() {
        let mut at = slot(address(rule), table.len());
        while table[at].is_some() {
            at = (at + 1) % table.len();
        }
        table[at] = Some((address(rule), place as u16));
    }
    table
}

fn slot(address: usize, length: usize) -> usize {
    // Statics stand a rule's size apart, which no power of two divides well.
    (address / size_of::<usize>()).wrapping_mul(0x9e37_79b9) >> 7 & (length - 1)
}

/// Rules are statics, so that each has one address.
fn address(rule: &'static Rule) -> usize {
    std::ptr::from_ref(rule).addr()
}
