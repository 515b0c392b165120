//! Whose technology is it? The job's, the candidate's, the company's product or customer's, or nobody's any more.

use crate::phrases::{Class, Mention};
use crate::questions::stack::meaning::is_linked;
use crate::reading::Reading;
use crate::report::{State, Topic};
use crate::rule::Rule;
use crate::text::{Gap, Kind};
use crate::voice;

/// Technologies of the candidate's own work.
pub static CANDIDATES: Rule = Rule {
    id: "stack/candidate",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A technology named only as the candidate's own.",
    why: "This says what they did, not what they would do. Name what the job uses.",
    examples: &["We are hiring: your «Rust» projects caught my eye."],
    near_misses: &["Your Rust projects caught my eye: we are hiring a Rust engineer."],
    ..Rule::BLANK
};

/// Technologies of what the company sells, or of those it sells to.
pub static PRODUCT: Rule = Rule {
    id: "stack/product",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A technology named only as the company's trade, its customer or its rival.",
    why: "A hint of the stack, but not the stack. Say what the team works with.",
    examples: &["We are a «Kubernetes» security company and we are hiring."],
    near_misses: &["We are a security company and the job is Kubernetes, all day."],
    ..Rule::BLANK
};

/// Technologies that are not used, or no longer.
pub static UNUSED: Rule = Rule {
    id: "stack/unused",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A technology named only as not used, or no longer.",
    why: "This says what the work is not. Name what it is.",
    examples: &["We are hiring. No «PHP», promise.", "Join us: we moved off «Perl» last year."],
    near_misses: &["We are hiring for Rust. No PHP, promise."],
    ..Rule::BLANK
};

/// Questions about what the candidate knows.
pub static ASKED: Rule = Rule {
    id: "stack/asked",
    what: "A question to the candidate: “do you know”, “are you still using”.",
    phrases: &[
        "(do|did|have|are|were|would|can) you (ever|still|currently|also|already|by any chance|have|had|got)? (know|knows|have|use|used|using|work|worked|working|experience|comfortable|familiar|write|written|writing|enjoy|like|love|done|prefer|been|touched)",
        "(what's|what is|how's|how is|how much) your",
        "how (much|many|long|good|comfortable|well|familiar) ...3 (you|your)",
    ],
    examples: &["«Do you know» it?"],
    near_misses: &["You know it."],
    ..Rule::BLANK
};

