//! What the reader sees of a message, each thing as one number. Training and use both come here, so that they cannot
//! differ.
//!
//! Words, neighbouring pairs, pairs with one word between, and runs of letters within a word. A technology, an amount,
//! a place, a number or a link is its kind, not its letters: what was learnt of one holds for all.

use crate::reading::Reading;
use crate::report::Answer;
use crate::text::{Class, Ending, Kind, Sentence, Token, Zone};

/// Takes the features of one message, in order.
pub trait Sink {
    /// A feature of the clause that is open and of the message. The high bits are the well mixed ones.
    fn feature(&mut self, hash: u64);
    /// The features that follow stand on this token.
    fn token(&mut self, _at: usize) {}
}

const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// What a feature is, so that a word and a run of the same letters differ.
mod kind {
    pub const WORD: u64 = 0x1000_0000_0000_0001;
    pub const PAIR: u64 = 0x2000_0000_0000_0003;
    pub const SKIP: u64 = 0x3000_0000_0000_0005;
    pub const RUN: u64 = 0x4000_0000_0000_0007;
    pub const CLASS: u64 = 0x5000_0000_0000_0009;
    pub const ENDING: u64 = 0x6000_0000_0000_000b;
    pub const LENGTH: u64 = 0x7000_0000_0000_000d;
    pub const RULE: u64 = 0x8000_0000_0000_000f;
    pub const ANSWER: u64 = 0x9000_0000_0000_0011;
    pub const FLAG: u64 = 0xa000_0000_0000_0013;
    pub const SIGNED: u64 = 0xb000_0000_0000_0015;
}

pub(super) fn mixed(kind: u64, value: u64) -> u64 {
    let hash = (value ^ kind).wrapping_mul(ODD);
    (hash ^ hash >> 29).wrapping_mul(ODD)
}

pub(super) fn pair(kind: u64, first: u64, second: u64) -> u64 {
    let hash = (first.rotate_left(23) ^ second ^ kind).wrapping_mul(ODD);
    hash ^ hash << 31
}

/// Eight bytes at a time.
fn hash(bytes: &[u8]) -> u64 {
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut hash = bytes.len() as u64;
    for chunk in chunks {
        hash = (hash ^ u64::from_le_bytes(*chunk)).wrapping_mul(ODD).rotate_left(29);
    }
    let mut last = 0;
    for byte in rest {
        last = last << 8 | u64::from(*byte);
    }
    hash = (hash ^ last).wrapping_mul(ODD);
    hash ^ hash >> 32
}

/// A word's letters as one number, whatever their case.
pub(super) fn hash_of(written: &str) -> u64 {
    let mut word = Word { letters: [0; Word::MOST + 16], length: 0 };
    word.read(written);
    word.hash()
}

/// The letters of a word between its edges, in lower case.
struct Word {
    letters: [u8; Word::MOST + 16],
    length: usize,
}

impl Word {
    /// Bytes of a word that are looked at.
    const MOST: usize = 24;

    /// Reads a word as written. What takes no room is no letter, and all apostrophes are one.
    fn read(&mut self, written: &str) {
        let bytes = written.as_bytes();
        self.letters[0] = b'<';
        let mut length = 1;
        if written.is_ascii() {
            let most = bytes.len().min(Self::MOST);
            length += most;
            self.letters[1..length].copy_from_slice(&bytes[..most]);
            // The same number of bytes for each word is done at once; those behind its end are not looked at.
            self.letters[1..=Self::MOST].make_ascii_lowercase();
        } else {
            'word: for c in written.chars().flat_map(char::to_lowercase) {
                let c = match c {
                    '\u{2018}' | '\u{2019}' => '\'',
                    '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => continue 'word,
                    c => c,
                };
                if length + c.len_utf8() > Self::MOST {
                    break;
                }
                length += c.encode_utf8(&mut self.letters[length..]).len();
            }
        }
        self.letters[length] = b'>';
        self.length = length + 1;
    }

    fn hash(&self) -> u64 {
        hash(&self.letters[1..self.length - 1])
    }

    /// Runs of three to five letters, the edges counted; not the whole word, which is a feature itself.
    fn runs(&self, sink: &mut impl Sink) {
        let mut left = self.length;
        // Eight letters hold the runs that begin with the first of them.
        for eight in self.letters[..self.length + 4].windows(8) {
            let Some(eight) = eight.first_chunk() else { return };
            let eight = u64::from_le_bytes(*eight);
            for length in RUNS {
                if length > left {
                    break;
                }
                let run = eight & ((1 << (8 * length)) - 1);
                let hash = (run ^ kind::RUN).wrapping_mul(ODD);
                sink.feature(hash ^ hash << 32);
            }
            left -= 1;
        }
    }
}

/// The lengths of letter runs.
const RUNS: [usize; 3] = [3, 4, 5];

/// The classes that stand for a word, and those that stand beside it.
const INSTEAD: [Class; 4] = [Class::Amount, Class::Tech, Class::Place, Class::Link];
const BESIDE: [Class; 10] = [
    Class::Role,
    Class::Seniority,
    Class::Field,
    Class::Money,
    Class::Negation,
    Class::You,
    Class::We,
    Class::Praise,
    Class::TimeUnit,
    Class::Weekday,
];

/// The bits of some classes.
const fn bits(classes: &[Class]) -> u64 {
    let (mut all, mut at) = (0, 0);
    while at < classes.len() {
        all |= classes[at].bit();
        at += 1;
    }
    all
}

