//! A company that does something at the start of a sentence: "Northwind builds …", "Cobbold Instruments want …".

use std::ops::Range;

use super::Employers;
use super::name::{ENDINGS, is_agency};
use crate::text::Class;
use crate::text::{Gap, Kind, Shape, Words, words};

/// What companies do at the start of a sentence.
const DOES: &Words = words!(
    "builds build makes make develops develop runs provides offers helps creates operates sells designs powers delivers wants want needs need hires seeks is are has have was connects lets enables gives does brings manages turns recently just raised serves launched works currently produces supplies opens seeks searches employs recruits recruiting hiring looks"
);

/// What a company does that fills a seat. A technology does none of it: "Shopify is hiring", "GitLab needs a developer".
const HIRES: &Words =
    words!("needs need wants want seeks hires hire recruits employs opens hiring recruiting searches looks");

/// What follows "is", "are", "has" when it is a company's.
const BEING: &Words = words!(
    "a an the one hiring looking building staffing growing recruiting expanding seeking scaling searching headquartered backed on raised been just now open two three opened currently making developing bringing adding taking conducting organising organizing running in based me us after"
);

impl Employers<'_, '_> {
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        let document = &self.reading.document;
        let first = document.sentence_of(at).tokens.start;
        at == first
            // "Hi Rasmus – Terravane is …", "- Northwind builds …"
            || at > first && matches!(document.tokens[at - 1].kind, Kind::Mark(',' | '–' | '—' | '-' | '!' | ':' | '•' | '*'))
    }

    /// "Northwind builds …", "Cobbold Instruments (tide gauges) want …" at the start of a sentence.
    pub(super) fn does(&self, at: usize) -> bool {
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
    fn past_seat(&self, at: usize) -> usize {
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

    /// A technology that a company may be named after: no language or method.
    fn is_product(&self, name: &Range<usize>) -> bool {
        let technologies = &self.reading.tables.technologies;
        let mention = self.reading.technologies.iter().find(|m| m.from as usize == name.start);
        mention.is_some_and(|m| {
            let category = technologies.meant_by(technologies.spelling(m.thing)).category;
            m.to as usize == name.end && !matches!(category, "language" | "protocol" | "method")
        })
    }

    /// "Hi Dana": a person.
    fn is_greeted(&self, at: usize) -> bool {
        at > 0 && self.says(at - 1, words!("hi hello hey dear hiya hallo"))
    }
}
