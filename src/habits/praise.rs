//! Praise of the reader with nothing named.

use std::ops::Range;

use super::{finding, fix, names_technology, says};
use crate::phrases::Class;
use crate::reading::Reading;
use crate::report::{Finding, Fix, State, Topic};
use crate::rule::Rule;

pub static EMPTY_PRAISE: Rule = Rule {
    id: "habit/empty-praise",
    reports: Some((Topic::Habit, State::Note)),
    what: "Praise that fits anybody: “impressive background”, “your profile caught my eye”, with nothing named.",
    why: "It fits anybody, so it reads as a mail to everybody. Name the project, the talk or the job that you mean.",
    phrases: phrases![
        "(impressed|amazed|wowed|blown away|intrigued|struck|fascinated) (by|with|at|when) ...7 (profile|background|experience|resume|cv|skills|skillset|career|work|portfolio|expertise|linkedin|accomplishments|trajectory|achievements|history|journey)",
        "(profile|background|experience|resume|cv|skills|skillset|career|linkedin|github|portfolio) ...6 (caught|stood out|stands out|jumped out|impressed|impressive|popped up|grabbed|drew|piqued|intrigued|speaks for itself|spoke to|is perfect|is great|is amazing|is ideal|are ideal|are perfect|is exactly|looks great|looks perfect|looks ideal|looks strong|looks really|looks like|looks very|seems perfect|matches perfectly|perfectly matches|seem like|seems like|seem to|seems to|seems a|looks a|is a|are a|makes you|make you|would be|could be)",
        "your (very|really|such|truly|super|extremely)? (impressive|amazing|great|incredible|strong|fantastic|awesome|outstanding|excellent|stellar|solid|rich|extensive|unique|wonderful|exceptional|remarkable|superb|brilliant|vast|stunning|diverse|extraordinary) ...2 (profile|background|experience|resume|cv|skillset|skill set|skills|career|trajectory|track record|expertise|portfolio|journey|work)",
        "(you have|you've|you've got) (a|an|such|some|quite|built)? (a|an|really|very|truly)? (impressive|amazing|great|incredible|strong|fantastic|awesome|outstanding|excellent|stellar|solid|rich|extensive|unique|wonderful|exceptional|remarkable|superb|brilliant|interesting|diverse) ...1 (profile|background|experience|resume|cv|skillset|skill set|skills|career|trajectory|track record|expertise|portfolio)",
        "(it's|it is|is|was|looks|profile|cv) (super|really|very|truly|so|quite|seriously) (impressive|amazing|awesome)",
        "(great|perfect|good|excellent|strong|superb|ideal|amazing|fantastic|awesome|exact|solid|natural|brilliant|tremendous|terrific|suitable|wonderful) (fit|match|suit|addition|asset|profile)",
        "(perfect|ideal|great|strong|exceptional|excellent|top|fantastic|talented|brilliant|amazing|gifted|quality|exactly the kind of) ...1 (candidate|candidates|person|people|developer|developers|engineer|engineers|talent|professionals|individuals) (like|such as|for|of your)",
        "(immediately|instantly|straight away|first person i|right away|first) thought of you",
        "thought of you (immediately|instantly|straight away|right away|for)",
        "(you|your name|your profile) ...1 (came|come|sprang|springs|popped) (to mind|up in my search|into my)",
        "following your (career|work|journey|profile|progress|growth|trajectory|path)",
        "(someone|somebody|person|people|talent|engineers|developers|candidate|professional|professionals|those) (of|with) your (calibre|caliber|experience|talents|talent|background|skills|skillset|profile|expertise|pedigree|seniority|level|stature)",
        "(people|talent|someone|somebody|engineers|developers|candidates|professionals|folks) (exactly|just)? like (you|yourself|yours)",
        "(you|you'd|you'll|you're|u) (seem|look|sound|appear|are|r|would be|be) ...2 (perfect|ideal|amazing|incredible|brilliant|great) (for|candidate|person|at)",
        "(huge|big|massive|great) (fan|admirer) of (your|what you|you)",
        "(love|loved|like|liked|admire|admired) ...1 your (profile|background|experience|career|linkedin|journey|work|style|energy|story|path)",
        "(exactly|just) (what|who|the (kind|sort|type) of (person|profile|engineer|developer|background)) ...2 (we're|we are|i'm|they're|looking|need|want|they|client)",
        "(very|really|truly|extremely|most|super) (impressive|talented)",
        "(suit|fit|match|fits|matches|suits) ...1 your (profile|background|skills|experience|skillset|skill set) (perfectly|well|very well|exactly|like a glove|to a t|really well|beautifully)",
        "(as|being) (a|an) (talented|gifted|brilliant|exceptional|accomplished|seasoned|highly skilled)",
        "(ideal|perfect|right|best|exact) (person|man|woman|individual|profile|someone) (for|to)",
        "(profile|background|experience|resume|cv|skills|skillset|career|path|track record) ...1 (is|are|looks|seems) ...1 (outstanding|impressive|amazing|excellent|perfect|great|fantastic|superb|brilliant|incredible|exceptional|awesome|spot on|remarkable)",
        "(profile|background|cv|resume) (as|so) (strong|good|impressive|interesting|rare|unique) (as)?",
        "rare to (come across|find|see)",
        "(right up your (street|alley)|tailor made for you|made for you|written for you|your name (on|all over) it)",
        "one of the (best|top|finest|strongest|brightest|most (talented|skilled|impressive|experienced)) ...3 (engineers|developers|programmers|people|minds|candidates|profiles|professionals)",
        "(just|exactly|precisely) the (person|one|man|woman|engineer|developer) (for|to)",
    ],
    exceptions: phrases![
        "(not|isn't|may not be|might not be|whether|if) ...4 (fit|match)",
        "(fit|match) (for|with) (the|our|your) (team's|data|schema|life|schedule|needs|goals|pension)",
        "(product|market|founder) (market)? fit",
        "employer match",
        "(strong|solid|extensive|excellent|great|good) (experience|skills|background|knowledge) (in|with|of|required|needed)",
    ],
    examples: &[
        "We hire. I was «impressed by your experience».",
        "Your «profile caught» my eye, and we are hiring an engineer.",
        "I have an engineering role: you would be a «great fit».",
        "I am hiring an engineer and «immediately thought of you».",
    ],
    near_misses: &[
        "We are hiring. I was impressed by your talk on the borrow checker.",
        "Your Rust work on the tokio scheduler caught my eye, and we are hiring.",
        "We are hiring an engineer with strong experience in Java.",
        "We hire engineers. Our product is a great fit for small farms.",
    ],
    ..Rule::BLANK
}
.shipped();

