//! The range in place of words that stand where a figure should be, where the words around take it.

use std::ops::Range;

use super::{country, judge, vague};
use crate::money::currency;
use crate::reading::Reading;
use crate::report::Fix;
use crate::rule::Rule;
use crate::text::{Class, Gap, Kind, flat, words};
use crate::wording::wording;

/// Words that may follow the range, so that what is left is still a sentence.
const GOES_ON: &str = "and plus or with for in as but on depending at to if which based commensurate from by because \
    while so offered available here there too";

/// What a noun with its article follows: "we offer | a salary of …".
const LEADS: &str = "offer offers offering with for get gets give gives have has had expect enjoy earn plus provide \
    provides providing receive on is are be at and or of include includes including pay pays paying paid";

/// The range in place of the praise, or of what it depends on.
pub fn fix(reading: &Reading, rule: &'static Rule, tokens: Range<usize>) -> Option<Fix> {
    let document = &reading.document;
    let is_praise = std::ptr::eq(rule, &vague::COMPETITIVE);
    let is_experience = std::ptr::eq(rule, &vague::EXPERIENCE);
    let (first, last) = (tokens.start, tokens.end.checked_sub(1)?);
    let sentence = document.sentence_of(first);
    let is_question = sentence.tokens.end.checked_sub(1).is_some_and(|end| document.tokens[end].is_mark('?'));
    if !(is_praise || is_experience) || is_question {
        return None;
    }
    let is_by_experience = is_experience
        && tokens.clone().any(|at| document.is_in(at, words!("doe experience exp skills level seniority")));
    let tail = if is_by_experience { " depending on experience" } else { "" };
    let around = Around { reading, tokens: tokens.clone(), tail };
    let (replace, is_subject) = if let Some(sign) = around.sign_before() {
        // "Salary: £competitive": the currency stands there already.
        let time = around.time(around.noun().unwrap_or(last));
        let kept = tokens.clone().skip(1).find(|at| {
            document.is_in(*at, words!("and plus")) || matches!(document.tokens[*at].kind, Kind::Mark('+' | '&'))
        });
        let kept = kept.map(|at| format!(" {}", flat(reading.span(at..tokens.end).of(document.text))));
        (format!("[min]–{sign}[max] {time}{tail}{}", kept.unwrap_or_default()), false)
    } else if around.is_verb() {
        (around.verb()?, false)
    } else if around.is_noun(first) {
        (around.clause()?, false)
    } else if is_praise && !document.is(first, Class::Money) {
        (around.praised()?, true)
    } else if is_experience && first == last && document.is_in(first, words!("doe")) {
        (format!("{}{tail}", around.range(if judge::is_contract(reading) { "a day" } else { "a year" })), false)
    } else {
        return None;
    };
    takes(reading, last, is_subject).then(|| Fix { label: wording!("fix.range"), replace: replace.into() })
}

/// Vague words, with what stands around them.
struct Around<'r, 't> {
    reading: &'r Reading<'t>,
    tokens: Range<usize>,
    /// What follows the range.
    tail: &'static str,
}

impl Around<'_, '_> {
    /// The token before the words, in their sentence.
    fn before(&self) -> Option<usize> {
        let from = self.reading.document.sentence_of(self.tokens.start).tokens.start;
        self.tokens.start.checked_sub(1).filter(|at| *at >= from)
    }

    fn follows(&self, words: &str) -> bool {
        self.before().is_some_and(|at| self.reading.document.is_among(at, words))
    }

    /// The currency's sign that is glued to the words.
    fn sign_before(&self) -> Option<&str> {
        let document = &self.reading.document;
        let at = self.before().filter(|_| document.tokens[self.tokens.start].gap == Gap::Glued)?;
        currency::at(document, at).map(|_| document.written(at))
    }

    fn is_rate(&self, at: usize) -> bool {
        self.reading.document.is_in(at, words!("rate rates"))
    }

    fn is_noun(&self, at: usize) -> bool {
        let document = &self.reading.document;
        document.is(at, Class::Money)
            && document.is_in(at, words!("salary pay compensation comp package remuneration rate"))
    }

    /// What is praised: the last noun.
    fn noun(&self) -> Option<usize> {
        self.tokens.clone().rev().find(|at| self.is_noun(*at))
    }

    /// "market rate" is what a contractor gets by the day; else it is a salary.
    fn is_salary(&self, noun: usize) -> bool {
        let is_market = self.tokens.clone().any(|at| self.reading.document.is_in(at, words!("market")));
        !self.is_rate(noun) || is_market && !judge::is_contract(self.reading)
    }

