//! The title among the words of a line: of the parts between dashes and commas the one that names a role.

use std::ops::Range;

use super::trim::{is_circumstance, is_of_company, trimmed};
use crate::posting::Field;
use crate::posting::page::Page;
use crate::text::{Class, Gap, Kind, Shape};

/// So many places of the ad are compared with a part of a title.
const MOST_PLACES: usize = 100;

/// The most words of a title.
const LONGEST: usize = 12;

/// What names a job beside [`Class::Role`], in a headline or behind a label.
const ROLES: &str = "manager lead intern director head officer specialist owner master technician expert werkstudent praktikant trainee apprentice specialist programmer practitioner strategist operator sde swe sdet desarrollador desarrolladora ingeniero ingeniera sviluppatore ohjelmistokehittäjä analyste technicien administrateur beheerder evangelist advocate cto vp statistician modeller modeler instructor writer maintainer contractor freelancer teacher tutor coordinator verwalter developpeur développeur développeuse ingénieur programista inżynier desenvolvedor desenvolvedora internship traineeship librarian moderator editor animator artist producer";

/// The title among some words, without what stands around it: the company, the place, what it pays.
pub(super) fn title_in(
    page: &Page,
    part: Range<usize>,
    company: Option<&Field<String>>,
    is_labelled: bool,
) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let part = without_seeker(page, without_opening(page, part));
    // "GS-2210-13 IT Specialist": a code before it.
    let is_of_code = |at: &usize| {
        let token = &document.tokens[*at];
        matches!(token.gap, Gap::Hyphen | Gap::Glued) && matches!(token.kind, Kind::Number | Kind::Mark('-' | '–'))
    };
    let code = part.clone().skip(1).take_while(is_of_code).count();
    let is_code = code > 0
        && document.tokens[part.start].shape == Shape::Upper
        && part.len() > code + 1
        && !is_role(page, part.start);
    let part = if is_code { part.start + 1 + code..part.end } else { part };
    // "Office of the Chief Information Officer": a part of the employer.
    if !is_labelled
        && document.is_among(part.start, "office department division directorate bureau")
        && document.is_among(part.start + 1, "of for")
    {
        return None;
    }
    let slashes =
        part.clone().filter(|at| document.tokens[*at].is_mark('/') && document.tokens[*at].gap == Gap::Space).count();
    // Parts between dashes, of which one holds the title.
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut from = part.start;
    for at in part.clone() {
        let token = &document.tokens[at];
        // "Projektanfrage: SAP Entwickler" opens an ad.
        let is_opening = token.is_mark(':')
            && part.start == 0
            && at == 1
            && document.tokens.get(2).is_some_and(|t| t.gap == Gap::Space);
        // "ZZP / Interim opdracht: Data Architect"
        let is_opening = is_opening
            || token.is_mark(':')
                && at < part.start + 6
                && document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Space)
                && !(part.start..at).any(|at| is_role(page, at));
        let is_dash = matches!(token.kind, Kind::Mark('-' | '–' | '—' | '@' | ':' | '→' | '>' | '›' | '»'))
            && token.gap != Gap::Glued
            || is_opening
            || document.is_among(at, "at till bei hos bij chez")
                && at > part.start
                && document.tokens.get(at + 1).is_some_and(|t| t.is_capitalised())
            || document.tokens[at].is_mark(',') && ends_at_comma(page, at, part.end, company)
            || document.tokens[at].is_mark('/') && token.gap == Gap::Space && !is_labelled && slashes > 1
            || document.tokens[at].is_mark(';');
        if is_dash {
            pieces.push(from..at);
            from = at + 1;
        }
    }
    pieces.push(from..part.end);
    let holds_role = |tokens: &Range<usize>| tokens.clone().any(|at| is_role(page, at));
    let place = pieces.iter().position(|piece| holds_role(piece) && !is_of_company(page, piece.start, company))?;
    let mut title = pieces[place].clone();
    // Behind a comma of a sentence stands no title.
    if place > 0 && !is_labelled && document.tokens[title.start - 1].is_mark(',') && part.len() > 14 {
        return None;
    }
    // "Full-time Software Tester"
    if title.len() > 3 && document.is_among(title.start, "full part") && document.is_among(title.start + 1, "time") {
        title.start += 2;
    }
    // "2x Java developer", "Remote Senior Engineer"
    while title.len() > 1
        && (document.tokens[title.start].kind == Kind::Number
            || document.tokens[title.start].is_mark('%')
            || document.is_among(
                title.start,
                "x a an one two three freiberuflicher freiberufliche remote fully hybrid onsite on-site permanent freelance contract full-time part-time fulltime parttime",
            ))
        && !document.is_among(
            title.start + 1,
            "sensing access desktop stack manager management administrator specialist lawyer",
        )
    {
        title.start += 1;
    }
    // "Senior Engineer - Payments": what stands behind the dash is part of it.
    if let Some(next) = pieces.get(place + 1)
        && is_speciality(page, next.clone(), company)
        && (title.end..next.start).all(|at| {
            document.tokens[at].is_mark('-') || document.tokens[at].is_mark('–') || document.tokens[at].is_mark('—')
        })
    {
        title.end = next.end;
    }
    let title = trimmed(page, title, company);
    let tokens = &document.tokens[title.clone()];
    let is_sentence =
        tokens.iter().any(|t| t.is_any(&[Class::We, Class::Negation, Class::Be]) || t.is_mark('?') || t.is_mark('!'))
            || tokens.iter().any(|t| t.is(Class::You))
            || document.tokens.get(title.end).is_some_and(|t| t.is_mark('.') && part.end == title.end + 1)
                && title.len() > 6;
    let words = tokens.iter().filter(|t| t.kind == Kind::Word).count();
    let roles: Vec<usize> = title.clone().filter(|at| is_role(page, *at)).collect();
    let last = *roles.last()?;
    let is_plural = document.is_among(
        last,
        "engineers developers devs programmers coders architects scientists administrators testers analysts designers researchers consultants hackers techies entwickler",
    ) && !document.is_among(last, "entwickler");
    let starts = document.tokens.get(title.start)?;
    let is_title = !is_sentence
        && (1..=LONGEST).contains(&words)
        && (is_labelled || !is_plural || is_of_several(page, &part, words))
        && (starts.is_capitalised() || is_labelled || part.len() <= 6 || starts.kind != Kind::Word)
        && (is_labelled || !starts_with_verb(page, title.start))
        // A sentence of prose has little words.
        && (is_labelled || tokens.iter().filter(|t| t.is(Class::Function)).count() <= 2);
    // "Engineer" alone in a menu is no title, "SRE" is.
    let is_bare = words == 1 && !is_labelled && part.start > 0 && document.is_among(title.start, "lead manager director head intern expert owner officer specialist engineering admin dev hacker designer consultant");
    // "Développeur·se" alone: half a word.
    let is_half = title.len() <= 3 && title.clone().any(|at| document.tokens[at].is_mark('·'));
    (is_title && !is_bare && !is_half).then_some(title)
}

