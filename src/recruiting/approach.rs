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
        "(looking|keen|hoping|wanting|planning|aiming|wants|want|wishes|need|needs) to (add|bring in|bring on|take on|onboard|appoint|engage|recruit|contract|source|identify) ...5 (<role>|specialist|specialists|lead|talent|people|hires|freelancer|freelancers|contractors)",
        "(want|need|wants|needs|with|could use) (some|a bit of|a little|a lot of|your)? help (from|of|by) (a|an|someone|somebody) ...3 (<role>|<tech>|person|who|with)",
        "(seat|seats|roles|positions|vacancies|openings|reqs) to fill",
        "(role|position|req|vacancy|job) ...5 (has|have|had) (been|just)? (been)? (re opened|reopened|reposted|re advertised|approved|signed off|released|budgeted)",
        "(one|two|a|three|another) (seat|headcount|req|role|vacancy) (open|to fill|unfilled)",
        "(calling|phoning|ringing|writing|messaging|contacting you|getting in touch|in touch) (about|regarding|for|concerning) (a|an|our|the|some) ...4 (role|vacancy|opening|opportunity|<tech> position|<role> position)",
        "(filling|fill) (a|an|one|two|this|the|our|another) ...1 (seat|role|position|vacancy|opening) (on|in|at|for|with)",
        "(has|have|with|got|is) (space|room|a place|a desk|money) for (a|an|another|one more|two|two more) ...3 <role>",
        "(hire|recruit|find) (my|our|the|their) (first|second|third|next|founding|very first) ...2 <role>",
        "(have|has|got) ...4 <role> (requirement|requirements|req|reqs)",
        "(head of engineering|cto|ceo|founder|founders|team lead|hiring manager|vp|director) would (like|love) to (invite|meet|talk|speak|get to know) ...3 (you|to you)",
    ],
    exceptions: phrases![
        "(not|stopped|paused|no longer|never|isn't|aren't) (currently)? (hiring|recruiting)",
        "hiring (a|the|out|that) ...1 (car|van|bike|bikes|venue|hall|boat|skis|marquee|cars|room)",
        "opening (at|in) (<number>|the (morning|afternoon)|_ weeks)",
        "(nobody|no one|noone|none) ...4 (hire|hiring|recruit|recruiting|interviewing)",
        "going to hire (anyone|anybody)",
        "(to do with|effect on|few|fewer|poor|no) ...1 career opportunities",
        "(you're|you are|your company is|your team is) ...1 (hiring|recruiting)",
        "instead of (hiring|recruiting)",
    ],
    examples: &["Our team «is hiring».", "There is «an opening for» a developer.",
        "I am «calling about a Perl role».",
        "Our group «has space for a research engineer».",
        "I get to «hire my first two engineers».",
    ],
    near_misses: &["We are not hiring at the moment.", "The museum is opening at ten.",
        "I am calling about the bill.",
        "The car has space for a bike.",
    ],
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
        "(we|client|company|they|i|team) (still|also|urgently|really|currently|badly|desperately|definitely|now)? (need|needs|want|wants|seek|search|require|requires) ...7 <role>",
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
        "(needs|seeks|seek|lacks|short of|searching for|search for) (a|an|one|two|three|four|another|some|more) ...3 <role>",
        "(needs|need|seeks|seek|searching for|looking for|hunting for|want|wants|after) (a|an|another|one|two|some) <seniority>? (<field>|<tech>) (<field>|<tech>)? (person|people|someone|superstar|rockstar|wizard|ninja|guru|hacker|magician|wiz|genius|talent|lead|expert|specialist)",
        "(pay|hire|find) (someone|somebody|a person|a developer|a freelancer|a contractor|a dev|an engineer) to (look after|maintain|work|build|rewrite|take over|help|own|run|sort|clean up|finish|fix|migrate|redo)",
        "(we|client|team|they|i) (could|can) (really|badly|definitely)? use (someone|somebody|a person|people|you|your) ...2 (who|who's|with|like|help|skills|experience|on|for)",
        "(on the hunt|on the search|in the market) for ...5 (<role>|<tech>|people|talent)",
        "(more|too much) ...2 work than ...2 (hands|people|engineers|developers|time)",
        "(desperate|desperately looking|crying out|screaming) for (a|an|another|more|some|someone|good) ...3 (<role>|<tech>|person|people)",
        "(look|looking|searching|search) for <tech>+ ...1 (support|help|capacity|expertise|know how|reinforcement)",
        "<role> of (all|any|every) _ (wanted|needed|welcome|required)",
        "(we|they|client|team) (need|needs|want|wants|seek) (more|some|good|senior|strong|great)? <tech>+ ...1 (people|folks|devs|guys|talent|experts|hands|seniors)",
        "(i'm|we're|i am|we are) (now|currently|still)? (one|two|three|a) (<seniority>|<role>|<tech>) <role>? short (\\.|,|!|$|and)",
        "(needs|need|wants) (a|an|another|some) (tech|technical|dev|it) (person|guy|lead|head|cofounder|co founder)",
        "(looking|searching|hunting) for (someone|somebody|a person|a colleague|people) ...1 (to|who'd|who'll|who would|who will|who could|who's|who can) (come in|come|join|own|run|lead|build|rewrite|head|set up|shape)",
        "(we|client|they|i|team|i'd|we'd) (need|needs|want|wants|take|love|like) (someone|somebody|a person|people|folks) (who's|who'll|who'd|comfortable|good|strong|experienced|fluent|happy|able)",
        "(like|love|want|need|hoping|trying|keen) to (find|add|get|bring|win|take) (one|two|three) more <seniority>? (<tech>|<field>)? <role>",
        "need one more <tech>+",
        "(searching|search) (a|an|for|two|three) (freelance|freelancer|freelancing|experienced|permanent|contract) ...3 (<role>|<tech>)",
        "(client|customer|company|friend|founder|team) who (would|needs|wants|is looking|is after|'d) (love|like|want)? (to (talk|speak|meet|hear|work))? ...3 (someone|somebody|people|a person|a developer|you|a) (with|of|like|from|who) (your|you|knows|has|this)",
        "(our|my) (only|last|sole|lead|senior|main|first)? (dev|developer|engineer|sysadmin|programmer|<role>) (is|will be|just|has|'s) (just)? (leaving|leaves|left|retiring|moving on|off to|quitting|resigned|quit)",
        "in (need|search|want|dire need|urgent need) of ...4 (<role>|candidates|freelancers|contractors)",
        "(want|like|love|wanted|keen) to hire (you|u)",
        "(looking|searching|search|look) (for)? (reinforcement|reinforcements|additional capacity) (for|in|on)",
        "(need|needs|seek|seeks|hire|hiring|want|wants) (good|more|some|senior)? (<field>|compiler|kernel|graphics|rendering|gpu|vision|speech|robotics|gameplay|cryptography|numerics|simulation) (people|folks|talent|minds)",
        "need (one|two|a few) more (brain|brains|pair of hands|pairs of hands|head|heads|hands)",
        "(lost|losing) (our|one of our|a|another|the|my) ...2 <role>",
        "(client|company|friend|founder|startup|start up|agency|bank) (who|that|who'll|that'll|who'd|that'd) (will|would|can)? (pay|pays|paying) ...3 for (somebody|someone|a|an|people|the right)",
        "(we|i|client|and) (are|am)? (search|searching|seek|seeking) (a|an|for|for a) ...2 (<tech>|<field>) ...1 (leader|lead|manager|expert|specialist|head)",
        "(looking|searching) for (someone|somebody|a person|people) to (do|make|write|develop|code|program|design|create|build) (a|an|the|their|our|my|his|her) ...2 (app|website|site|webshop|shop|plugin|software|backend|firmware|game)",
        "(i|we) (look|search) for (a|an|another|two|some) ...3 (<role>|freelancer|freelancers|contractor|candidate|candidates|colleague)",
        "(looking|searching) for (a|an|another|two|some) ...2 (freelancer|freelancers|contractor|contractors)",
    ],
    exceptions: phrases![
        "(i'm|i am|i) (currently|now|also)? looking for (a|an|my|new)? (new)? (role|job|position|opportunity)",
        "(beta|alpha|early|test) (testers|tester|users)",
        "who (has|have|knows|know) (a|an|the)? (idea|answer|clue) ...5",
        "(search|searching|looking) for _ (bug|error|file|problem|reason|cause|fix|patch)",
        "looking for ...5 so that",
        "(you're|you are|your company is|your team is) ...1 (looking|searching|hunting|seeking) (for)? ...6",
    ],
    examples: &[
        "We are «looking for a senior engineer» in Leeds.",
        "Halden «needs a Kotlin developer».",
        "They are «searching for a backend wizard».",
        "I am «looking for someone to own» the build.",
        "«Our developer is leaving» in May.",
        "We «lost our Android developer» yesterday.",
        "They make chips and «need compiler people».",
    ],
    near_misses: &[
        "We are looking for the cause of the crash.",
        "The kitchen needs a plumber, and a person to let him in.",
        "I am looking for a new role.",
        "I am looking for someone to fix the tap.",
        "We lost our Android phone.",
        "We are searching a table for the key.",
    ],
    ..Rule::BLANK
}
.shipped();

