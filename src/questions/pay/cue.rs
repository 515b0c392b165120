//! Words that make a number no pay: funding, revenue, users, prices, perks, referral fees, the candidate's own
//! figures.

use crate::rule::Rule;

/// People, things and deeds that are counted.
pub static COUNTED: Rule = Rule {
    id: "pay-cue/counted",
    what: "What a number before it counts: people, things, deeds.",
    phrases: phrases![
        "(users|customers|clients|people|stars|downloads|merchants|subscribers|members|employees|developers|engineers|companies|organizations|organisations)",
        "(businesses|stores|shops|drivers|patients|students|schools|teams|installs|requests|transactions|events|messages|records|rows|lines|loc|tokens)",
        "(instruments|accounts|assets|devices|servers|nodes|machines|cars|vehicles|homes|households|orders|shipments|parcels|bookings|trips|listings|sites|websites)",
        "(views|visits|visitors|followers|applications|applicants|candidates|hires|fte|km|miles|race|runners|steps|square|rpm|qps|rps|tps|iops)",
        "(queries|hits|commits|contributors|forks|repos|tests|builds|deployments|deploys|endpoints|metrics|images|videos|songs|documents|pages|words|characters|issues|tickets)",
        "(partners|suppliers|sellers|buyers|creators|artists|farmers|doctors|dentists|hospitals|restaurants|hotels|trucks|screens|display|monitor|monitors|resolution|gb|tb|mb)",
        "(times|readers|attendees|participants|respondents|submissions|reviews|ratings|players|gamers|fans|riders|travellers|travelers|passengers|citizens|residents|voters|sensors|meters)",
        "(connections|concurrent|active|person|hours|days|minutes|seconds|ms|years|months|weeks|seats|licences|licenses|units|pieces|products|skus|nurses|teachers|families|volunteers|stations|names|entries|citations|lawyers|pupils|beds|rooms|properties|trades|calls|emails|feet|ft|kg|kw|mw|hp)",
    ],
    examples: &["It is used by 20k «players»."],
    near_misses: &["It pays 60k."],
    ..Rule::BLANK
}
.shipped();

/// Behind an amount: investments, revenue, the size of a market.
pub static COMPANY: Rule = Rule {
    id: "pay-cue/company",
    what: "Words behind an amount that make it the company's money, not the developer's.",
    phrases: phrases![
        "(raise|raised|funding|fundraise|investment|investments|capital|seed|series|pre seed|venture|vc|grant|grants|backing|valuation|round|runway|burn)",
        "(revenue|revenues|arr|mrr|turnover|sales|gmv|aum|ebitda|profit|profits|acquisition|exit|contract value|contract size|order value|deal size|acv|ltv|cac|cheque|cheques|credits|licence fee|deal|deals|contracts|savings|debt|assets|transactions|payments|volume|loans|claims|prize|bounty|bounties|donations|fines)",
        "(market|industry|sector|economy|opportunity|processed|transferred|transacted|traded|raised|spent|saved|donated|under management)",
    ],
    exceptions: phrases![
        "market (rate|rates|salary|leading)",
        "profit (share|sharing|related)",
        "investment (bank|banks|banking|management|firm|fund|company|platform)",
        "capital (market|markets)",
        "payments (team|company|platform|engineer|space|role|start|startup)",
        "(sales|deal|contracts) (engineer|developer|team|platform|role)",
    ],
    examples: &["We have £8m in «funding»."],
    near_misses: &["The role pays £80k."],
    ..Rule::BLANK
}
.shipped();

/// Before an amount: what a company does with money.
pub static DEALT: Rule = Rule {
    id: "pay-cue/dealt",
    what: "Words before an amount that make it the company's money, not the developer's.",
    phrases: phrases![
        "(raise|raised|raising|raises|fundraised|invested|investing|valued|valuation|acquired|worth|funded|funding|bootstrapped)",
        "(closed|closing|closes) (a|an|our|their|its|the|on)?",
        "(revenue|revenues|arr|mrr|turnover|sales|gmv|aum|ebitda|profit|profits|runway|burn|funding|seed|series)? (of|is|hit|hits|hitting|reached|crossed|at|to|from)? (revenue|revenues|arr|mrr|turnover|gmv|aum|ebitda|burn)",
        "(profit|profits|revenue|revenues|turnover|arr|mrr|deal size|deal sizes|contract value|order value) (is|was|were|are|of|hit|reached|at|around)",
        "(we|they|it|who|that|which|customers) process",
        "(charge|charges|charged|charging|loan|loans|mortgage|mortgages|payout|payouts|claims|invoices|contracts|homes|houses|properties|cheque|cheques|fund|funds|average order|earned)",
        "(average|median|mean|typical|national|usual) (base|gross|annual|yearly)? (salary|pay|wage|rate|comp|compensation|income|earnings)",
        "(pay|pays|paid|paying) (us|creators|drivers|sellers|artists|merchants|users|customers|farmers|nurses|suppliers|hosts|writers|publishers|streamers|musicians)",
        "(customer|customers|user|users|subscriber|subscribers|merchants|consumers) (pay|pays|paid|paying)",
        "(processing|processed|processes|handling|handled|handles|managed|manages|moved|moves|transferred|transacted|settled|secures|secured|generating|generated|generates|saving|saved|saves|save|donated|donate|spent|spend|spends|cost|costs|costing|paid out|pays out|grew|grown|scaled|grow|growing|sold|sell|selling|won|lost|fined|prize|deals)",
    ],
    exceptions: phrases!["cost (of|price)", "paid (a|an|at|up|between|from)"],
    examples: &["We have just «raised» £8m."],
    near_misses: &["The role pays £80k."],
    ..Rule::BLANK
}
.shipped();

