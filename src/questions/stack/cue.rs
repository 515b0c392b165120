//! Words beside a name that make it a technology's: "written in", "developer", "Stack:", a version.

use super::item::{ends_item, is_as_listed, is_item};
use crate::phrases::{Class, Mention};
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::{Gap, Kind};

/// Words after which a name means the technology.
pub static BEFORE: Rule = Rule {
    id: "stack/before",
    what: "Words after which a name is a technology's: “experience with”, “written in”.",
    phrases: phrases![
        "(written|built|build|building|builds|coded|coding|programming|program|developing|development|developed|develop|rewriting|rewritten|rewrite|rewrote|implemented|implementing|writing|write|writes|code|services|backends|backend|frontend|apps|systems|based|running|run|runs|deployed|work|working|works|worked|ported|specialising|specialise|specialized|specializing|invested|interest|interested|anything) (primarily|mostly|mainly|heavily)? (in|with|on|using)",
        "(experience|experienced|exp|knowledge|expertise|skills|skill|proficiency|proficient|fluent|fluency|background|familiarity|familiar|understanding|skilled|versed|competent|competence|comfortable|expert|exposure|grounding|confident|strength|strong|passion|years|yrs|hands on|command|capability|depth) (commercial|professional|production|solid|strong)? (with|in|of|using|either)? (either|modern|core|strong|the)?",
        "(using|use|uses|utilising|utilizing|leveraging|learn|learning|know|knows|love|loves|write|writes|prefer|choose|chose|adopted|adopting|introducing|deploy|deploying|plus|eg|e\\.g|e\\.g\\.|namely)",
        "(code|codebase|software|software's|firmware|backend|back end|frontend|front end|stack|stack's|server|services|everything|tooling|engine|core|api|app|platform|language|product|main language|it|client) (is|are|will be|uses|sits on|runs on)? (mostly|mainly|all|plain|pure|in|on|currently|primarily|still)",
        "(code|codebase|software|software's|firmware|backend|frontend|stack|stack's|server|language|it's) (is|are|:)?",
        "(scared|afraid|fan|tired|sick|fond) of",
        "(plain|modern|embeded|mostly|mainly|primarily|pure|idiomatic|bit of|little|some|lots of|plenty of|much|production|embedded|systems|pragmatic|strong|deep|advanced|bare metal|legacy|enough|typed|vanilla)",
        "(technologies|languages|language|frameworks|framework|tools|tooling|skills|stack|tech|toolset|libraries|databases|environment|techstack|technology) (such as|like|including|include|includes|:|\\(|is|are|–|-|of|e\\.g)?",
        "(such as|including|preferably|ideally|especially|particularly|either)",
        "<role> (\\(|:|–|-|,|/|with|in|for|who knows|using)",
        "<seniority>",
        "(mid|junior|senior|lead|principal) /? (level|weight)?",
        "(migrate|migrating|migrated|moving|moved|switching|switched|rewriting|porting|transition|transitioning) ...5 (to|into|onto)",
        "(java|scala|python|ruby|elixir|php|perl)",
    ],
    examples: &["We have «experience with» it."],
    near_misses: &["We have a garden."],
    ..Rule::BLANK
}
.shipped();

/// Words before which a name means the technology.
pub static AFTER: Rule = Rule {
    id: "stack/after",
    what: "Words before which a name is a technology's: “developer”, “codebase”.",
    phrases: phrases![
        "(<seniority>|<field>)? <role>",
        "(full stack|fullstack|back end|backend|front end|frontend|mobile|web|native|embedded|platform|api|apis) ...2 <role>",
        "(developer|dev|programmer|engineer|contractor|freelancer|specialist|expert|guru|ninja|rockstar|wizard|person|people|folks|enthusiast|enthusiasts|crew|lead|role|roles|position|positions|job|jobs|gig|contract|vacancy|squad|hire|shop|consultants)",
        "(experience|exp|programming|code|codebase|codebases|skills|skill|services|service|microservices|backend|backends|frontend|frontends|back end|front end|server|servers|stack|application|applications|app|apps|project|projects|framework|frameworks|library|libraries|ecosystem|knowledge|expertise|cluster|clusters|pipelines|pipeline|scripts|scripting|drivers|firmware|kernel|api|apis|sdk|module|modules|package|packages|monolith|components|component|compiler|runtime|internals|proficiency|background|development|controllers|models|templates|queries|tests|binaries|world|land|codegen|migration|boilerplate|rewrite)",
        "(or|and) (similar|equivalent|comparable|related|the like)",
        "(is|are|would be|will be|as) (a|an)? (definite|big|huge|strong|nice)? (plus|must|bonus|advantage|required|mandatory|essential|preferred|desirable|nice to have|beneficial|benefit|our|used|key|pre requisite)",
        "(a|an)? (plus|bonus|must|preferred|required|essential|desirable)",
        "\\( (preferred|required|mandatory|essential|optional|nice to have|a plus|desirable|must have|bonus) \\)",
        "etc",
        "(gameplay|graphics|rendering|engine|tools|physics|audio|animation|generalist|shader) <role>",
        "(for|on|in) (the|our|all|most)? (control plane|data plane|runtime|backend|back end|frontend|front end|api|apis|services|core|engine|firmware|server side|server|ui|tooling|scripts|scripting|pipelines|infrastructure|ingestion|glue|embedded side|client side)",
    ],
    exceptions: phrases![
        "(for|on|in) (the|our)? ...2 (role|position|job|option|team)",
    ],
    examples: &["The «codebase» is old."],
    near_misses: &["The garden is green."],
    ..Rule::BLANK
}
.shipped();

