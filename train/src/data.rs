//! The texts to learn from, and the folds that they are judged in.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// How many folds: each group of texts is held out once.
pub const FOLDS: usize = 5;

#[derive(Clone, Debug, Deserialize)]
pub struct Clause {
    pub text: String,
    pub labels: Vec<String>,
    /// The topics that it was read for; of others a label may be lacking.
    pub read_for: Vec<String>,
    pub group: String,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Message {
    pub text: String,
    pub recruiting: bool,
    pub kind: String,
    pub group: String,
    /// Every name in it with its kind, in order, where readers have marked them.
    pub names: Option<Vec<(String, String)>>,
}

/// The project's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A file of `train/data`, as it stands there.
pub fn file(name: &str) -> Result<String> {
    Ok(std::fs::read_to_string(root().join("train/data").join(name))?)
}

pub fn lines<T: DeserializeOwned>(file: &str) -> Result<Vec<T>> {
    let lines = file.lines().filter(|line| !line.trim().is_empty());
    Ok(lines.map(serde_json::from_str).collect::<std::result::Result<_, _>>()?)
}

/// The fold of each item; those of one group stand in one fold.
pub fn folds<'g>(groups: impl Iterator<Item = &'g str> + Clone) -> Vec<usize> {
    let sorted: Vec<&str> = groups.clone().collect::<BTreeSet<_>>().into_iter().collect();
    groups.map(|group| sorted.binary_search(&group).unwrap_or_default() % FOLDS).collect()
}
