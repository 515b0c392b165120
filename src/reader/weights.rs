//! The weights as one file: a head, the places of the features that weigh anything, and their weights column by column.

use super::labels::{COLUMNS, LABELS};

/// Bits of a feature's place. Most places are empty, so that few features share one.
pub const PLACE_BITS: u32 = 17;

/// The first bytes of the file.
const MAGIC: [u8; 4] = *b"ffw2";

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

    fn to_bytes(self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        for (chunk, number) in bytes.chunks_exact_mut(4).zip([self.step, self.bias, self.threshold]) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        bytes
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

    fn to_bytes(self) -> [u8; 16] {
        let mut bytes = [0; 16];
        for (chunk, number) in bytes.chunks_exact_mut(4).zip([self.message, self.clauses, self.length, self.bias]) {
            chunk.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    fn from_bytes(bytes: [u8; 16]) -> Self {
        let (four, _) = bytes.as_chunks::<4>();
        let number = |at: usize| four.get(at).map_or(0.0, |four| f32::from_le_bytes(*four));
        Self { message: number(0), clauses: number(1), length: number(2), bias: number(3) }
    }
}

/// The weights of one feature, a column each.
pub type Row = [i8; COLUMNS];

/// The places of the features that weigh anything, a bit each: what is looked at for every feature of a text takes up
/// little room.
#[derive(Clone, Debug)]
struct Places {
    /// For eight places which of them are taken, and where one is, how many are taken before them.
    eights: Box<[(u8, u16); Self::EIGHTS]>,
    count: u16,
}

impl Default for Places {
    fn default() -> Self {
        Self { eights: Box::new([(0, 0); Self::EIGHTS]), count: 0 }
    }
}

impl Places {
    const EIGHTS: usize = 1 << (PLACE_BITS - 3);

    /// Takes a place behind all that are taken; false where there is none, or it is taken.
    fn take(&mut self, place: usize) -> bool {
        let bit = 1 << (place % 8);
        match self.eights.get_mut(place / 8) {
            Some((taken, before)) if *taken & bit == 0 => {
                if *taken == 0 {
                    *before = self.count;
                }
                *taken |= bit;
                self.count = self.count.saturating_add(1);
                true
            }
            _ => false,
        }
    }

    /// The number of a place's row, from 1 on in the order of the places; 0 for none.
    #[inline]
    fn row(&self, place: usize) -> usize {
        let ((taken, before), bit) = (self.eights[place / 8 % Self::EIGHTS], 1u8 << (place % 8));
        if taken & bit == 0 {
            return 0;
        }
        usize::from(before) + (taken & (bit - 1)).count_ones() as usize + 1
    }
}

/// The weights.
#[derive(Clone, Debug, Default)]
pub struct Weights {
    /// Of the data, the features and the rules that they were learnt with.
    pub fingerprint: u64,
    /// One for each label, then the gate's two.
    pub scales: [Scale; COLUMNS],
    pub joint: Joint,
    places: Places,
    /// The first is empty.
    pub(super) rows: Vec<Row>,
}

impl Weights {
    /// Of rows and their places, in the order of the places.
    pub fn new(fingerprint: u64, scales: [Scale; COLUMNS], joint: Joint, rows: &[(u32, Row)]) -> Self {
        let mut weights = Self { fingerprint, scales, joint, places: Places::default(), rows: vec![[0; COLUMNS]] };
        for (place, row) in rows.iter().take(usize::from(u16::MAX) - 1) {
            if weights.places.take(*place as usize) {
                weights.rows.push(*row);
            }
        }
        weights
    }

    /// Reads the file; none when it is another's.
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        let (magic, rest) = file.split_first_chunk()?;
        let (fingerprint, rest) = rest.split_first_chunk()?;
        let (count, rest) = rest.split_first_chunk()?;
        let (head, rest) = rest.split_at_checked(Scale::SIZE * COLUMNS)?;
        let (joint, rest) = rest.split_first_chunk()?;
        let count = u32::from_le_bytes(*count) as usize;
        if *magic != MAGIC || count >= usize::from(u16::MAX) {
            return None;
        }
        let mut scales = [Scale::default(); COLUMNS];
        for (scale, bytes) in scales.iter_mut().zip(head.chunks_exact(Scale::SIZE)) {
            *scale = Scale::from_bytes(bytes);
        }
        let mut places = Places::default();
        let (mut place, mut at, mut number) = (0, 0, 0);
        while number < count {
            let step = *rest.get(at)?;
            at += 1;
            place += usize::from(step);
            if step < u8::MAX {
                number += 1;
                places.take(place).then_some(())?;
            }
        }
        let columns = rest.get(at..)?;
        if columns.len() != count * COLUMNS {
            return None;
        }
        let mut rows = vec![[0; COLUMNS]; count + 1];
        for (column, weights) in columns.chunks_exact(count.max(1)).enumerate() {
            let (eights, last) = weights.as_chunks::<8>();
            let (of_eights, of_last) = rows.get_mut(1..)?.split_at_mut(8 * eights.len());
            for (rows, eight) in of_eights.chunks_exact_mut(8).zip(eights) {
                // Nearly all weights are zero, as the rows are already.
                if u64::from_le_bytes(*eight) != 0 {
                    rows.iter_mut().zip(eight).for_each(|(row, weight)| row[column] = *weight as i8);
                }
            }
            of_last.iter_mut().zip(last).for_each(|(row, weight)| row[column] = *weight as i8);
        }
        let (fingerprint, joint) = (u64::from_le_bytes(*fingerprint), Joint::from_bytes(*joint));
        Some(Self { fingerprint, scales, joint, places, rows })
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.fingerprint.to_le_bytes());
        file.extend((self.rows.len() as u32 - 1).to_le_bytes());
        for scale in &self.scales {
            file.extend(scale.to_bytes());
        }
        file.extend(self.joint.to_bytes());
        let mut last = 0;
        for place in (0..1 << PLACE_BITS).filter(|place| self.places.row(*place) != 0) {
            let mut step = place - last;
            while step >= usize::from(u8::MAX) {
                file.push(u8::MAX);
                step -= usize::from(u8::MAX);
            }
            file.push(step as u8);
            last = place;
        }
        for column in 0..COLUMNS {
            file.extend(self.rows[1..].iter().map(|row| row[column] as u8));
        }
        file
    }

    /// The number of a feature's row; 0 when it weighs nothing.
    #[inline]
    pub fn row_of(&self, hash: u64) -> usize {
        self.places.row(place(hash))
    }

    /// A weight of a feature.
    pub fn weight(&self, hash: u64, column: usize) -> i32 {
        let row = self.rows.get(self.row_of(hash));
        row.and_then(|row| row.get(column)).map_or(0, |weight| i32::from(*weight))
    }

    /// The scale of a label.
    pub fn label(&self, column: usize) -> Scale {
        self.scales[..LABELS.len()].get(column).copied().unwrap_or_default()
    }
}

/// The probability of log-odds.
pub fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

/// The place of a feature.
#[inline]
pub fn place(hash: u64) -> usize {
    (hash >> (u64::BITS - PLACE_BITS)) as usize
}
