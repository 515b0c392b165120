//! The steps of the interview, in their order.

mod asked;
mod cut;
pub(super) mod dense;
mod led;
mod prose;

use std::ops::Range;

use super::Field;
use super::labels::{Label, Section};
use super::page::{Line, Page};
use crate::details::interview;
use crate::text::{Class, Ending, Kind};

/// More steps than that are no steps.
const MOST: usize = 12;

/// Reads the steps.
pub fn read(page: &Page) -> Vec<Field<String>> {
    // A label with its value behind it, and one that stands above its steps as a heading does.
    let stands_below = |value: &Range<usize>| page.lines[page.line_of(value.start)].tokens.start == value.start;
    let values = || page.labelled(Label::Interview).filter(|value| !value.is_empty());
    let found = values()
        .filter(|value| !stands_below(value))
        .find_map(|value| steps_of(page, value))
        .or_else(|| below_heading(page))
        .or_else(|| values().filter(stands_below).find_map(|value| steps_of(page, value)))
        .or_else(|| numbered(page))
        .or_else(|| in_sentence(page))
        .or_else(|| led::told(page))
        .or_else(|| prose::told(page))
        .or_else(|| dense::told(page))
        .or_else(|| asked::held(page))
        .unwrap_or_default();
    let found: Vec<Range<usize>> = found.into_iter().map(|step| cut::trimmed(page, step)).collect();
    // "Interviews: 28 June, in person. You'll be asked to …": when and how they are held.
    let is_dated = found.iter().any(|step| !step.is_empty() && cut::is_when(page, step));
    let steps = found.into_iter().filter(|step| {
        // One word that names no step is what is left of a sentence about something else.
        !step.is_empty()
            && !(is_dated && (cut::is_when(page, step) || cut::is_how(page, step)))
            // "you will", "then"
            && !step.clone().all(|at| page.reading.document.is_among(at, "you you'll we we'll will would they then be also may"))
            // "1st", "that's all", "done", "we answer all of them"
            && !step.clone().all(|at| {
                page.reading.document.tokens[at].kind == Kind::Number
                    || page.reading.document.is_among(at, "1st 2nd 3rd 4th 5th st nd rd th first second third fourth done")
            })
            && !page.reading.document.is_among(step.start, "that's that’s")
            && !(page.reading.document.is_among(step.start, "we") && page.reading.document.is_among(step.start + 1, "answer reply"))
            && (step.len() > 1
                || prose::is_step_word(page, step.start)
                || page.reading.document.tokens[step.start].is_capitalised())
    });
    let steps: Vec<Range<usize>> = steps.take(MOST).collect();
    let steps = match &steps[..] {
        [one] => in_brackets(page, one).unwrap_or(steps),
        _ => steps,
    };
    steps.into_iter().filter_map(|tokens| page.words(tokens)).collect()
}

/// "Two-stage interview (a call, then a talk)": the steps that the brackets name.
fn in_brackets(page: &Page, step: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let open = step.clone().find(|at| document.tokens[*at].is_mark('('))?;
    let close = (open..step.end).find(|at| document.tokens[*at].is_mark(')'))?;
    let is_number = open > step.start && document.tokens[open - 1].kind == Kind::Number;
    let counts = is_number
        || (step.start..open).any(|at| {
            document.is_among(
                at,
                "stage stages round rounds steps step interviews two three four two-stage three-stage two-step",
            )
        });
    let named = interview::split(page.reading, open + 1..close);
    let is_step = |step: &Range<usize>| step.clone().any(|at| prose::is_step_word(page, at));
    (counts && named.len() > 1 && named.iter().all(is_step)).then_some(named)
}

/// The steps of a label's value; a sentence about something else is none.
fn steps_of(page: &Page, value: Range<usize>) -> Option<Vec<Range<usize>>> {
    let steps = cut::steps(page, value);
    let is_step = |step: &Range<usize>| step.clone().any(|at| prose::is_step_word(page, at));
    let are = steps.iter().filter(|step| is_step(step)).count();
    (!steps.is_empty() && are * 2 >= steps.len() && are > 0).then_some(steps)
}

/// The lines below "Hiring process".
fn below_heading(page: &Page) -> Option<Vec<Range<usize>>> {
    let mut from = 0;
    while from < page.lines.len() {
        if page.lines[from].section != Section::Process {
            from += 1;
            continue;
        }
        let rest = &page.lines[from..];
        let to = from + rest.iter().take_while(|line| line.section == Section::Process).count();
        if let Some(steps) = steps_among(page, &page.lines[from..to]) {
            return Some(steps);
        }
        from = to;
    }
    None
}

