//! Whose fact is it? Cues that all four rooms share: the job's, the candidate's, or denied, asked, promised, past.
//!
//! A cue holds within its *clause*: a sentence's stretch between commas, dashes, brackets and words like "but".

use std::ops::Range;

use crate::phrases::Class;
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::{Ending, Kind};

pub static RULES: &[&Rule] = &[&CANDIDATE, &PAST, &CLAUSE_BREAK];

/// How many words a clause is read to either side.
const REACH: usize = 60;

/// The words around are about the reader's own work, not about the job.
pub static CANDIDATE: Rule = Rule {
    id: "voice/candidate",
    what: "Words that make what follows the candidate's own, not the job's.",
    phrases: phrases![
        "your ...3 (experience|background|profile|project|projects|work|skills|expertise|repo|repos|repositories|github|cv|resume|contributions|post|posts|blog|talk|talks|article|library|career|knowledge)",
        "(saw|noticed|see|read|noted|found|liked|loved|enjoyed) (that)? (your|you|you've|you're)",
        "you (have|had)? (worked|used|built|written|contributed|spent|done)",
        "you've (worked|used|built|written|contributed|been|got|done)",
        "you (currently)? (work|are working) (with|in|on|at)",
        "you (maintain|wrote|made|published|gave) (a|an|the|about|on)",
    ],
    exceptions: phrases!["your (main|primary|daily)? (work|projects) (will|would|is|involves)"],
    examples: &["I came across «your Rust projects» the other day."],
    near_misses: &["You will work with Rust every day."],
    ..Rule::BLANK
}
.shipped();

/// What follows is over, or left behind.
pub static PAST: Rule = Rule {
    id: "voice/past",
    what: "Words that say that what follows is no longer so.",
    phrases: phrases![
        "(moved|migrated|switched) (away)? (off|from)",
        "(used to|no longer) (use|run|be|have)",
        "(replaced|retired|dropped|ditched|binned|abandoned|deprecated|killed)",
        "(used|got|gotten) rid of",
        "(left|leaving|leave) behind",
        "used to be",
    ],
    examples: &["We «moved off» PHP last year."],
    near_misses: &["We moved to a new office."],
    ..Rule::BLANK
}
.shipped();

/// Words that open a new clause without a comma.
pub(crate) static CLAUSE_BREAK: Rule = Rule {
    id: "voice/clause-break",
    what: "A word that turns the sentence, so that a cue before it holds no longer.",
    phrases: phrases![
        "but",
        "however",
        "although",
        "though",
        "while",
        "whereas",
        "because",
        "so that",
        "and (we|our|they|it|i|the team|the role|the job)",
    ],
    examples: &["We saw your Java projects «but» the job is Rust."],
    near_misses: &["Java and Rust."],
    ..Rule::BLANK
}
.shipped();

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
