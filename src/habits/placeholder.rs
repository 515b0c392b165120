//! Fields of a mail merge that were not filled, whatever tool they come from.
//!
//! Most forms are unmistakable; brackets, angle brackets and dollar signs also stand in code, footnotes, links and
//! addresses, so that their words must be those of a field.

use std::ops::Range;

use crate::Options;
use crate::order;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, Span};
use crate::text::{Gap, Kind, Shape, is_among};

use super::{says, wrong_name};
pub(crate) use crate::rules::habits_placeholder::*;

/// Words of fields, as tools name them once cut at capitals, dots and underscores.
const FIELDS: &str = "name firstname first fname lastname last lname surname fullname company companyname employer client role position job jobtitle city town location country skill skills candidate contact recipient prospect salary min max currency amount range stack technology technologies tech language framework database sender recruiter team product project industry school university number what steps insert cto department desc date days your tools service manager calendar keyword greeting salutation person title username rate budget";

/// Words that say why something stands in brackets although it is no field.
const NO_FIELD: &str =
    "withheld redacted removed deleted attached omitted hidden sic below above optional edited anonymised here";

pub fn find(reading: &Reading, options: &Options, found: &mut Vec<Finding>) {
    let text = reading.document.text;
    let mut spans: Vec<Range<usize>> = Vec::new();
    // A bar ends a sentence and stands in "*|FNAME|*" too, so whole zones are read.
    for zone in reading.document.sentences.chunk_by(|a, b| a.zone.is_own() == b.zone.is_own()) {
        if let (Some(first), Some(last)) = (zone.first().filter(|s| s.zone.is_own()), zone.last()) {
            fields(text, first.span.to(&last.span).range(), &mut spans);
        }
    }
    words(reading, &mut spans);
    greeting(reading, &mut spans);
    order::by_key(&mut spans, |s| order::key([s.start, u32::MAX as usize - s.end]));
    let mut end = 0;
    for span in spans {
        // The widest of those that overlap: "{{name}}" holds "{name}".
        if span.start < end {
            continue;
        }
        end = span.end;
        let span = Span::bytes(span.start, span.end);
        let words = one_line(span.of(text));
        found.push(Finding {
            title: format!("“{words}” is not filled in").into(),
            fixes: name(span.of(text), options),
            ..reading.finding_at(&PLACEHOLDER, span)
        });
    }
}

/// The recipient's first name for a field that asks for it.
fn name(field: &str, options: &Options) -> Vec<Fix> {
    let Some(first) = options.recipient.as_deref().and_then(wrong_name::first_name) else { return Vec::new() };
    let words = words_of(field);
    let is_first = words.iter().any(|w| matches!(w.as_str(), "first" | "firstname" | "fname")) || words == ["name"];
    let replace = if is_first {
        first.to_owned()
    } else if let Some(hello) =
        field.strip_suffix(',').map(str::trim_end).filter(|h| h.chars().all(char::is_alphabetic))
    {
        format!("{hello} {first},")
    } else {
        return Vec::new();
    };
    vec![Fix { label: format!("Write “{first}”").into(), replace: replace.into() }]
}

/// Fields between marks, in one sentence.
fn fields(text: &str, within: Range<usize>, spans: &mut Vec<Range<usize>>) {
    let sentence = &text[within.clone()];
    let mut at = 0;
    while let Some(found) = sentence[at..].find(['{', '[', '<', '%', '*', '$', '#']) {
        let from = at + found;
        let rest = &sentence[from..];
        let before = sentence[..from].chars().next_back();
        match field(rest, before, &sentence[..from]) {
            Some(length) => {
                spans.push(within.start + from..within.start + from + length);
                at = from + length;
            }
            None => at = from + 1,
        }
    }
}

