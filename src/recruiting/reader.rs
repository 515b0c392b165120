//! Words with which a writer turns to the reader: the reader's work, wishes and answer.

use crate::rule::Rule;

/// The writer read the reader's profile or work.
pub static PROFILE: Rule = Rule {
    id: "recruiting/profile",
    what: "The writer came across the reader's profile, background or work.",
    phrases: phrases![
        "(came|come|stumbled|ran) (across|upon|over|on) your ...3 (profile|background|cv|resume|résumé|github|experience|work|portfolio|name|blog|project|projects|repo|repos|library|article|talk)",
        "(found|saw|seen|viewed|reviewed|read|noticed|liked|loved|reviewing|viewing|looking at|looked at|looking through|checked out|enjoyed) your ...3 (profile|background|cv|resume|résumé|github|experience|portfolio|linkedin)",
        "(saw|loved|enjoyed|read|watched|liked) your ...2 (talk|write up|article|post|library|blog|thesis|paper)",
        "(found|find|discovered|spotted) you (on|through|via|over)",
        "(looked at|seen|saw|read|liked) your (commits|contributions|pull requests|patches) (on|to|in)",
        "your name (came up|came from|came via|was (mentioned|suggested|passed|given)|keeps coming up)",
        "(asked|told|wants) me to (contact|reach out to|write to|message|speak to|get in touch with) you",
        "suggested (that)? (i|we) (write|reach|talk|speak|contact|message|get)",
        "(swamped|inundated|bombarded|flooded|spammed) (with|by) (messages|mails|emails|recruiters|offers|requests|inmails)",
        "(impressed|struck|intrigued) (by|with) (the)? ...3 your",
        "your ...2 (profile|background|experience|resume|cv|skills|skillset|work|career) ...4 (caught|stood out|jumped out|impress|impressed|impressive|lines up|aligns|align|matches|match|suggests|is perfect|looks|fit|fits)",
        "based on your ...3 (background|experience|profile|skills|cv|resume)",
        "(your|ur) (linkedin)? profile (on|as|is|was|shows|says)",
        "(mentioned|says|said|noted) (on|in) your profile",
        "(linkedin|xing|github) (sent|suggested|showed) me your",
        "following your career",
        "you've been at your current (company|role|job|employer)",
        "(stumbled|came) (upon|across) you (on|via|through)",
        "your ...2 (background|experience) and ...8 (jumped|stood|caught)",
        "(interested|interest) in your (background|profile|experience|skills)",
        "(you|you'd|who|and you) (maintain|maintained) (a|an|the) <tech> (library|package|plugin|module)",
        "your career (activities|goals|plans)",
        "(jumped|leapt|stood|stands|jumps) out (at|to) (me|us)",
        "(big|huge|massive) fan of (what you|your (work|talk|talks|blog|code|library|posts))",
        "your (crate|gem|library|package|plugin|module|extension) ...6 (in our|at our) ...1 (production|company|product|stack|code|app)",
        "(keep|kept|keeps|been) (hearing|seeing) your name",
        "(given|gave me|got|have|had|passed) your (contact|name|number|email|details) (by|from|through|via)",
        "(you|u) (must|probably|surely|likely)? (get|receive) (a (lot|ton|hundred|dozen|million)|lots|tons|hundreds|dozens|plenty|many) of (these|messages|inmails|such|recruiter|recruiters|offers)",
    ],
    examples: &["I «came across your GitHub» and liked it."],
    near_misses: &["I came across your bug report.", "I came across this profile of the firm."],
    ..Rule::BLANK
}
.shipped();

/// The reader would suit the job.
pub static FIT: Rule = Rule {
    id: "recruiting/fit",
    what: "The reader would suit the job.",
    phrases: phrases![
        "(great|good|perfect|strong|excellent|superb|ideal|solid|fantastic|right|natural) (fit|match|suit|addition|candidate)",
        "(you|you'd) ...5 (fit|match) (for|the)",
        "(ideal|successful|selected|strong|right|best) candidate",
        "(asset|addition|match|fit) (for|to) (our|the|my|this) (team|company|client|role)",
        "candidates like you",
        "(might|may|could|would) suit you",
        "(thought|thinking) of you",
        "you are a ...2 (match|fit)",
        "(tempt|persuade|convince|move) you",
        "(might|may|could) be of interest",
        "(for|with) someone of your",
        "(reads|sounds|looks|seems|is) (like|as if|as though|practically)? ...3 (written|made|tailored|designed) for you",
        "matched you (with|to)",
    ],
    exceptions: phrases![
"(be|is|was) a good fit for (the|this) (project|problem|library|codebase|task|issue)",
    ],
    examples: &["I think you would be a «great fit»."],
    near_misses: &["The new chairs are a perfect height."],
    ..Rule::BLANK
}
.shipped();

