//! The parts of a job advertisement: headings, conditions, how to apply.

use crate::rule::Rule;

/// A CV is asked for.
pub static CV: Rule = Rule {
    id: "recruiting/cv",
    what: "The reader's CV or résumé is asked for.",
    phrases: phrases![
        "(send|share|forward|drop|email|provide|submit|shoot|get|need|have|attach|include|revert with|reply with|want|give|exchange|pásame|upload|dm|see) (me|us|over)? ...5 (cv|cvs|resume|resumes|résumé|curriculum vitae|(your|ur) gh)",
        "(your|ur|updated|latest|current|word|tailored|recent) (updated|latest|current|recent|word)? (cv|resume|résumé|curriculum vitae)",
        "(cv|résumé) (to|asap|please|pls|and|or|in word|incl|including|by)",
        "(cvs|resume|resumes) (to <link>|asap|please|pls|in word|incl)",
        "(a|an|the|copy of|^|:|with|detailed|word) (cvs|resume|resumes) (to|and|by|or|including)",
        "up to date (cv|resume|curriculum vitae)",
        "(share|send|submit|forward|email) (us|me)? (profile|profiles|cvs) (to|at|with|along|asap)",
        "(reply|apply|dm|pm|email|message) (with|w|w /) ...3 (cv|resume|résumé|github|portfolio)",
    ],
    exceptions: phrases![
        "(attached|attach|find|sending|send you|sent|enclosed|is|here's|shared) ...3 my ...2 (cv|resume|résumé)",
        "my (cv|resume|résumé) (and|or)",
        "(update|updating|write|writing|polish|send|sent|on|in|tailor|rewrite|of|with) my (own|old|latest)? (cv|cvs|resume|résumé)",
        "(received|got|have|saw|reviewed|reading|read|keep|forwarded|through) (your|his|her|their|all) (cv|cvs|resume)",
        "(want|like) me to (forward|pass on|send|share|look at|read|check) your (cv|resume)",
        "(her|his|their) (cv|resume)",
        "(send|share|forward|show|give|mail) you (the|his|her|their|a|my|some) ...1 (cv|cvs|resume|resumes|profile)",
    ],
    examples: &["Please «send me your CV»."],
    near_misses: &["Please find attached my CV.", "We will resume the call."],
    ..Rule::BLANK
}
.shipped();

/// How to apply.
pub static APPLY: Rule = Rule {
    id: "recruiting/apply",
    what: "How to apply for the job.",
    phrases: phrases![
        "apply (here|now|today|online|via|at|directly|using|or ask|with your|for this (role|position|job)|by (email|emailing|sending))",
        "(to|how to|please|can) apply (:|,|here|email|send|please|visit|via|on|dm|directly|through|today|now)",
        "(to|please|can) apply (by|at|to|with|for|and) ...3 (<link>|email|emailing|sending|send|mail|answer|tell|cv|resume|us|me|role|position|job|post|link|form|site|portal)",
        "(please|how to) apply \\.",
        "^ apply :",
        "(get|getting) in touch ...6 (application|code|cv|resume)",
        "(application|applications) (have to|should|must|can|via|through|from|welcome|close|are open)",
        "(the)? (short|online|quick) application (form)?",
        "(see|view|check out|all|at|find|visit) ...4 (jobs|careers|positions|openings)",
        "(no|not) (recruiters|agencies|agency|third parties|third party) (or|and|please|,)? (agencies|recruiters)?",
        "(contact|email|ping|reach out to|mail) ...6 (for more (info|information|details)|to apply|if interested)",
        "to be considered (:|,|for|please|send|email|you|apply)",
        "(two|three|four|<number>) (short)? interviews (,|then|and|:|\\.|in total)",
        "(bewerbung|bewerbungen|candidatures|sollicitaties) (an|à|bitte|naar|to|:|und)",
        "apply (through|on) (our|the) (site|website|page)",
        "(informal|further|confidential|any) (enquiries|inquiries|queries) (to|:|can|may|about)",
        "closing date",
    ],
    exceptions: phrases![
        "(like|want|writing|decided|how do i|wish) to apply",
        "apply (at|via|by) (runtime|startup|boot|compile)",
        "to apply (the|this|that|these|to the)",
        "to apply to (the|this|all|every|each) (patch|file|files|branch|rules|server)",
        "(see|check out|find|view|all) ...3 (cron|ci|failed|build|running|background) jobs",
    ],
    examples: &["«Apply here»: example.com/jobs"],
    near_misses: &["To apply the patch, run make.", "I would like to apply."],
    ..Rule::BLANK
}
.shipped();

