//! The whole panel.

use super::about::Opened;
use super::{Report, looks, marks, rows, sums, verdict};
use crate::web::tree::{Element, el};

/// What there is to show.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    /// The box is empty.
    Empty,
    /// The text is longer than a message can be.
    TooLong,
    /// What the core answers.
    Report(&'a Report),
}

/// Everything that the panel shows.
pub struct Sheet<'a> {
    pub content: Content<'a>,
    /// First name of the person written to.
    pub recipient: Option<&'a str>,
    /// Characters written, and the most that the composer takes.
    pub length: Option<(usize, usize)>,
    /// Words that the composer did not take, and whether they have been copied.
    pub refused: Option<(&'a str, bool)>,
    /// The technology that is explained.
    pub opened: Option<Opened<'a>>,
    /// Whether there is a pill to fold it to.
    pub folds: bool,
}

/// The panel.
pub fn view(sheet: &Sheet) -> Element {
    let report = match sheet.content {
        Content::Report(report) if report.recruiting => Some(report),
        _ => None,
    };
    let head = match (sheet.content, report) {
        (_, Some(report)) => verdict::view(report, sheet.recipient),
        (Content::Empty, _) => verdict::quiet("What a developer asks first", "Checked while you write."),
        (Content::TooLong, _) => verdict::quiet(
            "This is too long to check",
            "It is more than a million characters. Paste only the message itself.",
        ),
        (Content::Report(_), None) => verdict::quiet(
            "Nothing to say about this message",
            "It does not read as an offer of work to a developer, so it is left alone.",
        ),
    };
    let head = if sheet.folds { head.child(close()) } else { head };
    let mut parts = vec![head.keyed("head")];
    parts.extend(sheet.length.and_then(|(length, limit)| room(length, limit)));
    parts.extend(sheet.refused.map(|(words, copied)| refused(words, copied)));
    if let Some(report) = report {
        parts.push(rows::view(report, sheet.opened).keyed("rows"));
        parts.extend(looks::view(report, sheet.opened));
        parts.push(sums::view(report));
    } else if matches!(sheet.content, Content::Empty) {
        parts.push(rows::asked().keyed("rows"));
    } else if matches!(sheet.content, Content::Report(_)) {
        let anyway = el("button").class("add").with("type", "button").with("data-do", "anyway").text("Check it anyway");
        parts.push(el("div").class("fixes quiet").keyed("anyway").child(anyway));
    }
    parts.push(el("footer").keyed("foot").child(el("p").text("Checked on this computer only")));
    el("section").class("sheet").with("aria-label", "Facts First").children(parts)
}

fn close() -> Element {
    el("button")
        .class("close")
        .with("type", "button")
        .with("data-do", "close")
        .with("aria-label", "Close")
        .with("title", "Close (Esc)")
        .child(marks::cross())
}

/// How much room is left, once it gets scarce.
fn room(length: usize, limit: usize) -> Option<Element> {
    let line = el("p").keyed("room");
    if length > limit {
        return Some(
            line.class("room is-over").text(format!("{} characters over the limit of {limit}", length - limit)),
        );
    }
    (length * 5 > limit * 4).then(|| line.class("room").text(format!("{} characters left of {limit}", limit - length)))
}

/// The words that could not be written, to copy.
fn refused(words: &str, copied: bool) -> Element {
    let label = if copied { "Copied" } else { "Copy" };
    el("div")
        .class("refused")
        .keyed("refused")
        .child(
            el("p").text("These words could not be put into the message. Copy them and paste them where they belong."),
        )
        .child(el("p").class("refused-words").text(words.to_owned()))
        .child(
            el("div")
                .class("fixes")
                .child(el("button").class("add").with("type", "button").with("data-do", "copy").text(label))
                .child(el("button").class("plain").with("type", "button").with("data-do", "dismiss").text("Dismiss")),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    fn words(content: Content, length: Option<(usize, usize)>) -> String {
        view(&Sheet { content, recipient: None, length, refused: None, opened: None, folds: true }).words()
    }

    #[test]
    fn an_ordinary_mail_is_left_alone_and_can_be_checked_all_the_same() {
        let ordinary = Report { recruiting: false, ..sample::report() };
        let told = words(Content::Report(&ordinary), None);
        assert!(told.contains("left alone") && told.contains("Check it anyway") && !told.contains("57"), "{told}");
    }

    #[test]
    fn the_limit_of_a_composer_is_told_only_when_it_is_near() {
        let report = sample::report();
        let told = |length| words(Content::Report(&report), Some((length, 300)));
        assert!(!told(240).contains("characters"));
        assert!(told(241).contains("59 characters left of 300"));
        assert!(told(312).contains("12 characters over the limit of 300"));
    }

    #[test]
    fn everything_ends_with_the_promise() {
        let report = sample::report();
        for content in [Content::Empty, Content::TooLong, Content::Report(&report)] {
            assert!(words(content, None).ends_with("Checked on this computer only"));
        }
    }
}
