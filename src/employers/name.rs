//! A company's name: a run of capitalised words that are no title, town, weekday or agency.

use std::ops::Range;

use super::{AGENCY, Employers};
use crate::reading::Reading;
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Words, words};

/// Words that end companies' names.
pub(super) const ENDINGS: &Words = words!(
    "inc ltd llc gmbh ag plc ab bv b.v sa srl aps oü oy kft sarl sas nv pty pvt pte ltda doo s.r.o d.o.o kg ohg se a/s limited corp corporation labs systems games software technologies technology group bank health energy instruments robotics studios interactive analytics networks university institute hospital council college museum library industries pharma mutual foundation consortium society association trust charity cooperative co-op centre center observatory federation press partnership collective ministry authority board agency bureau archive"
);

/// Capitalised words that are no name alone.
pub const NO_NAMES: &Words = words!(
    "january february march april may june july august september october november december christmas easter english german french dutch spanish series hr it us uk eu ai ml hq cet est pst gmt cv b2b saas api mvp ui ux qa cto ceo vp full stack level grade senior remote hybrid r&d sc pm am ok jd asap big b2c ir35 direct banking finance financial insurance healthcare retail telecom telecoms automotive pharma energy fintech edtech insurtech healthtech logistics manufacturing government public fortune ftse dax wfh wfo rto ctc ectc lpa c2c w2 usp pto ltd inc subject location salary skills requirements linkedin"
);

/// What no name is made of alone.
pub const KNOWN: [Class; 11] = [
    Class::Role,
    Class::Seniority,
    Class::Weekday,
    Class::Money,
    Class::Negation,
    Class::You,
    Class::We,
    Class::TimeUnit,
    Class::Be,
    Class::Number,
    Class::Amount,
];

/// Words that begin no company's name, though a sentence or a heading begins with them.
const NO_FIRST: &Words = words!(
    "i the a an this that it they he she there what who if hi hello dear hey i'm i've we our my your you please subject re fwd fw aw wg tr rv and but so client linkedin visa"
);

impl Employers<'_, '_> {
    /// The tokens of a name that begins here: capitalised words, "&" and "of" between them.
    pub(super) fn name(&self, from: usize, may_be_tech: bool) -> Option<Range<usize>> {
        const MOST: usize = 6;
        let document = &self.reading.document;
        let first = document.tokens.get(from)?;
        let sentence = first.sentence;
        let mut to = from;
        while let Some(token) = document.tokens.get(to).filter(|t| t.sentence == sentence && to - from < MOST) {
            let joins = to > from
                && (token.is_mark('&')
                    || token.is_mark('.') && token.gap == Gap::Glued
                    || self.says(to, words!("and of")))
                && document.tokens.get(to + 1).is_some_and(|t| {
                    t.is_capitalised() && t.sentence == sentence && (t.gap == Gap::Space || t.gap == Gap::Glued)
                });
            let is_part = token.kind == Kind::Word
                && token.is_capitalised()
                && (to == from || matches!(token.gap, Gap::Space | Gap::Hyphen | Gap::Glued));
            if !(is_part || joins) {
                break;
            }
            to += 1;
        }
        let name = from..to;
        let is_common = name.clone().all(|at| {
            let token = &document.tokens[at];
            token.is_any(&KNOWN)
                || token.is(Class::Tech) && !may_be_tech && name.len() < 3
                || token.is(Class::Place)
                || self.says(at, NO_NAMES)
                || token.end - token.start < 2
        });
        let is_title = name.clone().any(|t| document.is(t, Class::Role)) || document.is(from, Class::Seniority);
        (!name.is_empty() && !is_common && !is_title && !self.says(from, NO_FIRST)).then_some(name)
    }

    /// "i run eng at fernlight": a word that no rule knows, in a message without capitals.
    pub(super) fn is_lower_case_name(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let is_end = document
            .tokens
            .get(at + 1)
            .is_none_or(|t| matches!(t.kind, Kind::Mark(_)) || t.gap == Gap::Blank || t.gap == Gap::Line);
        let plain = document.tokens.iter().take(12).all(|t| !t.is_capitalised());
        plain
            && is_end
            && document.tokens.get(at).is_some_and(|t| {
                t.kind == Kind::Word && t.word.0 == 0 && t.sentence == document.tokens[at - 1].sentence
            })
    }

    /// No agency's name, and no name of a person behind "client".
    pub(super) fn is_employer(&self, name: Range<usize>) -> bool {
        !is_agency(self.reading, name)
    }
}

/// Whether a name is an agency's, by the words in it.
pub fn is_agency(reading: &Reading, name: Range<usize>) -> bool {
    const STEMS: [&str; 4] = ["staff", "recruit", "talent", "headhunt"];
    let document = &reading.document;
    // "StreamStaff", "TalentBridge"
    let is_stem = |at: usize| {
        let written = document.written(at).to_ascii_lowercase();
        document.tokens[at].shape == Shape::Mixed && STEMS.iter().any(|stem| written.contains(stem))
    };
    reading.touches(&AGENCY, name.clone()) || name.clone().any(is_stem)
}
