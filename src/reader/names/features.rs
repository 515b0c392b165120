//! What is seen of a name: its own words, and what stands around it.

use std::ops::Range;

use crate::employers::{self, AGENCY, Employers};
use crate::reader::features::{Sink, hash_of, mixed, pair};
use crate::reading::Reading;
use crate::text::{Class, Gap, Kind, Shape, Token, Zone};

/// What a feature is.
mod kind {
    pub const OWN: u64 = 0x11;
    pub const LAST: u64 = 0x12;
    pub const FIRST: u64 = 0x13;
    pub const TAIL: u64 = 0x14;
    pub const HEAD: u64 = 0x15;
    pub const SHAPE: u64 = 0x16;
    pub const BEFORE: u64 = 0x17;
    pub const SECOND: u64 = 0x18;
    pub const BEFORE_TWO: u64 = 0x19;
    pub const AFTER: u64 = 0x1a;
    pub const NEXT: u64 = 0x1b;
    pub const AFTER_TWO: u64 = 0x1c;
    pub const BETWEEN: u64 = 0x1d;
    pub const NEAR_BEFORE: u64 = 0x1e;
    pub const NEAR_AFTER: u64 = 0x1f;
    pub const PLACED: u64 = 0x20;
    pub const FLAG: u64 = 0x21;
    pub const CLASS: u64 = 0x22;
    pub const LONG_BEFORE: u64 = 0x23;
    pub const LONG_AFTER: u64 = 0x24;
    pub const CLIENT: u64 = 0x25;
    pub const TAIL_AFTER: u64 = 0x26;
    pub const TAIL_BEFORE: u64 = 0x27;
}

/// Neighbours that are no word.
mod side {
    pub const EDGE: u64 = 1;
    pub const LINE: u64 = 2;
    pub const BLANK: u64 = 3;
    pub const NAME: u64 = 4;
    pub const OTHER: u64 = 5;
}

/// What is the same for all names of a message.
pub struct Around<'r, 't> {
    employers: Employers<'r, 't>,
    has_agency: bool,
    /// How many words have a capital, in doublings: of the names in a list of skills each is the employer's less often.
    capitals: u64,
    /// The last of the writer's own sentences.
    last: usize,
    /// The words of greetings and of the last lines: who is written to, and who writes.
    persons: Vec<usize>,
}

impl<'r, 't> Around<'r, 't> {
    pub fn of(reading: &'r Reading<'t>) -> Self {
        let document = &reading.document;
        let sentences = &document.sentences;
        let last = sentences.iter().rposition(|s| s.zone.is_own()).unwrap_or(0);
        let mut persons = Vec::new();
        for (number, sentence) in sentences.iter().enumerate() {
            let is_end = sentence.zone == Zone::Signature || number == last && sentence.tokens.len() < 6;
            if sentence.zone == Zone::Greeting || is_end {
                let capitalised = |at: &usize| document.tokens[*at].is_capitalised();
                persons.extend(sentence.tokens.clone().filter(capitalised).take(8));
            }
        }
        persons.truncate(24);
        Self {
            employers: Employers::of(reading),
            has_agency: !reading.matches(&AGENCY).is_empty(),
            capitals: u64::from(document.tokens.iter().filter(|t| t.is_capitalised()).count().max(1).ilog2()),
            last,
            persons,
        }
    }
}

/// The features of one name.
pub fn name(reading: &Reading, around: &Around, name: &Range<usize>, sink: &mut impl Sink) {
    own(reading, name, sink);
    sides(reading, around, name, sink);
    placed(reading, around, name, sink);
}

