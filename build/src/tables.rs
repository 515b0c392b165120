//! What the core looks for, as the command prints it: `facts_first.tables`.

use std::path::Path;
use std::process::Command;

use crate::Result;
use crate::stamp::write;

/// Writes what `command` knows into the folder `web`.
pub fn make(command: &Path, web: &Path) -> Result {
    let printed = Command::new(command).arg("tables").output().map_err(|e| format!("{}: {e}", command.display()))?;
    if !printed.status.success() {
        return Err(format!("{} tables failed: {}", command.display(), String::from_utf8_lossy(&printed.stderr)).into());
    }
    write(&web.join("facts_first.tables"), &printed.stdout)
}
