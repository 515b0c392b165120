//! The keys of all phrases as bytes. Most keys are one of the sets that stand in the phrase's own program, so that the
//! number of the set says it all.

use crate::data::bytes::{Reader, Writer};
use crate::phrases::key::{Item, KeyItem};
use crate::phrases::program::Programs;
use crate::phrases::scan::Waiting;
use crate::text::WordId;

/// What a group of a key's items is.
const SET: usize = 0;
const WORD: usize = 1;
const CLASS: usize = 2;

/// Writes each phrase's key: groups of items at one distance from the start, each a set, or a word, or a class.
pub(super) fn write_to(keys: &[Vec<KeyItem>], programs: &Programs, writer: &mut Writer) {
    for key in keys {
        let mut groups: Vec<(u8, u8, usize, usize)> = Vec::new();
        let mut rest = key.clone();
        while let Some(&KeyItem { min, max, .. }) = rest.first() {
            let (group, others) = rest.into_iter().partition(|item| (item.min, item.max) == (min, max));
            rest = others;
            let group: Vec<KeyItem> = group;
            let mut words: Vec<WordId> = Vec::new();
            for item in &group {
                match item.item {
                    Item::Word(word) => words.push(word),
                    Item::Class(bit) => groups.push((min, max, CLASS, bit.into())),
                }
            }
            words.sort_unstable();
            words.dedup();
            // The largest sets first, then what no set holds.
            while let Some(set) = largest_within(&words, programs) {
                groups.push((min, max, SET, set));
                let members = programs.words_of(&programs.sets[set]);
                words.retain(|word| !members.contains(word));
            }
            groups.extend(words.iter().map(|word| (min, max, WORD, usize::from(word.0))));
        }
        writer.number(groups.len());
        for (min, max, kind, number) in groups {
            writer.number(min.into());
            writer.number((max - min).into());
            writer.number(number * 3 + kind);
        }
    }
}

/// The largest set without classes of which all words are among these.
fn largest_within(words: &[WordId], programs: &Programs) -> Option<usize> {
    let sets = programs.sets.iter().enumerate().filter(|(_, set)| {
        let members = programs.words_of(set);
        members.len() > 1
            && members.len() <= words.len()
            && members.iter().all(|word| words.binary_search(word).is_ok())
    });
    sets.max_by_key(|(_, set)| programs.words_of(set).len()).map(|(at, _)| at)
}

/// Phrases that wait, and the number of the word or class that each waits for.
type Pairs = Vec<(u16, Waiting)>;

/// What waits for words, and what for classes, in the order of the phrases.
pub(super) fn read_from(phrases: usize, programs: &Programs, reader: &mut Reader) -> Option<(Pairs, Pairs)> {
    let (mut by_word, mut by_class) = (Vec::with_capacity(8 * phrases), Vec::new());
    for phrase in 0..phrases as u16 {
        for _ in 0..reader.number()? {
            let min = reader.number()? as u8;
            let max = min.saturating_add(reader.number()? as u8);
            let number = reader.number()?;
            let waiting = Waiting { phrase, min, max, ..Waiting::default() };
            match (number % 3, number / 3) {
                (SET, set) => {
                    let words = programs.words_of(programs.sets.get(set)?);
                    by_word.extend(words.iter().map(|word| (word.0, waiting)));
                }
                (WORD, word) => by_word.push((word as u16, waiting)),
                (_, class) => by_class.push((class as u16, waiting)),
            }
        }
    }
    Some((by_word, by_class))
}
