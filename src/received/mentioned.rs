//! What a message mentions, as a noun that fits behind “You mention”: made only of words that are known here, or of a name
//! that looks like one.
//!
//! Lists are texts, parted by spaces or bars: they take up less room than arrays.

/// The words of a finding in small letters, each between two spaces, without the marks around them.
pub struct Words(String);

impl Words {
    pub fn of(text: &str) -> Self {
        let mut words = String::from(" ");
        for part in text.split(|c: char| c.is_whitespace() || ":,/()“”\"".contains(c)) {
            let part = part.trim_matches(|c: char| ".!?;*'’".contains(c));
            if !part.is_empty() {
                words.push_str(&part.to_lowercase());
                words.push(' ');
            }
        }
        Self(words)
    }

    /// Whether one of these words or phrases is among them.
    pub fn has(&self, known: &str) -> bool {
        known.split('|').any(|phrase| self.0.contains(&[" ", phrase, " "].concat()))
    }

    fn text(&self) -> &str {
        self.0.trim()
    }
}

/// What a finding of a rule mentions; none where its words do not fit.
pub fn noun(rule: &str, text: &str, words: &Words) -> Option<String> {
    match rule {
        "pay/competitive" => offer(words.text()),
        "pay/experience" => grade(text),
        "stack/field" => field(words),
        "stack/modern" => modern(words.text()),
        "stack/candidate" | "stack/product" => name(text),
        "remote/place-only" => place(text),
        "flexibility/team-size" => team(words.text()),
        "flexibility/buzzword" => promise(words.text()),
        _ => None,
    }
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// What may stand before a praise, and makes it more or less.
const LED: &str = "we i pay pays offer offering a an";
const DEGREES: &str = "very highly really extremely truly super";

/// What an offer is called that is not a figure, and what stands between that and the noun.
const PRAISES: &str =
    "competitive attractive good great excellent generous strong decent fair solid nice market handsome lucrative";
const PARTS: &str = "base basic annual day daily hourly salary benefits and";

/// Nouns of pay that take an article, and those that do not.
const ONE: &str = "salary package rate base wage offer";
const SOME: &str = "pay comp compensation remuneration money rates salaries wages";

/// “a very competitive salary and benefits package”, “market rates”; of “package is attractive” too.
pub fn offer(words: &str) -> Option<String> {
    let mut bare = words;
    while let Some((_, rest)) = bare.split_once(' ').filter(|(first, _)| is_in(LED, first)) {
        bare = rest;
    }
    if let Some((praise, noun)) = bare.rsplit_once(' ')
        && is_praise(praise)
    {
        return noun_phrase(praise, noun);
    }
    // The noun comes first: "Salary: attractive", "package is very strong".
    let (noun, praise) = words.split_once(' ')?;
    let praise = praise.strip_prefix("is ").unwrap_or(praise);
    let last = praise.rsplit(' ').next().unwrap_or_default();
    if is_praise(praise) && is_in(PRAISES, last) && last != "market" { noun_phrase(praise, noun) } else { None }
}

/// Whether these are a praise, and what may stand behind it.
fn is_praise(words: &str) -> bool {
    let mut words = words.split(' ').skip_while(|word| is_in(DEGREES, word));
    let is_praised = words.next().is_some_and(|word| is_in(PRAISES, word));
    let mut last = "";
    is_praised
        && words.all(|word| {
            last = word;
            is_in(PARTS, word)
        })
        && last != "and"
}

fn noun_phrase(before: &str, noun: &str) -> Option<String> {
    let phrase = [before, " ", noun].concat();
    if is_in(ONE, noun) { Some(with_article(&phrase)) } else { is_in(SOME, noun).then_some(phrase) }
}

/// Of the words that are known here all that start with a vowel are spoken so.
fn with_article(phrase: &str) -> String {
    [if phrase.starts_with(['a', 'e', 'i', 'o']) { "an " } else { "a " }, phrase].concat()
}

/// A grade in a tariff, as written: “TV-L E13”.
fn grade(text: &str) -> Option<String> {
    let is_tariff = text.starts_with("TV-L ") || text.starts_with("TVöD ");
    let is_short = text.len() <= 12 && text.ends_with(|c: char| c.is_ascii_digit()) && !text.contains('\n');
    (is_tariff && is_short).then(|| text.to_owned())
}

/// What the field of a job is called, by the words that tell it: a line each.
const FIELDS: &str = "\
backend work=backend|back-end|back end
frontend work=frontend|front-end|front end
full-stack work=fullstack|full-stack|full stack
DevOps=devops
site reliability=sre|site reliability
firmware=firmware
embedded work=embedded
compilers=compiler|compilers
machine learning=ml|machine-learning|machine learning
robotics=robotics
cryptography=cryptography
computer vision=computer vision
data engineering=data engineer|data engineers|data engineering
data science=data science|data scientist
test automation=test automation
cloud engineering=cloud engineer|cloud engineers|cloud engineering|cloud architect
mobile development=mobile
web development=web developer|web dev|web development
platform work=platform engineer|platform engineers|platform team|platform role";

fn field(words: &Words) -> Option<String> {
    let told = FIELDS.lines().filter_map(|line| line.split_once('='));
    told.into_iter().find(|(_, known)| words.has(known)).map(|(name, _)| name.to_owned())
}

/// “a modern tech stack”, “the latest technologies”.
pub fn modern(words: &str) -> Option<String> {
    let bare = words.trim_start_matches("a ").trim_start_matches("the ");
    let (praise, rest) = bare.split_once(' ')?;
    let is_only = is_in("latest newest", praise);
    let is_known = is_only || is_in("modern cutting-edge innovative exciting state-of-the-art leading-edge", praise);
    let noun = rest.trim_start_matches("tech ").trim_start_matches("technology ").trim_start_matches("web ");
    if !is_known || !is_in("stack technologies tools", noun) {
        return None;
    }
    Some(match noun {
        _ if is_only => ["the ", bare].concat(),
        "stack" => with_article(bare),
        _ => bare.to_owned(),
    })
}

/// A technology's name as it was written.
pub fn name(text: &str) -> Option<String> {
    let fits = text.len() <= 30
        && text.starts_with(|c: char| c.is_alphanumeric() || c == '.')
        && text.chars().all(|c| c.is_alphanumeric() || " .+#-".contains(c))
        && !text.ends_with([' ', '.']);
    fits.then(|| text.to_owned())
}

/// What stands before and behind a place's name in a finding.
const BEFORE: &str = "in at near around outside based our office role roles job jobs position positions location locations \
    place where team on to";
const BEHIND: &str = "team office offices role roles position job area location studio campus site";

/// Small words within names: “Isle of Man”, “Frankfurt am Main”, “Rio de Janeiro”.
const WITHIN: &str = "of and am an upon de do da del la le der den";

/// Names that are spoken with an article.
const THE: &str = "UK|US|USA|UAE|EU|Netherlands|Philippines|Bay Area|United Kingdom|United States";

/// A place as a name: “Leeds” of “office in Leeds”, “the UK” of “in the UK”.
pub fn place(text: &str) -> Option<String> {
    let parts = text.split(|c: char| c.is_whitespace() || c == ':').filter(|word| !word.is_empty());
    let mut words: Vec<&str> = parts.skip_while(|word| is_in(BEFORE, &word.to_lowercase())).collect();
    while words.len() > 1 && words.last().is_some_and(|last| is_in(BEHIND, last)) {
        words.pop();
    }
    let has_article = words.len() > 1 && words[0] == "the";
    let joined = words[usize::from(has_article)..].join(" ");
    let name = joined.trim_matches([',', '.', '-', ' ']).trim_end_matches("'s").trim_end_matches("’s");
    let is_known_short = |short: &&str| short.len() <= 3 && short.eq_ignore_ascii_case(name);
    // A chat has no capitals: one word is taken for the name that it is.
    let name = match THE.split('|').find(is_known_short) {
        Some(short) => short.to_owned(),
        None if words.len() == 1 && !name.contains(char::is_uppercase) => capitalised(name),
        None => name.to_owned(),
    };
    let is_cased = |(at, word): (usize, &str)| !word.starts_with(char::is_lowercase) || at > 0 && is_in(WITHIN, word);
    let fits = (2..=48).contains(&name.len())
        && name.chars().all(|c| c.is_alphabetic() || " -'’.,".contains(c))
        && name.split(' ').enumerate().all(is_cased);
    let article = if has_article || THE.split('|').any(|known| known == name) { "the " } else { "" };
    fits.then(|| [article, &name].concat())
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// “a small team”, “a team of six”.
fn team(words: &str) -> Option<String> {
    const COUNTS: &str = "two three four five six seven eight nine ten eleven twelve fifteen twenty";
    let bare = words.strip_prefix("a ").unwrap_or(words);
    let (first, rest) = bare.split_once(' ')?;
    let is_small = is_in("small tiny little", first) && is_in("team group company startup", rest);
    let count = rest.strip_prefix("of ").filter(|_| is_in("team group", first)).unwrap_or_default();
    let is_counted = is_in(COUNTS, count) || count.parse::<u8>().is_ok();
    (is_small || is_counted && !count.is_empty()).then(|| ["a ", bare].concat())
}

/// What only waves at freedom and is a noun as it stands, and what takes an article.
const PROMISES: &str = "autonomy|ownership|freedom|independence|responsibility|a lot of freedom|lots of freedom|full autonomy|\
    flat hierarchies|short decision paths|quick decisions|no politics|room for creativity";
const SCENES: &str = "hands-on mentality|start-up spirit|culture of trust|dynamic environment|dynamic team|collaborative team|\
    fast-paced environment|fast-moving environment|agile environment|dynamic fast-paced environment";

pub fn promise(words: &str) -> Option<String> {
    let bare = words.strip_prefix("a ").unwrap_or(words);
    let is = |list: &str, words| list.split('|').any(|known| known == words);
    if is(PROMISES, words) {
        Some(words.to_owned())
    } else {
        // The comma between two words of praise was lost with the other marks.
        is(SCENES, bare).then(|| with_article(bare).replace("dynamic fast", "dynamic, fast"))
    }
}