/// Conditions that only job talk has.
pub static TERMS: Rule = Rule {
    id: "recruiting/terms",
    what: "Conditions of a job: notice period, current pay, contract form, clearance.",
    phrases: phrases![
        "notice (period|peroid)",
        "(current|present|expected|curent) (and|&|or)? (expected|desired)? (ctc|salary|package|compensation|remuneration|rate)",
        "salary (expectation|expectations)",
        "(visa|work permit) (sponsorship|sponsored|status|support|transfer|assistance)",
        "(c2c|w2|c2h|cth|corp to corp|1099|ectc|cctc|lpa)",
        "(outside|inside) (of)? ir35",
        "(umbrella only|via umbrella|sc clearance|security clearance|ts/sci|active clearance|dv cleared|eligible for sc)",
        "(relocation|signing) (package|assistance|support|bonus|help)",
        "(what are you on at the moment|how do you feel about offices)",
        "your (rate|day rate|rates|hourly rate|daily rate) (and|&|,) (your|earliest|possible)? (availability|start|start date)",
        "(immediate|early) (joiner|joiners|start|joining)",
        "(m|w|f) / (f|m|w) / (d|x|m|div)",
        "(b2b contract|contract of employment|uop|umowa)",
        "(stock options|share options|rsus|vsop|esop|equity)",
        "(open to|willing to|would you) relocate",
        "(full time|fte|permanent) (role|position|job|opportunity)",
        "(contract|contractor|freelancer) (role|position|wanted|needed|month|months)",
        "(<number>|<number> plus|<number> \\+) (month|months|mths) (contract|initial|rolling|ftc|fixed)",
        "(probation period|holiday allowance|13th month|overtime is paid|bank holidays|pension|401k|401 \\(k\\)|paid time off|pto)",
        "(usc|gc|h1b|h1|green card|ead|opt|us citizens|us citizen|citizens) (/|and|or|,|ead)? (usc|gc|ead|h1b|green card holders)? only",
        "(unbefristet|festanstellung|vollzeit|teilzeit|en cdi|homeoffice|home office|praca zdalna|op afstand|urlaubstage|tage urlaub|netto)",
        "(degree|qualification) (in|or) ...5 (subject|equivalent|discipline|field)",
        "<number> (year|years) (post|contract|position|appointment|fixed term)",
        "(pay|paying|cover|covering) (for)? (the|your) (move|relocation)",
        "(share|send|confirm|advise|let me know|provide) ...3 (rate|rates) (and|&|,|/) (your|ur)? (availability|avail|start date)",
    ],
    exceptions: phrases!["my (notice period|salary expectation|expected salary|current salary|salary expectations|pension)"],
    examples: &["Tell me your «notice period»."],
    near_misses: &["My notice period is two months."],
    ..Rule::BLANK
}
.shipped();

/// Experience is asked for.
pub static EXPERIENCE: Rule = Rule {
    id: "recruiting/experience",
    what: "Experience that the reader is asked to have.",
    phrases: phrases![
        "<number> (\\+|plus)? (years|yrs|year|yr|months) (of)? ...2 (experience|exp|hands)",
        "<number> (\\+|plus) (years|yrs|yr|year)",
        "<number> to <number> (years|yrs|months)",
        "(experience|experienced|exp) (with|in|of|using) ...4 (required|preferred|plus|essential|desirable|necessary|mandatory|advantage)",
        "(is|are|being|would be|a) (a|an)? ...2 (plus|must|bonus|nice to have|advantage)",
        "(good|strong|solid|proven|deep|excellent|extensive|hands on|must have|previous|relevant|knowledge|minimum|at least|significant|professional|prior|commercial) ...3 (experience|knowledge|understanding|exp|track record|background)",
        "(proficiency|proficient|fluency|fluent|expertise|familiarity|familiar|well versed|skilled) (in|with)",
        "(must have|good to have|nice to have|must be|should have|you'll need|you need to (have|be)|you need (at least|<number>|strong|good|solid|experience))",
        "you (have|are|should have|should be) (already|also|ideally)? (a|an|able|adept|at least|built|comfortable|confident|curious|deep|driven|eager|excellent|experience|experienced|expert|familiar|fluent|good|hands on|keen|knowledge|motivated|no fear|passionate|proficient|proven|self|skilled|solid|some|strong|used|well versed|worked|written|<number>|<seniority>|<role>)",
        "(experience|knowledge|understanding) (with|in|of) <tech>",
        "(will|you'll) need (a|an) ...3 (degree|qualification|experience)",
    ],
    exceptions: phrases![
        "i (have|am|must) ...6",
        "(you must be|you are|you have|you need) (logged|signed|on|right|not|a new|new|an|been|received|any|to)",
        "(do|don't|did|didn't|can|could|should|would) you (have|need|be)",
    ],
    examples: &["«5+ years» in a small team."],
    near_misses: &["It has been years."],
    ..Rule::BLANK
}
.shipped();

