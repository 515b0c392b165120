//! Words of ordinary mail that sells, invites or announces.

use crate::rule::Rule;

/// Something is sold to the reader.
pub static SALES: Rule = Rule {
    id: "recruiting/sales",
    what: "Something is sold to the reader, often to those who hire.",
    phrases: phrases![
        "(book|schedule|see|for|get|request|give you|show you|minute|quick|free|live) (a|an|our)? ...2 demo",
        "(free|start your|30 day|14 day) trial",
        "(plans|pricing|prices|packages) (begin|start|starts|begins|from|starting)",
        "(cancel) (whenever|any time|anytime|at any time)",
        "time to hire",
        "(tender|tenders|procurement|rfp|rfq|rfi|request for (proposal|proposals|quotation|tender|tenders)|purchase department)",
        "per open role",
        "(your|fill your|your company's) (open|current) (role|roles|positions|vacancies|reqs|engineering hires)",
        "(screens|rank|ranks|screen) (applicants|candidates)",
        "your (hiring|recruitment|recruiting) (needs|process|pipeline|team|funnel|manager|budget|managers|efforts)",
        "(our|a pool of|bench of|available|pre vetted|vetted) (pre vetted|vetted|available)? (developers|engineers|candidates|consultants) (available|for your|are available|on the bench|to join your|start at|at \\$)",
        "(teams|companies) like yours",
        "(discount|promo|coupon|off your (first|next)|special offer|limited time offer|black friday)",
        "(save|cut|reduce|boost|slash) (your|up to|<number>) ...4 (by|hours|%|costs|time)",
        "(outsource|outsourcing) (your|it|them|any|some|to|development|projects)",
        "(like|want|wish|looking|projects|project) (you'd like)? to outsource",
        "(have|has|team of|pool of|with|over|than) <number> (senior|skilled|full time)? (developers|engineers|programmers) (skilled|experienced|available|ready|who|in|for)",
        "(pre vetted|vetted) (developers|engineers|candidates|talent|<tech>)",
        "(developers|engineers|candidates) (available|from|starting) (from|at) (\\$|€|£)",
        "(right|best) person to (talk|speak|contact) ...4 (hiring|recruitment|recruiting|about your)",
        "(send|share) (you)? (some|a few|three|two|five)? (cvs|profiles of|candidate profiles)",
        "(i have|i've got|we have|representing) (a|two|three|several|an)? ...3 (candidate|candidates) (who|for your|available|that)",
        "(we|who|and) help (startups|companies|businesses|founders|engineering teams|agencies) (to)? (ship|launch|scale|grow|find|save|cut|build)",
        "our (portfolio|case studies|brochure|services)",
        "no recruitment fees",
        "(extension|part) of (your|product|client|clients'|our clients') ...2 (team|teams)",
        "(founder|owner|ceo|cto|head|director|partner) (of|at) (a|an) ...3 (nearshore|offshore|outsourcing|development|dev|software|web|app) (team|agency|shop|studio|house|company) ...5 (<number>|who|that|which|helping|building)",
        "no minimum (term|commitment|contract|spend)",
        "(help|hand|support|problems|trouble) with your (backlog|roadmap|website|app|shop|infrastructure|codebase|migration|aws bill|cloud bill|product)",
        "(see|know|check|find out) (if|whether) (there is|there's|we're|it's) a (fit|match)",
        "(who's|who is|is|he's|she's|they're) (coming|becoming|currently|soon)? (free|available|off contract) (in|from|as of|next) (january|february|march|april|may|june|july|august|september|october|november|december|<weekday>|next|week|month|now)",
        "(he|she|they) (be)? ...2 of interest (to you|for (you|one of your|your))",
        "(i|we) represent (a|an|several|two|some|the)? ...3 (consultant|consultants|freelancer|freelancers|developer|developers|candidate|candidates|contractor|contractors)",
        "split the (fee|fees|revenue|profit|profits|invoice)",
        "(from|at) (\\$|€|£) <number> (/|an|per) (hour|hr|h) ,? ...4 (free|trial|no obligation|guaranteed)",
        "(follow up|following up|feedback) (on|to|regarding|about) ...1 (proposal|quote|quotation|estimate|offer (we|i) sent)",
        "(proposal|quote|quotation|estimate) (i|we) (sent|emailed|prepared|made|submitted|attached|mailed)",
        "(the|our|a) (fixed price|total price|price|flat fee) (would be|is|will be|comes to|of)",
        "(sale|offer|deal|deals|discount) (ends|end|expires) (tonight|today|tomorrow|soon|on|at|in|this)",
        "(courses|course|bootcamp|classes|lessons|everything|tickets|items|plans|books) ...3 <number> % off",
        "<number> % off",
        "(learn|master|study) ...5 (from scratch|at your own pace|in <number> (days|weeks|months|hours)|with our courses)",
        "(students|learners|graduates) have (already)? (changed|joined|started|landed|found|signed up|enrolled)",
        "from only (£|€|\\$)",
        "our (hourly|daily|day)? (rates|prices|fees) (start|starts|begin|are|is|range|from)",
        "(extend|extending|augment|augmenting|scale|scaling|strengthen|reinforce|complement|support|supporting) your (own|existing|current|internal|in house)? (team|development|dev|engineering|tech|it) (team|capacity|department|staff)?",
        "(provide|offer|deliver) ...2 cvs",
    ],
    exceptions: phrases![
        "our portfolio (company|companies|of companies)",
        "through (the)? procurement",
    ],
    examples: &[
        "Shall we «book a demo»?",
        "We work as an «extension of your team».",
        "Have you read the «proposal we sent»?",
        "«Our rates start» at $30 per hour.",
    ],
    near_misses: &["You will demo your work on Fridays.",
        "Send us a proposal for the new API.",
        "The rates start at $30 per hour.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A meeting among people who know each other.
pub static MEETING: Rule = Rule {
    id: "recruiting/meeting",
    what: "A meeting among colleagues: an agenda, minutes, an invitation.",
    phrases: phrases![
        "(agenda|minutes of|meeting notes|action items|dial in|calendar invite|meeting id|passcode|meeting link|meeting room|conference room)",
        "(subject :)? (invitation|accepted|declined|cancelled|canceled|updated invitation|rescheduled) : ...3",
        "(join|joining) (zoom|the zoom|the teams|microsoft teams|google meet|with google meet|the call|the meeting)",
        "(the|our|today's|tomorrow's|yesterday's|weekly|monthly|this) (meeting|standup|stand up|retro|retrospective|all hands|offsite|sync|1:1|one to one|kick off)",
        "(moved|move|moves|reschedule|rescheduled|postpone|push) (the|our|it|this|that) ...1 (deploy|deployment|release|meeting|call|review|session|demo|standup|appointment|till|until)",
        "(moved|move|moves|rescheduled|postponed) (the|our|it|this|that) ...2 to (<weekday>|next|tomorrow|noon|the (morning|afternoon))",
        "(working from home|in the office|on holiday|off sick|out) (today|tomorrow|next week|this week)",
        "(heads up|fyi|reminder) (that|:|,)",
        "(see you|talk) (then|tomorrow|there|on (<weekday>|the))",
        "(all hands|standup|retro|town hall|team meeting|offsite) (notes|minutes|recap|summary|recording)",
        "recording is (in|on|available|here|up)",
    ],
    exceptions: phrases![
        "sync (layer|engine|service|code|api|server|protocol|client|product|platform|software)",
        "(no|few|without|daily|long) (meeting|meetings|standup|standups)",
        "(the|our) (weekly|daily)? (standup|retro|all hands|sync|meeting) (is|are|takes) (optional|async|short)",
        "minutes of (your|yours|you|reading|time|silence)",
    ],
    examples: &["Here is the «agenda» for Friday."],
    near_misses: &["Meetings are optional."],
    ..Rule::BLANK
}
.shipped();

/// Nobody is there.
pub static AWAY: Rule = Rule {
    id: "recruiting/away",
    what: "An automatic reply of someone who is away.",
    phrases: phrases![
        "(automatic reply|auto reply|autoreply|automated response|out of office)",
        "(i'm|i am|i will be|i'll be) (currently|now)? (out of (the)? office|on (annual|parental|maternity|paternity|sick)? (leave|holiday|vacation)|away (until|from))",
        "(no|limited|without) access to (e mail|email|my email|mail|emails)",
        "(back|return|returning) (in the office|to the office) on",
    ],
    examples: &["«I am on leave» until May."],
    near_misses: &["We offer parental leave."],
    ..Rule::BLANK
}
.shipped();

/// An event.
pub static EVENT: Rule = Rule {
    id: "recruiting/event",
    what: "A conference, a workshop or a talk; a choir or a club.",
    phrases: phrases![
        "(speak|speaking|present|talk) at (our|the|_) ...2 (conference|meetup|event|summit|in)",
        "(call for|submit a|submit your) (papers|speakers|proposals|talk|talks|proposal|paper|abstract)",
        "(every|each|our|pay) (speaker|speakers)",
        "(run|organise|organize|organising|organizing|host) ...4 (conference|meetup|summit|hackathon|workshop)",
        "(webinar|rsvp|attendees|early bird|keynote|user group)",
        "(register|registration|sign up) (now|here|for the|is open|closes|today)",
        "(give|giving|gave) ...4 (talk|keynote|workshop) (on|at|in|to|about)",
        "(your|the) (talk|abstract|proposal) (was|has been|is) (accepted|rejected|scheduled)",
        "podcast",
        "(career|job|jobs) (fair|fairs)",
        "(conference|full|day|expo) pass",
        "(mentoring|mentorship|mentor) (programme|program|scheme)",
        "(summer|winter) school",
        "(bursary|bursaries|scholarship|scholarships)",
        "(thesis|theses) (topic|topics|project|projects|supervision|defence|defense|supervisor)",
        "(master|bachelor|phd|msc|bsc|diploma) (thesis|theses)",
        "dear students",
        "office (hour|hours) (on|is|are|:|\\.|from)",
        "(your|the) (talk|abstract|proposal|paper|submission|poster|workshop|session) ...9 (was|has been|is|have been) (accepted|rejected|scheduled|selected|declined|shortlisted)",
        "(accepted|selected|scheduled) for ...1 (the conference|the programme|the program|conf|_conf)",
        "(programme|program) (committee|team|chair|chairs)",
        "(submit|submission|submissions|cfp) (by|deadline|closes|close|is open|are open)",
        "(in|of|with|for) (the|our) (choir|orchestra|parish|allotment society|scouts|football team)",
        "(rehearsal|rehearsals|practice) (is|are) (on|at|every|tonight|tomorrow|<weekday>)",
        "(training|course|workshop|seminar|class|masterclass) ...12 (places|seats|spots) (left|available|free|in)",
        "(register|enrol|enroll) (via|by|through|before|until|using|at)",
    ],
    exceptions: phrases![
        "(budget|allowance|paid|attend|training) ...4 (conference|conferences|workshop)",
        "(you|your) (gave|give|giving) ...4 (talk|keynote|workshop)",
        "(our|internal|a) (mentoring|mentorship) (programme|program|scheme)",
        "your ...1 talk at ...5 (was|made|helped|struck|is)",
        "(loved|enjoyed|heard|liked|love|enjoy|listened to|listening to) (your|you on) ...3 podcast",
    ],
    examples: &["Please «register here» for the day.",
        "«Your talk about trains has been accepted».",
        "She sings «in the choir».",
    ],
    near_misses: &["We pay for one conference a year.",
        "Your talk on trains is why I write.",
        "I liked your podcast.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A machine's note.
pub static NOTICE: Rule = Rule {
    id: "recruiting/notice",
    what: "A note that a machine wrote: a connection, a comment, a sign-in, a build.",
    phrases: phrases![
        "(commented on|mentioned you|assigned you|assigned to you|requested your review|requested a review|viewed your profile|wants to connect|accepted your (invitation|connection)|endorsed you|liked your|reacted to|sent you a connection|opened an issue|opened a pull request|pushed <number>|pushed to|left a comment)",
        "(build|pipeline|workflow|job|run|deployment|check) (# <number>)? (failed|passed|succeeded|has failed|is passing)",
        "(new sign in|verification code|security alert|reset your password|two factor code|one time code|confirm your (email|account)|verify your (email|account|identity))",
        "(you have|you've|view) (<number>|a|an|all)? (new|unread) (notification|notifications|message|messages|connection|connections|follower|followers|invitation|invitations)",
        "(appeared in|people viewed|profile views)",
        "(jobs|job) (match|matches|matching|alert|alerts|you may|recommendations) ...1",
        "jobs for you",
        "(recommended|similar|saved|see all|all) jobs",
        "(job|jobs) (alert|alerts)",
        "(congratulate|say congrats to|work anniversary|happy birthday|birthday (is|today|tomorrow|on))",
        "(view|reply to this email directly|view it on) (it on)? github",
        "you are receiving this because you",
        "new (answer|answers|replies|comment|comments|posts) (on|to|in)",
        "open in the app",
        "asked for your review",
        "(view|reply) on (gitlab|bitbucket|gitea|codeberg)",
        "profile (was|has been|got) (viewed|seen|visited|looked at)",
    ],
    examples: &["Ada «commented on» your note."],
    near_misses: &["You build it and you run it."],
    ..Rule::BLANK
}
.shipped();