/// "Quillon | Backend + Infra engineers | Remote": a part of a line with bars names jobs, of which there may be several.
fn is_of_several(page: &Page, part: &Range<usize>, words: usize) -> bool {
    let document = &page.reading.document;
    let line = &page.lines[page.line_of(part.start)].tokens;
    let bars = line.clone().filter(|at| document.tokens[*at].is_mark('|')).count();
    bars > 1 && part.start > line.start && words <= 7
}

/// Whether a word names a job.
pub fn is_role(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    if document.is_among(at, "engineering") {
        return false;
    }
    // "Head" of something, "Lead" with something.
    document.is(at, Class::Role)
        || document.is_among(at, ROLES)
        || is_compound(document.written(at))
        // "Working student Frontend"
        || document.is_among(at, "student")
            && at > 0
            && document.is_among(at - 1, "working")
}

/// "Softwareentwickler", "Backendutvecklare", "Systemutvikler": languages that write a job as one word.
fn is_compound(word: &str) -> bool {
    const ENDS: [&str; 10] = [
        "entwickler",
        "entwicklerin",
        "utvecklare",
        "udvikler",
        "utvikler",
        "ontwikkelaar",
        "ingenieur",
        "administrator",
        "architekt",
        "informatiker",
    ];
    let word = word.to_lowercase();
    ENDS.iter().any(|end| word.ends_with(end))
}

/// Words that open a sentence about the work, and no title.
fn starts_with_verb(page: &Page, at: usize) -> bool {
    page.reading.document.is_among(
        at,
        "work build write mentor manage help develop design join partner collaborate own support coach report drive define create take be become as train run keep talk experience experienced knowledge proven must good strong when if whether what how who why where with from using and view see find our your their this that these",
    )
}

