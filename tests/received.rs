//! What is asked back, over the project's own texts: exactly what is missing or vague, in sentences that can be sent.

use std::collections::HashSet;
use std::fs;

use facts_first::report::Answer;
use facts_first::{Options, check, received, rules};

/// The project's texts: the corpus, every example and case of every rule, and some of what the reader learns from.
fn texts() -> Vec<String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut texts = vec![fs::read_to_string(format!("{root}/tests/corpus/example.txt")).expect("it is there")];
    for entry in fs::read_dir(format!("{root}/tests/corpus/terms")).expect("it is there") {
        texts.push(fs::read_to_string(entry.expect("it can be read").path()).expect("it is a text"));
    }
    for rule in rules::written() {
        texts.extend(rule.examples.into_iter().chain(rule.near_misses));
        texts.extend(rule.patterns.into_iter().flat_map(|pattern| pattern.finds));
    }
    let learnt = fs::read_to_string(format!("{root}/train/data/messages.jsonl")).expect("it is there");
    // One in nine, so that messages of every writer are among them.
    for line in learnt.lines().step_by(9) {
        let line: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        texts.push(line["text"].as_str().expect("a text").to_owned());
    }
    texts.into_iter().map(|text| text.replace(['«', '»'], "")).collect()
}

#[test]
fn what_is_asked_is_exactly_what_is_missing_or_vague() {
    let (mut different, mut picked_up) = (HashSet::new(), 0);
    for text in texts() {
        let report = check(&text, &Options { assume_recruiting: true, ..Options::default() });
        let asks = received::asks(&report);
        let open: Vec<_> =
            report.questions.iter().filter(|one| one.answer != Answer::Stated).map(|one| one.question).collect();
        let asked: Vec<_> = asks.questions.iter().map(|ask| ask.question).collect();
        assert_eq!(asked, open, "{text}");
        assert_eq!(asks.text().lines().count(), asked.len() + usize::from(asks.company.is_some()), "{text}");
        for ask in asks.questions {
            let sentence = ask.sentence.into_owned();
            let is_fit = sentence.starts_with(|c: char| c.is_ascii_uppercase())
                && sentence.ends_with('?')
                && sentence.chars().count() <= 140
                && !sentence.contains(|c: char| c.is_control() || "“”\"[]{}<>|\n".contains(c))
                && !sentence.contains("  ");
            assert!(is_fit, "{sentence} of {text}");
            picked_up += usize::from(sentence.starts_with("You "));
            different.insert(sentence);
        }
    }
    assert!(different.len() > 150 && picked_up > 500, "{} sentences, {picked_up} with words", different.len());
}
