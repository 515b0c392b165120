//! The value of a number: digits with any country's separators, or words.

use std::ops::Range;

use crate::text::{Document, Gap, Kind, words};

/// The value of digits with the separators between them. None for what is no quantity: versions, dates with dots,
/// numbers with a leading zero.
pub fn value(written: &str) -> Option<f64> {
    if written.len() > 20 {
        return None;
    }
    let is_separator = |c: char| !c.is_ascii_digit();
    let whole = written.split(is_separator).next()?;
    if whole.len() > 1 && whole.starts_with('0') {
        return None;
    }
    let Some((at, last)) = written.char_indices().rfind(|(_, c)| is_separator(*c)) else { return digits(written) };
    let (front, fraction) = (&written[..at], &written[at + last.len_utf8()..]);
    let is_lone = !front.contains(last);
    let groups = front.split(is_separator).count();
    let is_decimal =
        matches!(last, '.' | ',') && is_lone && matches!(fraction.len(), 1..=2) && (groups == 1 || is_grouped(front));
    if is_decimal {
        return Some(digits(front)? + digits(fraction)? / 10f64.powi(fraction.len() as i32));
    }
    (is_grouped(written) && whole != "0").then(|| digits(written)).flatten()
}

/// Thousands in threes ("1,200,000", "120'000"), or the Indian way ("12,00,000"), with one kind of separator.
fn is_grouped(written: &str) -> bool {
    let mut separators = written.chars().filter(|c| !c.is_ascii_digit());
    let Some(first) = separators.next() else { return true };
    let is_apostrophe = |c: char| matches!(c, '\'' | '\u{2019}');
    if separators.any(|c| c != first && !(is_apostrophe(c) && is_apostrophe(first))) {
        return false;
    }
    let mut lengths = written.split(|c: char| !c.is_ascii_digit()).map(str::len);
    let whole = lengths.next().unwrap_or(0);
    let last = lengths.next_back().unwrap_or(0);
    let middle: Range<usize> = if first == ',' && whole <= 2 { 2..4 } else { 3..4 };
    (1..=3).contains(&whole) && last == 3 && lengths.all(|l| middle.contains(&l))
}

fn digits(written: &str) -> Option<f64> {
    written
        .bytes()
        .filter(u8::is_ascii_digit)
        .try_fold((0f64, 0), |(sum, count), digit| {
            (count < 15).then(|| (sum * 10.0 + f64::from(digit - b'0'), count + 1))
        })
        .map(|(sum, _)| sum)
}

/// A number in digits that begins with the token at `at`, "60 000" included: its value and the token after it.
pub fn in_digits(document: &Document, at: usize) -> Option<(f64, usize)> {
    let tokens = &document.tokens;
    let mut sum = value(document.written(at))?;
    let mut next = at + 1;
    // "60 000": short groups of plain digits, each of three but the first.
    if tokens[at].end - tokens[at].start <= 3 && sum.fract() == 0.0 && sum >= 1.0 {
        while next < tokens.len()
            && tokens[next].kind == Kind::Number
            && tokens[next].gap == Gap::Space
            && next < at + 4
        {
            let written = document.written(next);
            let (group, cents) = match written.split_once([',', '.']) {
                Some((group, cents)) if cents.len() == 2 => (group, cents),
                None => (written, ""),
                Some(_) => break,
            };
            if group.len() != 3 {
                break;
            }
            let (Some(group), Some(hundredths)) = (digits(group), digits(cents)) else { break };
            sum = sum * 1000.0 + group + hundredths / 100.0;
            next += 1;
            if !cents.is_empty() {
                break;
            }
        }
    }
    Some((sum, next))
}

/// A number in words that begins with the token at `at` ("eighty-four", "a hundred and forty").
pub fn in_words(document: &Document, at: usize) -> Option<(f64, usize)> {
    let (mut sum, mut next) = match below_hundred(document, at) {
        Some(found) => found,
        None if document.is_in(at, words!("a one")) && document.is_in(at + 1, words!("hundred")) => (1.0, at + 1),
        None => return None,
    };
    if document.is_in(next, words!("hundred")) {
        sum *= 100.0;
        next += 1;
        let rest = if document.is_in(next, words!("and")) { next + 1 } else { next };
        if let Some((more, end)) = below_hundred(document, rest) {
            sum += more;
            next = end;
        }
    }
    Some((sum, next))
}

fn below_hundred(document: &Document, at: usize) -> Option<(f64, usize)> {
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let token = document.tokens.get(at).filter(|t| t.kind == Kind::Word)?;
    let written = document.written(at);
    if let Some(tens) = TENS.iter().position(|t| written.eq_ignore_ascii_case(t)) {
        let tens = (tens + 2) as f64 * 10.0;
        let unit = document.tokens.get(at + 1).filter(|t| t.kind == Kind::Word && (1..=9).contains(&t.number));
        return Some(unit.map_or((tens, at + 1), |u| (tens + f64::from(u.number), at + 2)));
    }
    (token.number > 0).then(|| (f64::from(token.number), at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Vocabulary;

    #[test]
    fn separators_of_every_country_are_read() {
        for (written, wanted) in [
            ("60", Some(60.0)),
            ("60000", Some(60_000.0)),
            ("60,000", Some(60_000.0)),
            ("65.000", Some(65_000.0)),
            ("120'000", Some(120_000.0)),
            ("120’000", Some(120_000.0)),
            ("12,00,000", Some(1_200_000.0)),
            ("1,20,000", Some(120_000.0)),
            ("1,200,000", Some(1_200_000.0)),
            ("1.200.000", Some(1_200_000.0)),
            ("1.2", Some(1.2)),
            ("12,5", Some(12.5)),
            ("50000,00", Some(50_000.0)),
            ("70,000.00", Some(70_000.0)),
            ("70.000,00", Some(70_000.0)),
            ("1'250.50", Some(1250.5)),
            ("12,00,000.00", Some(1_200_000.0)),
            ("0.5", Some(0.5)),
            ("0.125", None),
            ("1.2.3", None),
            ("12.03.2025", None),
            ("0491", None),
            ("10.0.0.1", None),
            ("3.1415", None),
            ("123456789012345678901", None),
            ("9999999999999999", None),
        ] {
            assert_eq!(value(written), wanted, "{written}");
        }
    }

    #[test]
    fn words_and_spaced_digits_are_read() {
        let vocabulary = Vocabulary::with_classes();
        for (text, wanted) in [
            ("eighty-four", 84.0),
            ("a hundred and forty", 140.0),
            ("one hundred twenty", 120.0),
            ("six", 6.0),
            ("two hundred", 200.0),
            ("60 000", 60_000.0),
            ("1 200 000", 1_200_000.0),
            ("45 000,00", 45_000.0),
            ("60 00", 60.0),
        ] {
            let document = Document::read(text, &vocabulary);
            let read = if document.tokens[0].kind == Kind::Number { in_digits } else { in_words };
            assert_eq!(read(&document, 0).map(|(value, _)| value), Some(wanted), "{text}");
        }
    }
}