/// What only this reader has: naming one of these makes the praise a reason.
const NAMED: &str = "talk article post posts blog paper thesis library crate package plugin repo repository project contributions contribution commit commits patch patches maintainer maintain maintained wrote book podcast conference meetup answer answers parser compiler driver demo write slides rewrite migration";

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let mut last = 0;
    for tokens in reading.own(&EMPTY_PRAISE).map(|m| m.tokens()) {
        let sentence = reading.document.sentence_of(tokens.start).tokens.clone();
        // Two compliments in one sentence are one.
        if tokens.start < last || !is_about_the_reader(reading, &sentence, &tokens) || is_named(reading, &sentence) {
            continue;
        }
        last = sentence.end;
        let fixes = named(reading, &tokens);
        found.push(Finding { fixes, ..finding(reading, &EMPTY_PRAISE, tokens, " fits anybody") });
    }
}

/// The words are the reader's: "you" is in the sentence before them or within.
fn is_about_the_reader(reading: &Reading, sentence: &Range<usize>, tokens: &Range<usize>) -> bool {
    let is_you = |at: usize| reading.document.is(at, Class::You);
    (sentence.start..tokens.end).any(is_you) || tokens.end < sentence.end && is_you(tokens.end)
        // "I came across your profile. It is super impressive!"
        || (sentence.start.saturating_sub(12)..sentence.start).any(is_you) && tokens.len() <= 4
            && says(reading, tokens.end - 1, "impressive amazing")
}

/// Something is named: a technology, or a thing that they made.
fn is_named(reading: &Reading, sentence: &Range<usize>) -> bool {
    let is_own = |at: usize| says(reading, at, NAMED) || is_past_employer(reading, at);
    // "your Rust work", "your years with Kotlin"; not the Kotlin of the job.
    let theirs = |at: usize| {
        says(reading, at, "your you've you're") && names_technology(reading, &(at + 1..sentence.end.min(at + 7)))
    };
    sentence.clone().any(theirs)
        || sentence.clone().any(is_own)
        || sentence.clone().any(|at| {
            says(reading, at, "background experience work expertise")
                && says(reading, at + 1, "in on with building leading running")
        })
}

/// "your time at Lanterly": a name behind "at", which is more than "at your company".
fn is_past_employer(reading: &Reading, at: usize) -> bool {
    let document = &reading.document;
    says(reading, at, "at")
        && document
            .after(at)
            .is_some_and(|next| document.tokens[next].is_capitalised() && !document.is(next, Class::You))
}

/// "impressed by your experience" becomes "impressed by your work on [project]".
fn named(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    const THINGS: &str = "profile background experience work skills skillset expertise portfolio";
    let document = &reading.document;
    let is_thing = |at: &usize| says(reading, *at, THINGS);
    let Some(your) = tokens.clone().find(|at| says(reading, *at, "your")) else { return Vec::new() };
    let Some(thing) = (your..tokens.end).rev().find(is_thing) else { return Vec::new() };
    let verb = document.written(tokens.start).to_lowercase();
    if thing + 1 != tokens.end || !["impressed", "amazed", "wowed", "intrigued", "struck"].contains(&verb.as_str()) {
        return Vec::new();
    }
    let before = reading.span(tokens.start..your).of(document.text);
    fix("Name what impressed you", format!("{before} your work on [project]"))
}
