//! The contract: what [`check`](crate::check) answers, and the only type that crosses a boundary.
//!
//! The panel gets it as one plain object, the command prints it as one line of JSON, and
//! `extension/report.d.ts` describes the same shape to TypeScript. Inside the crate every offset is a
//! [`Byte`] of UTF-8; [`Report::to_utf16`] turns them into [`Utf16`] code units once, and only that form can be
//! serialised, so that no byte offset ever reaches JavaScript by mistake. What a report says is a [`Wording`], which no
//! language has said yet; [`Report::in_words`] says it, and only what is said can be serialised.

use std::borrow::Cow;

use serde::Serialize;

use crate::order;
pub use crate::text::{Byte, Span, Utf16};
use crate::wording::Wording;

/// One of the four questions that every developer asks first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Question {
    /// How much does it pay?
    Pay,
    /// Which technologies would I work with?
    Stack,
    /// Can I work from home, or on my own schedule, or do I have to go into an office?
    Remote,
    /// Will I have creative flexibility, or are there many layers of red tape?
    Flexibility,
}

impl Question {
    /// All four, in the order in which they are always shown.
    pub const ALL: [Self; 4] = [Self::Pay, Self::Stack, Self::Remote, Self::Flexibility];

    /// Its name in reports and on tiles.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Stack => "stack",
            Self::Remote => "remote",
            Self::Flexibility => "flexibility",
        }
    }
}

/// How well a message answers a [`Question`]. Ordered: a better answer is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// Not touched.
    Missing,
    /// Touched, but the fact is not there ("competitive salary").
    Vague,
    /// The reader learns the fact.
    Stated,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Topic {
    Pay,
    Stack,
    Remote,
    Flexibility,
    /// A way of writing that loses developers.
    Habit,
    /// A technology's name or facts.
    Term,
}

impl Topic {
    /// The question of this topic; none for habits and terms.
    pub const fn question(self) -> Option<Question> {
        match self {
            Self::Pay => Some(Question::Pay),
            Self::Stack => Some(Question::Stack),
            Self::Remote => Some(Question::Remote),
            Self::Flexibility => Some(Question::Flexibility),
            Self::Habit | Self::Term => None,
        }
    }
}

impl From<Question> for Topic {
    fn from(question: Question) -> Self {
        match question {
            Question::Pay => Self::Pay,
            Question::Stack => Self::Stack,
            Question::Remote => Self::Remote,
            Question::Flexibility => Self::Flexibility,
        }
    }
}

/// What a finding says of its words; it decides how they are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Stated,
    Vague,
    /// The question is not answered; the finding stands on the anchor, not on words that are wrong.
    Missing,
    /// Plainly wrong, and better not sent.
    Problem,
    /// Worth another look.
    Note,
}

/// The fact that a finding read, for those who compute with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Value {
    Pay(Pay),
    Stack {
        /// The canonical name ("PostgreSQL" for "postgres").
        term: Cow<'static, str>,
    },
    Remote(Arrangement),
}

/// An amount or a range, normalised.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pay {
    /// The lower end in whole currency units (80000 for "80k"); none for "up to 90k".
    pub min: Option<f64>,
    /// The upper end; none for "80k+".
    pub max: Option<f64>,
    /// ISO 4217 code, when the text tells it.
    pub currency: Option<&'static str>,
    pub period: Option<Period>,
    pub kind: PayKind,
    /// Equity in per cent of the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<f64>,
}

/// What one amount is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Period {
    Year,
    Month,
    Week,
    Day,
    Hour,
}

/// Which part of the pay an amount is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayKind {
    #[default]
    Base,
    /// Total compensation or on-target earnings.
    Total,
    Bonus,
    Equity,
    /// A contractor's rate for a day.
    DayRate,
}

/// Where and when the work is done, as far as the words tell.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Arrangement {
    pub mode: Option<Mode>,
    /// Days of the week in the office.
    pub days_in_office: Option<u8>,
    /// Towns, countries and time zones named, as written.
    pub places: Vec<String>,
    pub hours: Option<Hours>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    Remote,
    Hybrid,
    Onsite,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// The developer chooses them.
    Flexible,
    /// Some are given ("core hours 10 to 3", "CET ± 2 h").
    Core,
    Fixed,
}

/// One click's worth of better wording.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Fix<Says = Wording> {
    /// What the button says.
    pub label: Says,
    /// The words that take the place of the finding's span.
    pub replace: Cow<'static, str>,
}

/// One thing noticed at one place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Finding<At = Byte, Says = Wording> {
    /// The rule that found it, as `docs/rules.md` lists it: "pay/amount".
    pub rule: &'static str,
    pub topic: Topic,
    pub state: State,
    #[serde(flatten)]
    pub span: Span<At>,
    /// The words under the span.
    pub text: String,
    pub value: Option<Value>,
    /// What it is: "£80,000–£95,000 a year".
    pub title: Says,
    /// Why it matters, in one sentence.
    pub why: Says,
    /// What it adds to the score, or takes from it when negative. A question's points stand on one of its
    /// findings only, so that the sum over all findings is the score.
    pub points: i32,
    pub fixes: Vec<Fix<Says>>,
}

/// A question, its answer, and what that earns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Answered {
    pub question: Question,
    pub answer: Answer,
    pub points: u32,
    /// The most that this question can earn.
    pub of: u32,
    /// Blanks of our own are to be filled in before it is answered.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub pending: bool,
    /// The writer's earlier message answers it, and this one does not: it counts for stated, and earns as much.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub told: bool,
}

