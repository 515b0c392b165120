//! Rooms depend on one another in one direction only: what stands further down this list may use what stands above.

use std::fs;
use std::path::{Path, PathBuf};

/// From the bottom to the top.
const LAYERS: &[&str] = &[
    "order",
    "data",
    "wording",
    "text",
    "phrases",
    "report",
    "earlier",
    "options",
    "rule",
    "rules",
    "money",
    "places",
    "technologies",
    "tables",
    "embedded",
    "reading",
    "voice",
    "role",
    "employers",
    "reader",
    "questions",
    "details",
    "blanks",
    "terms",
    "habits",
    "recruiting",
    "gate",
    "score",
    "advice",
    "facts",
    "checker",
    "posting",
    "received",
    "command",
    "web",
];

#[test]
fn no_room_uses_one_that_stands_above_it() {
    let shown = shown();
    let mut upward = Vec::new();
    for file in rust_files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let below_src = file.strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src")).expect("it is below src");
        let room = below_src.iter().next().map(|part| part.to_string_lossy().replace(".rs", "")).unwrap_or_default();
        // The list of rooms itself, and the program that makes the tables.
        if matches!(room.as_str(), "lib" | "build")
            || below_src.iter().any(|part| part.to_string_lossy().starts_with("tests"))
        {
            continue;
        }
        let own = layer(&room).unwrap_or_else(|| panic!("{}: {room} is not in the list of layers", file.display()));
        let text = fs::read_to_string(&file).expect("our own file");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for used in used(line) {
                // The command is a crate of its own, which names its own files so.
                if room == "command" && own_file(&used) {
                    continue;
                }
                let home = shown.iter().find(|(name, _)| *name == used).map_or(&used, |(_, room)| room);
                if layer(home).is_none_or(|layer| layer > own) {
                    upward.push(format!("{}: {used}: {}", below_src.display(), line.trim()));
                }
            }
        }
    }
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

/// The rooms that a line names: `crate::text::Token`, `crate::{order, text}`.
fn used(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in line.match_indices("crate::") {
        // What is made for one crate's macros, or another crate of ours, is not meant.
        let rest = &line[at + "crate::".len()..];
        let names = match rest.strip_prefix('{') {
            Some(list) => list.split('}').next().unwrap_or_default().split(',').collect(),
            None => vec![rest],
        };
        found.extend(
            names
                .into_iter()
                .map(|name| name.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()),
        );
    }
    found.retain(|name| !name.is_empty());
    found
}

/// What `lib.rs` shows at the top of the crate, and the room that each is at home in: `Options`, in `options`.
fn shown() -> Vec<(String, String)> {
    let guide = include_str!("../src/lib.rs");
    let lines = guide.lines().filter_map(|line| line.strip_prefix("pub use ")?.strip_suffix(';')?.split_once("::"));
    lines
        .flat_map(|(room, names)| {
            let names = names.trim_matches(['{', '}']).split(',');
            names.map(move |name| (name.trim().to_owned(), room.to_owned()))
        })
        .collect()
}

/// Whether the command has a file of that name.
fn own_file(name: &str) -> bool {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/command")).join(format!("{name}.rs")).exists()
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == room)
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    files
}
