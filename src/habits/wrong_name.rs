//! "Hi John" to Jane Miller.

use super::says;
use crate::options::Options;
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_wrong_name::*;
use crate::text::{Class, Gap, Kind, Shape, Words, Zone, words};
use crate::wording::wording;

const HELLOS: &Words =
    words!("hi hello hey dear hiya hallo hej ciao hola bonjour howdy greetings morning afternoon evening");

/// Words before "morning": "Good morning John".
const GOOD: &Words = words!("good guten buenos");

const DAYTIMES: &Words = words!("morning afternoon evening day tag morgen abend días dias");

/// Words after a greeting that are nobody's name.
const NOBODY: &Words = words!(
    "there all team everyone everybody folks sir madam friend friends again candidate developer engineer professional applicant from guys and to hope mate connection colleague sirs hiring prospect java python i we my good morning afternoon evening hello hi both neighbour"
);

const TITLES: &Words = words!(
    "mr mrs ms miss mx dr doctor prof professor sir dame herr herrn frau monsieur madame señor señora sr sra signor signora pan pani"
);

/// Short names and the long ones that share too few letters with them.
const SHORT: [(&str, &str); 48] = [
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
    ("mick", "michael"),
    ("jake", "jacob"),
    ("misha", "mikhail"),
    ("steve", "stephen"),
    ("nick", "nikolaus"),
    ("nico", "nikolas"),
    ("andy", "andrew"),
    ("drew", "andrew"),
    ("abby", "abigail"),
    ("gabby", "gabrielle"),
    ("molly", "mary"),
    ("polly", "mary"),
    ("nell", "eleanor"),
    ("nora", "eleanor"),
    ("becky", "rebecca"),
    ("kit", "christopher"),
    ("pepe", "jose"),
    ("paco", "francisco"),
];

pub fn find(reading: &Reading, options: &Options, found: &mut Vec<Finding>) {
    let Some(at) = greeted(reading) else { return };
    let written = reading.document.written(at);
    if let Some(recipient) = options.recipient.as_deref()
        && let Some(first) = first_name(recipient)
        && !is_one_of_theirs(written, recipient)
    {
        return found.push(wrong(reading, at, first));
    }
    // What was written to somebody else before: "Hi Peter, … Let me know, Andrew."
    let other =
        called(reading, at).into_iter().find(|other| !is_one_of_theirs(reading.document.written(*other), written));
    found.extend(other.map(|other| wrong(reading, other, written)));
}

/// The name at a token is not this one.
fn wrong(reading: &Reading, at: usize, name: &str) -> Finding {
    let written = reading.document.written(at);
    Finding {
        title: wording!("finding.wrong-name", words = written.to_owned(), name = name.to_owned()),
        fixes: vec![Fix {
            label: wording!("fix.write-quoted", words = name.to_owned()),
            replace: name.to_owned().into(),
        }],
        ..reading.finding(&WRONG_NAME, at..at + 1)
    }
}

