//! Words of ordinary mail that sells, invites or announces.

pub(crate) use crate::rules::recruiting_announcement::*;
