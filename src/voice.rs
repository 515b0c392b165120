//! Whose fact is it? Cues that all four rooms share: the job's, the candidate's, or denied, asked, promised, past.
//!
//! A cue holds within its *clause*: a sentence's stretch between commas, dashes, brackets and words like "but".

use std::ops::Range;

use crate::reading::Reading;
use crate::rule::Rule;
pub(crate) use crate::rules::voice::*;
use crate::text::Class;
use crate::text::{Ending, Kind};

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

    /// Whether a cue stands before a token in its clause.
    pub fn follows(&self, cue: &'static Rule, token: usize) -> bool {
        self.touches(cue, self.clause(token).start..token)
    }
}
