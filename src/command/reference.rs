//! The rule reference, made from the rules themselves; `docs/rules.md` is what `facts-first rules` prints.

use std::fmt::Write;

use facts_first::phrases::source::Written;
use facts_first::rules;

/// The whole reference in Markdown.
pub fn markdown() -> String {
    let mut page = String::from(
        "# Rules\n\nMade by `facts-first rules` from the rules in `src/`; do not edit. In the examples, **bold** is what the \
         rule\nfinds; in the near-misses it finds nothing.\n",
    );
    let all = rules::written();
    let mut reporting: Vec<_> = all.iter().filter(|rule| rule.reports.is_some()).collect();
    let mut rooms: Vec<&str> = Vec::new();
    for rule in &reporting {
        if !rooms.contains(&room(rule)) {
            rooms.push(room(rule));
        }
    }
    // In a room what answers best comes first.
    reporting.sort_by_key(|rule| rule.reports.as_ref().map(|(_, state)| rank(state)));
    for this in rooms {
        heading(&mut page, this);
        for rule in reporting.iter().filter(|rule| room(rule) == this) {
            section(&mut page, rule);
        }
    }
    heading(&mut page, "cues");
    page.push_str("\nCues find nothing of their own; they tell the rules above what the words around mean.\n");
    for rule in all.iter().filter(|r| r.reports.is_none()) {
        section(&mut page, rule);
    }
    page
}

/// "pay" of "pay/amount".
fn room(rule: &Written) -> &str {
    rule.id.split('/').next().unwrap_or_default()
}

fn rank(state: &str) -> usize {
    ["stated", "vague", "missing", "problem", "note"].iter().position(|known| *known == state).unwrap_or(usize::MAX)
}

fn heading(page: &mut String, room: &str) {
    let mut chars = room.chars();
    let room: String = chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default();
    let _ = write!(page, "\n## {room}\n");
}

fn section(page: &mut String, rule: &Written) {
    let _ = write!(page, "\n### `{}`\n\n{}", rule.id, rule.what);
    if let Some((_, state)) = &rule.reports {
        let _ = write!(page, " Marked as {}.", word(state));
    }
    page.push('\n');
    if let Some(known) = rules::named(&rule.id).filter(|known| known.reports.is_some()) {
        let _ = write!(page, "\n**Why.** {}", known.why());
        if let Some(source) = known.source() {
            let _ = write!(page, " ({source})");
        }
        page.push('\n');
    }
    list(page, "Finds", &rule.examples);
    list(page, "Leaves alone", &rule.near_misses);
}

fn list(page: &mut String, title: &str, cases: &[String]) {
    let _ = write!(page, "\n{title}:\n\n");
    for case in cases {
        let line = escaped(case).replace(['«', '»'], "**").replace('\n', " ⏎ ");
        let _ = writeln!(page, "- {line}");
    }
}

/// Markdown's own marks in a message are words here.
fn escaped(case: &str) -> String {
    let mut line = String::with_capacity(case.len());
    for c in case.chars() {
        if matches!(c, '*' | '_' | '<' | '>' | '[' | ']' | '#' | '`' | '|' | '$') {
            line.push('\\');
        }
        line.push(c);
    }
    line
}

fn word(state: &str) -> &str {
    match state {
        "problem" => "a problem",
        "note" => "a note",
        other => other,
    }
}
