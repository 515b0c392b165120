//! The words of the interface, `extension/words/LANGUAGE.json`: which languages there are, and what of them goes where.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use crate::Result;
use crate::stamp::{files_below, read};

/// The language that the pages are filled with, and that every other has the keys of.
pub const FIRST: &str = "en";

/// What the browser itself says of the extension: these keys go into `_locales`, and nowhere else.
const OF_BROWSER: &str = "manifest.";

/// Characters of a description that Chromium's store takes.
const LONGEST_DESCRIPTION: usize = 132;

/// The texts of a language by key.
pub type Catalogue = BTreeMap<String, Value>;

/// All languages, by their two letters.
pub struct Languages(BTreeMap<String, Catalogue>);

impl Languages {
    /// Those in the folder; the same keys in each.
    pub fn read_in(folder: &Path) -> Result<Self> {
        let mut all = BTreeMap::new();
        for file in files_below(folder)? {
            let (Some(name), Some("json")) =
                (file.file_stem().and_then(|name| name.to_str()), file.extension().and_then(|end| end.to_str()))
            else {
                return Err(format!("{}: no language", file.display()).into());
            };
            let catalogue = serde_json::from_slice(&read(&file)?).map_err(|e| format!("{}: {e}", file.display()))?;
            all.insert(name.to_owned(), catalogue);
        }
        let all = Self(all);
        let first = all.first()?;
        for (language, catalogue) in &all.0 {
            if let Some(key) = first.keys().find(|key| !catalogue.contains_key(*key)) {
                return Err(format!("words/{language}.json lacks {key}").into());
            }
            if let Some(key) = catalogue.keys().find(|key| !first.contains_key(*key)) {
                return Err(format!("words/{language}.json has {key}, which words/{FIRST}.json lacks").into());
            }
        }
        Ok(all)
    }

    /// The texts that the pages are filled with.
    pub fn first(&self) -> Result<&Catalogue> {
        self.0.get(FIRST).ok_or_else(|| format!("words/{FIRST}.json is missing").into())
    }

    /// "de en fr": what the pages are told of them.
    pub fn names(&self) -> String {
        self.0.keys().map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// What the pages load, by its place in the package, without what only the browser says: the keys in their order,
    /// and the texts of each language in that order. So the keys are in a package once, and not with each language.
    pub fn files(&self) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let keys: Vec<_> = self.first()?.keys().filter(|key| !key.starts_with(OF_BROWSER)).collect();
        let mut files = vec![(PathBuf::from("words/keys.json"), serde_json::to_vec(&keys)?)];
        for (language, catalogue) in &self.0 {
            let texts: Vec<_> = keys.iter().map(|key| &catalogue[*key]).collect();
            files.push((PathBuf::from(format!("words/{language}.json")), serde_json::to_vec(&texts)?));
        }
        Ok(files)
    }

    /// What the browser reads, by its place in the package: `_locales/LANGUAGE/messages.json`, with `manifest.name` under the name `name`.
    pub fn locales(&self) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        let mut files = Vec::new();
        for (language, catalogue) in &self.0 {
            let mut messages = Map::new();
            for (key, text) in catalogue {
                let Some(name) = key.strip_prefix(OF_BROWSER) else { continue };
                let Value::String(text) = text else {
                    return Err(format!("words/{language}.json: {key} is no text").into());
                };
                if name == "description" && text.chars().count() > LONGEST_DESCRIPTION {
                    return Err(
                        format!("words/{language}.json: {key} has more than {LONGEST_DESCRIPTION} characters").into()
                    );
                }
                messages.insert(name.replace('-', "_"), json!({ "message": text }));
            }
            let mut text = serde_json::to_vec_pretty(&messages)?;
            text.push(b'\n');
            files.push((PathBuf::from(format!("_locales/{language}/messages.json")), text));
        }
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(all: &[(&str, Value)]) -> Result<Languages> {
        let folder = std::env::temp_dir().join(format!(
            "facts-first-words-{}-{:?}",
            std::process::id(),
            std::thread::current().id()
        ));
        for (name, texts) in all {
            crate::stamp::write(&folder.join(format!("{name}.json")), &serde_json::to_vec(texts)?)?;
        }
        let read = Languages::read_in(&folder);
        std::fs::remove_dir_all(&folder)?;
        read
    }

    #[test]
    fn the_browser_gets_its_own_words_and_the_pages_the_others() -> Result {
        let en = json!({ "manifest.name": "Facts First", "popup.copy": "Copy" });
        let de = json!({ "manifest.name": "Facts First", "popup.copy": "Kopieren" });
        let all = languages(&[("en", en), ("de", de)])?;
        assert_eq!(all.names(), "de en");
        let files = all.files()?;
        assert_eq!(files[0], (PathBuf::from("words/keys.json"), br#"["popup.copy"]"#.to_vec()));
        assert_eq!(files[1], (PathBuf::from("words/de.json"), br#"["Kopieren"]"#.to_vec()));
        let (place, text) = &all.locales()?[1];
        assert_eq!(place, Path::new("_locales/en/messages.json"));
        assert_eq!(serde_json::from_slice::<Value>(text)?, json!({ "name": { "message": "Facts First" } }));
        Ok(())
    }

    #[test]
    fn a_language_that_lacks_a_key_or_has_another_ends_the_build() {
        for de in [json!({}), json!({ "a": "A", "b": "B" })] {
            assert!(languages(&[("en", json!({ "a": "A" })), ("de", de)]).is_err());
        }
        let long = json!({ "manifest.description": "x".repeat(133) });
        assert!(languages(&[("en", long)]).and_then(|all| all.locales()).is_err());
    }
}
