//! A library of templates on one page: what each answers, the fields that it leaves open, the habits in it.

mod html;
mod markdown;
mod terminal;

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use facts_first::report::{Answer, Byte, Question, State};
use facts_first::{Options, check};

use crate::arguments::Page;
use crate::input::Source;
use crate::people::Style;

type Report = facts_first::report::Report<Byte, String>;

/// Endings of files that hold plain text; a file without an ending is taken for one too.
const PLAIN: [&str; 4] = ["txt", "text", "md", "markdown"];

/// Folders within folders are looked into so deep.
const DEEPEST: usize = 32;

/// The rule that finds merge fields: a template is meant to have them, so they cost it nothing here.
const FIELD: &str = "habit/placeholder";

/// Everything that the page shows.
pub struct Library {
    /// Templates about a job, in the order of their names.
    pub templates: Vec<Template>,
    /// Names of those that are about something else.
    pub others: Vec<String>,
    /// Why some could not be read.
    pub unread: Vec<String>,
    /// Names of files that are no plain text.
    pub left_out: Vec<String>,
    /// What each is to score at least.
    pub min_score: Option<u32>,
}

/// One template, judged.
pub struct Template {
    pub name: String,
    /// 0 to 100, as if its fields were filled in.
    pub score: u32,
    /// In the order of [`Question::ALL`].
    pub answers: [Answer; 4],
    /// Fields as they stand there, each once.
    pub fields: Vec<String>,
    /// Titles of what is worth another look, each once.
    pub remarks: Vec<String>,
    /// What to add, and what that would earn; the most rewarding first.
    pub advice: Vec<(u32, String)>,
}

impl Library {
    /// Reads and judges every template in the folders; a file may be named too.
    pub fn read(paths: &[PathBuf], min_score: Option<u32>, options: &Options) -> Self {
        let mut library =
            Self { templates: Vec::new(), others: Vec::new(), unread: Vec::new(), left_out: Vec::new(), min_score };
        for path in paths {
            library.add(path, options, 0);
        }
        library
    }

    fn add(&mut self, path: &Path, options: &Options, depth: usize) {
        if !path.is_dir() {
            return self.add_file(path, options, depth == 0);
        }
        if depth > DEEPEST {
            return self.unread.push(format!("{}: too many folders within folders", path.display()));
        }
        match fs::read_dir(path).and_then(|all| all.collect::<io::Result<Vec<_>>>()) {
            Ok(mut entries) => {
                entries.sort_by_key(fs::DirEntry::file_name);
                for entry in entries {
                    let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
                    // A link to a folder may lead back up.
                    let is_loop = entry.file_type().is_ok_and(|kind| kind.is_symlink()) && entry.path().is_dir();
                    if !is_hidden && !is_loop {
                        self.add(&entry.path(), options, depth + 1);
                    }
                }
            }
            Err(error) => self.unread.push(format!("{}: cannot be read: {error}", path.display())),
        }
    }

    /// `is_named`: the user named this very file, so its ending does not matter.
    fn add_file(&mut self, path: &Path, options: &Options, is_named: bool) {
        let name = path.display().to_string();
        let is_plain = |ending: &OsStr| PLAIN.iter().any(|plain| ending.eq_ignore_ascii_case(plain));
        if !is_named && !path.extension().is_none_or(is_plain) {
            return self.left_out.push(name);
        }
        match Source::File(path.to_owned()).read() {
            Ok(text) => {
                let mut report = check(&text, options).in_english();
                if report.unsure {
                    // In a library of templates that is what it most likely is.
                    report = check(&text, &Options { assume_recruiting: true, ..options.clone() }).in_english();
                }
                if report.recruiting {
                    self.templates.push(Template::of(name, &report));
                } else {
                    self.others.push(name);
                }
            }
            Err(error) => self.unread.push(error.to_string()),
        }
    }

