//! Which words of a phrase tell the most. A phrase is tried only where its *key* stands: a set of words of which every
//! match holds at least one, and which ordinary text seldom holds. So a pass hardly costs more with more phrases: "we
//! offer a competitive salary" waits for "competitive", not for every "we".

use crate::text::{Class, WordId, frequency};

/// What a key's item is looked up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Word(WordId),
    Class(u8),
}

/// One of a key's words, and how many tokens stand between the start of the match and it.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeyItem {
    pub item: Item,
    pub min: u8,
    pub max: u8,
}

impl KeyItem {
    pub fn first(item: Item) -> Self {
        Self { item, min: 0, max: 0 }
    }

    /// The same word, with other tokens in front of it.
    pub fn after(self, min: u8, max: u8) -> Self {
        Self { min: self.min.saturating_add(min), max: self.max.saturating_add(max), ..self }
    }

    /// About how many times in some thousand words the phrase is tried for it. A word that may stand at several
    /// distances from the start costs little more, since a [glance](crate::phrases::glance) at each start is enough.
    pub fn cost(&self) -> u32 {
        let times = match self.item {
            Item::Word(word) => frequency::times(word),
            Item::Class(bit) => class_times(bit),
        };
        times * (16 + u32::from(self.max - self.min))
    }
}

fn class_times(bit: u8) -> u32 {
    const TIMES: [(Class, u32); 18] = [
        (Class::Function, 300),
        (Class::Be, 40),
        (Class::You, 40),
        (Class::We, 40),
        (Class::Tech, 30),
        (Class::Number, 20),
        (Class::Place, 12),
        (Class::Role, 12),
        (Class::Field, 12),
        (Class::Amount, 8),
        (Class::Negation, 8),
        (Class::Seniority, 8),
        (Class::Money, 8),
        (Class::Praise, 6),
        (Class::TimeUnit, 8),
        (Class::Abbreviation, 6),
        (Class::Link, 3),
        (Class::Weekday, 2),
    ];
    TIMES.iter().find(|(class, _)| *class as u8 == bit).map_or(50, |(_, times)| *times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Vocabulary;

    #[test]
    fn a_common_word_costs_more_than_a_rare_one() {
        let mut vocabulary = Vocabulary::with_classes();
        let mut cost = |word: &str| KeyItem::first(Item::Word(vocabulary.learn(word))).cost();
        assert!(cost("the") > cost("is") && cost("is") > cost("team") && cost("team") > cost("does"));
        assert!(cost("does") > cost("zebra"));
    }
}
