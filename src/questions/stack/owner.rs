//! Whose technology is it? The job's, the candidate's, the company's product or customer's, or nobody's any more.

use std::ops::Range;

use crate::phrases::Mention;
use crate::reading::Reading;
pub(crate) use crate::rules::stack_owner::*;
use crate::text::Class;
use crate::text::{Gap, Kind, Words, words};
use crate::voice;

/// Whose a technology is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Job,
    Candidate,
    Product,
    Nobody,
}

/// The owners of mentions, one each.
pub fn owners(reading: &Reading, meant: &[Mention]) -> Vec<Owner> {
    let company = headline_company(reading);
    let mut owners = Vec::with_capacity(meant.len());
    let mut previous: Option<(Mention, Owner)> = None;
    for mention in &reading.technologies {
        let is_meant = meant.get(owners.len()) == Some(mention);
        let mut owner = if is_meant { owner(reading, mention) } else { owner_of_word(reading, mention) };
        let is_title = reading.document.is(mention.to as usize, Class::Role);
        if owner == Owner::Job && !is_title {
            let inherits = previous.is_some_and(|(p, o)| o == Owner::Product && is_listed_with(reading, &p, mention));
            if inherits || company.is_some_and(|c| super::name(reading, &c) == super::name(reading, mention)) {
                owner = Owner::Product;
            }
        }
        if is_meant {
            owners.push(owner);
        }
        previous = Some((*mention, owner));
    }
    owners
}

/// Whether words beside a name make it a company's: "backed by Stripe", "GitLab needs a developer".
pub fn is_company(reading: &Reading, mention: &Mention) -> bool {
    reading.touches(&COMPANY, mention.tokens())
}

/// A name that is not meant as a technology may still open a list of companies: "used by Linear, Vercel".
fn owner_of_word(reading: &Reading, mention: &Mention) -> Owner {
    if is_company(reading, mention) { Owner::Product } else { Owner::Job }
}

/// "teams at Cloudflare, Mozilla and Vercel": a list has one owner.
fn is_listed_with(reading: &Reading, left: &Mention, right: &Mention) -> bool {
    let document = &reading.document;
    let same = document.tokens[left.from as usize].sentence == document.tokens[right.from as usize].sentence;
    let between = document.tokens.get(left.to as usize..right.from as usize).unwrap_or_default();
    // In "at Lumen Pay (Nomad, Vault)" the bracket says what the firm works with.
    let is_named_on = between.first().is_some_and(|t| t.kind == Kind::Word && t.is_capitalised())
        && between.last().is_some_and(|t| t.is_mark('('));
    same && !is_named_on
        && (1..=6).contains(&between.len())
        && between.iter().all(|t| match t.kind {
            Kind::Mark(mark) => matches!(mark, ',' | '(' | ')' | '&' | '/'),
            Kind::Word => {
                t.is_capitalised() && !t.is(Class::Role)
                    || ["and", "or"].iter().any(|w| t.span().of(document.text).eq_ignore_ascii_case(w))
            }
            _ => false,
        })
}

fn owner(reading: &Reading, mention: &Mention) -> Owner {
    let (from, to) = (mention.from as usize, mention.to as usize);
    if is_unused(reading, mention) {
        return Owner::Nobody;
    }
    if is_candidates(reading, mention) {
        return Owner::Candidate;
    }
    if reading.touches(&MARKET, from..to) {
        return Owner::Product;
    }
    let is_title = reading.document.is(to, Class::Role) && reading.document.after(to - 1).is_some();
    let beside = is_company(reading, mention) || reading.touches(&LIKENESS, from..to);
    if !is_title && (beside || serves_others(reading, from)) {
        return Owner::Product;
    }
    Owner::Job
}

