//! Is it a recruiting message at all? In other people's mail the tool is silent.
//!
//! Cues speak for it or against it, each with a weight; a message is recruiting when they add up. One weak cue never
//! suffices: ordinary mail speaks of jobs, pay and technologies too. A wrong "no" costs the writer one more sentence
//! until the panel wakes; a wrong "yes" marks up somebody's private mail.

mod advert;
mod agency;
mod announcement;
pub(crate) mod approach;
mod candidacy;
mod headline;
mod ordinary;
mod quotation;
mod reader;
#[cfg(test)]
mod tests;

use crate::phrases::Match;
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question};
use crate::rule::Rule;
use crate::text::Zone;
use crate::{Options, Place};

/// What a cue weighs, and how many of its matches count.
static WEIGHTS: &[(&Rule, i32, usize)] = &[
    (&approach::HIRING, 4, 1),
    (&approach::SOUGHT, 4, 1),
    (&approach::OPPORTUNITY, 3, 1),
    (&approach::JOB_PAY, 2, 1),
    (&approach::ROLE_AT, 2, 1),
    (&reader::PROFILE, 3, 1),
    (&reader::FIT, 2, 1),
    (&reader::OPEN_TO, 4, 1),
    (&reader::INTEREST, 2, 1),
    (&reader::YOU_WOULD, 2, 2),
    (&reader::JOIN, 3, 1),
    (&agency::CLIENT, 1, 1),
    (&agency::REFERRAL, 3, 1),
    (&agency::CHASE, 2, 1),
    (&advert::CV, 4, 1),
    (&advert::APPLY, 3, 1),
    (&advert::TERMS, 3, 1),
    (&advert::EXPERIENCE, 2, 1),
    (&advert::HEADING, 2, 2),
    (&advert::FIELD, 1, 3),
    (&advert::TITLE, 2, 1),
    (&advert::PAY, 1, 2),
    (&advert::EMPLOYMENT, 1, 2),
    (&advert::COMPANY, 1, 3),
    (&candidacy::APPLICANT, -10, 1),
    (&candidacy::SCHEDULED, -10, 1),
    (&candidacy::INSIDE, -8, 1),
    (&ordinary::CODE, -3, 2),
    (&ordinary::BILL, -6, 2),
    (&ordinary::NEWSLETTER, -6, 2),
    (&ordinary::HOME, -5, 2),
    (&announcement::SALES, -6, 3),
    (&announcement::MEETING, -6, 2),
    (&announcement::EVENT, -6, 2),
    (&announcement::NOTICE, -12, 1),
];

/// Cues that ask for an answer, and say of what kind the matter is to no one.
static ASKS: &[&Rule] = &[&reader::INTEREST, &agency::CHASE];

/// Cues that describe: titles, money and terms stand in budgets, leases and news as well.
static DESCRIBES: &[&Rule] = &[&advert::EXPERIENCE, &advert::FIELD, &advert::TITLE, &advert::PAY, &advert::EMPLOYMENT];

/// What is taken off when nothing but descriptions was found, and they answer no three questions.
const UNADDRESSED: i32 = -2;

/// What the cues must add up to.
const ENOUGH: i32 = 4;

/// From here on a check is offered, and a message that was marked stays so.
const MAYBE: i32 = 2;

/// What to do with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is about a job: its findings are shown.
    Marked,
    /// It may be: nothing is shown, and the writer is offered a check.
    Unsure,
    /// It is not.
    Silent,
}

/// Whether the writer offers the reader a job or asks about one. `findings` is what the four questions found.
pub fn judge(reading: &Reading, findings: &[Finding], options: &Options) -> Verdict {
    // Who answers three of the four questions writes about a job, unless other cues say what else it is; pay
    // beside the stack or the place of work hints at it.
    let is_stated = |q: Question| questions::answer(q, findings) == Answer::Stated;
    let told = match Question::ALL.into_iter().filter(|q| is_stated(*q)).count() {
        2 if is_stated(Question::Pay) && (is_stated(Question::Stack) || is_stated(Question::Remote)) => 1,
        0..=2 => 0,
        3 => 2,
        _ => 3,
    };
    let (marked, offered) = match options.place {
        Place::Recruiting => (0, -4),
        Place::Mail if options.was_marked => (MAYBE, MAYBE),
        Place::Mail => (ENOUGH, MAYBE),
    };
    match weigh(reading, told) {
        sum if sum >= marked => Verdict::Marked,
        sum if sum >= offered => Verdict::Unsure,
        _ => Verdict::Silent,
    }
}

/// The sum of all cues in the writer's own words and of what the answers `told` weigh. A recruiter's title counts in the
/// signature too.
fn weigh(reading: &Reading, told: i32) -> i32 {
    let quoted = quotation::quotations(&reading.document);
    let own = |m: &&Match| !quoted.iter().any(|q| q.contains(&(m.from as usize)));
    // Half of all mail asks for an answer or a call: that speaks for a job only beside something that does.
    let (mut cues, mut asks, mut speaks, mut addresses) = (0, 0, false, false);
    for (rule, weight, most) in WEIGHTS {
        let sum = weight * reading.own(rule).filter(own).take(*most).count() as i32;
        if is_of(ASKS, rule) {
            asks += sum;
        } else {
            cues += sum;
            speaks |= sum > 0;
            addresses |= sum > 0 && !is_of(DESCRIBES, rule);
        }
    }
    let signed = reading
        .matches(&agency::RECRUITER)
        .iter()
        .any(|m| !matches!(reading.document.sentence_of(m.from as usize).zone, Zone::Quoted | Zone::Footer));
    let headline = headline::weight(reading);
    let replies = if answers_a_quote(reading) { -4 } else { 0 };
    let asks = if speaks || signed || headline + told > 0 { asks } else { 0 };
    let described = if addresses || signed || asks + headline > 0 || told > 1 { 0 } else { UNADDRESSED };
    cues + asks + told + described + replies + if signed { 2 } else { 0 } + headline
}

fn is_of(rules: &[&Rule], rule: &Rule) -> bool {
    rules.iter().any(|r| std::ptr::eq(*r, rule))
}

/// Whether the writer answers below a quotation, as people do on mailing lists. Who follows up an own message writes
/// above it.
fn answers_a_quote(reading: &Reading) -> bool {
    let sentences = &reading.document.sentences;
    let quoted = sentences.iter().position(|s| s.zone == Zone::Quoted);
    quoted.is_some_and(|first| sentences[first..].iter().any(|s| s.zone == Zone::Body))
}
