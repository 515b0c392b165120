//! The weights as one file: a head, and column by column the places of the features that weigh anything, each with its
//! weight.

use super::bits::{Bits, Written};
use super::labels::{COLUMNS, LABELS};

/// Bits of a feature's place. Most places are empty, so that few features share one.
pub const PLACE_BITS: u32 = 17;

/// The first bytes of the file.
const MAGIC: [u8; 4] = *b"ffw3";

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
}

impl Default for Places {
    fn default() -> Self {
        Self { eights: Box::new([(0, 0); Self::EIGHTS]) }
    }
}

impl Places {
    const EIGHTS: usize = 1 << (PLACE_BITS - 3);

    /// Takes a place; false where there is none.
    fn take(&mut self, place: usize) -> bool {
        let eight = self.eights.get_mut(place / 8);
        eight.map(|(taken, _)| *taken |= 1 << (place % 8)).is_some()
    }

    /// Counts those that are taken; none when they are too many.
    fn count(&mut self) -> Option<usize> {
        let mut count = 0u16;
        for (taken, before) in self.eights.iter_mut().filter(|(taken, _)| *taken != 0) {
            *before = count;
            count = count.checked_add(taken.count_ones() as u16)?;
        }
        Some(count.into())
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
    /// Of the weights of each column that are not zero, with the places of their features, in the order of the places; none
    /// when they are too many.
    pub fn new(
        fingerprint: u64,
        scales: [Scale; COLUMNS],
        joint: Joint,
        columns: [&[(usize, i8)]; COLUMNS],
    ) -> Option<Self> {
        let mut places = Places::default();
        for (place, _) in columns.iter().copied().flatten() {
            places.take(*place).then_some(())?;
        }
        let mut rows = vec![[0; COLUMNS]; places.count()? + 1];
        for (column, weights) in columns.iter().enumerate() {
            for (place, weight) in *weights {
                rows.get_mut(places.row(*place))?[column] = *weight;
            }
        }
        Some(Self { fingerprint, scales, joint, places, rows })
    }

    /// Reads the file; none when it is another's.
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        let (magic, rest) = file.split_first_chunk()?;
        let (fingerprint, rest) = rest.split_first_chunk()?;
        let (head, rest) = rest.split_at_checked(Scale::SIZE * COLUMNS)?;
        let (joint, rest) = rest.split_first_chunk()?;
        if *magic != MAGIC {
            return None;
        }
        let mut scales = [Scale::default(); COLUMNS];
        for (scale, bytes) in scales.iter_mut().zip(head.chunks_exact(Scale::SIZE)) {
            *scale = Scale::from_bytes(bytes);
        }
        let mut bits = Bits::of(rest);
        let (mut weights, mut ends) = (Vec::with_capacity(rest.len()), [0; COLUMNS]);
        for end in &mut ends {
            let (count, steps, sizes) = (bits.take(16)?, bits.take(4)? as u32, bits.take(4)? as u32);
            let mut place = 0;
            for _ in 0..count {
                place += bits.number(steps)?;
                let number = bits.number(sizes)?;
                let size = (number / 2 + 1) as i8;
                weights.push((place, if number % 2 == 0 { size } else { -size }));
            }
            *end = weights.len();
        }
        let mut left = weights.as_slice();
        let mut start = 0;
        let columns = ends.map(|end| {
            let (own, others) = left.split_at(end - start);
            (left, start) = (others, end);
            own
        });
        Self::new(u64::from_le_bytes(*fingerprint), scales, Joint::from_bytes(*joint), columns)
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.fingerprint.to_le_bytes());
        for scale in &self.scales {
            file.extend(scale.to_bytes());
        }
        file.extend(self.joint.to_bytes());
        let mut bits = Written::default();
        for column in 0..COLUMNS {
            let weight = |place: usize| self.rows[self.places.row(place)][column];
            let mut last = 0;
            let (mut steps, mut sizes) = (Vec::new(), Vec::new());
            for place in (0..1 << PLACE_BITS).filter(|place| weight(*place) != 0) {
                steps.push(place - last);
                let weight = weight(place);
                sizes.push(2 * usize::from(weight.unsigned_abs() - 1) + usize::from(weight < 0));
                last = place;
            }
            let [for_steps, for_sizes] = [&steps, &sizes].map(|numbers| Written::best_for(numbers));
            bits.add(steps.len(), 16);
            bits.add(for_steps as usize, 4);
            bits.add(for_sizes as usize, 4);
            for (step, size) in steps.into_iter().zip(sizes) {
                bits.number(step, for_steps);
                bits.number(size, for_sizes);
            }
        }
        file.extend(bits.finish());
        file
    }

    /// The number of a feature's row; 0 when it weighs nothing.
    #[inline]
    pub fn row_of(&self, hash: u64) -> usize {
        self.places.row(place(hash))
    }

    /// How many features weigh anything.
    pub fn features(&self) -> usize {
        self.rows.len().saturating_sub(1)
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
