//! Words of ordinary mail that also speaks of jobs, pay or technologies: bills, patches, newsletters, notices.

use crate::rule::Rule;

/// A mailing list or a tracker.
pub static LIST: Rule = Rule {
    id: "recruiting/list",
    what: "The subject of a mailing list, a reply or a tracker.",
    phrases: phrases![
        "^ subject : (re|fwd|fw|aw)? :? \\[ ...4 \\]",
        "^ subject : (re|aw) :",
        "(does|has|did|can|could) (anyone|anybody) (using|seen|here|else|tried|know|have|run|use|got|tell|explain)",
        "(anyone|anybody) (using|seen|else|tried|interested in clarifying)",
        "(hello|hi|dear|fellow) (list|listers|list members|lads|folks|lug|hackers)",
        "^ (url|date) : (<link>|not supplied)",
    ],
    exceptions: phrases![
        "subject : \\[ (remote|hiring|job|jobs|urgent|external|vacancy|<place>) ...3 \\]",
        "subject : \\[ <tech>+ (<role>|job|role|contract|position) \\]",
        "(hi|hello|dear) folks",
    ],
    examples: &["«Subject: Re:» lunch"],
    near_misses: &["Subject: lunch"],
    ..Rule::BLANK
}
.shipped();

/// Work on code.
pub static CODE: Rule = Rule {
    id: "recruiting/code",
    what: "Talk about a piece of code, a fault or a release.",
    phrases: phrases![
        "(pull|merge) (request|requests) (#|is|was|for|by|to|from|needs|that|<number>|i|and|has)",
        "(a|the|this|my|your|that|opened|new|another) (pr|mr|patch|patches|commit|stack trace|traceback|backtrace|segfault|hotfix|rebase)",
        "(pr|issue|bug|ticket|mr) # <number>",
        "(please|could you|can you|you) (review|merge|rebase|take a look at|approve) (it|the|my|this|before|when|and)?",
        "(please|don't|do not|can't|cannot) (merge|reproduce|deploy)",
        "(lgtm|cherry pick|cherry picked|rebased|segfaults|stacktrace|changelog|release notes|does not compile|doesn't compile|won't compile)",
        "(on|to|in|from|the) (staging|canary|main branch|master branch|the trunk)",
        "(upgrade|upgrading|upgraded|installed|install|installing|recompiled|recompile|compile|compiling) (to|the|a|it|from|my|gnome|your|is|both)",
        "(cron|at|init|shell|perl|python|awk|batch) (job|jobs|script|scripts)",
        "(error message|command line|man page|mailing list|the docs|log file|config file)",
        "(anyone|anybody) (else)? (have|know|run|had|seen|got) (any|of|how|into|this|if|a)",
        "(the|a|this|that|nasty) (bug|crash|regression|outage|incident|memory leak|failing test|test failure|flaky test) (is|was|in|that|with|on|we|i|report|fix|from|has)",
        "\\[ (patch|rfc|cvs|svn|bug) ...3 \\]",
        "signed off by",
        "(nightly|daily) (build|snapshot|builds)",
        "(pleased|happy|proud|glad) to announce (version|the release|release|the availability|the first|the immediate)",
        "(new|changes|changed|fixed) in this (release|version)",
    ],
    exceptions: phrases![
"(you|you'll|you'd) ...8 (pull|merge|merged|bug|deploy)", "(real|paid) ...6 (bug|pr)",
        "(saw|read|liked|loved|love|noticed|seen|enjoyed|following|found|admire|reading|like|appreciate) (your|ur) ...3 (pr|patch|patches|commit|commits)",
    ],
    examples: &["I opened «a PR» for it.",
        "We are «pleased to announce the release» of 2.0.",
    ],
    near_misses: &["You merge when two people agree."],
    ..Rule::BLANK
}
.shipped();

