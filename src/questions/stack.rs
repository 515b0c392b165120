//! Stack: which technologies?
//!
//! The dictionary finds every name; `meaning` decides whether a name means the technology here, `owner` whether
//! it is the job's, and `vague` finds the words that stand where a name should.
pub(crate) use crate::rules::stack::*;
use crate::wording::Wording;

mod cue;
mod item;
mod list;
mod look_alike;
mod meaning;
mod owner;
#[cfg(test)]
mod tests;
mod trade;
pub mod vague;

use crate::phrases::Mention;
use crate::reading::Reading;
use crate::report::{Finding, Value};
use crate::text::{Gap, Kind};

pub use meaning::named;
use owner::Owner;
pub use owner::is_company;
pub use trade::{is_asked, settle};

/// The technologies of a job ad: there the reader's ("you've run Kafka") are those that are asked for. `is_likely` tells
/// whether a token stands where they are listed.
pub fn of_ad(reading: &Reading, is_likely: impl Fn(usize) -> bool) -> Vec<Finding> {
    let meant = meaning::meant_or_likely(reading, is_likely);
    let owners = owner::owners(reading, &meant);
    let asked = meant.iter().zip(&owners).filter(|(_, owner)| matches!(owner, Owner::Job | Owner::Candidate));
    let mut findings = Vec::new();
    for (mention, _) in asked {
        match parts(name(reading, mention)) {
            Some(parts) => findings.extend(parts.iter().map(|name| technology(reading, mention, name))),
            None => findings.push(technology(reading, mention, name(reading, mention))),
        }
    }
    findings
}

/// Adds what the message says of the technologies of the job.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let meant = meaning::meant(reading);
    let owners = owner::owners(reading, &meant);
    let mut stated = false;
    for (mention, _) in meant.iter().zip(&owners).filter(|(_, owner)| **owner == Owner::Job) {
        match parts(name(reading, mention)) {
            Some(parts) => findings.extend(parts.iter().map(|name| technology(reading, mention, name))),
            None => findings.push(technology(reading, mention, name(reading, mention))),
        }
        stated = true;
    }
    // Where the stack is said, a mark on what is not quite the stack would only distract.
    if stated {
        return;
    }
    for (mention, owner) in meant.iter().zip(&owners) {
        let rule = match owner {
            Owner::Job => continue,
            Owner::Candidate => &owner::CANDIDATES,
            Owner::Product => &owner::PRODUCT,
            Owner::Nobody => &owner::UNUSED,
        };
        findings.push(reading.finding(rule, mention.tokens()));
    }
    vague::find(reading, findings);
}

/// What the names of whole stacks stand for.
const STACKS: [(&str, [&str; 4]); 8] = [
    ("LAMP", ["Linux", "Apache", "MySQL", "PHP"]),
    ("LEMP", ["Linux", "nginx", "MySQL", "PHP"]),
    ("WAMP", ["Windows", "Apache", "MySQL", "PHP"]),
    ("MEAN", ["MongoDB", "Express", "Angular", "Node.js"]),
    ("MERN", ["MongoDB", "Express", "React", "Node.js"]),
    ("MEVN", ["MongoDB", "Express", "Vue.js", "Node.js"]),
    ("PERN", ["PostgreSQL", "Express", "React", "Node.js"]),
    ("TALL stack", ["Tailwind CSS", "Alpine.js", "Laravel", "Livewire"]),
];

/// The technologies of a whole stack, by its name.
fn parts(name: &str) -> Option<&'static [&'static str]> {
    STACKS.iter().find(|(stack, _)| *stack == name).map(|(_, parts)| parts.as_slice())
}

fn technology(reading: &Reading, mention: &Mention, name: &'static str) -> Finding {
    let finding = reading.finding(&TECHNOLOGY, with_version(reading, mention));
    Finding { title: Wording::Verbatim(name.into()), value: Some(Value::Stack { term: name.into() }), ..finding }
}

/// The canonical name of what a mention names.
pub fn name(reading: &Reading, mention: &Mention) -> &'static str {
    let technologies = &reading.tables.technologies;
    technologies.meant_by(technologies.spelling(mention.thing)).name
}

/// The category of what a mention names, as `technologies.txt` has it.
pub fn category(reading: &Reading, mention: &Mention) -> &'static str {
    let technologies = &reading.tables.technologies;
    technologies.meant_by(technologies.spelling(mention.thing)).category
}

/// A mention with the version behind it: "C++17", "Java 17", ".NET 8", "Python 3.11". Not "Python 5 years".
fn with_version(reading: &Reading, mention: &Mention) -> std::ops::Range<usize> {
    let tokens = mention.tokens();
    let all = &reading.document.tokens;
    let Some(version) = all.get(tokens.end) else { return tokens };
    let near = matches!(version.gap, Gap::Glued | Gap::Space) && reading.document.after(tokens.end - 1).is_some();
    let small = version.kind == Kind::Number && (version.number < 100 && version.end - version.start <= 4);
    let counts = all[tokens.end..]
        .iter()
        .skip(1)
        .take(2)
        .any(|t| t.is_any(&[crate::text::Class::TimeUnit, crate::text::Class::Amount]) || t.is_mark('%'));
    if near && small && !counts && !version.is(crate::text::Class::Amount) {
        tokens.start..tokens.end + 1
    } else {
        tokens
    }
}