/// What candidates ask once the four questions are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// Permanent, for a time, freelance; full or part time.
    Contract,
    /// Hours or time zone.
    Hours,
    /// Sponsorship or the right to work.
    Visa,
    /// The steps of the interview.
    Interview,
}

impl Detail {
    /// All of them, in the order in which they are always shown.
    pub const ALL: [Self; 4] = [Self::Contract, Self::Hours, Self::Visa, Self::Interview];
}

/// Whether a message states one of the [`Detail`]s; it earns nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Also {
    pub topic: Detail,
    pub stated: bool,
    /// A sentence of ours about it stands in the message, and its blank is not filled in yet.
    pub pending: bool,
}

/// Something to add, what it would earn, and a sentence to start from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Advice<Says = Wording> {
    pub topic: Topic,
    pub points: u32,
    pub text: Says,
    /// A whole sentence with square-bracket blanks, to insert on a click.
    pub insert: Option<Cow<'static, str>>,
}

/// What a message tells a developer, and what it leaves out.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Report<At = Byte, Says = Wording> {
    /// 0 to 100: the sum of the points of questions and findings, never below 0.
    pub score: u32,
    /// Whether the message offers or asks about a job. When not, there is nothing else in the report.
    pub recruiting: bool,
    /// It may be about a job: nothing is marked, and the writer is offered a check.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unsure: bool,
    /// BCP 47 language tag of the rules that read it.
    pub language: &'static str,
    /// Always four, in the order of [`Question::ALL`].
    pub questions: [Answered; 4],
    /// In order of their start.
    pub findings: Vec<Finding<At, Says>>,
    /// The most rewarding first. What a pending question was advised stands in the text already.
    pub advice: Vec<Advice<Says>>,
    /// Blanks that our own advice or fixes have left, and that nobody has filled in yet, in order of their start.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blanks: Vec<Span<At>>,
    /// What candidates ask next: all four once each question is answered, none before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Also>,
    /// The questions that the earlier message answers and this one does not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<Question>,
    /// Which job it is about, to be compared with a role; no part of what is reported.
    #[serde(skip)]
    pub(crate) job: Job,
}

/// How a message names the job that it is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Job {
    /// The role, as it is announced: "a senior backend engineer". Empty where it is not.
    pub title: String,
    /// Those who may have the job; none where a client is spoken of.
    pub employers: Vec<String>,
}

impl<At> Report<At> {
    /// The same report in words: those that `tell` has for what it says.
    pub fn in_words(self, tell: impl Fn(&Wording) -> String) -> Report<At, String> {
        let findings = self.findings.into_iter().map(|f| Finding {
            rule: f.rule,
            topic: f.topic,
            state: f.state,
            span: f.span,
            text: f.text,
            value: f.value,
            title: tell(&f.title),
            why: tell(&f.why),
            points: f.points,
            fixes: f.fixes.into_iter().map(|fix| Fix { label: tell(&fix.label), replace: fix.replace }).collect(),
        });
        let findings = findings.collect();
        let advice = self.advice.into_iter().map(|advice| Advice {
            topic: advice.topic,
            points: advice.points,
            text: tell(&advice.text),
            insert: advice.insert,
        });
        Report {
            score: self.score,
            recruiting: self.recruiting,
            unsure: self.unsure,
            language: self.language,
            questions: self.questions,
            findings,
            advice: advice.collect(),
            blanks: self.blanks,
            also: self.also,
            told: self.told,
            job: self.job,
        }
    }

    /// The same report in English words.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn in_english(self) -> Report<At, String> {
        self.in_words(Wording::to_string)
    }
}

impl<Says> Report<Byte, Says> {
    /// The same report with offsets in UTF-16 code units. `text` is the text that was checked.
    ///
    /// One pass over the text, whatever the number of findings.
    pub fn to_utf16(self, text: &str) -> Report<Utf16, Says> {
        let spans = self.findings.iter().map(|f| f.span).chain(self.blanks.iter().copied());
        let mut stops: Vec<usize> = spans.flat_map(|span| [span.start().0, span.end().0]).collect();
        order::by_key(&mut stops, |stop| *stop as u128);
        stops.dedup();
        let mut units = Vec::with_capacity(stops.len());
        let (mut from, mut count) = (0, 0);
        for &stop in &stops {
            count += text[from..stop].encode_utf16().count();
            from = stop;
            units.push(count);
        }
        let at = |byte: Byte| Utf16(stops.binary_search(&byte.0).map_or(count, |i| units[i]));
        let findings = self.findings.into_iter().map(|f| Finding {
            rule: f.rule,
            topic: f.topic,
            state: f.state,
            span: Span::new(at(f.span.start()), at(f.span.end())),
            text: f.text,
            value: f.value,
            title: f.title,
            why: f.why,
            points: f.points,
            fixes: f.fixes,
        });
        Report {
            score: self.score,
            recruiting: self.recruiting,
            unsure: self.unsure,
            language: self.language,
            questions: self.questions,
            findings: findings.collect(),
            advice: self.advice,
            blanks: self.blanks.into_iter().map(|span| Span::new(at(span.start()), at(span.end()))).collect(),
            also: self.also,
            told: self.told,
            job: self.job,
        }
    }
}
