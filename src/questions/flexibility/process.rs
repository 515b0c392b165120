//! The honest opposite: approvals, rules and paper. Said openly it answers the question just as well.

pub(crate) use crate::rules::flexibility_process::*;
