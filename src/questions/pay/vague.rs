//! Words that touch pay and tell nothing of it.

use crate::report::{State, Topic};
use crate::rule::Rule;

const VAGUE: Option<(Topic, State)> = Some((Topic::Pay, State::Vague));

/// Praise in place of a figure.
pub static COMPETITIVE: Rule = Rule {
    id: "pay/competitive",
    reports: VAGUE,
    what: "A word of praise where the figure should be.",
    why: "Nearly every message says so, and a third of candidates take a missing figure for something to hide. Give the range.",
    source: Some("Adzuna, n = 2,000"),
    phrases: phrases![
        "(very|highly|extremely|truly|really)? (competitive|attractive|excellent|generous|great|good|gd|strong|top|market|lucrative|brilliant|cracking|amazing|fantastic|superb|handsome|fair|decent|solid|stellar|outstanding|exceptional|best|high|higher|above market|top market|industry leading|market leading|top of market|top of the market|top tier|first class|world class) (and (competitive|attractive|generous|fair))? (base|basic|annual|daily|day|hourly|starting|total|financial|monthly|contract|in the market)? (salary|salaries|pay|compensation|comp|package|packages|remuneration|rate|rates|wage|wages|money|earnings|budget)",
        "(competitive|attractive|excellent|generous|great|strong) (salary|compensation|comp|package|pay|remuneration) (and|&|\\+|/) (benefits|bonus|equity) (package)?",
        "(salary|pay|compensation|comp|package|remuneration|rate|rates|money) (is|are|will be|would be|'s|:) (very|highly|extremely|really|pretty|quite)? (competitive|attractive|excellent|generous|great|good|strong|top|market|lucrative|amazing|fantastic|superb|fair|decent|flexible|top notch|top tier|above market|open|uncapped|no issue|no problem|not an issue)",
        "(salary|pay|compensation|comp|package|remuneration) (is|are|will be) ...4 (market|industry)",
        "top of (the)? ...3 (market|range|band) (compensation|comp|salary|pay)?",
        "(match|beat|above|at|pay|pays|paying|over) (the)? market (rate|rates)?",
        "(market|above market|top) (rate|rates)",
        "(competitive|attractive) (\\+|plus|and|&) (benefits|bonus|equity)",
        "(salary|pay|rate|compensation) (:|-|–)? competitive",
        "(highly)? (competitively|handsomely|well|generously) (paid|compensated|rewarded|remunerated)",
        "(attractive|competitive|excellent|generous) (offer|terms|conditions)",
        "(top|good|great|serious|excellent) (money|dollar|whack|pay)",
        "(microsoft|google|faang|big tech|bay area|london) (benefits)? (/)? (pay|salary|salaries|comp|compensation|rates)",
        "(pay|salary|compensation) (that)? (is)? commensurate",
        "(we|and) pay (fairly|above)",
        "(pays|pay|paying) (extremely|very|really|exceptionally|pretty|so)? well",
        "^ competitive $",
        "(salary|pay|ctc|package|compensation|comp|rate) (:|-|–|is)? best (possible|available|in (the)? (industry|market|class|business))",
        "[(competitive|attractive|generous|strong|great) base] (and|plus|\\+|&|,|\\.|$|pay)",
        "(money) (is)? (very|really|pretty)? (good|great|excellent)",
        "(money|pay|salary|budget|rate|compensation|remuneration|package|ctc) (is|won't be|will not be|wouldn't be|isn't|is not) (no|an|a|the)? (issue|object|problem|obstacle|limit)",
        "(make it)? worth your while",
        "(unlimited|great|high|strong|excellent|huge|massive|uncapped) (earning|earnings|income) (potential)?",
        "(hefty|big|fat|juicy|handsome|healthy|huge) (salary|pay|pay rise|raise|package|paycheck|bonus|sign on|rate|rates)",
    ],
    exceptions: phrases![
        "(competitive|great|good|best|top|high|strong|solid|fair|market) rate of",
        "(excellent|good|great|high|strong|top|best) (rate|rates) of (growth|return)",
        "(top|great|good|best|brilliant|excellent|own) (package|packages) (manager|managers|management|maintainer|registry)",
        "good money management",
        "(package|packages) (deal|deals)",
        "budget for (conferences|training|books|hardware|travel|tools|learning|courses)",
        "(dog|error|click|conversion|retention|churn|growth|exchange|frame|sample|interest|response|success|win|refresh|bit|data|hit|acceptance|pass|survival|fill|test|approval|utilisation) (rate|rates)",
        "(fair|equal|better|good|decent) (pay|wages|wage) for (nurses|everyone|workers|women|drivers|artists|creators|teachers|carers|all)",
        "(at|over|in) market (data|leading|leader|making|maker|risk|place|segment)",
        "over market",
        "top of the (class|game|line|funnel|list|stack|page|hour)",
        "high (pay)? rate (limit|limits|limiting)",
        "rate (limit|limits|limiting|limiter)",
        "great (money|pay) (transfer|app|product)",
        "(good|great|strong) budget (planning|tools|app)",
        "pay (well|fairly) attention",
        "(pay|pays|paying) well (for|attention) (attention|our)",
    ],
    examples: &[
        "We are hiring a backend engineer and offer a «competitive salary».",
        "The role is permanent and the «package is excellent».",
        "They «pay market rate» for the right developer.",
    ],
    near_misses: &[
        "We are hiring a backend engineer for a competitive market.",
        "We are hiring an engineer who enjoys a high rate of change.",
        "The engineer would own our excellent package manager.",
    ],
}
.shipped();

