//! Whose dollar or crown it is: what the places in a message say of the currency.

use crate::money::currency::Sign;
use crate::reading::Reading;
use crate::rule::Rule;
pub(crate) use crate::rules::pay_country::*;

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
        let is_american = || first(&[(&UNITED_STATES, "USD")]).is_some() || in_us();
        Self {
            dollar: first(&dollars).filter(|_| !is_american()),
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
            // Which of them, no word of ours tells.
            Sign::Peso | Sign::Shilling => sign.alone(),
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
