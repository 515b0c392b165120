//! One reading of a message: everything that the rooms look at, found in one pass each.

use std::cell::OnceCell;

use crate::money::amount::Amount;
use crate::money::amounts;
use crate::phrases::{Match, Matches, Mention};
use crate::report::{Finding, Span, State, Topic, Value};
use crate::rule::Rule;
use crate::rules::voice::CLAUSE_BREAK;
use crate::tables::Tables;
use crate::text::Class;
use crate::text::{Document, Kind, Words, excerpt, excerpt_around, words};
use crate::wording::wording;

/// A text with its words, amounts, names and phrases found. Rooms read it and add findings; they never look at
/// the text again.
#[derive(Debug)]
pub struct Reading<'t> {
    pub tables: &'t Tables,
    pub document: Document<'t>,
    /// Every number that may be money, in order.
    pub amounts: Vec<Amount>,
    /// Every technology's name, in order, whether or not it is meant as one.
    pub technologies: Vec<Mention>,
    /// Every town, region and country, in order.
    pub places: Vec<Mention>,
    matches: Matches,
    /// The title that `role` has found, since several rooms ask for it.
    pub(crate) title: OnceCell<Option<std::ops::Range<usize>>>,
}

impl<'t> Reading<'t> {
    /// Reads a text by the tables that stand in this program.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(text: &'t str) -> Self {
        Self::new(text, crate::embedded::tables())
    }

    pub fn new(text: &'t str, tables: &'t Tables) -> Self {
        Self::over(Document::read(text, &tables.vocabulary), tables)
    }

    /// Reads a text that is cut into sentences already, by the vocabulary of these tables.
    pub(crate) fn over(mut document: Document<'t>, tables: &'t Tables) -> Self {
        let amounts = amounts::find(&document);
        for amount in &amounts {
            mark(&mut document, amount.tokens.clone(), Class::Amount);
        }
        let mut technologies = Vec::new();
        tables.technologies.names.find(&document, |m| technologies.push(m));
        for mention in &technologies {
            mark(&mut document, mention.tokens(), Class::Tech);
        }
        let places = tables.places.find(&document);
        for mention in &places {
            mark(&mut document, mention.tokens(), Class::Place);
        }
        let matches = tables.index.scan(&document);
        for turn in matches.of_rule(CLAUSE_BREAK.place.into()) {
            mark(&mut document, turn.tokens(), Class::Turn);
        }
        Self { tables, document, amounts, technologies, places, matches, title: OnceCell::new() }
    }

    /// The rules whose phrases stand anywhere, and where.
    pub fn found(&self) -> impl Iterator<Item = (&'static Rule, &[Match])> {
        self.matches.by_rule().filter_map(|(place, matches)| Some((*crate::rules::ALL.get(place)?, matches)))
    }

    /// Where a rule's phrases stand, in order of the text. Quoted mail, signatures and footers included: ask
    /// [`Document::is_own`], or use [`Reading::own`].
    pub fn matches(&self, rule: &'static Rule) -> &[Match] {
        self.matches.of_rule(rule.place.into())
    }

    /// The same, in the writer's own words only.
    pub fn own(&self, rule: &'static Rule) -> impl Iterator<Item = &Match> {
        self.matches(rule).iter().filter(|m| self.document.is_own(m.from as usize))
    }

    /// Whether a rule's phrase overlaps these tokens.
    pub fn touches(&self, rule: &'static Rule, tokens: std::ops::Range<usize>) -> bool {
        let matches = self.matches(rule);
        let next = matches.partition_point(|m| m.to as usize <= tokens.start);
        matches.get(next).is_some_and(|m| (m.from as usize) < tokens.end)
    }

    /// Whether one of a rule's exceptions, words that only look like its phrases, begins within these tokens.
    pub fn is_excepted(&self, rule: &'static Rule, tokens: std::ops::Range<usize>) -> bool {
        self.matches.is_excepted(rule.place, tokens)
    }

    /// Whether one of a rule's phrases stands in the sentence of this token.
    pub fn in_sentence(&self, rule: &'static Rule, token: usize) -> bool {
        self.touches(rule, self.document.sentence_of(token).tokens.clone())
    }

    /// The span of a range of tokens.
    pub fn span(&self, tokens: std::ops::Range<usize>) -> Span {
        self.document.span(tokens)
    }

    /// What is said in these tokens, as a title quotes it that has nothing else to say: with the rest of their clause, so that it is understood alone.
    pub fn quote(&self, tokens: std::ops::Range<usize>) -> String {
        let (first, last) = (self.clause(tokens.start), self.clause(tokens.end - 1));
        let mut whole = first.start.min(tokens.start)..last.end.max(tokens.end);
        let is_joint = |at: usize| {
            matches!(self.document.tokens[at].kind, Kind::Mark(_)) || self.document.is_in(at, words!("and or so"))
        };
        while whole.start < tokens.start && is_joint(whole.start) {
            whole.start += 1;
        }
        let (span, part) = (self.span(whole).range(), self.span(tokens).range());
        excerpt_around(&self.document.text[span.clone()], part.start - span.start..part.end - span.start, MOST_QUOTED)
    }

    /// A finding of a rule that reports, on a range of tokens, with the rule's own words.
    pub fn finding(&self, rule: &'static Rule, tokens: std::ops::Range<usize>) -> Finding {
        self.finding_at(rule, self.span(tokens))
    }

    /// The same for a span.
    pub fn finding_at(&self, rule: &'static Rule, span: Span) -> Finding {
        let (topic, state) = rule.reports.unwrap_or((Topic::Habit, State::Note));
        let text = span.of(self.document.text).to_owned();
        Finding {
            rule: rule.id,
            topic,
            state,
            span,
            title: wording!("finding.quoted", words = one_line(&text)),
            text,
            value: None::<Value>,
            why: rule.why(),
            points: 0,
            fixes: Vec::new(),
        }
    }
}

/// Whether a token is one of these words: in lower case, parted by spaces, with straight apostrophes.
#[inline]
pub fn says(reading: &Reading, at: usize, words: &Words) -> bool {
    reading.document.is_in(at, words) || words.has_apostrophe && says_curled(reading.document.written(at), words)
}

/// The same for a word with a curled apostrophe.
fn says_curled(written: &str, words: &Words) -> bool {
    !written.is_ascii() && written.contains('’') && words.hold(written.replace('’', "'").as_bytes())
}

/// No quote in a title is longer.
const MOST_QUOTED: usize = 60;

/// Words of a message as a title can show them: without line breaks, and not too long.
pub fn one_line(words: &str) -> String {
    // Most are a few words on one line, with a space between.
    let is_plain = |(at, byte): (usize, &u8)| {
        byte.is_ascii_graphic()
            || *byte == b' ' && at > 0 && words.as_bytes().get(at + 1).is_some_and(|next| *next != b' ')
    };
    if words.len() <= MOST_QUOTED && words.bytes().enumerate().all(|(at, byte)| is_plain((at, &byte))) {
        return words.to_owned();
    }
    excerpt(words, MOST_QUOTED)
}

/// Whether words begin with a vowel as they are spoken.
pub fn is_vowel(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    let is_spelt = first.len() > 1 && first.chars().all(|c| c.is_ascii_uppercase());
    let vowels = if is_spelt { "AEFHILMNORSX" } else { "aeioAEIO" };
    first.starts_with(|c| vowels.contains(c))
}

fn mark(document: &mut Document, tokens: std::ops::Range<usize>, class: Class) {
    for token in &mut document.tokens[tokens] {
        token.classes |= class.bit();
    }
}
