//! The words that the core looks for, as the command prints them: `facts_first.words`.

use std::path::Path;
use std::process::Command;

use crate::Result;
use crate::stamp::write;

/// Writes what `command` knows into the folder `web`.
pub fn make(command: &Path, web: &Path) -> Result {
    let printed = Command::new(command).arg("words").output().map_err(|e| format!("{}: {e}", command.display()))?;
    if !printed.status.success() {
        return Err(format!("{} words failed: {}", command.display(), String::from_utf8_lossy(&printed.stderr)).into());
    }
    write(&web.join("facts_first.words"), &printed.stdout)
}
