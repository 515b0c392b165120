//! Cuts the words that tell the steps: at the numbers of a line, at its sentences, at commas; and leaves out what is said
//! beside them.

use std::ops::Range;

use super::prose::{self, ORDER};
use crate::details::interview;
use crate::posting::page::Page;
use crate::text::{Class, Gap, Kind};

const MONTHS: &str = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";

/// The steps of some words of one line: "1. a call. 2. a task", "a call, a task. Then lunch. Apply at …".
pub(super) fn steps(page: &Page, tokens: Range<usize>) -> Vec<Range<usize>> {
    let tokens = past_count(page, tokens);
    if let Some(steps) = at_numbers(page, &tokens) {
        return steps;
    }
    let mut steps = Vec::new();
    let mut from = past_request(page, &tokens);
    while from < tokens.end && steps.len() <= super::MOST {
        let end = page.reading.document.sentence_of(from).tokens.end.min(tokens.end);
        if from > tokens.start && !goes_on(page, &(from..end)) {
            break;
        }
        // "This post is open to all. You will be asked to …": what opens a paragraph and names no step is none.
        let reads = page.reading.document.has_among(from..end.min(from + 3), "read reads")
            && !page.reading.document.has_among(from..end, "call chat interview talk test meet");
        let names = !reads && (from..end).any(|at| prose::is_step_word(page, at));
        if names || !steps.is_empty() || end >= tokens.end || !begins_again(page, end, tokens.end) {
            add_sentence(page, from..end, &mut steps);
        }
        from = end.max(from + 1);
    }
    steps
}

/// "2 rounds: a call, a task": what is counted stands behind the colon.
fn past_count(page: &Page, tokens: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let colon = tokens.clone().take(4).find(|at| {
        let token = &document.tokens[*at];
        token.is_mark(':') || matches!(token.kind, Kind::Mark('-' | '–' | '—')) && token.gap == Gap::Space
    });
    let counts = |colon: &usize| {
        *colon > tokens.start && document.is_among(colon - 1, "rounds stages steps interviews stage round step")
    };
    match colon.filter(counts) {
        Some(colon) if colon + 1 < tokens.end => colon + 1..tokens.end,
        _ => tokens,
    }
}

/// "Text or call Ana, 555-0133. A talk with me, then the manager.": what one is asked to do first is no step.
fn past_request(page: &Page, tokens: &Range<usize>) -> usize {
    let document = &page.reading.document;
    let end = document.sentence_of(tokens.start).tokens.end;
    let asks = document.is_among(tokens.start, "text call email e-mail mail write send apply ring phone dm message")
        && (tokens.start..end.min(tokens.end)).any(|at| {
            document.tokens[at].kind == Kind::Link
                || document.is_among(tokens.start, "text email e-mail mail write send apply message")
                || document.tokens[at].kind == Kind::Number && document.tokens[at].end - document.tokens[at].start > 2
        });
    if asks && end < tokens.end { end } else { tokens.start }
}

/// Whether the sentence that begins here names a step.
fn begins_again(page: &Page, from: usize, until: usize) -> bool {
    let end = page.reading.document.sentence_of(from).tokens.end.min(until);
    goes_on(page, &(from..end)) && (from..end).any(|at| prose::is_step_word(page, at))
}

/// "1) a call 2) a task", "Stage 1 - a call, stage 2 - a task": numbers that count on within one line.
fn at_numbers(page: &Page, tokens: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    for at in tokens.clone() {
        let Some(next) = document.tokens.get(at + 1) else { break };
        let counts = document.tokens[at].kind == Kind::Number
            && document.written(at).parse() == Ok(cuts.len() + 1)
            && matches!(next.kind, Kind::Mark(')' | '.' | ':' | '-' | '–' | '—'));
        if counts {
            let is_named = at > tokens.start
                && (document.is_among(at - 1, "step stage round") || document.tokens[at - 1].is_mark('('));
            // "3 - 4 hours" and "(1:1)" count nothing.
            let is_range = document.tokens.get(at + 2).is_some_and(|t| t.kind == Kind::Number);
            // "1- a call 2- a task"
            let is_dashed = matches!(next.kind, Kind::Mark('-' | '–'))
                && next.gap == Gap::Glued
                && document.tokens.get(at + 2).is_some_and(|t| t.gap == Gap::Space);
            let is_plain = (matches!(next.kind, Kind::Mark(')' | '.')) || is_dashed) && !is_range;
            if (is_named || is_plain) && at + 2 < tokens.end {
                cuts.push((at - usize::from(is_named), at + 2));
            }
        }
    }
    if cuts.len() < 2 || cuts[0].0 > tokens.start + 3 {
        return None;
    }
    let ends = cuts.iter().skip(1).map(|(before, _)| *before).chain([tokens.end]);
    let steps = cuts.iter().zip(ends).map(|((_, from), end)| {
        let last = document.sentence_of(*from).tokens.end;
        trimmed(page, *from..last.min(end).max(*from))
    });
    Some(steps.filter(|step| !step.is_empty()).collect())
}

