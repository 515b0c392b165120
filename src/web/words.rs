//! What the panel says of a report, in plain sentences; [`received`] for somebody who was written to.

use std::borrow::Cow;

use crate::report::{Answer, Answered, Detail, Question, State, Topic, Value};
use crate::web::Report;
use crate::web::action::{findings_of, state_of};
use crate::web::catalogue::{list, list_of_more, number, say};

pub mod received;

/// Our own name, which is the same in every language.
pub const NAME: &str = "Facts First";

/// A question's name as a heading.
pub fn name(question: Question) -> String {
    match question {
        Question::Pay => say!("question.pay"),
        Question::Stack => say!("question.stack"),
        Question::Remote => say!("question.remote"),
        Question::Flexibility => say!("question.flexibility"),
    }
}

/// Its name within a sentence.
fn name_inside(question: Question) -> String {
    match question {
        Question::Pay => say!("question.pay.inside"),
        Question::Stack => say!("question.stack.inside"),
        Question::Remote => say!("question.remote.inside"),
        Question::Flexibility => say!("question.flexibility.inside"),
    }
}

/// The question as the developer asks it; it stands where the answer is missing.
pub fn asked(question: Question) -> String {
    match question {
        Question::Pay => say!("question.pay.asked"),
        Question::Stack => say!("question.stack.asked"),
        Question::Remote => say!("question.remote.asked"),
        Question::Flexibility => say!("question.flexibility.asked"),
    }
}

/// What the button adds to the message.
pub fn adds(question: Question) -> String {
    match question {
        Question::Pay => say!("question.pay.add"),
        Question::Stack => say!("question.stack.add"),
        Question::Remote => say!("question.remote.add"),
        Question::Flexibility => say!("question.flexibility.add"),
    }
}

/// What a button says that adds a sentence where nothing is around it to explain it.
pub fn says(question: Question) -> String {
    match question {
        Question::Pay => say!("question.pay.says"),
        Question::Stack => say!("question.stack.says"),
        Question::Remote => say!("question.remote.says"),
        Question::Flexibility => say!("question.flexibility.says"),
    }
}

/// What is said of a text that is not English; nothing of one that is. `tag` is its language as BCP 47 writes it.
pub fn foreign(tag: &str) -> Option<String> {
    let main = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    Some(match main.as_str() {
        "en" => return None,
        // Those that the core tells apart.
        "de" => say!("foreign.de"),
        "es" => say!("foreign.es"),
        "fr" => say!("foreign.fr"),
        "it" => say!("foreign.it"),
        "nl" => say!("foreign.nl"),
        "pl" => say!("foreign.pl"),
        "pt" => say!("foreign.pt"),
        _ => say!("foreign.other"),
    })
}

/// What candidates ask next, as a label.
pub fn detail(detail: Detail) -> String {
    match detail {
        Detail::Contract => say!("detail.contract"),
        Detail::Hours => say!("detail.hours"),
        Detail::Visa => say!("detail.visa"),
        Detail::Interview => say!("detail.interview"),
    }
}

/// The same, as its button is named in `data-do`.
pub const fn detail_name(detail: Detail) -> &'static str {
    match detail {
        Detail::Contract => "contract",
        Detail::Hours => "hours",
        Detail::Visa => "visa",
        Detail::Interview => "interview",
    }
}

/// What a screen reader is told when the message has taken the words of a click.
#[cfg(target_arch = "wasm32")]
pub fn written() -> String {
    say!("panel.written")
}

/// What a screen reader is told when a role is picked, or none.
#[cfg(target_arch = "wasm32")]
pub fn picked(name: Option<&str>) -> String {
    match name {
        Some(name) => say!("panel.role.picked", name = name.to_owned()),
        None => say!("panel.role.none"),
    }
}

/// The role's fact, where the message has another.
pub fn role_says(fact: &str) -> String {
    say!("panel.role.says", fact = fact.to_owned())
}

/// What is not said, by name: "Pay, stack and remote aren’t mentioned".
pub fn not_said(questions: &[Question]) -> String {
    let name = |(at, question): (usize, &Question)| if at == 0 { name(*question) } else { name_inside(*question) };
    let names: Vec<_> = questions.iter().enumerate().map(name).collect();
    say!("panel.not-mentioned", n = names.len(), questions = list(names))
}

/// An answer as it stands beside its question; nothing for a stated one, which speaks for itself.
pub fn answer(answer: Answer) -> String {
    match answer {
        Answer::Stated => String::new(),
        Answer::Vague => say!("answer.vague"),
        Answer::Missing => say!("answer.missing"),
    }
}

/// The answer of a question as it stands beside it.
pub fn answered(one: &Answered) -> String {
    if one.pending {
        say!("answer.pending")
    } else if one.told {
        say!("answer.told")
    } else {
        answer(one.answer)
    }
}

/// What is to be done with the blanks that our own words have left: "Fill in 3 blanks".
pub fn fill_in(blanks: usize) -> String {
    say!("panel.blanks", n = blanks)
}

/// A change of the score with its sign: "+24", "−2".
pub fn signed(points: i32) -> String {
    let sign = if points < 0 { "−" } else { "+" };
    [sign, &number(points.unsigned_abs())].concat()
}

