//! The whole panel.

use super::about::Opened;
use super::{Report, also, blanks, looks, marks, role, rows, sums, verdict};
use crate::facts::Differs;
use crate::web::catalogue::say;
use crate::web::outcome::Refused;
use crate::web::picker::Picker;
use crate::web::remarks::Remarks;
use crate::web::tree::{Element, el};
use crate::web::words;

/// The agent sends nothing of a message with more characters than this; `agent/text.js` has the same.
pub const MOST_READ: u32 = 50_000;

/// What there is to show.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    /// The box is empty.
    Empty,
    /// The text is longer than a message can be.
    TooLong,
    /// The writer has said that it is not about a job.
    LeftAlone,
    /// What the core answers.
    Report(&'a Report),
}

/// Where the panel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Over the page that the message is written in; it folds to a pill.
    InPage,
    /// Beside that page, in the browser's own side panel.
    Beside,
    /// Where a message is brought to be checked.
    Alone,
}

/// Everything that the panel shows.
pub struct Sheet<'a> {
    pub content: Content<'a>,
    /// First name of the person written to.
    pub recipient: Option<&'a str>,
    /// Characters written, and the most that the composer takes.
    pub length: Option<(usize, usize)>,
    /// Words that the composer did not take.
    pub refused: Option<&'a Refused>,
    /// The technology that is explained.
    pub opened: Option<Opened<'a>>,
    /// The role that the message is about.
    pub picker: &'a Picker,
    /// What the role says otherwise.
    pub differs: &'a [Differs],
    /// The message is about another job than the role's.
    pub is_another: bool,
    /// The blank that is to be filled in next, counted from the first.
    pub next_blank: usize,
    /// What is open of remarks, and which have left.
    pub remarks: Remarks<'a>,
    pub stand: Stand,
}

/// The panel.
pub fn view(sheet: &Sheet) -> Element {
    let report = match sheet.content {
        Content::Report(report) if report.recruiting => Some(report),
        _ => None,
    };
    let head = match sheet.content {
        Content::Report(report) if report.recruiting => {
            verdict::view(report, sheet.recipient, !sheet.differs.is_empty())
        }
        Content::Report(report) => quiet(report),
        Content::LeftAlone => {
            verdict::quiet(say!("panel.left-alone"), say!("panel.left-alone.next"), vec![check(say!("panel.check"))])
        }
        Content::Empty => verdict::quiet(say!("panel.empty"), say!("panel.empty.next"), Vec::new()),
        Content::TooLong if sheet.stand != Stand::Alone => {
            verdict::quiet(say!("panel.long"), say!("panel.long.next", limit = MOST_READ), Vec::new())
        }
        Content::TooLong => {
            verdict::quiet(say!("panel.pasted-long"), say!("panel.pasted-long.next", limit = MOST_READ), Vec::new())
        }
    };
    let head = if sheet.stand == Stand::InPage { head.child(close()) } else { head };
    let mut parts = vec![head.keyed("head")];
    // A message that is not about a job is about no role.
    if report.is_some() || matches!(sheet.content, Content::Empty) {
        parts.push(role::view(sheet.picker, report.is_none(), sheet.is_another));
    }
    parts.extend(sheet.length.and_then(|(length, limit)| room(length, limit)));
    parts.extend(sheet.refused.map(refused));
    if let Some(report) = report {
        let foreign = words::foreign(report.language);
        parts.extend(foreign.map(|line| el("p").class("room").keyed("language").text(line)));
        parts.extend(blanks::view(report, sheet.next_blank));
        parts.push(rows::view(report, sheet.opened, sheet.differs).keyed("rows"));
        parts.extend(also::view(report, sheet.picker));
        parts.extend(looks::view(report, sheet.opened, sheet.remarks));
        parts.push(sums::view(report));
    } else if matches!(sheet.content, Content::Empty) {
        parts.push(rows::asked().keyed("rows"));
    }
    let promise = el("p").text(say!("panel.promise"));
    let foot = el("footer").keyed("foot").child(promise);
    // Where a message is brought to be checked there is nothing to deny.
    parts.push(if report.is_some() && sheet.stand != Stand::Alone { foot.child(not_a_job()) } else { foot });
    el("section").class("sheet").with("aria-label", words::NAME).children(parts)
}

/// The head over a message that is not marked: the writer's word may change that.
fn quiet(report: &Report) -> Element {
    let foreign = words::foreign(report.language);
    if report.unsure {
        let next = foreign.unwrap_or_else(|| say!("panel.unsure.next"));
        return verdict::quiet(say!("panel.asks"), next, vec![check(say!("panel.check")), not_a_job()]);
    }
    let next = foreign.unwrap_or_else(|| say!("panel.ordinary.next"));
    verdict::quiet(say!("panel.ordinary"), next, vec![check(say!("panel.check-anyway"))])
}

fn check(label: String) -> Element {
    el("button").class("add").with("type", "button").with("data-do", "check").keyed("check").text(label)
}

fn not_a_job() -> Element {
    let button = el("button").class("plain").with("type", "button").with("data-do", "no job").keyed("no job");
    button.text(say!("panel.not-a-job"))
}

fn close() -> Element {
    el("button")
        .class("close")
        .with("type", "button")
        .with("data-do", "close")
        .with("aria-label", say!("panel.close"))
        .with("title", say!("panel.close.tip"))
        .child(marks::cross())
}

