//! Praise of the job, the reader, the team or the product that every message has.

use std::ops::Range;

use super::{finding, fix, says};
use crate::phrases::Class;
use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Fix, Question, State, Topic};
use crate::rule::Rule;
use crate::text::Shape;

pub static HYPE: Rule = Rule {
    id: "habit/hype",
    reports: Some((Topic::Habit, State::Note)),
    what: "Hype: “exciting opportunity”, “rockstar”, “dream job”, “game-changing”.",
    why: "Every message says so. Name what is good about it.",
    phrases: phrases![
        "(a|an|this|the)? (exciting|exiting|excting|thrilling|electrifying) ...6 (opportunity|opportunities|role|roles|position|positions|job|gig|vacancy)",
        "(a|an|this|the)? (exciting|exiting|thrilling|amazing|incredible|fantastic|awesome|phenomenal|unbelievable|magical|stellar|mind blowing|unmissable|sensational|stunning|extraordinary|fabulous) ...2 (project|projects|challenge|challenges|venture|startup|start up|scale up|fintech|insurtech|healthtech|agency|company|client|product|products|team|teams|culture|environment|journey|adventure|time|times|mission|career|technology|technologies|tech|stuff|things|work|growth|perks|benefits|people|place|space|opportunity|opportunities|role|roles|position|job|offer|news)",
        "(a|an|this|the)? (great|excellent|perfect|rare|unique|brilliant|lucrative|superb|outstanding|exclusive|golden|wonderful|unparalleled|unrivalled|unbeatable|killer|rewarding|interesting and challenging|challenging and rewarding|once in a lifetime|life changing|hot) ...3 (opportunity|opportunities)",
        "(a|an|this|the)? (great|excellent|rare|brilliant|lucrative|superb|outstanding|rewarding|killer|prestigious|amazing|hot|cracking|stonking|corking|belting) ...2 (role|job|gig|position|career|prospects)",
        "(great|fun|awesome|fantastic|amazing|incredible|vibrant|unbeatable|killer|best) (company)? (culture|vibes|vibe|atmosphere|prospects)",
        "(rewarding|excellent|great|endless|unlimited|limitless|massive|huge|insane) (position|prospects|possibilities|potential|growth|upside|career)",
        "(code|coding|tech|dev|python|java|<tech>|<field>|10x|absolute|real|true)? (rockstar|rockstars|rock star|rock stars|ninja|ninjas|guru|gurus|superstar|superstars|gigachad|gigachads|jedi|jedis|superhero|superheroes|samurai|badass|badasses|wunderkind|whiz|whizz|genius|geniuses|mastermind)",
        "(code|coding|tech|<tech>|data|absolute|total|real|true|software) (wizard|wizards|god|gods|beast|beasts|legend|legends|hero|heroes|magician|monster|star|stars|maverick)",
        "(is|are|he's|she's|they're|manager's|boss's|cto's|of|total|absolute) (a|an)? (absolute)? (legend|legends)",
        "(10x|100x) (<role>|rockstar|team|talent|culture|performer|performers|people|impact|your|career|growth)",
        "(a players|a player|top talent|top notch|top tier talent|best of the best|cream of the crop|best and brightest|brightest minds|smartest people|top 1|world's (best|smartest|brightest)|best in class|best in breed|elite (team|engineers|engineer|talent))",
        "(world class|worldclass|world leading|world beating|award winning culture)",
        "dream (job|role|team|company|gig|opportunity|career|move)",
        "(game|life) (changing|changer|changers)",
        "(gamechanging|gamechanger|groundbreaking|trailblazing|earth shattering|mindblowing|ground breaking|mind blowing|jaw dropping|paradigm shifting|category defining|industry defining|industry disrupting|market disrupting|bleeding edge)",
        "(revolutionary|revolutionise|revolutionize|revolutionising|revolutionizing|revolutionised|revolutionized|revolutionises|revolutionizes|revolution in|reinvent|reinventing|reimagining|reimagine|transforming the (way|world|future|industry))",
        "(disrupt|disrupting|disrupts|disruptive|disruptor|disruptors|disrupted) (the|a|an|how|tech|technology|startup|company|ai|product|platform|force|industry|innovation|in|this|player|market)?",
        "(next (big thing|unicorn|google|facebook|stripe|uber|amazon)|unicorn in the making|future unicorn|hyper growth|hypergrowth|rocketship|rocket ship|to the moon|explosive growth|meteoric|skyrocketing|exploding|on fire|crushing it|crush it|killing it)",
        "(change|changing|change's|transform|transforming|save|saving) the (world|planet|face of|future)",
        "once in a (lifetime|generation|career|decade)",
        "(best|great|greatest) place (s)? to work",
        "(best|great|top) (places|workplaces|workplace|employer|employers) (to work|award|awards|in|of)?",
        "(work|play|party) hard ,? (and)? (play|party|work) hard",
        "(second to none|nothing short of|like no other|one of a kind|too good to|not to be missed|can't miss|cannot miss|unlike any other|sky is the limit|sky's the limit|no brainer|career defining|career making|ground floor|front row seat|steepest curve|seat at the rocket)",
        "(like|are|one big) (a|one)? (big)? (happy)? family",
        "(eat|live) ,? (sleep|eat) ,? (and|&)? (breathe|code|drink)",
        "(make|making) history",
        "(love|passion|passionate) ...1 (coding|code|technology) ...1 (24|hearts)",
        "(ride|challenge|chance|opportunity|adventure|role|job|move) of (a|your) (lifetime|life|career)",
        "(avengers|dream team|a team of superstars|legends)",
        "(hottest|coolest|sexiest|most (exciting|innovative|ambitious|disruptive|talked about)|fastest growing) ...3 (startup|startups|start up|start ups|company|companies|team|teams|product|products|fintech|fintechs|scale up|scale ups|brands|brand|projects|networks)",
        "(insanely|incredibly|ridiculously|crazy|super|wildly|exceptionally) (talented|smart|ambitious|exciting|fun|gifted|cool|successful)",
        "(really|very|truly|something|quite) (special|extraordinary)",
        "(electric|amazing) (vibe|atmosphere)",
        "(future|face) of (farming|finance|work|healthcare|commerce|banking|mobility|money|retail|education|ai|gaming|travel|food|transport|e commerce|insurance|energy|logistics|software)",
        "(supercharge|supercharging|turbocharge|superpower|superpowers)",
        "(shake|shaking|shakes) up (the|an|a)",
        "(amazing|fantastic|incredible) ...1 (lifestyle|life)",
        "(career|game|skills|yourself|product|company|everything|it) to the next level",
        "(lots of|great|amazing|awesome|tons of|loads of|cool|killer|fantastic) perks",
        "(very|absolute)? (best|smartest|finest|brightest|greatest) ...5 (on the planet|in the world|on earth|in the business)",
        "(cracked|goated|elite|killer|insane|god tier|s tier) (<tech>|<field>|<role>)",
        "(bravest|brightest|boldest|craziest) (minds|people|engineers|developers)",
        "(hot|hottest) (job|jobs|role|roles|vacancy|vacancies)",
        "(top|best|premium|elite) (clients|brands|companies|rates|projects)",
    ],
    exceptions: phrases![
        "rockstar games",
        "ninja (turtles|build|template)",
        "(genius) bar",
        "(exciting|great|good|amazing|excellent|perfect|unique|rare) ...1 (opportunity) (to|for us|for me) (ask|thank|say)",
        "(not|isn't|no|never|nothing|aren't|won't|without) (a|an|the|any|to)? ...2 (exciting|amazing|rockstar|rockstars|ninja|ninjas|guru|gurus|dream job|revolutionary|disruptive|disrupt|unicorn|family|world class|game changing|hype)",
        "(happy|extended|young|whole) family (of|business|owned)",
        "(a|the|of) family",
        "(exploding|skyrocketing) (costs|kittens|memory)",
        "(data|machine|film|movie|rock) (star|stars) (schema|ratings|trek|wars)",
    ],
    examples: &[
        "I have «an exciting opportunity» for a Java developer.",
        "We are looking for «a Python ninja» and «rockstars».",
        "This is your «dream job», engineer: Rust in York.",
        "We hire an engineer for a «game-changing» product.",
    ],
    near_misses: &[
        "We look for an engineer who worked at Rockstar Games.",
        "We are hiring a Rust engineer, and no rockstars, please.",
        "We are hiring an engineer. It is steady work on a ledger in Java.",
        "We are hiring; thanks for the great talk on Rust.",
    ],
    ..Rule::BLANK
}
.shipped();

