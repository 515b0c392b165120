//! Words with which people approach a developer about work.

use crate::rule::Rule;

/// The company hires.
pub static HIRING: Rule = Rule {
    id: "recruiting/hiring",
    what: "Words that say that someone is hired: hiring, open roles, a vacancy.",
    phrases: phrases![
        "(is|are|am|we're|i'm|they're|he's|she's|currently|actively|now|urgently|also|been) (currently|actively|now|also|urgently|always|still)? (hiring|recruiting|staffing)",
        "(hiring|recruiting) (for|a|an|two|three|four|five|several|multiple|senior|people|engineers|developers|now)",
        "(looking|need|needs|wants|want|keen|aim|aiming|plan|planning|hoping|going) to (hire|recruit|fill|bring on|add to (the|our) team|grow (the|our|my) team|expand (the|our|my) team|build (out)? (the|our|a|my) team)",
        "(open|new|current|available|urgent|immediate|several|many|multiple|different|contract|permanent|following|below) (engineering|technical|tech|developer|software|<tech>|<field>|<role>)? (roles|positions|vacancies|vacancy|opening|openings|requirement)",
        "open <tech>? jobs",
        "(an|a|open|permanent|the|has|have|our) (opening|vacancy) (for|at|in|with|we|near|here)",
        "(role|position|opening|opportunity|vacancy|job|req|seat) (is|are|has|have) (still)? (open|available|come up|opened|vacant)",
        "(job|career) (opportunity|opportunities|opening|openings|vacancy|vacancies|offer)",
        "(headcount|seat|seats) for (a|an|two|three|<seniority>|<role>)",
        "(approved|has|have|with) _ (more)? (seats|openings|vacancies|openings)",
        "engineering hiring",
        "look after hiring",
        "^ (now|still|also)? hiring",
        "(client|they|company|team|firm|bank|he|she) (is|are) interviewing",
        "(hiring|recruiting) (that|our|the|another|more)",
        "(opened|opening|created|posted|advertised|advertising) (up)? (a|an|one|two|three|several|some|new) ...2 (position|positions|role|roles|vacancy|vacancies)",
        "(some|several|few|couple of|two|three|multiple|interesting) ...1 (openings|vacancies)",
        "(have|got) (the)? (money|budget|approval|funding|sign off) (to|for) (pay|hire|a|an|another|two|three|one)",
        "(nous recherchons|nous cherchons|wir suchen|buscamos|stiamo cercando|cerchiamo|szukamy|procuramos|wij zoeken|vi söker)",
        "(adding|add|hire|hiring) (a|an|another|our) <seniority>? <field>? <tech>? <field>? <role>",
        "(recruitment|recruit|recruiting) of (its|our|their|a|an|the)",
        "recruit only",
        "post (that|which) closes",
        "(tasked|asked|instructed|engaged|retained|appointed) (to|with) (fill|filling|find|finding|recruit|recruiting|staff|staffing)",
        "building (out|up)? (the|our|a|my) ...2 (team|org|organisation|organization|function|practice|hub|chapter|department|squad)",
        "(role|position|seat|vacancy|opening) ...3 (is|are) (now|back|just)? (open|on|available|live|unfilled|vacant) again",
        "<tech> ...1 (job|role|position|contract|gig) is (back on|on again|live|open|open again|still open)",
        "(walk in|recruitment|hiring) (drive|interview|interviews|day)",
        "(i|we) (also|mostly|only|mainly)? (place|headhunt|recruit) ...1 (<role>|people|talent|contractors)",
        "(<role>|<tech>) ...5 (gesucht|gezocht)",
        "(gesucht|gezocht) : ...3 (<role>|<tech>)",
        "(stellenangebot|stellenanzeige|offre d'emploi|oferta de empleo|oferta pracy|offerta di lavoro)",
        "(recherche|recrute|embauche) (un|une|des)",
        "(suche|sucht|sucht|suchen|zoekt|zoeken|szuka|busca|cerca|procura|söker) ...4 (<role>|<tech>)",
        "(recrutons|assumiamo|contratamos|anställer|ansetter|rekrutujemy|zatrudnimy)",
        "(have|has|got|with) (one|two|a|three|another) ...1 (seat|spot|slot|headcount|position) (left|open|available|free)",
    ],
    exceptions: phrases![
        "(not|stopped|paused|no longer|never|isn't|aren't) (currently)? (hiring|recruiting)",
        "hiring (a|the|out|that) ...1 (car|van|bike|bikes|venue|hall|boat|skis|marquee|cars|room)",
        "opening (at|in) (<number>|the (morning|afternoon)|_ weeks)",
        "(nobody|no one|noone|none) ...4 (hire|hiring|recruit|recruiting|interviewing)",
        "going to hire (anyone|anybody)",
        "(to do with|effect on|few|fewer|poor|no) ...1 career opportunities",
    ],
    examples: &["Our team «is hiring».", "There is «an opening for» a developer."],
    near_misses: &["We are not hiring at the moment.", "The museum is opening at ten."],
    ..Rule::BLANK
}
.shipped();

