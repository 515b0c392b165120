//! The command, run as its users run it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const GOOD: &str = "Hi Maya,\n\nWe are hiring a senior Rust engineer at £80k–95k a year, fully remote in the UK.\n";
const MAIL: &str = "Hi Maya,\n\nThe minutes of yesterday's meeting are attached.\n";

/// A folder of its own for each test, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("facts-first-{}-{name}", std::process::id()));
        fs::create_dir_all(&path).expect("a temporary folder");
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a temporary file");
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_facts-first"))
        .args(arguments)
        .env_remove("COLUMNS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    // It may refuse the arguments before it reads.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("the command ends")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}

#[test]
fn json_is_one_report_a_line_in_the_order_of_the_files() {
    let folder = Folder::new("json");
    let (mail, good) = (folder.file("mail.txt", MAIL), folder.file("good.txt", GOOD));
    let output = run(&["check", "--format", "json", &mail, &good, "-"], MAIL.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let reports: Vec<serde_json::Value> =
        out(&output).lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(reports.iter().map(|r| r["recruiting"] == true).collect::<Vec<_>>(), [false, true, false]);
    let units: Vec<u16> = GOOD.encode_utf16().collect();
    for finding in reports[1]["findings"].as_array().expect("an array") {
        let at = |end: &str| finding[end].as_u64().expect("an offset") as usize;
        assert_eq!(
            String::from_utf16_lossy(&units[at("start")..at("end")]),
            finding["text"].as_str().expect("its text")
        );
    }
}

#[test]
fn people_see_the_marks_the_answers_the_sum_and_what_to_add() {
    let output = run(&["check"], GOOD.as_bytes());
    let page = out(&output);
    for part in ["────", "Pay          stated    35 of 35", "Score", "of 100", "What to add", "+15"] {
        assert!(page.contains(part), "no “{part}” in:\n{page}");
    }
    assert!(!page.contains('\x1b'), "no colour when piped");
}

#[test]
fn ordinary_mail_is_left_alone() {
    let page = out(&run(&["check"], MAIL.as_bytes()));
    assert!(page.contains("does not read like a recruiting message"), "{page}");
    assert!(!page.contains("───") && !page.contains("•••"), "{page}");
}

#[test]
fn min_score_is_the_exit_status() {
    assert_eq!(run(&["check", "--min-score", "10"], GOOD.as_bytes()).status.code(), Some(0));
    assert_eq!(run(&["check", "--min-score", "100"], GOOD.as_bytes()).status.code(), Some(1));
}

#[test]
fn one_bad_file_stops_no_other_and_every_error_says_what_and_where() {
    let folder = Folder::new("bad");
    let good = folder.file("good.txt", GOOD);
    let latin = folder.file("latin.txt", b"Pay: \xa360k");
    let long = folder.file("long.txt", vec![b'a'; facts_first::MAX_BYTES + 1]);
    let missing = folder.0.join("none.txt").display().to_string();
    let inside = folder.0.display().to_string();
    let output = run(&["check", "--format", "json", &latin, &long, &missing, &inside, &good], b"");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(out(&output).lines().count(), 1, "the good one is reported");
    let errors = err(&output);
    for part in [
        "latin.txt: byte 5 is not UTF-8",
        "long.txt: longer than 1048576 bytes",
        "none.txt: there is no such file",
        "this is a folder",
    ] {
        assert!(errors.contains(part), "no “{part}” in:\n{errors}");
    }
}

#[test]
fn help_teaches_and_wrong_arguments_point_to_it() {
    let help = out(&run(&["--help"], b""));
    for part in ["check [FILE", "--format", "--min-score", "Exit status", "Try it"] {
        assert!(help.contains(part), "no “{part}” in:\n{help}");
    }
    let wrong = run(&["check", "--frobnicate"], b"");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(err(&wrong).contains("--frobnicate") && err(&wrong).contains("--help"), "{}", err(&wrong));
}

#[test]
fn a_message_cannot_drive_the_terminal() {
    let page = out(&run(&["check"], b"We are hiring a Rust engineer \x1b[2J\x07 at \xc2\xa370k."));
    assert!(!page.contains(['\x1b', '\x07']), "{page:?}");
}

#[test]
fn the_rule_reference_is_what_the_rules_say() {
    let page = out(&run(&["rules"], b""));
    let kept = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md")).unwrap_or_default();
    assert!(page == kept, "docs/rules.md is stale; run: cargo run --release -- rules > docs/rules.md");
}
