//! The questions in words. Each is whole; where there is a `%` in it, what the message mentions stands there as a noun.

use std::borrow::Cow;

use super::mentioned::{self, Words};
use crate::report::{Finding, Question, State, Topic};

/// What is asked when no company is named.
pub const COMPANY: &str = "Which company is this for?";

/// What is asked of what is not said, in the order of [`Question::ALL`].
const PLAIN: [&str; 4] = [
    "What is the salary range?",
    "Which technologies would I work with?",
    "Is the job remote, hybrid or on site, and where is the office?",
    "Who decides how things are built, and how much process is there?",
];

/// The same of a contractor's pay, and of what comes on top of a base that is not said.
const RATE: &str = "What is the rate?";
const BASE: &str = "What is the base salary?";

/// What is asked where a rule has found certain words: the rule, one of the words or phrases (parted by `|`), the question.
/// The first that fits is asked.
static KNOWN: [(&str, &str, &str); 38] = [
    ("pay/competitive", "well paid|pays well|pay well", "You say that it pays well. What is the range?"),
    ("pay/experience", "rate doe|rate depending on experience", RATE_DEPENDS),
    ("pay/experience", "experience|doe|seniority", "You say that the pay depends on experience. What is the range?"),
    ("pay/experience", "rate negotiable|rates negotiable", "You say that the rate is negotiable. What is the range?"),
    ("pay/experience", "negotiable", "You say that the pay is negotiable. What is the range?"),
    ("pay/experience", "name your price|name your rate", "You ask me to name a figure. What is the range?"),
    ("pay/question", "current|currently|now|earn|cctc", "You ask what I earn now. What is the range for this role?"),
    (
        "pay/question",
        "expected|expectation|expectations|ectc|take|want",
        "You ask what I would expect. What is the range for this role?",
    ),
    ("pay/question", "your", "You ask about my pay. What is the range for this role?"),
    (
        "pay/promise",
        "salary to be agreed|salary to be discussed",
        "You say that the salary is still to be agreed. What is the range?",
    ),
    ("pay/benefits", "benefits", "You mention benefits. What is the salary range?"),
    ("pay/without-base", "allowance", "You mention an allowance. What is the base salary?"),
    ("pay/without-base", "sign-on", "You mention a sign-on bonus. What is the base salary?"),
    ("pay/without-base", "bonus|bonuses", BONUS),
    ("pay/without-base", "equity", EQUITY),
    ("pay/variable", "bonus|bonuses", BONUS),
    ("pay/variable", "commission", "You mention commission. What is the base salary?"),
    ("pay/shares", "equity", EQUITY),
    ("pay/shares", "options|esops|vsop", "You mention stock options. What is the base salary?"),
    ("pay/shares", "rsus|shares", "You mention shares. What is the base salary?"),
    ("stack/method", "microservices", "You mention microservices. Which technologies are they built with?"),
    (
        "remote/maybe",
        "",
        "You mention working from home. How many days a week would I be in the office, and where is it?",
    ),
    ("remote/asked", "relocate|relocating|relocation", RELOCATION),
    ("remote/relocation", "relocate|relocating|relocation", RELOCATION),
    (
        "remote/flexible-working",
        "flexible working",
        "You mention flexible working. Is the job remote, hybrid or on site?",
    ),
    ("remote/flexible-hours", "", "You mention flexible hours. Is the job remote, hybrid or on site?"),
    ("remote/core-hours", "core hours", "You mention core hours. Is the job remote, hybrid or on site?"),
    ("remote/fixed-hours", "night", "You mention night shifts. Is the job remote, hybrid or on site?"),
    (
        "remote/short-week",
        "four-day|4-day|four|4",
        "You mention a four-day week. Is the job remote, hybrid or on site?",
    ),
    ("pay/competitive", "", "You mention %. What is the range?"),
    ("pay/experience", "", "You mention %. What does that come to?"),
    ("stack/field", "", "You mention %. Which technologies would I work with?"),
    ("stack/modern", "", "You mention %. Which technologies does that mean?"),
    ("stack/candidate", "", "You mention %. Would I work with it here, and what else is in the stack?"),
    ("remote/place-only", "", "You mention %. Is the job on site there, hybrid or remote?"),
    ("stack/product", "", "You mention %. Would I work with it here, and what else is in the stack?"),
    ("flexibility/team-size", "", "You mention %. Who decides there how things are built?"),
    ("flexibility/buzzword", "", "You mention %. What would I decide myself, and what needs approval?"),
];

const RATE_DEPENDS: &str = "You say that the rate depends on experience. What is the range?";
const BONUS: &str = "You mention a bonus. What is the base salary?";
const EQUITY: &str = "You mention equity. What is the base salary?";
const RELOCATION: &str = "You mention relocation. Where is the office, and how many days a week would I be there?";

/// What to ask: with the first of the vague words that fit into a sentence, or else plainly.
pub fn sentence<At, Says>(question: Question, findings: &[Finding<At, Says>]) -> Cow<'static, str> {
    let mut plain = PLAIN[question as usize];
    for finding in findings.iter().filter(|f| f.topic == Topic::from(question) && f.state == State::Vague) {
        let words = Words::of(&finding.text);
        if let Some(asked) = picks_up(finding.rule, &finding.text, &words) {
            return asked;
        }
        if question == Question::Pay && words.has("rate|rates") {
            plain = RATE;
        } else if finding.rule == "pay/without-base" {
            plain = BASE;
        }
    }
    plain.into()
}

/// The question that picks up the words of a finding; none where they do not fit.
fn picks_up(rule: &str, text: &str, words: &Words) -> Option<Cow<'static, str>> {
    for (of, known, asked) in KNOWN.iter().filter(|(of, ..)| *of == rule) {
        let Some((before, behind)) = asked.split_once('%') else {
            if known.is_empty() || words.has(known) {
                return Some((*asked).into());
            }
            continue;
        };
        let mentioned = mentioned::noun(of, text, words)?;
        return Some([before, &mentioned, behind].concat().into());
    }
    None
}
