//! Kinds of characters.

use super::in_each;

/// Adds the ASCII letters that some bytes begin with, in lower case, to `lower`: how many there are, and how many of them
/// are capitals. Eight bytes at a time, since it is asked of every word.
pub fn take_letters(mut bytes: &[u8], lower: &mut Vec<u8>) -> (usize, usize) {
    const HIGHEST: u64 = in_each(0x80);
    let (mut count, mut capitals) = (0, 0);
    loop {
        let eight = bytes.first_chunk().copied().unwrap_or_else(|| {
            let mut last = [0; 8];
            last[..bytes.len()].copy_from_slice(bytes);
            last
        });
        let eight = u64::from_le_bytes(eight);
        let small = eight | in_each(b' ');
        // What is added makes a byte's highest bit one from "a" on, and from behind "z" on.
        let from_a = (small & !HIGHEST) + in_each(0x80 - b'a');
        let behind_z = (small & !HIGHEST) + in_each(0x80 - b'z' - 1);
        let others = (!from_a | behind_z | eight) & HIGHEST;
        // The first that is no letter.
        let here = others.trailing_zeros() as usize / 8;
        // The bit that tells capitals apart, moved to be the highest; of the letters before the first other byte.
        let before = if here < 8 { (1 << (8 * here)) - 1 } else { u64::MAX };
        let large = !(eight << 2) & HIGHEST & before;
        if large != 0 {
            capitals += large.count_ones() as usize;
        }
        let length = lower.len() + here;
        lower.extend_from_slice(&small.to_le_bytes());
        lower.truncate(length);
        count += here;
        if here < 8 {
            return (count, capitals);
        }
        bytes = &bytes[8..];
    }
}

/// Characters that take no room and are no part of a word's spelling.
pub fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{fe63}' | '\u{ff0d}')
}

/// The ASCII letter, digit or mark that a styled character stands for: "𝗥" is R, "８" is 8, "Ⓐ" is A, "￡" is £.
///
/// Mathematical alphabets come in runs of 52 letters (A–Z, a–z) and of ten digits, each run a style.
pub fn plain(c: char) -> Option<char> {
    const MATH: u32 = 0x1d400;
    const MATH_DIGITS: u32 = 0x1d7ce;
    let code = c as u32;
    let letter = |at: u32| {
        let (first, at) = if at < 26 { (b'A', at) } else { (b'a', at - 26) };
        char::from_u32(u32::from(first) + at)
    };
    match code {
        0..0x2100 => None,
        MATH..0x1d6a4 => letter((code - MATH) % 52),
        MATH_DIGITS..0x1d800 => char::from_digit((code - MATH_DIGITS) % 10, 10),
        0xff01..=0xff5e => char::from_u32(code - 0xfee0),
        0xffe1 => Some('£'),
        0xffe5 => Some('¥'),
        0x24b6..=0x24e9 => letter(code - 0x24b6),
        0x2460..=0x2468 => char::from_digit(code - 0x2460 + 1, 10),
        0x24ea => Some('0'),
        // Squared and negative letters: 🄰 🅐 🅰.
        0x1f130..=0x1f149 => letter(code - 0x1f130),
        0x1f150..=0x1f169 => letter(code - 0x1f150),
        0x1f170..=0x1f189 => letter(code - 0x1f170),
        // Letters of those styles that had a place before the runs were made.
        _ => LETTERLIKE.iter().find(|(styled, _)| *styled == c).map(|(_, plain)| *plain),
    }
}

const LETTERLIKE: [(char, char); 23] = [
    ('ℂ', 'C'),
    ('ℊ', 'g'),
    ('ℋ', 'H'),
    ('ℌ', 'H'),
    ('ℍ', 'H'),
    ('ℎ', 'h'),
    ('ℐ', 'I'),
    ('ℑ', 'I'),
    ('ℒ', 'L'),
    ('ℕ', 'N'),
    ('ℙ', 'P'),
    ('ℚ', 'Q'),
    ('ℛ', 'R'),
    ('ℜ', 'R'),
    ('ℝ', 'R'),
    ('ℤ', 'Z'),
    ('ℨ', 'Z'),
    ('ℬ', 'B'),
    ('ℭ', 'C'),
    ('ℯ', 'e'),
    ('ℰ', 'E'),
    ('ℱ', 'F'),
    ('ℳ', 'M'),
];

pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2019}' | '\u{2018}' | '`')
}

/// Combining marks that belong to the letter before.
pub fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}

pub fn is_word(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() || c == '_' } else { c.is_alphanumeric() || is_combining(c) }
}

/// A mark that is a token of its own.
pub fn is_mark(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(
            c,
            '£' | '€'
                | '¥'
                | '₹'
                | '₽'
                | '₩'
                | '₪'
                | '₺'
                | '₴'
                | '₦'
                | '₫'
                | '฿'
                | '¢'
                | '₱'
                | '₵'
                | '৳'
                | '₾'
                | '₸'
        )
        || matches!(c, '–' | '—' | '‒' | '―' | '…' | '•' | '·' | '●' | '▪' | '◦' | '‣' | '→' | '⇒')
        || matches!(
            c,
            '“' | '”'
                | '„'
                | '‘'
                | '’'
                | '‚'
                | '«'
                | '»'
                | '‹'
                | '›'
                | '±'
                | '×'
                | '§'
                | '¿'
                | '¡'
                | '≈'
                | '≤'
                | '≥'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_taken_up_to_the_first_other_byte() {
        for (text, wanted, capitals) in [
            ("", "", 0),
            ("Rust", "rust", 1),
            ("JavaScript is", "javascript", 2),
            ("developers", "developers", 0),
            ("ABCDEFGHijklmnopQ[", "abcdefghijklmnopq", 9),
            ("a@", "a", 0),
            ("z{", "z", 0),
            ("Zürich", "z", 1),
            ("k8s", "k", 0),
            ("1a", "", 0),
        ] {
            let mut lower = Vec::new();
            assert_eq!(take_letters(text.as_bytes(), &mut lower), (wanted.len(), capitals), "{text}");
            assert_eq!(lower, wanted.as_bytes(), "{text}");
        }
    }

    #[test]
    fn a_styled_letter_is_read_as_the_plain_one() {
        for (styled, wanted) in [
            ("𝗥𝘂𝘀𝘁", "Rust"),
            ("𝑅𝑢𝑠𝑡", "Rust"),
            ("𝓡𝓾𝓼𝓽", "Rust"),
            ("ℛ𝓊𝓈𝓉", "Rust"),
            ("𝕽𝖚𝖘𝖙", "Rust"),
            ("ℝ𝕦𝕤𝕥", "Rust"),
            ("𝚁𝚞𝚜𝚝", "Rust"),
            ("Ｒｕｓｔ", "Rust"),
            ("Ⓡⓤⓢⓣ", "Rust"),
            ("𝟴𝟎８⑧⓪", "80880"),
            ("￡（％）", "£(%)"),
        ] {
            let read: String = styled.chars().filter_map(plain).collect();
            assert_eq!(read, wanted, "{styled}");
        }
        for other in ['R', 'é', 'Я', '中', '“', '😀', '€', '–'] {
            assert_eq!(plain(other), None, "{other}");
        }
    }
}
