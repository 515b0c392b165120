//! The panel's words: what it says of a report, in plain sentences.

use std::borrow::Cow;

use crate::report::{Answer, Answered, Detail, Question, State, Topic, Utf16, Value};
use crate::web::action::{findings_of, state_of};

type Report = crate::report::Report<Utf16>;

/// A question's name as a heading.
pub const fn name(question: Question) -> &'static str {
    match question {
        Question::Pay => "Pay",
        Question::Stack => "Stack",
        Question::Remote => "Remote",
        Question::Flexibility => "Flexibility",
    }
}

/// The question as the developer asks it; it stands where the answer is missing.
pub const fn asked(question: Question) -> &'static str {
    match question {
        Question::Pay => "How much does it pay?",
        Question::Stack => "What would I work with?",
        Question::Remote => "Where would I work, and when?",
        Question::Flexibility => "Who decides how things are built?",
    }
}

/// What is asked of the writer when the text leaves it open.
pub const IS_IT_A_JOB: &str = "Is this about a job?";

/// The same on the pill, where there is little room.
pub const ABOUT_A_JOB: &str = "About a job?";

/// Of the pill, while the panel is in the browser's side panel.
pub const IN_SIDE_PANEL: &str = "The panel is open beside the page.";

/// The writer's word that it is.
pub const CHECK: &str = "Check it";

/// The writer's word that it is not.
pub const NOT_A_JOB: &str = "Not about a job";

/// Buttons of a remark: it leaves this message only, its rule is never shown, its word is an own one.
pub const IGNORE: &str = "Ignore here";
pub const NEVER: &str = "Never show this";
pub const ADD_TO_WORDS: &str = "Add to my words";
pub const UNDO: &str = "Undo";

/// The button that opens where the fact behind a remark comes from.
pub const SOURCE: &str = "Source";

/// What stands in the place of a remark that was ignored.
pub const IGNORED: &str = "Ignored in this message.";

/// What stands in the place of the remarks of a rule that was switched off.
pub fn turned_off(title: &str) -> String {
    format!("“{title}” is turned off.")
}

/// What stands in the place of a remark on a word that is the user's own.
pub fn own(word: &str) -> String {
    format!("“{word}” is one of your words now.")
}

/// What a screen reader is told when a remark has left.
#[cfg(target_arch = "wasm32")]
pub fn can_be_undone(told: &str) -> String {
    format!("{told} You can undo it.")
}

/// What a screen reader is told when it is back.
#[cfg(target_arch = "wasm32")]
pub const UNDONE: &str = "Undone.";

/// What is said where the browser gives no reason.
#[cfg(target_arch = "wasm32")]
pub const NOT_KEPT: &str = "This could not be kept. Nothing was changed.";

/// What the button is called that opens the choices of a remark.
pub fn choices(title: &str) -> String {
    format!("Ignore or turn off: {title}")
}

/// What is said of a message of which there is more than is read.
pub const TOO_LONG: &str = "This message is too long to check";

/// The same on the pill.
pub const LONG: &str = "Too long to check";

/// What is said of a text that is not English; nothing of one that is. `tag` is its language as BCP 47 writes it.
pub fn foreign(tag: &str) -> Option<Cow<'static, str>> {
    const ENGLISH_ONLY: &str = "Facts First reads English.";
    let main = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    if main == "en" {
        return None;
    }
    Some(match LANGUAGES.iter().find(|(known, _)| *known == main) {
        Some((_, name)) => format!("This looks like {name}. {ENGLISH_ONLY}").into(),
        None => format!("This does not look like English. {ENGLISH_ONLY}").into(),
    })
}

