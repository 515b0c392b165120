//! Words of those who recruit for a living: clients, referrals, a chase, praise.

pub(crate) use crate::rules::recruiting_agency::*;
