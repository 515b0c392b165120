//! What stands beside the message's own words: a tip on a finding, and a chip for each answer that is missing.
//!
//! Frames of their own show them; their buttons ask for what the panel's own do.

use serde::Serialize;

use crate::report::{Answer, Question, State};
use crate::web::action::Asked;
use crate::web::lesson::{Lesson, Line};
use crate::web::{Finding, Report};
use crate::web::{action, words};

/// A button that does what `act` says, with what it earns.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chip {
    pub act: Asked,
    pub label: String,
    pub points: u32,
}

/// What is found, why it matters, and one thing to do about it; and what the technology is, where it is about one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tip {
    pub state: State,
    pub title: String,
    pub why: String,
    pub act: Option<Chip>,
    pub about: Vec<Line>,
}

/// The tip on a finding of the report, by its number.
pub fn tip(report: &Report, number: usize, lesson: Lesson) -> Option<Tip> {
    let finding = report.findings.get(number)?;
    if finding.state == State::Missing {
        return missing(report, finding);
    }
    let fix = finding.fixes.first().map(|fix| Chip {
        act: Asked::Fix { finding: number, fix: 0 },
        label: fix.label.clone(),
        points: to_earn(report, finding),
    });
    // Where no better wording fits, a sentence says it.
    let is_vague = finding.state == State::Vague;
    let sentence =
        || add(report, finding.topic.question().filter(|_| is_vague)?, &words::says(finding.topic.question()?));
    let act = fix.or_else(sentence);
    let (is, about) = lesson.tell(report, finding);
    let why = is.map_or_else(|| finding.why.clone(), |is| is.into_owned());
    Some(Tip { state: finding.state, title: finding.title.clone(), why, act, about })
}

/// Answers that are missing are all marked on the same words: one tip tells of them all, and offers the most rewarding.
fn missing(report: &Report, finding: &Finding) -> Option<Tip> {
    let here = |question: &Question| {
        action::findings_of(report, *question, State::Missing).any(|other| other.span == finding.span)
    };
    let questions: Vec<_> = Question::ALL.into_iter().filter(here).collect();
    let best = *questions.iter().max_by_key(|question| gap(report, **question))?;
    let why = action::findings_of(report, best, State::Missing).next()?.why.clone();
    let act = add(report, best, &words::says(best));
    Some(Tip { state: State::Missing, title: words::not_said(&questions), why, act, about: Vec::new() })
}

/// A chip for each answer that is missing, in the order of the questions; none for a sentence that is in the text
/// already, with its blanks still to be filled.
pub fn chips(report: &Report, text: &str) -> Vec<Chip> {
    let is_there = |question: Question| {
        let action = Asked::Add { question }.on(report);
        matches!(action, Some(action::Action::Insert(sentence)) if text.contains(&sentence))
    };
    let missing = report.questions.iter().filter(|one| report.recruiting && one.answer == Answer::Missing);
    let missing = missing.filter(|one| !is_there(one.question));
    missing.filter_map(|one| add(report, one.question, &words::name(one.question))).collect()
}

fn add(report: &Report, question: Question, label: &str) -> Option<Chip> {
    let act = Asked::Add { question };
    act.on(report)?;
    Some(Chip { act, label: label.into(), points: gap(report, question) })
}

/// What a better answer would earn.
fn gap(report: &Report, question: Question) -> u32 {
    let one = report.questions.iter().find(|one| one.question == question);
    one.map_or(0, |one| one.of.saturating_sub(one.points))
}

fn to_earn(report: &Report, finding: &Finding) -> u32 {
    match finding.topic.question() {
        Some(question) => gap(report, question),
        None => finding.points.min(0).unsigned_abs(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Topic;
    use crate::terms::glossary::Glossary;
    use crate::web::lesson::tests::TEXT;
    use crate::web::sample;

    fn chip(name: &str, label: &str, points: u32) -> Chip {
        Chip { act: Asked::named(name).expect("a name"), label: label.into(), points }
    }

    #[test]
    fn a_tip_says_what_it_is_and_why_and_offers_one_thing() {
        let report = sample::report();
        let pay = tip(&report, 3, Lesson::Awaited);
        let title = "“competitive salary” is not a figure".to_owned();
        let act = Some(chip("fix 3 0", "Write the range", 24));
        let why = "Why it matters.".to_owned();
        assert_eq!(pay, Some(Tip { state: State::Vague, title, why, act, about: Vec::new() }));
        assert_eq!(tip(&report, 1, Lesson::Awaited).and_then(|tip| tip.act), None);
        assert_eq!(tip(&report, 99, Lesson::Awaited), None);
    }

    #[test]
    fn a_tip_on_a_technology_says_what_it_is() {
        let glossary = Glossary::parse(TEXT).expect("good text");
        let rust = tip(&sample::report(), 1, Lesson::Learnt(&glossary)).expect("it is there");
        assert_eq!((rust.title.as_str(), rust.why.as_str()), ("Rust", "A language."));
        assert_eq!(rust.about, [Line { lead: Some("Not Go.".into()), words: "Go is simpler.".into() }]);
    }

    #[test]
    fn answers_that_are_missing_share_a_tip() {
        let mut report = sample::report();
        let remote = Finding { topic: Topic::Remote, ..report.findings[0].clone() };
        report.findings.insert(0, remote);
        report.questions[2] = crate::report::Answered { answer: Answer::Missing, points: 0, ..report.questions[2] };
        for number in [0, 1] {
            let tip = tip(&report, number, Lesson::Awaited).expect("both are there");
            assert_eq!(tip.title, "Remote and flexibility aren’t mentioned");
            // nothing advises on remote in this report, though it would earn more
            assert_eq!(tip.act, None);
        }
        report.findings.remove(0);
        let act = tip(&report, 0, Lesson::Awaited).and_then(|tip| tip.act);
        assert_eq!(act, Some(chip("add flexibility", "Say who decides", 15)));
    }

    #[test]
    fn chips_are_for_what_is_missing_in_a_recruiting_message_only() {
        let mut report = sample::report();
        assert_eq!(chips(&report, "a senior engineer"), [chip("add flexibility", "Flexibility", 15)]);
        assert_eq!(chips(&report, "Rust. You decide how it is built: [what]."), []);
        report.recruiting = false;
        assert_eq!(chips(&report, "a senior engineer"), []);
    }
}
