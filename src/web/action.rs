//! What a click asks for. A button carries its action's name in `data-do`; the report says what that means now.

use serde::Serialize;

use crate::report::{Answer, Question, State, Topic};
use crate::web::{Finding, Report};

/// What a button asks for, as agent and panel tell each other; `Action` in `extension/protocol.d.ts`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum Asked {
    /// The better wording in the place of the vague one, or else the advised sentence.
    Add { question: Question },
    /// The words behind the answer.
    Show { question: Question },
    /// The sentence of an advice, by its number.
    Advice { advice: usize },
    /// A fix of a finding, both by their numbers.
    Fix { finding: usize, fix: usize },
    /// The words of a finding.
    Look { finding: usize },
    /// A blank that is to be filled in, by its number.
    Blank { blank: usize },
}

impl Asked {
    /// What the name of a button in the panel asks for: `add pay`, `show pay`, `advice 2`, `fix 4 1`, `look 4`, `blank 2`.
    pub fn named(name: &str) -> Option<Self> {
        let mut words = name.split(' ');
        let (verb, what) = (words.next()?, words.next()?);
        Some(match verb {
            "add" => Self::Add { question: question(what)? },
            "show" => Self::Show { question: question(what)? },
            "advice" => Self::Advice { advice: what.parse().ok()? },
            "fix" => Self::Fix { finding: what.parse().ok()?, fix: words.next()?.parse().ok()? },
            "look" => Self::Look { finding: what.parse().ok()? },
            "blank" => Self::Blank { blank: what.parse().ok()? },
            _ => return None,
        })
    }

    /// What a message asks for: the word in `do`, and its other fields.
    pub fn told(verb: &str, asked: Option<&str>, number: impl Fn(&str) -> Option<u32>) -> Option<Self> {
        let number = |name| number(name).map(|number| number as usize);
        Some(match verb {
            "add" => Self::Add { question: question(asked?)? },
            "show" => Self::Show { question: question(asked?)? },
            "advice" => Self::Advice { advice: number("advice")? },
            "fix" => Self::Fix { finding: number("finding")?, fix: number("fix")? },
            "look" => Self::Look { finding: number("finding")? },
            "blank" => Self::Blank { blank: number("blank")? },
            _ => return None,
        })
    }

    /// What that does to the message that `report` is about; nothing for what is not in it.
    pub fn on(self, report: &Report) -> Option<Action> {
        match self {
            Self::Add { question } => add(report, question),
            Self::Show { question } => Some(reveal(finding_of(report, question)?)),
            Self::Advice { advice } => report.advice.get(advice)?.insert.as_deref().map(|s| Action::Insert(s.into())),
            Self::Fix { finding, fix } => replace(report.findings.get(finding)?, fix),
            Self::Look { finding } => Some(reveal(report.findings.get(finding)?)),
            Self::Blank { blank } => {
                let span = report.blanks.get(blank)?;
                Some(Action::Reveal { start: span.start().0, end: span.end().0 })
            }
        }
    }
}

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
pub fn finding_of(report: &Report, question: Question) -> Option<&Finding> {
    let answer = report.questions.iter().find(|answered| answered.question == question)?.answer;
    findings_of(report, question, state_of(answer)).next()
}

/// The findings about a question in one state, in the order of the text.
pub fn findings_of(report: &Report, question: Question, state: State) -> impl Iterator<Item = &Finding> {
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
pub fn named(report: &Report, name: &str) -> Option<Action> {
    Asked::named(name)?.on(report)
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

fn replace(finding: &Finding, fix: usize) -> Option<Action> {
    let fix = finding.fixes.get(fix)?;
    Some(Action::Replace {
        start: finding.span.start().0,
        end: finding.span.end().0,
        expect: finding.text.clone(),
        text: fix.replace.clone().into_owned(),
    })
}

fn reveal(finding: &Finding) -> Action {
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
    fn what_is_asked_is_written_as_the_protocol_says_and_read_back() {
        let protocol = include_str!("../../extension/protocol.d.ts");
        for name in ["add pay", "show stack", "advice 2", "fix 4 1", "look 4", "blank 3"] {
            let asked = Asked::named(name).expect("a name");
            let written = serde_json::to_value(asked).expect("plain data");
            let field = |name: &str| written.get(name);
            let verb = field("do").and_then(|verb| verb.as_str()).expect("a verb");
            let question = field("question").and_then(|question| question.as_str());
            assert_eq!(Asked::told(verb, question, |name| Some(field(name)?.as_u64()? as u32)), Some(asked), "{name}");
            let kind = |name: &str| if name == "question" { "Question" } else { "number" };
            let fields = written.as_object().expect("an object").keys().filter(|name| *name != "do");
            let mut fields: Vec<_> = fields.map(|name| format!("; {name}: {}", kind(name))).collect();
            fields.sort();
            let line = format!("{{ do: \"{verb}\"{} }}", fields.concat());
            assert!(protocol.contains(&line), "{line}");
        }
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
