//! Visa and right to work, in the ad's own words.

use super::labels::{Label, label};
use super::page::Page;
use super::{Field, said};
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
        return answered(page);
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
