//! Several jobs in one message.

use super::{finding, says};
use crate::phrases::Class;
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;
use crate::text::Kind;

pub static SEVERAL_JOBS: Rule = Rule {
    id: "habit/several-jobs",
    reports: Some((Topic::Habit, State::Note)),
    what: "Offers several jobs at once.",
    why: "A list says that nobody thought of them in particular. Choose the one that fits and give its facts.",
    phrases: phrases![
        "(several|multiple|various|many|few|couple of|different|number of|range of|variety of|handful of|lots of|loads of|plenty of|<number>|host of) (different|open|new|live|great|exciting|current|urgent|active|other|similar|amazing)? (contract|permanent|perm|remote|<tech>|<field>|<seniority>|<role>|engineering|technical|tech|it)? (<tech>|<field>|<role>|developer|engineering)? (roles|positions|openings|opportunities|vacancies|reqs|requirements|jobs|mandates)",
        "(<number>|several|multiple|various) (different|separate) (clients|companies|startups|employers|customers)",
        "(one|1) ...5 (<role>|role|person|position|gigachad) (\\+|and|&|or|plus) (one|a|an|another|1) ...4 (<role>|role|person|position|gigachad)",
        "(roles|positions|openings|vacancies|opportunities) (include|including|are|range|such as|across|:|below|as below|as follows|at multiple|with multiple|with several)",
        "(following|below|these|this week's|latest|current) ...2 (roles|positions|openings|vacancies|jobs|opportunities|requirements)",
        "(another|a second|second|other) (role|position|opening|vacancy) (that|in|at|which|for|too|as well|with|might)",
        "(<number>|one|two) x ...6 (,|and|&|\\+|;) (<number>|one|two) x ...4",
        "(several|multiple|various|many|few|number of|range of|variety of) (exciting|great|new|open|different|excellent|interesting|similar) (new|open|exciting|different|interesting) (roles|positions|openings|opportunities|vacancies)",
    ],
    exceptions: phrases![
        "(own|their|your|of) (roles|role)",
        "(different|various|multiple|several|many) (roles|positions) (in|within|on|across) (the|your|my|a|our) (team|career|past|squad)",
        "(years|experience|worked|held|work|been|in) ...3 (roles|positions|jobs)",
        "(similar|previous|past) (roles|positions)",
        "(two|2|three|3) (rounds|stages|interviews)",
        "(cron|batch|build|background|spark|etl|print|scheduled) jobs",
        "few (requirements|jobs)",
        "many (requirements|requirement|jobs)",
        "(of|in) (many|several|various|different) (roles)",
        "(<number>|multiple|several) requirements",
        "(a|one) <role> and a ...1 (product|project|designer)",
        "(two|three|four|several|few|couple of) (openings|vacancies|positions|places|seats) for ...3 <role>",
    ],
    examples: &[
        "I have «several open roles» that may suit you.",
        "We are hiring: need «one React developer and one Rust developer».",
        "Contract roles this week:\n\n1) «Data Engineer» in Leeds\n2) Test Lead, an engineer's job, in York\n3) Network Engineer in Hull",
        "We are hiring: «1x Rust core developer, 1x» devrel person.",
    ],
    near_misses: &[
        "We are hiring two backend engineers for the same team.",
        "We are hiring an engineer who has held several positions in finance.",
        "What you would do as our engineer:\n\n- Mentor junior engineers\n- Work with a product designer\n- Help the data engineers",
        "We have two openings for Java developers.",
    ],
    ..Rule::BLANK
}
.shipped();

/// From how many titles on a list is one of several jobs.
const LIST: usize = 3;

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let told = reading.own(&SEVERAL_JOBS).map(|m| m.tokens());
    let told = told.filter(|tokens| !reading.is_denied(tokens.start, 3));
    let before = found.len();
    found.extend(told.map(|tokens| finding(reading, &SEVERAL_JOBS, tokens, " are more than one job")));
    if found.len() > before {
        return;
    }
    let own = reading.document.sentences.iter().filter(|s| s.zone.is_own() && s.is_item);
    let titles: Vec<_> = own.filter_map(|sentence| title(reading, sentence.tokens.clone())).collect();
    if titles.len() >= LIST {
        let says = format!(" and {} more jobs", titles.len() - 1);
        found.push(finding(reading, &SEVERAL_JOBS, titles[0].clone(), &says));
    }
}

/// The job title that a list item opens with: "1) Data Engineer", but not "- Mentor junior engineers".
fn title(reading: &Reading, item: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
    let document = &reading.document;
    let first = item.clone().find(|at| document.tokens[*at].kind == Kind::Word)?;
    let names = [Class::Tech, Class::Field, Class::Seniority, Class::Role];
    let role = (first..item.end.min(first + 6)).find(|at| {
        document.is(*at, Class::Role) && !document.written(*at).ends_with('s')
            || says(reading, *at, "lead contractor manager master")
    })?;
    let opens = document.tokens[first].is_any(&names) || says(reading, first, "product scrum delivery");
    (opens && document.tokens[first].is_capitalised() || document.tokens[first].is(Class::Tech))
        .then_some(first..role + 1)
}