/// The steps of one sentence: its parts between commas where they are steps, or what it tells.
pub(super) fn add_sentence(page: &Page, sentence: Range<usize>, steps: &mut Vec<Range<usize>>) {
    let document = &page.reading.document;
    // "Send a note, not a cover letter, to ana@firm.example.": what one does before.
    let is_request = document.is_among(sentence.start, "send write email mail drop")
        && sentence.clone().any(|at| document.tokens[at].kind == Kind::Link)
        && document.has_class(sentence.clone(), Class::Negation);
    if is_request {
        return;
    }
    let split = interview::split(page.reading, sentence.clone());
    let are = split.iter().filter(|step| (**step).clone().any(|at| prose::is_step_word(page, at))).count();
    if split.len() > 1 && are * 2 >= split.len() {
        // "After a call with me, you meet the team": the call is a step where nothing was said of it.
        let is_after = document.is_among(split[0].start, "after following")
            && !document.is_among(split[0].start + 1, "that this which a");
        if is_after && !steps.is_empty() {
            steps.extend(split.into_iter().skip(1).map(|step| told_in(page, step)));
        } else if is_after {
            let first = split[0].start + 1..split[0].end;
            steps.push(first);
            steps.extend(split.into_iter().skip(1).map(|step| told_in(page, step)));
        } else {
            // "If it fits, we call you": the condition is no step.
            let opens = document.is_among(sentence.start, "if when once after");
            let is_step = |step: &Range<usize>| step.clone().any(|at| prose::is_step_word(page, at));
            let meant = split.into_iter().enumerate().filter(|(number, step)| !opens || *number > 0 || is_step(step));
            steps.extend(meant.map(|(number, step)| if opens && number < 2 { told_in(page, step) } else { step }));
        }
        return;
    }
    let told = told_in(page, sentence);
    steps.extend((!told.is_empty()).then_some(told));
}

/// Whether a sentence behind the first one goes on with the steps: "Then lunch.", "One offer.", and not "Write to Ana.".
fn goes_on(page: &Page, sentence: &Range<usize>) -> bool {
    const SHORT: usize = 12;
    let document = &page.reading.document;
    let is_else = document.is(sentence.start, Class::Negation)
        || document.is_among(
            sentence.start,
            "apply email mail write send contact questions please interested start starting salary pay benefits dm ping just mention tell",
        )
        || document.is_among(sentence.start, "we")
            && document.is_among(sentence.start + 1, "pay answer reply read aim try promise cover reimburse")
        || document.is_among(sentence.start, "if")
            && document.is_among(sentence.start + 1, "you you're you’re this that it")
            && (sentence.clone().take(8))
                .any(|at| document.is_among(at, "interested sounds question questions want like curious apply"))
        || document.tokens[sentence.clone()].iter().any(|t| t.kind == Kind::Link || t.is(Class::Amount));
    let orders = document.is_among(sentence.start, ORDER) || document.is_among(sentence.start, "last lastly");
    let names = || sentence.clone().any(|at| prose::is_step_word(page, at));
    !is_else
        && (orders
            || names()
                && (sentence.len() <= SHORT
                    || document.has_among(sentence.clone(), "then")
                    || prose::speaks_of_you(page, sentence)))
}

/// "Then we send you a small exercise": the words from "a" on.
pub(super) fn told_in(page: &Page, sentence: Range<usize>) -> Range<usize> {
    const LEADS: &str = "first firstly then next finally lastly last after afterwards that this we you you'll we'll you’ll we’ll will have send invite invited to start starts with it there is are get would like second third step begin begins be asked complete ends end finishes concludes closes there's there’s it's it’s that's that’s";
    let document = &page.reading.document;
    let Range { mut start, end } = sentence;
    if document.is_among(start, "if when once after") {
        let comma = (start..end).find(|at| document.tokens[*at].is_mark(','));
        // "If successful at sift you will be invited to a talk"
        let you = (start + 2..end.min(start + 9))
            .find(|at| document.is_among(*at, "you you'll you’ll we we'll we’ll") && comma.is_none());
        start = comma.map(|comma| comma + 1).or(you).unwrap_or(start);
    }
    if document.is_among(start, "the our") && document.is_among(start + 1, "process interview recruitment selection") {
        let leads = document.is_among(start + 2, "ends starts begins finishes concludes closes");
        start += if leads && start + 3 < end { 2 } else { 0 };
    }
    // "top candidates will be referred to the manager for a structured interview"
    let referred = document.find_among(start..end, "referred forwarded invited");
    if let Some(referred) = referred
        && let Some(what) =
            (referred..end).find(|at| document.is_among(*at, "for") && document.is_among(at + 1, "a an"))
        && what + 2 < end
    {
        start = what + 1;
    }
    // "Then we decide" keeps who does.
    let is_whole = |start: usize| document.is_among(start, "we they") && end - start <= 3;
    while start + 1 < end
        && !is_whole(start)
        && (document.is_among(start, LEADS) || matches!(document.tokens[start].kind, Kind::Mark(_)))
    {
        start += 1;
    }
    let stop = end > start && document.tokens[end - 1].is_mark('.');
    start..end - usize::from(stop && end - start > 1)
}

