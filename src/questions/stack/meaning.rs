//! Does a name mean the technology here? "Go" the language, or "ready to go"?
//!
//! A name is taken by its certainty: unmistakable ones at once, capitalised ones where their capitals mean something,
//! the others only with a cue beside them or in a list with names that are taken.

use crate::phrases::{Class, Mention};
use crate::reading::Reading;
use crate::rule::Rule;
use crate::terms::technology::Certainty;
use crate::text::{Gap, Kind, Shape, Zone};

/// Names within other words' company, where they mean something else.
pub static LOOK_ALIKE: Rule = Rule {
    id: "stack/look-alike",
    what: "Everyday phrases with a word that is also a technology's name.",
    phrases: phrases![
        "r (&|and|n) d",
        "(m|w|f) / (f|m|w|d) / (d|x|m|div)",
        "c (level|suite|corp|section|class|o)",
        "(series|vitamin|hepatitis|grade|class|category|plan|option|tier|type|round|schedule|item|candidate|part|point|band|zone|building|block|floor|level) (c|r|d|q)",
        "(a|b) (,|or|and|/) (b ,)? (c|d) (round|rounds|grade|option|series)",
        "(t|f|m|w) & c",
        "ts / (sci|s)",
        "(active|current|secret|poly|clearance|dod|cleared) (,|/|or|:|\\()? ts",
        "ts (clearance|cleared|eligible|required|with poly)",
        "c (2|to|4) (c|h)",
        "go (live|to market|ahead|getter|to|for|through|with|from|into|on|over|out|back|home|deep|far|fast|faster|wrong|well|hand|beyond|public|up|down|the|a|along|there|anywhere|where|straight|all|big|after|above|kart|no)",
        "(to|will|can|could|would|let's|we|you|they|i|don't|not|must|should|it|shall|way|good|ready|on the|ll) go $",
        "(ready to|good to|let|have a|on the|as we|as you|first|next|in one|to|you'd|you'll|we'll|let's|i'd|can|will|would|should|must|they) go",
        "(a|your|for|swift) (swift|quick|prompt) (reply|response|answer|start|process|decision|turnaround|feedback|return|move|couriers|call)",
        "swift (reply|response|answer|start|process|decision|turnaround|feedback|return|payments|messages|messaging|transfers|network|gateway|code|growth|progress)",
        "(express|expressed|expressing|expresses) (your|my|our|an|the|any|interest|yourself|themselves|themself|what|how|delivery|shipping|entry|permission|consent|written)",
        "(american|orient|pony|polar|federal|night|ali) express",
        "(spark|sparks|sparked) (your|my|some|any|an|a|interest|joy|curiosity|the)",
        "(a|the|that|bright) spark $",
        "(reacts|react|reacting) (to|quickly|fast|well|when|if|on|with (joy|anger)|swiftly|promptly|positively|badly)",
        "(can|to|will|you|we|they|quickly|must) react (,|\\.|$|to|and (adapt|respond|act))",
        "rust (belt|proof|free|bucket|coloured|colored)",
        "(ms|in|as|the|a|by|of|your|in ms) word (document|doc|docx|format|file|version|cv|resume|attachment|of)",
        "(in|ms|as) word",
        "word (of|on|is|from|about|pdf|back|or|not|spreads|gets|to)",
        "(one|a|the|every|last|final|any|each|in) word",
        "(access|accesses) (to|control|management|rights|point|points|token|tokens|layer|card|the|our|your|level|all|by|request|requests|review|reviews|path|code|road|from|is)",
        "(no|have|has|had|get|gain|gains|full|direct|privileged|early|easy|remote|root|production|internet|open|equal|given|with|share|market|data|random|secure|fair|step free|user|customer|patient|network|memory|file|public|admin) access",
        "(excel|excels|excelling) (at|in (a|an|your|their|this|fast)|as|when|under|together)",
        "(will|to|can|people|you|who|who'll|that|we|and) excel",
        "(in|at|the|our|every|by|late|early|this|next|last|since|until|for|of) spring (<number>|we|and summer|or summer|term|semester|break|,|\\.|$)",
        "(early|late|next|this|last|mid) spring",
        "spring (into|forward|break|cleaning|term|semester|intern|internship|<number> <number>|summer|onwards)",
        "(play|plays|playing|played) (a|an|the|our|your|their|with|hard|well|nice|nicely|to|at|football|games|music|it|on|role|key|important|together|store|for|around)",
        "(google) play (store|console|services)",
        "(work hard|role|fair|foul|by|at) play",
        "(from|the|a|an|by) scratch",
        "(take|at|took|taking) the helm",
        "(at|in) the helm",
        "(a|the|our|your|customer|market|every|each|this|that|growing|smb|consumer|largest) segment",
        "(a|the|this|that|our|quick|rough|back of the envelope) (sketch|draft|slate|dash|beam|vault|shell|stencil|envoy|boost|bottle|catalyst|echo|puma|rocket|storm|diesel|meteor|harbor|tornado|flash|prodigy|torch|whisper|relay|ray|poetry|ghost|insomnia|karma|gauge|ninja|yarn|ant|cargo|composer|harness|linear|cursor|render|hive|presto|drill|arrow|hex|pact|capacitor|metal|expo|combine|serenity|concourse|railway|nomad|packer|salt|velocity|emotion|effect|foundation|stimulus|turbo|liquid|parcel|polymer|flow|flux|flex|move|batch|scheme|crystal|pyramid|quartz|servant|phoenix) (of|in|on|at|for|is|was|and|to|that|which|from|with|,|\\.|$)",
        "the next",
        "next (week|month|year|step|steps|role|job|move|generation|gen|level|challenge|phase|few|stage|day|round|to|big|chapter|quarter|monday|tuesday|wednesday|thursday|friday|door|adventure|career|one|two|three|<number>)",
        "(your|our|my|what's|up|come|comes|is|and|who's|their) next",
        "(no|nothing|much|far|more or|none the|the|or|years or|a little|any|in) less",
        "less (than|is|then|time|of|process|meetings|red|often|and less|or|bureaucracy|experience|experienced|stress|code|work|likely|obvious|important|formal)",
        "(lean|agile|linear|metal|solid|natural|basic|stellar|dynamic|liquid|express|slick|slim|great|solid) (team|teams|company|startup|organisation|organization|principles|understanding|grasp|foundation|background|experience|track|knowledge|communication|state|gas|ground|engineering|language|network|network|start|stack|skills|culture|command)",
        "(solid|natural|basic|linear) (programming|software|coding|working|design|technical|algebra|regression|light|resources|disasters|research)",
        "(cloud|digital|business|market|quantum|customer|company|company's|public|real|tech) (native|foundation)",
        "(ex|former|formerly|alumni of|spun out of) (google|amazon|oracle|microsoft|facebook|apple|stripe|elastic|databricks|mongodb|cisco|sap|salesforce|adobe|uber|twilio|cloudflare|vmware)",
        "(at|joined|joining|left|big|like) oracle",
        "oracle (corporation|offices|building|park|arena|red bull)",
        "bare metal",
        "et al",
        "do not go",
        "gtm (partner|engineer|position|team|strategy|motion|lead|role|manager|leader|hire)",
        "sales (&|/|and) gtm",
        "(us|usa|uk|mx) (&|/|and|or|,) can",
        "(in|of) the cloud",
        "(head|people|talent|sales|team|customer|service|quality|event|pay|energy|public|risk|product|project|test|release) (lead|partner) c",
        "(can|can't|could|do|does|we|you|i|they|nor|we'd|cannot|ca) (make|move|help|relay|render|stencil|boost|combine|ignite|replicate|mend|rally|pin|sketch|feast|unleash|camel|pants|nuke|flex|flow|drill|pack|stitch|sense|tilt|bind|exchange|effect|express|play|access|word)",
        "make (a|an|the|sure|it|us|our|your|you|software|sense|decisions|that|them|things|up|good|people|maps|tools|hiring|games|money|any|time|more|better|real|it's|healthcare|this)",
        "(to|will|we|you|who|they|i|that|which|would|and|could|may|might|can|us|people|help|let's|helps) make",
        "(in|at|by|within|on) (a|the)? (matter|fix|rest)",
        "(no|a|the|what|subject) matter",
        "(the|a|quick|bug|hot|to|we|you) fix",
        "(the|at) rest",
        "(we|you|i|they|it|that|who|which) can",
        "can (be|you|we|i|do|also|have|work|help|get|make|send|take|see|not|the|start|build|offer|tell|only|still|choose|decide|learn|talk|add|read|show|use|write|lead|own|manage|provide|handle|come|go|give|find|say|share|run|set|just|ship|move|expect|live|apply|explain|demonstrate|design|develop|bring|grow|think|communicate)",
        "(a|an|the|our) (vue|view) (of|on|to)",
        "(the|from|a|every|our) (north|south|east|west)? elm (street|road)",
        "(street|road|avenue|park|house|court) (rust|elm)",
        "phoenix (, (az|arizona)|az|arizona|office|based|area)",
        "(in|near|to|from|around|at) phoenix",
        "(a|the|our|team of|head|sous|executive|pastry|private) chef",
        "(the|a) (node|nodes) (of|in|that|operator|operators)",
        "(apache|sioux) (tribe|helicopter)",
        "(data|customer|user|your|our|health|electronic|medical) (record)? (emr|ehr)",
        "(emr|ehr) (system|systems|vendor|data|integration|integrations|software)",
        "(open|current|several|many|all|multiple|the) (ray|rays) of",
        "(black|white|spare|test|safe) (salt|vault|harness)",
        "(the|our|a|any|each|every|this|your|your own|next|an) (rally|sprint|stitch|feast|rider|ant|pants|poetry|ghost|sage|hack|basic|apex|echo|julia|dart)",
        "(in order|subject|quick|happy) to (go|move|play|express|access|excel|react|spark|rest|render|relay)",
        "(open|hiring|recruiting) (play|express)",
        "(ok|okay|yes|no|etc) go",
        "(a|the|pro) (go to|going)",
        "(please|kindly|to|and|can) (word|render|express|access|relay|rally|combine|stitch|move)",
        "(stan|luigi|ray|julia|percy|hugo|jackson|ada|jasmine|nancy|maya|sage|crystal|ruby|janet|conan|jenkins|watson|claude|dagger|allure) (and|or) (i|me|my)",
        "(meet|ask|tell|called|named|introduce you to|speak to|talk to|report to|reporting to|hi|hello|dear|thanks) (stan|luigi|ray|julia|percy|hugo|jackson|ada|jasmine|nancy|maya|sage|crystal|ruby|janet|conan|watson|claude)",
    ],
    exceptions: phrases![
        "in go (to|for|with) <tech>",
        "<tech> (,|/) (spring|oracle|ruby|word|express|react|spark|swift|go|play|phoenix|storm|node|rust|chef|segment|cassandra|hive|drill|druid|impala|presto|pig|salt|vault|consul|nomad)",
        "(spring|oracle|ruby|word|express|react|spark|swift|go|phoenix|storm|node|rust|chef|hive|druid|salt|vault|consul|nomad) (,|/) <tech>",
        "(chef|puppet|ansible) (,|/|or|and) (chef|puppet|ansible|salt)",
        "(react|angular) to <tech>",
        "(experience|proficient|proficiency|skilled|expertise) (with|in|of) (ms|microsoft) (word|excel|access)",
        "(the|a|our) (spark|swift|flux|flow|relay|segment|vault|storm|phoenix|hive|presto|druid|drill|kong|nexus|beam|arrow|dash) (api|sdk|cluster|job|jobs|pipeline|pipelines|codebase|app|apps|backend|frontend|service|services|developer|engineer|team)",
        "<tech> (\\+|&|and|or|with) react",
        "react (\\+|&|and|or|with) <tech>",
        "react on (<tech>|the (front|frontend|client))",
        "(have|got|had|with) a go (role|job|position|developer|engineer|gig|contract|project|service)",
    ],
    examples: &["Your projects «spark my» interest.", "The «R&D» team is hiring.", "«A swift reply» helps."],
    near_misses: &["We use Spark every day.", "We program in R."],
    ..Rule::BLANK
}
.shipped();

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

