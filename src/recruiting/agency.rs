//! Words of those who recruit for a living: clients, referrals, a chase, praise.

use crate::rule::Rule;

/// An agency's client.
pub static CLIENT: Rule = Rule {
    id: "recruiting/client",
    what: "An agency's client, who has the job.",
    phrases: phrases![
        "(my|our|one of our|one of my|direct) (direct|mnc|us|exclusive)? (client|clients|client's|customer)",
        "client (is|in|can|has)",
        "client i still can't name",
        "(a)? client in the",
        "confidential (search|client|mandate)",
        "(retained|mandated|instructed) by",
        "(leading|global|major|top|tier one|fast growing|rapidly growing|established|well funded) ...3 (fintech|company|firm|bank|startup|start up|consultancy|client|organisation|organization|leader|brand|business)",
    ],
    examples: &["«My client» needs two engineers."],
    near_misses: &["The mail client shows no thread."],
    ..Rule::BLANK
}
.shipped();

/// The writer recruits for a living.
pub static RECRUITER: Rule = Rule {
    id: "recruiting/recruiter",
    what: "The writer's trade is recruiting.",
    phrases: phrases![
        "(recruiter|recruiters|headhunter|talent acquisition|talent partner|talent lead|talent consultant|talent manager|technical sourcer|sourcer|sourcing|resourcer|resourcing|executive search|people team|staffing|recruitment consultant|recruitment|talent)",
        "(lead|run|head of|manage|look after) (engineering)? (recruiting|hiring|talent|people)",
        "(specialise|specialize|specialising|specializing|specialised|specialized) in (placing|recruiting|hiring|recruitment|finding|the placement)",
        "(placing|placed|place|recruit) <field>? <tech>? <role>",
        "(chasseur de têtes|personalberater|personalberaterin|recruteur|reclutador)",
        "(i'm|i am) in house (at|with|for)",
        "(i|we) (hire|recruit) (for|into) (the|our|a|all)",
        "(i|we) (hire|recruit) engineers",
        "(i'm|i am) (now)? (a|the|your) hiring manager",
        "(specialise|specialize|specialising|specializing) in ...3 (appointments|recruitment|placements|search|hires|hiring)",
    ],
    exceptions: phrases![
"no (recruiters|agencies|recruitment)",
        "(your|his|her|their|the|that|another|some|every|any|most|other|of|few) ...1 (recruiter|recruiters|headhunter|headhunters)",
        "(recruiter|recruiters|headhunter|headhunters) (friend|called|calls|rang|said|says|told|asked|just|wrote|who|offered|contacted|messaged|again|keep|keeps|are|were|don't|emails|spam)",
    ],
    examples: &["I am a «recruiter» at Halden."],
    near_misses: &["No recruiters, please."],
    ..Rule::BLANK
}
.shipped();

/// The reader is asked for other people.
pub static REFERRAL: Rule = Rule {
    id: "recruiting/referral",
    what: "The reader is asked for someone else who may want the job.",
    phrases: phrases![
        "(know|knew|know of|knew of|recommend|refer|suggest|think of) (of)? ...2 (anyone|anybody|somebody|someone|folks|friends|friend|colleagues|colleague|engineer|developer|people|person|who) ...6 (interested|looking|role|fit|might|may|position|hiring|would|for us|good|great)",
        "(recommend|refer) (some|any|your|anyone|someone) ...2 (folks|friends|people|engineers|developers|colleagues|contacts)",
        "(referral|introduction) (bonus|fee|that ends in a hire)",
        "(pls|please|kindly) (refer|forward|share) ...2 (your)? (friends|frnds|colleagues|network)",
        "(best|strongest|greatest) <seniority>? <field>? <role> (you've|you have|you) (ever)? (worked|met|know)",
        "(someone|anyone) ...3 (in|from) your network",
        "forward to a mate",
        "(anyone|anybody|someone|somebody) (spring|springs|come|comes) to mind",
        "<role> (who|that) (needs|need|wants|want|is looking for|would like|fancies) ...1 (job|work|change|role|gig|move)",
        "(tell|ask) (them|him|her) to (write|talk|speak|reach out|get in touch|drop me|message|call) (to)? (me|us|a line)",
        "(any|anyone|some|anybody) (of|from|in) (your|ur|the) ...4 (crowd|gang|friends|mates|folks|colleagues|network|lot|team) (is|are|might be|would be|who's|wants|want)? ...1 (looking|interested|free|up for|available|keen|fancies|open)",
        "who's good and (unhappy|looking|free|available|bored)",
        "(you|u) or (any|some|one|anyone|someone|anybody|somebody) (of|in|from)? (your|ur|you)? ...2 (friend|friends|frnds|colleague|colleagues|network|contacts|know|mates)",
    ],
    examples: &["Do you «know anyone who might» like it?"],
    near_misses: &["Does anyone know how to fix it?",
        "Can you or any of the others open it?",
    ],
    ..Rule::BLANK
}
.shipped();

/// An earlier message is brought up again.
pub static CHASE: Rule = Rule {
    id: "recruiting/chase",
    what: "An earlier message is brought up again.",
    phrases: phrases![
        "(did|have) (you|u) (get|see|got|seen|receive|received|had a chance to) ...2 (my|the) ...2 (msg|message|email|mail|note|inmail)",
        "(floating|bumping|moving|pushing|bringing) (this|my|it) ...4 (top|up|back|inbox)",
        "just (bumping|floating|following up|checking in|circling back)",
        "(wanted|want) to follow up",
        "tried (you|reaching you|to reach you|calling)",
        "(close|closing) your file",
        "(haven't|have not|didn't) (heard|hear) (back)? from you",
        "(i'll)? assume silence",
        "reached out to you (regarding|about|because)",
        "(reaching|reach|reached) out to you (because|about|regarding|as|with)",
        "hi again",
        "we spoke (back|in|last|about|(a|some|two|three) ...1 ago)",
        "miss out",
        "wrote to you (in|about|last|back|a|regarding|before|on)",
        "(said|told me|asked me) ...2 (ask|come back|write|ping|try|call|to) ...3 (after|again) (the|in)? (summer|holidays|later|new year|january|september|christmas|<weekday>)?",
        "(circling|circle) back (on|about|to|with|regarding)",
        "sorry to (chase|bother|nag|hound|push|badger)",
        "following up on (my|the|our) ...1 (message|mail|note|email|inmail|chat|conversation)",
    ],
    examples: &["I am «just bumping» my last note."],
    near_misses: &["He bumped the version."],
    ..Rule::BLANK
}
.shipped();

/// Praise that only recruiters use.
pub static HYPE: Rule = Rule {
    id: "recruiting/hype",
    what: "Words of praise that only recruiters use for people.",
    phrases: phrases![
        "(rockstar|rockstars|rock star|rock stars|code ninja|code ninjas|ninja|ninjas|10x|a players|unicorn|gigachad|superstar|superstars)",
        "(dream|work hard) (job|play hard)",
        "hate for you to miss",
        "hyper growth",
        "(ground floor|front row seat)",
        "(great|good|strong|awesome) budget",
        "(great|good|top|amazing|nice) (company|money|people|team|culture|pay|tech) (,|and|&) (great|good|top|amazing|nice) (company|money|people|team|culture|pay|tech)",
        "(got|have|here's) (a|an) ...1 (belter|cracker|gem|corker|beauty|peach|stunner) (for|of|you)",
    ],
    examples: &["Calling all «ninjas»."],
    near_misses: &["The stone rocks in the wind."],
    ..Rule::BLANK
}
.shipped();
