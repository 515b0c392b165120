//! Where the steps of an interview begin and end, and which words about calls and tests are none.

use super::{HEAD, list};
use facts_first::posting::{self, Posting};
use facts_first::{Checker, embedded};

/// Checks the steps of each ad, and tells all that are wrong.
fn check(cases: &[(&str, &str)]) {
    super::check(HEAD, cases, |posting: &Posting| list(&posting.interview));
}

#[test]
fn steps_end_with_their_sentence() {
    check(&[
        ("Interview: one call, one task. Apply at https://quellmark.example/1", "one call | one task"),
        ("Interview: a chat, a paid day. Write to ana@quellmark.example.", "a chat | a paid day"),
        ("Process: intro call, pairing, offer. No whiteboards.", "intro call | pairing | offer"),
        ("Hiring steps: phone call, take-home, panel. Questions? Ask Ana.", "phone call | take-home | panel"),
        (
            "Process: call with Ana. Then a test day. Then references. We pay for the day.",
            "call with Ana | a test day | references",
        ),
        ("Next steps: Email Ana. A call with her, then lunch with the team.", "A call with her | lunch with the team"),
        ("Two interviews, both by video, and you'll hear back within a week.", "Two interviews, both by video"),
    ]);
}

#[test]
fn steps_are_numbered_within_a_line() {
    check(&[
        (
            "Recruitment: 1) HR call (15 min) 2) technical interview 3) offer",
            "HR call (15 min) | technical interview | offer",
        ),
        (
            "Our process: 1. Chat on Zoom. 2. Small task, 1–2 hrs. 3. Meet us.",
            "Chat on Zoom | Small task, 1–2 hrs | Meet us",
        ),
        ("Process: 1- HR chat 2- Task (max 4 hours) 3- Offer", "HR chat | Task (max 4 hours) | Offer"),
        ("Interviewing: (1) a talk about your work; (2) a code review.", "a talk about your work | a code review"),
        (
            "Process:\nStage 1 - Call with HR\nStage 2 - Case study\nStage 3 - Partner interview",
            "Call with HR | Case study | Partner interview",
        ),
        ("Interview rounds: 3 (two technical, one managerial), all virtual", "two technical | one managerial"),
        ("Interview process: 2 rounds: 1st round video call, 2nd round on site", "video call | on site"),
        (
            "Stages\nStage one is a chat with Ana.\nStage two is a code review.\nUnfortunately we can't offer a visa.",
            "a chat with Ana | a code review",
        ),
    ]);
}

#[test]
fn steps_stand_below_headings_of_many_kinds() {
    check(&[
        (
            "Our interview\nIntro with Jess (20m), walk-through (60m), half day on site",
            "Intro with Jess (20m) | walk-through (60m) | half day on site",
        ),
        (
            "What the interviews look like\nA call with me\nA technical talk\nAn offer",
            "A call with me | A technical talk | An offer",
        ),
        ("How does hiring work?\n- A call\n- A paid day", "A call | A paid day"),
        (
            "De procedure\n1. Eerste gesprek\n2. Tweede gesprek met opdracht",
            "Eerste gesprek | Tweede gesprek met opdracht",
        ),
        ("Bewerbungsprozess\nTelefonat, Fachgespräch, Probetag", "Telefonat | Fachgespräch | Probetag"),
        (
            "Le processus : un échange, un entretien technique, une rencontre.",
            "un échange | un entretien technique | une rencontre",
        ),
        (
            "What to expect: phone chat, take-home, coffee with the team.",
            "phone chat | take-home | coffee with the team",
        ),
        (
            "Selection process details\nYou will be asked to send a CV. If it fits you will be invited to a test and then a panel interview.",
            "a CV | a test | a panel interview",
        ),
        // A label of something else ends them.
        ("Interview process\n1. Call\n2. Task\nWork mode: three days in the office", "Call | Task"),
    ]);
}

#[test]
fn steps_are_told_without_a_heading() {
    check(&[
        (
            "We read every letter that we get, and we answer each of them.\n\nYou'll first speak with Marta, who leads Engineering, then with two engineers, and finally with our founders.",
            "You'll first speak with Marta, who leads Engineering | with two engineers | with our founders",
        ),
        (
            "You'll have a call with Ana, do a short exercise and meet the team.",
            "a call with Ana | a short exercise | meet the team",
        ),
        ("We do one group chat and one pairing afternoon.", "one group chat | one pairing afternoon"),
        (
            "Those shortlisted get a video call, a take-home (2 hours) and a final day.",
            "a video call | a take-home (2 hours) | a final day",
        ),
        ("Assessment is by interview and a short exercise.", "interview | a short exercise"),
        ("Two-stage interview (a call, then a talk on site).", "a call | a talk on site"),
        ("How we'll pick: portfolio, short call, paid test week", "portfolio | short call | paid test week"),
        (
            "Interviews are held in two steps: a video meeting and an on-site visit.",
            "a video meeting | an on-site visit",
        ),
        // Calls and tests of the work.
        ("On call one week in six, phone provided, lunch on us.", ""),
        ("Unit tests, integration tests and load tests run on every push.", ""),
        ("Calls with customers, demos and workshops fill your mornings.", ""),
        ("Meetings, calls and lunch are optional.", ""),
        ("Your week: a planning call, a design session, a demo for customers.", ""),
        ("Perks: lunch, coffee, a trial subscription.", ""),
    ]);
}

/// Numbers that end the ad, or count into the next line, cut nothing.
#[test]
fn a_number_at_the_very_end_is_no_step() {
    for ad in [
        "Go Developer\n\nInterview: 1) call 2)",
        "Go Developer\n\nInterview: 1. a call 2.",
        "Go Developer\n\nInterview: step 1: a call, step 2\n- The stack is Rust",
        "Go Developer\n\nSteps: 1) 2)",
    ] {
        posting::read(&Checker::new(embedded::tables()), ad);
    }
}
