//! Reads roles from what the page hands in: `Role` in `extension/role.d.ts`, which the page has checked.

use gloo_events::EventListener;
use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::facts::{self, Pay, Remote, Role};
use crate::report::{Detail, Mode, Period};
use crate::web::kept::Kept;
use crate::web::picker::{Choice, Picker};
use crate::web::words;

/// Shows what is kept now in the picker: the roles, and the one that was picked on this site.
pub fn renew(picker: &mut Picker, kept: &Kept) {
    let roles = kept.roles().unwrap_or_default();
    let picked = kept.picked().ok().and_then(|id| id.as_string()).unwrap_or_default();
    picker.renew(choices(&roles), role(&roles, &picked).map(|role| (picked, role)));
}

/// What a click in the picker has done.
pub enum Picked {
    /// It shows something else.
    Shown,
    /// Another role is picked, or none.
    Other,
    /// A first message is to be written.
    Start,
    /// What candidates ask next is to be told.
    Also(Detail),
}

/// Does what a button of the picker asks for; nothing for another's. A role is picked here whether or not that can be kept: nothing is
/// kept from a private window.
pub fn click(picker: &mut Picker, kept: &Kept, name: &str) -> Option<Picked> {
    match name {
        "roles" => {
            picker.is_open = !picker.is_open;
            picker.search.clear();
        }
        "add role" => {
            picker.is_open = false;
            let _ = kept.add();
        }
        "start" => return Some(Picked::Start),
        _ if name.starts_with("also ") => {
            let is_it = |detail: &Detail| name.strip_prefix("also ") == Some(words::detail_name(*detail));
            return Detail::ALL.into_iter().find(is_it).map(Picked::Also);
        }
        "role none" => {
            picker.pick(None);
            let _ = kept.pick("");
            return Some(Picked::Other);
        }
        _ => {
            let id = name.strip_prefix("role ")?;
            let role = role(&kept.roles().unwrap_or_default(), id)?;
            picker.pick(Some((id.to_owned(), role)));
            let _ = kept.pick(id);
            return Some(Picked::Other);
        }
    }
    Some(Picked::Shown)
}

/// The role of that number is picked elsewhere, or none: so it is here, and nothing is kept of it.
pub fn take(picker: &mut Picker, kept: &Kept, id: &str) {
    if picker.id() != id {
        picker.pick(role(&kept.roles().unwrap_or_default(), id).map(|role| (id.to_owned(), role)));
    }
}

/// Calls `search` with what is typed into the picker's field.
pub fn listen_to_search(place: &web_sys::Element, search: impl Fn(String) + 'static) {
    EventListener::new(place, "input", move |event| {
        let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        if let Some(field) = field.filter(|field| field.class_name() == "role-search") {
            search(field.value());
        }
    })
    .forget();
}

/// Takes the keyboard to where it goes on after a click made with it: into the list that has opened, else to the role's name.
pub fn follow(place: &web_sys::Element, is_open: bool) {
    let first = if is_open { ".role-search, .role-option" } else { ".role-name, .role .plain" };
    if let Ok(Some(target)) = place.query_selector(first) {
        let _ = target.dyn_ref::<web_sys::HtmlElement>().map(web_sys::HtmlElement::focus);
    }
}

/// What the picker shows of roles; whatever has no number to be picked by is left out.
pub fn choices(roles: &Array) -> Vec<Choice> {
    let choice = |role: JsValue| {
        let name = Role { title: text(&role, "title"), company: text(&role, "company"), ..Role::default() };
        Some(Choice { id: get(&role, "id")?.as_string()?, name: facts::name(&name) })
    };
    roles.iter().filter_map(choice).collect()
}

/// The role of that number.
pub fn role(roles: &Array, id: &str) -> Option<Role> {
    let is_it = |role: &JsValue| get(role, "id").and_then(|id| id.as_string()).as_deref() == Some(id);
    let role = roles.iter().find(is_it)?;
    Some(Role {
        title: text(&role, "title"),
        company: text(&role, "company"),
        link: text(&role, "link"),
        pay: get(&role, "pay").filter(JsValue::is_object).map(|told| pay(&told)),
        stack: texts(&role, "stack"),
        remote: get(&role, "remote").map(|told| remote(&told)).unwrap_or_default(),
        flexibility: texts(&role, "flexibility"),
        contract: text(&role, "contract"),
        hours: text(&role, "hours"),
        visa: text(&role, "visa"),
        interview: texts(&role, "interview"),
    })
}

fn pay(told: &JsValue) -> Pay {
    // Beyond a million of millions a number is none of anybody's pay.
    let hundredths = |name| {
        let units = get(told, name)?.as_f64()?;
        (units > 0.0 && units <= 1e12).then_some((units * 100.0 + 0.5) as u64)
    };
    Pay {
        min: hundredths("min"),
        max: hundredths("max"),
        currency: text(told, "currency"),
        period: match text(told, "period").as_str() {
            "year" => Some(Period::Year),
            "month" => Some(Period::Month),
            "week" => Some(Period::Week),
            "day" => Some(Period::Day),
            "hour" => Some(Period::Hour),
            _ => None,
        },
        is_total: text(told, "kind") == "total",
    }
}

fn remote(told: &JsValue) -> Remote {
    Remote {
        mode: match text(told, "mode").as_str() {
            "remote" => Some(Mode::Remote),
            "hybrid" => Some(Mode::Hybrid),
            "onsite" => Some(Mode::Onsite),
            _ => None,
        },
        days: get(told, "days")
            .and_then(|days| days.as_f64())
            .filter(|days| (0.0..=7.0).contains(days))
            .map(|d| d as u8),
        places: texts(told, "places"),
    }
}

fn texts(object: &JsValue, name: &str) -> Vec<String> {
    let list = get(object, name).and_then(|list| list.dyn_into::<Array>().ok());
    list.map(|list| list.iter().filter_map(|one| one.as_string()).collect()).unwrap_or_default()
}

fn text(object: &JsValue, name: &str) -> String {
    get(object, name).and_then(|text| text.as_string()).unwrap_or_default()
}

fn get(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}
