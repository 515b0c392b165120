//! What messages say of the place of work: tables of (message, what is read), and what the fixes make of them.

mod fixes;
mod places;
mod week;

use crate::report::{Finding, State, Topic, Value};
use crate::{Options, check};

fn findings(text: &str) -> Vec<Finding> {
    let options = Options { assume_recruiting: true, ..Options::default() };
    let mut findings = check(text, &options).findings;
    findings.retain(|f| f.topic == Topic::Remote && f.state != State::Missing);
    findings
}

/// "Hybrid, 2 days a week in Leeds" for what is stated, the rule's name for what is vague, "" for nothing.
fn read(text: &str) -> String {
    let text = format!("Hi Dana, we at Northwind are hiring a Java developer. {text}");
    let findings = findings(&text);
    match findings.first() {
        Some(first) if matches!(first.value, Some(Value::Remote(_))) => first.title.to_string(),
        Some(first) => first.rule.trim_start_matches("remote/").to_owned(),
        None => String::new(),
    }
}

fn all_read(table: &[(&str, &str)]) {
    let wrong = wrong_of(table);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is learnt is wrong now and then: of twenty, one may be.
fn few_wrong(table: &[(&str, &str)]) {
    let wrong = wrong_of(table);
    assert!(20 * wrong.len() <= table.len(), "{} of {} wrong:\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

fn wrong_of(table: &[(&str, &str)]) -> Vec<String> {
    table
        .iter()
        .map(|(text, wanted)| (text, wanted, read(text)))
        .filter(|(_, wanted, found)| *wanted != found)
        .map(|(text, wanted, found)| format!("“{text}”: wanted “{wanted}”, found “{found}”"))
        .collect()
}
