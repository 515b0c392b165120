//! Kinds of characters.

/// Characters that take no room and are no part of a word's spelling.
pub fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

pub fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

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
        || matches!(c, '£' | '€' | '¥' | '₹' | '₽' | '₩' | '₪' | '₺' | '₴' | '₦' | '₫' | '฿' | '¢')
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
