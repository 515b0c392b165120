//! The panel of a message in a page: in a frame beside its composer, as a pill that opens to it, or in the browser's own side panel, always open.
//! It reads what the agent sends, and answers. Where both are there, the one in the page is a faint mark, and paints what it reads.

mod listen;

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use js_sys::JsString;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, MessagePort};

use crate::Place;
use crate::web::action::{Action, Asked};
use crate::web::catalogue::loaded;
use crate::web::face::{Face, Known};
use crate::web::herald::Herald;
use crate::web::kept::Kept;
use crate::web::learning::{self, LoadGlossary};
use crate::web::memory::{Memory, Word};
use crate::web::mount::Mount;
use crate::web::outcome::Refused;
use crate::web::port::{Mark, Message, Port, ToAgent, ToPanel};
use crate::web::role::{self, Picked};
use crate::web::shared::{Shared, Told};
use crate::web::tree::Element;
use crate::web::view::sheet::Stand;
use crate::web::{bindings, clicks, dismiss, fit, view, words};

struct Panel {
    own: Weak<RefCell<Panel>>,
    glossary: LoadGlossary,
    kept: Kept,
    place: HtmlElement,
    stand: Stand,
    /// The panel stands in the browser's side panel as well.
    aside: bool,
    shared: Shared,
    port: Port,
    mount: Mount,
    face: Face,
    herald: Herald,
    /// The composer in use; it grows with each that is taken up. What is open, refused or asked for goes with it.
    session: u32,
    /// Of the text read last.
    id: u32,
    text: JsString,
    place_of_message: Place,
    memory: Memory,
    open: bool,
    /// The pointer is on the pill, or the keyboard's focus is.
    pointed: bool,
    focused: bool,
    /// What was asked to be written, until the agent says how that ended.
    requests: Vec<(u32, String)>,
    asked: u32,
    /// The text and the finding whose tip was told last.
    told: Option<(u32, u32)>,
    /// The size that the frame has asked for last.
    size: Size,
}

/// Width, height, whether it is open, and how wide it is when nobody points at it.
type Size = (u32, u32, bool, u32);

/// Starts the panel in `place`, an empty element, on the line that came from the agent. `glossary` loads the glossary and
/// hands it to `learn`; it is called when somebody asks what a technology is.
#[wasm_bindgen]
pub fn panel(place: HtmlElement, port: MessagePort, glossary: LoadGlossary, kept: Kept) {
    let panel = start(&place, port, glossary, kept, Stand::InPage);
    listen::keep_the_caret(&place, &panel);
    listen::to_sizes(&place, &panel);
    listen::for_who_comes(&place, &panel);
    with(&panel, |panel| panel.port.ready());
}

/// Starts the panel in `place`, an empty element of the browser's side panel: always open, and with nothing to paint. `port` is a line to the agent of the
/// composer in use.
#[wasm_bindgen(js_name = sidePanel)]
pub fn side_panel(place: HtmlElement, port: MessagePort, glossary: LoadGlossary, kept: Kept) {
    let panel = start(&place, port, glossary, kept, Stand::Beside);
    with(&panel, |panel| panel.port.ready());
}

fn start(
    place: &HtmlElement,
    port: MessagePort,
    glossary: LoadGlossary,
    kept: Kept,
    stand: Stand,
) -> Rc<RefCell<Panel>> {
    let panel = Rc::new_cyclic(|own| {
        RefCell::new(Panel {
            own: own.clone(),
            glossary,
            mount: Mount::new(place.clone().into()),
            place: place.clone(),
            stand,
            aside: false,
            shared: Shared::new(stand),
            port: Port::new(port),
            face: Face::new(&kept),
            kept,
            herald: Herald::new(),
            session: 0,
            id: 0,
            text: JsString::from(""),
            place_of_message: Place::Mail,
            memory: Memory::default(),
            open: false,
            pointed: false,
            focused: false,
            requests: Vec::new(),
            asked: 0,
            told: None,
            size: Size::default(),
        })
    });
    let heard = panel.clone();
    with(&panel, |panel| panel.port.listen(move |message| with(&heard, |panel| panel.hear(message))));
    let clicked = panel.clone();
    clicks::listen(place, move |name, keyboard| with(&clicked, |panel| panel.click(name, keyboard)));
    let changed = panel.clone();
    with(&panel, |panel| panel.kept.on_change(move || with(&changed, Panel::renew)));
    let spoken = panel.clone();
    loaded::on_change(move || with(&spoken, Panel::say_anew));
    let searched = panel.clone();
    role::listen_to_search(place, move |words| with(&searched, |panel| panel.search(words)));
    listen::to_keys(&panel);
    with(&panel, |panel| {
        role::renew(&mut panel.face.picker, &panel.kept);
        panel.show();
    });
    panel
}

