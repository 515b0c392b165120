//! A message box with the panel beside it, live: the popup and the playground.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::{JsString, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, EventTarget, KeyboardEvent};

use crate::web::action::{self, Action};
use crate::web::bindings::{self, to_js};
use crate::web::catalogue::loaded;
use crate::web::face::{Face, Known};
use crate::web::herald::Herald;
use crate::web::kept::Kept;
use crate::web::learning::{self, LoadGlossary};
use crate::web::memory::{Memory, Word};
use crate::web::mount::Mount;
use crate::web::outcome::Refused;
use crate::web::role::{self, Picked};
use crate::web::view::sheet::Stand;
use crate::web::{clicks, dismiss, words};

#[wasm_bindgen(typescript_custom_section)]
const MESSAGE: &str = r#"
/** The box that a message is written in. */
interface MessageBox {
  /** where `input` events come from */
  readonly element: HTMLElement;
  /** the text that offsets count in */
  read(): string;
  /** marks what was found in the text that was read last */
  mark(findings: Finding[]): void;
  /** puts `text` in the place of start..end of the text that was read last, and tells whether it is there now */
  write(start: number, end: number, text: string): Promise<boolean>;
  /** puts `text` in at the caret as a sentence of its own, and tells whether it is there now */
  insert(text: string): Promise<boolean>;
  /** shows start..end to the writer */
  reveal(start: number, end: number): void;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// The box that a message is written in.
    #[wasm_bindgen(typescript_type = "MessageBox")]
    pub type MessageBox;
    #[wasm_bindgen(method, getter)]
    pub fn element(this: &MessageBox) -> EventTarget;
    #[wasm_bindgen(method, catch)]
    pub fn read(this: &MessageBox) -> Result<JsString, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn mark(this: &MessageBox, findings: JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn write(this: &MessageBox, start: usize, end: usize, text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn insert(this: &MessageBox, text: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(method, catch)]
    pub fn reveal(this: &MessageBox, start: usize, end: usize) -> Result<(), JsValue>;
}

struct Live {
    own: Weak<RefCell<Live>>,
    place: Element,
    memory: Memory,
    message: MessageBox,
    glossary: LoadGlossary,
    kept: Kept,
    mount: Mount,
    face: Face,
    herald: Herald,
}

/// Shows the panel in `place`, an empty element, and keeps it true to the message in the box from now on.
///
/// `glossary` loads the glossary and hands it to `learn`; it is called when somebody asks what a technology is.
///
/// Whoever comes here wants the text checked, so it is taken for a recruiting message whatever it says.
#[wasm_bindgen]
pub fn live(place: Element, message: MessageBox, glossary: LoadGlossary, kept: Kept) {
    let element = message.element();
    let live = Rc::new_cyclic(|own| {
        RefCell::new(Live {
            own: own.clone(),
            place: place.clone(),
            memory: Memory::default(),
            message,
            glossary,
            mount: Mount::new(place.clone()),
            face: Face::new(&kept),
            kept,
            herald: Herald::new(),
        })
    });
    let typed = live.clone();
    EventListener::new(&element, "input", move |_| with(&typed, Live::check)).forget();
    let clicked = live.clone();
    clicks::listen(&place, move |name, keyboard| clicked_on(&clicked, name, keyboard));
    let changed = live.clone();
    with(&live, |live| live.kept.on_change(move || with(&changed, Live::renew)));
    let spoken = live.clone();
    loaded::on_change(move || with(&spoken, Live::say_anew));
    let searched = live.clone();
    role::listen_to_search(&place, move |words| {
        with(&searched, |live| {
            live.face.picker.search = words;
            live.show();
        });
    });
    let pressed = live.clone();
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&place, "keydown", options, move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            with(&pressed, |live| live.close_roles(event));
        }
    })
    .forget();
    with(&live, |live| {
        live.renew();
        live.herald.say(&live.face.spoken());
    });
}

/// Runs `act`, unless something else is at work: then that will show the newest state itself.
fn with(live: &Rc<RefCell<Live>>, act: impl FnOnce(&mut Live)) {
    if let Ok(mut live) = live.try_borrow_mut() {
        act(&mut live);
    }
}

impl Live {
    /// The words are those of another language.
    fn say_anew(&mut self) {
        self.herald.forget();
        let open = self.face.opened_remarks();
        self.judge();
        self.face.open_remarks(open);
        self.show();
    }

    /// What is kept has changed, or is known for the first time.
    fn renew(&mut self) {
        self.face.know(&self.kept);
        role::renew(&mut self.face.picker, &self.kept);
        self.judge();
    }

