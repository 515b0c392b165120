//! Which currency: signs, codes and words.

use crate::text::{Document, Gap, Kind, List, words};

/// A currency as it is written; some signs are shared by several countries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// Its ISO 4217 code.
    Code(&'static str),
    Dollar,
    Crown,
    Yen,
    Rupee,
    /// Of Mexico, the Philippines, Colombia and others.
    Peso,
    /// Of Kenya, Tanzania or Uganda.
    Shilling,
}

impl Sign {
    /// The currency when nothing else in the message tells.
    pub fn alone(self) -> Option<&'static str> {
        match self {
            Self::Code(code) => Some(code),
            Self::Dollar => Some("USD"),
            Self::Crown | Self::Peso => None,
            Self::Shilling => Some("KES"),
            Self::Yen => Some("JPY"),
            Self::Rupee => Some("INR"),
        }
    }
}

/// The code of a word or mark, and roughly how many of the unit make a US dollar: only to tell a plausible year's pay
/// from a plausible month's, never shown.
const UNITS: &[(&str, f64)] = &[
    ("USD", 1.0),
    ("EUR", 0.9),
    ("GBP", 0.8),
    ("CHF", 0.9),
    ("CAD", 1.35),
    ("AUD", 1.5),
    ("NZD", 1.65),
    ("SGD", 1.35),
    ("HKD", 7.8),
    ("PLN", 4.0),
    ("SEK", 10.5),
    ("NOK", 10.5),
    ("DKK", 6.9),
    ("CZK", 23.0),
    ("HUF", 360.0),
    ("RON", 4.6),
    ("INR", 83.0),
    ("JPY", 150.0),
    ("CNY", 7.2),
    ("BRL", 5.0),
    ("MXN", 17.0),
    ("ZAR", 18.0),
    ("AED", 3.7),
    ("SAR", 3.75),
    ("QAR", 3.6),
    ("ILS", 3.7),
    ("TRY", 32.0),
    ("UAH", 40.0),
    ("RUB", 90.0),
    ("KRW", 1330.0),
    ("MYR", 4.5),
    ("PHP", 56.0),
    ("THB", 35.0),
    ("IDR", 15_700.0),
    ("VND", 24_500.0),
    ("NGN", 1500.0),
    ("KES", 130.0),
    ("EGP", 48.0),
    ("PKR", 280.0),
    ("BGN", 1.8),
    ("RSD", 108.0),
    ("ISK", 138.0),
    ("TWD", 32.0),
    ("GHS", 12.0),
    ("UGX", 3700.0),
    ("TZS", 2600.0),
    ("RWF", 1400.0),
    ("LKR", 300.0),
    ("BDT", 120.0),
    ("NPR", 133.0),
    ("COP", 4000.0),
    ("CLP", 950.0),
    ("ARS", 1400.0),
    ("PEN", 3.7),
    ("UYU", 40.0),
    ("MAD", 10.0),
    ("TND", 3.1),
    ("KWD", 0.31),
    ("BHD", 0.38),
    ("OMR", 0.38),
    ("JOD", 0.71),
    ("GEL", 2.7),
    ("KZT", 500.0),
    ("ETB", 125.0),
    ("ZMW", 26.0),
];

