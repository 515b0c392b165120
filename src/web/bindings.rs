//! `check` and `explain`, for JavaScript.

use std::sync::OnceLock;

use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::checker::Checker;
use crate::options::{MAX_BYTES, Options, Place};
use crate::report::{Question, Topic};
use crate::rules;
use crate::tables::Tables;
use crate::terms::glossary::{Glossary, suggestions};
use crate::web::Report;
use crate::web::catalogue::told;

static CHECKER: OnceLock<Checker<'static>> = OnceLock::new();

/// Gives the core its tables: what `facts_first.tables` holds, which was built with it. Throws for anything else.
#[wasm_bindgen]
pub fn load(tables: Vec<u8>) -> Result<(), JsError> {
    let tables = Tables::from_bytes(tables.leak(), Some(crate::rules::FINGERPRINT));
    let tables = tables.ok_or_else(|| {
        JsError::new("facts_first.tables is not the one that was built with this core: build both again")
    })?;
    CHECKER.get_or_init(|| Checker::new(Box::leak(Box::new(tables))));
    Ok(())
}

/// The checker, once [`load`] has made it.
pub fn checker() -> Option<&'static Checker<'static>> {
    CHECKER.get()
}

/// Reads a message and reports which of the four questions it answers.
///
/// Throws before [`load`]. What it says is in the words that were [given](crate::web::catalogue::loaded::words). Takes the text, and options as `{assume_recruiting: true, recipient: "Jane Miller", limit: 300, year: 2026}`, null or
/// undefined. Gives one plain object, the same
/// that the `facts-first` command prints as JSON; its offsets count UTF-16 units of `text`.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn check(
    text: &JsString,
    #[wasm_bindgen(unchecked_param_type = "CheckOptions | null | undefined")] options: &JsValue,
) -> Result<JsValue, JsError> {
    let checker = checker().ok_or_else(|| JsError::new("the core has no tables yet: call load first"))?;
    let known = Options {
        assume_recruiting: flag(options, "assume_recruiting"),
        recipient: get(options, "recipient").and_then(|name| name.as_string()),
        channel: None,
        limit: get(options, "limit").and_then(|limit| limit.as_f64()).filter(|l| *l >= 0.0).map(|limit| limit as usize),
        place: match get(options, "place").and_then(|place| place.as_string()).as_deref() {
            Some("recruiting") => Place::Recruiting,
            _ => Place::Mail,
        },
        was_marked: flag(options, "was_marked"),
        earlier: get(options, "earlier").and_then(|quoted| checker.earlier(&quoted.as_string()?, None)),
        year: get(options, "year").and_then(|year| year.as_f64()).map(|year| year as u16),
        off: strings(get(options, "off").and_then(|list| list.dyn_into().ok())),
        own_words: strings(get(options, "own_words").and_then(|list| list.dyn_into().ok())),
        ignored: Vec::new(),
    };
    Ok(to_js(&report(checker, &string(text), &known)))
}

/// The strings in a list; whatever else is in it is passed over.
pub fn strings(list: Option<Array>) -> Vec<String> {
    list.map(|list| list.iter().filter_map(|one| one.as_string()).collect()).unwrap_or_default()
}

/// A rule as a list of them shows it.
#[derive(Serialize)]
struct Listed {
    id: &'static str,
    topic: Topic,
    title: String,
    why: String,
    source: Option<String>,
}

/// The rules that can be switched off, those about one topic together.
#[wasm_bindgen(unchecked_return_type = "RemarkRule[]")]
pub fn remark_rules() -> JsValue {
    let listed = |topic: Topic| {
        let of_topic =
            rules::ALL.iter().filter(move |rule| rule.can_be_off() && rule.reports.is_some_and(|(t, _)| t == topic));
        of_topic.map(move |rule| Listed {
            id: rule.id,
            topic,
            title: told(&rule.title()),
            why: told(&rule.why()),
            source: rule.source().as_ref().map(told),
        })
    };
    let topics = Question::ALL.map(Topic::from).into_iter().chain([Topic::Term]);
    to_js(&[Topic::Habit].into_iter().chain(topics).flat_map(listed).collect::<Vec<_>>())
}

