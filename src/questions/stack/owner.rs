//! Whose technology is it? The job's, the candidate's, the company's product or customer's, or nobody's any more.

use std::ops::Range;

use crate::phrases::{Class, Mention};
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
}
.shipped();

/// Technologies of what the company sells, or of those it sells to.
pub static PRODUCT: Rule = Rule {
    id: "stack/product",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A technology named only as the company's trade, its customer or its rival.",
    why: "A hint of the stack, but not the stack. Say what the team works with.",
    examples: &["We are a «Kubernetes» security company and we are hiring."],
    near_misses: &["We are a security company and the job is Kubernetes, all day."],
    ..Rule::BLANK
}
.shipped();

/// Technologies that are not used, or no longer.
pub static UNUSED: Rule = Rule {
    id: "stack/unused",
    reports: Some((Topic::Stack, State::Vague)),
    what: "A technology named only as not used, or no longer.",
    why: "This says what the work is not. Name what it is.",
    examples: &["We are hiring. No «PHP», promise.", "Join us: we moved off «Perl» last year."],
    near_misses: &["We are hiring for Rust. No PHP, promise."],
    ..Rule::BLANK
}
.shipped();

/// Questions about what the candidate knows.
pub static ASKED: Rule = Rule {
    id: "stack/asked",
    what: "A question to the candidate: “do you know”, “are you still using”.",
    phrases: phrases![
        "(do|did|have|are|were|would|can) you (ever|still|currently|also|already|by any chance|have|had|got)? (know|knows|have|use|used|using|work|worked|working|experience|comfortable|familiar|write|written|writing|enjoy|like|love|done|prefer|been|touched)",
        "(what's|what is|how's|how is|how much) your",
        "how (much|many|long|good|comfortable|well|familiar) ...3 (you|your)",
    ],
    examples: &["«Do you know» it?"],
    near_misses: &["You know it."],
    ..Rule::BLANK
}
.shipped();

