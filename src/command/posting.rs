//! What a job ad states, field by field.

use std::io::{self, Write};
use std::sync::OnceLock;

use facts_first::posting::{self, Field, Posting, Salary, Workplace};
use facts_first::text::excerpt;
use facts_first::{Checker, embedded};

use crate::arguments::{Arguments, Format};

/// Reads every file; one that cannot be read does not stop the others.
pub fn print_all(arguments: &Arguments, out: &mut impl Write) -> io::Result<u8> {
    static CHECKER: OnceLock<Checker> = OnceLock::new();
    let checker = CHECKER.get_or_init(|| Checker::new(embedded::tables()));
    let mut status = 0;
    for (index, source) in arguments.sources.iter().enumerate() {
        let text = match source.read() {
            Ok(text) => text,
            Err(error) => {
                out.flush()?;
                eprintln!("facts-first: {error}");
                status = super::UNUSABLE;
                continue;
            }
        };
        let posting = posting::read(checker, &text);
        match arguments.format {
            Format::Json => {
                serde_json::to_writer(&mut *out, &posting.to_utf16(&text))?;
                writeln!(out)?;
            }
            Format::People => {
                if arguments.sources.len() > 1 {
                    writeln!(out, "{}{source}:", if index > 0 { "\n" } else { "" })?;
                }
                print(out, &posting)?;
            }
        }
    }
    Ok(status)
}

fn print(out: &mut impl Write, posting: &Posting) -> io::Result<()> {
    let mut line = |name: &str, value: Option<(String, &str)>| match value {
        Some((value, text)) => {
            let text = one_line(text);
            let from = if text == value { String::new() } else { format!("   “{text}”") };
            writeln!(out, "{name:<12} {value}{from}")
        }
        None => writeln!(out, "{name:<12} –"),
    };
    let said = |field: &'_ Option<Field<String>>| field.as_ref().map(|f| (printable(&f.value), f.text.clone()));
    for (name, field) in [("Title", &posting.title), ("Company", &posting.company), ("Link", &posting.link)] {
        line(name, said(field).as_ref().map(|(value, text)| (value.clone(), &**text)))?;
    }
    line("Pay", posting.pay.as_ref().map(|f| (salary(&f.value), &*f.text)))?;
    let list = |fields: &[Field<String>], joint: &str| {
        let all: Vec<_> = fields.iter().map(|f| printable(&f.value)).collect();
        (!all.is_empty()).then(|| all.join(joint))
    };
    let stack = list(&posting.stack, ", ");
    line("Stack", stack.as_ref().map(|all| (all.clone(), &**all)))?;
    line("Remote", posting.remote.as_ref().map(|f| (workplace(&f.value), &*f.text)))?;
    let flexibility = list(&posting.flexibility, " / ");
    line("Flexibility", flexibility.as_ref().map(|all| (all.clone(), &**all)))?;
    for (name, field) in [("Contract", &posting.contract), ("Hours", &posting.hours), ("Visa", &posting.visa)] {
        line(name, said(field).as_ref().map(|(value, text)| (value.clone(), &**text)))?;
    }
    let interview = list(&posting.interview, " → ");
    line("Interview", interview.as_ref().map(|all| (all.clone(), &**all)))
}

fn salary(salary: &Salary) -> String {
    let ends = match (salary.min, salary.max) {
        (Some(min), Some(max)) if min != max => format!("{min}–{max}"),
        (_, Some(max)) if salary.min.is_none() => format!("up to {max}"),
        (Some(min), None) => format!("from {min}"),
        (Some(end), _) | (_, Some(end)) => end.to_string(),
        (None, None) => String::new(),
    };
    let period = salary.period.map_or("", |period| match period {
        facts_first::report::Period::Year => " a year",
        facts_first::report::Period::Month => " a month",
        facts_first::report::Period::Week => " a week",
        facts_first::report::Period::Day => " a day",
        facts_first::report::Period::Hour => " an hour",
    });
    let kind = if salary.kind == posting::SalaryKind::Total { ", all in" } else { "" };
    format!("{} {ends}{period}{kind}", salary.currency).trim().to_owned()
}

fn workplace(place: &Workplace) -> String {
    use facts_first::report::Mode;
    let mode = place.mode.map(|mode| match mode {
        Mode::Remote => "remote",
        Mode::Hybrid => "hybrid",
        Mode::Onsite => "on site",
    });
    let days = place.days.map(|days| format!("{days} a week"));
    let parts =
        mode.map(str::to_owned).into_iter().chain(days).chain(place.places.iter().map(|place| printable(place)));
    parts.collect::<Vec<_>>().join(", ")
}

/// Words on one line, and not too many.
fn one_line(text: &str) -> String {
    const MOST: usize = 70;
    printable(&excerpt(text, MOST))
}

/// Without what would steer a terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}
