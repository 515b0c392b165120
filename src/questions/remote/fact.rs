//! What one phrase says of the place of work, with the words around it: "remote", "not remote", "70% remote".

use std::ops::Range;

use crate::order;
use crate::questions::remote::days::{self, Days, Spent};
use crate::questions::remote::mode::{ASKING, HYBRID, MAYBE, OFFICE_OPTIONAL, ON_SITE, REMOTE, WRITER};
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::Class;
use crate::text::{Cover, Kind, words};

/// One thing that one phrase says.
#[derive(Clone, Debug)]
pub struct Fact {
    pub tokens: Range<usize>,
    pub says: Says,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    Remote {
        /// "fully", "100 %", "only".
        is_full: bool,
        /// "rest from home", "otherwise remote".
        is_rest: bool,
    },
    /// An office for those who want one.
    Optional,
    Hybrid,
    OnSite,
    InOffice(Days),
    AtHome(Days),
    /// Days that no word places: in the office, if the arrangement is hybrid.
    Unplaced(Days),
    /// "remote possible".
    Maybe,
}

/// All facts in order; those within a longer one are dropped.
pub fn facts(reading: &Reading, asked: &mut Vec<Range<usize>>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for Spent { tokens, days, at_home, is_unplaced } in days::spent(reading) {
        if is_of_others(reading, &tokens) {
            continue;
        }
        let says = match (is_unplaced, at_home) {
            (true, _) => Says::Unplaced(days),
            (_, true) => Says::AtHome(days),
            (_, false) => Says::InOffice(days),
        };
        facts.push(Fact { tokens, says });
    }
    let mut placed = Cover::over(&reading.document);
    for fact in facts.iter().filter(|f| !matches!(f.says, Says::Unplaced(_))) {
        placed.take(&fact.tokens);
    }
    let mut taken = Cover::over(&reading.document);
    let mut modes: Vec<Fact> = Vec::new();
    let rules: [(&'static Rule, Says); 5] = [
        (&OFFICE_OPTIONAL, Says::Optional),
        (&MAYBE, Says::Maybe),
        (&ON_SITE, Says::OnSite),
        (&HYBRID, Says::Hybrid),
        (&REMOTE, Says::Remote { is_full: false, is_rest: false }),
    ];
    for (rule, says) in rules {
        for m in reading.own(rule) {
            let tokens = m.tokens();
            let is_counted = !matches!(says, Says::Hybrid | Says::Optional) && placed.holds(&tokens);
            if is_counted || taken.touches(&tokens) || is_of_others(reading, &tokens) {
                continue;
            }
            if is_asked(reading, &tokens) {
                asked.push(ask_span(reading, tokens));
                continue;
            }
            let Some(says) = shade(reading, &tokens, says) else { continue };
            // "I can't promise that it is fully remote" leaves it open.
            let says = if reading.is_unclaimed(tokens.start) { Says::Maybe } else { says };
            taken.take(&tokens);
            modes.push(Fact { tokens: widen(reading, tokens, says), says });
        }
    }
    facts.extend(modes);
    order::by_key(&mut facts, |f| order::key([f.tokens.start, f.tokens.end]));
    facts
}

/// Whether it is the writer who works so, or it was so once or is so elsewhere.
fn is_of_others(reading: &Reading, tokens: &Range<usize>) -> bool {
    reading.touches(&WRITER, tokens.start.saturating_sub(1)..tokens.start + 1) || reading.is_of_others(tokens.start)
}

/// What a mode's words mean with the words around them.
fn shade(reading: &Reading, tokens: &Range<usize>, says: Says) -> Option<Says> {
    let is = |words: &str| tokens.clone().any(|at| reading.document.is_among(at, words));
    match says {
        Says::Remote { .. } => {
            if is_denied(reading, tokens.start) {
                return Some(Says::OnSite);
            }
            if is_noun_of_another(reading, tokens) {
                return None;
            }
            let share =
                share(reading, tokens.start).or_else(|| share_after(reading, tokens.end).map(|(share, _)| share));
            if share.is_some_and(|share| share < 100) {
                return Some(Says::Hybrid);
            }
            let before = reading.document.before(tokens.start);
            let is_rest = is("rest otherwise remainder remaining")
                || before.is_some_and(|b| reading.document.is_in(b, words!("otherwise")));
            let is_full =
                share.is_some() || is("fully full 100 entirely completely totally only permanently truly all");
            Some(Says::Remote { is_full, is_rest })
        }
        Says::OnSite => {
            let is_denial = is("no not can't cannot unable don't without won't isn't doesn't");
            if !is_denial && is_denied(reading, tokens.start) {
                return Some(Says::Remote { is_full: false, is_rest: false });
            }
            let share =
                share(reading, tokens.start).or_else(|| share_after(reading, tokens.end).map(|(share, _)| share));
            match share {
                Some(share) if share < 100 => Some(Says::Hybrid),
                _ => Some(Says::OnSite),
            }
        }
        Says::Hybrid if share(reading, tokens.start) == Some(100) => Some(Says::OnSite),
        Says::Hybrid if is_denied(reading, tokens.start) || is_noun_of_another(reading, tokens) => None,
        _ => Some(says),
    }
}

/// "not remote", "no on-site"; but "not only remote".
fn is_denied(reading: &Reading, at: usize) -> bool {
    let clause = reading.clause(at);
    let from = at.saturating_sub(4).max(clause.start);
    let tokens = &reading.document.tokens;
    (from..at).any(|i| {
        tokens[i].is(Class::Negation)
            && !reading.document.is_in(i + 1, words!("only just matter problem agencies recruiters bother mind"))
            && !(i + 1..at).any(|j| matches!(tokens[j].kind, Kind::Mark(_)))
            && reading.document.written(i) != "NO"
            || tokens[i].is(Class::Negation) && i + 1 == at
    })
}

/// The per cent before a mode: "70% remote".
fn share(reading: &Reading, at: usize) -> Option<u16> {
    let document = &reading.document;
    let mut at = at;
    if !document.tokens[at].is(Class::Number) {
        at = document.before(at).filter(|b| document.tokens[*b].is_mark('%')).and_then(|b| document.before(b))?;
    }
    let token = &document.tokens[at];
    (token.kind == Kind::Number && token.number > 0).then_some(token.number)
}

/// "Home office 60%", "from home up to 60 %": the number, and where its words end.
fn share_after(reading: &Reading, at: usize) -> Option<(u16, usize)> {
    const BETWEEN: usize = 5;
    let document = &reading.document;
    let leads = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark(':' | '(' | '-' | '–' | ','))
            || document.is_in(at, words!("up to max maximum about around approx ca share quota on of for"))
            || document.tokens[at].is_mark('.') && document.is_in(at - 1, words!("max approx ca"))
    };
    let number = (at..document.tokens.len().min(at + BETWEEN)).find(|i| !leads(*i))?;
    let token = &document.tokens[number];
    let percent = document.after(number).filter(|p| document.tokens[*p].is_mark('%'))?;
    (token.kind == Kind::Number && token.number > 0).then_some((token.number, percent + 1))
}

