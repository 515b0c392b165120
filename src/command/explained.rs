//! An explanation as people read it.

use std::io::{self, Write};

use facts_first::terms::glossary::{Explanation, suggestions};

pub fn print(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
    writeln!(out, "{}: {}.", explanation.name, explanation.kind)?;
    if let Some(is) = explanation.is {
        writeln!(out, "\n{is}")?;
    }
    if !explanation.not.is_empty() {
        writeln!(out, "\nMistaken for")?;
        for not in &explanation.not {
            writeln!(out, "  {}. {}", not.name, not.apart)?;
        }
    }
    if let Some(say) = explanation.say {
        writeln!(out, "\nA developer would say\n  “{say}”")?;
    }
    if let Some(release) = explanation.release {
        writeln!(out, "\nPublic since {} ({})", release.year, release.source)?;
    }
    if let Some(source) = explanation.source {
        writeln!(out, "\nMore: {source}")?;
    }
    Ok(())
}

/// What to say of a term that names no technology.
pub fn unknown(term: &str) -> String {
    let near = suggestions(term, facts_first::embedded::tables());
    let shown: String = term.chars().filter(|c| !c.is_control()).collect();
    if near.is_empty() {
        return format!("no technology named ‘{shown}’ is known");
    }
    format!("no technology named ‘{shown}’ is known; did you mean {}?", near.join(", "))
}