/// Runs `act`, unless something else is at work.
fn with(panel: &Rc<RefCell<Panel>>, act: impl FnOnce(&mut Panel)) {
    if let Ok(mut panel) = panel.try_borrow_mut() {
        act(&mut panel);
    }
}

impl Panel {
    fn hear(&mut self, message: ToPanel) {
        match message {
            ToPanel::Theme { dark } => self.paint(dark),
            ToPanel::Aside { is } => self.stand_aside(is),
            // What comes late from a composer that is no more in use is of no use either.
            ToPanel::Of { session, .. } if session < self.session => {}
            ToPanel::Of { session, message } => {
                if session > self.session {
                    self.begin(session);
                }
                self.hear_of(message);
            }
        }
    }

    /// Another composer is in use: nothing of the last one is left but what is remembered of its message.
    fn begin(&mut self, session: u32) {
        self.end();
        self.session = session;
        self.shared.begin();
        let picker = std::mem::take(&mut self.face.picker);
        self.face = Face::new(&self.kept);
        self.face.picker = picker;
    }

    /// The composer is left for another, or gone.
    fn end(&mut self) {
        self.requests.clear();
        self.face.dismiss();
        self.face.picker.is_open = false;
        self.open = false;
        self.pointed = false;
        self.focused = false;
    }

    fn hear_of(&mut self, message: Message) {
        match message {
            Message::Text { id, text, too_long, composer } => {
                self.id = id;
                let words = (!too_long).then(|| bindings::string(&text));
                self.memory.turn_to(composer.number, composer.recipient.as_deref(), words);
                self.face.unread = too_long;
                self.text = text;
                // Whoever asks to have a text read may have forgotten what size it heard of.
                self.size = Size::default();
                self.place_of_message = composer.place;
                self.face.address(composer.recipient);
                self.face.limit = composer.limit.map(|limit| limit as usize);
                self.read();
            }
            Message::Earlier { text } => {
                self.face.quote(bindings::string(&text));
            }
            Message::Written { request, end, missing } => self.written(request, &end, missing),
            Message::Fold => self.fold_from_outside(),
            Message::Away => self.approach(|panel| panel.pointed = false),
            Message::Open => self.unfold(true),
            // What is asked about a text that has changed since needs no answer.
            Message::Ask { id, finding } if id == self.id => {
                if self.face.wants_lesson(finding as usize) {
                    self.learn(move |panel| panel.tell(id, finding));
                } else {
                    self.tell(id, finding);
                }
            }
            Message::Do { id, act } if id == self.id => self.act(Some(act)),
            Message::Ask { .. } | Message::Do { .. } => {}
            Message::Said { said, role } => {
                self.memory.hear(said.clone());
                role::take(&mut self.face.picker, &self.kept, &role);
                self.shared.heard(Told { said, role });
                self.read();
            }
            Message::End => {
                self.end();
                fit::ask_anew(&self.place);
                self.show();
            }
        }
    }

    /// The panel has come to the browser's side panel, or gone from there.
    fn stand_aside(&mut self, aside: bool) {
        self.aside = aside;
        self.shared.begin();
        self.show();
    }

    /// Tells the other panel of this message what is said of it, if there is one and it has not been told.
    fn share(&mut self) {
        if self.stand == Stand::Beside || self.aside {
            let now = Told { said: self.memory.said(), role: self.face.picker.id().to_owned() };
            if let Some(Told { said, role }) = self.shared.tell(now) {
                let word = said.word.map(Word::name);
                let told = ToAgent::Said { word, marked: said.was_marked, ignored: &said.ignored, role };
                self.port.send(self.session, &told);
            }
        }
    }

    fn send(&self, message: &ToAgent) {
        self.port.send(self.session, message);
    }

