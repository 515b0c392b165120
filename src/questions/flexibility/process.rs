//! The honest opposite: process, approval, work that is given. It answers the question as well as freedom does.

use crate::report::{State, Topic};
use crate::rule::Rule;

const WHY: &str = "Saying how much process there is answers the question honestly, and saves both sides a call.";

/// Somebody has to approve.
pub static APPROVAL: Rule = Rule {
    id: "flexibility/process-approval",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Approval that a change needs.",
    why: WHY,
    phrases: &[
        "(change|architecture|design|review) (advisory|review|control|approval) ?board",
        "(change|review|architecture|approval) board",
        "(goes|go|going|pass|passes|run|runs) (through|past) (the|a|an|our)? (cab|board|change board|review board|committee|approval|change control|change management|qa|compliance)",
        "(get|take|take an|need|needs|require|requires|with|and|a) ...2 (approval|approvals|sign off|sign offs|signoff)",
        "(sign off|approval|approvals) (from|by|of) ...4",
        "(two|three|second|four) (approvals|approvers|reviewers|reviewer|eyes)",
        "every (change|line|release|deploy|deployment|commit|merge) (is|goes|must|has to|gets|needs) ...3",
        "(nothing|no change|no code) (goes|gets|is) (out|live|shipped|merged|in) (between|without|until|before)",
        "(release|change|deployment) (train|window|windows|freeze|freezes|calendar)",
        "releases (are|happen) (weekly|monthly|quarterly|yearly) ...4",
        "design review (once|per|at|for) ...2",
        "code review always",
        "layers of (approval|management|sign off|review|process)",
    ],
    exceptions: &[
        "(visa|security|budget|board|regulatory|fda|final|client) approval",
        "approval (rate|ratings|process for (loans|credit))",
    ],
    examples: &["We are hiring a Java engineer. Releases «go through a change board»."],
    near_misses: &["We are hiring a Java engineer. The loan product won board approval."],
    ..Rule::BLANK
};

/// A process with a name.
pub static STANDARD: Rule = Rule {
    id: "flexibility/process-standard",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "A strict or regulated way of working, by name.",
    why: WHY,
    phrases: &[
        "(strict|strictly|rigid|heavy|rigorous|formal|documented|defined|structured|established) (sdlc|process|processes|procedure|procedures|itil|waterfall|change management|documentation|(runbook|runbooks)|guidelines|hierarchy)",
        "(well|clearly|tightly) defined (tickets|tasks|specs|specifications|requirements|scope|processes|process|roles)",
        "(heavily|highly|strictly|tightly) (regulated|structured|process driven|documented)",
        "(fairly|quite|very|rather) (structured|formal|hierarchical|bureaucratic|process heavy)",
        "(is|it's|are) (heavily)? regulated",
        "(expect|lots of|plenty of|some|much|a lot of|heavy) (paperwork|documentation|red tape|bureaucracy|process|governance)",
        "(follow|follows|following|to|with|per|strictly|under) (aspice|itil|cmmi|safe|prince2|iso <number>|iec <number>|do <number>|the v model|v model)",
        "(aspice|cmmi) (level)? <number>",
        "(safe|pi) (pi)? planning",
        "(sil|asil) <number>",
        "(squads|okrs|tribes) ...4 (okrs|squads|pm|chapters|tribes)",
        "(safety case|four eyes|runbook|runbooks|v model|pmo)",
        "traced to (a|the) (requirement|requirements)",
    ],
    exceptions: &["(knowledge|experience|familiarity|understanding) (of|with|in) ...4"],
    examples: &["We are hiring a C++ engineer. It «is heavily regulated» work."],
    near_misses: &["We are hiring a C++ engineer with knowledge of ITIL processes."],
    ..Rule::BLANK
};

/// Work that others define.
pub static GIVEN: Rule = Rule {
    id: "flexibility/process-given",
    reports: Some((Topic::Flexibility, State::Stated)),
    what: "Work that others define.",
    why: WHY,
    phrases: &[
        "(receive|get|given|implement|implementing|build|building|work|working) ...3 (to|from) (a|the|her|his|their|our|detailed|customer|client|given)? ((spec|specs)|(specification|specifications)|tickets|brief)",
        "(receive|get) (the|our|all)? ((spec|specs)|(specification|specifications)|requirements) from ...3",
        "(hand|hands|handed) (out|down) (the)? (work|tickets|tasks)",
        "not (designing|much to invent|much (room|freedom|freelancing))",
        "(tickets|tasks|work) (are|is|come|comes) (assigned|written|planned|handed|given|groomed|defined) ...3",
        "((lead|leads)|(manager|managers)|product|(architect|architects)|i) (plan|plans|decide|decides|set|sets) (the|what|your|which) ...3",
        "(architecture|stack|technology|tools|direction) (is|are) (already)? (set|fixed|decided|given|chosen|dictated) (by|in|from)? ...2",
    ],
    exceptions: &[],
    examples: &["We are hiring a Java engineer. «Tickets are written» by the product team."],
    near_misses: &["We are hiring a Java engineer. Train tickets are paid."],
    ..Rule::BLANK
};
