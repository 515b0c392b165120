//! What is to be put right, and what is worth another look: habits, terms, and whatever else is better not sent as it is.

use super::about::{self, Opened, Place};
use super::{Report, marks};
use crate::report::{Finding, State, Utf16};
use crate::web::lesson;
use crate::web::tree::{Element, el};
use crate::web::words::signed;

/// The section; nothing when there is nothing to look at. What is wrong comes before what is only worth a look.
pub fn view(report: &Report, opened: Option<Opened>) -> Option<Element> {
    let mut explained = Vec::new();
    let mut wrong = looks(report, State::Problem, opened, &mut explained);
    let mut worth = looks(report, State::Note, opened, &mut explained);
    worth.extend(additions(report));
    let parts = [("Fix before sending", &mut wrong), ("Worth another look", &mut worth)].into_iter();
    let parts: Vec<_> = parts.filter(|(_, items)| !items.is_empty()).collect();
    if parts.is_empty() {
        return None;
    }
    let mut section = el("section").class("looks").keyed("looks");
    for (heading, items) in parts {
        section = section.child(el("h3").class("part").text(heading).keyed(heading));
        section = section.child(el("ul").keyed(heading).children(std::mem::take(items)));
    }
    Some(section)
}

/// The findings in a state. What a technology is can be opened where it is first spoken of.
fn looks<'r>(report: &'r Report, state: State, opened: Option<Opened>, explained: &mut Vec<&'r str>) -> Vec<Element> {
    let mut items: Vec<Element> = Vec::new();
    for (i, finding) in report.findings.iter().enumerate().filter(|(_, finding)| finding.state == state) {
        let mut terms = lesson::terms(report, finding);
        terms.retain(|term| !explained.contains(term));
        explained.extend(&terms);
        // The same words twice in one message are told apart by which of them it is.
        let key = format!("{} {}", finding.rule, finding.text);
        let nth = items.iter().filter(|item| item.key.as_deref().is_some_and(|k| k.starts_with(&key)));
        let key = format!("{key} {}", nth.count());
        items.push(look(i, finding, &terms, opened).keyed(key));
    }
    items
}

/// What is advised besides answers.
fn additions(report: &Report) -> Vec<Element> {
    let mut items = Vec::new();
    for (i, advice) in report.advice.iter().enumerate().filter(|(_, advice)| advice.topic.question().is_none()) {
        if let Some(sentence) = &advice.insert {
            let add = el("button").class("add").with("type", "button").with("data-do", format!("advice {i}"));
            let add = add.text("Add it").child(el("b").text(signed(advice.points as i32)));
            let words = el("div").class("row-words").child(el("p").class("why").text(advice.text.clone()));
            let words = words.child(el("div").class("fixes").child(add));
            let item = el("li").class("look").child(marks::line(State::Note)).child(words);
            items.push(item.keyed(format!("advice {sentence}")));
        }
    }
    items
}

fn look(i: usize, finding: &Finding<Utf16>, terms: &[&str], opened: Option<Opened>) -> Element {
    let title = el("button")
        .class("what")
        .with("type", "button")
        .with("data-do", format!("look {i}"))
        .with("title", "Show it in the message")
        .text(finding.title.clone());
    let mut words = el("div").class("row-words").child(title).child(el("p").class("why").text(finding.why.clone()));
    if !finding.fixes.is_empty() {
        let fixes = finding.fixes.iter().enumerate().map(|(n, fix)| {
            let fix = el("button").class("add").with("data-do", format!("fix {i} {n}")).text(fix.label.clone());
            fix.with("type", "button")
        });
        words = words.child(el("div").class("fixes").children(fixes));
    }
    if !terms.is_empty() {
        let asks = terms.iter().map(|term| {
            let button = about::button(Place::Remark, term, opened).class("plain");
            button.keyed(*term).text(format!("What is {term}?"))
        });
        words = words.child(el("div").class("asks").keyed("asks").children(asks));
    }
    let about = terms.iter().find_map(|term| about::view(Place::Remark, term, opened));
    let item = el("li").class("look").child(marks::line(finding.state)).child(words.children(about));
    if finding.points == 0 {
        return item;
    }
    item.child(el("span").class("earned").text(signed(finding.points)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Topic;
    use crate::web::lesson::{FAILED, Lesson};
    use crate::web::sample;

    #[test]
    fn habits_are_listed_with_their_reason_and_cost() {
        let words = view(&sample::report(), None).map(|section| section.words());
        assert_eq!(words.as_deref(), Some("Worth another look “exciting opportunity” Why it matters. −4"));
    }

    #[test]
    fn what_is_wrong_comes_first_under_a_heading_of_its_own() {
        let mut report = sample::report();
        let wrong = Finding { state: State::Problem, title: "Wrong".into(), points: 0, ..report.findings[4].clone() };
        report.findings.push(wrong);
        let words = view(&report, None).map(|section| section.words());
        let expected =
            "Fix before sending Wrong Why it matters. Worth another look “exciting opportunity” Why it matters. −4";
        assert_eq!(words.as_deref(), Some(expected));
    }

    #[test]
    fn what_a_technology_is_can_be_opened_where_it_is_first_spoken_of() {
        let mut report = sample::report();
        let misspelt = Finding { topic: Topic::Term, text: "Java Script".into(), ..report.findings[4].clone() };
        report.findings.extend([misspelt.clone(), misspelt]);
        let section = view(&report, None).expect("there are looks");
        let offered: Vec<_> = section.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
        assert_eq!(offered, ["look 4", "look 5", "explain remark JavaScript", "look 6"]);
        let opened = Opened { name: "explain remark JavaScript", lesson: Lesson::Failed };
        let opened = view(&report, Some(opened)).map(|section| section.words()).unwrap_or_default();
        assert_eq!(opened.matches(FAILED).count(), 1);
    }

    #[test]
    fn a_message_without_habits_has_no_such_section() {
        let mut report = sample::report();
        report.findings.retain(|finding| finding.state != State::Note);
        assert_eq!(view(&report, None), None);
    }
}