/// The reader is asked whether a change of job is welcome.
pub static OPEN_TO: Rule = Rule {
    id: "recruiting/open-to",
    what: "The reader is asked whether a new job would be welcome.",
    phrases: phrases![
        "(open|interested|interest|entertaining|considering|consider|exploring|explore|looking|look|market|ready|keen|time|wanting|thinking) (to|in|for|about|of|at|around)? (hear|hearing|learning|discuss|discussing|explore|exploring|pursuing|being)? (more)? (about|of)? (a|any|some|new|other|your|the|ur|4|another)? ...2 (opportunities|opportunity|role|roles|roll|position|positions|challenge|challenges|job|move|vacancy)",
        "(ready|time|looking|up) (for|4) (a|your) (change|move|new challenge|fresh challenge)",
        "(think|thinking|thought) (about|of) (a|making a|your next) (change|move|switch)",
        "keep me in mind",
        "(open|available|free|up) (for|to) <tech>+ (projects|roles|work|contracts|opportunities|gigs)",
        "(have|got) (capacity|availability|bandwidth|time) (for|to take on) ...4 (project|contract|gig|engagement|assignment|projects)",
        "(consider|considered|considering|think of|thought of|thinking of|thought about) (leaving|relocating|moving (to|on)|a move)",
        "(still|are you) happy (at|where)",
        "(opentowork|open to work)",
        "(consider|considering|open to|up for) (permanent|contract|freelance|full time|part time) (work|roles|employment|jobs)",
        "do ...2 (contracting|freelancing|freelance)",
        "(up for|back to|open to|interested in|available for) (contracting|freelancing|freelance work|contract work)",
        "if you (do|take) (on)? (freelance|contract|consulting) (work|projects|jobs)",
        "(is|are) ...4 (something|anything) (you'd|you would|you could|you might)",
        "(leave you in|in) peace",
        "(take|would it take) to (move|tempt|get|hire) you",
        "(free|available|avail) (for|4) (a)? (contract|new contract|new project)",
        "(actively|currently|passively) (on the (job)? market|looking)",
        "(are|if|whether) (you|you're|u|you are) ...1 (on|in) the (job)? market",
        "(no|any|have no) idea (whether|if) (you're|you are) looking",
        "(don't|do not) know (if|whether) (you're|you are) (looking|open|happy)",
        "if (you're|you are) (not)? (happy where you are|looking)",
        "you'd be turning down",
        "opportunities (that|which)? ...3 (your|you)",
        "(you|u) still (doing|coding|freelancing|contracting|consulting) <tech>?",
        "(you're|you are|ur) (freelancing|contracting) (again|now|these days)?",
        "if you ever (feel like|fancy|get tired of|get bored)",
        "(you're|you are) (probably|surely|likely|no doubt|possibly) (very|quite)? (happy|settled|content|not looking)",
        "(ecoute|écoute) du marché",
        "(neue|neuen) (herausforderung|herausforderungen)",
        "(are|if|whether) (you|you're|u) (are)? still (looking|interested|searching)",
        "what ...2 your (rate|rates|day rate) (these days|now|at the moment)",
        "are you (still)? (settled|content) (at|with|in|where)",
        "what else is out there",
    ],
    exceptions: phrases![
        "(i'm|i am|i've been|i was|i have been) (also|currently|actively|now|always|still)? (open|interested|looking|considering|keen|exploring|ready|wanting|thinking) ...6",
        "(looking|look) (at|for|into) (the|this) (role|position) of",
        "interested in (the|your|this) (role|position|job|vacancy) (you|advertised|posted|listed)",
        "looking for (her|his|their)",
        "still happy (at|with) (yours|your place|your work)",
        "you still (doing|coding) ...2 (with|or|on|at)",
    ],
    examples: &["Are you «open to new opportunities»?"],
    near_misses: &["Are you open to lunch?", "I am looking for a new role."],
    ..Rule::BLANK
}
.shipped();

