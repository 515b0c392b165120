//! Text-speak, capitals and rows of exclamation marks.

use std::ops::Range;

use super::{capitalised, finding, is_capital_due, says};
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::habits_shouting::*;
use crate::text::{Class, Gap, Kind, List, Shape, Token, Vocabulary, Words, Zone, words};
use crate::wording::wording;

/// What is typed, and the plain words for it.
const SHORT: &List<&[&str]> = &List::of(&[
    ("pls", &["please"]),
    ("plz", &["please"]),
    ("plss", &["please"]),
    ("plse", &["please"]),
    ("thx", &["thanks"]),
    ("thnx", &["thanks"]),
    ("thanx", &["thanks"]),
    ("tnx", &["thanks"]),
    ("u", &["you"]),
    ("ur", &["your", "you’re"]),
    ("urs", &["yours"]),
    ("tmrw", &["tomorrow"]),
    ("tmr", &["tomorrow"]),
    ("tmw", &["tomorrow"]),
    ("tomo", &["tomorrow"]),
    ("gr8", &["great"]),
    ("b4", &["before"]),
    ("l8r", &["later"]),
    ("msg", &["message"]),
    ("abt", &["about"]),
    ("exp", &["experience"]),
    ("frnd", &["friend"]),
    ("frnds", &["friends"]),
    ("ppl", &["people"]),
    ("cuz", &["because"]),
    ("coz", &["because"]),
    ("bcoz", &["because"]),
    ("hv", &["have"]),
    ("wud", &["would"]),
    ("cud", &["could"]),
    ("rgds", &["regards"]),
    ("lemme", &["let me"]),
    ("gimme", &["give me"]),
    ("intrstd", &["interested"]),
    ("gud", &["good"]),
]);

/// Words of four letters or more that are always written in capitals: they shout at nobody.
const ACRONYMS: &str = "asap saas paas iaas faang gdpr hipaa sdet sdets yaml json nato";

/// The longest of [`SHORT`].
const LONGEST: usize = 7;

/// By length, which letters the short words begin and end with, a bit each: most words are no text-speak by these.
const ENDS: [(u32, u32); LONGEST + 1] = {
    let mut ends = [(0, 0); LONGEST + 1];
    let mut next = 0;
    while next < SHORT.pairs().len() {
        let short = SHORT.pairs()[next].0.as_bytes();
        ends[short.len()].0 |= letter(short[0]);
        ends[short.len()].1 |= letter(short[short.len() - 1]);
        next += 1;
    }
    ends
};

/// The bit of a letter, large or small.
const fn letter(byte: u8) -> u32 {
    1 << (byte & 31)
}

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let document = &reading.document;
    let mut at = 0;
    for sentence in document.sentences.iter().filter(|s| s.zone.is_own()) {
        at = at.max(sentence.tokens.start);
        while at < sentence.tokens.end {
            let token = &document.tokens[at];
            at = match token.kind {
                Kind::Word if token.shape == Shape::Upper || is_short(reading, token) => word(reading, at, found),
                Kind::Mark('!' | '?') => marks(reading, at, found),
                Kind::Number if matches!(token.number, 2 | 4) => digit(reading, at, found),
                _ => at + 1,
            };
        }
    }
}

/// Whether a word may be one of [`SHORT`], by its length and its first and last letter.
fn is_short(reading: &Reading, token: &Token) -> bool {
    let bytes = reading.document.text.as_bytes().get(token.start as usize..token.end as usize).unwrap_or_default();
    match (bytes, ENDS.get(bytes.len())) {
        ([first, .., last] | [first @ last], Some((firsts, lasts))) => {
            firsts & letter(*first) != 0 && lasts & letter(*last) != 0
        }
        _ => false,
    }
}

/// Text-speak or a run of capitals that begins here; gives the token to go on from.
fn word(reading: &Reading, at: usize, found: &mut Vec<Finding>) -> usize {
    let document = &reading.document;
    if let Some((short, plain)) = document.in_list(at, SHORT)
        && is_text_speak(reading, at, short)
    {
        // "please pls" is said once already.
        let is = |at: usize, plain: &str| document.is_among(at, plain) && !document.written(at).contains('’');
        let is_beside = |plain: &str| at > 0 && is(at - 1, plain) || is(at + 1, plain);
        // "ur interested" is no possession, and "ur time" is one.
        let is_state = document.written(at + 1).ends_with("ing")
            || says(reading, at + 1, words!("interested open available happy keen free welcome ready right"));
        let fits = |plain: &&&str| *short != "ur" || (**plain != "your") == is_state;
        let fixes = plain.iter().filter(|plain| !is_beside(plain) && fits(plain)).map(|plain| {
            let plain = if is_capital_due(reading, at) { capitalised(plain) } else { (*plain).to_owned() };
            Fix { label: wording!("fix.write-quoted", words = plain.clone()), replace: plain.into() }
        });
        let fixes = fixes.collect();
        found.push(Finding {
            fixes,
            ..finding(reading, &SHOUTING, at..at + 1, |words| wording!("finding.text-speak", words = words))
        });
        return at + 1;
    }
    let run = capitals(reading, at);
    if run.len() < 2 {
        return at + 1;
    }
    let end = run.end;
    if is_shouted(reading, &run) {
        let fixes = super::fix(wording!("fix.lower-case"), lowered(reading, &run));
        found.push(Finding {
            fixes,
            ..finding(reading, &SHOUTING, run, |words| wording!("finding.shouted", words = words))
        });
    }
    end
}

