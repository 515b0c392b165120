//! What is to be put right, and what is worth another look: habits, terms, and whatever else is better not sent as it is.

use super::about::{self, Opened, Place};
use super::{Report, marks};
use crate::report::State;
use crate::rules;
use crate::web::Finding;
use crate::web::catalogue::{say, told};
use crate::web::lesson;
use crate::web::remarks::{self, Left, Remarks};
use crate::web::tree::{Element, el};
use crate::web::words::signed;

/// The section; nothing when there is nothing to look at. What is wrong comes before what is only worth a look.
pub fn view(report: &Report, opened: Option<Opened>, remarks: Remarks) -> Option<Element> {
    let mut explained = Vec::new();
    let mut wrong = looks(report, State::Problem, opened, remarks, &mut explained);
    let mut worth = looks(report, State::Note, opened, remarks, &mut explained);
    worth.extend(additions(report));
    let parts = [("wrong", say!("panel.fix-first"), &mut wrong), ("worth", say!("panel.worth-a-look"), &mut worth)];
    let parts: Vec<_> = parts.into_iter().filter(|(_, _, items)| !items.is_empty()).collect();
    if parts.is_empty() {
        return None;
    }
    let mut section = el("section").class("looks").keyed("looks");
    for (key, heading, items) in parts {
        section = section.child(el("h3").class("part").text(heading).keyed(key));
        section = section.child(el("ul").keyed(key).children(std::mem::take(items)));
    }
    Some(section)
}

/// The findings in a state, and what has left from among them. What a technology is can be opened where it is first
/// spoken of.
fn looks<'r>(
    report: &'r Report,
    state: State,
    opened: Option<Opened>,
    remarks: Remarks,
    explained: &mut Vec<&'r str>,
) -> Vec<Element> {
    let mut items: Vec<Element> = Vec::new();
    let mut gone: Vec<_> = remarks.left.iter().filter(|left| left.state == state).collect();
    for (i, finding) in report.findings.iter().enumerate().filter(|(_, finding)| finding.state == state) {
        let start = finding.span.start().0;
        items.extend(gone.iter().filter(|left| left.start <= start).map(|left| undo(left)));
        gone.retain(|left| left.start > start);
        let mut terms = lesson::terms(report, finding);
        terms.retain(|term| !explained.contains(term));
        explained.extend(&terms);
        // The same words twice in one message are told apart by which of them it is.
        let key = format!("{} {}", finding.rule, finding.text);
        let nth = items.iter().filter(|item| item.key.as_deref().is_some_and(|k| k.starts_with(&key)));
        let key = format!("{key} {}", nth.count());
        items.push(look(i, finding, &terms, opened, remarks).keyed(key));
    }
    items.extend(gone.into_iter().map(undo));
    items
}

/// What was done about a remark, in its place, and back again.
fn undo(left: &Left) -> Element {
    let words = el("p").class("why").text(left.told());
    let item = el("li").class("look is-gone").keyed(format!("left {}", left.number)).child(words);
    if left.refused.is_some() {
        return item;
    }
    let button = el("button").class("plain").with("type", "button").with("data-do", format!("undo {}", left.number));
    item.child(button.text(say!("panel.undo")))
}

/// What is advised besides answers.
fn additions(report: &Report) -> Vec<Element> {
    let mut items = Vec::new();
    for (i, advice) in report.advice.iter().enumerate().filter(|(_, advice)| advice.topic.question().is_none()) {
        if let Some(sentence) = &advice.insert {
            let add = el("button").class("add").with("type", "button").with("data-do", format!("advice {i}"));
            let add = add.text(say!("panel.add")).child(el("b").text(signed(advice.points as i32)));
            let words = el("div").class("row-words").child(el("p").class("why").text(advice.text.clone()));
            let words = words.child(el("div").class("fixes").child(add));
            let item = el("li").class("look").child(marks::line(State::Note)).child(words);
            items.push(item.keyed(format!("advice {sentence}")));
        }
    }
    items
}

