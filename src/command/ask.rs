//! `facts-first ask`: the answers as a reader finds them, and the questions to send back.

use std::io::{self, Write};

use facts_first::received::{self, Asks};
use facts_first::report::{Answer, Report, State};
use facts_first::{Checker, embedded};
use serde_json::json;

use super::UNUSABLE;
use crate::arguments::{Arguments, Format};

/// Reads every file; one that cannot be read does not stop the others.
pub fn all(arguments: &Arguments, out: &mut impl Write) -> io::Result<u8> {
    let checker = Checker::new(embedded::tables());
    let mut status = 0;
    for (index, source) in arguments.sources.iter().enumerate() {
        let text = match source.read() {
            Ok(text) => text,
            Err(error) => {
                out.flush()?;
                eprintln!("facts-first: {error}");
                status = UNUSABLE;
                continue;
            }
        };
        let report = received::read(&checker, &text, arguments.assume_recruiting);
        let asks = received::asks(&report);
        match arguments.format {
            Format::Json => {
                let answers = report.questions.iter().map(|one| (one.question.name().to_owned(), json!(one.answer)));
                let line = json!({
                    "recruiting": report.recruiting,
                    "answers": answers.collect::<serde_json::Map<_, _>>(),
                    "questions": asks.questions,
                    "company": asks.company,
                });
                writeln!(out, "{line}")?;
            }
            Format::People => {
                if arguments.sources.len() > 1 {
                    writeln!(out, "{}{source}:", if index > 0 { "\n" } else { "" })?;
                }
                print(out, &report, &asks)?;
            }
        }
    }
    Ok(status)
}

fn print(out: &mut impl Write, report: &Report, asks: &Asks) -> io::Result<()> {
    if !report.recruiting {
        return writeln!(out, "This doesn’t read like a job message. Check it anyway with --assume-recruiting.");
    }
    for one in &report.questions {
        let (answer, state) = match one.answer {
            _ if one.told => ("told", None),
            Answer::Stated => ("stated", Some(State::Stated)),
            Answer::Vague => ("vague", Some(State::Vague)),
            Answer::Missing => ("not said", None),
        };
        let findings = report.findings.iter().filter(|f| f.topic.question() == Some(one.question));
        let mut quotes: Vec<String> = Vec::new();
        for finding in findings.filter(|f| Some(f.state) == state) {
            let quote = format!("“{}”", finding.text.split_whitespace().collect::<Vec<_>>().join(" "));
            if !quotes.contains(&quote) {
                quotes.push(quote);
            }
        }
        let line = format!("{:<12} {answer:<9} {}", one.question.name(), quotes.join(", "));
        writeln!(out, "{}", line.trim_end())?;
    }
    if asks.questions.is_empty() {
        writeln!(out, "\nThey answered all four.")?;
    } else {
        writeln!(out, "\nQuestions to send back")?;
        for ask in &asks.questions {
            writeln!(out, "- {}", ask.sentence)?;
        }
    }
    if let Some(company) = asks.company {
        writeln!(out, "\nAnd, if you like\n- {company}")?;
    }
    Ok(())
}
