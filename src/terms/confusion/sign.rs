//! The signs by which a confusion is known, as the third column of `confusions.txt` names them.

use std::ops::Range;

use super::{Confusion, Found};
use crate::data::rows;
use crate::phrases::Mention;
use crate::questions::stack;
use crate::reading::Reading;
use crate::terms::is_word;
use crate::text::{Class, Kind, Words, words};

impl Confusion {
    /// Looks for the sign at a mention and those behind it.
    pub(super) fn find<'t>(&self, reading: &Reading<'t>, named: &[Mention], i: usize) -> Option<Found<'t>> {
        let name = |i: usize| named.get(i).map(|m| stack::name(reading, m));
        let written = |m: &Mention| reading.span(m.tokens()).of(reading.document.text);
        let (mention, these) = (&named[i], lists(self.these, name(i)?));
        let (from, to) = (mention.from as usize, mention.to as usize);
        match self.sign {
            "then" => {
                let end = self.phrases().find_map(|phrase| phrase_at(reading, to, phrase))?;
                (these && ends_thing(reading, end)).then(|| Found { tokens: from..end, a: written(mention), b: "" })
            }
            "after" => {
                let start = self.phrases().find_map(|phrase| phrase_before(reading, from, phrase))?;
                (these && !is_joined(reading, start)).then(|| Found { tokens: start..to, a: written(mention), b: "" })
            }
            "version" => {
                let version = reading.document.tokens.get(to).filter(|t| these && t.kind == Kind::Number)?;
                let major = version.span().of(reading.document.text).split('.').next()?.parse::<u8>().ok()?;
                let counts = reading.document.after(to).is_some_and(|next| {
                    reading.document.is(next, Class::TimeUnit) || is_word(reading, next, words!("+ - – to"))
                });
                ((2..100).contains(&major) && !counts).then(|| Found {
                    tokens: from..to + 1,
                    a: written(mention),
                    b: self.those,
                })
            }
            "chain" => {
                let end = (i + 1..named.len())
                    .take_while(|j| is_slash(reading, named[j - 1].to as usize, named[*j].from as usize))
                    .last()?;
                let mut rest = i + 1..=end;
                let b = rest.find(|j| lists(self.those, name(*j).unwrap_or_default()))?;
                these.then(|| Found {
                    tokens: from..named[end].to as usize,
                    a: written(mention),
                    b: written(&named[b]),
                })
            }
            "holds" => {
                let open = opens_bracket(reading, to).filter(|_| these)?;
                let close = (open..(open + 40).min(reading.document.tokens.len()))
                    .find(|at| reading.document.tokens[*at].is_mark(')'))?;
                let held = named[i + 1..].iter().take_while(|m| (m.to as usize) <= close);
                let (mut count, mut all) = (0, true);
                for m in held {
                    count += 1;
                    all &= lists(self.those, stack::name(reading, m));
                }
                (all && count >= 2).then(|| Found { tokens: from..close + 1, a: written(mention), b: "" })
            }
            sign => {
                let next = named.get(i + 1)?;
                let straight = these && lists(self.those, name(i + 1)?);
                let turned = lists(self.those, name(i)?) && lists(self.these, name(i + 1)?);
                let (between, end) = (to..next.from as usize, next.to as usize);
                let whole = |tokens: Range<usize>| Found { tokens, a: written(mention), b: written(next) };
                let bracket = || {
                    let open = opens_bracket(reading, to)? + 1 == between.end;
                    (open && reading.document.tokens.get(end)?.is_mark(')')).then_some(end + 1)
                };
                let end = match sign {
                    "of" => (straight && is_kind_of(reading, between) && !is_joined(reading, from)).then_some(end),
                    "bracket" => bracket().filter(|_| straight),
                    _ if !straight && !turned || self.is_cleared(reading, from) => None,
                    "or" if is_either(reading, from, between.clone(), end) => Some(end),
                    _ if is_only_slash(reading, from, between.clone(), end) => Some(end),
                    _ => bracket(),
                }?;
                Some(whole(from..end))
            }
        }
    }

    /// The word lists of the last column, each cut into words.
    fn phrases(&self) -> impl Iterator<Item = impl DoubleEndedIterator<Item = &'static str> + Clone> + '_ {
        self.words.split(',').map(|phrase| phrase.trim_start().split(' '))
    }

    /// Whether the sentence holds a word that shows that nothing is mixed up.
    fn is_cleared(&self, reading: &Reading, at: usize) -> bool {
        let mut sentence = reading.document.sentence_of(at).tokens.clone();
        sentence
            .any(|at| self.words.split(',').any(|w| reading.document.written(at).eq_ignore_ascii_case(w.trim_start())))
    }
}

