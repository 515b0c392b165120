//! Are two things taken for one, or a thing for what it is not? Read from `confusions.txt`.

use std::ops::Range;
use std::sync::OnceLock;

use crate::lexicon::Lexicon;
use crate::phrases::{Class, Mention};
use crate::questions::stack;
use crate::reading::Reading;
use crate::report::{Finding, Fix, State, Topic};
use crate::rule::Rule;
use crate::score;
use crate::terms::{is_possessive, is_word};
use crate::text::Kind;
use crate::words;

/// Technologies that are mixed up.
pub static CONFUSION: Rule = Rule {
    id: "term/confusion",
    reports: Some((Topic::Term, State::Note)),
    what: "Technologies taken for one another (“Java/JavaScript”), a tool of another language (“Java frameworks such as Django”), or a thing taken for what it is not (“HTML programming”).",
    why: "A developer reads on with the question which of the two is meant.",
    examples: &[
        "We are hiring a «Java/JavaScript» developer.",
        "We are hiring a «Java (JavaScript)» developer.",
        "You know «C/C++/C#».",
        "Experience with «Angular/AngularJS» is a must.",
        "You know «React or React Native».",
        "Strong in «HTML programming».",
        "«Scrum language» and Java are required.",
        "Experience with «Java frameworks like Django».",
        "We need a «Java developer (React, Node.js, Express)».",
        "You know «SQL databases such as MongoDB».",
        "We are hiring for «AngularJS 17».",
        "We are hiring an «Android developer (Swift)».",
    ],
    near_misses: &[
        "We use Java and JavaScript.",
        "Our team uses React and React Native, for the web and for phones.",
        "React/React Native for our site and our mobile app.",
        "Java/Spring/JavaScript/React, all day.",
        "C/C++ on small boards.",
        "Python, Java or JavaScript, as you like.",
        "You know HTML, CSS and a programming language.",
        "Java developer (Spring, React)",
        "JavaScript frameworks such as React, and Python frameworks such as Django.",
        "SQL and NoSQL databases such as MongoDB.",
        "JavaScript/TypeScript, Docker/Kubernetes, Git/GitHub",
        "You know the Scrum framework and the Go language.",
    ],
    ..Rule::BLANK
}
.shipped();

/// In a browser they come in a file beside the core.
pub(crate) const DATA: &str = if cfg!(target_arch = "wasm32") { "" } else { include_str!("confusions.txt") };

/// A row of `confusions.txt`.
#[derive(Debug)]
pub struct Confusion {
    these: &'static str,
    those: &'static str,
    sign: &'static str,
    tell: &'static str,
    words: &'static str,
}

/// Technologies and the rows in which they stand, as places; looked up once, when a message first needs them.
fn links() -> &'static [(usize, usize)] {
    static LINKS: OnceLock<Vec<(usize, usize)>> = OnceLock::new();
    LINKS.get_or_init(|| {
        let mut links = Vec::new();
        for (place, row) in Lexicon::get().confusions.iter().enumerate() {
            // Where a sign holds either way round, those are looked for too.
            let those = if matches!(row.sign, "one" | "or") { row.those } else { "" };
            for name in row.these.split(',').chain(those.split(',')) {
                links.extend(super::place_of(name.trim_start()).map(|technology| (technology, place)));
            }
        }
        links
    })
}

/// Whether a name stands in a comma-separated list.
fn lists(names: &str, name: &str) -> bool {
    names.split(',').any(|n| n.trim_start() == name)
}

/// Adds what is mixed up.
pub fn find(reading: &Reading, named: &[Mention], findings: &mut Vec<Finding>) {
    if named.is_empty() {
        return;
    }
    let mut found: Vec<(&Confusion, Found)> = Vec::new();
    let (rows, links) = (&reading.lexicon.confusions, links());
    for (i, mention) in named.iter().enumerate() {
        if is_possessive(reading, mention.to as usize - 1) {
            continue;
        }
        let technology = reading.lexicon.technologies.spelling(mention.thing).technology;
        for (_, row) in links.iter().filter(|(t, _)| *t == technology) {
            found.extend(rows[*row].find(reading, named, i).map(|f| (&rows[*row], f)));
        }
    }
    // Where two say something of the same words, the one that takes in more of them knows more.
    for (i, (confusion, this)) in found.iter().enumerate() {
        let (from, to) = (this.tokens.start, this.tokens.end);
        let covered = found.iter().enumerate().any(|(j, (_, other))| {
            let apart = other.tokens.end <= from || to <= other.tokens.start;
            !apart && (other.tokens.len(), i) > (this.tokens.len(), j)
        });
        if !covered {
            findings.push(confusion.finding(reading, this));
        }
    }
}

