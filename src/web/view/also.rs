//! What candidates ask next, once the four questions are answered: quiet, and worth no points.

use super::Report;
use crate::facts;
use crate::web::catalogue::say;
use crate::web::picker::Picker;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The line; nothing where all of it is told, or nothing of it is asked yet. What the role tells is a button.
pub fn view(report: &Report, picker: &Picker) -> Option<Element> {
    let open: Vec<_> = report.also.iter().filter(|one| !one.stated).collect();
    if open.is_empty() {
        return None;
    }
    let topics = open.into_iter().map(|one| {
        let name = words::detail(one.topic);
        let told = picker.role().and_then(|role| facts::more(role, one.topic));
        match told {
            Some(sentence) => {
                let add = el("button").class("add").with("type", "button").with("title", sentence);
                el("li").child(add.with("data-do", format!("also {}", words::detail_name(one.topic))).text(name))
            }
            None => el("li").class("also-open").text(name),
        }
    });
    let heading = el("h3").class("part").text(say!("panel.also"));
    Some(el("section").class("also").keyed("also").child(heading).child(el("ul").children(topics)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Role;
    use crate::web::sample;

    #[test]
    fn what_is_asked_next_is_a_button_where_the_role_tells_it() {
        let mut report = sample::report();
        let role = Role { contract: "permanent".into(), ..Role::default() };
        let picker = Picker { picked: Some(("a".into(), role)), ..Picker::default() };
        assert_eq!(view(&report, &picker), None);
        report.also = crate::check(sample::FULL, &crate::Options::default()).also;
        let line = view(&report, &picker).expect("some of it is open");
        assert_eq!(line.words(), "Candidates ask next Contract Working hours Visa Interview");
        let buttons: Vec<_> = line.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
        assert_eq!(buttons, ["also contract"]);
    }
}