/// Whether a name stands in a comma-separated list.
fn lists(names: &'static str, name: &str) -> bool {
    names.len() >= name.len() && rows::parts(names).any(|n| n == name)
}

/// The end of a phrase that stands at a token, in its sentence. The longest phrase need not come first: what follows
/// is looked at by [`ends_thing`].
fn phrase_at<'w>(reading: &Reading, from: usize, phrase: impl Iterator<Item = &'w str>) -> Option<usize> {
    let mut at = from;
    for word in phrase {
        let within = reading.document.after(at - 1)?;
        if !reading.document.written(within).eq_ignore_ascii_case(word) {
            return None;
        }
        at = within + 1;
    }
    ends_thing(reading, at).then_some(at)
}

/// The start of a phrase that stands right before a token.
fn phrase_before<'w>(reading: &Reading, to: usize, phrase: impl DoubleEndedIterator<Item = &'w str>) -> Option<usize> {
    let mut at = to;
    for word in phrase.rev() {
        at = reading.document.before(at)?;
        if !reading.document.written(at).eq_ignore_ascii_case(word) {
            return None;
        }
    }
    Some(at)
}

/// Whether a thing is named to its end before a token: "Scrum language and", not "Kafka database connectors".
fn ends_thing(reading: &Reading, at: usize) -> bool {
    const ON: &Words = words!("and or is are with for in to on as at skills skill experience knowledge developer but");
    let document = &reading.document;
    let within = at.checked_sub(1).and_then(|last| document.after(last));
    within.is_none_or(|at| matches!(document.tokens[at].kind, Kind::Mark(_)) || is_word(reading, at, ON))
}

/// Whether the token before joins what follows to a list: "Java and Python frameworks", "SQL and NoSQL databases".
fn is_joined(reading: &Reading, at: usize) -> bool {
    reading.document.before(at).is_some_and(|b| is_word(reading, b, words!("/ & + and or")))
}

/// Whether nothing but a slash stands between two names.
fn is_slash(reading: &Reading, to: usize, from: usize) -> bool {
    to + 1 == from && reading.document.tokens[to].is_mark('/')
}

/// "A/B", and no slash to either side.
fn is_only_slash(reading: &Reading, from: usize, between: Range<usize>, end: usize) -> bool {
    let slash = |at: Option<usize>| at.is_some_and(|at| reading.document.tokens[at].is_mark('/'));
    let document = &reading.document;
    let alias = between.len() == 1 && is_word(reading, between.start, words!("aka a.k.a ie i.e alias ="));
    let slashed = is_slash(reading, between.start, between.end)
        && !slash(document.before(from))
        && !slash(document.after(end - 1));
    alias || slashed
}

/// "A or B", and no list that goes on to either side.
fn is_either(reading: &Reading, from: usize, between: Range<usize>, end: usize) -> bool {
    let document = &reading.document;
    let goes_on = |at: usize| is_word(reading, at, words!(", / or"));
    between.len() == 1
        && is_word(reading, between.start, words!("or"))
        && !document.before(from).is_some_and(goes_on)
        && !document.after(end - 1).is_some_and(|at| is_word(reading, at, words!("/ or")))
}

/// The bracket that opens behind a name and perhaps a role: "Java (", "Java developer (".
fn opens_bracket(reading: &Reading, to: usize) -> Option<usize> {
    let document = &reading.document;
    let mut at = document.after(to - 1)?;
    if document.is(at, Class::Role) {
        at = document.after(at)?;
    }
    document.tokens[at].is_mark('(').then_some(at)
}

/// "frameworks such as", "library (", "frameworks like"
fn is_kind_of(reading: &Reading, between: Range<usize>) -> bool {
    const KINDS: &Words = words!("framework frameworks library libraries tool tools");
    const LIKE: &Words = words!("such as like e.g eg i.e including especially : ( , . called");
    (2..=5).contains(&between.len())
        && is_word(reading, between.start, KINDS)
        && between.clone().skip(1).all(|at| is_word(reading, at, LIKE))
        && !(between.len() == 2 && is_word(reading, between.start + 1, words!(", . as")))
}
