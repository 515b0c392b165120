//! Words that leave an end of an amount open: "up to" and "from" before it, "+" and "and up" behind it.

use crate::text::{Document, Gap, Kind, Signs, Words, words};

/// The words before an amount that leave an end open, or open a range.
#[derive(Clone, Copy)]
pub struct Opening {
    pub from: usize,
    /// "up to", "max."
    pub is_most: bool,
    /// "from", "at least"
    pub is_least: bool,
    pub is_between: bool,
}

/// (words before an amount, is_most, is_least, is_between); the longest first.
const OPENINGS: &[(&[&str], bool, bool, bool)] = &[
    (&["no", "more", "than"], true, false, false),
    (&["not", "more", "than"], true, false, false),
    (&["no", "less", "than"], false, true, false),
    (&["not", "less", "than"], false, true, false),
    (&["in", "excess", "of"], false, true, false),
    (&["up", "to"], true, false, false),
    (&["capped", "at"], true, false, false),
    (&["maximum", "of"], true, false, false),
    (&["max", "of"], true, false, false),
    (&["as", "high", "as"], true, false, false),
    (&["go", "to"], true, false, false),
    (&["stretch", "to"], true, false, false),
    (&["above", "than"], false, true, false),
    (&["at", "least"], false, true, false),
    (&["minimum", "of"], false, true, false),
    (&["starting", "at"], false, true, false),
    (&["starts", "at"], false, true, false),
    (&["upwards", "of"], false, true, false),
    (&["upward", "of"], false, true, false),
    (&["north", "of"], false, true, false),
    (&["more", "than"], false, true, false),
    (&["anywhere", "between"], false, false, true),
    (&["bis", "zu"], true, false, false),
    (&["à", "partir", "de"], false, true, false),
    (&["a", "partir", "de"], false, true, false),
    (&["upto"], true, false, false),
    (&["hasta"], true, false, false),
    (&["tot"], true, false, false),
    (&["max"], true, false, false),
    (&["maximum"], true, false, false),
    (&["bis"], true, false, false),
    (&["jusqu'à"], true, false, false),
    (&["min"], false, true, false),
    (&["minimum"], false, true, false),
    (&["from"], false, true, false),
    (&["ab"], false, true, false),
    (&["over"], false, true, false),
    (&["above"], false, true, false),
    (&["exceeding"], false, true, false),
    (&["de"], false, false, true),
    (&["tussen"], false, false, true),
    (&["zwischen"], false, false, true),
    (&["entre"], false, false, true),
    (&["between"], false, false, true),
    (&["btw"], false, false, true),
];

/// The last words of [`OPENINGS`].
const LASTS: Signs = {
    let (mut lasts, mut at) = (Signs::NONE, 0);
    while at < OPENINGS.len() {
        let words = OPENINGS[at].0;
        lasts = lasts.and(words[words.len() - 1].as_bytes());
        at += 1;
    }
    lasts
};

const ABOUT: &Words = words!("around about roughly approximately approx circa ca c somewhere a nearly");

/// Whether the word at this token only says that a figure is rough.
pub fn is_about(document: &Document, at: usize) -> bool {
    document.is_in(at, ABOUT)
}

/// What stands before the first figure, at most six tokens back and not before `floor`.
pub fn opening(document: &Document, mut from: usize, floor: usize) -> Option<Opening> {
    let tokens = &document.tokens;
    let sentence = tokens[from].sentence;
    let within = |at: usize| at >= floor && tokens[at].sentence == sentence;
    let mut first = from;
    // "up to around", "max. £90k", "c. £60k", "~ £60k"
    for _ in 0..3 {
        let Some(at) = first.checked_sub(1).filter(|at| within(*at)) else { break };
        let is_about = tokens[at].is_mark('~') || tokens[at].is_mark('≈') || document.is_in(at, ABOUT);
        let is_stop = tokens[at].is_mark('.')
            && tokens[at].gap == Gap::Glued
            && at > 0
            && document.is_in(at - 1, words!("max min c ca approx"));
        if !is_about && !is_stop {
            break;
        }
        if tokens[at].is_mark('~') || tokens[at].is_mark('≈') {
            from = at;
        }
        first = at;
    }
    let at = first.checked_sub(1).filter(|at| within(*at))?;
    let mark = |is_most, is_least| Some(Opening { from: at, is_most, is_least, is_between: false });
    match tokens[at].kind {
        Kind::Mark('>' | '≥') => return mark(false, true),
        Kind::Mark('<' | '≤') => return mark(true, false),
        _ => {}
    }
    // Nearly always none stands there, which the word before the amount tells.
    let openings = if LASTS.hold(tokens[at].sign) { OPENINGS } else { &[] };
    for (words, is_most, is_least, is_between) in openings {
        // The last word tells most openings apart.
        if !words.last().is_some_and(|last| document.is_word(at, last)) {
            continue;
        }
        let Some(start) = first.checked_sub(words.len()).filter(|s| within(*s)) else { continue };
        if words.iter().enumerate().all(|(i, word)| document.is_word(start + i, word)) {
            // "can't go above £80k"
            let is_denied = (start.saturating_sub(3).max(floor)..start).any(|i| {
                within(i) && document.is_in(i, words!("can't can’t cannot won't won’t couldn't couldn’t not never"))
            });
            if is_denied && *is_least {
                return Some(Opening { from: start, is_most: true, is_least: false, is_between: false });
            }
            return Some(Opening { from: start, is_most: *is_most, is_least: *is_least, is_between: *is_between });
        }
    }
    // "to £60k" that opens a part of a headline.
    if document.is_in(at, words!("to"))
        && (at == floor
            || at
                .checked_sub(1)
                .is_none_or(|b| !within(b) || matches!(tokens[b].kind, Kind::Mark('|' | '(' | ',' | ':' | '-' | '–'))))
    {
        return mark(true, false);
    }
    (from < first || tokens[from].kind == Kind::Mark('~')).then_some(Opening {
        from,
        is_most: false,
        is_least: false,
        is_between: false,
    })
}

/// "+", "and up", "or more" behind an amount: open upwards; "max", "tops": nothing more.
#[derive(Clone, Copy, PartialEq)]
pub enum OpenEnd {
    Up,
    Most,
}

/// What the words from the token `at` on leave open, and the token after them.
pub fn open_end(document: &Document, at: usize) -> (Option<OpenEnd>, usize) {
    let Some(token) = document.tokens.get(at).filter(|t| !matches!(t.gap, Gap::Line | Gap::Blank)) else {
        return (None, at);
    };
    if token.is_mark('+') && token.gap == Gap::Glued {
        return (Some(OpenEnd::Up), at + 1);
    }
    if document.is_in(at, words!("and or")) && document.is_in(at + 1, words!("up upwards above more over")) {
        return (Some(OpenEnd::Up), at + 2);
    }
    if document.is_in(at, words!("upwards minimum")) {
        return (Some(OpenEnd::Up), at + 1);
    }
    if document.is_in(at, words!("max maximum tops")) {
        return (Some(OpenEnd::Most), at + 1);
    }
    (None, at)
}
