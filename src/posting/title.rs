//! The job's title: behind a label, in a headline, or in the sentence that announces it.

use std::ops::Range;

use super::Field;
use super::labels::{Label, Section};
use super::page::Page;
use crate::details::contract;
use crate::role;
use crate::text::{Class, Gap, Kind, Zone, words};

/// The most lines that are looked through for a headline.
const FIRST_LINES: usize = 40;

/// The most words of a title.
const LONGEST: usize = 12;

/// What names a job beside [`Class::Role`], in a headline or behind a label.
const ROLES: &crate::text::Words = words!(
    "manager lead intern director head officer specialist owner master technician expert werkstudent praktikant trainee apprentice specialist programmer practitioner strategist operator entwickler softwareentwickler entwicklerin evangelist advocate cto vp statistician modeller modeler instructor"
);

/// Reads the title. `company` is not part of it.
pub fn read(page: &Page, company: Option<&Field<String>>) -> Option<Field<String>> {
    let labelled = |label| page.labelled(label).find_map(|value| title_in(page, value, company, true));
    // Of a headline and "Role: …" the first is the title, the other what kind of role it is.
    let first = || match (labelled(Label::Role), headline(page, company, Zone::Body)) {
        (Some(role), Some(headline)) if headline.start < role.start => Some(headline),
        (role, headline) => role.or(headline),
    };
    let found = labelled(Label::Title)
        .or_else(first)
        .or_else(|| headline(page, company, Zone::Subject))
        .or_else(|| announced(page, company))
        .or_else(|| of_field(page))?;
    page.words(found)
}

/// "Gullwing Ferries | Fullstack | Remote": the part of a headline that names a level or a field and nothing else.
fn of_field(page: &Page) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let line = page.lines.first().filter(|line| document.is_own(line.tokens.start))?;
    let parts = page.parts(line);
    if parts.len() < 3 {
        return None;
    }
    parts.into_iter().find_map(|part| {
        let words = document.tokens[part.clone()].iter().take_while(|t| t.kind == Kind::Word || t.is_mark('.')).count();
        let tokens = part.start..part.start + words;
        let is_one = document.tokens[tokens.clone()].iter().any(|t| t.is(Class::Field))
            && document.tokens[tokens.clone()]
                .iter()
                .all(|t| t.is_any(&[Class::Field, Class::Seniority, Class::Tech]) || t.is_mark('.'));
        (words > 0 && is_one).then_some(tokens)
    })
}

fn headline(page: &Page, company: Option<&Field<String>>, wanted: Zone) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let mut lines = page.lines.iter().take(FIRST_LINES);
    lines.find_map(|line| {
        let zone = document.sentence_of(line.tokens.start).zone;
        let is_open = matches!(line.section, Section::Open | Section::Company | Section::Work);
        if zone != wanted || line.is_item && line.tokens.start > 0 || line.is_heading || !is_open {
            return None;
        }
        page.parts(line).into_iter().find_map(|part| {
            // In prose a role's name is no headline.
            const LONGEST_PART: usize = 30;
            let sentence = &document.sentence_of(part.start).tokens;
            let is_prose = sentence.end < part.end && part.len() > 14 && sentence.len() > 6;
            let greets = document.is_in(part.start, words!("hi hello hey dear good greetings thanks regards hallo"));
            let part = part.start..part.end.min(part.start + LONGEST_PART);
            if is_prose || greets { None } else { title_in(page, part, company, false) }
        })
    })
}

/// The sentence that says who is looked for.
fn announced(page: &Page, company: Option<&Field<String>>) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let mut found = role::title(page.reading)?;
    while found.len() > 1
        && (document.is_in(found.start, words!("a an the our my another one two three four several this their your new talented experienced passionate skilled great strong exceptional"))
            || document.is(found.start, Class::Praise))
    {
        found.start += 1;
    }
    while found.len() > 1
        && document.is_in(found.end - 1, words!("role position job opening vacancy opportunity contract"))
    {
        found.end -= 1;
    }
    // "an engineer" alone is no title.
    let bare =
        found.len() == 1 && document.is_in(found.start, words!("engineer developer engineering engineers developers"));
    let is_plural = document.written(found.end - 1).ends_with('s') && !document.is_in(found.end - 1, words!("devops"));
    if bare || is_plural {
        return None;
    }
    // "Machine Learning Engineer": capitalised words before it belong to it.
    let sentence = document.sentence_of(found.start).tokens.start;
    while found.start > sentence
        && document.tokens[found.start].gap == Gap::Space
        && document.tokens[found.start - 1].is_capitalised()
        && document.tokens[found.start - 1].kind == Kind::Word
        && found.start - 1 > sentence
        && !is_of_company(page, found.start - 1, company)
    {
        found.start -= 1;
    }
    Some(found)
}

