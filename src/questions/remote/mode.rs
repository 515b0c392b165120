//! Remote, hybrid, on site: the words that say it outright.

use crate::report::{State, Topic};
use crate::rule::Rule;

pub static REMOTE: Rule = Rule {
    id: "remote/remote",
    reports: Some((Topic::Remote, State::Stated)),
    what: "The work is done from home, or from anywhere.",
    why: "About 40 % of engineers will only work remotely, so this alone decides for many whether they read on.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(fully|full|100 %|100|entirely|completely|totally|permanently|all|truly|globally|worldwide)? remote (only|first|ok|okay|work|working|role|position|job|contract|team|company|worldwide|globally|anywhere|welcome)?",
        "(work|works|working|job|role|position|based|available|done|live|operate|operates|operating|hire|hires|hiring|collaborate|employed|contract) ...2 remotely",
        "(fully|entirely|completely|100 %) remotely",
        "remotely (from|within|in|based|anywhere)",
        "(work|working|works|code|based|live|job|role|position|contract) (from|at)? (home|anywhere|wherever|everywhere)",
        "from your (own)? (home|place|sofa|couch|desk at home|kitchen table|living room)",
        "(from|anywhere) (home|anywhere|wherever) (you|in|within|on)",
        "anywhere (in|within|across) (the)? <place>+",
        "(work|live|be|based|location :|\\. |^) anywhere (with|within|as long)",
        "(fully|globally|100 %|completely|entirely) [distributed]",
        "anywhere (in the world|on earth|worldwide|globally)",
        "wherever you (like|want|please|prefer|live|choose|are|happen to|'ve|have|feel)",
        "(work|working|works) (wherever|where (you|they|we|he|she) (like|likes|want|wants|choose|please|prefer|live|lives))",
        "(location|place|where|office) : [anywhere]",
        "(wfh|homebased|homeworking|telecommute|telecommuting|teleworking|telework|télétravail|teletrabajo|homeoffice|remoto|smartworking)",
        "home (based|working|office)",
        "(smart|mobile) working",
        "(fully|globally|geographically|completely)? distributed (team|company|workforce|organisation|organization|startup|engineering team)",
        "(team|company|everyone|everybody|people|we're|we are|are|colleagues|engineers) ...3 (spread|distributed|scattered) (across|over|around|all over|between|out over|out across)",
        "(all|everyone's|everyone is|each) in (different|a different) (places|place|cities|city|countries|country|towns|town)",
        "office free",
        "(location|place) (independent|agnostic)",
        "(time zone|time zones|timezone|timezones) (don't|doesn't|do not|does not|is no|are no|is not) (matter|bother|a problem|an issue|problem|issue)",
        "(any|every|all) (time zone|time zones|timezone|timezones)",
        "(at home|from home) (full time|every day|all week|five days|permanently)",
        "(rest|remainder|otherwise|remaining) ...3 (home|remote|remotely|wherever)",
        "home otherwise",
        "(praca zdalna|zdalnie|op afstand|distansarbete|100 % (zdalnie|telearbeit))",
        "(remote|remotely|home office|from home|homeoffice) ...3 up to 100 %",
        "up to 100 % (remote|remotely|home office|homeoffice|from home)",
        "(everybody|everyone|all of us|we all|we're all|the team) (is|are|works|work|sits|sit)? (at|from) home",
    ],
    exceptions: phrases![
        "remote (control|controls|controlled|controller|sensing|desktop|desktops|access|monitoring|management|server|servers|repository|repositories|repo|branch|host|hosts|procedure|code|support|patient|patients|learning|education|device|devices|location|locations|area|areas|village|villages|site|sites|hands|debugging|diagnostics|session|sessions|interview|interviews|onboarding|api|apis|machine|machines|vehicle|vehicles|sensor|sensors|identification|teams app|surgery|care|health|healthcare|operation|operations|connection|connectivity|viewing|island|islands|communities|community|data|storage|execution|administration|deposit|assistance|inspection|inspections|workers|employees|collaboration|workforce|video|meeting|meetings|calls|exam|exams|voting|unit|units|asset|assets|field|terminal|terminals|user|users|people|proctoring|start|updates|logging|configuration|testing lab|stakeholders|customers|clients|colleagues|offices)",
        "(for|help|helps|helping|support|supports|supporting|connect|connects|connecting|between|among|enable|enables|manage|manages|managing|serve|serving|empower|empowering|platform for) (fully|hybrid and|distributed|hybrid)? remote (team|teams|company|companies|work|working|staff|workforces)",
        "(even|only|not) remotely",
        "(control|controls|controlled|monitor|monitored|monitoring|access|accessed|manage|managed|operate|operated|operating|update|updated|deploy|deployed|configure|configured|drive|drives|connect|connected|steer|diagnose) ...3 remotely",
        "your ...2 remote (experience|work|background|career|setup)",
        "(experience|experienced|track record|comfortable|comfort|ability|able|skills|used|history|background) ...3 (working|work|collaborating|collaborate|in|of|with|as) ...4 (remote|remotely|distributed)",
        "remote (experience|work experience|collaboration|first tools|tooling|training|course|courses|workshop|workshops|lessons|lectures|event|events|conference)",
        "home office (allowance|stipend|budget|setup|set up|equipment|bonus|furniture|in|of|affairs|department|desk)",
        "(your|an|a) home office",
        "(remote|wfh|homeworking|remote work|remote working|home working|work from home|working from home) (allowance|stipend|budget|setup|equipment|kit|perk)",
        "(remote|wfh|work from home|working from home|home working|home office|remote work|remote working) (policy|policies|option|options|flexibility)",
        "(covid|pandemic|lockdown|corona) ...6 (remote|remotely)",
        "(remote|remotely|wfh|from home) ...3 (covid|pandemic|lockdown|corona)",
        "remote and (rural|isolated|offshore|hard)",
        "(process|interview|interviews|interviewing|rounds|round|stages|assessment|onboarding|screening) ...6 (remote|remotely)",
        "(to|book|travel|ship|ships|deliver|delivers|send|fly|go|parcels|sell) ...2 anywhere",
        "home office (contract|project|programme|client|customer|team|digital)",
        "(rural|isolated) ...2 remote",
        "distributed (system|systems|database|databases|architecture|architectures|computing|ledger|ledgers|storage|tracing|training|cloud|environment|version|data|platform|application|applications|store|queue)",
    ],
    examples: &[
        "We are looking for a Go developer, «fully remote».",
        "Acme | Backend Engineer | «REMOTE (US)» | Full-time",
        "The role is «100% remote within the UK» and pays £70k.",
        "«London or remote», as you prefer.",
        "You can «work from anywhere in Europe».",
        "We are a «distributed team» and want a Rust engineer.",
        "You'd write Ruby «from your own home».",
        "The job is in Java, and you «work remotely».",
        "The Python job is «remote»; we meet in Bristol two days a quarter.",
        "The Perl job can be done «remote, up to 100 %».",
        "Six colleagues, «everybody at home», and the stack is Kotlin.",
    ],
    near_misses: &[
        "We build remote control software in C++.",
        "You'd work on remote sensing for farmers.",
        "If that is even remotely interesting, write back about the developer role.",
        "We make chat for remote teams and need a React developer.",
        "The remote interview process takes a week.",
        "Our engineers update the devices remotely.",
        "I see your remote work at Acme went well; we have a Java role.",
        "Experience working in a remote team is a plus for this developer.",
        "We hire Java engineers for the Home Office in Croydon.",
        "The job is not remote, sorry.",
    ],
}
.shipped();

