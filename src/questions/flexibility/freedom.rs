//! Freedom that is said in so many words: who decides, what one owns, how little stands in the way.

use crate::report::{State, Topic};
use crate::rule::Rule;

const WHY: &str = "Who decides how things are built is what a developer asks about the work itself.";

/// The developer, or the team, decides.
pub static DECIDES: Rule = Rule {
    id: "flexibility/decides",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Who decides: the developer, or the team.",
    why: WHY,
    phrases: &[
        "(you|you'd|you'll|(team|teams)|the team|engineers|developers|people|everyone|whoever ...2) (will|would|can|get to|could|then|all)? (decide|decides|choose|chooses|pick|picks|pick up|determine) (the|your|their|its|our|his|her|which|what|how|when|everything|whether|on) ...4 $",
        "(you|you'd|you'll|(team|teams)|the team|engineers|developers|people|everyone) (will|would|can|get to|could|then|all)? (decide|decides|choose|chooses|pick|picks|determine) (the|your|their|its|our|which|what|how|when|everything|whether) (own|technical)? _? (and how)?",
        "(you|you'd|you'll) (will|would|can|get to|could)? (define|set|drive|shape|design) (the|your|our) ...2 (architecture|roadmap|direction|stack|standards|best practices|tools|tooling|strategy|vision|process|processes)",
        "help (us)? (define|shape) (the|our|dev)? ...3 (processes|process|architecture|stack|roadmap|practices)",
        "(make|making|makes|take|drive|driving|own|owning|lead|leading) ...2 (technical|technology|architecture|architectural|platform|design|engineering|product) (decisions|choices)",
        "(responsibility|responsible|autonomy|freedom|say|control|authority|latitude) (over|for|on|in) ...3 (decisions|choices|direction)",
        "(true|full|complete|total|real|genuine)? (autonomy|freedom) (on|over|in|to) (the|how|what|your|choose|decide|design|build|pick|experiment|explore|try|work|technical|technology|architecture)",
        "(your|the team's|their) (call|decision|choice) ...2 (how|what|which|whether)?",
        "(is|it's|are|be|entirely|completely|all|largely|much|mostly) (up to|left to) (you|the team|them|the engineers|engineers|developers)",
        "for (you|the team|them) to (decide|choose|work out|figure out)",
        "(how (you|we|they|people) ...4) is (for|up to|your|theirs|yours) ...3",
        "you decide (how|what|when|which)",
        "(a|the|final|last|real|as much|equal) (say|voice) (in|on|over|as) ...3",
        "(the|have|full|with) authority to _",
        "free (rein|reign|hand)",
        "(free|freedom|liberty) to (choose|pick|decide|use|build|design|experiment|try|work|rewrite|change|do)",
        "(your|their|own) (own)? way",
        "the way that's best",
        "(we're|you're|you are|they're) free",
        "(best|right) tool for the job",
        "(our|your) own (questions|tools|stack|projects|priorities|backlog|roadmap|goals)",
        "(rewrite|build|do|write) it in (anything|whatever|any language)",
        "a seat at the table",
    ],
    exceptions: &[
        "(choose|pick) (the|your|their) (hours|schedule|benefits|laptop|hardware|holidays|equipment|location|office)",
        "(your|their) own (hours|schedule|way home|pace)",
        "up to you (if|whether) you",
    ],
    examples: &["We are hiring a Rust engineer. «You choose your own tools»."],
    near_misses: &[
        "We are hiring a Rust engineer. You choose your hours.",
        "We are hiring a Rust engineer. Let us decide on a date.",
    ],
    ..Rule::BLANK
};

/// A thing that one owns, by name.
pub static OWNS: Rule = Rule {
    id: "flexibility/owns",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Something that the developer owns, by name or end to end.",
    why: WHY,
    phrases: &[
        "(you|you'd|you'll) (will|would)? (own|ship|drive|lead) ...6 (end to end|start to finish|idea to (production|launch|deployment|delivery|release))",
        "(own|owns|owning|ship|ships|shipping|drive|driving|take|taking|lead|leading) ...6 (end to end|start to finish|idea to (production|launch|deployment|delivery|release)|ideation to (production|launch|deployment|delivery)|sketch to _|concept to (production|launch|release|delivery)|from design to _)",
        "(you|you'd|you'll|engineer|engineers|team|teams|designer) (will|would|to|both|each)? own (the|a|an|your|our|their|what|whole|features|all) ...2",
        "(own|ownership of|owning) (the|a|an|your|our|entire|whole|app|full|large|complete) ...3 (service|services|system|systems|product|products|platform|pipeline|subsystem|feature|features|layer|architecture|codebase|module|modules|area|roadmap|stack|app|application|applications|parts|project|projects)",
        "own (outcomes|what you build|features)",
        "(hiring|as) (our|the)? (first|founding|sole) (engineer|developer) to (own|build|lead)",
        "(driving|drive) the (design|architecture) ...4",
        "each engineer owns ...3",
    ],
    exceptions: &["(own|owns) (company|business|entity)"],
    examples: &["We are hiring a Go engineer. «You own the billing service end to end»."],
    near_misses: &["We are hiring a Go engineer who brings ownership."],
    ..Rule::BLANK
};