/// What this job pays.
pub static JOB_PAY: Rule = Rule {
    id: "recruiting/job-pay",
    what: "Pay that is said to be the pay of a job in tech: “the budget for this C++ position”.",
    phrases: phrases![
        "(budget|salary|compensation|pay|band|bracket|salary range|pay range|package|rate|ceiling) (for|on|attached to) (this|the|our|that) ...1 (<tech>|<field>|<role>|<seniority>) ...2 (role|position|vacancy|seat|job)",
        "(pay|rate|day rate) (for|on) (this|the|our|that) <seniority>? (<tech>|<field>)+ <role>? contract",
        "(role|position|vacancy|contract) (pays|is paid|is budgeted|comes with|carries|is banded) ...3 (<amount>|<number>)",
        "(budgeted|banded) (at|between|from|up to) (<amount>|<number>)",
        "(we|they|client|he|she) (can|could|will|would|'ll)? (pay|pays|offer|offers) <amount>+ (a|an|per|/) (hour|hr|h|day|month|mo|year|hourly|monthly)",
    ],
    exceptions: phrases!["(my|her|his|new|old|last|current) <role>? (role|position|contract|job) (pays|comes with|is paid) ...4"],
    examples: &["The «budget for this Rust position» is €80k.", "The «role pays £70k» and is remote."],
    near_misses: &["The budget for this kitchen is £9k.", "The budget for the data contract is £9k.", "My role pays £70k at most."],
    ..Rule::BLANK
}
.shipped();

