//! The honest opposite: approvals, rules and paper. Said openly it answers the question just as well.

use crate::report::{State, Topic};
use crate::rule::Rule;

pub static APPROVAL: Rule = Rule {
    id: "flexibility/process-approval",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Says who must approve a change, a design or a release.",
    why: "Said openly it spares both sides a bad match, and some developers like work that is careful.",
    phrases: phrases![
        "(change|review|architecture|design|release|approval|advisory|governance) (advisory|review|approval|control)? (board|boards|committee|committees|council)",
        "(cab|change control|change windows|change window|change freeze|code freeze|release train|release calendar|change management process)",
        "(go|goes|going|has to go|have to go|needs to go|run|runs|must go) through (a|an|the|our)? (change|review|cab|board|approval|committee|architecture|procurement|purchasing|compliance|formal|sign off|security review|two|several) ...3",
        "(get|gets|need|needs|needing|require|requires|requiring|take|with|wait for|seek|obtain|must have|await) ...3 (approval|approvals|sign off|sign offs|signoff|signature|signatures|clearance from) (from|by|of|before|for)? ...3",
        "(two|three|four|several|multiple|2|3) (approvals|approvers|sign offs|signatures|reviewers|layers of approval|levels of approval)",
        "(second|third|independent) (reviewer|assessor|approver)",
        "(architect|architects|committee|lead|manager|managers|compliance|security|auditor|auditors|head office|client) ...1 (who|that|which|must|has to|have to)? (approves|approve|signs off|sign off|vets) (the|every|all|each|your|any|designs|changes|releases)",
        "(sign off|approval|signoff) (from|by|of) (the|a|an|our|client|quality|legal|architecture|security|compliance|management) ...3",
        "(four|4) eyes (principle|review)?",
        "(every|each|all|any) (change|changes|release|releases|commit|commits|line|merge|design|designs|production access|access|work|code|deployment|deployments|pull request|document|documents) (is|are|gets|needs|must|goes|has|by|through|have) (reviewed|signed|traced|approved|audited|documented|recorded|logged|ticket|be|to be) ...5",
        "(nothing|no code|no change|no release) (goes|gets|ships|is released|is merged|is deployed) (out|live|to production|through)? (between|without|until|before|unless) ...4",
        "(deployments|deploys|releases|release|changes) (are|is|happen|happens) (weekly|monthly|quarterly|once|only|scheduled|gated|on|on a fixed|every|twice) ...4",
        "(design|formal|architecture) (review|reviews) (is|are|once|before|at|for every|for each|per|of every)",
        "(readiness|quality|stage|phase|release) (sign off|gate|gates)",
        "(one|two|three|four|<number>) (releases|release|deployments) (a|per|each|every) (year|quarter|month)",
        "(every|each) (line|change|release|commit|design) (reviewed|signed|approved|audited) (off)? by ...3",
        "each (signed|approved|reviewed|audited) (off)? by ...3",
        "<number> pages of (documentation|paperwork|specification) ...2",
        "(releases|release|deployments|deploys) (once|twice|<number> times|every) (a|per|each|<number>)? (year|quarter|month|quarters|months|weeks)",
        "layers of (approval|management|red tape|bureaucracy)",
        "(lots of|plenty of|much|a lot of|some) (red tape|bureaucracy|approvals)",
        "(<number>|a|several|many) (week|weeks|day|days|month|months|rounds|layers|levels) (of|for) ...1 (sign off|sign offs|signoff|signoffs|approval|approvals|reviews and approvals|red tape|paperwork)",
        "(a form|forms|paperwork|a template|a procedure|a process) for (most|almost|nearly|every|everything|all|any) ...2",
    ],
    exceptions: phrases![
        "(board|boards) (of|members|meeting|meetings|games|level|directors)",
        "design board",
        "review board (product|software|tool|app|platform)",
        "(fda|regulatory|marketing|ce|customer|loan|credit|mortgage) (approval|approvals)",
        "(visa|budget|purchase|expense|headcount|hr|manager|leave|client) (approval|approvals)",
        "(get|need) ...3 approval (to hire|for the role|for this role|for headcount|for the hire)",
        "(you|ability to|able to) get ...2 sign off",
        "(implement|configure|build|building|develop|developing) ...3 (approval|approvals) (workflow|workflows|process|flows)",
    ],
    examples: &[
        "It is Java, and every design waits for the «architecture board».",
        "In this Go team «every release must be signed» by the quality manager.",
        "C++ it is, and a release «needs three approvals».",
        "For a bank in Java: «change control», weekly releases.",
        "At our C shop «nothing ships without» a signature.",
        "For anything in the cloud you «go through procurement», and write Python.",
        "Java at a bank: a release takes «two weeks of sign-offs».",
    ],
    near_misses: &[
        "We report to the board of directors and write Java.",
        "You would build approval workflows in Java.",
        "Our drug has FDA approval and our code is Java.",
        "There is code review in the Java team.",
    ],
    ..Rule::BLANK
}
.shipped();

