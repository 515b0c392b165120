//! What a message says after a fix.

use super::report;
use crate::habits::capitalised;
use crate::report::{Finding, Topic};
use crate::{Options, rules};

/// Messages around words that a fix may replace.
const FRAMES: [&str; 16] = [
    "We are hiring. {}.",
    "We are hiring. {}!",
    "Hi Dana, {} at Northwind in Leeds.",
    "Hi Dana.\n\n{}\n\nBest,\nJo",
    "We hire a Java developer. Please {} and we can talk.",
    "We hire a Java developer: {}, if you like.",
    "I write because of {} for you.",
    "I write because of {} to a bank in York.",
    "They look for {} who likes Go.",
    "We are hiring, and {} and more.",
    "Could you {}? We hire a Rust engineer.",
    "If you like it, {}, then we go on.",
    "- Java developer\n- {}\n- remote",
    "We are hiring. This is about {} of theirs.",
    "We are hiring a tester; {} as soon as you can.",
    "Interested? {}. It is a Java role.",
];

/// Words that a fix may find in those frames.
const WORDS: [&str; 26] = [
    "a rockstar developer",
    "a rockstar Rust developer",
    "a ninja",
    "an iOS guru",
    "Kotlin ninjas",
    "rock stars",
    "an absolute genius",
    "an exciting opportunity",
    "a great Java position",
    "an amazing job",
    "great opportunities",
    "send me your CV",
    "share your profiles to this address",
    "revert with your latest resume and notice period",
    "send your CV",
    "your current salary",
    "current CTC and expected CTC",
    "current package",
    "I was impressed by your experience",
    "impressed by your background and skills",
    "are you free for a call",
    "pls write",
    "LOCALS ONLY",
    "u like it",
    "it is urgent!!!",
    "time 4 a change",
];

/// Words in a frame, with a capital where they begin a sentence.
fn framed(frame: &str, words: &str) -> String {
    let before = frame.split("{}").next().unwrap_or_default().trim_end();
    let words = if is_start(before) { capitalised(words) } else { words.to_owned() };
    frame.replace("{}", &words)
}

/// Whether a sentence begins behind these words.
fn is_start(before: &str) -> bool {
    before.is_empty() || before.ends_with(['.', '!', '?'])
}

/// The text after a fix.
fn fixed(text: &str, finding: &Finding, replace: &str) -> String {
    let span = finding.span.range();
    format!("{}{replace}{}", &text[..span.start], &text[span.end..])
}

/// What is wrong with a text after a fix that was not wrong before.
fn faults(before: &str, after: &str, finding: &Finding, replace: &str) -> Vec<&'static str> {
    let doubled = |text: &str| {
        let words: Vec<_> =
            text.split_whitespace().map(|w| w.trim_matches(['.', ',', '?', '!']).to_lowercase()).collect();
        words.windows(2).filter(|w| w[0] == w[1] && !w[0].is_empty()).count()
    };
    let gaps = |text: &str| text.matches("  ").count() + text.matches(" .").count() + text.matches(" ,").count();
    let hangs = |text: &str| {
        let is_loose = |word: &str| {
            let (bare, ends) = (word.trim_end_matches(['.', '?', '!']), word.ends_with(['.', '?', '!']));
            ends && ["to", "with", "for", "of", "by", "in", "a", "an", "the", "and"].contains(&bare)
        };
        text.split_whitespace().filter(|word| is_loose(word)).count()
    };
    let span = finding.span.range();
    let so_far = before[..span.start].trim_end();
    let begins = is_start(so_far) && before[span.start..].starts_with(char::is_uppercase);
    // A mark in place of marks, or a field to fill, has no case.
    let is_small = replace.starts_with(char::is_lowercase);
    let goes_on = after[span.start + replace.len()..].trim_start_matches(' ');
    let is_cut = replace.ends_with("questions first") && goes_on.starts_with(|c: char| c.is_alphabetic());
    let clause = ["i ", "i'll ", "we ", "and we ", "and i ", "if you ", "so "];
    [
        (doubled(after) > doubled(before), "a word stands twice"),
        (gaps(after) > gaps(before), "a gap is left"),
        (hangs(after) > hangs(before), "a word hangs loose"),
        (begins && is_small, "a sentence begins small"),
        (is_cut && !clause.iter().any(|c| goes_on.to_lowercase().starts_with(c)), "a clause is cut in two"),
        (after.contains("developer developer") || after.contains("developer engineer"), "a title stands twice"),
    ]
    .into_iter()
    .filter_map(|(is, what)| is.then_some(what))
    .collect()
}

