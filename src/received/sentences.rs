//! The questions in words. Each is whole: what the message mentions is put in as a noun that fits, and nothing else is
//! joined together.

use std::borrow::Cow;

use super::mentioned::{self, Words};
use crate::report::{Finding, PayKind, Question, State, Topic, Value};

/// What is asked when no company is named.
pub const COMPANY: &str = "Which company is this for?";

const PAY: &str = "What is the salary range?";
const RATE: &str = "What is the rate?";
const BASE: &str = "What is the base salary?";
const STACK: &str = "Which technologies would I work with?";
const REMOTE: &str = "Is the job remote, hybrid or on site, and where is the office?";
const FLEXIBILITY: &str = "Who decides how things are built, and how much process is there?";

/// What to ask: with the first of the vague words that fit into a sentence, or else plainly.
pub fn sentence<At>(question: Question, findings: &[Finding<At>]) -> Cow<'static, str> {
    let vague = || findings.iter().filter(|f| f.topic == Topic::from(question) && f.state == State::Vague);
    vague().find_map(|finding| picks_up(question, finding)).unwrap_or_else(|| {
        Cow::Borrowed(match question {
            Question::Pay if vague().any(|f| Words::of(&f.text).has(&["rate", "rates"])) => RATE,
            Question::Pay if vague().any(|f| f.rule == "pay/without-base") => BASE,
            Question::Pay => PAY,
            Question::Stack => STACK,
            Question::Remote => REMOTE,
            Question::Flexibility => FLEXIBILITY,
        })
    })
}

/// The question that picks up the words of a finding; none where they do not fit.
fn picks_up<At>(question: Question, finding: &Finding<At>) -> Option<Cow<'static, str>> {
    let words = Words::of(&finding.text);
    match question {
        Question::Pay => pay(finding, &words),
        Question::Stack => stack(finding.rule, &finding.text, &words),
        Question::Remote => remote(finding.rule, &finding.text, &words),
        Question::Flexibility => flexibility(finding.rule, &words),
    }
}

fn pay<At>(finding: &Finding<At>, words: &Words) -> Option<Cow<'static, str>> {
    let is_rate = words.has(&["rate", "rates"]);
    Some(Cow::Borrowed(match finding.rule {
        "pay/competitive" if words.are(&["well paid", "pays well", "pay well"]) => {
            "You say that it pays well. What is the range?"
        }
        "pay/competitive" => {
            let offer = mentioned::offer(words)?;
            return Some(format!("You mention {offer}. What is the range?").into());
        }
        "pay/experience" if words.has(&["experience", "doe", "seniority"]) => {
            if is_rate {
                "You say that the rate depends on experience. What is the range?"
            } else {
                "You say that the pay depends on experience. What is the range?"
            }
        }
        "pay/experience" if words.has(&["negotiable"]) => {
            if is_rate {
                "You say that the rate is negotiable. What is the range?"
            } else {
                "You say that the pay is negotiable. What is the range?"
            }
        }
        "pay/experience" if words.are(&["name your price", "name your rate", "name a rate", "name a price"]) => {
            "You ask me to name a figure. What is the range?"
        }
        "pay/experience" => {
            let grade = mentioned::grade(&finding.text, words)?;
            return Some(format!("You mention {grade}. What does that come to?").into());
        }
        "pay/question" if words.has(&["current", "currently", "now", "earn", "cctc"]) => {
            "You ask what I earn now. What is the range for this role?"
        }
        "pay/question" if words.has(&["expected", "expectation", "expectations", "ectc", "take", "want"]) => {
            "You ask what I would expect. What is the range for this role?"
        }
        "pay/question" if words.starts_with("your") => "You ask about my pay. What is the range for this role?",
        "pay/promise" if words.are(&["salary to be agreed", "salary to be discussed", "salary we can discuss"]) => {
            "You say that the salary is still to be agreed. What is the range?"
        }
        "pay/benefits" if words.has(&["benefits"]) => "You mention benefits. What is the salary range?",
        "pay/without-base" | "pay/variable" | "pay/shares" => return extra(finding, words).map(Cow::Borrowed),
        _ => return None,
    }))
}