/// How much room is left, once it gets scarce.
fn room(length: usize, limit: usize) -> Option<Element> {
    let line = el("p").keyed("room");
    if length > limit {
        return Some(line.class("room is-over").text(say!("panel.over", n = length - limit, limit = limit)));
    }
    (length * 5 > limit * 4).then(|| line.class("room").text(say!("panel.room", n = limit - length, limit = limit)))
}

/// The words that could not be written, to copy.
fn refused(refused: &Refused) -> Element {
    let label = if refused.copied { say!("panel.copied") } else { say!("panel.copy") };
    let dismiss = el("button").class("plain").with("type", "button").with("data-do", "dismiss");
    el("div")
        .class("refused")
        .keyed("refused")
        .child(el("p").text(refused.why()))
        .child(el("p").class("refused-words").text(refused.words.clone()))
        .child(
            el("div")
                .class("fixes")
                .child(el("button").class("add").with("type", "button").with("data-do", "copy").text(label))
                .child(dismiss.text(say!("panel.dismiss"))),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    fn sheet<'a>(content: Content<'a>, length: Option<(usize, usize)>, stand: Stand) -> Sheet<'a> {
        const NO_ROLES: &Picker = &Picker::NONE;
        let (refused, opened, recipient) = (None, None, None);
        Sheet {
            content,
            recipient,
            length,
            refused,
            opened,
            picker: NO_ROLES,
            differs: &[],
            is_another: false,
            next_blank: 0,
            remarks: Remarks::default(),
            stand,
        }
    }

    fn told(content: Content, length: Option<(usize, usize)>) -> String {
        view(&sheet(content, length, Stand::InPage)).words()
    }

    #[test]
    fn an_ordinary_mail_is_left_alone_and_can_be_checked_all_the_same() {
        let ordinary = Report { recruiting: false, ..sample::report() };
        let told = told(Content::Report(&ordinary), None);
        assert!(told.contains("left alone") && told.contains("Check it anyway") && !told.contains("57"), "{told}");
    }

    #[test]
    fn the_limit_of_a_composer_is_told_only_when_it_is_near() {
        let report = sample::report();
        let told = |length| self::told(Content::Report(&report), Some((length, 300)));
        assert!(!told(240).contains("characters"));
        assert!(told(241).contains("59 characters left of 300"));
        assert!(told(312).contains("12 characters over the limit of 300"));
    }

    #[test]
    fn the_most_that_is_read_is_what_the_agent_sends() {
        assert!(include_str!("../../../extension/agent/text.js").contains("checked: 50_000"));
        assert_eq!(MOST_READ, 50_000);
        assert!(told(Content::TooLong, None).contains("up to 50,000 characters"));
    }

    #[test]
    fn everything_ends_with_the_promise() {
        let report = sample::report();
        for content in [Content::Empty, Content::TooLong, Content::LeftAlone, Content::Report(&report)] {
            assert!(told(content, None).contains("Checked on this computer only"));
        }
    }

    /// The buttons of a sheet, in the order of the keyboard.
    fn buttons(content: Content, stand: Stand) -> Vec<String> {
        let sheet = view(&sheet(content, None, stand));
        let of_role = |name: &&str| *name == "add role";
        sheet
            .all()
            .iter()
            .filter_map(|one| one.attribute("data-do"))
            .filter(|name| !of_role(name))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn the_writer_is_asked_what_the_text_leaves_open_and_the_answer_is_the_first_button() {
        let unsure = Report { recruiting: false, unsure: true, ..sample::report() };
        let told = told(Content::Report(&unsure), None);
        assert!(told.starts_with("Is this about a job?") && told.contains("Check it Not about a job"), "{told}");
        assert_eq!(buttons(Content::Report(&unsure), Stand::InPage), ["check", "no job", "close"]);
    }

    #[test]
    fn the_writer_s_word_can_be_taken_back_both_ways() {
        let report = sample::report();
        assert_eq!(buttons(Content::Report(&report), Stand::InPage).last().map(String::as_str), Some("no job"));
        assert_eq!(buttons(Content::LeftAlone, Stand::InPage), ["check", "close"]);
        assert!(!buttons(Content::Report(&report), Stand::Alone).contains(&"no job".to_owned()));
    }

    #[test]
    fn beside_the_page_it_has_the_same_buttons_but_none_that_closes_it() {
        let report = sample::report();
        let unsure = Report { recruiting: false, unsure: true, ..sample::report() };
        for content in [Content::Empty, Content::LeftAlone, Content::Report(&report), Content::Report(&unsure)] {
            let mut in_page = buttons(content, Stand::InPage);
            in_page.retain(|name| name != "close");
            assert_eq!(buttons(content, Stand::Beside), in_page);
        }
        let words = |stand| view(&sheet(Content::TooLong, None, stand)).words();
        assert_eq!(words(Stand::Beside), words(Stand::InPage));
    }

    #[test]
    fn a_text_that_is_not_english_is_told_once_and_quietly() {
        let line = "This looks like German. Facts First reads English.";
        for (recruiting, unsure) in [(true, false), (false, true), (false, false)] {
            let german = Report { recruiting, unsure, language: "de", ..sample::report() };
            assert_eq!(told(Content::Report(&german), None).matches(line).count(), 1);
        }
    }
}