/// The pill in words: "57 of 100. Pay vague, stack stated, remote stated, flexibility missing."
pub fn spoken(report: &Report) -> String {
    let state = |one: &Answered| match one.answer {
        _ if one.pending => say!("answer.pending"),
        _ if one.told => say!("answer.told"),
        Answer::Stated => say!("pill.spoken.stated"),
        Answer::Vague => say!("pill.spoken.vague"),
        Answer::Missing => say!("pill.spoken.missing"),
    };
    let part = |(at, one): (usize, &Answered)| {
        let question = if at == 0 { name(one.question) } else { name_inside(one.question) };
        say!("pill.spoken.answer", question = question, answer = state(one))
    };
    let parts: Vec<_> = report.questions.iter().enumerate().map(part).collect();
    say!("pill.spoken", score = report.score, answers = parts.join(", "))
}

/// How many questions are answered, in words.
pub fn verdict(report: &Report) -> String {
    match report.questions.iter().filter(|one| one.told || one.answer == Answer::Stated).count() {
        0 => say!("panel.verdict.0"),
        1 => say!("panel.verdict.1"),
        2 => say!("panel.verdict.2"),
        3 => say!("panel.verdict.3"),
        _ => say!("panel.verdict.4"),
    }
}

/// Whether the two other facts that decide most are stated, so that the pay is what is waited for.
fn waits_for_pay(report: &Report) -> bool {
    let decides = |told: &&Answered| matches!(told.question, Question::Stack | Question::Remote);
    report.questions.iter().filter(decides).all(|one| one.told || one.answer == Answer::Stated)
}

/// The one best next step. `recipient` is the first name of the person written to, when it is known; `differs` tells whether the picked role
/// says otherwise than the message.
pub fn next_step(report: &Report, recipient: Option<&str>, differs: bool) -> String {
    let named = recipient.map(str::to_owned);
    let is_misnamed = report.findings.iter().any(|finding| finding.rule == "habit/wrong-name");
    if let Some(name) = named.clone().filter(|_| is_misnamed) {
        return say!("panel.next.name", name = name);
    }
    match (report.advice.first(), named) {
        (Some(advice), named) => match (advice.topic, named) {
            (Topic::Pay, Some(name)) if waits_for_pay(report) => say!("panel.next.decide.named", name = name),
            (Topic::Pay, None) if waits_for_pay(report) => say!("panel.next.decide"),
            (Topic::Pay, _) => say!("panel.next.pay"),
            (Topic::Stack, Some(name)) => say!("panel.next.stack.named", name = name),
            (Topic::Stack, None) => say!("panel.next.stack"),
            (Topic::Remote, Some(name)) => say!("panel.next.remote.named", name = name),
            (Topic::Remote, None) => say!("panel.next.remote"),
            (Topic::Flexibility, Some(name)) => say!("panel.next.flexibility.named", name = name),
            (Topic::Flexibility, None) => say!("panel.next.flexibility"),
            (Topic::Habit | Topic::Term, _) => advice.text.clone(),
        },
        (None, _) if !report.blanks.is_empty() => say!("panel.next.blanks", n = report.blanks.len()),
        (None, _) if report.findings.iter().any(|finding| finding.state == State::Problem) => say!("panel.next.fix"),
        (None, _) if differs => say!("panel.next.role"),
        (None, _) if report.findings.iter().any(|finding| finding.state == State::Note) => say!("panel.next.look"),
        (None, _) => say!("panel.next.send"),
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
        return say!("panel.told").into();
    }
    let mut titles: Vec<&str> = Vec::new();
    for finding in findings_of(report, one.question, state_of(one.answer)) {
        // The heading says already that something is to be filled in: below it stands what.
        let says = if one.pending { finding.text.as_str() } else { finding.title.as_str() };
        if !titles.contains(&says) {
            titles.push(says);
        }
    }
    if one.answer == Answer::Missing || titles.is_empty() {
        return asked(one.question).into();
    }
    let more = titles.len().saturating_sub(MOST);
    titles.truncate(MOST);
    let listed = titles.join(if one.pending || one.question == Question::Stack { ", " } else { "; " });
    list_of_more(listed, more)
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
        let (name, state) = (name(one.question), answered(one));
        let what = if state.is_empty() { name } else { say!("panel.sum.answer", question = name, answer = state) };
        Line { what, points: say!("panel.points", points = one.points, of = one.of) }
    });
    let rest = report.findings.iter().filter(|finding| finding.topic.question().is_none() && finding.points != 0);
    questions.chain(rest.map(|finding| Line { what: finding.title.clone(), points: signed(finding.points) })).collect()
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
        assert_eq!(next_step(&report, Some("Priya"), false), "Add the pay range and Priya can decide.");
        assert_eq!(next_step(&report, None, false), "Add the pay range and they can decide.");
        let stack = std::mem::replace(&mut report.questions[1].answer, Answer::Missing);
        assert_eq!(next_step(&report, Some("Priya"), false), "Start with the pay range.");
        report.questions[1].answer = stack;
        report.advice.remove(0);
        assert_eq!(next_step(&report, None, false), "Say how much they would decide.");
        report.advice.clear();
        assert_eq!(next_step(&report, None, true), "The role says otherwise. Check which is right.");
        assert_eq!(next_step(&report, None, false), "Nothing missing. See what is worth another look.");
        for finding in &mut report.findings {
            finding.points = 0;
        }
        assert_eq!(
            next_step(&report, None, false),
            "Nothing missing. See what is worth another look.",
            "a doubt costs nothing"
        );
        report.findings.retain(|finding| finding.state != State::Note);
        assert_eq!(next_step(&report, None, false), "Nothing missing. Ready to send.");
    }

    #[test]
    fn a_wrong_name_comes_before_everything_else() {
        let mut report = sample::report();
        report.findings[0].rule = "habit/wrong-name";
        assert_eq!(next_step(&report, Some("Dana"), false), "Check the name: this goes to Dana.");
        assert_eq!(next_step(&report, None, false), "Add the pay range and they can decide.");
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