/// What is paid besides the base: how much the base is.
fn extra<At>(finding: &Finding<At>, words: &Words) -> Option<&'static str> {
    let kind = match &finding.value {
        Some(Value::Pay(pay)) => Some(pay.kind),
        _ => None,
    };
    Some(if words.has(&["allowance", "allowances"]) {
        "You mention an allowance. What is the base salary?"
    } else if words.has(&["sign-on", "signing"]) {
        "You mention a sign-on bonus. What is the base salary?"
    } else if words.has(&["bonus", "bonuses"]) {
        "You mention a bonus. What is the base salary?"
    } else if words.has(&["commission"]) {
        "You mention commission. What is the base salary?"
    } else if words.has(&["options", "esops", "vsop", "esop"]) {
        "You mention stock options. What is the base salary?"
    } else if words.has(&["rsus", "rsu", "shares"]) {
        "You mention shares. What is the base salary?"
    } else if words.has(&["equity"]) || kind == Some(PayKind::Equity) {
        "You mention equity. What is the base salary?"
    } else if words.has(&["royalties"]) {
        "You mention royalties. What is the base salary?"
    } else {
        return None;
    })
}

fn stack(rule: &str, text: &str, words: &Words) -> Option<Cow<'static, str>> {
    Some(match rule {
        "stack/field" => {
            let field = mentioned::field(words)?;
            format!("You mention {field}. Which technologies would I work with?").into()
        }
        "stack/modern" => {
            let (stack, is_one) = mentioned::modern(words)?;
            if is_one {
                format!("You mention {stack}. What is in it?").into()
            } else {
                format!("You mention {stack}. Which ones would I work with?").into()
            }
        }
        "stack/method" if words.are(&["microservices"]) => {
            "You mention microservices. Which technologies are they built with?".into()
        }
        "stack/candidate" | "stack/product" => {
            let name = mentioned::name(text)?;
            format!("You mention {name}. Would I work with it here, and what else is in the stack?").into()
        }
        _ => return None,
    })
}

fn remote(rule: &str, text: &str, words: &Words) -> Option<Cow<'static, str>> {
    Some(Cow::Borrowed(match rule {
        "remote/place-only" => {
            let place = mentioned::place(text)?;
            return Some(format!("You mention {place}. Is the job on site there, hybrid or remote?").into());
        }
        "remote/maybe" => {
            "You mention working from home. How many days a week would I be in the office, and where is it?"
        }
        "remote/asked" | "remote/relocation" if words.has_start("relocat") => {
            "You mention relocation. Where is the office, and how many days a week would I be there?"
        }
        "remote/flexible-working" if words.has(&["flexible"]) && words.has(&["working", "work"]) => {
            "You mention flexible working. Is the job remote, hybrid or on site, and where is the office?"
        }
        "remote/flexible-hours" => {
            "You mention flexible hours. Is the job remote, hybrid or on site, and where is the office?"
        }
        "remote/core-hours" if words.has(&["core"]) => {
            "You mention core hours. Is the job remote, hybrid or on site, and where is the office?"
        }
        "remote/fixed-hours" if words.has(&["night"]) => {
            "You mention night shifts. Is the job remote, hybrid or on site, and where is the office?"
        }
        "remote/short-week" if words.has(&["four-day", "4-day", "four", "4"]) => {
            "You mention a four-day week. Is the job remote, hybrid or on site, and where is the office?"
        }
        _ => return None,
    }))
}

fn flexibility(rule: &str, words: &Words) -> Option<Cow<'static, str>> {
    Some(match rule {
        "flexibility/team-size" => {
            let team = mentioned::team(words)?;
            format!("You mention {team}. Who decides there how things are built?").into()
        }
        "flexibility/buzzword" | "flexibility/duty" => {
            let promise = mentioned::promise(words)?;
            format!("You mention {promise}. What would I decide myself, and what needs approval?").into()
        }
        _ => return None,
    })
}
