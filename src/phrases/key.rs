//! Which words of a phrase tell the most. A phrase is tried only where its *key* stands: a set of words of which every
//! match holds at least one, and which ordinary text seldom holds. So a pass hardly costs more with more phrases: "we
//! offer a competitive salary" waits for "competitive", not for every "we".

use crate::phrases::{Class, Vocabulary, WordId};

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
            Item::Word(word) => word_times(word),
            Item::Class(bit) => class_times(bit),
        };
        times * (16 + u32::from(self.max - self.min))
    }
}

/// Teaches a vocabulary the words that stand in every message, the most common first, before all others: so a word's
/// number tells how common it is.
pub(super) fn learn_common(vocabulary: &mut Vocabulary) {
    for (words, _) in COMMON {
        for word in words.split(' ') {
            vocabulary.learn(word);
        }
    }
}

/// Words and marks that recruiters' messages hold often, and about how many times in a thousand words. No word twice.
const COMMON: [(&str, u32); 4] = [
    (". , / the and : a to of in", 20),
    ("for ) you ( is with on i we at our it that | + are have or your be this engineer an > = '", 5),
    (
        "if from experience software team full data time as ! work * can looking we're us will not no like senior & but stack \
         about so remote me by what all ] one more ai [ developer do my people would out who % \" $",
        2,
    ),
    (
        "engineers i'm use product some @ up there email days just jobs company € role has only code apply using platform java \
         client building get ; working tech design engineering their please it's job best here new development system how \
         week any first two skills they backend based open also technical day lead good well help need net send real own over \
         know then hiring strong office you're small through when most i've other salary you'd does",
        1,
    ),
];

/// The number of the last word of each line of [`COMMON`].
const LAST: [u16; COMMON.len()] = {
    let mut last = [0; COMMON.len()];
    let (mut line, mut count) = (0, 0);
    while line < last.len() {
        let words = COMMON[line].0.as_bytes();
        let mut at = 0;
        count += 1;
        while at < words.len() {
            count += (words[at] == b' ') as u16;
            at += 1;
        }
        last[line] = count;
        line += 1;
    }
    last
};

/// Twice the times that a word stands in a thousand: any other counts half a time.
fn word_times(word: WordId) -> u32 {
    // Most words are not common.
    if word.0 > LAST[LAST.len() - 1] || word == Vocabulary::UNKNOWN {
        return 1;
    }
    LAST.iter().position(|last| word.0 <= *last).map_or(1, |line| 2 * COMMON[line].1)
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

    #[test]
    fn a_common_word_costs_more_than_a_rare_one() {
        let mut vocabulary = Vocabulary::with_classes();
        let mut cost = |word: &str| KeyItem::first(Item::Word(vocabulary.learn(word))).cost();
        assert!(cost("the") > cost("is") && cost("is") > cost("team") && cost("team") > cost("does"));
        assert!(cost("does") > cost("zebra"));
    }

    #[test]
    fn no_common_word_stands_twice() {
        let mut vocabulary = Vocabulary::default();
        learn_common(&mut vocabulary);
        assert_eq!(vocabulary.len(), *LAST.last().unwrap_or(&0) as usize);
    }
}
