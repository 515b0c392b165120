//! What the panel and the agent say to each other, as `extension/protocol.d.ts` describes it.
//!
//! The port is the one that the agent sent; the panel never speaks to the page that it is in.

use gloo_events::EventListener;
use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, MessagePort};

use crate::Place;
use crate::options::Ignored;
use crate::report::{Span, State, Topic, Utf16};
use crate::web::Finding;
use crate::web::action::Asked;
use crate::web::beside::{Chip, Tip};
use crate::web::bindings::to_js;
use crate::web::memory::{Said, Word};

/// What the agent tells the panel of the frame itself, or of a session: one composer in use.
pub enum ToPanel {
    Theme { dark: bool },
    Aside { is: bool },
    Of { session: u32, message: Message },
}

/// What the agent tells the panel of a session.
pub enum Message {
    Text { id: u32, text: JsString, too_long: bool, composer: Composer },
    Earlier { text: JsString },
    Written { request: u32, end: String, missing: u32 },
    Fold,
    Away,
    Open,
    Ask { id: u32, finding: u32 },
    Do { id: u32, act: Asked },
    Said { said: Said, role: String },
    End,
}

/// What is known of the composer besides its text.
pub struct Composer {
    /// Tells it from the others of the page.
    pub number: u32,
    pub place: Place,
    pub recipient: Option<String>,
    pub limit: Option<u32>,
}

/// What the panel tells the agent, and of which session.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<u32>,
    #[serde(flatten)]
    message: &'a ToAgent<'a>,
}

/// What the panel tells the agent.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum ToAgent<'a> {
    Ready,
    Report { id: u32, marks: Vec<Mark>, chips: &'a [Chip] },
    Tip { id: u32, finding: u32, tip: Option<Tip> },
    Size { width: u32, height: u32, open: bool, rest: u32 },
    Insert { request: u32, id: u32, text: &'a str },
    Replace { request: u32, id: u32, start: usize, end: usize, expect: &'a str, text: &'a str },
    Reveal { id: u32, start: usize, end: usize },
    Said { word: Option<&'a str>, marked: bool, ignored: &'a [Ignored], role: &'a str },
    Leave,
}

/// What the agent paints for a finding. All else about it stays here until it is asked for: each key would copy it into
/// the page's process, which took a quarter to a half of the way from key to mark in a message of 20,000 characters.
#[derive(Serialize)]
pub struct Mark {
    topic: Topic,
    state: State,
    #[serde(flatten)]
    span: Span<Utf16>,
}

impl Mark {
    pub fn of(finding: &Finding) -> Self {
        Self { topic: finding.topic, state: finding.state, span: finding.span }
    }
}

/// The panel's end of the line to the agent.
pub struct Port(MessagePort);

impl Port {
    /// The end of a line that has come from the agent.
    pub fn new(port: MessagePort) -> Self {
        Self(port)
    }

    /// Sends a message of a session. An agent that is gone does not answer; nothing else happens.
    pub fn send(&self, session: u32, message: &ToAgent) {
        let _ = self.0.post_message(&to_js(&Told { session: Some(session), message }));
    }

    /// Says that the panel is there, whatever is written.
    pub fn ready(&self) {
        let _ = self.0.post_message(&to_js(&Told { session: None, message: &ToAgent::Ready }));
    }

    /// Calls `hear` with each message from now on; whatever is no message of the protocol is dropped.
    pub fn listen(&self, hear: impl Fn(ToPanel) + 'static) {
        let listener = EventListener::new(&self.0, "message", move |event| {
            if let Some(message) = event.dyn_ref::<MessageEvent>().and_then(|event| parse(&event.data())) {
                hear(message);
            }
        });
        listener.forget();
        self.0.start();
    }
}

fn parse(message: &JsValue) -> Option<ToPanel> {
    let kind = get(message, "type")?.as_string()?;
    Some(match kind.as_str() {
        "theme" => ToPanel::Theme { dark: get(message, "theme")?.as_string()? == "dark" },
        "aside" => ToPanel::Aside { is: get(message, "aside").is_some_and(|told| told.is_truthy()) },
        _ => ToPanel::Of { session: number(message, "session")?, message: parse_message(&kind, message)? },
    })
}

fn parse_message(kind: &str, message: &JsValue) -> Option<Message> {
    Some(match kind {
        "text" => {
            let composer = get(message, "composer")?;
            Message::Text {
                id: number(message, "id")?,
                text: get(message, "text")?.dyn_into().ok()?,
                too_long: get(message, "tooLong").is_some_and(|told| told.is_truthy()),
                composer: Composer {
                    number: number(&composer, "number")?,
                    place: match get(&composer, "place")?.as_string()?.as_str() {
                        "recruiting" => Place::Recruiting,
                        _ => Place::Mail,
                    },
                    recipient: get(&composer, "recipient").and_then(|name| name.as_string()),
                    limit: number(&composer, "limit"),
                },
            }
        }
        "earlier" => Message::Earlier { text: get(message, "text")?.dyn_into().ok()? },
        "written" => Message::Written {
            request: number(message, "request")?,
            end: get(message, "end")?.as_string()?,
            missing: number(message, "missing").unwrap_or(0),
        },
        "fold" => Message::Fold,
        "away" => Message::Away,
        "open" => Message::Open,
        "ask" => Message::Ask { id: number(message, "id")?, finding: number(message, "finding")? },
        "do" => {
            let act = get(message, "act")?;
            let verb = get(&act, "do")?.as_string()?;
            let question = get(&act, "question").and_then(|question| question.as_string());
            let act = Asked::told(&verb, question.as_deref(), |name| number(&act, name))?;
            Message::Do { id: number(message, "id")?, act }
        }
        "said" => Message::Said {
            said: Said {
                word: get(message, "word").and_then(|word| word.as_string()).and_then(|name| Word::named(&name)),
                was_marked: get(message, "marked").is_some_and(|told| told.is_truthy()),
                ignored: ignored(get(message, "ignored")?),
            },
            role: get(message, "role")?.as_string()?,
        },
        "end" => Message::End,
        _ => return None,
    })
}

/// Whatever in the list is no remark is passed over.
fn ignored(list: JsValue) -> Vec<Ignored> {
    let text = |one: &JsValue, name| get(one, name)?.as_string();
    let remark = |one: JsValue| Some(Ignored { rule: text(&one, "rule")?, words: text(&one, "words")? });
    list.dyn_into::<Array>().map(|list| list.iter().filter_map(remark).collect()).unwrap_or_default()
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

fn number(object: &JsValue, name: &str) -> Option<u32> {
    let number = get(object, name)?.as_f64()?;
    (number >= 0.0 && number <= f64::from(u32::MAX)).then_some(number as u32)
}
