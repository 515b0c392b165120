//! Every rule documents itself and proves itself: its examples and near-misses are run here.

use facts_first::report::{Finding, Span, State};
use facts_first::rule::Rule;
use facts_first::{Options, check, rules};

/// Whom every example is sent to.
const RECIPIENT: &str = "Jane Miller";

fn findings(text: &str) -> Vec<Finding> {
    check(
        text,
        &Options { assume_recruiting: true, recipient: Some(RECIPIENT.into()), year: Some(2026), ..Options::default() },
    )
    .findings
}

/// The text without its « and », and the spans that they enclose.
fn marked(example: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans, mut open) = (String::new(), Vec::new(), None);
    for c in example.chars() {
        match c {
            '«' => open = Some(text.len()),
            '»' => spans.push(Span::bytes(open.take().expect("a « before each »"), text.len())),
            c => text.push(c),
        }
    }
    (text, spans)
}

fn reporting() -> impl Iterator<Item = &'static Rule> {
    rules::all().into_iter().filter(|r| r.reports.is_some())
}

#[test]
fn every_rule_says_what_it_finds_and_why_and_shows_an_example_and_a_near_miss() {
    let mut lacking = Vec::new();
    for rule in rules::all() {
        let mut need = |there: bool, what: &str| {
            if !there {
                lacking.push(format!("{}: no {what}", rule.id));
            }
        };
        need(!rule.what.is_empty(), "what");
        need(!rule.examples.is_empty(), "example");
        need(!rule.near_misses.is_empty(), "near-miss");
        need(rule.id.split('/').filter(|part| !part.is_empty()).count() == 2, "id of the form room/name");
        if rule.reports.is_some() {
            need(!rule.why.is_empty(), "why");
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn no_two_rules_have_one_id() {
    let mut ids: Vec<_> = rules::all().iter().map(|r| r.id).collect();
    ids.sort_unstable();
    let twice: Vec<_> = ids.windows(2).filter(|w| w[0] == w[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_rule_finds_its_examples_and_nothing_beside_them() {
    let mut wrong = Vec::new();
    for rule in reporting() {
        for example in rule.examples {
            let (text, wanted) = marked(example);
            assert!(!wanted.is_empty(), "{}: nothing is marked in “{example}”", rule.id);
            let found: Vec<_> = findings(&text).into_iter().filter(|f| f.rule == rule.id).map(|f| f.span).collect();
            if found != wanted {
                let words: Vec<_> = found.iter().map(|s| s.of(&text)).collect();
                wrong.push(format!("{}: “{example}” found {words:?}", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_leaves_its_near_misses_alone() {
    let mut wrong = Vec::new();
    for rule in reporting() {
        for near_miss in rule.near_misses {
            for finding in findings(near_miss).into_iter().filter(|f| f.rule == rule.id) {
                wrong.push(format!("{}: “{near_miss}” found “{}”", rule.id, finding.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_cue_matches_its_examples_and_leaves_its_near_misses_alone() {
    use facts_first::reading::Reading;
    let mut wrong = Vec::new();
    for rule in rules::all().into_iter().filter(|r| r.reports.is_none()) {
        for example in rule.examples {
            let (text, wanted) = marked(example);
            let reading = Reading::of(&text);
            let found: Vec<_> = reading.matches(rule).iter().map(|m| reading.span(m.tokens())).collect();
            if wanted.is_empty() || found != wanted {
                let words: Vec<_> = found.iter().map(|s| s.of(&text)).collect();
                wrong.push(format!("{}: “{example}” found {words:?}", rule.id));
            }
        }
        for near_miss in rule.near_misses {
            if !Reading::of(near_miss).matches(rule).is_empty() {
                wrong.push(format!("{}: found something in “{near_miss}”", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_state_of_a_finding_is_the_state_of_its_rule() {
    for rule in reporting() {
        for example in rule.examples {
            for finding in findings(&marked(example).0).iter().filter(|f| f.rule == rule.id) {
                let (topic, state) = rule.reports.unwrap_or((finding.topic, State::Note));
                assert_eq!((finding.topic, finding.state), (topic, state), "{}", rule.id);
            }
        }
    }
}