/// Whether a bare "a remote …", "our hybrid …" leads to a noun that is no work: "our hybrid exchange".
fn is_noun_of_another(reading: &Reading, tokens: &Range<usize>) -> bool {
    const REACH: usize = 5;
    const WORK: &str = "role roles position positions job jobs work working setup set model arrangement arrangements week schedule policy team teams office offices basis contract contracts environment opportunity opportunities pattern company culture hire hires style gig contractor freelancer people candidates applicants colleague manager days organisation organization startup";
    let document = &reading.document;
    let is_bare = tokens.len() == 1;
    let leads = document
        .before(tokens.start)
        .is_some_and(|b| reading.document.is_in(b, words!("a an our the its their your any new these")));
    let next = document.after(tokens.end - 1);
    if !is_bare
        || !leads
        || next.is_none_or(|n| document.tokens[n].kind != Kind::Word || document.is(n, Class::Function))
    {
        return false;
    }
    let mut at = next;
    for _ in 0..REACH {
        let Some(i) = at.filter(|i| document.tokens[*i].kind == Kind::Word) else { break };
        if document.tokens[i].is_any(&[Class::Role, Class::Seniority]) || document.is_among(i, WORK) {
            return false;
        }
        at = document.after(i);
    }
    true
}

/// Takes in the "70%" of "70% remote" and the "up to 60 %" of "from home up to 60 %".
fn widen(reading: &Reading, tokens: Range<usize>, says: Says) -> Range<usize> {
    let is_number = reading.document.tokens[tokens.start].is(Class::Number);
    let is_full = matches!(says, Says::Remote { .. });
    if is_number || !is_full && says != Says::Hybrid {
        return tokens;
    }
    if share(reading, tokens.start).is_some() {
        return tokens.start.saturating_sub(if is_full { 0 } else { 2 })..tokens.end;
    }
    match share_after(reading, tokens.end) {
        Some((_, end)) => tokens.start..end,
        None => tokens,
    }
}

/// Whether the candidate is asked about a mode, rather than told: "Are you open to remote?", but not "Are you open to a
/// remote role?".
fn is_asked(reading: &Reading, tokens: &Range<usize>) -> bool {
    const REACH: usize = 12;
    let document = &reading.document;
    let sentence = document.sentence_of(tokens.start);
    let is_question = sentence.ending == crate::text::Ending::Question;
    let openings = reading.matches(&ASKING);
    let next = openings.partition_point(|m| m.from as usize <= tokens.start);
    let opening = next.checked_sub(1).map(|i| openings[i]);
    let Some(opening) =
        opening.filter(|m| sentence.tokens.contains(&(m.from as usize)) && m.from as usize + REACH > tokens.start)
    else {
        return false;
    };
    // "a remote role" tells; "an office" is any.
    let tells = (opening.from as usize..tokens.start + 1).any(|at| {
        document.is_in(at, words!("a an this our my the"))
            && !(document.is_in(at, words!("a an")) && document.is_in(at + 1, words!("office lab studio workshop")))
    });
    !tells
        && (is_question || document.is_in(opening.from as usize, words!("open willing able preferred your what how")))
}

/// The words that ask: from "open to" on.
fn ask_span(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let document = &reading.document;
    let to_open =
        document.before(tokens.start).filter(|b| document.is_in(*b, words!("to"))).and_then(|b| document.before(b));
    to_open.map_or(tokens.clone(), |open| open..tokens.end)
}
