//! Tells a screen reader what has changed, politely: once the typing pauses, and never the same thing twice. What came of a click it is told at once.

use gloo_timers::callback::Timeout;
use web_sys::Element;

const PAUSE: u32 = 1_200;

/// A live region, and what it is about to say.
pub struct Herald {
    region: Option<Element>,
    last: String,
    /// What is said once nothing else comes.
    waiting: Option<Timeout>,
    /// What came of a click. The report that changes with it does not silence it.
    coming: Option<Timeout>,
}

impl Herald {
    /// A region at the end of the document's body.
    pub fn new() -> Self {
        let region = web_sys::window().and_then(|window| window.document()).and_then(|document| {
            let region = document.create_element("p").ok()?;
            region.set_attribute("role", "status").ok()?;
            region.set_class_name("unseen");
            document.body()?.append_child(&region).ok()?;
            Some(region)
        });
        Self { region, last: String::new(), waiting: None, coming: None }
    }

    /// Says `words` when nothing else comes within the pause.
    pub fn say(&mut self, words: &str) {
        if words == self.last {
            return;
        }
        self.last = words.to_owned();
        let (Some(region), words) = (self.region.clone(), self.last.clone()) else { return };
        // The timeout that waited until now is dropped, and with it what it would have said.
        self.waiting = Some(Timeout::new(PAUSE, move || region.set_text_content(Some(&words))));
    }

    /// Takes back what was said in another language; it is said anew with the next [`say`](Self::say).
    pub fn forget(&mut self) {
        self.last.clear();
        (self.waiting, self.coming) = (None, None);
        if let Some(region) = &self.region {
            region.set_text_content(None);
        }
    }

    /// Says `words` at once: what came of a click, also when that is the same as before.
    pub fn say_now(&mut self, words: &str) {
        if let Some(region) = &self.region {
            // A region that says the same again says nothing.
            region.set_text_content(None);
        }
        let (region, words) = (self.region.clone(), words.to_owned());
        self.coming = region.map(|region| Timeout::new(50, move || region.set_text_content(Some(&words))));
    }
}
