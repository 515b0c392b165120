//! A manifest for each browser: `manifest.json`, with the keys of `manifest.BROWSER.json` laid over it.

use std::path::Path;

use serde_json::{Map, Value};

use crate::Result;
use crate::stamp::read;

/// Lays `over` on `base`, key by key at the top level; a null takes the key away.
fn overlay(mut base: Map<String, Value>, over: Map<String, Value>) -> Map<String, Value> {
    for (key, value) in over {
        if value.is_null() {
            base.remove(&key)
        } else {
            base.insert(key, value)
        };
    }
    base
}

/// The manifest for `browser` out of the folder `extension`, as it is written to the package.
pub fn for_browser(extension: &Path, browser: &str) -> Result<Vec<u8>> {
    let base = object(&extension.join("manifest.json"))?;
    let over = extension.join(format!("manifest.{browser}.json"));
    let manifest = if over.exists() { overlay(base, object(&over)?) } else { base };
    let mut text = serde_json::to_vec_pretty(&manifest)?;
    text.push(b'\n');
    Ok(text)
}

fn object(file: &Path) -> Result<Map<String, Value>> {
    serde_json::from_slice(&read(file)?).map_err(|e| format!("{}: {e}", file.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_overlay_replaces_adds_and_takes_away_whole_keys() -> Result {
        let read = |text: &str| serde_json::from_str::<Map<String, Value>>(text);
        let base = read(r#"{"name": "a", "background": {"service_worker": "x"}, "minimum_chrome_version": "1"}"#)?;
        let over =
            read(r#"{"background": {"scripts": ["x"]}, "minimum_chrome_version": null, "gecko": 1, "absent": null}"#)?;
        let made = read(r#"{"name": "a", "background": {"scripts": ["x"]}, "gecko": 1}"#)?;
        assert_eq!(overlay(base, over), made);
        Ok(())
    }
}