pub static HYBRID: Rule = Rule {
    id: "remote/hybrid",
    reports: Some((Topic::Remote, State::Stated)),
    what: "Some days in an office and some at home, in words or counted.",
    why: "The number of days and the town tell a developer whether the commute works for them.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(flexible|partially|fully)? hybrid (working|work|role|position|model|setup|set up|arrangement|remote|pattern|policy|schedule|basis|style|contract|job)?",
        "(partially|partly|part|semi|mostly|predominantly|primarily|mainly|largely|half) (remote|remotely|wfh|from home|home based|at home)",
        "<number> % (of)? (your|the)? (time|week|working time)? (is|are)? (spent)? (in|at) (the|our) ...2 (office|offices|lab|hq)",
        "<number> % (office|in office|onsite|on site|presence) (attendance|presence|time)?",
        "(<number>|zwei|drei|vier|ein|deux|trois|due|tre|twee|drie|dos|tres|dwa|trzy|två) (jours|jour|tage|dni|días|dagen|giorni|dagar) ...3 (télétravail|homeoffice|home office|zdalnie|teletrabajo|smart working|im büro|au bureau|in ufficio|op kantoor|w biurze|en la oficina|på kontoret)",
        "50 / 50 (split)? ...2 (home|office|remote|onsite)",
        "(in|at) (the|our) ...2 (office|lab|studio) (most|half) of the (week|time)",
        "(mix|blend|combination|split|balance) (of|between) ...3 (home|remote|remotely|office|onsite|on site|wfh)",
        "(split|divide|splitting|dividing) (your|the|their) (time|week) between ...6 (home|remote|office)",
        "(in|at) the (office|lab|workshop|studio|factory) (most|some) days",
        "(the|our) (office|lab|workshop|studio|factory) (most|some) days",
        "(home office|homeoffice|remote|remotely|mobile work|wfh) (up to|max|maximum) (20|30|40|50|60|70|75|80) %",
        "(home office|homeoffice|remote|remotely|mobile work|wfh|telework) (share|quota)? (:|–|\\() (up to|max|maximum|ca|approx|about)? (10|20|30|40|50|60|70|75|80) %",
        "<number> (jours|jour|tage|tag|dni|días|dagen|dag|giorni|dagar|dager|dage|dias) ...3 (kantoor|thuis|hemma|hjemme|zu hause|zuhause|chez soi|w domu|a casa|en casa|em casa|kontor|kontoret|büro|oficina|bureau|ufficio)",
    ],
    exceptions: phrases![
        "hybrid (cloud|clouds|app|apps|application|applications|mobile|car|cars|vehicle|vehicles|engine|engines|powertrain|search|rendering|infrastructure|infrastructures|environments|architecture|architectures|solution|solutions|it|app|development|integration|integrations|system|systems|event|events|conference|deployment|deployments|encryption|retrieval|storage|network|networks|framework|frameworks|electric|power|and multi|multi|or multi|teams|quantum|approach|platform|platforms|data|database|warehouse|workload|workloads|meeting|meetings|intelligence|pipeline|pipelines|native)",
        "(cloud|multi cloud|on prem|premise|azure|aws|multicloud|electric|native) (and|or|/|,|&) hybrid",
        "hybrid (tools|workforce|companies|workplaces|workspace)",
        "(for|help|helps|enable|enables|support|supports|future of) hybrid (work|working)",
        "(mobile|native) ...2 hybrid",
    ],
    examples: &[
        "The role is «hybrid, 2 days a week in our Leeds office».",
        "Acme | «London (Hybrid, 3 days onsite)» | Python",
        "You come in «two days a week in Bristol», and the pay is £60k.",
        "A C++ engineer may work up to «three days from home».",
        "It is «4 days on site» for a Java engineer.",
        "We «are in the office on Mondays and Wednesdays», writing Go.",
        "A Go job, «mainly remote», from May.",
        "«60% remote», Kotlin, six months.",
        "«Thursdays in Exeter, otherwise remote». PHP and MySQL.",
        "You'd be there «three days a week in Flurrington», and the rest is yours: Go.",
        "Java in «Milan twice a week», pay €50k.",
        "C# for a lab, «home office: 40%», CHF 100'000.",
        "A Perl job, «1 day p/w in York, rest WFH».",
        "PHP for a webshop, «2 dagen thuis».",
    ],
    near_misses: &[
        "We run Kubernetes on a hybrid cloud.",
        "You'd build hybrid apps in Ionic for cars.",
        "You get 25 days of holiday, and the office has a dog.",
        "The Java role comes with Friday drinks in the office.",
        "It is remote, and we meet in the office two days a quarter.",
        "The Go interview takes two days, and then you hear from us.",
        "Home office: 100%. The stack is C#.",
    ],
}
.shipped();

