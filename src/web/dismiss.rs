//! The buttons of a remark beside its fixes: its choices, its source, ignoring, never showing, own words, Undo.

use std::cell::RefCell;
use std::rc::Weak;
use std::sync::atomic::{AtomicU32, Ordering};

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::web::Finding;
use crate::web::catalogue::say;
use crate::web::face::Face;
use crate::web::herald::Herald;
use crate::web::kept::{self, Kept};
use crate::web::memory::Memory;
use crate::web::remarks::{self, Done, Left};

/// So long (ms) a remark that has left can be brought back, and longer while pointer or focus is on Undo.
const STAYS: u32 = 5_000;

/// Each that has left is told apart from all others, also from those of another composer.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// What shows remarks: the panel, or the live check.
pub trait Host: Sized + 'static {
    fn own(&self) -> Weak<RefCell<Self>>;
    fn place(&self) -> &Element;
    fn kept(&self) -> &Kept;
    fn face(&mut self) -> &mut Face;
    fn memory(&mut self) -> &mut Memory;
    fn herald(&mut self) -> &mut Herald;
    /// Reads the text again and shows what it says now.
    fn read_again(&mut self);
    fn show_again(&mut self);
}

/// Does what a button named so does; tells whether it is one of these.
pub fn click(host: &mut impl Host, name: &str) -> bool {
    let Some((verb, number)) = name.split_once(' ') else { return false };
    let Ok(number) = number.parse::<usize>() else { return false };
    match verb {
        "choices" => {
            let face = host.face();
            face.choices = (face.choices != Some(number)).then_some(number);
            host.show_again();
        }
        "source" => {
            let face = host.face();
            face.source = (face.source != Some(number)).then_some(number);
            host.show_again();
        }
        "ignore" | "never" | "own" => leave(host, verb, number),
        "undo" => undo(host, number),
        _ => return false,
    }
    true
}

/// Closes the choices that are open; tells whether there were any.
pub fn close(host: &mut impl Host) -> bool {
    let Some(number) = host.face().choices.take() else { return false };
    let had_focus = has_focus(host);
    host.show_again();
    if had_focus {
        focus(host, &format!("choices {number}"));
    }
    true
}

/// The remark leaves, and in its place stands what was done.
fn leave(host: &mut impl Host, verb: &str, finding: usize) {
    let Some(finding) = host.face().report().and_then(|report| report.findings.get(finding)) else { return };
    let Some(done) = remarks::done(verb, finding) else { return };
    let (state, start) = (finding.state, finding.span.start().0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    match &done {
        Done::Ignored(remark) => host.memory().ignore(remark.clone()),
        // From now on; what is kept says so too in a moment.
        Done::Off { rule, .. } => {
            host.face().off.push((*rule).to_owned());
            keep(host, number, &done, true);
        }
        Done::Own(word) => {
            host.face().own_words.push(word.clone());
            keep(host, number, &done, true);
        }
    }
    let left = Left { number, done, state, start, refused: None };
    let told = say!("panel.can-be-undone", done = left.told());
    host.face().left.push(left);
    let had_focus = has_focus(host);
    host.read_again();
    host.herald().say_now(&told);
    if had_focus {
        focus(host, &format!("undo {number}"));
    }
    expire(host.own(), number);
}

/// Has it kept, or no longer. What could not be kept is as it was, and the reason stands in its place.
fn keep<H: Host>(host: &H, number: u32, done: &Done, is_done: bool) {
    let request = match done {
        Done::Ignored(_) => return,
        Done::Off { rule, .. } => host.kept().never(rule, is_done),
        Done::Own(word) => host.kept().own(word, is_done),
    };
    let own = host.own();
    kept::ended(request, move |refused| {
        let (Some(reason), Some(host)) = (refused, own.upgrade()) else { return };
        let Ok(mut host) = host.try_borrow_mut() else { return };
        let host = &mut *host;
        let Face { left, off, own_words, .. } = host.face();
        // Undone since, or of a composer that is no more in use: the lists are right again with what is read next.
        if let Some(left) = left.iter_mut().find(|left| left.number == number) {
            forget(&left.done, off, own_words);
            left.refused = Some(reason.clone());
        }
        host.read_again();
        host.herald().say_now(&reason);
    });
}

fn forget(done: &Done, off: &mut Vec<String>, own_words: &mut Vec<String>) {
    match done {
        Done::Ignored(_) => {}
        Done::Off { rule, .. } => off.retain(|one| one != rule),
        Done::Own(word) => own_words.retain(|one| one != word),
    }
}

/// The remark is there again.
fn undo(host: &mut impl Host, number: usize) {
    let Face { left, off, own_words, .. } = host.face();
    let Some(at) = left.iter().position(|left| left.number as usize == number) else { return };
    let gone = left.remove(at);
    forget(&gone.done, off, own_words);
    match &gone.done {
        Done::Ignored(remark) => host.memory().heed(remark),
        done => keep(host, gone.number, done, false),
    }
    let had_focus = has_focus(host);
    host.read_again();
    host.herald().say_now(&say!("panel.undone"));
    if had_focus {
        let findings = host.face().report().map(|report| report.findings.as_slice()).unwrap_or_default();
        let back = |f: &Finding| f.state == gone.state && f.span.start().0 == gone.start;
        if let Some(finding) = findings.iter().position(back) {
            focus(host, &format!("choices {finding}"));
        }
    }
}

/// After a while it cannot be brought back here any more; nobody who is about to has it taken away.
fn expire<H: Host>(own: Weak<RefCell<H>>, number: u32) {
    Timeout::new(STAYS, move || {
        let Some(held) = own.upgrade() else { return };
        let is_in_use = held.try_borrow().map_or(true, |host| {
            let button = button(&*host, &format!("undo {number}"));
            button.is_some_and(|button| [":hover", ":focus"].iter().any(|state| button.matches(state).unwrap_or(false)))
        });
        if is_in_use {
            return expire(own, number);
        }
        if let Ok(mut host) = held.try_borrow_mut() {
            let before = host.face().left.len();
            host.face().left.retain(|left| left.number != number);
            if host.face().left.len() != before {
                host.show_again();
            }
        }
    })
    .forget();
}

/// Whether the keyboard is in what is shown. In a page it stays in the message when a button is pressed with the mouse.
fn has_focus(host: &impl Host) -> bool {
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.is_some_and(|active| host.place().contains(Some(&active)))
}

fn focus(host: &impl Host, name: &str) {
    if let Some(button) = button(host, name).and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
}

fn button(host: &impl Host, name: &str) -> Option<Element> {
    host.place().query_selector(&format!("[data-do=\"{name}\"]")).ok()?
}
