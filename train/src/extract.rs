//! What the library sees of a text, as rows of numbers.

use facts_first::data::bytes;
use facts_first::embedded;
use facts_first::questions;
use facts_first::reader::features::{self, Sink};
use facts_first::reader::weights::place;
use facts_first::reader::{FLAG, is_read, norm};
use facts_first::reading::Reading;
use facts_first::report::{Answer, Question};

/// The features of one example and what each counts, in order.
pub type Row = Vec<(u32, f32)>;

#[derive(Default)]
struct Hashes(Vec<u64>);

impl Sink for Hashes {
    fn feature(&mut self, hash: u64) {
        self.0.push(hash);
    }
}

/// Adds up what stands on the same place.
pub fn row(mut items: Row) -> Row {
    items.sort_by_key(|(place, _)| *place);
    let mut row: Row = Vec::with_capacity(items.len());
    for (place, value) in items {
        match row.last_mut() {
            Some((last, sum)) if *last == place => *sum += value,
            _ => row.push((place, value)),
        }
    }
    row
}

/// All features of a line of `clauses.jsonl`, which is one clause even where it is two sentences.
pub fn clause(text: &str) -> Row {
    let reading = Reading::new(text, embedded::tables());
    let mut hashes = Hashes::default();
    for sentence in &reading.document.sentences {
        features::sentence(&reading, sentence, &mut hashes);
    }
    let value = norm(hashes.0.len() as u32);
    row(hashes.0.iter().map(|hash| (place(*hash) as u32, value)).collect())
}

/// The four answers that the rules find.
pub fn answers(reading: &Reading) -> [Answer; 4] {
    let findings = questions::find(reading);
    Question::ALL.map(|question| questions::answer(question, &findings))
}

/// The features of a message as a whole, and of each of its clauses.
#[derive(Clone, Debug)]
pub struct Message {
    pub whole: Row,
    pub clauses: Vec<Row>,
}

/// All features of a message.
pub fn message(text: &str) -> Message {
    let reading = Reading::new(text, embedded::tables());
    let mut words = Hashes::default();
    let mut clauses = Vec::new();
    for sentence in reading.document.sentences.iter().filter(|s| is_read(s.zone)) {
        let first = words.0.len();
        features::sentence(&reading, sentence, &mut words);
        let own = &words.0[first..];
        let value = norm(own.len() as u32);
        clauses.push(row(own.iter().map(|hash| (place(*hash) as u32, value)).collect()));
    }
    let value = norm(words.0.len() as u32);
    let mut places: Vec<u32> = words.0.iter().map(|hash| place(*hash) as u32).collect();
    places.sort_unstable();
    places.dedup();
    let mut flags = Hashes::default();
    features::message(&reading, answers(&reading), &mut flags);
    let flags = flags.0.iter().map(|hash| (place(*hash) as u32, FLAG));
    Message { whole: row(places.into_iter().map(|place| (place, value)).chain(flags).collect()), clauses }
}

/// The data, and the features of every fiftieth line, as one number: it changes when the texts, the features or the rules
/// do.
pub fn fingerprint(clauses: &str, messages: &str) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut sum = bytes::fingerprint(clauses.as_bytes()) ^ bytes::fingerprint(messages.as_bytes()).rotate_left(1);
    for line in clauses.lines().chain(messages.lines()).step_by(50) {
        for (place, value) in message(line).whole {
            sum = (sum ^ u64::from(place) ^ u64::from(value.to_bits()) << 32).wrapping_mul(ODD).rotate_left(29);
        }
    }
    sum
}
