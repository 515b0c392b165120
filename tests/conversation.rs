//! What goes beyond one message: what the writer's earlier one has told, and what candidates ask next.

use facts_first::report::{Answer, Detail, Question, Report, State};
use facts_first::{Checker, Options, check, embedded};

const FIRST: &str = "Hi Maya,\n\nNorthwind is hiring a senior Rust engineer in Leeds at £80k–£95k, fully remote in the UK. You choose \
    your own tools and own the billing service end to end.\n\nAdam";

fn after(earlier: &str, text: &str) -> Report {
    let checker = Checker::new(embedded::tables());
    checker.check(
        text,
        &Options { assume_recruiting: true, earlier: checker.earlier(earlier, None), ..Options::default() },
    )
}

fn told(report: &Report) -> Vec<&'static str> {
    report.told.iter().map(|question| question.name()).collect()
}

#[test]
fn a_reminder_is_not_blamed_for_what_the_first_message_said() {
    let reminder =
        "Hi Maya,\n\nDid you have time to think about the role at Northwind? Happy to answer questions here.\n\nAdam";
    let alone = check(reminder, &Options { assume_recruiting: true, ..Options::default() });
    assert!(alone.score < 10 && alone.told.is_empty() && !alone.advice.is_empty(), "{alone:#?}");

    let report = after(FIRST, reminder);
    assert_eq!(told(&report), ["pay", "stack", "remote", "flexibility"]);
    assert!(report.questions.iter().all(|q| q.told && q.points == q.of && q.answer == Answer::Stated));
    assert!(
        !report.findings.iter().any(|f| matches!(f.state, State::Missing | State::Vague)),
        "{:#?}",
        report.findings
    );
    assert!(report.advice.iter().all(|advice| advice.points == 0), "{:#?}", report.advice);
    assert!(report.score >= 90, "{}", report.score);
}

#[test]
fn what_a_message_says_itself_is_not_told_again() {
    let report = after(FIRST, "The salary for the engineer is £80k–£95k, and it is still open.");
    assert_eq!(told(&report), ["stack", "remote", "flexibility"]);
    let pay = report.questions[0];
    assert!(pay.question == Question::Pay && pay.answer == Answer::Stated && !pay.told);
    let sum: i32 = report.findings.iter().map(|f| f.points).sum::<i32>()
        + report.questions.iter().filter(|q| q.told).map(|q| q.points as i32).sum::<i32>();
    assert_eq!(report.score as i32, sum.clamp(0, 100));
}

#[test]
fn what_the_first_message_left_out_is_still_asked_for() {
    let report =
        after("We are hiring a senior Rust engineer with a competitive salary.", "Would the role interest you?");
    assert_eq!(told(&report), ["stack"]);
    let topics: Vec<_> = report.advice.iter().map(|advice| advice.topic).collect();
    assert_eq!(topics.len(), 3, "{topics:?}");
}

#[test]
fn an_earlier_mail_about_something_else_tells_nothing() {
    let earlier = Checker::new(embedded::tables()).earlier("The minutes of the Rust meeting are attached.", None);
    let options = Options { earlier, ..Options::default() };
    let report = check("We are hiring a senior engineer at £80k. Interested?", &options);
    assert!(report.recruiting && report.told.is_empty());
    let report = check("Thanks, see you on Monday.", &options);
    assert!(!report.recruiting && report.findings.is_empty());
}

#[test]
fn a_habit_that_the_first_message_has_settled_is_none() {
    let reminder = "Hi Maya, do you have 15 minutes for a call about the job this week?";
    let rules = |report: &Report| report.findings.iter().map(|f| f.rule).collect::<Vec<_>>();
    let alone = check(reminder, &Options { assume_recruiting: true, ..Options::default() });
    assert!(rules(&alone).contains(&"habit/call-first"), "{alone:#?}");
    let report = after(FIRST, reminder);
    for rule in ["habit/call-first", "habit/no-role", "habit/unnamed-company"] {
        assert!(!rules(&report).contains(&rule), "{rule}");
    }
}

