//! Turns the compiled wasm core and `extension/` into what is shipped.
//!
//! `facts-first-build CORE.wasm COMMAND` makes, from the top of the repository:
//!
//! | made | of |
//! |---|---|
//! | `target/web/` | the core's bindings, the core after `wasm-opt`, and the tables that COMMAND prints for it |
//! | `dist/chromium/`, `dist/firefox/` | `extension/`, its pages filled with the English words, each with its own manifest (`sites.json` and `scripts.json` in it), `_locales` and `glossary.txt` |
//! | `dist/facts-first-chromium.zip`, … | the same, zipped so that equal files give equal zips |
//! | `dist/www/` | `www/` and the parts of `extension/` that it uses |
//!
//! Whatever is made of unchanged files is left as it is.

mod archive;
mod bindings;
mod bundle;
mod manifest;
mod package;
mod pages;
mod panics;
mod scripts;
mod sites;
mod stamp;
mod tables;
mod words;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Any failure; each is told to the developer with the file that it is about.
type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(core), Some(command)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: facts-first-build CORE.wasm COMMAND   (./build.sh runs it)");
        return ExitCode::from(2);
    };
    match build(&core, &command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("facts-first-build: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build(core: &Path, command: &Path) -> Result {
    let web = Path::new("target/web");
    let languages = words::Languages::read_in(Path::new(package::WORDS))?;
    bindings::make(core, web)?;
    tables::make(command, web)?;
    for browser in ["chromium", "firefox"] {
        package::extension(browser, web, &languages)?;
    }
    package::playground(web, &languages)
}
