//! The reader is asked for somebody else.

use super::finding;
use crate::reading::Reading;
use crate::report::{Finding, State, Topic};
use crate::rule::Rule;

pub static REFERRAL: Rule = Rule {
    id: "habit/referral",
    reports: Some((Topic::Habit, State::Note)),
    what: "Asks the reader to name or pass the message to somebody else.",
    why: "It says that anybody will do, and asks for a favour before giving a fact.",
    phrases: phrases![
        "(know|knows|knew|think of|aware of) (of)? (any|anyone|anybody|someone|somebody|a friend|any others|some (people|engineers|developers|folks)|other (people|engineers|developers)|a colleague|a few (people|engineers|developers)|people in|folks who|people who|engineers who|developers who|friends who|the right person) (else)? (who|that|good|suitable|in your network|looking)?",
        "(refer|recommend|referring|suggest|nominate|introduce me to|point me to|point me towards|point me in the direction of|tag|put me in touch with|connect me with|referred|recommending) ...4 (anyone|anybody|someone|somebody|friend|friends|frnds|frnd|colleague|colleagues|people|folks|candidates|mate|mates|contacts|network|others|persons|connections|buddies|teammates)",
        "(refer|recommend) (a|an|any|some|your|other|another|good|us|me) ...3 (<role>|person|candidate)",
        "(referral|referrals) (bonus|fee|reward|are|is|welcome|appreciated|most|scheme|too|also|of)",
        "(any|for|your|with|welcome|appreciate|open to|love|some|reference or) ...1 referrals",
        "(finder's|finders|introduction|introducer) fee",
        "(forward|share|pass|spread|send|repost) (this|it|on|along|the|my|details|to) ...7 (friend|friends|frnds|mate|mates|colleague|colleagues|network|anyone|someone|somebody|word|contacts|others|person|people you|connections|circle)",
        "pass (it|this|them|my details|the word) (on|along)",
        "spread the word",
        "(anyone|anybody|someone|somebody|others|people|friend|friends|colleague|colleagues|person|developer|engineer) (else)? (in your|from your|you know|you've worked|you'd recommend|you would recommend|that you know|whom you know|you have worked|you can recommend|you can think|you rate|in the community)",
        "(in|within|from|through|across) your (personal|professional|wider|extended|own)? (network|circle|contacts|connections)",
        "best ...4 (you've|you have|you) (ever)? (worked with|met|know|hired|paired)",
        "(drop|give|send|get) (me|us) ...1 (name|names|a name or two)",
        "(introduction|intro|introductions|name) (that|which|who) (ends|leads|results|gets)",
        "(ask|asking|check with|check) (around|your friends|your colleagues|your network)",
        "who (do|would) you (rate|recommend|suggest|trust)",
        "(need|want|share|after|for) (one|two|three|a few|some|a couple of|any) names",
        "(you|u) or (any|some|one|anyone|someone|anybody|somebody) (of|in|from)? (your|ur|you)? ...2 (friend|friends|frnds|colleague|colleagues|network|contacts|know|mates)",
        "(any|one|some|anyone|someone|anybody) (of|in|from|among) (your|ur) ...2 (friends|colleagues|coworkers|peers|classmates|contacts|teammates|mates|network|circle|acquaintances)",
    ],
    exceptions: phrases![
        "employee referral",
        "(know|knows) (any|some|other|a few) ...2 (languages|language|tools|framework|of the)",
        "(know|knows) (someone|somebody) ...1 (is|was|will|on call)",
        "(let|want|like|love|get) ...2 (you|to|me) know (someone|somebody)",
        "(referred|recommended) (you|by|me to you)",
        "(no|without|not) ...3 (referrals|referral)",
        "(you|who) (refer|recommend) (to)",
        "(refer|refers|referring) to",
        "(couldn't|can't|cannot|could not|can not) think of (anyone|anybody|someone) (better|else)",
    ],
    examples: &[
        "We are hiring a Java developer. Do you «know anyone who» fits?",
        "Please «refer your friends» to our Java developer role.",
        "We hire engineers; feel free to «forward this to a colleague».",
        "We hire DevOps engineers: if «you or any of your friends» want to move, write back.",
        "Java contract: would «any of your colleagues» like it?",
    ],
    near_misses: &[
        "We are hiring. Your friend Ana recommended you for the engineering role.",
        "We are hiring somebody who knows other languages than Java.",
        "We are hiring, and our employee referral portal is written in Go.",
    ],
    ..Rule::BLANK
}
.shipped();

pub fn find(reading: &Reading, found: &mut Vec<Finding>) {
    let asked = reading.own(&REFERRAL).map(|m| m.tokens());
    found.extend(asked.map(|tokens| finding(reading, &REFERRAL, tokens, " asks for somebody else")));
}