    /// Sends the tip on a finding, unless the text has changed since it was asked for.
    fn tell(&mut self, id: u32, finding: u32) {
        if id == self.id {
            self.told = Some((id, finding));
            self.send(&ToAgent::Tip { id, finding, tip: self.face.tip(finding as usize) });
        }
    }

    /// Has the glossary loaded, and goes on when that has ended, one way or the other.
    fn learn(&self, then: impl FnOnce(&mut Self) + 'static) {
        let own = self.own.clone();
        learning::load(&self.glossary, move |ok| {
            let Some(panel) = own.upgrade() else { return };
            with(&panel, |panel| {
                panel.face.learnt(ok);
                then(panel);
            });
        });
    }

    /// What is kept has changed.
    fn renew(&mut self) {
        self.face.know(&self.kept);
        role::renew(&mut self.face.picker, &self.kept);
        self.judge();
    }

    /// The words are those of another language.
    fn say_anew(&mut self) {
        self.herald.forget();
        let open = self.face.opened_remarks();
        // What a frame is called goes with its size.
        self.size = Size::default();
        self.judge();
        self.face.open_remarks(open);
        self.show();
        if let Some((id, finding)) = self.told {
            self.tell(id, finding);
        }
    }

    fn search(&mut self, words: String) {
        self.face.picker.search = words;
        self.show();
    }

    fn close_roles(&mut self) {
        self.face.picker.is_open = false;
        self.show();
        role::follow(&self.place, false);
    }

    /// A click in the list of roles, or on what goes with it.
    fn picked(&mut self, picked: Picked, keyboard: bool) {
        match picked {
            Picked::Start => {
                if let Some(message) = self.face.first_message() {
                    self.carry_out(Action::Insert(message));
                }
            }
            Picked::Also(detail) => self.carry_out(Action::Insert(self.face.more(detail))),
            Picked::Other => {
                self.judge();
                self.herald.say_now(&words::picked(self.face.picker.name().as_deref()));
            }
            Picked::Shown => {}
        }
        self.show();
        if keyboard {
            role::follow(&self.place, self.face.picker.is_open);
        }
    }

    /// Reads a text that may be new, and says what came of it.
    fn read(&mut self) {
        self.judge();
        // Where two panels stand, the one that is read from speaks.
        if !self.aside {
            self.herald.say(&self.face.spoken());
        }
    }

    /// Reads the text, tells the agent what to paint, and shows it.
    fn judge(&mut self) {
        let (word, was_marked) = (self.memory.word(), self.memory.was_marked());
        let known = Known { word, place: self.place_of_message, was_marked };
        self.face.read(&self.text, known, self.memory.ignored());
        self.memory.marked(self.face.is_marked());
        if self.stand == Stand::InPage {
            let report = self.face.report();
            self.send(&ToAgent::Report {
                id: self.id,
                marks: report.map(|report| report.findings.iter().map(Mark::of).collect()).unwrap_or_default(),
                chips: &self.face.chips,
            });
        }
        self.share();
        self.show();
    }

    fn show(&mut self) {
        self.mount.show(vec![self.shown(false)]);
        if self.stand == Stand::Beside {
            return;
        }
        let rest = fit::needed(&self.place).0;
        // The pill is placed by what it is at rest, so that it never flees from the pointer.
        if !self.open && !self.aside && self.is_near() && self.face.asks() {
            self.mount.show(vec![self.shown(true)]);
        }
        self.ask_for_room(rest);
    }

    fn shown(&self, near: bool) -> Element {
        if self.open || self.stand == Stand::Beside {
            self.face.sheet(self.stand)
        } else if self.aside {
            view::pill::aside()
        } else if self.face.is_too_long() {
            view::pill::too_long()
        } else {
            view::pill::view(self.face.report(), near)
        }
    }

    fn ask_for_room(&mut self, rest: u32) {
        let (width, height) = fit::needed(&self.place);
        let size = (width, height, self.open, rest);
        if self.size != size {
            self.size = size;
            self.send(&ToAgent::Size { width, height, open: self.open, rest });
        }
    }

    /// What is shown has grown or shrunk by itself, which only the open panel does.
    fn ask_again(&mut self) {
        self.ask_for_room(fit::needed(&self.place).0);
    }

    /// The pointer or the focus has come to the pill, or left it, as `come` notes.
    fn approach(&mut self, come: fn(&mut Self)) {
        let before = self.is_near();
        come(self);
        if self.is_near() != before && !self.open && self.face.asks() {
            self.show();
        }
    }

