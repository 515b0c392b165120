//! Words of those on either side of a hiring process: candidates, and people who hire talking to each other.

pub(crate) use crate::rules::recruiting_candidacy::*;
