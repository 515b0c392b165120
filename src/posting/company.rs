//! The employer's name. Each place where companies are named speaks for one; the name that most speaks for is taken, if that
//! is enough.

use std::ops::Range;

use super::Field;
use super::labels::{Label, Section};
use super::page::Page;
use crate::details::contract;
use crate::habits::employer;
use crate::text::{Class, Ending, Gap, Kind, Shape, Words, words};

/// What a name needs to be taken.
const ENOUGH: u32 = 3;

/// A label says it, and nothing else need.
const LABELLED: u32 = 100;

/// Words that end companies' names and are in no other.
const LEGAL: &Words = words!(
    "gmbh ltd inc llc plc ag ab bv b.v sa srl limited corp corporation kg se oy as aps oü kft sas sarl sl ug lp llp co"
);

/// What a company does, beside any verb behind an unknown name.
const HIRES: &Words = words!("hiring looking seeking recruiting searching expanding building growing");

/// Capitalised words that stand alone on a line or before a verb and are no company.
const NO_COMPANY: &Words = words!(
    "engineering product design marketing sales data technology tech it software platform infrastructure research development operations support security mobile web finance people hr legal team teams location locations department description overview summary experience salary benefits requirements skills hybrid remote onsite office full part time contract permanent this that these there it its it's what who how why where when we our you your they their he she here i the a an and or but so if as at in on for with from to of by job jobs role position title company careers career work working interview process compensation pay everyone everybody nobody candidate candidates applicants client clients customer customers all any each some most today tomorrow please note new posted senior junior lead engineer developer intern graduate entry mid monday tuesday wednesday thursday friday saturday sunday english german french spanish us uk eu usa europe must nice good strong excellent great competitive other others python java kotlin bachelor bachelor's master's degree agile scrum health dental vision equity visa sponsorship relocation flexible unlimited paid holiday annual equal opportunity opportunities diversity inclusion success ideal responsibilities qualifications preferred required minimum bonus stock options confidential industry sector type level employees followers staff resume cv subject re fw hi hello dear hey thanks regards hope duration rate start end date apply applications application about life join day days week weeks hours month months year years headquarters hq founded funding series seed stage size website link url email phone backend frontend fullstack devops cloud ai ml saas b2b fintech healthtech startup yes no urgent w2 c2c"
);

struct Vote {
    name: String,
    tokens: Range<usize>,
    weight: u32,
    source: &'static str,
}

/// Reads the employer's name.
pub fn read(page: &Page) -> Option<Field<String>> {
    let mut votes = Vec::new();
    labelled(page, &mut votes);
    let is_agencys = is_agencys(page);
    if !is_agencys {
        headings(page, &mut votes);
        headlines(page, &mut votes);
        sentences(page, &mut votes);
    }
    votes.retain(|vote| !is_no_employer(page, vote));
    // A department is the employer where nothing larger is named: a ministry, a college.
    let is_part = |vote: &&Vote| {
        let first = vote.tokens.start + usize::from(page.reading.document.is_in(vote.tokens.start, words!("the")));
        vote.weight < LABELLED
            && page.reading.document.is_in(first, words!("school department faculty division directorate"))
    };
    let whole: Vec<&Vote> = votes.iter().filter(|vote| !is_part(vote)).collect();
    let best = best(&whole).or_else(|| best(&votes.iter().collect::<Vec<_>>()))?;
    Some(page.field(best.name.clone(), best.tokens.clone()))
}

