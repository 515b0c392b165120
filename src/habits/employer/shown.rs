//! A company's name outside sentences: below a message, in a headline, in a link, or as a blank to be filled.

use super::Names;
use super::name::ENDINGS;
use crate::text::Class;
use crate::text::{Ending, Gap, Kind, Sentence, Zone};

impl Names<'_, '_> {
    /// "Talent Acquisition, Nordvale Travel" or "– Tuppenny Games" below a message that speaks of no client.
    pub(super) fn signs(&self) -> bool {
        const TITLED: &str = "officer manager recruiter acquisition head director lead founder hr people cto ceo vp president partner sourcer owner human co-founder cofounder recruiting recruitment team engineering specialist coo";
        let document = &self.reading.document;
        if self.has_client {
            return false;
        }
        let last = document.sentences.iter().rposition(|s| s.zone.is_own()).unwrap_or(0);
        let lines = document.sentences.iter().enumerate().filter(|(i, s)| {
            let is_firm = |s: &Sentence| self.says(s.tokens.end.saturating_sub(2), "inc ltd llc gmbh plc b.v co");
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
                        || self.says(at - 1, "at"));
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
                    && (is_bar(name.end) || self.says(name.end, "( , |"))
            })
    }

    /// "[company name]" waits to be filled, which is another room's finding.
    pub(super) fn is_blank(&self) -> bool {
        let text = self.reading.document.text;
        text.match_indices("[company").any(|(at, _)| text[at..].chars().take(24).any(|c| c == ']'))
            || text.contains("[Company]")
    }

    /// A link to somebody's own site.
    pub(super) fn links(&self) -> bool {
        const EVERYBODYS: &str = "linkedin calendly cal.com google zoom gmail github youtube glassdoor bit.ly indeed lnkd xing outlook hotmail yahoo hubspot tinyurl teams.microsoft dice.com monster forms.gle t.me wa.me staff recruit talent resourc headhunt personnel";
        let document = &self.reading.document;
        !self.has_client
            && (0..document.tokens.len()).any(|at| {
                document.tokens[at].is(Class::Link)
                    && document.is_own(at)
                    && !EVERYBODYS.split(' ').any(|e| document.written(at).to_ascii_lowercase().contains(e))
            })
    }
}
