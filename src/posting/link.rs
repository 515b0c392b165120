//! Where the ad stands, or where one applies.

use std::ops::Range;

use super::Field;
use super::labels::Label;
use super::page::Page;
use crate::text::{Gap, Kind};

/// The most tokens of an address.
const MOST: usize = 40;

/// Parts of addresses of job ads and of what takes applications.
const OF_JOBS: &str = "/job|/career|careers.|jobs.|/vacanc|/position|/opening|/apply|greenhouse.io|lever.co|ashbyhq.com|workable.com|myworkdayjobs|smartrecruiters|recruitee.com|personio|teamtailor|breezy.hr|bamboohr|/role|/stelle|/join|/hiring|/vacatur|/karriere|/stellen|/praca|/oferta|/offre|/rekrut|/jobb|/trabaj|/lediga|linkedin.com/jobs|indeed.|/work-with-us|/opdracht|/vacante|/recruit|/emploi|welcometothejungle|pinpointhq|jobvite|icims|rippling";

/// Parts of addresses that are never an ad's.
const OF_OTHERS: &str = "facebook.|twitter.|instagram.|youtube.|linkedin.com/company|linkedin.com/in/|glassdoor|calendly|/privacy|/terms|/cookie|/legal|wikipedia|github.com|crunchbase|techcrunch|e-verify|eeoc|dol.gov|/benefits|/blog|/news|/press|unsubscribe|mailto:|eeo|gitlab.com|arxiv.org|crates.io|npmjs.|//docs.";

/// What ends a file's or a library's name and no address: "next.js", "compose.yaml".
const OF_FILES: &str =
    "js ts jsx tsx net py rb rs go md txt yml yaml json toml xml html css pdf doc docx zip gz exe sh";

/// Words that lead to an address.
const LEADS: &str = "apply details more description posting job ad link role solliciteer solliciteren reageren bewerben bewerbung bewirb postuler postulez candidature aplikuj ansøk søk søg ansøg vacature hae via";

/// Reads the link.
pub fn read(page: &Page) -> Option<Field<String>> {
    let document = &page.reading.document;
    let mut best: Option<(u32, Range<usize>)> = None;
    for tokens in (0..document.tokens.len()).filter_map(|at| address(page, at)) {
        let at = tokens.start;
        let written = page.reading.span(tokens.clone()).of(document.text).to_ascii_lowercase();
        if written.contains('@') && !written.starts_with("http")
            || OF_OTHERS.split('|').any(|part| written.contains(part))
        {
            continue;
        }
        let is_of_job = OF_JOBS.split('|').any(|part| written.contains(part));
        let line = &page.lines[page.line_of(at)];
        let is_labelled = page.label_at(at).is_some_and(|labelled| labelled.label == Label::Link);
        let leads = is_labelled || document.has_among(line.tokens.start.max(at.saturating_sub(8))..at, LEADS);
        // "https://firm.example/founding" behind a sentence, "Firm (https://firm.example) | Engineer" at the head,
        // "firm.example" without a page of it is the firm's own.
        let is_page = written.trim_start_matches("https://").split_once('/').is_some_and(|(_, path)| path.len() > 2);
        let is_alone = is_page && (line.tokens == tokens || document.is_among(at.max(1) - 1, "on at use"))
            || line.tokens.start == 0 && at > 0 && document.tokens[at - 1].is_mark('(') && at < 6;
        if line.tokens.clone().take(6).any(|b| document.is_among(b, "unsubscribe")) {
            continue;
        }
        let weight = 4 * u32::from(is_of_job) + 2 * u32::from(leads || is_alone) + u32::from(is_page);
        if weight > 0 && best.as_ref().is_none_or(|(most, _)| weight > *most) {
            best = Some((weight, tokens));
        }
    }
    let (_, tokens) = best?;
    let written = page.reading.span(tokens.clone()).of(document.text).trim_end_matches(['.', ',', ')', '>']);
    let lower = written.to_ascii_lowercase();
    let is_whole = lower.starts_with("https://") || lower.starts_with("http://");
    let value = if is_whole { written.to_owned() } else { ["https://", written].concat() };
    Some(page.field(value, tokens))
}

/// The address that begins at a token: one that the text marks as such, or "firm.example/jobs".
fn address(page: &Page, at: usize) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let token = &document.tokens[at];
    if token.kind == Kind::Link {
        return Some(at..at + 1);
    }
    // Whatever stands before it without a space is part of another word.
    let begins = at == 0 || token.gap != Gap::Glued && token.gap != Gap::Hyphen || document.tokens[at - 1].is_mark('(');
    if token.kind != Kind::Word || !begins {
        return None;
    }
    let glued = document.tokens[at + 1..].iter().take(MOST).take_while(|t| {
        matches!(t.gap, Gap::Glued | Gap::Hyphen) && !matches!(t.kind, Kind::Mark('(' | ')' | ',' | ';' | '|' | '@'))
    });
    let mut end = at + 1 + glued.count();
    while end > at + 1 && matches!(document.tokens[end - 1].kind, Kind::Mark('.' | ':' | '!' | '?')) {
        end -= 1;
    }
    let written = page.reading.span(at..end).of(document.text);
    let (host, _) = written.split_once('/').unwrap_or((written, ""));
    let (names, ending) = host.rsplit_once('.')?;
    let is_name =
        |name: &str| name.len() > 1 && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let is_ending = (2..=10).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_lowercase());
    (is_ending && !crate::text::is_among(ending, OF_FILES) && names.split('.').all(is_name)).then_some(at..end)
}