pub static STANDARD: Rule = Rule {
    id: "flexibility/process-standard",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Says that the work is regulated, specified or documented to a standard.",
    why: "A developer who knows it beforehand can look forward to it, or leave it.",
    phrases: phrases![
        "(strict|rigid|heavy|formal|rigorous|heavyweight|very structured|highly structured|well defined|tightly controlled|bureaucratic|disciplined) ...1 (process|processes|procedures|development process|v model|documentation|change process|release process|sdlc|protocols|governance|specifications|specification|requirements process)",
        "(strictly|fully|very|heavily|highly|tightly|fairly|quite|rather) (structured|process driven|process heavy|regulated|controlled|specified|itil|documented|formal|bureaucratic|hierarchical|waterfall)",
        "(aspice|cmmi|cmm) (level)? <number>?",
        "automotive spice",
        "(v model|sil <number>|asil <number>|do 178c|gxp|21 cfr part 11)",
        "(follow|follows|following|work to|works to|working to|comply with|complies with|adhere to) (a|an|the|our|client's)? (strict|formal|itil|client's|corporate|defined|v model|waterfall|sdlc|safe|aspice|gxp|established) ...2",
        "(traceability|paperwork|documentation|paper work|compliance) (is|are|takes|make up|makes up|will be) (a)? (big|large|major|daily|half|heavy|lot|central|huge|key) ...3",
        "(expect|lots of|plenty of|a lot of|be ready for|used to|mountain of) (paperwork|documentation|process|red tape|governance)",
        "safety case",
        "(to|under|follow|follows|following|per|by|according to) (iec|en) <number>",
        "(safe|pi|scaled agile) (pi)? (planning|increments) ...2",
        "(squads|squad|tribes|tribe) ,? (and)? (okrs|tribes|chapters|guilds|a pm|pms|pis)",
        "(pm|product manager|product owner|project manager) (for|in|per|to) (each|every)",
        "(programme|program|project) with a (pmo|steering)",
        "(pmo|steering committee|stage gate|stage gates|gated process)",
        "(it's|is|it is|are|we're|environment is) (heavily|highly|tightly)? (regulated) ,? ...3",
    ],
    exceptions: phrases![
        "(experience|familiarity|knowledge|familiar|background|understanding|exposure|worked|expertise|comfortable|ability|able|plus|bonus) ...7 (strict|regulated|gxp|aspice|itil|structured|formal|structured|v model|do 178c|iec <number>|en <number>|highly regulated|documentation|spec|specs|specifications|specification|steering committee|pmo|safe|sil|asil|cmmi)",
        "(regulated|highly regulated) (industry|industries|sectors|markets|customers|companies|clients|entities|market|sector)",
        "(for|in|serve|serving) (highly|heavily)? regulated",
        "highly structured data",
        "(un|semi) structured",
        "(aspice|v model|gxp|iec <number>|do 178c|en <number>) (knowledge|experience|certification|a plus|is a plus)",
        "(clear|detailed) (requirements|specs|tasks)  for candidates",
        "(write|writing|create|creating|produce|producing|prepare|preparing|develop|developing|translate|gather|define) ...4 (specs|specifications|specification|documentation)",
        "(strict|formal) (requirements|education|degree|training|dress)",
        "formal qualifications",
        "clear specs on",
        "(cmmi|cmm|sei cmmi) (level)? <number>? (<number>|certified|assessed)? (certified|assessed)? (client|clients|company|companies|mnc|organisation|organization|firm|partner|it|service|services|product|software|consultancy)",
    ],
    examples: &[
        "C++ under a «strict process», with tests for all.",
        "The Ada work «is heavily regulated», so bring patience.",
        "The C work is «CMMI Level 3».",
        "Medical C, «to IEC 62304».",
        "Work comes with a «product owner for every team», and Kotlin.",
    ],
    near_misses: &[
        "Experience in a regulated environment and Java.",
        "We sell software to regulated industries, written in Java.",
        "You know Agile, Scrum and Java.",
        "We hire for a CMMI Level 5 client, and the stack is Java.",
    ],
    ..Rule::BLANK
}
.shipped();

