//! Reads a job ad into the facts of a role, each with the words it came from.
//!
//! What the ad states and nothing else: a field that it does not state stays empty. [`plain`] takes away what is not the
//! ad's (markup, the page's menus, other jobs below it), [`page`] tells which line is a heading, a label or neither, and a
//! room each reads a field out of one reading of the text.

mod company;
mod contract;
mod flexibility;
mod hours;
mod interview;
mod labels;
mod link;
mod page;
mod pay;
mod plain;
mod remote;
mod stack;
mod title;
mod visa;

use std::ops::Range;

use serde::Serialize;

use crate::checker::Checker;
use crate::options::MAX_BYTES;
use crate::order;
use crate::reading::Reading;
use crate::report::{Byte, Mode, Period, Span, Utf16};
use crate::text::Kind;
use page::Page;

/// What an ad states of a job. It has the shape of a `Role` in the extension.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Posting<At = Byte> {
    pub title: Option<Field<String, At>>,
    /// The employer; not the agency that writes for one.
    pub company: Option<Field<String, At>>,
    /// Where the ad stands or is answered.
    pub link: Option<Field<String, At>>,
    pub pay: Option<Field<Salary, At>>,
    /// The names as their makers write them, each once.
    pub stack: Vec<Field<String, At>>,
    pub remote: Option<Field<Workplace, At>>,
    /// Whole sentences.
    pub flexibility: Vec<Field<String, At>>,
    pub contract: Option<Field<String, At>>,
    pub hours: Option<Field<String, At>>,
    pub visa: Option<Field<String, At>>,
    /// The steps, in their order.
    pub interview: Vec<Field<String, At>>,
}

/// A value, and the words of the ad that it was read from.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Field<T, At = Byte> {
    pub value: T,
    #[serde(flatten)]
    pub span: Span<At>,
    pub text: String,
}

/// What the job pays.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Salary {
    pub min: Option<f64>,
    pub max: Option<f64>,
    /// ISO 4217 code, or nothing.
    pub currency: &'static str,
    #[serde(serialize_with = "period")]
    pub period: Option<Period>,
    pub kind: SalaryKind,
}

/// What a salary takes in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SalaryKind {
    Base,
    Total,
}

/// Where the work is done.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Workplace {
    #[serde(serialize_with = "mode")]
    pub mode: Option<Mode>,
    /// Days of the week in the office.
    pub days: Option<u8>,
    pub places: Vec<String>,
}

/// A role says "" where it says nothing.
fn period<S: serde::Serializer>(period: &Option<Period>, to: S) -> Result<S::Ok, S::Error> {
    match period {
        Some(period) => period.serialize(to),
        None => to.serialize_str(""),
    }
}

fn mode<S: serde::Serializer>(mode: &Option<Mode>, to: S) -> Result<S::Ok, S::Error> {
    match mode {
        Some(mode) => mode.serialize(to),
        None => to.serialize_str(""),
    }
}

/// Reads an ad. Pure, as [`Checker::check`] is, and it reads as much of a text: see [`MAX_BYTES`].
pub fn read(checker: &Checker, text: &str) -> Posting {
    let text = &text[..text.floor_char_boundary(MAX_BYTES)];
    let own = plain::own(text);
    let reading = Reading::over(page::document(&own, checker.tables()), checker.tables());
    let page = Page::new(text, &reading);
    let company = company::read(&page);
    let title = title::read(&page, company.as_ref());
    Posting {
        link: link::read(&page),
        pay: pay::read(&page),
        stack: stack::read(&page, company.as_ref()),
        remote: remote::read(&page, company.as_ref()),
        flexibility: flexibility::read(&page, checker),
        contract: contract::read(&page),
        hours: hours::read(&page),
        visa: visa::read(&page),
        interview: interview::read(&page),
        title,
        company,
    }
}

impl Page<'_, '_> {
    /// A field with the words of these tokens.
    fn field<T>(&self, value: T, tokens: Range<usize>) -> Field<T> {
        let span = self.reading.span(tokens);
        Field { value, span, text: span.of(self.text).to_owned() }
    }

