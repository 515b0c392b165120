//! What the learned reader adds to the habits: a clause that has one, where the rules found none of its kind.

use std::ops::Range;

use super::{call_first, current_pay, cv_first, finding, hype, pestering, praise, referral, several_jobs, urgency};
use crate::reader::labels::column;
use crate::reader::{Clause, Read, Weights};
use crate::reading::Reading;
use crate::report::Finding;
use crate::rule::Rule;
use crate::text::{Class, Words, Zone, words};
use crate::wording::{Wording, wording};

/// A habit, which its rule and its label call the same, and the title of a finding on these words.
struct Learned {
    rule: &'static Rule,
    column: usize,
    title: fn(String) -> Wording,
}

const fn learned(rule: &'static Rule, title: fn(String) -> Wording) -> Learned {
    Learned { rule, column: column(rule.id), title }
}

/// A clause of fewer words and marks says too little: "The CV can wait.", "You can call me Jo."
const LEAST: usize = 7;

/// These ask for something, and do not where it is denied.
static ASKED: [&Rule; 3] = [&call_first::CALL_FIRST, &cv_first::CV_FIRST, &current_pay::CURRENT_PAY];

static LEARNED: [Learned; 9] = [
    learned(&call_first::CALL_FIRST, |words| wording!("finding.call-first", words = words)),
    learned(&cv_first::CV_FIRST, |words| wording!("finding.cv-first", words = words)),
    learned(&current_pay::CURRENT_PAY, |words| wording!("finding.current-pay", words = words)),
    learned(&hype::HYPE, |words| wording!("finding.hype", words = words)),
    learned(&praise::EMPTY_PRAISE, |words| wording!("finding.praise", words = words)),
    learned(&urgency::URGENCY, |words| wording!("finding.urgency", words = words)),
    learned(&pestering::PESTERING, |words| wording!("finding.pestering", words = words)),
    learned(&referral::REFERRAL, |words| wording!("finding.referral", words = words)),
    learned(&several_jobs::SEVERAL_JOBS, |words| wording!("finding.several-jobs", words = words)),
];

/// Adds one finding at most for each habit that the rules did not find: on the clause that has it most surely. `answers` is
/// what the four questions found.
pub fn find(reading: &Reading, read: &Read, weights: &Weights, answers: &[Finding], found: &mut Vec<Finding>) {
    for learned in &LEARNED {
        if found.iter().any(|finding| finding.rule == learned.rule.id) {
            continue;
        }
        let has_it = |clause: &&Clause| {
            let sentence = &reading.document.sentences[clause.sentence];
            sentence.zone == Zone::Body
                && sentence.tokens.len() >= LEAST
                && clause.carries_among(read.clauses.len(), learned.column, weights)
                && !is_settled(reading, learned.rule, &sentence.tokens)
        };
        let probability = |clause: &&Clause| clause.probability(learned.column, weights);
        let surest = read.clauses.iter().filter(has_it).max_by(|a, b| probability(a).total_cmp(&probability(b)));
        let Some(clause) = surest else { continue };
        let tokens = clause.tokens(learned.column, reading, weights);
        if learned.rule.id != call_first::CALL_FIRST.id || call_first::is_early(reading, answers, &tokens) {
            found.push(finding(reading, learned.rule, tokens, learned.title));
        }
    }
}

/// Things that the reader has made: praise of one of them is not empty.
const WORKS: &Words = words!(
    "talk talks paper papers article articles post posts essay book thesis blog library plugin package packages patch patches repo repository repos commit commits tool game app bug keynote workshop lecture answer answers"
);

/// Whether the rules have judged a clause already: one of them spoke there and was not to be believed, or it names what it
/// does not ask for, or what is praised.
fn is_settled(reading: &Reading, rule: &'static Rule, clause: &Range<usize>) -> bool {
    let is_asked = ASKED.iter().any(|asked| asked.id == rule.id);
    let is_praise = rule.id == praise::EMPTY_PRAISE.id;
    reading.touches(rule, clause.clone())
        || reading.is_excepted(rule, clause.clone())
        // "worked at Rockstar Games"
        || rule.id == hype::HYPE.id && reading.is_excepted(&hype::HERO, clause.clone())
        || is_praise && reading.document.has(clause.clone(), WORKS)
        || is_asked && clause.clone().any(|at| reading.document.is(at, Class::Negation))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use crate::options::Options;

    /// What is found of one habit in a message with this sentence.
    fn found(rule: &str, told: &str) -> Vec<Finding> {
        let options = Options { assume_recruiting: true, ..Options::default() };
        let findings = check(&format!("We are hiring an engineer at Quillmere. {told}"), &options).findings;
        findings.into_iter().filter(|finding| finding.rule == rule).collect()
    }

    #[test]
    fn a_habit_is_told_in_words_that_no_rule_has() {
        for (rule, told) in [
            (&cv_first::CV_FIRST, "Kindly hand over your resume in Word to my colleague for the submission."),
            (&urgency::URGENCY, "Whoever answers first today gets the seat."),
            (&pestering::PESTERING, "Still no word from you, did my earlier letters end in the spam?"),
        ] {
            let is_ruled =
                Reading::of(&format!("We are hiring an engineer at Quillmere. {told}")).own(rule).next().is_some();
            assert!(!is_ruled, "a rule knows these words now: {told}");
            assert_eq!(found(rule.id, told).len(), 1, "{told}");
        }
    }

    #[test]
    fn what_the_rules_have_judged_is_not_judged_again() {
        for told in [
            "There is no need to send a CV.",
            "I saw your CV on your own site, and liked it.",
            "You would talk to customers twice a month about what they miss.",
            "We will beat your current salary.",
        ] {
            for rule in ["habit/call-first", "habit/cv-first", "habit/asks-current-pay"] {
                assert_eq!(found(rule, told), [], "{told}");
            }
        }
    }

    #[test]
    fn a_few_words_tell_nothing() {
        assert_eq!(found("habit/call-first", "You can call me Jo."), []);
        assert_eq!(found("habit/cv-first", "The CV can wait."), []);
    }
}
