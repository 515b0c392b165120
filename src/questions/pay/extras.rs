//! Parts of the pay that are named without the base: equity, bonus, benefits, and hints at a figure.

pub(crate) use crate::rules::pay_extras::*;
