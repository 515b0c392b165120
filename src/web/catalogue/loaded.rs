//! The catalogue that a page has handed in.

use std::borrow::Cow;
use std::cell::RefCell;

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::data::bytes::fingerprint;
use crate::order;
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

/// The texts, by the fingerprints of their keys, in the order of these.
pub struct Loaded {
    texts: Vec<(u64, Text)>,
    plurals: Option<PluralRules>,
    numbers: Option<NumberFormat>,
}

thread_local! {
    static LOADED: RefCell<Loaded> = const { RefCell::new(Loaded { texts: Vec::new(), plurals: None, numbers: None }) };
}

/// Gives the core the words of a language, before it shows anything: what `words/LANGUAGE.json` holds, and the language as
/// BCP 47 writes it. Given once more, what is shown from then on is in the other language.
#[wasm_bindgen]
pub fn words(catalogue: &Object, language: &str) {
    let mut texts = Vec::new();
    for entry in Object::entries(catalogue).iter().filter_map(|entry| entry.dyn_into::<Array>().ok()) {
        let Some(key) = entry.get(0).as_string() else { continue };
        texts.extend(text(&entry.get(1)).map(|text| (fingerprint(key.as_bytes()), text)));
    }
    order::by_key(&mut texts, |(key, _)| u128::from(*key));
    let (plurals, numbers) = (PluralRules::new(language).ok(), NumberFormat::new(language).ok());
    LOADED.with(|loaded| {
        if let Ok(mut loaded) = loaded.try_borrow_mut() {
            *loaded = Loaded { texts, plurals, numbers };
        }
    });
}

fn text(value: &JsValue) -> Option<Text> {
    if let Some(words) = value.as_string() {
        return Some(Text::Plain(words));
    }
    let forms: &Object = value.dyn_ref()?;
    let form = |category: JsValue| Some((category.as_string()?, Reflect::get(forms, &category).ok()?.as_string()?));
    Some(Text::Plural(Object::keys(forms).iter().filter_map(form).collect()))
}

/// Calls `tell` with what is loaded.
pub fn with<T>(tell: impl FnOnce(&Loaded) -> T) -> T {
    LOADED.with(|loaded| tell(&loaded.borrow()))
}

impl Catalogue for Loaded {
    fn text(&self, key: &str) -> Option<&Text> {
        let key = fingerprint(key.as_bytes());
        let at = self.texts.binary_search_by_key(&key, |(known, _)| *known).ok()?;
        self.texts.get(at).map(|(_, text)| text)
    }

    fn category(&self, number: u64) -> Cow<'static, str> {
        self.plurals.as_ref().map_or("other".into(), |rules| rules.select(number as f64).into())
    }

    fn grouped(&self, number: u64) -> String {
        self.numbers.as_ref().map_or_else(|| number.to_string(), |numbers| numbers.format(number as f64))
    }
}
