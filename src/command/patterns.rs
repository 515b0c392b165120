//! What exercises each pattern: its own cases, and the texts that the reader learns from.

use std::fs;
use std::io::{self, Write};

use facts_first::reading::Reading;
use facts_first::{embedded, rules};

/// How often a pattern matches.
#[derive(Clone, Copy, Default)]
struct Hits {
    cases: u32,
    /// Recruiting messages, other messages, and clauses of recruiting messages.
    recruiting: u32,
    ordinary: u32,
    clauses: u32,
}

/// Lists the patterns, a line each; with `dead_only` those that neither a case nor a text exercises.
pub fn print(out: &mut impl Write, dead_only: bool) -> io::Result<u8> {
    let written = rules::written();
    // Where the patterns of each rule begin: its own, then its exceptions.
    let mut starts = Vec::with_capacity(written.len());
    let mut count = 0;
    for rule in &written {
        starts.push((count, count + rule.lines(false).count()));
        count += rule.patterns.len();
    }
    let mut hits = vec![Hits::default(); count];
    let mut read = |text: &str, add: &dyn Fn(&mut Hits)| {
        let document = Reading::of(text).document;
        let (found, exceptions) = embedded::tables().index.scan_all(&document);
        let own = found.iter().map(|m| starts[m.rule as usize].0 + m.phrase as usize);
        let excepted = exceptions.iter().map(|m| starts[m.rule as usize].1 + m.phrase as usize);
        let mut matched: Vec<_> = own.chain(excepted).collect();
        matched.sort_unstable();
        matched.dedup();
        for place in matched {
            add(&mut hits[place]);
        }
    };
    for case in written.iter().flat_map(|rule| &rule.patterns).flat_map(|pattern| &pattern.finds) {
        read(&case.replace(['«', '»'], ""), &|hits| hits.cases += 1);
    }
    for text in texts("train/data/messages.jsonl")? {
        let recruiting = text["recruiting"] == true;
        let add = move |hits: &mut Hits| if recruiting { hits.recruiting += 1 } else { hits.ordinary += 1 };
        read(text["text"].as_str().unwrap_or_default(), &add);
    }
    for text in texts("train/data/clauses.jsonl")? {
        read(text["text"].as_str().unwrap_or_default(), &|hits| hits.clauses += 1);
    }
    for (rule, (own, exceptions)) in written.iter().zip(starts) {
        for is_exception in [false, true] {
            let first = if is_exception { exceptions } else { own };
            for (at, pattern) in rule.lines(is_exception).enumerate() {
                let Hits { cases, recruiting, ordinary, clauses } = hits[first + at];
                let mark = if is_exception { "! " } else { "" };
                let place = format!("src/{}.phrases:{}", rule.file, pattern.line);
                if !dead_only {
                    writeln!(out, "{place}\t{recruiting}\t{ordinary}\t{clauses}\t{cases}\t{mark}{}", pattern.pattern)?;
                } else if cases + recruiting + ordinary + clauses == 0 {
                    writeln!(out, "{place}: {mark}{}", pattern.pattern)?;
                }
            }
        }
    }
    Ok(0)
}

/// The lines of a file of JSON lines, below the folder that the command is run in.
fn texts(path: &str) -> io::Result<Vec<serde_json::Value>> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{path}: {error}; run it in the repository"));
    let file = fs::read_to_string(path).map_err(named)?;
    file.lines().map(|line| serde_json::from_str(line).map_err(io::Error::from)).collect()
}
