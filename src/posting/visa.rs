//! Visa and right to work, in the ad's own words.

use std::ops::Range;

use super::labels::{Label, label};
use super::page::Page;
use super::{Field, said};
use crate::details::phrase::{Phrases, phrases};
use crate::details::visa;
use crate::text::{Class, Ending};

/// The most sentences about it that are compared.
const MOST: usize = 20;

/// The most tokens of sentences that belong together.
const LONGEST: usize = 70;

/// Reads what is said of visas.
pub fn read(page: &Page) -> Option<Field<String>> {
    let labelled = page.labelled(Label::Visa).find(|value| !value.is_empty());
    if let Some(value) = labelled {
        return page.words(value);
    }
    let document = &page.reading.document;
    let found: Vec<usize> = visa::sentences(page.reading).take(MOST).collect();
    // "Open to UK nationals" says less than "no sponsorship" further down.
    let names_visa = |number: &&usize| {
        page.sentence(**number).any(|at| {
            document.is_among(at, "visa visas sponsor sponsors sponsored sponsorship permit permits authorization authorisation right rights authorized authorised entitled eligible")
        })
    };
    // "Backend Engineer — Tokyo, visa support" is the ad's title, and a sentence further down says more.
    let is_title = |number: &&usize| {
        page.sentence(**number).any(|at| document.is(at, Class::Role))
            && page.sentence(**number).start < 30
            && page.sentence(**number).len() <= 14
    };
    let said_below = found.iter().filter(names_visa).find(|number| !is_title(number));
    let Some(first) = said_below.or_else(|| found.iter().find(names_visa)).or(found.first()) else {
        return answered(page).or_else(|| named(page));
    };
    // "Right to work" alone on its line is a heading of what stands below.
    let tokens = page.sentence(*first);
    let line = &page.lines[page.line_of(tokens.start)];
    let is_heading = !line.is_item
        && tokens == line.tokens
        && label(&page.key(tokens.clone())) == Some(Label::Visa)
        && first + 1 < document.sentences.len();
    let first = if is_heading { first + 1 } else { *first };
    // "We hold a licence. However, check whether the route is open to you.": what goes on in the same paragraph.
    let last = (first + 1..document.sentences.len())
        .take_while(|next| {
            found.contains(next) && page.line_of(page.sentence(*next).start) == page.line_of(tokens.start)
        })
        .last();
    if let Some(last) = last.filter(|last| page.sentence(*last).end - page.sentence(first).start <= LONGEST) {
        return page.words(page.sentence(first).start..page.sentence(last).end);
    }
    said(page, first, 32, |tokens| visa::tells(page.reading, tokens))
}

/// What names a permit or a sponsor, in the words of several countries.
const PERMITS: &Phrases = phrases![
    "residence permit",
    "work permit",
    "working permit",
    "single permit",
    "a permit",
    "passeport talent",
    "rot weiß rot",
    "skilled worker",
    "blue card",
    "blaue karte",
    "kennismigrant",
    "kennismigranten",
    "highly skilled migrant",
    "beschäftigungsbewilligung",
    "arbeitsbewilligung",
    "aufenthaltserlaubnis",
    "arbetstillstånd",
    "oppholdstillatelse",
    "titre de séjour",
    "pozwolenie na pracę",
    "employment pass",
    "ep may be",
    "can sponsor",
    "can't sponsor",
    "can’t sponsor",
    "cannot sponsor",
    "do not sponsor",
    "does not sponsor",
    "don't sponsor",
    "don’t sponsor",
    "we sponsor",
    "able to work in",
    "may work in the",
    "u.s. citizenship",
    "us citizenship",
    "eu citizenship",
    "swedish citizenship",
    "citizens only",
    "with residence in",
];

/// "The institute handles the residence permit", "can't sponsor, sorry": a sentence that names one, where no other tells.
fn named(page: &Page) -> Option<Field<String>> {
    let document = &page.reading.document;
    let of_one = |tokens: &Range<usize>| {
        PERMITS.are_in(document, tokens.clone())
            // "We sponsor a meetup", "able to work in a team"
            && !document.has_among(
                tokens.clone(),
                "meetup meetups conference conferences event events club charity team teams fast-paced environment pressure planning building parking",
            )
    };
    let number = document.sentences.iter().position(|s| s.zone.is_own() && of_one(&s.tokens))?;
    said(page, number, 32, |tokens| of_one(&tokens))
}

/// "Do we sponsor visas? No": a question that the ad answers itself.
fn answered(page: &Page) -> Option<Field<String>> {
    let document = &page.reading.document;
    let sentences = &document.sentences;
    let asked = (0..sentences.len().saturating_sub(1)).find(|number| {
        let (asked, answer) = (&sentences[*number], &sentences[number + 1]);
        asked.zone.is_own()
            && asked.ending == Ending::Question
            && answer.tokens.len() <= 12
            && document.is_among(answer.tokens.start, "yes no not we unfortunately sorry only")
            && visa::tells(page.reading, asked.tokens.clone())
    })?;
    page.words(sentences[asked].tokens.start..sentences[asked + 1].tokens.end)
}