/// A heading whose list names technologies.
pub static HEADING: Rule = Rule {
    id: "stack/heading",
    what: "A heading under which technologies stand: “Stack:”, “Tech:”.",
    phrases: phrases![
        "(stack|tech|technologies|technology|skills|skill|requirements|languages|language|frameworks|tools|tooling|toolset|environment|backend|back end|frontend|front end|infra|infrastructure|data|database|databases|cloud|mobile|devops|server|client|required|must have|must haves|must|nice to have|nice to haves|bonus|plus|keywords|experience|knowledge|work with|uses|use|following|include|includes|ci|testing|web|api|apis|ml|platform|qa) (:|–|—|=)",
        "^ (tech|technology|technical|our|the|required|key|mandatory|technical|core|programming)? (stack|tech|technologies|technology|skills|requirements|languages|frameworks|tools|must have|must haves|nice to have|nice to haves|keywords) $",
    ],
    examples: &["«Stack:» old"],
    near_misses: &["The stack is old."],
    ..Rule::BLANK
}
.shipped();

/// Whether words beside the mention ask for a technology. `weak` admits a bare "in" or "with" before it.
pub(super) fn is_cued(reading: &Reading, mention: &Mention, weak: bool) -> bool {
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    if let Some(before) = document.before(from) {
        if reading.touches(&HEADING, before..from) || reading.touches(&BEFORE, before..from) {
            return true;
        }
        let preposition =
            ["in", "with", "on", "of", "as"].iter().any(|w| document.written(before).eq_ignore_ascii_case(w));
        if weak && preposition && ends_item(reading, to) && is_as_listed(reading, mention) {
            return true;
        }
    }
    is_followed(reading, to) || is_item(reading, mention) || has_version(reading, to)
}

/// "go developer", "written in go and": a common word in lower case wants more than one capitalised does.
pub(super) fn is_cued_in_lower_case(reading: &Reading, mention: &Mention) -> bool {
    const ADJECTIVES: [&str; 24] = [
        "next", "less", "solid", "basic", "natural", "play", "express", "move", "batch", "slick", "slim", "flash",
        "lean", "agile", "twisted", "linear", "metal", "access", "exchange", "can", "make", "rest", "fix", "matter",
    ];
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    let written = document.written(from).to_ascii_lowercase();
    if ADJECTIVES.contains(&written.as_str()) {
        return false;
    }
    let before = document.before(from);
    let cued = before.is_some_and(|b| reading.touches(&BEFORE, b..from) || reading.touches(&HEADING, b..from));
    let role = document.is(to, Class::Role) && document.after(to - 1).is_some();
    role || cued && ends_item(reading, to)
}

/// Whether a cue stands right behind.
pub(super) fn is_followed(reading: &Reading, to: usize) -> bool {
    let within = to > 0 && reading.document.after(to - 1).is_some();
    let at = if reading.document.is(to, Class::Tech) { to + 1 } else { to };
    within && reading.touches(&AFTER, at..at + 1)
}

/// "Vue 3", "Go 1.22", "Spring 6": a version, not a year or a number of things.
pub(super) fn has_version(reading: &Reading, to: usize) -> bool {
    let tokens = &reading.document.tokens;
    let Some(version) = tokens.get(to) else { return false };
    version.kind == Kind::Number
        && version.number < 40
        && version.end - version.start <= 4
        && matches!(version.gap, Gap::Space | Gap::Glued)
        && !version.is(Class::Amount)
        && ends_item(reading, to + 1)
}
