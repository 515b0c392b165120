//! Words with which a writer turns to the reader: the reader's work, wishes and answer.

pub(crate) use crate::rules::recruiting_reader::*;
