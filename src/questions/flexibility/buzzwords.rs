//! Words that sound like freedom and tell nothing of it.

use crate::report::{State, Topic};
use crate::rule::Rule;

pub static BUZZWORD: Rule = Rule {
    id: "flexibility/buzzword",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "A word for freedom or pace that every message uses.",
    why: "Every message says so. Name one thing that is theirs to decide.",
    phrases: phrases![
        "(real|true|full|high|huge|massive|significant|extreme|great|strong|genuine|a lot of|product|lots of|complete|end to end|much|total)? (real)? (autonomy|ownership|creative freedom|autonomous|autonomously)",
        "(high|more|full)? (freedom and (ownership|responsibility)|freedom)",
        "(fast|quick) (paced|moving|pace) (environment|team|startup|culture|company|setting)?",
        "high (pace|velocity|speed|energy|performance|performing|growth) ,? (and)? (dynamic)? (environment|team|startup|culture|company|setting)",
        "(we|team|company|things|you|,|and) ...2 (moving|move|moves) (very|really|extremely|so)? (fast|quickly)",
        "(dynamic|innovative|creative|entrepreneurial|agile|collaborative|vibrant|start up|startup|scale up|open) (and|,)? (dynamic|innovative|creative|agile|collaborative|fast paced|fun|exciting|flexible)? (environment|environments|culture|team|teams|company|atmosphere|mindset|workplace|firm|spirit|mentality|personality|setting|working environment|work environment|project environment|organisation|organization|working atmosphere|thinker|thinkers)",
        "(start up|startup|can do|hacker|owner|founder|ownership|growth|builder) (mentality|mindset|spirit|attitude|vibe|feel)",
        "(wear|wears|wearing) (many|multiple|several|a lot of|different|a few|more than one|various|all sorts of|lots of) (hats|hat)",
        "(self starter|self starters|self starting|self motivated|self driven|go getter|selfstarter|selfstarters|high agency|bias for action|bias to action)",
        "(flat) (hierarchy|hierarchies|structure|structures|organisation|organization|organisational|organizational)",
        "(think|thinking|thinker) (outside|out of) the box",
        "(hit|hitting) the ground running",
        "(roll|rolling) up (your|their) sleeves",
        "(whatever it takes|get things done|get stuff done|gets things done|move fast and)",
        "(make|making|have|having) (a|an) (real|huge|big|massive|significant|direct|immediate|true|lasting)? (impact|difference|mark)",
        "(you|you'll|you'd|your|opportunity|chance|for|with) ...3 (huge|big|high|massive|significant|direct|real|major) (product)? impact",
        "(work|works|working|operate|operating|function) (very)? (independently|autonomously|well independently|with minimal|under minimal)",
        "(work|working|ability to work|operate) ...3 minimal (supervision|guidance|direction|structure|oversight)",
        "(comfortable|thrive|thrives|thriving|comfort|excel|at ease) (with|in|on|amid) ...2 (ambiguity|ambiguous|uncertainty|chaos)",
        "(shape|shaping|influence|define|impact) (the|our|your|its)? ...4 (future|destiny|product|products|direction|next chapter|success|infrastructure|platform|roadmap)",
        "(pragmatic|scrappy|entrepreneurial|nimble|flexible team|empowered|empowerment)",
        "(relaxed|healthy|friendly|open) (and|,)? (healthy|friendly|relaxed|open)? (work|working) (atmosphere|environment|culture)",
        "creative (people|minds|mind|problem solver|problem solvers|engineers|developers|problem solving)",
        "(innovative|innovation|creativity|creative) (ideas|approach|approaches|thinking|freedom)",
        "(learn|learning|fail) fast",
        "(we|we're|are) (small)? ...4 agile",
        "(team|company|structure|environment|environment's|organisation|organization|we're|we are|culture) ...3 flat",
        "(key|pivotal|leading|central|vital|crucial|instrumental|critical) (role|part) (in|within) ...3 (design|architecture|shaping|building|development|defining|direction|platform|decisions)",
        "(big|strong|real|heavy) (product|engineering) (ownership|culture)",
        "(opportunity|room|opportunities|space|chance) (for|to) (a lot of|lots of)? ...2 (ownership|leadership|experiment|experimenting|innovate|be creative|creativity|grow the|shape|influence|make an impact)",
        "direct access to (the|senior|our)? (founders|founder|leadership|management|decision makers)",
        "(tight|short|fast|quick|efficient) (and efficient)? feedback loop",
        "no (ego|egos)",
        "(quick|fast) decisions",
        "(dynamic|innovative|entrepreneurial|vibrant) (and|,|&) (dynamic|innovative|creative|agile|fast paced|ambitious|growing|fast growing) ...1 (organisation|organization|company|firm|team|environment|business|start up|startup|group)",
        "(room|space|scope) for (your|new|own) (own)? ideas",
    ],
    exceptions: phrases![
        "autonomous (vehicle|vehicles|car|cars|driving|robot|robots|robotics|drone|drones|agent|agents|system|systems|mobile|trucks|navigation|delivery|machines|mobility|flight|ships|trading|ai|underwater|software|coding|racing)",
        "(data|code|home|car|product|cost of|total cost of|vehicle|pet|asset|share|intellectual property|property|foreign|device|model|employee|current|public|joint) ownership",
        "(freedom) (day|tower|of (speech|information|movement|the press))",
        "(our|the|a|an) innovative (product|products|platform|solution|technology|app|software|solutions)",
        "dynamic (pricing|content|language|languages|data|web|websites|analysis|typing|systems|programming|html)",
        "(creative|creatives) (cloud|agency|agencies|industry|industries|suite|teams|director|assets|professionals|commons|tools)",
        "(fast|high) (growing|growth)",
        "(will|we'll|process|role|client|position|they|they're) ...2 (move|moving|moves) (very|really|extremely|so)? (quickly|fast)",
        "high (speed|velocity) (data|routing|trading|internet|digital|network|networks|design|signals|pcb)",
        "open (source|ai)",
        "(social|environmental|climate|societal|positive|global|human) impact",
        "(agile|scrum) (methodology|methodologies|development|methods|process|coach|practices|ceremonies|sprint|sprints)",
    ],
    examples: &[
        "We offer «autonomy» and a good laptop, for Java.",
        "A «fast-paced environment» with Java.",
        "A Java developer with a «start-up mentality» who likes to «wear many hats».",
        "«Flat hierarchy», free fruit, and Java.",
        "You are a «self-starter» and know Java.",
    ],
    near_misses: &[
        "We build software for autonomous vehicles in C++.",
        "Our dynamic pricing is written in Java.",
        "You'd own the billing service end to end, in Java.",
        "You know agile methodologies and Java.",
    ],
    ..Rule::BLANK
}
.shipped();

