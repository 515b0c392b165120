//! Are more years asked of a technology than it has existed?
//!
//! The current year is the caller's: the core has no clock, and says nothing without it.

use std::ops::Range;

use crate::phrases::Mention;
use crate::questions::stack;
use crate::reading::Reading;
use crate::report::{Finding, Fix};
pub(crate) use crate::rules::terms_experience::*;
use crate::terms::is_word;
use crate::text::{Class, Kind, Words, words};
use crate::wording::wording;

/// Adds the technologies of which more years are asked than there are.
pub fn find(reading: &Reading, named: &[Mention], year: u16, findings: &mut Vec<Finding>) {
    for mention in named {
        let technology = reading.tables.technologies.spelling(mention.thing).technology;
        let Some(release) = reading.tables.releases.of(technology) else { continue };
        let Some(asked) = before(reading, mention).or_else(|| after(reading, mention)) else { continue };
        let most = year.saturating_sub(release.counts_from) + GRACE;
        if asked.years <= most || has_alternative(reading, mention) || is_shared(reading, mention) {
            continue;
        }
        let finding = reading.finding(&IMPOSSIBLE, asked.tokens.clone());
        let name = stack::name(reading, mention);
        let span = finding.span;
        let rest = &reading.document.text[reading.span(asked.unit.clone()).start().0..span.end().0];
        let number_start = asked.number.start;
        let lead = &reading.document.text[span.start().0..reading.span(asked.number).start().0];
        // "at least several years" is no more than several, and more than several is no number.
        let before = reading.document.before(asked.tokens.start);
        let is_bound = before.is_some_and(|at| is_word(reading, at, BOUNDS))
            || asked.tokens.clone().take_while(|at| *at < number_start).any(|at| is_word(reading, at, BOUNDS));
        let fix = if is_bound {
            Fix { label: wording!("fix.fewer-years"), replace: format!("{lead}[number] {rest}").into() }
        } else {
            let starts =
                lead.is_empty() && reading.document.sentence_of(asked.tokens.start).tokens.start == asked.tokens.start;
            let several = if starts { "Several" } else { "several" };
            Fix { label: wording!("fix.several-years"), replace: format!("{lead}{several} {rest}").into() }
        };
        findings.push(Finding {
            title: wording!("finding.experience", name = name, year = release.year.to_string()),
            points: -i32::from(IMPOSSIBLE.takes_away),
            fixes: vec![fix],
            ..finding
        });
    }
}

/// Early users of a technology may have begun before it was announced.
const GRACE: u16 = 1;

/// What stands before a number that is the least or the most.
const BOUNDS: &Words = words!("least most min minimum over than of under up to");

/// So many years of something.
struct Asked {
    years: u16,
    /// All of it, the technology included.
    tokens: Range<usize>,
    /// The number or the range, and the word "years" behind it.
    number: Range<usize>,
    unit: Range<usize>,
}

/// Words between "years" and a technology that still ask for years of it.
const OF: &Words = words!(
    "of with in using on as a an the experience exp expertise knowledge hands solid strong professional \
    commercial practical proven relevant recent production deep real world industry developing development \
    programming coding writing building working work worked experienced ' ’ ? s plus"
);

/// "10+ years of experience with X"
fn before(reading: &Reading, mention: &Mention) -> Option<Asked> {
    let document = &reading.document;
    let mut at = mention.from as usize;
    for _ in 0..9 {
        at = document.before(at)?;
        if is_years(reading, at) {
            let number = number_before(reading, at)?;
            let to = mention.to as usize;
            return (!is_of_time(reading, number.tokens.start)).then(|| Asked {
                years: number.least,
                tokens: number.tokens.start..to,
                number: number.tokens,
                unit: at..at + 1,
            });
        }
        if !is_word(reading, at, OF) {
            return None;
        }
    }
    None
}

/// "X (10+ years)", "X: 10 years", "X 10 years"
fn after(reading: &Reading, mention: &Mention) -> Option<Asked> {
    let document = &reading.document;
    let last = mention.to as usize - 1;
    let mut at = document.after(last)?;
    if matches!(document.tokens[at].kind, Kind::Mark('(' | ':' | '–' | '—' | '-' | '=')) {
        at = document.after(at)?;
    }
    while is_word(reading, at, words!("at least min minimum over more than . >")) {
        at = document.after(at)?;
    }
    let number = at;
    if document.tokens[number].kind != Kind::Number {
        return None;
    }
    // The unit stands within a range's length: "8 - 10 + years".
    let unit = (number + 1..(number + 6).min(document.tokens.len())).find(|at| is_years(reading, *at))?;
    let found = number_before(reading, unit).filter(|n| n.tokens.start == number)?;
    let ends = document.after(unit).is_none_or(|next| {
        matches!(document.tokens[next].kind, Kind::Mark(_))
            || is_word(reading, next, words!("experience exp min minimum required or and hands"))
    });
    ends.then_some(Asked {
        years: found.least,
        tokens: mention.from as usize..unit + 1,
        number: found.tokens,
        unit: unit..unit + 1,
    })
}

fn is_years(reading: &Reading, at: usize) -> bool {
    is_word(reading, at, words!("years yrs year yr"))
}

/// A number of years.
struct Number {
    /// The lower end of a range.
    least: u16,
    tokens: Range<usize>,
}