/// A person for a role is looked for.
pub static SOUGHT: Rule = Rule {
    id: "recruiting/sought",
    what: "Words that look for a person: “looking for a senior developer”.",
    phrases: phrases![
        "(looking|searching|search|hunting) for ...6 (<role>|candidate|candidates|talent|professional|individual|individuals|co founder|cofounder|partner|manager|owners|generalist|marketer|thinker)",
        "(looking|searching|search|hunting) for ...3 (someone|somebody|person|people) (to join|like you|in our|who (has|have|is|are|know|knows|loves|love|enjoy|enjoys|care|cares|ships|ship|wants|build|builds|write|writes) ...4 (code|software|experience|<tech>|<field>|systems|products|engineering)|with ...4 (experience|skills|<tech>|background)) (us|team)?",
        "(seeking|seeks|requires|sourcing|require|wanted) ...6 (<role>|candidate|candidates|professional|individual|individuals|co founder|cofounder|partner)",
        "(we|client|company|they|i|team) (still|also|urgently|really|currently)? (need|needs|want|wants|seek|search|require|requires) ...7 <role>",
        "(we|client|team|they) (could|can) use (a|another|an) ...3 (<role>|person)",
        "(is|are|am|we're|i'm|they're) (currently|actively|now|urgently)? (seeking|after) (a|an|our|its|their|two|three|several|passionate|talented|experienced|skilled|<seniority>|<role>|people|candidates)",
        "interested in <seniority>? <tech>? <field>? <role>",
        "(need|needs|want|wants|after) (a|an|another|one more|two|some) ...1 (freelancer|contractor|junior|graduate|freelancers|contractors)",
        "(needs|need|wants|want) (you|people like you|someone like you|your (skills|help|experience))",
        "(need|needs|want|wants|seek|seeks|after|love) (a|an|another|two|three|four|their|some|more|one more) <seniority>? <tech>+ (people|person|lead|folks|guy|guys|expert|experts|specialist|specialists|talent|head|hand|hands)",
        "(looking|searching|search|hunting) for ...3 <tech>+ ...3 (folks|people|person|talent|experts|specialists|lead|contractors|freelancers)",
        "hole in (the|our|my) (team|squad)",
        "<role> (needed|wanted|required)",
        "need ...2 <field>? (<tech>|<role>) (person|dev|devs|developer|gigachad|engineer)",
        "who (has|have|knows|know) ...6 (before|well)",
        "(we|client|they|i|team|i'd|we'd) (need|needs|want|wants|take|love|like) (someone|somebody|a person|people|folks) (who|with|to join|that)",
        "on the lookout for ...6 (<role>|folks|people|someone|candidates|talent)",
        "one of (us|them|our <role>|the <role>|our seniors|our ...2 (folks|people|team|engineers|developers)) (is|goes|are|will be|has) (leaving|left|going|retiring|on|off|moving|moved)",
        "(like|want|hoping|love|trying) to (find|meet) (the person|someone|somebody|a second|a third|our next|another) ...4 (who|<role>|to join|person|hire)",
        "(we|i|i'll|we'll) (now)? (have|need) ...2 (budget|room|space) for (a|an|one|another|two|three) (more)? (senior|junior|<role>|<seniority>|person|people|hire)",
        "need ...3 (help|hand|hands|support) for ...3 (weeks|months)",
        "(helping|help) (them|him|her|a friend|a company) ...3 (find|hire|recruit) (a|an|somebody|someone|people|their|the)",
        "(pay|hire|find) (someone|somebody|a person|a developer) to (look after|maintain|work|build|rewrite|take over|help|own|run)",
    ],
    exceptions: phrases![
        "(i'm|i am|i) (currently|now|also)? looking for (a|an|my|new)? (new)? (role|job|position|opportunity)",
        "(beta|alpha|early|test) (testers|tester|users)",
        "who (has|have|knows|know) (a|an|the)? (idea|answer|clue) ...5",
        "(search|searching|looking) for _ (bug|error|file|problem|reason|cause|fix|patch)",
        "looking for ...5 so that",
    ],
    examples: &["We are «looking for a senior engineer» in Leeds."],
    near_misses: &["We are looking for the cause of the crash.", "I am looking for a new role."],
    ..Rule::BLANK
}
.shipped();

