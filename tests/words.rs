//! What is said to people stands in the catalogue (`extension/words/en.json`) and nowhere else: each text that the sources
//! ask for is there, with the parameters that they give; none is there that nobody asks for; and the panel's own sources
//! hold no sentence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use facts_first::rules;
use facts_first::wording::{Text, english};

/// The keys that the core and its panel ask for; the others are those of the pages.
const OURS: [&str; 12] = [
    "advice.",
    "answer.",
    "detail.",
    "finding.",
    "fix.",
    "foreign.",
    "glossary.",
    "list.",
    "panel.",
    "pill.",
    "question.",
    "received.",
];

/// What looks like a sentence and is none: with the reason.
const NO_SENTENCES: [&str; 2] = [
    // What the agent puts before a message that has a subject.
    "Subject: ",
    // Our own name, which is the same in every language.
    "Facts First",
];

/// A text that the sources ask for.
#[derive(Debug)]
struct Asked {
    at: String,
    key: String,
    with: BTreeSet<String>,
}

#[test]
fn every_text_that_is_asked_for_is_there_with_its_parameters() {
    let mut wrong = Vec::new();
    let asked = asked();
    assert!(asked.len() > 150, "only {} were found", asked.len());
    for Asked { at, key, with } in asked {
        let Some(text) = english().all().get(&key) else {
            wrong.push(format!("{at}: {key} is not in the catalogue"));
            continue;
        };
        for (form, needed) in parameters(text) {
            // What chooses the plural need not stand in each of its forms.
            let unused = with.iter().filter(|name| !needed.contains(*name) && (form.is_empty() || *name != "n"));
            wrong.extend(unused.map(|name| format!("{at}: {key} {form} does not say {{{name}}}")));
            let missing = needed.iter().filter(|name| !with.contains(*name));
            wrong.extend(missing.map(|name| format!("{at}: {key} {form} wants {{{name}}}, which it is not given")));
            if !form.is_empty() && !with.contains("n") {
                wrong.push(format!("{at}: {key} has plurals, and no n chooses among them"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_text_is_there_that_nobody_asks_for() {
    let asked: BTreeSet<_> = asked().into_iter().map(|asked| asked.key).collect();
    let ours = english().all().keys().filter(|key| OURS.iter().any(|prefix| key.starts_with(prefix)));
    let unused: Vec<_> = ours.filter(|key| !asked.contains(*key)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn the_panel_s_sources_hold_no_sentence() {
    let mut found = Vec::new();
    for (file, source) in sources("src/web") {
        for (at, words) in strings(&source) {
            let spoken = words.split([' ', '\n']).any(|word| {
                let mut letters = word.chars().skip_while(|c| !c.is_alphabetic());
                letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
            });
            let shown = [".text(", "\"aria-label\", ", "\"title\", ", "\"placeholder\", "];
            let is_shown = shown.iter().any(|before| {
                let before_it = source[..at].trim_end_matches("format!(");
                before_it.ends_with(before) && words.chars().any(char::is_alphabetic)
            });
            // What JavaScript's types are called.
            if source[..at].ends_with("_type = ") {
                continue;
            }
            if (is_shown || spoken && words.contains(' ')) && !NO_SENTENCES.contains(&words) {
                found.push(format!("{file}: {words:?}"));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_is_said_of_rules_is_of_rules_that_there_are() {
    let sources: BTreeSet<_> = rules::written().into_iter().filter_map(|rule| rule.source).collect();
    let unused = english().all().keys().filter(|key| {
        let of_a_rule = key.strip_prefix("rule.").and_then(|rest| rest.rsplit_once('.'));
        of_a_rule.is_some_and(|(id, part)| rules::named(id).is_none() || !matches!(part, "title" | "why"))
            || key.strip_prefix("source.").is_some_and(|source| !sources.contains(source))
    });
    let unused: Vec<_> = unused.collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn no_text_is_empty_and_none_has_a_brace_that_stays_open() {
    for (key, text) in english().all() {
        let forms = match text {
            Text::Plain(words) => vec![words],
            Text::Plural(forms) => forms.iter().map(|(_, words)| words).collect(),
        };
        for words in forms {
            assert!(!words.trim().is_empty(), "{key}");
            assert_eq!(words.matches('{').count(), words.matches('}').count(), "{key}");
        }
    }
}

/// The parameters of each form of a text; a plain text's form has no name.
fn parameters(text: &Text) -> BTreeMap<&str, BTreeSet<String>> {
    let of = |words: &str| {
        words.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0.to_owned())).collect::<BTreeSet<_>>()
    };
    match text {
        Text::Plain(words) => BTreeMap::from([("", of(words))]),
        Text::Plural(forms) => forms.iter().map(|(category, words)| (category.as_str(), of(words))).collect(),
    }
}

/// Every `say!` and `wording!` of the sources.
fn asked() -> Vec<Asked> {
    let mut asked = Vec::new();
    for (file, source) in sources("src") {
        for call in ["say!(", "wording!("] {
            for (at, _) in source.match_indices(call) {
                let rest = source[at + call.len()..].trim_start();
                // The macro's own definition has a key of no letters.
                let Some((key, rest)) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')) else { continue };
                asked.push(Asked { at: file.clone(), key: key.to_owned(), with: names(rest) });
            }
        }
    }
    asked
}

/// The names of the arguments in `, n = left, limit = limit)`.
fn names(rest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut start, mut in_string) = (0, 0, false);
    for (at, c) in rest.char_indices() {
        match c {
            '"' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' | ',' if depth == 0 => {
                let argument = rest[start..at].trim();
                names.extend(argument.split_once(" = ").map(|(name, _)| name.trim().to_owned()));
                start = at + 1;
                if c != ',' {
                    break;
                }
            }
            ')' | ']' | '}' => depth -= 1,
            _ => {}
        }
    }
    names
}

/// The string literals of a source and where each begins, raw ones left out: these hold types for TypeScript.
fn strings(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = source[at..].find(['"', '/', '\'']) {
        let from = at + next;
        let rest = &source[from..];
        at = from + 1;
        if rest.starts_with("//") {
            at = from + rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("'\"'") {
            at = from + 3;
        } else if let Some(inside) = rest.strip_prefix('"') {
            if source[..from].ends_with("r#") {
                at = from + rest.find("\"#").map_or(rest.len(), |end| end + 2);
                continue;
            }
            let mut escaped = false;
            let end = inside.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            let Some(end) = end else { break };
            found.push((from, &inside[..end]));
            at = from + end + 2;
        }
    }
    found
}

/// The sources below a folder, each without its tests.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    add(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("our own file");
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let own = own.split("#[cfg(test)]\npub mod tests {").next().unwrap_or_default();
        (path.display().to_string(), own.to_owned())
    };
    files.into_iter().map(read).collect()
}

fn add(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of ours") {
        let path = entry.expect("it can be read").path();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        // The report that the panel's tests show.
        if matches!(name.as_str(), "tests" | "sample") {
            continue;
        }
        if path.is_dir() {
            add(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
}