fn look(i: usize, finding: &Finding, terms: &[&str], opened: Option<Opened>, remarks: Remarks) -> Element {
    let title = el("button")
        .class("what")
        .with("type", "button")
        .with("data-do", format!("look {i}"))
        .with("title", say!("panel.show"))
        .text(finding.title.clone());
    let mut words = el("div").class("row-words").child(title).children(why(i, finding, remarks));
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
            button.keyed(*term).text(say!("panel.what-is", name = (*term).to_owned()))
        });
        words = words.child(el("div").class("asks").keyed("asks").children(asks));
    }
    let about = terms.iter().find_map(|term| about::view(Place::Remark, term, opened));
    words = words.children(about);
    let mut side = el("div").class("look-side");
    let mut open = None;
    if finding.points != 0 {
        side = side.child(el("span").class("earned").text(signed(finding.points)));
    }
    if remarks::done("ignore", finding).is_some() {
        let is_open = remarks.choices == Some(i);
        open = is_open.then(|| choices(i, finding));
        let more = el("button").class("more").with("type", "button").with("data-do", format!("choices {i}"));
        let more = more.with("aria-expanded", if is_open { "true" } else { "false" });
        side = side.child(more.with("aria-label", called(finding)).child(marks::more()));
    }
    // Behind the button that opens them, as the keyboard goes.
    el("li").class("look").child(marks::line(finding.state)).child(words).child(side).children(open)
}

/// Why a remark matters and, one click away, where that comes from.
fn why(i: usize, finding: &Finding, remarks: Remarks) -> Vec<Element> {
    let words = el("p").class("why").text(finding.why.clone());
    let Some(source) = rules::named(finding.rule).and_then(|rule| rule.source()) else { return vec![words] };
    let is_open = remarks.source == Some(i);
    let button = el("button").class("source").with("type", "button").with("data-do", format!("source {i}"));
    let button = button.with("aria-expanded", if is_open { "true" } else { "false" }).text(say!("panel.source"));
    let mut parts = vec![words.text(" ").child(button)];
    if is_open {
        parts.push(el("p").class("why source-words").keyed("source").text(told(&source)));
    }
    parts
}

/// What the button is called that opens the choices of a remark.
fn called(finding: &Finding) -> String {
    say!("panel.choices", title = finding.title.clone())
}