/// Money that is owed or paid.
pub static BILL: Rule = Rule {
    id: "recruiting/bill",
    what: "A bill, a receipt, an order or a booking.",
    phrases: phrases![
        "invoice (#|no|number|nr|for|is|from|attached|:|_)",
        "(attached|enclosed|your|overdue|unpaid|this|the|our|following|my) (invoice|receipt|quote|quotation|purchase order)",
        "(total|amount|balance) (due|payable|:|paid|charged)",
        "(due date|payment due|payment received|vat reverse|payment reminder|bank details|iban|sort code|subtotal)",
        "(order|booking|reservation) (confirmation|number|no|reference|#|summary|details|is confirmed|id)",
        "your (order|booking|subscription|receipt|reservation|flight|trip|ticket|tickets|parcel|delivery|itinerary|stay|payment|refund|statement|bank|card|account|train)",
        "(has been|was) (charged|refunded|shipped|dispatched|delivered)",
        "(your)? (trial|plan|licence|license|membership) (ends|expires|renews|has been renewed|expired|renewal)",
        "(price|cost|costs|pay|asking|sell|selling|sold|bought|buy|buying) (is|it|of|this|for|a|an|the|was|about)? (£|€|\\$) <number>",
        "(rechnung|facture|factura|fattura|faktura) (<number>|nr|no|für|vom|n°|_)",
        "(anbei|ihre|die|unsere) rechnung",
        "zahlbar (bis|innerhalb)",
    ],
    exceptions: phrases![
        "your (account|card) (manager|executive)",
        "invoice (processing|software|automation|data)",
        "your payment (expectations|terms)",
        "pay (£|€|\\$) <number> ...3 (hr|hour|h|day|hourly|daily|year|annum|yearly)",
        "(pay|offer) (£|€|\\$) <number> ...3 (mo|month|monthly|week|weekly|pm)",
    ],
    examples: &["Please pay «invoice 4471» this week."],
    near_misses: &["We make software for invoices."],
    ..Rule::BLANK
}
.shipped();

/// A letter to many readers.
pub static NEWSLETTER: Rule = Rule {
    id: "recruiting/newsletter",
    what: "A letter to many readers: a newsletter, a digest, a survey.",
    phrases: phrases![
        "(newsletter|subscribers|readers|weekly digest|daily digest|this issue|in this edition|weekly roundup|round up)",
        "(view|read) (this|it)? (email|online|mail)? (in|on) (your|the|a) (browser|web)",
        "(you are|you're) (receiving|getting) this (email|mail|because|newsletter|message)",
        "(manage|update) (your)? (email|mail|notification)? preferences",
        "(fill in|take|complete|join) (our|the|this) (short|quick|annual)? survey",
        "the survey (stays|is|closes|results)",
        "read online",
        "(what you missed|in case you missed it : |this week (in|at|on|we))",
        "(companies|startups|teams|who's|who is) hiring (right now|now|this week|this month|in <place>)",
        "(weekly|daily|monthly|digest|brief|issue|bulletin|news) (# <number>|no \\. <number>)",
        "(top|this week's|the week's|latest) (stories|posts|links|articles|headlines|picks|reads)",
        "(median|average) (for|salary|salaries|pay) ...3 (roles|is|was|in|rose|fell)",
        "^ subject : ...6 (news|article|headlines|dispatch|mailer|newsletter|bulletin) :?",
        "(sent|forwarded|mailed) to you by",
        "(daily|weekly|monthly) (news|headline|headlines|dispatch|summary|mailer|standings)",
        "(headline|headlines) for",
        "this (issue|newsletter|email|list) is sponsored",
        "(manage|change) (my|your) (newsletters|subscription|subscriptions)",
        "issue <number>",
        "welcome back",
        "posted by _ on",
        "read the (full|whole|complete|rest of the) (report|story|article|post|interview|analysis)",
    ],
    exceptions: phrases![
        "(<number>|million|millions of|m|k|thousand|thousands of) (readers|subscribers)",
    ],
    examples: &["Good morning, «readers»."],
    near_misses: &["You read our mail.",
        "Our blog has 2 million readers.",
    ],
    ..Rule::BLANK
}
.shipped();

