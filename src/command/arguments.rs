//! What the user asked for.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use facts_first::{Channel, Place};
use lexopt::prelude::*;

use crate::input::Source;

pub const HELP: &str = "\
Facts First reads a recruiter's message as a software developer would, and says which of the four
questions every developer asks first it answers: pay, stack, remote, flexibility.

  facts-first check [FILE… | -]   check files, or standard input
  facts-first ask [FILE… | -]     the developer's side: what to ask back about a message you received
  facts-first report FOLDER…      one page on a library of templates: what each answers, its fields and habits
  facts-first posting [FILE… | -] read job ads into the facts of a role, with the words they came from
  facts-first explain TERM…       say what technologies are, in plain words
  facts-first rules               print the rule reference (Markdown)
  facts-first rules --dead        list the patterns that neither a case nor a text in train/data exercises
  facts-first rules --hits        list every pattern with how many texts in train/data it matches
  facts-first tables              print what the rules look for, as the extension loads it (binary)

Options of ‘check’ (‘posting’ takes --format only):
  --format people|json   people: the message with its findings marked, the four answers, the score
                         line by line, and what to add (the default)
                         json: one report a line, in the order of the files; offsets count UTF-16
                         code units, end-exclusive
  --min-score N          exit with status 1 when a message scores below N (0 to 100), and say which and
                         why; mail that is not about a job is told of and does not count
  --recipient NAME       the person written to, to notice a greeting of somebody else
  --channel mail|note|inmail
                         note: a connection request's (200 characters, 300 with Premium);
                         inmail: 200 of subject, 1,900 of body; mail: no limit (the default)
  --place mail|recruiting
                         recruiting: a place for jobs (LinkedIn Recruiter, Sales Navigator, InMail),
                         where a message is about one unless it plainly is not; mail: the text
                         decides (the default)
  --assume-recruiting    take every text for a recruiting message; without it, ordinary mail gets
                         no findings (also of ‘ask’, which takes --format as well)
  --year N               the current year; without it nothing is said of “15 years of Kubernetes”
  -h, --help             this text
  -V, --version          the version

Options of ‘report’ (and --min-score, --assume-recruiting, --year, as above):
  --page terminal|markdown|html
                         how the page is written (terminal is the default); it reads .txt and .md
                         files, in folders within folders too. Merge fields are listed and cost nothing.

Each mark has a shape, and a colour on a terminal (none when piped or when NO_COLOR is set):
  ────  stated   the developer learns the fact                “£80k–95k a year”
  ╌╌╌╌  vague    the subject is there, the fact is not        “competitive salary”
  ••••  missing  not touched; marked where the role is named  “a senior backend engineer”
  ∿∿∿∿  problem  fix before sending                           “Hi {{first_name}}”
  ····  note     worth another look

Exit status: 0 done, 1 below --min-score, 2 something could not be read (the rest
still is) or is not known.

Try it:
  echo 'We are hiring a senior Rust engineer, fully remote in the UK, competitive salary.' | facts-first check

Everything happens on this computer. Nothing is sent anywhere.
";

#[derive(Debug, PartialEq)]
pub struct Arguments {
    pub job: Job,
    pub sources: Vec<Source>,
    /// Folders of templates, or single ones.
    pub folders: Vec<PathBuf>,
    pub format: Format,
    pub page: Page,
    pub min_score: Option<u32>,
    pub assume_recruiting: bool,
    pub place: Place,
    pub year: Option<u16>,
    /// What to explain, word by word.
    pub terms: Vec<String>,
    pub recipient: Option<String>,
    pub channel: Option<Channel>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    Check,
    Report,
    Posting,
    /// The questions to send back.
    Ask,
    Explain,
    Rules,
    /// The patterns that nothing exercises, or all of them with what they match.
    Patterns {
        dead_only: bool,
    },
    Tables,
    Help,
    Version,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    People,
    Json,
}

