//! Which tokens are spoken for, so that two findings never take the same words.

use std::ops::Range;

use crate::text::Document;

/// A set of tokens of one document.
#[derive(Clone, Debug)]
pub struct Cover(Vec<bool>);

impl Cover {
    /// None of a document's tokens.
    pub fn over(document: &Document) -> Self {
        Self(vec![false; document.tokens.len()])
    }

    /// Whether one of these tokens is in it.
    pub fn touches(&self, tokens: &Range<usize>) -> bool {
        self.of(tokens).contains(&true)
    }

    /// Whether all of these tokens are in it.
    pub fn holds(&self, tokens: &Range<usize>) -> bool {
        !self.of(tokens).contains(&false)
    }

    /// Adds these tokens; false, and nothing is added, when one of them is in it already.
    pub fn take(&mut self, tokens: &Range<usize>) -> bool {
        if self.touches(tokens) {
            return false;
        }
        let end = tokens.end.min(self.0.len());
        self.0[tokens.start.min(end)..end].fill(true);
        true
    }

    fn of(&self, tokens: &Range<usize>) -> &[bool] {
        let end = tokens.end.min(self.0.len());
        &self.0[tokens.start.min(end)..end]
    }
}