pub static ON_SITE: Rule = Rule {
    id: "remote/on-site",
    reports: Some((Topic::Remote, State::Stated)),
    what: "The work is done in an office, a lab or at the client's, every day.",
    why: "Said early it saves both sides a call, and those who like an office will be glad to read it.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "(fully|100 %|only|strictly|purely)? (onsite|on site|in person|inoffice|in office) (only|required|mandatory|role|position|job|work|working|presence|5 days|every day|full time|daily)?",
        "(office|desk|lab|studio|site) (based|bound) (in|at|role|position|job)?",
        "(office|site) based",
        "office (first|only|centric)",
        "(work|working) (from|out of|in) (the|our) ...2 (studio|workshop|campus|lab)",
        "based (on|at) (campus|site)",
        "in the (office|lab|workshop) as (the|we|our|it)",
        "wfo",
        "(work|working) (from|out of|in) (the|our|client|client's|a)? ...2 (office|offices|hq|headquarters) (only|every day|daily|full time)?",
        "(in|at|from) (the|our|their) ...2 (office|offices|hq|headquarters|lab|studio) (full time|every day|daily|all week|only|five days)",
        "(be|are|you'll be|everyone is|all|sit|sits|all sit) (in|at) the (office|lab|workshop|factory|floor)",
        "100 % (in|at) (the|our|an?) <place>? _",
        "(no|without) (remote|wfh|telecommute|telecommuting|telework|home office|home working|homeworking|work from home|working from home|hybrid)",
        "(remote|wfh|work from home|working from home|remote work|remote working|working remotely|home office) (is|are|work is|:|=)? (not|isn't|no|unfortunately not|sadly not|never)",
        "remote n / a",
        "(can't|cannot|can not|unable to|not able to|don't|do not|not|won't|doesn't|does not) (currently)? (offer|do|allow|support|consider|accept|provide|offering|have) ...4 (remote|remotely|wfh|hybrid)",
        "(co located|colocated) (team|in|at|office)",
        "(remotely|remote|wfh|from home) (during|until|till|til|because of|due to) ...3 (covid|pandemic|lockdown|corona)",
        "(we|everyone|everybody|team|all of us) (all)? (work|works|sit|sits) (at|in|from) (the|our|one|an) ...1 (office|studio|workshop|lab|same room)",
        "(project|work|working|role|job|contract|assignment|based) ...3 (at|on) (the)? (client|client's|customer|customer's) (site|premises|office)",
        "(need|needs|have|must|required|expected) (to)? be (physically)? (in|at|on) (the|our) ...1 (office|lab|workshop|building|studio|plant)",
        "on location (in|at)",
        "op locatie",
    ],
    exceptions: phrases![
        "(onsite|on site|in person|in office) (interview|interviews|interviewing|loop|round|rounds|gym|fitness|wellness|pharmacy|clinic|daycare|nurse|showers|pool|sauna|physio|bike|bar|laundry|library|shop|garden|parking|canteen|restaurant|cafe|café|cafeteria|chef|childcare|nursery|search|seo|analytics|personalisation|personalization|training|massage|massages|lunch|lunches|meals|food|perks|amenities|doctor|medical|services|service|barista|event|events|meetup|meetups|offsite|offsites|retreat|retreats|retail|stores|catering|visit|visits|half a|day with|for final|final|chat|meeting|meetings|experience|learning|shopping|health|power|generation|installation|installations)",
        "(meet|meets|meeting|met|gather|gathers|see|get together|chat|speak|talk|interview|interviews|interviewed|summit|summits|retreat|retreats|offsite|offsites|event|events|connect) ...4 (in person|onsite|on site)",
        "on site (reliability|search|customers)",
        "(quarterly|annual|yearly|monthly|occasional|regular|biannual|company|team|some|periodic) (onsite|onsites|in person|in office|on site)",
        "(onsite|on site|in person) (at|with) (a|the|our)? (customer|customers|conference|conferences)",
        "(stage|step|round|then|final|followed by) ...3 (onsite|on site|in person)",
        "(process|interview|interviews|interviewing|rounds|stages|assessment) ...9 (onsite|on site|in person)",
        "(visit|visits|travel|trip|trips|support|installation|installations) ...2 (onsite|on site)",
        "(no|without) remote (access|control|management|desktop|sensing)",
        "no hybrid (cloud|app|apps)",
        "not (just|only|necessarily)",
        "(don't|do not) have to ...3 (office|onsite|on site)",
        "(search|find|browse|click|pages) ...2 on site",
    ],
    examples: &[
        "Acme | Berlin | «ONSITE» | Kotlin",
        "This is an «in-office role in Madrid», in C#.",
        "The job is «office-based, Leeds», for a Java developer.",
        "«No remote», sorry, but the Rust is good.",
        "Scala developers «sit in the office 5 days a week».",
        "We «cannot offer remote» work: the lab has the hardware for the C++.",
        "We are «office-first» and write Elixir.",
        "«Onsite preferred, remote possible» for a senior Go engineer.",
        "«We all work in the same room», on PHP.",
        "You «need to be in the lab», and the C is old.",
        "PHP and MySQL, «Mon-Sat, work from office».",
        "A Magento job, «on location in Antwerp», four months.",
    ],
    near_misses: &[
        "The last step is an on-site interview, and you would write Java.",
        "We have an on-site gym and free lunch for the Java team.",
        "We meet in person twice a year.",
        "You'd improve on-site search for a shop in PHP.",
        "Our office has a new roof and the team writes C.",
        "No on-site work is needed, the Go job is fully remote.",
    ],
}
.shipped();

