//! What candidates ask next, once the four questions are answered: quiet, and worth no points.

use super::Report;
use crate::web::catalogue::say;
use crate::web::picker::Picker;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The line; nothing where all of it is told, or nothing of it is asked yet. Each is a button that puts in a sentence: the role's, or one with a
/// blank. What waits for its blank is asked for by the blank.
pub fn view(report: &Report, picker: &Picker) -> Option<Element> {
    let open: Vec<_> = report.also.iter().filter(|one| !one.stated && !one.pending).collect();
    if open.is_empty() {
        return None;
    }
    let topics = open.into_iter().map(|one| {
        let add = el("button").class("add").with("type", "button").with("title", picker.more(one.topic));
        let name = words::detail_name(one.topic);
        el("li").keyed(name).child(add.with("data-do", format!("also {name}")).text(words::detail(one.topic)))
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
    fn what_is_asked_next_is_a_button_with_the_role_s_fact_or_a_blank() {
        let mut report = sample::report();
        let role = Role { contract: "permanent".into(), ..Role::default() };
        let picked = Picker { picked: Some(("a".into(), role)), ..Picker::default() };
        assert_eq!(view(&report, &picked), None);
        report.also = crate::check(sample::FULL, &crate::Options::default()).also;
        for (picker, contract) in [
            (&picked, "Contract: permanent."),
            (&Picker::default(), "The contract is [permanent / fixed-term / freelance]."),
        ] {
            let line = view(&report, picker).expect("some of it is open");
            assert_eq!(line.words(), "Candidates ask next Contract Working hours Visa Interview");
            let buttons: Vec<_> = line.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
            assert_eq!(buttons, ["also contract", "also hours", "also visa", "also interview"]);
            let puts: Vec<_> = line.all().into_iter().filter_map(|one| one.attribute("title")).collect();
            assert_eq!(puts[..2], [contract, "The working hours are [how many a week, and when]."]);
        }
    }

    #[test]
    fn what_waits_for_its_blank_is_not_offered_again() {
        let picker = Picker::default();
        let text = format!("{} {}", sample::FULL, picker.more(crate::report::Detail::Visa));
        let report = Report { also: crate::check(&text, &crate::Options::default()).also, ..sample::report() };
        let line = view(&report, &picker).expect("some of it is open");
        assert_eq!(line.words(), "Candidates ask next Contract Working hours Interview");
    }
}
