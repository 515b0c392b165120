//! Everything between the core and a browser: what JavaScript calls, the panel beside a composer, and the live
//! check of the popup and the playground.
//!
//! [`words`] and [`catalogue`], [`view`], [`tree`], [`action`], [`lesson`] and [`beside`] are pure functions of a report, [`memory`],
//! [`remarks`], [`picker`], [`shared`] and [`outcome`] are plain data; all are tested natively. The rest
//! touches the DOM and exists on wasm32 only. Nothing here may panic on what a page or a user can influence.

pub mod action;
pub mod beside;
pub mod catalogue;
pub mod lesson;
pub mod memory;
pub mod outcome;
pub mod picker;
pub mod remarks;
pub mod shared;
pub mod tree;
pub mod view;
pub mod words;

#[cfg(target_arch = "wasm32")]
pub mod bindings;
#[cfg(target_arch = "wasm32")]
mod clicks;
#[cfg(target_arch = "wasm32")]
mod clipboard;
#[cfg(target_arch = "wasm32")]
mod dismiss;
#[cfg(target_arch = "wasm32")]
mod face;
#[cfg(target_arch = "wasm32")]
mod fit;
#[cfg(target_arch = "wasm32")]
mod herald;
#[cfg(target_arch = "wasm32")]
mod kept;
#[cfg(target_arch = "wasm32")]
mod learning;
#[cfg(target_arch = "wasm32")]
pub mod live;
#[cfg(target_arch = "wasm32")]
mod mount;
#[cfg(target_arch = "wasm32")]
pub mod panel;
#[cfg(target_arch = "wasm32")]
mod port;
#[cfg(target_arch = "wasm32")]
pub mod received;
#[cfg(target_arch = "wasm32")]
mod role;

/// What is shown is in words already, and its offsets are JavaScript's.
type Report = crate::report::Report<crate::report::Utf16, String>;
type Finding = crate::report::Finding<crate::report::Utf16, String>;

/// The core's tables; none before a page has given them ([`bindings::load`]).
#[cfg(target_arch = "wasm32")]
fn tables() -> Option<&'static crate::tables::Tables> {
    bindings::checker().map(crate::checker::Checker::tables)
}

/// The core's tables, which stand in a test's program.
#[cfg(not(target_arch = "wasm32"))]
fn tables() -> Option<&'static crate::tables::Tables> {
    Some(crate::embedded::tables())
}

#[cfg(test)]
mod sample;
