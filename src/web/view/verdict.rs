//! The panel's head: the score, the verdict in plain words, and the one best next step.

use super::{Report, marks};
use crate::web::catalogue::say;
use crate::web::tree::{Element, Node, el};
use crate::web::words;

/// The head over a report. `recipient` is the first name of the person written to, when it is known; `differs` tells whether the picked role
/// says otherwise than the message.
pub fn view(report: &Report, recipient: Option<&str>, differs: bool) -> Element {
    let score = el("span").class("unseen").text([&say!("panel.of-100", score = report.score), " "].concat());
    head(
        marks::ring(report.score),
        vec![score.into(), Node::Text(words::verdict(report).into())],
        words::next_step(report, recipient, differs),
        Vec::new(),
    )
}

/// The head when there is no score to tell: why, and what the writer can do.
pub fn quiet(title: String, next: String, choices: Vec<Element>) -> Element {
    head(el("span").class("badge").child(marks::mark()), vec![Node::Text(title.into())], next, choices)
}

fn head(sign: Element, title: Vec<Node>, next: String, choices: Vec<Element>) -> Element {
    let title = el("h2").class("verdict").with("tabindex", "-1").children(title);
    let mut words = el("div").class("head-words").child(title).child(el("p").class("next").text(next));
    if !choices.is_empty() {
        words = words.child(el("div").class("choices").children(choices));
    }
    el("header").class("head").child(sign).child(words)
}