/// A job is offered in so many words.
pub static OPPORTUNITY: Rule = Rule {
    id: "recruiting/opportunity",
    what: "A job called an opportunity, a challenge, or a role with praise.",
    phrases: phrases![
        "(exciting|great|amazing|excellent|fantastic|new|unique|interesting|brilliant|rewarding|challenging|awesome|promising|attractive|super|perfect) (new|job|career|contract|remote|<field>|<tech>|<seniority>|<role>)? (opportunity|opportunities|role|roles|opening|position|positions|challenge|vacancy)",
        "(opportunity|opportunities) (with|at|for|in)",
        "(opportunity|opportunities) that ...3 you",
        "(a|the) (job|role) (where|in which) you",
        "(the|our|this|that|my) ...2 (<field>|<tech>|<role>) (role|position|vacancy|job|opening)",
        "<role> (opportunity|opportunities)",
        "<tech>+ (role|roles|gig|gigs|position|positions|vacancy|opening|openings|contract)",
        "(gig|gigs) (in|at|for|with|going)",
        "(there's|there is|i have|i've|i've got|we have|got) (a|an|this|another) ...2 job (in|at|with|for|that|near)",
        "(sre|frontend|backend|fullstack|full stack|front end|back end|devops|ios|android|mobile|embedded|qa|ml|mlops|staff|principal) (job|jobs|role|roles|gig|position|positions|openings)",
        "(a|an|another|this|the) <tech>+ job (at|in|with|near|for|that|which)",
        "(start up|startup|company|bank|firm|client|shop|scale up|fintech) ...5 (pays|paying|offers|offering) <amount>",
        "(job|jobs|vacancy|vacancies|role|roles|gig) (for (you|u|someone like you)|going (at|in|with|here))",
        "(a|the|this|another|an|our|my|your|one|following|some) ...2 (role|vacancy|position) (i|we|that|which|at|with|for|might|may|here|in|based|near)",
        "(work|working|job|joining|career) (at|for|with) (us|our)",
        "(your|the) next (role|career move|job|position|move|challenge|adventure|step)",
        "(founding|first) (<field>|<tech>)? (engineer|developer|hire|employee)",
        "employee (number|no|#)? <number>",
        "job (description|spec|specification|posting|listings)",
        "(send|share) (you)? (the|a|over)? (full|job|role)? (jd|job spec|job description|role description|full spec)",
        "(opportunity|role|position|job) (past|by) you",
        "next ...3 (hire|<role>|colleague) (could|might|may|will) be you",
    ],
    exceptions: phrases![
        "(exciting|great|new|another|good) opportunity (to|for us|for me|to learn)",
        "(role|position|opportunity) (in|of|for) (the|this|his|her|that) (project|file|list|array|queue|database|play|film|story|market|history)",
        "my (current|old|previous|last|new) (role|position|job)",
        "role (based|model|models|play|assignment|binding|bindings|name|attribute)",
        "(ansible|terraform|iam|aws|kubernetes|k8s|postgres|postgresql|sql|oracle|chef|puppet|salt|helm|azure|snowflake|redis|git|css|html) (role|roles|position|positions)",
        "your new (role|position|job)",
        "opportunity for (me|us|everyone|feedback|questions)",
        "advertising (opportunity|opportunities)",
        "make (position|positions)",
        "(new|different|another) (position|role) (for|of) (the|this|that) (header|footer|button|field|line|column|window|menu|icon)",
        "(header|field|button|cursor|window|column|icon|line|footer|it) (a|the|its) (new|different|another) position for",
    ],
    examples: &["I have «a new role that» may suit you.", "It is «an exciting role in» payments."],
    near_misses: &["This is a great opportunity to fix the bug.", "The position of the cursor is off."],
    ..Rule::BLANK
}
.shipped();

