//! Zips that depend on nothing but the names and bytes of the files in them: no dates, no owners, sorted.

use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::Result;
use crate::stamp::{files_below, read};

/// From this size on (bytes) Zopfli, which takes its time, packs a file some 4 % smaller than zlib does.
const LARGE: usize = 2_000;

/// The levels of zlib end at 9; those above ask for Zopfli, in so many rounds and 9.
const ZLIB: i64 = 9;
const ZOPFLI: i64 = 9 + 15;

/// The zip of all files below `folder`, named relative to it.
pub fn of(folder: &Path) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for file in files_below(folder)? {
        let name: Vec<_> = file.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy()).collect();
        let content = read(&file)?;
        let level = if content.len() < LARGE { ZLIB } else { ZOPFLI };
        zip.start_file(name.join("/"), options.compression_level(Some(level)))?;
        zip.write_all(&content)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stamp::write;

    #[test]
    fn equal_files_give_equal_zips() -> Result {
        let folder = std::env::temp_dir().join(format!("facts-first-zip-{}", std::process::id()));
        write(&folder.join("b/c.txt"), b"c")?;
        write(&folder.join("a.txt"), b"a")?;
        let first = of(&folder)?;
        std::fs::remove_dir_all(&folder)?;
        write(&folder.join("a.txt"), b"a")?;
        write(&folder.join("b/c.txt"), b"c")?;
        assert_eq!(first, of(&folder)?);
        std::fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