/// Sites where people show their work: named for a link to it, unless they stand in a list of tools.
const SHOWCASES: [&str; 4] = ["GitHub", "GitLab", "Bitbucket", "Figma"];

/// Programs of the office: they are named for letters and talk, not as a stack.
const OFFICE: [&str; 17] = [
    // Standards and fields of embedded work: like a protocol, they answer nothing.
    "CAN",
    "LIN",
    "DSP",
    "RTOS",
    "MISRA C",
    "Word",
    "Excel",
    "Outlook",
    "Zoom",
    "Slack",
    "Notion",
    "Microsoft Office",
    "Microsoft Teams",
    "Google Workspace",
    "Discord",
    "LinkedIn",
    "Google Meet",
];

/// How sure a mention is after a first look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sense {
    Technology,
    /// A technology if it stands in a list with one.
    Perhaps,
    Word,
}

/// The mentions that mean technologies, in order. Formats, protocols, ways of working and office programs are left
/// out: they answer nothing.
pub fn meant(reading: &Reading) -> Vec<Mention> {
    let answers = |m: &Mention| {
        !matches!(super::category(reading, m), "protocol" | "method") && !OFFICE.contains(&super::name(reading, m))
    };
    let senses = senses(reading);
    let taken =
        reading.technologies.iter().zip(&senses).filter(|(m, sense)| **sense == Sense::Technology && answers(m));
    taken.map(|(m, _)| *m).collect()
}

