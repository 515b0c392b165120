//! No role is named.

use super::{finding, says};
use crate::phrases::Class;
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question, State, Topic};
use crate::role;
use crate::rule::Rule;

pub static NO_ROLE: Rule = Rule {
    id: "habit/no-role",
    reports: Some((Topic::Habit, State::Note)),
    what: "Offers work and names neither a role nor what it is done with; marked where the job is spoken of.",
    why: "Half of candidates look for the details of a job first, and a title is the least of them.",
    source: Some("LinkedIn, n = 450"),
    examples: &[
        "My client has «an opening» in Leeds. Interested?",
        "I have «an exciting opportunity» for you at Northwind.",
    ],
    near_misses: &[
        "My client has an opening for a backend engineer in Leeds.",
        "Our platform team looks for somebody who knows Rust.",
        "We are hiring a Head of Data in Leeds.",
        "Hiring alert: data engineers in York.",
        "Hi Ana, SRE for a payments company, remote. £70k.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A role by other words than those of [`Class::Role`].
pub static NAMED_ROLE: Rule = Rule {
    id: "habit-cue/named-role",
    what: "A role's title without “engineer” or “developer” in it.",
    phrases: phrases![
        "(head|vp|vice president|director|chief) (of|,) _",
        "(product|project|program|programme|engineering|delivery|it|dev|qa|test|release|development|technical|tech|platform|data|support) (manager|lead|owner|automation|director|specialist)",
        "(<field>|<tech>|<seniority>) (<field>|<tech>|<seniority>)? (role|position|job|opening|contract|vacancy|seat|opportunity|person|people|hire|lead|manager|specialist|intern|contractor|expert|freelancer|guru|ninja|gigachad|wizard|work|contractors|specialists|leads|slot)",
        "(sre|sdet|swe|sres|sdets|swes) (for|at|in|with|on|to|,|\\.|:|\\()",
        "(scrum master|agile coach|team lead|tech lead|technical lead|vice president|cto|ciso|test lead|co founder|cofounder|dba|sysadmin|pen tester)",
    ],
    examples: &["We need a «Head of Data»."],
    near_misses: &["We have a head count."],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let has_stack = questions::answer(Question::Stack, answers) == Answer::Stated;
    if has_stack
        || reading.own(&NAMED_ROLE).next().is_some()
        || role::title(reading).is_some_and(|title| names_a_role(reading, title))
    {
        return;
    }
    // "three senior engineers", "React devs": in the plural and counted, or with what they do.
    let document = &reading.document;
    let counted = (1..document.tokens.len()).any(|at| {
        document.is(at, Class::Role)
            && document.is_own(at)
            && (at.saturating_sub(3)..at)
                .any(|b| document.tokens[b].is_any(&[Class::Number, Class::Seniority, Class::Field]))
    });
    let Some(anchor) = role::anchor(reading).filter(|_| !counted) else { return };
    let at = document.tokens.iter().position(|t| t.start as usize >= anchor.start().0);
    let end = document.tokens.iter().position(|t| t.end as usize >= anchor.end().0);
    if let (Some(at), Some(end)) = (at, end) {
        let title = "No role is named".into();
        found.push(Finding { title, ..finding(reading, &NO_ROLE, at..end + 1, "") });
    }
}

/// "engineering" alone is a department.
fn names_a_role(reading: &Reading, mut title: std::ops::Range<usize>) -> bool {
    title.any(|at| reading.document.is(at, Class::Role) && !says(reading, at, "engineering"))
}
