//! Words that sound like freedom and tell nothing of it.

pub(crate) use crate::rules::flexibility_buzzwords::*;