/// What the papers say.
pub static NEWS: Rule = Rule {
    id: "recruiting/news",
    what: "News of companies that hire, pay or dismiss people, told to nobody's face.",
    phrases: phrases![
        "(lays|laid|laying) off",
        "(layoffs|redundancies|job cuts)",
        "(cut|cuts|cutting|axe|axes|shed|sheds) ...3 (jobs|positions|workers|staff|employees)",
        "according to (the|a|an|industry|recent) ...3 (survey|report|study|times|register|journal|post|analysts|poll)",
        "(average|median) (programmer|developer|engineer|it|tech)? (salary|salaries|pay|wage|wages)",
        "(slashdot|reuters|bloomberg|techcrunch|zdnet|cnet|infoworld|rumour|rumours|rumor|rumors)",
        "(unemployment|jobless) (rate|figures|claims|numbers)",
        "(spokesman|spokeswoman|spokesperson)",
        "(shed|sheds|slash|slashes|axe|axes|cut|cuts) <number> ...1 (jobs|positions|posts|staff)",
        "^ url :",
        "(jobs|labour market|labor market|salary|hiring|employment|skills) (report|survey|index|trends|barometer)",
        "(average|median|mean) (posted|advertised|base|annual|offered|tech|starting)? (salary|salaries|wage|pay)",
        "(employers|companies|sector|industry|firms) ...6 (added|shed|cut|created|posted|lost) ...2 (jobs|positions|vacancies)",
        "(job|vacancy) (postings|adverts) (rose|fell|are|were|dropped|grew|by|in)",
        "<number> % of (postings|vacancies|listings|job ads)",
        "most in demand",
        "(programmers|developers|engineers|programmer|developer|engineer|it|tech) (salaries|wages) (went|rose|fell|are|were|have|will|doubled|dropped|in)",
    ],
    exceptions: phrases![
        "(no|never|without|zero|were|was|been|got|recently|just|the|by|affected) ...2 (laid off|layoffs)"
    ],
    examples: &["The bank «lays off» a hundred."],
    near_misses: &["We have never had layoffs."],
    ..Rule::BLANK
}
.shipped();

/// People who know each other.
pub static FRIEND: Rule = Rule {
    id: "recruiting/friend",
    what: "Good wishes between people who know each other, on a job that one of them has.",
    phrases: phrases![
        "(congratulations|congrats|congratulation|well done) on (the|your|getting|landing|finding) ...1 (job|role|position|gig|offer|degree|wedding|baby|house|graduation)",
        "(how's|how is|how are|how was) (the|your) new (job|role|place|office|team|boss|gig)",
        "(he|she) (was|got|is|has been|just) (offered|hired|promoted|headhunted|poached)",
        "(settled|settling|settle) in",
        "sorry to hear (about|that|they|you|your|of)",
        "(mum|mom|dad|granny|grandma|the kids|auntie|your (mother|father|wife|husband|sister|brother))",
        "(my|the) new job",
        "(plumber|electrician|babysitter|nanny|dog sitter|gardener|landlord|bathroom)",
        "(our|my) (daughter|son|child) (\\(|needs|wants|is|has|would)",
    ],
    exceptions: phrases![
"the new job (is|title|would|will|at|with|in)",
        "% mom",
    ],
    examples: &["«Congratulations on your new job»."],
    near_misses: &["Congratulations on your talk."],
    ..Rule::BLANK
}
.shipped();

/// A home to let, or somebody who looks for one.
pub static HOME: Rule = Rule {
    id: "recruiting/home",
    what: "A home to let, or somebody who looks for one and tells what they do for a living.",
    phrases: phrases![
        "(looking|searching|search|hunting) for (a|an|my|our|another)? ...2 (room|flat|apartment|studio|house|sublet|housemate|flatmate|roommate|place to (live|stay|rent))",
        "(room|flat|apartment|studio|house|sublet|bedroom) (is)? (still)? (available|to rent|for rent|to let|free from)",
        "(the|your|my|our|monthly|month's) (rent|flatmate|housemate|roommate|tenancy|landlady|letting agent)",
        "(<number>|two|three) (bed|bedroom|bedrooms) (flat|house|apartment)",
        "(no pets|non smoker|don't smoke)",
        "(the|a|this) (flat|apartment|house|studio) (is|has|comes) (on|with|in|near|furnished|close)",
        "(plus|including|incl|excluding|and) (bills|utilities|council tax)",
    ],
    examples: &["I'm «looking for a room» near the river."],
    near_misses: &["We are looking for an engineer, and have room to grow.", "The house style is British."],
    ..Rule::BLANK
}
.shipped();