/// The name of a company, or of what a product is like or for.
pub static COMPANY: Rule = Rule {
    id: "stack/company",
    what: "A name that stands for a company or its market, not for what the team works with.",
    phrases: phrases![
        "(at|join|joining|joined|ex|former|formerly|previously|left|founded by|acquired by|backed by|partnered with|partner of|competitor to|competitors like|versus|vs) [<tech>+]",
        "(trusted|used|loved|backed|acquired|funded|adopted|powered) by (teams|engineers|companies|developers|people|customers)? (at|like|from|such as)? [<tech>+]",
        "(alumni|engineers|people|team|employees|folks|veterans|minds|researchers|founders|leaders|execs|executives|developers|talent) (of|from|out of) [<tech>+]",
        "(customers|clients|companies|brands|investors|partners|competitors|startups|businesses|logos|leaders|enterprises|organisations|organizations) (include|including|like|such as|are|with|:|from) [<tech>+]",
        "(customers|clients|companies|leaders|enterprises|brands|investors|founders|backers|advisors|angels) (include|including|such as|from) ...5 [<tech>+]",
        "apply (through|via|on|using|with|by) ...2 [<tech>+]",
        "what [<tech>+] (did|does|do|is|was) (to|for)",
        "(called|named|nicknamed) [<tech>+]",
        "(creator|author|maintainer|founder|inventor|maker|makers|creators|authors|maintainers|founders) of [<tech>+]",
        "(escape|escaping|scaling past|outgrown|outgrow|outgrowing) (from)? [<tech>+]",
        "(the|a|an) [<tech>+] (of|for) _",
        "(think|imagine|mix of|cross between|like) [<tech>+] (for|but|meets|and|plus) (<tech>)? (for|but|meets)?",
        "(alternative|competitor|rival|successor|layer|clone|wrapper) (to|of|for) [<tech>+]",
        "open source [<tech>+] alternative",
        "(a|an) ...3 [<tech>+] (,|and|/)? ...2 (company|vendor|startup|consultancy|firm|business|reseller|partner|certification)",
        "(we|who|company|that) (make|makes|build|builds|sell|sells|offer|offers) ...2 [<tech>+] (monitoring|security|hosting|observability|cost|backup|management|training|courses|plugins|extensions|themes|tools|apps for|consulting|certification) ...2 (platform|tool|tools|product|software|company|for|plugins)?",
        "[<tech>+] (monitoring|security|hosting|observability|cost|backup|training) (company|startup|vendor|platform|provider|business|firm|product)",
        "^ [<tech>+] (is|are) (hiring|looking|building|growing|recruiting|expanding|seeking|the leading|a leading|backed|used by|trusted)",
        "^ [<tech>+] (helps|makes|provides|enables|empowers|builds|lets|gives|offers|develops|powers|allows)",
        "^ [<tech>+] (\\(|:) (yc|https|www|nasdaq|nyse)",
        "(our|the|your) ...2 (work|product|products|platform|tool|app|api) (is|are) used ...2 (by|with|in) [<tech>+]",
        "(integrates|integrate|integration|integrations|syncs|works|connects|plugs|plug) (with|into|to) [<tech>+]",
        "(pay|paid|invoiced|bank|transfer) (with|by|via|through) [<tech>+]",
        "(on|via|through|over|by|your) [<tech>+] (profile|inmail|call|message|dm|page|handle|account|community|group|channel)",
        "(find|found|saw|see|follow|us|me|message|reach|you|you're|profile|active|met|project|projects|code|work|repos|stars) (us|me|you)? (on|via|through) [<tech>+]",
        "[<tech>+] (profile|handle|link|url|username|account|id|page)",
        "(quit|meeting|meet|call|chat|talk|interview|video) (on|via|over|by|through) [<tech>+]",
        "(cto|ceo|founder|founders|vp|director|head|manager|recruiter|lead) at [<tech>+]",
        "(led|run|founded|started|built|funded) by ...3 (from|of|at|ex) [<tech>+]",
        "(portfolio|list|link|links|pull requests|contributions) ...2 (to|on) [<tech>+]",
    ],
    exceptions: phrases![
        "(experience|expert|good|skilled|proficient|best|strong|great|proficiency|expertise|look|looking|adept|competent|years) at <tech>+",
        "(run|runs|running|works|work|hosted|deployed|apps|applications|live|built|build|based|develop|services) (with|on|in) <tech>+",
    ],
    examples: &["Teams at «Elastic» know us."],
    near_misses: &["Teams use it at work."],
    ..Rule::BLANK
}
.shipped();

/// "No" that takes nothing away.
pub static DISPENSABLE: Rule = Rule {
    id: "stack/dispensable",
    what: "A “no” or “not” after which the technology is still the job's: “not only Java”.",
    phrases: phrases![
        "(not|no|don't|doesn't|isn't|won't|aren't) (only|just|merely|solely|limited to|necessarily|afraid of|scared of|a problem)",
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
}
.shipped();

/// After words of the past, the word that leads to what is used now.
pub static ONWARD: Rule = Rule {
    id: "stack/onward",
    what: "The word that leads from what was to what is: “from Perl to Go”.",
    phrases: phrases!["(to|with|by|onto|into|→|in favour of|in favor of|towards|now|all in on)"],
    examples: &["From here «to» there."],
    near_misses: &["From here."],
    ..Rule::BLANK
}
.shipped();

/// Whose a technology is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Job,
    Candidate,
    Product,
    Nobody,
}

/// Those to whom the product is sold: "tools for React developers".
pub static MARKET: Rule = Rule {
    id: "stack/market",
    what: "Developers or companies that the product is made for, named by their technology.",
    phrases: phrases![
        "(tools|tool|platform|product|products|plugins|plugin|apps|software|monitoring|hosting|security|observability|analytics|marketplace|ide|service|courses|training|cloud|infrastructure|integrations|themes|support|services|debugger|insights) for [<tech>+] (developers|teams|users|engineers|shops|merchants|stores|sellers|customers|companies|clusters|apps|applications|sites|admins|databases|workloads)",
    ],
    examples: &["We make tools for «React» developers."],
    near_misses: &["We look for React developers."],
    ..Rule::BLANK
}
.shipped();