/// The mentions that name something of `technologies.txt` and cannot be a word, in order, whether or not they answer
/// the question.
pub fn named(reading: &Reading) -> Vec<Mention> {
    let senses = senses(reading);
    let sure = |m: &Mention| reading.lexicon.technologies.spelling(m.thing).certainty == Certainty::Sure;
    let named = reading.technologies.iter().zip(&senses).filter(|(m, sense)| match sense {
        Sense::Technology => true,
        Sense::Perhaps => sure(m),
        Sense::Word => false,
    });
    named.map(|(m, _)| *m).collect()
}

/// What each mention is.
fn senses(reading: &Reading) -> Vec<Sense> {
    let mentions = &reading.technologies;
    let mut senses: Vec<Sense> = mentions.iter().map(|m| first_look(reading, m)).collect();
    for i in 1..mentions.len() {
        if senses[i] == Sense::Perhaps && senses[i - 1] == Sense::Technology {
            senses[i] = in_list(reading, &mentions[i - 1], &mentions[i], &mentions[i]);
        }
    }
    for i in (1..mentions.len()).rev() {
        if senses[i - 1] == Sense::Perhaps && senses[i] == Sense::Technology {
            senses[i - 1] = in_list(reading, &mentions[i - 1], &mentions[i], &mentions[i - 1]);
        }
    }
    for i in 0..mentions.len() {
        let neighbour = |j: usize| {
            senses.get(j) == Some(&Sense::Technology)
                && mentions[j].from.abs_diff(mentions[i].from) <= 12
                && same_sentence(reading, &mentions[i], &mentions[j])
        };
        if senses[i] == Sense::Perhaps
            && (super::category(reading, &mentions[i]) == "language" || is_whole_item(reading, &mentions[i]))
            && is_as_listed(reading, &mentions[i])
            && !starts_sentence(reading, &mentions[i])
            && (i > 0 && neighbour(i - 1) || neighbour(i + 1))
        {
            senses[i] = Sense::Technology;
        }
    }
    senses
}

