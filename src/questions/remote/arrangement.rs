//! Puts together what several words say of one arrangement: "hybrid, 2 days a week in our Leeds office".

use std::ops::Range;

use crate::phrases::Mention;
use crate::questions::remote::days::{self, Days, Every, PRESENCE};
use crate::questions::remote::fact::{Fact, Says, facts};
use crate::questions::remote::mode::{CONDITION, PREFERRED};
use crate::reading::Reading;
use crate::report::Mode;
use crate::text::Class;
use crate::text::{Gap, Kind, words};

/// What a message says at one place.
#[derive(Clone, Debug)]
pub struct Arranged {
    pub tokens: Range<usize>,
    pub mode: Mode,
    /// Days of the week in the office, when counted in weeks.
    pub days: Option<u8>,
    /// They may choose: "London or remote".
    pub is_choice: bool,
    pub is_full: bool,
    /// It holds for some people only.
    pub is_conditional: bool,
    /// The words deny each other: "fully remote, 2 days in the office".
    pub is_contradictory: bool,
}

/// What the message says outright and what it hints at, each in order of the text.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub stated: Vec<Arranged>,
    /// "remote possible" where nothing better stands beside it.
    pub maybe: Vec<Range<usize>>,
    /// "Are you open to remote?"
    pub asked: Vec<Range<usize>>,
}

/// Reads all arrangements of a message.
pub fn arrangements(reading: &Reading) -> Said {
    let mut said = Said::default();
    let facts = facts(reading, &mut said.asked);
    let mut from = 0;
    while from < facts.len() {
        let mut to = from + 1;
        while to < facts.len() && belongs(reading, &facts[to - 1], &facts[to]) {
            to += 1;
        }
        let group = &facts[from..to];
        match evaluate(reading, group) {
            Some(mut arranged) => {
                arranged.tokens = extend(reading, arranged.tokens);
                said.stated.push(arranged);
            }
            None => said.maybe.extend(group.iter().filter(|f| f.says == Says::Maybe).map(|f| f.tokens.clone())),
        }
        from = to;
    }
    said
}

/// Whether two facts in a row belong to one arrangement.
fn belongs(reading: &Reading, a: &Fact, b: &Fact) -> bool {
    const REACH: usize = 12;
    if b.tokens.start < a.tokens.end {
        return true;
    }
    if b.tokens.start - a.tokens.end > REACH {
        return false;
    }
    let tokens = &reading.document.tokens;
    (a.tokens.end..=b.tokens.start)
        .all(|at| !matches!(tokens[at].gap, Gap::Line | Gap::Blank) || !is_line_end(reading, at))
        && (tokens[a.tokens.end - 1].sentence == tokens[b.tokens.start].sentence
            || days::line_of(reading, a.tokens.start).contains(&b.tokens.start)
            || matches!(b.says, Says::InOffice(_) | Says::AtHome(_)) && b.tokens.start - a.tokens.end <= 3)
}

/// A line break that is no soft wrap ends a sentence too.
fn is_line_end(reading: &Reading, at: usize) -> bool {
    at == 0 || reading.document.tokens[at - 1].sentence != reading.document.tokens[at].sentence
}

/// The words between two facts offer a choice.
fn is_choice_between(reading: &Reading, a: &Fact, b: &Fact) -> bool {
    let counted = |f: &Fact| matches!(f.says, Says::InOffice(_) | Says::AtHome(_) | Says::Unplaced(_));
    let loose = !counted(a) && !counted(b);
    // "100 % remote, from anywhere" says one thing twice.
    if matches!((a.says, b.says), (Says::Remote { .. }, Says::Remote { .. })) {
        return false;
    }
    (a.tokens.end..b.tokens.start).any(|at| {
        let mark = reading.document.tokens[at].kind;
        reading.document.is_in(at, words!("or oder"))
            || loose && matches!(mark, Kind::Mark('/' | ',' | '|' | '&' | '+' | ';'))
            || loose && reading.document.is_in(at, words!("and both"))
    })
}

