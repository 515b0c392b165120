//! Fields between marks, whatever tool they come from: "{{name}}", "[Company]", "%FIRST_NAME%", "{formtext: name=first}".
//!
//! Braces in pairs are unmistakable; brackets, angle brackets and dollar signs also stand in code, footnotes, links and
//! addresses, so that their words must be those of a field.

use std::ops::Range;

use crate::text::is_among;

/// Words of fields, as tools name them once cut at capitals, dots and underscores.
const FIELDS: &str = "name firstname first fname lastname last lname surname fullname company companyname employer client role position job jobtitle city town location country skill skills candidate contact recipient prospect salary min max currency amount range stack technology technologies tech language framework database sender recruiter team product project industry school university number what steps insert cto department desc date days your tools service manager calendar keyword greeting salutation person title username rate budget";

/// Words that say why something stands in brackets although it is no field.
const NO_FIELD: &str =
    "withheld redacted removed deleted attached omitted hidden sic below above optional edited anonymised here";

/// How many bytes around a mark are looked at.
pub(in crate::habits) const NEAR: usize = 400;

/// Fields between marks, in one zone.
pub(super) fn fields(text: &str, within: Range<usize>, spans: &mut Vec<Range<usize>>) {
    const OPENS: [bool; 256] = {
        let mut opens = [false; 256];
        let marks = b"{[<%*$#^@\xc2";
        let mut at = 0;
        while at < marks.len() {
            opens[marks[at] as usize] = true;
            at += 1;
        }
        opens
    };
    let zone = &text[within.clone()];
    let mut at = 0;
    while let Some(found) = zone.as_bytes()[at..].iter().position(|byte| OPENS[*byte as usize]) {
        let from = at + found;
        let (so_far, rest) = zone.split_at(from);
        let near = &so_far[so_far.ceil_char_boundary(from.saturating_sub(NEAR))..];
        match field(rest, so_far.chars().next_back(), near) {
            Some(length) if !is_code(near) => {
                spans.push(within.start + from..within.start + from + length);
                at = from + length;
            }
            _ => at = from + 1,
        }
    }
}

/// Commands of snippet tools: "{formtext: name=first}", "{cursor}".
const COMMANDS: &str = "formtext formmenu formdate formparagraph formtoggle cursor clipboard snippet import key click wait \
                        site time date user endif endformtoggle";

/// The length of the field that `rest` begins with.
fn field(rest: &str, before: Option<char>, near: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 11] = [
        ("{{{", "}}}"),
        ("{{", "}}"),
        ("{%", "%}"),
        ("@@", "@@"),
        ("{!", "}"),
        ("${", "}"),
        ("#{", "}"),
        ("*|", "|*"),
        ("[[", "]]"),
        ("<<", ">>"),
        ("<%", "%>"),
    ];
    // The mark of a snippet tool for where to type.
    if rest.starts_with("$|$") {
        return Some(3);
    }
    for (open, close) in PAIRS {
        if let Some(inner) = between(rest, open, close) {
            // Templates may hold filters and calls: {{ name | default: "there" }}, {{ token('first', 'there') }}.
            let is_template = matches!(open, "{{" | "{{{" | "{%") && before != Some('=');
            let is_variable = open == "${" && !has_field(inner) && !inner.chars().any(char::is_lowercase);
            let is_field = inner.chars().any(char::is_alphabetic)
                && !is_variable
                && (is_template || !inner.contains([';', '"', '(']))
                && (open != "@@" || is_name(inner, 3));
            return is_field.then_some(open.len() + inner.len() + close.len());
        }
    }
    let glued =
        before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | ':' | '\\' | '`' | '=' | '$'));
    match rest.as_bytes().first()? {
        b'{' => {
            let inner = between(rest, "{", "}")?;
            let after = rest[inner.len() + 2..].trim_start();
            let is_code = after.starts_with(['=', ';', '(', '{']) || after.starts_with("from ") || in_link(near);
            let is_choice = inner.contains('|')
                && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, '|' | '_' | ' ' | '\''));
            let is_named = inner.starts_with(|c: char| c.is_alphabetic() || c == '%' || c == '$') && is_name(inner, 4);
            let command = inner.split([':', '=', ' ']).next().unwrap_or_default();
            let is_command = is_among(command, COMMANDS) && (command.len() == inner.len() || inner.contains(':'))
                || command.is_empty() && inner.starts_with('=') && is_name(&inner[1..], 2);
            let is_field = is_choice || is_named || is_command && !command.is_empty() || is_command && has_field(inner);
            (is_field && !is_code && (!glued || has_field(inner))).then_some(inner.len() + 2)
        }
        b'[' => {
            let inner = between(rest, "[", "]")?;
            let is_link = rest[inner.len() + 2..].starts_with(['(', '[']);
            (!glued && !is_link && is_blank(inner)).then_some(inner.len() + 2)
        }
        b'<' => {
            let inner = between(rest, "<", ">")?;
            let is_tag = rest[..rest.floor_char_boundary(NEAR)].contains("</");
            (!glued && !is_tag && is_name(inner, 4) && has_field(inner)).then_some(inner.len() + 2)
        }
        b'%' => {
            let marks = rest.len() - rest.trim_start_matches('%').len();
            let mark = if marks >= 2 { "%%" } else { "%" };
            let inner = between(rest, mark, mark)?;
            let starts = inner.starts_with(|c: char| c.is_alphabetic());
            if inner.starts_with("fill") && inner.contains(':') {
                return Some(inner.len() + 2 * mark.len());
            }
            let is_field = starts && is_name(inner, 3) && (marks >= 2 || has_field(inner) && !inner.ends_with(' '));
            let is_number = before.is_some_and(|c| {
                c.is_ascii_digit() || c == ' ' && near.trim_end().ends_with(|c: char| c.is_ascii_digit())
            });
            (is_field && !is_number).then_some(inner.len() + 2 * mark.len())
        }
        b'$' => {
            let inner: &str = &rest[1..];
            let length = inner.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(inner.len());
            let words = words_of(&inner[..length]);
            let is_field = !words.is_empty() && words.iter().all(|w| is_among(w, FIELDS));
            (is_field && !before.is_some_and(char::is_alphanumeric) && inner.starts_with(char::is_alphabetic))
                .then_some(length + 1)
        }
        b'#' => {
            let inner = between(rest, "##", "##")?;
            (is_name(inner, 3) && has_field(inner)).then_some(inner.len() + 4)
        }
        b'^' => {
            let inner = between(rest, "^", "^")?;
            (!glued && is_name(inner, 3) && has_field(inner)).then_some(inner.len() + 2)
        }
        // « and », as word processors write merge fields.
        0xc2 => {
            let inner = between(rest, "«", "»")?;
            (is_name(inner, 2) && !inner.contains(' ') && has_field(inner)).then_some(inner.len() + 4)
        }
        _ => None,
    }
}