/// Comforts of the office; hype only where they stand in for the pay.
pub static PERK: Rule = Rule {
    id: "habit-cue/perk",
    what: "Comforts of the office, which count as hype where pay is not stated.",
    phrases: phrases![
        "(ping pong|pingpong|table tennis|foosball|table football|pool table|beanbags|bean bags|beer fridge|beer on tap|roof terrace|rooftop|roof top|games room|nap pods|slides|office dog|pizza fridays|pizza friday|pizza|beers|keg|kombucha|cold brew|barista|arcade|ps5|xbox)",
        "(free|unlimited) (pizza|beer|snacks|fruit|lunch|lunches|drinks|coffee|food|breakfast|breakfasts)",
    ],
    examples: &["We have «free fruit» and a «roof terrace»."],
    near_misses: &["We have a pension."],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let hype = reading.own(&HYPE).map(|m| m.tokens()).map(|tokens| whole(reading, tokens));
    found.extend(hype.map(|tokens| {
        let fixes = plain(reading, &tokens);
        Finding { fixes, ..finding(reading, &HYPE, tokens, " tells them nothing") }
    }));
    if questions::answer(Question::Pay, answers) != Answer::Stated {
        let perks = reading.own(&PERK).map(|m| m.tokens());
        found.extend(perks.map(|tokens| finding(reading, &HYPE, tokens, " is no answer to pay")));
    }
}

