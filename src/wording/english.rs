//! The English catalogue, for the command and for tests: wasm holds no language, and is given one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{Catalogue, Text, Wording};

/// The file that all languages are translated from.
const FILE: &str = include_str!("../../extension/words/en.json");

/// The catalogue itself.
pub struct English(BTreeMap<String, Text>);

static ENGLISH: LazyLock<English> = LazyLock::new(|| English::read(FILE));

impl English {
    /// Reads what a file of the catalogue holds.
    fn read(file: &str) -> Self {
        // Our own file: a mistake in it fails every test that says anything.
        let read: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(file).unwrap_or_else(|error| panic!("extension/words/en.json: {error}"));
        let words = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let text = |value| match value {
            serde_json::Value::Object(forms) => {
                Text::Plural(forms.into_iter().map(|(category, form)| (category, words(form))).collect())
            }
            plain => Text::Plain(words(plain)),
        };
        Self(read.into_iter().map(|(key, value)| (key, text(value))).collect())
    }

    /// All keys and their texts.
    pub fn all(&self) -> &BTreeMap<String, Text> {
        &self.0
    }
}

/// The English texts.
pub fn english() -> &'static English {
    &ENGLISH
}

impl Catalogue for English {
    fn text(&self, key: &str) -> Option<Text> {
        self.0.get(key).cloned()
    }

    fn category(&self, number: u64) -> Cow<'static, str> {
        if number == 1 { "one" } else { "other" }.into()
    }

    fn grouped(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut told = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                told.push(',');
            }
            told.push(digit);
        }
        told
    }
}

/// In English.
impl std::fmt::Display for Wording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.told(english()))
    }
}

impl PartialEq<str> for Wording {
    fn eq(&self, words: &str) -> bool {
        self.told(english()) == words
    }
}

impl PartialEq<&str> for Wording {
    fn eq(&self, words: &&str) -> bool {
        self.told(english()) == *words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_told_apart() {
        let told = |number| english().grouped(number);
        assert_eq!([told(1_000), told(50_000), told(1_234_567)], ["1,000", "50,000", "1,234,567"]);
    }
}
