//! Every rule documents itself and proves itself: its examples and near-misses are run here.

use facts_first::phrases::source::Written;
use facts_first::reading::Reading;
use facts_first::report::{Finding, Span, State};
use facts_first::wording::english;
use facts_first::{Options, check, embedded, rules};

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

fn reporting() -> impl Iterator<Item = Written> {
    rules::written().into_iter().filter(|rule| rule.reports.is_some())
}

#[test]
fn every_rule_says_what_it_finds_and_why_and_shows_an_example_and_a_near_miss() {
    let mut lacking = Vec::new();
    for rule in rules::written() {
        let mut need = |there: bool, what: &str| {
            if !there {
                lacking.push(format!("{}: no {what}", rule.id));
            }
        };
        need(!rule.what.is_empty(), "what");
        need(!rule.examples.is_empty(), "example");
        need(!rule.near_misses.is_empty(), "near-miss");
        need(rule.id.split('/').filter(|part| !part.is_empty()).count() == 2, "id of the form room/name");
        let told = |part: &str| english().all().contains_key(&format!("rule.{}.{part}", rule.id));
        need(told("why") == rule.reports.is_some(), "why in the catalogue, or one too many");
        let can_be_off = rules::named(&rule.id).is_some_and(|rule| rule.can_be_off());
        need(told("title") == can_be_off, "title in the catalogue if it can be switched off, or one too many");
        let source = rule.source.as_ref().map(|source| format!("source.{source}"));
        need(source.is_none_or(|key| english().all().contains_key(&key)), "source of that name in the catalogue");
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

#[test]
fn no_two_rules_have_one_id() {
    let mut ids: Vec<_> = rules::ALL.iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    let twice: Vec<_> = ids.windows(2).filter(|w| w[0] == w[1]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_rule_finds_its_examples_and_nothing_beside_them() {
    let mut wrong = Vec::new();
    for rule in reporting() {
        for example in &rule.examples {
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
        for near_miss in &rule.near_misses {
            for finding in findings(near_miss).into_iter().filter(|f| f.rule == rule.id) {
                wrong.push(format!("{}: “{near_miss}” found “{}”", rule.id, finding.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_cue_matches_its_examples_and_leaves_its_near_misses_alone() {
    let mut wrong = Vec::new();
    for (written, rule) in rules::written().into_iter().zip(rules::ALL).filter(|(_, rule)| rule.reports.is_none()) {
        for example in &written.examples {
            let (text, wanted) = marked(example);
            let reading = Reading::of(&text);
            let found: Vec<_> = reading.matches(rule).iter().map(|m| reading.span(m.tokens())).collect();
            if wanted.is_empty() || found != wanted {
                let words: Vec<_> = found.iter().map(|s| s.of(&text)).collect();
                wrong.push(format!("{}: “{example}” found {words:?}", rule.id));
            }
        }
        for near_miss in &written.near_misses {
            if !Reading::of(near_miss).matches(rule).is_empty() {
                wrong.push(format!("{}: found something in “{near_miss}”", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_state_of_a_finding_is_the_state_of_its_rule() {
    for (written, rule) in rules::written().into_iter().zip(rules::ALL) {
        for example in &written.examples {
            for finding in findings(&marked(example).0).iter().filter(|f| f.rule == rule.id) {
                let (topic, state) = rule.reports.unwrap_or((finding.topic, State::Note));
                assert_eq!((finding.topic, finding.state), (topic, state), "{}", rule.id);
            }
        }
    }
}

/// The places in `text` where a pattern of the rule with this number matches.
fn matches(rule: usize, pattern: usize, is_exception: bool, text: &str) -> Vec<Span> {
    let document = Reading::of(text).document;
    let (found, exceptions) = embedded::tables().index.scan_all(&document);
    let all = if is_exception { exceptions } else { found };
    let own = all.iter().filter(|m| (m.rule as usize, m.phrase as usize) == (rule, pattern));
    own.map(|m| document.span(m.tokens())).collect()
}

/// Whether a text holds one of the words that a pattern names; one of classes alone shares a word with any.
fn shares_a_word(pattern: &str, text: &str) -> bool {
    let letters = |c: char| !(c.is_alphanumeric() || c == '\'');
    let text = text.to_lowercase().replace('’', "'");
    let words: Vec<_> = text.split(letters).collect();
    let bare: String = pattern.split('<').map(|part| part.split_once('>').map_or(part, |(_, rest)| rest)).collect();
    let mut named = bare.split(letters).filter(|word| !word.is_empty()).peekable();
    named.peek().is_none() || pattern.contains('<') || named.any(|word| words.contains(&word))
}

#[test]
fn every_pattern_has_cases_that_it_finds_and_cases_that_it_leaves_alone() {
    let mut wrong = Vec::new();
    for (number, rule) in rules::written().iter().enumerate() {
        for is_exception in [false, true] {
            for (index, written) in rule.lines(is_exception).enumerate() {
                let mut fails =
                    |what: String| wrong.push(format!("src/{}.phrases:{}: {what}", rule.file, written.line));
                if written.finds.is_empty() || written.leaves.is_empty() {
                    fails("a case that it finds (+) and one that it leaves alone (-) are wanted".into());
                }
                for case in &written.finds {
                    let (text, wanted) = marked(case);
                    let found = matches(number, index, is_exception, &text);
                    if found.is_empty() || !wanted.iter().all(|span| found.contains(span)) {
                        let words: Vec<_> = found.iter().map(|span| span.of(&text)).collect();
                        fails(format!("“{case}” finds {words:?}"));
                    }
                }
                for case in &written.leaves {
                    if let Some(span) = matches(number, index, is_exception, case).first() {
                        fails(format!("“{case}” finds “{}”", span.of(case)));
                    } else if !shares_a_word(&written.pattern, case) {
                        fails(format!("“{case}” shares no word with the pattern, so that it proves nothing"));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn there_are_at_most_a_thousand_patterns() {
    let count: usize = rules::written().iter().map(|rule| rule.patterns.len()).sum();
    assert!(count <= 1000, "{count}");
}
