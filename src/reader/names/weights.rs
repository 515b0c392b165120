//! The weights of names as one file: a head, for each kind its scale, and then the places of the features that weigh anything,
//! each with its weights.

use super::KINDS;
use crate::reader::features::Sink;
use crate::reader::norm;
use crate::reader::weights::Scale;

/// Bits of a feature's place.
pub const PLACE_BITS: u32 = 16;

/// The first bytes of the file.
const MAGIC: [u8; 4] = *b"ffn1";

/// The weights of one feature, a kind each.
pub type Row = [i8; KINDS.len()];

/// The weights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Weights {
    /// Of the data, the features and the rules that they were learnt with.
    pub fingerprint: u64,
    /// One for each kind. A threshold is in log-odds here.
    pub scales: [Scale; KINDS.len()],
    /// The places of the features, in order, and what each weighs.
    places: Vec<u16>,
    rows: Vec<Row>,
}

impl Weights {
    /// Of the weights of each kind that are not zero, with the places of their features, in the order of the places.
    pub fn new(fingerprint: u64, scales: [Scale; KINDS.len()], kinds: [&[(usize, i8)]; KINDS.len()]) -> Self {
        let mut places: Vec<u16> = kinds.iter().flat_map(|kind| kind.iter().map(|(place, _)| *place as u16)).collect();
        places.sort_unstable();
        places.dedup();
        let mut rows = vec![Row::default(); places.len()];
        for (number, weights) in kinds.iter().enumerate() {
            for (place, weight) in *weights {
                if let Ok(at) = places.binary_search(&(*place as u16)) {
                    rows[at][number] = *weight;
                }
            }
        }
        Self { fingerprint, scales, places, rows }
    }

    /// Reads the file; none when it is another's.
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        let (magic, rest) = file.split_first_chunk()?;
        let (fingerprint, rest) = rest.split_first_chunk()?;
        let (head, rest) = rest.split_at_checked(Scale::SIZE * KINDS.len())?;
        if *magic != MAGIC {
            return None;
        }
        let mut scales = [Scale::default(); KINDS.len()];
        for (scale, bytes) in scales.iter_mut().zip(head.chunks_exact(Scale::SIZE)) {
            *scale = Scale::from_bytes(bytes);
        }
        let count = rest.len() / (2 + KINDS.len());
        let (low, rest) = rest.split_at_checked(count)?;
        let (high, weights) = rest.split_at_checked(count)?;
        let mut last = 0u16;
        let steps = low.iter().zip(high).map(|(low, high)| u16::from_le_bytes([*low, *high]));
        let places = steps.map(|step| {
            last = last.wrapping_add(step);
            last
        });
        let row = |at: usize| std::array::from_fn(|kind| weights.get(kind * count + at).map_or(0, |byte| *byte as i8));
        let rows = (0..count).map(row).collect();
        Some(Self { fingerprint: u64::from_le_bytes(*fingerprint), scales, places: places.collect(), rows })
    }

    /// The file. Places are the steps from one to the next, all low bytes before all high ones, and so are the weights kind by
    /// kind: that packs better.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        file.extend(self.fingerprint.to_le_bytes());
        file.extend(self.scales.iter().flat_map(|scale| scale.to_bytes()));
        let mut last = 0;
        let steps = self.places.iter().map(|place| place - std::mem::replace(&mut last, *place));
        let steps: Vec<[u8; 2]> = steps.map(u16::to_le_bytes).collect();
        for half in 0..2 {
            file.extend(steps.iter().map(|step| step[half]));
        }
        for kind in 0..KINDS.len() {
            file.extend(self.rows.iter().map(|row| row[kind] as u8));
        }
        file
    }
}

/// The place of a feature.
pub fn place(hash: u64) -> u16 {
    (hash >> (u64::BITS - PLACE_BITS)) as u16
}

/// Adds up what a name's features weigh.
pub struct Sums<'w> {
    weights: &'w Weights,
    sums: [i32; KINDS.len()],
    features: u32,
}

impl<'w> Sums<'w> {
    pub fn new(weights: &'w Weights) -> Self {
        Self { weights, sums: [0; KINDS.len()], features: 0 }
    }

    /// By how much the log-odds of each kind are above its threshold.
    pub fn above(&self) -> [f32; KINDS.len()] {
        let norm = norm(self.features);
        std::array::from_fn(|kind| {
            let scale = self.weights.scales[kind];
            scale.log_odds(self.sums[kind] as f32 * norm) - scale.threshold
        })
    }
}

impl Sink for Sums<'_> {
    fn feature(&mut self, hash: u64) {
        self.features += 1;
        if let Ok(at) = self.weights.places.binary_search(&place(hash)) {
            for (sum, weight) in self.sums.iter_mut().zip(self.weights.rows[at]) {
                *sum += i32::from(weight);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let scale = Scale { step: 0.5, bias: -1.0, threshold: 0.25 };
        let weights = Weights::new(7, [scale; KINDS.len()], [&[(3, 5), (60_000, -6)], &[(3, -1), (900, 2)]]);
        assert_eq!(Weights::from_bytes(&weights.to_bytes()), Some(weights));
    }

    #[test]
    fn another_file_is_none() {
        let scale = Scale { step: 0.5, bias: -1.0, threshold: 0.25 };
        let mut file = Weights::new(7, [scale; KINDS.len()], [&[(3, 5)], &[(3, -1)]]).to_bytes();
        assert_eq!(Weights::from_bytes(&file[..20]), None);
        file[0] ^= 1;
        assert_eq!(Weights::from_bytes(&file), None);
    }
}
