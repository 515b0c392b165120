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
    pub(super) const SIZE: usize = 12;

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

    pub(super) fn from_bytes(bytes: &[u8]) -> Self {
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

/// What a feature weighs: most weigh for one column only.
pub(super) enum Weighs<'w> {
    One(usize, i8),
    Many(&'w Row),
}

/// The kind of a feature that weighs for several columns; another's is its column.
pub(super) const MANY: u8 = COLUMNS as u8;

/// Where a feature's weights stand: with this bit the number of a row; without it a column and, in the lowest eight bits, what
/// the feature weighs for that.
const IN_ROW: u16 = 1 << 15;

/// Eight places of features: which of them weigh anything, a bit each, and how many do before them. Bits of so few are counted
/// in a few steps.
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
    /// Where the weights stand of each feature that weighs anything, in the order of their places.
    found: Vec<u16>,
    /// Of the features that weigh for several columns.
    rows: Vec<Row>,
}

impl Default for Weights {
    /// No weights.
    fn default() -> Self {
        let places = Box::new([Places::default(); EIGHTS]);
        let (scales, joint) = ([Scale::default(); COLUMNS], Joint::default());
        Self { fingerprint: 0, scales, joint, places, found: Vec::new(), rows: Vec::new() }
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
        let weight = |column: u8, code: u8| books[(usize::from(column) % COLUMNS) << 8 | usize::from(code)];
        let (features, rest) = rest.split_first_chunk()?;
        let (rows, rest) = rest.split_first_chunk()?;
        let [features, rows] = [features, rows].map(|count| usize::from(u16::from_le_bytes(*count)));
        let (taken, rest) = rest.split_at_checked(EIGHTS)?;
        let (kinds, rest) = rest.split_at_checked(features)?;
        let (firsts, rest) = rest.split_at_checked(rows)?;
        let (counts, rest) = rest.split_at_checked(rows)?;
        let others = counts.iter().map(|count| usize::from(*count)).sum();
        let (others, rest) = rest.split_at_checked(others)?;
        let (codes, other_codes) = rest.split_at_checked(features)?;
        let ones: u32 = taken.iter().map(|taken| taken.count_ones()).sum();
        let many = kinds.iter().filter(|kind| **kind == MANY).count();
        if ones as usize != features || many != rows || other_codes.len() != others.len() {
            return None;
        }
        let mut rows = 0;
        let found = kinds.iter().zip(codes).map(|(kind, code)| {
            if *kind == MANY {
                rows += 1;
                return (rows - 1) | IN_ROW;
            }
            u16::from(*kind) << 8 | u16::from(weight(*kind, *code))
        });
        let found = found.collect();
        let first_codes = kinds.iter().zip(codes).filter(|(kind, _)| **kind == MANY).map(|(_, code)| code);
        let mut others = others.iter().zip(other_codes);
        let mut rows = Vec::with_capacity(firsts.len());
        for ((first, count), code) in firsts.iter().zip(counts).zip(first_codes) {
            let mut row = Row::default();
            row[usize::from(*first) % COLUMNS] = weight(*first, *code) as i8;
            for _ in 0..*count {
                let (column, code) = others.next()?;
                row[usize::from(*column) % COLUMNS] = weight(*column, *code) as i8;
            }
            rows.push(row);
        }
        let mut before = 0u16;
        let places = taken.iter().map(|taken| {
            let places = Places { taken: *taken, before };
            before = before.wrapping_add(taken.count_ones() as u16);
            places
        });
        let places: Box<[Places]> = places.collect();
        let (fingerprint, joint) = (u64::from_le_bytes(*fingerprint), Joint::from_bytes(*joint));
        let places = places.try_into().ok()?;
        Some(Self { fingerprint, scales, joint, places, found, rows })
    }

    /// The number of a feature among those that weigh anything.
    #[inline]
    pub fn number_of(&self, hash: u64) -> Option<usize> {
        let place = place(hash);
        let places = self.places[place / 8 % EIGHTS];
        if places.taken >> (place % 8) & 1 == 0 {
            return None;
        }
        let before = places.taken & ((1 << (place % 8)) - 1);
        Some(usize::from(places.before) + before.count_ones() as usize)
    }

    /// What the feature of a number weighs.
    #[inline]
    pub(super) fn of_number(&self, number: usize) -> Option<Weighs<'_>> {
        let found = *self.found.get(number)?;
        if found & IN_ROW == 0 {
            return Some(Weighs::One(usize::from(found >> 8) % COLUMNS, found as i8));
        }
        self.rows.get(usize::from(found ^ IN_ROW)).map(Weighs::Many)
    }

    /// How many features weigh anything.
    pub fn features(&self) -> usize {
        self.found.len()
    }

    /// A weight of a feature.
    pub fn weight(&self, hash: u64, column: usize) -> i32 {
        match self.number_of(hash).and_then(|number| self.of_number(number)) {
            Some(Weighs::One(only, weight)) if only == column => weight.into(),
            Some(Weighs::Many(row)) => row.get(column).copied().unwrap_or_default().into(),
            _ => 0,
        }
    }

    /// The scale of a label.
    pub fn label(&self, column: usize) -> Scale {
        self.scales[..LABELS.len()].get(column).copied().unwrap_or_default()
    }
}

const _: () = assert!(COLUMNS < 1 << 7, "a column is seven bits");

/// The probability of log-odds.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The place of a feature.
#[inline]
pub fn place(hash: u64) -> usize {
    (hash >> (u64::BITS - PLACE_BITS)) as usize
}
