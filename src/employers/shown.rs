//! A company that is named outside sentences: in a link, or as a blank to be filled.

use super::{AGENCY, Employers};
use crate::text::{Class, Zone};

impl Employers<'_, '_> {
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
