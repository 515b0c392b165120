//! Whether the words of a clause that carries a label can be about the job that is offered.

use std::ops::Range;

use super::{LEISURE, Tells, figure};
use crate::questions::flexibility::{self, Says};
use crate::questions::remote::count::count;
use crate::questions::remote::days::{DAYS, Every};
use crate::questions::remote::hours::{FIXED_HOURS, SHORT_WEEK};
use crate::questions::remote::mode::{self, MAYBE};
use crate::questions::remote::vague::{self, ASKED};
use crate::reading::Reading;
use crate::report::Mode;
use crate::text::{Class, Kind, Words, words};

/// What one is given to work with, and what the work earns.
const EQUIPMENT: &Words = words!(
    "laptop laptops macbook monitor monitors keyboard hardware chair desk phone pension insurance fund bike bicycle car"
);

/// Who may decide, and words for what is theirs.
const SOMEBODY: &Words = words!(
    "you you'd you'll you're your yours yourself we we'd we'll our us they them their theirs team teams nobody no-one everyone everybody anyone anybody whoever who leads boss whole person people own owns decide decides decided choose chooses choice pick picks free freely freedom say says ideas u ur"
);

/// Whose place is none of this work where no rule has found it: "a customer in Turin needs you" is found by one.
const OF_THEIRS: &Words = words!("agency customer customers");

impl Tells {
    /// Whether the words can be about the job that is offered. A clause with a blank in it says nothing before that is
    /// filled.
    pub fn holds(self, reading: &Reading, tokens: &Range<usize>) -> bool {
        let clause = reading.clause(tokens.start);
        if reading.span(clause.clone()).of(reading.document.text).contains(['[', '{']) {
            return false;
        }
        let is_open = || reading.are_of_others(tokens) || reading.is_unclaimed(tokens.end - 1);
        if !matches!(self, Tells::Flexibility(_)) && is_open() {
            return false;
        }
        match self {
            Tells::Flexibility(says) if says != Says::Hint && is_of_duties(reading, tokens.start) => false,
            // "You choose your laptop" tells nothing of the work, and "keep the line running" of nobody's choice.
            Tells::Flexibility(Says::Freedom) if !is_somebodys(reading, &clause) => false,
            Tells::Flexibility(says) => flexibility::is_of_this_job(reading, says, tokens),
            // "We work a four-day week" tells of no place, and "remote is negotiable" leaves it open.
            Tells::Works(mode) => {
                // "5 days per week" is a whole week, and a workload says nothing of where.
                let sentence = reading.document.sentence_of(tokens.start).tokens.clone();
                let is_workload = || {
                    let is_of_it = |at| reading.document.is_in(at, words!("workload volume capacity"));
                    sentence.clone().any(is_of_it)
                };
                if tells_whole_week(reading, &sentence) && (mode == Mode::Hybrid || is_workload()) {
                    return false;
                }
                // "We can't sponsor visas" tells who may come, and not where to.
                let is_of_papers =
                    |at| reading.document.is_in(at, words!("visa visas sponsor sponsorship permit permits"));
                if clause.clone().any(is_of_papers) {
                    return false;
                }
                let others = [&LEISURE, &SHORT_WEEK, &FIXED_HOURS, &MAYBE];
                // "a remote chance": the rules know that it is no place.
                let is_excepted = reading.is_excepted(&mode::REMOTE, tokens.clone());
                // "Location: some WFH" has two clauses.
                let whole = clause.start.min(tokens.start)..clause.end.max(tokens.end);
                !is_excepted && !others.iter().any(|rule| reading.touches(rule, whole.clone()))
            }
            // "Home office kit": the rules know that it is no place. "Regards, Charlotte" is a name.
            Tells::Somewhere => {
                let is_word = |at: &usize| reading.document.tokens[*at].kind == Kind::Word;
                clause.clone().filter(is_word).count() > 2
                    && !vague::is_of_others(reading, &clause)
                    && !clause.clone().any(|at| reading.document.is_in(at, OF_THEIRS))
                    && !reading.is_excepted(&ASKED, clause.clone())
                    && !reading.is_excepted(&mode::REMOTE, clause.clone())
                    && !reading.touches(&LEISURE, clause)
            }
            Tells::Figure => figure::is_told(reading, tokens),
            Tells::Field => true,
            // "We pay for lunch" and "your mobile number" tell of no salary.
            Tells::Pay => !clause.clone().any(|at| {
                let document = &reading.document;
                document.is_in(at, words!("pay pays paid paying")) && document.is_in(at + 1, words!("for"))
                    || document.is_in(at, words!("mobile phone telephone cell contact whatsapp"))
            }),
        }
    }
}

/// "Duties: plan releases, sign off changes": what is done, and not how much is theirs.
fn is_of_duties(reading: &Reading, at: usize) -> bool {
    const MOST: usize = 3;
    let document = &reading.document;
    let sentence = document.sentence_of(at).tokens.clone();
    let head = sentence.start..sentence.end.min(sentence.start + MOST);
    let named = words!("duties tasks responsibilities requirements skills day");
    let is_label = head.clone().any(|at| document.is_in(at, named));
    is_label && (head.start..sentence.end.min(head.end + 1)).any(|at| document.tokens[at].is_mark(':'))
}

/// Whether a sentence names who decides, or what is theirs, and the clause not what they are given to work with.
fn is_somebodys(reading: &Reading, clause: &Range<usize>) -> bool {
    let document = &reading.document;
    let is_somebody = |at: usize| {
        document.tokens[at].is_any(&[Class::You, Class::We, Class::Negation, Class::Role])
            || document.is_in(at, SOMEBODY)
    };
    let mut sentence = document.sentence_of(clause.start).tokens.clone();
    !clause.clone().any(|at| document.is_in(at, EQUIPMENT)) && sentence.any(is_somebody)
}

fn tells_whole_week(reading: &Reading, sentence: &Range<usize>) -> bool {
    let within = reading.own(&DAYS).filter(|days| sentence.contains(&(days.from as usize)));
    within.filter_map(|days| count(reading, days.tokens())).any(|days| days.every == Every::Week && days.count == 5)
}