/// The name of a company, or of what a product is like or for.
pub static COMPANY: Rule = Rule {
    id: "stack/company",
    what: "A name that stands for a company or its market, not for what the team works with.",
    phrases: &[
        "(at|join|joining|joined|ex|former|formerly|previously|left|founded by|acquired by|backed by|partnered with|partner of|competitor to|competitors like|versus|vs) [<tech>+]",
        "(trusted|used|loved|backed|acquired|funded|adopted|powered) by (teams|engineers|companies|developers|people|customers)? (at|like|from|such as)? [<tech>+]",
        "(alumni|engineers|people|team|employees|folks|veterans|minds|researchers|founders|leaders|execs|executives|developers|talent) (of|from|out of) [<tech>+]",
        "(customers|clients|companies|brands|investors|partners|competitors|startups|businesses|logos) (include|including|like|such as|are|with|:|from) [<tech>+]",
        "(the|a|an) [<tech>+] (of|for) _",
        "(think|imagine|mix of|cross between|like) [<tech>+] (for|but|meets|and|plus) (<tech>)? (for|but|meets)?",
        "(alternative|competitor|rival|successor|layer|clone|wrapper) (to|of|for) [<tech>+]",
        "open source [<tech>+] alternative",
        "(a|an) ...3 [<tech>+] (,|and|/)? ...2 (company|vendor|startup|consultancy|firm|business|reseller|partner|certification)",
        "(tools|tool|platform|product|products|plugins|plugin|apps|software|monitoring|hosting|security|observability|analytics|marketplace|ide|service|courses|training|cloud|infrastructure|integrations|themes|support|services|debugger|insights) for [<tech>+] (developers|teams|users|engineers|shops|merchants|stores|sellers|customers|companies|clusters|apps|applications|sites|admins|databases|workloads)",
        "(we|who|company|that) (make|makes|build|builds|sell|sells|offer|offers) ...2 [<tech>+] (monitoring|security|hosting|observability|cost|backup|management|training|courses|plugins|extensions|themes|tools|apps for|consulting|certification) ...2 (platform|tool|tools|product|software|company|for|plugins)?",
        "[<tech>+] (monitoring|security|hosting|observability|cost|backup|training) (company|startup|vendor|platform|provider|business|firm|product)",
        "^ [<tech>+] (is|are) (hiring|looking|building|growing|recruiting|expanding|seeking|the leading|a leading|backed|used by|trusted)",
        "^ [<tech>+] (\\(|:) (yc|https|www|nasdaq|nyse)",
        "(our|the|your) ...2 (work|product|products|platform|tool|app|api) (is|are) used ...2 (by|with|in) [<tech>+]",
        "(integrates|integrate|integration|integrations|syncs|works|connects|plugs|plug) (with|into|to) [<tech>+]",
        "(pay|paid|invoiced|bank|transfer) (with|by|via|through) [<tech>+]",
        "(on|via|through|over|by|your) [<tech>+] (profile|inmail|call|message|dm|page|handle|account|community|group|channel)",
        "(find|found|saw|see|follow|us|me|message|reach|you|you're|profile|active|met|project|projects|code|work|repos|stars) (us|me|you)? (on|via|through) [<tech>+]",
        "[<tech>+] (profile|handle|link|url|username|account|id|page)",
        "(quit|meeting|meet|call|chat|talk|interview|video) (on|via|over|by|through) [<tech>+]",
        "(cto|ceo|founder|founders|vp|director|head|manager|recruiter|lead) (of|at) [<tech>+]",
        "(led|run|founded|started|built|funded) by ...3 (from|of|at|ex) [<tech>+]",
        "(portfolio|list|link|links|pull requests|contributions) ...2 (to|on) [<tech>+]",
    ],
    exceptions: &[
        "(experience|expert|good|skilled|proficient|best|strong|great|proficiency|expertise|look|looking|adept|competent|years) at <tech>+",
        "(run|runs|running|works|work|hosted|deployed|apps|applications|live|built|build|based|develop|services) (with|on|in) <tech>+",
    ],
    examples: &["Teams «at Elastic» know us."],
    near_misses: &["Teams use it at work."],
    ..Rule::BLANK
};

/// "No" that takes nothing away.
pub static DISPENSABLE: Rule = Rule {
    id: "stack/dispensable",
    what: "A “no” or “not” after which the technology is still the job's: “not only Java”.",
    phrases: &[
        "(not|no) (only|just|limited to|necessarily|afraid of|scared of|a problem)",
        "no (prior|previous)? <tech>+ (experience|knowledge|background) (is)? (needed|required|necessary|expected|at all)?",
        "(isn't|not|n't|aren't) (scared|afraid) (of|to)",
        "(don't|doesn't|won't|needn't|not) (need|have|require|mind|matter|worry|necessary|essential|mandatory) (to)? (be|have|know|a|any|an)?",
        "(if|whether) ...5 (don't|not|no|haven't|never)",
        "can't (get enough|imagine)",
        "(no|never|not) (prior|previous)? (experience|knowledge|background) (in|with|of)",
    ],
    examples: &["«Not only» this."],
    near_misses: &["No thanks."],
    ..Rule::BLANK
};

/// After words of the past, the word that leads to what is used now.
pub static ONWARD: Rule = Rule {
    id: "stack/onward",
    what: "The word that leads from what was to what is: “from Perl to Go”.",
    phrases: &["(to|with|by|onto|into|→|in favour of|in favor of|for|towards|and|now)"],
    examples: &["From here «to» there."],
    near_misses: &["From here."],
    ..Rule::BLANK
};

/// Whose a technology is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Job,
    Candidate,
    Product,
    Nobody,
}

/// The owners of mentions, one each.
pub fn owners(reading: &Reading, mentions: &[Mention]) -> Vec<Owner> {
    let mut owners: Vec<Owner> = Vec::with_capacity(mentions.len());
    for (i, mention) in mentions.iter().enumerate() {
        let mut owner = owner(reading, mention);
        // "teams at Vercel, Cloudflare": a list has one owner, unless an item says otherwise.
        if owner == Owner::Job
            && let Some(previous) = i.checked_sub(1)
            && owners[previous] == Owner::Product
            && is_linked(reading, &mentions[previous], mention)
            && has_comma(reading, &mentions[previous], mention)
            && !reading.document.is(mention.to as usize, Class::Role)
        {
            owner = Owner::Product;
        }
        owners.push(owner);
    }
    owners
}

