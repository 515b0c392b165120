//! The page on templates for a terminal.

use std::io::{self, Write};

use super::{Library, word};
use crate::people::{Style, paint, printable, state_of};

/// Columns of an answer.
const WIDTH: usize = 9;

pub fn print(out: &mut impl Write, library: &Library, style: &Style) -> io::Result<()> {
    writeln!(out, "{}", library.summary().join(" "))?;
    if !library.templates.is_empty() {
        writeln!(out, "\nScore  Pay      Stack    Remote   Flexibility  Template")?;
    }
    for template in &library.templates {
        let mark = if library.is_below(template) { "<" } else { " " };
        write!(out, "{:>4} {mark} ", template.score)?;
        for (at, answer) in template.answers.iter().enumerate() {
            let width = if at == 3 { WIDTH + 4 } else { WIDTH };
            write!(out, "{}", paint(style, state_of(*answer), &format!("{:<width$}", word(*answer))))?;
        }
        writeln!(out, "{}", printable(&template.name))?;
        if !template.fields.is_empty() {
            writeln!(out, "       Fields to fill in: {}", printable(&template.fields.join(", ")))?;
        }
        for remark in &template.remarks {
            writeln!(out, "       Worth another look: {}", printable(remark))?;
        }
        for (points, advice) in &template.advice {
            writeln!(out, "       +{points:<2} {advice}")?;
        }
    }
    for line in library.rest() {
        writeln!(out, "\n{}", printable(&line))?;
    }
    Ok(())
}
