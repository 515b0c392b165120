//! The weights in use.

use super::labels::{COLUMNS, LABELS};

/// Bits of a feature's place. Most places are empty, so that few features share one.
pub const PLACE_BITS: u32 = 17;

/// What turns a sum of weights into a probability, and from which one on it counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// What one step of a weight is.
    pub step: f32,
    pub bias: f32,
    /// The least probability that counts; above 1 for never.
    pub threshold: f32,
}

impl Default for Scale {
    /// Of a column that says nothing.
    fn default() -> Self {
        Self { step: 0.0, bias: -9.0, threshold: 2.0 }
    }
}

impl Scale {
    /// The bytes of one in the file.
    const SIZE: usize = 12;

    /// The log-odds that a sum of weights, each times what its feature counts, stands for.
    pub fn log_odds(&self, sum: f32) -> f32 {
        self.bias + self.step * sum
    }

    /// The same as a probability.
    pub fn probability(&self, sum: f32) -> f32 {
        probability(self.log_odds(sum))
    }

    pub(super) fn to_bytes(self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        for (chunk, number) in bytes.chunks_exact_mut(4).zip([self.step, self.bias, self.threshold]) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    /// One for each column, and what stands behind them.
    pub(super) fn all_from_bytes(bytes: &[u8]) -> Option<([Self; COLUMNS], &[u8])> {
        let (head, rest) = bytes.split_at_checked(Self::SIZE * COLUMNS)?;
        let mut scales = [Self::default(); COLUMNS];
        for (scale, bytes) in scales.iter_mut().zip(head.chunks_exact(Self::SIZE)) {
            *scale = Self::from_bytes(bytes);
        }
        Some((scales, rest))
    }

    fn from_bytes(bytes: &[u8]) -> Self {
        let number = |at: usize| {
            let four = bytes.get(4 * at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default();
            f32::from_le_bytes(four)
        };
        Self { step: number(0), bias: number(1), threshold: number(2) }
    }
}

/// How the message as a whole and its clauses one by one are weighed together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Joint {
    pub message: f32,
    /// For the sum of the clauses' log-odds, by the root of their number.
    pub clauses: f32,
    /// For the logarithm of their number.
    pub length: f32,
    pub bias: f32,
}

impl Joint {
    /// The log-odds of a message from its own and its clauses'.
    pub fn log_odds(&self, message: f32, clauses: impl ExactSizeIterator<Item = f32>) -> f32 {
        let count = clauses.len().max(1) as f32;
        let sum: f32 = clauses.sum();
        self.bias + self.message * message + self.clauses * sum / count.sqrt() + self.length * count.ln()
    }

