//! Every fix is applied to every example and to sentences around it, and must leave a sentence to send.

use super::findings;
use crate::report::{Finding, State};
use crate::rules;

/// Sentences that take a noun phrase ("some WFH", "flexible working") or a clause.
const FRAMES: [&str; 10] = [
    "We are hiring a Java developer. {}.",
    "Java developer, Ghent, {}, good pay",
    "Java developer | {} | Go",
    "- Java\n- {}\n- good pay",
    "We hire a Java developer and offer {} to everyone.",
    "The Java job comes with {} for the right person.",
    "A Java job in Ghent ({}).",
    "{} is fine for the Java job",
    "There is {}, and you write Java.",
    "The Java team in Ghent has {} when the tests are green.",
];

/// A message without its « and ».
fn plain(example: &str) -> String {
    example.replace(['«', '»'], "")
}

/// The words between « and ».
fn marked(example: &str) -> Option<&str> {
    example.split_once('«').and_then(|(_, rest)| rest.split_once('»')).map(|(words, _)| words)
}

/// What is wrong with the text that a fix leaves.
fn faults(before: &str, finding: &Finding, replace: &str) -> Vec<&'static str> {
    let (start, end) = (finding.span.start().0, finding.span.end().0);
    let after = format!("{}{replace}{}", &before[..start], &before[end..]);
    let mut faults = Vec::new();
    let mut fault = |there: bool, what| {
        if there {
            faults.push(what);
        }
    };
    let starts_upper = |words: &str| words.starts_with(char::is_uppercase);
    // "WFH" has its capitals anywhere.
    let is_title = starts_upper(&finding.text) && !starts_upper(&finding.text[1..]);
    fault(is_title && !starts_upper(replace), "a small letter where a capital stood");
    fault(!starts_upper(&finding.text) && starts_upper(replace), "a capital in the middle");
    fault(after.contains("  ") || after.contains(" ,") || after.contains(" .") || after.contains(",,"), "spacing");
    fault(replace.contains(['(', ')']) && before[..start].ends_with('('), "brackets in brackets");
    let depth = after.chars().fold(0i32, |depth, c| depth + i32::from(c == '(') - i32::from(c == ')'));
    fault(depth != 0, "brackets that do not close");
    // Words that were part of a sentence must still be there; only a clause of its own may go.
    let is_edge = |c: Option<char>| c.is_none_or(|c| ".,;:|()\n-–—•".contains(c));
    let before_it = before[..start].trim_end_matches(' ').chars().next_back();
    let behind_it = before[end..].trim_start_matches(' ').chars().next();
    let is_clause = is_edge(before_it) && is_edge(behind_it);
    fault(!is_clause && !replace.starts_with(&finding.text), "part of a sentence is gone");
    // "flexible on where (…) you work"
    let next = before[end..].trim_start();
    let parts = ["you ", "your ", "we ", "they ", "policy", "options", "arrangement"];
    fault(parts.iter().any(|p| next.starts_with(p)), "brackets part what belongs together");
    let filled = after.replace("[number]", "2").replace("[town]", "Leeds").replace("[country]", "France");
    fault(!findings(&filled).iter().any(|f| f.state == State::Stated), "nothing is stated once the blanks are filled");
    faults
}

#[test]
fn every_fix_leaves_a_sentence_to_send() {
    let mut messages: Vec<String> = Vec::new();
    for rule in rules::written().iter().filter(|rule| rule.id.starts_with("remote/")) {
        let cases = rule.patterns.iter().flat_map(|p| &p.finds);
        messages.extend(rule.examples.iter().chain(&rule.near_misses).chain(cases.clone()).map(|e| plain(e)));
        if rule.reports.as_ref().is_some_and(|(_, state)| state == "vague") {
            for words in rule.examples.iter().chain(cases).filter_map(|e| marked(e)) {
                messages.extend(FRAMES.iter().map(|frame| frame.replace("{}", words)));
            }
        }
    }
    let (mut wrong, mut applied) = (Vec::new(), 0);
    for message in &messages {
        for finding in findings(message) {
            for fix in &finding.fixes {
                applied += 1;
                for fault in faults(message, &finding, &fix.replace) {
                    wrong.push(format!("“{message}”: “{}” to “{}”: {fault}", finding.text, fix.replace));
                }
            }
        }
    }
    assert!(applied > 100, "{applied} fixes were applied");
    assert!(wrong.is_empty(), "{} of {applied} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_fix_fits_the_words_around_it() {
    let table = [
        ("Remote possible.", "Remote within [country]."),
        ("Java, Berlin (remote possible)", "Java, Berlin (remote within [country])"),
        ("Some WFH is fine", "Some WFH (up to [number] days a week from home) is fine"),
        (
            "There is a generous WFH policy for Java developers",
            "There is a generous WFH policy (up to [number] days a week from home) for Java developers",
        ),
        (
            "We offer flexible working to everyone",
            "We offer flexible working (hybrid, [number] days a week in [town]) to everyone",
        ),
        (
            "Location is flexible for the right person",
            "Location is flexible (hybrid, [number] days a week in [town]) for the right person",
        ),
        ("Flexible hours.", "Flexible hours, remote within [country]."),
        ("We are flexible on where you work.", "We are flexible on where you work."),
    ];
    for (before, wanted) in table {
        let found = findings(before);
        let fixed = found.iter().find_map(|f| f.fixes.first().map(|fix| (f.span, fix)));
        let after = fixed.map_or(before.to_owned(), |(span, fix)| {
            format!("{}{}{}", &before[..span.start().0], fix.replace, &before[span.end().0..])
        });
        assert_eq!(after, wanted);
    }
}
