//! Our data: the rows of data files, and tables as bytes.

pub mod bytes;
pub(crate) mod rows;