/// A heading of a job advertisement.
pub static HEADING: Rule = Rule {
    id: "recruiting/heading",
    what: "A heading of a job advertisement.",
    phrases: phrases![
        "(job|role|key|mandatory|required|minimum|preferred|technical|desired|skill|about the|useful|ideal) (requirements|responsibilities|skills|qualifications|description|duties|role|summary|experience|candidate|tasks|skils) :?",
        "(job|role|key|mandatory|required|minimum|preferred|technical|desired|skill|about the|useful|ideal) (set|profile|title|type|attributes) :",
        "^ (requirements|responsibilities|qualifications|must have|nice to have|what you'll do|what you will do|who you are|what we offer|we offer|what we're looking for|about you|about us|about the role|the role|your role|your profile|your tasks|what is offered|tech stack|our stack|your mission|why join|why join us|what we value|hiring process|keywords|open roles|open positions|roles) (:|$)",
        "roles & responsibilities",
        "what (can you expect|we're looking for|we are looking for|you'll work on|we value|you'll bring|you bring)",
        "(you might be|who is) a good fit if",
        "submission details",
        "(our|the)? (tech|technology|technical)? stack (is|:|includes|consists|we)",
        "(tech|stack|toolset|technologies) :",
        "(why|great reasons to) join",
        "interview process",
        "^ (vacancy|vacature|job opening|open position) :",
    ],
    examples: &["«Requirements:»\nfive legs"],
    near_misses: &["The requirements changed."],
    ..Rule::BLANK
}
.shipped();

/// A labelled line of a job advertisement.
pub static FIELD: Rule = Rule {
    id: "recruiting/field",
    what: "A labelled line of a job advertisement: “Rate:”, “Start:”.",
    phrases: phrases![
        "(title|position|role|job title|rate|duration|loc|skills|salary|ctc|exp|np|experience|compensation|comp|pay|contract|interview|clearance|benefits|package|budget|pay rate|hiring manager|employment type|day rate|level|money|hire type|skills required|required skills) :",
        "(location|place|start|start date|hours|schedule|office|length|where|how we work|where and when|date|team|language|english|visa|stack|stage|company|remote|process|tools|environment) :",
    ],
    examples: &["«Rate:» open"],
    near_misses: &["The rate is open."],
    ..Rule::BLANK
}
.shipped();

/// A job title.
pub static TITLE: Rule = Rule {
    id: "recruiting/title",
    what: "A job title: “Senior Java Developer”.",
    phrases: phrases![
        "<seniority> (/ <seniority>)? <field>? <tech>+ <field>? <role>",
        "<seniority> (/ <seniority>)? ...2 <field> (/ <field>)? <role>",
        "<seniority> (level)? <role>",
        "<seniority> <tech>+ (,|\\(|in|at|for|\\.|role|\\||–|person|people|folks|contractor)",
        "<seniority> (backend|frontend|fullstack|full stack|back end|front end|devops|sre|ios|android|mobile) (,|\\(|in|at|for|\\.|role|\\|)",
        "(<tech>+|full stack|front end|back end|<field>+) (/ <tech>)? (<role>|dev|lead|contractor|specialist)",
        "(engineering|dev|product|development) (manager|lead|director)",
        "(head|vp|director) of (engineering|software|platform|technology|data|product)",
        "(technical|co) (co)? founder",
        "(test|qa|dev) lead",
        "^ (tech|technical|team) lead",
    ],
    exceptions: phrases![
        "(the|our|your|their|my) ...3 <role> (asks|asked|says|said|told|thinks|thought|reports|reported|won't|didn't|can't|went|fixed|found|broke|left|forgot|called|complained|noticed|wrote|quit)",
    ],
    examples: &["A «Senior Backend Engineer» in York."],
    near_misses: &["A senior citizen.",
        "The Oracle DBA asks for a backup.",
    ],
    ..Rule::BLANK
}
.shipped();