/// Words that are a currency in any case of letters.
const WORDS: &List<Sign> = &List::of(&[
    ("eur", Sign::Code("EUR")),
    ("euro", Sign::Code("EUR")),
    ("euros", Sign::Code("EUR")),
    ("gbp", Sign::Code("GBP")),
    ("pound", Sign::Code("GBP")),
    ("pounds", Sign::Code("GBP")),
    ("quid", Sign::Code("GBP")),
    ("sterling", Sign::Code("GBP")),
    ("usd", Sign::Code("USD")),
    ("usdc", Sign::Code("USD")),
    ("usdt", Sign::Code("USD")),
    ("dollar", Sign::Dollar),
    ("dollars", Sign::Dollar),
    ("bucks", Sign::Dollar),
    ("chf", Sign::Code("CHF")),
    ("sfr", Sign::Code("CHF")),
    ("francs", Sign::Code("CHF")),
    ("pln", Sign::Code("PLN")),
    ("zł", Sign::Code("PLN")),
    ("zl", Sign::Code("PLN")),
    ("zloty", Sign::Code("PLN")),
    ("złoty", Sign::Code("PLN")),
    ("zlotys", Sign::Code("PLN")),
    ("inr", Sign::Code("INR")),
    ("rs", Sign::Rupee),
    ("rupees", Sign::Rupee),
    ("peso", Sign::Peso),
    ("pesos", Sign::Peso),
    ("shilling", Sign::Shilling),
    ("shillings", Sign::Shilling),
    ("dong", Sign::Code("VND")),
    ("tenge", Sign::Code("KZT")),
    ("taka", Sign::Code("BDT")),
    ("birr", Sign::Code("ETB")),
    ("lari", Sign::Code("GEL")),
    ("kwacha", Sign::Code("ZMW")),
    ("crowns", Sign::Crown),
    ("sek", Sign::Code("SEK")),
    ("nok", Sign::Code("NOK")),
    ("dkk", Sign::Code("DKK")),
    ("kr", Sign::Crown),
    ("kronor", Sign::Code("SEK")),
    ("kroner", Sign::Crown),
    ("czk", Sign::Code("CZK")),
    ("kč", Sign::Code("CZK")),
    ("huf", Sign::Code("HUF")),
    ("forint", Sign::Code("HUF")),
    ("ron", Sign::Code("RON")),
    ("lei", Sign::Code("RON")),
    ("aed", Sign::Code("AED")),
    ("dirhams", Sign::Code("AED")),
    ("yen", Sign::Yen),
    ("reais", Sign::Code("BRL")),
    ("brl", Sign::Code("BRL")),
    ("uah", Sign::Code("UAH")),
    ("sgd", Sign::Code("SGD")),
    ("aud", Sign::Code("AUD")),
    ("nzd", Sign::Code("NZD")),
    ("hkd", Sign::Code("HKD")),
    ("zar", Sign::Code("ZAR")),
    ("shekels", Sign::Code("ILS")),
    ("rmb", Sign::Code("CNY")),
    ("ringgit", Sign::Code("MYR")),
    ("baht", Sign::Code("THB")),
    ("naira", Sign::Code("NGN")),
    ("cedis", Sign::Code("GHS")),
    ("rand", Sign::Code("ZAR")),
    ("rands", Sign::Code("ZAR")),
    ("rubles", Sign::Code("RUB")),
    ("roubles", Sign::Code("RUB")),
    ("rub", Sign::Code("RUB")),
    ("leva", Sign::Code("BGN")),
    ("hryvnia", Sign::Code("UAH")),
    ("hryvnias", Sign::Code("UAH")),
    ("dirham", Sign::Code("AED")),
    ("shekel", Sign::Code("ILS")),
    ("riyals", Sign::Code("SAR")),
    ("złotych", Sign::Code("PLN")),
    ("koruna", Sign::Code("CZK")),
    ("ksh", Sign::Code("KES")),
    ("kshs", Sign::Code("KES")),
    ("rupiah", Sign::Code("IDR")),
    ("lira", Sign::Code("TRY")),
    ("円", Sign::Code("JPY")),
    ("元", Sign::Code("CNY")),
]);

