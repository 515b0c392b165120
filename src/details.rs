//! What candidates ask once the four questions are answered: the kind of contract, hours or time zone, visa, the steps of
//! the interview. A room each finds the words that tell; nothing here is scored.

pub(crate) mod contract;
pub(crate) mod hours;
pub(crate) mod interview;
pub(crate) mod phrase;
pub(crate) mod visa;

use crate::reading::Reading;
use crate::report::{Also, Detail};

/// Which of them a message states.
pub(crate) fn also(reading: &Reading) -> Vec<Also> {
    Detail::ALL.map(|topic| Also { topic, stated: is_stated(reading, topic), pending: false }).into()
}

fn is_stated(reading: &Reading, topic: Detail) -> bool {
    match topic {
        Detail::Contract => contract::mentions(reading).next().is_some(),
        Detail::Hours => hours::sentences(reading).next().is_some(),
        Detail::Visa => visa::sentences(reading).next().is_some(),
        Detail::Interview => interview::is_told(reading),
    }
}
