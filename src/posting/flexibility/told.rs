//! Who decides, and how much process there is, in the ways in which ads tell it of a whole team: "crews choose their own
//! tools", "no tickets, no boards", "every change is ratified by the design authority".

use std::ops::Range;

use super::sayings::SAYINGS;
use super::tape::TAPE;
use crate::posting::page::Page;
use crate::text::{Class, Kind};

/// Who may decide.
const WE: &str = "team teams squad squads crew crews engineer engineers developer developers you whoever everyone everybody anyone anybody people author writers maintainers apprentices consultants owner owners author authors pair graduates sres they pairs groups guilds nobody";

/// That they do.
const DECIDE: &str = "agree agrees refuse refuses settle settles decide decides decided choose chooses pick picks vote votes propose overrule veto";

/// What is planned and set elsewhere by others.
const OWN: &str = "sprints sprint releases release backlog backlogs priorities roadmap goals deadlines estimates plans planning agenda scope rules libraries tools";

/// What a team can do without.
const PROCESS: &str = "meetings meeting tickets ticket approval approvals approve approves approver approvers sign-off signoff signs sign-offs permission committee committees boards standup standups stand-up stand-ups sprints sprint burndown dailies estimates estimate estimation deadlines timesheets bureaucracy ceremonies micromanagement micromanage gatekeepers gatekeeping hierarchy hierarchies red-tape specification specifications handoffs roadmaps timeboxing backlog ticketing jira micromgmt micro-management overhead ceremony signature signatures manager managers boss bosses";

/// Whether a sentence tells it.
pub(super) fn is_told(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_of_others = || document.has_among(sentence.clone(), OF_OTHERS);
    sentence.len() > 3
        && (is_tape(page, sentence)
            || is_headed(page, sentence)
            || !is_of_others()
                && (SAYINGS.are_in(document, sentence.clone())
                    || sentence.clone().any(|at| decides(page, at, sentence) || does_without(page, at, sentence))))
}

/// "Decisions: circles and consent", "Who decides: you and the lead", "What we don't do: estimates".
fn is_headed(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let Some(colon) = sentence.clone().take(7).find(|at| document.tokens[*at].is_mark(':')) else { return false };
    let has = |words: &str| document.has_among(sentence.start..colon, words);
    let decides = document.is_among(sentence.start, "decisions decision-making")
        || has("who how") && has("decides decide decisions") && !has("hire hiring");
    let does_without = document.is_among(sentence.start, "what")
        && document.has_class(sentence.start..colon, Class::Negation)
        && document.has_among(colon..sentence.end, PROCESS);
    colon + 1 < sentence.end && (decides || does_without)
}

/// Whether it tells of red tape.
pub(super) fn is_tape(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    // "The committee of libraries prioritises the work."
    let rules = |at: usize| {
        document.is_among(at, "committee committees board council panel management authority headquarters")
            && document.has_among(at + 1..sentence.end.min(at + 6), "prioritizes prioritises prioritize prioritise decides approves signs assigns sets ratifies ratify approve decide assign clears")
    };
    TAPE.are_in(document, sentence.clone())
        || sentence.clone().any(|at| {
            rules(at) || passes(page, at, sentence) || needs(page, at, sentence) || asks_consent(page, at, sentence)
        })
        || is_windowed(page, sentence)
}

/// "App texts must pass the brand committee", "any exception goes to the steering board".
fn passes(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let must =
        document.has_among(at.saturating_sub(3).max(sentence.start)..at, "must has have needs need should to will");
    (document.is_among(at, "go goes") || must && document.is_among(at, "pass wait"))
        && document.has_among(
            at + 1..sentence.end.min(at + 7),
            "committee committees board boards cab procurement trustees council",
        )
}

/// "Nobody can merge without a review", "nothing ships without the sign-off of two people".
fn needs(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let denies = |b: usize| document.is(b, Class::Negation) || document.is_among(b, "cannot can't");
    let starts = at.saturating_sub(8).max(sentence.start);
    document.is_among(at, "without")
        && (starts..at).any(denies)
        && document.has_among(starts..at, "merge merged ship ships shipped deploy deployed release released change changes live publish published buy")
        && (at + 1..sentence.end.min(at + 7)).any(|b| {
            document.is_among(b, "review reviews reviewer approval approvals sign-off signature signatures consent permission")
        })
}