    /// Whether a template scores less than it should.
    pub fn is_below(&self, template: &Template) -> bool {
        self.min_score.is_some_and(|least| template.score < least)
    }

    fn below(&self) -> usize {
        self.templates.iter().filter(|template| self.is_below(template)).count()
    }

    /// The page in sentences: how many there are, how they do, and what they lack most often.
    pub fn summary(&self) -> Vec<String> {
        let count = self.templates.len();
        if count == 0 {
            return vec!["There is no template about a job here.".into()];
        }
        let sum: u32 = self.templates.iter().map(|template| template.score).sum();
        let average = (f64::from(sum) / count as f64).round();
        let mut lines = vec![match count {
            1 => format!("1 template, {average} of 100."),
            _ => format!("{count} templates, {average} of 100 on average."),
        }];
        if let Some(least) = self.min_score {
            lines.push(match self.below() {
                0 => format!("Each scores {least} or more."),
                1 => format!("1 scores less than {least}."),
                below => format!("{below} score less than {least}."),
            });
        }
        let open = |at: usize| self.templates.iter().filter(|one| one.answers[at] != Answer::Stated).count();
        let most = (0..Question::ALL.len()).max_by_key(|&at| (open(at), Question::ALL.len() - at));
        lines.extend(most.filter(|&at| open(at) > 0).map(|at| {
            let question = Question::ALL[at].name();
            format!("Most often left open: {question}, in {} of {count}.", open(at))
        }));
        lines
    }

    /// What was not judged, in sentences.
    pub fn rest(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if !self.others.is_empty() {
            lines.push(format!("Not about a job, so not judged: {}.", self.others.join(", ")));
        }
        if !self.left_out.is_empty() {
            lines.push(format!("No plain text (.txt, .md), so not read: {}.", self.left_out.join(", ")));
        }
        lines
    }
}

impl Template {
    fn of(name: String, report: &Report) -> Self {
        let mut fields = Vec::new();
        let mut remarks = Vec::new();
        let put = |list: &mut Vec<String>, words: &str| {
            if !list.iter().any(|one| one == words) {
                list.push(words.to_owned());
            }
        };
        for finding in &report.findings {
            if finding.rule == FIELD {
                put(&mut fields, &finding.text);
            } else if matches!(finding.state, State::Problem | State::Note) {
                put(&mut remarks, &finding.title);
            }
        }
        let points: i32 = report.findings.iter().filter(|one| one.rule != FIELD).map(|one| one.points).sum();
        Self {
            name,
            score: points.clamp(0, 100) as u32,
            answers: report.questions.map(|one| one.answer),
            fields,
            remarks,
            advice: report.advice.iter().filter(|a| a.points > 0).map(|a| (a.points, a.text.to_string())).collect(),
        }
    }
}

/// An answer in a word.
pub const fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Stated => "stated",
        Answer::Vague => "vague",
        Answer::Missing => "missing",
    }
}

/// Prints the page on all templates in `paths`. The status: whether one scores less than `min_score` or could not be read.
pub fn print(
    out: &mut impl Write,
    paths: &[PathBuf],
    page: Page,
    min_score: Option<u32>,
    options: &Options,
    style: &Style,
) -> io::Result<u8> {
    let library = Library::read(paths, min_score, options);
    match page {
        Page::Terminal => terminal::print(out, &library, style)?,
        Page::Markdown => markdown::print(out, &library)?,
        Page::Html => html::print(out, &library)?,
    }
    out.flush()?;
    for error in &library.unread {
        eprintln!("facts-first: {error}");
    }
    for template in library.templates.iter().filter(|one| library.is_below(one)) {
        eprintln!("facts-first: {}", super::below::told(&template.name, template.score, min_score, &template.answers));
    }
    Ok(match () {
        () if !library.unread.is_empty() => super::UNUSABLE,
        () if library.below() > 0 => super::BELOW,
        () => 0,
    })
}
