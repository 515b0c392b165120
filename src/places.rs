//! Names of towns, regions, countries and time zones that job messages name, read from `places.txt`.

use std::borrow::Cow;

use crate::data::bytes::{Reader, Writer};
use crate::data::rows;
use crate::phrases::{Is, Mention, Names, cut};
use crate::text::{Class, Vocabulary, words};
use crate::text::{Document, Kind, Shape, Token};

/// All places, and the names by which texts call them.
#[derive(Debug)]
pub struct Places {
    /// The number of a [`Mention`] is a place in it.
    all: Vec<Place>,
    names: Names,
    /// What was seen of each name, where the tables are built; where they are read nothing.
    seen: Vec<Is>,
}

/// One name of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: &'static str,
    pub scale: Scale,
    certainty: Certainty,
}

/// How large a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    Town,
    /// A county, a state, a part of a country or of a town.
    Region,
    Country,
    Continent,
    Zone,
}

/// When the bare name means the place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Certainty {
    /// Unmistakable in any case: "berlin".
    Sure,
    /// With a capital: "Austin".
    Cased,
    /// In capitals only: "US".
    Upper,
    /// In capitals, after the name of a place or another capitalised word: "Austin, TX".
    After,
    /// With a capital and a word beside it that asks for a place: "in Reading", "Bath, UK".
    Context,
}

impl Places {
    pub(crate) fn write_to(&self, writer: &mut Writer) {
        let cuts: Vec<_> = self.all.iter().map(|place| cut::cut(place.name)).collect();
        // Behind scale and certainty: whether its cut name has signs of ours, and what was seen of that.
        writer.row8(self.all.iter().zip(&cuts).enumerate().map(|(at, (place, cut))| {
            (place.scale as u8 + 5 * place.certainty as u8)
                | u8::from(matches!(cut, Cow::Owned(_))) << 5
                | self.seen.get(at).map_or(0, |is| is.bits() << 6)
        }));
        for cut in &cuts {
            writer.string(cut);
        }
    }

    /// Reads what [`write_to`](Self::write_to) wrote; the names' words become known to the vocabulary.
    pub(crate) fn read_from(reader: &mut Reader, vocabulary: &mut Vocabulary) -> Option<Self> {
        const SCALES: [Scale; 5] = [Scale::Town, Scale::Region, Scale::Country, Scale::Continent, Scale::Zone];
        const CERTAINTIES: [Certainty; 5] =
            [Certainty::Sure, Certainty::Cased, Certainty::Upper, Certainty::After, Certainty::Context];
        let kinds = reader.row8()?;
        let mut all = Vec::with_capacity(kinds.len());
        let mut cuts = Vec::with_capacity(kinds.len());
        for kind in kinds {
            let both = usize::from(kind & 31);
            let (scale, certainty) = (*SCALES.get(both % 5)?, *CERTAINTIES.get(both / 5)?);
            let (cut, letters) = cut::read(reader, Is::of_bits(kind >> 6), vocabulary)?;
            cuts.push(letters);
            let name = if kind >> 5 & 1 != 0 { cut::shown(cut) } else { cut };
            all.push(Place { name, scale, certainty });
        }
        let names = Names::build(&cuts, vocabulary);
        Some(Self { all, names, seen: Vec::new() })
    }

    /// Reads the data; the names' words become known to the vocabulary.
    pub fn build(data: &'static str, vocabulary: &mut Vocabulary) -> Self {
        let mut all = Vec::with_capacity(2048);
        for line in rows::entries(data) {
            let [name, scale, others, reading] = rows::columns(line);
            let names = std::iter::once(name).chain(rows::parts(others));
            all.extend(names.map(|name| Place {
                name,
                scale: Scale::read(scale),
                certainty: Certainty::read(reading),
            }));
        }
        let written: Vec<_> = all.iter().map(|place| place.name).collect();
        let (names, seen) = Names::learn(&written, vocabulary);
        Self { all, names, seen }
    }

    /// Every name of a place, in the order of the data.
    pub fn all(&self) -> &[Place] {
        &self.all
    }

    /// The place of a mention's number.
    pub fn place(&self, thing: u32) -> &Place {
        &self.all[thing as usize]
    }

    /// Every place that a document names, in order. A state's code is part of its town's mention ("Austin, TX").
    pub fn find(&self, document: &Document) -> Vec<Mention> {
        let mut found: Vec<Mention> = Vec::new();
        self.names.find(document, |mention| {
            let tokens = &document.tokens[mention.tokens()];
            let certainty = self.place(mention.thing).certainty;
            let is_meant = match certainty {
                Certainty::Sure => true,
                Certainty::Cased => tokens[0].is_capitalised(),
                Certainty::Upper => is_upper(tokens) && !is_pronoun(document, mention),
                Certainty::After => is_upper(tokens) && !is_shouting(document, mention),
                Certainty::Context => tokens[0].is_capitalised() && asks_for_place(document, mention, found.last()),
            };
            if !is_meant {
                return;
            }
            match (certainty, found.last_mut()) {
                (Certainty::After, Some(town)) if follows(document, town.to as usize, mention.from as usize) => {
                    town.to = mention.to;
                }
                // "Farmington, CT": a town that we do not know, and a code that tells that it is one.
                (Certainty::After, _) => {
                    if let Some(from) = unknown_town(document, mention.from as usize) {
                        found.push(Mention { from: from as u32, ..mention });
                    }
                }
                _ => found.push(mention),
            }
        });
        found
    }
}

