//! A manifest for each browser: `manifest.json`, with the sites and scripts of `sites.json` and `scripts.json` put in, and the keys of
//! `manifest.BROWSER.json` laid over it.

use std::path::Path;

use serde_json::{Map, Value};

use crate::sites::{Scripts, Site};
use crate::stamp::read;
use crate::{Result, bundle, sites};

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
    let mut base = object(&extension.join("manifest.json"))?;
    put_in(&mut base, &(sites::read_in(extension)?.0, bundle::lists(extension)?))?;
    let over = extension.join(format!("manifest.{browser}.json"));
    let manifest = if over.exists() { overlay(base, object(&over)?) } else { base };
    let mut text = serde_json::to_vec_pretty(&manifest)?;
    text.push(b'\n');
    Ok(text)
}

/// The script that runs in the background.
pub fn background(extension: &Path) -> Result<String> {
    let manifest = object(&extension.join("manifest.json"))?;
    let script = manifest.get("background").and_then(|background| background["service_worker"].as_str());
    Ok(script.ok_or("manifest.json has no background")?.into())
}

/// Puts in what the lists say, which the manifest must not say a second time.
fn put_in(manifest: &mut Map<String, Value>, (sites, scripts): &(Vec<Site>, Scripts)) -> Result {
    let made = [("host_permissions", sites::hosts(sites)), ("content_scripts", sites::content_scripts(sites, scripts))];
    for (key, value) in made {
        if manifest.insert(key.into(), value).is_some() {
            return Err(format!("manifest.json has {key}, which is made from sites.json and scripts.json").into());
        }
    }
    Ok(())
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

    #[test]
    fn the_sites_are_put_in_once() -> Result {
        let mut manifest = Map::new();
        let lists = (Vec::new(), Scripts { shared: Vec::new(), agent: Vec::new(), guard: Vec::new() });
        put_in(&mut manifest, &lists)?;
        assert_eq!(manifest["host_permissions"], Value::Array(Vec::new()));
        assert!(put_in(&mut manifest, &lists).is_err(), "the manifest says it already");
        Ok(())
    }
}
