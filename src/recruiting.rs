//! Cues that speak for a message being about a job, or against it.
//!
//! None of them decides: the reader weighs each beside the words ([`crate::reader`]), and the [gate](crate::gate) judges.

pub(crate) mod approach;
#[cfg(test)]
mod tests;