/// How the page on templates is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    Terminal,
    Markdown,
    Html,
}

/// Why the arguments make no sense, in a sentence.
#[derive(Debug)]
pub struct ArgumentError(String);

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<lexopt::Error> for ArgumentError {
    fn from(error: lexopt::Error) -> Self {
        Self(error.to_string())
    }
}

impl Arguments {
    pub fn from_env() -> Result<Self, ArgumentError> {
        Self::parse(lexopt::Parser::from_env())
    }

    fn parse(mut parser: lexopt::Parser) -> Result<Self, ArgumentError> {
        let mut job = None;
        let mut parsed = Self {
            job: Job::Help,
            sources: Vec::new(),
            folders: Vec::new(),
            format: Format::People,
            page: Page::Terminal,
            min_score: None,
            assume_recruiting: false,
            place: Place::default(),
            year: None,
            terms: Vec::new(),
            recipient: None,
            channel: None,
        };
        while let Some(argument) = parser.next()? {
            match argument {
                Short('h') | Long("help") => job = Some(Job::Help),
                Short('V') | Long("version") => job = Some(Job::Version),
                Long("format") => parsed.format = format(&parser.value()?)?,
                Long("min-score") => parsed.min_score = Some(min_score(&parser.value()?)?),
                Long("year") => parsed.year = Some(year(&parser.value()?)?),
                Long("recipient") => parsed.recipient = Some(parser.value()?.string()?),
                Long("channel") => parsed.channel = Some(channel(&parser.value()?)?),
                Long("place") => parsed.place = place(&parser.value()?)?,
                Long("assume-recruiting") => parsed.assume_recruiting = true,
                Long("dead") if job == Some(Job::Rules) => job = Some(Job::Patterns { dead_only: true }),
                Long("hits") if job == Some(Job::Rules) => job = Some(Job::Patterns { dead_only: false }),
                Value(word) if job.is_none() => job = Some(self::job(&word)?),
                Value(word) if job == Some(Job::Explain) => parsed.terms.push(word.string()?),
                Long("page") => parsed.page = page(&parser.value()?)?,
                Value(folder) if job == Some(Job::Report) => parsed.folders.push(folder.into()),
                Value(file) if matches!(job, Some(Job::Check | Job::Posting | Job::Ask)) => {
                    parsed.sources.push(Source::named(file))
                }
                other => return Err(other.unexpected().into()),
            }
            if matches!(job, Some(Job::Help | Job::Version)) {
                break;
            }
        }
        parsed.job = job.ok_or_else(|| {
            ArgumentError("say what to do: ‘check’, ‘ask’, ‘report’, ‘posting’, ‘explain’ or ‘rules’".into())
        })?;
        if parsed.job == Job::Report && parsed.folders.is_empty() {
            return Err(ArgumentError("say which folder: ‘report templates/’".into()));
        }
        if parsed.job == Job::Explain && parsed.terms.is_empty() {
            return Err(ArgumentError("say what to explain: ‘explain Kubernetes’".into()));
        }
        if parsed.sources.is_empty() {
            parsed.sources.push(Source::Standard);
        }
        Ok(parsed)
    }
}

fn job(word: &OsString) -> Result<Job, ArgumentError> {
    match word.to_str() {
        Some("check") => Ok(Job::Check),
        Some("ask") => Ok(Job::Ask),
        Some("report") => Ok(Job::Report),
        Some("posting") => Ok(Job::Posting),
        Some("explain") => Ok(Job::Explain),
        Some("rules") => Ok(Job::Rules),
        Some("tables") => Ok(Job::Tables),
        Some("help") => Ok(Job::Help),
        _ => Err(ArgumentError(format!(
            "there is no command ‘{}’; there are ‘check’, ‘ask’, ‘report’, ‘posting’, ‘explain’, ‘rules’ and ‘tables’",
            word.display()
        ))),
    }
}