/// "remote-friendly": nothing that one could rely on.
pub static MAYBE: Rule = Rule {
    id: "remote/maybe",
    reports: Some((Topic::Remote, State::Vague)),
    what: "Remote work is called possible, negotiable or welcome, and nobody can tell how much of it there is.",
    why: "“Possible” can mean every day or never. Say what holds for this job.",
    source: Some("Hired 2023"),
    phrases: phrases![
        "remote friendly",
        "(remote|remotely|remote work|remote working|working remotely|wfh|work from home|working from home|home working|home office|hybrid|fully remote) (is|are|may be|might be|could be|can be|would be|also|:)? (also)? (possible|negotiable|considered|up for discussion|on the table|tbd|tbc|flexible|a possibility|an option|for senior|for the right|for exceptional|for strong)",
        "(possible|potential|potentially|possibly|maybe|perhaps) (fully|partially|partly)? (remote|hybrid|wfh|remotely)",
        "(open|happy|willing|prepared) to (considering|consider|discuss|discussing)? (fully)? (remote|hybrid|wfh)",
        "(will|would|might|could|can) consider (fully)? (remote|hybrid|remotely)",
        "(possibility|possibilities|opportunity|chance|flexibility|potential|option|options) (of|to|for) (work|working|do|some)? (from)? ...2 (remote|remotely|home|wfh)",
        "(some|occasional|occasionally|ad hoc|limited|sometimes) (remote|remotely|wfh|home working|home office|work from home|working from home|from home|homeworking)",
        "(remote|wfh|work from home|working from home|home working|home office|remote work|remote working|flexible remote) (policy|policies|option|options|flexibility)",
        "flexible (wfh|remote|work from home)",
        "(remote|wfh|work from home|working from home|from home) (when|if|as) (needed|required|necessary|possible|the)",
        "remote ish",
    ],
    exceptions: phrases!["(not|isn't|aren't) (possible|negotiable|considered|an option)", "(tools|software|platform) for"],
    examples: &[
        "We are «remote-friendly» and hire a Ruby developer.",
        "Berlin office for the Java team, and «remote is negotiable».",
        "There is «some WFH» once you know the PHP.",
        "A React job with a generous «WFH policy».",
        "«Possibly remote», C++, from May.",
    ],
    near_misses: &[
        "The Java job is fully remote.",
        "The office is nice and friendly, and the Java is old.",
        "Remote is not possible for the Java role.",
    ],
}
.shipped();

