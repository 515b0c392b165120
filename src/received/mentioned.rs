//! What a message mentions, as a noun that fits behind “You mention”: made only of words that are known here, or of a name
//! that looks like one.

/// The words of a finding, in small letters, without the marks around them.
pub struct Words(Vec<String>);

impl Words {
    pub fn of(text: &str) -> Self {
        let parts =
            text.split(|c: char| c.is_whitespace() || matches!(c, ':' | ',' | '/' | '(' | ')' | '“' | '”' | '"'));
        let bare = parts.map(|part| part.trim_matches(|c: char| matches!(c, '.' | '!' | '?' | ';' | '*' | '\'' | '’')));
        Self(bare.filter(|part| !part.is_empty()).map(|part| part.to_lowercase().replace('’', "'")).collect())
    }

    /// Whether one of `known` is among them.
    pub fn has(&self, known: &[&str]) -> bool {
        self.0.iter().any(|word| known.contains(&word.as_str()))
    }

    /// Whether one of them starts so.
    pub fn has_start(&self, start: &str) -> bool {
        self.0.iter().any(|word| word.starts_with(start))
    }

    /// Whether they are one of `known`, word for word.
    pub fn are(&self, known: &[&str]) -> bool {
        known.iter().any(|one| one.split(' ').eq(self.0.iter().map(String::as_str)))
    }

    pub fn starts_with(&self, first: &str) -> bool {
        self.0.first().is_some_and(|word| word == first)
    }

