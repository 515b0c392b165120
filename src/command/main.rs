//! The `facts-first` command: the same core as the extension's, over files or standard input.

mod arguments;
mod explained;
mod input;
mod patterns;
mod people;
mod reference;

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
        Job::Explain => explain(&arguments.term, &mut out),
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

/// Explains a technology, or says which names are like one that is not known.
fn explain(term: &str, out: &mut impl Write) -> io::Result<u8> {
    let Some(explanation) = facts_first::explain(term) else {
        eprintln!("facts-first: {}", explained::unknown(term));
        return Ok(UNUSABLE);
    };
    explained::print(out, &explanation).map(|()| 0)
}

/// Checks every file; one that cannot be read does not stop the others.
fn check_all(arguments: &Arguments, out: &mut impl Write) -> io::Result<u8> {
    let options = Options {
        assume_recruiting: arguments.assume_recruiting,
        recipient: arguments.recipient.clone(),
        channel: arguments.channel,
        limit: None,
        place: arguments.place,
        was_marked: false,
        year: arguments.year,
        ..Options::default()
    };
    let style = people::Style {
        colour: io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        width: people::terminal_width(),
    };
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
        let report = check(&text, &options);
        if arguments.min_score.is_some_and(|least| report.score < least) && status == 0 {
            status = BELOW;
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
    Ok(status)
}