/// An office that nobody must use.
pub static OFFICE_OPTIONAL: Rule = Rule {
    id: "remote/office-optional",
    what: "An office that is there for those who want it, or a choice between home and office.",
    phrases: phrases![
        "(office|offices|studio|hq|desk|hub|coworking) ...3 (if|when|whenever|should|as) you (want|like|need|prefer|fancy|wish|ever|feel|'d like)",
        "(office|offices|studio) ...5 as much or as little",
        "(office|offices) (is|are)? (optional|available to)",
        "come (in|into the office|to the office) (when|whenever|if|as) (and when)? you (want|like|feel|prefer|please)",
        "welcome (at|in|to use|to work from) (the|our) ...3 (office|offices)",
        "home or ...4 office",
        "office ...2 or (home|from home|at home)",
        "where you work (is|from is) (up to you|your)",
        "(don't|do not|doesn't|does not|never) (mind|care) where",
        "you (choose|decide|pick) where",
        "no (need|requirement|obligation) to (come|be|go|commute) ...3 (office|site|in)",
        "no (office|commute|offices)",
        "(don't|do not|never|doesn't) (have|had|need|has) (an|any)? (office|offices)",
        "(remote|onsite) or (onsite|remote|office|in office|in the office|hybrid)",
        "(don't|do not|won't|never) (have|need) to ...3 (office|onsite|on site)",
        "no (onsite|on site|in office|in person) ...2 (required|needed|necessary|expected|is needed|is required)",
    ],
    exceptions: phrases!["no (office|offices) (politics|hours|drama|dog|dogs|bureaucracy|manager)"],
    examples: &[
        "An «office if you want» one.",
        "Use the «office as much or as little» as you like.",
        "«Home or Leeds office», as you like.",
    ],
    near_misses: &["Our office is in Leeds.", "No office politics."],
    ..Rule::BLANK
}
.shipped();