fn first_look(reading: &Reading, mention: &Mention) -> Sense {
    let document = &reading.document;
    let zone = document.sentence_of(mention.from as usize).zone;
    if !matches!(zone, Zone::Body | Zone::Subject) {
        return Sense::Word;
    }
    let certainty = reading.lexicon.technologies.spelling(mention.thing).certainty;
    if is_part_of_word(reading, mention) || is_readers_employer(reading, mention.from as usize) {
        return Sense::Word;
    }
    if certainty == Certainty::Sure {
        let shown = SHOWCASES.contains(&super::name(reading, mention));
        return if shown { Sense::Perhaps } else { Sense::Technology };
    }
    if reading.touches(&LOOK_ALIKE, mention.tokens()) && !is_item(reading, mention) || is_name(reading, mention) {
        return Sense::Word;
    }
    // The principles and the bank's network, not the library and the language.
    let is_shouted = ["SOLID", "SWIFT"].contains(&document.written(mention.from as usize));
    if is_shouted && !is_followed(reading, mention.to as usize) {
        return Sense::Word;
    }
    // "in Phoenix": a town, unless a list of technologies or a cue behind it says otherwise.
    if document.is(mention.from as usize, Class::Place) && !is_followed(reading, mention.to as usize) {
        return Sense::Perhaps;
    }
    let capital = document.tokens[mention.from as usize].is_capitalised();
    let listed = is_as_listed(reading, mention);
    let start = starts_sentence(reading, mention);
    match certainty {
        Certainty::Cased if listed && !start => Sense::Technology,
        Certainty::Cased if listed && opens_statement(reading, mention) => Sense::Technology,
        Certainty::Cased if is_cued(reading, mention, true) => Sense::Technology,
        Certainty::Context if capital && is_cued(reading, mention, !start) => Sense::Technology,
        Certainty::Context if !capital && is_cued_in_lower_case(reading, mention) => Sense::Technology,
        _ => Sense::Perhaps,
    }
}

