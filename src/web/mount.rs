//! Makes the DOM equal to a [`tree`](crate::web::tree), and touches only what differs: elements that stay keep
//! their nodes, and with them focus, scroll position and whether they are unfolded.

use wasm_bindgen::JsCast;
use web_sys::Document;

use crate::web::tree::{Element, Node};

/// A place on the page that shows a tree.
pub struct Mount {
    place: web_sys::Element,
    shown: Vec<Shown>,
}

/// A node of the tree as it was last shown; an element's children are in `children`, not in `is`.
struct Shown {
    is: Node,
    dom: web_sys::Node,
    children: Vec<Shown>,
}

impl Mount {
    /// Shows trees inside `place`, which must be empty.
    pub fn new(place: web_sys::Element) -> Self {
        Self { place, shown: Vec::new() }
    }

    /// Shows these elements now.
    pub fn show(&mut self, elements: Vec<Element>) {
        let Some(document) = self.place.owner_document() else { return };
        let old = std::mem::take(&mut self.shown);
        self.shown = patch_children(&document, &self.place, old, elements.into_iter().map(Node::Element).collect());
    }
}

fn patch_children(document: &Document, parent: &web_sys::Node, old: Vec<Shown>, new: Vec<Node>) -> Vec<Shown> {
    let mut old: Vec<_> = old.into_iter().map(Some).collect();
    let mut kept: Vec<(Option<Shown>, Node)> = Vec::with_capacity(new.len());
    for node in new {
        let fit = old.iter_mut().find(|shown| shown.as_ref().is_some_and(|shown| fits(&shown.is, &node)));
        kept.push((fit.and_then(Option::take), node));
    }
    // What goes, goes first: then what stays is in order already, and need not be moved, which would cost the focus.
    for gone in old.into_iter().flatten() {
        let _ = parent.remove_child(&gone.dom);
    }
    let mut next = parent.first_child();
    let mut shown = Vec::with_capacity(kept.len());
    for (kept, node) in kept {
        let Some(one) = kept.map(|kept| patch(kept, &node)).or_else(|| make(document, &node)) else { continue };
        let one = fill(document, one, node);
        if next.as_ref().is_some_and(|next| next.is_same_node(Some(&one.dom))) {
            next = one.dom.next_sibling();
        } else {
            let _ = parent.insert_before(&one.dom, next.as_ref());
        }
        shown.push(one);
    }
    shown
}

/// Whether a node that is shown can become `new`.
fn fits(old: &Node, new: &Node) -> bool {
    match (old, new) {
        (Node::Text(_), Node::Text(_)) => true,
        (Node::Element(old), Node::Element(new)) => old.tag == new.tag && old.key == new.key,
        _ => false,
    }
}

/// Gives a node that stays its new text or attributes.
fn patch(shown: Shown, new: &Node) -> Shown {
    match (&shown.is, new) {
        (Node::Text(old), Node::Text(new)) if old != new => shown.dom.set_node_value(Some(new)),
        (Node::Element(old), Node::Element(new)) => {
            if let Some(dom) = shown.dom.dyn_ref::<web_sys::Element>() {
                for (name, value) in &new.attributes {
                    if old.attribute(name) != Some(value) {
                        let _ = dom.set_attribute(name, value);
                    }
                }
                for (name, _) in old.attributes.iter().filter(|(name, _)| new.attribute(name).is_none()) {
                    let _ = dom.remove_attribute(name);
                }
            }
        }
        _ => {}
    }
    shown
}

/// Makes a node that was not there, still without its children.
fn make(document: &Document, new: &Node) -> Option<Shown> {
    let dom: web_sys::Node = match new {
        Node::Text(text) => document.create_text_node(text).into(),
        Node::Element(new) => {
            let space = if new.is_svg() { "http://www.w3.org/2000/svg" } else { "http://www.w3.org/1999/xhtml" };
            let dom = document.create_element_ns(Some(space), new.tag).ok()?;
            for (name, value) in &new.attributes {
                dom.set_attribute(name, value).ok()?;
            }
            dom.into()
        }
    };
    Some(Shown { is: Node::Text("".into()), dom, children: Vec::new() })
}

/// Remembers what is shown, and does the same for the children.
fn fill(document: &Document, mut shown: Shown, mut new: Node) -> Shown {
    if let Node::Element(element) = &mut new {
        let children = std::mem::take(&mut element.children);
        shown.children = patch_children(document, &shown.dom, shown.children, children);
    }
    shown.is = new;
    shown
}
