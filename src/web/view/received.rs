//! What a message tells somebody who was written to: the four answers in the writer's own words, and what to ask back.

use super::sheet::MOST_READ;
use super::{Report, marks, rows, verdict};
use crate::received::Asks;
use crate::report::{Answer, Answered, Question, State};
use crate::text::excerpt;
use crate::web::action::{findings_of, state_of};
use crate::web::catalogue::say;
use crate::web::tree::{Element, el};
use crate::web::words::{self, received};

/// What there is to show.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    Empty,
    TooLong,
    Report(&'a Report, &'a Asks),
}

/// Whether the questions were copied, once somebody has asked for that.
pub type Copied = Option<bool>;

/// The whole sheet.
pub fn view(content: Content, copied: Copied) -> Element {
    let mut parts = Vec::new();
    match content {
        Content::Empty => {
            parts.push(verdict::quiet(say!("received.empty"), say!("received.empty.next"), Vec::new()).keyed("head"));
            parts.push(rows::asked().keyed("rows"));
        }
        Content::TooLong => {
            let next = say!("received.long.next", limit = MOST_READ);
            parts.push(verdict::quiet(say!("received.long"), next, Vec::new()).keyed("head"));
        }
        Content::Report(report, _) if !report.recruiting => {
            let next = words::foreign(report.language).unwrap_or_else(|| say!("received.ordinary.next"));
            let check = el("button").class("add").with("type", "button").with("data-do", "check");
            let check = check.text(say!("received.anyway"));
            parts.push(verdict::quiet(say!("received.ordinary"), next, vec![check]).keyed("head"));
        }
        Content::Report(report, asks) => {
            let title = received::verdict(report.questions.iter().filter(|one| one.answer == Answer::Stated).count());
            let is_only_unnamed = asks.questions.is_empty() && asks.company.is_some();
            let next =
                if is_only_unnamed { say!("received.only-company") } else { received::to_ask(asks.questions.len()) };
            parts.push(verdict::quiet(title, next, Vec::new()).keyed("head"));
            let foreign = words::foreign(report.language);
            parts.extend(foreign.map(|line| el("p").class("room").keyed("language").text(line)));
            let rows = report.questions.iter().map(|one| row(report, one));
            parts.push(el("ul").class("rows").keyed("rows").children(rows));
            parts.extend(questions(asks, copied));
        }
    }
    parts.push(el("footer").keyed("foot").child(el("p").text(say!("received.promise"))));
    el("section").class("sheet").with("aria-label", say!("received.label")).children(parts)
}

fn row(report: &Report, one: &Answered) -> Element {
    let mut heading = el("h3").text(words::name(one.question));
    if one.told || one.answer != Answer::Stated {
        // Also for a screen reader, which would say "Payvague" without it.
        heading = heading.text(" · ").child(el("span").class("answer").text(words::answered(one)));
    }
    let found = match said(report, one) {
        // What an earlier mail told stands in what is quoted, which is not shown.
        None if one.told => None,
        Some(said) => Some(
            el("button")
                .class("found")
                .with("type", "button")
                .with("data-do", format!("show {}", one.question.name()))
                .with("title", say!("received.show"))
                .text(said),
        ),
        None => Some(el("p").class("found").text(words::asked(one.question))),
    };
    let words = el("div").class("row-words").child(heading).children(found);
    el("li").class("row").keyed(one.question.name()).child(marks::tile(one)).child(words)
}

/// What the message says to a question, in its writer's own words; nothing where it says nothing.
fn said(report: &Report, one: &Answered) -> Option<String> {
    if one.answer == Answer::Missing {
        return None;
    }
    let mut quotes: Vec<String> = Vec::new();
    for finding in findings_of(report, one.question, state_of(one.answer)) {
        // What frees or binds is quoted with the rest of its clause by its title already.
        let is_quote = one.question == Question::Flexibility && finding.state == State::Stated;
        let words = || say!("received.quoted", words = excerpt(&finding.text, MOST_QUOTED));
        let quote = if is_quote { finding.title.clone() } else { words() };
        if !quotes.contains(&quote) {
            quotes.push(quote);
        }
    }
    quotes.truncate(words::MOST);
    (!quotes.is_empty()).then(|| quotes.join(", "))
}

/// No quote is longer than is read at a glance.
const MOST_QUOTED: usize = 120;

