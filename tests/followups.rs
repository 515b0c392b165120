//! Reminders: what the writer's own earlier message has told is not asked for again.

use facts_first::report::{Answer, Question, State};
use facts_first::{Checker, Earlier, Options, Report, embedded};

const FIRST: &str = "Hi Maya,\n\nNorthwind is hiring a senior Rust engineer. The salary is £80k–95k a year, and it is fully remote in the UK.\n\nBest,\nAna";
const REMINDER: &str = "Hi Maya,\n\nDid you get a chance to look at the Rust engineer role?\n\nAna";
const ABOVE: &str = "On Mon, 3 Mar 2025 at 10:12, Ana Ruiz <ana@northwind.example> wrote:\n\n";

fn earlier(quoted: &str) -> Option<Earlier> {
    Checker::new(embedded::tables()).earlier(quoted, None)
}

fn check(text: &str, quoted: &str) -> Report {
    let checker = Checker::new(embedded::tables());
    checker.check(text, &Options { earlier: checker.earlier(quoted, None), ..Options::default() })
}

fn told(report: &Report) -> Vec<&'static str> {
    report.questions.iter().filter(|one| one.told).map(|one| one.question.name()).collect()
}

#[test]
fn what_was_told_is_not_asked_for_again_and_earns_its_points() {
    let report = check(REMINDER, &format!("{ABOVE}{FIRST}"));
    assert!(report.recruiting);
    assert_eq!(told(&report), ["pay", "remote"]);
    for question in &report.questions {
        let asked =
            report.findings.iter().any(|f| f.topic.question() == Some(question.question) && f.state == State::Missing);
        assert_eq!(asked, question.answer == Answer::Missing, "{:?}", question.question);
        let is_advised = report.advice.iter().any(|a| a.topic.question() == Some(question.question));
        assert!(!question.told || (!is_advised && question.points == question.of), "{:?}", question.question);
    }
    assert!(!report.findings.iter().any(|f| f.rule == "habit/unnamed-company"), "the first message names it");
    let alone = check(REMINDER, "");
    assert!(alone.questions.iter().all(|one| !one.told) && alone.score < report.score);
}

#[test]
fn what_this_message_says_itself_is_not_told_before() {
    let report = check("Hi Maya,\n\nThe Rust role is still open, now at £85k–100k a year.\n\nAna", FIRST);
    assert_eq!(told(&report), ["remote"]);
    assert_eq!(report.questions[0].answer, Answer::Stated);
}

#[test]
fn the_writer_s_message_is_found_below_the_answer_to_it() {
    let answers = [
        "Thanks Ana, I am looking for £110k and only remote. Anna",
        "Not for me at the moment, but keep me posted. I work with Kotlin and earn £90k.",
        "",
    ];
    for answer in answers {
        let quoted = format!("On Tue, 4 Mar 2025 at 9:00, Maya Fox wrote:\n\n{answer}\n\n{ABOVE}{FIRST}");
        assert_eq!(told(&check(REMINDER, &quoted)), ["pay", "remote"], "{answer}");
    }
    let outlook = format!(
        "From: Ana Ruiz\nSent: Monday, 3 March 2025 10:12\nTo: Maya Fox\nSubject: Rust at Northwind\n\n{FIRST}"
    );
    assert_eq!(told(&check(REMINDER, &outlook)), ["pay", "remote"]);
    let german = format!("Am 3. März 2025 um 10:12 schrieb Ana Ruiz:\n\n{FIRST}");
    assert_eq!(told(&check(REMINDER, &german)), ["pay", "remote"]);
}

#[test]
fn what_no_recruiter_wrote_tells_nothing() {
    for quoted in [
        "",
        "On Tue, 4 Mar 2025 at 9:00, Maya Fox wrote:\n\nI work with Rust, remote only, and I would need £110k a year.",
        "On Tue, 4 Mar 2025 at 9:00, Maya Fox wrote:\n\nThe minutes of yesterday's meeting are attached.",
        "Lunch on Friday? The new place has a terrace.",
    ] {
        assert_eq!(earlier(quoted), None, "{quoted}");
    }
}