/// The vote whose name has the most weight; each source counts once for a name.
fn best<'v>(votes: &[&'v Vote]) -> Option<&'v Vote> {
    /// More names than that stand in no ad; the rest is not compared.
    const MOST: usize = 60;
    let votes = &votes[..votes.len().min(MOST)];
    let mut best: Option<(u32, &'v Vote)> = None;
    for &vote in votes {
        let mut counted: Vec<&str> = Vec::new();
        let mut weight = 0;
        let mut shown = vote;
        for &other in votes.iter().filter(|other| is_same(&other.name, &vote.name)) {
            if !counted.contains(&other.source) {
                counted.push(other.source);
                weight += other.weight;
            }
            if other.weight > shown.weight {
                shown = other;
            }
        }
        if weight >= ENOUGH && best.as_ref().is_none_or(|(most, _)| weight > *most) {
            best = Some((weight, shown));
        }
    }
    let (_, best) = best?;
    // "OSKENO" above, "Oskeno" in a sentence.
    let is_shouted = |name: &str| !name.chars().any(char::is_lowercase) && name.chars().count() > 4;
    let plain = votes
        .iter()
        .copied()
        .find(|vote| is_shouted(&best.name) && !is_shouted(&vote.name) && is_same(&vote.name, &best.name));
    Some(plain.unwrap_or(best))
}

/// Whether two names are one company's: "Lindwerk" and "Lindwerk GmbH".
fn is_same(a: &str, b: &str) -> bool {
    let bare = |name: &str| {
        let words = name
            .split(' ')
            .filter(|word| !LEGAL.hold(word.trim_end_matches('.').as_bytes()) && !word.eq_ignore_ascii_case("the"));
        words.collect::<Vec<_>>().join(" ").to_lowercase()
    };
    let (a, b) = (bare(a), bare(b));
    !a.is_empty() && a == b
}

/// Whether an agency writes, whose own name is not the employer's: "our client is a bank".
fn is_agencys(page: &Page) -> bool {
    let document = &page.reading.document;
    let tokens = 0..document.tokens.len();
    let is_client = |at: usize| {
        if !document.is_in(at, words!("client client's clients customers")) {
            return false;
        }
        (at.saturating_sub(3)..at).any(|b| {
            (document.is_in(b, words!("our my direct end"))
                && (document.is_in(at, words!("client client's"))
                    || b >= 2 && document.is_in(b - 1, words!("of")) && document.is_in(b - 2, words!("one some"))))
                && document.tokens[b].sentence == document.tokens[at].sentence
        }) && (document.is_in(at + 1, words!("is are has needs need requires seeks wants in based who which for"))
            || document
                .tokens
                .get(at + 1)
                .is_none_or(|t| matches!(t.kind, Kind::Mark(',' | '.' | ':' | '-' | '–' | '(')) || t.gap != Gap::Space)
            || document.is_in(at.saturating_sub(2), words!("of for with")))
    };
    let acts = |at: usize| {
        document.is_in(at, words!("employment recruitment"))
            && document.is_in(at + 1, words!("agency business"))
            && (at.saturating_sub(6)..at).any(|b| document.is_in(b, words!("acting acts act as an")))
    };
    tokens.into_iter().any(|at| is_client(at) || acts(at))
}

fn is_no_employer(page: &Page, vote: &Vote) -> bool {
    let document = &page.reading.document;
    let is_common = vote.tokens.clone().all(|at| {
        document.is_in(at, NO_COMPANY)
            || document.tokens[at].is_any(&[
                Class::Place,
                Class::Seniority,
                Class::Weekday,
                Class::Money,
                Class::TimeUnit,
                Class::Amount,
            ])
            || document.tokens[at].kind != Kind::Word
    });
    // What a label says is one, whatever its words.
    let is_common = is_common && (vote.weight < LABELLED || vote.tokens.len() < 2);
    // A consultancy hires for itself; whoever hires for clients was told by them.
    is_common
        || employer::is_agency(page.reading, vote.tokens.clone()) && !vote.name.to_lowercase().contains("consulting")
}