/// What stands between two marks near the start of `rest`, on one line.
fn between<'t>(rest: &'t str, open: &str, close: &str) -> Option<&'t str> {
    const LONGEST: usize = 160;
    let inner = rest.strip_prefix(open)?;
    let window = &inner[..inner.floor_char_boundary(LONGEST)];
    let inner = &inner[..window.find(close)?];
    (!inner.trim().is_empty() && !inner.contains('\n')).then_some(inner)
}

/// Whether the line so far ends within words in backticks, or is a command.
pub(in crate::habits) fn is_code(so_far: &str) -> bool {
    let line = &so_far[so_far.rfind('\n').map_or(0, |end| end + 1)..];
    line.bytes().filter(|b| *b == b'`').count() % 2 == 1 || line.starts_with("$ ")
}

/// Whether the text so far ends within a web address.
pub(in crate::habits) fn in_link(so_far: &str) -> bool {
    so_far.rsplit(char::is_whitespace).next().is_some_and(|word| word.contains("://") || word.starts_with("www."))
}

/// A few plain words or one identifier.
fn is_name(inner: &str, most: usize) -> bool {
    inner.split_whitespace().count() <= most
        && inner.len() <= 40
        && inner
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | '!' | '\'' | '’' | '%' | '$'))
}

fn has_field(inner: &str) -> bool {
    words_of(inner).iter().any(|w| is_among(w, FIELDS))
}

/// A blank in square brackets, ours or a template's.
fn is_blank(inner: &str) -> bool {
    let words = words_of(inner);
    let plain =
        inner.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ' | ',' | '/' | '\'' | '’'));
    // "[EXTERNAL]", "[Hiring]" and "[our company]" are labels; ours are long only where they offer a choice.
    plain
        && words.iter().any(|w| is_among(w, FIELDS))
        && !words.iter().any(|w| is_among(w, NO_FIELD))
        && (words.len() <= 5 || inner.contains(" / "))
        && !(words.len() == 1 && matches!(words[0].as_str(), "job" | "last" | "first" | "what") && inner != "what")
}

/// The words of a field's name in lower case, cut at capitals, dots and underscores.
pub(super) fn words_of(field: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = ' ';
    for c in field.chars() {
        if c.is_alphanumeric() {
            let starts = !before.is_alphanumeric() || c.is_uppercase() && before.is_lowercase();
            if starts {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(c.to_lowercase());
            }
        }
        before = c;
    }
    words
}