#[test]
fn every_fix_of_a_habit_leaves_a_sentence() {
    let written = rules::written().into_iter().filter(|rule| rule.file.starts_with("habits/"));
    let examples = written.flat_map(|rule| rule.examples).map(|text| text.replace(['«', '»'], ""));
    let framed = FRAMES.iter().flat_map(|frame| WORDS.iter().map(|words| framed(frame, words)));
    let (mut wrong, mut fixes) = (Vec::new(), 0);
    for text in examples.chain(framed) {
        for finding in report(&text, Options::default()).findings.iter().filter(|f| f.topic == Topic::Habit) {
            for fix in &finding.fixes {
                let after = fixed(&text, finding, &fix.replace);
                fixes += 1;
                for fault in faults(&text, &after, finding, &fix.replace) {
                    wrong.push(format!("{fault}: “{text}” -> “{after}”"));
                }
            }
        }
    }
    assert!(fixes > 150, "{fixes} fixes were tried");
    assert!(wrong.is_empty(), "{} of {fixes}\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_fix_is_what_a_person_would_send() {
    let mut wrong = Vec::new();
    for (text, rule, after) in [
        ("We need a rockstar developer.", "habit/hype", Some("We need a developer.")),
        ("We need a rockstar Rust developer.", "habit/hype", Some("We need a Rust developer.")),
        ("We need a rockstar iOS engineer.", "habit/hype", Some("We need an iOS engineer.")),
        ("We need rockstar developers.", "habit/hype", Some("We need developers.")),
        ("Rock stars wanted for our Go team.", "habit/hype", Some("Developers wanted for our Go team.")),
        ("You're an AWS guru.", "habit/hype", Some("You're an AWS developer.")),
        ("We hire a PHP genius.", "habit/hype", Some("We hire a PHP developer.")),
        ("I have an exciting Java role.", "habit/hype", Some("I have a Java role.")),
        ("I have an exciting opportunity for you.", "habit/hype", Some("I have a [role title] role for you.")),
        ("I have an exciting opportunity for a Java developer.", "habit/hype", None),
        ("They did an amazing job.", "habit/hype", None),
        ("We are hiring. Share your profiles to this address.", "habit/cv-first", None),
        ("We are hiring. Please revert with your latest resume and notice period.", "habit/cv-first", None),
        ("We are hiring. Send me your CV.", "habit/cv-first", Some("We are hiring. Reply with any questions first.")),
        ("We are hiring, and I can share your CV.", "habit/cv-first", None),
        ("We are hiring. Your current salary?", "habit/asks-current-pay", Some("We are hiring. Your expected salary?")),
        ("We are hiring. Current CTC and expected CTC, please.", "habit/asks-current-pay", None),
        ("We are hiring. What was your last salary?", "habit/asks-current-pay", None),
        (
            "I was impressed by your background and we hire.",
            "habit/empty-praise",
            Some("I was impressed by your work on [project] and we hire."),
        ),
        ("We are hiring. LOCALS ONLY please.", "habit/shouting", Some("We are hiring. Locals only please.")),
        ("We are hiring. Ur profile is good.", "habit/shouting", None),
    ] {
        let report = report(text, Options::default());
        let found = report.findings.iter().find(|f| f.rule == rule);
        let fixed = found.and_then(|f| Some(fixed(text, f, &f.fixes.first()?.replace)));
        if fixed.as_deref() != after {
            wrong.push((text, rule, fixed));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn one_call_is_turned_into_an_offer_and_the_next_has_no_fix() {
    let found = report("We are hiring. Are you free for a call? When can I ring you?", Options::default()).findings;
    let calls: Vec<_> = found.iter().filter(|f| f.rule == "habit/call-first").map(|f| f.fixes.len()).collect();
    assert_eq!(calls, [1, 0]);
}