/// "Company: Lindwerk GmbH", "Client: Wells Fargo".
fn labelled(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    for label in [Label::Company, Label::Client] {
        for value in page.labelled(label) {
            let Some(name) = name(page, value.start, value.end) else { continue };
            // "Client: a leading bank", "Company: We are looking for"
            let ends = name.end >= value.end || !matches!(document.tokens[name.end].kind, Kind::Word);
            let is_title = name.clone().any(|at| document.is(at, Class::Role));
            if ends && !is_title && !document.is_in(name.start, words!("confidential direct banking financial healthcare retail insurance leading fortune various undisclosed")) {
                vote(page, votes, name, LABELLED, "label");
            }
        }
    }
}

/// "About Quillmark", "Life at Oskeno", "Why Oskeno?".
fn headings(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    for line in &page.lines {
        let first = line.tokens.start;
        if line.tokens.len() > 8 || !document.is_own(first) {
            continue;
        }
        let start = (first..line.tokens.end).find(|at| document.tokens[*at].kind == Kind::Word).unwrap_or(first);
        let from = if document.is_in(start, words!("about why")) {
            start + 1
        } else if (document.is_in(start, words!("life working careers jobs work"))
            && document.is_in(start + 1, words!("at")))
            || (document.is_in(start, words!("who")) && document.is_in(start + 1, words!("is")))
        {
            start + 2
        } else {
            continue;
        };
        let Some(name) = name(page, from, line.tokens.end) else { continue };
        let ends = name.end >= line.tokens.end || matches!(document.tokens[name.end].kind, Kind::Mark(_));
        if ends {
            vote(page, votes, name, 5, "heading");
        }
    }
}

/// A name beside the title, at the head of the ad: on the line before or after it, before or behind a dash.
fn headlines(page: &Page, votes: &mut Vec<Vote>) {
    const FIRST_LINES: usize = 12;
    let document = &page.reading.document;
    let has_role = |tokens: Range<usize>| {
        tokens.clone().any(|at| document.is(at, Class::Role) || document.is_in(at, words!("manager lead intern")))
            && (tokens.len() <= 20
                || tokens.clone().any(|at| document.tokens[at].is_mark('@'))
                || tokens.clone().any(|at| document.tokens[at].is_mark('|')))
    };
    let lines: Vec<_> = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start)).collect();
    let titled = lines.iter().position(|line| !line.is_item && has_role(line.tokens.clone()));
    for (number, line) in lines.iter().enumerate() {
        if line.is_item || line.is_heading {
            continue;
        }
        let parts = pieces(page, line.tokens.clone());
        let bars = line.tokens.clone().filter(|at| document.tokens[*at].is_mark('|')).count();
        let has_title =
            Some(number) == titled || number == 0 && bars >= 2 || has_role(line.tokens.clone()) && parts.len() > 1;
        let is_beside = titled.is_some_and(|title| number.abs_diff(title) == 1) && !has_title;
        if !(has_title || is_beside) {
            continue;
        }
        for (place, part) in parts.iter().enumerate() {
            let Some(name) = name(page, part.start, part.end) else { continue };
            let is_whole = name.end >= part.end
                || name.end + 1 == part.end && document.tokens[name.end].is_mark('.')
                || document.tokens[name.end].is_mark('(')
                || document.tokens[name.end].is_mark(',') && places_behind(page, name.end + 1, part.end);
            let is_role = name.clone().any(|at| document.tokens[at].is_any(&[Class::Role, Class::Seniority]))
                || name.clone().all(|at| document.tokens[at].is_any(&[Class::Field, Class::Tech]));
            let is_contract = !contract::within(page.reading, part.clone()).is_empty();
            if !is_whole || is_role || is_contract {
                continue;
            }
            let is_unknown = name.clone().any(|at| is_unknown(page, at))
                || name.len() > 1
                    && name.clone().any(|at| {
                        document
                            .is_in(at, words!("university council college institute hospital bank trust foundation"))
                    });
            let is_legal = document.is_in(name.end - 1, LEGAL);
            let is_at = part.start > line.tokens.start
                && (document.tokens[part.start - 1].is_mark('@') || document.is_in(part.start - 1, words!("at")));
            let weight = match () {
                () if place == 0 && bars >= 2 => 5,
                () if is_at || is_legal => 4,
                () if has_title && part.start > line.tokens.start && document.tokens[part.start - 1].is_mark(',') => 2,
                () if has_title && parts.len() > 1 && is_unknown => 3,
                () if is_beside && is_unknown && (parts.len() == 1 || place == 0) => 3,
                () => 2,
            };
            vote(page, votes, name, weight, "headline");
        }
    }
}