/// The list to send back; nothing where there is nothing to ask.
fn questions(asks: &Asks, copied: Copied) -> Option<Element> {
    if asks.questions.is_empty() && asks.company.is_none() {
        return None;
    }
    let mut section = el("section").class("looks").keyed("asks");
    if !asks.questions.is_empty() {
        let items = asks.questions.iter().map(|ask| el("li").keyed(ask.question.name()).text(ask.sentence.clone()));
        section = section
            .child(el("h3").class("part").keyed("ask").text(say!("received.ask")))
            .child(el("ul").class("ask-back").with("lang", "en").keyed("questions").children(items));
    }
    if let Some(company) = asks.company {
        section = section
            .child(el("h3").class("part").keyed("besides").text(say!("received.besides")))
            .child(el("ul").class("ask-back").with("lang", "en").keyed("company").child(el("li").text(company)));
    }
    let label = if copied == Some(true) { say!("received.copied") } else { say!("received.copy") };
    let copy = el("button").class("add").with("type", "button").with("data-do", "copy asks").text(label);
    section = section.child(el("div").class("fixes ask-copy").keyed("copy").child(copy));
    if copied == Some(false) {
        section = section.child(el("p").class("why ask-refused").keyed("refused").text(say!("received.not-copied")));
    }
    Some(section)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::received;
    use crate::web::sample;

    fn told(report: &Report, copied: Copied) -> Element {
        view(Content::Report(report, &received::asks(report)), copied)
    }

    #[test]
    fn what_an_earlier_mail_told_is_not_asked() {
        let mut report = sample::report();
        (report.questions[0].answer, report.questions[0].told) = (Answer::Stated, true);
        report.findings.retain(|finding| finding.topic.question() != Some(Question::Pay));
        let sheet = told(&report, None);
        let row = sheet.all().into_iter().find(|one| one.key.as_deref() == Some("pay")).expect("it is there");
        assert_eq!(row.words(), "Pay  ·  already told");
    }

    #[test]
    fn the_answers_are_the_writer_s_words_and_the_questions_follow() {
        let mut report = sample::report();
        report.findings[3].rule = "pay/competitive";
        let words = told(&report, None).words();
        assert!(words.starts_with("They answered two of the four There are two questions to send back."), "{words}");
        for part in [
            "Pay  ·  vague “competitive salary”",
            "Stack “Rust”",
            "Remote “fully remote”",
            "Flexibility  ·  not said Who decides how things are built?",
            "Questions to send back You mention a competitive salary. What is the range?",
            "Copy the questions",
            "Checked on this computer only",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        for of_the_writer_s_side in ["57", "+24", "exciting", "Add"] {
            assert!(!words.contains(of_the_writer_s_side), "{of_the_writer_s_side}: {words}");
        }
    }

    #[test]
    fn it_says_whether_it_has_copied() {
        let report = sample::report();
        assert!(told(&report, Some(true)).words().contains("Copied"));
        assert!(told(&report, Some(false)).words().contains("Select the questions"));
    }

    #[test]
    fn where_all_is_answered_there_is_nothing_to_copy() {
        let mut report = sample::report();
        report.questions.iter_mut().for_each(|one| one.answer = Answer::Stated);
        let sheet = told(&report, None);
        assert!(
            sheet.words().starts_with("They answered all four. There is nothing left to ask."),
            "{}",
            sheet.words()
        );
        assert!(!sheet.all().iter().any(|one| one.attribute("data-do") == Some("copy asks")));
    }

    #[test]
    fn a_company_that_is_not_named_is_asked_for_and_not_counted() {
        let mut report = sample::report();
        report.findings[4].rule = "habit/unnamed-company";
        let words = told(&report, None).words();
        assert!(words.contains("There are two questions"), "{words}");
        assert!(words.contains("And, if you like Which company is this for?"), "{words}");
    }

    #[test]
    fn ordinary_mail_is_said_to_be_that_and_can_be_checked() {
        let mail = Report { recruiting: false, ..sample::report() };
        let sheet = told(&mail, None);
        assert!(
            sheet.words().contains("This doesn’t read like a job message") && sheet.words().contains("Check it anyway")
        );
        let german = Report { language: "de", ..mail };
        assert!(told(&german, None).words().contains("This looks like German."));
    }

    #[test]
    fn before_there_is_a_message_the_four_questions_stand_there() {
        let words = view(Content::Empty, None).words();
        assert!(words.contains("How much does it pay?") && !words.contains("Copy"), "{words}");
        let words = view(Content::TooLong, None).words();
        assert!(words.contains("too long to check") && !words.contains("Copy"), "{words}");
    }

    #[test]
    fn a_quote_of_what_frees_has_the_rest_of_its_clause_and_a_long_one_ends_with_a_word() {
        let text = "We are hiring an engineer. The team of five decides for itself how things are built, and the work is fully remote.";
        let options = crate::Options { assume_recruiting: true, ..crate::Options::default() };
        let report = crate::check(text, &options).to_utf16(text).in_english();
        let words = told(&report, None).words();
        assert!(words.contains("“The team of five decides for itself how things are built”"), "{words}");
        let mut report = sample::report();
        report.findings[2].text = format!("fully remote {}", "from wherever they like ".repeat(8));
        let words = told(&report, None).words();
        assert!(words.contains("from wherever they like from wherever they like …”"), "{words}");
    }
}
