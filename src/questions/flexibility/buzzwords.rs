//! Words that wave at freedom and promise nothing.

use crate::report::{State, Topic};
use crate::rule::Rule;

/// A bare word from the list that every job post has.
pub static BUZZWORD: Rule = Rule {
    id: "flexibility/buzzword",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "A bare word about culture or freedom.",
    why: "Every job post has the word. Say who decides what, or how a change goes live.",
    phrases: &[
        "(real|high|full|total|significant|huge|true|end to end|complete|lots of|a lot of|extreme|take|product|technical)? (ownership|autonomy)",
        "(autonomous|autonomously|self directed)",
        "(creative|creativity) (freedom|thinker|thinking|thinkers|environment|freedom|space|solutions|people|minds)?",
        "(innovative|innovation) (culture|environment|team|company|firm|technology|thinking|ways|mindset|solutions)",
        "culture of ...3 innovation",
        "(dynamic|fast paced|fast moving|fast growing|high velocity|high paced|relaxed|collaborative|entrepreneurial|flexible|agile|lean|informal|nimble) ...1 (environment|team|culture|atmosphere|setting|workplace|project environment|working environment|pace|spirit)",
        "(fast paced|high velocity)",
        "(start up|startup) (mentality|mindset|spirit|culture|environment|feel|vibe|atmosphere|pace)",
        "(entrepreneurial|scrappy|hacker|founder|owner) (mindset|mentality|spirit|personality|attitude)",
        "(wear|wearing|wears) (many|multiple|different|several) hats",
        "(self starter|self starters|self startering|self motivated|self driven|go getter|high agency|doer)",
        "flat (hierarchy|hierarchies|structure|organisation|organization|org|team)",
        "(think|thinking|thinks) outside (the|of the) box",
        "(move|moves|moving) (very)? (fast|quickly)",
        "work (independently|autonomously) ...4 (supervision|structure|direction)?",
        "(operate|(work|works)|working) (independently|autonomously)",
        "(huge|big|real|massive|meaningful|direct|significant|high|lasting|immediate|tangible|outsized) (product)? impact",
        "(freedom|flexibility) and (ownership|responsibility|autonomy|trust)",
        "(no|low|zero) (ego|egos)",
        "(want|looking for|seeking|be) (an)? (owner|owners)",
        "whatever it takes",
        "zero to one",
        "(ambiguity|governance)",
    ],
    exceptions: &[
        "flexible (working|hours|benefits|work)",
        "(company|share|employee|stock|home|car|equity|code|data|minority|private|cost of) (ownership|autonomy)",
        "(autonomous|self driving) ((vehicle|vehicles)|driving|(car|cars)|(drone|drones)|(robot|robots)|(system|systems)|(agent|agents)|(truck|trucks)|flight|delivery|mobile)",
        "(adobe|amazon) creative (cloud|suite)",
        "total cost of ownership",
        "(innovation|creative) (agency|agencies|hub|lab|labs|grant|director|team)",
    ],
    examples: &["We are hiring a Go engineer for a «fast-paced environment» with real products."],
    near_misses: &[
        "We are hiring a C++ engineer for autonomous vehicles.",
        "We are hiring a Go engineer, with flexible working hours.",
    ],
    ..Rule::BLANK
};

/// How many people there are.
pub static TEAM_SIZE: Rule = Rule {
    id: "flexibility/team-size",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "The size of the team, and nothing of how it works.",
    why: "A small team can still need three approvals. Say who decides.",
    phrases: &[
        "(engineering|dev|development|product|small|core|backend|frontend|data|our)? team of (about|around|roughly|only|just|under|over|nearly|some)? (<number>|few) (people|engineers|developers)?",
        "(small|tiny|lean|close knit|tight knit|little) (but|,|and)? (ambitious|growing|agile|talented|focused|senior|mighty|<number> % remote|remote|distributed|engineering|passionate|dedicated|experienced|friendly|international|cross functional)? (team|teams|company|group)",
        "(we're|we are|team is|currently|now) (have|with|at|just|only|about)? <number> (people|engineers|developers|persons|of us)",
        "<number> (person|people|engineer|man) (team|company|startup)",
        "(might|may) be small",
    ],
    exceptions: &[
        "(lead|leading|manage|managing|led|managed|mentor|mentoring) (a|the|your)? ...1 team of (about|around)? <number>",
        "(team|teams) (at|of) (small|large) (companies)",
    ],
    examples: &[
        "We are hiring a Go engineer for a «team of four».",
        "We are hiring a Go engineer. We are a «small team».",
    ],
    near_misses: &["We are hiring an engineer to lead a team of five."],
    ..Rule::BLANK
};

/// A duty that does not say who decides.
pub static DUTY: Rule = Rule {
    id: "flexibility/duty",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "A duty around design or architecture that does not say who decides.",
    why: "Taking part is not deciding. Say what is theirs to decide.",
    phrases: &[
        "(responsible|responsibility) for ...4 (architecture|design|designs|roadmap|strategy)",
        "(participate|participating|involved|contribute|contributing|input|assist|assisting|play ...3 role) (actively)? (in|to|into|with) ...5 (architecture|architecting|design|designing|roadmap|decisions|architectural)",
        "(help|helping) (us)? (to)? (shape|build|define) ...4 (infrastructure|roadmap|future|product|culture|direction|platform)",
        "(create|creating|develop|developing) ...2 (high level|architectural|technical|detailed) (design|designs|architecture)",
        "(opportunity|chance|able) to (shape|influence|define) ...5",
        "make recommendations",
        "(from)? (idea|concept|inception) to (implementation|production|delivery)",
        "full (life cycle|lifecycle|sdlc)",
        "opportunity for ...4 (experimenting|experimentation|learning)",
    ],
    exceptions: &[],
    examples: &["We are hiring a Java engineer, «responsible for the architecture»."],
    near_misses: &["We are hiring a Java engineer for an architecture office."],
    ..Rule::BLANK
};
