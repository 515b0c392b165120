//! Where people introduce a company: "at Northwind", "we're Northwind", "Northwind builds …".

use super::Employers;
use crate::text::Class;
use crate::text::{Kind, Shape, Token, Words, Zone, words};
use crate::voice;

/// A word that stands before a company's name.
pub(super) const AT: &Words = words!("at join joining @");

/// Kinds of companies: "my company Latchford", "a start-up called …".
const KINDS: &Words = words!(
    "company startup start-up firm client customer studio consultancy called named bank retailer employer organisation organization firma insurer airline charity broker publisher manufacturer supplier brewery lender client's customer's employer's"
);

/// All words that may lead to a company's name: those above and a few more.
const OPENERS: &Words = words!(
    "at join joining @ for with from of company startup start-up firm client customer studio consultancy called named bank retailer employer organisation organization firma insurer airline charity broker publisher manufacturer supplier brewery lender client's customer's employer's by name we're are we us founded started run own building build make"
);

/// Words for what is to be filled.
const SEATS: &Words = words!("role position opening job vacancy gig contract team seat opportunity project squad");

impl Employers<'_, '_> {
    /// Whether a company's name follows or begins at this token.
    pub fn introduces(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let zone = document.sentence_of(at).zone;
        if self.signs(at) {
            return true;
        }
        if !zone.is_own() {
            return false;
        }
        // Most words introduce nobody.
        if self.says(at, OPENERS)
            && let Some(is_name) = self.led_to(at, zone)
        {
            return is_name;
        }
        // "the Kornhaus Java role", "Kornhaus's platform team".
        if self.says(at, words!("the a an")) && self.has_seat(at + 1) || self.owns_seat(at) {
            return !self.is_the_writers(at) && !self.was_theirs(at);
        }
        // "we (Kornhaus, 60 people) look for".
        if document.tokens[at].is_mark('(')
            && at > 0
            && self.says(
                at - 1,
                words!(
                    "we us we're company team startup start-up firm shop agency studio consultancy co-op cooperative"
                ),
            )
        {
            return !self.has_client && self.name(at + 1, true).is_some_and(|name| self.is_employer(name));
        }
        self.starts_sentence(at) && self.does(at)
    }

