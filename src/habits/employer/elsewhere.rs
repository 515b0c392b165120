//! A company's name in the places where other names are rare: in brackets, behind a role, behind whoever signs, and
//! wherever it ends as companies' names do. Only where no client is spoken of: an agency names itself in all of them.

use std::ops::Range;

use super::name::ENDINGS;
use super::{CLIENT, Names};
use crate::text::{Class, Kind, Shape, Words, Zone, words};

/// Further words that end companies' names, and hardly anything else with a capital.
pub(super) const HOUSES: &Words = words!(
    "travel logistics maps service services insurance freight web pay medical digital engineering robotics motors media foods airlines airways railways security mobile cloud payments capital homes energia software brewery bakery theatre museum co-operative sport sports apps analytics commerce works partners water lines ferries tramways railway rail shipping records actuarial farms fisheries holdings ventures ledger bicycles"
);

/// Words that lead to a company's name in the middle of a sentence.
const LEADS: &Words = words!("in at with of for about re by joined to started");

impl Names<'_, '_> {
    /// Whether a company's name stands in one of these places.
    pub(super) fn stands_elsewhere(&self) -> bool {
        let document = &self.reading.document;
        if self.has_client {
            return self
                .reading
                .own(&CLIENT)
                .any(|m| self.is_named_behind(m.to as usize) || self.is_named_before(m.from as usize));
        }
        let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.zone != Zone::Greeting);
        own.map(|s| s.tokens.clone()).any(|sentence| self.names_within(sentence)) || self.signs_with_company()
    }

    /// "a Swiss insurer (Helvaria)", "a pension fund in Ghent (yes, Alderdom)".
    fn is_named_behind(&self, client: usize) -> bool {
        const REACH: usize = 6;
        let end = self.reading.document.tokens.len().min(client + REACH);
        (client..end).any(|at| {
            self.name(at, false).is_some_and(|name| {
                name.clone().any(|t| self.is_unknown(t)) && self.is_in_brackets(&name) && !self.is_agency(name)
            })
        })
    }

    /// "I represent Vendaval, an American logistics company", "Quillmere is a fast-growing fintech".
    fn is_named_before(&self, client: usize) -> bool {
        const REACH: usize = 7;
        let document = &self.reading.document;
        let Some(before) = client.checked_sub(1) else { return false };
        if !(document.tokens[before].is_mark(',') || self.says(before, words!("is"))) {
            return false;
        }
        let start = document.sentence_of(client).tokens.start.max(client.saturating_sub(REACH));
        (start..before).any(|at| {
            self.name(at, false).is_some_and(|name| {
                let is_led = at > 0
                    && self.says(at - 1, words!("represent representing for behalf with support supporting is called"));
                // "My name is …", "Madam, …"
                let opens = at == start && self.says(before, words!("is"));
                let is_new = name.end == before && name.clone().any(|t| self.is_unknown(t));
                (is_led || opens) && is_new && !self.says(start, words!("my name")) && !self.is_agency(name)
            })
        })
    }

    fn names_within(&self, sentence: Range<usize>) -> bool {
        let mut at = sentence.start;
        while at < sentence.end {
            let Some(name) = self.name(at, false).filter(|_| !self.is_title_of_person(at)) else {
                at += 1;
                continue;
            };
            at = name.end.max(at + 1);
            let is_other = self.was_theirs(name.start) || self.is_readers(name.start) || self.is_agency(name.clone());
            if is_other || !name.clone().any(|t| self.is_unknown(t)) {
                continue;
            }
            let is_house = name.len() > 1
                && (self.says(name.end - 1, HOUSES) || self.says(name.end - 1, ENDINGS))
                && name.start > sentence.start;
            if is_house && self.is_led(&name, sentence.start)
                || self.is_in_brackets(&name)
                || self.is_behind_role(&name, sentence.start)
                || self.is_leading(&name)
                || self.is_at_home(&name)
            {
                return true;
            }
        }
        false
    }

    /// "Dr. Whitfield", "Prof. Kassab".
    pub(super) fn is_title_of_person(&self, at: usize) -> bool {
        let is_title = |at: usize| self.says(at, words!("dr prof mr mrs ms miss herr frau professor"));
        is_title(at)
            || at > 0 && is_title(at - 1)
            || at > 1 && self.reading.document.tokens[at - 1].is_mark('.') && is_title(at - 2)
    }

    /// "in Drutex Games", "(Azulejo Travel", "is Rheinwerk Mobil".
    fn is_led(&self, name: &Range<usize>, sentence: usize) -> bool {
        let document = &self.reading.document;
        let Some(before) = name.start.checked_sub(1).filter(|b| *b >= sentence) else { return false };
        let before = if self.says(before, words!("the our")) && before > sentence { before - 1 } else { before };
        self.says(before, LEADS)
            || self.says(before, words!("is it's helping support supporting like"))
            || matches!(document.tokens[before].kind, Kind::Mark('(' | ',' | '–' | '—' | '-' | ':' | '|' | '/'))
    }

    /// "a Swiss insurer (Helvaria)", "(Docuva, 4 of us)", "(yes, Alderdom)".
    fn is_in_brackets(&self, name: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let open = |at: Option<usize>| at.is_some_and(|at| document.tokens[at].is_mark('('));
        let first = name.start.checked_sub(1);
        let second = name.start.checked_sub(3);
        let is_yes = name.start > 2 && self.says(name.start - 2, words!("yes called named"));
        let closes = document.tokens.get(name.end).is_some_and(|t| matches!(t.kind, Kind::Mark(')' | ',' | ';' | ':')));
        closes && (open(first) || is_yes && open(second))
            // "(Abeokuta)" behind a place is a place.
            && !first.is_some_and(|open| open > 0 && document.is(open - 1, Class::Place))
            && !self.says(name.start.saturating_sub(2), words!("office studio town based"))
    }

    /// "Lead mobile engineer, Coralbay Travel", "Junior Web Developer – Llanfair Council", "Staff Engineer, Tokyo, Mirai Freight".
    fn is_behind_role(&self, name: &Range<usize>, sentence: usize) -> bool {
        let document = &self.reading.document;
        let is_part =
            |at: usize| matches!(document.tokens[at].kind, Kind::Mark(',' | '–' | '—' | '-' | '|' | '/' | '@' | ':'));
        let Some(mut mark) = name.start.checked_sub(1).filter(|m| *m > sentence && is_part(*m)) else { return false };
        let ends = document.tokens.get(name.end).is_none_or(|t| {
            t.sentence != document.tokens[name.start].sentence
                || matches!(t.kind, Kind::Mark(_))
                || t.gap != crate::text::Gap::Space
        });
        if mark >= 2 && document.is(mark - 1, Class::Place) && is_part(mark - 2) {
            mark -= 2;
        }
        ends && name.len() > 1 && document.is(mark - 1, Class::Role)
    }

    /// "asking for Lighthouse Cat", "the SDK of Cumulo", "my note re: Brennstoff Labs", "an iOS developer for Jollofcart".
    fn is_leading(&self, name: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let Some(before) = name.start.checked_sub(1) else { return false };
        let before = if document.tokens[before].is_mark(':') && before > 0 { before - 1 } else { before };
        // "a consultant for Tyrolean industry"
        let goes_on = document.tokens.get(name.end).is_some_and(|next| {
            next.kind == Kind::Word
                && next.sentence == document.tokens[name.start].sentence
                && !next.is(Class::Function)
        });
        let is_past = before > 0 && self.says(before - 1, words!("worked works working work experience years"));
        let is_whole = self.is_unknown(name.start) && !goes_on && !is_past;
        let you = (name.start.saturating_sub(5)..name.start).any(|b| document.is(b, Class::You));
        is_whole
            && !you
            && (self.says(before, words!("for about re started joined building"))
                || self.says(before, words!("of"))
                    && !self.says(
                        name.start.saturating_sub(2),
                        words!("one some many all because instead north south east west"),
                    ))
    }

    /// "Morsko Logistics (Gdynia)", "Billetto Nord in Aarhus", "Shannonside's".
    fn is_at_home(&self, name: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let is_unknown = self.is_unknown(name.start);
        let place = document.tokens.get(name.end).is_some_and(|t| t.is_mark('(') || self.says(name.end, words!("in")))
            && document.is(name.end + 1, Class::Place);
        let is_led = name.start > 0 && self.says(name.start - 1, LEADS);
        is_unknown && place && is_led
    }

    /// "Imke, Küchenwerk Digital", "Bram, CTO Zonneweide", "Nell, Inkwell & Till" below the message.
    fn signs_with_company(&self) -> bool {
        let document = &self.reading.document;
        let Some(last) = document.sentences.iter().rposition(|s| s.zone.is_own() || s.zone == Zone::Signature) else {
            return false;
        };
        let sentence = document.sentences[last].tokens.clone();
        let titles = words!("cto ceo coo cfo vp head founder cofounder co-founder owner hr lead director");
        (sentence.start + 1..sentence.end).rev().take(8).any(|comma| {
            let is_parted =
                matches!(document.tokens[comma].kind, Kind::Mark(',' | '/' | '|' | '–' | '—' | '-' | '@' | '('))
                    || self.says(comma, words!("at of"));
            let from = if self.says(comma + 1, titles) { comma + 2 } else { comma + 1 };
            let Some(name) = self.name(from, false).filter(|_| is_parted) else { return false };
            let person = comma - 1;
            let is_person = document.tokens[person].shape == Shape::Title
                && document.tokens[person].kind == Kind::Word
                && !document.is(person, Class::Place)
                && !self.says(
                    person,
                    words!(
                        "best regards cheers thanks sincerely wishes greetings love yours hi hello hey dear kind warm"
                    ),
                );
            let ends = name.end >= sentence.end
                || document.tokens[comma].is_mark('(') && document.tokens.get(name.end).is_some_and(|t| t.is_mark(')'))
                || document.tokens.get(name.end).is_none_or(|t| t.sentence != document.tokens[from].sentence);
            is_person && ends && name.clone().any(|t| self.is_unknown(t)) && !self.is_agency(name)
        })
    }
}
