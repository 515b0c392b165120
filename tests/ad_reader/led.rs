//! Steps of the interview behind words that only lead to them, in the order that one word gives, or before what ends them.

use super::{check, list};

/// Steps that nothing announces stand in the second half of an ad.
const HEAD: &str = "Backend Engineer\nQuellmark\n\nQuellmark builds software for vets.\n\nWhat you'll do\nWrite services in Go.\n\nIt is a small team that likes short days and long walks in the woods behind the mill. The kettle is old.\n\n";

#[test]
fn steps_stand_behind_what_leads_to_them() {
    let cases = [
        (
            "There's a short coding call and then a talk with two of us; everyone hears back by May.",
            "a short coding call | a talk with two of us",
        ),
        (
            "First up is a phone call with Ana, followed by a chat with the team, then a coffee with our founder.",
            "a phone call with Ana | a chat with the team | a coffee with our founder",
        ),
        ("We'll have you in for a chat and a short programming task.", "a chat | a short programming task"),
        ("After a first interview there is a day with the team.", "a first interview | a day with the team"),
        (
            "Usually there is a video call, a home task (max 3 hours, we pay 150 €), and a day in Leeds.",
            "a video call | a home task (max 3 hours, we pay 150 €) | a day in Leeds",
        ),
        ("It's a chat with me and then with Meg, no tests.", "a chat with me | with Meg"),
        // Of the work.
        ("There's a daily call and a weekly chat with our customers.", ""),
        ("It's a talk of the town that vets like us.", ""),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}

#[test]
fn steps_are_counted_one_by_one() {
    let cases = [
        (
            "We'll do two conversations: one with me and Meg, one with the whole team over lunch.",
            "one with me and Meg | one with the whole team over lunch",
        ),
        ("Two calls, one about you and one about us.", "one about you | one about us"),
        (
            "First talk is with Meg, in the second talk you look together at a pull request.",
            "First talk is with Meg | in the second talk you look together at a pull request",
        ),
        (
            "Selection has two rounds. In the first one we speak, in the second one you solve a small task.",
            "In the first one we speak | in the second one you solve a small task",
        ),
        ("First round in Leeds, second round in Oslo.", "First round in Leeds | second round in Oslo"),
        (
            "Write to us – a call and a look at something you made, that's the whole process",
            "a call | a look at something you made",
        ),
    ];
    check(HEAD, &cases, |posting| list(&posting.interview));
}
