//! Words of those who recruit for a living: clients, referrals, a reminder of an earlier message.

pub(crate) use crate::rules::recruiting_agency::*;
