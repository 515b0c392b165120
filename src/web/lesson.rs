//! What the technologies of a message are: which a finding is about, and what a tip says of them.

use std::borrow::Cow;

use serde::Serialize;

use crate::report::{Topic, Value};
use crate::terms::glossary::{Explanation, Glossary};
use crate::web::catalogue::say;
use crate::web::{Finding, Report};

/// What is known of the glossary, which is loaded when somebody first asks.
#[derive(Clone, Copy, Debug)]
pub enum Lesson<'g> {
    /// It is not here yet.
    Awaited,
    /// It could not be loaded.
    Failed,
    Learnt(&'g Glossary<'g>),
}

/// A line of a tip: its first words, which stand out, and the others.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    pub lead: Option<String>,
    pub words: String,
}

/// What is said where an explanation should be, and is not.
pub fn failed() -> String {
    say!("glossary.failed")
}

impl<'g> Lesson<'g> {
    /// What a technology is, as far as the glossary is here.
    pub fn explain(&self, term: &str) -> Option<Explanation<'g>> {
        match self {
            Self::Learnt(glossary) => glossary.explain(term, super::tables()?),
            Self::Awaited | Self::Failed => None,
        }
    }

    /// What a tip says of the technologies of a finding besides, in place of why it matters and after it.
    pub fn tell(&self, report: &Report, finding: &Finding) -> (Option<Cow<'g, str>>, Vec<Line>) {
        let terms = terms(report, finding);
        if terms.is_empty() {
            return (None, Vec::new());
        }
        if matches!(self, Self::Failed) {
            return (None, vec![Line { lead: None, words: failed() }]);
        }
        let known = terms.iter().filter_map(|term| self.explain(term));
        if finding.topic == Topic::Term {
            let line = |e: Explanation<'g>| {
                Some(Line { lead: Some(say!("glossary.lead", name = e.name.to_owned())), words: e.is?.into() })
            };
            return (None, known.filter_map(line).take(MOST).collect());
        }
        let Some(known) = { known }.next() else { return (None, Vec::new()) };
        let apart = known.not.first().filter(|_| known.is.is_some());
        let apart = apart
            .map(|not| Line { lead: Some(say!("glossary.not", name = not.name.to_owned())), words: not.apart.into() });
        (known.is.map(Cow::Borrowed), apart.into_iter().collect())
    }
}

/// A tip explains no more than two technologies.
const MOST: usize = 2;

/// The technologies that a finding is about, by name: the one that it names, or those in the words that it judges.
pub fn terms<'r>(report: &'r Report, finding: &'r Finding) -> Vec<&'r str> {
    if let Some(term) = term(finding) {
        return vec![term];
    }
    let mut names: Vec<&str> = Vec::new();
    if finding.topic != Topic::Term {
        return names;
    }
    let (start, end) = (finding.span.start(), finding.span.end());
    for named in &report.findings {
        if let Some(term) = term(named)
            && start <= named.span.start()
            && named.span.end() <= end
            && !names.contains(&term)
        {
            names.push(term);
        }
    }
    if names.is_empty() {
        names.extend(
            super::tables().and_then(|tables| Glossary::default().explain(&finding.text, tables).map(|e| e.name)),
        );
    }
    names
}

fn term(finding: &Finding) -> Option<&str> {
    match &finding.value {
        Some(Value::Stack { term }) => Some(term),
        _ => None,
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use crate::report::{Span, State, Utf16};
    use crate::web::sample;

    /// A glossary of our own.
    pub const TEXT: &str = "Rust\nis: A language.\nnot: Go — Go is simpler.\nnot: C — C is older.\nsay: In Rust.\n\
        source: https://example.org/rust\n\nGo\nis: Another language.\n\nRust | 2015 | https://example.org/1.0\n";

    fn glossary() -> Glossary<'static> {
        Glossary::parse(TEXT).expect("good text")
    }

    fn line(lead: Option<&str>, words: &str) -> Line {
        Line { lead: lead.map(str::to_owned), words: words.into() }
    }

    /// “Rust/Go”, of which both are named.
    fn confused() -> Report {
        let mut report = sample::report();
        let rust = report.findings[1].clone();
        let span = |start, end| Span::new(Utf16(start), Utf16(end));
        let go = Finding { span: span(25, 27), value: Some(Value::Stack { term: "Go".into() }), ..rust.clone() };
        let both = Finding { topic: Topic::Term, state: State::Note, span: span(20, 27), value: None, ..rust };
        report.findings.extend([go, both]);
        report
    }

    #[test]
    fn a_finding_is_about_the_technologies_in_its_words() {
        let report = confused();
        let about: Vec<_> = report.findings.iter().map(|finding| terms(&report, finding)).collect();
        let none: Vec<&str> = vec![];
        assert_eq!(
            about,
            [&none, &vec!["Rust"], &none, &none, &none, &vec!["Go"], &vec!["Rust", "Go"]].map(Vec::clone)
        );
        let alone = Finding { topic: Topic::Term, text: "Java Script".into(), ..report.findings[0].clone() };
        assert_eq!(terms(&sample::report(), &alone), ["JavaScript"]);
    }

    #[test]
    fn a_named_technology_is_explained_in_a_sentence_and_told_apart_in_another() {
        let (report, glossary) = (confused(), glossary());
        let told = Lesson::Learnt(&glossary).tell(&report, &report.findings[1]);
        assert_eq!(told, (Some("A language.".into()), vec![line(Some("Not Go."), "Go is simpler.")]));
    }

    #[test]
    fn a_remark_on_technologies_keeps_its_reason_and_explains_them_after_it() {
        let (report, glossary) = (confused(), glossary());
        let told = Lesson::Learnt(&glossary).tell(&report, &report.findings[6]);
        let expected = vec![line(Some("Rust:"), "A language."), line(Some("Go:"), "Another language.")];
        assert_eq!(told, (None, expected));
    }

    #[test]
    fn without_a_glossary_nothing_is_lost_and_what_is_not_about_a_technology_is_left_alone() {
        let report = confused();
        let none = || (None, Vec::new());
        assert_eq!(Lesson::Awaited.tell(&report, &report.findings[1]), none());
        assert_eq!(Lesson::Failed.tell(&report, &report.findings[1]), (None, vec![line(None, &failed())]));
        let empty = Glossary::default();
        for lesson in [Lesson::Awaited, Lesson::Failed, Lesson::Learnt(&empty)] {
            assert_eq!(lesson.tell(&report, &report.findings[3]), none());
        }
        assert_eq!(Lesson::Learnt(&empty).tell(&report, &report.findings[1]), none());
    }
}