/// "if you're still at Cerner", "your time at Elastic": where the reader works or worked. Not "you are good at Java".
fn is_readers_employer(reading: &Reading, from: usize) -> bool {
    const WORKS: [&str; 17] = [
        "time",
        "work",
        "works",
        "worked",
        "working",
        "job",
        "role",
        "years",
        "experience",
        "still",
        "been",
        "background",
        "you",
        "you're",
        "you've",
        "were",
        "are",
    ];
    let document = &reading.document;
    let sentence = document.sentence_of(from).tokens.start;
    let Some(at) = from.checked_sub(1).filter(|at| *at > sentence && document.is_one_of(*at, &["at"])) else {
        return false;
    };
    document.is_one_of(at - 1, &["time", "years"])
        || document.is_one_of(at - 1, &WORKS)
            && (at.saturating_sub(5).max(sentence)..at).any(|before| document.is(before, Class::You))
}

/// "3D", "C-level", "T&C": a letter that is part of another word.
fn is_part_of_word(reading: &Reading, mention: &Mention) -> bool {
    let tokens = &reading.document.tokens;
    let (from, to) = (mention.from as usize, mention.to as usize);
    let first = &tokens[from];
    let letter = to == from + 1 && first.end - first.start == 1;
    let glued = from > 0 && first.gap == Gap::Glued && tokens[from - 1].kind == Kind::Number;
    let hyphened = first.gap == Gap::Hyphen || tokens.get(to).is_some_and(|t| t.gap == Gap::Hyphen);
    glued || letter && hyphened
}

fn same_sentence(reading: &Reading, a: &Mention, b: &Mention) -> bool {
    let tokens = &reading.document.tokens;
    tokens[a.from as usize].sentence == tokens[b.from as usize].sentence
}

/// "(Solr, logging, Spring)": parted from the words on both sides.
fn is_whole_item(reading: &Reading, mention: &Mention) -> bool {
    let from = mention.from as usize;
    from > 0
        && is_boundary(reading, from - 1)
        && is_boundary(reading, mention.to as usize)
        && reading.document.before(from).is_some()
}

/// Whether a mention has exactly the capitals of its makers.
fn is_as_listed(reading: &Reading, mention: &Mention) -> bool {
    let written = reading.span(mention.tokens()).of(reading.document.text);
    let listed = reading.lexicon.technologies.spelling(mention.thing).written;
    written
        .strip_prefix(listed)
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '\'' | '’' | 's')))
}

/// Whether a mention opens its sentence, bullets aside.
fn starts_sentence(reading: &Reading, mention: &Mention) -> bool {
    let from = reading.document.sentence_of(mention.from as usize).tokens.start;
    let before = &reading.document.tokens[from..mention.from as usize];
    before.len() <= 4 && before.iter().all(|t| matches!(t.kind, Kind::Mark(_) | Kind::Number | Kind::Other))
}

/// "Rust on the robot", "React is a must": a capitalised name at the start of a sentence that goes on as about a thing.
fn opens_statement(reading: &Reading, mention: &Mention) -> bool {
    let next = reading.document.written(mention.to as usize);
    ["on", "in", "for", "is", "only", "with", "and", "or", "/", "&", "+", ","]
        .iter()
        .any(|w| next.eq_ignore_ascii_case(w))
        && !is_boundary(reading, mention.to as usize)
        || is_item(reading, mention)
}

/// Whether words beside the mention ask for a technology. `weak` admits a bare "in" or "with" before it.
fn is_cued(reading: &Reading, mention: &Mention, weak: bool) -> bool {
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
fn is_cued_in_lower_case(reading: &Reading, mention: &Mention) -> bool {
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
fn is_followed(reading: &Reading, to: usize) -> bool {
    let within = to > 0 && reading.document.after(to - 1).is_some();
    let at = if reading.document.is(to, Class::Tech) { to + 1 } else { to };
    within && reading.touches(&AFTER, at..at + 1)
}

/// "Vue 3", "Go 1.22", "Spring 6": a version, not a year or a number of things.
fn has_version(reading: &Reading, to: usize) -> bool {
    let tokens = &reading.document.tokens;
    let Some(version) = tokens.get(to) else { return false };
    version.kind == Kind::Number
        && version.number < 40
        && version.end - version.start <= 4
        && matches!(version.gap, Gap::Space | Gap::Glued)
        && !version.is(Class::Amount)
        && ends_item(reading, to + 1)
}

/// Whether a token stands at the edge of an item: there is none, it is in another sentence, or it parts items.
fn is_boundary(reading: &Reading, at: usize) -> bool {
    let tokens = &reading.document.tokens;
    let Some(token) = tokens.get(at) else { return true };
    match token.kind {
        Kind::Mark(mark) => !matches!(mark, '\'' | '$' | '£' | '€' | '%' | '#' | '@' | '*' | '_'),
        _ => token.gap == Gap::Blank || at > 0 && tokens[at - 1].sentence != token.sentence,
    }
}

/// The same, or a word that goes on with a list or a statement: "and", "or", "for".
fn ends_item(reading: &Reading, at: usize) -> bool {
    const ON: [&str; 16] =
        ["and", "or", "for", "on", "with", "as", "but", "is", "at", "in", "if", "by", "where", "when", "while", "plus"];
    is_boundary(reading, at) || ON.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w))
}