/// An answer is asked for.
pub static INTEREST: Rule = Rule {
    id: "recruiting/interest",
    what: "The reader is asked for interest, a chat or an answer.",
    phrases: phrases![
        "(if|are) (you|u|you're|this|that|it|it's) (is|are|of|sounds|seems)? (at all)? (interested|interest|interesting|keen|open)",
        "(if|any|of|your|ur|peak|confirm) (interest|intrest|intrested|interested|keen)",
        "(interested|intrested|interest) \\?",
        "(would|could|can|shall|may) (i|we|you|this|it|any of this) (be)? ...5 (interest|interested|appeal|call you|introduce|connect you|reintroduce)",
        "(fancy|open to|up for|worth|want|wanna|love|like|happy|arrange|have|grab|available for|time for|time to|over|schedule) (a|an|to|hearing|having)? (quick|brief|short|informal|little|10|15|20|30|intro|introductory|confidential)? (min|minute|minutes)? (call|chat|coffee|conversation|cuppa|connecting|catch up|exchange)",
        "quick (10|15|20|30)? (min|minute|minutes)? (call|chat)",
        "(tell|hear|hearing|learn|know|share|send|discuss) (you)? (more|further)",
        "(up for|like to|open to|worth) hear (what|more|about)",
        "up for hearing",
        "(get|have|see) you on the phone",
        "(number|phone) ...3 (reach|call) you",
        "call (u|you|me)",
        "(give|giving) (us|me) a (bell|ring|shout|call)",
        "(does|do|did|would) (any of)? (that|this|it|i) (appeal|tempt|awake|awaken|spark|interest)",
        "(let me know|lmk|shout) if (you're|you are|any|this|it)? (interested|keen|of interest|take your fancy)?",
        "smash that reply button",
        "reply (yes|with|back|here|directly|to this)",
        "(get in touch|reach out to me|reach out to us|reach out to|dm me|drop me|drop us|email me|contact us|contact me|pm me)",
        "(are)? you in \\?",
        "(worth|for|have|got|spare) (a|5|10|15|20|30|five|ten|fifteen|twenty|thirty) (quick)? (min|mins|minutes|minute)",
        "(something|one|it) (for you|that might interest you|you (might|may) like)",
        "(get to know|knowing) you",
        "your (professional)? (goals|aspirations)",
        "(sounds|sound) good \\?",
        "one word back",
        "(like|love) to be connected",
        "(shall|may|can|could) i (send|connect|introduce|reintroduce|call|show|tell) (you|it|the|over|more|details)?",
        "(tell you|hear) (more)? about (our|the|a|my|this) ...2 (team|company|role|client|job|project)",
        "do you dare",
        "no (pressure|obligation)",
        "(anything|something|where) i (could|can) help you (with|find)",
        "timing (might|may|is|would|could) (be)? (better|right|good)",
        "happy to meet",
        "(yes|no) / (yes|no|later|maybe)",
        "(want|like|fancy|make|for) (an|the|a quick)? (intro|introduction) to",
        "got (smth|sth|something|sumthing) (for|4) (you|u)",
        "worth a (look|conversation|try|reply)",
        "(dm|dms|pm) (open|are open|me)",
        "(would|do) you like (the|to see the) ...2 (write up|details|spec|jd|link|brief)",
        "mind if i (introduce|send|share|call|connect)",
        "(timing|time) (isn't|is not|wasn't|was not|may not be|might not be) ...1 (right|good|ideal|great)",
        "(is|could|might) (it|that|this) (be)? you \\?",
    ],
    examples: &["Would you be «open to a quick chat»?"],
    near_misses: &["The call to the server failed."],
    ..Rule::BLANK
}
.shipped();

