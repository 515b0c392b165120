//! Puts together what several words say of one arrangement: "hybrid, 2 days a week in our Leeds office".

use std::ops::Range;

use crate::order;
use crate::phrases::{Class, Mention};
use crate::questions::remote::days::{self, Days, Every, Spent};
use crate::questions::remote::mode::{
    ASKING, CONDITION, HYBRID, MAYBE, OFFICE_OPTIONAL, ON_SITE, PREFERRED, REMOTE, WRITER,
};
use crate::reading::Reading;
use crate::report::Mode;
use crate::rule::Rule;
use crate::text::{Cover, Gap, Kind};

/// One thing that one phrase says.
#[derive(Clone, Debug)]
struct Fact {
    tokens: Range<usize>,
    says: Says,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
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

/// All facts in order; those within a longer one are dropped.
fn facts(reading: &Reading, asked: &mut Vec<Range<usize>>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for Spent { tokens, days, at_home, is_unplaced } in days::spent(reading) {
        if reading.touches(&WRITER, tokens.start.saturating_sub(1)..tokens.start + 1) {
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
            if is_counted
                || taken.touches(&tokens)
                || reading.touches(&WRITER, tokens.start.saturating_sub(1)..tokens.start + 1)
            {
                continue;
            }
            if is_asked(reading, &tokens) {
                asked.push(ask_span(reading, tokens));
                continue;
            }
            let Some(says) = shade(reading, &tokens, says) else { continue };
            taken.take(&tokens);
            modes.push(Fact { tokens: widen(reading, tokens, says), says });
        }
    }
    facts.extend(modes);
    order::by_key(&mut facts, |f| order::key([f.tokens.start, f.tokens.end]));
    facts
}

fn word(reading: &Reading, at: usize) -> String {
    reading.document.written(at).to_lowercase()
}

/// What a mode's words mean with the words around them.
fn shade(reading: &Reading, tokens: &Range<usize>, says: Says) -> Option<Says> {
    let words: Vec<String> = tokens.clone().map(|at| word(reading, at)).collect();
    let is = |w: &str| words.iter().any(|x| x == w);
    match says {
        Says::Remote { .. } => {
            if is_denied(reading, tokens.start) {
                return Some(Says::OnSite);
            }
            if is_noun_of_another(reading, tokens) {
                return None;
            }
            if let Some(share) = share(reading, tokens.start).or_else(|| share_after(reading, tokens.end))
                && share < 100
            {
                return Some(Says::Hybrid);
            }
            let is_full =
                ["fully", "full", "100", "entirely", "completely", "totally", "only", "permanently", "truly", "all"]
                    .iter()
                    .any(|w| is(w));
            let is_rest = ["rest", "otherwise", "remainder", "remaining"].iter().any(|w| is(w));
            let before = reading.document.before(tokens.start).map(|b| word(reading, b)).unwrap_or_default();
            Some(Says::Remote { is_full, is_rest: is_rest || before == "otherwise" })
        }
        Says::OnSite => {
            let denies_itself =
                ["no", "not", "can't", "cannot", "unable", "don't", "without", "won't", "isn't", "doesn't"];
            let is_denial = denies_itself.iter().any(|w| is(w));
            if !is_denial && is_denied(reading, tokens.start) {
                return Some(Says::Remote { is_full: false, is_rest: false });
            }
            match share(reading, tokens.start) {
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
        let next = word(reading, i + 1);
        tokens[i].is(Class::Negation)
            && !matches!(
                next.as_str(),
                "only" | "just" | "matter" | "problem" | "agencies" | "recruiters" | "bother" | "mind"
            )
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

/// "Home office 60%".
fn share_after(reading: &Reading, at: usize) -> Option<u16> {
    let document = &reading.document;
    let number = document.tokens.get(at).filter(|t| t.kind == Kind::Number && t.number > 0)?;
    document.after(at).filter(|p| document.tokens[*p].is_mark('%')).map(|_| number.number)
}

/// Whether a bare "a remote …", "our hybrid …" leads to a noun that is no work: "our hybrid exchange".
fn is_noun_of_another(reading: &Reading, tokens: &Range<usize>) -> bool {
    const REACH: usize = 5;
    const WORK: [&str; 44] = [
        "role",
        "roles",
        "position",
        "positions",
        "job",
        "jobs",
        "work",
        "working",
        "setup",
        "set",
        "model",
        "arrangement",
        "arrangements",
        "week",
        "schedule",
        "policy",
        "team",
        "teams",
        "office",
        "offices",
        "basis",
        "contract",
        "contracts",
        "environment",
        "opportunity",
        "opportunities",
        "pattern",
        "company",
        "culture",
        "hire",
        "hires",
        "style",
        "gig",
        "contractor",
        "freelancer",
        "people",
        "candidates",
        "applicants",
        "colleague",
        "manager",
        "days",
        "organisation",
        "organization",
        "startup",
    ];
    let document = &reading.document;
    let is_bare = tokens.len() == 1;
    let leads = document.before(tokens.start).is_some_and(|b| {
        matches!(
            word(reading, b).as_str(),
            "a" | "an" | "our" | "the" | "its" | "their" | "your" | "any" | "new" | "these"
        )
    });
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
        if document.tokens[i].is_any(&[Class::Role, Class::Seniority]) || WORK.contains(&word(reading, i).as_str()) {
            return false;
        }
        at = document.after(i);
    }
    true
}

/// Takes in the "70%" of "70% remote".
fn widen(reading: &Reading, tokens: Range<usize>, says: Says) -> Range<usize> {
    let from = if says == Says::Hybrid
        && share(reading, tokens.start).is_some()
        && !reading.document.tokens[tokens.start].is(Class::Number)
    {
        tokens.start.saturating_sub(2)
    } else {
        tokens.start
    };
    from..tokens.end
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
    let tells = (opening.from as usize..tokens.start + 1)
        .any(|at| matches!(word(reading, at).as_str(), "a" | "an" | "this" | "our" | "my" | "the"));
    let first = word(reading, opening.from as usize);
    !tells
        && (is_question
            || matches!(first.as_str(), "open" | "willing" | "able" | "preferred" | "your" | "what" | "how"))
}

/// The words that ask: from "open to" on.
fn ask_span(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let document = &reading.document;
    let to_open = document.before(tokens.start).filter(|b| word(reading, *b) == "to").and_then(|b| document.before(b));
    to_open.map_or(tokens.clone(), |open| open..tokens.end)
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
    (a.tokens.end..b.tokens.start).any(|at| {
        let mark = reading.document.tokens[at].kind;
        matches!(word(reading, at).as_str(), "or" | "oder")
            || loose && matches!(mark, Kind::Mark('/' | ',' | '|' | '&' | '+' | ';'))
            || loose && matches!(word(reading, at).as_str(), "and" | "both")
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
    let weekly = |days: &Days| days.every != Every::Year;
    let in_office = group.iter().find_map(|f| match f.says {
        Says::InOffice(days) if weekly(&days) => Some(days),
        Says::Unplaced(days) if weekly(&days) && (hybrid || is_rest && days.is_periodic) && days.count <= 5 => {
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
            let before = reading.document.before(r.tokens.start).map(|b| word(reading, b)).unwrap_or_default();
            matches!(before.as_str(), "or" | "oder")
        });
    let sentence = group.first()?.tokens.start..group.last()?.tokens.end;
    let prefers_office = reading.touches(&PREFERRED, sentence.start.saturating_sub(3)..sentence.end + 6);
    let is_conditional = reading.touches(&CONDITION, sentence.start.saturating_sub(6)..sentence.end + 6);

    let (mut days, mut is_choice, mut is_contradictory) = (None, false, false);
    let mode = if optional && !hybrid && in_office.is_none() {
        is_choice = true;
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

/// Takes in the places beside an arrangement: "Remote (US only)", "remote within the UK", "London or remote".
fn extend(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    const REACH: usize = 9;
    let document = &reading.document;
    let line = days::line_of(reading, tokens.start);
    let sentence = document.sentence_of(tokens.end - 1).tokens.clone();
    let joins = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark('(' | ',' | '/' | '&' | '+' | '-' | '–' | '—' | ':' | '|'))
            || matches!(
                word(reading, at).as_str(),
                "in" | "within"
                    | "from"
                    | "across"
                    | "anywhere"
                    | "the"
                    | "at"
                    | "our"
                    | "and"
                    | "or"
                    | "of"
                    | "only"
                    | "based"
                    | "office"
                    | "offices"
                    | "to"
                    | "must"
                    | "be"
                    | "most"
                    | "states"
            )
    };
    let before = |at: usize| {
        matches!(document.tokens[at].kind, Kind::Mark('(' | ',' | '/' | '–' | '—' | '-'))
            || matches!(word(reading, at).as_str(), "or" | "and" | "office" | "in")
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
    let closes = |at: usize| {
        document.tokens[at].is_mark(')') || matches!(word(reading, at).as_str(), "only" | "office" | "offices")
    };
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
