//! Technologies: their names, and what recruiters confuse.

pub mod technology;
