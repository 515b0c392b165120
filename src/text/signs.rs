//! What tells at one look that a word is in none of a list, and that none of a sentence's words is: a number of sixteen bits for
//! each word, worked out once for each token.

/// The sign of a word, ASCII case aside; words share signs. Length and four letters tell most words apart.
#[inline]
pub const fn sign(word: &[u8]) -> u16 {
    let length = word.len();
    if length == 0 {
        return 0;
    }
    // The bit that tells ASCII letters' case apart is set, whatever it was.
    let letters = [word[0] | 0x20, word[length / 4] | 0x20, word[length / 2] | 0x20, word[length - 1] | 0x20];
    let mixed = (u32::from_le_bytes(letters) ^ (length as u32).wrapping_mul(0x0101_4f6d)).wrapping_mul(0x9e37_79b1);
    ((mixed ^ mixed >> 15).wrapping_mul(0x85eb_ca6b) >> 16) as u16
}

/// A set of signs, which may seem to hold others too: a bit for the low byte of each, and one in the second half for its high
/// byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs<const N: usize = 4>([u64; N]);

impl<const N: usize> Signs<N> {
    pub const NONE: Self = Self([0; N]);

    /// The number of a bit in its half, by a byte.
    const BITS: u16 = {
        assert!(N == 4 || N == 8, "a half of 128 or of 256 bits");
        32 * N as u16 - 1
    };

    /// These and the sign of a word more.
    pub const fn and(self, word: &[u8]) -> Self {
        if word.is_empty() { self } else { self.and_sign(sign(word)) }
    }

    /// These and one more.
    #[inline]
    pub const fn and_sign(mut self, sign: u16) -> Self {
        let (low, high) = (sign & Self::BITS, sign >> 8 & Self::BITS);
        self.0[low as usize / 64] |= 1 << (low % 64);
        self.0[N / 2 + high as usize / 64] |= 1 << (high % 64);
        self
    }

    /// Whether it may be one of them.
    #[inline]
    pub const fn hold(&self, sign: u16) -> bool {
        let (low, high) = (sign & Self::BITS, sign >> 8 & Self::BITS);
        self.0[low as usize / 64] >> (low % 64) & 1 != 0 && self.0[N / 2 + high as usize / 64] >> (high % 64) & 1 != 0
    }

    /// Whether one of them may be one of the others.
    #[inline]
    pub fn meet(&self, others: &Self) -> bool {
        let (low, high) = self.0.split_at(N / 2);
        let (others_low, others_high) = others.0.split_at(N / 2);
        let meet = |these: &[u64], those: &[u64]| these.iter().zip(those).fold(0, |all, (a, b)| all | a & b) != 0;
        meet(low, others_low) && meet(high, others_high)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_knows_no_case_and_tells_most_words_apart() {
        for (a, b) in [("We're", "wE'RE"), ("à", "à"), ("CV", "cv"), ("", "")] {
            assert_eq!(sign(a.as_bytes()), sign(b.as_bytes()), "{a}");
        }
        let words = "a an the we our you your hour hours house day days week month role roles remote hybrid salary pay paid visa \
            work team call chat step steps stage stages interview interviews process contract permanent";
        let mut signs: Vec<_> = words.split(' ').map(|word| sign(word.as_bytes())).collect();
        signs.sort_unstable();
        signs.dedup();
        assert_eq!(signs.len(), words.split(' ').count());
    }

    #[test]
    fn what_is_in_a_set_is_held_and_little_else() {
        let words = ["visa", "visas", "sponsorship", "permit", "citizen", "à"];
        let signs: Signs = words.iter().fold(Signs::NONE, |signs, word| signs.and(word.as_bytes()));
        assert!(words.iter().all(|word| signs.hold(sign(word.to_uppercase().as_bytes()))));
        let others = "the a of and to in is we you your with for on our team role work salary remote office would like";
        assert!(others.split(' ').filter(|word| signs.hold(sign(word.as_bytes()))).count() <= 1);
    }

    #[test]
    fn sets_meet_where_a_sign_is_in_both() {
        let of = |signs: &[u16]| signs.iter().fold(Signs::<4>::NONE, |all, sign| all.and_sign(*sign));
        assert!(of(&[0x0107, 0x4440]).meet(&of(&[0x4440])) && of(&[0x4440]).meet(&of(&[0x0107, 0x4440])));
        assert!(!of(&[0x0107]).meet(&of(&[0x4440])) && !of(&[0x0107]).meet(&Signs::NONE));
    }
}
