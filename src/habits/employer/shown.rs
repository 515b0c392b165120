//! A company's name outside sentences: below a message, in a headline, in a link, or as a blank to be filled.

use super::name::ENDINGS;
use super::{AGENCY, Names};
use crate::habits::says;
use crate::reading::Reading;
use crate::text::Class;
use crate::text::{Ending, Gap, Kind, Sentence, Shape, Words, Zone, words};

/// Words of what somebody is, below their name.
const TITLED: &Words = words!(
    "officer manager recruiter acquisition head director lead founder hr people cto ceo vp president partner sourcer owner human co-founder cofounder recruiting recruitment team engineering specialist coo"
);

/// Words that close a message, before the name.
const CLOSINGS: &Words = words!(
    "regards thanks cheers best greetings sincerely yours kind warm hugs wishes respectfully rgds thank many love viele liebe grüße grüsse gruß mit freundlichen freundliche herzliche beste cordialement bien amicalement saludos atentamente saluti cordiali abraços cumprimentos groeten groetjes groet vriendelijke hälsningar hilsen pozdrawiam pozdrowienia serdecznie yours cordially faithfully"
);

impl Names<'_, '_> {
    /// "Talent Acquisition, Nordvale Travel" or "– Tuppenny Games" below a message that speaks of no client.
    pub(super) fn signs(&self) -> bool {
        let document = &self.reading.document;
        if self.has_client {
            return false;
        }
        let last = document.sentences.iter().rposition(|s| s.zone.is_own()).unwrap_or(0);
        let lines = document.sentences.iter().enumerate().filter(|(i, s)| {
            let is_firm =
                |s: &Sentence| self.says(s.tokens.end.saturating_sub(2), words!("inc ltd llc gmbh plc b.v co"));
            let below = *i == last && s.tokens.len() <= 10 && (s.ending == Ending::None || is_firm(s));
            s.zone == Zone::Signature || below
        });
        let mut titled = false;
        for (_, sentence) in lines {
            let mut at = sentence.tokens.start;
            while at < sentence.tokens.end {
                let name = self.name(at, true);
                let words = name.clone().unwrap_or(at..at + 1);
                let token = &document.tokens[at];
                let parted = at > 0
                    && (matches!(token.gap, Gap::Line | Gap::Blank)
                        || matches!(document.tokens[at - 1].kind, Kind::Mark(',' | '@' | '|' | '–' | '—' | '-' | '·'))
                        || self.says(at - 1, words!("at")));
                let is_title = words.clone().any(|t| self.says(t, TITLED) || document.is(t, Class::Role));
                if name.is_some_and(|name| self.is_employer(name)) && !is_title {
                    let ends = words.len() > 1 && self.says(words.end - 1, ENDINGS);
                    if ends || parted && titled {
                        return true;
                    }
                }
                titled |= is_title;
                at = words.end;
            }
        }
        false
    }

    /// A line of its own below the writer's name: "Dirk Maes", and under it "Klankhuis". An agency's message, which speaks of
    /// a client or has a word for its trade in it, ends in the same way.
    pub(super) fn signs_below(&self) -> bool {
        let document = &self.reading.document;
        let all = &document.tokens;
        if self.has_client || !self.reading.matches(&AGENCY).is_empty() {
            return false;
        }
        let is_new = |at: usize| all.get(at).is_none_or(|t| matches!(t.gap, Gap::Line | Gap::Blank));
        let last = document.sentences.iter().rev().filter(|s| s.zone.is_own() || s.zone == Zone::Signature).take(4);
        let from = last.last().map_or(0, |s| s.tokens.start);
        let is_person =
            |at: usize| all[at].kind == Kind::Word && all[at].shape == Shape::Title && !document.is(at, Class::Place);
        let is_ours = |at: usize| {
            let zone = document.sentence_of(at).zone;
            zone.is_own() || zone == Zone::Signature
        };
        let starts: Vec<usize> = (from..all.len()).filter(|at| is_new(*at) && is_ours(*at)).collect();
        starts.windows(2).any(|two| {
            let &[person, firm] = two else { return false };
            let is_signed = firm - person <= 3 && (person..firm).all(is_person) && !self.says(person, CLOSINGS);
            is_signed
                && !self.is_readers(firm)
                && self.name(firm, false).is_some_and(|name| {
                    is_new(name.end)
                        && self.is_employer(name.clone())
                        && name.clone().any(|at| self.is_unknown(at))
                        && !name.clone().any(|at| self.says(at, TITLED))
                })
        })
    }

