//! Remote, hybrid, on site: the words that say it outright.

pub(crate) use crate::rules::remote_mode::*;