impl Scale {
    fn read(word: &str) -> Self {
        match word {
            "region" | "state" => Self::Region,
            "country" => Self::Country,
            "continent" => Self::Continent,
            "zone" => Self::Zone,
            _ => Self::Town,
        }
    }
}

impl Certainty {
    fn read(word: &str) -> Self {
        match word {
            "cased" => Self::Cased,
            "upper" => Self::Upper,
            "after" => Self::After,
            "context" => Self::Context,
            _ => Self::Sure,
        }
    }
}

/// All letters upper case; single ones too ("U.S.").
fn is_upper(tokens: &[Token]) -> bool {
    let words = tokens.iter().filter(|t| t.kind == Kind::Word);
    words.into_iter().all(|t| t.shape == Shape::Upper || t.shape == Shape::Title && t.end - t.start == 1)
}

/// Whether the word after a name is upper case too, glued or not: "CO-FOUNDER", "MS SQL".
fn is_shouting(document: &Document, mention: Mention) -> bool {
    document.after(mention.to as usize - 1).is_some_and(|next| {
        document.tokens[next].kind == Kind::Word && document.tokens[next].gap == crate::text::Gap::Hyphen
    })
}

/// "JOIN US NOW", "contact US": a word in capitals, and no country.
fn is_pronoun(document: &Document, mention: Mention) -> bool {
    let at = mention.from as usize;
    document.is_in(at, words!("us"))
        && document.before(at).is_some_and(|verb| {
            document.is_in(verb, words!("join contact call email follow tell let ask help visit meet"))
        })
}

/// Whether `from` follows `to` directly or after a comma.
fn follows(document: &Document, to: usize, from: usize) -> bool {
    to == from || to + 1 == from && document.tokens[to].is_mark(',')
}

/// The capitalised words before the comma before `at`: the start of a town's name.
fn unknown_town(document: &Document, at: usize) -> Option<usize> {
    let comma = document.before(at).filter(|c| document.tokens[*c].is_mark(','))?;
    let is_name = |i: &usize| {
        let token = &document.tokens[*i];
        token.kind == Kind::Word
            && token.shape == Shape::Title
            && !token.is_any(&[Class::Role, Class::Tech, Class::Function])
    };
    let last = document.before(comma).filter(is_name)?;
    Some(document.before(last).filter(is_name).unwrap_or(last))
}

/// Whether the words around an ambiguous name ask for a place.
fn asks_for_place(document: &Document, mention: Mention, last: Option<&Mention>) -> bool {
    const BEFORE: [&str; 12] =
        ["in", "at", "near", "around", "from", "based", "located", "location", "outside", "central", "downtown", "of"];
    const AFTER: [&str; 12] = [
        "office",
        "offices",
        "based",
        "area",
        "region",
        "hq",
        "studio",
        "headquarters",
        "city",
        "remote",
        "hybrid",
        "onsite",
    ];
    let (from, to) = (mention.from as usize, mention.to as usize);
    let is = |at: Option<usize>, words: &[&str]| {
        at.is_some_and(|at| words.iter().any(|w| document.written(at).eq_ignore_ascii_case(w)))
    };
    let mark = |at: Option<usize>, marks: &[char]| {
        at.is_some_and(|at| matches!(document.tokens[at].kind, Kind::Mark(m) if marks.contains(&m)))
    };
    let (before, after) = (document.before(from), document.after(to - 1));
    if is(after, &AFTER) && before.is_some() {
        return true;
    }
    // "in Reading books" is rare with a capital; "in Spring Boot" is not.
    let is_surely_in = is(before, &["in", "near", "around", "outside", "downtown"]);
    let is_followed_by_noun = after.is_some_and(|at| {
        let next = &document.tokens[at];
        next.kind == Kind::Word
            && !next.is_any(&[Class::Function, Class::Place, Class::Number])
            && !(is_surely_in && next.shape == Shape::Lower)
    });
    if is_followed_by_noun {
        return false;
    }
    let label_before =
        mark(before, &[':']) && is(before.and_then(|b| document.before(b)), &["location", "loc", "office", "where"]);
    let stands_by_place = last.is_some_and(|l| follows(document, l.to as usize, from))
        || last.is_some_and(|l| l.to as usize + 1 == from) && is(before, &["or", "and", "/", "&"]);
    let names_country = mark(after, &[','])
        && after.and_then(|a| document.after(a)).is_some_and(|at| {
            let next = document.written(at);
            matches!(
                next,
                "UK" | "US" | "USA" | "England" | "Ireland" | "France" | "Germany" | "Croatia" | "Canada" | "Australia"
            ) || next.len() == 2 && document.tokens[at].shape == Shape::Upper
        });
    is(before, &BEFORE) || label_before || stands_by_place || names_country
}