/// "Depends on experience."
pub static EXPERIENCE: Rule = Rule {
    id: "pay/experience",
    reports: VAGUE,
    what: "Pay that depends, and nobody says between which figures.",
    why: "What it depends on still has two ends, and they are what the developer asks for. Say “£[min] to £[max], by experience”.",
    phrases: phrases![
        "(salary|pay|rate|rates|compensation|comp|package|remuneration|ctc|budget)? (is|:|-|will be)? (doe|doq)",
        "(salary|pay|rate|rates|compensation|comp|package|remuneration|ctc|budget) ...2 (depending|dependent|depends|based|commensurate|according) (on|upon|with|to) (your|the)? (skills|experience|exp|seniority|level|skillset|interview|profile|years|location|qualifications|background|age|role|candidate)",
        "commensurate (with|to) (your|the)? (skills|experience|exp|level|seniority)",
        "(salary|pay|rate|rates|compensation|comp|package|remuneration|ctc|budget|money) (is|are|:|-|range is)? (negotiable|neg|open|flexible|tbc|tbd|tba|to be (confirmed|discussed|agreed|decided|determined)|unspecified|not fixed|no bar|not a constraint|no constraint)",
        "(open|negotiable|flexible) (salary|rate|budget|pay|compensation)",
        "(depending|dependent|depends) (on|upon) (your)? experience",
        "name your (price|rate|salary|number)",
        "(as per|per|according to|by|under|in line with|following) (the|our|a|your)? ...2 (market|industry|company|collective|union|tariff|salary|pay|university) (standards|standard|norms|agreement|scale|scales|grade|grades|tariff)",
        "(doe|neg|negotiable) $",
        "(salary|pay|budget|ctc|package|rate|compensation|comp|remuneration) ...2 as per (the)? (market|industry|company|norms)",
        "(salary|pay|rate|compensation|comp|package|remuneration|money) (depends|will depend|is dependent|varies|will vary) (on|by|with|upon)",
        "(market|industry) (related|aligned|linked|based|driven|competitive) (salary|salaries|pay|rate|rates|package|packages|compensation|remuneration)",
        "(can't|cannot|can not|don't|won't|couldn't) (pay|match|offer|afford|compete with) ...4 (rates|salaries|salary|wages|money)",
        "(pay|salary) (group|grade|scale) ...1 (<number>|tv|according|of|b|c|e)",
    ],
    exceptions: phrases![
        "pay (day|data)",
        "open (pay|rate|budget|compensation|salary) (data|tool|system|api)",
        "john doe",
        "jane doe",
        "budget flexible tools",
        "(\\,|by|from|with|mr|ms|mrs|alex|sam) doe",
        "doe (&|and|ltd|inc)",
    ],
    examples: &[
        "It is a permanent role; «salary depends on experience».", "«Rate: DOE», remote, three months.",
        "The role is permanent and the «salary depends on» where you live.",
        "It is a developer's role and we «can't match big city salaries».",
    ],
    near_misses: &["The role was written by Jane Doe, our engineering lead.", "The role is £60k."],
    ..Rule::BLANK
}
.shipped();