/// What it is made of.
fn own(reading: &Reading, name: &Range<usize>, sink: &mut impl Sink) {
    let document = &reading.document;
    let mut shapes = 0;
    let mut unknown = 0;
    let mut classes = 0;
    for at in name.clone() {
        let token = &document.tokens[at];
        let written = stem(document.written(at));
        let word = hash_of(written);
        sink.feature(mixed(kind::OWN, word));
        if at == name.start {
            sink.feature(mixed(kind::FIRST, word));
        }
        if at + 1 == name.end {
            sink.feature(mixed(kind::LAST, word));
        }
        for length in [2, 3, 4] {
            let from = written.char_indices().rev().nth(length - 1).map(|(at, _)| at);
            if let Some(tail) = from.and_then(|from| written.get(from..)) {
                sink.feature(mixed(kind::TAIL + ((length as u64) << 8), hash_of(tail)));
            }
        }
        let to = written.char_indices().nth(3).map(|(at, _)| at);
        if let Some(head) = to.and_then(|to| written.get(..to)) {
            sink.feature(mixed(kind::HEAD, hash_of(head)));
        }
        shapes = shapes * 5 + token.shape as u64 + 1;
        unknown += u64::from(token.word.0 == 0);
        classes |= token.classes & !Class::Place.bit();
    }
    sink.feature(mixed(kind::SHAPE, shapes.min(700)));
    let length = name.len() as u64;
    sink.feature(mixed(kind::SHAPE, 1000 + length));
    sink.feature(mixed(kind::SHAPE, 2000 + 10 * u64::from(unknown == length) + u64::from(unknown == 0)));
    let owns = document.written(name.end - 1).ends_with("'s") || document.written(name.end - 1).ends_with("’s");
    sink.feature(mixed(kind::SHAPE, 3000 + u64::from(owns)));
    for class in [Class::Role, Class::Seniority, Class::Tech, Class::Field, Class::Number, Class::Weekday] {
        if classes & class.bit() != 0 {
            sink.feature(mixed(kind::CLASS, class.bit()));
        }
    }
}

/// A word without the sign of what it owns.
pub fn stem(written: &str) -> &str {
    written.strip_suffix("'s").or_else(|| written.strip_suffix("’s")).unwrap_or(written)
}

/// What a neighbour is: its word, or its kind.
fn item(reading: &Reading, at: usize) -> u64 {
    let token = &reading.document.tokens[at];
    const INSTEAD: [Class; 6] = [Class::Amount, Class::Tech, Class::Place, Class::Link, Class::Role, Class::Weekday];
    if let Some(class) = INSTEAD.into_iter().find(|class| token.is(*class)) {
        return mixed(kind::CLASS, class.bit());
    }
    match token.kind {
        Kind::Mark(mark) => mixed(kind::CLASS, u64::from(u32::from(mark)) << 40),
        Kind::Number => mixed(kind::CLASS, Class::Number.bit()),
        Kind::Word if is_name(token) => side::NAME,
        Kind::Word => hash_of(reading.document.written(at)),
        Kind::Link => mixed(kind::CLASS, Class::Link.bit()),
        Kind::Other => side::OTHER,
    }
}

/// A capitalised word that no rule knows.
fn is_name(token: &Token) -> bool {
    token.word.0 == 0 && token.is_capitalised()
}

/// What stands before and behind it.
fn sides(reading: &Reading, around: &Around, name: &Range<usize>, sink: &mut impl Sink) {
    let document = &reading.document;
    let tokens = &document.tokens;
    let edge = |token: &Token| match token.gap {
        Gap::Line => Some(side::LINE),
        Gap::Blank => Some(side::BLANK),
        _ => None,
    };
    // The token before another, on the same line.
    let before = |at: usize| -> Result<usize, u64> {
        match edge(&tokens[at]) {
            Some(edge) => Err(edge),
            None => at.checked_sub(1).ok_or(side::EDGE),
        }
    };
    let after = |at: usize| -> Result<usize, u64> {
        let next = at + 1;
        match tokens.get(next) {
            None => Err(side::EDGE),
            Some(token) => edge(token).map_or(Ok(next), Err),
        }
    };
    let of = |side: Result<usize, u64>| side.map_or_else(|edge| edge, |at| item(reading, at));
    let (b1, a1) = (before(name.start), after(name.end - 1));
    let (b2, a2) = (b1.and_then(before), a1.and_then(after));
    let (hb1, hb2, ha1, ha2) = (of(b1), of(b2), of(a1), of(a2));
    let is_long = name.len() > 1;
    // "heats half the town", "is growing": what is done is told by how its word ends.
    let tail = |side: Result<usize, u64>| {
        let token = side.ok().filter(|at| tokens[*at].shape == Shape::Lower)?;
        let written = document.written(token);
        written.len().checked_sub(2).and_then(|from| written.get(from..)).map(hash_of)
    };
    if let Some(tail) = tail(a1) {
        sink.feature(mixed(kind::TAIL_AFTER, tail));
        sink.feature(pair(kind::TAIL_AFTER, tail, hb1));
    }
    if let Some(tail) = tail(b1) {
        sink.feature(mixed(kind::TAIL_BEFORE, tail));
    }
    sink.feature(mixed(kind::BEFORE, hb1));
    sink.feature(mixed(kind::SECOND, hb2));
    sink.feature(pair(kind::BEFORE_TWO, hb2, hb1));
    sink.feature(mixed(kind::AFTER, ha1));
    sink.feature(mixed(kind::NEXT, ha2));
    sink.feature(pair(kind::AFTER_TWO, ha1, ha2));
    sink.feature(pair(kind::BETWEEN, hb1, ha1));
    if around.employers.speaks_of_client {
        sink.feature(pair(kind::CLIENT, hb1, 1));
        sink.feature(pair(kind::CLIENT, hb2, hb1));
        sink.feature(pair(kind::CLIENT, 2, ha1));
    }
    sink.feature(mixed(kind::LONG_BEFORE + 0x100 * u64::from(is_long), hb1));
    sink.feature(mixed(kind::LONG_AFTER + 0x100 * u64::from(is_long), ha1));
    let mut at = b2;
    for _ in 0..4 {
        at = at.and_then(before);
        let Ok(place) = at else { break };
        sink.feature(mixed(kind::NEAR_BEFORE, item(reading, place)));
    }
    let mut at = a2;
    for _ in 0..4 {
        at = at.and_then(after);
        let Ok(place) = at else { break };
        sink.feature(mixed(kind::NEAR_AFTER, item(reading, place)));
    }
}

