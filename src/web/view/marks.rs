//! The shapes: an icon for each question, its tile, the ring around the score, and our own mark.

use crate::report::{Answer, Answered, Question, State};
use crate::web::tree::{Element, el};

/// Icons are drawn on 20 by 20, with the pen of `.icon`.
fn icon(paths: &'static str) -> Element {
    svg("0 0 20 20").class("icon").child(el("path").with("d", paths))
}

fn svg(view_box: &'static str) -> Element {
    el("svg").with("viewBox", view_box).with("aria-hidden", "true").with("focusable", "false")
}

/// A banknote, layers, a house, a way that forks.
fn question(question: Question) -> Element {
    icon(match question {
        Question::Pay => {
            "M3 5.5h14a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM12.4 10a2.4 2.4 0 1 1-4.8 0 \
             2.4 2.4 0 0 1 4.8 0ZM4.8 10h.1M15.1 10h.1"
        }
        Question::Stack => "M10 3 2.8 6.7 10 10.4l7.2-3.7ZM2.8 10.2 10 13.9l7.2-3.7M2.8 13.6 10 17.3l7.2-3.7",
        Question::Remote => "M2.8 9.3 10 3.2l7.2 6.1M4.9 7.8v8.7h10.2V7.8M8.2 16.5v-4.7h3.6v4.7",
        Question::Flexibility => "M10 17.2v-6.4L4.4 4.8M10 10.8l5.6-6M4 8.8V4.4h4.4M16 8.8V4.4h-4.4",
    })
}

/// A question's tile. Its shape tells the answer: filled, dashed, or dotted and empty; an outline while
/// blanks are to be filled in.
pub fn tile(of: &Answered) -> Element {
    let class = match of.answer {
        _ if of.pending => "tile is-pending",
        _ if of.told => "tile is-stated",
        Answer::Stated => "tile is-stated",
        Answer::Vague => "tile is-vague",
        Answer::Missing => "tile is-missing",
    };
    el("span").class(class).with("aria-hidden", "true").child(question(of.question))
}

/// A question's tile before there is any answer.
pub fn blank_tile(of: Question) -> Element {
    el("span").class("tile is-blank").with("aria-hidden", "true").child(question(of))
}

/// The line that a finding's words are marked with: a wave where they are wrong, else fine dots.
pub fn line(state: State) -> Element {
    match state {
        State::Problem => {
            icon("M1.5 11.5c1.4 0 1.4-3 2.8-3s1.4 3 2.8 3 1.4-3 2.9-3 1.4 3 2.8 3 1.4-3 2.8-3 1.4 3 2.9 3")
                .with("data-line", "problem")
        }
        _ => icon("M2 10h0M6 10h0M10 10h0M14 10h0M18 10h0").with("data-line", "note"),
    }
}

/// The score in a ring that is as full as the score.
pub fn ring(score: u32) -> Element {
    let level = match score {
        80.. => "ring is-high",
        40.. => "ring is-middle",
        _ => "ring is-low",
    };
    let circle =
        |class| el("circle").class(class).with("cx", "20").with("cy", "20").with("r", "18").with("pathLength", "100");
    let mut drawn = svg("0 0 40 40").child(circle("ring-track"));
    if score > 0 {
        drawn = drawn.child(circle("ring-score").with("stroke-dasharray", format!("{} 100", score.min(100))));
    }
    let number = el("span").class("ring-number").text(score.to_string());
    el("span").class(level).with("aria-hidden", "true").child(drawn).child(number)
}

/// Our own mark: four tiles, one still open.
pub fn mark() -> Element {
    svg("0 0 20 20")
        .class("mark")
        .child(el("path").class("mark-full").with("d", "M3 4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1ZM11 4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1ZM3 12a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1Z"))
        .child(el("path").class("mark-open").with("d", "M11.8 12.6a.8.8 0 0 1 .8-.8h2.8a.8.8 0 0 1 .8.8v2.8a.8.8 0 0 1-.8.8h-2.8a.8.8 0 0 1-.8-.8Z"))
}

/// The dots of a button that offers more.
pub fn more() -> Element {
    icon("M4.5 10h0M10 10h0M15.5 10h0")
}

/// The cross of a close button.
pub fn cross() -> Element {
    icon("M5 5l10 10M15 5L5 15")
}