/// Takes in the article before a title, so that a fix can bring its own.
fn whole(reading: &Reading, tokens: Range<usize>) -> Range<usize> {
    let is_article = |at: usize| says(reading, at, "a an");
    match reading.document.before(tokens.start) {
        Some(before) if is_article(before) && hero(reading, tokens.end - 1).is_some() => before..tokens.end,
        _ => tokens,
    }
}

/// The plain word for a hero, if the word is one.
fn hero(reading: &Reading, at: usize) -> Option<&'static str> {
    let one = "rockstar ninja guru superstar gigachad jedi wizard star superhero";
    let many = "rockstars ninjas gurus superstars jedis wizards stars superheroes";
    if says(reading, at, one) {
        Some("developer")
    } else if says(reading, at, many) {
        Some("developers")
    } else {
        None
    }
}

/// A sober wording: the role's title for the opportunity, a developer for the ninja.
fn plain(reading: &Reading, tokens: &Range<usize>) -> Vec<Fix> {
    let document = &reading.document;
    let last = tokens.end - 1;
    if let Some(developer) = hero(reading, last) {
        let first = &document.tokens[tokens.start];
        let article = if says(reading, tokens.start, "a an") { document.written(tokens.start) } else { "" };
        // "a Python ninja" keeps its Python.
        let tech: Vec<_> = (tokens.start..last).filter(|at| document.is(*at, Class::Tech)).collect();
        let tech = match (tech.first(), tech.last()) {
            (Some(from), Some(to)) => reading.span(*from..*to + 1).of(document.text),
            _ => "",
        };
        let article = match (article.is_empty(), tech.is_empty(), first.shape) {
            (true, ..) => "",
            (_, true, Shape::Lower) => "a",
            (_, true, _) => "A",
            _ => article,
        };
        let words: Vec<_> = [article, tech, developer].into_iter().filter(|w| !w.is_empty()).collect();
        return fix("Say it plainly", words.join(" "));
    }
    let is_article = says(reading, tokens.start, "a an");
    if is_article && says(reading, last, "opportunity role position job gig") {
        let article = if document.tokens[tokens.start].is_capitalised() { "A" } else { "a" };
        return fix("Name the role", format!("{article} [role title] role"));
    }
    if says(reading, last, "opportunities") && document.is(tokens.start, Class::Praise) {
        return fix("Name the roles", "[role title] roles");
    }
    Vec::new()
}
