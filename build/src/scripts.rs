//! Scripts and stylesheets as they are shipped: without their comments, which are a third of them and say nothing to a browser. Else they are as written, to
//! be read by whoever looks into the package. The modules of the extension's pages are put together: seventy small files, each known only when the one that imports
//! it has come, make a page wait.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;
use crate::stamp::{read, write as put};

/// What the bindings are called. They stand beside the scripts and are no part of them.
const CORE: &str = "facts_first.js";

/// What is in a file of its own as well: the tests ask these by their names in the very package that is shipped.
const BY_NAME: [&str; 9] = [
    "choices.js",
    "kept.js",
    "live/selected.js",
    "selection.js",
    "settings-file.js",
    "shortcut.js",
    "sites.js",
    "stored.js",
    "words.js",
];

/// Writes those of `files` that are scripts, in the folder `from`, to the folder `to`.
pub fn write(from: &Path, files: &[PathBuf], to: &Path) -> Result {
    let scripts: Vec<_> = files.iter().filter(|file| is_script(file)).collect();
    esbuild(&scripts, from, to, &[])
}

/// The same of an extension: each module that a page or the background begins with, with what it imports, and what several of them import in files of its
/// own; and each script that is no module.
pub fn bundle(from: &Path, files: &[PathBuf], to: &Path, background: &str) -> Result {
    let mut modules: Vec<_> = BY_NAME.iter().chain([&background]).map(|script| from.join(script)).collect();
    let mut plain: Vec<_> =
        files.iter().filter(|file| is_script(file) && file.starts_with(from.join("agent"))).cloned().collect();
    for tag in tags(files)? {
        let Some(script) = attribute(&tag, "src").map(|script| from.join(script)) else { continue };
        let list = if attribute(&tag, "type") == Some("module") { &mut modules } else { &mut plain };
        if is_script(&script) && files.contains(&script) && !list.contains(&script) {
            list.push(script);
        }
    }
    esbuild(&plain, from, to, &[])?;
    let core = format!("--external:*/{CORE}");
    let together = ["--bundle", "--splitting", "--format=esm", "--chunk-names=part-[hash]", "--external:*.json", &core];
    esbuild(&modules, from, to, &together)?;
    // what a folder's script imported from the folder above stands beside it now
    for file in std::fs::read_dir(to)? {
        let file = file?.path();
        if is_script(&file) {
            let text = String::from_utf8(read(&file)?)?;
            put(&file, text.replace(&format!("\"../{CORE}\""), &format!("\"./{CORE}\"")).as_bytes())?;
        }
    }
    Ok(())
}

/// Writes the stylesheets of `files`, in the folder `from`, that the pages among `pages` link, each with what it imports.
pub fn sheets(from: &Path, files: &[PathBuf], pages: &[PathBuf], to: &Path) -> Result {
    let tags = tags(pages)?;
    let is_linked = |file: &Path| {
        let place = file.strip_prefix(from).ok().and_then(Path::to_str);
        place.is_some_and(|place| tags.iter().any(|tag| attribute(tag, "href") == Some(place)))
    };
    let linked: Vec<_> = files.iter().filter(|file| is_sheet(file) && is_linked(file)).collect();
    esbuild(&linked, from, to, &["--bundle"])
}

/// The tags of pages.
fn tags(pages: &[PathBuf]) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for page in pages.iter().filter(|file| file.extension() == Some(OsStr::new("html"))) {
        let page = String::from_utf8(read(page)?)?;
        tags.extend(page.split('<').skip(1).filter_map(|rest| Some(rest.split_once('>')?.0.to_string())));
    }
    Ok(tags)
}

/// What a tag says of itself.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}

fn esbuild(scripts: &[impl AsRef<OsStr>], from: &Path, to: &Path, more: &[&str]) -> Result {
    if scripts.is_empty() {
        return Ok(());
    }
    // a program of its own or a script for Node.js, as npm has installed it
    let status = Command::new("node_modules/esbuild/bin/esbuild")
        .args(scripts)
        .arg(format!("--outbase={}", from.display()))
        .arg(format!("--outdir={}", to.display()))
        .args([
            "--target=esnext",
            "--tsconfig-raw={}",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .args(more)
        .status()
        .map_err(|e| format!("node_modules/esbuild: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("esbuild failed on the scripts of {}", from.display()).into()) }
}

/// Whether [`sheets`] writes `file`.
pub fn is_sheet(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "css")
}

/// Whether [`write`] or [`bundle`] writes `file`.
pub fn is_script(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "js")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_says_what_it_says() {
        let tag = r#"script type="module" src="b.js""#;
        assert_eq!(["src", "type", "ype"].map(|name| attribute(tag, name)), [Some("b.js"), Some("module"), None]);
    }
}
