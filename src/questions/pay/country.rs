//! Whose dollar or crown it is: what the places in a message say of the currency.

use super::currency::Sign;
use crate::reading::Reading;
use crate::rule::Rule;

macro_rules! country {
    ($(#[$doc:meta])* $name:ident, $id:literal, $what:literal, $phrases:literal, $example:literal, $near:literal) => {
        $(#[$doc])*
        pub static $name: Rule = Rule {
            id: $id,
            what: $what,
            phrases: phrases![$phrases],
            examples: &[$example],
            near_misses: &[$near],
            ..Rule::BLANK
        }.shipped();
    };
}

country!(
    UNITED_STATES,
    "pay-cue/united-states",
    "A word that makes “$” the dollar of the United States.",
    "(usa|usd|united states|u\\.s|w2|c2c|401k|new york|nyc|san francisco|seattle|austin|boston|chicago|california|brooklyn|denver|atlanta|dallas|los angeles)",
    "The office is in «Seattle».",
    "The office is in Leeds."
);
country!(
    CANADA,
    "pay-cue/canada",
    "A word that makes “$” the Canadian dollar.",
    "(canada|canadian|toronto|montreal|montréal|vancouver|ottawa|calgary|waterloo ontario|cad|rrsp|quebec|ontario|alberta)",
    "We are in «Toronto».",
    "We are in Boston."
);
country!(
    AUSTRALIA,
    "pay-cue/australia",
    "A word that makes “$” the Australian dollar.",
    "(australia|australian|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|parramatta|nsw|aud|superannuation|plus super|inc super|\\+ super|inclusive of super|g'day)",
    "Two days in «Brisbane».",
    "Two days in Boston."
);
country!(
    NEW_ZEALAND,
    "pay-cue/new-zealand",
    "A word that makes “$” the New Zealand dollar.",
    "(new zealand|auckland|wellington|christchurch|nzd|kia ora|kiwisaver)",
    "We are in «Auckland».",
    "We are in Boston."
);
country!(
    SINGAPORE,
    "pay-cue/singapore",
    "A word that makes “$” the Singapore dollar.",
    "(singapore|sgd)",
    "The team sits in «Singapore».",
    "The team sits in Boston."
);
country!(
    HONG_KONG,
    "pay-cue/hong-kong",
    "A word that makes “$” the Hong Kong dollar.",
    "(hong kong|hkd|kowloon)",
    "The team sits in «Hong Kong».",
    "The team sits in Boston."
);
country!(
    SWEDEN,
    "pay-cue/sweden",
    "A word that makes “kr” the Swedish crown.",
    "(sweden|swedish|stockholm|gothenburg|göteborg|malmö|sek)",
    "We are in «Stockholm».",
    "We are in Oslo."
);
country!(
    NORWAY,
    "pay-cue/norway",
    "A word that makes “kr” the Norwegian crown.",
    "(norway|norwegian|oslo|bergen|trondheim|stavanger|nok)",
    "We are in «Oslo».",
    "We are in Stockholm."
);
country!(
    DENMARK,
    "pay-cue/denmark",
    "A word that makes “kr” the Danish crown.",
    "(denmark|danish|copenhagen|københavn|aarhus|odense|dkk)",
    "We are in «Copenhagen».",
    "We are in Oslo."
);
country!(
    CHINA,
    "pay-cue/china",
    "A word that makes “¥” the Chinese yuan.",
    "(china|chinese|shanghai|beijing|shenzhen|hangzhou|rmb|cny|yuan)",
    "We are in «Shanghai».",
    "We are in Tokyo."
);
country!(
    PAKISTAN,
    "pay-cue/pakistan",
    "A word that makes “Rs” the Pakistani rupee.",
    "(pakistan|karachi|lahore|islamabad|pkr)",
    "We are in «Lahore».",
    "We are in Pune."
);
country!(
    BRITAIN,
    "pay-cue/britain",
    "A word from which the reader would expect pounds.",
    "(uk|united kingdom|england|scotland|wales|london|manchester|leeds|bristol|edinburgh|glasgow|birmingham|cambridge|gbp|ir35)",
    "Two days a week in «Leeds».",
    "Two days a week in Berlin."
);
country!(
    EURO_ZONE,
    "pay-cue/euro-zone",
    "A word from which the reader would expect euros.",
    "(germany|berlin|munich|hamburg|cologne|frankfurt|france|paris|lyon|spain|madrid|barcelona|italy|milan|rome|netherlands|amsterdam|rotterdam|utrecht|ireland|dublin|belgium|brussels|austria|vienna|portugal|lisbon|porto|finland|helsinki|ral|gmbh)",
    "Two days a week in «Berlin».",
    "Two days a week in Leeds."
);

/// What a message says of the signs that several countries share.
#[derive(Clone, Copy, Debug)]
pub struct Homes {
    dollar: Option<&'static str>,
    crown: Option<&'static str>,
    yen: Option<&'static str>,
    rupee: Option<&'static str>,
}

impl Homes {
    /// Looks for the countries once. "$" is the US dollar unless only another country of dollars is named.
    pub fn of(reading: &Reading) -> Self {
        let first = |choices: &[(&'static Rule, &'static str)]| {
            choices.iter().find(|(cue, _)| reading.own(cue).next().is_some()).map(|(_, code)| *code)
        };
        // "us" is a pronoun, "US" a country.
        let is_us = |at: usize| matches!(reading.document.written(at), "US" | "USA" | "SF" | "LA" | "DC");
        let in_us = || (0..reading.document.tokens.len()).any(|at| is_us(at) && reading.document.is_own(at));
        let dollars: [(&'static Rule, _); 5] =
            [(&CANADA, "CAD"), (&AUSTRALIA, "AUD"), (&NEW_ZEALAND, "NZD"), (&SINGAPORE, "SGD"), (&HONG_KONG, "HKD")];
        let is_american = first(&[(&UNITED_STATES, "USD")]).is_some() || in_us();
        Self {
            dollar: if is_american { None } else { first(&dollars) },
            crown: first(&[(&SWEDEN, "SEK"), (&NORWAY, "NOK"), (&DENMARK, "DKK")]),
            yen: first(&[(&CHINA, "CNY")]),
            rupee: first(&[(&PAKISTAN, "PKR")]),
        }
    }

    /// The currency of a sign in this message.
    pub fn settle(&self, sign: Sign) -> Option<&'static str> {
        let named = match sign {
            Sign::Code(code) => return Some(code),
            Sign::Dollar => self.dollar,
            Sign::Crown => self.crown,
            Sign::Yen => self.yen,
            Sign::Rupee => self.rupee,
        };
        named.or(sign.alone())
    }
}

/// The currency that a writer of this message would use, as far as its places tell.
pub fn expected(reading: &Reading) -> Option<&'static str> {
    let choices: [(&'static Rule, _); 9] = [
        (&BRITAIN, "GBP"),
        (&EURO_ZONE, "EUR"),
        (&UNITED_STATES, "USD"),
        (&CANADA, "CAD"),
        (&AUSTRALIA, "AUD"),
        (&SWEDEN, "SEK"),
        (&NORWAY, "NOK"),
        (&DENMARK, "DKK"),
        (&SINGAPORE, "SGD"),
    ];
    let mut named = choices.iter().filter(|(cue, _)| reading.own(cue).next().is_some());
    let (_, code) = named.next()?;
    named.next().is_none().then_some(*code)
}
