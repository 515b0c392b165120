//! The page on templates in HTML: one file, no script, nothing loaded from anywhere.

use std::io::{self, Write};

use facts_first::report::Answer;

use super::{Library, Template, word};

const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">
<title>Templates</title>
<style>
:root { color-scheme: light dark; --line: #d8dbe2; --soft: #5a6070; --good: #0a6b55; --half: #8a5200; --none: #b3261e; --wash: #f4f5f8; }
@media (prefers-color-scheme: dark) { :root { --line: #3a3f4b; --soft: #a7aebd; --good: #5fd0b3; --half: #f0b45f; --none: #ff8a80; --wash: #23262e; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
.summary, .rest { color: var(--soft); }
article { border-top: 1px solid var(--line); padding: 1rem 0; display: grid; grid-template-columns: 4.5rem 1fr; gap: 0 1rem; }
.score { font-size: 1.75rem; font-variant-numeric: tabular-nums; line-height: 1.2; }
.is-below .score { color: var(--none); }
.score small { display: block; font-size: .75rem; color: var(--soft); }
.answers { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .25rem 0; padding: 0; }
.stated { color: var(--good); } .vague { color: var(--half); } .missing { color: var(--none); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: .5rem 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
code { background: var(--wash); padding: 0 .25rem; border-radius: 3px; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dt { margin-top: .25rem; } }
</style>
";

pub fn print(out: &mut impl Write, library: &Library) -> io::Result<()> {
    writeln!(out, "{HEAD}<h1>Templates</h1>\n<p class=\"summary\">{}</p>", escaped(&library.summary().join(" ")))?;
    for template in &library.templates {
        article(out, template, library.is_below(template))?;
    }
    for line in library.rest() {
        writeln!(out, "<p class=\"rest\">{}</p>", escaped(&line))?;
    }
    writeln!(out, "</html>")
}

fn article(out: &mut impl Write, template: &Template, is_below: bool) -> io::Result<()> {
    let class = if is_below { " class=\"is-below\"" } else { "" };
    let less = if is_below { "too low" } else { "of 100" };
    writeln!(out, "<article{class}>\n<p class=\"score\">{}<small>{less}</small></p>\n<div>", template.score)?;
    writeln!(out, "<h2>{}</h2>\n<ul class=\"answers\">", escaped(&template.name))?;
    for (name, answer) in ["Pay", "Stack", "Remote", "Flexibility"].into_iter().zip(template.answers) {
        writeln!(out, "<li>{name} <b class=\"{}\">{}</b>", word(answer), shown(answer))?;
    }
    writeln!(out, "</ul>\n<dl>")?;
    if !template.fields.is_empty() {
        let fields: Vec<String> = template.fields.iter().map(|one| format!("<code>{}</code>", escaped(one))).collect();
        writeln!(out, "<dt>Fields to fill in<dd>{}", fields.join(" "))?;
    }
    for remark in &template.remarks {
        writeln!(out, "<dt>Worth another look<dd>{}", escaped(remark))?;
    }
    for (points, advice) in &template.advice {
        writeln!(out, "<dt>Add<dd>{} <b>+{points}</b>", escaped(advice))?;
    }
    writeln!(out, "</dl>\n</div>\n</article>")
}

/// A shape beside the word, so that no colour is needed.
const fn shown(answer: Answer) -> &'static str {
    match answer {
        Answer::Stated => "● stated",
        Answer::Vague => "◐ vague",
        Answer::Missing => "○ missing",
    }
}

fn escaped(text: &str) -> String {
    let mut page = String::new();
    for c in text.chars() {
        match c {
            '<' => page.push_str("&lt;"),
            '>' => page.push_str("&gt;"),
            '&' => page.push_str("&amp;"),
            '"' => page.push_str("&quot;"),
            c if c.is_control() && !c.is_whitespace() => {}
            c => page.push(c),
        }
    }
    page
}
