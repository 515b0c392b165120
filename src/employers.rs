//! Where people introduce the employer, and who is spoken of as a client's agency does.
//!
//! These are hints: whether a name is the employer's, `reader::names` decides. Only what is no run of capitalised words is decided
//! here. Once a message speaks of a client, the writer's own company is an agency and its name is not the employer's.

mod acting;
mod introduced;
mod name;
mod shown;
mod whose;

use crate::reading::{Reading, says};
pub use name::{KNOWN, NO_NAMES, is_agency};

pub(crate) use crate::rules::employers::*;
use crate::text::{Class, Words, words};

/// What is asked of one message.
pub struct Employers<'r, 't> {
    reading: &'r Reading<'t>,
    /// The message speaks of a client, or in the words of those who hire for others.
    pub speaks_of_client: bool,
    pub staffs: bool,
    has_client: bool,
}

impl<'r, 't> Employers<'r, 't> {
    pub fn of(reading: &'r Reading<'t>) -> Self {
        let [speaks_of_client, staffs] = [&CLIENT, &STAFFING].map(|cue| reading.own(cue).next().is_some());
        Self { reading, speaks_of_client, staffs, has_client: speaks_of_client || staffs }
    }

    /// Whether the employer is named under a label, or in a way that is no run of capitalised words: by a link to its site, in lower case, as a
    /// blank that waits to be filled, or by a name that is a technology's too.
    pub fn is_named_otherwise(&self) -> bool {
        let document = &self.reading.document;
        // "Company name is …", "Employer: …"
        let is_label = |at: usize| {
            self.says(at, words!("company employer organisation organization"))
                && (self.says(at + 1, words!("name is")) || document.tokens.get(at + 1).is_some_and(|t| t.is_mark(':')))
        };
        let is_other = |at: usize| {
            is_label(at)
                || document.is(at, Class::Tech)
                || document.is(at + 1, Class::Tech)
                || self.says(at, introduced::AT) && document.tokens.get(at + 1).is_some_and(|t| !t.is_capitalised())
        };
        self.is_blank() || self.links() || (0..document.tokens.len()).any(|at| is_other(at) && self.introduces(at))
    }

    fn says(&self, at: usize, words: &Words) -> bool {
        says(self.reading, at, words)
    }
}
