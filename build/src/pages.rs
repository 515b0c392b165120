//! Fills a page with its English words, so that it shows them at once and without a script (`extension/language.js` tells how a page names them).
//!
//! Pages are our own, so this reads what they use of HTML and no more: every element is closed or has nothing in it, attributes are in double quotes, and
//! scripts stand in files of their own.

use serde_json::Value;

use crate::Result;
use crate::words::Catalogue;

/// Elements that have nothing in them.
const EMPTY: [&str; 6] = ["meta", "link", "input", "img", "br", "hr"];

/// From which attribute which is filled.
const ATTRIBUTES: [(&str, &str); 5] = [
    ("data-say-title", "title"),
    ("data-say-label", "aria-label"),
    ("data-say-placeholder", "placeholder"),
    ("data-say-hint", "data-hint"),
    ("data-say-content", "content"),
];

/// `page` with the texts that it names, and the languages that there are, in its root.
pub fn filled(page: &str, words: &Catalogue, languages: &str) -> Result<String> {
    let root = "<html lang=\"en\"";
    if !page.contains(root) {
        return Err(format!("no {root}>").into());
    }
    let page = page.replacen(root, &format!("{root} data-languages=\"{languages}\""), 1);
    let mut rest = page.as_str();
    let made = content(&mut rest, words, None)?;
    if rest.is_empty() { Ok(made) } else { Err(format!("closed and never opened: {}", start_of(rest)).into()) }
}

/// What stands in the element `within`, or in the page, up to where that is closed.
fn content(rest: &mut &str, words: &Catalogue, within: Option<&str>) -> Result<String> {
    let mut made = String::new();
    loop {
        let at = rest.find('<').unwrap_or(rest.len());
        made.push_str(&rest[..at]);
        *rest = &rest[at..];
        if rest.is_empty() {
            return if within.is_none() {
                Ok(made)
            } else {
                Err(format!("<{}> is not closed", within.unwrap_or_default()).into())
            };
        }
        if let Some(close) = rest.strip_prefix("</") {
            let end = close.find('>').ok_or("a tag is not closed")?;
            if within.is_none() {
                return Ok(made);
            }
            if within != Some(&close[..end]) {
                return Err(format!("</{}> in <{}>", &close[..end], within.unwrap_or_default()).into());
            }
            return Ok(made);
        }
        made.push_str(&element(rest, words)?.1);
    }
}

/// The element that comes next, with the name of the part of a sentence that it is.
fn element(rest: &mut &str, words: &Catalogue) -> Result<(Option<String>, String)> {
    let end = rest.find('>').ok_or_else(|| format!("a tag is not closed: {}", start_of(rest)))? + 1;
    let tag = &rest[..end];
    *rest = &rest[end..];
    let name = tag[1..].split([' ', '>', '\n']).next().unwrap_or_default();
    let mut made = tag.to_owned();
    for (from, attribute) in ATTRIBUTES {
        if let Some(key) = value_of(tag, from) {
            let filled = format!("{attribute}=\"{}\" {from}=", escaped(text(words, key)?).replace('"', "&quot;"));
            made = made.replacen(&format!("{from}="), &filled, 1);
        }
    }
    let part = value_of(tag, "data-part").map(str::to_owned);
    if tag.starts_with("<!") || EMPTY.contains(&name) {
        return Ok((part, made));
    }
    let inside = match value_of(tag, "data-say") {
        Some(key) => sentence(rest, words, name, text(words, key)?).map_err(|e| format!("{key}: {e}"))?,
        // its children are all that is outside of the page's own element
        None => content(rest, words, Some(name))?,
    };
    *rest = &rest[format!("</{name}>").len()..];
    Ok((part, format!("{made}{inside}</{name}>")))
}

/// A text, with the children that it names in their places. Nothing else may stand in such an element.
fn sentence(rest: &mut &str, words: &Catalogue, name: &str, text: &str) -> Result<String> {
    let mut parts = Vec::new();
    loop {
        *rest = rest.trim_start();
        if rest.starts_with(&format!("</{name}>")) {
            break;
        }
        if !rest.starts_with('<') || rest.starts_with("</") {
            return Err(format!("what stands there is replaced: {}", start_of(rest)).into());
        }
        let (Some(part), child) = element(rest, words)? else { return Err("a child has no data-part".into()) };
        parts.push((format!("{{{part}}}"), child));
    }
    let mut made = escaped(text);
    for (place, child) in parts {
        if made.matches(&place).count() != 1 {
            return Err(format!("the text must have {place} once").into());
        }
        made = made.replace(&place, &child);
    }
    Ok(made)
}

fn text<'a>(words: &'a Catalogue, key: &str) -> Result<&'a str> {
    words.get(key).and_then(Value::as_str).ok_or_else(|| format!("no text under {key}").into())
}

fn value_of<'a>(tag: &'a str, attribute: &str) -> Option<&'a str> {
    let from = tag.find(&format!(" {attribute}=\""))? + attribute.len() + 3;
    tag[from..].split('"').next()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn start_of(rest: &str) -> String {
    rest.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(body: &str) -> Result<String> {
        let words = [
            ("copy", "Copy <all> & go"),
            ("again", "See the {settings}. Then {more}."),
            ("settings", "settings"),
            ("quoted", "“a” \"b\""),
        ];
        let words = words.map(|(key, text)| (key.to_owned(), Value::from(text))).into();
        Ok(filled(&format!("<!doctype html>\n<html lang=\"en\">{body}</html>"), &words, "de en")?
            .replace("<!doctype html>\n<html lang=\"en\" data-languages=\"de en\">", "")
            .replace("</html>", ""))
    }

    #[test]
    fn texts_stand_in_their_elements_and_attributes() -> Result {
        assert_eq!(fill("<p data-say=\"copy\"></p>")?, "<p data-say=\"copy\">Copy &lt;all&gt; &amp; go</p>");
        assert_eq!(
            fill("<input data-say-label=\"quoted\" id=\"a\"> kept")?,
            "<input aria-label=\"“a” &quot;b&quot;\" data-say-label=\"quoted\" id=\"a\"> kept"
        );
        assert_eq!(
            fill("<b data-say=\"settings\" data-say-title=\"settings\"></b>")?,
            "<b data-say=\"settings\" title=\"settings\" data-say-title=\"settings\">settings</b>"
        );
        Ok(())
    }

    #[test]
    fn children_stand_where_the_text_names_them() -> Result {
        let page =
            "<p data-say=\"again\"><i data-part=\"more\"></i> <a data-part=\"settings\" data-say=\"settings\"></a></p>";
        let made = "<p data-say=\"again\">See the <a data-part=\"settings\" data-say=\"settings\">settings</a>. Then <i data-part=\"more\"></i>.</p>";
        assert_eq!(fill(page)?, made);
        Ok(())
    }

    #[test]
    fn what_would_be_lost_ends_the_build() {
        for body in [
            "<p data-say=\"copies\"></p>",
            "<p data-say=\"copy\">Copy</p>",
            "<p data-say=\"copy\"><b></b></p>",
            "<p data-say=\"copy\"><b data-part=\"settings\"></b></p>",
            "<p><b></p></b>",
            "<p>",
            "</p>",
        ] {
            assert!(fill(body).is_err(), "{body}");
        }
        assert!(filled("<html lang=\"de\"></html>", &Catalogue::new(), "en").is_err());
    }
}
