//! What touches the place of work and leaves it open: a town, a question, "flexible working".

use std::ops::Range;

use crate::order;
use crate::phrases::{Class, Mention};
use crate::questions::remote::place::Scale;
use crate::reading::Reading;
use crate::report::{State, Topic};
use crate::rule::Rule;
use crate::text::{Cover, Kind, Shape};

/// A town or country, and not whether one must be there.
pub static PLACE_ONLY: Rule = Rule {
    id: "remote/place-only",
    reports: Some((Topic::Remote, State::Vague)),
    what: "A place, and nothing of how often one must be there.",
    why: "A town does not say whether they may work from home. Say remote, hybrid with its days, or in the office.",
    source: Some("Hired 2023"),
    examples: &[
        "We are looking for a Java developer «based in Berlin».",
        "A «London role» for a Java developer.",
        "ETL Developer\n\n«Location: Charlotte, NC»\nOracle and Unix.",
        "Our «Leeds office» needs a Java developer.",
        "You'd join the Java team «in Reading».",
    ],
    near_misses: &[
        "Acme | Berlin | ONSITE | Kotlin",
        "I see you're based in Berlin. We are hiring a Java developer.",
        "We are hiring a Java developer.\n\nBest regards,\nJane\nAcme, London",
        "We serve customers in Germany and need a Java developer.",
        "It was nice reading your article on Java; we hire mobile developers.",
        "You should speak German and write Java.",
        "We hire Java developers. Greetings from Ghent, Pieter",
    ],
    ..Rule::BLANK
}
.shipped();

/// "Flexible working", which may be anything.
pub static FLEXIBLE_WORKING: Rule = Rule {
    id: "remote/flexible-working",
    reports: Some((Topic::Remote, State::Vague)),
    what: "Flexibility about the place, without saying which.",
    why: "“Flexible” can mean one Friday a month or the whole year. Say how many days and where.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(flexible|agile|smart) (working|work|workplace) (arrangement|arrangements|environment|policy|policies|pattern|patterns|option|options|culture|model|conditions)",
        "flexible working",
        "agile working",
        "flexible (location|locations|arrangements|workplace|basis)",
        "flexible (on|about|around|in terms of|as to) (location|place|where)",
        "(flexibility|flexible) ...2 (where|location|where and when|when and where)",
        "location (is)? (flexible|negotiable|tbc|tbd|open|to be confirmed|to be discussed)",
        "(offered|available|work|working) on a flexible basis",
    ],
    exceptions: phrases![
        "flexible (work|working) (hours|schedule|time)",
        "agile working (environment|methods|methodology|practices|style|mindset|model)",
    ],
    examples: &["We offer «flexible working» to every Java developer.", "«Location is flexible» for the Go job."],
    near_misses: &["We offer flexible benefits to every Java developer.", "You like agile working methods and Java."],
}
.shipped();

/// What the candidate would want, in place of what the job is.
pub static ASKED: Rule = Rule {
    id: "remote/asked",
    reports: Some((Topic::Remote, State::Vague)),
    what: "A question about the place of work, where the answer should be.",
    why: "They can only say yes to something: say what the job is, then ask.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(would|are|do|could|can) you ...4 (relocate|relocating|relocation|commute|commuting|move to|moving to)",
        "where (are|do) you (based|located|live|living)",
        "open (to|for) (relocation|relocating|relocate)",
        "(happy|willing|able|ready|prepared|must) to (relocate|commute)",
        "how do you feel about ...2 (office|offices|remote|commuting)",
        "(preferred|desired|current|present) (work)? location",
    ],
    examples: &[
        "Are you «open to remote» work? We hire Java developers.",
        "«Would you relocate» for a Java job?",
        "A Java job, if you are «willing to relocate».",
    ],
    near_misses: &["Are you interested in a fully remote Java job?"],
    ..Rule::BLANK
}
.shipped();

/// Help with a move, which tells that there is something to move to.
pub static RELOCATION: Rule = Rule {
    id: "remote/relocation",
    reports: Some((Topic::Remote, State::Vague)),
    what: "Help with moving or a visa, and nothing of the days in the office.",
    why: "It lets them guess that there is an office to be in. Say how often.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "relocation (package|assistance|support|help|bonus|allowance|available|offered|provided|costs|budget|possible|considered|paid|required)",
        "(help|support|assist|assistance|pay for|cover) ...3 (relocation|relocating|relocate|your move)",
        "(visa|visas) (and|or|&|/|,) relocation",
        "(no|local candidates|locals) (relocation|only)",
        "(candidates|applicants) (must be|only)? local",
        "office environment",
        "(within|in) ...3 (miles|km|kilometres|minutes|hour|hours|distance) (of|from) <place>",
        "(within)? (commutable|commuting distance) (to|from|of|distance)?",
    ],
    examples: &["A Java job with a «relocation package»."],
    near_misses: &["We relocate servers with Java."],
    ..Rule::BLANK
}
.shipped();