/// A mention that is all of a list's item or of a headline's part: "• Go".
fn is_item(reading: &Reading, mention: &Mention) -> bool {
    let sentence = reading.document.sentence_of(mention.from as usize);
    let whole = starts_sentence(reading, mention) && sentence.tokens.end <= mention.to as usize + 1;
    whole && sentence.is_item && reading.document.tokens[mention.from as usize].is_capitalised()
}

/// "Swift Couriers", "Rust & Oak": a proper name that begins with the word.
fn is_name(reading: &Reading, mention: &Mention) -> bool {
    let document = &reading.document;
    let to = mention.to as usize;
    let Some(mut next) = document.after(to - 1) else { return false };
    let amp = document.tokens[next].is_mark('&');
    if amp {
        let Some(after) = document.after(next) else { return false };
        next = after;
    }
    let token = &document.tokens[next];
    let known = token.is_any(&[Class::Role, Class::Tech, Class::Field, Class::Seniority, Class::Place]);
    token.kind == Kind::Word
        && token.shape == Shape::Title
        && document.tokens[mention.from as usize].is_capitalised()
        && matches!(token.gap, Gap::Space)
        && !known
        && (amp || !is_followed(reading, next))
        && !document.tokens[next..].iter().take(3).any(|t| t.is(Class::Role))
}

/// What a doubtful mention is beside a technology: one too, if only list marks part them and it is a whole item.
fn in_list(reading: &Reading, left: &Mention, right: &Mention, doubtful: &Mention) -> Sense {
    if !is_linked(reading, left, right) {
        return Sense::Perhaps;
    }
    let (from, to) = (doubtful.from as usize, doubtful.to as usize);
    let document = &reading.document;
    let capital = document.tokens[from].is_capitalised() && !starts_sentence(reading, doubtful);
    let other_side = if doubtful == left {
        from == 0
            || is_boundary(reading, from - 1)
            || starts_sentence(reading, doubtful)
            || reading.touches(&BEFORE, from - 1..from)
            || ["and", "or", "in", "with", "using"].iter().any(|w| document.written(from - 1).eq_ignore_ascii_case(w))
    } else {
        ends_item(reading, to) || is_followed(reading, to) || has_version(reading, to) || document.is(to, Class::Tech)
    };
    if other_side || capital && is_as_listed(reading, doubtful) { Sense::Technology } else { Sense::Perhaps }
}

/// Whether only marks and words of a list stand between two mentions.
fn is_linked(reading: &Reading, left: &Mention, right: &Mention) -> bool {
    const WORDS: [&str; 14] =
        ["and", "or", "plus", "with", "e.g", "also", "und", "et", "including", "either", "then", "some", "a", "little"];
    let (from, to) = (left.to as usize, right.from as usize);
    let between = reading.document.tokens.get(from..to).unwrap_or_default();
    // A name a line is a list without marks.
    let lines = between.is_empty() && reading.document.tokens[to].gap == Gap::Line;
    lines
        || (1..=4).contains(&between.len())
            && reading.document.tokens[right.from as usize].gap != Gap::Blank
            && between.iter().all(|t| match t.kind {
                Kind::Mark(mark) => matches!(
                    mark,
                    ',' | '/'
                        | '&'
                        | '+'
                        | '|'
                        | '•'
                        | '·'
                        | ';'
                        | '('
                        | ')'
                        | '-'
                        | '–'
                        | '—'
                        | '*'
                        | '→'
                        | '>'
                        | '§'
                        | '●'
                        | ':'
                ),
                Kind::Number => t.end - t.start <= 4,
                Kind::Word => {
                    let written = t.span().of(reading.document.text);
                    WORDS.iter().any(|w| written.eq_ignore_ascii_case(w))
                }
                _ => false,
            })
}
