//! A company's name wherever it stands, known by what it is not: no word of the language, no person, town or technology, and
//! nothing of the reader's. Only where no client is spoken of: an agency's mails are full of other names.

use std::ops::Range;

use super::introduced::BEING;
use super::name::ENDINGS;
use super::{Names, elsewhere::HOUSES};
use crate::text::{Class, Gap, Kind, Shape, Words, Zone, words};

/// What stands before a name of a person, of the reader's own, of a school or of an event.
const OTHERS: &Words = words!(
    "i'm i am name's name colleague colleagues friend friends cofounder co-founder brother sister boss manager founder ceo cto mr mrs ms dr prof and or with by via through from your you my his her their said says mentioned met ask thanks cheers regards best greetings near in to around like using use uses used written write in learn know speak speaks the a an this that these those some any every no not of on"
);

/// What stands before a company's name, and before hardly anything else with a capital.
const STARTED: &Words = words!(
    "started founded launched co-founded cofounded spinoff spinout outfit subsidiary employer start-up startup studio cooperative co-op workshop atelier nazywa"
);

/// What leads to a company's name, in some languages.
const LEADS: &Words = words!("at @ for behalf joining join about called named represent us bei chez bij hos");

/// What follows a name of an event, a school or a place.
const EVENTS: &Words = words!(
    "conference conf meetup meet-up summit talk talks workshop hack hackathon university uni school college square station airport time law act degree developers developer engineers engineer programmer programmers experience skills code library project plugin repo talk post article book paper"
);

/// What a company's name owns: "Kirnau Cloud's security group".
const PARTS: &Words = words!(
    "group squad department division office offices site hub platform product products app service services lab labs desk engineering tooling website"
);

/// What several people do, and a company that is spoken of as they are: "Leeds Digital look after …".
const THEY_DO: &Words = words!(
    "have look are need want seek run make do build keep maintain offer search hire recruit sell publish operate"
);

/// What people do rather than companies.
const PERSONS: &Words = words!(
    "says leads heads manages thinks knows likes lives sits joins starts comes goes loves speaks mentions works tells writes asks left always hates"
);

/// Words for nations that do not end as most do.
const NATIONS: &Words = words!(
    "british irish spanish polish swedish danish finnish turkish scottish welsh dutch french greek czech swiss thai iraqi"
);

impl Names<'_, '_> {
    /// Whether an unknown name stands somewhere in the message, and can hardly be anything but a company's.
    pub(super) fn stands_anywhere(&self) -> bool {
        let document = &self.reading.document;
        if self.has_client {
            return false;
        }
        let own = document
            .sentences
            .iter()
            .enumerate()
            .filter(|(_, s)| s.zone.is_own() && !matches!(s.zone, Zone::Greeting | Zone::Subject));
        own.map(|(number, s)| (number, s.tokens.clone())).any(|(number, sentence)| self.is_told_in(number, sentence))
    }

    fn is_told_in(&self, number: usize, sentence: Range<usize>) -> bool {
        let mut at = sentence.start;
        while at < sentence.end {
            let Some(name) = self.name(at, false) else {
                at += 1;
                continue;
            };
            at = name.end.max(at + 1);
            if self.is_companys(&name, number, &sentence) {
                return true;
            }
        }
        false
    }

