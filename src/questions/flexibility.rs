//! Flexibility: creative freedom, or layers of red tape?
//!
//! A concrete word about who decides, how much process there is, or what freedom the work has answers the question,
//! and so does the honest opposite. A bare buzzword only waves at it.

mod buzzwords;
mod freedom;
mod process;

use crate::reading::Reading;
use crate::report::{Finding, State};
use crate::rule::Rule;

pub static RULES: &[&Rule] = &[
    &freedom::DECIDES,
    &freedom::OWNS,
    &freedom::LITTLE_PROCESS,
    &freedom::NEW_GROUND,
    &freedom::OWN_TIME,
    &process::APPROVAL,
    &process::STANDARD,
    &process::GIVEN,
    &buzzwords::BUZZWORD,
    &buzzwords::TEAM_SIZE,
    &buzzwords::DUTY,
    &WISH,
];

/// What follows is wished of the candidate, not promised of the job.
pub static WISH: Rule = Rule {
    id: "flexibility-cue/wish",
    what: "Words that make what follows a wish about the candidate.",
    phrases: &[
        "(proven|strong|prior|previous)? (experience|track record) (in|with|of)?",
        "(ability|able|capable|comfortable|willing|willingness|desire|eager|keen|passion|passionate|ready)",
        "(you|who|candidate|someone) (have|has|had|enjoy|enjoys|like|likes|love|loves|thrive|thrives)",
        "(you've|you'd like|demonstrated|must have|must be)",
    ],
    exceptions: &["you have (the|full|complete|total)? (freedom|final|authority|a free|say|last)"],
    examples: &["We want a lead with «experience in» owning systems end to end."],
    near_misses: &["The team decides how it builds things."],
    ..Rule::BLANK
};

/// Adds what the message says of who decides and how much process there is.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    let mut found = Vec::new();
    for rule in RULES.iter().copied().filter(|r| r.reports.is_some()) {
        for phrase in reading.own(rule) {
            let at = phrase.from as usize;
            if holds(reading, rule, at) {
                found.push(reading.finding(rule, phrase.tokens()));
            }
        }
    }
    // Where phrases overlap, the one that says more stays: stated before vague, then the longer.
    found
        .sort_by_key(|f: &Finding| (f.state != State::Stated, std::cmp::Reverse(f.span.range().len()), f.span.start()));
    let mut kept: Vec<Finding> = Vec::with_capacity(found.len());
    for finding in found {
        if !kept.iter().any(|k| k.span.overlaps(&finding.span)) {
            kept.push(finding);
        }
    }
    findings.extend(kept);
}

/// Whether a phrase is said of the job: not asked, not wished of the candidate, and no process that is denied.
fn holds(reading: &Reading, rule: &'static Rule, at: usize) -> bool {
    let is_vague = rule.reports.is_some_and(|(_, state)| state == State::Vague);
    if is_vague {
        return !reading.follows(&crate::voice::CANDIDATE, at);
    }
    let denied = rule.id.starts_with("flexibility/process") && reading.is_denied(at, 3);
    !(denied || reading.is_asked(at) || reading.follows(&WISH, at))
}
