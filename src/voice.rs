//! Whose fact is it? Cues that all four rooms share: the job's, the candidate's, or denied, asked, promised, past.
//!
//! A cue holds within its *clause*: a sentence's stretch between commas, dashes, brackets and words like "but".

use std::ops::Range;

use crate::phrases::Match;
use crate::reading::Reading;
use crate::rule::Rule;
pub(crate) use crate::rules::voice::*;
use crate::text::Class;
use crate::text::{Ending, Kind, words};

/// How many words a clause is read to either side.
const REACH: usize = 60;

impl Reading<'_> {
    /// The clause of a token: its stretch of the sentence between breaks. A comma within a list of short items does
    /// not break ("Java, Kotlin and Go").
    pub fn clause(&self, token: usize) -> Range<usize> {
        let sentence = self.document.sentence_of(token).tokens.clone();
        let tokens = &self.document.tokens;
        let breaks = |at: usize| {
            matches!(tokens[at].kind, Kind::Mark(';' | ':' | '(' | ')' | '–' | '—' | '.' | '?' | '!'))
                || tokens[at].is(Class::Turn)
                || tokens[at].is_mark(',') && !self.is_list_comma(at)
        };
        // A clause longer than this is a list without end; its far parts say nothing of this word.
        let first = sentence.start.max(token.saturating_sub(REACH));
        let last = sentence.end.min(token + REACH);
        let from = (first..token).rev().find(|at| breaks(*at)).map_or(first, |at| at + 1);
        let to = (token + 1..last).find(|at| breaks(*at)).unwrap_or(last);
        from..to.max(from)
    }

    /// Whether the comma at `at` stands between two names of technologies or places, rather than two clauses.
    fn is_list_comma(&self, at: usize) -> bool {
        let named = |i: usize| self.document.tokens.get(i).is_some_and(|t| t.is_any(&[Class::Tech, Class::Place]));
        at > 0 && (named(at - 1) || named(at + 1))
    }

    /// Whether the sentence of a token is a question.
    pub fn is_asked(&self, token: usize) -> bool {
        self.document.sentence_of(token).ending == Ending::Question
    }

    /// Whether "no", "not", "without" … stands before a token in its clause, at most `reach` words away.
    pub fn is_denied(&self, token: usize, reach: usize) -> bool {
        let clause = self.clause(token);
        let from = token.saturating_sub(reach).max(clause.start);
        self.document.tokens[from..token].iter().any(|t| t.is(Class::Negation))
    }

    /// Whether the clause of a token tells of the time before ("until last year we …") or of others ("most companies …"):
    /// what it says is not so in this job. Not where the clause comes to the present ("previously …, now …").
    pub fn is_of_others(&self, token: usize) -> bool {
        let clause = self.clause(token);
        let within = |rule| {
            let matches = self.matches(rule);
            let next = matches.partition_point(|m| (m.from as usize) < clause.start);
            matches[next..].iter().take_while(|m| (m.from as usize) < clause.end)
        };
        let is_now = |at: usize| self.document.is_in(at, words!("now today nowadays currently"));
        // "Until 2031 you would be paid by the day" is to come.
        let is_ahead =
            |at: usize| self.document.is_in(at, words!("will would can may we'll you'll you'd we'd it'll shall could"));
        // "Until 2024", but neither "until 45 000" nor "before 9".
        let is_time = |m: &&Match| {
            let last = &self.document.tokens[m.to as usize - 1];
            last.kind != Kind::Number && !last.is(Class::Number)
                || (1980..2100).contains(&last.number) && !last.is(Class::Amount)
        };
        let mut former = within(&FORMER).filter(is_time).filter(|m| !(m.to as usize..token).any(is_now));
        if former.next().is_some() && !clause.clone().any(is_ahead) {
            return true;
        }
        // As the subject, behind a word or two that lead to it: "and most firms …".
        const LEADS: usize = 2;
        // "My predecessor's rule still holds."
        let is_owner = |m: &&Match| self.document.written(m.to as usize - 1).contains(['\'', '’']);
        let is_subject =
            within(&OTHERS).filter(|m| !is_owner(m)).any(|m| (m.from as usize) <= token.min(clause.start + LEADS));
        let leads = clause.start..(clause.start + LEADS + 1).min(clause.end);
        is_subject && !self.document.has(leads, words!("unlike like than as with for against"))
    }

    /// Whether all of what these tokens say, from their first clause to their last, is so.
    pub fn are_of_others(&self, tokens: &Range<usize>) -> bool {
        self.is_of_others(tokens.start) && self.is_of_others(tokens.end - 1)
    }

    /// Whether what a token says is not claimed: "I can't promise that …".
    pub fn is_unclaimed(&self, token: usize) -> bool {
        self.follows(&UNCLAIMED, token)
    }

    /// Whether a cue stands before a token in its clause.
    pub fn follows(&self, cue: &'static Rule, token: usize) -> bool {
        self.touches(cue, self.clause(token).start..token)
    }
}
