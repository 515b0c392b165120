//! The tables that stand in this program. In a browser's core there are none: those are loaded.

use std::sync::OnceLock;

use crate::rules::FINGERPRINT;
use crate::tables::Tables;

/// What the build compiled of the data files.
static FILE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/facts_first.tables"));

/// The file as it stands in this program, for a browser to load.
pub fn file() -> &'static [u8] {
    FILE
}

/// The tables, read once.
pub fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    // The build wrote them together with the rules, so that they cannot be another's.
    TABLES.get_or_init(|| Tables::from_bytes(FILE, Some(FINGERPRINT)).unwrap_or_else(|| unreachable!()))
}
