//! `check`, for JavaScript.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::Options;
use crate::report::{Report, Utf16};

/// The most UTF-16 units that are read; a longer text is no message.
pub const LONGEST: u32 = 1_000_000;

/// Reads a message and reports which of the four questions it answers.
///
/// Takes the text, and options as `{assume_recruiting: true}`, null or undefined. Gives one plain object, the same
/// that the `facts-first` command prints as JSON; its offsets count UTF-16 units of `text`. Throws a `RangeError`
/// for a text of more than a million units.
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn check(
    text: &js_sys::JsString,
    #[wasm_bindgen(unchecked_param_type = "{ assume_recruiting?: boolean } | null | undefined")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let assume = flag(options, "assume_recruiting");
    let report = read(text, assume)
        .ok_or_else(|| js_sys::RangeError::new("The text is longer than a message: more than 1,000,000 characters."))?;
    Ok(to_js(&report))
}

/// The report on a text as JavaScript holds it; none when it is longer than a message.
///
/// A lone surrogate reaches the core as U+FFFD, one unit for one unit, so offsets hold.
pub fn read(text: &js_sys::JsString, assume_recruiting: bool) -> Option<Report<Utf16>> {
    if text.length() > LONGEST {
        return None;
    }
    let text = String::from(text);
    let options = Options { assume_recruiting };
    Some(crate::check(&text, &options).to_utf16(&text))
}

/// A value as a plain JavaScript object, shaped as its JSON is.
pub fn to_js(value: &impl Serialize) -> JsValue {
    value.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

fn flag(options: &JsValue, name: &str) -> bool {
    // Reading a property of null or undefined throws.
    js_sys::Reflect::get(options, &name.into()).is_ok_and(|value| value.is_truthy())
}