pub static TEAM_SIZE: Rule = Rule {
    id: "flexibility/team-size",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "The size of the team, from which one can only guess.",
    why: "A small team can have freedom or none. Say who decides.",
    phrases: phrases![
        "(a|our|the|very|relatively)? (small|tiny|tight knit|close knit|lean|compact) ...3 (team|teams|company|startup|start up|squad|group|shop)",
        "(team|squad|group|engineers|crew) of (about|around|just|only|roughly|now|currently)? (~|\\<)? (<number>|four|five) (people|engineers|developers|devs)?",
        "(<number>) (people|person|man|engineer|strong|engineers|developers) (team|startup|company|start up)",
        "(currently|now|already) (have|with|at|just|a)? (just|only|about)? <number> (people|engineers|employees|of us)",
        "<number> (engineers|developers|devs|programmers) (and|,|plus) (a|an|one|two|<number>) _",
        "(there are|we are|we're) (just|only|about|around)? <number> of us",
        "(we're|we are) (just)? <number> (people|engineers|developers)",
    ],
    exceptions: phrases![
        "(lead|leads|leading|manage|manages|managing|run|mentor) (a|the|our) (small)? team",
        "team of (our|the|your|talented|experts|passionate)",
        "(small|medium) (and|to|or|business|businesses|companies)",
        "(help|helping|helps|for|to|with) small ...2 (companies|teams|businesses|shops)",
        "(small|tiny|lean) ...2 shop",
    ],
    examples: &["You'd join a «team of six», on Java.", "We are «a small team», on Java."],
    near_misses: &[
        "We make software for small companies, in Java.", "A team of experts wrote the Java.",
        "We are a small Rust shop and need a Rust developer.",
    ],
    ..Rule::BLANK
}
.shipped();

pub static DUTY: Rule = Rule {
    id: "flexibility/duty",
    reports: Some((Topic::Flexibility, State::Vague)),
    what: "A duty of design or architecture that does not say who decides.",
    why: "“Responsible for the architecture” can mean to choose it or to draw it. Say who has the last word.",
    phrases: phrases![
        "(responsible for|responsibility for|in charge of|accountable for) ...5 (architecture|design|roadmap|technical direction|architectures|strategy|solution design)",
        "(participate|participating|participation|involved|contribute|contributing|assist|help|support|collaborate) (actively)? (in|to|with|on)? ...6 (architecture|solution designing|design decisions|technical decisions|roadmap|system design|software architecture)",
        "(create|creating|develop|developing|produce) (high level|high|technical|solution|system|software|the) ...2 (design|designs|architecture|architectures) ...2",
        "(lead|leading|leads|drive|driving) (the)? (creation|design|development|architecture|design and development|technical design|build|implementation|design and build) ...3",
        "(driving|drive) (the)? design and build ...3",
        "(make|makes|making|provide|give) (technical)? recommendations ...3",
        "(take|takes|taking) ...3 (ownership|responsibility|initiative)",
        "(take|taking) (a|an) (concept|idea|feature|product|project) from ...5",
        "(build|building|deliver|delivering|ship|shipping|develop|developing|work on) ...6 end to end",
        "(more)? (innovative|new|better|creative) (ways|solutions|approaches) (of|to|for) (solving|solve|improving|improve|complex) ...3",
        "(waterfall|sdlc) ...2 (projects|project|environment|environments|methodology)",
    ],
    exceptions: phrases!["from scratch", "end to end (test|tests|testing|encryption|solution|solutions|encrypted)"],
    examples: &[
        "You are «responsible for the architecture» of a Java system.",
        "You are going to «take real responsibility» and know Java.",
        "You would «participate in architecture» and write Java.",
    ],
    near_misses: &["You are responsible for the Java build.", "You'd be responsible for payroll in Java."],
    ..Rule::BLANK
}
.shipped();
