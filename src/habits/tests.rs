//! Other wordings and look-alikes for each room: each line of `found` holds the habit, each of `left` does not.

mod employer;
mod fixes;
mod length;
mod names;
mod words;

use std::fmt::Write;

use crate::{Options, Report, check};

fn report(text: &str, options: Options) -> Report {
    check(text, &Options { assume_recruiting: true, ..options })
}

fn habits(text: &str) -> Vec<(&'static str, String)> {
    let findings = report(text, Options::default()).findings;
    findings.into_iter().filter(|f| f.rule.starts_with("habit/")).map(|f| (f.rule, f.text)).collect()
}

/// Each line stands in a message of its own, behind a sentence that makes it one about a job.
fn assert_table(rule: &str, found: &[&str], left: &[&str]) {
    let mut wrong = String::new();
    for (lines, wanted) in [(found, true), (left, false)] {
        for line in lines {
            let text = format!("We are hiring an engineer.\n{line}");
            let habits = habits(&text);
            if habits.iter().any(|(r, _)| *r == rule) != wanted {
                let _ = writeln!(wrong, "{}: “{line}” {habits:?}", if wanted { "not found" } else { "found" });
            }
        }
    }
    assert!(wrong.is_empty(), "{rule}\n{wrong}");
}

#[test]
fn a_habit_costs_once_however_often_it_is_found() {
    let once = report("Northwind hires a Rust engineer. pls write.", Options::default());
    let often = report("Northwind hires a Rust engineer. pls write, pls, pls.", Options::default());
    assert_eq!(once.score, often.score);
    let points =
        |report: &Report| report.findings.iter().filter(|f| f.rule == "habit/shouting").map(|f| f.points).sum::<i32>();
    assert_eq!((points(&once), points(&often)), (-3, -3));
}

#[test]
fn a_fix_reads_well_where_it_stands() {
    let mut wrong = Vec::new();
    for (text, rule, after) in [
        ("I have an exciting opportunity with my client.", "habit/hype", "I have a [role title] role with my client."),
        (
            "I have an exciting opportunity with my client.",
            "habit/unnamed-company",
            "I have an exciting opportunity with [company name].",
        ),
        ("We need a Python ninja.", "habit/hype", "We need a Python developer."),
        (
            "Please send me your CV and we can talk.",
            "habit/cv-first",
            "Please reply with any questions first and we can talk.",
        ),
        ("What is your current salary?", "habit/asks-current-pay", "What is your expected salary?"),
        (
            "We are hiring. Are you free for a quick call?",
            "habit/call-first",
            "We are hiring. Happy to answer questions here first; a call only if you’d like one.",
        ),
        ("I was impressed by your experience.", "habit/empty-praise", "I was impressed by your work on [project]."),
        (
            "We are hiring a Go developer in Leeds.",
            "habit/unnamed-company",
            "We are hiring a Go developer at [company name] in Leeds.",
        ),
        ("We are hiring. pls write.", "habit/shouting", "We are hiring. please write."),
        ("We are hiring!!! It is Go.", "habit/shouting", "We are hiring. It is Go."),
    ] {
        let report = report(text, Options::default());
        let found = report.findings.iter().find(|f| f.rule == rule);
        let fixed = found
            .and_then(|f| Some((f.span.range(), f.fixes.first()?)))
            .map(|(span, fix)| format!("{}{}{}", &text[..span.start], fix.replace, &text[span.end..]));
        if fixed.as_deref() != Some(after) {
            wrong.push((text, rule, fixed));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_blank_that_a_fix_leaves_is_not_blamed_while_it_is_to_be_filled_in() {
    for text in [
        "We are hiring a Go developer at [company name] in Leeds.",
        "I have a [role title] role at Northwind.",
        "I was impressed by your work on [project]. We are hiring.",
    ] {
        let report = report(text, Options::default());
        assert_eq!(report.blanks.len(), 1, "{text}");
        let blamed = |finding: &crate::report::Finding| {
            finding.topic.question().is_none() && finding.span.overlaps(&report.blanks[0])
        };
        assert!(!report.findings.iter().any(blamed), "{text}");
    }
}

#[test]
fn an_ordinary_mail_has_no_habits() {
    for text in [
        "Hi Jo, are you free for a quick call about the deploy? pls send the log ASAP!!!",
        "Hi {{first_name}}, your invoice is attached.",
        "Just following up on my last email about the broken build.",
    ] {
        assert!(check(text, &Options::default()).findings.is_empty(), "{text}");
    }
}
