//! The pill: the score and the four answers in one line, without a word.

use super::{Report, marks};
use crate::web::catalogue::say;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The pill for a report; a faint mark when there is none, or none of a recruiting message. When a message may be one, the
/// mark has a ring, and asks whoever comes `near` it.
pub fn view(report: Option<&Report>, near: bool) -> Element {
    let button = el("button").with("type", "button").with("data-do", "open").with("aria-expanded", "false");
    match report.filter(|report| report.recruiting || report.unsure) {
        Some(report) if report.unsure => {
            let asks = el("span").class("asking").child(el("span").text(say!("pill.asks")));
            let asks = asks.child(el("b").text(say!("pill.check")));
            button
                .class(if near { "pill is-unsure is-near" } else { "pill is-unsure" })
                .with("aria-label", say!("pill.asks.label"))
                .children(near.then_some(asks))
                .child(marks::mark())
        }
        Some(report) => button
            .class("pill")
            .with("aria-label", words::spoken(report))
            .child(marks::ring(report.score))
            .children(report.questions.iter().map(marks::tile)),
        None => button.class("pill is-quiet").with("aria-label", say!("pill.quiet.label")).child(marks::mark()),
    }
}

/// The pill while the panel stands beside the page and says all that there is to say. Clicked, it opens the panel here as ever.
pub fn aside() -> Element {
    el("button")
        .class("pill is-quiet")
        .with("type", "button")
        .with("data-do", "open")
        .with("aria-expanded", "false")
        .with("aria-label", format!("{}. {}", words::NAME, say!("pill.side-panel")))
        .child(marks::mark())
}

/// The pill for a message of which there is more than is read: the one that says it in words, since its writer waits for an answer.
pub fn too_long() -> Element {
    el("button")
        .class("pill is-long")
        .with("type", "button")
        .with("data-do", "open")
        .with("aria-expanded", "false")
        .with("aria-label", say!("pill.long.label"))
        .child(marks::mark())
        .child(el("span").text(say!("pill.long")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn it_shows_no_word_but_the_score_and_has_a_full_name() {
        let pill = view(Some(&sample::report()), true);
        assert_eq!(pill.words(), "57");
        assert_eq!(pill.attribute("aria-label"), Some(words::spoken(&sample::report()).as_str()));
        let tiles: Vec<_> = pill.all().iter().filter_map(|one| one.attribute("class")).map(str::to_owned).collect();
        let shapes: Vec<_> = tiles.iter().filter(|class| class.starts_with("tile")).collect();
        assert_eq!(shapes, ["tile is-vague", "tile is-stated", "tile is-stated", "tile is-missing"]);
    }

    #[test]
    fn it_is_a_faint_mark_and_not_a_zero_for_any_other_mail() {
        let ordinary = Report { recruiting: false, score: 0, ..sample::report() };
        for pill in [view(None, true), view(Some(&ordinary), true)] {
            assert_eq!(pill.words(), "");
            assert_eq!(pill.attribute("class"), Some("pill is-quiet"));
        }
    }

    #[test]
    fn it_is_a_faint_mark_while_the_panel_stands_beside_the_page() {
        let pill = aside();
        assert_eq!((pill.words().as_str(), pill.attribute("class")), ("", Some("pill is-quiet")));
        assert_eq!(pill.attribute("aria-label"), Some("Facts First. The panel is open beside the page."));
    }

    #[test]
    fn it_says_that_a_message_is_too_long() {
        let pill = too_long();
        assert_eq!(pill.words(), "Too long to check");
        assert_eq!(pill.attribute("aria-label"), Some("Facts First. This message is too long to check."));
    }

    #[test]
    fn it_asks_whoever_comes_near_when_it_is_unsure_and_shows_no_answer() {
        let unsure = Report { recruiting: false, unsure: true, score: 0, ..sample::report() };
        let (far, near) = (view(Some(&unsure), false), view(Some(&unsure), true));
        assert_eq!((far.words().as_str(), near.words().as_str()), ("", "About a job? Check it"));
        for pill in [far, near] {
            assert_eq!(pill.attribute("aria-label"), Some("Facts First. Is this about a job? Check it."));
            let classes: Vec<_> =
                pill.all().iter().filter_map(|one| one.attribute("class")).map(str::to_owned).collect();
            assert!(!classes.iter().any(|class| class.starts_with("tile") || class.starts_with("ring")), "{classes:?}");
        }
    }
}
