//! The texts of the language that the interface is in.
//!
//! A page hands them in before it shows anything (`loaded::words`); in native tests they are the English ones.

use std::borrow::Cow;

use crate::wording::{Wording, number_in};

#[cfg(target_arch = "wasm32")]
pub mod loaded;

/// What is said, in the language of the interface.
#[cfg(target_arch = "wasm32")]
pub fn told(wording: &Wording) -> String {
    loaded::with(|catalogue| wording.told(catalogue))
}

/// What is said, in English.
#[cfg(not(target_arch = "wasm32"))]
pub fn told(wording: &Wording) -> String {
    wording.told(crate::wording::english())
}

/// The text under a key that has no parameters. Out of line, as [`filled`] is, since they are called in many places.
#[inline(never)]
pub fn said(key: &'static str) -> String {
    told(&Wording::of(key))
}

/// What is said, once its parameters are there.
#[inline(never)]
pub fn filled(wording: Wording) -> String {
    told(&wording)
}

/// A number, as the language writes it.
#[cfg(target_arch = "wasm32")]
pub fn number(number: u32) -> String {
    loaded::with(|catalogue| number_in(number.into(), catalogue))
}

/// A number, as English writes it.
#[cfg(not(target_arch = "wasm32"))]
pub fn number(number: u32) -> String {
    number_in(number.into(), crate::wording::english())
}

/// The text under a key, filled with its parameters: `say!("panel.own-word", word = word)`.
macro_rules! say {
    ($key:literal) => {
        $crate::web::catalogue::said($key)
    };
    ($key:literal $(, $name:ident = $given:expr)* $(,)?) => {
        $crate::web::catalogue::filled($crate::wording::wording!($key $(, $name = $given)*))
    };
}
pub(crate) use say;

/// “a, b and c”.
pub fn list(mut parts: Vec<String>) -> String {
    let Some(last) = parts.pop() else { return String::new() };
    if parts.is_empty() { last } else { say!("list.last", list = parts.join(", "), last = last) }
}

/// What a list says of which only the first parts are shown: “a, b and 3 more”.
pub fn list_of_more(list: String, more: usize) -> Cow<'static, str> {
    if more == 0 { list.into() } else { say!("list.more", list = list, n = more).into() }
}

/// What stands before and behind such a list, where the list is made of elements.
pub fn around_more(more: usize) -> (String, String) {
    let whole = list_of_more("\u{1}".to_owned(), more);
    let (before, behind) = whole.split_once('\u{1}').unwrap_or(("", &whole));
    (before.to_owned(), behind.to_owned())
}
