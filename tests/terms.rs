//! What developers write themselves about technologies raises no finding of the term rules.
//!
//! The texts are ours, in the manner of what they stand for: read-me files of open-source projects and mail between
//! developers (`tests/corpus/terms/`), and the glossary with which we explain technologies.

use std::fs;
use std::path::Path;

use facts_first::report::{Finding, Topic};
use facts_first::{Options, check, rules};

const READ_MES: [&str; 10] = [
    "readme-container-orchestrator.md",
    "readme-css-toolkit.md",
    "readme-database.md",
    "readme-editor.md",
    "readme-embedded-os.md",
    "readme-http-client.md",
    "readme-ml-library.md",
    "readme-mobile-app.md",
    "readme-static-site.md",
    "readme-web-framework.md",
];

const MAILS: [&str; 6] = [
    "mail-code-review.txt",
    "mail-hallway.txt",
    "mail-incident.txt",
    "mail-mailing-list.txt",
    "mail-migration-plan.txt",
    "mail-newcomer.txt",
];

/// The term findings of a text, as a recruiting message's would be.
fn term_findings(text: &str) -> Vec<Finding> {
    let report = check(text, &Options { assume_recruiting: true, year: Some(2026), ..Options::default() });
    report.findings.into_iter().filter(|f| f.topic == Topic::Term).collect()
}

fn corpus(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/terms").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn assert_silent(name: &str, text: &str) {
    let found: Vec<_> = term_findings(text).iter().map(|f| format!("{}: {} {}", f.rule, f.text, f.title)).collect();
    assert!(found.is_empty(), "{name}: {found:#?}");
}

#[test]
fn read_mes_of_projects_are_left_alone() {
    for name in READ_MES {
        assert_silent(name, &corpus(name));
    }
}

#[test]
fn mail_between_developers_is_left_alone() {
    for name in MAILS {
        assert_silent(name, &corpus(name));
    }
}

#[test]
fn no_text_of_the_corpus_is_forgotten() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/terms");
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("the corpus")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let mut read = [MAILS.as_slice(), READ_MES.as_slice()].concat();
    read.sort_unstable();
    assert_eq!(names, read);
}

#[test]
fn the_texts_would_be_found_if_they_were_wrong() {
    for (name, right, wrong, rule) in [
        ("readme-web-framework.md", "TypeScript", "Typescipt", "term/spelling"),
        ("readme-web-framework.md", "MongoDB", "Mongodb", "term/spelling"),
        ("readme-http-client.md", "Java and Kotlin", "Java/JavaScript", "term/confusion"),
        ("mail-newcomer.txt", "ten years of Java", "twenty years of Kubernetes", "term/impossible-experience"),
    ] {
        let text = corpus(name);
        assert!(text.contains(right), "{name}: no “{right}”");
        let found = term_findings(&text.replacen(right, wrong, 1));
        assert_eq!(found.iter().map(|f| f.rule).collect::<Vec<_>>(), [rule], "{name}: {wrong}");
    }
}

#[test]
fn the_glossary_says_nothing_that_its_own_rules_would_mark() {
    for line in
        include_str!("../src/terms/glossary.txt").lines().filter(|l| !l.starts_with('#') && !l.starts_with("source: "))
    {
        // A sentence of it, as it would stand in a message.
        let words = line.split_once(": ").map_or(line, |(_, words)| words);
        assert_silent(line, words);
    }
}

#[test]
fn what_rules_say_of_terms_is_spelt_right() {
    for rule in rules::ALL.iter().filter(|r| r.id.starts_with("term/")) {
        assert_silent(rule.id, &rule.why().to_string());
    }
}