/// A role and whom it is with, without a verb: how short messages open.
pub static ROLE_AT: Rule = Rule {
    id: "recruiting/role-at",
    what: "A role and the kind of company it is with, said without a verb: “SRE for a payments company”.",
    phrases: phrases![
        "(^|,|:) <seniority>? (<field>|<tech>)? <role> (for|at|with|in) (a|an) ...4 (company|startup|start up|scaleup|scale up|fintech|bank|insurer|agency|studio|consultancy|charity|university|manufacturer|retailer|firm|lab)",
    ],
    exceptions: phrases!["(i'm|i am|i was|she|he|work|worked|as) ...5 <role> (for|at|with|in) (a|an) ...4"],
    examples: &["Hi Ana«, SRE for a payments company»."],
    near_misses: &["I work as a developer at a bank.", "The developer went to the bank."],
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
        "(a|the|this|another|an|our|my|your|one|following|some) ...2 (role|vacancy|position) (i|we|at|with|for|might|may|here|in|based|near|you)",
        "(role|vacancy|position) (that|which) ...5 (you|your|might|could|would|may|suit|suits|fits|interests|needs|pays|is|requires|we|i|has)",
        "(work|working|job|joining|career) (at|for|with) (us|our)",
        "(your|the) next (role|career move|job|position|move|challenge|adventure|step)",
        "(founding|first) (<field>|<tech>)? (engineer|developer|hire|employee)",
        "employee (number|no|#)? <number>",
        "job (description|spec|specification|posting|listings)",
        "(send|share) (you)? (the|a|over)? (full|job|role)? (jd|job spec|job description|role description|full spec)",
        "(opportunity|role|position|job) (past|by) you",
        "next ...3 (hire|<role>|colleague) (could|might|may|will) be you",
        "(the|an|this|our) (opening|vacancy) (on|in|at|with|within) (our|my|the) ...1 (team|company|squad|group|org|department)",
        "remote ...1 <tech>+ (job|gig|role|position|contract)",
        "(submit|represent) you (for|to)",
        "(put|send|submit) you (forward|over to (my|the|our) client)",
        "<tech>+ \\( ...3 \\) (role|position|job|gig|contract|vacancy)",
        "(for|as|regarding|about|concerning|of) (the|a|an|our) (position|role|post|job|vacancy) (of|as) (a|an|our)? ...3 (<role>|<seniority>|<tech>|<field>|lead|manager|head)",
        "(a|an|our|another) <seniority> (position|role|vacancy|opening)",
    ],
    exceptions: phrases![
        "(exciting|great|new|another|good) opportunity (to|for us|for me|to learn)",
        "(role|position|opportunity) (in|of|for) (the|this|his|her|that) (project|file|list|array|queue|database|play|film|story|market|history)",
        "my (current|old|previous|last|new) (role|position|job)",
        "role (based|model|models|play|assignment|binding|bindings|name|attribute)",
        "(ansible|terraform|iam|aws|kubernetes|k8s|postgres|postgresql|sql|oracle|chef|puppet|salt|helm|azure|snowflake|redis) (role|roles)",
        "(git|css|html) (role|roles|position|positions)",
        "your new (role|position|job)",
        "opportunity for (me|us|everyone|feedback|questions)",
        "advertising (opportunity|opportunities)",
        "make (position|positions)",
        "(new|different|another) (position|role) (for|of) (the|this|that) (header|footer|button|field|line|column|window|menu|icon)",
        "(header|field|button|cursor|window|column|icon|line|footer|it) (a|the|its) (new|different|another) position for",
        "(role|position|job) (on|in|at) (his|her) (team|company|place|firm|department)",
        "(play|plays|played|playing) ...4 (role|part|position) (in|for|at|that|which|with)",
    ],
    examples: &["I have a «new role» that may suit you.", "It is «an exciting role in» payments."],
    near_misses: &["This is a great opportunity to fix the bug.", "The position of the cursor is off.",
        "The role of the engineer in this novel is small.",
    ],
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