/// Words and marks that are a currency in exactly this spelling.
const SPELT: &List<Sign> = &List::of(&[
    ("£", Sign::Code("GBP")),
    ("€", Sign::Code("EUR")),
    ("$", Sign::Dollar),
    ("¥", Sign::Yen),
    ("₹", Sign::Code("INR")),
    ("₽", Sign::Code("RUB")),
    ("₩", Sign::Code("KRW")),
    ("₪", Sign::Code("ILS")),
    ("₺", Sign::Code("TRY")),
    ("₴", Sign::Code("UAH")),
    ("₦", Sign::Code("NGN")),
    ("₫", Sign::Code("VND")),
    ("฿", Sign::Code("THB")),
    ("₱", Sign::Code("PHP")),
    ("₵", Sign::Code("GHS")),
    ("৳", Sign::Code("BDT")),
    ("₾", Sign::Code("GEL")),
    ("₸", Sign::Code("KZT")),
    ("ZŁ", Sign::Code("PLN")),
    ("Ft", Sign::Code("HUF")),
    ("RM", Sign::Code("MYR")),
    ("KČ", Sign::Code("CZK")),
    ("NIS", Sign::Code("ILS")),
    ("TL", Sign::Code("TRY")),
    ("Rp", Sign::Code("IDR")),
]);

/// What stands glued before "$" and whose dollar it makes it.
const DOLLARS: &List<&str> = &List::of(&[
    ("us", "USD"),
    ("usd", "USD"),
    ("a", "AUD"),
    ("au", "AUD"),
    ("aud", "AUD"),
    ("c", "CAD"),
    ("ca", "CAD"),
    ("cad", "CAD"),
    ("can", "CAD"),
    ("cdn", "CAD"),
    ("nz", "NZD"),
    ("nzd", "NZD"),
    ("s", "SGD"),
    ("sg", "SGD"),
    ("sgd", "SGD"),
    ("hk", "HKD"),
    ("hkd", "HKD"),
    ("r", "BRL"),
    ("nt", "TWD"),
    ("mx", "MXN"),
]);

/// "Canadian dollars", "UK pounds", "Swiss francs".
const NATIONS: &List<&str> = &List::of(&[
    ("us", "USD"),
    ("american", "USD"),
    ("canadian", "CAD"),
    ("australian", "AUD"),
    ("singapore", "SGD"),
    ("singaporean", "SGD"),
    ("uk", "GBP"),
    ("british", "GBP"),
    ("swiss", "CHF"),
    ("swedish", "SEK"),
    ("norwegian", "NOK"),
    ("danish", "DKK"),
    ("czech", "CZK"),
    ("polish", "PLN"),
    ("indian", "INR"),
]);

/// The currency that the token at `at` names. Codes that are also words or tools ("CAD", "TRY") count in capitals only.
pub fn at(document: &Document, at: usize) -> Option<Sign> {
    let token = document.tokens.get(at)?;
    if !matches!(token.kind, Kind::Word | Kind::Mark(_)) {
        return None;
    }
    // Nearly every word is none.
    const CODES: &List<f64> = &List::of(UNITS);
    if ![SPELT.signs(), WORDS.signs(), CODES.signs()].iter().any(|signs| signs.hold(token.sign)) {
        return None;
    }
    let written = document.written(at);
    let spelt = || SPELT.pairs().iter().find(|(spelt, _)| written == *spelt);
    let known = if SPELT.signs().hold(token.sign) { spelt() } else { None };
    if let Some((_, sign)) = known.or_else(|| document.in_list(at, WORDS)) {
        return Some(*sign);
    }
    let code = || UNITS.iter().find(|(code, _)| written == *code).map(|(code, _)| Sign::Code(code));
    if CODES.signs().hold(token.sign) { code() } else { None }
}