/// The features of a sentence.
pub fn sentence(reading: &Reading, sentence: &Sentence, sink: &mut impl Sink) {
    let document = &reading.document;
    let mut word = Word { letters: [0; Word::MOST + 16], length: 0 };
    let (mut before, mut earlier) = (0, 0);
    let mut words = 0u64;
    for at in sentence.tokens.clone() {
        let token = &document.tokens[at];
        sink.token(at);
        let instead = token.classes & bits(&INSTEAD);
        let item = if instead != 0 {
            // The lowest class counts: a place that is an amount's part is the amount.
            let item = mixed(kind::CLASS, instead & instead.wrapping_neg());
            if item == before {
                continue;
            }
            words += 1;
            sink.feature(item);
            item
        } else {
            match token.kind {
                Kind::Word => {
                    words += 1;
                    if token.is(Class::Number) {
                        let item = mixed(kind::CLASS, Class::Number.bit());
                        sink.feature(item);
                        item
                    } else {
                        word.read(token.span().of(document.text));
                        let item = word.hash();
                        sink.feature(mixed(kind::WORD, item));
                        word.runs(sink);
                        let beside = token.classes & bits(&BESIDE);
                        if beside == 0 {
                            item
                        } else {
                            sink.feature(mixed(kind::CLASS, beside));
                            // A role is one of many; the little words are not.
                            if beside & bits(&[Class::Role, Class::Weekday]) != 0 {
                                mixed(kind::CLASS, beside)
                            } else {
                                item
                            }
                        }
                    }
                }
                Kind::Number => {
                    words += 1;
                    let item = mixed(kind::CLASS, Class::Number.bit());
                    sink.feature(item);
                    sink.feature(mixed(kind::CLASS, Class::Number.bit() + u64::from(shape(token))));
                    item
                }
                Kind::Mark(mark) => mixed(kind::CLASS, u64::from(u32::from(mark)) << 40),
                Kind::Link | Kind::Other => mixed(kind::CLASS, 0),
            }
        };
        sink.feature(pair(kind::PAIR, before, item));
        if earlier != 0 {
            sink.feature(pair(kind::SKIP, earlier, item));
        }
        (earlier, before) = (before, item);
    }
    sink.feature(pair(kind::PAIR, before, 0));
    sink.feature(mixed(kind::ENDING, sentence.ending as u64 + 8 * u64::from(sentence.is_item)));
    sink.feature(mixed(kind::LENGTH, u64::from(bucket(words))));
}

/// How a number looks: its digits, and whether it can be a year.
fn shape(token: &Token) -> u32 {
    match token.number {
        1..=9 => u32::from(token.number),
        1990..=2040 => 10,
        _ => 10 + (token.end - token.start).min(9),
    }
}

/// A number's size, in halves of a doubling.
fn bucket(number: u64) -> u32 {
    match number {
        0..=4 => number as u32,
        _ => 2 * number.ilog2() + ((number >> (number.ilog2() - 1)) & 1) as u32,
    }
}

/// What is told of the message beside its words: which rules found something, the answers to the four questions, and
/// how it is built.
pub fn message(reading: &Reading, answers: [Answer; 4], sink: &mut impl Sink) {
    for (rule, matches) in reading.found() {
        let (mut own, mut signed) = (0, false);
        for one in matches {
            match reading.document.sentence_of(one.from as usize).zone {
                zone if zone.is_own() => own += 1,
                Zone::Signature => signed = true,
                _ => {}
            }
        }
        let id = hash(rule.id.as_bytes());
        if own > 0 {
            sink.feature(mixed(kind::RULE, id));
        }
        if own > 1 {
            sink.feature(mixed(kind::RULE, id ^ 1));
        }
        if signed {
            sink.feature(mixed(kind::SIGNED, id));
        }
    }
    let stated = answers.iter().filter(|a| **a == Answer::Stated).count() as u64;
    for (question, answer) in answers.into_iter().enumerate() {
        sink.feature(mixed(kind::ANSWER, 4 * question as u64 + answer as u64));
    }
    for least in 1..=stated {
        sink.feature(mixed(kind::ANSWER, 32 + least));
    }
    let sentences = &reading.document.sentences;
    let (mut zones, mut questions, mut own, mut words, mut items) = (0u64, 0, 0, 0, 0);
    let mut last = Ending::None;
    let (mut quoted, mut answers_a_quote) = (false, false);
    for sentence in sentences {
        zones |= 1 << sentence.zone as u32;
        quoted |= sentence.zone == Zone::Quoted;
        answers_a_quote |= quoted && sentence.zone == Zone::Body;
        if sentence.zone == Zone::Body {
            questions += u64::from(sentence.ending == Ending::Question);
            own += 1;
            words += sentence.tokens.len() as u64;
            items += u64::from(sentence.is_item);
            last = sentence.ending;
        }
    }
    for zone in 0..8 {
        sink.feature(mixed(kind::FLAG, 2 * zone + (zones >> zone & 1)));
    }
    sink.feature(mixed(kind::FLAG, 20 + u64::from(answers_a_quote)));
    sink.feature(mixed(kind::FLAG, 30 + questions.min(4)));
    sink.feature(mixed(kind::FLAG, 40 + u64::from(bucket(own))));
    sink.feature(mixed(kind::FLAG, 80 + u64::from(bucket(words))));
    sink.feature(mixed(kind::FLAG, 130 + u64::from(bucket(items))));
    sink.feature(mixed(kind::FLAG, 180 + last as u64));
}