    /// Closes the list of roles or the choices of a remark; where none is open Escape is the browser's, which closes the popup.
    fn close_roles(&mut self, event: &Event) {
        if self.face.picker.is_open {
            event.prevent_default();
            self.face.picker.is_open = false;
            self.show();
            role::follow(&self.place, false);
        } else if dismiss::close(self) {
            event.prevent_default();
        }
    }

    fn check(&mut self) {
        self.judge();
        self.herald.say(&self.face.spoken());
    }

    /// Reads the text, marks it and shows what it says.
    fn judge(&mut self) {
        let text = self.message.read().unwrap_or_default();
        // There is one box only.
        self.memory.turn_to(0, None, (!bindings::is_too_long(&text)).then(|| bindings::string(&text)));
        let known = Known { word: Some(Word::Job), ..Known::default() };
        self.face.read(&text, known, self.memory.ignored());
        let findings = self.face.report().map(|report| report.findings.as_slice()).unwrap_or_default();
        let _ = self.message.mark(to_js(&findings));
        self.show();
    }

    fn show(&mut self) {
        self.mount.show(vec![self.face.sheet(Stand::Alone)]);
    }
}

impl dismiss::Host for Live {
    fn own(&self) -> Weak<RefCell<Self>> {
        self.own.clone()
    }

    fn place(&self) -> &Element {
        &self.place
    }

    fn kept(&self) -> &Kept {
        &self.kept
    }

    fn face(&mut self) -> &mut Face {
        &mut self.face
    }

    fn memory(&mut self) -> &mut Memory {
        &mut self.memory
    }

    fn herald(&mut self) -> &mut Herald {
        &mut self.herald
    }

    fn read_again(&mut self) {
        self.check();
    }

    fn show_again(&mut self) {
        self.show();
    }
}

fn clicked_on(live: &Rc<RefCell<Live>>, name: &str, keyboard: bool) {
    let mut picked = None;
    with(live, |live| picked = role::click(&mut live.face.picker, &live.kept, name));
    if let Some(picked) = picked {
        return pick(live, picked, keyboard);
    }
    let mut is_done = false;
    with(live, |live| is_done = dismiss::click(live, name));
    match name {
        _ if is_done => return,
        "copy" => with(live, |live| live.face.copy()),
        "dismiss" => with(live, |live| live.face.dismiss()),
        _ if name.starts_with("explain ") => explain(live, name),
        _ => {
            act(live, name);
            with(live, |live| live.face.passed(name));
        }
    }
    with(live, Live::show);
}

/// A click in the list of roles, or on what goes with it.
fn pick(live: &Rc<RefCell<Live>>, picked: Picked, keyboard: bool) {
    let mut message = None;
    with(live, |live| {
        match picked {
            Picked::Start => message = live.face.first_message(),
            Picked::Also(detail) => message = Some(live.face.more(detail)),
            Picked::Other => {
                live.judge();
                live.herald.say_now(&words::picked(live.face.picker.name().as_deref()));
            }
            Picked::Shown => {}
        }
        live.show();
        if keyboard {
            role::follow(&live.place, live.face.picker.is_open);
        }
    });
    if let Some(message) = message {
        carry_out(live, Action::Insert(message));
    }
}

/// Opens what a technology is, or closes it again.
fn explain(live: &Rc<RefCell<Live>>, name: &str) {
    let learner = live.clone();
    with(live, |live| {
        if live.face.explain(name) {
            learning::load(&live.glossary, move |ok| {
                with(&learner, |live| {
                    live.face.learnt(ok);
                    live.show();
                });
            });
        }
    });
}

/// Writes or reveals. The box sends `input` events on the way, so nothing stays borrowed meanwhile.
fn act(live: &Rc<RefCell<Live>>, name: &str) {
    let Ok(held) = live.try_borrow() else { return };
    let Some(action) = held.face.report().and_then(|report| action::named(report, name)) else { return };
    drop(held);
    carry_out(live, action);
}

fn carry_out(live: &Rc<RefCell<Live>>, action: Action) {
    let Ok(held) = live.try_borrow() else { return };
    let message: MessageBox = held.message.clone().unchecked_into();
    drop(held);
    let (written, put) = match action {
        Action::Reveal { start, end } => {
            let _ = message.reveal(start, end);
            return;
        }
        Action::Replace { start, end, text, .. } => (message.write(start, end, &text), text),
        Action::Insert(text) => (message.insert(&text), text),
    };
    let live = live.clone();
    let ended = Closure::once(move |ok: JsValue| {
        with(&live, |live| {
            if ok.is_truthy() {
                live.face.dismiss();
                live.herald.say_now(&words::written());
            } else {
                let refused = Refused::new(put, "refused", 0);
                live.herald.say_now(&refused.why());
                live.face.offer_copy(refused);
            }
            live.show();
        });
    });
    if let Ok(written) = written {
        let _ = written.then(&ended);
        ended.forget();
    }
}