/// What a group of facts comes to; none when it holds nothing that is stated.
fn evaluate(reading: &Reading, group: &[Fact]) -> Option<Arranged> {
    let span = |keep: &dyn Fn(&Fact) -> bool| {
        let kept = group.iter().filter(|f| keep(f));
        kept.map(|f| f.tokens.clone()).reduce(|a, b| a.start.min(b.start)..a.end.max(b.end))
    };
    let has = |wanted: fn(&Says) -> bool| group.iter().any(|f| wanted(&f.says));
    let remote = group.iter().find(|f| matches!(f.says, Says::Remote { .. }));
    let is_full = has(|s| matches!(s, Says::Remote { is_full: true, .. }));
    let is_rest = has(|s| matches!(s, Says::Remote { is_rest: true, .. }));
    let hybrid = has(|s| *s == Says::Hybrid);
    let on_site = has(|s| *s == Says::OnSite);
    let optional = has(|s| *s == Says::Optional);
    let maybe = has(|s| *s == Says::Maybe);
    // Sixty days a year are a part of the working week, and four are none.
    let weekly = |days: &Days| days.every != Every::Year || days.count >= days::MANY_A_YEAR;
    let in_office = group.iter().find_map(|f| match f.says {
        Says::InOffice(days) if weekly(&days) => Some(days),
        Says::Unplaced(days)
            if weekly(&days)
                && (hybrid || is_rest && days.is_periodic)
                && (days.count <= 5 || days.every == Every::Month) =>
        {
            Some(days)
        }
        _ => None,
    });
    let at_home = group.iter().find_map(|f| match f.says {
        Says::AtHome(days) if weekly(&days) => Some(days),
        _ => None,
    });
    let rare = has(|s| matches!(s, Says::InOffice(d) if d.every == Every::Year));
    let chosen = group.windows(2).any(|pair| is_choice_between(reading, &pair[0], &pair[1]))
        || remote.is_some_and(|r| {
            reading.document.before(r.tokens.start).is_some_and(|b| reading.document.is_in(b, words!("or oder")))
        });
    let sentence = group.first()?.tokens.start..group.last()?.tokens.end;
    let prefers_office = reading.touches(&PREFERRED, sentence.start.saturating_sub(3)..sentence.end + 6);
    let is_conditional = reading.touches(&CONDITION, sentence.start.saturating_sub(6)..sentence.end + 6);

    let (mut days, mut is_choice, mut is_contradictory) = (None, false, false);
    let mode = if optional && !hybrid && in_office.is_none() {
        is_choice = !is_full;
        Mode::Remote
    } else if in_office.is_some() || at_home.is_some() {
        let week = |d: Days| (d.every == Every::Week && d.count > 0).then_some(d.count.min(7) as u8);
        days = match (in_office, at_home) {
            (Some(office), _) => week(office),
            (None, Some(home)) => week(home).map(|h| 5u8.saturating_sub(h)),
            _ => None,
        };
        let month = in_office.is_some_and(|d| d.every == Every::Month);
        if (remote.is_some() || optional) && chosen && !is_rest {
            is_choice = true;
            days = None;
            Mode::Remote
        } else if month && remote.is_some() && !is_rest && !hybrid {
            Mode::Remote
        } else {
            is_contradictory = is_full && !is_rest && !is_conditional;
            match days {
                Some(5..) if !hybrid => Mode::Onsite,
                Some(0) if in_office.is_none() => {
                    days = None;
                    Mode::Remote
                }
                _ => Mode::Hybrid,
            }
        }
    } else if hybrid {
        if remote.is_some() && chosen && !is_rest {
            is_choice = true;
            Mode::Remote
        } else {
            Mode::Hybrid
        }
    } else if is_rest && !rare && remote.is_some_and(|rest| is_beside_office(reading, rest)) {
        Mode::Hybrid
    } else if on_site {
        if remote.is_some() && !rare && !prefers_office {
            is_choice = true;
            Mode::Remote
        } else if remote.is_some() && rare {
            Mode::Remote
        } else {
            Mode::Onsite
        }
    } else if let Some(remote) = remote {
        if maybe && group.len() == 2 && remote.tokens.len() == 1 {
            return None;
        }
        is_choice = chosen;
        Mode::Remote
    } else {
        return None;
    };
    let counts = |f: &Fact| match f.says {
        Says::Unplaced(days) => hybrid || is_rest && days.is_periodic,
        Says::Maybe => on_site,
        _ => true,
    };
    let tokens = span(&counts)?;
    Some(Arranged { tokens, mode, days, is_choice, is_full, is_conditional, is_contradictory })
}

/// "Fridays in our Naas office, otherwise home": what is left of the week beside an office.
fn is_beside_office(reading: &Reading, rest: &Fact) -> bool {
    let start = reading.document.sentence_of(rest.tokens.start).tokens.start;
    reading.touches(&PRESENCE, start..rest.tokens.end)
}

/// Takes in the places beside an arrangement: "Remote (US only)", "remote within the UK", "London or remote".
fn extend(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    const REACH: usize = 9;
    let document = &reading.document;
    let line = days::line_of(reading, tokens.start);
    let sentence = document.sentence_of(tokens.end - 1).tokens.clone();
    let joins = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark('(' | ',' | '/' | '&' | '+' | '-' | '–' | '—' | ':' | '|'))
            || reading.document.is_among(
                at,
                "in within from across anywhere the at our and or of only based office offices to must be most states",
            )
    };
    let before = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark('(' | ',' | '/' | '–' | '—' | '-'))
            || reading.document.is_in(at, words!("or and office in"))
    };
    let (mut start, mut at) = (tokens.start, tokens.start);
    let first = line.start.max(document.sentence_of(tokens.start).tokens.start);
    while at > first && tokens.start - at < 6 {
        at -= 1;
        if document.is(at, Class::Place) {
            start = place_around(reading, at).map_or(at, |m| m.from as usize);
            at = start;
        } else if !before(at) {
            break;
        }
    }
    let (mut end, mut at) = (tokens.end, tokens.end);
    while at < sentence.end && at < tokens.end + REACH {
        if document.is(at, Class::Place) {
            end = at + 1;
        } else if !joins(at) {
            break;
        }
        at += 1;
    }
    let closes =
        |at: usize| document.tokens[at].is_mark(')') || reading.document.is_in(at, words!("only office offices"));
    let opened = (start..end).filter(|i| document.tokens[*i].is_mark('(')).count();
    if end > tokens.end || opened > 0 {
        while end < sentence.end && end < tokens.end + REACH + 2 && closes(end) {
            let closed = (start..end).filter(|i| document.tokens[*i].is_mark(')')).count();
            if document.tokens[end].is_mark(')') && closed >= opened {
                break;
            }
            end += 1;
        }
    }
    start..end
}

/// The place's name that a token is part of.
fn place_around<'a>(reading: &'a Reading, at: usize) -> Option<&'a Mention> {
    let next = reading.places.partition_point(|m| m.to as usize <= at);
    reading.places.get(next).filter(|m| m.tokens().contains(&at))
}
