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
        fs::create_dir_all(path.parent().expect("a folder")).expect("a temporary folder");
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
fn below_min_score_the_message_is_named_with_what_it_lacks_and_ordinary_mail_does_not_count() {
    let folder = Folder::new("below");
    let (mail, good) = (folder.file("mail.txt", MAIL), folder.file("good.txt", GOOD));
    let output = run(&["check", "--min-score", "90", &mail, &good], b"");
    assert_eq!(output.status.code(), Some(1));
    let errors = err(&output);
    let told =
        ["good.txt: scores 80, below 90: flexibility is missing", "mail.txt: is not about a job, so --min-score"];
    for part in told {
        assert!(errors.contains(part), "no “{part}” in:\n{errors}");
    }
    assert_eq!(run(&["check", "--min-score", "90"], MAIL.as_bytes()).status.code(), Some(0));
}

#[test]
fn several_terms_are_explained_and_a_name_of_two_words_is_one() {
    let page = out(&run(&["explain", "Java", "React", "Native", "k8s"], b""));
    for part in ["Java: ", "React Native: ", "Kubernetes: "] {
        assert!(page.contains(part), "no “{part}” in:\n{page}");
    }
    assert!(!page.contains("React: "), "{page}");
    let output = run(&["explain", "Java", "Qwertzuiop", "k8s"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("‘Qwertzuiop’") && out(&output).contains("Kubernetes: "), "{}", err(&output));
}

const TEMPLATE: &str =
    "Hi {{first_name}},\n\nWe are hiring a senior Rust engineer at £80k–95k a year, fully remote in the UK.\n";
const POOR: &str = "Hi {{first_name}},\n\nWe are hiring a rockstar engineer <b>now</b> | at {{company}}.\n";

/// A library with two templates, one of them below, a rejection, and what is no text.
fn library(name: &str) -> (Folder, String) {
    let folder = Folder::new(name);
    fs::create_dir_all(folder.0.join("templates/deep/.hidden")).expect("a folder");
    folder.file("templates/good.txt", TEMPLATE);
    folder.file("templates/deep/poor.md", POOR);
    folder.file(
        "templates/deep/no.txt",
        "Hi Maya,\n\nThank you for interviewing with us. Unfortunately we went with another candidate.\n",
    );
    folder.file("templates/deep/.hidden/x.txt", POOR);
    folder.file("templates/page.docx", b"PK\x03\x04");
    let templates = folder.0.join("templates").display().to_string();
    (folder, templates)
}

#[test]
fn a_library_of_templates_is_one_page() {
    let (_folder, templates) = library("library");
    let output = run(&["report", &templates], b"");
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let page = out(&output);
    for part in [
        "2 templates,",
        "Most often left open: flexibility, in 2 of 2.",
        "  80   stated   stated   stated   missing      ",
        "Fields to fill in: {{first_name}}, {{company}}",
        "Not about a job, so not judged: ",
        "page.docx.",
    ] {
        assert!(page.contains(part), "no “{part}” in:\n{page}");
    }
    assert!(!page.contains(".hidden"), "{page}");

    let markdown = out(&run(&["report", "--page", "markdown", &templates], b""));
    let rows: Vec<_> = markdown.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(rows.len(), 4, "{markdown}");
    assert!(rows.iter().all(|row| row.replace("\\|", "").matches('|').count() == 10), "{markdown}");

    let html = out(&run(&["report", "--page", "html", &templates], b""));
    assert_eq!(html.matches("<article").count(), 2, "{html}");
    assert!(
        html.contains("<code>{{first_name}}</code>") && !html.contains("<script") && !html.contains("<b>now"),
        "{html}"
    );
}

#[test]
fn a_library_fails_with_the_templates_that_are_below_or_cannot_be_read() {
    let (folder, templates) = library("failing");
    let output = run(&["report", "--min-score", "70", &templates], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).contains("1 scores less than 70."), "{}", out(&output));
    assert!(err(&output).contains("poor.md: scores ") && !err(&output).contains("good.txt"), "{}", err(&output));
    folder.file("templates/latin.txt", b"Pay: \xa360k");
    let output = run(&["report", "--min-score", "70", &templates, "/nowhere"], b"");
    assert_eq!(output.status.code(), Some(2));
    let errors = err(&output);
    assert!(errors.contains("latin.txt: byte 5 is not UTF-8") && errors.contains("/nowhere: there is no"), "{errors}");
    assert!(out(&output).contains("2 templates"), "the others are judged: {}", out(&output));
}

/// What a block of a language holds in `docs/templates.md`, the first that has `part` in it.
fn example(language: &str, part: &str) -> String {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/templates.md")).expect("the page");
    let open = format!("```{language}\n");
    let block =
        page.split(&open).skip(1).filter_map(|rest| rest.split("```").next()).find(|block| block.contains(part));
    block.unwrap_or_else(|| panic!("no example in {language} with “{part}”")).to_owned()
}

#[test]
fn the_examples_for_git_and_continuous_integration_do_what_they_say() {
    let (folder, _) = library("examples");
    let command = std::path::Path::new(env!("CARGO_BIN_EXE_facts-first")).parent().expect("its folder");
    let path = format!("{}:{}", command.display(), std::env::var("PATH").unwrap_or_default());
    let sh = |script: &str| {
        Command::new("sh").args(["-ec", script]).current_dir(&folder.0).env("PATH", &path).output().expect("a shell")
    };
    let ci = example("sh", "reports");
    assert_eq!(sh(&ci).status.code(), Some(1));
    assert!(fs::read_to_string(folder.0.join("reports/templates.html")).expect("the page").contains("<article"));

    let hook = example("sh", "git diff");
    folder.file("hook", &hook);
    let git = "git -c user.name=a -c user.email=a@example.com";
    let set_up = sh(
        "git init -q . && mv hook .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit && git add templates/good.txt",
    );
    assert!(set_up.status.success(), "{}", err(&set_up));
    let good = sh(&format!("{git} commit -qm good"));
    assert!(good.status.success(), "{}", err(&good));
    let poor = sh(&format!("git add templates/deep && {git} commit -qm poor"));
    assert!(!poor.status.success() && err(&poor).contains("poor.md: scores"), "{}", err(&poor));
    let entry = example("yaml", "facts-first");
    assert!(entry.contains("entry: facts-first report --min-score 70"), "{entry}");
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
    for part in ["check [FILE", "report FOLDER", "--format", "--min-score", "Exit status", "Try it"] {
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