/// On site is what they want, whatever else is possible.
pub static PREFERRED: Rule = Rule {
    id: "remote/office-preferred",
    what: "Words that make one of two modes the one that is wanted.",
    phrases: phrases![
        "(onsite|on site|office|hybrid|in person) (strongly|is|very much|highly)? (strongly|is)? preferred",
        "(prefer|prefers|preferred|preference) (for)? (an?)? (onsite|on site|office|in person|in office|local)",
        "remote ...3 (for the right|for exceptional|for strong|for senior|exception|exceptions|case by case|considered|possible|negotiable|in exceptional)",
        "(preferably|ideally) (onsite|on site|in person|in the office)",
    ],
    examples: &["«Onsite preferred», remote perhaps.", "Berlin, «remote possible»."],
    near_misses: &["Onsite or remote."],
    ..Rule::BLANK
}
.shipped();

/// A rule that holds for some only.
pub static CONDITION: Rule = Rule {
    id: "remote/condition",
    what: "Words that make an arrangement hold for some people only.",
    phrases: phrases![
        "if (you're|you are|you|located|based|local|near|within)",
        "(for|those|people|anyone|employees|folks) (those|people|anyone|who|near|living|within|in) (who|near|living|within|local)?",
        "(near|local to|close to) (the|our|an) ...2 office",
        "unless",
    ],
    examples: &["Remote, or two days in the office «if you're» near Leeds."],
    near_misses: &["Two days in the office, every week."],
    ..Rule::BLANK
}
.shipped();

/// "Are you open to …?": the candidate is asked, and nothing is told.
pub static ASKING: Rule = Rule {
    id: "remote/asking",
    what: "The opening of a question, or of a condition, about what the candidate wants.",
    phrases: phrases![
        "(are|would|will|could) you (be)? (currently)? (open|willing|able|happy|comfortable|ok|okay|fine|available|looking|keen|interested|prepared|up)",
        "(do|would|could|can) you (prefer|like|want|consider|mind|work|relocate|commute|move|travel|need|rather)",
        "(open|willing|able) (to|for) (relocation|relocate|relocating|remote|onsite|on site|hybrid|travel|work remotely|working remotely|commute|commuting)",
        "how do you feel about",
        "(is|are) (remote|hybrid|onsite|on site|relocation|relocating) ...3 (something|okay|ok|fine|an issue|a problem|important)",
        "what ...3 (location|working pattern|working arrangement|arrangement|setup)",
        "(preferred|current|desired) (location|work location|working location)",
        "your (preference|thoughts|feelings|view|views|opinion|stance)",
    ],
    examples: &["«Are you open» to remote?", "«Would you consider» a job on site?"],
    near_misses: &["We are open all day."],
    ..Rule::BLANK
}
.shipped();

/// "I'm in the office on Mondays": the writer's own days.
pub static WRITER: Rule = Rule {
    id: "remote/writer",
    what: "The writer's own place of work, not the job's.",
    phrases: phrases![
        "(i|i'm|i am|i'll be) (also|myself|usually|always|only|normally)? (work|in|at|based|out of|back in|live|online) (in|at|from|the)?",
    ],
    examples: &["«I'm in the» office on Mondays."],
    near_misses: &["I'm looking for a remote developer."],
    ..Rule::BLANK
}
.shipped();
