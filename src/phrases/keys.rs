//! The keys of all phrases as bytes. Most keys are one of the sets that stand in the phrase's own program, so that the
//! number of the set says it all.

use crate::data::bytes::{Reader, Writer};
use crate::phrases::key::{Item, KeyItem};
use crate::phrases::program::Programs;
use crate::text::WordId;

/// Items of a phrase's key that stand at one distance from its start.
#[derive(Clone, Copy, Debug)]
pub(super) struct Group {
    pub phrase: u16,
    /// How many tokens stand between the start of the match and them.
    pub min: u8,
    pub max: u8,
    pub what: What,
}

/// What a group of a key's items is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// The words of a set of the programs.
    Set(u16),
    Word(WordId),
    Class(u8),
}

impl What {
    /// Its kind and its number as one number.
    fn code(self) -> usize {
        match self {
            Self::Set(set) => 3 * usize::from(set),
            Self::Word(word) => 3 * usize::from(word.0) + 1,
            Self::Class(class) => 3 * usize::from(class) + 2,
        }
    }

    fn of(code: usize) -> Self {
        match (code % 3, (code / 3) as u16) {
            (0, set) => Self::Set(set),
            (1, word) => Self::Word(WordId(word)),
            (_, class) => Self::Class(class as u8),
        }
    }
}

/// Puts the key of a phrase into groups.
pub(super) fn group(phrase: u16, key: &[KeyItem], programs: &Programs, groups: &mut Vec<Group>) {
    let mut rest = key.to_vec();
    while let Some(&KeyItem { min, max, .. }) = rest.first() {
        let (here, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|item| (item.min, item.max) == (min, max));
        rest = others;
        let mut words: Vec<WordId> = Vec::new();
        let mut add = |what: What| groups.push(Group { phrase, min, max, what });
        for item in here {
            match item.item {
                Item::Word(word) => words.push(word),
                Item::Class(bit) => add(What::Class(bit)),
            }
        }
        words.sort_unstable();
        words.dedup();
        // The largest sets first, then what no set holds.
        while let Some(set) = largest_within(&words, programs) {
            add(What::Set(set as u16));
            let members = programs.words_of(&programs.sets[set]);
            words.retain(|word| !members.contains(word));
        }
        words.iter().for_each(|word| add(What::Word(*word)));
    }
}

/// The largest set of which all words are among these.
fn largest_within(words: &[WordId], programs: &Programs) -> Option<usize> {
    let sets = programs.sets.iter().enumerate().filter(|(_, set)| {
        let members = programs.words_of(set);
        members.len() > 1
            && members.len() <= words.len()
            && members.iter().all(|word| words.binary_search(word).is_ok())
    });
    sets.max_by_key(|(_, set)| programs.words_of(set).len()).map(|(at, _)| at)
}

/// Writes the groups of so many phrases, which are in order.
pub(super) fn write_to(groups: &[Group], phrases: usize, writer: &mut Writer) {
    for phrase in 0..phrases as u16 {
        let own = groups.iter().filter(|group| group.phrase == phrase);
        writer.number(own.clone().count());
        for group in own {
            writer.number(group.min.into());
            writer.number((group.max - group.min).into());
            writer.number(group.what.code());
        }
    }
}

/// Reads what [`write_to`] wrote; none when a set is none of the programs'.
pub(super) fn read_from(phrases: usize, programs: &Programs, reader: &mut Reader) -> Option<Vec<Group>> {
    let mut groups = Vec::with_capacity(3 * phrases);
    for phrase in 0..phrases as u16 {
        for _ in 0..reader.number()? {
            let min = reader.number()? as u8;
            let max = min.saturating_add(reader.number()? as u8);
            let what = What::of(reader.number()?);
            if let What::Set(set) = what {
                programs.sets.get(usize::from(set))?;
            }
            groups.push(Group { phrase, min, max, what });
        }
    }
    Some(groups)
}
