//! Makes, from the `.phrases` files and the data files in `src`, what the crate is compiled with: `rules.rs`, the rules
//! as statics, and `facts_first.tables`, everything that they look for.
//!
//! It is compiled of the crate's own lower rooms, so that the tables are made by the code that reads them.

#![allow(dead_code, unused_imports, unreachable_pub)]

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod data;
mod order;
mod phrases;
mod places;
mod reader {
    mod bits;
    mod labels;
    pub mod packed;
    mod weights;
    use weights::Weights;
}
mod tables;
mod technologies;
mod text;

use phrases::source::{self, Written};
use reader::packed::Packed;
use tables::{Sources, Tables};

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The rooms, in the order in which `docs/rules.md` shows them; the lists that all share come first.
const ROOMS: [&str; 12] = [
    "phrases/parts",
    "questions/pay",
    "questions/stack",
    "questions/remote",
    "questions/flexibility",
    "questions/learned",
    "terms",
    "habits",
    "recruiting",
    "role",
    "employers",
    "voice",
];

fn main() {
    if let Err(error) = make() {
        eprintln!("{error}");
        std::process::exit(1);
    }
}

fn make() -> Result {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let src = root.join("src");
    println!("cargo:rerun-if-changed=src");
    println!("cargo:rerun-if-changed=src/build.rs");
    let mut files = Vec::new();
    for room in ROOMS {
        let before = files.len();
        add_files(&src, room, &mut files)?;
        if files.len() == before {
            return Err(format!("src/{room}: no .phrases file").into());
        }
    }
    let rules = source::read_all(&files)?;
    let data = |name: &str| -> Result<&'static str> { Ok(fs::read_to_string(src.join(name))?.leak()) };
    let weights = Packed::from_bytes(&fs::read(src.join("reader/weights.bin"))?).and_then(|weights| weights.lay_out());
    let sources = Sources {
        rules: &rules,
        technologies: data("technologies.txt")?,
        releases: data("technologies/releases.txt")?,
        places: data("places.txt")?,
        confusions: data("terms/confusions.txt")?,
        weights: weights.ok_or("src/reader/weights.bin: no weights, or too many")?.leak(),
        names: fs::read(src.join("reader/names.bin"))?.leak(),
    };
    let tables = Tables::compile(&sources)?.to_bytes();
    fs::write(out.join("rules.rs"), code(&src, &files, &rules, data::bytes::fingerprint(&tables[8..]))?)?;
    fs::write(out.join("facts_first.tables"), tables)?;
    Ok(())
}

/// Adds `room.phrases` and all that stand in the folder of that name, by name.
fn add_files(src: &Path, room: &str, files: &mut Vec<(String, String)>) -> Result {
    let own = src.join(format!("{room}.phrases"));
    if own.exists() {
        files.push((room.to_owned(), fs::read_to_string(own)?));
    }
    let mut inside = Vec::new();
    if let Ok(entries) = fs::read_dir(src.join(room)) {
        for entry in entries {
            let name = entry?.file_name().to_string_lossy().into_owned();
            inside.extend(name.strip_suffix(".phrases").map(|stem| format!("{room}/{stem}")));
        }
    }
    inside.sort();
    for name in inside {
        let text = fs::read_to_string(src.join(format!("{name}.phrases")))?;
        files.push((name, text));
    }
    Ok(())
}

/// The module of a file's rules: `questions/pay/vague` is `pay_vague`.
fn module(file: &str) -> String {
    file.strip_prefix("questions/").unwrap_or(file).replace('/', "_")
}

/// The rules as Rust.
fn code(src: &Path, files: &[(String, String)], rules: &[Written], fingerprint: u64) -> Result<String> {
    let mut code = String::new();
    writeln!(
        code,
        "/// Of the tables that were made with these rules.\npub const FINGERPRINT: u64 = {fingerprint};\n"
    )?;
    for (file, _) in files {
        let own: Vec<_> = rules.iter().enumerate().filter(|(_, rule)| rule.file == *file).collect();
        if own.is_empty() {
            continue;
        }
        writeln!(code, "/// The rules of `{file}.phrases`.\npub mod {} {{", module(file))?;
        if own.iter().any(|(_, rule)| rule.reports.is_some()) {
            writeln!(code, "    use crate::report::{{State, Topic}};")?;
        }
        writeln!(code, "    use crate::rule::Rule;\n")?;
        for (place, rule) in own {
            let reports = rule.reports.as_ref().map(|(topic, state)| {
                let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
                format!("Some((Topic::{}, State::{}))", capital(topic), capital(state))
            });
            writeln!(
                code,
                "    /// {}\n    pub static {}: Rule = Rule {{ place: {place}, id: {:?}, reports: {}, \
                 source: {:?}, takes_away: {} }};",
                rule.what.replace('[', "\\[").replace('<', "\\<"),
                rule.name,
                rule.id,
                reports.as_deref().unwrap_or("None"),
                rule.source.as_deref(),
                rule.takes_away,
            )?;
        }
        writeln!(code, "}}\n")?;
    }
    writeln!(code, "/// All rules, cues included.\npub static ALL: [&crate::rule::Rule; {}] = [", rules.len())?;
    for rule in rules {
        writeln!(code, "    &{}::{},", module(&rule.file), rule.name)?;
    }
    writeln!(code, "];\n\n/// The files that they were made of.\n#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(code, "static SOURCES: [(&str, &str); {}] = [", files.len())?;
    for (file, _) in files {
        let path = src.join(format!("{file}.phrases"));
        writeln!(code, "    ({file:?}, include_str!({:?})),", path.display().to_string())?;
    }
    writeln!(code, "];")?;
    Ok(code)
}
