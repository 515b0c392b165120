//! Tables as bytes: what the build writes and every start reads.
//!
//! Numbers are written seven bits at a time, the lowest first. Long rows of small numbers are written plane by plane,
//! all their low bytes before all their high ones, which compresses better. Letters stand apart from numbers.

/// Writes tables.
#[derive(Debug, Default)]
pub struct Writer {
    letters: String,
    bytes: Vec<u8>,
}

impl Writer {
    pub fn number(&mut self, mut number: usize) {
        while number > 0x7f {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    pub fn string(&mut self, string: &str) {
        self.number(string.len());
        self.letters.push_str(string);
    }

    /// A row of bytes, its length first.
    pub fn row8(&mut self, row: impl ExactSizeIterator<Item = u8>) {
        self.number(row.len());
        self.bytes.extend(row);
    }

    /// A row of numbers below 65,536.
    pub fn row16(&mut self, row: impl ExactSizeIterator<Item = u16> + Clone) {
        self.row8(row.clone().map(|n| n as u8));
        self.bytes.extend(row.map(|n| (n >> 8) as u8));
    }

    /// A row of larger numbers; as many planes as the largest needs.
    pub fn row64(&mut self, row: impl ExactSizeIterator<Item = u64> + Clone) {
        self.row8(row.clone().map(|n| n as u8));
        let bits = u64::BITS - row.clone().fold(0, |all, n| all | n).leading_zeros();
        let planes = bits.div_ceil(8).max(1) as usize;
        self.number(planes);
        for plane in 1..planes {
            self.bytes.extend(row.clone().map(|n| (n >> (8 * plane)) as u8));
        }
    }

    /// Everything as one piece, after a fingerprint of it.
    pub fn finish(self) -> Vec<u8> {
        let mut rest = Self::default();
        rest.number(self.letters.len());
        rest.bytes.extend_from_slice(self.letters.as_bytes());
        rest.bytes.extend(self.bytes);
        let mut file = fingerprint(&rest.bytes).to_le_bytes().to_vec();
        file.extend(rest.bytes);
        file
    }
}

/// Reads what a [`Writer`] wrote. Whatever is asked beyond the end is none.
#[derive(Debug)]
pub struct Reader {
    letters: &'static str,
    /// How many of the letters are read.
    read: usize,
    bytes: &'static [u8],
}

impl Reader {
    /// None for a file that is damaged, or whose fingerprint is another than `wanted`.
    pub fn open(file: &'static [u8], wanted: Option<u64>) -> Option<Self> {
        let (head, rest) = file.split_first_chunk()?;
        let written = u64::from_le_bytes(*head);
        if written != fingerprint(rest) || wanted.is_some_and(|wanted| wanted != written) {
            return None;
        }
        let mut reader = Self { letters: "", read: 0, bytes: rest };
        let length = reader.number()?;
        let letters = reader.take(length)?;
        reader.letters = str::from_utf8(letters).ok()?;
        Some(reader)
    }

    fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(taken)
    }

    #[inline]
    pub fn number(&mut self) -> Option<usize> {
        // Most are small.
        if let Some((byte, rest)) = self.bytes.split_first()
            && *byte < 0x80
        {
            self.bytes = rest;
            return Some(usize::from(*byte));
        }
        self.large_number()
    }

    fn large_number(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            number |= ((byte & 0x7f) as usize) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
            shift += 7;
            if shift > 28 {
                return None;
            }
        }
    }

    pub fn string(&mut self) -> Option<&'static str> {
        let end = self.number()?.checked_add(self.read)?;
        let string = self.letters.get(self.read..end)?;
        self.read = end;
        Some(string)
    }

    /// Strings that follow each other: the places where each ends in the letters.
    pub fn strings(&mut self, count: usize) -> Option<Vec<u32>> {
        let mut ends = Vec::with_capacity(count.min(self.bytes.len()));
        for _ in 0..count {
            self.read = self.number()?.checked_add(self.read)?;
            ends.push(self.read as u32);
        }
        Some(ends)
    }

    /// The letters of all strings, one after the other.
    pub fn letters(&self) -> &'static [u8] {
        self.letters.as_bytes()
    }

    /// Where in the letters the next string stands.
    pub fn place(&self) -> usize {
        self.read
    }

    pub fn row8(&mut self) -> Option<&'static [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    pub fn row16(&mut self) -> Option<impl ExactSizeIterator<Item = u16> + use<>> {
        let (low, high) = self.planes()?;
        Some(low.iter().zip(high).map(|(low, high)| u16::from_le_bytes([*low, *high])))
    }

    /// The same as its two planes: the low bytes and the high ones.
    pub fn planes(&mut self) -> Option<(&'static [u8], &'static [u8])> {
        let low = self.row8()?;
        Some((low, self.take(low.len())?))
    }

    pub fn row64(&mut self) -> Option<Vec<u64>> {
        let mut row: Vec<u64> = self.row8()?.iter().map(|low| u64::from(*low)).collect();
        for plane in 1..self.number()?.min(8) {
            let bytes = self.take(row.len())?;
            for (number, byte) in row.iter_mut().zip(bytes) {
                *number |= u64::from(*byte) << (8 * plane);
            }
        }
        Some(row)
    }
}

/// Eight bytes at a time; it tells a file of another build, not a forged one.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut hash = bytes.len() as u64;
    for chunk in chunks {
        hash = (hash ^ u64::from_le_bytes(*chunk)).wrapping_mul(ODD).rotate_left(29);
    }
    for byte in rest {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(ODD);
    }
    hash ^ hash >> 32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let mut writer = Writer::default();
        for number in [0, 127, 128, 300_000] {
            writer.number(number);
        }
        writer.string("zażółć");
        writer.row16([1u16, 65_535, 256].into_iter());
        writer.row64([u64::MAX, 1 << 40].into_iter());
        let file: &'static [u8] = writer.finish().leak();
        let mut reader = Reader::open(file, None).expect("what was just written");
        for number in [0, 127, 128, 300_000] {
            assert_eq!(reader.number(), Some(number));
        }
        assert_eq!(reader.string(), Some("zażółć"));
        assert_eq!(reader.row16().map(Iterator::collect), Some(vec![1u16, 65_535, 256]));
        assert_eq!(reader.row64(), Some(vec![u64::MAX, 1 << 40]));
        assert_eq!(reader.number(), None);
    }

    #[test]
    fn a_damaged_file_is_refused() {
        let mut writer = Writer::default();
        writer.string("Rust");
        let file = writer.finish();
        for at in 0..file.len() {
            let mut damaged = file.clone();
            damaged[at] ^= 1;
            assert!(Reader::open(damaged.leak(), None).is_none(), "byte {at}");
        }
        assert!(Reader::open(file.leak(), Some(1)).is_none(), "another build's");
    }
}
