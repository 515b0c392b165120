//! What the user has had kept and the pages hand in: `Kept` in `extension/remembered.d.ts`.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;

use crate::web::bindings::strings;
use crate::web::catalogue::say;

#[wasm_bindgen]
extern "C" {
    /// What is kept, as the page reads and writes it.
    #[wasm_bindgen(typescript_type = "Kept")]
    pub type Kept;
    #[wasm_bindgen(method, getter, catch)]
    fn off(this: &Kept) -> Result<Array, JsValue>;
    #[wasm_bindgen(method, getter, catch)]
    fn words(this: &Kept) -> Result<Array, JsValue>;
    /// Each is a `Role` (`extension/role.d.ts`), the one used last on this site first.
    #[wasm_bindgen(method, getter, catch)]
    pub fn roles(this: &Kept) -> Result<Array, JsValue>;
    /// The role that was picked on this site; "" for none.
    #[wasm_bindgen(method, getter, catch)]
    pub fn picked(this: &Kept) -> Result<JsValue, JsValue>;
    /// Leads the user to where roles are kept.
    #[wasm_bindgen(method, catch)]
    pub fn add(this: &Kept) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn listen(this: &Kept, changed: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn never(this: &Kept, rule: &str, off: bool) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn own(this: &Kept, word: &str, kept: bool) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn pick(this: &Kept, role: &str) -> Result<Promise, JsValue>;
}

impl Kept {
    /// The rules of which nothing is shown.
    pub fn rules_off(&self) -> Vec<String> {
        strings(self.off().ok())
    }

    /// The words of which no spelling is remarked on.
    pub fn own_words(&self) -> Vec<String> {
        strings(self.words().ok())
    }

    /// Calls `changed` whenever any of it has changed, from now on.
    pub fn on_change(&self, changed: impl Fn() + 'static) {
        let changed = Closure::<dyn Fn()>::new(changed);
        let _ = self.listen(changed.as_ref());
        changed.forget();
    }
}

/// Calls `ended` with what came of a request: why it was not kept, or nothing.
pub fn ended(request: Result<Promise, JsValue>, ended: impl FnOnce(Option<String>) + 'static) {
    let request = request.unwrap_or_else(|error| Promise::reject(&error));
    let ended = Closure::once(move |answer: JsValue| match answer.as_string() {
        Some(reason) => ended(Some(reason).filter(|reason| !reason.is_empty())),
        // The request itself has failed.
        None => ended(Some(say!("panel.not-kept"))),
    });
    let _ = request.then2(&ended, &ended);
    ended.forget();
}