#[test]
fn nothing_is_also_asked_before_the_four_questions_are_answered() {
    let report = check("We are hiring a senior Rust engineer at £80k.", &Options::default());
    assert!(report.also.is_empty());
}

#[test]
fn a_topic_that_the_message_states_is_not_asked_for() {
    let mut wrong = Vec::new();
    for (text, stated) in [
        ("", vec![]),
        ("It is a permanent role.", vec![Detail::Contract]),
        ("It is a 6-month contract.", vec![Detail::Contract]),
        ("Full-time, 40 hours a week.", vec![Detail::Contract, Detail::Hours]),
        ("The contract is for 12 months.", vec![Detail::Contract]),
        ("Core hours are 10 to 3.", vec![Detail::Hours]),
        ("You would overlap with CET by four hours.", vec![Detail::Hours]),
        ("We work a four-day week.", vec![Detail::Hours]),
        ("We can sponsor a visa.", vec![Detail::Visa]),
        ("No visa sponsorship, sorry.", vec![Detail::Visa]),
        ("You need the right to work in the UK.", vec![Detail::Visa]),
        ("The interview is a call, a pairing session and lunch with the team.", vec![Detail::Interview]),
        ("There are two interviews: a call and a task.", vec![Detail::Interview]),
        ("The process has three stages.", vec![Detail::Interview]),
        ("We write smart contracts.", vec![]),
        ("Our customers pay by Visa.", vec![]),
        ("We answer within 24 hours.", vec![]),
        ("Shall we talk about an interview?", vec![]),
    ] {
        let message = format!(
            "We are hiring a senior Rust engineer at £80k–£95k, fully remote in the UK. You choose your own tools. {text}"
        );
        let report = check(&message, &Options { assume_recruiting: true, ..Options::default() });
        assert_eq!(report.also.len(), 4, "{text}");
        let found: Vec<Detail> = report.also.iter().filter(|also| also.stated).map(|also| also.topic).collect();
        if found != stated {
            wrong.push((text, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_the_first_message_told_of_them_is_not_asked_for_again() {
    let first = FIRST.replace("\n\nAdam", " It is a permanent role.\n\nAdam");
    let report = after(&first, "Did you have time to think about the role?");
    let contract = report.also.iter().find(|also| also.topic == Detail::Contract);
    assert!(contract.is_some_and(|also| also.stated), "{:?}", report.also);
}

/// Notes on a range never take points away.
#[test]
fn a_range_that_leaves_a_question_open_is_noted() {
    let mut wrong = Vec::new();
    for (pay, note) in [
        ("£80–95k", None),
        ("£80–95k a year", None),
        ("£40k–£60k", None),
        ("£40k–£61k", Some("A wide range")),
        ("$120k–$200k a year", Some("A wide range")),
        ("70-80k", Some("Which currency")),
        ("70-80k in London", None),
        ("€500–600 a day", None),
        ("a rate of $60–70", None),
        ("a rate of $60-70 on W2", None),
        ("18-25 LPA", None),
        ("PLN 18–24k net", None),
        ("up to £90k", None),
        ("£90k", None),
        ("€4,500–5,500 gross", Some("A year, a month")),
        ("€4,500–5,500 gross a month", None),
        ("£60k or £95k", None),
        ("$150k–$180k base", None),
    ] {
        let message = format!("We are hiring a senior Rust engineer, fully remote. The salary is {pay}.");
        let report = check(&message, &Options { assume_recruiting: true, ..Options::default() });
        let found = report.findings.iter().find(|f| f.rule == "pay/range");
        assert!(found.is_none_or(|f| f.points == 0));
        let is_right = match (found, note) {
            (Some(found), Some(note)) => found.title.to_string().starts_with(note),
            (None, None) => true,
            _ => false,
        };
        if !is_right {
            wrong.push((pay, found.map(|f| f.title.clone())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
