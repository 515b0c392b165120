//! Words of ordinary mail that also speaks of jobs, pay or technologies: bills, code, newsletters, home and staff.

pub(crate) use crate::rules::recruiting_ordinary::*;
