//! The words that stand in every message, so that a word's number tells how common it is.

use crate::text::{Vocabulary, WordId};

/// Teaches a vocabulary the words that stand in every message, the most common first, before all others: so a word's
/// number tells how common it is.
pub(super) fn learn(vocabulary: &mut Vocabulary) {
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
pub(crate) fn times(word: WordId) -> u32 {
    // Most words are not common.
    if word.0 > LAST[LAST.len() - 1] || word == Vocabulary::UNKNOWN {
        return 1;
    }
    LAST.iter().position(|last| word.0 <= *last).map_or(1, |line| 2 * COMMON[line].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_common_word_stands_twice() {
        let mut vocabulary = Vocabulary::default();
        learn(&mut vocabulary);
        assert_eq!(vocabulary.len(), *LAST.last().unwrap_or(&0) as usize);
    }
}
