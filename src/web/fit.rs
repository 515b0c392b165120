//! How much room the frame needs, and how to live with less.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The size that `shown`, the pill or the sheet, takes when nothing holds it back, in whole CSS pixels.
pub fn needed(shown: &Element) -> (u32, u32) {
    let shape = shown.get_bounding_client_rect();
    let frame = shown.dyn_ref::<HtmlElement>().map_or(0, |shown| shown.offset_height() - shown.client_height());
    let height = shape.height().max(f64::from(shown.scroll_height() + frame));
    (shape.width().ceil() as u32, height.ceil() as u32)
}

/// Tells the style sheet how much room the page has given: the sheet then scrolls in it, or is narrower.
pub fn take_what_is_given(place: &HtmlElement) {
    let Some(window) = web_sys::window() else { return };
    for (name, given) in [("--room", window.inner_width()), ("--tall", window.inner_height())] {
        if let Some(given) = given.ok().and_then(|given| given.as_f64()) {
            let _ = place.style().set_property(name, &format!("{given}px"));
        }
    }
}

/// Forgets what was given, before asking for more.
pub fn ask_anew(place: &HtmlElement) {
    for name in ["--room", "--tall"] {
        let _ = place.style().remove_property(name);
    }
}
