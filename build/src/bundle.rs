//! The agent's scripts as they are shipped: those that our own pages run as well in one file, all others in a second one. Fifty small files are slower to
//! load, and a zip stores each with what it says of it.

use std::path::Path;

use crate::sites::Scripts;
use crate::stamp::{read, write};
use crate::{Result, sites};

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