/// "No PHP", "instead of Java", "we moved off Perl".
fn is_unused(reading: &Reading, mention: &Mention) -> bool {
    let from = mention.from as usize;
    let clause = reading.clause(from);
    let near = from.saturating_sub(5).max(clause.start)..from;
    if is_denied(reading, near.clone()) && !reading.touches(&DISPENSABLE, near.start..from + 1) {
        return true;
    }
    if is_spared(reading, clause.start..from) {
        return true;
    }
    let written = |at: usize| reading.document.written(at);
    let instead = near.clone().any(|at| {
        written(at).eq_ignore_ascii_case("instead")
            || written(at).eq_ignore_ascii_case("rather") && written(at + 1).eq_ignore_ascii_case("than")
    });
    if instead && (clause.start..from).len() <= 24 {
        return true;
    }
    let past = reading.matches(&voice::PAST);
    let next = past.partition_point(|m| (m.from as usize) < clause.start);
    let left = past[next..].iter().take_while(|m| (m.to as usize) <= from).last();
    let before = left.is_some_and(|m| from - m.to as usize <= 8 && !reading.touches(&ONWARD, m.to as usize..from));
    before || is_gone(reading, mention)
}

/// Whether a "no" stands in the words before a mention, and no comma that ends what it denies: "no PHP, Perl", but
/// not "no meetings, PHP".
fn is_denied(reading: &Reading, before: Range<usize>) -> bool {
    let document = &reading.document;
    let Some(no) = before.clone().rev().find(|at| document.is(*at, Class::Negation)) else { return false };
    let ends = |at: usize| document.tokens[at].is_mark(',') && !document.is(at - 1, Class::Tech);
    !(no + 1..before.end).any(ends)
}

/// "Nobody will ask you to write PHP", "you won't be made to maintain the old Perl": only words of being asked to work with it
/// stand between the "no" and the name.
fn is_spared(reading: &Reading, before: Range<usize>) -> bool {
    const FARTHEST: usize = 16;
    let document = &reading.document;
    let asks = |at: usize| {
        document.is_in(
            at,
            words!(
                "ask asks asked make makes made force forces forced expect expects expected require required want wants"
            ),
        )
    };
    let leads = |at: usize| {
        asks(at)
            || document.is_in(
                at,
                words!(
                    "will would going gonna ever here in on the us our team you to be have has write writing touch touching \
                     maintain maintaining read reading see use using learn learning work with any one more a an single line lines \
                     bit piece of old legacy code script scripts again"
                ),
            )
    };
    // "PHP or Perl": the second of a list.
    let lists = |at: usize| {
        document.is(at, Class::Tech) || document.tokens[at].is_mark(',') || document.is_in(at, words!("or and nor"))
    };
    let denies = |at: usize| document.is(at, Class::Negation) || document.is_in(at, words!("nobody noone neither"));
    let first = before.start.max(before.end.saturating_sub(FARTHEST));
    let mut led = (first..before.end).rev().take_while(|at| leads(*at) || lists(*at) || denies(*at));
    let (mut is_asked, mut is_denied) = (false, false);
    for at in &mut led {
        is_asked |= asks(at);
        is_denied |= denies(at);
    }
    is_asked && is_denied
}

/// "Jenkins is finally dead", "ROS we've left behind".
fn is_gone(reading: &Reading, mention: &Mention) -> bool {
    const GONE: [&str; 6] = ["dead", "gone", "retired", "history", "banned", "forbidden"];
    let from = mention.to as usize;
    let clause = reading.clause(mention.from as usize);
    let after = from..clause.end.min(from + 4);
    let hardly = ["nearly", "almost", "not", "isn't"];
    if after.clone().any(|at| hardly.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w))) {
        return false;
    }
    let is = |at: usize, words: &[&str]| words.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w));
    // "ROS we've left behind", but not "Postgres behind it".
    let is_left = |at: usize| is(at, &["behind"]) && is(at - 1, &["left", "leave", "leaving"]);
    after.clone().any(|at| is(at, &GONE) || is_left(at))
        && !after.clone().any(|at| reading.document.is(at, Class::Tech) || reading.document.is(at, Class::Negation))
}

