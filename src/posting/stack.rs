//! The technologies of the job.

use super::Field;
use super::labels::Section;
use super::page::Page;
use crate::questions::stack;
use crate::report::{Finding, Value};
use crate::text::{Class, Kind, words};

/// Reads the stack: each technology once, where it is named first.
pub fn read(page: &Page, company: Option<&Field<String>>) -> Vec<Field<String>> {
    const MOST: usize = 40;
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
    fields
}

fn is_of_job(page: &Page, finding: &Finding, company: Option<&Field<String>>) -> bool {
    let document = &page.reading.document;
    let at = document.tokens.partition_point(|t| (t.end as usize) <= finding.span.start().0);
    if matches!(page.section_of(at), Section::Legal | Section::Offer | Section::Process)
        && page.section_of(at) != Section::Open
        && !names_title(page, at)
    {
        return false;
    }
    let is_company = company.is_some_and(|c| {
        c.value.split(' ').any(|word| word == finding.text)
            || c.value.contains(&finding.text) && c.value.starts_with(&finding.text)
    });
    if is_company {
        return false;
    }
    // "Experience with Java is not needed", "No Java required".
    let sentence = document.sentence_of(at).tokens.clone();
    let behind = at..sentence.end.min(at + 10);
    let not =
        behind.clone().find(|i| document.is(*i, Class::Negation) || document.is_in(*i, words!("optional unnecessary")));
    let is_spared = not.is_some_and(|not| {
        (not..sentence.end.min(not + 5)).any(|i| {
            document.is_in(
                i,
                words!("needed required necessary expected mandatory essential need require matter unnecessary"),
            )
        }) && !(at..not).any(|i| matches!(document.tokens[i].kind, Kind::Mark(';' | '.' | '(')))
    });
    // "Move our pages to Next.js": a verb.
    let opens = page.lines[page.line_of(at)].tokens.clone().take(2).any(|first| first == at);
    let is_verb = opens
        && document.is_in(at, words!("move make play express drive flow render segment sketch build test ship dash"))
        && document.tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.shape == crate::text::Shape::Lower);
    // "PHP 10,000": pesos.
    !is_spared && !is_verb && !document.is(at, Class::Amount)
}

/// A title among benefits or legal words is still one.
fn names_title(page: &Page, at: usize) -> bool {
    page.reading.document.is(at + 1, Class::Role)
}
