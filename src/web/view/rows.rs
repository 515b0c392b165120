//! The four rows: each question, what the message answers, and a button for what it does not.

use super::about::{self, Opened, Place};
use super::{Report, marks};
use crate::facts::Differs;
use crate::reading::one_line;
use crate::report::{Answer, Answered, Question, State};
use crate::web::Finding;
use crate::web::catalogue::around_more;
use crate::web::catalogue::say;
use crate::web::tree::{Element, el};
use crate::web::{action, lesson, words};

/// All four, in their fixed order. `differs` is what the role says otherwise.
pub fn view(report: &Report, opened: Option<Opened>, differs: &[Differs]) -> Element {
    el("ul").class("rows").children(report.questions.iter().map(|one| row(report, one, opened, differs)))
}

/// What is asked, before there is a message.
pub fn asked() -> Element {
    el("ul").class("rows").children(Question::ALL.map(|question| {
        let heading = el("h3").text(words::name(question));
        let asked = el("p").class("found").text(words::asked(question));
        let words = el("div").class("row-words").child(heading).child(asked);
        el("li").class("row").keyed(question.name()).child(marks::blank_tile(question)).child(words)
    }))
}

fn row(report: &Report, one: &Answered, opened: Option<Opened>, differs: &[Differs]) -> Element {
    let name = one.question.name();
    let mut heading = el("h3").text(words::name(one.question));
    if one.told || one.answer != Answer::Stated {
        // Also for a screen reader, which would say "Payvague" without it.
        heading = heading.text(" · ").child(el("span").class("answer").text(words::answered(one)));
    }
    let terms = if one.answer == Answer::Stated { words::technologies(report, one.question) } else { Vec::new() };
    let found = match action::finding_of(report, one.question) {
        _ if !terms.is_empty() => technologies(&terms, opened),
        Some(_) => el("button")
            .class("found")
            .with("type", "button")
            .with("data-do", format!("show {name}"))
            .with("title", say!("panel.show"))
            .text(words::found(report, one)),
        None => el("p").class("found").text(words::found(report, one)),
    };
    el("li")
        .class("row")
        .keyed(name)
        .child(marks::tile(one))
        .child(
            el("div")
                .class("row-words")
                .child(heading)
                .child(found)
                .children(otherwise(one.question, differs))
                .children(left_vague(report, one)),
        )
        .child(earned(report, one))
        .children(
            terms.iter().find_map(|term| Some(about::view(Place::Stack, term, opened)?.child(show(report, term)))),
        )
}

/// What the role says otherwise, with a way to where the message says it.
fn otherwise(question: Question, differs: &[Differs]) -> Option<Element> {
    let one = differs.iter().find(|one| one.question == question)?;
    let button = el("button").class("what differs").with("type", "button").with("title", say!("panel.show"));
    Some(button.with("data-do", format!("look {}", one.finding)).keyed("differs").text(words::role_says(&one.says)))
}

/// Where the question is answered and other words are marked as vague all the same: which, with a way to them.
fn left_vague(report: &Report, one: &Answered) -> Option<Element> {
    let is_left = |finding: &&Finding| finding.topic.question() == Some(one.question) && finding.state == State::Vague;
    let (at, left) = report.findings.iter().enumerate().find(|(_, finding)| is_left(finding))?;
    let button = el("button").class("what left").with("type", "button").with("title", say!("panel.show"));
    let button = button.with("data-do", format!("look {at}")).keyed("left");
    (one.answer == Answer::Stated).then(|| button.text(say!("panel.left-vague", words = one_line(&left.text))))
}

/// A button that shows in the message where a technology is first named.
fn show(report: &Report, term: &str) -> Element {
    let first = report.findings.iter().position(|finding| lesson::terms(report, finding).contains(&term));
    let button = el("button").class("plain").with("type", "button");
    button.with("data-do", format!("look {}", first.unwrap_or_default())).text(say!("panel.show"))
}

/// The technologies by name, each a button that opens what it is.
fn technologies(terms: &[&str], opened: Option<Opened>) -> Element {
    let (shown, more) = terms.split_at(terms.len().min(words::MOST));
    let (before, behind) = around_more(more.len());
    let mut line = el("p").class("found").text(before);
    for (i, term) in shown.iter().enumerate() {
        let button = about::button(Place::Stack, term, opened)
            .class("term")
            .with("title", say!("panel.what-is", name = (*term).to_owned()));
        line = line.text(if i > 0 { ", " } else { "" }).child(button.text((*term).to_owned()).keyed(*term));
    }
    line.text(behind)
}