fn steps_among(page: &Page, lines: &[Line]) -> Option<Vec<Range<usize>>> {
    let lines: Vec<&Line> = lines.iter().filter(|line| !line.is_heading).collect();
    let items: Vec<&&Line> = lines.iter().filter(|line| line.is_item).collect();
    // "Imprint", "Data protection": what stands below the page.
    let are = items.iter().filter(|line| line.tokens.clone().any(|at| prose::is_step_word(page, at))).count();
    if items.len() > 1 && are * 2 >= items.len() {
        return Some(items.into_iter().map(|line| bare(page, line.tokens.clone())).filter(|t| !t.is_empty()).collect());
    }
    let document = &page.reading.document;
    // "Stage 1: a call" and "Stage 2: a task", whatever stands around them.
    let is_stage = |line: &&&Line| {
        document.is_among(line.tokens.start, "stage step round")
            && document.tokens.get(line.tokens.start + 1).is_some_and(|t| t.kind == Kind::Number)
            && line.tokens.len() > 3
    };
    if lines.iter().filter(is_stage).count() > 1 {
        return Some(lines.iter().filter(is_stage).map(|line| bare(page, line.tokens.clone())).collect());
    }
    // A line a step: short, and of words that name one.
    let mut steps: Vec<Range<usize>> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if number > 0 && line.after_blank && !lines[0].after_blank && steps.len() > 1 {
            break;
        }
        // "Unfortunately we can't offer a visa."
        let is_refusal = (document.is_among(line.tokens.start, "unfortunately please sorry we you"))
            && (line.tokens.clone()).any(|at| document.is(at, Class::Negation))
            || crate::details::visa::tells(page.reading, line.tokens.clone());
        let is_step = !is_refusal && line.tokens.clone().any(|at| prose::is_step_word(page, at));
        let is_short = line.tokens.len() <= 16;
        if is_short && (is_step || !steps.is_empty() && line.tokens.len() <= 4) {
            steps.push(bare(page, line.tokens.clone()));
        } else if !steps.is_empty() {
            break;
        }
    }
    if steps.len() > 1 {
        return Some(steps);
    }
    // One line or sentence with all of them, or a sentence for each.
    let listed = lines.iter().find_map(|line| {
        let sentence = document.sentence_of(line.tokens.start).tokens.clone();
        let listed = interview::listed(page.reading, sentence);
        if !listed.is_empty() {
            return Some(listed);
        }
        let short = interview::split(page.reading, line.tokens.clone());
        let is_step = |step: &Range<usize>| step.clone().any(|at| prose::is_step_word(page, at));
        if short.len() > 2 && short.iter().all(|step| step.len() <= 5) && short.iter().any(is_step) {
            return Some(short.into_iter().map(|step| cut::told_in(page, step)).collect());
        }
        let split = steps_of(page, line.tokens.clone())?;
        (split.len() > 1 && split.iter().all(|step| step.len() <= 16))
            .then(|| split.into_iter().map(|step| cut::told_in(page, step)).collect())
    });
    listed.or_else(|| {
        let (from, to) = (lines.first()?.tokens.start, lines.last()?.tokens.end);
        let sentences = document.sentences.iter().filter(|s| s.tokens.start >= from && s.tokens.end <= to);
        let mut steps = Vec::new();
        for sentence in sentences.filter(|s| s.tokens.clone().any(|at| prose::is_step_word(page, at))) {
            cut::add_sentence(page, sentence.tokens.clone(), &mut steps);
        }
        (steps.len() > 1).then_some(steps)
    })
}

/// A line without its bullet, its number and "Step 2:".
fn bare(page: &Page, tokens: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let Range { mut start, end } = tokens;
    loop {
        let is_mark = start < end && matches!(document.tokens[start].kind, Kind::Mark(_) | Kind::Other);
        let is_number = start + 1 < end
            && document.tokens[start].kind == Kind::Number
            && matches!(document.tokens[start + 1].kind, Kind::Mark('.' | ')' | ':' | '-' | '–' | '/'));
        let is_step = start + 2 < end
            && document.is_among(start, "step stage round")
            && document.tokens[start + 1].kind == Kind::Number;
        if is_step {
            start += 2;
        } else if is_mark || is_number {
            start += 1;
        } else {
            return start..end;
        }
    }
}

/// "Recruitment in 3 weeks at most:" and below it "1. …", "2. …".
fn numbered(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let is_numbered = |line: &&Line| {
        let start = line.tokens.start;
        document.tokens[start].kind == Kind::Number
            && document.tokens.get(start + 1).is_some_and(|t| matches!(t.kind, Kind::Mark('.' | ')' | '/')))
    };
    (1..page.lines.len()).find_map(|first| {
        let lead = &page.lines[first - 1].tokens;
        let speaks = lead.len() <= 14
            && document.is_own(lead.start)
            && lead.clone().any(|at| {
                document.is_among(at, "interview interviews interviewing recruitment recruiting hiring selection process rekrutacja entretiens recrutement")
            });
        // In the second half of the ad at least three of them need nothing above them.
        let is_late = prose::is_near_end(page, lead.start);
        if !speaks && !is_late {
            return None;
        }
        let steps: Vec<Range<usize>> = page.lines[first..]
            .iter()
            .take_while(is_numbered)
            .take(MOST)
            .map(|line| bare(page, line.tokens.clone()))
            .filter(|step| !step.is_empty())
            .collect();
        let are = steps.iter().filter(|step| (**step).clone().any(|at| prose::is_step_word(page, at))).count();
        let least = if speaks { 1 } else { 2 };
        let is_enough = if speaks { are * 2 >= steps.len() } else { are == steps.len() };
        (steps.len() > least && is_enough).then_some(steps)
    })
}

/// "Interview process: a call, a task, lunch with the team."
fn in_sentence(page: &Page) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.ending != Ending::Question);
    let of_hiring = own.filter(|s| !prose::is_of_work(page, &s.tokens));
    of_hiring.map(|s| interview::listed(page.reading, s.tokens.clone())).find(|steps| !steps.is_empty())
}