    /// A field whose value is its words, on one line and without the marks around them.
    fn words(&self, tokens: Range<usize>) -> Option<Field<String>> {
        let value = self.value(tokens.clone());
        (!value.is_empty()).then(|| self.field(value, tokens))
    }

    /// The words of some tokens, on one line and without the marks around them.
    fn value(&self, tokens: Range<usize>) -> String {
        const MOST: usize = 500;
        let words = self.reading.span(tokens).of(self.reading.document.text);
        let words = words.trim_matches(|c: char| c.is_whitespace() || "*_•·|,;:–—-→✓✔#".contains(c));
        let mut line = String::with_capacity(words.len().min(MOST));
        for word in words.split_whitespace() {
            if line.len() + word.len() >= MOST {
                break;
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        line
    }
}

/// A sentence that tells something, or, of one with more tokens than `long`, the clause that does.
fn said(page: &Page, sentence: usize, long: usize, tells: impl Fn(Range<usize>) -> bool) -> Option<Field<String>> {
    let tokens = page.sentence(sentence);
    let line = page.lines.get(page.line_of(tokens.start))?;
    // "- Visa sponsorship": without the bullet.
    let mut start = tokens.start;
    while line.is_item
        && start + 1 < tokens.end
        && matches!(page.reading.document.tokens[start].kind, Kind::Mark(_) | Kind::Other)
    {
        start += 1;
    }
    let tokens = start..tokens.end;
    if tokens.len() <= long {
        return page.words(tokens);
    }
    let mut at = tokens.start;
    while at < tokens.end {
        let clause = page.reading.clause(at);
        if tells(clause.clone()) && clause.len() > 2 {
            return page.words(clause);
        }
        at = clause.end.max(at) + 1;
    }
    page.words(tokens)
}

impl Posting<Byte> {
    /// The same with offsets in UTF-16 code units. `text` is the text that was read.
    pub fn to_utf16(self, text: &str) -> Posting<Utf16> {
        let mut stops = Vec::new();
        self.spans(|span| stops.extend([span.start().0, span.end().0]));
        order::by_key(&mut stops, |stop| *stop as u128);
        stops.dedup();
        let mut units = Vec::with_capacity(stops.len());
        let (mut from, mut count) = (0, 0);
        for &stop in &stops {
            count += text[from..stop].encode_utf16().count();
            from = stop;
            units.push(count);
        }
        let at = |byte: Byte| Utf16(stops.binary_search(&byte.0).map_or(count, |i| units[i]));
        let turn = |span: Span| Span::new(at(span.start()), at(span.end()));
        Posting {
            title: self.title.map(|f| f.turned(turn)),
            company: self.company.map(|f| f.turned(turn)),
            link: self.link.map(|f| f.turned(turn)),
            pay: self.pay.map(|f| f.turned(turn)),
            stack: self.stack.into_iter().map(|f| f.turned(turn)).collect(),
            remote: self.remote.map(|f| f.turned(turn)),
            flexibility: self.flexibility.into_iter().map(|f| f.turned(turn)).collect(),
            contract: self.contract.map(|f| f.turned(turn)),
            hours: self.hours.map(|f| f.turned(turn)),
            visa: self.visa.map(|f| f.turned(turn)),
            interview: self.interview.into_iter().map(|f| f.turned(turn)).collect(),
        }
    }

    fn spans(&self, mut take: impl FnMut(Span)) {
        let words = [&self.title, &self.company, &self.link, &self.contract, &self.hours, &self.visa];
        words.into_iter().flatten().for_each(|f| take(f.span));
        let lists = [&self.stack, &self.flexibility, &self.interview];
        lists.into_iter().flatten().for_each(|f| take(f.span));
        self.pay.iter().for_each(|f| take(f.span));
        self.remote.iter().for_each(|f| take(f.span));
    }
}

impl<T> Field<T, Byte> {
    fn turned(self, turn: impl Fn(Span) -> Span<Utf16>) -> Field<T, Utf16> {
        Field { value: self.value, span: turn(self.span), text: self.text }
    }
}
