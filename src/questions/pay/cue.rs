//! Words that make a number no pay: funding, revenue, users, prices, perks, referral fees, the candidate's own
//! figures.

pub(crate) use crate::rules::pay_cue::*;
