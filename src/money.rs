//! Amounts of money, as people write them in every country. Whether an amount is this job's pay is judged elsewhere.

pub mod amount;
pub mod amounts;
pub mod currency;
pub mod figure;
pub mod number;
pub mod opening;
pub mod period;
pub mod share;