fn has_comma(reading: &Reading, left: &Mention, right: &Mention) -> bool {
    let between = reading.document.tokens.get(left.to as usize..right.from as usize).unwrap_or_default();
    !between.iter().any(|t| matches!(t.kind, Kind::Mark('|' | '-' | '–' | '—' | ':' | '•' | '(')))
}

fn owner(reading: &Reading, mention: &Mention) -> Owner {
    let (from, to) = (mention.from as usize, mention.to as usize);
    if is_unused(reading, mention) {
        return Owner::Nobody;
    }
    if is_candidates(reading, mention) {
        return Owner::Candidate;
    }
    let is_title = reading.document.is(to, Class::Role) && reading.document.before(to).is_some();
    if !is_title && (reading.touches(&COMPANY, from..to) || heads_headline(reading, mention)) {
        return Owner::Product;
    }
    Owner::Job
}

/// "No PHP", "instead of Java", "we moved off Perl".
fn is_unused(reading: &Reading, mention: &Mention) -> bool {
    let from = mention.from as usize;
    let clause = reading.clause(from);
    let near = from.saturating_sub(4).max(clause.start)..from;
    if reading.is_denied(from, 3) && !reading.touches(&DISPENSABLE, near.start..from + 1) {
        return true;
    }
    let written = |at: usize| reading.document.written(at);
    let instead = near.clone().any(|at| {
        written(at).eq_ignore_ascii_case("instead")
            || written(at).eq_ignore_ascii_case("rather") && written(at + 1).eq_ignore_ascii_case("than")
    });
    if instead && (clause.start..from).len() <= 24 {
        return true;
    }
    let past = reading.matches(&voice::PAST);
    let next = past.partition_point(|m| (m.from as usize) < clause.start);
    let left = past[next..].iter().take_while(|m| (m.to as usize) <= from).last();
    let before = left.is_some_and(|m| !reading.touches(&ONWARD, m.to as usize..from));
    before || is_gone(reading, mention)
}

/// "Jenkins is finally dead", "ROS we've left behind".
fn is_gone(reading: &Reading, mention: &Mention) -> bool {
    const GONE: [&str; 7] = ["dead", "gone", "retired", "history", "behind", "banned", "forbidden"];
    let from = mention.to as usize;
    let clause = reading.clause(mention.from as usize);
    let after = from..clause.end.min(from + 4);
    after.clone().any(|at| GONE.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w)))
        && !after.clone().any(|at| reading.document.is(at, Class::Tech) || reading.document.is(at, Class::Negation))
}

/// Whether a mention belongs to words about the reader's own work, with nothing of the job in between.
fn is_candidates(reading: &Reading, mention: &Mention) -> bool {
    let (from, to) = (mention.from as usize, mention.to as usize);
    let document = &reading.document;
    if document.sentence_of(from).is_item {
        return false;
    }
    let clause = reading.clause(from);
    if reading.is_asked(from) && reading.touches(&ASKED, clause.start..from) {
        return true;
    }
    let job = |at: usize| {
        document.is(at, Class::We)
            || ["role", "position", "opening", "job", "vacancy", "contract", "team"]
                .iter()
                .any(|w| document.written(at).eq_ignore_ascii_case(w))
    };
    if document.after(to - 1).is_some_and(job) {
        return false;
    }
    let cues = reading.matches(&voice::CANDIDATE);
    let next = cues.partition_point(|m| (m.to as usize) <= clause.start);
    let cue = cues[next..].iter().take_while(|m| (m.from as usize) < from).last();
    cue.is_some_and(|m| {
        let end = (m.to as usize).min(from);
        !(end..from).any(|at| job(at) || document.is(at, Class::Role) && at + 1 < from) && from - end <= 24
    })
}

/// The first thing in a hiring post's headline is the company: "Elastic | Senior Engineer | Remote".
fn heads_headline(reading: &Reading, mention: &Mention) -> bool {
    let tokens = &reading.document.tokens;
    if mention.from != 0 {
        return false;
    }
    let Some(next) = tokens.get(mention.to as usize) else { return false };
    let bar = match next.kind {
        Kind::Mark('|' | '(') => true,
        Kind::Mark('-' | '–' | '—') => next.gap != Gap::Glued,
        _ => next.gap == Gap::Hyphen,
    };
    let line =
        tokens[mention.to as usize + 1..].iter().take(60).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank));
    bar && line.filter(|t| t.is_any(&[Class::Role, Class::Place, Class::Link])).count() > 0
}
