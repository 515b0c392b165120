//! Turns the compiled wasm core and `extension/` into what is shipped.
//!
//! `facts-first-build CORE.wasm` makes, from the top of the repository:
//!
//! | made | of |
//! |---|---|
//! | `target/web/` | the core's bindings, and the core after `wasm-opt` |
//! | `dist/chromium/`, `dist/firefox/` | `extension/`, each with its own manifest, and `glossary.txt` |
//! | `dist/facts-first-chromium.zip`, … | the same, zipped so that equal files give equal zips |
//! | `dist/www/` | `www/` and the parts of `extension/` that it uses |
//!
//! Whatever is made of unchanged files is left as it is.

mod archive;
mod bindings;
mod manifest;
mod package;
mod stamp;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Any failure; each is told to the developer with the file that it is about.
type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let Some(core) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: facts-first-build CORE.wasm   (./build.sh runs it)");
        return ExitCode::from(2);
    };
    match build(&core) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("facts-first-build: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build(core: &Path) -> Result {
    let web = Path::new("target/web");
    bindings::make(core, web)?;
    for browser in ["chromium", "firefox"] {
        package::extension(browser, web)?;
    }
    package::playground(web)
}