    fn is_companys(&self, name: &Range<usize>, number: usize, sentence: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let all = &document.tokens;
        let is_title = |at: usize| all[at].shape == Shape::Title && all[at].kind == Kind::Word;
        if !name.clone().any(|at| self.is_unknown(at) && is_title(at))
            || self.was_theirs(name.start)
            || self.is_readers(name.start)
            || self.is_agency(name.clone())
            || self.is_title_of_person(name.start)
            || self.is_beside_tech(name, sentence)
        {
            return false;
        }
        let is_house = name.len() > 1 && (self.says(name.end - 1, HOUSES) || self.says(name.end - 1, ENDINGS));
        let is_event = self.says(name.end, EVENTS) || name.clone().any(|at| self.says(at, EVENTS));
        let is_of_you =
            (name.start.saturating_sub(6).max(sentence.start)..name.start).any(|b| document.is(b, Class::You));
        let is_somewhere = name.clone().any(|at| document.is(at, Class::Place));
        // "I have moved to Quillon", "would you think of coming back to Quillon?"
        let is_moved = name.start > sentence.start + 1
            && self.says(name.start - 1, words!("to"))
            && self.says(name.start - 2, words!("moved switched back returning"));
        let is_back = is_moved && self.says(name.start - 2, words!("back returning"));
        if is_moved && !is_event && !is_somewhere && (is_back || !is_of_you) {
            return true;
        }
        if is_event || is_of_you || is_somewhere && !is_house {
            return false;
        }
        if self.owns_part(name, sentence) {
            return true;
        }
        // "The Met Bureau is looking …"
        let is_the = name.start == sentence.start + 1 && self.says(sentence.start, words!("the")) && name.len() > 1;
        if name.start == sentence.start || is_the {
            return self.opens_with(name, number, sentence, is_house);
        }
        let before = name.start - 1;
        if is_house && !self.says(before, words!("and or with my your his her their mr mrs ms dr prof")) {
            return true;
        }
        // "because Quillon (credit scoring, London) has a seat"
        let acts = self.acts(self.past_seat(self.past_brackets(name.end)), sentence);
        let is_named = acts && (name.len() > 1 || !self.says(before, OTHERS));
        let is_past = before > 0 && self.says(before - 1, words!("worked works working work experience years left"));
        let leads = self.says(before, LEADS) && !is_past
            || all[before].is_mark(':')
                && before > 0
                && self.says(before - 1, words!("who company employer us firm context"));
        let is_parted = matches!(all[before].kind, Kind::Mark(',' | '–' | '—' | '-' | '|'));
        let reach = if name.len() > 1 { 12 } else { 6 };
        !self.is_of_a_nation(name)
            && (is_named || leads || is_parted && self.is_behind_seat(before, reach) || self.is_of_ours(name))
    }

    /// "Two of us started Quillstone", "our lab's spin-off Lichenworks has", "I am with Lichtbak, an archive".
    fn is_of_ours(&self, name: &Range<usize>) -> bool {
        let before = name.start - 1;
        let am_with =
            self.says(before, words!("with")) && before > 0 && self.says(before - 1, words!("am i'm we're are"));
        let spun_off = self.says(before, words!("off")) && before > 0 && self.says(before - 1, words!("spin"));
        (am_with || spun_off || self.says(before, STARTED)) && !self.is_the_writers_own(name)
    }

    /// Whether a name, or a part of it, is the writer's: it stands in the last lines, too, or behind "I'm".
    fn is_the_writers_own(&self, name: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let written = |at: usize| document.written(at).trim_end_matches("'s");
        let signed = self.signed.iter().copied().filter(|at| !name.contains(at)).chain(name.start.checked_sub(1));
        self.is_last(document.tokens[name.start].sentence as usize)
            || signed.into_iter().any(|at| name.clone().any(|n| written(n).eq_ignore_ascii_case(written(at))))
    }

    /// Whether a sentence is the last of the message or below it.
    fn is_last(&self, number: usize) -> bool {
        number >= self.last
    }

    /// "Kirnau Cloud's product-security group", "Feldmark's Coimbra site".
    fn owns_part(&self, name: &Range<usize>, sentence: &Range<usize>) -> bool {
        let behind = name.end..sentence.end.min(name.end + 4);
        let is_team = name.len() > 1 && behind.clone().any(|at| self.says(at, words!("team teams")));
        self.owns(name.end - 1) && (is_team || behind.into_iter().any(|at| self.says(at, PARTS)))
    }

