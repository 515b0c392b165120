//! The hiring is made the reader's hurry.

use super::{finding, says};
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

pub static URGENCY: Rule = Rule {
    id: "habit/urgency",
    reports: Some((Topic::Habit, State::Note)),
    what: "Presses for haste: “ASAP”, “immediate joiner”, “closing soon”.",
    why: "Somebody with a job is in no hurry, and pressure reads as a warning. Give the date and leave the pace to them.",
    phrases: phrases![
        "(asap|a\\.s\\.a\\.p)",
        "(urgent|urgently|urgnt|ugent) (and|,|basis|very)? ...2 (requirement|requirements|req|need|needs|needed|role|roles|position|positions|hiring|hire|opening|openings|vacancy|job|client|looking|seeking|require|required|requires|recruiting|seek|want|contract|basis|filled|fill)",
        "(is|it's|very|quite|most|super|little|bit|rather|^) urgent",
        "(need|needed|needs|require|hiring|hire|fill|looking) ...3 urgently",
        "immediate (joiner|joiners|joinee|joinees|joining|start|starter|starters|opening|openings|need|hire|hiring|interview|interviews|requirement|requirements|availability|basis|role|vacancy|to|or|feedback|attention|consideration|fill|reply|response)",
        "(join|start|starting|available|hire|hiring|needed|required|respond|reply|interview|interviewing|joining|onboard) (immediately|right away|straight away|yesterday|at once|tomorrow|today)",
        "(close|closes|closing|filling|fill|fills|going|expires|closed) (up)? (out|very|really)? (soon|fast|today|tomorrow|2 day|tmrw|quickly|quick|shortly|tonight|this week|this friday|eod|in a few days|by friday)",
        "(they|they're|client|client's|process|process's|one|role|hiring|things|manager|it|it's) ...2 (moving|move|moves) (very|really|extremely|super|so|pretty|incredibly)? (quickly|fast|quick)",
        "(swift|quick|prompt|speedy|fast|rapid|early|immediate|earliest|asap) (reply|response|answer|feedback|revert|turnaround)",
        "(reply|replies|respond|get back|let me know|need|send|apply|confirm|revert|submit|submitted|answer|response|share|call me|hear) ...6 (today|eod|cob|by tomorrow|tonight|end of day|close of business|right away|immediately|soonest|by tmrw|12 tmrw|by noon)",
        "(last|final|one) chance",
        "(don't|dont|do not|never|not) (miss|delay|wait|sleep|hang about|let this)",
        "(limited|few|only|just) ...2 (slot|slots|spots|spot|positions|openings|seats|places|vacancies) (only|left|remaining|available|open|for)?",
        "<number> (slot|slots|spots|spot|positions|seats|places) (only|left|remaining)",
        "(won't|wont|will not) (last|be around|stay open|be open|hang around|be available) (long|forever|much|for long)?",
        "first (come|in) first",
        "before (it's|its|it is|it|they're|someone|somebody|the role|this one) (gone|goes|too late|closes|filled|fills|else|is gone|snaps)",
        "(interviews|interviewing|interview|shortlisting|shortlist) (slots)? (are|is|start|starts|starting|begin|beginning|from|happening|already|taking place|being held|scheduled|today|tomorrow|this) ...2 (today|tomorrow|this week|next week|now|monday|tuesday|wednesday|thursday|friday|tmrw)",
        "(interviewing|interviews|interview) (from|on|this|tomorrow|today|next|from as early as|now) (<weekday>|week)?",
        "time (sensitive|critical)",
        "(clock is|clock's) ticking",
        "act (now|fast|quickly|quick)",
        "(hot|high priority|top priority|priority|fast moving|fast track|critical) (requirement|req|role|position|job|opening|vacancy|hire|fill)",
        "(asking|chasing|calling|pushing|pinging|hounding) me (daily|every|hourly|for|constantly)",
        "(start|starts|starting|needed) yesterday",
        "(to)? (fill|close|hire|wrap) ...4 (this week|by friday|by the end of (the|this) week|by end of week|by monday|within the week|immediately)",
        "already (got|have|had|received) ...3 (subs|submissions|candidates|applicants|applications|cvs|interviews)",
        "(short|tight|limited) (deadline|timeline|timeframe|window)",
        "(hurry|snooze you lose|race against)",
        "spots are (going|filling|limited)",
        "(need|needs|needed|want|wants|required|start|starting|find|fill|someone) ...7 by (monday|tuesday|wednesday|thursday|friday|tomorrow|the end of|next week|next monday|end of)",
        "(need|needs|needed|want|wants) ...6 yesterday",
        "before ...4 (gone|snapped|taken|filled|snaps|snap)",
        "(close|closes|closing|deadline) ...5 (today|tomorrow|tonight|eod)",
        "(wrap|wrapping) up (the)? (interviews|interviewing|hiring|process|shortlist)",
        "(snapped|snapping) up",
        "(be|so be|act) quick",
        "in (the|a) seat ...1 (monday|tomorrow|next week|this week|asap)",
    ],
    exceptions: phrases![
        "(no|not|without|isn't|never|nothing|any|zero) ...2 (rush|hurry|urgency|urgent|deadline|pressure|asap)",
        "urgent (care|bug|bugs|tickets|issues|alerts|fixes|messages|calls|referrals|patients)",
        "no (rush|hurry)",
        "(i'll|i will|we'll|i can|we can) (submit|send|get|share) ...3",
        "(wait|waits) (for|until|time|times|list)",
        "(don't|not|never|dont) (miss|wait) (meals|a|the)",
        "(don't|do not) (delay|wait) (releases|for)",
        "(just|only|first) ...2 (time|times)",
    ],
    examples: &[
        "We need a Java developer «ASAP».",
        "«Urgent requirement» for a Rust engineer in Leeds.",
        "We hire «immediate joiners» only.",
        "We are hiring and the role is «closing soon».",
        "The engineer's client is ready, so a «swift reply» would help.",
    ],
    near_misses: &[
        "We are hiring an engineer, and there is no rush at all.",
        "We are hiring and our team is moving quickly.",
        "Our engineers build software for urgent care.",
        "We are hiring; the shop closes at five.",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let pressing = reading.own(&URGENCY).map(|m| m.tokens()).filter(|tokens| {
        let about_the_company = says(reading, tokens.start, "it it's things")
            && reading.document.is(tokens.start.saturating_sub(1), crate::phrases::Class::We);
        !about_the_company
    });
    found.extend(pressing.map(|tokens| finding(reading, &URGENCY, tokens, " puts pressure on them")));
}
