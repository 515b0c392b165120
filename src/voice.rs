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

    /// Whether what a token says is of the time before ("until last year we …") or of others ("most companies …"), which the head of its
    /// clause tells: it is not so in this job. Not where the clause comes to the present ("we used to …, and now …") or to us.
    pub fn is_of_others(&self, token: usize) -> bool {
        /// Words that may lead to the head: "and most firms".
        const LEADS: usize = 1;
        let clause = self.clause(token);
        let document = &self.document;
        let heads = |rule| {
            let matches = self.matches(rule);
            let next = matches.partition_point(|m| (m.from as usize) < clause.start);
            let until = token.min(clause.start + LEADS);
            matches[next..].iter().take_while(move |m| m.from as usize <= until)
        };
        let is_now = |at: usize| document.is_in(at, words!("now today nowadays currently still"));
        let former = heads(&FORMER).any(|m| {
            let to = m.to as usize;
            let last = &document.tokens[to - 1];
            let is_number = last.kind == Kind::Number || last.is(Class::Number);
            // "Until 2024 we met", but neither "until 45 000" nor "until 2031 you would be paid by the day"
            let is_time = !is_number
                || (1980..2100).contains(&last.number)
                    && !last.is(Class::Amount)
                    && !document.has(
                        clause.clone(),
                        words!("will would can may shall we'll you'll you'd we'd it'll is are at with on"),
                    );
            is_time && !(to..clause.end).any(is_now) && !self.turns(to.min(token)..token)
        });
        // "My predecessor's rule still holds", "unlike most companies", "most startups pay less than the £90k we offer"
        let is_owner = |m: &&Match| document.written(m.to as usize - 1).contains(['\'', '’']);
        let is_other = || {
            let leads = clause.start..(clause.start + LEADS).min(clause.end);
            let is_ours =
                document.has(token + 1..(token + 3).clamp(token + 1, clause.end.max(token + 1)), words!("we"));
            let subject =
                heads(&OTHERS).filter(|m| !is_owner(m)).any(|m| !self.turns((m.to as usize).min(token)..token));
            subject && !is_ours && !document.has(leads, words!("unlike like than as with for against"))
        };
        former || is_other()
    }

    /// Whether the sentence turns to something else within these tokens: "but", "and we", "so the role".
    fn turns(&self, tokens: Range<usize>) -> bool {
        let goes_on = |at: usize| {
            self.document.is_in(at, words!("and so"))
                && self
                    .document
                    .is_in(at + 1, words!("we we're our they it it's i the this that there you you're your now"))
        };
        self.touches(&CLAUSE_BREAK, tokens.clone()) || tokens.into_iter().any(goes_on)
    }

    /// Whether all of what these tokens say, from their first clause to their last, is so.
    pub fn are_of_others(&self, tokens: &Range<usize>) -> bool {
        self.is_of_others(tokens.start) && self.is_of_others(tokens.end - 1)
    }

    /// Whether what a token says is not claimed: "I can't promise that …".
    pub fn is_unclaimed(&self, token: usize) -> bool {
        let clause = self.clause(token);
        let matches = self.matches(&UNCLAIMED);
        let next = matches.partition_point(|m| m.to as usize <= clause.start);
        let mut before = matches[next..].iter().take_while(|m| m.to as usize <= token);
        before.any(|m| !self.turns(m.to as usize..token))
    }

    /// Whether a cue stands before a token in its clause.
    pub fn follows(&self, cue: &'static Rule, token: usize) -> bool {
        self.touches(cue, self.clause(token).start..token)
    }
}
