//! The weights as `train` writes them, column by column: as few bits as they take. The build lays them out so that they are
//! looked up as they stand, and a start has nothing to unpack.

use super::bits::{Bits, Written};
use super::labels::COLUMNS;
use super::weights::{Joint, MANY, PLACE_BITS, Scale};

/// The first bytes of the file.
const MAGIC: [u8; 4] = *b"ffw3";

/// The content of `weights.bin`.
#[derive(Clone, Debug, PartialEq)]
pub struct Packed {
    /// Of the data, the features and the rules that they were learnt with.
    pub fingerprint: u64,
    /// One for each label, then the gate's two.
    pub scales: [Scale; COLUMNS],
    pub joint: Joint,
    /// The weights that are not zero, with the places of their features, in the order of the places.
    pub columns: [Vec<(usize, i8)>; COLUMNS],
}

impl Packed {
    /// Reads the file; none when it is another's.
    pub fn from_bytes(file: &[u8]) -> Option<Self> {
        let (magic, rest) = file.split_first_chunk()?;
        let (fingerprint, rest) = rest.split_first_chunk()?;
        let (scales, rest) = Scale::all_from_bytes(rest)?;
        let (joint, rest) = rest.split_first_chunk()?;
        if *magic != MAGIC {
            return None;
        }
        let mut bits = Bits::of(rest);
        let mut columns: [Vec<(usize, i8)>; COLUMNS] = Default::default();
        for column in &mut columns {
            let (count, steps, sizes) = (bits.take(16)?, bits.take(4)? as u32, bits.take(4)? as u32);
            let mut place = 0;
            for _ in 0..count {
                place = bits.number(steps).and_then(|step| step.checked_add(place))?;
                let number = bits.number(sizes)?;
                let size = i8::try_from(number / 2 + 1).ok()?;
                column.push((place, if number % 2 == 0 { size } else { -size }));
            }
        }
        Some(Self { fingerprint: u64::from_le_bytes(*fingerprint), scales, joint: Joint::from_bytes(*joint), columns })
    }

    /// The file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut file = MAGIC.to_vec();
        self.add_head(&mut file);
        let mut bits = Written::default();
        for column in &self.columns {
            let mut last = 0;
            let (mut steps, mut sizes) = (Vec::new(), Vec::new());
            for (place, weight) in column {
                steps.push(place - last);
                sizes.push(2 * usize::from(weight.unsigned_abs() - 1) + usize::from(*weight < 0));
                last = *place;
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

    /// What stands before the weights in both files.
    fn add_head(&self, file: &mut Vec<u8>) {
        file.extend(self.fingerprint.to_le_bytes());
        for scale in &self.scales {
            file.extend(scale.to_bytes());
        }
        file.extend(self.joint.to_bytes());
    }

    /// The weights as the tables have them, which [`Weights`](super::Weights) reads; none when they are too many.
    ///
    /// Kinds of bytes stand apart, each weight as a number that is the smaller the more often its column has that weight: a
    /// compressor makes of it less than of [the file](Self::to_bytes).
    pub fn lay_out(&self) -> Option<Vec<u8>> {
        let mut rows = vec![Vec::new(); 1 << PLACE_BITS];
        for (column, weights) in self.columns.iter().enumerate() {
            for (place, weight) in weights {
                rows.get_mut(*place)?.push((column, *weight));
            }
        }
        let books = self.columns.each_ref().map(|column| book(column));
        let mut taken = vec![0u8; rows.len() / 8];
        // For each feature its column, or that it has several; for those the first column and how many others; the columns of
        // these; the numbers of all weights.
        let (mut kinds, mut firsts, mut counts, mut others) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut first_codes, mut other_codes) = (Vec::new(), Vec::new());
        let code = |(column, weight): &(usize, i8)| Some(books[*column].iter().position(|one| one == weight)? as u8);
        for (place, row) in rows.iter().enumerate() {
            let Some((first, rest)) = row.split_first() else { continue };
            taken[place / 8] |= 1 << (place % 8);
            first_codes.push(code(first)?);
            if rest.is_empty() {
                kinds.push(first.0 as u8);
            } else {
                kinds.push(MANY);
                firsts.push(first.0 as u8);
                counts.push(rest.len() as u8);
            }
            others.extend(rest.iter().map(|(column, _)| *column as u8));
            other_codes.extend(rest.iter().filter_map(code));
        }
        // The highest bit of a row's number tells that it is one.
        if firsts.len() > 1 << 15 {
            return None;
        }
        let mut file = Vec::new();
        self.add_head(&mut file);
        for book in &books {
            file.push(u8::try_from(book.len()).ok()?);
            file.extend(book.iter().map(|weight| *weight as u8));
        }
        for row in [&kinds, &firsts] {
            file.extend(u16::try_from(row.len()).ok()?.to_le_bytes());
        }
        [taken, kinds, firsts, counts, others, first_codes, other_codes].iter().for_each(|bytes| file.extend(bytes));
        Some(file)
    }
}

/// The weights that a column has, the most frequent first.
fn book(column: &[(usize, i8)]) -> Vec<i8> {
    let times = |weight: &i8| column.iter().filter(|(_, one)| one == weight).count();
    let mut book: Vec<i8> = (i8::MIN..=i8::MAX).filter(|weight| times(weight) > 0).collect();
    book.sort_by_key(|weight| std::cmp::Reverse(times(weight)));
    book
}
