//! The rows of `confusions.txt` and what they are to find and to leave alone.

use super::*;
use crate::{Options, check};

fn found(text: &str) -> Vec<Finding> {
    let report = check(text, &Options { assume_recruiting: true, ..Options::default() });
    report.findings.into_iter().filter(|f| f.rule == "term/confusion").collect()
}

#[test]
fn every_confusion_names_technologies_has_a_known_sign_and_teaches() {
    let all = crate::embedded::tables().technologies.all();
    let mut pairs = 0;
    for c in &Confusion::read(crate::embedded::tables().confusions) {
        let words = matches!(c.sign, "then" | "after");
        let known = ["one", "or", "chain", "bracket", "of", "holds", "version", "then", "after"].contains(&c.sign);
        assert!(known, "{c:?}: unknown sign");
        assert_eq!(words, !c.words.is_empty() && words, "{c:?}: words");
        let taught = c.why(c.these, c.those).to_string();
        assert!(taught.contains(' ') && taught.len() > 30 && taught.ends_with('.'), "{c:?}: teaches nothing");
        let titles = ["no-language", "no-database", "no-name", "not-relational", "not-nosql"];
        assert!(!words || titles.contains(&c.those), "{c:?}: not what it is taken for");
        let those = if words { "" } else { c.those };
        for name in c.these.split(", ").chain(those.split(", ").filter(|n| !n.is_empty())) {
            assert!(all.iter().any(|t| t.name == name), "{name}: no technology of this name");
        }
        pairs += c.these.split(", ").count() * if words { 1 } else { c.those.split(", ").count() };
    }
    assert!(pairs >= 60, "{pairs}");
}

#[test]
fn what_the_catalogue_teaches_is_of_one_row() {
    let rows = Confusion::read(crate::embedded::tables().confusions);
    let keys = crate::wording::english().all().keys().filter_map(|key| key.strip_prefix("confusion."));
    let wrong: Vec<_> = keys.filter(|key| rows.iter().filter(|row| row.key == *key).count() != 1).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Each row, in a sentence made after its sign, is found: none is shadowed by another or cannot be said.
#[test]
fn every_pair_is_found_where_its_sign_stands() {
    let mut lost = Vec::new();
    for c in &Confusion::read(crate::embedded::tables().confusions) {
        for a in c.these.split(", ") {
            for b in c.those.split(", ") {
                let word = c.words.split(", ").next().unwrap_or_default();
                let said = match c.sign {
                    "one" | "or" => format!("{a}/{b}"),
                    "chain" => format!("{a}/C++/{b}"),
                    "bracket" => format!("{a} developer ({b})"),
                    "of" => format!("{a} frameworks such as {b}"),
                    "holds" => format!("{a} ({b}, {b})"),
                    "version" => format!("{a} 17"),
                    "then" => format!("{a} {word}"),
                    _ => format!("{word} {a}"),
                };
                let text = format!("We need good experience with {said}.");
                if !found(&text).iter().any(|f| f.text == said) {
                    lost.push(text);
                }
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn the_writer_chooses_what_was_meant() {
    let finding = &found("We are hiring a Java/JavaScript developer.")[0];
    let fixes: Vec<_> = finding.fixes.iter().map(|f| &*f.replace).collect();
    assert_eq!(fixes, ["Java", "JavaScript", "Java and JavaScript"]);
    assert_eq!(finding.title, "Java and JavaScript are not the same.");
}

#[test]
fn lists_and_honest_pairs_are_left_alone() {
    for text in [
        "Java / JavaScript / SQL",
        "Java, JavaScript/TypeScript",
        "Java and React, or Java and Angular",
        "Java (Spring Boot), JavaScript (React)",
        "Angular 17, no AngularJS left",
        "AngularJS 1.8, AngularJS 5 years, AngularJS 5+ years",
        "We moved from AngularJS to Angular.",
        "We moved from React to React Native for the app.",
        "C++/C# and C",
        "Swift/Kotlin for iOS/Android",
        "iOS (Swift), Android (Kotlin)",
        "HTML and CSS, programming in Python",
        "Docker/Kubernetes, AWS/GCP, Jira/Confluence, MySQL/PostgreSQL",
        "Python libraries such as Pandas",
        "Kafka database connectors",
        "Oracle's programming language",
        "relational databases such as PostgreSQL",
        "We're a language school; our Django language packs are free.",
        "React, Vue or Angular",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}