/// A price that somebody else pays for something.
pub static PRICE: Rule = Rule {
    id: "pay-cue/price",
    what: "Words that make an amount a price.",
    phrases: phrases![
        "(price|prices|priced|pricing|subscription|subscriptions|fee|fees|plan|plans|invoice|total due|deposit|hosting|bill|bills|refund|product costs)",
        "(per|a|each|every) (user|seat|customer|client|sale|hire|order|unit|device|transaction|referral|lead|click|head|person|employee|speaker)",
    ],
    exceptions: phrases!["(all|no|of|without|plus) fees", "(pension|bonus|benefit|benefits|plan) (plan|plans)"],
    examples: &["Our «plans» begin at $49 a month."],
    near_misses: &["The role pays $49 an hour."],
    ..Rule::BLANK
}
.shipped();

/// Money for one purpose, beside the pay.
pub static PERK: Rule = Rule {
    id: "pay-cue/perk",
    what: "Words that make an amount a perk for one purpose, not pay.",
    phrases: phrases![
        "(stipend|stipends|voucher|vouchers|reimbursement|reimbursed|reimburse|reimbursements|tuition|wellness|wellbeing|well being|gym|equipment|hardware|laptop|home office|internet|phone|parking|commuter|childcare|lunch|lunches|meal|meals|swag|books|courses|conferences|certifications)",
        "(learning|training|education|educational|development|conference|course|book|travel|relocation|moving|mobility|health|wfh|office|holiday|vacation|tech|kit|l&d|study|certification|personal|charity|donation|remote|lifestyle|perks|perk|benefits|flex) (and|&)? (development|training|conference|conferences|growth|learning)? (budget|allowance|fund|funds|stipend|pot|credit|credits|grant|bonus|package|expenses|costs|assistance|support)",
        "(budget|allowance|fund|pot|credit|contribution|contributions|expenses|credits) (for|towards|toward|to)",
        "gift (card|cards|voucher)",
    ],
    examples: &["You get a £900 «training budget»."],
    near_misses: &["The day rate is £900."],
    ..Rule::BLANK
}
.shipped();

/// What the reader would get for somebody else.
pub static REFERRAL: Rule = Rule {
    id: "pay-cue/referral",
    what: "Words that make an amount the reward for a referral.",
    phrases: phrases![
        "(referral|referrals|refer|refers|referred|referring|introduction|introductions|finder's|finders|recommend|recommendation|recommendations)",
        "(forward|share|pass) (it|this)? ...3 (mate|mates|friend|friends|colleague|colleagues)",
    ],
    examples: &["There is a «referral» bonus of £500."],
    near_misses: &["There is a sign-on bonus of £500."],
    ..Rule::BLANK
}
.shipped();

/// The candidate's own figure.
pub static CANDIDATE_PAY: Rule = Rule {
    id: "pay-cue/candidate",
    what: "Words that make an amount what the candidate earns or asks, not what the job pays.",
    phrases: phrases![
        "your (current|present|existing|last|previous|expected|desired|target|minimum)? (salary|pay|compensation|comp|package|rate|ctc|base|expectation|expectations|earnings)",
        "(you|you're|you are|are you) (currently|presently|now|already)? (on|earning|earn|making|make|asking|expecting|paid)",
        "(my|his|her) (salary|pay|rate|expectation|expectations)",
        "you (mentioned|said|told|asked|wanted|want)",
    ],
    exceptions: phrases![
        "(match|beat|exceed|double|increase|raise) your (current)? (salary|pay|package|base) (to|by|at)?",
        "your (salary|pay|base|package|rate|compensation|earnings) (will|would|is|starts|can)",
        "(if|when|what|should) (you|you're) (make|making|asking|expecting)",
    ],
    examples: &["«Are you on» £70k now?"],
    near_misses: &["You would be paid £70k."],
    ..Rule::BLANK
}
.shipped();
