//! One end of a range: a number with its scale ("k", "lakh") and its currency, whichever side they stand.

use super::currency::{self, Sign};
use super::number;
use crate::report::Period;
use crate::text::{Document, Gap, Kind, List, words};

/// A number as written, with what is written about it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// First token and the one after the last.
    pub from: usize,
    pub to: usize,
    /// The number alone, without its scale.
    pub number: f64,
    pub scale: Option<Scale>,
    pub sign: Option<Sign>,
    pub is_percent: bool,
    pub in_words: bool,
    /// In digits with a separator of thousands ("60,000").
    pub is_grouped: bool,
}

/// What a number is multiplied by.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    pub by: f64,
    /// "LPA": the scale says that it is a year's pay, in rupees; "LPM", that it is a month's.
    pub per: Option<Period>,
}

const SCALES: &List<f64> = &List::of(&[
    ("k", 1e3),
    ("kish", 1e3),
    ("thousand", 1e3),
    ("thousands", 1e3),
    ("grand", 1e3),
    ("tsd", 1e3),
    ("tys", 1e3),
    ("tis", 1e3),
    ("lakh", 1e5),
    ("lakhs", 1e5),
    ("lac", 1e5),
    ("lacs", 1e5),
    ("crore", 1e7),
    ("crores", 1e7),
    ("cr", 1e7),
]);

/// Sums that are a company's, not a salary; without a currency they may be months ("12m") or people.
const LARGE: &List<f64> = &List::of(&[
    ("m", 1e6),
    ("mm", 1e6),
    ("mn", 1e6),
    ("mio", 1e6),
    ("mil", 1e6),
    ("mln", 1e6),
    ("millió", 1e6),
    ("million", 1e6),
    ("millions", 1e6),
    ("b", 1e9),
    ("bn", 1e9),
    ("billion", 1e9),
    ("t", 1e12),
    ("tn", 1e12),
    ("trillion", 1e12),
]);

impl Figure {
    /// Its value, scaled.
    pub fn value(&self) -> f64 {
        self.number * self.scale.map_or(1.0, |s| s.by)
    }
}

/// Reads the figure whose number begins at the token `at`. A currency before it is taken from `floor` on.
pub fn read(document: &Document, at: usize, floor: usize) -> Option<Figure> {
    let tokens = &document.tokens;
    let token = tokens.get(at)?;
    let in_words = token.kind == Kind::Word;
    let (number, mut next) = match token.kind {
        Kind::Number => number::in_digits(document, at)?,
        Kind::Word => number::in_words(document, at)?,
        _ => return None,
    };
    let prefix = currency::before(document, at, floor);
    let mut figure = Figure {
        from: prefix.map_or(at, |(_, first)| first),
        to: next,
        number,
        scale: None,
        sign: prefix.map(|(sign, _)| sign),
        is_percent: false,
        in_words,
        is_grouped: next > at + 1 || document.written(at).contains([',', '.', '\'', '\u{2019}']),
    };
    let stays = |at: usize| tokens.get(at).is_some_and(|t| !matches!(t.gap, Gap::Line | Gap::Blank));
    // "eighty-four (thousand pounds"
    if in_words && stays(next) && tokens[next].is_mark('(') && document.is_in(next + 1, words!("thousand k")) {
        next += 1;
    }
    for _ in 0..3 {
        if !stays(next) {
            break;
        }
        if let Some((scale, sign, end)) = in_brackets(document, next, &figure) {
            figure.scale = figure.scale.or(scale);
            figure.sign = Some(sign);
            next = end;
        } else if figure.scale.is_none()
            && let Some((scale, sign)) = scale_at(document, next, &figure)
        {
            figure.scale = Some(scale);
            figure.sign = figure.sign.or(sign);
            next += 1;
            // "eighty-five thousand five hundred"
            if in_words
                && scale.by == 1e3
                && let Some((more, end)) = number::in_words(document, next)
                && (100.0..1000.0).contains(&more)
            {
                figure.number += more / 1e3;
                next = end;
            }
            // "tis. Kč", "mln. zł"
            let is_stop = |i: usize| tokens.get(i).is_some_and(|t| t.is_mark('.') && t.gap == Gap::Glued);
            if is_stop(next) && stays(next + 1) && currency::at(document, next + 1).is_some() {
                next += 1;
            }
        } else if tokens[next].is_mark('%') || document.is_in(next, words!("percent pct")) {
            figure.is_percent = true;
            next += 1;
        } else if document.is_in(next, words!("per")) && document.is_in(next + 1, words!("cent")) {
            figure.is_percent = true;
            next += 2;
        } else if document.is_in(next, words!("ish odd")) && matches!(tokens[next].gap, Gap::Glued | Gap::Hyphen) {
            next += 1;
        } else if let Some((sign, end)) = currency::after(document, next)
            && is_meant(document, next, &figure, sign)
        {
            // A code behind says whose dollar it is: "$126k CAD".
            figure.sign = match (figure.sign, sign) {
                (Some(before), Sign::Dollar | Sign::Crown) => Some(before),
                _ => Some(sign),
            };
            next = end;
        } else {
            break;
        }
        figure.to = next;
    }
    // "€ 5.000,-" and "25,00,000/-"
    let is_dash = |at: usize| {
        tokens.get(at).is_some_and(|t| matches!(t.kind, Kind::Mark('-' | '–' | '—')) && t.gap == Gap::Glued)
    };
    if stays(next)
        && matches!(tokens[next].kind, Kind::Mark(',' | '/' | '.'))
        && tokens[next].gap == Gap::Glued
        && is_dash(next + 1)
    {
        figure.to = next + 2;
    }
    Some(figure)
}