/// Where it stands in the message, and what the message is.
fn placed(reading: &Reading, around: &Around, name: &Range<usize>, sink: &mut impl Sink) {
    let document = &reading.document;
    let number = document.tokens[name.start].sentence as usize;
    let sentence = &document.sentences[number];
    let starts = name.start == sentence.tokens.start;
    let ends = name.end + 1 >= sentence.tokens.end;
    let zone = sentence.zone as u64;
    let place = u64::from(starts) + 2 * u64::from(ends);
    sink.feature(mixed(kind::PLACED, zone));
    sink.feature(mixed(kind::PLACED, 10 + place));
    sink.feature(mixed(kind::PLACED, 20 + 4 * zone + place));
    sink.feature(mixed(kind::PLACED, 100 + number.min(4) as u64));
    let is_last = number >= around.last;
    sink.feature(mixed(kind::PLACED, 110 + u64::from(is_last)));
    sink.feature(mixed(kind::PLACED, 120 + sentence.tokens.len().min(12) as u64));
    // Whoever is greeted or signs is a person.
    let word = |at: usize| stem(document.written(at));
    let is_person = name.clone().any(|at| {
        around.persons.iter().any(|person| !name.contains(person) && word(*person).eq_ignore_ascii_case(word(at)))
    });
    sink.feature(mixed(kind::FLAG, u64::from(is_person)));
    let is_agency = employers::is_agency(reading, name.clone());
    sink.feature(mixed(kind::FLAG, 10 + u64::from(is_agency)));
    let client = u64::from(around.employers.speaks_of_client) + 2 * u64::from(around.employers.staffs);
    sink.feature(mixed(kind::FLAG, 20 + client));
    sink.feature(mixed(kind::FLAG, 30 + 4 * u64::from(is_last) + client));
    sink.feature(mixed(kind::FLAG, 50 + u64::from(around.has_agency)));
    // The rules know some ways to introduce a company: "at Northwind", "we're Northwind".
    const REACH: usize = 3;
    let introduced =
        (0..=REACH).find(|back| name.start.checked_sub(*back).is_some_and(|at| around.employers.introduces(at)));
    sink.feature(mixed(kind::FLAG, 70 + introduced.map_or(9, |back| back as u64)));
    sink.feature(mixed(kind::FLAG, 80 + 4 * u64::from(introduced.is_some()) + client));
    sink.feature(mixed(kind::FLAG, 300 + around.capitals));
    let is_bracketed = name.start > 0 && document.tokens[name.start - 1].is_mark('(');
    sink.feature(mixed(kind::FLAG, 60 + u64::from(is_bracketed)));
    let before = name.start.saturating_sub(6).max(sentence.tokens.start)..name.start;
    let behind = name.end..sentence.tokens.end.min(name.end + 6);
    for (number, class) in [Class::You, Class::We, Class::Role, Class::Tech].into_iter().enumerate() {
        let is = |range: &Range<usize>| range.clone().any(|at| document.is(at, class));
        sink.feature(mixed(kind::FLAG, 100 + 4 * number as u64 + u64::from(is(&before)) + 2 * u64::from(is(&behind))));
    }
}