/// The length of the field that `rest` begins with.
fn field(rest: &str, before: Option<char>, sentence: &str) -> Option<usize> {
    const PAIRS: [(&str, &str); 9] = [
        ("{{{", "}}}"),
        ("{{", "}}"),
        ("{!", "}"),
        ("${", "}"),
        ("#{", "}"),
        ("*|", "|*"),
        ("[[", "]]"),
        ("<<", ">>"),
        ("<%", "%>"),
    ];
    for (open, close) in PAIRS {
        if let Some(inner) = between(rest, open, close) {
            let is_field = inner.chars().any(char::is_alphabetic) && !inner.contains([';', '"', '(']);
            return is_field.then_some(open.len() + inner.len() + close.len());
        }
    }
    let glued = before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | ')' | ']' | ':' | '\\' | '`' | '='));
    match rest.as_bytes().first()? {
        b'{' => {
            let inner = between(rest, "{", "}")?;
            let after = rest[inner.len() + 2..].trim_start();
            let is_code = after.starts_with(['=', ';', '(', '{']) || after.starts_with("from ") || in_link(sentence);
            let is_choice =
                inner.contains('|') && inner.chars().all(|c| c.is_alphanumeric() || matches!(c, '|' | ' ' | '\''));
            let is_named = inner.starts_with(|c: char| c.is_alphabetic() || c == '%' || c == '$') && is_name(inner, 4);
            ((is_choice || is_named) && !is_code && (!glued || has_field(inner))).then_some(inner.len() + 2)
        }
        b'[' => {
            let inner = between(rest, "[", "]")?;
            let is_link = rest[inner.len() + 2..].starts_with(['(', '[']);
            (!glued && !is_link && is_blank(inner)).then_some(inner.len() + 2)
        }
        b'<' => {
            let inner = between(rest, "<", ">")?;
            let is_tag = rest.contains("</");
            (!glued && !is_tag && is_name(inner, 4) && has_field(inner)).then_some(inner.len() + 2)
        }
        b'%' => {
            let marks = rest.len() - rest.trim_start_matches('%').len();
            let mark = if marks >= 2 { "%%" } else { "%" };
            let inner = between(rest, mark, mark)?;
            let starts = inner.starts_with(|c: char| c.is_alphabetic());
            let is_field = starts && is_name(inner, 3) && (marks >= 2 || has_field(inner) && !inner.ends_with(' '));
            let is_number = before.is_some_and(|c| {
                c.is_ascii_digit() || c == ' ' && sentence.trim_end().ends_with(|c: char| c.is_ascii_digit())
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
        _ => None,
    }
}

/// What stands between two marks near the start of `rest`, on one line.
fn between<'t>(rest: &'t str, open: &str, close: &str) -> Option<&'t str> {
    const LONGEST: usize = 100;
    let inner = rest.strip_prefix(open)?;
    let window = &inner[..inner.floor_char_boundary(LONGEST)];
    let inner = &inner[..window.find(close)?];
    (!inner.trim().is_empty() && !inner.contains('\n')).then_some(inner)
}

/// Whether the sentence so far ends within a web address.
fn in_link(sentence: &str) -> bool {
    sentence.rsplit(char::is_whitespace).next().is_some_and(|word| word.contains("://") || word.starts_with("www."))
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
fn words_of(field: &str) -> Vec<String> {
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

/// Fields that are written as bare words: FNAME, first_name, XXX, INSERT ROLE, ____.
fn words(reading: &Reading, spans: &mut Vec<Range<usize>>) {
    const BARE: &str = "fname lname firstname lastname first_name last_name company_name companyname candidate_name candidatename job_title jobtitle full_name current_company";
    let document = &reading.document;
    for at in 0..document.tokens.len() {
        let token = &document.tokens[at];
        if token.kind != Kind::Word || !document.is_own(at) {
            continue;
        }
        let written = document.written(at);
        let next = document.after(at);
        let ties = |other: Option<usize>, mark: &[char]| {
            other.is_some_and(|o| {
                matches!(document.tokens[o].kind, Kind::Mark(c) if mark.contains(&c))
                    && document.tokens[o.max(at)].gap == Gap::Glued
            })
        };
        let joined = token.gap == Gap::Hyphen
            || next.is_some_and(|n| document.tokens[n].gap == Gap::Hyphen)
            || ties(document.before(at), &['/', '.', '@', '-', '(', '`', '_'])
            || ties(next, &['(', '/', '@', '=', '-']);
        let span = token.span().range();
        let money =
            at > 0 && token.gap == Gap::Glued && matches!(document.tokens[at - 1].kind, Kind::Mark('£' | '€' | '$'));
        let crosses = written.trim_end_matches(['k', 'K']);
        let is_crossed = crosses.len() >= 2 && crosses.bytes().all(|b| b == b'X');
        if money && is_crossed {
            spans.push(span.start - document.written(at - 1).len()..span.start + crosses.len());
        } else if is_crossed && crosses.len() >= 3 && !joined
            || written.len() >= 3 && written.bytes().all(|b| b == b'_')
            || !joined && may_be_bare(written) && token.shape != Shape::Title && is_among(written, BARE)
        {
            spans.push(span);
        } else if written == "INSERT"
            && let Some(next) = next
            && document.tokens[next].shape == Shape::Upper
            && document.written(next) != "INTO"
        {
            let here = document.after(next).filter(|n| document.written(*n) == "HERE").unwrap_or(next);
            spans.push(reading.span(at..here + 1).range());
        }
    }
}

/// "Hi ," at the start of the message: the name is not there.
fn greeting(reading: &Reading, spans: &mut Vec<Range<usize>>) {
    const HELLOS: &str = "hi hello hey dear hiya greetings hallo";
    let document = &reading.document;
    let own = document.sentences.iter().filter(|s| s.zone.is_own() && s.zone != crate::text::Zone::Subject);
    for sentence in own.take(2) {
        let first = sentence.tokens.start;
        let comma = first + 1;
        let is_open = says(reading, first, HELLOS)
            && document.tokens.get(comma).is_some_and(|t| t.is_mark(',') && t.gap == Gap::Space);
        let is_null = says(reading, first, HELLOS)
            && matches!(document.written(comma), "null" | "NULL" | "undefined" | "None" | "NaN");
        if is_open {
            spans.push(reading.span(first..comma + 1).range());
        } else if is_null {
            spans.push(document.tokens[comma].span().range());
        }
    }
}

/// All bare fields end so; asked first, since it is asked of every word.
fn may_be_bare(word: &str) -> bool {
    (5..=16).contains(&word.len()) && matches!(word.as_bytes().last(), Some(b'e' | b'E' | b'y' | b'Y'))
}
