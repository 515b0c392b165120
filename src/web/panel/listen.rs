//! What the panel in a page hears from its own frame: keys, the pointer, and the size that it was given.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

use super::{Panel, with};
use crate::web::fit;

/// A press of the mouse on a button leaves the focus, and so the caret, in the message.
///
/// So does a press anywhere while the panel is folded: the frame may be as large as it was for a moment longer.
pub(super) fn keep_the_caret(place: &HtmlElement, panel: &Rc<RefCell<Panel>>) {
    let Some(document) = place.owner_document() else { return };
    let pressed = panel.clone();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "mousedown", options, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let is_on_button = target.is_some_and(|target| target.closest("button").is_ok_and(|button| button.is_some()));
        if is_on_button || pressed.try_borrow().is_ok_and(|panel| !panel.open) {
            event.prevent_default();
        }
    });
    listener.forget();
}

pub(super) fn to_keys(panel: &Rc<RefCell<Panel>>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let pressed = panel.clone();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            event.prevent_default();
            with(&pressed, Panel::escape);
        }
    });
    listener.forget();
}

/// The pill says what it asks when somebody comes to it: with the pointer, or with the keyboard.
pub(super) fn for_who_comes(place: &HtmlElement, panel: &Rc<RefCell<Panel>>) {
    let listen = |event: &'static str, come: fn(&mut Panel)| {
        let panel = panel.clone();
        EventListener::new(place, event, move |_| with(&panel, |panel| panel.approach(come))).forget();
    };
    listen("pointerenter", |panel| panel.pointed = true);
    listen("pointerleave", |panel| panel.pointed = false);
    listen("focusin", |panel| panel.focused = true);
    listen("focusout", |panel| panel.focused = false);
}

pub(super) fn to_sizes(place: &HtmlElement, panel: &Rc<RefCell<Panel>>) {
    let Some(window) = web_sys::window() else { return };
    let given = panel.clone();
    let listener = EventListener::new(&window, "resize", move |_| {
        with(&given, |panel| {
            // A frame that is still as narrow as the pill was is about to be as wide as it was asked for.
            if panel.open && fit::given_width() >= panel.size.0.min(fit::WIDER_THAN_A_PILL) {
                fit::take_what_is_given(&panel.place);
                panel.ask_again();
            }
        });
    });
    listener.forget();
    let unfolded = panel.clone();
    // `toggle` does not bubble.
    let listener =
        EventListener::new_with_options(place, "toggle", EventListenerOptions::run_in_capture_phase(), move |_| {
            with(&unfolded, Panel::ask_again);
        });
    listener.forget();
}

/// Whether what is typed now comes into this frame.
pub(super) fn has_the_keyboard() -> bool {
    web_sys::window().and_then(|window| window.document()).is_some_and(|document| document.has_focus().unwrap_or(false))
}
