//! The report as people read it: the message with its marks, the answers, the sum, the advice.

use std::io::{self, Write};

use facts_first::report::{Answer, Byte, State};
use unicode_width::UnicodeWidthChar;

use crate::report;

type Report = facts_first::report::Report<Byte, String>;
type Finding = facts_first::report::Finding<Byte, String>;

/// How to print.
pub struct Style {
    pub colour: bool,
    /// Columns.
    pub width: usize,
}

/// The width to wrap at: `COLUMNS` when it is set, within reason.
pub fn terminal_width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    columns.unwrap_or(96).clamp(40, 120)
}

/// Prints a report and the text it is about.
pub fn print(out: &mut impl Write, text: &str, report: &Report, style: &Style) -> io::Result<()> {
    message(out, text, &report.findings, style)?;
    if report.unsure {
        return writeln!(out, "\nIs this about a job? Check it as one with --assume-recruiting.");
    }
    if !report.recruiting {
        return writeln!(out, "\nThis does not read like a recruiting message, so there is nothing to say about it.");
    }
    writeln!(out)?;
    for answered in &report.questions {
        let found = report.findings.iter().filter(|f| f.topic.question() == Some(answered.question));
        let state = state_of(answered.answer);
        let mut titles: Vec<&str> = Vec::new();
        for finding in found.filter(|f| f.state == state && state != State::Missing) {
            if !titles.contains(&&*finding.title) {
                titles.push(&finding.title);
            }
        }
        let name = capitalised(answered.question.name());
        let answer =
            paint(style, state, &format!("{:<8}", if answered.told { "told" } else { report::word(answered.answer) }));
        writeln!(out, "{name:<12} {answer} {:>3} of {:<3} {}", answered.points, answered.of, shortened(&titles))?;
    }
    for finding in report.findings.iter().filter(|f| f.topic.question().is_none() && f.points != 0) {
        writeln!(out, "{:<12} {:<8} {:>+3}        {}", "", "", finding.points, finding.title)?;
    }
    writeln!(out, "{:<12} {:<8} {:>3} of 100", "Score", "", report.score)?;
    let another_look = |f: &&Finding| matches!(f.state, State::Problem | State::Note);
    let mut notes = report.findings.iter().filter(another_look).peekable();
    if notes.peek().is_some() {
        writeln!(out, "\nWorth another look")?;
        for note in notes {
            writeln!(out, "  {}\n      {}", note.title, note.why)?;
        }
    }
    if !report.advice.is_empty() {
        let heading = if report.advice.iter().any(|a| a.points > 0) { "What to add" } else { "Well done" };
        writeln!(out, "\n{heading}")?;
        for advice in &report.advice {
            if advice.points == 0 {
                writeln!(out, "       {}", advice.text)?;
                continue;
            }
            writeln!(out, "  +{:<3} {}", advice.points, advice.text)?;
            if let Some(insert) = &advice.insert {
                writeln!(out, "       “{insert}”")?;
            }
        }
    }
    Ok(())
}

/// The state whose shape and colour an answer has.
pub const fn state_of(answer: Answer) -> State {
    match answer {
        Answer::Stated => State::Stated,
        Answer::Vague => State::Vague,
        Answer::Missing => State::Missing,
    }
}

fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn shortened(titles: &[&str]) -> String {
    const MOST: usize = 8;
    let shown = titles.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
    if titles.len() > MOST { format!("{shown} and {} more", titles.len() - MOST) } else { shown }
}

/// The message, wrapped, with a line of marks under each line that has any.
fn message(out: &mut impl Write, text: &str, findings: &[Finding], style: &Style) -> io::Result<()> {
    // For each byte of the text the strongest state that marks it.
    let mut states: Vec<Option<State>> = vec![None; text.len()];
    for finding in findings {
        for slot in &mut states[finding.span.range()] {
            *slot = Some(slot.map_or(finding.state, |s| stronger(s, finding.state)));
        }
    }
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\n', '\r']);
        for row in wrapped(bare, style.width) {
            let shown = &bare[row.clone()];
            writeln!(out, "{}", printable(shown))?;
            let marks = marks(shown, &states[start + row.start..start + row.end], style);
            if !marks.is_empty() {
                writeln!(out, "{marks}")?;
            }
        }
        start += line.len();
    }
    Ok(())
}

/// Of two states on one character, the one to show: what is wrong before what is missing before what is right.
fn stronger(a: State, b: State) -> State {
    let rank = |s: State| match s {
        State::Problem => 0,
        State::Vague => 1,
        State::Stated => 2,
        State::Note => 3,
        State::Missing => 4,
    };
    if rank(b) < rank(a) { b } else { a }
}

/// The rows of a line, as byte ranges, broken at spaces where it is wider than `width`.
fn wrapped(line: &str, width: usize) -> Vec<std::ops::Range<usize>> {
    let mut rows = Vec::new();
    let (mut start, mut columns, mut space) = (0, 0, None);
    for (at, c) in line.char_indices() {
        let wide = columns_of(c);
        if columns + wide > width && at > start {
            let end = space.filter(|s| *s > start).unwrap_or(at);
            rows.push(start..end);
            start = end;
            columns = line[start..at].chars().map(columns_of).sum();
            space = None;
        }
        columns += wide;
        if c == ' ' {
            space = Some(at + 1);
        }
    }
    rows.push(start..line.len());
    rows
}

fn columns_of(c: char) -> usize {
    if c == '\t' { 1 } else { c.width().unwrap_or(0) }
}

/// The text without control characters, so that a message cannot drive the terminal.
pub fn printable(row: &str) -> String {
    row.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control()).collect()
}

fn marks(row: &str, states: &[Option<State>], style: &Style) -> String {
    let mut line = String::new();
    let mut plain = String::new();
    for group in row.char_indices().collect::<Vec<_>>().chunk_by(|a, b| states[a.0] == states[b.0]) {
        let columns: usize = group.iter().map(|(_, c)| columns_of(*c)).sum();
        match states[group[0].0] {
            None => plain.push_str(&" ".repeat(columns)),
            Some(state) => {
                line.push_str(&plain);
                plain.clear();
                line.push_str(&paint(style, state, &shape(state).repeat(columns)));
            }
        }
    }
    line
}

/// The shape of a state: a shape first, a colour second.
fn shape(state: State) -> &'static str {
    match state {
        State::Stated => "─",
        State::Vague => "╌",
        State::Missing => "•",
        State::Problem => "∿",
        State::Note => "·",
    }
}

pub fn paint(style: &Style, state: State, words: &str) -> String {
    if !style.colour {
        return words.to_owned();
    }
    let colour = match state {
        State::Stated => 36,
        State::Vague => 33,
        State::Missing | State::Problem => 31,
        State::Note => 35,
    };
    format!("\x1b[{colour}m{words}\x1b[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_spaces_and_lose_nothing() {
        let line = "one two three four five";
        let rows = wrapped(line, 9);
        assert_eq!(rows.iter().map(|r| &line[r.clone()]).collect::<Vec<_>>(), ["one two ", "three ", "four five"]);
        assert_eq!(wrapped("", 9).len(), 1, "an empty line is still a line");
        assert_eq!(wrapped("日本語日本語", 4).len(), 3);
    }

    #[test]
    fn marks_stand_under_their_words() {
        let style = Style { colour: false, width: 40 };
        let mut states = vec![None; 12];
        states[4..8].fill(Some(State::Vague));
        assert_eq!(marks("abcdefghijkl", &states, &style), "    ╌╌╌╌");
    }
}
