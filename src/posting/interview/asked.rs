//! What those who apply are asked to do, in a sentence about them or about us: "Candidates will be assessed by a written
//! test", "We do one chat and one paid afternoon", "One interview, at a terminal".

use std::ops::Range;

use super::cut::{self, told_in};
use super::prose::{SURE, is_near_end, is_step_word, own};
use crate::details::interview;
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::text::Class;

/// Tokens of a sentence before and behind a word that are looked at: each word may be such a one.
const NEAR: usize = 60;

/// "Candidates will be assessed by a written test and a panel interview.", "The interviews will include a practical task."
pub(super) fn made_of(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let verb = tokens.clone().find(|at| {
            document.is_among(*at, "consists consist comprises comprise includes include involves involve")
                || gets(page, &tokens, *at)
                || document.is_among(*at, "is are")
                    && document.is_among(at + 1, "by")
                    && document.has_among(tokens.start..*at, "assessment selection")
                || document.is_among(*at, "assessed selected evaluated chosen")
                    && document.has_among(at + 1..at + 3, "by through via with in")
        })?;
        let before = || tokens.start..verb;
        let is_of_hiring = before().any(|at| {
            document.is_among(
                at,
                "candidates candidate applicants applicant shortlisted interview interviews selection recruitment assessment",
            )
        }) || document.has_among(before(), "hiring")
            && document.has_among(before(), "process");
        let are = (verb + 1..tokens.end).filter(|at| is_step_word(page, *at)).count();
        let is_other = document.has_among(before(), "pool equal user customer duties responsibilities tasks we")
            || matches!(page.section_of(tokens.start), Section::Wanted | Section::Stack)
                && !(page.lines[page.line_of(tokens.start)].after_blank && is_near_end(page, tokens.start));
        if !is_of_hiring || is_other || are == 0 {
            return None;
        }
        let is_lead = |at: &usize| document.is_among(*at, "by through via with in means of to for");
        let from = verb + 1 + (verb + 1..tokens.end).take_while(is_lead).count();
        let steps = cut::steps(page, from..tokens.end);
        (!steps.is_empty()).then_some(steps)
    })
}

/// "Those shortlisted get a video call, a task and a day with us": what they get, where two of it are steps.
fn gets(page: &Page, tokens: &Range<usize>, at: usize) -> bool {
    let document = &page.reading.document;
    let near = || tokens.start.max(at.saturating_sub(NEAR))..at;
    let is_theirs = document.is_among(at, "get have face attend complete undergo take sit do pass")
        || document.is_among(at, "go goes") && document.is_among(at + 1, "through")
        || document.is_among(at, "asked invited")
            && document.is_among(at + 1, "to for")
            && document.has_among(near(), "shortlisted candidates applicants")
            && !document.has_among(near(), "who must should with");
    let parts = || interview::split(page.reading, at + 1..tokens.end.min(at + NEAR));
    let is_step = |part: &Range<usize>| part.clone().any(|b| is_step_word(page, b));
    is_theirs && parts().iter().filter(|part| is_step(part)).count() > 1
}

/// "We do one group chat and one paid afternoon.": what we do with those who apply, each counted.
pub(super) fn done(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let verb = (tokens.start + 1..tokens.end).find(|at| {
            document.is_among(*at, "do hold run have") && document.is_among(at - 1, "we they you'll we'll")
        })?;
        let steps = interview::split(page.reading, verb + 1..tokens.end);
        let counts = |step: &Range<usize>| document.is_among(step.start, "a an one two three short first");
        let are = steps
            .iter()
            .all(|step| counts(step) && bare_len(page, step) <= 9 && step.clone().any(|at| is_step_word(page, at)));
        let is_sure = tokens.clone().any(|at| {
            document.is_among(at, "interview interviews chat pairing zoom video trial homework take-home phone")
                || document.is_among(at, "test")
                    && document.is_among(at.saturating_sub(1), "small short coding technical")
        });
        let is_work = tokens.clone().any(|at| {
            document.is_among(
                at,
                "week weekly month monthly daily standup standups retro retros every year customers users day",
            )
        });
        (steps.len() > 1 && are && is_sure && !is_work && is_near_end(page, tokens.start)).then_some(steps)
    })
}

/// How long a step is before its brackets: "a coding interview (in a language that you pick)".
fn bare_len(page: &Page, step: &Range<usize>) -> usize {
    step.clone().take_while(|at| !page.reading.document.tokens[*at].is_mark('(')).count()
}

/// "One interview, at a terminal.", "We hold one conversation of an hour": how many, and no more.
pub(super) fn counted(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = cut::trimmed(page, page.sentence(number));
        let is_sure = document.has_among(tokens.clone(), SURE);
        let offers = document.has_among(tokens.clone(), "offer");
        let counts = tokens.clone().any(|at| {
            let is_number = document.is(at, Class::Number) || document.is_among(at, "single only");
            is_number
                && (at + 1..tokens.end.min(at + 3)).any(|next| {
                    document.is_among(next, "interview interviews conversation conversations chats")
                        || document.is_among(next, "call") && document.is_among(next - 1, "phone video zoom")
                        || (is_sure || offers) && document.is_among(next, "rounds stages stage")
                })
        });
        let is_of_others =
            document.has_among(tokens.clone(), "customers users clients customer user weekly years week");
        (counts && !is_of_others && is_near_end(page, tokens.start)).then(|| vec![told_in(page, tokens)])
    })
}

/// "Interviews will be held on 3 July on Teams.": all that an ad says of them.
pub(super) fn held(page: &Page) -> Option<Vec<Range<usize>>> {
    const LONGEST: usize = 30;
    let document = &page.reading.document;
    own(page).find_map(|number| {
        let tokens = page.sentence(number);
        let opens = document.is_among(tokens.start, "interview interviews")
            && document.is_among(tokens.start + 1, "will are take is");
        if !opens || tokens.len() > LONGEST || !is_near_end(page, tokens.start) {
            return None;
        }
        let end = tokens.clone().find(|at| document.tokens[*at].is_mark(';')).unwrap_or(tokens.end);
        Some(std::iter::once(tokens.start..end).collect())
    })
}