fn format(word: &OsString) -> Result<Format, ArgumentError> {
    match word.to_str() {
        Some("people") => Ok(Format::People),
        Some("json") => Ok(Format::Json),
        _ => Err(ArgumentError(format!("--format takes ‘people’ or ‘json’, not ‘{}’", word.display()))),
    }
}

fn page(word: &OsString) -> Result<Page, ArgumentError> {
    match word.to_str() {
        Some("terminal") => Ok(Page::Terminal),
        Some("markdown") => Ok(Page::Markdown),
        Some("html") => Ok(Page::Html),
        _ => Err(ArgumentError(format!("--page takes ‘terminal’, ‘markdown’ or ‘html’, not ‘{}’", word.display()))),
    }
}

fn channel(word: &OsString) -> Result<Channel, ArgumentError> {
    match word.to_str() {
        Some("mail") => Ok(Channel::Mail),
        Some("note") => Ok(Channel::ConnectionNote),
        Some("inmail") => Ok(Channel::InMail),
        _ => Err(ArgumentError(format!("--channel takes ‘mail’, ‘note’ or ‘inmail’, not ‘{}’", word.display()))),
    }
}

fn place(word: &OsString) -> Result<Place, ArgumentError> {
    match word.to_str() {
        Some("mail") => Ok(Place::Mail),
        Some("recruiting") => Ok(Place::Recruiting),
        _ => Err(ArgumentError(format!("--place takes ‘mail’ or ‘recruiting’, not ‘{}’", word.display()))),
    }
}

fn min_score(word: &OsString) -> Result<u32, ArgumentError> {
    let number = word.to_str().and_then(|w| w.parse().ok()).filter(|n| *n <= 100);
    number.ok_or_else(|| {
        ArgumentError(format!("--min-score takes a whole number from 0 to 100, not ‘{}’", word.display()))
    })
}

fn year(word: &OsString) -> Result<u16, ArgumentError> {
    let year = word.to_str().and_then(|w| w.parse().ok()).filter(|y| (1950..=2999).contains(y));
    year.ok_or_else(|| ArgumentError(format!("--year takes a year such as 2026, not ‘{}’", word.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, String> {
        let words = line.split_whitespace().map(OsString::from);
        Arguments::parse(lexopt::Parser::from_args(words)).map_err(|e| e.to_string())
    }

    #[test]
    fn files_keep_their_order_and_a_dash_is_standard_input() {
        let parsed = parse("check b.txt - a.txt --format json").expect("good arguments");
        assert_eq!(parsed.sources, [Source::named("b.txt".into()), Source::Standard, Source::named("a.txt".into())]);
        assert_eq!(parsed.format, Format::Json);
        assert_eq!(parse("check").expect("no file").sources, [Source::Standard]);
        assert_eq!(parse("explain Spring Boot").expect("a term").terms, ["Spring", "Boot"]);
        assert_eq!(parse("report a b --page html").expect("folders").folders, [PathBuf::from("a"), "b".into()]);
        assert_eq!(parse("check --year 2026").expect("a year").year, Some(2026));
    }

    #[test]
    fn what_cannot_be_understood_is_named() {
        for (line, part) in [
            ("", "‘check’, ‘ask’, ‘report’, ‘posting’, ‘explain’ or ‘rules’"),
            ("report", "say which folder"),
            ("report . --page pdf", "not ‘pdf’"),
            ("explain", "say what to explain"),
            ("check --year soon", "not ‘soon’"),
            ("chekc a.txt", "no command ‘chekc’"),
            ("check --format xml", "not ‘xml’"),
            ("check --min-score 101", "not ‘101’"),
            ("check --min-score", "--min-score"),
            ("check --colour", "--colour"),
            ("check --channel fax", "not ‘fax’"),
        ] {
            let error = parse(line).expect_err(line);
            assert!(error.contains(part), "{line}: {error}");
        }
    }
}
