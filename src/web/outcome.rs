//! How a request to write into the message ended, and what the writer is told of it when the words are not in.

use crate::web::catalogue::say;

/// Words that are not in the message, to copy.
pub struct Refused {
    pub words: String,
    /// The agent's name for how it ended, and how many characters were missing.
    pub end: String,
    pub missing: u32,
    pub copied: bool,
}

impl Refused {
    #[cfg(target_arch = "wasm32")]
    pub fn new(words: String, end: &str, missing: u32) -> Self {
        Self { words, end: end.to_owned(), missing, copied: false }
    }

    /// Why they are not in.
    pub fn why(&self) -> String {
        why(&self.end, self.missing)
    }
}

fn why(end: &str, missing: u32) -> String {
    match end {
        "changed" => say!("panel.refused.changed"),
        "no room" => say!("panel.refused.no-room", n = missing),
        "too long" => say!("panel.refused.too-long"),
        "unseen" => say!("panel.refused.unseen"),
        "too soon" => say!("panel.refused.too-soon"),
        _ => say!("panel.refused"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_end_has_its_reason() {
        assert!(why("no room", 35).contains("35 characters are missing"));
        let told = ["changed", "no room", "too long", "unseen", "too soon", "refused"].map(|end| why(end, 2));
        for (at, one) in told.iter().enumerate() {
            assert!(!told[..at].contains(one), "{one}");
        }
    }
}
