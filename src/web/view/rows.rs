//! The four rows: each question, what the message answers, and a button for what it does not.

use super::{Report, marks};
use crate::report::{Answer, Answered, Question};
use crate::web::tree::{Element, el};
use crate::web::{action, words};

/// All four, in their fixed order.
pub fn view(report: &Report) -> Element {
    el("ul").class("rows").children(report.questions.iter().map(|one| row(report, one)))
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

fn row(report: &Report, one: &Answered) -> Element {
    let name = one.question.name();
    let mut heading = el("h3").text(words::name(one.question));
    if one.answer != Answer::Stated {
        let dot = el("span").with("aria-hidden", "true").text(" · ");
        heading = heading.child(dot).child(el("span").class("answer").text(words::answer(one.answer)));
    }
    let found = words::found(report, one);
    let found = match action::finding_of(report, one.question) {
        Some(_) => el("button")
            .class("found")
            .with("type", "button")
            .with("data-do", format!("show {name}"))
            .with("title", "Show it in the message")
            .text(found),
        None => el("p").class("found").text(found),
    };
    el("li")
        .class("row")
        .keyed(name)
        .child(marks::tile(one.question, one.answer))
        .child(el("div").class("row-words").child(heading).child(found))
        .child(earned(report, one))
}

fn earned(report: &Report, one: &Answered) -> Element {
    let add = format!("add {}", one.question.name());
    if one.answer == Answer::Stated || action::named(report, &add).is_none() {
        return el("span").class("earned").text(format!("{} of {}", one.points, one.of));
    }
    el("button")
        .class("add")
        .with("type", "button")
        .with("data-do", add)
        .child(el("span").text(words::adds(one.question)))
        .child(el("b").text(format!("+{}", one.of.saturating_sub(one.points))))
        .child(el("span").class("unseen").text("points"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn each_row_tells_what_was_found_or_offers_what_was_not() {
        let rows = view(&sample::report());
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
    fn every_button_leads_somewhere() {
        let report = sample::report();
        for button in view(&report).all().iter().filter(|one| one.tag == "button") {
            let name = button.attribute("data-do").unwrap_or_default();
            assert!(action::named(&report, name).is_some(), "{name}");
        }
    }
}
