//! A company that is named outside sentences: in a link, below a message, or as a blank to be filled.

use super::{AGENCY, Employers};
use crate::text::{Class, Gap, Kind, Words, Zone, words};

/// Words of what somebody is, below their name.
const TITLED: &Words = words!(
    "officer manager recruiter acquisition head director lead founder hr people cto ceo vp president partner sourcer owner human co-founder cofounder recruiting recruitment team engineering specialist coo"
);

impl Employers<'_, '_> {
    /// "Head of Data, Northwind", "Recruiter | Northwind" below a message that speaks of no client.
    pub(super) fn signs(&self, at: usize) -> bool {
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

    /// "[company name]" waits to be filled, which is another room's finding.
    pub(super) fn is_blank(&self) -> bool {
        let text = self.reading.document.text;
        text.match_indices("[company").any(|(at, _)| text[at..].chars().take(24).any(|c| c == ']'))
            || text.contains("[Company]")
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
