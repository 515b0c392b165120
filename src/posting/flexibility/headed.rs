//! Sentences below a heading that announces how the work is run: "How we decide", "How the team works", "Så arbetar vi".
//! There each sentence tells it that does not speak of place, hours, pay, contract or visa, whatever its words are.

use std::ops::Range;

use crate::details::visa;
use crate::posting::contract::kinds_within;
use crate::posting::hours;
use crate::posting::page::Page;
use crate::text::{Class, Ending, is_among};

/// The most words of such a heading.
const LONGEST: usize = 7;

/// What praises and tells nothing.
const PRAISE: &str = "value values believe passion passionate fun family embrace inclusive diverse diversity innovative innovation mindset fast-paced supportive friendly culture welcoming dynamic";

/// What is said of where one works, or of the firm's size.
const OF_OTHERS: &str = "office offices remote remotely hybrid home homeoffice onsite on-site campus async timezone timezones stack holiday holidays interview interviews hire hiring apply employees headquartered";

/// The numbers of the sentences below such headings.
pub(super) fn sentences(page: &Page) -> Vec<usize> {
    let document = &page.reading.document;
    let mut found = Vec::new();
    let mut is_below = false;
    for (number, line) in page.lines.iter().enumerate() {
        let last = document.tokens[line.tokens.end - 1];
        let is_plain = line.tokens.len() <= LONGEST + 2 && !last.is_mark('.') && !last.is_mark(',');
        let opens = is_plain && (line.after_blank || line.is_heading) && announces(&page.key(line.tokens.clone()));
        // The paragraph right below, or the one behind a blank line.
        let goes_on = !line.after_blank || number > 0 && opened(page, number - 1);
        is_below = opens || is_below && goes_on && !line.is_heading;
        if is_below && !opens {
            let first = document.tokens[line.tokens.start].sentence as usize;
            let last = document.tokens[line.tokens.end - 1].sentence as usize;
            for sentence in first..last + 1 {
                if is_told(page, sentence, &line.tokens) {
                    found.push(sentence);
                }
            }
        }
    }
    found
}

/// Whether a sentence is such a heading itself, which tells nothing.
pub(super) fn is_heading(page: &Page, number: usize) -> bool {
    let tokens = page.sentence(number);
    let last = page.reading.document.tokens[tokens.end - 1];
    tokens.len() <= LONGEST && !last.is_mark('.') && announces(&page.key(tokens))
}

/// Whether a line is such a heading with nothing below it yet.
fn opened(page: &Page, number: usize) -> bool {
    let line = &page.lines[number];
    line.tokens.len() <= LONGEST + 2 && announces(&page.key(line.tokens.clone()))
}

/// "How we decide", "How the crew runs", "How much freedom you get", "Ways of working", "Hvordan vi jobber".
fn announces(key: &str) -> bool {
    let words = || key.split([' ', '-']).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let has = |list: &str| words().any(|word| is_among(word, list));
    if words().count() > LONGEST
        || has("hire interview recruit apply hiring recruitment wanted experience with mee med mit avec")
    {
        return false;
    }
    let is_how = is_among(words().next().unwrap_or_default(), "how who way ways")
        && !has("it this that product app platform system pay salary customers")
        && has(
            "work works working ship decide decides decided run runs operate operates made do organise organize organised organized rope freedom get",
        );
    let is_freedom = has(
        "freedom autonomy decisions vrijheid freiheit freiheiten frihet frihed liberté libertad autonomie beslissingen entscheidungen",
    );
    let is_abroad = has("vi wir wij we nous") && has("arbetar arbejder arbeider jobber arbeiten werken travaillons")
        || has("fonctionnement arbeitsweise werkwijze arbetssätt arbejdsmåde pracujemy trabajamos lavoriamo");
    let is_here = matches!(key, "working here" | "style of work" | "working style" | "our way of working");
    is_how || is_freedom || is_abroad || is_here
}

/// Whether a sentence of these lines tells something of it.
fn is_told(page: &Page, number: usize, line: &Range<usize>) -> bool {
    const LEAST: usize = 5;
    let document = &page.reading.document;
    let sentence = &document.sentences[number];
    let tokens = sentence.tokens.clone();
    let has = |words: &str| document.has_among(tokens.clone(), words);
    let is_short = tokens.len() < LEAST;
    tokens.start >= line.start
        && sentence.zone.is_own()
        && sentence.ending != Ending::Question
        && !is_short
        && !has(PRAISE)
        && !has(OF_OTHERS)
        && !document.has_class(tokens.clone(), Class::Praise)
        && !hours::tells(page, tokens.clone())
        && !visa::tells(page.reading, tokens.clone())
        && kinds_within(page, tokens).is_empty()
}