/// The bare words for a job.
pub static JOB_WORD: Rule = Rule {
    id: "recruiting/job-word",
    what: "A word for a job: role, position, vacancy.",
    phrases: phrases![
        "(role|roles|vacancy|vacancies|opportunity|opportunities|opening|openings|hiring|recruiting|job|jobs|gig|gigs|career|careers|candidate|candidates|staffing)",
        "(position|positions) (is|at|with|for|in)",
        "position :",
    ],
    exceptions: phrases![
        "(does|do|did) (the|a|its|his|her|their|good|great)? job",
        "(cron|print|batch|backup|nightly|build|ci|good|great) (job|jobs)",
        "role (based|model|models|play|assignment|binding|bindings|name|attribute)",
    ],
    examples: &["It is a permanent «role»."],
    near_misses: &["The cron job failed.", "It does the job."],
    ..Rule::BLANK
}
.shipped();

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
        "(is|could|might) (it|that|this) (be)? you \\?",
    ],
    exceptions: phrases!["(be|is|was) a good fit for (the|this) (project|problem|library|codebase|task|issue)"],
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
        "still happy (at|where)",
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
    ],
    exceptions: phrases!["no (recruiters|agencies|recruitment)"],
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
        "(recommend|refer) (some|any|your|anyone|someone) ...2 (folks|friends|people|engineers|developers|colleagues|us|contacts)?",
        "(referral|introduction) (bonus|fee|that ends in a hire)",
        "(pls|please|kindly) (refer|forward|share) ...2 (your)? (friends|frnds|colleagues|network)",
        "(best|strongest|greatest) <seniority>? <field>? <role> (you've|you have|you) (ever)? (worked|met|know)",
        "(someone|anyone) ...3 (in|from) your network",
        "forward to a mate",
        "(anyone|anybody|someone|somebody) (spring|springs|come|comes) to mind",
    ],
    examples: &["Do you «know anyone who might» like it?"],
    near_misses: &["Does anyone know how to fix it?"],
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
        "we spoke (back|in|last|about)",
        "miss out",
        "wrote to you (in|about|last|back|a|regarding|before|on)",
        "(said|told me|asked me) ...2 (ask|come back|write|ping|try|call|to) ...3 (after|again) (the|in)? (summer|holidays|later|new year|january|september|christmas|<weekday>)?",
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
    ],
    examples: &["Calling all «ninjas»."],
    near_misses: &["The stone rocks in the wind."],
    ..Rule::BLANK
}
.shipped();