    fn is_near(&self) -> bool {
        self.pointed || self.focused
    }

    fn paint(&self, dark: bool) {
        let root =
            web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
        if let Some(root) = root {
            let _ = root.set_attribute("data-theme", if dark { "dark" } else { "light" });
        }
    }

    fn click(&mut self, name: &str, keyboard: bool) {
        if let Some(picked) = role::click(&mut self.face.picker, &self.kept, name) {
            return self.picked(picked, keyboard);
        }
        match name {
            "open" => return self.unfold(keyboard),
            "close" => return self.leave(),
            "copy" => self.face.copy(),
            "dismiss" => self.face.dismiss(),
            "check" => {
                self.memory.say(Word::Job);
                self.read();
                // The button that was pressed is gone.
                return if keyboard {
                    self.unfold(true)
                };
            }
            "no job" => {
                self.memory.say(Word::NoJob);
                self.read();
                return if self.stand == Stand::InPage {
                    self.leave()
                } else if keyboard {
                    self.unfold(true)
                };
            }
            _ if dismiss::click(self, name) => return,
            _ if name.starts_with("explain ") => {
                if self.face.explain(name) {
                    self.learn(Self::show);
                }
            }
            _ => {
                self.act(Asked::named(name));
                self.face.passed(name);
            }
        }
        self.show();
    }

    fn act(&mut self, asked: Option<Asked>) {
        if let Some(action) = self.face.report().and_then(|report| asked?.on(report)) {
            self.carry_out(action);
        }
    }

    fn carry_out(&mut self, action: Action) {
        let id = self.id;
        if let Action::Reveal { start, end } = action {
            return self.send(&ToAgent::Reveal { id, start, end });
        }
        self.asked += 1;
        let request = self.asked;
        match &action {
            Action::Replace { start, end, expect, text } => {
                let (start, end) = (*start, *end);
                self.send(&ToAgent::Replace { request, id, start, end, expect, text });
            }
            Action::Insert(text) => self.send(&ToAgent::Insert { request, id, text }),
            Action::Reveal { .. } => {}
        }
        if let Action::Replace { text, .. } | Action::Insert(text) = action {
            self.requests.push((request, text));
        }
    }

    fn written(&mut self, request: u32, end: &str, missing: u32) {
        let Some(at) = self.requests.iter().position(|(asked, _)| *asked == request) else { return };
        let (_, put) = self.requests.swap_remove(at);
        if end == "written" {
            self.face.dismiss();
            self.herald.say_now(&words::written());
        } else {
            let refused = Refused::new(put, end, missing);
            self.herald.say_now(&refused.why());
            self.face.offer_copy(refused);
            // What was clicked may stand beside the message, and the panel be folded.
            self.open = true;
        }
        self.show();
    }

    /// Opens the panel; the keyboard comes along when it was what opened it.
    fn unfold(&mut self, keyboard: bool) {
        self.open = true;
        self.show();
        if keyboard && let Ok(Some(heading)) = self.place.query_selector(".verdict") {
            let _ = web_sys::window().map(|window| window.focus());
            let _ = heading.dyn_ref::<HtmlElement>().map(HtmlElement::focus);
        }
    }

    fn fold(&mut self) {
        self.open = false;
        self.pointed = false;
        self.focused = false;
        fit::ask_anew(&self.place);
        self.show();
    }

    /// Whoever came into the panel just as it was folded would write into nothing.
    fn fold_from_outside(&mut self) {
        if listen::has_the_keyboard() {
            self.leave();
        } else {
            self.fold();
        }
    }

    /// Closes what is open in the panel, or else the panel.
    fn escape(&mut self) {
        if self.face.picker.is_open {
            self.close_roles();
        } else if !dismiss::close(self) && self.stand == Stand::InPage {
            self.leave();
        }
    }

    /// Folds the panel, and gives the keyboard back to the message.
    fn leave(&mut self) {
        self.fold();
        self.send(&ToAgent::Leave);
    }
}

impl dismiss::Host for Panel {
    fn own(&self) -> Weak<RefCell<Self>> {
        self.own.clone()
    }

    fn place(&self) -> &web_sys::Element {
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
        self.read();
    }

    fn show_again(&mut self) {
        self.show();
    }
}
