//! Where people introduce a company: "at Northwind", "we're Northwind", "Northwind builds …".

use std::ops::Range;

use super::Employers;
use super::name::{ENDINGS, is_agency};
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Token, Words, Zone, words};
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

/// What companies do at the start of a sentence.
const DOES: &Words = words!(
    "builds build makes make develops develop runs provides offers helps creates operates sells designs powers delivers wants want needs need hires seeks is are has have was connects lets enables gives does brings manages turns recently just raised serves launched works currently produces supplies opens seeks searches employs recruits recruiting hiring looks"
);

/// What a company does that fills a seat. A technology does none of it: "Shopify is hiring", "GitLab needs a developer".
const HIRES: &Words =
    words!("needs need wants want seeks hires hire recruits employs opens hiring recruiting searches looks");

/// Words of what somebody is, below their name.
const TITLED: &Words = words!(
    "officer manager recruiter acquisition head director lead founder hr people cto ceo vp president partner sourcer owner human co-founder cofounder recruiting recruitment team engineering specialist coo"
);

/// Words for what is to be filled.
const SEATS: &Words = words!("role position opening job vacancy gig contract team seat opportunity project squad");

/// What follows "is", "are", "has" when it is a company's.
pub(super) const BEING: &Words = words!(
    "a an the one hiring looking building staffing growing recruiting expanding seeking scaling searching headquartered backed on raised been just now open two three opened currently making developing bringing adding taking conducting organising organizing running in based me us after"
);

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

    /// "Head of Data, Northwind", "Recruiter | Northwind" below a message that speaks of no client.
    fn signs(&self, at: usize) -> bool {
        const REACH: usize = 5;
        let document = &self.reading.document;
        let is_mark = matches!(document.tokens[at].kind, Kind::Mark(',' | '@' | '|' | '–' | '—' | '-' | '·'));
        if self.has_client || !is_mark || document.sentence_of(at).zone != Zone::Signature {
            return false;
        }
        let line = (at.saturating_sub(REACH)..at)
            .rev()
            .take_while(|b| !matches!(document.tokens[b + 1].gap, Gap::Line | Gap::Blank));
        line.into_iter().any(|b| document.is(b, Class::Role) || self.says(b, TITLED))
            && self.name(at + 1, true).is_some_and(|name| self.is_employer(name))
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

    /// A technology that a company may be named after: no language or method.
    fn is_product(&self, name: &Range<usize>) -> bool {
        let technologies = &self.reading.tables.technologies;
        let mention = self.reading.technologies.iter().find(|m| m.from as usize == name.start);
        mention.is_some_and(|m| {
            let category = technologies.meant_by(technologies.spelling(m.thing)).category;
            m.to as usize == name.end && !matches!(category, "language" | "protocol" | "method")
        })
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

    fn starts_sentence(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let first = document.sentence_of(at).tokens.start;
        at == first
            // "Hi Rasmus – Terravane is …", "- Northwind builds …"
            || at > first && matches!(document.tokens[at - 1].kind, Kind::Mark(',' | '–' | '—' | '-' | '!' | ':' | '•' | '*'))
    }

    /// "Northwind builds …", "Cobbold Instruments (tide gauges) want …" at the start of a sentence.
    fn does(&self, at: usize) -> bool {
        let document = &self.reading.document;
        // "The Harbour Museum is looking": an article belongs to what ends as houses do.
        let is_house = |name: &Range<usize>| name.len() > 1 && self.says(name.end - 1, ENDINGS);
        let hires = |at: usize| {
            self.says(at, HIRES)
                || self.says(at, words!("is are"))
                    && self.says(at + 1, words!("hiring recruiting looking seeking searching"))
        };
        let is_public = |name: &Range<usize>| {
            name.len() > 1 && name.clone().any(|t| self.is_unknown(t)) && hires(self.past_seat(name.end))
        };
        // "GitLab needs a developer": a technology of that name hires nobody.
        let is_maker = |name: &Range<usize>| {
            let end = document.sentence_of(at).tokens.end.min(name.end + 10);
            hires(name.end) && self.is_product(name) && (name.end..end).any(|t| document.is(t, Class::Role))
        };
        if self.name(at, true).is_some_and(|name| is_maker(&name)) {
            return true;
        }
        let named = if self.says(at, words!("the")) {
            self.name(at + 1, false).filter(|name| is_house(name) || is_public(name))
        } else {
            self.name(at, false)
        };
        let Some(name) = named else { return false };
        if !self.is_employer(name.clone()) {
            return false;
        }
        // A single word that rules know ("Pay", "Everyone") is hardly a name, capital or not.
        let is_word = name.len() == 1 && document.tokens[at].word.0 != 0 && document.tokens[at].shape == Shape::Title;
        let next = name.end;
        let Some(token) = document.tokens.get(next).filter(|t| t.sentence == document.tokens[at].sentence) else {
            return false;
        };
        // "Kornhaus Labs (payroll)", "Kornhaus (Leeds)".
        if token.is_mark('(') && (name.len() > 1 || document.is(next + 1, Class::Place) && !self.is_greeted(at)) {
            return !self.has_client && document.tokens[at].word.0 == 0;
        }
        if token.is_mark(',') {
            return name.len() > 1 && self.says(next + 1, words!("a an one the"));
        }
        // "Bluecedar (payroll for restaurants) needs": what stands in brackets is passed over.
        let next = if token.is_mark('(') {
            let close = (next..(next + 14).min(document.tokens.len())).find(|t| document.tokens[*t].is_mark(')'));
            close.map_or(next, |close| close + 1)
        } else {
            next
        };
        let (behind, next) = (next, self.past_seat(next));
        // "Lathe Audio in Hexham, guitar plugins."
        if next > behind && document.tokens.get(next).is_some_and(|t| t.is_mark(',')) {
            return !self.has_client && name.len() > 1 && document.tokens[at].word.0 == 0 && !self.is_greeted(at);
        }
        if self.says(next, words!("here")) {
            return !self.has_client && name.len() > 1 && !is_word;
        }
        if !self.says(next, DOES) || is_word {
            return false;
        }
        let is_being = self.says(next, words!("is are has have was currently just"));
        let agency = self.says(next + 1, words!("a an the"))
            && (next..(next + 8).min(document.sentence_of(at).tokens.end)).any(|t| is_agency(self.reading, t..t + 1));
        !agency && (!is_being || self.says(next + 1, BEING) || document.is(next + 1, Class::Number))
    }

    /// What follows "in Kassel", if that stands here: "Bluecedar in Kassel is looking".
    pub(super) fn past_seat(&self, at: usize) -> usize {
        let document = &self.reading.document;
        let is_town = |t: &crate::text::Token| t.is(Class::Place) || t.word.0 == 0 && t.is_capitalised();
        let is_seat =
            self.says(at, words!("in of from i on at near")) && document.tokens.get(at + 1).is_some_and(is_town);
        // "in Hebden Bridge"
        let is_more = |at: usize| {
            document.tokens.get(at).is_some_and(|t| t.gap == Gap::Space && t.kind == Kind::Word && is_town(t))
        };
        if is_seat { (at + 2..at + 4).find(|at| !is_more(*at)).unwrap_or(at + 4) } else { at }
    }

    /// "Hi Dana": a person.
    fn is_greeted(&self, at: usize) -> bool {
        at > 0 && self.says(at - 1, words!("hi hello hey dear hiya hallo"))
    }

    /// The writer speaks of their own place of work, which is an agency when there is a client.
    fn is_the_writers(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let sentence = document.sentence_of(at).tokens.start;
        let mine = words!("i'm i my here me is");
        self.has_client && (at.saturating_sub(8).max(sentence)..at).any(|b| self.says(b, mine))
    }

    /// "when you were at Lanterly", "since you left": the reader's own employer.
    pub(super) fn was_theirs(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let from = at.saturating_sub(7).max(document.sentence_of(at).tokens.start);
        if (from..at).any(|b| self.says(b, words!("congrats congratulations"))) {
            return true;
        }
        let you = (from..at).find(|b| self.says(*b, words!("you your you've you're")));
        you.is_some_and(|you| {
            (you..at).any(|b| {
                self.says(
                    b,
                    words!("were worked been experience time role work stint years built did career journey tenure background talk studied are currently still profile you're"),
                )
            })
        })
    }
}
