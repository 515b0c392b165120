//! What tools leave in a text by mistake: markup ("&amp;", "&#39;") and letters read in the wrong encoding ("weâ€™re").

use crate::reading::Reading;
use crate::report::{Finding, Fix, Span};
pub(crate) use crate::rules::habits_debris::*;
use crate::text::places;

use super::placeholder::{NEAR, in_link, is_code};
use crate::wording::{Wording, wording};

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let text = reading.document.text;
    let mut at = 0;
    for sentence in reading.document.sentences.iter().filter(|s| s.zone.is_own()) {
        let range = sentence.span.range();
        // What was found last may reach over its sentence's end: a soft hyphen is a letter here and none there.
        at = at.max(range.start);
        while let Some(next) = text.as_bytes().get(at..range.end).and_then(first_sign) {
            let from = at + next;
            at = from + 1;
            let Some((length, meant)) = entity(&text[from..]).or_else(|| misread(&text[from..])) else { continue };
            let near = &text[text.ceil_char_boundary(from.saturating_sub(NEAR))..from];
            if in_link(near) || is_code(near) {
                continue;
            }
            at = from + length;
            let span = Span::bytes(from, at);
            let written = span.of(text);
            let (title, fixes) = match meant {
                None => (wording!("finding.debris.lost"), Vec::new()),
                Some(' ') => {
                    let is_spaced =
                        text[..from].ends_with(char::is_whitespace) || text[at..].starts_with(char::is_whitespace);
                    let fixes = if is_spaced { Vec::new() } else { fix(wording!("fix.space"), ' ') };
                    (wording!("finding.debris.space", words = written.to_owned()), fixes)
                }
                Some(c) => {
                    let title = wording!("finding.debris.letter", words = written.to_owned(), letter = c.to_string());
                    (title, fix(wording!("fix.write-quoted", words = c.to_string()), c))
                }
            };
            found.push(Finding { title, fixes, ..reading.finding_at(&DEBRIS, span) });
        }
    }
}

/// Where the first byte is that markup or a misread letter begins with.
fn first_sign(bytes: &[u8]) -> Option<usize> {
    let is_sign = |byte: &u8| matches!(byte, b'&' | 0xc3 | 0xef);
    // Nearly always there is none, which is told of eight bytes at once.
    let (chunks, _) = bytes.as_chunks::<8>();
    let has_none = |eight: &&[u8; 8]| places(eight, b'&') | places(eight, 0xc3) | places(eight, 0xef) == 0;
    let from = 8 * chunks.iter().take_while(has_none).count();
    bytes[from..].iter().position(is_sign).map(|at| from + at)
}

fn fix(label: Wording, replace: char) -> Vec<Fix> {
    vec![Fix { label, replace: replace.to_string().into() }]
}

/// The length of the HTML entity that a text begins with, and the character it stands for.
fn entity(text: &str) -> Option<(usize, Option<char>)> {
    const NAMED: [(&str, char); 26] = [
        ("amp", '&'),
        ("nbsp", ' '),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("rsquo", '’'),
        ("lsquo", '‘'),
        ("rdquo", '”'),
        ("ldquo", '“'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("hellip", '…'),
        ("bull", '•'),
        ("middot", '·'),
        ("pound", '£'),
        ("euro", '€'),
        ("yen", '¥'),
        ("copy", '©'),
        ("reg", '®'),
        ("trade", '™'),
        ("eacute", 'é'),
        ("auml", 'ä'),
        ("ouml", 'ö'),
        ("uuml", 'ü'),
        ("szlig", 'ß'),
    ];
    let rest = text.strip_prefix('&')?;
    let name = &rest[..rest.as_bytes().iter().take(9).position(|b| *b == b';')?];
    let meant = if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        char::from_u32(code).filter(|c| !c.is_control())?
    } else {
        NAMED.iter().find(|(n, _)| *n == name)?.1
    };
    let meant = if meant == '\u{a0}' { ' ' } else { meant };
    Some((name.len() + 2, Some(meant)))
}

/// The length of the letters that a text begins with if they are UTF-8 read as Windows-1252, and the character they are
/// in truth; none when the mark of a lost character stands there.
fn misread(text: &str) -> Option<(usize, Option<char>)> {
    let first = text.chars().next()?;
    let bytes = match first {
        '\u{fffd}' => return Some((first.len_utf8(), None)),
        'Â' | 'Ã' => 2,
        'â' | 'ï' => 3,
        'ð' => 4,
        _ => return None,
    };
    // A capital at the end of quoted words.
    if bytes == 2 && text[first.len_utf8()..].starts_with(['’', '”']) {
        return None;
    }
    let (mut utf8, mut length) = ([0; 4], 0);
    for (byte, c) in utf8.iter_mut().zip(text.chars()).take(bytes) {
        *byte = windows_1252(c)?;
        length += c.len_utf8();
    }
    let meant = str::from_utf8(utf8.get(..bytes)?).ok()?.chars().next()?;
    let meant = if meant.is_whitespace() { ' ' } else { meant };
    (length > first.len_utf8() && !meant.is_control() && meant != '\u{feff}').then_some((length, Some(meant)))
}

/// The byte of a character in Windows-1252.
fn windows_1252(c: char) -> Option<u8> {
    /// The characters of the bytes from 0x80 on; those that have none stand for themselves.
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    match u8::try_from(c as u32) {
        Ok(byte) => Some(byte),
        Err(_) => HIGH.chars().position(|high| high == c).map(|at| 0x80 + at as u8),
    }
}
