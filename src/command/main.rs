//! The `facts-first` command.

use std::io::Write;

fn main() {
    let mut out = std::io::stdout().lock();
    for path in std::env::args().skip(1).filter(|a| !matches!(a.as_str(), "check" | "--format" | "json")) {
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let report = facts_first::check(&text, &facts_first::Options::default()).to_utf16(&text);
        let _ = writeln!(out, "{}", serde_json::to_string(&report).unwrap_or_default());
    }
}
