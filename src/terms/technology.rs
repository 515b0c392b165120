//! The technologies that recruiters name, read from `technologies.txt`.

use crate::phrases::{Names, Vocabulary};
use crate::words;

/// All technologies, and the names by which texts call them.
#[derive(Debug)]
pub struct Technologies {
    all: Vec<Technology>,
    spellings: Vec<Spelling>,
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
    /// Understood, but not how it is written: "NodeJS".
    Variant,
    /// Plainly wrong: "Java Script".
    Misspelt,
}

/// In a browser they come in a file beside the core.
pub(crate) const DATA: &str = if cfg!(target_arch = "wasm32") { "" } else { include_str!("technologies.txt") };

impl Technologies {
    /// Reads the data; the names' words become known to the vocabulary.
    pub fn build(data: &'static str, vocabulary: &mut Vocabulary) -> Self {
        let mut all = Vec::with_capacity(2048);
        let mut spellings = Vec::with_capacity(4096);
        for line in words::entries(data) {
            let [name, category, others, reading] = words::columns(line);
            let certainty = Certainty::read(reading);
            let technology = all.len();
            all.push(Technology { name, category });
            spellings.push(Spelling { written: name, technology, certainty, correctness: Correctness::Accepted });
            for other in words::parts(others) {
                spellings.push(Spelling::read(other, technology, certainty));
            }
        }
        let names = Names::build(spellings.iter().enumerate().map(|(i, s)| (s.written, i as u32)), vocabulary);
        Self { all, spellings, names }
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
    /// Reads "Golang (sure)", "~NodeJS", "!Java Script".
    fn read(entry: &'static str, technology: usize, certainty: Certainty) -> Self {
        let (entry, correctness) = match entry.as_bytes().first() {
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
