//! How rules are written down: `.phrases` files, in which each pattern stands with the cases that prove it.
//!
//! ```text
//! # A comment.
//! @tools = tools|editor|stack
//!
//! DECIDES = flexibility/decides: flexibility stated
//! what: Says who decides about tools or architecture.
//! example: «You choose your own tools», in Go.
//! near-miss: Our customers choose their own tools, and we write Go.
//!
//! you (choose|pick) your own @tools
//! + «You choose your own editor» here.
//! - You choose your own hours.
//!
//! ! choose your own adventure
//! + We make a choose your own adventure game.
//! - You choose your own tools.
//! ```
//!
//! | line | means |
//! |---|---|
//! | `@name = …` | a list with a name, in brackets wherever `@name` stands behind it; those of `parts.phrases` hold in every file |
//! | `NAME = id: topic state` | a rule; without topic and state it is a cue |
//! | `what:` `takes away:` | its documentation, and the points that it takes away |
//! | `source:` | where the fact behind its reason comes from: a key `source.…` of the catalogue |
//! | `example:` | a message in which it finds just what stands between « and » |
//! | `near-miss:` | a message in which it finds nothing |
//! | anything else | a pattern in the language of [`phrases`](crate::phrases); with `! ` before it an exception |
//! | `+ …` | a text that the pattern above matches; with « and », exactly there |
//! | `- …` | a text that shares a word with it and that it leaves alone |
//!
//! A line break within a text is written `\n`, a backslash `\\`.
//!
//! What people are told of a rule, its title and why it matters, stands in the catalogue that all languages share
//! (`extension/words/en.json`), as `rule.ID.title` and `rule.ID.why`.

use std::fmt;

/// A rule as it is written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The file, without its ending, below `src`.
    pub file: String,
    /// The name of its static.
    pub name: String,
    pub id: String,
    /// Topic and state, in lower case; none for a cue.
    pub reports: Option<(String, String)>,
    pub what: String,
    pub source: Option<String>,
    pub takes_away: u8,
    pub examples: Vec<String>,
    pub near_misses: Vec<String>,
    pub patterns: Vec<WrittenPattern>,
}

/// A pattern with its cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenPattern {
    /// Its line in the file.
    pub line: usize,
    /// Without named parts: those are written out.
    pub pattern: String,
    /// It tells what the rule leaves alone.
    pub is_exception: bool,
    pub finds: Vec<String>,
    pub leaves: Vec<String>,
}

impl Written {
    /// Its patterns, or its exceptions, a line each.
    pub fn lines(&self, exceptions: bool) -> impl Iterator<Item = &WrittenPattern> {
        self.patterns.iter().filter(move |p| p.is_exception == exceptions)
    }
}

/// A line that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceError {
    pub file: String,
    pub line: usize,
    pub message: String,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "src/{}.phrases:{}: {}", self.file, self.line, self.message)
    }
}

impl std::error::Error for SourceError {}

/// The file whose parts hold in every other.
const SHARED: &str = "phrases/parts";

/// Reads all files, each given as its name (without ending, below `src`) and its text; the shared parts come first.
pub fn read_all<N: AsRef<str>, T: AsRef<str>>(files: &[(N, T)]) -> Result<Vec<Written>, SourceError> {
    let mut shared = Parts::default();
    let mut rules = Vec::new();
    for (name, text) in files {
        if name.as_ref() == SHARED {
            read(name.as_ref(), text.as_ref(), &mut shared, &mut rules)?;
        } else {
            read(name.as_ref(), text.as_ref(), &mut shared.clone(), &mut rules)?;
        }
    }
    Ok(rules)
}

/// Named lists, the last first.
#[derive(Clone, Debug, Default)]
struct Parts(Vec<(String, String)>);

impl Parts {
    /// A pattern with its named parts written out.
    fn write_out(&self, pattern: &str) -> Result<String, String> {
        let mut out = String::with_capacity(pattern.len());
        let mut rest = pattern;
        while let Some(at) = rest.find('@') {
            out.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
            let name = &rest[..end];
            // Alone it is the mark.
            if name.is_empty() {
                out.push('@');
                continue;
            }
            let part =
                self.0.iter().rev().find(|(n, _)| n == name).ok_or_else(|| format!("no part is named @{name}"))?;
            out.push('(');
            out.push_str(&part.1);
            out.push(')');
            rest = &rest[end..];
        }
        out.push_str(rest);
        Ok(out)
    }
}

