//! The facts of an open role: the sentences that say them in a message, and what a message says otherwise.
//!
//! Nothing is made up. What the role does not tell is left out or, where a sentence would be none without it, a blank of
//! ours. Each sentence is read by the core itself as the fact that it was made from, which a test proves.

mod another;
mod differs;
mod fill;
mod first_message;
mod sentence;

#[cfg(test)]
mod tests;

pub use another::is_another;
pub use differs::{Differs, differs};
pub use fill::fill;
pub use first_message::first_message;
pub use sentence::{more, name, open, sentence};

use crate::report::{Mode, Period};

/// An open role as its recruiter keeps it; `Role` in `extension/role.d.ts`. What is empty is not known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub title: String,
    pub company: String,
    /// Of the posting.
    pub link: String,
    pub pay: Option<Pay>,
    pub stack: Vec<String>,
    pub remote: Remote,
    /// Whole sentences of the recruiter's own.
    pub flexibility: Vec<String>,
    pub contract: String,
    pub hours: String,
    pub visa: String,
    /// Its steps.
    pub interview: Vec<String>,
}

/// What it pays.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pay {
    /// In hundredths of the currency's unit.
    pub min: Option<u64>,
    pub max: Option<u64>,
    /// ISO 4217 code, or nothing.
    pub currency: String,
    pub period: Option<Period>,
    /// With bonus and shares, and not the base alone.
    pub is_total: bool,
}

/// Where the work is done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remote {
    pub mode: Option<Mode>,
    /// Days of the week in the office.
    pub days: Option<u8>,
    pub places: Vec<String>,
}