/// Words that serve others with it: what follows is the product's business.
pub static SERVES: Rule = Rule {
    id: "stack/serves",
    what: "Words that say whom the product serves; what follows is theirs: “helps companies …”.",
    phrases: phrases![
        "(help|helps|helping|enable|enables|enabling|let|lets|allow|allows|allowing|empower|empowers) (companies|teams|customers|developers|businesses|engineers|users|people|enterprises|organisations|organizations|merchants|clients|everyone|anyone)",
    ],
    exceptions: phrases![
        "(you|you'll|you'd|we'll|to|i) ...2 (help|enable|let|allow|empower) <you>? (teams|developers|engineers|customers|people|users)",
    ],
    examples: &["Our product «helps companies» save."],
    near_misses: &["You will help teams move."],
    ..Rule::BLANK
}
.shipped();

/// The owners of mentions, one each.
pub fn owners(reading: &Reading, meant: &[Mention]) -> Vec<Owner> {
    let company = headline_company(reading);
    let mut owners = Vec::with_capacity(meant.len());
    let mut previous: Option<(Mention, Owner)> = None;
    for mention in &reading.technologies {
        let is_meant = meant.get(owners.len()) == Some(mention);
        let mut owner = if is_meant { owner(reading, mention) } else { owner_of_word(reading, mention) };
        let is_title = reading.document.is(mention.to as usize, Class::Role);
        if owner == Owner::Job && !is_title {
            let inherits = previous.is_some_and(|(p, o)| o == Owner::Product && is_listed_with(reading, &p, mention));
            if inherits || company.is_some_and(|c| super::name(reading, &c) == super::name(reading, mention)) {
                owner = Owner::Product;
            }
        }
        if is_meant {
            owners.push(owner);
        }
        previous = Some((*mention, owner));
    }
    owners
}

/// A name that is not meant as a technology may still open a list of companies: "used by Linear, Vercel".
fn owner_of_word(reading: &Reading, mention: &Mention) -> Owner {
    if reading.touches(&COMPANY, mention.tokens()) { Owner::Product } else { Owner::Job }
}

/// "teams at Cloudflare, Mozilla and Vercel": a list has one owner.
fn is_listed_with(reading: &Reading, left: &Mention, right: &Mention) -> bool {
    let document = &reading.document;
    let same = document.tokens[left.from as usize].sentence == document.tokens[right.from as usize].sentence;
    let between = document.tokens.get(left.to as usize..right.from as usize).unwrap_or_default();
    // In "at Lumen Pay (Nomad, Vault)" the bracket says what the firm works with.
    let is_named_on = between.first().is_some_and(|t| t.kind == Kind::Word && t.is_capitalised())
        && between.last().is_some_and(|t| t.is_mark('('));
    same && !is_named_on
        && (1..=6).contains(&between.len())
        && between.iter().all(|t| match t.kind {
            Kind::Mark(mark) => matches!(mark, ',' | '(' | ')' | '&' | '/'),
            Kind::Word => {
                t.is_capitalised() && !t.is(Class::Role)
                    || ["and", "or"].iter().any(|w| t.span().of(document.text).eq_ignore_ascii_case(w))
            }
            _ => false,
        })
}

fn owner(reading: &Reading, mention: &Mention) -> Owner {
    let (from, to) = (mention.from as usize, mention.to as usize);
    if is_unused(reading, mention) {
        return Owner::Nobody;
    }
    if is_candidates(reading, mention) {
        return Owner::Candidate;
    }
    if reading.touches(&MARKET, from..to) {
        return Owner::Product;
    }
    let is_title = reading.document.is(to, Class::Role) && reading.document.after(to - 1).is_some();
    if !is_title && (reading.touches(&COMPANY, from..to) || serves_others(reading, from)) {
        return Owner::Product;
    }
    Owner::Job
}