/// How little process there is.
pub static LITTLE_PROCESS: Rule = Rule {
    id: "flexibility/little-process",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Process, meetings or layers that there are few or none of.",
    why: "Red tape is what developers fear behind a vague job; saying that there is little of it answers them.",
    phrases: &[
        "(no|zero|without|minimal|little|few|almost no|hardly any|not much|light on|low) (unnecessary|endless|pointless|product|change|middle|line)? (bosses|boss|standups|stand ups|standup|managers|committees|committee|jira|micromanagement|micromanaging|micromanagers|red tape|bureaucracy|specs|(approval|approvals)|sign (off|offs)|gatekeepers|process|processes|meetings|layers|hierarchy|hierarchies|politics|overhead|tickets|ticket queue|change board|producer|estimates|sprints)",
        "(there's|there is|we have|has) no (product|project|line|middle)? (manager|management|process|command|hierarchy|boss|pm)",
        "(no|little) line of command",
        "(don't|do not|won't|never|hate|dislike|nobody) (do|have|believe in|will|be)? (micromanage|micromanages|micromanaging|micromanagement|micro manage)",
        "(isn't|is not|there isn't) (really|much|any)? (a|of a)? (process|bureaucracy|hierarchy|red tape)",
        "(nobody|no one|no body) (approves|signs off|tells you|has to approve|reviews|breathes|hands)",
        "(ship|ships|deploy|deploys|deploying|release|merge|push|goes live|go live) ...5 (without (approval|asking|a|any) ...2|(several|many|multiple|ten|dozens of)? times a (day|week)|on (their|your) own|whenever|every day|daily|when (you|it))",
        "meetings (are|is)? (optional|rare|few|kept|to a minimum|kept to a minimum)",
        "(keep|keeps|keeping) (meetings|process|bureaucracy|hierarchy) ...2 (minimum|minimal|light|low|short)",
        "(lightweight|light weight|minimal) (process|processes)",
        "(left|leave|leaves) (you|alone|to) (alone|get on with it|to get on|to it)",
        "(then|you're|are|be) left alone",
        "get on with it",
        "(few|hardly any|no) layers (between|of|above)?",
        "(report|reports|reporting|work|works|working) (directly|straight) (to|with|for) (me|the|our)? (other)? (cto|ceo|founder|founders|founding|vp|head|owner)",
        "(small|flat)? (self sufficient|self organising|self organizing|self managed|self managing|self directed) ...1 (team|teams)?",
    ],
    exceptions: &["no (managers|meetings) (required|on)", "without (process|layers) of"],
    examples: &["We are hiring a Go engineer for a team with «no micromanagement»."],
    near_misses: &["We are hiring a Go engineer. No recruiters or agencies, please."],
    ..Rule::BLANK
};

/// New ground to design.
pub static NEW_GROUND: Rule = Rule {
    id: "flexibility/new-ground",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "New ground: a system to design rather than to inherit.",
    why: WHY,
    phrases: &[
        "(greenfield|green field)",
        "(build|building|rebuild|rebuilding|design|designing|rewrite|rewriting|built|create|creating|develop|developing|write) ...5 (from scratch|from the ground up|from the ground floor)",
        "(blank|clean) (slate|canvas|sheet)",
        "stack (is)? (flexible|open|not decided|undecided|to be decided)",
    ],
    exceptions: &[
        "(have|has|experience) (built|building) ...4 from (scratch|the ground up)",
        "greenfield (sites|land)",
    ],
    examples: &["We are hiring a Go engineer for a «greenfield» project."],
    near_misses: &["We are hiring a Go engineer. You have built systems from scratch."],
    ..Rule::BLANK
};

/// Time of one's own.
pub static OWN_TIME: Rule = Rule {
    id: "flexibility/own-time",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Working time for open source or ideas of one's own.",
    why: WHY,
    phrases: &[
        "<number> % (time|of (your|the|their) (time|week))",
        "(time|day|days|afternoon|afternoons|(friday|fridays)) ...4 (for|on|to) (open source|side projects|own projects|your own|own ideas|innovation|experiment|experiments|research|learning)",
        "(contribute|contributing|contributions|work|works) ...2 (to|on)? open source (during|in|on) (work|working|company)",
        "(hack|lab|innovation|research) (days|weeks|fridays)",
    ],
    exceptions: &["<number> % of (your|the) time (will|is|on call|travelling|traveling|in)"],
    examples: &["We are hiring a Go engineer; we give you «time for open source»."],
    near_misses: &["We are hiring a Go engineer who likes open source."],
    ..Rule::BLANK
};
