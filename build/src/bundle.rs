//! The agent's scripts as they are shipped: those that our own pages run as well in one file, all others in a second one. Fifty small files are slower to
//! load, and a zip stores each with what it says of it.

use std::path::Path;

use crate::sites::Scripts;
use crate::stamp::{files_below, read, write};
use crate::{Result, scripts, sites};

/// What our own pages run as well.
const SHARED: &str = "agent/shared.js";
const AGENT: &str = "agent/agent.js";

/// The lists as the packages have them.
pub fn lists(extension: &Path) -> Result<Scripts> {
    let (_, scripts) = sites::read_in(extension)?;
    Ok(Scripts { shared: vec![SHARED.into()], agent: vec![AGENT.into()], ..scripts })
}

/// Puts the scripts in the folder `to` together, by the lists in the folder `extension`, and writes the lists as they are then.
pub fn agent(extension: &Path, to: &Path) -> Result {
    let (_, scripts) = sites::read_in(extension)?;
    join(&scripts.shared, SHARED, to)?;
    join(&scripts.agent, AGENT, to)?;
    write(&to.join("scripts.json"), &serde_json::to_vec(&lists(extension)?)?)
}

/// Puts the lists into the scripts of `folder` that import them, and takes the files away. Chromium starts a background again without what it
/// imports as JSON: it then fails to load, and answers nobody any more.
pub fn lists_into_scripts(folder: &Path) -> Result {
    let lists = ["sites.json", "scripts.json"].map(|name| (name, folder.join(name)));
    let mut scripts: Vec<_> = files_below(folder)?.into_iter().filter(|file| scripts::is_script(file)).collect();
    scripts.sort();
    for (name, list) in &lists {
        let json = read(list)?;
        let mut is_put_in = false;
        for file in &scripts {
            let text = String::from_utf8(read(file)?)?;
            let put_in = without_import(text.clone(), name, &json)?;
            if put_in != text {
                is_put_in = true;
                write(file, put_in.as_bytes())?;
            }
            if put_in.contains(&format!("{name}\"")) {
                return Err(format!("{}: {name} is still imported", file.display()).into());
            }
        }
        if !is_put_in {
            return Err(format!("{name} is imported by no script in {}", folder.display()).into());
        }
        remove(list)?;
    }
    Ok(())
}

/// Makes a constant of the import of a JSON file, if a module has one.
fn without_import(text: String, name: &str, json: &[u8]) -> Result<String> {
    let source = format!(" from \"./{name}\" with {{ type: \"json\" }};");
    let Some((before, after)) = text.split_once(&source) else { return Ok(text) };
    let (head, import) = before.rsplit_once("import ").ok_or_else(|| format!("{name} is named in no import"))?;
    let value: serde_json::Value = serde_json::from_slice(json)?;
    Ok(format!("{head}const {import} = {value};{after}"))
}

/// The same for the playground, which runs those that our own pages run and no others.
pub fn shared(extension: &Path, to: &Path) -> Result {
    let (_, scripts) = sites::read_in(extension)?;
    join(&scripts.shared, SHARED, to)?;
    scripts.agent.iter().chain(&scripts.guard).try_for_each(|script| remove(&to.join(script)))
}

/// Makes one file of several. Each is a block of its own, in strict mode.
fn join(scripts: &[String], into: &str, folder: &Path) -> Result {
    let mut whole = Vec::new();
    for script in scripts {
        let file = folder.join(script);
        whole.extend(read(&file)?);
        remove(&file)?;
    }
    write(&folder.join(into), &whole)
}

fn remove(file: &Path) -> Result {
    std::fs::remove_file(file).map_err(|e| format!("{}: {e}", file.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_stands_in_the_module_that_imported_it() -> Result {
        let module = "import SITES from \"./sites.json\" with { type: \"json\" };\nuse(SITES);\n";
        let put_in = without_import(module.into(), "sites.json", b"[ \"a\" ]")?;
        assert_eq!(put_in, "const SITES = [\"a\"];\nuse(SITES);\n");
        assert_eq!(without_import("use();".into(), "sites.json", b"[]")?, "use();");
        Ok(())
    }

    #[test]
    fn the_parts_come_in_their_order_and_are_gone() -> Result {
        let folder = std::env::temp_dir().join(format!("facts-first-bundle-{}", std::process::id()));
        for (name, text) in [("agent/b.js", "b;\n"), ("agent/agent.js", "a;\n")] {
            write(&folder.join(name), text.as_bytes())?;
        }
        join(&["agent/b.js".into(), "agent/agent.js".into()], AGENT, &folder)?;
        let (made, is_left) = (read(&folder.join(AGENT))?, folder.join("agent/b.js").exists());
        std::fs::remove_dir_all(&folder)?;
        assert_eq!((made.as_slice(), is_left), (b"b;\na;\n".as_slice(), false));
        Ok(())
    }
}
