//! An explanation as people read it.

use std::io::{self, Write};

use facts_first::terms::glossary::{Explanation, suggestions};

/// Explains each technology that the words name, which may be of several words ("Spring Boot"). Tells whether all are known;
/// of one that is not it says which names are like it.
pub fn print_all(out: &mut impl Write, words: &[String]) -> io::Result<bool> {
    let mut all_known = true;
    let mut rest = words;
    while !rest.is_empty() {
        if rest.len() < words.len() {
            writeln!(out)?;
        }
        // The most words that name one: "React Native" is not React.
        let named = (1..=rest.len().min(LONGEST))
            .rev()
            .find_map(|count| Some((count, facts_first::explain(&rest[..count].join(" "))?)));
        let count = if let Some((count, explanation)) = named {
            print(out, &explanation)?;
            count
        } else {
            out.flush()?;
            eprintln!("facts-first: {}", unknown(&rest[0]));
            all_known = false;
            1
        };
        rest = &rest[count..];
    }
    Ok(all_known)
}

/// The most words of a name.
const LONGEST: usize = 6;

fn print(out: &mut impl Write, explanation: &Explanation) -> io::Result<()> {
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
fn unknown(term: &str) -> String {
    let near = suggestions(term, facts_first::embedded::tables());
    let shown: String = term.chars().filter(|c| !c.is_control()).collect();
    if near.is_empty() {
        return format!("no technology named ‘{shown}’ is known");
    }
    format!("no technology named ‘{shown}’ is known; did you mean {}?", near.join(", "))
}