/// Words in small letters, with a capital where a sentence begins; what is no everyday word keeps its capitals.
fn lowered(reading: &Reading, run: &Range<usize>) -> String {
    let document = &reading.document;
    let words = run.clone().map(|at| {
        let written = document.written(at);
        let token = &document.tokens[at];
        let is_title = token.is_any(&[Class::Role, Class::Field]) && written.len() <= 4;
        if !is_everyday(reading, at) || is_title {
            written.to_owned()
        } else if is_capital_due(reading, at) && document.before(at).is_none() {
            capitalised(&written.to_lowercase())
        } else {
            written.to_lowercase()
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Not "U" in a company's name, not "EXP" in a formula.
fn is_text_speak(reading: &Reading, at: usize, short: &str) -> bool {
    let document = &reading.document;
    let token = &document.tokens[at];
    let glued = |other: Option<usize>| {
        other.is_some_and(|o| {
            let gap = if o > at { document.tokens[o].gap } else { token.gap };
            matches!(document.tokens[o].kind, Kind::Mark('&' | '/' | '(' | '_' | '@' | '#' | '+' | '='))
                && gap == Gap::Glued
        })
    };
    let before = document.before(at);
    let after = document.after(at);
    let alone = !glued(before)
        && !after.is_some_and(|a| {
            matches!(document.tokens[a].kind, Kind::Mark('(' | '&' | '/' | '@' | '_'))
                && document.tokens[a].gap == Gap::Glued
        });
    match short {
        "u" | "ur" | "urs" => token.shape == Shape::Lower && alone,
        _ => alone,
    }
}

/// The run of words in capitals from here on, with nothing but spaces between them.
fn capitals(reading: &Reading, from: usize) -> Range<usize> {
    let tokens = &reading.document.tokens;
    let is_upper = |at: usize| tokens[at].shape == Shape::Upper && !tokens[at].is_any(&[Class::Tech, Class::Place]);
    let mut to = from;
    while to < tokens.len()
        && is_upper(to)
        && (to == from || tokens[to].gap == Gap::Space && tokens[to].sentence == tokens[from].sentence)
    {
        to += 1;
    }
    from..to
}

/// Everyday words in capitals within a line that has other words: no heading, and no row of abbreviations.
fn is_shouted(reading: &Reading, run: &Range<usize>) -> bool {
    let document = &reading.document;
    let everyday = |at: usize| document.written(at).len() >= 4 && is_everyday(reading, at);
    let sentence = document.sentence_of(run.start);
    let others =
        sentence.tokens.clone().filter(|at| !run.contains(at)).any(|at| document.tokens[at].shape == Shape::Lower);
    let is_heading = says(reading, run.end, words!(":"));
    // A technology's name or a comma parts runs, and a whole sentence in capitals is shouted all the same.
    let all = || sentence.tokens.clone().filter(|at| document.tokens[*at].shape == Shape::Upper).count();
    run.clone().any(everyday)
        && !is_heading
        && (others || sentence.zone == Zone::Subject || run.len() >= 5 || all() >= 7)
}

/// A word that the rules know and that is no acronym.
fn is_everyday(reading: &Reading, at: usize) -> bool {
    reading.document.tokens[at].word != Vocabulary::UNKNOWN && !reading.document.is_among(at, ACRONYMS)
}

/// Three or more marks in a row.
fn marks(reading: &Reading, from: usize, found: &mut Vec<Finding>) -> usize {
    let tokens = &reading.document.tokens;
    let is_mark = |at: usize| matches!(tokens[at].kind, Kind::Mark('!' | '?'));
    let mut to = from + 1;
    while to < tokens.len() && is_mark(to) && tokens[to].gap == Gap::Glued {
        to += 1;
    }
    if to - from >= 3 {
        let asks = (from..to).any(|at| tokens[at].is_mark('?'));
        // "Urgent!!! and more" goes on, and "urgent!!!, ok" has its mark.
        let next = tokens.get(to);
        let is_marked =
            next.is_some_and(|t| t.gap == Gap::Glued && matches!(t.kind, Kind::Mark('.' | ',' | ';' | ':')));
        let goes_on = next.is_some_and(|t| t.gap == Gap::Space && t.shape == Shape::Lower);
        let one = if asks {
            "?"
        } else if goes_on {
            "!"
        } else {
            "."
        };
        let fix = Fix { label: wording!("fix.one-mark"), replace: one.into() };
        let fixes = if is_marked { Vec::new() } else { vec![fix] };
        found.push(Finding {
            fixes,
            ..finding(reading, &SHOUTING, from..to, |words| wording!("finding.shouted", words = words))
        });
    }
    to
}

/// "time 4 a change", "good 2 go".
fn digit(reading: &Reading, at: usize, found: &mut Vec<Finding>) -> usize {
    let document = &reading.document;
    let before = |words: &Words| at > 0 && says(reading, at - 1, words);
    let after = |words: &Words| says(reading, at + 1, words);
    let glued = |words: &[&str]| {
        document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Glued) && words.contains(&document.written(at + 1))
    };
    let word = match document.written(at) {
        "4" if before(words!("time up looking thanks thx free available perfect open ready"))
            && after(words!("a the u you ur your new an contract chat call")) =>
        {
            "for"
        }
        "2" if before(words!("want like love good up able need happy open"))
            && after(words!("chat talk go u you hear call join discuss know")) =>
        {
            "to"
        }
        // "2day", "2moro", "4u": a digit and a word to the tokens.
        "2" if glued(&["day", "moro", "morrow", "nite"]) => match document.written(at + 1) {
            "day" => "today",
            "nite" => "tonight",
            _ => "tomorrow",
        },
        _ => return at + 1,
    };
    let end = if matches!(word, "for" | "to") { at + 1 } else { at + 2 };
    let fixes = vec![Fix { label: wording!("fix.write-quoted", words = word), replace: word.into() }];
    found.push(Finding {
        fixes,
        ..finding(reading, &SHOUTING, at..end, |words| wording!("finding.text-speak", words = words))
    });
    end
}