/// The parts of a headline: between bars, dashes with spaces, "@" and "at".
fn pieces(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let document = &page.reading.document;
    let has_role = tokens.clone().any(|at| document.is(at, Class::Role)) && tokens.len() <= 16;
    let mut pieces = Vec::new();
    let mut from = tokens.start;
    for at in tokens.clone() {
        let token = &document.tokens[at];
        let parts = matches!(token.kind, Kind::Mark('|' | '•' | '·' | '@'))
            || matches!(token.kind, Kind::Mark('-' | '–' | '—' | '/')) && token.gap == Gap::Space
            || document.is_in(at, words!("at")) && document.tokens.get(at + 1).is_some_and(|t| t.is_capitalised())
            // "Software Engineer, Data Platform, Meridian Freight"
            || token.is_mark(',') && has_role && !document.is(at + 1, Class::Place);
        if parts {
            if from < at {
                pieces.push(from..at);
            }
            from = at + 1;
        }
    }
    if from < tokens.end {
        pieces.push(from..tokens.end);
    }
    pieces
}

fn places_behind(page: &Page, from: usize, end: usize) -> bool {
    let document = &page.reading.document;
    (from..end).any(|at| document.is(at, Class::Place)) && end - from <= 8
}

/// "Tallowby makes …", "Farrowlight is hiring", "At Oskeno, we …", "join Oskeno", "Quillmark is an equal opportunity employer".
fn sentences(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    let own = || document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    // The paragraph that follows the head.
    let first_prose = own()
        .find(|(_, s)| s.tokens.len() > 6 && s.ending == Ending::Stop && !s.is_item)
        .map_or(0, |(number, _)| number);
    for (number, sentence) in own() {
        let tokens = sentence.tokens.clone();
        let first = tokens.clone().take(4).find(|at| document.tokens[*at].kind == Kind::Word).unwrap_or(tokens.start);
        // "About us: Oskeno helps …"
        let colon = tokens.clone().take(5).find(|at| document.tokens[*at].is_mark(':') && at + 1 < tokens.end);
        let first = colon.map_or(first, |colon| colon + 1);
        if let Some(name) = name(page, first, tokens.end) {
            let verb = name.end;
            let is_known = !name.clone().any(|at| is_unknown(page, at)) && name.len() < 2;
            let is_described =
                document.tokens.get(verb).is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '(' | '–' | '—')))
                    && !is_known
                    && (verb..tokens.end.min(verb + 24)).any(|at| {
                        document.is_in(at, words!("is are")) && document.is_in(at + 1, HIRES)
                            || document.is_in(at, words!("seeks hires recruits"))
                    });
            if is_described || document.is_in(verb, words!("is are")) && document.is_in(verb + 1, HIRES) {
                vote(page, votes, name, 4, "hires");
            } else if document.is_in(verb, words!("is are"))
                && (verb..verb + 5).any(|at| document.is_in(at, words!("equal")))
            {
                vote(page, votes, name, 4, "equal");
            } else if (document.is_in(verb, words!("is was are has")) || is_verb(page, verb)) && !is_known {
                // The first words of a paragraph introduce who writes.
                let is_introduced = number <= first_prose || page.section_of(first) == Section::Company;
                let opens = is_introduced && page.lines[page.line_of(first)].tokens.start == first;
                vote(page, votes, name, if opens { 3 } else { 2 }, "does");
            } else if document.tokens.get(verb).is_some_and(|t| t.is_mark('©')) {
                vote(page, votes, name, 3, "copyright");
            }
        }
        for at in tokens.clone() {
            if let Some((from, weight, source)) = led(page, at, first) {
                if let Some(name) = name(page, from, tokens.end)
                    && name.clone().any(|at| is_unknown(page, at))
                {
                    vote(page, votes, name, weight, source);
                }
            } else if document.is_in(at, words!("at"))
                && (at == first || at > 0 && document.is_in(at - 1, words!("here we us hiring team")))
            {
                // "At Oskeno, we", "Here at Oskeno"
                if let Some(name) = name(page, at + 1, tokens.end)
                    && (at > 0 && document.is_in(at - 1, words!("here we us hiring team"))
                        || document.tokens.get(name.end).is_some_and(|t| t.is_mark(','))
                        || document.is(name.end, Class::We)
                        || document.is(name.end, Class::You))
                {
                    vote(page, votes, name, 4, "at");
                }
            } else if document.is_in(at, words!("join joining")) {
                let from = if document.is_in(at + 1, words!("the")) { at + 2 } else { at + 1 };
                if let Some(name) = name(page, from, tokens.end)
                    && name.clone().any(|at| is_unknown(page, at))
                    && (from == at + 1 || document.is_in(name.end, words!("team family")))
                {
                    vote(page, votes, name, 2, "join");
                }
            } else if document.is_in(at, words!("career careers work working job"))
                && document.is_in(at + 1, words!("at"))
                && let Some(name) = name(page, at + 2, tokens.end)
            {
                vote(page, votes, name, 2, "work at");
            }
        }
        // "© 2026 Tallowby Ltd"
        let sign = tokens.clone().find(|at| document.tokens[*at].is_mark('©') || document.written(*at) == "©");
        if let Some(sign) = sign {
            let from = (sign + 1..tokens.end.min(sign + 4))
                .find(|at| document.tokens[*at].kind == Kind::Word && document.tokens[*at].is_capitalised());
            if let Some(name) = from.and_then(|from| name(page, from, tokens.end)) {
                vote(page, votes, name, 2, "copyright");
            }
        }
    }
}

