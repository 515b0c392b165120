//! The first line of a hiring post: "Company | Senior Engineer | Berlin | REMOTE", with bars, dashes or commas.

use crate::reading::Reading;
use crate::recruiting::advert;
use crate::text::Class;
use crate::text::{Gap, Kind};

/// What a headline in this style weighs: nothing when the first line is none.
pub fn weight(reading: &Reading) -> i32 {
    let tokens = &reading.document.tokens;
    if tokens.is_empty() || !reading.document.is_own(0) {
        return 0;
    }
    let end = 1 + tokens[1..].iter().take(80).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank)).count();
    let line = 0..end;
    let is_bar = |at: usize| match tokens[at].kind {
        Kind::Mark('|' | '•') => true,
        Kind::Mark('-' | '–' | '—') => {
            tokens[at].gap != Gap::Glued && tokens.get(at + 1).is_some_and(|t| t.gap != Gap::Glued)
        }
        _ => false,
    };
    let is_title = line.len() <= 8
        && tokens[line.clone()].iter().any(|t| t.is(Class::Role))
        && tokens.get(end).is_some()
        && !tokens[line.clone()].iter().any(|t| matches!(t.kind, Kind::Mark('.' | '?' | '!' | ',')));
    if is_title {
        return 2;
    }
    if line.clone().filter(|at| is_bar(*at)).count() < 2 {
        return if opens_with_title(reading) { 2 } else { 0 };
    }
    let has = |class: Class| tokens[line.clone()].iter().any(|t| t.is(class));
    let parts = [
        has(Class::Role),
        has(Class::Place),
        has(Class::Amount),
        reading.touches(&advert::EMPLOYMENT, line.clone()),
        has(Class::Link),
    ];
    match parts.iter().filter(|p| **p).count() {
        0 => 0,
        1 => 2,
        _ => 4,
    }
}

/// "Business Intelligence Developer, Leeds. £45,000": an advertisement whose line breaks were lost opens with its title.
fn opens_with_title(reading: &Reading) -> bool {
    const LONGEST: usize = 7;
    let tokens = &reading.document.tokens;
    let is_name = |at: usize| {
        let token = &tokens[at];
        token.is_capitalised()
            || token.is_any(&[Class::Tech, Class::Seniority, Class::Field])
            || matches!(token.kind, Kind::Mark('/' | '.' | '#' | '+' | '&' | '-') | Kind::Number)
    };
    let Some(role) = (0..LONGEST.min(tokens.len())).find(|at| tokens[*at].is(Class::Role)) else { return false };
    let speaks = (0..=role).any(|at| tokens[at].is_any(&[Class::We, Class::You, Class::Be, Class::Function]));
    let is_marked = tokens.get(role + 1).is_some_and(|t| matches!(t.kind, Kind::Mark(_)));
    (tokens[role].is_capitalised() || is_marked && role > 0)
        && !speaks
        && (0..role).all(is_name)
        && (role > 0 || tokens.get(1).is_some_and(|t| matches!(t.kind, Kind::Mark('-' | '–' | '('))))
        && (!reading.document.written(role).ends_with('s') || is_marked)
}
