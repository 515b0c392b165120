//! The technologies that recruiters name, read from `technologies.txt`.

use std::borrow::Cow;

use crate::data::bytes::{Reader, Writer};
use crate::data::rows;
use crate::phrases::{Is, Names, cut};
use crate::text::{Document, Kind, Vocabulary};

pub mod release;

/// All technologies, and the names by which texts call them.
#[derive(Debug)]
pub struct Technologies {
    all: Vec<Technology>,
    spellings: Vec<Spelling>,
    /// What was seen of each spelling's name, where the tables are built; where they are read nothing.
    seen: Vec<Is>,
    /// The number of a [`Mention`](crate::phrases::Mention) is a place in [`Technologies::spellings`].
    pub names: Names,
}

/// One technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Technology {
    /// As its makers write it.
    pub name: &'static str,
    pub category: &'static str,
}

/// One way to write a technology's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// As listed; texts may differ in case.
    pub written: &'static str,
    /// Its place in [`Technologies::all`].
    pub technology: usize,
    pub certainty: Certainty,
    pub correctness: Correctness,
}

/// How sure the bare name is to mean the technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// Unmistakable in any case: "kubernetes".
    Sure,
    /// When capitalised as its makers do, and not at the start of a sentence: "Rust".
    Cased,
    /// Only beside other technologies or words that ask for one: "Go", "C", "R".
    Context,
}

/// What its makers would say of a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correctness {
    /// The name itself or an accepted short form: "Postgres".
    Accepted,
    /// Accepted too, but not what its makers call it, so that no correction proposes it: "React.js".
    Spoken,
    /// Understood, but not how it is written: "NodeJS".
    Variant,
    /// Plainly wrong: "Java Script".
    Misspelt,
}

/// In the order of their numbers.
const CORRECTNESS: [Correctness; 4] =
    [Correctness::Accepted, Correctness::Spoken, Correctness::Variant, Correctness::Misspelt];

impl Technologies {
    /// Reads the data; the names' words become known to the vocabulary.
    pub fn build(data: &'static str, vocabulary: &mut Vocabulary) -> Self {
        let mut all = Vec::with_capacity(2048);
        let mut spellings = Vec::with_capacity(4096);
        for line in rows::entries(data) {
            let [name, category, others, reading] = rows::columns(line);
            let certainty = Certainty::read(reading);
            let technology = all.len();
            all.push(Technology { name, category });
            spellings.push(Spelling { written: name, technology, certainty, correctness: Correctness::Accepted });
            for other in rows::parts(others) {
                spellings.push(Spelling::read(other, technology, certainty));
            }
        }
        let written: Vec<_> = spellings.iter().map(|spelling| spelling.written).collect();
        let (names, seen) = Names::learn(&written, vocabulary);
        Self { all, spellings, seen, names }
    }

    pub(crate) fn write_to(&self, writer: &mut Writer) {
        let mut categories: Vec<&str> = Vec::new();
        for technology in &self.all {
            if !categories.contains(&technology.category) {
                categories.push(technology.category);
            }
        }
        writer.number(categories.len());
        for category in &categories {
            writer.string(category);
        }
        let category = |t: &Technology| categories.iter().position(|c| *c == t.category).unwrap_or_default() as u8;
        writer.row8(self.all.iter().map(category));
        // Whether it is the first spelling of its technology, which is the name; its certainty and correctness; whether its
        // cut name has signs of ours; what was seen of that.
        let is_name = |at: usize| at == 0 || self.spellings[at - 1].technology != self.spellings[at].technology;
        let cuts: Vec<_> = self.spellings.iter().map(|spelling| cut::cut(spelling.written)).collect();
        writer.row8(self.spellings.iter().zip(&cuts).enumerate().map(|(at, (spelling, cut))| {
            let has_signs = u8::from(matches!(cut, Cow::Owned(_)));
            u8::from(is_name(at))
                | (spelling.certainty as u8) << 1
                | (spelling.correctness as u8) << 3
                | has_signs << 5
                | self.seen.get(at).map_or(0, |is| is.bits() << 6)
        }));
        for cut in &cuts {
            writer.string(cut);
        }
    }

