//! Where the extension works by itself (`sites.json`), and the scripts that run there (`scripts.json`).

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::Result;
use crate::stamp::read;

/// A site that the extension knows. `docs/security.md` and the settings page say the rest of the file to people.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    host: String,
    /// Where the editor is a frame of another name than the page: the agent runs in frames below this path and nowhere else.
    path: Option<String>,
    #[serde(rename = "name")]
    _name: String,
    /// Which of several of that name, by the key `sites.of.…` of the catalogue.
    #[serde(rename = "of")]
    _of: Option<String>,
    /// The host that people see, where it is another.
    #[serde(rename = "seen")]
    _seen: Option<String>,
    #[serde(rename = "needed")]
    _needed: bool,
    #[serde(rename = "note")]
    _note: String,
}

/// Scripts in the order in which they run.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scripts {
    /// What of the agent our own pages run as well; it comes before the rest of it.
    pub shared: Vec<String>,
    pub agent: Vec<String>,
    /// Before the page's own scripts.
    pub guard: Vec<String>,
}

/// The lists in the folder `extension`.
pub fn read_in(extension: &Path) -> Result<(Vec<Site>, Scripts)> {
    let sites = extension.join("sites.json");
    let scripts = extension.join("scripts.json");
    let of = |file: &Path, error| format!("{}: {error}", file.display());
    Ok((
        serde_json::from_slice(&read(&sites)?).map_err(|error| of(&sites, error))?,
        serde_json::from_slice(&read(&scripts)?).map_err(|error| of(&scripts, error))?,
    ))
}

/// `host_permissions`: both browsers grant hosts, whatever the path.
pub fn hosts(sites: &[Site]) -> Value {
    sites.iter().map(|Site { host, .. }| format!("https://{host}/*")).collect()
}

/// `content_scripts`. Chromium takes a path only from scripts that do not follow into windows without an address of their own.
pub fn content_scripts(sites: &[Site], scripts: &Scripts) -> Value {
    let whole: Vec<_> =
        sites.iter().filter(|site| site.path.is_none()).map(|site| format!("https://{}/*", site.host)).collect();
    let frames: Vec<_> = sites
        .iter()
        .filter_map(|site| site.path.as_ref().map(|path| format!("https://{}{path}*", site.host)))
        .collect();
    let both = |js: &[String], run_at: &str| {
        let on_sites = json!({ "matches": whole, "js": js, "match_origin_as_fallback": true, "run_at": run_at });
        let in_frames = json!({ "matches": frames, "js": js, "all_frames": true, "run_at": run_at });
        [on_sites, in_frames].into_iter().filter(|one| one["matches"] != json!([])).collect::<Vec<_>>()
    };
    let agent = [scripts.shared.as_slice(), &scripts.agent].concat();
    [both(&agent, "document_idle"), both(&scripts.guard, "document_start")].concat().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> Result<(Vec<Site>, Scripts)> {
        let sites = r#"[
            {"host": "mail.a.example", "name": "A", "needed": true, "note": "a"},
            {"host": "editor.b.example", "path": "/b/", "name": "B", "seen": "b.example", "needed": false, "note": "b"}
        ]"#;
        let scripts = r#"{"shared": ["agent/one.js"], "agent": ["agent/two.js"], "guard": ["agent/guard.js"]}"#;
        Ok((serde_json::from_str(sites)?, serde_json::from_str(scripts)?))
    }

    #[test]
    fn a_site_is_a_host_to_grant_and_two_sets_of_scripts() -> Result {
        let (sites, scripts) = lists()?;
        assert_eq!(hosts(&sites), json!(["https://mail.a.example/*", "https://editor.b.example/*"]));
        let (agent, guard) = (["agent/one.js", "agent/two.js"], &scripts.guard);
        assert_eq!(
            content_scripts(&sites, &scripts),
            json!([
                {"matches": ["https://mail.a.example/*"], "js": agent, "match_origin_as_fallback": true, "run_at": "document_idle"},
                {"matches": ["https://editor.b.example/b/*"], "js": agent, "all_frames": true, "run_at": "document_idle"},
                {"matches": ["https://mail.a.example/*"], "js": guard, "match_origin_as_fallback": true, "run_at": "document_start"},
                {"matches": ["https://editor.b.example/b/*"], "js": guard, "all_frames": true, "run_at": "document_start"},
            ])
        );
        Ok(())
    }

    #[test]
    fn a_misspelt_field_is_refused() {
        let misspelt = r#"[{"host": "a.example", "paths": "/b/", "name": "A", "needed": true, "note": ""}]"#;
        assert!(serde_json::from_str::<Vec<Site>>(misspelt).is_err());
    }
}