    fn list(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

/// More and less.
const DEGREES: [&str; 6] = ["very", "highly", "really", "extremely", "truly", "super"];

/// What an offer is called that is not a figure.
const PRAISES: [&str; 14] = [
    "competitive",
    "attractive",
    "good",
    "great",
    "excellent",
    "generous",
    "strong",
    "decent",
    "fair",
    "solid",
    "nice",
    "market",
    "handsome",
    "lucrative",
];

/// What may stand before the praise.
const LED: [&str; 8] = ["we", "i", "pay", "pays", "offer", "offering", "a", "an"];

/// What stands between the praise and the noun.
const PARTS: [&str; 9] = ["base", "basic", "annual", "day", "daily", "hourly", "salary", "benefits", "and"];

/// Nouns of pay that take an article, and those that do not.
const ONE: [&str; 6] = ["salary", "package", "rate", "base", "wage", "offer"];
const SOME: [&str; 8] = ["pay", "comp", "compensation", "remuneration", "money", "rates", "salaries", "wages"];

/// “a very competitive salary and benefits package”, “market rates”; of “package is attractive” too.
pub fn offer(words: &Words) -> Option<String> {
    let words = words.list();
    let led = words.iter().take_while(|word| LED.contains(word)).count();
    // "Pay is good" begins with its noun.
    let led = if words.get(led).is_some_and(|word| is_praise(&[word])) { led } else { 0 };
    let words = &words[led..];
    if let [praise @ .., noun] = words
        && is_praise(praise)
    {
        return noun_phrase(noun, praise);
    }
    // The noun comes first: "Salary: attractive", "package is very strong".
    let [noun, praise @ ..] = words else { return None };
    let praise = praise.strip_prefix(&["is"]).unwrap_or(praise);
    let noun = noun.strip_suffix("'s").unwrap_or(noun);
    let is_whole = praise.last().is_some_and(|last| PRAISES.contains(last) && *last != "market");
    if is_whole && is_praise(praise) { noun_phrase(noun, praise) } else { None }
}

/// Whether these are a praise, and what may stand behind it.
fn is_praise(words: &[&str]) -> bool {
    let rest = match words {
        [degree, rest @ ..] if DEGREES.contains(degree) => rest,
        all => all,
    };
    let [praise, parts @ ..] = rest else { return false };
    let ends = parts.last().is_none_or(|last| *last != "and");
    PRAISES.contains(praise) && ends && parts.iter().all(|part| PARTS.contains(part))
}

fn noun_phrase(noun: &str, before: &[&str]) -> Option<String> {
    let phrase = [before, &[noun]].concat().join(" ");
    if ONE.contains(&noun) { Some(with_article(&phrase)) } else { SOME.contains(&noun).then_some(phrase) }
}

/// Of our own words all that start with a vowel are spoken so, and "hourly" alone is not spoken as it starts.
fn with_article(phrase: &str) -> String {
    let article = if phrase.starts_with(['a', 'e', 'i', 'o']) || phrase.starts_with("hourly") { "an" } else { "a" };
    [article, phrase].join(" ")
}

/// A grade in a tariff, as written: “TV-L E13”, “pay group 9”.
pub fn grade(text: &str, words: &Words) -> Option<String> {
    let list = words.list();
    let is_tariff = list.first().is_some_and(|first| matches!(*first, "tv-l" | "tvöd" | "tvl"));
    let is_group = matches!(
        list.as_slice(),
        ["pay" | "salary", "group" | "grade" | "band", _] | ["pay" | "salary", "group", "e", _]
    );
    let is_short = list.len() <= 4 && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-'));
    if !is_short || !text.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let text = one_line(text);
    if is_tariff {
        return Some(text);
    }
    is_group.then(|| small(&text))
}

/// The field of a job, where it has an everyday name.
pub fn field(words: &Words) -> Option<&'static str> {
    let list = words.list();
    let has = |known: &[&str]| words.has(known);
    let pair = |first: &str, second: &[&str]| list.windows(2).any(|two| two[0] == first && second.contains(&two[1]));
    Some(if has(&["backend", "back-end"]) || pair("back", &["end"]) {
        "backend work"
    } else if has(&["frontend", "front-end"]) || pair("front", &["end"]) {
        "frontend work"
    } else if has(&["fullstack", "full-stack"]) || pair("full", &["stack"]) {
        "full-stack work"
    } else if has(&["devops"]) {
        "DevOps"
    } else if has(&["sre"]) || pair("site", &["reliability"]) {
        "site reliability"
    } else if has(&["firmware"]) {
        "firmware"
    } else if has(&["embedded"]) {
        "embedded work"
    } else if has(&["compiler", "compilers"]) {
        "compilers"
    } else if has(&["ml", "machine-learning"]) || pair("machine", &["learning"]) {
        "machine learning"
    } else if has(&["robotics"]) {
        "robotics"
    } else if has(&["cryptography"]) {
        "cryptography"
    } else if pair("computer", &["vision"]) {
        "computer vision"
    } else if pair("data", &["engineer", "engineers", "engineering"]) {
        "data engineering"
    } else if pair("data", &["science", "scientist", "scientists"]) {
        "data science"
    } else if pair("test", &["automation"]) {
        "test automation"
    } else if pair("cloud", &["engineer", "engineers", "engineering", "architect"]) {
        "cloud engineering"
    } else if has(&["mobile"]) {
        "mobile development"
    } else if list.first() == Some(&"web") {
        "web development"
    } else if list.first() == Some(&"platform") {
        "platform work"
    } else {
        return None;
    })
}

/// “a modern tech stack”, “the latest technologies”, and whether it is one thing.
pub fn modern(words: &Words) -> Option<(String, bool)> {
    const PRAISES: [&str; 8] =
        ["modern", "latest", "cutting-edge", "innovative", "exciting", "state-of-the-art", "newest", "leading-edge"];
    const PARTS: [&str; 4] = ["tech", "technology", "technical", "web"];
    let list = words.list();
    let bare = list.strip_prefix(&["a"]).or(list.strip_prefix(&["the"])).unwrap_or(&list);
    let [praise, parts @ .., noun] = bare else { return None };
    if !PRAISES.contains(praise) || !parts.iter().all(|part| PARTS.contains(part)) {
        return None;
    }
    let bare = [&[*praise], parts, &[*noun]].concat().join(" ");
    let is_only = matches!(*praise, "latest" | "newest");
    match *noun {
        "stack" if is_only => Some((["the", &bare].join(" "), true)),
        "stack" => Some((with_article(&bare), true)),
        "technologies" | "tools" if is_only => Some((["the", &bare].join(" "), false)),
        "technologies" | "tools" => Some((bare, false)),
        _ => None,
    }
}

/// A technology's name as it was written.
pub fn name(text: &str) -> Option<String> {
    let text = one_line(text);
    let fits = text.chars().count() <= 30
        && text.starts_with(|c: char| c.is_alphanumeric() || c == '.')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '.' | '+' | '#' | '-'))
        && !text.ends_with([' ', '.']);
    fits.then_some(text)
}

/// What stands before and behind a place's name in a finding.
const BEFORE: [&str; 21] = [
    "in",
    "at",
    "near",
    "around",
    "outside",
    "based",
    "our",
    "office",
    "role",
    "roles",
    "job",
    "jobs",
    "position",
    "positions",
    "location",
    "locations",
    "place",
    "where",
    "team",
    "on",
    "to",
];
const BEHIND: [&str; 12] =
    ["team", "office", "offices", "role", "roles", "position", "job", "area", "location", "studio", "campus", "site"];

/// Small words within names: “Isle of Man”, “Frankfurt am Main”, “Rio de Janeiro”.
const WITHIN: [&str; 13] = ["of", "and", "am", "an", "upon", "de", "do", "da", "del", "la", "le", "der", "den"];