#[test]
fn what_the_reader_wrote_or_only_asks_is_not_the_writer_s() {
    let checker = Checker::new(embedded::tables());
    let above = "On Tue, 4 Mar 2025 at 9:00, Maya Fox <maya@fox.example> wrote:";
    assert_eq!(checker.earlier(&format!("{above}\n\n{FIRST}"), Some("Maya Fox")), None);
    assert!(checker.earlier(&format!("{ABOVE}{FIRST}"), Some("Maya Fox")).is_some());
    let asked =
        "Hi Ana,\n\nThanks for the message about the Rust role. Is the salary £90k? And is it fully remote?\n\nMaya";
    let told: Vec<_> = checker.earlier(asked, None).iter().flat_map(Earlier::answered).collect();
    assert!(!told.contains(&Question::Pay) && !told.contains(&Question::Remote), "{told:?}");
}

#[test]
fn a_conversation_without_end_is_read_in_bounds() {
    let quoted = format!("{ABOVE}Thanks, see you then.\n\n").repeat(20_000);
    assert_eq!(earlier(&quoted), None);
    let answered: Vec<Question> = earlier(FIRST).expect("it is one").answered().collect();
    assert_eq!(answered, [Question::Pay, Question::Stack, Question::Remote]);
}

/// A whole mail, as it is pasted or kept in a file: what the writer said before stands in it.
#[test]
fn a_mail_that_quotes_the_writer_s_earlier_message_has_told_what_that_says() {
    let marked: String = FIRST.lines().map(|line| format!("> {line}\n")).collect();
    let outlook = "From: Ana Ruiz\nSent: Monday, 3 March 2025 10:12\nTo: Maya Fox\nSubject: Rust\n\n";
    for below in [
        marked.clone(),
        format!("{ABOVE}{marked}"),
        format!("{ABOVE}{FIRST}"),
        format!("-----Original Message-----\n{outlook}{FIRST}"),
        format!("---------- Forwarded message ---------\n{outlook}{FIRST}"),
    ] {
        let mail = format!("{REMINDER}\n\n{below}");
        let report = Checker::new(embedded::tables()).check(&mail, &Options::default());
        assert_eq!(told(&report), ["pay", "remote"], "{mail}");
        let rest = mail.find(&below).expect("it stands there");
        assert!(report.findings.iter().all(|f| f.span.range().end <= rest), "nothing is marked in what is quoted");
    }
    for theirs in ["Is the salary £90k? Is it remote?", "I work with Rust, remote, and need £110k.", "Lunch on Friday?"]
    {
        let report = check(&format!("{REMINDER}\n\n> {theirs}"), "");
        assert_eq!(told(&report), [""; 0], "{theirs}");
    }
    let theirs = "On Tue, 4 Mar 2025 at 9:00, Maya Fox wrote:\n> Hi! Senior Rust engineer role, £90k, fully remote, is what I am hiring myself out for.";
    assert_eq!(told(&check(&format!("{REMINDER}\n\n{theirs}"), "")), [""; 0], "the person greeted wrote it");
    let returns = format!("{REMINDER}\n\n{marked}").replace('\n', "\r");
    let report = Checker::new(embedded::tables()).check(&returns, &Options::default());
    assert_eq!(told(&report), ["pay", "remote"], "a line may end with a lone carriage return");
    assert_eq!(told(&check(&returns.replace('\r', "\r\n"), "")), ["pay", "remote"], "and with both");
    let developer = format!("Thanks Ana, but I am happy where I am.\n\nMaya\n\n{ABOVE}{marked}");
    assert!(!check(&developer, "").recruiting, "an answer to a recruiter is none");
}
