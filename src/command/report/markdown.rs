//! The page on templates in Markdown, for a wiki or a pull request.

use std::io::{self, Write};

use super::{Library, word};

pub fn print(out: &mut impl Write, library: &Library) -> io::Result<()> {
    writeln!(out, "# Templates\n\n{}", library.summary().join(" "))?;
    if !library.templates.is_empty() {
        writeln!(
            out,
            "\n| Template | Score | Pay | Stack | Remote | Flexibility | Fields to fill in | Worth another look | Add |"
        )?;
        writeln!(out, "|---|---:|---|---|---|---|---|---|---|")?;
    }
    for template in &library.templates {
        let [pay, stack, remote, flexibility] = template.answers.map(word);
        let score = template.score;
        let score = if library.is_below(template) { format!("**{score}**") } else { score.to_string() };
        let advice: Vec<String> = template.advice.iter().map(|(points, text)| format!("+{points} {text}")).collect();
        writeln!(
            out,
            "| {} | {score} | {pay} | {stack} | {remote} | {flexibility} | {} | {} | {} |",
            cell(std::slice::from_ref(&template.name)),
            cell(&template.fields),
            cell(&template.remarks),
            cell(&advice),
        )?;
    }
    for line in library.rest() {
        writeln!(out, "\n{}", escaped(&line))?;
    }
    Ok(())
}

/// Lines of a cell.
fn cell(lines: &[String]) -> String {
    lines.iter().map(|line| escaped(line)).collect::<Vec<_>>().join("<br>")
}

/// What stands in a template is text, whatever Markdown or HTML would make of it.
fn escaped(text: &str) -> String {
    let mut page = String::new();
    for c in text.chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '&' => page.push_str("&amp;"),
            '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '#' | '~' | '!' => page.extend(['\\', c]),
            c if c.is_whitespace() => page.push(' '),
            c if c.is_control() => {}
            c => page.push(c),
        }
    }
    page
}
