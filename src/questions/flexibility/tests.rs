//! What a recruiter may write about freedom and process, and what only looks like it.

use super::{Says, is_of_this_job};
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question, Topic};
use crate::rules;
use crate::{Options, check};

fn found(text: &str) -> Vec<Finding> {
    let options = Options { assume_recruiting: true, ..Options::default() };
    check(text, &options).findings.into_iter().filter(|f| f.topic == Topic::Flexibility).collect()
}

fn answer(sentence: &str) -> Answer {
    questions::answer(Question::Flexibility, &found(&format!("Hi Dana, we hire a Java developer. {sentence}")))
}

#[test]
fn who_decides_is_stated_however_it_is_said() {
    for sentence in [
        "The team decides about architecture together.",
        "Our engineers decide on the stack together.",
        "We settle design questions among ourselves.",
        "The squad votes on tools.",
        "The developers agree on priorities as a group.",
        "You'd work out with the nurses what gets built.",
        "Decisions by consensus, everything in your module is your call.",
        "Decisions are made by consent.",
        "How you test it is your decision.",
        "The choice is yours: the framework is up to you.",
        "Technical decisions are taken by those who write the code.",
        "Everything behind the API is up to the team.",
    ] {
        assert_eq!(answer(sentence), Answer::Stated, "{sentence}");
    }
}

#[test]
fn the_honest_opposite_is_stated_too() {
    for sentence in [
        "Every change has to be signed off.",
        "The architects approve each design.",
        "Releases are quarterly.",
        "Nothing goes live without a ticket.",
        "There is little room for experiments.",
        "Developers implement to spec.",
        "The stack is prescribed by the group.",
    ] {
        assert_eq!(answer(sentence), Answer::Stated, "{sentence}");
    }
}

#[test]
fn what_is_not_said_of_the_work_states_nothing() {
    for sentence in [
        // Hours and places are another question.
        "You choose your own hours.",
        "The team decides together which days it comes to the office.",
        "It's your call whether we talk this week.",
        // The product's freedom.
        "Our customers choose their own tools.",
        "The platform lets shops set their own priorities.",
        // The hiring.
        "Legal has to approve the offer.",
        "We got two approvals for this headcount.",
        "The company has a board of directors.",
        // The reader's own words.
        "You wrote that you choose your own tools.",
        // A wish.
        "You need experience with strict processes.",
        // A question.
        "Do you like to choose your own tools?",
        // Benefits and boards.
        "We offer flexible benefits and flexible hours.",
        "We report to the board of directors.",
    ] {
        assert_ne!(answer(sentence), Answer::Stated, "{sentence}");
    }
}

#[test]
fn a_bare_word_is_vague() {
    for sentence in
        ["We offer autonomy.", "A flat hierarchy and free fruit.", "Fast-paced environment.", "You take ownership."]
    {
        assert_eq!(answer(sentence), Answer::Vague, "{sentence}");
    }
}

#[test]
fn a_whole_clause_can_be_asked_about_as_well_as_a_phrase() {
    for (text, says, holds) in [
        ("Here nobody looks at the clock and whoever builds it names it.", Says::Freedom, true),
        ("Our customers can do whatever comes to their mind.", Says::Freedom, false),
        ("Whether you do it so or so is your call.", Says::Freedom, true),
        ("HR looks at every step before it signs.", Says::Process, true),
        ("HR signs, and then the offer is signed off by the boss.", Says::Process, false),
        ("Three people look at every line.", Says::Process, true),
        ("Do three people look at every line?", Says::Process, false),
        ("You said that three people look at every line.", Says::Process, false),
        ("Freedom and trust.", Says::Hint, true),
    ] {
        let reading = Reading::of(text);
        let whole = 0..reading.document.tokens.len();
        assert_eq!(is_of_this_job(&reading, says, &whole), holds, "{text}");
    }
}

/// The text with its first fix of a buzzword in place.
fn fixed(text: &str) -> Option<String> {
    let finding = found(text).into_iter().find(|f| !f.fixes.is_empty())?;
    let span = finding.span;
    let words = span.of(text);
    let at = text.find(words)?;
    Some(format!("{}{}{}", &text[..at], finding.fixes[0].replace, &text[at + words.len()..]))
}

#[test]
fn a_fix_leaves_a_sentence_that_a_person_would_send() {
    const FREEDOM: &str = "freedom to choose [tools, architecture or priorities]";
    const OWN: &str = "end-to-end ownership of [service or product]";
    const LEVEL: &str = "one level between you and [the CTO]";
    for (text, wanted) in [
        ("We offer autonomy.", Some(format!("We offer {FREEDOM}."))),
        ("We offer autonomy, good pay and Java.", Some(format!("We offer {FREEDOM}, good pay and Java."))),
        ("You get a lot of freedom and a laptop.", Some(format!("You get {FREEDOM} and a laptop."))),
        ("Autonomy is important to us.", Some(format!("{} is important to us.", FREEDOM.replacen('f', "F", 1)))),
        ("We value ownership.", Some(format!("We value {OWN}."))),
        ("With real ownership from day one.", Some(format!("With {OWN} from day one."))),
        ("We have a flat hierarchy.", Some(format!("We have {LEVEL}."))),
        ("Flat structure, free fruit.", Some(format!("{}, free fruit.", LEVEL.replacen('o', "O", 1)))),
        // Where the sentence goes on with what the word is about, no wording fits.
        ("You get full ownership of your projects.", None),
        ("We have an ownership culture.", None),
        ("There is no autonomy.", None),
        ("We are a flat organisation.", None),
        ("We want you to take ownership.", None),
        ("Freedom to innovate!", None),
    ] {
        assert_eq!(fixed(text), wanted, "{text}");
    }
}

#[test]
fn no_fix_breaks_an_example() {
    const FRAMES: [&str; 10] = [
        "{}.",
        "We offer {}.",
        "We have {} and good coffee.",
        "You get {}, Java and £70k.",
        "There is no {} here.",
        "With {} from day one.",
        "I promise {}!",
        "The job comes with {} of the usual kind.",
        "A culture of {}.",
        "- {}",
    ];
    let examples = rules::written().into_iter().filter(|rule| rule.id.starts_with("flexibility/"));
    for example in examples.flat_map(|rule| rule.examples) {
        let words = example.split_once('«').and_then(|(_, rest)| rest.split_once('»')).map_or("", |(words, _)| words);
        let plain = example.replace(['«', '»'], "");
        for text in std::iter::once(plain).chain(FRAMES.map(|frame| frame.replace("{}", words))) {
            let Some(fixed) = fixed(&text) else { continue };
            let lower = fixed.to_lowercase();
            for broken in
                ["a one ", "a freedom", "an ownership", "no freedom", "no ownership", "no one level", "] of", "end of"]
            {
                assert!(!lower.contains(broken), "{text} → {fixed}");
            }
        }
    }
}
