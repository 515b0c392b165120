//! A call is asked for before the facts are there.

use std::ops::Range;

use super::{finding, fix, holds_a_fact, short_sentence};
use crate::order;
use crate::phrases::Class;
use crate::reading::Reading;
use crate::report::{Finding, Question, Span, State, Topic};
use crate::rule::Rule;

pub static CALL_FIRST: Rule = Rule {
    id: "habit/call-first",
    reports: Some((Topic::Habit, State::Note)),
    what: "Asks for a call, a chat or a phone number, or sends a calendar link, before pay, stack and remote are stated.",
    why: "Calls are among the contacts that developers like least, and before the facts they cannot tell what it is for.",
    source: Some("Stack Overflow Developer Survey 2015, n = 26,086"),
    phrases: phrases![
        "(open|free|available|avail|availability|around|up|game|keen|interested|time|mins|minutes|minute) (for|to|in|on|this|next|tomorrow|today|later) ...4 (call|calls|chat|conversation|coffee|cuppa|beer|phone|zoom|connecting|connect|talk|speak|catch up|exchange|convo|meet|meeting|discussion)",
        "(quick|brief|short|informal|intro|introductory|confidential|exploratory|discovery|friendly|no obligation|casual|15|20|30|10|ten|fifteen|twenty|thirty) (confidential|informal|little)? (minute|minutes|min|mins)? (phone|zoom|intro|video|teams|informal|introductory|screening)? (call|chat|conversation|zoom|coffee|catch up|convo|chinwag|natter)",
        "(hop|hopping|jump|jumping|get|getting) on (a|the) ...2 (call|phone|zoom|line|chat)",
        "(get|put|have|see) you on (a call|the phone|the line|with)",
        "(give|giving) you a ...1 (call|ring|bell|buzz|shout)",
        "(can|could|may|shall|i'll|ill|i'd|i|we|let me|to) (like to|love to|just)? (call|ring|phone|telephone) (you|u)",
        "(call|ring|phone|dial|whatsapp|text) me (on|at|back|today|now|asap|when|to|tomorrow|or|if|anytime|any time|\\.|$)",
        "(speak|talk|chat|discuss|details|more|conversation|explain|through|it|range|everything) ...4 (on|over|by) (the|a) ...1 (phone|call|zoom|coffee|video)",
        "(best|preferred|good|your|ur|what|which|contact|phone|mobile|cell|telephone|whatsapp) (contact|phone|mobile|cell|best|preferred|direct|telephone)? (number|no|numbers) (is|to|for|and|so|where|:|on|i|\\?|\\.|$) ...3 (best|reach|call|you|phone|ring)?",
        "(drop|send|share|leave|confirm) ...3 (phone|contact|mobile|cell|your|ur) (number|no)",
        "(cv|resume) (\\+|and|&|,) ...2 (no|number|phone)",
        "(book|grab|pick|choose|find|select|schedule|reserve) (a|any|some|in|whatever|yourself) ...2 (slot|slots|time|call|works|calendar|diary)",
        "(my|here's my|our|hiring manager's) (calendar|calendly|diary|booking link|scheduling link)",
        "(calendly|calendar link|booking link)",
        "(time slots|slots|availability|times|timings) (for|to|that) ...4 (call|chat|speak|talk|conversation|discussion|connect|work)",
        "when (are|r|would|is|could|can|works|suits|might) ...4 (free|available|chat|talk|call|speak|good time|connect|best time)",
        "(are|r) (you|u) ...1 (free|around|available) (today|tomorrow|tmrw|this|next|later|on|at|between|any time|anytime|<weekday>)",
        "(5|10|15|20|30|five|ten|fifteen|twenty|thirty|couple of|few) (minute|minutes|min|mins) (of your|to spare|call|chat|this|today|tomorrow|later|on|\\?|\\.|$) ...1",
        "(wanna|fancy|shall we|let's|lets|can we|could we|would you|worth|like to|love to|happy to|care to|up for|able to|need to|want to|good to|great to|if we) (quickly)? (a|an|have|grab|do|schedule|arrange|set up|find)? (a|an|some)? (quick|brief|short|proper|little|time to)? (call|chat|talk|coffee|speak|catch up|cuppa|meet|conversation|beer|pint|drink|meet up|connect (this|next|live|over|by|on|for|tomorrow|today|soon)|word)",
        "(have|having|arrange|arranging|schedule|scheduling|organise|organize|set up|setting up|grab|do|find) (a|an|some|time) ...3 (call|chat|coffee|conversation|time to talk|speak|talk)",
        "(suggest|propose|suggesting) ...3 (meet|call|speak|talk|chat)",
        "coffee (is|on) (on)? me",
        "coffee's on me",
        "when we (speak|talk|chat|meet|connect|catch)",
        "(how's|hows|how about|how does|does|would|is) ...2 (<weekday>|tomorrow|tmrw) ...3 (suit|suits|work|works|good|ok|okay|for you|at|any good|convenient)",
        "pick your (brain|brains)",
        "(borrow|spare|steal|take|got|have|give me|need|want|grab) ...1 (5|10|15|20|30|five|ten|fifteen|twenty|thirty|few|couple of|half an) (min|mins|minutes|minute|hour)",
        "(ring|call|phone|buzz) you (after|this|on|at|tomorrow|later|today|when|and)",
        "(learn|hear) about your (career|plans|goals|situation|aspirations|next)",
        "(short|quick|brief|little|initial|first) (exchange|intro|acquaintance|sync|discussion|word|chin wag|video call)",
        "(give|giving|drop) me a ...1 (call|ring|bell|buzz|shout)",
        "(free|available|around) (<weekday>|tomorrow|tmrw|this|next) ...3 (for|to) ...2 (call|chat|zoom|talk|meet|coffee)",
        "(set up|find|arrange|pick|suggest) (a|some) (time|date) to (introduce|meet|discuss|learn|hear|go|walk)",
        "(good|best|convenient) (time|day) and (number|phone)",
    ],
    exceptions: phrases![
        "(no|without|not|avoid|skip) (a|the|any|need for)? ...1 (call|calls|phone|recruiter)",
        "(talk|speak|call|chat) (to|with) (users|customers|clients|stakeholders|people)",
        "(over|during|on) the (phone|call) (interview|screen|app)",
        "(you can|can|just|people|everyone) call me _",
        "(call|calls) (centre|center|rota|option|stack|volume|flow|only)",
        "(rather|instead) than ...3 (call|phone|chat)",
        "(hard|difficult) to (meet|talk)",
        "good time (zone|series|management)",
        "(cv|resume) and no",
        "(salary|pay|rate|comp|money) (:|–)? let's (talk|chat)",
    ],
    examples: &[
        "We are hiring an engineer. «Are you free for a quick call this week?»",
        "Here is the role, and «call me on» Friday to hear what it pays, Rust and all.",
        "It is a senior role in York, so what is the «best number to reach you» on, and is it a mobile?",
        "«Would you like to hop on a call?» The pay is £80k, the stack is Rust, and it is fully remote.",
    ],
    near_misses: &[
        "The pay is £80k, the stack is Rust, and it is fully remote. Are you free for a quick call this week?",
        "We are hiring. Happy to answer questions here first; a call only if you'd like one.",
        "We are hiring an engineer, and no call is needed before you decide.",
        "We hire an engineer who can talk to users.",
        "The process: a 30 minute call, then you meet the engineers.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A call that is told of, not asked for.
pub static PROCESS: Rule = Rule {
    id: "habit-cue/process",
    what: "Words that tell how the hiring or the week goes; a call among them is not asked for.",
    phrases: phrases![
        "(interviews|interview|interviewing|recruitment|hiring|application|selection) (process|stages|steps|rounds|is|are|consists|involves|:)",
        "(process|stages|rounds|steps|getting hired) (:|is|are|consists|involves|looks|–|\\.)",
        "(standup|standups|stand ups|on call|planning call|one call|weekly call|sprint|no homework)",
        "(followed by|then) (a|an|two|one|you)",
    ],
    examples: &["Our «hiring process» is short."],
    near_misses: &["We process payments."],
    ..Rule::BLANK
}
.shipped();

/// Hosts of links with which a call is booked.
const CALENDARS: [&str; 9] = [
    "calendly.com",
    "://cal.com/",
    "savvycal.com",
    "meetings.hubspot",
    "tidycal.com",
    "zcal.co",
    "calendar.app.google",
    "bookings.",
    "chilipiper.com",
];

pub fn find(reading: &Reading, answers: &[Finding], found: &mut Vec<Finding>) {
    let facts = facts_from(answers);
    let early = |tokens: &Range<usize>| facts.is_none_or(|facts| reading.span(tokens.clone()).start() < facts);
    let asked = reading.own(&CALL_FIRST).map(|m| m.tokens()).filter(|tokens| {
        let sentence = reading.document.sentence_of(tokens.start);
        !reading.is_denied(tokens.start, 4) && !reading.touches(&PROCESS, sentence.tokens.clone())
    });
    let tokens = &reading.document.tokens;
    let links = (0..tokens.len()).filter(|at| tokens[*at].is(Class::Link) && reading.document.is_own(*at));
    let links = links.filter(|at| CALENDARS.iter().any(|c| reading.document.written(*at).contains(c)));
    let mut last = 0;
    let mut all: Vec<Range<usize>> = asked.chain(links.map(|at| at..at + 1)).filter(early).collect();
    order::by_key(&mut all, |tokens| tokens.start as u128);
    for tokens in all {
        // Two ways to ask in one sentence are one request.
        if tokens.start < last {
            continue;
        }
        let whole = short_sentence(reading, tokens.start).filter(|s| !holds_a_fact(reading, answers, s));
        last = reading.document.sentence_of(tokens.start).tokens.end;
        let mut one = finding(reading, &CALL_FIRST, whole.clone().unwrap_or(tokens), " comes before the facts");
        if whole.is_some() {
            one.fixes = fix("Offer it", "Happy to answer questions here first; a call only if you’d like one.");
        }
        found.push(one);
    }
}

/// Where the last of pay, stack and remote is first stated; none while one of them is not.
fn facts_from(answers: &[Finding]) -> Option<crate::report::Byte> {
    let stated = |question: Question| {
        let about = answers.iter().filter(|f| f.topic.question() == Some(question) && f.state == State::Stated);
        about.map(|f| f.span).min().map(|span: Span| span.start())
    };
    let facts = [stated(Question::Pay)?, stated(Question::Stack)?, stated(Question::Remote)?];
    facts.into_iter().max()
}