/// Languages by their tags, as English calls them.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "Arabic"),
    ("bg", "Bulgarian"),
    ("ca", "Catalan"),
    ("cs", "Czech"),
    ("da", "Danish"),
    ("de", "German"),
    ("el", "Greek"),
    ("es", "Spanish"),
    ("et", "Estonian"),
    ("fi", "Finnish"),
    ("fr", "French"),
    ("he", "Hebrew"),
    ("hi", "Hindi"),
    ("hr", "Croatian"),
    ("hu", "Hungarian"),
    ("id", "Indonesian"),
    ("it", "Italian"),
    ("ja", "Japanese"),
    ("ko", "Korean"),
    ("lt", "Lithuanian"),
    ("lv", "Latvian"),
    ("nb", "Norwegian"),
    ("nl", "Dutch"),
    ("no", "Norwegian"),
    ("pl", "Polish"),
    ("pt", "Portuguese"),
    ("ro", "Romanian"),
    ("ru", "Russian"),
    ("sk", "Slovak"),
    ("sl", "Slovenian"),
    ("sr", "Serbian"),
    ("sv", "Swedish"),
    ("th", "Thai"),
    ("tr", "Turkish"),
    ("uk", "Ukrainian"),
    ("vi", "Vietnamese"),
    ("zh", "Chinese"),
];

/// Over what candidates ask once they know the four.
pub const ASKED_NEXT: &str = "Candidates ask next";

/// What candidates ask next, as a label.
pub const fn detail(detail: Detail) -> &'static str {
    match detail {
        Detail::Contract => "Contract",
        Detail::Hours => "Working hours",
        Detail::Visa => "Visa",
        Detail::Interview => "Interview",
    }
}

/// The same, as its button is called.
pub const fn detail_name(detail: Detail) -> &'static str {
    match detail {
        Detail::Contract => "contract",
        Detail::Hours => "hours",
        Detail::Visa => "visa",
        Detail::Interview => "interview",
    }
}

/// Before the name of the role that a message is about.
pub const ROLE: &str = "Role";

/// The list of them.
pub const ROLES: &str = "Roles";

/// None is picked.
pub const NO_ROLE: &str = "No role";

/// A button that leads to where roles are kept.
pub const ADD_ROLE: &str = "Add a role";

/// A button that writes the first message.
pub const START: &str = "Start from this role";

/// The field that searches them.
pub const SEARCH_ROLES: &str = "Search roles";

/// The search has found none.
pub const NO_SUCH_ROLE: &str = "No role has this name.";

/// How many roles are not shown.
pub fn more_roles(more: usize) -> String {
    format!("{more} more. Search to see them.")
}

/// What a screen reader is told when a role is picked, or none.
#[cfg(target_arch = "wasm32")]
pub fn picked(name: Option<&str>) -> String {
    match name {
        Some(name) => format!("Role: {name}"),
        None => NO_ROLE.to_owned(),
    }
}

/// The role's fact, where the message has another.
pub fn role_says(fact: &str) -> String {
    format!("The role says {fact}.")
}

/// What the button adds to the message.
pub const fn adds(question: Question) -> &'static str {
    match question {
        Question::Pay => "Add range",
        Question::Stack => "Add stack",
        Question::Remote => "Add place",
        Question::Flexibility => "Add",
    }
}

/// What a button says that adds a sentence where nothing is around it to explain it.
pub const fn says(question: Question) -> &'static str {
    match question {
        Question::Pay => "Add the pay range",
        Question::Stack => "Name the stack",
        Question::Remote => "Say where the work is done",
        Question::Flexibility => "Say who decides",
    }
}

/// What is not said, by name: "Pay, stack and remote aren’t mentioned".
pub fn not_said(questions: &[Question]) -> String {
    let names: Vec<_> = questions.iter().enumerate().map(|(i, q)| if i == 0 { name(*q) } else { q.name() }).collect();
    match names.split_last() {
        Some((last, [])) => format!("{last} isn’t mentioned"),
        Some((last, first)) => format!("{} and {last} aren’t mentioned", first.join(", ")),
        None => String::new(),
    }
}

/// An answer as it stands beside its question; nothing for a stated one, which speaks for itself.
pub const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Stated => "",
        Answer::Vague => "vague",
        Answer::Missing => "not said",
    }
}

/// The answer of a question as it stands beside it.
pub const fn answered(one: &Answered) -> &'static str {
    if one.pending {
        "to be filled in"
    } else if one.told {
        ALREADY_TOLD
    } else {
        answer(one.answer)
    }
}