pub static GIVEN: Rule = Rule {
    id: "flexibility/process-given",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Says that the work is specified and handed out by others.",
    why: "Some like a clear task and some want to shape it: said openly, the right ones answer.",
    phrases: phrases![
        "(tickets|tasks|specs|requirements|stories) (are|come|is|will be) (well|clearly|fully|tightly) (defined|specified|written)",
        "(well defined|clearly defined|clear|fully specified|pre defined|detailed|ready made) (tickets|specs|user stories|specifications|tasks|work packages)",
        "(implement|implementing|code|coding|work|working|build|building|develop|developing) (to|from|against) (a|an|the|her|his|their|our|fixed|detailed|given|written|client)? (fixed|detailed|given|written)? (spec|specs|specification|specifications)",
        "(specifications|specs|requirements|tickets|tasks|designs) (are|come|comes|is|will be) (given|fixed|from|handed|assigned|written|set|provided) ...4",
        "(receive|get|given|take) (the)? (specifications|specs|tasks|tickets|requirements) (from|by) ...3",
        "(hand|hands|handed|handing) out (the)? (work|tasks|tickets)",
        "(work|tasks|tickets|stories) (is|are)? (assigned|allocated|handed out|given out|distributed|written|planned|groomed) (by|to)",
        "(architect|lead|manager|product|cto|client|customer|head office|product owner) (decides|dictates|prescribes|calls the shots)",
        "(everything|everything's|all work|work) (is|done|is done|gets done) (to|by|according to) (a|the) (runbook|book|procedure|process|script|plan)",
        "(done|work|working|written) to a runbook",
        "(not much|little|no|no room|not a lot|isn't much|small|limited) (room|scope|freedom|space|creative freedom) (to|for) (creativity|freedom|change|choose|own|improvise|experiment|decide|improvisation|deviate|your)",
        "not much (freedom|room for|say)",
        "((lead|leads)|(manager|managers)|product|(architect|architects)|product owner|i) (plan|plans|decide|decides|set|sets|define|defines|write|writes) (the|what|your|which|all) (backlog|quarter|sprint|sprints|work|tasks|tickets|specs|architecture|is|to|features|priorities)",
        "(architecture|stack|technology|tools|direction|design) (is|are) (already)? (set|fixed|decided|given|chosen|dictated|prescribed) (by|in|from|centrally)",
    ],
    exceptions: phrases![
        "(write|writing|create|creating|produce|producing|prepare|preparing|develop|developing|translate|gather|define) ...4 (specs|specifications|specification)",
        "(work|working|build) (to|from) (a|an)? (home|deadline|deadlines)",
        "clear (tasks|specs) (below|attached)",
    ],
    examples: &[
        "Our C developers get «well-defined tickets».",
        "You would «code to a fixed spec», in C++.",
        "«Work is handed out by the lead», in PHP.",
    ],
    near_misses: &["You'd write specifications and Java.", "Train tickets are paid, and the stack is Java."],
    ..Rule::BLANK
}
.shipped();
