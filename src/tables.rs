//! All that the rules know: the vocabulary, the phrases, the names of technologies and places.
//!
//! The build compiles it once, from the `.phrases` files and the data files. The command has the result in it, a browser
//! loads it beside the core.

// `train` makes its fingerprints with it.
pub use crate::data::bytes;
use crate::data::bytes::{Reader, Writer};
use crate::data::rows;
use crate::phrases::Index;
use crate::places::Places;
use crate::technologies::Technologies;
use crate::technologies::release::Releases;
use crate::text::Vocabulary;

/// The tables. They never change.
#[derive(Debug)]
pub struct Tables {
    pub vocabulary: Vocabulary,
    /// How many of its words phrases and classes have; the words of names come behind them.
    own_words: usize,
    pub index: Index,
    pub technologies: Technologies,
    pub places: Places,
    pub releases: Releases,
    /// The rows of `confusions.txt`, which the rule of that name reads.
    pub confusions: &'static str,
    /// The technologies that stand in them and the rows in which they stand, as places, in the order of the technologies.
    pub confused: Vec<(u16, u16)>,
    /// The learned reader's weights, as `train` wrote them.
    pub weights: &'static [u8],
    /// Those of the names.
    pub names: &'static [u8],
}

impl Tables {
    /// Reads the file that [`Tables::to_bytes`] wrote; none when it is another's.
    pub fn from_bytes(file: &'static [u8], fingerprint: Option<u64>) -> Option<Self> {
        let mut reader = Reader::open(file, fingerprint)?;
        let mut vocabulary = Vocabulary::read_from(&mut reader)?;
        let own_words = vocabulary.len();
        let index = Index::read_from(&mut reader)?;
        let technologies = Technologies::read_from(&mut reader, &mut vocabulary)?;
        let places = Places::read_from(&mut reader, &mut vocabulary)?;
        let releases = Releases::read_from(&mut reader)?;
        let confusions = reader.string()?;
        let confused = reader.row16()?.zip(reader.row16()?).collect();
        let (weights, names) = (reader.row8()?, reader.row8()?);
        Some(Self {
            vocabulary,
            own_words,
            index,
            technologies,
            places,
            releases,
            confusions,
            confused,
            weights,
            names,
        })
    }

    /// As one file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        self.vocabulary.write_to(self.own_words, &mut writer);
        self.index.write_to(&mut writer);
        self.technologies.write_to(&mut writer);
        self.places.write_to(&mut writer);
        self.releases.write_to(&mut writer);
        writer.string(self.confusions);
        writer.row16(self.confused.iter().map(|(technology, _)| *technology));
        writer.row16(self.confused.iter().map(|(_, row)| *row));
        writer.row8(self.weights.iter().copied());
        writer.row8(self.names.iter().copied());
        writer.finish()
    }
}

/// What the tables are compiled of.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'s> {
    pub rules: &'s [crate::phrases::source::Written],
    pub technologies: &'static str,
    pub releases: &'static str,
    pub places: &'static str,
    pub confusions: &'static str,
    pub weights: &'static [u8],
    pub names: &'static [u8],
}

impl Tables {
    /// Compiles the tables.
    ///
    /// # Errors
    /// The first pattern that is not in the language of phrases.
    pub fn compile(sources: &Sources) -> Result<Self, crate::phrases::PatternError> {
        let mut vocabulary = Vocabulary::with_classes();
        let index = Index::build(sources.rules, &mut vocabulary)?;
        let own_words = vocabulary.len();
        let technologies = Technologies::build(sources.technologies, &mut vocabulary);
        let places = Places::build(sources.places, &mut vocabulary);
        let releases = Releases::build(sources.releases, &technologies);
        let confusions: &str = rows::without_comments(sources.confusions).leak();
        let confused = confused(confusions, &technologies, &vocabulary);
        Ok(Self {
            vocabulary,
            own_words,
            index,
            technologies,
            places,
            releases,
            confusions,
            confused,
            weights: sources.weights,
            names: sources.names,
        })
    }
}

/// The technologies of the rows of `confusions.txt`, each with the place of its row.
fn confused(confusions: &'static str, technologies: &Technologies, vocabulary: &Vocabulary) -> Vec<(u16, u16)> {
    let mut confused = Vec::new();
    for (row, line) in rows::entries(confusions).enumerate() {
        let [these, those, sign] = rows::columns(line);
        // Where a sign holds either way round, those are looked for too.
        let those = if matches!(sign, "one" | "or") { those } else { "" };
        let places =
            rows::parts(these).chain(rows::parts(those)).filter_map(|name| technologies.place_of(name, vocabulary));
        confused.extend(places.map(|technology| (technology as u16, row as u16)));
    }
    crate::order::by_key(&mut confused, |(technology, _)| u128::from(*technology));
    confused
}