/// The words for somebody who was written to.
pub mod received {
    /// Before there is a message.
    pub const EMPTY: &str = "What does the message tell you?";
    pub const EMPTY_NEXT: &str = "Paste it, and get the questions to send back.";
    /// Mail that does not read like one about a job.
    pub const ORDINARY: &str = "This doesn’t read like a job message";
    pub const ORDINARY_NEXT: &str = "There is nothing to ask, unless you know better.";
    pub const ANYWAY: &str = "Check it anyway";
    pub const ALL: &str = "They answered all four.";
    pub const ONLY_COMPANY: &str = "Only the company isn’t named.";
    pub const NOTHING_TO_ASK: &str = "There is nothing left to ask.";
    pub const ASK: &str = "Questions to send back";
    pub const BESIDES: &str = "And, if you like";
    pub const COPY: &str = "Copy the questions";
    pub const COPIED: &str = "Copied";
    pub const NOT_COPIED: &str = "The browser did not let it be copied. Select the questions and copy them yourself.";
    pub const SHOW: &str = "Show it in the message";

    /// How many of the four the message answers, for its reader.
    pub const fn verdict(answered: usize) -> &'static str {
        match answered {
            0 => "They answered none of the four",
            1 => "They answered one of the four",
            2 => "They answered two of the four",
            3 => "They answered three of the four",
            _ => ALL,
        }
    }

    /// What is left to do.
    pub const fn to_ask(questions: usize) -> &'static str {
        match questions {
            0 => NOTHING_TO_ASK,
            1 => "There is one question to send back.",
            2 => "There are two questions to send back.",
            3 => "There are three questions to send back.",
            _ => "There are four questions to send back.",
        }
    }
}

/// What is to be done with the blanks that our own words have left: "Fill in 3 blanks".
pub fn fill_in(blanks: usize) -> String {
    if blanks == 1 { "Fill in 1 blank".to_owned() } else { format!("Fill in {blanks} blanks") }
}

/// A change of the score with its sign: "+24", "−2".
pub fn signed(points: i32) -> String {
    if points < 0 { format!("−{}", points.unsigned_abs()) } else { format!("+{points}") }
}

/// The pill in words: "57 of 100. Pay vague, stack stated, remote stated, flexibility missing."
pub fn spoken(report: &Report) -> String {
    let state = |one: &Answered| match one.answer {
        _ if one.pending => "to be filled in",
        _ if one.told => ALREADY_TOLD,
        Answer::Stated => "stated",
        Answer::Vague => "vague",
        Answer::Missing => "missing",
    };
    let parts: Vec<_> = (report.questions.iter().enumerate())
        .map(|(i, one)| {
            let name = if i == 0 { name(one.question) } else { one.question.name() };
            format!("{name} {}", state(one))
        })
        .collect();
    format!("{} of 100. {}.", report.score, parts.join(", "))
}

/// Of a question that the writer's earlier message answers.
const ALREADY_TOLD: &str = "already told";

/// How many questions are answered, in words.
pub fn verdict(report: &Report) -> &'static str {
    match report.questions.iter().filter(|one| one.told || one.answer == Answer::Stated).count() {
        0 => "None of four questions answered",
        1 => "One of four questions answered",
        2 => "Two of four questions answered",
        3 => "Three of four questions answered",
        _ => "All four questions answered",
    }
}

/// Whether the two other facts that decide most are stated, so that the pay is what is waited for.
fn waits_for_pay(report: &Report) -> bool {
    let decides = |told: &&Answered| matches!(told.question, Question::Stack | Question::Remote);
    report.questions.iter().filter(decides).all(|one| one.told || one.answer == Answer::Stated)
}

/// The one best next step. `recipient` is the first name of the person written to, when it is known.
pub fn next_step(report: &Report, recipient: Option<&str>) -> Cow<'static, str> {
    let they = recipient.map_or(Cow::Borrowed("they"), |name| Cow::Owned(name.to_owned()));
    let is_misnamed = report.findings.iter().any(|finding| finding.rule == "habit/wrong-name");
    if let Some(name) = recipient.filter(|_| is_misnamed) {
        return format!("Check the name: this goes to {name}.").into();
    }
    match report.advice.first() {
        Some(advice) => match advice.topic {
            Topic::Pay if waits_for_pay(report) => format!("Add the pay range and {they} can decide.").into(),
            Topic::Pay => "Start with the pay range.".into(),
            Topic::Stack => format!("Name the stack, so {they} can tell whether it fits.").into(),
            Topic::Remote => {
                let do_not = if recipient.is_some() { "doesn’t" } else { "don’t" };
                format!("Say where the work is, so {they} {do_not} have to ask.").into()
            }
            Topic::Flexibility => format!("Say how much {they} would decide.").into(),
            Topic::Habit | Topic::Term => advice.text.clone(),
        },
        None if !report.blanks.is_empty() => format!("{}, then send.", fill_in(report.blanks.len())).into(),
        None if report.findings.iter().any(|finding| finding.state == State::Problem) => {
            "Fix the marked words, then send.".into()
        }
        None => "Nothing missing. Ready to send.".into(),
    }
}

