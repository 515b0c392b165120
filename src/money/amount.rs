//! An amount of money as people write it.

use std::ops::Range;

use super::currency::Sign;
use crate::report::Pay;

/// A number, or a range of numbers, that may be money.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// Its words, "up to" and "a year" included.
    pub tokens: Range<usize>,
    pub pay: Pay,
    /// The currency as written.
    pub sign: Option<Sign>,
    /// "k", "lakh", "million" or the like is written.
    pub is_scaled: bool,
    /// Both ends are written.
    pub is_range: bool,
    /// The two figures are a choice ("£71,500 or £76,000").
    pub is_choice: bool,
}

impl Amount {
    /// One of its ends: the upper when there is one.
    pub fn size(&self) -> f64 {
        self.pay.max.or(self.pay.min).unwrap_or(0.0)
    }

    /// Neither currency nor scale is written: only the words around can make it money.
    pub fn is_bare(&self) -> bool {
        self.sign.is_none() && !self.is_scaled
    }
}