/// Where a company's name may begin that this token leads to, what it weighs, and what leads to it: "the role at Oskeno",
/// "we're Oskeno", "a start-up called Oskeno", "Founded in 2015, Oskeno builds".
fn led(page: &Page, at: usize, first: usize) -> Option<(usize, u32, &'static str)> {
    let document = &page.reading.document;
    let before = |words: &Words| at > 0 && document.is_in(at - 1, words);
    if document.is_in(at, words!("at"))
        && before(words!(
            "role position job opportunity engineer developer team work engineering career life vacancy opening hire"
        ))
    {
        return Some((at + 1, 3, "role at"));
    }
    if document.is_in(at, words!("we're we’re")) || document.is_in(at, words!("are")) && before(words!("we")) {
        return Some((at + 1, 3, "we are"));
    }
    if document.is_in(at, words!("called named")) {
        return Some((at + 1, 3, "called"));
    }
    if document.is_in(at, words!("started founded run")) && before(words!("i we")) {
        return Some((at + 1, 3, "founded"));
    }
    let opens_with_year = document.is_in(first, words!("founded established since started based headquartered"));
    if document.tokens[at].is_mark(',') && opens_with_year && at < first + 9 {
        return Some((at + 1, 3, "founded in"));
    }
    // "Oskeno's platform team"
    let written = document.written(at);
    let owns = ["'s", "’s"].iter().any(|ending| written.ends_with(ending));
    if owns
        && at + 1 < document.tokens.len()
        && document
            .is_in(at + 1, words!("team mission platform engineering product customers backend data core growth"))
    {
        return Some((at, 2, "owns"));
    }
    None
}

