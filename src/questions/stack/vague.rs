//! Words that stand where a technology's name should.

use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

/// "A modern stack".
pub static MODERN: Rule = Rule {
    id: "stack/modern",
    reports: Some((Topic::Stack, State::Vague)),
    what: "Praise of the technologies in place of their names.",
    why: "Every stack was modern once. Name three things that it is made of.",
    phrases: phrases![
        "(modern|latest|newest|cutting edge|bleeding edge|state of the art|leading edge|exciting|new|innovative|emerging|best of breed|cloud first|great|current|interesting|up to date|proprietary|advanced|top|hot|cool) (,|and|/)? (cloud|web|open source|innovative|modern|best of breed|cloud first|back end|backend|front end|frontend|ai|software|digital)? (cloud)? (stack|stacks|tech stack|technology stack|technologies|technology|tech|tools|toolset|tooling|frameworks|languages)",
        "(stack|tech stack) (is|is fully|is very|is pretty|is quite) (modern|flexible|up to date|cutting edge|new|great|varied|mixed|open|up to you|yours)",
        "(stack|technology|technologies|language|languages) (flexible|agnostic|tbd|tbc|to be decided|of your choice|of choice|you like)",
        "(variety|range|mix|wide range|number|plethora) of (technologies|tools|languages|frameworks)",
        "(our|the|a|your) (tech|technology|technical)? stack",
        "(object oriented|functional|programming|scripting|another|any|systems) (languages|language|programming)",
        "(no chosen|choose the|choose your|pick the|pick your|any) (technology|language|languages|stack|tools)",
        "you'd choose everything",
    ],
    exceptions: phrases![
        "(full|fuller|up the|down the|whole|entire|across the|the whole|the entire) stack",
        "(latest|new|emerging|exciting) technology (company|startup|start up|firm|news|magazine)",
    ],
    examples: &["We are hiring for a «modern stack»."],
    near_misses: &["We are hiring for a modern office.", "We are hiring, and our stack is Rust."],
    ..Rule::BLANK
}
.shipped();

/// A field and nothing named.
pub static FIELD: Rule = Rule {
    id: "stack/field",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A field of work, such as backend or data, where a technology should be.",
    why: "A field is not yet a stack. Name the language and the main tools.",
    phrases: phrases![
        "(back end|backend|front end|frontend|full stack|fullstack|devops|devsecops|embedded|firmware|mobile|sre|qa|mlops|site reliability|infrastructure|infra|data|ml|ai|ios|search|platform|cloud|database|test automation|graphics|gameplay|compiler|analytics|bi|dba|gis|reliability|ui|ux|ui/ux|web|crm|erp|iam|kernel|networking|network|security|blockchain|crypto) (/|-)? (software|systems|product|focused|heavy|infrastructure|platform|native|security|cloud|full stack|data|web|application|app|and|&)? ...1 (engineer|engineers|engineering|developer|developers|developement|development|dev|devs|architect|architects|programmer|programmers|administrator|administrators|role|roles|position|team|lead|manager|coding|specialist|person|tester|testers|work|systems|services|side|systems engineer|applications|apps|application)",
        "(back end|backend|front end|frontend|full stack|fullstack|devops|embedded|firmware|sre|mlops|devsecops|site reliability)",
        "(blockchain|decentralized technology|web3|machine learning|deep learning|computer vision|data engineering|data engineer|data pipelines|artificial intelligence|llms|llm|nlp|robotics|data platform|data warehouse|data warehousing|etl|big data|distributed systems|mobile applications|mobile apps|mobile app|web applications|ai coding|ai agents|ai systems|ai powered|ai native|business intelligence|data analytics|data governance|cloud infrastructure|microcontrollers|low latency|compilers|operating systems|cryptography|computer graphics|network engineering|test automation|design systems|web standards|data driven applications)",
        "(head|vp|director|lead) of (data|data engineering|infrastructure|platform|security|machine learning|ai|devops|mobile|backend|frontend|cloud|analytics)",
    ],
    exceptions: phrases![
        "data (scientist|scientists|entry|protection|privacy|centre|center)",
        "(ai|data|cloud|mobile|web|security) (company|startup|conference|industry|influencer)",
        "(social|mobile) (network|networks|phone|number)",
        "(security|mobile) (clearance|clearances|number|phone)",
        "system administration",
        "(security|the) (guard|deposit)",
    ],
    examples: &["We are hiring a «backend engineer».",
        "We are hiring a «Head of Data».",
    ],
    near_misses: &["We are hiring a software engineer.", "We are hiring a backend engineer for Go."],
    ..Rule::BLANK
}
.shipped();

/// A way of working and nothing named.
pub static METHOD: Rule = Rule {
    id: "stack/method",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A way of working, such as Agile or microservices, where a technology should be.",
    why: "That is how the work is done, not with what. Name the technologies.",
    phrases: phrases![
        "(agile|scrum|kanban|tdd|bdd|ci/cd|ci / cd|microservices|micro services|microservice|rest|restful|serverless|event driven|cloud native|oop|object oriented|design patterns|devops practices|soa|web services|containerisation|containerization|infrastructure as code) (api|apis|services|architecture|architectures|environment|methodology|methodologies|development|team|practices|ceremonies|process|processes|pipelines|web services|principles|software)",
        "(scrum|kanban|tdd|bdd|ci/cd|ci / cd|microservices|micro services|microservice|restful|serverless architecture|event driven architecture|oop|object oriented programming|pair programming|continuous integration|continuous delivery|domain driven design|unit testing)",
    ],
    exceptions: phrases!["(scrum) (master|masters)", "the rest (of)?", "agile (and|but|enough)"],
    examples: &["We are hiring; you know «Scrum» and «microservices»."],
    near_misses: &["We are hiring a scrum master.", "The rest is up to you."],
    ..Rule::BLANK
}
.shipped();

/// Adds the words that stand in place of names; asked only when no technology is named.
pub fn find(reading: &Reading, findings: &mut Vec<Finding>) {
    for rule in [&MODERN, &FIELD, &METHOD] {
        for found in reading.own(rule) {
            findings.push(reading.finding(rule, found.tokens()));
        }
    }
}
