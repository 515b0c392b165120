//! "Worth another look": habits, terms, and whatever else is better not sent as it is.

use super::{Report, marks};
use crate::report::{Finding, State, Utf16};
use crate::web::tree::{Element, el};
use crate::web::words::signed;

/// The section; nothing when there is nothing to look at.
pub fn view(report: &Report) -> Option<Element> {
    let mut items = Vec::new();
    for (i, finding) in report.findings.iter().enumerate() {
        if matches!(finding.state, State::Problem | State::Note) {
            // The same words twice in one message are told apart by which of them it is.
            let key = format!("{} {}", finding.rule, finding.text);
            let nth = items.iter().filter(|item: &&Element| item.key.as_deref().is_some_and(|k| k.starts_with(&key)));
            let key = format!("{key} {}", nth.count());
            items.push(look(i, finding).keyed(key));
        }
    }
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
    (!items.is_empty()).then(|| {
        let heading = el("h3").class("part").text("Worth another look");
        el("section").class("looks").keyed("looks").child(heading).child(el("ul").children(items))
    })
}

fn look(i: usize, finding: &Finding<Utf16>) -> Element {
    let title = el("button")
        .class("what")
        .with("type", "button")
        .with("data-do", format!("look {i}"))
        .with("title", "Show it in the message")
        .text(finding.title.clone());
    let mut words = el("div").class("row-words").child(title).child(el("p").class("why").text(finding.why.clone()));
    if !finding.fixes.is_empty() {
        let buttons = finding.fixes.iter().enumerate().map(|(n, fix)| {
            el("button")
                .class("add")
                .with("type", "button")
                .with("data-do", format!("fix {i} {n}"))
                .text(fix.label.clone())
        });
        words = words.child(el("div").class("fixes").children(buttons));
    }
    let item = el("li").class("look").child(marks::line(finding.state)).child(words);
    if finding.points == 0 {
        return item;
    }
    item.child(el("span").class("earned").text(signed(finding.points)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn habits_are_listed_with_their_reason_and_cost() {
        let words = view(&sample::report()).map(|section| section.words());
        assert_eq!(words.as_deref(), Some("Worth another look “exciting opportunity” Why it matters. −4"));
    }

    #[test]
    fn a_message_without_habits_has_no_such_section() {
        let mut report = sample::report();
        report.findings.retain(|finding| finding.state != State::Note);
        assert_eq!(view(&report), None);
    }
}