fn read(file: &str, text: &str, parts: &mut Parts, rules: &mut Vec<Written>) -> Result<(), SourceError> {
    let first = rules.len();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim_end();
        let fails = |message: String| SourceError { file: file.to_owned(), line: number + 1, message };
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some((name, list)) = line.strip_prefix('@').and_then(|part| part.split_once(" = ")) {
            let list = parts.write_out(list.trim()).map_err(fails)?;
            parts.0.push((name.trim().to_owned(), list));
            continue;
        }
        if let Some((name, rest)) = line.split_once(" = ")
            && name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        {
            let (id, reports) = match rest.split_once(": ") {
                None => (rest, None),
                Some((id, reports)) => {
                    let (topic, state) =
                        reports.split_once(' ').ok_or_else(|| fails("topic and state are wanted".into()))?;
                    (id, Some((topic.to_owned(), state.to_owned())))
                }
            };
            rules.push(Written { file: file.into(), name: name.into(), id: id.into(), reports, ..Written::default() });
            continue;
        }
        let rule = rules[first..].last_mut().ok_or_else(|| fails("no rule begins above this line".into()))?;
        let case = |text: &str| unescaped(text);
        if let Some((key, value)) = line.split_once(": ") {
            match key {
                "title" | "why" => {
                    return Err(fails(format!(
                        "what people read stands in extension/words/en.json: rule.{}.{key}",
                        rule.id
                    )));
                }
                "what" => rule.what = case(value),
                "source" => rule.source = Some(case(value)),
                "takes away" => {
                    rule.takes_away = value.parse().map_err(|_| fails(format!("{value} is no number of points")))?;
                }
                "example" => rule.examples.push(case(value)),
                "near-miss" => rule.near_misses.push(case(value)),
                _ => {}
            }
            if matches!(key, "what" | "source" | "takes away" | "example" | "near-miss") {
                continue;
            }
        }
        if let Some(text) = line.strip_prefix("+ ") {
            let pattern = rule.patterns.last_mut().ok_or_else(|| fails("no pattern stands above this case".into()))?;
            pattern.finds.push(case(text));
        } else if let Some(text) = line.strip_prefix("- ") {
            let pattern = rule.patterns.last_mut().ok_or_else(|| fails("no pattern stands above this case".into()))?;
            pattern.leaves.push(case(text));
        } else {
            let (is_exception, pattern) = line.strip_prefix("! ").map_or((false, line), |rest| (true, rest));
            let pattern = parts.write_out(pattern).map_err(fails)?;
            rule.patterns.push(WrittenPattern { line: number + 1, pattern, is_exception, ..WrittenPattern::default() });
        }
    }
    Ok(())
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('r') => out.push('\r'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_line_by_line() {
        let shared = ("phrases/parts", "@pay = salary|wage\n");
        let file = (
            "x/y",
            "# c\n@big = huge|@pay\nONE = x/one: pay vague\nwhat: W.\ntakes away: 3\nexample: a\\nb\n\n@big (a|b)\n+ huge a\n- huge\n! no @pay\nTWO = x/two\n@ b\n",
        );
        let rules = read_all(&[shared, file]).expect("both files are right");
        assert_eq!(rules.len(), 2);
        let one = &rules[0];
        assert_eq!((one.name.as_str(), one.id.as_str(), one.takes_away), ("ONE", "x/one", 3));
        assert_eq!(one.reports, Some(("pay".into(), "vague".into())));
        assert_eq!(one.examples, ["a\nb"]);
        assert_eq!(one.patterns[0].pattern, "(huge|(salary|wage)) (a|b)");
        assert_eq!((one.patterns[0].finds.len(), one.patterns[0].leaves.len()), (1, 1));
        assert!(one.patterns[1].is_exception && one.patterns[1].pattern == "no (salary|wage)");
        assert_eq!(rules[1].patterns[0].pattern, "@ b");
    }

    #[test]
    fn a_mistake_is_named_with_its_line() {
        for (text, line, part) in [
            ("some words", 1, "no rule begins"),
            ("A = x/a\n\n@none b", 3, "no part is named @none"),
            ("A = x/a\n+ b", 2, "no pattern"),
            ("A = x/a\ntakes away: many", 2, "no number"),
            ("A = x/a\nwhy: It matters.", 2, "rule.x/a.why"),
            ("@a", 1, "no rule begins"),
        ] {
            let error = read_all(&[("f", text)]).expect_err(text);
            assert!(error.line == line && error.message.contains(part), "{error}");
        }
    }
}
