//! Facts First reads a recruiter's message as a software developer would: which of the four questions that every
//! developer asks first does it answer, which does it only wave at, and which does it leave out?
//!
//! | question | the developer asks |
//! |---|---|
//! | pay | How much does it pay? |
//! | stack | Which technologies would I work with? |
//! | remote | From home, on my own schedule, or in an office? |
//! | flexibility | Creative freedom, or layers of red tape? |
//!
//! # Checking a message
//! [`check`] is a pure function: no clock, no input or output, the same answer for the same text wherever it runs,
//! in a browser's panel, in the command, in a test.
//!
//! ```
//! use facts_first::report::{Answer, Question};
//! use facts_first::{Options, check};
//!
//! let text = "Hi Maya, we are hiring a senior Rust engineer with a competitive salary.";
//! let report = check(text, &Options::default());
//!
//! assert!(report.recruiting);
//! let answer = |question| report.questions.iter().find(|q| q.question == question).map(|q| q.answer);
//! assert_eq!(answer(Question::Stack), Some(Answer::Stated));
//! assert_eq!(answer(Question::Pay), Some(Answer::Vague));
//! assert_eq!(answer(Question::Remote), Some(Answer::Missing));
//! ```
//!
//! Every finding says which words it is about, and why. Inside the crate its span counts **bytes of UTF-8**:
//!
//! ```
//! # use facts_first::{Options, check};
//! let text = "We’re hiring a Rust engineer with a competitive salary.";
//! let report = check(text, &Options::default());
//! let pay = report.findings.iter().find(|f| f.rule.starts_with("pay/")).unwrap();
//! assert_eq!(pay.span.of(text), "competitive salary");
//! assert_eq!(pay.span.start().0, 38);
//! ```
//!
//! JavaScript counts UTF-16 code units. [`Report::to_utf16`] turns all offsets at once, and only its result can be
//! serialised, once it is in words, so that a byte offset never leaves the crate by mistake:
//!
//! ```
//! # use facts_first::{Options, check};
//! # let text = "We’re hiring a Rust engineer with a competitive salary.";
//! let report = check(text, &Options::default()).to_utf16(text);
//! let pay = report.findings.iter().find(|f| f.rule.starts_with("pay/")).unwrap();
//! assert_eq!(pay.span.start().0, 36); // the ’ is three bytes and one unit
//! ```
//!
//! What a report says, it says in no language: titles, reasons and labels are [`Wording`](wording::Wording)s, which name a
//! text of a catalogue (`extension/words/`) and what it is filled with. [`Report::in_english`] puts them into English, and
//! [`Report::in_words`] into whatever words it is given. What goes into a message is English.
//!
//! ```
//! # use facts_first::{Options, check};
//! let report = check("We are hiring a Rust engineer. We need you asap.", &Options::default()).in_english();
//! let urgency = report.findings.iter().find(|f| f.rule == "habit/urgency").unwrap();
//! assert_eq!(urgency.title, "“asap” puts pressure on them");
//! ```
//!
//! The score is a plain sum: the points of all findings. What would raise it, and by how much, is its
//! [`advice`](report::Report::advice), the most rewarding first.
//!
//! ```
//! # use facts_first::{Options, check};
//! let report = check("We are hiring a senior Rust engineer, fully remote.", &Options::default());
//! assert_eq!(report.advice[0].points, 35);
//! assert!(report.advice[0].insert.as_deref().unwrap().contains("[min]"));
//! ```
//!
//! A text that is no recruiting message gets no findings at all; the tool lives in people's mail:
//!
//! ```
//! # use facts_first::{Options, check};
//! let report = check("Hi Maya, the minutes of yesterday's meeting are attached.", &Options::default());
//! assert!(!report.recruiting && report.findings.is_empty());
//! ```
//!
//! Of some texts it is not sure: then the report is empty too, and [`unsure`](Report::unsure). Whoever shows it can offer
//! a check, which [`Options::assume_recruiting`] makes. On a recruiters' page ([`Place`]) less is needed to be sure.
//!
//! ```
//! # use facts_first::{Options, check};
//! fn told(text: &str) -> &'static str {
//!     let report = check(text, &Options::default());
//!     match (report.recruiting, report.unsure) {
//!         (true, _) => "what was found",
//!         (false, true) => "Is this about a job? Check it",
//!         (false, false) => "nothing",
//!     }
//! }
//! assert_eq!(told("We are hiring a senior Rust engineer at £80k to £95k. Interested?"), "what was found");
//! assert_eq!(told("The minutes of yesterday's meeting are attached."), "nothing");
//!
//! let text = "Would something like this interest you?";
//! let asked = check(text, &Options { assume_recruiting: true, ..Options::default() });
//! assert!(asked.recruiting && !asked.unsure);
//! ```
//!
//! Habits that lose developers take a little away, and say what to write instead. Some need to know more than the text:
//!
//! ```
//! # use facts_first::{Options, check};
//! let options = Options { recipient: Some("Jane Miller".into()), ..Options::default() };
//! let report = check("Hi John, we are hiring a Rust engineer. Can we hop on a call?", &options);
//! let wrong_name = report.findings.iter().find(|f| f.rule == "habit/wrong-name").unwrap();
//! assert_eq!(wrong_name.fixes[0].replace, "Jane");
//! let call = report.findings.iter().find(|f| f.rule == "habit/call-first").unwrap();
//! assert!(call.points < 0 && call.fixes[0].replace.starts_with("Happy to answer"));
//! ```
//!
//! # A conversation
//! A reminder is not blamed for what the first message said: what [`Options::earlier`] answers is [told](Report::told).
//! [`Checker::earlier`] finds the writer's own mail in what is quoted below a message.
//!
//! ```
//! use facts_first::report::Question;
//! # use facts_first::{Checker, Options, embedded};
//! let checker = Checker::new(embedded::tables());
//! let quoted = "On Mon, 3 Mar 2025 at 10:12, Ana Ruiz wrote:\n\n\
//!     We are hiring a senior Rust engineer at £80k–£95k, fully remote in the UK.";
//! let options = Options { earlier: checker.earlier(quoted, None), ..Options::default() };
//! let report = checker.check("Did you have time to think about the engineer role?", &options);
//! assert_eq!(report.told, [Question::Pay, Question::Stack, Question::Remote]);
//! assert!(report.advice.iter().all(|advice| advice.topic == Question::Flexibility.into()));
//! ```
//!
//! Once all four questions are answered, [`Report::also`] says which of the things that candidates ask next are stated:
//! contract, hours, visa, interview. They earn nothing.
//!
//! ```
//! use facts_first::report::Detail;
//! # use facts_first::{Options, check};
//! let text = "We are hiring a senior Rust engineer at £80k–£95k, fully remote in the UK. It is a permanent role, and you \
//!     choose your own tools.";
//! let report = check(text, &Options::default());
//! let open: Vec<_> = report.also.iter().filter(|also| !also.stated).map(|also| also.topic).collect();
//! assert_eq!(open, [Detail::Hours, Detail::Visa, Detail::Interview]);
//! ```
//!
//! # Reading a job ad
//! [`posting::read`] reads the facts of a role out of a job ad, each with the words it came from. It invents nothing: what
//! the ad does not state is empty.
//!
//! ```
//! use facts_first::{Checker, embedded, posting};
//!
//! let ad = "Senior Rust Engineer\nTallowby · Leeds, UK\n\nWe raised £12m. You would earn £80,000 to £95,000, with two days \
//!     a week in our Leeds office.\n\nInterviews: a call, a pairing session, lunch with the team.";
//! let role = posting::read(&Checker::new(embedded::tables()), ad);
//! assert_eq!(role.title.unwrap().value, "Senior Rust Engineer");
//! assert_eq!(role.company.unwrap().value, "Tallowby");
//! assert_eq!(role.pay.unwrap().text, "£80,000 to £95,000");
//! assert_eq!(role.remote.unwrap().value.days, Some(2));
//! assert_eq!(role.interview.len(), 3);
//! assert!(role.visa.is_none());
//! ```
//!
//! # Tables of one's own
//! [`check`] reads by the tables that stand in the program. A [`Checker`] reads by those that it is given: a browser
//! loads them beside the core. It keeps nothing of what it has read.
//!
//! ```
//! use facts_first::{Checker, Options, Tables};
//!
//! # let file: &'static [u8] = facts_first::embedded::file();
//! // `file` is what `facts-first tables` prints.
//! let tables = Tables::from_bytes(file, None).ok_or("these are another program's tables")?;
//! let checker = Checker::new(&tables);
//! assert!(checker.check("We are hiring a senior Rust engineer at £80k.", &Options::default()).recruiting);
//! # Ok::<(), &str>(())
//! ```
//!
//! # Explaining a technology
//! [`explain`] tells what a technology is, in words for people who do not program, by any of its names:
//!
//! ```
//! let kubernetes = facts_first::explain("k8s").unwrap();
//! assert_eq!(kubernetes.name, "Kubernetes");
//! assert_eq!(kubernetes.release.unwrap().year, 2014);
//! ```
//!
//! # A role's facts
//! [`facts`] turns what is known of an open role into sentences that [`check`] reads as the same facts, and tells what a
//! message says otherwise:
//!
//! ```
//! use facts_first::facts::{self, Role};
//! use facts_first::report::Question;
//!
//! let mut role = Role::default();
//! role.stack = vec!["Rust".into(), "Kafka".into()];
//! assert_eq!(facts::sentence(&role, Question::Stack).as_deref(), Some("The stack is Rust and Kafka."));
//! assert_eq!(facts::sentence(&role, Question::Pay), None);
//! ```
//!
//! # A message that was received
//! What a developer would ask back: one question for each answer that is missing or vague; see [`received`].
//!
//! ```
//! use facts_first::{Options, check, received};
//!
//! let report = check("We are hiring a Rust engineer with a competitive salary.", &Options::default());
//! assert_eq!(received::asks(&report).questions[0].sentence, "You mention a competitive salary. What is the range?");
//! ```
//!
//! # How it works
//! A call makes one reading: the text is cut into tokens and sentences, each in its zone; amounts of money, names of
//! technologies and places are found; and one pass finds every phrase of every rule. From it
//!
//! 1. the four questions, a room each, add their findings;
//! 2. the learned reader, a linear model with eight-bit weights, tells for each clause what it answers and for the
//!    message how likely it is about a job. It adds answers and habits that no phrase knows,
//!    and tells which names are the employer's and which are places;
//! 3. the gate turns that probability, the place and the facts into one of the three states;
//! 4. habits and terms add what they notice, and score and advice are worked out.
//!
//! What a rule looks for, why, and the cases that prove it stand together in a `.phrases` file beside the room that
//! uses it. The build compiles all of them, the names and the weights into one file of [`Tables`].