/// A first name fit to stand in a sentence: the first word of what the page tells, if it is short.
pub fn first_name(told: &str) -> Option<&str> {
    let name = told.split_whitespace().next()?;
    let plain = name.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'));
    (plain && name.chars().count() <= 24).then_some(name)
}

/// A message without the subject that the agent puts before it.
pub fn body(text: &str) -> &str {
    if text.starts_with("Subject: ") { text.split_once("\n\n").map_or(text, |(_, body)| body) } else { text }
}

/// The first name that a message greets: "Hi Priya,".
pub fn greeted(text: &str) -> Option<&str> {
    let line = text.trim_start().lines().next()?.trim_end();
    let (greeting, rest) = line.split_once(' ')?;
    let is_greeting = ["hi", "hello", "hey", "dear"].iter().any(|known| greeting.eq_ignore_ascii_case(known));
    let name = rest.split([',', '!', ' ', '.', ':', '–', '-']).next()?;
    let everyone = ["There", "All", "Team", "Everyone", "Folks", "Sir", "Madam", "Mr", "Mrs", "Ms", "Dr"];
    let is_name = name.chars().next().is_some_and(char::is_uppercase) && !everyone.contains(&name);
    if is_greeting && is_name { first_name(name) } else { None }
}

/// A row lists no more than so many.
pub const MOST: usize = 8;

/// The technologies that answer a question, by name, each once.
pub fn technologies(report: &Report, question: Question) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for finding in findings_of(report, question, State::Stated) {
        if let Some(Value::Stack { term }) = &finding.value
            && !names.contains(&term.as_ref())
        {
            names.push(term);
        }
    }
    names
}

/// What a row says below its heading: what was found, or what is asked.
pub fn found(report: &Report, one: &Answered) -> Cow<'static, str> {
    if one.told {
        return "Your earlier message says it.".into();
    }
    let mut titles: Vec<&str> = Vec::new();
    for finding in findings_of(report, one.question, state_of(one.answer)) {
        if !titles.contains(&finding.title.as_ref()) {
            titles.push(&finding.title);
        }
    }
    if one.answer == Answer::Missing || titles.is_empty() {
        return asked(one.question).into();
    }
    let more = titles.len().saturating_sub(MOST);
    titles.truncate(MOST);
    let listed = titles.join(if one.question == Question::Stack { ", " } else { "; " });
    if more > 0 { format!("{listed} and {more} more").into() } else { listed.into() }
}

/// One line of the sum that makes the score.
#[derive(Debug, PartialEq)]
pub struct Line {
    pub what: String,
    pub points: String,
}

/// The score line by line: first the questions, then what takes away from them.
pub fn sum(report: &Report) -> Vec<Line> {
    let questions = report.questions.iter().map(|one| {
        let state = answered(one);
        let gap = if state.is_empty() { "" } else { ", " };
        Line { what: format!("{}{gap}{state}", name(one.question)), points: format!("{} of {}", one.points, one.of) }
    });
    let rest = report.findings.iter().filter(|finding| finding.topic.question().is_none() && finding.points != 0);
    questions
        .chain(rest.map(|finding| Line { what: finding.title.to_string(), points: signed(finding.points) }))
        .collect()
}

