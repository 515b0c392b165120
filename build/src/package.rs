//! The folders that are shipped: the extension for each browser, and the playground.

use std::path::{Path, PathBuf};

use crate::stamp::{Stamp, files_below, read, write};
use crate::words::Languages;
use crate::{Result, archive, bundle, manifest, pages, scripts};

const EXTENSION: &str = "extension";

/// The languages of the interface.
pub const WORDS: &str = "extension/words";

/// What explanations of technologies are read from, by the pages that are asked for one. Too long to be in the core.
const GLOSSARY: &str = "glossary.txt";
const GLOSSARY_OF: [&str; 2] = ["src/terms/glossary.txt", "src/technologies/releases.txt"];

/// What of the extension the playground shows on an ordinary page.
const PLAYGROUND_USES: [&str; 9] =
    ["agent", "before-words.js", "icons", "language.js", "live", "roles", "styles", "words", "words.js"];

/// Makes `dist/BROWSER/` and its zip out of `extension/` and the bindings in `web`, in these languages, unless nothing changed.
pub fn extension(browser: &str, web: &Path, languages: &Languages) -> Result {
    let source = Path::new(EXTENSION);
    let files = shipped(source)?;
    let core = core_files(web);
    let manifest = manifest::for_browser(source, browser)?;
    let inputs = [files.as_slice(), core.as_slice(), &GLOSSARY_OF.map(PathBuf::from)].concat();
    let stamp = Stamp::of(&inputs, &String::from_utf8_lossy(&manifest))?;
    let left = PathBuf::from(format!("target/{browser}.stamp"));
    let zip = PathBuf::from(format!("dist/facts-first-{browser}.zip"));
    if zip.exists() && stamp.is_in(&left) {
        return Ok(());
    }
    let folder = emptied(&PathBuf::from(format!("dist/{browser}")), &left)?;
    write(&folder.join("manifest.json"), &manifest)?;
    copy(source, &files, &folder, languages)?;
    scripts::sheets(source, &files, &files, &folder)?;
    scripts::bundle(source, &files, &folder, &manifest::background(source)?)?;
    bundle::agent(source, &folder)?;
    bundle::lists_into_scripts(&folder)?;
    for (place, text) in [languages.files()?, languages.locales()?].concat() {
        write(&folder.join(place), &text)?;
    }
    copy_core(&core, &folder)?;
    write(&folder.join(GLOSSARY), &glossary()?)?;
    write(&zip, &archive::of(&folder)?)?;
    stamp.leave_in(&left)
}

/// Makes `dist/www/` out of `www/`, the bindings in `web`, and the extension's own pages' parts.
pub fn playground(web: &Path, languages: &Languages) -> Result {
    let (source, extension) = (Path::new("www"), Path::new(EXTENSION));
    let own: Vec<_> = shipped(source)?.into_iter().filter(|file| !file.ends_with("serve.js")).collect();
    let mut shared = Vec::new();
    for part in PLAYGROUND_USES {
        let part = extension.join(part);
        if part.is_dir() {
            shared.extend(shipped(&part)?);
        } else {
            shared.push(part);
        }
    }
    let core = core_files(web);
    let glossary_of = GLOSSARY_OF.map(PathBuf::from);
    let lists = ["sites.json", "scripts.json"].map(|file| extension.join(file));
    let inputs = [own.as_slice(), shared.as_slice(), core.as_slice(), &glossary_of, &lists].concat();
    let stamp = Stamp::of(&inputs, "www")?;
    let left = Path::new("target/www.stamp");
    if Path::new("dist/www").exists() && stamp.is_in(left) {
        return Ok(());
    }
    let folder = emptied(Path::new("dist/www"), left)?;
    for (from, files) in [(source, &own), (extension, &shared)] {
        copy(from, files, &folder, languages)?;
        scripts::write(from, files, &folder)?;
        scripts::sheets(from, files, &own, &folder)?;
    }
    bundle::shared(extension, &folder)?;
    for (place, text) in languages.files()? {
        write(&folder.join(place), &text)?;
    }
    copy_core(&core, &folder)?;
    write(&folder.join(GLOSSARY), &glossary()?)?;
    stamp.leave_in(left)
}

/// The files below `folder` that a browser loads: not the manifests, types for the editor, or what pictures are made of.
fn shipped(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = files_below(folder)?;
    files.retain(|file| {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        !(name.starts_with("manifest.") || name.ends_with(".d.ts") || name.starts_with('.') || name.ends_with(".md"))
    });
    Ok(files)
}

fn core_files(web: &Path) -> [PathBuf; 3] {
    ["facts_first.js", "facts_first_bg.wasm", "facts_first.tables"].map(|file| web.join(file))
}

/// The glossary as it is shipped: its parts, one after the other, without the comments that explain their form.
fn glossary() -> Result<Vec<u8>> {
    let mut whole = String::new();
    for part in GLOSSARY_OF {
        let text = String::from_utf8(read(Path::new(part))?)?;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            whole.push_str(line);
            whole.push('\n');
        }
        whole.push('\n');
    }
    Ok(whole.into_bytes())
}

/// `folder` without what was in it, and without the stamp that said it is whole: what fails half-way is made again.
fn emptied(folder: &Path, stamp: &Path) -> Result<PathBuf> {
    if stamp.exists() {
        std::fs::remove_file(stamp).map_err(|e| format!("{}: {e}", stamp.display()))?;
    }
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    Ok(folder.to_path_buf())
}

fn copy_core(core: &[PathBuf], to: &Path) -> Result {
    let folder = core.first().and_then(|file| file.parent()).ok_or("the core is in a folder")?;
    scripts::write(folder, core, to)?;
    for file in core.iter().filter(|file| !scripts::is_script(file)) {
        write(&to.join(file.file_name().ok_or("the core is a file")?), &read(file)?)?;
    }
    Ok(())
}

/// All but scripts and stylesheets. Pages are filled with their words on the way; the words themselves come in another form.
fn copy(from: &Path, files: &[PathBuf], to: &Path, languages: &Languages) -> Result {
    let is_made = |file: &Path| file.starts_with(WORDS) || scripts::is_script(file) || scripts::is_sheet(file);
    for file in files.iter().filter(|file| !is_made(file)) {
        let place = file.strip_prefix(from)?;
        let bytes = read(file)?;
        let made = if place.extension().is_some_and(|end| end == "html") {
            let page = String::from_utf8(bytes)?;
            pages::filled(&page, languages.first()?, &languages.names())
                .map_err(|e| format!("{}: {e}", file.display()))?
                .into_bytes()
        } else {
            bytes
        };
        write(&to.join(place), &made)?;
    }
    Ok(())
}