/// Names that are spoken with an article.
const THE: [&str; 10] =
    ["UK", "US", "USA", "UAE", "EU", "Netherlands", "Philippines", "Bay Area", "United Kingdom", "United States"];

/// A place as a name: “Leeds” of “office in Leeds”, “the UK” of “in the UK”.
pub fn place(text: &str) -> Option<String> {
    let mut words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || c == ':').filter(|word| !word.is_empty()).collect();
    let is = |known: &[&str], word: &str| known.iter().any(|one| one.eq_ignore_ascii_case(word));
    let led = words.iter().take_while(|word| is(&BEFORE, word)).count();
    words.drain(..led);
    while words.len() > 1 && words.last().is_some_and(|last| BEHIND.contains(last)) {
        words.pop();
    }
    let has_article = words.len() > 1 && words[0].eq_ignore_ascii_case("the");
    if has_article {
        words.remove(0);
    }
    let joined = words.join(" ");
    let name = joined.trim_matches([',', '.', '-', ' ']).trim_end_matches("'s").trim_end_matches("’s");
    let is_name = name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ','))
        && (2..=40).contains(&name.chars().count());
    // A chat has no capitals: one word is taken for the name that it is.
    let name = if words.len() == 1 && !name.contains(char::is_uppercase) { capitalised(name) } else { name.to_owned() };
    let is_cased = name.split([' ', ',']).filter(|word| !word.is_empty()).enumerate().all(|(at, word)| {
        word.starts_with(|c: char| c.is_uppercase() || !c.is_lowercase()) || at > 0 && WITHIN.contains(&word)
    });
    if !is_name || !is_cased {
        return None;
    }
    Some(if has_article || THE.contains(&name.as_str()) { ["the", &name].join(" ") } else { name })
}

/// “london” is “London”, and “uk” is “UK”.
fn capitalised(name: &str) -> String {
    if let Some(short) = THE.iter().find(|short| short.len() <= 3 && short.eq_ignore_ascii_case(name)) {
        return (*short).to_owned();
    }
    let mut chars = name.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// “a small team”, “a team of six”.
pub fn team(words: &Words) -> Option<String> {
    const SIZES: [&str; 4] = ["small", "tiny", "little", "lean"];
    let list = words.list();
    let list = list.strip_prefix(&["a"]).unwrap_or(&list);
    match list {
        [size, group @ ("team" | "group" | "company" | "startup")] if SIZES.contains(size) => {
            Some(["a", size, group].join(" "))
        }
        [group @ ("team" | "group"), "of", count] if is_count(count) => Some(["a", group, "of", count].join(" ")),
        _ => None,
    }
}

fn is_count(word: &str) -> bool {
    const COUNTS: [&str; 12] =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen"];
    COUNTS.contains(&word) || word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit())
}

/// What only waves at freedom, by its noun.
pub fn promise(words: &Words) -> Option<String> {
    const NOUNS: [&str; 5] = ["autonomy", "ownership", "freedom", "independence", "responsibility"];
    const MUCH: [&[&str]; 5] = [&["a", "lot", "of"], &["lots", "of"], &["full"], &["real"], &["great"]];
    const WORLDS: [&str; 2] = ["environment", "team"];
    const KINDS: [&str; 9] = [
        "fast-paced",
        "dynamic",
        "innovative",
        "collaborative",
        "agile",
        "fast-moving",
        "vibrant",
        "high-performing",
        "cross-functional",
    ];
    const PHRASES: [&str; 8] = [
        "flat hierarchies",
        "short decision paths",
        "quick decisions",
        "no politics",
        "room for creativity",
        "a hands-on mentality",
        "a start-up spirit",
        "a culture of trust",
    ];
    let list = words.list();
    let bare = list.strip_prefix(&["a"]).unwrap_or(&list);
    let joined = bare.join(" ");
    if let Some(known) = PHRASES.iter().find(|known| known.trim_start_matches("a ") == joined) {
        return Some((*known).to_owned());
    }
    let [before @ .., last] = list.as_slice() else { return None };
    if NOUNS.contains(last) && (before.is_empty() || MUCH.contains(&before)) {
        return Some(list.join(" "));
    }
    let [kinds @ .., world] = bare else { return None };
    let is_kind = |word: &&str| KINDS.contains(word) || *word == "and";
    let is_world = WORLDS.contains(world) && kinds.first().is_some_and(|first| KINDS.contains(first));
    if !is_world || !kinds.iter().all(is_kind) || kinds.last() == Some(&"and") {
        return None;
    }
    // A comma between two kinds was lost with the other marks.
    let joint = if kinds.contains(&"and") || kinds.len() > 2 { " " } else { ", " };
    Some(with_article(&[&kinds.join(joint), *world].join(" ")))
}

/// With its first letter small.
fn small(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
