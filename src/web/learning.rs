//! Has the page load the glossary, when somebody first asks what a technology is.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Loads the glossary, and tells whether it is there now.
    #[wasm_bindgen(typescript_type = "() => Promise<boolean>")]
    pub type LoadGlossary;
}

/// Calls `ended` once the glossary is there, or could not be loaded.
pub fn load(glossary: &LoadGlossary, ended: impl FnOnce(bool) + 'static) {
    let asked: &Function = glossary.unchecked_ref();
    let answer = asked.call0(&JsValue::UNDEFINED).unwrap_or(JsValue::FALSE);
    let ended = Closure::once(move |ok: JsValue| ended(ok.is_truthy()));
    let _ = Promise::resolve(&answer).then(&ended);
    ended.forget();
}