/// "Emergency fixes require vice president approval", "cannot change without agreement of three", "needs two founders".
fn asks_consent(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    const OTHERS: &str = "visa visas permit permits residence citizenship applicants application applications candidates leave holiday holidays interview interviews offer bank regulator fda ema";
    const NEAR: usize = 40;
    let document = &page.reading.document;
    if !document.is_among(at, "need needs require requires must until without subject") {
        return false;
    }
    let reach = at + 1..sentence.end.min(at + 12);
    let is_mutual = document.has_among(reach.clone(), "approve approval approvals sign-off sign-offs signoff signature signatures consent concurrence vote unanimous")
        || document.is_among(at, "without") && document.has_among(reach.clone(), "agreement")
        || document.is_among(at, "until") && document.has_among(reach.clone(), "validated approved signed reviewed")
        || document.is_among(at, "need needs") && document.has_among(reach, "ok quotes yes founders partners approvers offers")
        // "two of the leads must agree", "growth head must say yes"
        || document.is_among(at, "must") && (document.is_among(at + 1, "agree") || document.is_among(at + 1, "say") && document.is_among(at + 2, "yes"));
    is_mutual && !document.has_among(at.saturating_sub(NEAR).max(sentence.start)..sentence.end.min(at + NEAR), OTHERS)
}

/// "A release is only on Tuesday", "patches may be applied only in the window", "production is frozen in December".
fn is_windowed(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(sentence.clone(), words);
    has("release releases deploy deploys deployment deployments patch patches production merges cutover")
        && sentence.clone().any(|at| {
            document.is_among(at, "frozen freeze")
                || document.is_among(at, "only")
                    && (document.is_among(at + 1, "on in once after every during between second first")
                        || document.is_among(at.saturating_sub(1), "windows window quarterly monthly weekly"))
        })
}

/// Benefits, applicants and places of work, of which one may be free to choose as well.
const OF_OTHERS: &str = "candidates applicants applicant applying interview interviews laptop pension insurance vacation equity salary hybrid remote office home hours fte commute";

/// "Squads pick their own tools", "engineers decide what is worth building", "direction is set by the maintainers".
fn decides(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let from = at.saturating_sub(4).max(sentence.start);
    let is_we = |b: usize| document.is_among(b, WE);
    let is_by = document.is_among(at, "set decided chosen made picked drawn") && document.is_among(at + 1, "by");
    if is_by {
        return (at + 2..sentence.end.min(at + 8)).any(is_we);
    }
    let is_hers = (from..at).any(|b| {
        document.is(b, Class::Negation)
            || document
                .is_among(b, "help helps let lets to if customers customer users patients players guests merchants")
    });
    // "Squads plan their own sprints", "teams may freeze their own releases"
    if document.is_among(at, "own")
        && document.is_among(at.saturating_sub(1), "their its your")
        && document.is_among(at + 1, OWN)
        && (at.saturating_sub(6).max(sentence.start)..at).any(is_we)
        && !is_hers
    {
        return true;
    }
    // "Nobody except you decides which bounties are paid."
    if document.is_among(at, "except but") && document.is_among(at + 1, "you") && document.is_among(at + 2, DECIDE) {
        return true;
    }
    let reach = at + 1..sentence.end.min(at + 9);
    // "you and a product person set the quarter's goals"
    if document.is_among(at, "set sets") {
        let goals = document.has_among(reach.clone(), "goals priorities targets roadmap agenda pace milestones scope");
        return goals && (at.saturating_sub(8).max(sentence.start)..at).any(is_we) && !is_hers;
    }
    // What is decided: one's own work, and no product's.
    let what = reach.into_iter().any(|b| {
        document.is_among(
            b,
            "what what's what’s which how when whether their its own tools order approach technical things together themselves next project language framework priorities technology about it on one scope any anything no projects tasks solution solutions",
        )
    });
    // "Teams …", "The team that has the problem chooses the solution."
    let first = sentence.start + usize::from(document.is_among(sentence.start, "the each every a"));
    let has_we = (from..at).any(is_we) || document.is_among(first, WE) && at < first + 9;
    // "You pick up the phone when users call."
    let is_lifted = document.is_among(at, "pick picks") && document.is_among(at + 1, "up");
    document.is_among(at, DECIDE) && !is_lifted && has_we && !is_hers && (what || ends_with(page, at, sentence))
}

/// "They advise, and teams decide."
fn ends_with(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has_we = document.has_among(at.saturating_sub(2).max(sentence.start)..at, WE);
    has_we
        && document.is_among(at, "decide decides")
        && (at + 1..sentence.end).all(|b| matches!(document.tokens[b].kind, Kind::Mark(_)))
}

/// "No tickets for everything", "nobody signs off", "we don't do tasks, boards or deadlines", "we cancelled the weekly meeting".
fn does_without(page: &Page, at: usize, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let denies =
        document.is(at, Class::Negation) || document.is_among(at, "cancelled abolished scrapped few rarely zero");
    if !denies || document.is_among(at, "cannot can't couldn't not") && document.is_among(at + 1, "afford only just") {
        return false;
    }
    let reach = at + 1..sentence.end.min(at + 9);
    let ends =
        reach.clone().find(|b| matches!(document.tokens[*b].kind, Kind::Mark(';' | '.' | '('))).unwrap_or(reach.end);
    (reach.start..ends).any(|b| document.is_among(b, PROCESS) && !document.is_among(b + 1, "experience required needed customers"))
        // "We rarely meet.", "You don't need permission."
        || document.is_among(at, "rarely never hardly") && document.is_among(at + 1, "meet estimate")
}
