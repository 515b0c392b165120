//! The `facts-first` command: the same core as the extension's, over files or standard input.

mod arguments;
mod ask;
mod below;
mod explained;
mod input;
mod patterns;
mod people;
mod posting;
mod reference;
mod report;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use arguments::{Arguments, Format, Job};

use facts_first::{Options, check};

/// Exit status when a message scores below `--min-score`.
const BELOW: u8 = 1;
/// Exit status for arguments or input that cannot be used.
const UNUSABLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::from_env() {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("facts-first: {error}\nTry ‘facts-first --help’.");
            return ExitCode::from(UNUSABLE);
        }
    };
    let mut out = io::BufWriter::new(io::stdout().lock());
    let done = match &arguments.job {
        Job::Help => out.write_all(arguments::HELP.as_bytes()).map(|()| 0),
        Job::Version => writeln!(out, "facts-first {}", env!("CARGO_PKG_VERSION")).map(|()| 0),
        Job::Rules => out.write_all(reference::markdown().as_bytes()).map(|()| 0),
        Job::Patterns { dead_only } => patterns::print(&mut out, *dead_only),
        Job::Tables => out.write_all(facts_first::embedded::file()).map(|()| 0),
        Job::Check => check_all(&arguments, &mut out),
        Job::Ask => ask::all(&arguments, &mut out),
        Job::Report => report::print(
            &mut out,
            &arguments.folders,
            arguments.page,
            arguments.min_score,
            &options(&arguments),
            &style(),
        ),
        Job::Posting => posting::print_all(&arguments, &mut out),
        Job::Explain => explained::print_all(&mut out, &arguments.terms).map(|known| if known { 0 } else { UNUSABLE }),
    };
    match done.and_then(|status| out.flush().map(|()| status)) {
        Ok(status) => ExitCode::from(status),
        // `facts-first … | head` closes the pipe early, which is no error of anybody's.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("facts-first: cannot write the result: {error}");
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Checks every file; one that cannot be read does not stop the others.
fn check_all(arguments: &Arguments, out: &mut impl Write) -> io::Result<u8> {
    let (options, style) = (options(arguments), style());
    let mut status = 0;
    // Told at the end, where they are seen.
    let mut notes = Vec::new();
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
        let report = check(&text, &options).in_english();
        let name = source.to_string();
        match arguments.min_score {
            Some(_) if !report.recruiting => {
                let why = if report.unsure { "may not be" } else { "is not" };
                notes.push(format!("{name}: {why} about a job, so --min-score does not apply"));
            }
            Some(least) if report.score < least => {
                notes.push(below::told(&name, report.score, Some(least), &report.questions.map(|one| one.answer)));
                status = status.max(BELOW);
            }
            _ => {}
        }
        match arguments.format {
            Format::Json => {
                serde_json::to_writer(&mut *out, &report.to_utf16(&text))?;
                writeln!(out)?;
            }
            Format::People => {
                if arguments.sources.len() > 1 {
                    writeln!(out, "{}{source}:", if index > 0 { "\n" } else { "" })?;
                }
                people::print(out, &text, &report, &style)?;
            }
        }
    }
    out.flush()?;
    for note in notes {
        eprintln!("facts-first: {note}");
    }
    Ok(status)
}

/// What the arguments tell beside the texts.
fn options(arguments: &Arguments) -> Options {
    Options {
        assume_recruiting: arguments.assume_recruiting,
        recipient: arguments.recipient.clone(),
        channel: arguments.channel,
        place: arguments.place,
        year: arguments.year,
        ..Options::default()
    }
}

fn style() -> people::Style {
    people::Style {
        colour: io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        width: people::terminal_width(),
    }
}