/// "makes", "carries": a verb of somebody who does something, and not the noun of a longer name.
fn is_verb(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let Some(token) = document.tokens.get(at) else { return false };
    let written = document.written(at);
    token.kind == Kind::Word
        && token.shape == Shape::Lower
        && token.gap == Gap::Space
        && written.len() > 3
        && written.ends_with('s')
        && !written.ends_with("ss")
        && !written.ends_with("ous")
        && !token.is_any(&[Class::Role, Class::TimeUnit, Class::Money])
        && !document.is_in(at, words!("skills jobs roles teams services systems years customers clients users this does's projects tools techniques frameworks technologies applications apps databases pipelines solutions platforms products tests"))
}

fn is_unknown(page: &Page, at: usize) -> bool {
    let token = &page.reading.document.tokens[at];
    token.word == crate::text::Vocabulary::UNKNOWN
        && token.kind == Kind::Word
        && token.is_capitalised()
        && token.end - token.start > 2
}

/// The tokens of a name that begins here: capitalised words with "&", "of" and "and" between them.
fn name(page: &Page, from: usize, end: usize) -> Option<Range<usize>> {
    const MOST: usize = 6;
    let document = &page.reading.document;
    let all = &document.tokens;
    let mut start = from;
    while start < end && matches!(all[start].kind, Kind::Mark('*' | '_' | '"' | '“')) {
        start += 1;
    }
    let has_article = document.is_in(start, words!("the")) && all.get(start + 1).is_some_and(|t| t.is_capitalised());
    let first = start + usize::from(has_article);
    if first >= end || has_article && document.is_in(first, NO_COMPANY) {
        return None;
    }
    let mut to = first;
    while to < end && to - first < MOST {
        let token = &all[to];
        if to > first && matches!(token.gap, Gap::Line | Gap::Blank) {
            break;
        }
        let is_part = token.kind == Kind::Word && token.is_capitalised() && !matches!(token.kind, Kind::Link)
            || token.kind == Kind::Number
                && to > first
                && token.gap != Gap::Line
                && !token.is(Class::Amount)
                && token.end - token.start <= 3;
        let goes_on = all
            .get(to + 1)
            .is_some_and(|t| t.is_capitalised() && t.kind == Kind::Word && matches!(t.gap, Gap::Space | Gap::Glued));
        let joins = to > first
            && goes_on
            && (token.is_mark('&')
                || token.is_mark('+')
                || token.is_mark('.') && token.gap == Gap::Glued && all[to + 1].gap == Gap::Glued
                || document.is_in(to, words!("of and für de van")));
        // A lower-case brand at the start is no name that one could tell from a word.
        if !(is_part || joins) {
            break;
        }
        to += 1;
    }
    // "B.V.": the last dot belongs to it.
    let is_letter = to > first && all[to - 1].end - all[to - 1].start == 1;
    if is_letter && to < end && all[to].is_mark('.') && all[to].gap == Gap::Glued {
        to += 1;
    }
    // "Tallowby, Leeds" and "Oskeno Berlin": a place at the end of a longer name is not part of it where a comma stands.
    if to == first || document.is_in(first, NO_COMPANY) && to - first == 1 {
        return None;
    }
    let is_person = document.is_in(first, words!("mr mrs ms dr prof"));
    (!is_person).then_some(start..to)
}

fn vote(page: &Page, votes: &mut Vec<Vote>, tokens: Range<usize>, weight: u32, source: &'static str) {
    let mut name = page.value(tokens.clone());
    for possessive in ["'s", "’s"] {
        if let Some(bare) = name.strip_suffix(possessive) {
            name.truncate(bare.len());
        }
    }
    let is_role = weight < LABELLED && tokens.clone().any(|at| page.reading.document.is(at, Class::Role));
    if name.chars().count() > 1 && !is_role {
        votes.push(Vote { name, tokens, weight, source });
    }
}
