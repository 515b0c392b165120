//! No role is named.

use super::says;
use crate::questions;
use crate::questions::learned::STACK_VAGUE;
use crate::questions::stack::vague::FIELD;
use crate::reader::labels::column;
use crate::reader::{Read, Weights};
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question};
use crate::role;
pub(crate) use crate::rules::habits_no_role::*;
use crate::text::{Class, Words, words};
use crate::wording::wording;

/// What the reader has learnt of clauses that tell the field.
const COLUMN: usize = column("stack/vague");

/// From this probability on a clause may tell what the work is, though not surely enough to say that it does.
const MAY_TELL: f32 = 0.2;

pub fn find(reading: &Reading, (read, weights): (&Read, &Weights), answers: &[Finding], found: &mut Vec<Finding>) {
    let document = &reading.document;
    let has_stack = questions::answer(Question::Stack, answers) == Answer::Stated;
    // "backend folks", "the interfaces the banks plug into": the field tells what the work is.
    if has_stack
        || read.clauses.iter().any(|clause| clause.probability(COLUMN, weights) >= MAY_TELL)
        || answers.iter().any(|finding| [FIELD.id, STACK_VAGUE.id].contains(&finding.rule))
        || reading.own(&NAMED_ROLE).next().is_some()
        || role::title(reading).is_some_and(|title| names_a_role(reading, title))
    {
        return;
    }
    // "three senior engineers", "React devs": in the plural and counted, or with what they do.
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
        let title = wording!("finding.no-role");
        found.push(Finding { title, ..reading.finding(&NO_ROLE, at..end + 1) });
    }
}

/// What is said of engineers everywhere.
const PRAISE: &Words = words!(
    "rockstar rock star stars talented great strong exceptional brilliant passionate amazing awesome best top smart skilled bright 10x superstar world-class world class"
);

/// "engineering" alone is a department, and "great engineers" are anybody.
fn names_a_role(reading: &Reading, mut title: std::ops::Range<usize>) -> bool {
    let document = &reading.document;
    let is_praise = |at: usize| document.is(at, Class::Praise) || says(reading, at, PRAISE);
    let is_anybody =
        title.clone().all(|at| is_praise(at) || says(reading, at, words!("engineers developers programmers coders")));
    !is_anybody && title.any(|at| reading.document.is(at, Class::Role) && !says(reading, at, words!("engineering")))
}
