//! What a view wants on the page, as plain data; `mount` makes the DOM equal to it.

use std::borrow::Cow;

/// An element or a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    Element(Element),
    Text(Cow<'static, str>),
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    pub tag: &'static str,
    /// Tells siblings apart when some come and go, so that the others keep their DOM nodes, and with them the focus.
    pub key: Option<String>,
    pub attributes: Vec<(&'static str, Cow<'static, str>)>,
    pub children: Vec<Node>,
}

/// An empty element.
pub fn el(tag: &'static str) -> Element {
    Element { tag, key: None, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// With the attribute `name` set.
    pub fn with(mut self, name: &'static str, value: impl Into<Cow<'static, str>>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With the classes `names`, separated by spaces.
    pub fn class(self, names: impl Into<Cow<'static, str>>) -> Self {
        self.with("class", names)
    }

    /// With a key among its siblings.
    pub fn keyed(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// With one more child.
    pub fn child(mut self, child: impl Into<Node>) -> Self {
        self.children.push(child.into());
        self
    }

    /// With more children, or with none.
    pub fn children<N: Into<Node>>(mut self, children: impl IntoIterator<Item = N>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With a text as its next child.
    pub fn text(self, text: impl Into<Cow<'static, str>>) -> Self {
        self.child(Node::Text(text.into()))
    }

    /// The value of the attribute `name`, when it is set.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_ref())
    }

    /// Whether it belongs to SVG, which has a namespace of its own.
    #[cfg(target_arch = "wasm32")]
    pub fn is_svg(&self) -> bool {
        matches!(self.tag, "svg" | "path" | "circle" | "rect")
    }
}

impl From<Element> for Node {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

#[cfg(test)]
impl Element {
    /// All text in it, as a reader sees it.
    pub fn words(&self) -> String {
        let part = |node: &Node| match node {
            Node::Element(element) => element.words(),
            Node::Text(text) => text.to_string(),
        };
        self.children.iter().map(part).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// It and every element in it, in document order.
    pub fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        for child in &self.children {
            if let Node::Element(element) = child {
                found.extend(element.all());
            }
        }
        found
    }
}
