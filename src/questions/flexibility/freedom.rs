//! What is the developer's to decide: concrete freedom.

pub(crate) use crate::rules::flexibility_freedom::*;