/// What the reader would do in the job.
pub static YOU_WOULD: Rule = Rule {
    id: "recruiting/you-would",
    what: "What the reader would do or have in the job.",
    phrases: phrases![
        "(you'd|you would|you'll|you will|you'd mainly|you'll mainly) (also|mostly|mainly|primarily)? (join|own|decide|lead|design|choose|shape|mentor|maintain|develop|architect|craft|obsess|investigate|pick|handle|report to|report straight|partner with|work (with|on|in|directly|closely|alongside|across|from)|help (build|shape|run|us|design|our|define)|get to|have (a say|ownership|meaningful|the chance|the opportunity|a huge|full|real|a direct)|talk to users|implement|be (the|our|joining|working|responsible|paired|building|leading|engineer|part|based|remote|fully remote|hybrid|free to|reporting|implementing|more|one of|in charge|developing|designing|involved))",
        "(you|you'd|she|he) and (the)? designer own",
        "you (own|choose|decide) (the|your|what|how|which|whole|everything)",
        "you could rewrite",
        "(fancy|consider|interested in|think about) (covering|working|helping|taking)",
        "(person|people) (you'd|you would) work with",
        "whoever (joins|takes (it|the|this))",
        "(enjoy|like|love|interested in|about) what (we're|we are) (building|doing|working on|up to)",
        "(this is|could be|might be|may be) (right up your|up your) (street|alley)",
        "(what|how|which) (you'll|you will) (do|be doing|work on|build|bring|get|need)",
        "(can|we) (offer|give) you (is|a|an)",
        "put on the table",
        "we sponsor (the|your)? visa",
        "(you'd|you would|you'll|you will|you'd be|you'll be) (speak|speaking|write|writing|troubleshoot|travel|look after|looking after|collaborate|contribute|participate|share|carry|mentoring|ensure|oversee|administer|administering|test)",
        "(be|get|getting|being) paid (for|to) (work|working|write|writing)",
        "(pay|paying) (you|people) to (work|write|build|hack|maintain)",
        "(would|could|will) you (come|like to come) (and|to) (do|work|build|lead|run|fix)",
        "what (you'd|you would) be doing",
    ],
    exceptions: phrases![
        "you'll (be (the first|able|one of the first) to know|get to (the|a|it|this|that) ...3)",
        "you'll be (in charge|part) of (the (dishes|snacks|booking))",
        "you (decide|choose) (what|how|which) (to|you want)",
    ],
    examples: &["«You'd join» the payments team."],
    near_misses: &["You'll need the new key.", "You would not believe it."],
    ..Rule::BLANK
}
.shipped();

/// The reader is asked to join.
pub static JOIN: Rule = Rule {
    id: "recruiting/join",
    what: "The reader is asked to join a company or a team.",
    phrases: phrases![
        "join (us|our|the|a|my|their|his|her) ...3 (team|company|startup|squad|crew|department|group)",
        "(think about|consider|considering|interested in|fancy|tempted by|thought about) joining",
        "(come|and) join (us|our) (in|on|at|as|and|team|to|for our)?",
        "(new|be our|our) (hire|colleague|teammate)",
        "(invite you to|and) join (hired|us)",
        "(second|third|another|extra) (infrastructure|<field>)? (person|pair of hands)",
        "(expanding|growing|extending|strengthening|building up|doubling) (our|the|my) ...2 (team|chapter|squad|department|group)",
        "(use|need|want|love) ...4 on our team",
        "(come|and) (write|build|hack|code|make) ...3 with us",
        "(space|room|place) (for|on|in) (you|(our|the|my) (team|squad|crew))",
        "(to)? (join|joining) (us)? as (a|an|our|the)? ...3 (<role>|lead|head|hire|engineer|manager)",
        "be (one of)? (our|the) (first|fifth|second|third|founding|early) ...2 (hires|hire|employees|engineers|engineer|member|members)",
        "(we're|we are|i'm|we) (two|three|four|five|building|growing|expanding) (the|our|a) (engineering)? team",
        "grow (our|the|my) (team|engineering)",
        "fill out our team",
        "(change|build) the (world|future) together",
        "(have|get|bring|want|see) you (on board|aboard|on our team)",
        "(kill|love) to have you",
    ],
    exceptions: phrases![
        "join (us|the team) (for|at) (lunch|drinks|dinner|breakfast|coffee|cake|a drink|the party|the call|the meeting)",
        "(join|joining) (our|the|a|my|us for|us at) ...2 (list|mailing|newsletter|call|meeting|webinar|community|group|club|channel|band|choir|beta|waitlist|interview|review|party|class|course)",
    ],
    examples: &["Would you like to «join our team»?"],
    near_misses: &["Please join us for lunch.", "Join the two tables by key."],
    ..Rule::BLANK
}
.shipped();