fn earned(report: &Report, one: &Answered) -> Element {
    let add = format!("add {}", one.question.name());
    let gap = one.of.saturating_sub(one.points);
    if one.pending {
        let shown = el("span").class("earned is-pending").text(words::signed(gap as i32));
        return shown.child(el("span").class("unseen").text(say!("panel.earns.filled", n = gap)));
    }
    if one.told || one.answer == Answer::Stated || action::named(report, &add).is_none() {
        return el("span").class("earned").text(say!("panel.points", points = one.points, of = one.of));
    }
    el("button")
        .class("add")
        .with("type", "button")
        .with("data-do", add)
        .child(el("span").text(words::adds(one.question)))
        .child(el("b").text(words::signed(gap as i32)))
        .child(el("span").class("unseen").text(say!("panel.earns", n = gap)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::glossary::Glossary;
    use crate::web::lesson::{Lesson, tests::TEXT};
    use crate::web::sample;

    #[test]
    fn each_row_tells_what_was_found_or_offers_what_was_not() {
        let rows = view(&sample::report(), None, &[]);
        let told: Vec<_> = rows.all().iter().filter(|one| one.tag == "li").map(|row| row.words()).collect();
        let expected = [
            "Pay  ·  vague “competitive salary” is not a figure Add range +24 points",
            "Stack Rust 25 of 25",
            "Remote Fully remote 25 of 25",
            "Flexibility  ·  not said Who decides how things are built? Add +15 points",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn what_waits_for_its_blanks_has_hollow_points_and_no_button() {
        let mut report = sample::report();
        report.questions[0].pending = true;
        report.findings[3].title = "To be filled in".into();
        report.findings[3].text = "[currency]".into();
        let rows = view(&report, None, &[]);
        let row = rows.all().into_iter().find(|one| one.key.as_deref() == Some("pay")).expect("it is there");
        let told = "Pay  ·  to be filled in [currency] +24 points once it is filled in";
        assert_eq!(row.words(), told);
        assert!(!row.all().iter().any(|one| one.attribute("data-do") == Some("add pay")));
    }

    #[test]
    fn what_was_told_before_says_so_and_asks_for_nothing() {
        let mut report = sample::report();
        (report.questions[0].answer, report.questions[0].told) = (Answer::Stated, true);
        report.findings.retain(|finding| finding.topic.question() != Some(Question::Pay));
        let rows = view(&report, None, &[]);
        let row = rows.all().into_iter().find(|one| one.key.as_deref() == Some("pay")).expect("it is there");
        assert!(row.words().starts_with("Pay  ·  already told"), "{}", row.words());
        assert!(!row.all().iter().any(|one| one.attribute("data-do") == Some("add pay")));
    }

    #[test]
    fn a_technology_opens_under_its_row() {
        let glossary = Glossary::parse(TEXT).expect("good text");
        let opened = Some(Opened { name: "explain stack Rust", lesson: Lesson::Learnt(&glossary) });
        let rows = view(&sample::report(), opened, &[]);
        let row = rows.all().into_iter().find(|one| one.key.as_deref() == Some("stack")).expect("it is there");
        assert!(row.words().starts_with("Stack Rust 25 of 25 A language."), "{}", row.words());
    }

    #[test]
    fn every_button_leads_somewhere() {
        let report = sample::report();
        for button in view(&report, None, &[]).all().iter().filter(|one| one.tag == "button") {
            let name = button.attribute("data-do").unwrap_or_default();
            assert!(action::named(&report, name).is_some() || name == "explain stack Rust", "{name}");
        }
    }

    #[test]
    fn what_is_left_vague_of_an_answered_question_is_one_line_in_its_row() {
        let mut report = sample::report();
        assert!(!view(&report, None, &[]).all().iter().any(|one| one.key.as_deref() == Some("left")));
        report.questions[0].answer = Answer::Stated;
        let rows = view(&report, None, &[]);
        let line = rows.all().into_iter().find(|one| one.key.as_deref() == Some("left")).expect("it is there");
        assert_eq!(line.words(), "Still vague: “competitive salary”");
        let shown = action::named(&report, line.attribute("data-do").unwrap_or_default());
        assert_eq!(shown, Some(action::Action::Reveal { start: 60, end: 78 }));
    }

    #[test]
    fn what_the_role_says_otherwise_is_one_line_in_its_row() {
        let differs = [Differs { question: Question::Remote, finding: 2, says: "hybrid: two days a week".into() }];
        let rows = view(&sample::report(), None, &differs);
        let row = rows.all().into_iter().find(|one| one.key.as_deref() == Some("remote")).expect("it is there");
        assert_eq!(row.words(), "Remote Fully remote The role says hybrid: two days a week. 25 of 25");
        let line = row.all().into_iter().find(|one| one.key.as_deref() == Some("differs")).expect("it is there");
        let shown = action::named(&sample::report(), line.attribute("data-do").unwrap_or_default());
        assert_eq!(shown, Some(action::Action::Reveal { start: 30, end: 42 }));
    }
}