    fn time(&self, noun: usize) -> &'static str {
        if self.is_salary(noun) { "a year" } else { "a day" }
    }

    /// "£[min]–£[max] a year", in the writer's sign, or the currency that the message's places suggest.
    fn range(&self, time: &str) -> String {
        let document = &self.reading.document;
        let sign = self.tokens.clone().find_map(|at| currency::at(document, at).map(|_| document.written(at)));
        let range = match sign.or_else(|| country::expected(self.reading).map(currency::written)) {
            Some(sign) if sign.chars().all(char::is_alphabetic) => format!("{sign} [min]–[max]"),
            Some(sign) => format!("{sign}[min]–{sign}[max]"),
            None => "[currency] [min]–[max]".to_owned(),
        };
        if time.is_empty() { range } else { format!("{range} {time}") }
    }

    /// "offer a salary" and "we pay well": the same word, and only the first is a noun.
    fn is_verb(&self) -> bool {
        let document = &self.reading.document;
        let first = self.tokens.start;
        const DOES: &str = "we they you who to will would can could and i clients";
        document.is_in(first, words!("pay pays paying"))
            && (!document.is_in(first, words!("pay")) || self.follows(DOES))
    }

    fn verb(&self) -> Option<String> {
        let document = &self.reading.document;
        let first = self.tokens.start;
        let is_heading = document.tokens.get(first + 1).is_some_and(|t| t.is_mark(':'));
        (!is_heading).then(|| format!("{} {}{}", document.written(first), self.range("a year"), self.tail))
    }

    /// "The salary is competitive", "Salary: DOE", "a salary depending on experience".
    fn clause(&self) -> Option<String> {
        const PARTS: &str = "depending dependent based commensurate according negotiable neg open flexible tbc tbd tba \
            doe doq competitive to best as";
        let document = &self.reading.document;
        let (first, next) = (self.tokens.start, self.tokens.start + 1);
        let time = if self.is_rate(first) { "a day" } else { "a year" };
        let is_heading = document.tokens.get(next).is_some_and(|t| matches!(t.kind, Kind::Mark(':' | '-' | '–')));
        let is_finite = document.is_in(next, words!("is are will would depends varies won't isn't"));
        let is_part = self.tokens.contains(&next) && document.is_among(next, PARTS);
        let is_word = self.before().filter(|at| document.tokens[*at].kind == Kind::Word);
        let is_led =
            is_word.is_some_and(|at| at > 0 && document.is_in(at - 1, words!("with for of at offer including")));
        let is_owned =
            is_word.is_some_and(|at| document.written(at).ends_with("'s") || document.written(at).ends_with("’s"));
        let joint = match (is_heading, is_finite, is_part) {
            (true, ..) => ": ",
            (_, true, _) => " is ",
            // "The salary negotiable, and …"
            (_, _, true) if (self.follows("the our its their this") || is_owned) && !is_led => " is ",
            // "with a salary depending on experience", and "Salary negotiable" in a headline.
            (_, _, true) if is_word.is_some() => " of ",
            (_, _, true) => ": ",
            _ => return None,
        };
        Some(format!("{}{joint}{}{}", document.written(first), self.range(time), self.tail))
    }

    /// "an excellent salary": the article stays, and so does what stands behind the noun.
    fn praised(&self) -> Option<String> {
        let document = &self.reading.document;
        let first = self.tokens.start;
        let noun = self.noun()?;
        let rest = self.tokens.end - noun - 1;
        if document.is_one_of(first, &["at", "above", "over", "match", "beat", "top of", "pay"])
            || self.follows("most more such less least no very as at")
            || rest > 0 && !document.is_in(noun + 1, words!("and"))
        {
            return None;
        }
        let kept = if rest > 0 {
            let span = self.reading.span(noun + 1..self.tokens.end);
            format!(" {}", flat(span.of(document.text)))
        } else {
            String::new()
        };
        let word = match self.is_salary(noun) {
            true if self.is_rate(noun) => "salary".to_owned(),
            true => document.written(noun).to_lowercase(),
            false => "rate".to_owned(),
        };
        // "Salary: market rate" has its noun already, and "paying a" takes none.
        let is_labelled = self.before().is_some_and(|at| document.tokens[at].is_mark(':'))
            && first > 1
            && document.is(first - 2, Class::Money);
        let words = if self.follows("pay pays paying paid") || is_labelled {
            self.range(self.time(noun))
        } else {
            match (self.follows("an"), self.is_salary(noun)) {
                // "an attractive day rate": no such rate begins with a vowel.
                (true, false) if self.tokens.clone().any(|at| document.is_in(at, words!("day daily"))) => return None,
                (true, false) => format!("hourly rate of {}", self.range("")),
                (true, true) => format!("annual {word} of {}", self.range("")),
                _ => {
                    // "We offer competitive salary" lacks the article that a salary of so much needs.
                    let is_counted = matches!(word.as_str(), "salary" | "package" | "rate");
                    let article = if is_counted && self.follows(LEADS) { "a " } else { "" };
                    let package = if !is_counted && self.follows("a") { " package" } else { "" };
                    self.cased(format!("{article}{word}{package} of {}", self.range(self.time(noun))))
                }
            }
        };
        Some(words + &kept)
    }

    /// The words with a capital where one is due: where a sentence, a line or a label begins; not for "FAANG" in the middle.
    fn cased(&self, words: String) -> String {
        let token = &self.reading.document.tokens[self.tokens.start];
        let starts = self.before().is_none_or(|at| self.reading.document.tokens[at].kind != Kind::Word);
        let mut chars = words.chars();
        match chars.next() {
            Some(first) if token.is_capitalised() && starts => first.to_uppercase().chain(chars).collect(),
            _ => words,
        }
    }
}

/// Whether what stands behind the token `last` can go on after a range.
fn takes(reading: &Reading, last: usize, is_subject: bool) -> bool {
    let document = &reading.document;
    let next = last + 1;
    if next >= document.sentence_of(last).tokens.end {
        return true;
    }
    let token = &document.tokens[next];
    match token.kind {
        Kind::Mark('/') => token.gap != Gap::Glued,
        Kind::Mark(_) | Kind::Other => true,
        Kind::Word => document.is_among(next, GOES_ON) || is_subject && document.is_in(next, words!("is will awaits")),
        Kind::Number | Kind::Link => false,
    }
}