/// "No PHP", "instead of Java", "we moved off Perl".
fn is_unused(reading: &Reading, mention: &Mention) -> bool {
    let from = mention.from as usize;
    let clause = reading.clause(from);
    let near = from.saturating_sub(5).max(clause.start)..from;
    if is_denied(reading, near.clone()) && !reading.touches(&DISPENSABLE, near.start..from + 1) {
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
    let before = left.is_some_and(|m| from - m.to as usize <= 8 && !reading.touches(&ONWARD, m.to as usize..from));
    before || is_gone(reading, mention)
}

/// Whether a "no" stands in the words before a mention, and no comma that ends what it denies: "no PHP, Perl", but
/// not "no meetings, PHP".
fn is_denied(reading: &Reading, before: Range<usize>) -> bool {
    let document = &reading.document;
    let Some(no) = before.clone().rev().find(|at| document.is(*at, Class::Negation)) else { return false };
    let ends = |at: usize| document.tokens[at].is_mark(',') && !document.is(at - 1, Class::Tech);
    !(no + 1..before.end).any(ends)
}

/// "Jenkins is finally dead", "ROS we've left behind".
fn is_gone(reading: &Reading, mention: &Mention) -> bool {
    const GONE: [&str; 6] = ["dead", "gone", "retired", "history", "banned", "forbidden"];
    let from = mention.to as usize;
    let clause = reading.clause(mention.from as usize);
    let after = from..clause.end.min(from + 4);
    let hardly = ["nearly", "almost", "not", "isn't"];
    if after.clone().any(|at| hardly.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w))) {
        return false;
    }
    let is = |at: usize, words: &[&str]| words.iter().any(|w| reading.document.written(at).eq_ignore_ascii_case(w));
    // "ROS we've left behind", but not "Postgres behind it".
    let is_left = |at: usize| is(at, &["behind"]) && is(at - 1, &["left", "leave", "leaving"]);
    after.clone().any(|at| is(at, &GONE) || is_left(at))
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

/// "We help companies run Kubernetes": their technology, not the job's.
fn serves_others(reading: &Reading, from: usize) -> bool {
    let clause = reading.clause(from);
    let cues = reading.matches(&SERVES);
    let next = cues.partition_point(|m| (m.to as usize) <= clause.start.saturating_sub(16));
    let sentence = reading.document.sentence_of(from).tokens.start;
    let cue = cues[next..].iter().take_while(|m| (m.to as usize) <= from).last();
    cue.is_some_and(|m| {
        let to = m.to as usize;
        to > sentence
            && from - to <= 16
            && !(to..from).any(|at| reading.document.is(at, Class::We) || reading.document.is(at, Class::You))
    })
}

/// The first thing in a hiring post's headline is the company: "Elastic | Senior Engineer | Remote".
fn headline_company(reading: &Reading) -> Option<Mention> {
    let tokens = &reading.document.tokens;
    let mention = *reading.technologies.first().filter(|m| m.from == 0)?;
    let mut at = mention.to as usize;
    let is_bar = |at: usize| {
        tokens.get(at).is_some_and(|t| match t.kind {
            Kind::Mark('|' | '(') => true,
            Kind::Mark('-' | '–' | '—') => t.gap != Gap::Glued,
            _ => t.gap == Gap::Hyphen,
        })
    };
    // A second word of the company's name: "Redpanda Data - Remote".
    if !is_bar(at) && tokens.get(at).is_some_and(|t| t.is_capitalised() && !t.is(Class::Role)) {
        at += 1;
    }
    if !is_bar(at) {
        return None;
    }
    let line = tokens.get(at + 1..)?.iter().take(60).take_while(|t| !matches!(t.gap, Gap::Line | Gap::Blank));
    line.filter(|t| t.is_any(&[Class::Role, Class::Place, Class::Link])).count().checked_sub(1).map(|_| mention)
}
