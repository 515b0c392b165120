//! The sentences are read by the core as what they were made from.

use super::*;
use crate::embedded::tables;
use crate::options::Options;
use crate::report::{Answer, Detail, Finding, PayKind, Question, Report, State, Value};

const ASSUMED: fn() -> Options = || Options { assume_recruiting: true, ..Options::default() };

fn words(all: &[&str]) -> Vec<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

fn pay(min: u64, max: u64, currency: &str, period: Option<Period>) -> Pay {
    let known = |units: u64| (units > 0).then_some(units * 100);
    Pay { min: known(min), max: known(max), currency: currency.into(), period, is_total: false }
}

fn backend() -> Role {
    Role {
        title: "Senior Backend Engineer".into(),
        company: "Northwind".into(),
        link: "https://jobs.northwind.example/42".into(),
        pay: Some(pay(70_000, 85_000, "GBP", Some(Period::Year))),
        stack: words(&["Rust", "PostgreSQL", "Kafka"]),
        remote: Remote { mode: Some(Mode::Hybrid), days: Some(2), places: words(&["Leeds"]) },
        flexibility: words(&["The team decides its architecture itself, and a change goes live after one review."]),
        contract: "permanent".into(),
        hours: "9 to 5 UK time, flexible".into(),
        visa: String::new(),
        interview: words(&["a call with the lead", "a pairing session", "a talk with the team"]),
    }
}

/// What a message of this one sentence states, as values.
fn stated(sentence: &str) -> Vec<Value> {
    let text = format!("Hi Ana,\n\nwe are hiring a senior engineer. {sentence}\n\nBest,\nJo");
    let report = crate::check(&text, &ASSUMED());
    let stated = report.findings.into_iter().filter(|f| f.state == State::Stated);
    stated.filter_map(|finding| finding.value).collect()
}

#[test]
fn the_sentences_are_those_that_a_recruiter_would_write() {
    let role = backend();
    let told = Question::ALL.map(|question| sentence(&role, question).unwrap_or_default());
    let expected = [
        "The salary is £70,000–£85,000 a year.",
        "The stack is Rust, PostgreSQL and Kafka.",
        "The work is hybrid: two days a week in the Leeds office.",
        "The team decides its architecture itself, and a change goes live after one review.",
    ];
    assert_eq!(told, expected);
    let more = Detail::ALL.map(|what| more(&role, what));
    let expected = [
        Some("Contract: permanent."),
        Some("Working hours: 9 to 5 UK time, flexible."),
        None,
        Some("The interview has these steps: a call with the lead, a pairing session, then a talk with the team."),
    ];
    assert_eq!(more.each_ref().map(Option::as_deref), expected);
    assert_eq!(name(&role), "Senior Backend Engineer, Northwind");
    assert_eq!(Question::ALL.map(|question| sentence(&Role::default(), question)), [const { None }; 4]);
}

#[test]
fn what_candidates_ask_next_is_read_as_stated() {
    let role = Role { visa: "we sponsor visas for the UK".into(), ..backend() };
    let facts: Vec<_> = Question::ALL.into_iter().filter_map(|question| sentence(&role, question)).collect();
    let text = format!("We are hiring a senior engineer. {}", facts.join(" "));
    for detail in Detail::ALL {
        let stated = |text: &str| crate::check(text, &ASSUMED()).also.into_iter().find(|one| one.topic == detail);
        assert_eq!(stated(&text).map(|one| one.stated), Some(false), "{detail:?}");
        let told = more(&role, detail).expect("it tells all");
        assert_eq!(stated(&format!("{text} {told}")).map(|one| one.stated), Some(true), "{told}");
    }
}

#[test]
fn what_candidates_ask_next_waits_for_its_blank_and_changes_nothing_else() {
    let role = backend();
    let facts: Vec<_> = Question::ALL.into_iter().filter_map(|question| sentence(&role, question)).collect();
    let text = format!("We are hiring a senior engineer. {}", facts.join(" "));
    let before = crate::check(&text, &ASSUMED());
    let filled = [
        (Detail::Contract, ["permanent / fixed-term / freelance"].as_slice(), ["permanent"].as_slice()),
        (Detail::Hours, &["how many a week, and when"], &["40 a week, from 9 to 5"]),
        (Detail::Visa, &["sponsor / do not sponsor"], &["do not sponsor"]),
        (Detail::Interview, &["number", "what happens in each"], &["two", "a call with the team and an exercise"]),
    ];
    assert_eq!(filled.map(|(detail, ..)| detail), Detail::ALL);
    for (detail, blanks, facts) in filled {
        let mut sentence = open(detail);
        let now = crate::check(&format!("{text} {sentence}"), &ASSUMED());
        let one = now.also.iter().find(|one| one.topic == detail).expect("it is asked");
        assert_eq!((one.stated, one.pending, now.blanks.len()), (false, true, blanks.len()), "{sentence}");
        assert_eq!(
            (now.score, &now.questions, &now.findings),
            (before.score, &before.questions, &before.findings),
            "{sentence}"
        );
        for (blank, fact) in blanks.iter().zip(facts) {
            sentence = sentence.replace(&format!("[{blank}]"), fact);
        }
        let now = crate::check(&format!("{text} {sentence}"), &ASSUMED());
        let one = now.also.iter().find(|one| one.topic == detail).expect("it is asked");
        assert_eq!((one.stated, one.pending, now.blanks.len()), (true, false, 0), "{sentence}");
    }
}