    /// The headline of a post: "Northwind | Senior Engineer | York".
    pub(super) fn heads(&self) -> bool {
        let document = &self.reading.document;
        let Some(first) = document.sentences.first().filter(|s| s.zone.is_own()) else { return false };
        let is_bar = |at: usize| {
            document
                .tokens
                .get(at)
                .is_some_and(|t| t.is_mark('|') || matches!(t.kind, Kind::Mark('-' | '–')) && t.gap == Gap::Space)
        };
        let line =
            document.tokens.iter().take(60).skip(1).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank)).count();
        let bars = (first.tokens.start..=line).filter(|at| is_bar(*at)).count();
        let opens = self.name(first.tokens.start, true);
        bars >= 2
            && opens.is_some_and(|name| {
                !name.clone().any(|t| document.tokens[t].is_any(&[Class::Role, Class::Seniority, Class::Field]))
                    && self.is_employer(name.clone())
                    && (is_bar(name.end) || self.says(name.end, words!("( , |")))
            })
    }

    /// "[company name]" waits to be filled, which is another room's finding.
    pub(super) fn is_blank(&self) -> bool {
        let text = self.reading.document.text;
        text.match_indices("[company").any(|(at, _)| text[at..].chars().take(24).any(|c| c == ']'))
            || text.contains("[Company]")
    }

    /// "Kornhaus | Senior Engineer" and "Senior Engineer - Kornhaus": a subject or first line of a name and a role.
    pub(super) fn subjects(&self) -> bool {
        const MOST: usize = 30;
        let document = &self.reading.document;
        let Some(first) = document.sentences.first().filter(|s| s.zone.is_own()) else { return false };
        let start = first.tokens.start;
        let ends_line = |t: &crate::text::Token| matches!(t.gap, Gap::Line | Gap::Blank);
        let line = document.tokens[start + 1..].iter().take(MOST).take_while(|t| !ends_line(t)).count() + 1;
        let line = start..start + line;
        let is_subject = first.zone == Zone::Subject;
        let line = if is_subject { line.start + 2..line.end } else { line };
        let is_bar = |at: &usize| match document.tokens[*at].kind {
            Kind::Mark('|' | '•' | '·' | '–' | '—') => true,
            Kind::Mark('-') => document.tokens[*at].gap == Gap::Space,
            Kind::Mark(':') => is_subject,
            _ => false,
        };
        let (mut has_role, mut has_name) = (false, false);
        let mut from = line.start;
        for at in line.clone().filter(is_bar).chain([line.end]) {
            let part = from..at;
            from = at + 1;
            if part.clone().any(|t| document.is(t, Class::Role)) {
                has_role = true;
            } else if let Some(name) = self.name(part.start, false) {
                let is_whole = name.end >= part.end || document.tokens.get(name.end).is_some_and(|t| t.is_mark('('));
                let is_unknown = name.clone().any(|t| document.tokens[t].word.0 == 0);
                has_name |= is_whole && is_unknown && !self.is_readers(name.start) && self.is_employer(name);
            }
        }
        has_role && has_name && line.len() < MOST
    }

    /// Whether the word is a name that the message greets.
    pub(super) fn is_readers(&self, at: usize) -> bool {
        let document = &self.reading.document;
        self.greeted.iter().any(|name| document.written(*name).eq_ignore_ascii_case(document.written(at)))
    }

    /// A link to somebody's own site, or the writer's address there.
    pub(super) fn links(&self) -> bool {
        const EVERYBODYS: &str = "linkedin calendly cal.com google zoom gmail github youtube glassdoor bit.ly indeed lnkd xing outlook hotmail yahoo hubspot tinyurl teams.microsoft dice.com monster forms.gle t.me wa.me icloud protonmail proton.me gmx. web.de live. aol. staff recruit talent resourc headhunt personnel search consult";
        let document = &self.reading.document;
        if self.has_client {
            return false;
        }
        // An agency signs with its own address.
        let is_agencys = self.reading.matches(&AGENCY).iter().any(|m| {
            document.sentence_of(m.from as usize).zone == Zone::Signature
                || document.tokens[m.from as usize].is_capitalised()
        });
        (0..document.tokens.len()).filter(|at| document.tokens[*at].is(Class::Link)).any(|at| {
            let zone = document.sentence_of(at).zone;
            let written = document.written(at).to_ascii_lowercase();
            if zone.is_own() && written.contains("linkedin.com/company/") {
                return true;
            }
            (zone.is_own() || zone == Zone::Signature && !is_agencys)
                && !EVERYBODYS.split(' ').any(|e| written.contains(e))
        })
    }
}

/// The words with which the last lines begin.
pub(super) fn signed(reading: &Reading) -> Vec<usize> {
    const LINES: usize = 2;
    const WORDS: usize = 12;
    let all = reading.document.sentences.iter().rev();
    let last = all.filter(|s| s.zone.is_own() || s.zone == Zone::Signature).take(LINES);
    last.flat_map(|s| s.tokens.clone().take(WORDS)).collect()
}

/// The words after a greeting in the first sentences.
pub(super) fn greeted(reading: &Reading) -> Vec<usize> {
    const FIRST: usize = 3;
    let own = reading.document.sentences.iter().filter(|s| s.zone.is_own()).take(FIRST);
    let hello = own.map(|s| s.tokens.start);
    hello.filter(|at| says(reading, *at, words!("hi hello hey dear hiya hallo"))).map(|at| at + 1).collect()
}
