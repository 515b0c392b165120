//! How much freedom the work has: what needs somebody's consent, when one may release, and what is left to the team.

use super::{HEAD, check, list};

#[test]
fn consent_that_is_needed_is_red_tape() {
    let told = [
        "Hot fixes outside of the calendar require a vote of the trustees.",
        "Purchases above 3,000 euros need three quotes.",
        "The file format can't change without agreement of the two museums.",
        "No setting may be touched without the duty officer's concurrence.",
        "Models stay out of production until independently validated.",
        "Above that, the finance lead must say yes.",
        "A pipeline that pays people needs the auditor's OK.",
        "A vote on new datasets has to be unanimous, and every merge needs one partner's approval.",
    ];
    let cases: Vec<(&str, &str)> = told.iter().map(|told| (*told, *told)).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn when_one_may_release_is_red_tape() {
    let told = [
        "A release is only on Monday evening.",
        "Patches may be applied only in the agreed window.",
        "From July to August production is frozen.",
        "All code is looked over by Meg or Tam before it goes out.",
        "Access is granted through a ticket and ends after an hour.",
        "You fill in a timesheet each Friday.",
    ];
    let cases: Vec<(&str, &str)> = told.iter().map(|told| (*told, *told)).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
}

#[test]
fn what_is_left_to_the_team_is_freedom() {
    let told = [
        "Each crew spends its tools budget as it sees fit.",
        "Most things are settled by rough consensus.",
        "Either lead has a veto and hardly uses it.",
        "The team that has the problem chooses the solution.",
        "You may turn it down without a reason.",
        "How you get there is left to the engineer.",
    ];
    let cases: Vec<(&str, &str)> = told.iter().map(|told| (*told, *told)).collect();
    check(HEAD, &cases, |posting| list(&posting.flexibility));
    let none = [("A visa needs the OK of the embassy.", ""), ("Not only do we release often, we sleep well.", "")];
    check(HEAD, &none, |posting| list(&posting.flexibility));
}