/// Pay as an offer words it.
pub static PAY: Rule = Rule {
    id: "recruiting/pay",
    what: "Pay as an offer words it.",
    phrases: phrases![
        "(competitive|attractive|excellent|base|basic|gross|annual|negotiable|salary|pay|fixed|top|generous|market) (rate|base)? (salary|compensation|pay|package|comp|remuneration|band|range|gross|bonus)",
        "(salary|compensation|pay|package|rate|comp|budget|base) (is|are|:|of|range|up to|from|between|band|in the)",
        "(per|a|/) (annum|day|hour|hr|h)",
        "(pd|p\\.a|p/a|ote|brutto|net/month|gross|pro rata|ctc)",
        "(day|daily|hourly) rate",
        "(we|client) (pay|offer|offers)",
        "<money> band",
        "what we offer",
        "(£|€|\\$|zł|chf|¥|usd|gbp|eur|pln) <number> (–|to|k|a year|per year|a day|per day|a month|per month|an hour)",
        "(<amount>|<number>|k|salary|rate|package|comp|pay|competitive|,|\\(|–|:|\\+) doe",
        "(great|good|fair|competitive|decent) (salaries|wages)",
        "pay (fairly|is decent|is good|is fair)",
        "(£|€|\\$) <number> ...1 <number> k",
        "<amount>+ (plus|\\+) (bonus|super|benefits|equity|package|car|commission|options|stock|holiday)",
    ],
    examples: &["There is a «competitive salary»."],
    near_misses: &["We paid the plumber."],
    ..Rule::BLANK
}
.shipped();

/// The form of employment.
pub static EMPLOYMENT: Rule = Rule {
    id: "recruiting/employment",
    what: "The form of employment and the place of work.",
    phrases: phrases![
        "(full time|part time|fulltime|permanent|freelance|contractor|contract|fte|internship|interns|visa)",
        "(fully|100|100 %) remote",
        "(hybrid|onsite|on site|in person|in office|wfh|remote ok|remote only|remote friendly)",
        "remote (role|position|job|within|from|in|uk|us|eu|first|or|us only)",
        "(days|day) (a|per|in) (week)? (in|from|at)? (the)? (office|home|onsite)",
        "work (from home|from anywhere|remotely|from office)",
        "^ remote $",
        "remote",
    ],
    exceptions: phrases![
        "remote (control|file|host|server|branch|repository|access|desktop|sensing|origin|machine|shell|login|procedure)",
        "contract (with|for) (the|our|my) (supplier|landlord|phone|broadband|provider)",
    ],
    examples: &["The job is «full-time»."],
    near_misses: &["Use the remote control."],
    ..Rule::BLANK
}
.shipped();

/// A company introduces itself.
pub static COMPANY: Rule = Rule {
    id: "recruiting/company",
    what: "A company that introduces itself to a stranger.",
    phrases: phrases![
        "(we're|we are) (building|a|an|on a mission|<number>|backed|well funded|growing|profitable|based|looking|using|developing|shipping|democratizing|the)",
        "(we|who) (build|make|develop|do|create|provide|maintain|help|write) ...5 (for|that|software|maps|platform|tools|robots|controller|products|apps|in|clojure|<tech>)",
        "(our|the company's) (mission|culture|product|founders|customers|platform|engineering team|team is|team of)",
        "(series (a|b|c|d)|seed round|pre seed|seed stage|venture backed|y combinator|yc <number>|bootstrapped|early stage|growth stage|scale up|backed by)",
        "(is|was) (a|an|the|on a mission)  ...5 (company|startup|platform|marketplace|agency|provider|consultancy|firm|service|leader|mission)",
        "(i'm|i am|i) (run|lead|manage|own|head|look after|the owner|the cto|cto|co founder|founder|one of|with|head of) (eng|engineering|the|four|of|at|a)",
        "<tech>+ (shop|house)",
        "(software house|nearshore partner|product company|consultancy called|small firm|web agency)",
        "(cto|ceo|founder|cofounder|co founder|head of engineering|vp engineering|engineering manager) (at|of|from|here)",
    ],
    examples: &["«We're building» a map of the sea."],
    near_misses: &["The build is broken."],
    ..Rule::BLANK
}
.shipped();
