//! Copies words, on the user's click.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, HtmlElement, HtmlTextAreaElement};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = js_sys::Object)]
    type Clipboard;
    #[wasm_bindgen(method, catch, js_name = writeText)]
    fn write_text(this: &Clipboard, text: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(extends = Document)]
    type Editing;
    #[wasm_bindgen(method, catch, js_name = execCommand)]
    fn exec_command(this: &Editing, command: &str) -> Result<bool, JsValue>;
}

/// Copies `words`, and forgets whether it worked.
pub fn copy(words: String) {
    copy_and_tell(words, |_| {});
}

/// Copies `words`, and tells whether they are copied. The clipboard's own interface is closed to a frame that its page has not opened it to, and absent
/// without TLS; then the words are selected and copied as with the keyboard.
pub fn copy_and_tell(words: String, told: impl FnOnce(bool) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok().filter(|found| found.is_object());
    match clipboard.and_then(|found| found.unchecked_into::<Clipboard>().write_text(&words).ok()) {
        Some(written) => {
            let copied = Rc::new(Cell::new(true));
            let after = copied.clone();
            let refused = Closure::once(move |_: JsValue| copied.set(select_and_copy(&words)));
            let ended = Closure::once(move |_: JsValue| told(after.get()));
            let _ = written.catch(&refused).then(&ended);
            refused.forget();
            ended.forget();
        }
        None => told(select_and_copy(&words)),
    }
}

fn select_and_copy(words: &str) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let mut copied = false;
    let focused = document.active_element();
    let area = document.create_element("textarea").ok().and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
    if let (Some(area), Some(body)) = (area, document.body()) {
        area.set_value(words);
        area.set_class_name("unseen");
        let _ = body.append_child(&area);
        area.select();
        copied = document.unchecked_ref::<Editing>().exec_command("copy").unwrap_or_default();
        area.remove();
    }
    if let Some(focused) = focused.and_then(|focused| focused.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    copied
}
