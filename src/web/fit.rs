//! How much room the frame needs, and how to live with less.

use web_sys::HtmlElement;

/// The size that `place` takes with what it shows, the pill or the sheet, when nothing holds that back; in whole CSS
/// pixels, with the margin that its shadow falls on.
pub fn needed(place: &HtmlElement) -> (u32, u32) {
    let area = place.get_bounding_client_rect();
    // What a sheet that was given less than it needs has out of sight.
    let hidden = place.first_element_child().map_or(0, |shown| shown.scroll_height() - shown.client_height());
    (area.width().ceil() as u32, area.height().ceil() as u32 + hidden.max(0) as u32)
}

/// No pill is so wide: a frame that is this wide or more was made so for the panel, also where a small window has no room for all that it asked for.
pub const WIDER_THAN_A_PILL: u32 = 260;

/// How wide the page has made the frame.
pub fn given_width() -> u32 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.map_or(0, |width| width.ceil() as u32)
}

/// Tells the style sheet how much room the page has given: the sheet then scrolls in it, or is narrower.
pub fn take_what_is_given(place: &HtmlElement) {
    let Some(window) = web_sys::window() else { return };
    for (name, given) in [("--room", window.inner_width()), ("--tall", window.inner_height())] {
        if let Some(given) = given.ok().and_then(|given| given.as_f64()) {
            // As a whole number: to write out any other takes 15 kB of code.
            let _ = place.style().set_property(name, &format!("{}px", given as u32));
        }
    }
}

/// Forgets what was given, before asking for more.
pub fn ask_anew(place: &HtmlElement) {
    for name in ["--room", "--tall"] {
        let _ = place.style().remove_property(name);
    }
}