/// What can be done about a remark besides heeding it.
fn choices(i: usize, finding: &Finding) -> Element {
    let offered = [("ignore", say!("panel.ignore")), ("never", say!("panel.never")), ("own", say!("panel.own"))];
    let offered = offered.into_iter().filter(|(verb, _)| remarks::done(verb, finding).is_some());
    let buttons = offered.map(|(verb, label)| {
        let button = el("button").class("plain").with("type", "button").with("data-do", format!("{verb} {i}"));
        button.keyed(verb).text(label)
    });
    let row = el("div").class("fixes").keyed("choices").with("role", "group");
    row.with("aria-label", called(finding)).children(buttons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Ignored;
    use crate::report::Topic;
    use crate::web::lesson::{Lesson, failed};
    use crate::web::remarks::Done;
    use crate::web::sample;

    #[test]
    fn habits_are_listed_with_their_reason_and_cost() {
        let words = view(&sample::report(), None, Remarks::default()).map(|section| section.words());
        assert_eq!(words.as_deref(), Some("Worth another look “exciting opportunity” Why it matters. −4"));
    }

    #[test]
    fn what_is_wrong_comes_first_under_a_heading_of_its_own() {
        let mut report = sample::report();
        let wrong = Finding { state: State::Problem, title: "Wrong".into(), points: 0, ..report.findings[4].clone() };
        report.findings.push(wrong);
        let words = view(&report, None, Remarks::default()).map(|section| section.words());
        let expected =
            "Fix before sending Wrong Why it matters. Worth another look “exciting opportunity” Why it matters. −4";
        assert_eq!(words.as_deref(), Some(expected));
    }

    #[test]
    fn what_a_technology_is_can_be_opened_where_it_is_first_spoken_of() {
        let mut report = sample::report();
        let misspelt = Finding { topic: Topic::Term, text: "Java Script".into(), ..report.findings[4].clone() };
        report.findings.extend([misspelt.clone(), misspelt]);
        let section = view(&report, None, Remarks::default()).expect("there are looks");
        let offered: Vec<_> = section.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
        assert_eq!(
            offered,
            ["look 4", "choices 4", "look 5", "explain remark JavaScript", "choices 5", "look 6", "choices 6"]
        );
        let opened = Opened { name: "explain remark JavaScript", lesson: Lesson::Failed };
        let opened = view(&report, Some(opened), Remarks::default()).map(|section| section.words()).unwrap_or_default();
        assert_eq!(opened.matches(&failed()).count(), 1);
    }

    #[test]
    fn a_message_without_habits_has_no_such_section() {
        let mut report = sample::report();
        report.findings.retain(|finding| finding.state != State::Note);
        assert_eq!(view(&report, None, Remarks::default()), None);
    }

    #[test]
    fn a_remark_can_be_ignored_its_rule_turned_off_and_its_word_made_an_own_one() {
        let mut report = sample::report();
        let hype = Finding { rule: "habit/hype", ..report.findings[4].clone() };
        let misspelt = Finding { rule: "term/spelling", topic: Topic::Term, text: "HTLM".into(), ..hype.clone() };
        report.findings.splice(4.., [hype, misspelt]);
        for (open, offered) in [(4, vec!["ignore 4", "never 4"]), (5, vec!["ignore 5", "never 5", "own 5"])] {
            let section = view(&report, None, Remarks { choices: Some(open), ..Remarks::default() }).expect("looks");
            let names: Vec<_> = section.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
            let verbs = ["ignore", "never", "own"];
            let here: Vec<_> =
                names.into_iter().filter(|name| verbs.iter().any(|verb| name.starts_with(verb))).collect();
            assert_eq!(here, offered);
        }
    }

    #[test]
    fn the_source_of_a_reason_is_one_click_away_where_there_is_one() {
        let mut report = sample::report();
        report.findings[4].rule = "habit/call-first";
        let shut = view(&report, None, Remarks::default()).map(|one| one.words()).unwrap_or_default();
        assert!(shut.contains("Source") && !shut.contains("Stack Overflow"), "{shut}");
        let open = view(&report, None, Remarks { source: Some(4), ..Remarks::default() });
        let open = open.map(|one| one.words()).unwrap_or_default();
        assert!(open.contains("Stack Overflow Developer Survey 2015"), "{open}");
        report.findings[4].rule = "habit/hype";
        let none = view(&report, None, Remarks::default()).map(|one| one.words()).unwrap_or_default();
        assert!(!none.contains("Source"), "{none}");
    }

    #[test]
    fn what_has_left_stands_where_it_stood_with_undo() {
        let done = Done::Ignored(Ignored { rule: "habit/hype".into(), words: "ninja".into() });
        let left = |number, start| Left { number, done: done.clone(), state: State::Note, start, refused: None };
        let report = sample::report();
        let both = [left(7, 20), left(8, 95)];
        let section = view(&report, None, Remarks { left: &both, ..Remarks::default() }).expect("looks");
        let names: Vec<_> = section.all().into_iter().filter_map(|one| one.attribute("data-do")).collect();
        assert_eq!(names, ["undo 7", "look 4", "choices 4", "undo 8"]);
        // The last one too, when nothing else is left.
        let mut report = report;
        report.findings.truncate(4);
        let refused = [Left { refused: Some("No room.".into()), ..left(9, 0) }];
        let section = view(&report, None, Remarks { left: &refused, ..Remarks::default() });
        assert_eq!(section.map(|one| one.words()).as_deref(), Some("Worth another look No room."));
    }
}