#[test]
fn the_pay_is_read_as_it_was_kept() {
    use Period::{Day, Hour, Month, Week, Year};
    let mut wrong = Vec::new();
    let ranges = [
        (70_000, 85_000, Year),
        (48_500, 48_500, Year),
        (0, 120_000, Year),
        (95_000, 0, Year),
        (4_200, 5_600, Month),
        (450, 600, Day),
        (0, 550, Day),
        (45, 60, Hour),
        (2_000, 2_400, Week),
    ];
    for currency in ["GBP", "EUR", "USD", "CHF", "PLN", "CAD", "AUD", "SEK", "INR", "JPY", "BRL", "ZAR"] {
        // In such a currency nobody is paid so little.
        let scale = match currency {
            "INR" => 30,
            "JPY" => 100,
            "SEK" | "ZAR" => 10,
            "PLN" | "BRL" => 3,
            _ => 1,
        };
        for (min, max, period) in ranges {
            for is_total in [false, true] {
                if is_total && matches!(period, Day | Hour | Week) {
                    continue;
                }
                let kept = Pay { is_total, ..pay(min * scale, max * scale, currency, Some(period)) };
                let role = Role { pay: Some(kept.clone()), ..Role::default() };
                let told = sentence(&role, Question::Pay).expect("it has a figure");
                let units = |hundredths: Option<u64>| hundredths.map(|hundredths| hundredths as f64 / 100.0);
                let found = stated(&told);
                let is_same = |value: &Value| {
                    let Value::Pay(read) = value else { return false };
                    let (least, most) = (read.min.or(read.max), read.max.or(read.min));
                    let is_one = kept.min == kept.max;
                    let ends = if is_one { (least, most) } else { (read.min, read.max) };
                    ends == (units(kept.min), units(kept.max))
                        && read.currency == Some(currency)
                        && read.period == Some(period)
                        && (read.kind == PayKind::Total) == is_total
                };
                if found.len() != 1 || !found.iter().all(is_same) {
                    wrong.push(format!("{told} {found:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
}

#[test]
fn a_stack_is_read_as_it_was_kept() {
    let stacks: [&[&str]; 14] = [
        &["Rust"],
        &["Go", "gRPC"],
        &["C++", "Qt"],
        &["C#", ".NET", "SQL Server"],
        &["Java", "Spring Boot", "Kafka", "PostgreSQL"],
        &["TypeScript", "React", "Node.js", "AWS"],
        &["Python", "Django", "Redis", "Celery"],
        &["Ruby", "Ruby on Rails"],
        &["Kotlin", "Android"],
        &["Swift", "SwiftUI"],
        &["Kubernetes", "Terraform", "Google Cloud"],
        &["Elixir", "Phoenix"],
        &["Scala", "Apache Spark", "Snowflake", "dbt"],
        &["R", "Python", "SQL"],
    ];
    let mut wrong = Vec::new();
    for stack in stacks {
        let role = Role { stack: words(stack), ..Role::default() };
        let told = sentence(&role, Question::Stack).expect("it has some");
        let found: Vec<_> = stated(&told)
            .into_iter()
            .filter_map(|value| match value {
                Value::Stack { term } => Some(term.into_owned()),
                _ => None,
            })
            .collect();
        let name = |own: &&str| {
            let technologies = &tables().technologies;
            technologies.place_of(own, &tables().vocabulary).map(|place| technologies.all()[place].name.to_owned())
        };
        if found != stack.iter().filter_map(name).collect::<Vec<_>>() {
            wrong.push(format!("{told} {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn where_the_work_is_is_read_as_it_was_kept() {
    let places: [&[&str]; 7] = [
        &[],
        &["Leeds"],
        &["Berlin", "Munich"],
        &["Kraków"],
        &["Austin, TX"],
        &["London office"],
        &["Lisbon", "Porto", "Braga"],
    ];
    let mut wrong = Vec::new();
    let mut check = |remote: Remote| {
        let role = Role { remote, ..Role::default() };
        let told = sentence(&role, Question::Remote).expect("it has a mode");
        let found = stated(&told);
        let kept = &role.remote;
        let is_same = |value: &Value| {
            let Value::Remote(read) = value else { return false };
            let days = kept.days.filter(|_| kept.mode != Some(Mode::Remote));
            let mode = kept.mode.unwrap_or(Mode::Hybrid);
            let town = |place: &String| {
                kept.places.iter().any(|own| own.contains(place.as_str()) || place.contains(own.as_str()))
            };
            read.mode == Some(mode)
                && (read.days_in_office == days || mode != Mode::Hybrid)
                && read.places.len() == kept.places.len()
                && read.places.iter().all(town)
        };
        if !found.first().is_some_and(is_same) {
            wrong.push(format!("{told} {found:?}"));
        }
    };
    for places in places {
        for days in 1..=4 {
            check(Remote { mode: Some(Mode::Hybrid), days: Some(days), places: words(places) });
        }
        check(Remote { mode: Some(Mode::Onsite), days: None, places: words(places) });
        check(Remote { mode: Some(Mode::Remote), days: None, places: words(places) });
        check(Remote { mode: None, days: Some(3), places: words(places) });
    }
    for places in [["Germany"], ["Europe"], ["UK"], ["Poland"]] {
        check(Remote { mode: Some(Mode::Remote), days: None, places: words(&places) });
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_role_does_not_tell_is_a_blank_of_ours() {
    let hybrid = Remote { mode: Some(Mode::Hybrid), days: None, places: words(&["Leeds"]) };
    let role = Role { pay: Some(pay(70_000, 85_000, "", Some(Period::Year))), remote: hybrid, ..Role::default() };
    for (question, told) in [
        (Question::Pay, "The salary is [currency] 70,000–85,000 a year."),
        (Question::Remote, "The work is hybrid: [number] days a week in the Leeds office."),
    ] {
        assert_eq!(sentence(&role, question).as_deref(), Some(told));
        let report = crate::check(&format!("We are hiring a Rust engineer. {told}"), &ASSUMED());
        let one = report.questions.iter().find(|one| one.question == question).expect("all four are there");
        assert!(one.pending && report.blanks.len() == 1, "{told} {one:?}");
    }
}

#[test]
fn a_first_message_has_all_facts_and_two_blanks_and_once_they_are_filled_nothing_is_missing() {
    let role = backend();
    let told = first_message(&role, None, None);
    let expected = "Hi [first name],\n\n[what you liked about their work]\n\nI'm hiring for this role: Senior Backend \
        Engineer at Northwind. The salary is £70,000–£85,000 a year. The stack is Rust, PostgreSQL and Kafka. The work is \
        hybrid: two days a week in the Leeds office. The team decides its architecture itself, and a change goes live after \
        one review.\n\nThe full posting: https://jobs.northwind.example/42\n\nWould you like to hear more?";
    assert_eq!(told, expected);
    let report = crate::check(&told, &Options::default());
    assert!(report.recruiting && report.blanks.len() == 2, "{:?}", report.blanks);
    let filled = first_message(&role, Some("Priya"), None)
        .replace("[what you liked about their work]", "Your talk on lock-free queues made me rewrite ours.");
    let report = crate::check(&filled, &Options::default());
    let quiet = report.findings.iter().all(|finding| finding.state == State::Stated);
    assert!(report.recruiting && report.score == 100 && quiet, "{report:#?}");
}

#[test]
fn a_first_message_is_as_short_as_its_composer_wants_it() {
    let role = backend();
    let lengths: Vec<_> = [None, Some(400), Some(350), Some(300), Some(20)]
        .into_iter()
        .map(|limit| {
            let told = first_message(&role, Some("Priya"), limit);
            assert!(
                Question::ALL[..3]
                    .iter()
                    .all(|question| told.contains(&sentence(&role, *question).unwrap_or_default()))
            );
            assert!(limit.is_none_or(|limit| limit < 30 || told.len() <= limit + 8), "{limit:?} {} {told}", told.len());
            told.len()
        })
        .collect();
    assert!(lengths.is_sorted_by(|a, b| a >= b), "{lengths:?}");
}

fn checked(text: &str) -> Report {
    crate::check(text, &ASSUMED())
}

#[test]
fn only_what_cannot_both_be_true_differs() {
    let role = backend();
    let pay = Some("£70,000–£85,000 a year");
    let stack = Some("Rust, PostgreSQL and Kafka");
    let remote = Some("hybrid: two days a week in the Leeds office");
    let cases = [
        ("The salary is £70k–85k a year.", None),
        ("The salary is £80k.", None),
        ("We pay up to £85,000.", None),
        ("We pay up to £80,000.", None),
        ("The salary is £5,900–£7,000 a month.", None),
        ("Total compensation is £110,000 a year.", None),
        ("There is a bonus of £10k.", None),
        ("The salary is £70k–95k a year.", pay),
        ("The salary is £60k–85k a year.", pay),
        ("We pay up to £65,000.", pay),
        ("We pay £90k+.", pay),
        ("The salary is €70,000–€85,000 a year.", pay),
        ("The rate is £500 a day.", pay),
        ("The stack is Rust and Postgres.", None),
        ("You would write Rust on AWS.", None),
        ("The stack is Java and Oracle.", stack),
        ("The work is hybrid: two days a week in Leeds.", None),
        ("Hybrid, with two days a week in our office.", None),
        ("Hybrid, with three days a week in our Leeds office.", remote),
        ("Hybrid, with two days a week in our Manchester office.", remote),
        ("The job is in Manchester.", remote),
        ("We have a role in our Manchester team.", remote),
        ("The job is in Leeds.", None),
        ("The job is in Yorkshire.", None),
        ("The job is in the UK.", None),
        ("The work is fully remote.", remote),
        ("The work is on site in Leeds.", remote),
    ];
    let mut wrong = Vec::new();
    for (words, expected) in cases {
        let report = checked(&format!("We are hiring a senior engineer. {words}"));
        let found = differs(&report, &role, tables());
        let told: Vec<_> = found.iter().map(|one| one.says.as_str()).collect();
        if told != expected.into_iter().collect::<Vec<_>>() {
            wrong.push((words, told.join("; ")));
        }
        assert!(found.iter().all(|one| report.findings[one.finding].topic.question() == Some(one.question)));
        assert_eq!(differs(&report, &Role::default(), tables()), []);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_role_says_itself_never_differs_from_it() {
    let role = Role { stack: words(&["postgres", "k8s", "Golang"]), ..backend() };
    let text = first_message(&role, Some("Priya"), None);
    assert_eq!(differs(&checked(&text), &role, tables()), []);
}

#[test]
fn what_is_added_for_a_missing_answer_is_the_role_s() {
    let mut report = checked("We are hiring a senior engineer in our team.");
    fill(&mut report, &backend());
    let inserted: Vec<_> = report.advice.iter().filter_map(|advice| advice.insert.as_deref()).collect();
    assert_eq!(inserted.len(), 4, "{inserted:?}");
    assert!(inserted.iter().all(|sentence| !sentence.contains('[')), "{inserted:?}");
    let mut report = checked("We are hiring a senior engineer in our team.");
    let before = report.clone();
    fill(&mut report, &Role::default());
    assert_eq!(report, before);
}

#[test]
fn a_vague_answer_takes_the_role_s_fact_where_its_words_allow() {
    let role = backend();
    let cases = [
        ("We offer a competitive salary.", Question::Pay, Some("salary of £70,000–£85,000 a year")),
        ("Salary: DOE", Question::Pay, Some("Salary: £70,000–£85,000 a year depending on experience")),
        ("Remote possible.", Question::Remote, Some("Hybrid, two days a week in the Leeds office")),
    ];
    for (words, question, expected) in cases {
        let mut report = checked(&format!("We are hiring a Rust engineer. {words}"));
        fill(&mut report, &role);
        let is_it = |f: &&Finding| f.topic.question() == Some(question) && f.state == State::Vague;
        let finding = report.findings.iter().find(is_it).unwrap_or_else(|| panic!("{words} {report:#?}"));
        assert_eq!(finding.fixes.first().map(|fix| fix.replace.as_ref()), expected, "{words}");
        let fixed =
            format!("We are hiring a Rust engineer. {words}").replacen(&finding.text, expected.unwrap_or_default(), 1);
        let answered = checked(&fixed).questions.into_iter().find(|one| one.question == question);
        assert_eq!(answered.map(|one| one.answer), Some(Answer::Stated), "{fixed}");
        assert_eq!(differs(&checked(&fixed), &role, tables()), [], "{fixed}");
    }
}

#[test]
fn every_better_wording_of_the_tests_takes_a_role_or_leaves_it_to_the_sentence() {
    let role = backend();
    for line in include_str!("../../tests/fixes.snap").lines() {
        let Some((text, _)) = line.split_once(" → ") else { continue };
        let mut report = checked(&text.replace('⏎', "\n"));
        fill(&mut report, &role);
        for finding in report.findings.iter().filter(|f| f.topic.question().is_some() && f.state == State::Vague) {
            for fix in &finding.fixes {
                assert!(!fix.replace.contains('['), "{text}: {}", fix.replace);
                assert_eq!(
                    fix.replace.matches('(').count(),
                    fix.replace.matches(')').count(),
                    "{text}: {}",
                    fix.replace
                );
                assert!(
                    !fix.replace.contains("£££") && !fix.replace.contains("a year a year"),
                    "{text}: {}",
                    fix.replace
                );
            }
        }
    }
}