    /// Whether a company's name follows one of [`OPENERS`]; none where the word does not lead to one.
    fn led_to(&self, at: usize, zone: Zone) -> Option<bool> {
        let document = &self.reading.document;
        let before = |words: &Words, reach: usize| (at.saturating_sub(reach)..at).any(|b| self.says(b, words));
        if self.says(at, AT) {
            let is_place = before(words!("office offices floor based site out desk days day day's lab located"), 3);
            let is_theirs = self.is_the_writers(at) || self.was_theirs(at);
            let is_named = self.name(at + 1, true).is_some_and(|name| self.is_employer(name));
            return Some(!is_place && !is_theirs && (is_named || self.is_lower_case_name(at + 1)));
        }
        if self.says(at, words!("for")) && self.is_sought(at) {
            return Some(
                !self.is_the_writers(at)
                    && !before(words!("worked works working experience"), 1)
                    && self.name(at + 1, false).is_some_and(|name| {
                        // "a consultant for Tyrolean industry"
                        let goes_on = document.after(name.end - 1).is_some_and(|next| {
                            document.tokens[next].kind == Kind::Word && !document.is(next, Class::Function)
                        });
                        let owns = self.owns(name.end - 1);
                        (owns || !goes_on) && self.is_unknown(name.start) && self.is_employer(name)
                    }),
            );
        }
        if self.says(at, words!("with for")) {
            let work = words!(
                "role position opportunity opportunities opening openings job recruiter career contract work working hire hiring recruit recruiting i'm am partnered partnering engineer developer roles vacancy behalf sourcer partner"
            );
            let you = (at.saturating_sub(4)..at).any(|b| document.is(b, Class::You));
            return Some(
                before(work, 1)
                    && !you
                    && !self.is_the_writers(at)
                    && self.name(at + 1, false).is_some_and(|name| self.is_employer(name)),
            );
        }
        if self.says(at, words!("from")) {
            return Some(
                !self.has_client
                    && !self.reading.follows(&voice::CANDIDATE, at)
                    && (before(
                        words!(
                            "one introduction recruiter here hello greetings hi hey message note team writing me you word reaching question mail email line invitation inquiry enquiry"
                        ),
                        2,
                    ) || document.is(at.saturating_sub(1), Class::Role)
                        || at > 0 && document.tokens[at - 1].shape == Shape::Title
                        || at > 1
                            && document.tokens[at - 1].is_mark(',')
                            && document.tokens[at - 2].shape == Shape::Title)
                    && self.name(at + 1, false).is_some_and(|name| self.is_employer(name)),
            );
        }
        if self.says(at, words!("by")) {
            let is_mandate = before(words!("retained mandated instructed engaged appointed"), 1);
            return Some(is_mandate && self.name(at + 1, false).is_some_and(|name| self.is_employer(name)));
        }
        if self.says(at, words!("of")) {
            let leads = words!("founder cofounder founders ceo cto owner behalf coo founded department team teams");
            let seats = words!("city university county ministry bank institute college borough canton");
            let is_seat = before(seats, 1)
                && !self.was_theirs(at)
                && document.tokens.get(at + 1).is_some_and(Token::is_capitalised);
            return Some(
                is_seat || before(leads, 1) && self.name(at + 1, false).is_some_and(|name| self.is_employer(name)),
            );
        }
        if self.says(at, KINDS) || self.says(at, words!("name")) && before(words!("the"), 1) {
            let is_mark = |t: &Token| matches!(t.kind, Kind::Mark(',' | ':' | '(' | '–' | '—'));
            let past_mark = |at: usize| at + usize::from(document.tokens.get(at).is_some_and(is_mark));
            let next = past_mark(at + 1);
            let is_marked = next > at + 1;
            // "Company name: Latchford", "My company is Latchford".
            let next = if self.says(next, words!("name")) { past_mark(next + 1) } else { next };
            let is = self.says(next, words!("is"));
            let next = if is { next + 1 } else { next };
            let next = if is && self.says(next, words!("the")) { next + 1 } else { next };
            return Some(self.name(next, false).is_some_and(|name| {
                // "bank, CHF 900", "one of our customers (SAP)": behind a mark capitals are mostly something else.
                let is_short = is_marked && name.len() == 1 && document.tokens[next].shape == Shape::Upper;
                self.is_employer(name.clone()) && !self.opens(name.start) && !(self.has_client && is_short)
            }));
        }
        if zone != Zone::Subject
            && (self.says(at, words!("we're"))
                || self.says(at, words!("are")) && at > 0 && self.says(at - 1, words!("we")))
        {
            return Some(!self.has_client && self.name(at + 1, false).is_some_and(|name| self.is_employer(name)));
        }
        // "We, Kornhaus, look for".
        if self.says(at, words!("we us")) && document.tokens.get(at + 1).is_some_and(|t| t.is_mark(',')) {
            return Some(
                !self.has_client
                    && self.name(at + 2, true).is_some_and(|name| {
                        document.tokens.get(name.end).is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '(')))
                            && self.is_employer(name)
                    }),
            );
        }
        // "I founded Kornhaus", "we're building Kornhaus, a …": what one makes and has a name.
        if self.says(at, words!("founded started run own building build make"))
            && (before(words!("i we who"), 1) || before(words!("we're i'm"), 1))
        {
            return Some(
                !self.has_client
                    && self.name(at + 1, false).is_some_and(|name| {
                        self.is_unknown(name.start)
                            && document.tokens.get(name.end).is_none_or(|t| !t.is_any(&[Class::Role, Class::Field]))
                            && self.is_employer(name)
                    }),
            );
        }
        None
    }

    /// Whether somebody is looked for before this token, in the same sentence, and the reader is not spoken of.
    fn is_sought(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let from = at.saturating_sub(9).max(document.sentence_of(at).tokens.start);
        let mut before = from..at;
        before.clone().any(|b| document.is(b, Class::Role) || self.says(b, words!("role position opening vacancy")))
            && !before.any(|b| document.is(b, Class::You))
    }

    /// A word that no rule knows, written as names are.
    pub(super) fn is_unknown(&self, at: usize) -> bool {
        self.reading.document.tokens.get(at).is_some_and(|t| {
            t.word.0 == 0
                && t.kind == Kind::Word
                && matches!(t.shape, Shape::Title | Shape::Mixed)
                && t.end - t.start > 2
        })
    }

    /// "Kornhaus Java role": a name, then what the seat is, at the end of which stands its word.
    fn has_seat(&self, at: usize) -> bool {
        let document = &self.reading.document;
        if !self.is_unknown(at) || !self.is_employer(at..at + 1) {
            return false;
        }
        // "the Kornhaus Analytics role"
        let past_name = (at + 1..at + 3).find(|t| !self.is_unknown(*t)).unwrap_or(at + 3);
        let is_kind = |t: &usize| {
            document.tokens.get(*t).is_some_and(|token| {
                token.is_any(&[Class::Tech, Class::Field, Class::Seniority, Class::Role])
                    && token.sentence == document.tokens[at].sentence
            })
        };
        let seat = (past_name..past_name + 6).find(|t| !is_kind(t)).unwrap_or(past_name);
        let words = if seat > past_name { SEATS } else { words!("role position opening vacancy job") };
        self.says(seat, words) && document.tokens.get(seat).is_some_and(|t| t.sentence == document.tokens[at].sentence)
    }

    /// "Kornhaus's platform team", "Kornhaus’ Java role".
    fn owns_seat(&self, at: usize) -> bool {
        let document = &self.reading.document;
        if !self.is_unknown(at) || document.is(at, Class::Place) || !self.is_employer(at..at + 1) {
            return false;
        }
        let is_kind =
            |t: &usize| document.tokens[*t].is_any(&[Class::Tech, Class::Field, Class::Seniority, Class::Role]);
        let end = document.sentence_of(at).tokens.end.min(at + 6);
        let seat = (at + 1..end).find(|t| !is_kind(t)).unwrap_or(end);
        self.owns(at)
            && seat > at + 1
            && (self.says(seat, SEATS) || self.says(seat, words!("office department group division")))
    }

    /// "Kornhaus's".
    pub(super) fn owns(&self, at: usize) -> bool {
        let written = self.reading.document.written(at);
        written.ends_with("'s") || written.ends_with("’s")
    }

    fn opens(&self, at: usize) -> bool {
        self.reading.document.sentence_of(at).tokens.start == at
    }
}