/// "28 June", "the week of 3 May": when, and not what.
pub(super) fn is_when(page: &Page, step: &Range<usize>) -> bool {
    let document = &page.reading.document;
    step.clone().all(|at| {
        document.tokens[at].kind == Kind::Number
            || document.is(at, Class::Weekday)
            || document.is_among(at, MONTHS)
            || document.is_among(at, "on and or week of beginning the")
    })
}

/// "in person", "by video", "online": how.
pub(super) fn is_how(page: &Page, step: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_way = |at: usize| document.is_among(at, "person video teams zoom meet phone online site");
    document.is_among(step.start, "in by via on over") && step.len() <= 3 && is_way(step.end - 1)
        || step.len() == 1 && document.is_among(step.start, "online remotely onsite virtually")
}

/// A step without the marks at its edges, and without "you'll hear back in a week", which is none.
pub(super) fn trimmed(page: &Page, step: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let Range { mut start, mut end } = step;
    let hears = |at: usize| {
        document.is_among(at, "hear")
            || document.is_among(at, "decide") && document.is_among(at + 1, "within in")
            || document.is_among(at, "back") && at > 0 && document.is_among(at - 1, "get")
            || document.is_among(at, "know") && at > 0 && document.is_among(at - 1, "you")
    };
    // "Two talks, that's the process"
    let closes = |at: usize| {
        document.tokens[at].is_mark(',')
            && (document.is_among(at + 1, "that's that’s")
                || document.is_among(at + 1, "and") && document.is_among(at + 2, "that's that’s"))
    };
    let ends = |at: usize| {
        document.tokens[at].is_mark(',')
            && document.is_among(at + 1, "nothing no")
            && document.is_among(at + 2, "more else")
    };
    end = (start..end).find(|at| closes(*at) || ends(*at)).unwrap_or(end);
    if let Some(answer) = (start..end).find(|at| hears(*at)) {
        let from = (start..answer).rev().find(|at| {
            document.tokens[*at].is_mark(',') || document.is_among(*at, "and") || document.tokens[*at].is_mark(';')
        });
        end = from.unwrap_or(start);
    }
    // "panel. can't sponsor, sorry": one who begins no sentence with a capital.
    let stop = (start + 1..end.max(1) - 1).find(|at| {
        let ends = document.tokens[*at].is_mark('.') && document.tokens[at + 1].gap == Gap::Space;
        ends && prose::is_step_word(page, at - 1)
    });
    end = stop.unwrap_or(end);
    // "two technical, one managerial, all virtual": how they are held.
    if end - start <= 3 && document.is_among(start, "all both") {
        return start..start;
    }
    // "Bring your laptop" is no step, "bring a piece of code" may be one.
    if end - start <= 4 && document.is_among(start, "bring") && document.is_among(start + 1, "your") {
        return start..start;
    }
    // "write to ana@firm.example" is what one does before.
    if (start..end).any(|at| document.tokens[at].kind == Kind::Link) {
        return start..start;
    }
    // "Stage one is a call", "1st round video", "second round: a task"
    let is_round = |at: usize| document.is_among(at, "round stage step interview");
    let is_place = |at: usize| {
        document.is_among(at, "one two three four five first second third fourth fifth 1st 2nd 3rd 4th 5th final")
    };
    if end - start > 3 && document.is_among(start, "stage step round") && is_place(start + 1) {
        let leads = document.is_among(start + 2, "is will") || matches!(document.tokens[start + 2].kind, Kind::Mark(_));
        start += if leads { 3 } else { 0 };
        start += usize::from(document.is_among(start, "be") && start + 1 < end);
    } else if end - start > 3
        && document.tokens[start].kind == Kind::Number
        && document.is_among(start + 1, "st nd rd th")
        && is_round(start + 2)
    {
        start += 3;
    } else if end - start > 2 && document.is_among(start, "1st 2nd 3rd 4th 5th") && is_round(start + 1) {
        start += 2;
    }
    let is_edge = |at: usize| match document.tokens[at].kind {
        Kind::Mark(mark) => !matches!(mark, '(' | ')' | '"' | '“' | '”'),
        _ => document.is_among(at, "and"),
    };
    while start < end && is_edge(start) {
        start += 1;
    }
    while end > start && is_edge(end - 1) {
        end -= 1;
    }
    start..end
}