/// A confusion in a message: its words, and the two names as they are written there.
struct Found<'t> {
    tokens: Range<usize>,
    a: &'t str,
    b: &'t str,
}

impl Confusion {
    /// Reads the rows of the data.
    pub(crate) fn read(data: &'static str) -> Vec<Self> {
        let row = |row: &'static str| {
            let mut columns = row.split('|').map(str::trim);
            let mut column = || columns.next().unwrap_or_default();
            Self { these: column(), those: column(), sign: column(), tell: column(), words: column() }
        };
        words::entries(data).map(row).collect()
    }

    fn finding(&self, reading: &Reading, found: &Found) -> Finding {
        let &Found { ref tokens, a, b } = found;
        let finding = reading.finding(&CONFUSION, tokens.clone());
        let choose = |name: &str| Fix { label: format!("Only {name}").into(), replace: name.to_owned().into() };
        let (title, fixes) = match self.sign {
            "one" | "or" => {
                let both = Fix { label: "Both of them".into(), replace: format!("{a} and {b}").into() };
                (format!("{a} and {b} are not the same."), vec![choose(a), choose(b), both])
            }
            "bracket" => (format!("{a} and {b} are not the same."), Vec::new()),
            "chain" => (format!("{} are not the same.", finding.text.replace('/', ", ")), Vec::new()),
            "version" => {
                let version = finding.text.rsplit(' ').next().unwrap_or_default();
                let right = format!("{b} {version}");
                let fix = Fix { label: format!("Write {right}").into(), replace: right.clone().into() };
                (format!("“{}” is {right}.", finding.text), vec![fix])
            }
            "of" => (format!("{b} is not part of {a}."), Vec::new()),
            "holds" => (format!("What stands in the brackets is not {a}."), Vec::new()),
            _ => (format!("{a} is not {}.", self.those), Vec::new()),
        };
        Finding { title: title.into(), why: filled(self.tell, a, b).into(), points: score::CONFUSED, fixes, ..finding }
    }

    /// Looks for the sign at a mention and those behind it.
    fn find<'t>(&self, reading: &Reading<'t>, named: &[Mention], i: usize) -> Option<Found<'t>> {
        let name = |i: usize| named.get(i).map(|m| stack::name(reading, m));
        let written = |m: &Mention| reading.span(m.tokens()).of(reading.document.text);
        let (mention, these) = (&named[i], lists(self.these, name(i)?));
        let (from, to) = (mention.from as usize, mention.to as usize);
        match self.sign {
            "then" => {
                let end = self.phrases().find_map(|phrase| phrase_at(reading, to, phrase))?;
                (these && ends_thing(reading, end)).then(|| Found { tokens: from..end, a: written(mention), b: "" })
            }
            "after" => {
                let start = self.phrases().find_map(|phrase| phrase_before(reading, from, phrase))?;
                (these && !is_joined(reading, start)).then(|| Found { tokens: start..to, a: written(mention), b: "" })
            }
            "version" => {
                let version = reading.document.tokens.get(to).filter(|t| these && t.kind == Kind::Number)?;
                let major = version.span().of(reading.document.text).split('.').next()?.parse::<u8>().ok()?;
                let counts = reading.document.after(to).is_some_and(|next| {
                    reading.document.is(next, Class::TimeUnit) || is_word(reading, next, "+ - – to")
                });
                ((2..100).contains(&major) && !counts).then(|| Found {
                    tokens: from..to + 1,
                    a: written(mention),
                    b: self.those,
                })
            }
            "chain" => {
                let end = (i + 1..named.len())
                    .take_while(|j| is_slash(reading, named[j - 1].to as usize, named[*j].from as usize))
                    .last()?;
                let mut rest = i + 1..=end;
                let b = rest.find(|j| lists(self.those, name(*j).unwrap_or_default()))?;
                these.then(|| Found {
                    tokens: from..named[end].to as usize,
                    a: written(mention),
                    b: written(&named[b]),
                })
            }
            "holds" => {
                let open = opens_bracket(reading, to).filter(|_| these)?;
                let close = (open..(open + 40).min(reading.document.tokens.len()))
                    .find(|at| reading.document.tokens[*at].is_mark(')'))?;
                let held = named[i + 1..].iter().take_while(|m| (m.to as usize) <= close);
                let (mut count, mut all) = (0, true);
                for m in held {
                    count += 1;
                    all &= lists(self.those, stack::name(reading, m));
                }
                (all && count >= 2).then(|| Found { tokens: from..close + 1, a: written(mention), b: "" })
            }
            sign => {
                let next = named.get(i + 1)?;
                let straight = these && lists(self.those, name(i + 1)?);
                let turned = lists(self.those, name(i)?) && lists(self.these, name(i + 1)?);
                let (between, end) = (to..next.from as usize, next.to as usize);
                let whole = |tokens: Range<usize>| Found { tokens, a: written(mention), b: written(next) };
                let bracket = || {
                    let open = opens_bracket(reading, to)? + 1 == between.end;
                    (open && reading.document.tokens.get(end)?.is_mark(')')).then_some(end + 1)
                };
                let end = match sign {
                    "of" => (straight && is_kind_of(reading, between) && !is_joined(reading, from)).then_some(end),
                    "bracket" => bracket().filter(|_| straight),
                    _ if !straight && !turned || self.is_cleared(reading, from) => None,
                    "or" if is_either(reading, from, between.clone(), end) => Some(end),
                    _ if is_only_slash(reading, from, between.clone(), end) => Some(end),
                    _ => bracket(),
                }?;
                Some(whole(from..end))
            }
        }
    }

    /// The word lists of the last column, each cut into words.
    fn phrases(&self) -> impl Iterator<Item = impl DoubleEndedIterator<Item = &'static str> + Clone> + '_ {
        self.words.split(',').map(|phrase| phrase.trim_start().split(' '))
    }

    /// Whether the sentence holds a word that shows that nothing is mixed up.
    fn is_cleared(&self, reading: &Reading, at: usize) -> bool {
        let mut sentence = reading.document.sentence_of(at).tokens.clone();
        sentence
            .any(|at| self.words.split(',').any(|w| reading.document.written(at).eq_ignore_ascii_case(w.trim_start())))
    }
}