/// The number before the word "years": "10", "ten", "10+", "8-10", "8 to 10", "ten (10)", "10 or more".
fn number_before(reading: &Reading, unit: usize) -> Option<Number> {
    let document = &reading.document;
    let value = |at: usize| {
        let token = &document.tokens[at];
        (token.is(Class::Number) && (1..=99).contains(&token.number)).then_some(token.number)
    };
    let mut at = document.before(unit)?;
    while is_word(reading, at, words!("+ plus more or )")) {
        at = document.before(at)?;
    }
    let end = at + 1;
    let mut least = value(at)?;
    let mut start = at;
    if let Some(dash) = document.before(at)
        && is_word(reading, dash, words!("- – — to ("))
        && let Some(first) = document.before(dash)
        && let Some(other) = value(first)
        && other <= least
    {
        (least, start) = (other, first);
    }
    // Whatever stands between the number and "years" goes with the number.
    Some(Number { least, tokens: start..end.max(unit) })
}

/// Whether a number of years is a stretch of time and asks for nothing: "in 10 years", "over the last 10 years".
fn is_of_time(reading: &Reading, number: usize) -> bool {
    let document = &reading.document;
    let mut at = number;
    while let Some(before) = document.before(at) {
        if is_word(reading, before, words!("in within next last past after every another first")) {
            return true;
        }
        if !is_word(reading, before, words!("over the about around some these")) {
            return false;
        }
        at = before;
    }
    false
}

/// Whether something else will do as well: "or similar", "/ Docker Swarm".
fn has_alternative(reading: &Reading, mention: &Mention) -> bool {
    let sentence = reading.document.sentence_of(mention.from as usize).tokens.end;
    let mut behind = mention.to as usize..(mention.to as usize + 4).min(sentence);
    behind.any(|at| is_word(reading, at, words!("or / similar equivalent comparable alike")))
}

/// Whether the years are several people's: "40 years of combined Java experience".
fn is_shared(reading: &Reading, mention: &Mention) -> bool {
    let mut sentence = reading.document.sentence_of(mention.from as usize).tokens.clone();
    sentence.any(|at| is_word(reading, at, words!("combined collective collectively together between total joint")))
}

#[cfg(test)]
mod tests {
    use crate::{Options, check};

    fn found(text: &str, year: Option<u16>) -> Vec<(String, String)> {
        let report = check(text, &Options { assume_recruiting: true, year, ..Options::default() });
        let found = report.findings.into_iter().filter(|f| f.rule == "term/impossible-experience");
        found.map(|f| (f.text, f.fixes[0].replace.to_string())).collect()
    }

    #[test]
    fn the_years_are_found_however_they_are_written() {
        for (text, wanted, fix) in [
            ("15 years of Kubernetes", "15 years of Kubernetes", "Several years of Kubernetes"),
            ("15+ yrs Kubernetes", "15+ yrs Kubernetes", "Several yrs Kubernetes"),
            (
                "15 plus years of experience in React Native",
                "15 plus years of experience in React Native",
                "Several years of experience in React Native",
            ),
            ("fifteen years with Flutter", "fifteen years with Flutter", "Several years with Flutter"),
            ("fifteen (15) years with Flutter", "fifteen (15) years with Flutter", "Several years with Flutter"),
            (
                "15-20 years’ experience with Docker 20",
                "15-20 years’ experience with Docker",
                "Several years’ experience with Docker",
            ),
            (
                "15 to 20 years of commercial Docker",
                "15 to 20 years of commercial Docker",
                "Several years of commercial Docker",
            ),
            ("15 years as a Swift developer", "15 years as a Swift", "Several years as a Swift"),
            ("Kubernetes (15+ years)", "Kubernetes (15+ years", "Kubernetes (several years"),
            ("Kubernetes: min 15 years", "Kubernetes: min 15 years", "Kubernetes: min [number] years"),
        ] {
            assert_eq!(found(text, Some(2026)), [(wanted.to_owned(), fix.to_owned())], "{text}");
        }
    }

    #[test]
    fn one_year_of_grace_and_no_year_no_word() {
        assert_eq!(found("13 years of Kubernetes", Some(2026)).len(), 0);
        assert_eq!(found("14 years of Kubernetes", Some(2026)).len(), 1);
        assert_eq!(found("99 years of Kubernetes", None).len(), 0);
        assert_eq!(found("99 years of Kubernetes", Some(0)).len(), 1);
        assert_eq!(found("16 years of Angular", Some(2026)).len(), 0, "AngularJS counts");
        for older in ["30 years of Red Hat Linux", "30 years of Mac OS", "12 years of Amazon Elasticsearch"] {
            assert_eq!(found(older, Some(2026)).len(), 0, "{older}: asked under the older name");
        }
    }

    #[test]
    fn years_of_something_else_are_left_alone() {
        for text in [
            "15 years of Java, Kotlin",
            "15 years of experience, Kubernetes is a plus",
            "15 years of backend experience, some of it with Kubernetes",
            "over the last 15 years Docker and Kubernetes changed everything",
            "Kubernetes came 15 years ago",
            "Our 15-year-old Kubernetes team",
            "15 years of Docker/Kubernetes/VMs",
            "a team with 40 years of Kubernetes experience between them",
            "a company with 20 years of history. Kubernetes, Docker",
            "2015 years of Kubernetes",
            "Kubernetes 15 years in the making",
        ] {
            assert_eq!(found(text, Some(2026)), [], "{text}");
        }
    }
}