    /// "Polish", "Brazilian".
    fn is_of_a_nation(&self, name: &Range<usize>) -> bool {
        let written = self.reading.document.written(name.end - 1);
        self.says(name.end - 1, NATIONS) || ["ian", "ean", "ese"].iter().any(|end| written.ends_with(end))
    }

    /// Whether a role stands at most so many tokens before a mark.
    fn is_behind_seat(&self, mark: usize, reach: usize) -> bool {
        let document = &self.reading.document;
        let start = document.sentence_of(mark).tokens.start;
        (mark.saturating_sub(reach).max(start)..mark).any(|at| document.is(at, Class::Role))
    }

    /// "Keystone Avionics is filling …", "Fjordvarme heats …", "Tessellate, climate modelling, 30 people".
    fn opens_with(&self, name: &Range<usize>, number: usize, sentence: &Range<usize>, is_house: bool) -> bool {
        let document = &self.reading.document;
        let all = &document.tokens;
        let is_known = name.clone().any(|at| !self.is_unknown(at));
        let behind = self.past_seat(self.past_brackets(name.end));
        let lists = behind < sentence.end && all[behind].is_mark(',') && sentence.len() > 6;
        // A first sentence may call the reader by name.
        let lists = lists && (number > 0 || is_house);
        // "Grainger Tidal, Bangor.", "Glacierline."
        let is_told = name.len() > 1
            && document.tokens.get(name.end).is_some_and(|t| t.is_mark(','))
            && document.tokens.get(name.end + 1).is_some_and(|t| {
                t.gap == Gap::Space && (t.is_any(&[Class::Place, Class::We, Class::You]) || t.is_capitalised())
            })
            && number > 0;
        let alone = number > 0 && !self.is_last(number) && name.end + 1 == sentence.end && !is_known;
        let is_word = |at: usize| all[at].kind == Kind::Word && all[at].end - all[at].start > 3;
        let is_whole = is_house || name.len() > 1 || !is_known && is_word(name.start);
        let they_do = (name.len() > 1 || is_house) && behind < sentence.end && self.says(behind, THEY_DO);
        is_whole
            && (self.acts(behind, sentence)
                || they_do
                || lists && (is_house || !is_known)
                || (is_told || alone && document.tokens[name.end].is_mark('.')) && !self.is_the_writers_own(name))
    }

    /// Whether the word here is a verb of what a company does.
    fn acts(&self, at: usize, sentence: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let Some(next) = document.tokens.get(at).filter(|_| at < sentence.end) else { return false };
        let written = document.written(at);
        let is_persons = self.says(at, PERSONS);
        let is_verb = written.len() > 3 && written.ends_with('s') && !written.ends_with("ss") && !is_persons;
        next.kind == Kind::Word
            && next.gap == Gap::Space
            && next.shape == Shape::Lower
            && (is_verb && !self.says(at, words!("is has does"))
                || self.says(at, words!("is has does")) && self.says(at + 1, BEING)
                || self.says(at, words!("is"))
                    && document.written(at + 1).ends_with("ing")
                    && !self.says(at + 1, words!("leaving joining going coming taking asking writing"))
                || self.says(at, words!("has")) && self.says(at + 1, words!("budget room work")))
    }

    /// What follows "(credit scoring, London)", if that stands here.
    fn past_brackets(&self, at: usize) -> usize {
        const MOST: usize = 12;
        let all = &self.reading.document.tokens;
        if !all.get(at).is_some_and(|t| t.is_mark('(')) {
            return at;
        }
        (at..all.len().min(at + MOST)).find(|at| all[*at].is_mark(')')).map_or(at, |close| close + 1)
    }

    /// Among technologies an unknown name is one, too.
    fn is_beside_tech(&self, name: &Range<usize>, sentence: &Range<usize>) -> bool {
        let document = &self.reading.document;
        let is_tech = |at: usize| document.is(at, Class::Tech);
        (name.start.saturating_sub(2).max(sentence.start)..name.start).any(is_tech)
            || (name.end..sentence.end.min(name.end + 2)).any(is_tech)
    }
}