/// "We're hiring a", "Now hiring:", "Apply for", "Urgent requirement for": what leads to a title.
fn without_opening(page: &Page, part: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let mut from = part.start;
    let leads = |at: usize| {
        document.is_among(
            at,
            "jobs stellenanzeige stellenangebot offre emploi d'emploi recrutement zoekt now hiring for we're we’re are we is looking seeking wanted urgent urgently need needed req requirement immediate hot job opening position role vacancy opportunity alert apply to subject re fw fwd looking hiring: a an new open title",
        ) || matches!(document.tokens[at].kind, Kind::Mark(':' | '!' | '*' | '#' | '-' | '–' | '[' | ']' | '|') | Kind::Other)
            // "Urgent req. Splunk engineer"
            || document.tokens[at].is_mark('.') && at > part.start && document.is_among(at - 1, "req requirement")
            || document.is_among(at, "remote us uk eu") && at > part.start && document.tokens[part.start].is_mark('[')
    };
    while from < part.end && leads(from) && from < part.start + 9 {
        from += 1;
    }
    // Only where something was taken that leads to it: "Open Source Engineer" stays.
    let taken = part.start..from;
    let is_lead = taken.clone().any(|at| {
        document.is_among(at, "jobs stellenanzeige stellenangebot offre recrutement hiring looking seeking wanted need needed req requirement job vacancy opening position role apply subject re fw fwd title")
            || matches!(document.tokens[at].kind, Kind::Mark(_) | Kind::Other)
    });
    if from < part.end && is_lead { from..part.end } else { part }
}

/// "Quiet bakery seeks a Frontend Architect": what stands before the verb is no title.
fn without_seeker(page: &Page, part: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    // "The office of the CTO is hiring: Programme Manager"
    let colon = part.clone().take(12).find(|at| document.tokens[*at].is_mark(':'));
    let part = match colon {
        Some(colon)
            if document.has_among(part.start..colon, "hiring looking recruiting seeking seeks wanted sucht suchen søger söker zoekt zoeken recherche recrute szuka busca cerca")
                && colon + 1 < part.end =>
        {
            colon + 1..part.end
        }
        _ => part,
    };
    let verb = part.clone().take(10).find(|at| document.is_among(*at, "seeks wants needs recruits hires sucht suchen søger söker zoekt zoeken recherche recherchons recrute szuka szukamy poszukuje poszukujemy busca buscamos cerca cerchiamo etsii etsimme"));
    let Some(verb) = verb.filter(|verb| !(part.start..*verb).any(|at| is_role(page, at))) else { return part };
    let is_little = |at: &usize| {
        document.tokens[*at].shape == crate::text::Shape::Lower && !is_role(page, *at)
            || document.is_among(*at, "a an our another one")
    };
    let skipped = (verb + 1..part.end).take_while(is_little).count();
    if verb + 1 + skipped < part.end { verb + 1 + skipped..part.end } else { part }
}

/// Whether a comma ends the title: a place, a way of working, a contract or the company stands behind it.
fn ends_at_comma(page: &Page, comma: usize, end: usize, company: Option<&Field<String>>) -> bool {
    comma + 1 < end && !is_speciality(page, comma + 1..end, company)
}

/// Whether some words tell which part of the work it is, and nothing else of the job.
fn is_speciality(page: &Page, tokens: Range<usize>, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let until = tokens
        .clone()
        .find(|at| matches!(document.tokens[*at].kind, Kind::Mark(',' | '-' | '–' | '—' | '(' | '/' | '*' | '_')));
    let tokens = tokens.start..until.unwrap_or(tokens.end);
    // "– Reading", "– Hospital Trust": a place that another line names as one, or whose house it is.
    let is_whole_place = tokens.len() == 1
        && page
            .reading
            .places
            .iter()
            .take(MOST_PLACES)
            .any(|m| document.written(m.from as usize) == document.written(tokens.start) && m.to == m.from + 1);
    let is_house = document.has_among(tokens.clone(), "trust council university nhs plc ltd gmbh");
    !tokens.is_empty()
        && !is_whole_place
        && !is_house
        && tokens.len() <= 4
        // "Support Engineer, Tier 3", "QA Analyst, Grade II"
        && (tokens.len() == 2
            && document.is_among(tokens.start, "tier level grade band class")
            && (document.tokens[tokens.start + 1].number < 10 || document.tokens[tokens.start + 1].shape == crate::text::Shape::Upper)
        || tokens.clone().all(|at| {
            let token = &document.tokens[at];
            (token.is_capitalised() || token.is(Class::Function) || token.is_mark('&') || token.gap == Gap::Hyphen)
                && !token.is_any(&[Class::Place, Class::Amount, Class::Link, Class::Number, Class::TimeUnit])
                && token.kind != Kind::Number
                && !(at == tokens.start && is_of_company(page, at, company))
                && !is_circumstance(page, at)
        }))
        // "Cloud Engineer – Talent Pool"
        && !document.is_among(tokens.start, "talent apply urgent immediate")
        // "Site Reliability Engineer – Fintech": the firm's trade.
        && !(tokens.len() <= 3 && document.is_among(tokens.start, "fintech insurtech proptech healthtech edtech ag-tech ag agritech insurance banking retail telecom pharma automotive energy e-commerce ecommerce"))
}