/// Whether the lines add up to less than nothing, which a score never is.
pub fn is_floored(report: &Report) -> bool {
    let questions: i64 = report.questions.iter().map(|one| i64::from(one.points)).sum();
    let rest = report.findings.iter().filter(|finding| finding.topic.question().is_none());
    questions + rest.map(|finding| i64::from(finding.points)).sum::<i64>() < 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::sample;

    #[test]
    fn the_pill_says_everything_in_one_sentence_for_a_screen_reader() {
        let said = "57 of 100. Pay vague, stack stated, remote stated, flexibility missing.";
        assert_eq!(spoken(&sample::report()), said);
    }

    #[test]
    fn the_next_step_is_the_most_rewarding_advice_by_name_when_known() {
        let mut report = sample::report();
        assert_eq!(next_step(&report, Some("Priya")), "Add the pay range and Priya can decide.");
        assert_eq!(next_step(&report, None), "Add the pay range and they can decide.");
        let stack = std::mem::replace(&mut report.questions[1].answer, Answer::Missing);
        assert_eq!(next_step(&report, Some("Priya")), "Start with the pay range.");
        report.questions[1].answer = stack;
        report.advice.remove(0);
        assert_eq!(next_step(&report, None), "Say how much they would decide.");
        report.advice.clear();
        assert_eq!(next_step(&report, None), "Nothing missing. Ready to send.");
    }

    #[test]
    fn a_wrong_name_comes_before_everything_else() {
        let mut report = sample::report();
        report.findings[0].rule = "habit/wrong-name";
        assert_eq!(next_step(&report, Some("Dana")), "Check the name: this goes to Dana.");
        assert_eq!(next_step(&report, None), "Add the pay range and they can decide.");
    }

    #[test]
    fn only_what_looks_like_a_name_is_used_as_one() {
        let cases = [
            ("Priya Raman", Some("Priya")),
            ("  Jean-Luc", Some("Jean-Luc")),
            ("priya@example.org", None),
            ("", None),
            ("Wolfeschlegelsteinhausenbergerdorff", None),
        ];
        for (told, name) in cases {
            assert_eq!(first_name(told), name, "{told}");
        }
    }

    #[test]
    fn a_text_in_another_language_is_called_by_its_name() {
        let cases = [
            ("en", None),
            ("en-GB", None),
            ("de", Some("This looks like German. Facts First reads English.")),
            ("pt-BR", Some("This looks like Portuguese. Facts First reads English.")),
            ("und", Some("This does not look like English. Facts First reads English.")),
        ];
        for (tag, said) in cases {
            assert_eq!(foreign(tag).as_deref(), said, "{tag}");
        }
    }

    #[test]
    fn a_subject_is_no_part_of_the_body() {
        let cases = [
            ("Subject: A job\n\nHi Priya,\n\nwe are hiring", "Hi Priya,\n\nwe are hiring"),
            ("Hi Priya,\n\nwe are hiring", "Hi Priya,\n\nwe are hiring"),
        ];
        for (text, rest) in cases {
            assert_eq!(body(text), rest);
        }
    }

    #[test]
    fn who_is_greeted_is_written_to() {
        let cases = [
            ("Hi Priya,\n\nwe are hiring", Some("Priya")),
            ("\nDear Zoë Müller,", Some("Zoë")),
            ("Hello Ana! We met", Some("Ana")),
            ("Hi there,", None),
            ("Hi Team,", None),
            ("Hi {first_name},", None),
            ("Hi,", None),
            ("High Priya,", None),
            ("", None),
        ];
        for (text, name) in cases {
            assert_eq!(greeted(text), name, "{text}");
        }
    }

    #[test]
    fn a_row_lists_what_was_found_once_and_asks_for_what_was_not() {
        let mut report = sample::report();
        report.findings.push(report.findings[1].clone());
        let rows: Vec<_> = report.questions.iter().map(|one| found(&report, one)).collect();
        let expected =
            ["“competitive salary” is not a figure", "Rust", "Fully remote", "Who decides how things are built?"];
        assert_eq!(rows, expected);
    }

    #[test]
    fn the_lines_of_the_sum_tell_every_point() {
        let lines = sum(&sample::report());
        let told: Vec<_> = lines.iter().map(|line| format!("{} {}", line.what, line.points)).collect();
        let expected = [
            "Pay, vague 11 of 35",
            "Stack 25 of 25",
            "Remote 25 of 25",
            "Flexibility, not said 0 of 15",
            "“exciting opportunity” −4",
        ];
        assert_eq!(told, expected);
        assert!(!is_floored(&sample::report()));
    }
}