/// "85–100 (k€)", "85-100K (€)", "90 (kEUR)": the scale and the currency that stand in brackets behind a figure, and the
/// token after them.
fn in_brackets(document: &Document, at: usize, figure: &Figure) -> Option<(Option<Scale>, Sign, usize)> {
    let is = |at: usize, mark: char| document.tokens.get(at).is_some_and(|t| t.is_mark(mark));
    if !is(at, '(') || figure.sign.is_some() {
        return None;
    }
    let inner = at + 1;
    let scale = document.tokens.get(inner).and_then(|_| scale_at(document, inner, figure));
    let (sign, end) = match scale {
        Some((_, Some(sign))) => (sign, inner + 1),
        _ => (currency::at(document, inner + usize::from(scale.is_some()))?, inner + 1 + usize::from(scale.is_some())),
    };
    (is(end, ')')).then_some((scale.map(|(scale, _)| scale), sign, end + 1))
}

/// The scale that the token at `at` gives a figure, and the currency that it implies.
fn scale_at(document: &Document, at: usize, figure: &Figure) -> Option<(Scale, Option<Sign>)> {
    let token = &document.tokens[at];
    if token.kind != Kind::Word {
        return None;
    }
    let written = document.written(at);
    // "800万円", "3万元", "15 juta", "15jt": the scale names the country.
    if let Some((_, by, code)) = FOREIGN.iter().find(|(word, ..)| written.eq_ignore_ascii_case(word)) {
        let sign = code.map(Sign::Code);
        return Some((Scale { by: *by, per: None }, sign));
    }
    let rupees = Some(Sign::Code("INR"));
    if let Some((word, by)) = document.in_list(at, SCALES) {
        // "60 k" is read, "5 cr" only of money, "1.2 Cr" with its capital.
        let is_indian = *by >= 1e5;
        let is_known = *word != "cr" || written == "Cr" || token.gap == Gap::Glued || figure.sign.is_some();
        return is_known.then_some((Scale { by: *by, per: None }, rupees.filter(|_| is_indian)));
    }
    if document.is_in(at, words!("lpa")) {
        return Some((Scale { by: 1e5, per: Some(Period::Year) }, rupees));
    }
    if document.is_in(at, words!("lpm")) {
        return Some((Scale { by: 1e5, per: Some(Period::Month) }, rupees));
    }
    let is_glued = token.gap == Gap::Glued;
    // "₹25L" and "25 L" with rupees; "25L" alone only in a capital.
    if written == "L" && (is_glued || figure.sign == rupees || figure.sign == Some(Sign::Rupee))
        || written == "l" && is_glued && figure.sign.is_some()
    {
        return Some((Scale { by: 1e5, per: None }, rupees));
    }
    // "80kEUR", "80 TEUR"
    if let Some(code) = written.strip_prefix(['k', 'K', 'T'])
        && let Some((code, _)) = CODES.iter().find(|(_, lower)| code.eq_ignore_ascii_case(lower))
    {
        return Some((Scale { by: 1e3, per: None }, Some(Sign::Code(code))));
    }
    if written == "T" && document.tokens.get(at + 1).is_some_and(|t| t.is_mark('€') && t.gap == Gap::Glued) {
        return Some((Scale { by: 1e3, per: None }, None));
    }
    // "R$ 19 mil", "45 mil euros": a thousand in Portuguese and Spanish.
    let is_thousand = figure.sign == Some(Sign::Code("BRL"))
        || document.is_in(at + 1, words!("por reais euros pesos brutos bruto anuales mensal mensais"));
    if is_thousand && document.is_in(at, words!("mil")) {
        return Some((Scale { by: 1e3, per: None }, None));
    }
    let (word, by) = document.in_list(at, LARGE)?;
    let has_sign = figure.sign.is_some()
        || currency::after(document, at + 1).is_some()
        || is_glued && (written == "M" && (at + 3..at + 6).any(|i| currency::at(document, i).is_some()));
    let is_word = word.len() > 3;
    (is_word || has_sign).then_some((Scale { by: *by, per: None }, None))
}

/// Scales that only one country writes, and its currency.
const FOREIGN: &[(&str, f64, Option<&str>)] = &[
    ("万", 1e4, None),
    ("万円", 1e4, Some("JPY")),
    ("万元", 1e4, Some("CNY")),
    ("juta", 1e6, Some("IDR")),
    ("jt", 1e6, Some("IDR")),
];

const CODES: [(&str, &str); 5] = [("EUR", "eur"), ("USD", "usd"), ("GBP", "gbp"), ("CHF", "chf"), ("PLN", "pln")];

/// Whether a word behind a number is meant as its currency: "5 CAD engineers" and "10 pounds" are not.
fn is_meant(document: &Document, at: usize, figure: &Figure, sign: Sign) -> bool {
    let is_tool = document.is_one_of(at, &["CAD", "RON", "lei", "THB", "TRY", "TL"]);
    let is_unit = document.is_one_of(at, &["Ft", "kr", "lei"]);
    let enough = if is_unit { 5000.0 } else { 1000.0 };
    !(is_tool || is_unit)
        || figure.sign.is_some()
        || figure.value() >= enough
        || sign == Sign::Crown && figure.value() >= 100.0
}
