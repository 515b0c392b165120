//! Phrases as data: a small pattern language over words, a vocabulary to compare them by number, and one pass
//! that finds every phrase of every rule.
//!
//! # The pattern language
//! | written | matches |
//! |---|---|
//! | `competitive salary` | these words, in any case, with a space or a hyphen between |
//! | `(salary\|pay rate\|wage)` | one of the alternatives |
//! | `very?` `(base\|gross)?` | it, or nothing |
//! | `<role>` | one word of a [`Class`](crate::text::Class) |
//! | `<tech>+` | one or more neighbouring words of a class |
//! | `_` | any one word |
//! | `...3` | up to three words of any kind, as few as possible |
//! | `,` `/` `:` `&` `%` `+` | that mark; `\?` `\.` `\|` `\(` for the marks that mean something here |
//! | `^` `$` | the start or end of the sentence |
//! | `we offer [competitive pay]` | only what stands in the brackets is the finding; the rest must be there |
//!
//! A phrase never reaches over the end of a sentence. Quotation marks and asterisks between words are passed over.

mod around;
pub(crate) mod cut;
mod glance;
mod key;
mod keys;
mod matches;
mod names;
mod pattern;
mod program;
mod run;
mod scan;
mod seen;
pub mod source;

pub use matches::{Match, Matches};
pub use names::{Is, Mention, Name, Names};
pub use pattern::PatternError;
pub use program::Programs;
pub use scan::Index;
