//! Numbers as bits, few for small ones: what a compressor cannot make smaller.
//!
//! A number's high bits are so many ones and a zero, its low bits, of which each row of numbers has as many as suits it,
//! follow (Rice's code).

/// Reads what [`Written`] wrote.
#[derive(Debug)]
pub struct Bits<'f> {
    file: &'f [u8],
    /// The place of the next bit.
    at: usize,
}

/// No number has more ones than this, so that it stands in the 57 bits that are looked at.
const MOST: u32 = 32;

impl<'f> Bits<'f> {
    pub fn of(file: &'f [u8]) -> Self {
        Self { file, at: 0 }
    }

    /// The next bits, 57 at least; none beyond the end.
    #[inline]
    fn next(&self) -> Option<u64> {
        let eight = self.file.get(self.at / 8..)?.first_chunk()?;
        Some(u64::from_le_bytes(*eight) >> (self.at % 8))
    }

    /// The next so many bits, at most 16.
    #[inline]
    pub fn take(&mut self, count: u32) -> Option<usize> {
        let bits = self.next()? & ((1 << count) - 1);
        self.at += count as usize;
        Some(bits as usize)
    }

    /// The next number, of which so many bits are low, at most 16.
    #[inline]
    pub fn number(&mut self, low: u32) -> Option<usize> {
        let next = self.next()?;
        let high = next.trailing_ones().min(MOST);
        let number = u64::from(high) << low | next >> (high + 1) & ((1 << low) - 1);
        self.at += (high + 1 + low) as usize;
        Some(number as usize)
    }
}

/// Bits that are being written.
#[derive(Debug, Default)]
pub struct Written {
    file: Vec<u8>,
    /// Bits that fill no byte yet, and how many.
    open: u64,
    count: u32,
}

impl Written {
    /// How many low bits make a row of numbers shortest.
    pub fn best_for(numbers: &[usize]) -> u32 {
        let most = numbers.iter().copied().max().unwrap_or_default();
        let length = |low: &u32| numbers.iter().map(|number| (number >> low) + 1 + *low as usize).sum::<usize>();
        (0..16).filter(|low| most >> low <= MOST as usize).min_by_key(length).unwrap_or(15)
    }

    /// Adds the lowest so many bits, at most 32.
    pub fn add(&mut self, bits: usize, count: u32) {
        self.open |= (bits as u64 & ((1 << count) - 1)) << self.count;
        self.count += count;
        while self.count >= 8 {
            self.file.push(self.open as u8);
            self.open >>= 8;
            self.count -= 8;
        }
    }

    /// Adds a number with so many low bits.
    pub fn number(&mut self, number: usize, low: u32) {
        let high = (number >> low) as u32;
        self.add((1 << high) - 1, high);
        self.add(0, 1);
        self.add(number, low);
    }

    /// All of it. Behind it stand enough bytes that eight can be read from each place.
    pub fn finish(mut self) -> Vec<u8> {
        self.add(0, 7);
        self.file.extend([0; 8]);
        self.file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let numbers = [0, 1, 7, 300, 2, 9_000, 65_535];
        let low = Written::best_for(&numbers);
        let mut written = Written::default();
        written.add(numbers.len(), 16);
        numbers.iter().for_each(|number| written.number(*number, low));
        let file = written.finish();
        let mut bits = Bits::of(&file);
        assert_eq!(bits.take(16), Some(numbers.len()));
        for number in numbers {
            assert_eq!(bits.number(low), Some(number));
        }
    }

    #[test]
    fn beyond_the_end_there_is_none() {
        let mut bits = Bits::of(&[u8::MAX; 9]);
        assert!(bits.take(16).is_some());
        assert_eq!(bits.take(1), None);
        assert_eq!(Bits::of(&[]).number(3), None);
    }
}
