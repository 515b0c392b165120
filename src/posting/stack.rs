//! The technologies of the job.

mod listed;
mod unused;

use super::Field;
use super::labels::{Label, Section};
use super::page::Page;
use crate::questions::stack;
use crate::report::{Finding, Value};
use crate::text::{Class, Gap, Kind, Shape};

/// The most technologies of a job.
const MOST: usize = 40;

/// Platforms, standards and certificates that technologies are for, and that no ad means by its stack.
const NO_STACK: &str = "Mainframe|JVM|GPUs|NetCDF|PLC|DO-178C|ISTQB|Google Play";

/// Reads the stack: each technology once, where it is named first.
pub fn read(page: &Page, company: Option<&Field<String>>) -> Vec<Field<String>> {
    let is_listed = |at: usize| matches!(page.section_of(at), Section::Wanted | Section::Stack);
    let findings = stack::of_ad(page.reading, is_listed);
    let mut fields: Vec<Field<String>> = Vec::new();
    for finding in &findings {
        let Some(Value::Stack { term }) = &finding.value else { continue };
        let is_known = fields.iter().any(|f| f.value == **term);
        if !is_known && fields.len() < MOST && is_of_job(page, finding, company) {
            let text = finding.span.of(page.text).to_owned();
            fields.push(Field { value: term.to_string(), span: finding.span, text });
        }
    }
    listed::add(page, company, &mut fields);
    // "Swift and SwiftUI, for iOS": the platform is no more of the stack than what it is written in.
    const MOBILE: &str = "swift swiftui objective-c kotlin flutter dart maui";
    let is_written = fields.iter().any(|f| {
        crate::text::is_among(f.value.to_lowercase(), MOBILE)
            || f.value == "React Native"
            || f.value == "Jetpack Compose"
    });
    fields.retain(|f| !(is_written && matches!(&*f.value, "iOS" | "Android")));
    crate::order::by_key(&mut fields, |field| field.span.start().0 as u128);
    fields.truncate(MOST);
    fields
}

fn is_of_job(page: &Page, finding: &Finding, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let at = document.tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
    let end = document.tokens.partition_point(|t| (t.start as usize) < finding.span.end().0);
    if matches!(page.section_of(at), Section::Legal | Section::Offer | Section::Process) && !names_title(page, at) {
        return false;
    }
    // "Interview mode: a Webex video"
    if page.label_at(at).is_some_and(|labelled| labelled.label == Label::Interview)
        && document.is_among(at, "webex zoom teams skype cisco")
    {
        return false;
    }
    if NO_STACK.split('|').any(|name| finding.value == Some(Value::Stack { term: name.into() })) {
        return false;
    }
    let is_company = company.is_some_and(|c| {
        c.value.split(' ').any(|word| word == finding.text)
            || c.value.contains(&finding.text) && c.value.starts_with(&finding.text)
    });
    let is_spared =
        unused::is_spared(page, at) || unused::is_past(page, at, end) || unused::is_of_others(page, at, end);
    !is_company && !is_spared && !is_word(page, at, end)
}

/// A name of a technology that is another word where it stands.
fn is_word(page: &Page, at: usize, end: usize) -> bool {
    let document = &page.reading.document;
    let token = &document.tokens[at];
    // "Move our pages to Next.js": a verb.
    let opens = page.lines[page.line_of(at)].tokens.clone().take(2).any(|first| first == at);
    let goes_on = document.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.shape == Shape::Lower);
    let is_verb = opens
        && document.is_among(at, "move make play express drive flow render segment sketch build test ship dash")
        && goes_on
        // "you play with caches"
        || token.shape == Shape::Lower
            && document.is_among(at, "play move go express drive make flow")
            && document.is_among(end, "with around a the nicely well into to our your");
    // "(c) maintain the database": the letter of an item.
    let is_letter = token.end - token.start == 1
        && token.shape == Shape::Lower
        && document.tokens.get(end).is_some_and(|t| t.is_mark(')'))
        && document.tokens.get(end + 1).is_none_or(|t| !matches!(t.kind, Kind::Mark(_)));
    // "on an old Android phone", "an ITIL Foundation certificate"
    let is_thing =
        document.is_among(end, "phone phones handset handsets tablet certificate certification certificates");
    // Certificates, and words that are a name only in capitals.
    let is_thing = is_thing
        || document.is_among(at, "istqb itil pmp prince2 cissp cism cisa togaf ccna ccnp rhcsa rhce")
        || token.shape == Shape::Lower && document.is_among(at, "was glue visio is basic");
    // "Solid SQL": a praise.
    let is_praise = document.is_among(at, "solid")
        && end == at + 1
        && document.tokens.get(end).is_some_and(|t| t.kind == Kind::Word && t.gap == Gap::Space);
    // "AWS (13th month)", "TS clearance", "a valid C permit"
    let next = end..document.tokens.len().min(end + 4);
    let is_other = document.is_among(at, "aws") && document.has_among(next.clone(), "13th 13 annual")
        || document.is_among(at, "ts c b") && document.has_among(next, "permit preferred clearance");
    is_verb || is_letter || is_thing || is_praise || is_other
}

/// A title among benefits or legal words is still one.
fn names_title(page: &Page, at: usize) -> bool {
    page.reading.document.is(at + 1, Class::Role)
}