/// The place of the candidate, not of the job.
pub static READERS_PLACE: Rule = Rule {
    id: "remote/readers-place",
    what: "Words that make a place the reader's own.",
    phrases: phrases![
        "(see|saw|notice|noticed|know|understand|noted|gather|believe|assume|think|guess) ...2 (you're|you are|you live|you've|your)",
        "you (currently|now|already)? (live|lived|reside|grew|studied)",
        "(as|since|because) (you're|you are|you live|you)",
        "your (current|present)? (location|home|city|hometown)",
        "(you're|you are) (already|currently|now)",
        "(moved|moving|comes|came|hails|relocated|emigrating) (back|here)? (from|to)",
        "(i|i'm|i am|we) (live|lived|grew up|moved|was|am calling|studied)",
        "i'm (based|in|located)",
        "(university|degree|graduated|studied|conference|meetup|talk|coming back|came back|back) ...3 (of|in|at|from)",
        "(speak|spoke|spoken|saw you|met) ...2 (at|in)",
    ],
    examples: &["I «see you're» in Berlin.", "«You currently live» in Leeds"],
    near_misses: &["You'd be in Berlin."],
    ..Rule::BLANK
}
.shipped();

/// The place of customers, markets and products.
pub static MARKET: Rule = Rule {
    id: "remote/market",
    what: "Words that make a place that of customers, markets, passports or funds.",
    phrases: phrases![
        "(customer|customers|users|user|people|consumers|hospitals|clinics|schools|stores|shops|businesses|merchants|market|markets|cities|homes|homeowners|families|patients|farmers|companies|manufacturers|brands|banks|investors|funding|raised|citizens|citizen|residents|live|launched|launching|expanding|expand|expansion|leader|leading|number one|largest|biggest|best|top|fastest|history|invented|founded|born|made|regulated|law|laws|used|shipping|operating|operates|active|present) ...4 (in|across|throughout|of|from|into|all over|around|over|outside|to|within)",
        "(citizen|citizens|citizenship|passport|passports|resident|residents|visa|visas|work permit|work authorization|authorized|authorised|eligible|right|rights|law|laws|government|dollars|language|speaker|speakers|based investors)",
        "(bank|university|college|institute|government|city|state|times|museum|ministry|department|republic|embassy|council) of",
        "(greetings|cheers|hello|hi|regards|love|best|wishes|greets|saludos|grüße) from",
    ],
    exceptions: phrases![
        "(leading|leader|best|top|fastest|biggest|largest) ...3 (company|bank|fintech|firm|startup|start up|agency|client|retailer|insurer|employer|hospital|consultancy|manufacturer|group|house|fund) (in|of|from|based)",
    ],
    examples: &["We serve «customers in» Germany.", "US «citizens» only.", "The «Bank of» England"],
    near_misses: &["A role in Germany."],
    ..Rule::BLANK
}
.shipped();

/// The seat of a company.
pub static SEAT: Rule = Rule {
    id: "remote/seat",
    what: "Words that make a place the company's seat, not the job's.",
    phrases: phrases![
        "(headquartered|headquarters|hq|hqs|offices|seat) ...3 (in|at|near|across|around)",
        "(our|the|their) (hq|headquarters|head office)",
        "with offices",
    ],
    examples: &["We are «headquartered in» Waltham."],
    near_misses: &["The job is in Waltham."],
    ..Rule::BLANK
}
.shipped();

/// How well a place tells where the job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The company's seat.
    Seat,
    /// A place that is named.
    Named,
    /// "in Berlin", "a London role", or a headline's part.
    Job,
    /// "Location: Berlin", "based in Berlin".
    Labelled,
}

/// A place of the job, as far as one can tell.
#[derive(Clone, Debug)]
pub struct JobPlace {
    pub tokens: Range<usize>,
    /// The name itself.
    pub name: Range<usize>,
    pub weight: Weight,
}

/// All places that may be the job's, in order.
pub fn job_places(reading: &Reading) -> Vec<JobPlace> {
    let mut found: Vec<JobPlace> = Vec::new();
    let mut cover = Cover::over(&reading.document);
    let mut passed = None;
    for mention in &reading.places {
        // "across Europe and Africa": what holds for the first holds for those listed with it.
        let is_listed = passed.is_some_and(|end: u32| is_list_joint(reading, end as usize, mention.from as usize));
        match job_place(reading, mention).filter(|_| !is_listed) {
            Some(place) => {
                cover.take(&place.tokens);
                found.push(place);
            }
            None => passed = Some(mention.to),
        }
    }
    let unknown: Vec<JobPlace> = labelled(reading, &cover).collect();
    found.extend(unknown);
    order::by_key(&mut found, |p| p.tokens.start as u128);
    found
}