    pub(super) fn to_bytes(self) -> [u8; 16] {
        let mut bytes = [0; 16];
        for (chunk, number) in bytes.chunks_exact_mut(4).zip([self.message, self.clauses, self.length, self.bias]) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    pub(super) fn from_bytes(bytes: [u8; 16]) -> Self {
        let (four, _) = bytes.as_chunks::<4>();
        let number = |at: usize| four.get(at).map_or(0.0, |four| f32::from_le_bytes(*four));
        Self { message: number(0), clauses: number(1), length: number(2), bias: number(3) }
    }
}

/// The weights of one feature, a column each.
pub(super) type Row = [i8; COLUMNS];

/// Eight places of features: which of them weigh anything, a bit each, and how many rows stand before theirs. Bits of so few
/// are counted in a few steps.
#[derive(Clone, Copy, Debug, Default)]
struct Places {
    taken: u8,
    before: u16,
}

/// How many eights of places there are.
const EIGHTS: usize = 1 << (PLACE_BITS - 3);

/// The weights.
#[derive(Clone, Debug)]
pub struct Weights {
    /// Of the data, the features and the rules that they were learnt with.
    pub fingerprint: u64,
    /// One for each label, then the gate's two.
    pub scales: [Scale; COLUMNS],
    pub joint: Joint,
    /// All places: what is looked at for every feature of a text takes up little room.
    places: Box<[Places; EIGHTS]>,
    /// In the order of their places.
    pub(super) rows: Vec<Row>,
}

impl Default for Weights {
    /// No weights.
    fn default() -> Self {
        let places = Box::new([Places::default(); EIGHTS]);
        let (scales, joint) = ([Scale::default(); COLUMNS], Joint::default());
        Self { fingerprint: 0, scales, joint, places, rows: Vec::new() }
    }
}

impl Weights {
    /// Reads what [`lay_out`](super::packed::Packed::lay_out) made; none when it is another's.
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        let (fingerprint, rest) = file.split_first_chunk()?;
        let (scales, rest) = Scale::all_from_bytes(rest)?;
        let (joint, mut rest) = rest.split_first_chunk()?;
        // What each number of each column weighs.
        let mut books = [0; COLUMNS << 8];
        for book in books.chunks_exact_mut(1 << 8) {
            let (length, more) = rest.split_first()?;
            let (weights, more) = more.split_at_checked(usize::from(*length))?;
            book[..weights.len()].copy_from_slice(weights);
            rest = more;
        }
        let weight = |column: u8, code: u8| books[usize::from(column & 15) << 8 | usize::from(code)] as i8;
        let (count, rest) = rest.split_first_chunk()?;
        let (taken, rest) = rest.split_at_checked(EIGHTS)?;
        let (heads, rest) = rest.split_at_checked(u16::from_le_bytes(*count).into())?;
        let others = heads.iter().map(|head| usize::from(head >> 4)).sum();
        let (others, codes) = rest.split_at_checked(others)?;
        let (first_codes, other_codes) = codes.split_at_checked(heads.len())?;
        let mut others = others.iter().zip(other_codes);
        let mut rows = vec![Row::default(); heads.len()];
        for ((row, head), code) in rows.iter_mut().zip(heads).zip(first_codes) {
            row[usize::from(head & 15)] = weight(*head, *code);
            for _ in 0..head >> 4 {
                let (column, code) = others.next()?;
                row[usize::from(column & 15)] = weight(*column, *code);
            }
        }
        let (mut places, mut before) = (Box::new([Places::default(); EIGHTS]), 0u16);
        for (places, taken) in places.iter_mut().zip(taken) {
            *places = Places { taken: *taken, before };
            before = before.wrapping_add(taken.count_ones() as u16);
        }
        let (fingerprint, joint) = (u64::from_le_bytes(*fingerprint), Joint::from_bytes(*joint));
        Some(Self { fingerprint, scales, joint, places, rows })
    }

    /// The number of a feature's row, if it weighs anything.
    #[inline]
    pub fn row_of(&self, hash: u64) -> Option<usize> {
        let place = place(hash);
        let (places, bit) = (self.places[place / 8 % EIGHTS], 1u8 << (place % 8));
        (places.taken & bit != 0).then(|| usize::from(places.before) + (places.taken & (bit - 1)).count_ones() as usize)
    }

    /// How many features weigh anything.
    pub fn features(&self) -> usize {
        self.rows.len()
    }

    /// A weight of a feature.
    pub fn weight(&self, hash: u64, column: usize) -> i32 {
        let row = self.row_of(hash).and_then(|row| self.rows.get(row));
        row.and_then(|row| row.get(column)).map_or(0, |weight| i32::from(*weight))
    }

    /// The scale of a label.
    pub fn label(&self, column: usize) -> Scale {
        self.scales[..LABELS.len()].get(column).copied().unwrap_or_default()
    }
}

const _: () = assert!(COLUMNS == 16, "a column is four bits");

/// The probability of log-odds.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The place of a feature.
#[inline]
pub fn place(hash: u64) -> usize {
    (hash >> (u64::BITS - PLACE_BITS)) as usize
}
