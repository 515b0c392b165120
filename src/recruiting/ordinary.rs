//! Words of ordinary mail that also speaks of jobs, pay or technologies: bills, patches, newsletters, notices.

pub(crate) use crate::rules::recruiting_ordinary::*;
