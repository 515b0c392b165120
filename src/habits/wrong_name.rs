//! "Hi John" to Jane Miller.

use super::says;
use crate::Options;
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_wrong_name::*;
use crate::text::{Kind, Zone, is_among};

const HELLOS: &str = "hi hello hey dear hiya hallo hej ciao hola morning afternoon evening";

/// Words after a greeting that are nobody's name.
const NOBODY: &str = "there all team everyone everybody folks sir madam friend friends again candidate developer engineer professional applicant from guys and to hope mate connection colleague sirs hiring prospect java python i we my good morning afternoon evening hello hi both neighbour";

const TITLES: &str = "mr mrs ms miss mx dr prof professor herr frau monsieur madame señor señora";

/// Short names and the long ones that share too few letters with them.
const SHORT: [(&str, &str); 30] = [
    ("bob", "robert"),
    ("bobby", "robert"),
    ("bill", "william"),
    ("billy", "william"),
    ("will", "william"),
    ("liz", "elizabeth"),
    ("beth", "elizabeth"),
    ("betty", "elizabeth"),
    ("lisa", "elisabeth"),
    ("kate", "catherine"),
    ("katie", "catherine"),
    ("kathy", "catherine"),
    ("kate", "katherine"),
    ("jim", "james"),
    ("jimmy", "james"),
    ("jack", "john"),
    ("dick", "richard"),
    ("rick", "richard"),
    ("ted", "edward"),
    ("ned", "edward"),
    ("peggy", "margaret"),
    ("meg", "margaret"),
    ("tony", "anthony"),
    ("mike", "michael"),
    ("sasha", "alexander"),
    ("sasha", "alexandra"),
    ("hank", "henry"),
    ("harry", "henry"),
    ("chuck", "charles"),
    ("tina", "christina"),
];

pub fn find(reading: &Reading, options: &Options, found: &mut Vec<Finding>) {
    let Some(recipient) = options.recipient.as_deref() else { return };
    let Some(first) = first_name(recipient) else { return };
    let Some(at) = greeted(reading) else { return };
    let written = reading.document.written(at);
    if is_one_of_theirs(written, recipient) {
        return;
    }
    found.push(Finding {
        title: format!("“{written}” is not {first}").into(),
        fixes: vec![Fix { label: format!("Write “{first}”").into(), replace: first.to_owned().into() }],
        ..reading.finding(&WRONG_NAME, at..at + 1)
    });
}

/// The first name in a full one; none in an address or a company's name in capitals.
pub fn first_name(full: &str) -> Option<&str> {
    // "Miller, Jane" is how address books write it.
    let full = full.split_once(',').map_or(full, |(_, first)| first);
    let is_title = |word: &&str| is_among(word.trim_end_matches('.'), TITLES);
    let name = full.split_whitespace().find(|word| !is_title(word))?;
    let plain = name.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
    (plain && (2..=24).contains(&name.chars().count())).then_some(name)
}

/// The token of the name that the first line greets.
fn greeted(reading: &Reading) -> Option<usize> {
    let document = &reading.document;
    let first = document.sentences.iter().find(|s| s.zone.is_own() && s.zone != Zone::Subject)?.tokens.start;
    if !says(reading, first, HELLOS) {
        return None;
    }
    let skipped = |at: usize| says(reading, at, TITLES) || document.tokens[at].is_mark('.');
    let at = (first + 1..document.tokens.len().min(first + 4)).find(|at| !skipped(*at))?;
    let token = &document.tokens[at];
    let is_name = token.kind == Kind::Word && token.is_capitalised() && !says(reading, at, NOBODY);
    // "Hi John and Ana", "Hi Team Lanterly": only a name that stands alone or before a surname is judged.
    let ends = document.tokens.get(at + 1).is_none_or(|next| {
        next.sentence != token.sentence || matches!(next.kind, Kind::Mark(',' | '!' | '.' | ':' | '-' | '–' | '—'))
    });
    let surname = document.tokens.get(at + 1).is_some_and(|next| next.is_capitalised())
        && document.tokens.get(at + 2).is_none_or(|next| matches!(next.kind, Kind::Mark(_)));
    (is_name && (ends || surname)).then_some(at)
}

/// Whether a name may be one of the recipient's, a short form of it, or simply cannot be compared.
fn is_one_of_theirs(greeted: &str, recipient: &str) -> bool {
    let name = folded(greeted);
    let mut theirs = recipient.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|p| !p.is_empty()).map(folded);
    !name.is_ascii()
        || theirs
            .any(|part| !part.is_ascii() || part == name || is_short_for(&name, &part) || is_short_for(&part, &name))
}

fn is_short_for(short: &str, long: &str) -> bool {
    let shared = short.chars().zip(long.chars()).take_while(|(a, b)| a == b).count();
    let listed = SHORT.iter().any(|(s, l)| *s == short && (*l == long || long.starts_with(&l[..l.len() - 1])));
    listed || shared >= 3 || long.ends_with(short) && short.len() >= 3 || shared == short.len() && short.len() <= 2
}

/// Lower case without the accents of European names.
fn folded(name: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        'ř' => 'r',
        'ğ' => 'g',
        other => other,
    };
    name.chars().flat_map(char::to_lowercase).map(plain).collect()
}
