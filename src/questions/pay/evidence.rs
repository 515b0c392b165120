//! What speaks for pay: words of pay close by, and words that only contracts have.

use super::amount::Amount;
use super::lookalike::{self, Cue};
use crate::reading::Reading;
use crate::rule::Rule;
use crate::text::Ending;

/// Words of pay.
pub static PAID: Rule = Rule {
    id: "pay-cue/paid",
    what: "Words that make an amount close by the job's pay.",
    phrases: phrases![
        "(salary|salaries|pay|pays|paying|paid|payrate|comp|compensation|remuneration|renumeration|package|rate|rates|wage|wages|ctc|ote|tc|tct|earn|earning|earnings|payroll)",
        "(base|basic|gross|net|brutto|bruto|netto|brut|bruts|brutos|budget|budgeted|band|bands|bracket|range|salarial|gehalt|salaire|sueldo|stipendio|lön|wynagrodzenie|stawka|ral|tjm|tagessatz|stundensatz|annuel|mensuel|horaire|fixe|fixed|money|grade)",
        "(can|could|will|would|able to|happy to|allowed to|they'll|they'd|we'll|we'd) (go|stretch|offer|do|start)",
        "(can't|cannot|won't|not) (go|stretch)",
        "(take home|all in|all inclusive|offer|offering|offers|going rate|annualized|annualised|pro rata|per annum|p\\.a|full time equivalent|fte)",
    ],
    exceptions: phrases![
        "(dog|error|click|conversion|retention|churn|growth|exchange|frame|sample|interest|response|success|win) (rate|rates)",
        "(rates|range) of (products|services|clients|customers|technologies|industries|projects)",
        "paid (users|customers|plans|subscribers|clients|media|ads|search|leave|vacation|holiday|time|out|medical|parental)",
        "(customers|clients|users|people|merchants) (pay|paid|paying)",
        "paying (customers|users|clients|subscribers|merchants)",
        "code base",
        "(customer|user|client|knowledge|installed|install|data) base",
        "pay (for|attention)",
        "(offer|offers) (coverage|services|products|support|customers)",
        "(rock|ground|price|speed) band",
        "(dot|asp|vb|\\.)? net (promoter|new|zero|profit|revenue|retention|core|developer|framework|worth|income)",
    ],
    examples: &["The «salary» is 60k."],
    near_misses: &["Conversion rate of 60."],
    ..Rule::BLANK
}
.shipped();

/// A part of the pay that is not the base.
pub static BONUS: Rule = Rule {
    id: "pay-cue/bonus",
    what: "Words that make an amount a bonus, a commission or an allowance, not the base.",
    phrases: phrases![
        "(bonus|bonuses|sign on|signing on|commission|commissions|comms|retention payment|joining payment|allowance|allowances|uplift|overtime|on call pay|on call payment|shift pay|sign on fee|on top|on call is paid)",
    ],
    exceptions: phrases![
        "(inc|incl|including|includes|plus|with|and|\\+) (a|the|an|annual|performance|discretionary|yearly|great|good)? (bonus|bonuses|commission|allowance|overtime|comms)",
        "overtime is",
        "on top of <amount>",
    ],
    examples: &["A «sign-on» of £5k."],
    near_misses: &["A salary of £60k plus bonus."],
    ..Rule::BLANK
}
.shipped();

/// Behind an amount: it is paid in shares.
pub static STOCK: Rule = Rule {
    id: "pay-cue/stock",
    what: "Words behind an amount that is paid in shares, not in money.",
    phrases: phrases!["(rsu|rsus|stock|equity|options|shares|esop|esops|vsop|vesting|vested)"],
    examples: &["$100k in «RSUs»."],
    near_misses: &["$100k in cash."],
    ..Rule::BLANK
}
.shipped();

/// Before an amount: it is paid in shares.
pub static STOCK_OF: Rule = Rule {
    id: "pay-cue/stock-of",
    what: "Words before an amount that is paid in shares, not in money.",
    phrases: phrases![
        "(rsu|rsus|stock|equity|options|shares) (grant|grants|package|award|value)? (of|worth|valued at|:)"
    ],
    examples: &["A «stock grant of» $100k."],
    near_misses: &["A salary of $100k."],
    ..Rule::BLANK
}
.shipped();