/// Words with the two names put in.
fn filled(tell: &str, a: &str, b: &str) -> String {
    let mut parts = tell.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for (name, rest) in parts.filter_map(|part| part.split_once('}')) {
        filled.push_str(if name == "a" { a } else { b });
        filled.push_str(rest);
    }
    filled
}

/// The end of a phrase that stands at a token, in its sentence. The longest phrase need not come first: what follows
/// is looked at by [`ends_thing`].
fn phrase_at<'w>(reading: &Reading, from: usize, phrase: impl Iterator<Item = &'w str>) -> Option<usize> {
    let mut at = from;
    for word in phrase {
        let within = reading.document.after(at - 1)?;
        if !reading.document.written(within).eq_ignore_ascii_case(word) {
            return None;
        }
        at = within + 1;
    }
    ends_thing(reading, at).then_some(at)
}

/// The start of a phrase that stands right before a token.
fn phrase_before<'w>(reading: &Reading, to: usize, phrase: impl DoubleEndedIterator<Item = &'w str>) -> Option<usize> {
    let mut at = to;
    for word in phrase.rev() {
        at = reading.document.before(at)?;
        if !reading.document.written(at).eq_ignore_ascii_case(word) {
            return None;
        }
    }
    Some(at)
}

/// Whether a thing is named to its end before a token: "Scrum language and", not "Kafka database connectors".
fn ends_thing(reading: &Reading, at: usize) -> bool {
    const ON: &str = "and or is are with for in to on as at skills skill experience knowledge developer but";
    let document = &reading.document;
    let within = at.checked_sub(1).and_then(|last| document.after(last));
    within.is_none_or(|at| matches!(document.tokens[at].kind, Kind::Mark(_)) || is_word(reading, at, ON))
}

/// Whether the token before joins what follows to a list: "Java and Python frameworks", "SQL and NoSQL databases".
fn is_joined(reading: &Reading, at: usize) -> bool {
    reading.document.before(at).is_some_and(|b| is_word(reading, b, "/ & + and or"))
}

/// Whether nothing but a slash stands between two names.
fn is_slash(reading: &Reading, to: usize, from: usize) -> bool {
    to + 1 == from && reading.document.tokens[to].is_mark('/')
}

/// "A/B", and no slash to either side.
fn is_only_slash(reading: &Reading, from: usize, between: Range<usize>, end: usize) -> bool {
    let slash = |at: Option<usize>| at.is_some_and(|at| reading.document.tokens[at].is_mark('/'));
    let document = &reading.document;
    let alias = between.len() == 1 && is_word(reading, between.start, "aka a.k.a ie i.e alias =");
    let slashed = is_slash(reading, between.start, between.end)
        && !slash(document.before(from))
        && !slash(document.after(end - 1));
    alias || slashed
}

/// "A or B", and no list that goes on to either side.
fn is_either(reading: &Reading, from: usize, between: Range<usize>, end: usize) -> bool {
    let document = &reading.document;
    let goes_on = |at: usize| is_word(reading, at, ", / or");
    between.len() == 1
        && is_word(reading, between.start, "or")
        && !document.before(from).is_some_and(goes_on)
        && !document.after(end - 1).is_some_and(|at| is_word(reading, at, "/ or"))
}