/// The title among some words, without what stands around it: the company, the place, what it pays.
fn title_in(
    page: &Page,
    part: Range<usize>,
    company: Option<&Field<String>>,
    is_labelled: bool,
) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let part = without_opening(page, part);
    let slashes =
        part.clone().filter(|at| document.tokens[*at].is_mark('/') && document.tokens[*at].gap == Gap::Space).count();
    // Parts between dashes, of which one holds the title.
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut from = part.start;
    for at in part.clone() {
        let token = &document.tokens[at];
        let is_dash = matches!(token.kind, Kind::Mark('-' | '–' | '—' | '@' | ':' | '→')) && token.gap != Gap::Glued
            || document.is_in(at, words!("at"))
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
    // "2x Java developer", "Remote Senior Engineer"
    while title.len() > 1
        && (document.tokens[title.start].kind == Kind::Number
            || document.tokens[title.start].is_mark('%')
            || document.is_in(title.start, words!("x a an one two three remote fully hybrid onsite on-site permanent")))
        && !document.is_in(title.start + 1, words!("sensing access desktop stack"))
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
    let is_plural = document.is_in(
        last,
        words!("engineers developers devs programmers coders architects scientists administrators testers analysts designers researchers consultants hackers techies entwickler"),
    ) && !document.is_in(last, words!("entwickler"));
    let starts = document.tokens.get(title.start)?;
    let is_title = !is_sentence
        && (1..=LONGEST).contains(&words)
        && (is_labelled || !is_plural)
        && (starts.is_capitalised() || is_labelled || part.len() <= 6 || starts.kind != Kind::Word)
        && (is_labelled || !starts_with_verb(page, title.start))
        // A sentence of prose has little words.
        && (is_labelled || tokens.iter().filter(|t| t.is(Class::Function)).count() <= 2);
    // "Engineer" alone in a menu is no title, "SRE" is.
    let is_bare = words == 1 && !is_labelled && part.start > 0 && document.is_in(title.start, words!("lead manager director head intern expert owner officer specialist engineering admin dev hacker designer consultant"));
    (is_title && !is_bare).then_some(title)
}

fn is_role(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    if document.is_in(at, words!("engineering")) {
        return false;
    }
    // "Head" of something, "Lead" with something.
    document.is(at, Class::Role) || document.is_in(at, ROLES)
}

/// Words that open a sentence about the work, and no title.
fn starts_with_verb(page: &Page, at: usize) -> bool {
    page.reading.document.is_in(
        at,
        words!(
            "work build write mentor manage help develop design join partner collaborate own support coach report drive define create take be become as train run keep talk experience experienced knowledge proven must good strong when if whether what how who why where with from using and view see find our your their this that these"
        ),
    )
}

/// "We're hiring a", "Now hiring:", "Apply for", "Urgent requirement for": what leads to a title.
fn without_opening(page: &Page, part: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let mut from = part.start;
    let leads = |at: usize| {
        document.is_in(
            at,
            words!("now hiring for we're we’re are we is looking seeking wanted urgent urgently need needed req requirement immediate hot job opening position role vacancy opportunity alert apply to subject re fw fwd looking hiring: a an new open title"),
        ) || matches!(document.tokens[at].kind, Kind::Mark(':' | '!' | '*' | '#' | '-' | '–' | '[' | ']' | '|') | Kind::Other)
            // "Urgent req. Splunk engineer"
            || document.tokens[at].is_mark('.') && at > part.start && document.is_in(at - 1, words!("req requirement"))
            || document.is_in(at, words!("remote us uk eu")) && at > part.start && document.tokens[part.start].is_mark('[')
    };
    while from < part.end && leads(from) && from < part.start + 9 {
        from += 1;
    }
    // Only where something was taken that leads to it: "Open Source Engineer" stays.
    let taken = part.start..from;
    let is_lead = taken.clone().any(|at| {
        document.is_in(at, words!("hiring looking seeking wanted need needed req requirement job vacancy opening position role apply subject re fw fwd title"))
            || matches!(document.tokens[at].kind, Kind::Mark(_) | Kind::Other)
    });
    if from < part.end && is_lead { from..part.end } else { part }
}

/// Whether a comma ends the title: a place, a way of working, a contract or the company stands behind it.
fn ends_at_comma(page: &Page, comma: usize, end: usize, company: Option<&Field<String>>) -> bool {
    comma + 1 < end && !is_speciality(page, comma + 1..end, company)
}

/// Whether some words tell which part of the work it is, and nothing else of the job.
fn is_speciality(page: &Page, tokens: Range<usize>, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let until =
        tokens.clone().find(|at| matches!(document.tokens[*at].kind, Kind::Mark(',' | '-' | '–' | '—' | '(' | '/')));
    let tokens = tokens.start..until.unwrap_or(tokens.end);
    !tokens.is_empty()
        && tokens.len() <= 4
        && tokens.clone().all(|at| {
            let token = &document.tokens[at];
            (token.is_capitalised() || token.is(Class::Function) || token.is_mark('&') || token.gap == Gap::Hyphen)
                && !token.is_any(&[Class::Place, Class::Amount, Class::Link, Class::Number, Class::TimeUnit])
                && token.kind != Kind::Number
                && !is_of_company(page, at, company)
                && !is_circumstance(page, at)
        })
}

