//! What a technology is: the button that opens it, and what stands there then.

use crate::terms::glossary::Explanation;
use crate::web::catalogue::say;
use crate::web::lesson::{Lesson, failed};
use crate::web::tree::{Element, Node, el};

/// The explanation that is open, by the name of its button, and what it is read from.
#[derive(Clone, Copy, Debug)]
pub struct Opened<'a> {
    pub name: &'a str,
    pub lesson: Lesson<'a>,
}

/// The part of the sheet in which a technology is named: one may be open in only one of them.
#[derive(Clone, Copy)]
pub enum Place {
    Stack,
    Remark,
}

/// What its button is called: "explain stack Rust".
fn name(place: Place, term: &str) -> String {
    let place = match place {
        Place::Stack => "stack",
        Place::Remark => "remark",
    };
    format!("explain {place} {term}")
}

/// A button that opens what a technology is, or closes it again.
pub fn button(place: Place, term: &str, opened: Option<Opened>) -> Element {
    let name = name(place, term);
    let is_open = opened.is_some_and(|opened| opened.name == name);
    let button = el("button").with("type", "button").with("aria-expanded", if is_open { "true" } else { "false" });
    button.with("data-do", name)
}

/// What a technology is, when it is open there.
pub fn view(place: Place, term: &str, opened: Option<Opened>) -> Option<Element> {
    let opened = opened.filter(|opened| opened.name == name(place, term))?;
    let about = el("div")
        .class("about")
        .keyed("about")
        .with("role", "group")
        .with("aria-label", say!("glossary.label", name = term.to_owned()));
    Some(match opened.lesson {
        Lesson::Awaited => about.child(el("p").text(say!("glossary.awaited"))),
        Lesson::Failed => about.child(el("p").with("role", "status").text(failed())),
        Lesson::Learnt(glossary) => {
            let explained = crate::web::tables().and_then(|tables| glossary.explain(term, tables));
            about.children(explained.map(told).unwrap_or_default())
        }
    })
}

fn told(known: Explanation) -> Vec<Element> {
    let mut lines = vec![match known.is {
        Some(is) => english(el("p").class("is")).text(is.to_owned()),
        None => el("p").class("is").text(say!("glossary.is", name = known.name.to_owned(), kind = known.kind)),
    }];
    lines.extend(known.not.iter().map(|not| {
        let lead = el("b").text(say!("glossary.not", name = not.name.to_owned()));
        el("p").child(lead).text(" ").child(english(el("span")).text(not.apart.to_owned()))
    }));
    lines.extend(known.say.map(|say| el("p").class("say").text(say!("glossary.say", words = say.to_owned()))));
    let mut foot: Vec<Node> = Vec::new();
    if let Some(release) = known.release {
        foot.push(link(release.source, say!("glossary.since", year = release.year.to_string())).into());
    }
    if let Some(source) = known.source {
        if !foot.is_empty() {
            foot.push(el("span").with("aria-hidden", "true").text(" · ").into());
        }
        foot.push(link(source, say!("glossary.more", name = known.name.to_owned())).into());
    }
    if !foot.is_empty() {
        lines.push(el("p").class("sources").children(foot));
    }
    lines
}

/// What is said in English whatever the language of the interface: the glossary is.
fn english(element: Element) -> Element {
    element.with("lang", "en")
}

/// A page elsewhere, which learns nothing of where it was asked for.
fn link(source: &str, words: String) -> Element {
    el("a").with("href", source.to_owned()).with("target", "_blank").with("rel", "noreferrer").text(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms::glossary::Glossary;
    use crate::web::lesson::tests::TEXT;

    fn opened(lesson: Lesson<'_>) -> Option<Opened<'_>> {
        Some(Opened { name: "explain stack Rust", lesson })
    }

    #[test]
    fn an_open_term_says_what_it_is_what_it_is_not_and_where_that_is_from() {
        let glossary = Glossary::parse(TEXT).expect("good text");
        let about = view(Place::Stack, "Rust", opened(Lesson::Learnt(&glossary))).expect("it is open");
        assert_eq!(
            about.words(),
            "A language. Not Go.   Go is simpler. Not C.   C is older. In a message: “In Rust.” \
             Public since 2015  ·  More about Rust"
        );
        let links: Vec<_> = about.all().iter().filter_map(|one| one.attribute("href")).map(str::to_owned).collect();
        assert_eq!(links, ["https://example.org/1.0", "https://example.org/rust"]);
    }

    #[test]
    fn one_that_the_glossary_does_not_explain_has_its_kind() {
        let empty = Glossary::default();
        let about = view(Place::Stack, "Rust", opened(Lesson::Learnt(&empty))).expect("it is open");
        assert_eq!(about.words(), "Rust is a programming, query or markup language.");
    }

    #[test]
    fn it_is_open_only_where_it_was_opened() {
        assert!(view(Place::Remark, "Rust", opened(Lesson::Failed)).is_none());
        assert!(view(Place::Stack, "Go", opened(Lesson::Failed)).is_none());
        assert!(view(Place::Stack, "Rust", None).is_none());
        let expanded = |place, term| {
            let button = button(place, term, opened(Lesson::Awaited));
            button.attribute("aria-expanded") == Some("true")
        };
        assert!(expanded(Place::Stack, "Rust") && !expanded(Place::Remark, "Rust") && !expanded(Place::Stack, "Go"));
    }

    #[test]
    fn what_cannot_be_loaded_is_said_quietly() {
        let about = view(Place::Stack, "Rust", opened(Lesson::Failed)).expect("it is open");
        assert_eq!(about.words(), failed());
    }
}
