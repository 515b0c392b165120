//! One listener for all buttons: a click is told by the name in its button's `data-do`.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

/// Calls `act` with the name of each button clicked inside `place`, and whether it was clicked with the keyboard.
pub fn listen(place: &Element, act: impl Fn(&str, bool) + 'static) {
    let listener = EventListener::new(place, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let button = target.and_then(|target| target.closest("[data-do]").ok().flatten());
        if let Some(name) = button.and_then(|button| button.get_attribute("data-do")) {
            // A click made with Enter or Space has no count of clicks.
            let keyboard = event.dyn_ref::<MouseEvent>().is_some_and(|event| event.detail() == 0);
            act(&name, keyboard);
        }
    });
    listener.forget();
}
