//! Where the ad stands, or where one applies.

use super::Field;
use super::labels::Label;
use super::page::Page;
use crate::text::Kind;

/// Parts of addresses of job ads and of what takes applications.
const OF_JOBS: &str = "/job|/career|careers.|jobs.|/vacanc|/position|/opening|/apply|greenhouse.io|lever.co|ashbyhq.com|workable.com|myworkdayjobs|smartrecruiters|recruitee.com|personio|teamtailor|breezy.hr|bamboohr|/role|/stelle|/join|/hiring|/vacatur|/karriere|/stellen|/praca|/oferta|/offre|/rekrut|/jobb|/trabaj|/lediga|linkedin.com/jobs|indeed.|/work-with-us|/recruit|/emploi|welcometothejungle|pinpointhq|jobvite|icims|rippling";

/// Parts of addresses that are never an ad's.
const OF_OTHERS: &str = "facebook.|twitter.|instagram.|youtube.|linkedin.com/company|linkedin.com/in/|glassdoor|calendly|/privacy|/terms|/cookie|/legal|wikipedia|github.com|crunchbase|techcrunch|e-verify|eeoc|dol.gov|/benefits|/blog|/news|/press|unsubscribe|mailto:|eeo";

/// Reads the link.
pub fn read(page: &Page) -> Option<Field<String>> {
    let document = &page.reading.document;
    let links = (0..document.tokens.len()).filter(|at| document.tokens[*at].kind == Kind::Link);
    let mut best: Option<(u32, usize)> = None;
    for at in links {
        let written = document.written(at).to_ascii_lowercase();
        if written.contains('@') && !written.starts_with("http")
            || OF_OTHERS.split('|').any(|part| written.contains(part))
        {
            continue;
        }
        let is_of_job = OF_JOBS.split('|').any(|part| written.contains(part));
        let line = &page.lines[page.line_of(at)];
        let is_labelled = page.label_at(at).is_some_and(|labelled| labelled.label == Label::Link);
        let leads = is_labelled
            || document.has_among(line.tokens.start.max(at.saturating_sub(8))..at, "apply details more description posting job ad link role solliciteer solliciteren bewerben bewerbung bewirb postuler postulez candidature aplikuj ansök søk søg vacature hae");
        // "https://firm.example/founding" on a line of its own, "Firm (https://firm.example) | Engineer" at the head.
        let is_page = written.trim_start_matches("https://").split_once('/').is_some_and(|(_, path)| path.len() > 2);
        let is_alone = line.tokens.len() == 1 && is_page
            || line.tokens.start == 0 && at > 0 && document.tokens[at - 1].is_mark('(') && at < 6;
        if line.tokens.clone().take(6).any(|b| document.is_among(b, "unsubscribe")) {
            continue;
        }
        let weight = 2 * u32::from(is_of_job) + u32::from(leads || is_alone);
        if weight > 0 && best.is_none_or(|(most, _)| weight > most) {
            best = Some((weight, at));
        }
    }
    let (_, at) = best?;
    let written = document.written(at).trim_end_matches(['.', ',', ')', '>']);
    let lower = written.to_ascii_lowercase();
    let is_whole = lower.starts_with("https://") || lower.starts_with("http://");
    let value = if is_whole { written.to_owned() } else { ["https://", written].concat() };
    Some(page.field(value, at..at + 1))
}