/// The names by which the message calls its reader after the greeting at `greeting`: in another greeting, in thanks, after
/// "so", and at the end of "let me know what you think" or "for you".
fn called(reading: &Reading, greeting: usize) -> Vec<usize> {
    const REACH: usize = 24;
    let document = &reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.tokens.start > greeting);
    let is_name = |at: usize| {
        let token = &document.tokens[at];
        token.shape == Shape::Title
            && token.kind == Kind::Word
            && token.word.0 == 0
            && !token.is_any(&[Class::Place, Class::Tech, Class::Role, Class::Weekday])
            && !says(reading, at, NOBODY)
    };
    let name = |tokens: std::ops::Range<usize>| {
        let start = tokens.start;
        if says(reading, start, HELLOS) {
            let ends = document.tokens.get(start + 2).is_none_or(|next| matches!(next.kind, Kind::Mark(',' | '!')));
            return Some(start + 1).filter(|at| *at < tokens.end && is_name(*at) && ends);
        }
        // "Thanks Nicole", "So Magnus, when can we speak?"
        if says(reading, start, words!("thanks so well thank")) {
            let is_beside = document.tokens.get(start + 1).is_some_and(|name| name.gap == Gap::Space);
            let is_called = document.tokens.get(start + 2).is_some_and(|next| next.is_mark(','));
            let called = Some(start + 1).filter(|at| *at < tokens.end && is_name(*at) && is_beside && is_called);
            if called.is_some() {
                return called;
            }
        }
        let asks = (start..tokens.end.min(start + 4)).any(|at| says(reading, at, words!("let")))
            && (start..tokens.end.min(start + 6)).any(|at| says(reading, at, words!("know")));
        let comma = (start..tokens.end.min(start + REACH))
            .rev()
            .find(|at| document.tokens[*at].is_mark(',') && *at + 1 < tokens.end && is_name(*at + 1))?;
        // "which would suit you, Marta"
        let you = comma > start && document.is(comma - 1, Class::You);
        let next = document.tokens.get(comma + 2).filter(|_| comma + 2 < tokens.end);
        let ends = next.is_none_or(|next| matches!(next.kind, Kind::Mark('.' | '!' | '?')));
        // "as I told you, Quillmere, a bakery in Leeds, needs"
        let goes_on = next.is_some_and(|next| next.is_mark(','));
        (asks && (ends || goes_on) || you && ends).then_some(comma + 1)
    };
    own.filter_map(|sentence| name(sentence.tokens.clone())).collect()
}

/// The first name in a full one; none in an address or a company's name in capitals.
pub fn first_name(full: &str) -> Option<&str> {
    // "Miller, Jane" is how address books write it.
    let full = full.split_once(',').map_or(full, |(_, first)| first);
    let is_title = |word: &&str| TITLES.hold(word.trim_end_matches('.').as_bytes());
    let name = full.split_whitespace().find(|word| !is_title(word))?;
    let plain = name.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'));
    (plain && (2..=24).contains(&name.chars().count())).then_some(name)
}

/// The token of the name that the first line greets. A title and a surname cannot be compared with a first name.
fn greeted(reading: &Reading) -> Option<usize> {
    let document = &reading.document;
    let first = document.sentences.iter().find(|s| s.zone.is_own() && s.zone != Zone::Subject)?.tokens.start;
    let hello = if says(reading, first, GOOD) && says(reading, first + 1, DAYTIMES) { first + 1 } else { first };
    let at = hello + 1;
    if hello == first && !says(reading, first, HELLOS) || at >= document.tokens.len() || says(reading, at, TITLES) {
        return None;
    }
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
    let listed = SHORT.iter().filter(|(s, _)| *s == short).map(|(_, l)| folded(l)).any(|l| {
        // "Alexandra" as well as "Alexander".
        let mut stem = l.chars();
        stem.next_back();
        long == l || long.starts_with(stem.as_str())
    });
    listed || shared >= 3 || long.ends_with(short) && short.len() >= 3 || shared == short.len() && short.len() <= 2
}

/// Lower case without the accents of European names. "Jürgen", "Juergen" and "Jurgen" are one, and so are "Søren" and
/// "Soeren", "Åse" and "Aase", "Strauß" and "Strauss".
fn folded(name: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' | 'ā' | 'æ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'đ' | 'ď' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ė' | 'ē' => 'e',
        'ì' | 'í' | 'î' | 'ï' | 'ı' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'œ' | 'ō' => 'o',
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' | 'ș' | 'ß' => 's',
        'ť' | 'ț' | 'ţ' => 't',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        'ř' => 'r',
        'ğ' => 'g',
        other => other,
    };
    let mut folded = String::with_capacity(name.len());
    for c in name.chars().flat_map(char::to_lowercase).filter(|c| !crate::text::is_accent(*c)).map(plain) {
        let second = matches!(
            (folded.chars().next_back(), c),
            (Some('a' | 'o' | 'u'), 'e') | (Some('a'), 'a') | (Some('s'), 's')
        );
        if !second {
            folded.push(c);
        }
    }
    folded
}
