//! The catalogue that a page has handed in.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::data::bytes::fingerprint;
use crate::wording::{Catalogue, Text};

// `select` is not bound in js-sys.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(language: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(language: &str) -> Result<NumberFormat, JsValue>;
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, number: f64) -> String;
}

/// A page's catalogue, and what has been read of it. A page says a tenth of it, so it stays JavaScript's; and each text is
/// read once, since with every key in a message some hundred of them are said.
#[derive(Default)]
pub struct Loaded {
    catalogue: Option<Object>,
    language: String,
    /// By the fingerprints of their keys, in the order of these.
    read: RefCell<Vec<(u64, Text)>>,
    // To make these takes longer than to read a message.
    plurals: OnceCell<Option<PluralRules>>,
    numbers: OnceCell<Option<NumberFormat>>,
}

thread_local! {
    static LOADED: RefCell<Loaded> = RefCell::default();
}

/// What is shown in the words of the language, and is shown anew in others.
type Shown = Rc<dyn Fn()>;

thread_local! {
    static SHOWN: RefCell<Vec<Shown>> = RefCell::default();
}

/// Gives the core the words of a language, before it shows anything: what `words/LANGUAGE.json` holds, and the language as
/// BCP 47 writes it. Given once more, what is shown is shown anew in the other language.
#[wasm_bindgen]
pub fn words(catalogue: Object, language: String) {
    LOADED.with(|loaded| {
        if let Ok(mut loaded) = loaded.try_borrow_mut() {
            *loaded = Loaded { catalogue: Some(catalogue), language, ..Loaded::default() };
        }
    });
    let shown = SHOWN.with(|shown| shown.try_borrow().map(|shown| shown.clone()).unwrap_or_default());
    shown.iter().for_each(|show| show());
}

/// Calls `show` whenever the words are those of another language, from now on.
pub fn on_change(show: impl Fn() + 'static) {
    SHOWN.with(|shown| {
        if let Ok(mut shown) = shown.try_borrow_mut() {
            shown.push(Rc::new(show));
        }
    });
}

/// Calls `tell` with what is loaded.
pub fn with<T>(tell: impl FnOnce(&Loaded) -> T) -> T {
    LOADED.with(|loaded| tell(&loaded.borrow()))
}

fn text(value: &JsValue) -> Option<Text> {
    if let Some(words) = value.as_string() {
        return Some(Text::Plain(words));
    }
    let forms: &Object = value.dyn_ref()?;
    let form = |category: JsValue| Some((category.as_string()?, Reflect::get(forms, &category).ok()?.as_string()?));
    Some(Text::Plural(Object::keys(forms).iter().filter_map(form).collect()))
}

impl Catalogue for Loaded {
    fn text(&self, key: &str) -> Option<Text> {
        let place = fingerprint(key.as_bytes());
        let find = |read: &Vec<(u64, Text)>| read.binary_search_by_key(&place, |(known, _)| *known);
        let at = match find(&self.read.borrow()) {
            Ok(at) => return self.read.borrow().get(at).map(|(_, text)| text.clone()),
            Err(at) => at,
        };
        let text = text(&Reflect::get(self.catalogue.as_ref()?, &key.into()).ok()?)?;
        self.read.borrow_mut().insert(at, (place, text.clone()));
        Some(text)
    }

    fn category(&self, number: u64) -> Cow<'static, str> {
        let rules = self.plurals.get_or_init(|| PluralRules::new(&self.language).ok());
        rules.as_ref().map_or("other".into(), |rules| rules.select(number as f64).into())
    }

    fn grouped(&self, number: u64) -> String {
        let numbers = self.numbers.get_or_init(|| NumberFormat::new(&self.language).ok());
        numbers.as_ref().map_or_else(|| number.to_string(), |numbers| numbers.format(number as f64))
    }
}
