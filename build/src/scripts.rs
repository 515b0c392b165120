//! Scripts as they are shipped: without their comments, which are a third of them and say nothing to a browser. Else they are as written, to be read by
//! whoever looks into the package.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Result;

/// Writes those of `files` that are scripts, in the folder `from`, to the folder `to`.
pub fn write(from: &Path, files: &[PathBuf], to: &Path) -> Result {
    let scripts: Vec<_> = files.iter().filter(|file| is_script(file)).collect();
    if scripts.is_empty() {
        return Ok(());
    }
    // a program of its own or a script for Node.js, as npm has installed it
    let status = Command::new("node_modules/esbuild/bin/esbuild")
        .args(&scripts)
        .arg(format!("--outbase={}", from.display()))
        .arg(format!("--outdir={}", to.display()))
        .args([
            "--target=esnext",
            "--tsconfig-raw={}",
            "--charset=utf8",
            "--legal-comments=none",
            "--log-level=warning",
        ])
        .status()
        .map_err(|e| format!("node_modules/esbuild: {e}"))?;
    if status.success() { Ok(()) } else { Err(format!("esbuild failed on the scripts of {}", from.display()).into()) }
}

/// Whether `file` is shipped without its comments.
pub fn is_script(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "js")
}
