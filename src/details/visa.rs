//! Visa: whether one is sponsored, and which right to work is asked for.

use super::phrase::{Phrases, phrases};
use crate::reading::Reading;
use crate::text::{Class, Ending, Kind, words};

/// Each tells of it wherever it stands.
const SURE: &Phrases = phrases![
    "visa sponsorship",
    "work visa",
    "work visas",
    "visa support",
    "visa assistance",
    "visa transfer",
    "sponsor visas",
    "sponsors visas",
    "sponsor a visa",
    "sponsor your visa",
    "visa status",
    "skilled worker visa",
    "work permit",
    "work permits",
    "employment permit",
    "employment permits",
    "working permit",
    "residence permit",
    "right to work",
    "rights to work",
    "working rights",
    "work rights",
    "authorized to work",
    "authorised to work",
    "eligible to work",
    "entitled to work",
    "permitted to work",
    "allowed to work",
    "legally work",
    "legal right to work",
    "eligibility to work",
    "work authorization",
    "work authorisation",
    "employment authorization",
    "employment authorisation",
    "permission to work",
    "h1b",
    "h 1b",
    "h 1 b",
    "h1 b",
    "eligible to live and work",
    "right to live and work",
    "entitled to live and work",
    "live and work in the uk",
    "us citizen",
    "us citizens",
    "u.s. citizen",
    "u.s. citizens",
    "us citizenship",
    "u.s. citizenship",
    "eu citizen",
    "eu citizens",
    "eu citizenship",
    "eu passport",
    "eu nationals",
    "uk nationals",
    "british citizen",
    "british citizens",
    "green card",
    "green cards",
    "blue card",
    "permanent residents",
    "permanent resident",
    "permanent residency",
    "ead",
    "usc",
    "immigration support",
    "immigration sponsorship",
    "employment sponsorship",
    "sponsorship for employment",
    "sponsorship to work",
    "stamp 4",
    "opt",
    "cpt",
    "tn visa",
    "uk national",
    "british nationals",
    "british national",
    "eu national",
    "eu nationality",
    "work pass",
    "employment pass",
    "singaporeans only",
    "citizens only",
    "nationals only",
    "critical skills permit",
    "critical skills permits",
    "stamp 1g",
    "licensed sponsor",
    "sponsor me",
    "help with visas",
    "hire outside the eu",
    "hire people who are allowed",
    "residence visa",
    "red white red card",
    "visa sponsored",
    "sponsorship licence",
    "sponsorship license",
    "sponsor license",
    "sponsor licence",
    "sponsor work",
    "sponsor candidates",
    "sponsor applicants",
    "sponsor an applicant",
    "immigration status",
    "leave to remain",
    "settled status",
    "lived in the uk for",
    "resident in the uk for",
    "resided in the uk for",
    "residency in the uk for",
    "uk residency",
    "arbeitserlaubnis",
    "aufenthaltstitel",
    "permis de travail",
    "werkvergunning",
    "arbeidstillatelse",
    "arbetstillstånd",
    "pozwolenie na pracę",
    "e3 visa",
];

const VISA: &crate::text::Words = words!("visa visas sponsorship");

/// What stands beside "visa" or "sponsorship" where they are of this kind.
const BESIDE: &crate::text::Words = words!(
    "sponsor sponsors sponsoring sponsored sponsorship available unavailable provide provided offer offered offering support require required need needed possible considered relocation help without work employment candidates immigration case sponsoring welcome ok okay transfer transfers provides offers supports sort arrange arranges arranged handle handles care covered residence yes no not can can't cannot unable"
);

/// What stands in the sentences that every American ad ends with, and that tell nothing.
const FORMAL: &crate::text::Words = words!("race religion veteran disability gender verify e-verify i-9 everify");

/// The numbers of the sentences that tell of it, in order.
pub fn sentences(reading: &Reading) -> impl Iterator<Item = usize> {
    let sentences = reading.document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    sentences
        .filter(|(_, s)| s.ending != Ending::Question && tells(reading, s.tokens.clone()))
        .map(|(number, _)| number)
}

/// Whether these tokens, which are of one sentence, tell of a visa.
pub fn tells(reading: &Reading, tokens: std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    let says = |words: &crate::text::Words| document.has(tokens.clone(), words);
    let is_sure = document.may_have(&tokens, SURE.signs())
        && tokens.clone().any(|at| {
            SURE.at(document, at).is_some_and(|found| {
                // "opt" and "ead" are words too; the papers are written in capitals.
                !document.is_in(found.start, words!("opt cpt ead usc"))
                    || document.tokens[found.start].shape == crate::text::Shape::Upper
            })
        });
    // "U.S. citizenship required", "citizens only"
    let is_of_citizens = says(words!("citizen citizens citizenship nationals staatsbürgerschaft"))
        && says(words!(
            "must required requires require only be need u.s us uk eu permanent brauchst benötigt erforderlich"
        ));
    // "We can't sponsor.", "unable to sponsor"
    let is_refused = says(words!("sponsor"))
        && tokens.clone().any(|at| {
            document.is_in(at, words!("sponsor"))
                && (at + 1 >= tokens.end
                    || !matches!(document.tokens[at + 1].kind, Kind::Word)
                    || document.is_in(at + 1, words!("anybody anyone you people candidates applicants for interns")))
                && (at.saturating_sub(4).max(tokens.start)..at).any(|b| {
                    document.is(b, Class::Negation) || document.is_in(b, words!("unable able happy can will small too"))
                })
        });
    (is_sure
        || is_refused && is_of_people(reading, tokens.clone())
        || is_of_citizens
        || says(VISA) && says(BESIDE) && is_of_people(reading, tokens.clone()))
        && !says(FORMAL)
}

/// No card to pay with, and no event that somebody pays for.
fn is_of_people(reading: &Reading, tokens: std::ops::Range<usize>) -> bool {
    const OTHERS: &crate::text::Words = words!(
        "mastercard amex payments card cards event events conference conferences meetup meetups team charity open-source"
    );
    !reading.document.has(tokens, OTHERS)
}
