//! What `train` is made of.

pub mod data;
pub mod extract;
pub mod figures;
pub mod labels;
pub mod learnt;
pub mod logistic;
pub mod names;
pub mod page;
pub mod thresholds;
pub mod typing;
