//! Technologies: their names, what recruiters confuse, and what they are.
//!
//! Three rules read the names that a message means: [`spelling`], [`confusion`], [`experience`]. [`glossary`] explains
//! a name to whoever asks.

pub mod confusion;
pub mod experience;
pub mod glossary;
pub mod nearness;
pub mod release;
pub mod spelling;
mod table;
pub mod technology;

use crate::Options;
use crate::questions::stack;
use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[&spelling::SPELLING, &confusion::CONFUSION, &experience::IMPOSSIBLE];

/// What all three rules find in a recruiting message, in no particular order.
pub fn find(reading: &Reading, options: &Options, findings: &mut Vec<Finding>) {
    let named = stack::named(reading);
    spelling::find(reading, &named, findings);
    confusion::find(reading, &named, findings);
    if let Some(year) = options.year {
        experience::find(reading, &named, year, findings);
    }
}
