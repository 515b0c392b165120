//! Knows whether something must be made again: a stamp beside it remembers what its inputs held.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::Result;

/// What some files hold, in one number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Stamp(u64);

impl Stamp {
    /// The stamp of `files`, their names, what `also` goes in, and this program, which makes something of them.
    pub fn of(files: &[PathBuf], also: &str) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        also.hash(&mut hasher);
        read(&std::env::current_exe()?)?.hash(&mut hasher);
        for file in files {
            file.hash(&mut hasher);
            read(file)?.hash(&mut hasher);
        }
        Ok(Self(hasher.finish()))
    }

    /// Whether the stamp in `file` is this one.
    pub fn is_in(self, file: &Path) -> bool {
        std::fs::read_to_string(file).is_ok_and(|seen| seen == self.text())
    }

    /// Leaves the stamp in `file`. Comes last, so that what was only half made is made again.
    pub fn leave_in(self, file: &Path) -> Result {
        write(file, self.text().as_bytes())
    }

    fn text(self) -> String {
        format!("{:016x}\n", self.0)
    }
}

/// All files below `folder`, sorted by their paths, so that their order is the same on every machine.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))? {
            let entry = entry?;
            if entry.file_type()?.is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    found.sort();
    Ok(found)
}

/// The bytes of a file; the error names it.
pub fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|e| format!("{}: {e}", file.display()).into())
}

/// Writes a file and the folders above it.
pub fn write(file: &Path, bytes: &[u8]) -> Result {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    std::fs::write(file, bytes).map_err(|e| format!("{}: {e}", file.display()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_changes_with_the_bytes_the_name_and_the_way() -> Result {
        let folder = std::env::temp_dir().join(format!("facts-first-stamp-{}", std::process::id()));
        let (one, two) = (folder.join("one"), folder.join("two"));
        write(&one, b"same")?;
        write(&two, b"same")?;
        let stamp = Stamp::of(std::slice::from_ref(&one), "a")?;
        assert!(stamp == Stamp::of(std::slice::from_ref(&one), "a")?);
        assert!(stamp != Stamp::of(std::slice::from_ref(&one), "b")?);
        assert!(stamp != Stamp::of(&[two], "a")?);
        write(&one, b"other")?;
        assert!(stamp != Stamp::of(&[one], "a")?);
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }
}