/// The whole of the pay, not the base alone.
pub static TOTAL: Rule = Rule {
    id: "pay-cue/total",
    what: "Words that make an amount the whole of the pay, bonus or equity included.",
    phrases: phrases![
        "(tc|tct|ote|ctc|total comp|total compensation|total package|total cash|total rewards|all in|all inclusive|on target|on target earnings|package|total)",
        "(inc|incl|including|inclusive of) (super|bonus|equity|superannuation|stock|commission|rsus)",
        "(cash|base|salary) (/|and|\\+) equity",
    ],
    exceptions: phrases!["benefits package", "total (of|team|years|exp|experience|headcount)"],
    examples: &["«OTE» £120k."],
    near_misses: &["Base £120k."],
    ..Rule::BLANK
}
.shipped();

/// Words that stand beside a contractor's rate.
pub static CONTRACT: Rule = Rule {
    id: "pay-cue/contract",
    what: "Words that stand beside a contractor's rate.",
    phrases: phrases![
        "(outside|inside|ir35|umbrella|w2|c2c|corp to corp|1099|b2b|ltd|paye|uop|day rate|daily rate|contract|contractor|contractors|freelance|vat|zzp|interim|sow)",
        "<number> (month|months|mth|mths|week|weeks|wks) (contract|initial|rolling|@|at)",
    ],
    examples: &["It is £500 «outside»."],
    near_misses: &["It is £50k."],
    ..Rule::BLANK
}
.shipped();

/// What stands beside one amount.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// The cue right behind, or else the nearest before.
    pub cue: Option<Cue>,
    /// A word of pay in either direction.
    pub is_paid: bool,
    /// A contractor's word within the sentence, behind the amount.
    pub is_contract: bool,
    /// Only words like "is", "of" and "up to" stand between a word of pay and the amount.
    pub is_led: bool,
    /// The amount is all that its part of a headline says.
    pub is_alone: bool,
}

/// Looks around an amount, back to the end of the one before.
pub fn around(reading: &Reading, amount: &Amount, floor: usize) -> Evidence {
    let document = &reading.document;
    let behind = lookalike::behind(reading, &amount.tokens);
    let before = lookalike::before(reading, &amount.tokens, floor);
    let sentence = document.sentence_of(amount.tokens.start);
    let close = amount.tokens.end..(amount.tokens.end + 4).min(sentence.tokens.end);
    let from = amount.tokens.start.saturating_sub(7).max(sentence.tokens.start).max(floor).min(amount.tokens.start);
    let ahead = from..amount.tokens.start;
    // "Salary:" on the line before.
    let headed = document.tokens[amount.tokens.start].sentence.checked_sub(1).is_some_and(|previous| {
        let heading = &document.sentences[previous as usize];
        let is_first = amount.tokens.start <= sentence.tokens.start + 2;
        is_first
            && heading.ending == Ending::Colon
            && heading.tokens.len() <= 6
            && reading.touches(&PAID, heading.tokens.clone())
    });
    let is_paid = behind == Some(Cue::Paid) || before == Some(Cue::Paid) || headed;
    let is_word = |at: usize| matches!(document.tokens[at].kind, crate::text::Kind::Word | crate::text::Kind::Number);
    // "want a junior, 26k, in the office"
    let is_listed =
        amount.is_scaled && amount.tokens.start > 0 && document.tokens[amount.tokens.start - 1].is_mark(',');
    let starts = is_listed
        || amount.tokens.start - sentence.tokens.start <= 4
            && !(sentence.tokens.start..amount.tokens.start).any(is_word);
    let next = (amount.tokens.end..sentence.tokens.end.min(amount.tokens.end + 4)).find(|at| is_word(*at));
    let ends = next.is_none_or(|at| {
        at > amount.tokens.end
            || document.is_one_of(at, &["doe", "and", "plus", "depending", "base", "gross", "per", "equity"])
            // "85k for everyone"
            || document.is_one_of(at, &["for"]) && document.is_one_of(at + 1, &["everyone", "everybody", "all", "someone", "somebody"])
    });
    Evidence {
        cue: match (behind, before) {
            (Some(Cue::Paid) | None, before) if before != Some(Cue::Paid) && before.is_some() => before,
            (behind @ Some(_), _) => behind,
            (None, before) => before,
        },
        is_paid,
        is_contract: reading.touches(&CONTRACT, close) || amount.sign.is_some() && reading.touches(&CONTRACT, ahead),
        is_led: behind == Some(Cue::Paid) || headed || lookalike::is_led(reading, amount.tokens.start, floor),
        is_alone: starts && ends,
    }
}
