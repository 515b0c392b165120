//! What a click asks for. A button carries its action's name in `data-do`; the report says what that means now.

use crate::report::{Answer, Finding, Question, State, Topic, Utf16};

type Report = crate::report::Report<Utf16>;

/// Something that the user clicked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Put a sentence into the message.
    Insert(String),
    /// Put `text` in the place of `start..end`, where `expect` stands.
    Replace { start: usize, end: usize, expect: String, text: String },
    /// Show `start..end` in the message.
    Reveal { start: usize, end: usize },
}

/// The finding that stands for a question's answer: the first in its state.
pub fn finding_of(report: &Report, question: Question) -> Option<&Finding<Utf16>> {
    let answer = report.questions.iter().find(|answered| answered.question == question)?.answer;
    findings_of(report, question, state_of(answer)).next()
}

/// The findings about a question in one state, in the order of the text.
pub fn findings_of(report: &Report, question: Question, state: State) -> impl Iterator<Item = &Finding<Utf16>> {
    let topic = Topic::from(question);
    report.findings.iter().filter(move |finding| finding.topic == topic && finding.state == state)
}

/// The state of the findings that make an answer.
pub const fn state_of(answer: Answer) -> State {
    match answer {
        Answer::Stated => State::Stated,
        Answer::Vague => State::Vague,
        Answer::Missing => State::Missing,
    }
}

/// What the button named `name` does to the message that `report` is about; nothing for a name that is not in it.
///
/// - `add pay` puts the better wording in the place of the vague one, or else adds the advised sentence;
/// - `show pay` shows the words behind the answer;
/// - `advice 2` adds the sentence of the third advice;
/// - `fix 4 1` applies the second fix of the fifth finding;
/// - `look 4` shows the fifth finding;
/// - `blank 2` shows the third of the blanks that are to be filled in.
pub fn named(report: &Report, name: &str) -> Option<Action> {
    let mut words = name.split(' ');
    let (verb, what) = (words.next()?, words.next()?);
    match verb {
        "add" => add(report, question(what)?),
        "show" => Some(reveal(finding_of(report, question(what)?)?)),
        "advice" => report.advice.get(what.parse::<usize>().ok()?)?.insert.as_deref().map(|s| Action::Insert(s.into())),
        "fix" => {
            let finding = report.findings.get(what.parse::<usize>().ok()?)?;
            replace(finding, words.next()?.parse().ok()?)
        }
        "blank" => {
            let span = report.blanks.get(what.parse::<usize>().ok()?)?;
            Some(Action::Reveal { start: span.start().0, end: span.end().0 })
        }
        "look" => Some(reveal(report.findings.get(what.parse::<usize>().ok()?)?)),
        _ => None,
    }
}

fn add(report: &Report, question: Question) -> Option<Action> {
    // What it would put in stands there already.
    if report.questions.iter().any(|one| one.question == question && one.pending) {
        return None;
    }
    let vague = findings_of(report, question, State::Vague).find_map(|finding| replace(finding, 0));
    let sentence = || {
        let advice = report.advice.iter().find(|advice| advice.topic == Topic::from(question))?;
        advice.insert.as_deref().map(|sentence| Action::Insert(sentence.into()))
    };
    vague.or_else(sentence)
}

fn replace(finding: &Finding<Utf16>, fix: usize) -> Option<Action> {
    let fix = finding.fixes.get(fix)?;
    Some(Action::Replace {
        start: finding.span.start().0,
        end: finding.span.end().0,
        expect: finding.text.clone(),
        text: fix.replace.clone().into_owned(),
    })
}

fn reveal(finding: &Finding<Utf16>) -> Action {
    Action::Reveal { start: finding.span.start().0, end: finding.span.end().0 }
}

fn question(name: &str) -> Option<Question> {
    Question::ALL.into_iter().find(|question| question.name() == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn what_waits_for_its_blanks_is_not_added_twice() {
        let mut report = sample::report();
        report.questions[0].pending = true;
        assert_eq!(named(&report, "add pay"), None);
    }

    #[test]
    fn every_name_leads_to_what_the_report_offers() {
        let report = Report { blanks: vec![sample::span(120, 125)], ..sample::report() };
        let cases = [
            ("add flexibility", Some(Action::Insert("You decide how it is built: [what].".into()))),
            (
                "add pay",
                Some(Action::Replace {
                    start: 60,
                    end: 78,
                    expect: "competitive salary".into(),
                    text: "salary of £[min]–£[max] a year".into(),
                }),
            ),
            ("show stack", Some(Action::Reveal { start: 20, end: 24 })),
            ("look 4", Some(Action::Reveal { start: 90, end: 110 })),
            ("add stack", None),
            ("fix 4 7", None),
            ("fix 99 0", None),
            ("blank 0", Some(Action::Reveal { start: 120, end: 125 })),
            ("blank 1", None),
            ("look", None),
            ("look x", None),
            ("", None),
            ("sing pay", None),
        ];
        for (name, action) in cases {
            assert_eq!(named(&report, name), action, "{name}");
        }
    }
}