/// Whether a word tells how, where or when one works.
fn is_circumstance(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    document.is_in(
        at,
        words!("remote hybrid onsite on-site office wfh anywhere worldwide contract permanent full part fixed freelance internship spring summer autumn fall winter urgent immediate inside outside w2 c2c b2b salary rate up relocation visa m f d w x all genders gn germany homeoffice hiring job jobs careers career page vacancy apply only local locals nationwide emea apac latam distributed"),
    ) && !(document.is_in(at, words!("full")) && document.is_in(at + 1, words!("stack")))
        && !(document.is_in(at, words!("remote")) && document.is_in(at + 1, words!("sensing access")))
        && !(document.is_in(at, words!("m f d w x")) && document.tokens[at].end - document.tokens[at].start > 1)
}

fn is_of_company(page: &Page, at: usize, company: Option<&Field<String>>) -> bool {
    let written = page.reading.document.written(at);
    company.is_some_and(|company| company.value.split([' ', '-']).any(|word| word == written) && written.len() > 1)
        && !page.reading.document.is(at, Class::Role)
}

/// A title without brackets about other things, and without the words behind it that are none of it.
fn trimmed(page: &Page, title: Range<usize>, company: Option<&Field<String>>) -> Range<usize> {
    let document = &page.reading.document;
    let Range { start, mut end } = title;
    let mut at = start + 1;
    while at < end {
        let token = &document.tokens[at];
        let opens = token.is_mark('(') || token.is_mark('[');
        if opens {
            let close = (at..end).find(|i| document.tokens[*i].is_mark(')') || document.tokens[*i].is_mark(']'));
            let inner = at + 1..close.unwrap_or(end);
            let is_kept = close.is_some() && is_kind(page, inner.clone(), company);
            if !is_kept {
                end = at;
                break;
            }
            at = close.unwrap_or(end) + 1;
            continue;
        }
        let next = at + 1;
        let ends = token.is_any(&[Class::Place, Class::Amount, Class::Link])
            || token.is(Class::Number) && token.kind == Kind::Number && !is_level(page, at)
            || is_circumstance(page, at)
            || document.is_in(at, words!("with who to join based located reporting needed wanted required"))
            || document.is_in(at, words!("in from near for at"))
                && document.tokens.get(next).is_some_and(|t| t.is(Class::Place) || is_circumstance(page, next))
            || document.is_in(at, words!("for"))
                && (document.is_in(next, words!("a an our the")) || is_of_company(page, next, company))
            || contract::within(page.reading, at..end).first().is_some_and(|kind| kind.start == at)
            || is_gender(page, at);
        if ends {
            end = at;
            break;
        }
        at += 1;
    }
    while end > start + 1
        && (matches!(document.tokens[end - 1].kind, Kind::Mark(mark) if !matches!(mark, ')' | '#' | '+'))
            || matches!(document.tokens[end - 1].kind, Kind::Other)
            || document.tokens[end - 1].is(Class::Function))
    {
        end -= 1;
    }
    start..end
}

/// "(React Native)", "(Platform)", "(Level 3)": the bracket says which job it is.
fn is_kind(page: &Page, inner: Range<usize>, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let is_free = |at: usize| {
        let token = &document.tokens[at];
        !token.is_any(&[Class::Place, Class::Amount, Class::Link, Class::TimeUnit])
            && !is_circumstance(page, at)
            && !is_of_company(page, at, company)
    };
    !inner.is_empty()
        && inner.len() <= 8
        && inner.clone().all(is_free)
        && !document.tokens[inner.start].is_mark('%')
        && !inner.clone().any(|at| document.tokens[at].is_mark('%'))
        && !inner.clone().all(|at| {
            document.tokens[at].end - document.tokens[at].start <= 1 || document.tokens[at].kind != Kind::Word
        })
        && contract::within(page.reading, inner).is_empty()
}

/// "Engineer 2", "Level 3".
fn is_level(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let is_small = document.tokens[at].number < 8 && document.tokens[at].number > 0;
    is_small
        && !document
            .tokens
            .get(at + 1)
            .is_some_and(|t| t.is_any(&[Class::TimeUnit, Class::Amount]) || t.is_mark('+') || t.is_mark('x'))
}

/// "m/f/d", "w/m/d", "f/m/x".
fn is_gender(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    document.is_in(at, words!("m w f"))
        && document.tokens.get(at + 1).is_some_and(|t| t.is_mark('/'))
        && document.is_in(at + 2, words!("m w f d"))
}