/// "I'll tell you on the call."
pub static PROMISE: Rule = Rule {
    id: "pay/promise",
    reports: VAGUE,
    what: "A promise to tell the pay later.",
    why: "54 % of candidates have declined an offer after learning the pay late. Write now what you would say on the call.",
    source: Some("Adzuna, n = 2,000"),
    phrases: phrases![
        "(share|discuss|tell|give|send|talk|run|go|walk|disclose|explain|provide|cover|reveal|speak) (you|about|over|through|to|with|more)? ...4 (salary|pay|compensation|comp|package|range|pay band|salary band|band|bands|rate|remuneration|budget|money|numbers|figures)",
        "(salary|pay|compensation|comp|package|remuneration|rate|budget|money) ...5 (on|over|during|in) (the|a|our|an)? (call|phone|chat|interview|conversation|zoom)",
        "(not|no|isn't|aren't|don't) (sure|clear|know|yet|decided|finalised|finalized)? (of|on|about|what)? (the|a|any)? (money|salary|pay|budget|figure|figures|number|numbers) ...2 (yet|until|now)",
        "(no|isn't a|not a) (salary|pay|wage) (until|till|yet|before|at first|initially)",
        "(salary|pay|budget|money) (isn't|is not|not|hasn't been|has not been|still to be|yet to be) (been)? (signed off|confirmed|decided|agreed|set|approved|finalised|finalized|fixed)",
        "comp (is)? ...4 go through it",
        "(salary|rate|pay|compensation) (details|information|info) ...3 (later|call|request|shared|follow)",
        "(salary|pay|rate|compensation|package) (details|information|info)? (:|is|are)? (see|in|on) (the)? (attached|attachment|link|spec|jd|job description)",
        "full (salary|pay|compensation) details",
        "(salary|pay|rate|package) (available)? on (request|application)",
        "(salary|pay|rate|comp|compensation|money|budget) (:|–)? (let's|we can|we'll|happy to|to be|can be) (talk|discuss|discussed|chat|agreed)",
    ],
    exceptions: phrases![
        "(share|send|tell|give|disclose|provide) ...5 (your|expected|current) ...2 (salary|pay|compensation|comp|package|rate|ctc|numbers|range|budget)",
        "(go|run|walk) ...3 (the numbers|numbers)",
        "talk to ...2 (pay|rate)",
        "(share|discuss|give|talk|send|tell|cover) ...4 (range of|a range|money transfer|pay as|rate limiting|budget app)",
        "speak (at|about) ...3 (budget|money)",
        "(share|sharing|give|send|discuss) (knowledge|ideas|code|feedback|best|talks|presentations|tasks|work|details)",
        "explain ...3 (figures|numbers)",
    ],
    examples: &[
        "I am happy to «share the range» on a call.", "There is a role in Leeds, «not sure of the money yet».",
        "A permanent role in Leeds. «Salary: let's talk».",
    ],
    near_misses: &["The team works on a wide range of problems.", "Could you share your rate?"],
}
.shipped();

/// A question in place of an answer.
pub static QUESTION: Rule = Rule {
    id: "pay/question",
    reports: VAGUE,
    what: "A question about the candidate's current or expected pay.",
    why: "Developers ask what the job pays, and in many places the question about current pay is not allowed. Give your range first.",
    source: Some("EU Directive 2023/970; pay-history laws of many US states"),
    phrases: phrases![
        "(your|ur|current|expected|desired|present|last drawn|expecting|his|her) (and|&|/)? (current|expected|desired|target)? (salary|compensation|comp|ctc|package|pay|rate|remuneration|day rate|daily rate|hourly rate|bill rate) (expectation|expectations|requirement|requirements|range|and expected|details|breakdown)?",
        "(salary|compensation|pay|rate|comp|package|financial) (expectation|expectations|requirement|requirements|aspirations)",
        "(best|expected|hourly|bill|current|exp) (rate|rates) ?",
        "(current|curent|present|expected|exp|your) (&|and|/)? (current|expected)? (ctc|package)",
        "(cctc|ectc)",
        "what ...6 (take to move you|take to (tempt|attract|get) you|you need to move|you'd need to move|you would need to move)",
        "what (are you|you're|you are|do you) (currently|presently)? (on|earning|earn|making|make|paid|looking to earn|looking to make|charging|charge) (at the moment|now|currently|at present)?",
        "(rate card|rate expectations|rates expectations)",
        "what (kind of|sort of|level of)? (salary|rate|compensation|package|pay|comp|money|day rate) ...2 (are|do|would|will) you (looking for|need to move|need|want|expect|have in mind|require)?",
        "how much (would|will|does) (it|you) (take|need|cost|want)",
        "(looking for|after|want|need|expecting|expectations) (salary|pay|money|comp|compensation|rate) wise",
        "(salary|pay|money|comp|rate) wise",
        "(ideal|target|desired|minimum) (salary|rate|compensation|package)",
        "how much ...4 (earn|earning|make|making|paid|charge|cost to move)",
        "what (is|are|'s|would be) your (rate|rates|number|minimum|day rate|ideal salary)",
        "(your|ur) (monthly|weekly|yearly|annual|usual|typical|freelance|contract|contracting|asking) (rate|rates|salary|fee|price)",
        "(availability|availabilities|notice|notice period) (and|&|,|/) (your|ur)? (rate|rates|day rate|expected rate|expected salary)",
    ],
    exceptions: phrases![
        "(match|beat|exceed|double|increase|raise) your (current)? (salary|pay|package|rate)",
        "your (salary|pay|compensation|package|remuneration|rate|comp) (is|will|would|starts|grows|includes|including|range is|consists|and|\\,)",
        "your (pay|package|rate) (slip|manager|limiter|team)",
        "without (asking)? ...3 (salary|pay)",
        "(no|never) ...4 (expectations|current salary|current pay)",
        "current (package|rate) (of|version|manager|limit)",
        "(his|her) (pay|rate|package|comp)",
    ],
    examples: &["What are «your salary expectations»?", "Please reply with «your current salary» and notice period.",
        "Please send me «your monthly rate».",
    ],
    near_misses: &["Your salary will be £60k.", "What are your expectations of a team?"],
}
.shipped();
