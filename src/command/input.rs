//! Reads messages, and says plainly why one cannot be read.

use std::ffi::OsString;
use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use facts_first::MAX_BYTES;

/// Where a message comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    Standard,
    File(PathBuf),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard => f.write_str("standard input"),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

/// Why a message cannot be read.
#[derive(Debug)]
pub struct InputError {
    source: Source,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Io(io::Error),
    /// The byte at which it stops being UTF-8.
    NotUtf8 {
        at: usize,
    },
    TooLong,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = &self.source;
        match &self.problem {
            Problem::Io(error) if error.kind() == io::ErrorKind::NotFound => {
                write!(f, "{source}: there is no such file")
            }
            Problem::Io(error) if error.kind() == io::ErrorKind::IsADirectory => {
                write!(f, "{source}: this is a folder; name the files in it")
            }
            Problem::Io(error) => write!(f, "{source}: cannot be read: {error}"),
            Problem::NotUtf8 { at } => {
                write!(f, "{source}: byte {at} is not UTF-8; save the message as UTF-8 text and try again")
            }
            Problem::TooLong => {
                write!(f, "{source}: longer than {MAX_BYTES} bytes (1 MiB), so not a message; check a part of it")
            }
        }
    }
}

impl std::error::Error for InputError {}

impl Source {
    /// The source that an argument names: "-" is standard input.
    pub fn named(name: OsString) -> Self {
        if name == "-" { Self::Standard } else { Self::File(name.into()) }
    }

    /// Reads it whole; never more than a byte over the limit.
    pub fn read(&self) -> Result<String, InputError> {
        let error = |problem| InputError { source: self.clone(), problem };
        let mut bytes = Vec::new();
        let read = match self {
            Self::Standard => io::stdin().lock().take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes),
            Self::File(path) => {
                File::open(path).and_then(|file| file.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
            }
        };
        read.map_err(|e| error(Problem::Io(e)))?;
        if bytes.len() > MAX_BYTES {
            return Err(error(Problem::TooLong));
        }
        String::from_utf8(bytes).map_err(|e| error(Problem::NotUtf8 { at: e.utf8_error().valid_up_to() }))
    }
}