/// Whether a mention belongs to words about the reader's own work, with nothing of the job in between.
fn is_candidates(reading: &Reading, mention: &Mention) -> bool {
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    if document.sentence_of(from).is_item {
        return false;
    }
    let clause = reading.clause(from);
    if reading.is_asked(from) && reading.touches(&ASKED, clause.start..from) {
        return true;
    }
    let job = |at: usize| {
        document.is(at, Class::We)
            || ["role", "position", "opening", "job", "vacancy", "contract", "team"]
                .iter()
                .any(|w| document.written(at).eq_ignore_ascii_case(w))
    };
    if document.after(to - 1).is_some_and(job) || is_offered(reading, mention) {
        return false;
    }
    let cues = reading.matches(&voice::CANDIDATE);
    let next = cues.partition_point(|m| (m.to as usize) <= clause.start);
    let cue = cues[next..].iter().take_while(|m| (m.from as usize) < from).last();
    cue.is_some_and(|m| {
        let end = (m.to as usize).min(from);
        !(end..from).any(|at| job(at) || document.is(at, Class::Role) && at + 1 < from) && from - end <= 24
    })
}

/// "a great fit for a Senior Java Engineer role", "for our Go developer position": a title that is offered.
fn is_offered(reading: &Reading, mention: &Mention) -> bool {
    const REACH: usize = 5;
    let document = &reading.document;
    let (from, to) = (mention.from as usize, mention.to as usize);
    let sentence = document.sentence_of(from).tokens.clone();
    let is = |at: usize, words: &Words| at < sentence.end && document.is_in(at, words);
    let Some(role) = (to..sentence.end.min(to + 2)).find(|at| document.is(*at, Class::Role)) else { return false };
    let names_job = is(role + 1, words!("role position opening job vacancy contract post seat"));
    let article = (from.saturating_sub(REACH).max(sentence.start)..from)
        .rev()
        .find(|at| is(*at, words!("a an the our this one")));
    names_job || article.is_some_and(|at| at > sentence.start && is(at - 1, words!("for")))
}

/// "We help companies run Kubernetes": their technology, not the job's.
fn serves_others(reading: &Reading, from: usize) -> bool {
    let clause = reading.clause(from);
    let cues = reading.matches(&SERVES);
    let next = cues.partition_point(|m| (m.to as usize) <= clause.start.saturating_sub(16));
    let sentence = reading.document.sentence_of(from).tokens.start;
    let cue = cues[next..].iter().take_while(|m| (m.to as usize) <= from).last();
    cue.is_some_and(|m| {
        let to = m.to as usize;
        to > sentence
            && from - to <= 16
            && !(to..from).any(|at| reading.document.is(at, Class::We) || reading.document.is(at, Class::You))
    })
}

/// The first thing in a hiring post's headline is the company: "Elastic | Senior Engineer | Remote".
fn headline_company(reading: &Reading) -> Option<Mention> {
    let tokens = &reading.document.tokens;
    let mention = *reading.technologies.first().filter(|m| m.from == 0)?;
    let mut at = mention.to as usize;
    let is_bar = |at: usize| {
        tokens.get(at).is_some_and(|t| match t.kind {
            Kind::Mark('|' | '(') => true,
            Kind::Mark('-' | '–' | '—') => t.gap != Gap::Glued,
            _ => t.gap == Gap::Hyphen,
        })
    };
    // A second word of the company's name: "Redpanda Data - Remote".
    if !is_bar(at) && tokens.get(at).is_some_and(|t| t.is_capitalised() && !t.is(Class::Role)) {
        at += 1;
    }
    if !is_bar(at) {
        return None;
    }
    let line = tokens.get(at + 1..)?.iter().take(60).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank));
    line.filter(|t| t.is_any(&[Class::Role, Class::Place, Class::Link])).count().checked_sub(1).map(|_| mention)
}
