//! How a request to write into the message ended, and what the writer is told of it when the words are not in.

/// Words that are not in the message, to copy.
pub struct Refused {
    pub words: String,
    pub why: String,
    pub copied: bool,
}

impl Refused {
    /// The agent's name for how it ended, and how many characters were missing.
    #[cfg(target_arch = "wasm32")]
    pub fn new(words: String, end: &str, missing: u32) -> Self {
        Self { words, why: why(end, missing), copied: false }
    }
}

fn why(end: &str, missing: u32) -> String {
    match end {
        "changed" => "The message changed before these words could go in, so nothing was put in. Try again, or copy them.".into(),
        "no room" if missing == 1 => "These words do not fit: 1 character is missing. Shorten the message, or copy them.".into(),
        "no room" => format!("These words do not fit: {missing} characters are missing. Shorten the message, or copy them."),
        "too long" => "The message is too long to put words into it safely. Copy them and paste them where they belong.".into(),
        "unseen" => "Something on this page covers Facts First, so the click did not count. Copy the words instead, or try again.".into(),
        "too soon" => "The click came just as this moved or appeared, so it did not count. Click again.".into(),
        _ => "These words could not be put into the message. Copy them and paste them where they belong.".into(),
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
