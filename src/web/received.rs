//! A box for a message that somebody has received, with what it tells and what to ask back beside it, live: the other side
//! of the popup and the playground.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::received::{self, Asks};
use crate::report::State;
use crate::web::action::{self, Action};
use crate::web::bindings::{self, to_js};
use crate::web::catalogue::{loaded, say, told};
use crate::web::herald::Herald;
use crate::web::live::MessageBox;
use crate::web::mount::Mount;
use crate::web::view::received::{self as view, Content, Copied};
use crate::web::{Finding, Report};
use crate::web::{clicks, clipboard, words};

/// What was read last.
enum Seen {
    Empty,
    TooLong,
    Report(Report, Asks),
}

struct Received {
    message: MessageBox,
    mount: Mount,
    herald: Herald,
    seen: Seen,
    /// The reader has said that it is about a job.
    anyway: bool,
    copied: Copied,
}

/// Shows in `place`, an empty element, what the message in the box tells its reader, and keeps it true from now on.
#[wasm_bindgen]
pub fn received(place: Element, message: MessageBox) {
    let element = message.element();
    let mount = Mount::new(place.clone());
    let side = Received { message, mount, herald: Herald::new(), seen: Seen::Empty, anyway: false, copied: None };
    let side = Rc::new(RefCell::new(side));
    let typed = side.clone();
    EventListener::new(&element, "input", move |_| with(&typed, Received::read)).forget();
    let clicked = side.clone();
    clicks::listen(&place, move |name, _| match name {
        "check" => with(&clicked, |side| {
            side.anyway = true;
            side.read();
        }),
        "copy asks" => copy(&clicked),
        _ => reveal(&clicked, name),
    });
    let spoken = side.clone();
    loaded::on_change(move || with(&spoken, Received::say_anew));
    with(&side, Received::read);
}

/// Runs `act`, unless something else is at work: then that will show the newest state itself.
fn with(side: &Rc<RefCell<Received>>, act: impl FnOnce(&mut Received)) {
    if let Ok(mut side) = side.try_borrow_mut() {
        act(&mut side);
    }
}

impl Received {
    /// Reads the text, and says what came of it.
    fn read(&mut self) {
        self.look();
        self.herald.say(&self.spoken());
        self.show();
    }

    fn look(&mut self) {
        let text = self.message.read().unwrap_or_default();
        self.copied = None;
        self.seen = if bindings::is_too_long(&text) {
            Seen::TooLong
        } else {
            let text = bindings::string(&text);
            let is_empty = text.trim().is_empty();
            // The next message is another one.
            self.anyway &= !is_empty;
            // A page that shows anything has loaded the core first.
            match bindings::checker().filter(|_| !is_empty) {
                Some(checker) => {
                    let report = received::read(checker, &text, self.anyway).to_utf16(&text).in_words(told);
                    let asks = received::asks(&report);
                    Seen::Report(report, asks)
                }
                None => Seen::Empty,
            }
        };
        let _ = self.message.mark(to_js(&self.marked()));
    }

    /// The words are those of another language.
    fn say_anew(&mut self) {
        self.herald.forget();
        let copied = self.copied;
        self.look();
        self.copied = copied;
        self.show();
    }

    /// The words behind the answers; what the writer could do better is not the reader's to mend.
    fn marked(&self) -> Vec<&Finding> {
        let Seen::Report(report, _) = &self.seen else { return Vec::new() };
        let answers = |finding: &&Finding| {
            finding.topic.question().is_some() && matches!(finding.state, State::Stated | State::Vague)
        };
        report.findings.iter().filter(answers).collect()
    }

    /// What a screen reader is told of it.
    fn spoken(&self) -> String {
        match &self.seen {
            Seen::Report(report, asks) if report.recruiting => words::received::to_ask(asks.questions.len()),
            Seen::Report(..) => say!("received.ordinary"),
            Seen::TooLong => say!("received.long"),
            Seen::Empty => String::new(),
        }
    }

    fn show(&mut self) {
        let content = match &self.seen {
            Seen::Empty => Content::Empty,
            Seen::TooLong => Content::TooLong,
            Seen::Report(report, asks) => Content::Report(report, asks),
        };
        self.mount.show(vec![view::view(content, self.copied)]);
    }
}

fn copy(side: &Rc<RefCell<Received>>) {
    let words = match side.try_borrow().as_deref() {
        Ok(Received { seen: Seen::Report(_, asks), .. }) => asks.text(),
        _ => return,
    };
    let side = side.clone();
    clipboard::copy_and_tell(words, move |copied| {
        with(&side, |side| {
            side.copied = Some(copied);
            let said = if copied { say!("received.copied") } else { say!("received.not-copied") };
            side.herald.say_now(&said);
            side.show();
        });
    });
}

/// Shows the words behind an answer. The box may send events on the way, so nothing stays borrowed meanwhile.
fn reveal(side: &Rc<RefCell<Received>>, name: &str) {
    let Ok(held) = side.try_borrow() else { return };
    let Seen::Report(report, _) = &held.seen else { return };
    let Some(Action::Reveal { start, end }) = action::named(report, name) else { return };
    let message: MessageBox = held.message.clone().unchecked_into();
    drop(held);
    let _ = message.reveal(start, end);
}
