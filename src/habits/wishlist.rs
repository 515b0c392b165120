//! More must-haves than anybody has.

use super::{finding, says};
use crate::phrases::Class;
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;
use crate::text::{Ending, Gap};

/// The most that a message can ask for and still sound as if somebody had chosen.
const MOST: usize = 10;

pub static WISHLIST: Rule = Rule {
    id: "habit/wishlist",
    reports: Some((Topic::Habit, State::Note)),
    what: "Lists more than ten must-haves.",
    why: "Nobody has all of it, and who is careful counts what they lack. Name the three that the work needs.",
    examples: &[
        "Java developer.\n\n«Must have»:\n- Java, Kotlin, Scala, Groovy\n- AWS, Azure, GCP\n- Kafka, RabbitMQ\n- Terraform, Ansible\n- Oracle, PostgreSQL",
    ],
    near_misses: &[
        "Java developer.\n\nMust have:\n- Java, Kotlin\n- AWS\n- Kafka\n\nNice to have:\n- Scala, Groovy, Azure, GCP, Oracle, PostgreSQL, Terraform",
        "We are hiring an engineer. Our stack: Java, Kotlin, Scala, Groovy, AWS, Azure, GCP, Kafka, RabbitMQ, Terraform, Ansible.",
    ],
    ..Rule::BLANK
}
.shipped();

/// What opens a list of demands.
pub static WISHED: Rule = Rule {
    id: "habit-cue/demands",
    what: "Words that open a list of demands.",
    phrases: phrases![
        "(must haves|must have|musthaves|mandatory|required|essential|key|minimum|basic|technical|primary|core|job) ...2 (skills|skill|requirements|qualifications|experience|skillset|skill set|competencies|criteria|:|$)",
        "^ (the|your|our)? (requirements|qualifications|skills required|skills needed|skills|profile|your profile|what you bring|what you'll bring|what you will bring|what you need|you have|you must have|who you are|what we're looking for|what we are looking for|about you) (:|$)",
        "(must|should|will) (have|be) (strong|hands on|solid|experience|expert|proficient|fluent|skilled|extensive|experienced|deep) ...3 (in|with|on|of|:|experience)",
        "(need|needs|requires|require|seeking|looking for) ...4 (experience|expertise|skills|knowledge|proficiency|fluency) (in|with|of|:|across)",
    ],
    examples: &["Java developer, «required skills:» patience."],
    near_misses: &["Java developer with some patience."],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let mut read = 0;
    for tokens in reading.own(&WISHED).map(|m| m.tokens()) {
        if tokens.start < read {
            continue;
        }
        let (count, end) = demands(reading, tokens.end);
        read = end;
        if count > MOST {
            let end = tokens.clone().rev().find(|at| !says(reading, *at, ":"));
            let heading = tokens.start..end.unwrap_or(tokens.start) + 1;
            found.push(Finding {
                title: format!("{count} must-haves").into(),
                ..finding(reading, &WISHLIST, heading, "")
            });
        }
    }
}

/// How much is asked from a token to the end of its list, and where that ends.
fn demands(reading: &Reading, from: usize) -> (usize, usize) {
    let document = &reading.document;
    let (mut count, mut at) = (0, from);
    let mut is_first = true;
    while let Some(token) = document.tokens.get(at) {
        let sentence = document.sentence_of(at);
        let heading = document.sentence_of(from - 1).tokens.contains(&at);
        let is_new = at == sentence.tokens.start;
        let parted = token.gap == Gap::Blank && !sentence.is_item && !is_first;
        let announces = sentence.ending == Ending::Colon && !heading;
        let running_text = is_new && !heading && !sentence.is_item && !matches!(token.gap, Gap::Line | Gap::Blank);
        if !sentence.zone.is_own() || is_new && (parted || announces) || running_text {
            break;
        }
        is_first &= heading;
        let within = at..sentence.tokens.end;
        let names = document.tokens[within.clone()].chunk_by(|a, b| a.is(Class::Tech) == b.is(Class::Tech));
        let names = names.filter(|part| part[0].is(Class::Tech)).count();
        let commas = within.clone().filter(|at| document.tokens[*at].is_mark(',')).count();
        let is_empty = within.clone().all(|at| says(reading, at, ": - • *"));
        count += if is_empty { 0 } else { names.max(commas + 1) };
        at = sentence.tokens.end;
    }
    (count, at)
}