/// Reads a job ad into the facts of a role, each with the words it came from; its offsets count UTF-16 units of `text`.
/// Throws before [`load`].
#[wasm_bindgen(unchecked_return_type = "Posting")]
pub fn posting(text: &JsString) -> Result<JsValue, JsError> {
    let checker = checker().ok_or_else(|| JsError::new("the core has no tables yet: call load first"))?;
    let text = string(text);
    Ok(to_js(&crate::posting::read(checker, &text).to_utf16(&text)))
}

/// The report on a text in the words of the interface, with offsets as JavaScript counts them.
pub fn report(checker: &Checker, text: &str, options: &Options) -> Report {
    checker.check(text, options).to_utf16(text).in_words(told)
}

/// The glossary's text, once a page has given it.
static GLOSSARY: OnceLock<Glossary<'static>> = OnceLock::new();

/// Takes the text of `glossary.txt`, which lies beside this module, for [`explain`] to read from. Once is enough; it
/// tells whether there is a glossary now.
#[wasm_bindgen]
pub fn learn(glossary: String) -> bool {
    if GLOSSARY.get().is_none()
        && let Ok(read) = Glossary::parse(glossary.leak())
    {
        let _ = GLOSSARY.set(read);
    }
    GLOSSARY.get().is_some()
}

/// The glossary, once [`learn`] has read it.
pub fn glossary() -> Option<&'static Glossary<'static>> {
    GLOSSARY.get()
}

/// The names of the technologies that the glossary explains, in its order; none before [`learn`].
#[wasm_bindgen]
pub fn explained() -> Vec<String> {
    glossary().map(|glossary| glossary.names().map(str::to_owned).collect()).unwrap_or_default()
}

/// The names most like a term that names nothing, the likeliest first.
#[wasm_bindgen]
pub fn suggest(term: &JsString) -> Vec<String> {
    if term.length() > LONGEST {
        return Vec::new();
    }
    let Some(checker) = checker() else { return Vec::new() };
    suggestions(&string(term), checker.tables()).into_iter().map(str::to_owned).collect()
}

/// No name of a technology is longer.
const LONGEST: u32 = 200;

/// Explains a technology by any of its names; undefined when there is none of that name. Before [`learn`] it knows
/// no more than the name and the kind of thing.
#[wasm_bindgen(unchecked_return_type = "Explanation | undefined")]
pub fn explain(term: &JsString) -> JsValue {
    if term.length() > LONGEST {
        return JsValue::UNDEFINED;
    }
    let Some(tables) = super::tables() else { return JsValue::UNDEFINED };
    let term = string(term);
    let none = Glossary::default();
    let explained = GLOSSARY.get().unwrap_or(&none).explain(&term, tables);
    explained.map_or(JsValue::UNDEFINED, |explained| to_js(&explained.in_words(told)))
}

/// A text out of JavaScript. A lone surrogate becomes U+FFFD, one unit for one unit, so offsets hold.
///
/// What the core would not look at is left where it is: a text has at least as many bytes as it has units.
pub fn string(text: &JsString) -> String {
    if is_too_long(text) { text.slice(0, MAX_BYTES as u32).into() } else { text.into() }
}

/// Whether a text is longer than the core reads, and so than any message.
pub fn is_too_long(text: &JsString) -> bool {
    text.length() as usize > MAX_BYTES
}

/// A value as a plain JavaScript object, shaped as its JSON is.
pub fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

fn flag(options: &JsValue, name: &str) -> bool {
    get(options, name).is_some_and(|value| value.is_truthy())
}

fn get(options: &JsValue, name: &str) -> Option<JsValue> {
    // Reading a property of null or undefined throws, which takes longer than to read a message's lines.
    options.is_object().then(|| Reflect::get(options, &name.into()).ok())?
}