    /// Reads what [`write_to`](Self::write_to) wrote; the names' words become known to the vocabulary.
    pub(crate) fn read_from(reader: &mut Reader, vocabulary: &mut Vocabulary) -> Option<Self> {
        let mut categories = Vec::new();
        for _ in 0..reader.number()? {
            categories.push(reader.string()?);
        }
        let of = reader.row8()?;
        let kinds = reader.row8()?;
        let mut all = Vec::with_capacity(of.len());
        let mut spellings = Vec::with_capacity(kinds.len());
        let mut cuts = Vec::with_capacity(kinds.len());
        for kind in kinds {
            let (cut, letters) = cut::read(reader, Is::of_bits(kind >> 6), vocabulary)?;
            cuts.push(letters);
            let written = if kind >> 5 & 1 != 0 { cut::shown(cut) } else { cut };
            if kind & 1 != 0 {
                let category = *categories.get(usize::from(*of.get(all.len())?))?;
                all.push(Technology { name: written, category });
            }
            spellings.push(Spelling {
                written,
                technology: all.len().checked_sub(1)?,
                certainty: [Certainty::Sure, Certainty::Cased, Certainty::Context][usize::from(kind >> 1 & 3).min(2)],
                correctness: *CORRECTNESS.get(usize::from(kind >> 3 & 3))?,
            });
        }
        let names = Names::build(&cuts, vocabulary);
        Some(Self { all, spellings, seen: Vec::new(), names })
    }

    /// Every technology, in the order of the data.
    pub fn all(&self) -> &[Technology] {
        &self.all
    }

    /// Every spelling, in the order of the data.
    pub fn spellings(&self) -> &[Spelling] {
        &self.spellings
    }

    /// The spelling with the number of a mention.
    pub fn spelling(&self, thing: u32) -> &Spelling {
        &self.spellings[thing as usize]
    }

    /// The place of the technology that a term names, with nothing else beside it but a version: "k8s", "Java Script",
    /// "C++17".
    pub fn place_of(&self, term: &str, vocabulary: &Vocabulary) -> Option<usize> {
        let document = Document::read(term, vocabulary);
        if document.tokens.is_empty() {
            return None;
        }
        let mention = self.names.at(&document, 0)?;
        let rest = &document.tokens[mention.to as usize..];
        let whole = rest.is_empty() || rest.len() == 1 && rest[0].kind == Kind::Number;
        whole.then(|| self.spelling(mention.thing).technology)
    }

    /// The technology that a spelling means.
    pub fn meant_by(&self, spelling: &Spelling) -> &Technology {
        &self.all[spelling.technology]
    }
}

impl Certainty {
    fn read(word: &str) -> Self {
        match word {
            "cased" => Self::Cased,
            "context" => Self::Context,
            _ => Self::Sure,
        }
    }
}

impl Spelling {
    /// Reads "Postgres", "=Golang (sure)", "~NodeJS", "!Java Script".
    fn read(entry: &'static str, technology: usize, certainty: Certainty) -> Self {
        let (entry, correctness) = match entry.as_bytes().first() {
            Some(b'=') => (&entry[1..], Correctness::Spoken),
            Some(b'~') => (&entry[1..], Correctness::Variant),
            Some(b'!') => (&entry[1..], Correctness::Misspelt),
            _ => (entry, Correctness::Accepted),
        };
        let own = entry.strip_suffix(')').and_then(|e| e.rsplit_once(" ("));
        let (written, certainty) = match own {
            Some((written, word @ ("sure" | "cased" | "context"))) => (written.trim(), Certainty::read(word)),
            _ => (entry, certainty),
        };
        Self { written, technology, certainty, correctness }
    }
}