mod advice;
mod blanks;
mod checker;
mod details;
mod earlier;
mod employers;
pub mod facts;
#[doc(hidden)]
pub mod gate;
mod habits;
mod money;
mod options;
mod order;
mod places;
pub mod posting;
pub mod received;
pub mod report;
mod role;
mod rule;
mod score;
mod voice;
#[cfg(any(test, target_arch = "wasm32"))]
mod web;
pub mod wording;

// For our own command, tests, benches and training, which are crates of their own. They may change on any day.
#[doc(hidden)]
pub mod data;
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub mod embedded;
#[doc(hidden)]
pub mod phrases;
#[doc(hidden)]
pub mod questions;
#[doc(hidden)]
pub mod reader;
#[doc(hidden)]
pub mod reading;
#[doc(hidden)]
pub mod rules;
#[doc(hidden)]
pub mod tables;
#[doc(hidden)]
pub mod technologies;
#[doc(hidden)]
pub mod terms;
#[doc(hidden)]
pub mod text;

pub use checker::Checker;
pub use earlier::Earlier;
pub use options::{Channel, MAX_BYTES, Options, Place};
pub use report::Report;
pub use tables::Tables;
pub use terms::glossary::{Explanation, Glossary};

/// Explains a technology by any of its names, in words for people who do not program.
///
/// On wasm32 the text of the glossary is not embedded: parse it with [`Glossary`].
#[cfg(not(target_arch = "wasm32"))]
pub fn explain(term: &str) -> Option<Explanation<'static>> {
    const TEXT: &str = concat!(include_str!("terms/glossary.txt"), "\n\n", include_str!("technologies/releases.txt"));
    static GLOSSARY: std::sync::OnceLock<Glossary> = std::sync::OnceLock::new();
    // Our own data: a mistake in it fails the glossary's tests, and cannot depend on a term.
    GLOSSARY.get_or_init(|| Glossary::parse(TEXT).unwrap_or_default()).explain(term, embedded::tables())
}

/// Reads a message and reports which of the four questions it answers, by the tables that stand in this program; see
/// [`Checker`] for others.
///
/// Pure: no clock, no input or output. `text` may be anything, of any length; see [`MAX_BYTES`].
#[cfg(not(target_arch = "wasm32"))]
pub fn check(text: &str, options: &Options) -> Report {
    static CHECKER: std::sync::OnceLock<Checker> = std::sync::OnceLock::new();
    CHECKER.get_or_init(|| Checker::new(embedded::tables())).check(text, options)
}
