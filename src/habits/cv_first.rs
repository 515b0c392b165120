//! A CV is asked for.

use std::ops::Range;

use super::{finding, fix, says};
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

pub static CV_FIRST: Rule = Rule {
    id: "habit/cv-first",
    reports: Some((Topic::Habit, State::Note)),
    what: "Asks for a CV in the first message.",
    why: "Somebody who has not applied has no CV at hand. Ask whether the job interests them; the CV can wait.",
    phrases: phrases![
        "(send|sending|share|sharing|forward|email|mail|attach|submit|provide|upload|revert|reply|respond|drop|get|give|want|pass|shoot|fwd|pop|post|mailing|ping|fire|submitting|let me have|let us have|to see|require|sent|dm|whatsapp|include|including|enclose) ...8 (cv|cvs|cv's|resume|resumes|résumé|résumés|curriculum vitae)",
        "(need|needs|just need) ...5 (cv|cvs|resume|resumes|résumé|curriculum vitae)",
        "(forward to|apply with|along with|ask for|await|awaiting|reply with|respond with) ...4 (cv|resume|résumé|curriculum vitae|updated profile)",
        "(send|sending|share|sharing|forward|provide|submit|mail|email|revert|reply) ...3 (updated|latest|detailed|matching|suitable) (profile|profiles|version|portfolio)",
        "(cvs|resumes) (to|in|at|by|here)",
        "^ (updated|latest|your)? (cv|resume) (to|by|asap|please|pls|in word)",
        "(have|got) (an|a) (updated|recent|current|up to date) (cv|resume|résumé) (to|you|handy|ready|i)",
        "tu cv",
        "(send|sending|share|sharing|forward) (us|me)? (your|ur)? (profile|profiles) (to|at|on|along|with|asap)",
        "(with|along with|incl|including|attaching|\\+) (your|ur|an|the)? (updated|latest|current|recent|word) (cv|resume|résumé|profile)",
    ],
    exceptions: phrases![
        "(found|saw|read|reviewed|seen|got|have|received|keep|came across) (your|the) (cv|resume|résumé)",
        "(cv|resume|résumé|cvs) (isn't|is not|not|won't|can wait|is optional|optional)",
        "(cv|resume|résumé) (on|from) (monster|file|indeed|dice|linkedin)",
        "resume (work|your|the)",
    ],
    examples: &[
        "We are hiring. Please «send me your updated CV».",
        "We are hiring a Rust engineer. Kindly «revert with your latest resume» and notice period.",
        "We hire testers: «CVs to» this address.",
        "We hire testers: «share your profiles to» this address.",
        "We hire testers: tell me your interest «with updated resume».",
    ],
    near_misses: &[
        "We are hiring, and there is no need to send a CV yet.",
        "We are hiring, and I found your resume on your site.",
        "We are hiring. A CV can wait until we have talked.",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&CV_FIRST).map(|m| m.tokens()).filter(|tokens| !reading.is_denied(tokens.start, 5));
    found.extend(asked.filter(|tokens| !tokens.clone().any(|at| is_denial(reading, at))).map(|tokens| {
        let fixes = if is_replaceable(reading, &tokens) {
            fix("Ask for interest first", "reply with any questions first")
        } else {
            Vec::new()
        };
        Finding { fixes, ..finding(reading, &CV_FIRST, tokens, " can wait") }
    }));
}

fn is_denial(reading: &Reading, at: usize) -> bool {
    says(reading, at, "no not don't without needn't") && !says(reading, at + 1, ": .")
}

/// "send me your CV" can become another request where it stands alone: not "send your CV to …".
fn is_replaceable(reading: &Reading, tokens: &Range<usize>) -> bool {
    let document = &reading.document;
    const ASKS: &str = "send share forward email mail submit provide revert reply respond";
    let goes_on = "to along with including incl to: together , + & / in /cv";
    says(reading, tokens.start, ASKS)
        && !document.after(tokens.end - 1).is_some_and(|next| says(reading, next, goes_on))
}