/// The bracket that opens behind a name and perhaps a role: "Java (", "Java developer (".
fn opens_bracket(reading: &Reading, to: usize) -> Option<usize> {
    let document = &reading.document;
    let mut at = document.after(to - 1)?;
    if document.is(at, Class::Role) {
        at = document.after(at)?;
    }
    document.tokens[at].is_mark('(').then_some(at)
}

/// "frameworks such as", "library (", "frameworks like"
fn is_kind_of(reading: &Reading, between: Range<usize>) -> bool {
    const KINDS: &str = "framework frameworks library libraries tool tools";
    const LIKE: &str = "such as like e.g eg i.e including especially : ( , . called";
    (2..=5).contains(&between.len())
        && is_word(reading, between.start, KINDS)
        && between.clone().skip(1).all(|at| is_word(reading, at, LIKE))
        && !(between.len() == 2 && is_word(reading, between.start + 1, ", . as"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, check};

    fn found(text: &str) -> Vec<Finding> {
        let report = check(text, &Options { assume_recruiting: true, ..Options::default() });
        report.findings.into_iter().filter(|f| f.rule == "term/confusion").collect()
    }

    #[test]
    fn every_confusion_names_technologies_has_a_known_sign_and_teaches() {
        let all = Lexicon::get().technologies.all();
        let mut pairs = 0;
        for c in &Lexicon::get().confusions {
            let words = matches!(c.sign, "then" | "after");
            let known = ["one", "or", "chain", "bracket", "of", "holds", "version", "then", "after"].contains(&c.sign);
            assert!(known, "{c:?}: unknown sign");
            assert_eq!(words, !c.words.is_empty() && words, "{c:?}: words");
            assert!(c.tell.len() > 30 && c.tell.ends_with('.'), "{c:?}: teaches nothing");
            let those = if words { "" } else { c.those };
            for name in c.these.split(", ").chain(those.split(", ").filter(|n| !n.is_empty())) {
                assert!(all.iter().any(|t| t.name == name), "{name}: no technology of this name");
            }
            pairs += c.these.split(", ").count() * if words { 1 } else { c.those.split(", ").count() };
        }
        assert!(pairs >= 60, "{pairs}");
    }

    /// Each row, in a sentence made after its sign, is found: none is shadowed by another or cannot be said.
    #[test]
    fn every_pair_is_found_where_its_sign_stands() {
        let mut lost = Vec::new();
        for c in &Lexicon::get().confusions {
            for a in c.these.split(", ") {
                for b in c.those.split(", ") {
                    let word = c.words.split(", ").next().unwrap_or_default();
                    let said = match c.sign {
                        "one" | "or" => format!("{a}/{b}"),
                        "chain" => format!("{a}/C++/{b}"),
                        "bracket" => format!("{a} developer ({b})"),
                        "of" => format!("{a} frameworks such as {b}"),
                        "holds" => format!("{a} ({b}, {b})"),
                        "version" => format!("{a} 17"),
                        "then" => format!("{a} {word}"),
                        _ => format!("{word} {a}"),
                    };
                    let text = format!("We need good experience with {said}.");
                    if !found(&text).iter().any(|f| f.text == said) {
                        lost.push(text);
                    }
                }
            }
        }
        assert!(lost.is_empty(), "{lost:#?}");
    }

    #[test]
    fn the_writer_chooses_what_was_meant() {
        let finding = &found("We are hiring a Java/JavaScript developer.")[0];
        let fixes: Vec<_> = finding.fixes.iter().map(|f| &*f.replace).collect();
        assert_eq!(fixes, ["Java", "JavaScript", "Java and JavaScript"]);
        assert_eq!(finding.title, "Java and JavaScript are not the same.");
    }

    #[test]
    fn lists_and_honest_pairs_are_left_alone() {
        for text in [
            "Java / JavaScript / SQL",
            "Java, JavaScript/TypeScript",
            "Java and React, or Java and Angular",
            "Java (Spring Boot), JavaScript (React)",
            "Angular 17, no AngularJS left",
            "AngularJS 1.8, AngularJS 5 years, AngularJS 5+ years",
            "We moved from AngularJS to Angular.",
            "We moved from React to React Native for the app.",
            "C++/C# and C",
            "Swift/Kotlin for iOS/Android",
            "iOS (Swift), Android (Kotlin)",
            "HTML and CSS, programming in Python",
            "Docker/Kubernetes, AWS/GCP, Jira/Confluence, MySQL/PostgreSQL",
            "Python libraries such as Pandas",
            "Kafka database connectors",
            "Oracle's programming language",
            "relational databases such as PostgreSQL",
            "We're a language school; our Django language packs are free.",
            "React, Vue or Angular",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
