//! Parts of the pay that are named without the base: equity, bonus, benefits, and hints at a figure.

use crate::report::{State, Topic};
use crate::rule::Rule;

const VAGUE: Option<(Topic, State)> = Some((Topic::Pay, State::Vague));

/// Equity without a figure.
pub static SHARES: Rule = Rule {
    id: "pay/shares",
    reports: VAGUE,
    what: "Equity is offered, and nobody says how much.",
    why: "Equity can be worth anything or nothing: say the share or the number of options, and the base beside it.",
    phrases: phrases![
        "(meaningful|generous|significant|real|early|employee|company|substantial|competitive|founder|great|some|own|more|large)? (equity|stock options|share options|stock option|share option|rsus|rsu|vsop|esop|esops) (stake|package|grant|grants|plan|plans|options|scheme|participation|upside)?",
        "(company|employee) (stock|shares)",
        "(employee|company)? (share|stock) (scheme|plan|programme|program|package|grant|grants|purchase plan)",
        "(a)? (share|stake|slice|piece) (in|of) (the|our) (company|business|firm|upside)",
        "[stock] and (bonus|benefits)",
        "(salary|bonus|base|pay) (,|and|&|\\+) (bonus|salary|base)? (,|and|&|\\+)? [stock]",
        "meaningful ownership",
        "(\\+|plus) [(tokens|stock|options|shares)]",
        "(profit share|profit sharing|revenue share|royalties)",
    ],
    exceptions: phrases![
        "(private|diversity|health|brand|racial|social|pay|gender|home|global) equity",
        "equity (and inclusion|release|trading|derivatives|option pricing|research|markets|desk|firm|fund|partners|management|platform|option|options pricing|diversity|\\, diversity|crowdfunding|analytics|investors|investor)",
        "(\\,|and|&) equity (and|&|\\,) (inclusion|belonging)",
        "no ...4 (equity|options|rsus)",
    ],
    examples: &["The role is £70k plus «equity».", "There are «stock options» for every engineer."],
    near_misses: &[
        "The role is in diversity, equity and inclusion software.",
        "The engineer would write our stock control system.",
        "The role pays £70k, no equity.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A bonus without a figure.
pub static VARIABLE: Rule = Rule {
    id: "pay/variable",
    reports: VAGUE,
    what: "A bonus or commission, without the base it comes on top of.",
    why: "A bonus tells little while the base is unknown, and a percentage even less.",
    phrases: phrases![
        "(annual|performance|performance related|discretionary|yearly|profit related|target|quarterly|great|generous|excellent|good|project|uncapped|on target)? (bonus|bonuses)",
        "(uncapped|on target|generous|great|monthly|performance|plus|\\+|and|base|salary|with) (uncapped|generous)? (commission|commissions|comms)",
        "(shift|on call) allowance",
        "13th (month|salary)",
        "<number> % variable",
    ],
    exceptions: phrases![
        "no ...3 (bonus|bonuses|commission)",
        "(referral|referrals|bounty) (bonus|bonuses)",
        "bonus (if|points|point|is|would be|for (rust|python|experience|knowledge)|when|skills|skill|of having|tracks|track|levels|level)",
        "(a|big|huge|added|nice|as a|real|an added|definite) bonus",
        "(bonus|bonuses) \\:",
        "^ bonus (for|if|points|:)",
        "commission (a|an|the|in|for me|from)",
        "european commission",
        "paid (half|about)",
    ],
    examples: &["We offer our engineers a «performance bonus»."],
    near_misses: &["We need an engineer; Rust is a bonus.", "Bonus points for Kafka.", "There is a referral bonus."],
    ..Rule::BLANK
}
.shipped();

/// Benefits alone.
pub static BENEFITS: Rule = Rule {
    id: "pay/benefits",
    reports: VAGUE,
    what: "Benefits, and no figure for the pay itself.",
    why: "Pension and insurance are welcome and do not answer the question: name the salary first.",
    phrases: phrases![
        "(full|excellent|great|generous|good|comprehensive|amazing|competitive|attractive|top|health|fantastic|best|company|standard|extensive|unlimited|market leading)? (and|&)? (benefits|bens) (package|packages|include|includes|including)?",
        "(\\+|plus) (package|benefits package)",
        "(401k|401 \\( k \\)) ...4 match",
        "matching (401k|401 \\( k \\))",
    ],
    exceptions: phrases![
        "(flexible|tax|cost|knock on|business|performance|environmental|client|customer|patient|state|social|public|unemployment|welfare|government|key|the main|added|these|user|product) (benefit|benefits)",
        "benefits (of|from|to|for|team|platform|administration|management|company|software|provider|and risks|the|everyone|our|your|booklet)",
        "(which|who|that|it|company|everyone|team|world|access|accessing|claim|claiming|receive|receiving|for) benefits",
    ],
    examples: &["The firm offers its engineers «excellent benefits»."],
    near_misses: &["The engineer would explain the benefits of Rust.", "The role is £60k with flexible benefits."],
    ..Rule::BLANK
}
.shipped();

/// Pension and insurance alone.
pub static INSURANCE: Rule = Rule {
    id: "pay/insurance",
    reports: VAGUE,
    what: "A pension or an insurance, and no figure for the pay itself.",
    why: "Pension and insurance are welcome and do not answer the question: name the salary first.",
    phrases: phrases![
        "(company|workplace|matched|employer|good|great|generous|contributory)? pension (contribution|contributions|scheme|plan|match|matching)",
        "(you|we|they) (get|offer|provide|have|give|include) ...5 (pension|health insurance|medical insurance|life insurance|dental|private healthcare|private medical|bupa)",
        "(medical|health|vision) ...1 (,|and|&|/) dental",
        "dental ...1 (,|and|&|/) vision",
        "<number> % (employer)? pension",
        "(\\+|plus) pension",
    ],
    exceptions: phrases![
        "(offer|provide) ...5 (software|insurance products|platform)",
        "pension (scheme|plan) (software|provider|administrator|administration|members|members')",
    ],
    examples: &["«We offer our engineers a company pension»."],
    near_misses: &[
        "The engineer would work on our pension platform.",
        "The role is £60k and a company pension scheme.",
    ],
    ..Rule::BLANK
}
.shipped();

/// A hint at a figure.
pub static HINT: Rule = Rule {
    id: "pay/hint",
    reports: VAGUE,
    what: "A hint at a figure, not the figure.",
    why: "“Six figures” is anything from 100,000 to 999,999. Whoever knows the hint knows the range: write it.",
    phrases: phrases![
        "(low|mid|high|healthy|strong|solid|comfortable)? (six|6) (figure|figures) (salary|package|base|comp|pay|income|plus)",
        "(low|mid|high|healthy|strong|solid|comfortable|into) (six|6) (figure|figures)",
        "(salary|pay|pays|paying|comp|compensation|base|package|rate) (is|in|of|:)? (the|well into|into)? (low|mid|high)? (six|6) figures",
        "(low|mid|high|early|upper|lower) (to (mid|high|upper))? (£|€|\\$) (30|40|50|60|70|80|90|100|110|120|130|140|150|160|170|180|190|200) (s|ks|k's)",
        "[(low|mid|high|early|upper|lower) (to (mid|high|upper))? (£|€|\\$)? (30|40|50|60|70|80|90|100|110|120|130|140|150|160|170|180|190|200) (s|ks)] (base|salary|basic|plus|\\+|depending|doe)",
        "(salary|pay|pays|paying|base|comp|compensation|package|money|budget) ...4 [(low|mid|high|early|upper|lower) (to (mid|high|upper))? (£|€|\\$)? (30|40|50|60|70|80|90|100|110|120|130|140|150|160|170|180|190|200) (s|ks)]",
        "(£|€|\\$) (30|40|50|60|70|80|90|100|110|120|130|140|150|160|170|180|190|200) (s|ks)",
        "(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (something|odd)",
        "(big|serious|silly|crazy) (bucks|money)",
        "(\\$ \\$ \\$|£ £ £|€ € €)",
    ],
    exceptions: phrases![
        "(six|five|6|5|seven|7) (figure|figures) (deal|deals|contract|contracts|revenue|arr|users|customers|budget|budgets|investment)",
        "(making|earn) (six|6) figures",
    ],
    examples: &["The engineer would be on a «six-figure salary»."],
    near_misses: &["The engineer would handle six-figure deals."],
    ..Rule::BLANK
}
.shipped();

/// "Salary + equity": the word where the figure should be.
pub static NAMED: Rule = Rule {
    id: "pay/named",
    reports: VAGUE,
    what: "The word “salary” in a headline, where the figure should be.",
    why: "Everybody expects a salary; the question is how much.",
    phrases: phrases![
        "(salary|base|basic|comp|compensation|pay) (\\+|plus|and|&|/) (equity|bonus|benefits|stock|options|commission|car|car allowance|allowance|overtime) ...3 (benefits|equity|bonus|overtime)?",
    ],
    exceptions: phrases![
        "(competitive|attractive|great|good|generous|excellent|strong|top|above market) (base)? (salary|comp|compensation|pay)",
        "<amount>+ ...2 (salary|base|comp)",
        "(equity|pay) equity",
    ],
    examples: &["Leeds, full time, onsite, developer, «salary + bonus»."],
    near_misses: &["The role is £60k base plus bonus."],
    ..Rule::BLANK
}
.shipped();

/// A bonus or a share with its figure, and no base.
pub static WITHOUT_BASE: Rule = Rule {
    id: "pay/without-base",
    reports: VAGUE,
    what: "A bonus or a share with its figure, and no figure for the base.",
    why: "The figure is good to know, and it answers the question only beside the base.",
    examples: &["We offer our first engineer «12%» vesting over four years."],
    near_misses: &["We offer our first engineer £60k and 1% equity."],
    ..Rule::BLANK
}
.shipped();