/// The currency written before the token at `number`, and its first token; nothing before `floor` is looked at.
pub fn before(document: &Document, number: usize, floor: usize) -> Option<(Sign, usize)> {
    let mut first = number.checked_sub(1).filter(|i| *i >= floor)?;
    let tokens = &document.tokens;
    if matches!(tokens[number].gap, Gap::Line | Gap::Blank | Gap::Hyphen) {
        return None;
    }
    // "Rs. 500"
    if tokens[first].is_mark('.')
        && tokens[first].gap == Gap::Glued
        && first > floor
        && document.is_in(first - 1, words!("rs fr sfr"))
    {
        first -= 1;
    }
    let mut sign = at(document, first).or_else(|| letter(document, first, number))?;
    let earlier = first.checked_sub(1).filter(|i| *i >= floor && !matches!(tokens[first].gap, Gap::Line | Gap::Blank));
    if sign == Sign::Dollar
        && let Some(earlier) = earlier
        && let Some((_, code)) = document.in_list(earlier, DOLLARS)
        && (tokens[first].gap == Gap::Glued || code.eq_ignore_ascii_case(document.written(earlier)))
    {
        (sign, first) = (Sign::Code(code), earlier);
    }
    Some((sign, first))
}

/// "R900k", "N350,000": the letter of a rand or a naira stands apart from the digits only before a sum of money.
fn letter(document: &Document, at: usize, number: usize) -> Option<Sign> {
    match document.written(at) {
        _ if document.tokens[number].gap != Gap::Glued => None,
        "R" => Some(Sign::Code("ZAR")),
        "N" => Some(Sign::Code("NGN")),
        _ => None,
    }
}

/// The currency written from the token `next` on, behind a number, and the token after it.
pub fn after(document: &Document, next: usize) -> Option<(Sign, usize)> {
    let token = document.tokens.get(next).filter(|t| !matches!(t.gap, Gap::Line | Gap::Blank))?;
    if let Some((_, code)) = document.in_list(next, NATIONS)
        && matches!(at(document, next + 1), Some(Sign::Dollar | Sign::Crown | Sign::Rupee | Sign::Code(_)))
        && document.tokens[next + 1].kind == Kind::Word
    {
        return Some((Sign::Code(code), next + 2));
    }
    let sign = at(document, next)?;
    // In "50k £60k" the sign is the next number's.
    let is_prefix = document.tokens.get(next + 1).is_some_and(|t| t.kind == Kind::Number && t.gap == Gap::Glued);
    (!(is_prefix && token.gap != Gap::Glued)).then_some((sign, next + 1))
}

/// An amount in US dollars, very roughly.
pub fn in_dollars(amount: f64, currency: Option<&str>) -> f64 {
    amount / UNITS.iter().find(|(code, _)| currency == Some(*code)).map_or(1.0, |(_, unit)| *unit)
}

/// Whether people say a month's pay, not a year's, in this currency.
pub fn is_monthly(currency: &str) -> bool {
    matches!(
        currency,
        "PLN"
            | "SEK"
            | "NOK"
            | "DKK"
            | "CZK"
            | "HUF"
            | "RON"
            | "UAH"
            | "RUB"
            | "BRL"
            | "BGN"
            | "RSD"
            | "ILS"
            | "AED"
            | "SAR"
            | "QAR"
            | "TRY"
            | "INR"
            | "PKR"
            | "JPY"
            | "CNY"
            | "HKD"
            | "SGD"
            | "MYR"
            | "PHP"
            | "THB"
            | "IDR"
            | "VND"
            | "ISK"
            | "EGP"
            | "KES"
            | "NGN"
            | "TWD"
            | "ZAR"
            | "MXN"
            | "GHS"
            | "UGX"
            | "TZS"
            | "RWF"
            | "LKR"
            | "BDT"
            | "NPR"
            | "COP"
            | "CLP"
            | "ARS"
            | "PEN"
            | "UYU"
            | "MAD"
            | "TND"
            | "KWD"
            | "BHD"
            | "OMR"
            | "JOD"
            | "GEL"
            | "KZT"
    )
}

/// The sign that a range in this currency would be written with: "£", "CHF ".
pub fn written(currency: &str) -> &'static str {
    match currency {
        "GBP" => "£",
        "EUR" => "€",
        "USD" => "$",
        "INR" => "₹",
        "JPY" => "¥",
        "CAD" => "C$",
        "AUD" => "A$",
        _ => UNITS.iter().find(|(code, _)| *code == currency).map_or("", |(code, _)| code),
    }
}
