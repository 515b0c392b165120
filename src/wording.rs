//! What is said to people, before it is said in a language: a key of the catalogue, and what its text is filled with.
//!
//! The texts stand in `extension/words/`, one file a language. Our own rooms give keys and parameters; whoever shows them
//! has a [`Catalogue`] and [tells](Wording::told) them. Only the command and tests hold the English ones themselves.

use std::borrow::Cow;

#[cfg(not(target_arch = "wasm32"))]
mod english;
#[cfg(not(target_arch = "wasm32"))]
pub use english::{English, english};

/// Something to say.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Wording {
    /// Words of the message itself, or a name: the same in every language.
    Verbatim(Cow<'static, str>),
    /// A text of the catalogue, and what stands in the place of its parameters.
    Said { key: Cow<'static, str>, with: Vec<(&'static str, Given)> },
}

/// What a parameter stands for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Given {
    /// Words that are the same in every language.
    Words(Cow<'static, str>),
    /// Written as the language groups its digits; the one named `n` chooses the plural.
    Number(u64),
    Wording(Wording),
}

/// A text of a language: words with parameters in braces, or the same by plural category ("one", "few", "other").
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    Plain(String),
    Plural(Vec<(String, String)>),
}

/// The texts of a language, and its ways with numbers.
pub trait Catalogue {
    /// The text under a key.
    fn text(&self, key: &str) -> Option<Text>;
    /// The plural category of a number, as Unicode names it.
    fn category(&self, number: u64) -> Cow<'static, str>;
    /// A number of a thousand or more as the language writes it; those below are written alike in all of ours.
    fn grouped(&self, number: u64) -> String;
}

impl Wording {
    /// The text under a key.
    #[inline(never)]
    pub fn of(key: &'static str) -> Self {
        Self::Said { key: Cow::Borrowed(key), with: Vec::new() }
    }

    /// The text under a key that is put together.
    pub fn of_key(key: String) -> Self {
        Self::Said { key: Cow::Owned(key), with: Vec::new() }
    }

    /// Gives it a parameter. Out of line, since it is called in some two hundred places.
    #[inline(never)]
    pub fn put(&mut self, name: &'static str, given: Given) {
        if let Self::Said { with, .. } = self {
            with.push((name, given));
        }
    }

    /// In words. A key that the catalogue does not have stands for itself, so that nobody overlooks it.
    pub fn told(&self, catalogue: &impl Catalogue) -> String {
        let (key, with) = match self {
            Self::Verbatim(words) => return words.clone().into_owned(),
            Self::Said { key, with } => (key, with),
        };
        let text = match catalogue.text(key) {
            None => return key.clone().into_owned(),
            Some(Text::Plain(text)) => text,
            Some(Text::Plural(forms)) => {
                let number = with.iter().find_map(|(name, given)| match given {
                    Given::Number(number) if *name == "n" => Some(*number),
                    _ => None,
                });
                let category = catalogue.category(number.unwrap_or_default());
                let form =
                    |wanted: &str| forms.iter().find(|(category, _)| category == wanted).map(|(_, text)| text.clone());
                match form(&category).or_else(|| form("other")) {
                    Some(text) => text,
                    None => return key.clone().into_owned(),
                }
            }
        };
        let mut parts = text.split('{');
        let mut told = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (name, rest) = part.split_once('}').unwrap_or((part, ""));
            match with.iter().find(|(known, _)| *known == name).map(|(_, given)| given) {
                Some(Given::Words(words)) => told.push_str(words),
                Some(Given::Number(number)) => told.push_str(&number_in(*number, catalogue)),
                Some(Given::Wording(wording)) => told.push_str(&wording.told(catalogue)),
                None => told.push_str(name),
            }
            told.push_str(rest);
        }
        told
    }
}

/// A number as a language writes it.
pub fn number_in(number: u64, catalogue: &impl Catalogue) -> String {
    if number < 1000 { number.to_string() } else { catalogue.grouped(number) }
}

/// Something to say, by its key and what its parameters are: `wording!("finding.experience", name = name, year = "2014")`.
macro_rules! wording {
    ($key:literal $(,)?) => {
        $crate::wording::Wording::of($key)
    };
    ($key:literal $(, $name:ident = $given:expr)+ $(,)?) => {{
        let mut wording = $crate::wording::Wording::of($key);
        $(wording.put(stringify!($name), $crate::wording::Given::from($given));)+
        wording
    }};
}
pub(crate) use wording;

impl From<&'static str> for Given {
    fn from(words: &'static str) -> Self {
        Self::Words(words.into())
    }
}

impl From<String> for Given {
    fn from(words: String) -> Self {
        Self::Words(words.into())
    }
}

impl From<Cow<'static, str>> for Given {
    fn from(words: Cow<'static, str>) -> Self {
        Self::Words(words)
    }
}

impl From<Wording> for Given {
    fn from(wording: Wording) -> Self {
        Self::Wording(wording)
    }
}

impl From<u64> for Given {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Given {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Given {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Polish(Vec<(&'static str, Text)>);

    impl Catalogue for Polish {
        fn text(&self, key: &str) -> Option<Text> {
            self.0.iter().find(|(known, _)| *known == key).map(|(_, text)| text.clone())
        }

        fn category(&self, number: u64) -> Cow<'static, str> {
            match (number, number % 10, number % 100) {
                (1, ..) => "one",
                (_, 2..=4, tens) if !(12..=14).contains(&tens) => "few",
                _ => "many",
            }
            .into()
        }

        fn grouped(&self, number: u64) -> String {
            format!("{}\u{a0}{:03}", number / 1000, number % 1000)
        }
    }

    fn polish() -> Polish {
        let form = |category: &str, text: &str| (category.to_owned(), text.to_owned());
        let days =
            [form("one", "{n} dzień w {town}"), form("few", "{n} dni w {town}"), form("other", "{n} dnia w {town}")];
        let plain = |text: &str| Text::Plain(text.to_owned());
        Polish(vec![("days", Text::Plural(days.into())), ("quoted", plain("„{words}”")), ("odd", plain("{a}{b} {"))])
    }

    #[test]
    fn the_language_chooses_the_plural_and_writes_the_number() {
        let told = |n: u64| wording!("days", n = n, town = "Łódź").told(&polish());
        assert_eq!((told(1), told(3)), ("1 dzień w Łódź".into(), "3 dni w Łódź".into()));
        // A form that the file lacks is that of "other", which no file does.
        assert_eq!(told(12_000), "12\u{a0}000 dnia w Łódź");
    }

    #[test]
    fn a_parameter_can_be_a_wording_itself() {
        let inner = wording!("quoted", words = "asap".to_owned());
        assert_eq!(wording!("quoted", words = inner).told(&polish()), "„„asap””");
    }

    #[test]
    fn what_is_not_in_the_catalogue_is_seen() {
        assert_eq!(wording!("no.such.key").told(&polish()), "no.such.key");
        assert_eq!(wording!("odd", b = "x").told(&polish()), "ax ");
        assert_eq!(Wording::Verbatim("Rust".into()).told(&polish()), "Rust");
    }
}