fn job_place(reading: &Reading, mention: &Mention) -> Option<JobPlace> {
    let document = &reading.document;
    let (from, to) = (mention.from as usize, mention.to as usize);
    let scale = reading.lexicon.places.place(mention.thing).scale;
    let zone = document.sentence_of(from).zone;
    if !zone.is_own() || zone == crate::text::Zone::Greeting || scale == Scale::Zone {
        return None;
    }
    let clause = reading.clause(from);
    let start = clause.start.min(from).max(from.saturating_sub(10));
    if reading.touches(&READERS_PLACE, start..from)
        || reading.touches(&MARKET, start.max(from.saturating_sub(2))..(to + 2).min(clause.end.max(to)))
    {
        return None;
    }
    let before = document.before(from);
    let says = |at: Option<usize>, words: &str| at.is_some_and(|at| document.is_among(at, words));
    let (mut at, mut word) = (from, before);
    for _ in 0..2 {
        if says(word, "the central downtown greater sunny lovely our either")
            && let Some(earlier) = word
        {
            at = earlier;
            word = document.before(at);
        }
    }
    let name = from..to;
    if reading.touches(&SEAT, start..from) {
        return Some(JobPlace { tokens: from..to, name, weight: Weight::Seat });
    }
    let second = word.and_then(|b| document.before(b));
    if says(word, ":") && says(second, "location loc locations office where city place area") {
        return Some(JobPlace { tokens: at.saturating_sub(2)..to, name, weight: Weight::Labelled });
    }
    if says(word, "in") && says(second, "based located position job role roles positions jobs") {
        return Some(JobPlace { tokens: at.saturating_sub(2)..to, name, weight: Weight::Labelled });
    }
    if says(document.after(to - 1), "office based hq studio area role team location") {
        return Some(JobPlace { tokens: from..to + 1, name, weight: Weight::Job });
    }
    if says(word, "in at near around outside to from") {
        // A country or continent after "in" is as often a market as a place of work.
        let weight = if matches!(scale, Scale::Town | Scale::Region) { Weight::Job } else { Weight::Named };
        let from = document.before(at).unwrap_or(at);
        return Some(JobPlace { tokens: from..to, name, weight });
    }
    let sentence = document.sentence_of(from).tokens.clone();
    let is_part = is_edge(reading, before, &sentence) && is_edge(reading, document.after(to - 1), &sentence);
    let weight = if is_part
        || before.is_some_and(|b| document.is(b, Class::Role))
        || document.after(to - 1).is_some_and(|a| document.is(a, Class::Role))
    {
        Weight::Job
    } else {
        Weight::Named
    };
    Some(JobPlace { tokens: from..to, name, weight })
}

/// Whether a neighbour ends a headline's part: nothing, or a mark.
fn is_edge(reading: &Reading, at: Option<usize>, sentence: &Range<usize>) -> bool {
    at.is_none_or(|at| {
        !sentence.contains(&at)
            || matches!(reading.document.tokens[at].kind, Kind::Mark(_) | Kind::Other)
            || reading.document.is_among(at, "or and")
    })
}

/// Whether two places are parts of one list.
fn is_list_joint(reading: &Reading, from: usize, to: usize) -> bool {
    from < to
        && to - from <= 2
        && (from..to).all(|at| {
            matches!(reading.document.tokens[at].kind, Kind::Mark(',' | '/' | '&'))
                || reading.document.is_among(at, "and or")
        })
}

/// "Location: Xyz", "based in Xyz": places that no dictionary need know.
fn labelled<'a>(reading: &'a Reading, known: &'a Cover) -> impl Iterator<Item = JobPlace> + 'a {
    let document = &reading.document;
    let label = |at: usize| {
        let next = document.after(at)?;
        let is_label = document.tokens[next].is_mark(':') && document.is_among(at, "location loc locations")
            || document.is_one_of(next, &["in"]) && document.is_among(at, "based located");
        is_label.then_some(next)
    };
    (0..document.tokens.len()).filter_map(move |at| {
        let mut to = document.after(label(at)?)?;
        if !document.is_own(at) || reading.touches(&READERS_PLACE, reading.clause(at).start..at) {
            return None;
        }
        let is_name = |t: usize| {
            let token = &document.tokens[t];
            token.kind == Kind::Word
                && matches!(token.shape, Shape::Title | Shape::Upper | Shape::Mixed)
                && !token.is(Class::Tech)
        };
        let from = to;
        if !is_name(from) {
            return None;
        }
        while let Some(next) = document.after(to).filter(|n| is_name(*n) && *n < from + 4) {
            to = next;
        }
        let range = at..to + 1;
        (!known.touches(&range)).then_some(JobPlace { tokens: range, name: from..to + 1, weight: Weight::Labelled })
    })
}
