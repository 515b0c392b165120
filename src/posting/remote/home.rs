//! What a sentence says of working at home: the rest of the week, by arrangement, when one likes, or not at all.

use std::ops::Range;

use super::beside::sentence;
use crate::posting::page::Page;

pub(super) const HOME: &str =
    "home remote remotely homeoffice home-office wfh telework télétravail zuhause thuis hjemmefra hemifrån";

/// "No office days", "there are no days in the office".
pub(super) fn asks_no_days(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().skip(1).any(|at| {
        document.is_among(at - 1, "no zero")
            && document.has_among(at..sentence.end.min(at + 3), "office in-office onsite on-site")
            && document.has_among(at..sentence.end.min(at + 5), "days attendance")
    })
}

/// "Home office when you like", "working from home as much as you wish": of a job that has an office.
pub(super) fn is_home_at_will(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().skip(1).any(|at| {
        let is_home = document.is_among(at, "homeoffice home-office wfh")
            || document.is_among(at, "office") && document.is_among(at - 1, "home")
            // "the team meets on Thursdays", and not once a quarter
            || document.is_among(at, "home") && document.is_among(at - 1, "from") && document.has_among(sentence.clone(), "meets office") && !document.has_among(sentence.clone(), "quarter year");
        let next = at + 1..sentence.end.min(at + 4);
        is_home
            && (document.is_among(at + 1, "when whenever")
                || document.is_among(at + 1, "as") && document.has_among(next, "much often"))
    })
}

/// "The rest can be worked from home", "the remaining days are remote", "one week in the office, one week at home".
pub(super) fn rest_is_home(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().any(|at| {
        let behind = at + 1..sentence.end.min(at + 8);
        let is_rest = (document.is_among(at, "rest remainder")
            || document.is_among(at, "remaining other") && document.is_among(at + 1, "days"))
            && !document.is_among(at + 1, "of");
        let is_alternate = document.is_among(at, "week")
            && document.is_among(at + 1, "in at")
            && document.has_among(behind.clone(), "office studio lab")
            && document.has_among(behind.clone(), "week");
        is_rest && document.has_among(behind.clone(), HOME)
            || is_alternate && document.has_among(at..sentence.end.min(at + 12), HOME)
    })
}

/// "may work from home, subject to a maximum of one day per week".
pub(super) fn is_at_most(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = sentence(page, tokens);
    sentence.clone().any(|at| {
        document.is_among(at, "maximum max most")
            && document.has_among(at..sentence.end.min(at + 5), "day days")
            && document.has_among(at..sentence.end.min(at + 8), "week weekly")
    })
}

/// "Home office by arrangement", "you choose how much you are in", "people are there three or four days".
pub(super) fn leaves_it_open(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let has = |words: &str| document.has_among(sentence.clone(), words);
    let is_home = has("home homeoffice homeworking") && has("office homeoffice homeworking working");
    let is_agreed = is_home && sentence.len() <= 12 && has("arrangement agreement absprache possible möglich agreed");
    // "home office by arrangement"
    let is_agreed = is_agreed
        || sentence.clone().skip(1).any(|at| {
            document.is_among(at, "office working homeoffice homeworking arbeiten")
                && document.is_among(at + 1, "by nach")
                && document.is_among(at + 2, "arrangement agreement absprache vereinbarung")
                && (document.is_among(at - 1, "home mobiles") || document.is_among(at, "homeoffice homeworking"))
        });
    // "By agreement staff may work elsewhere for part of the week"
    let is_part = has("elsewhere home")
        && sentence.clone().any(|at| document.is_among(at, "part") && document.has_among(at + 1..at + 4, "week time"));
    let is_chosen = has("choose decide")
        && has("you")
        && sentence.clone().any(|at| {
            document.is_among(at, "much often")
                && document.is_among(at.saturating_sub(1), "how")
                && document.has_among(at..at + 5, "in office there")
                && document.has_among(at..at + 3, "you")
        });
    let are_there = has("people most everyone we")
        && sentence.clone().any(|at| {
            document.is_among(at, "are be is")
                && document.is_among(at + 1, "there in")
                && document.has_among(at + 2..at + 7, "days")
        });
    // "Telework eligible: Yes"
    let is_eligible = sentence.clone().any(|at| {
        document.is_among(at, "telework telework-eligible") && document.has_among(at..sentence.end.min(at + 5), "yes")
    });
    is_agreed || is_eligible || is_part || is_chosen || are_there
}

/// "The post is office based", "you will be office-based in York".
pub(super) fn is_office_based(page: &Page, sentence: &Range<usize>) -> bool {
    let document = &page.reading.document;
    sentence.clone().any(|at| {
        (document.is_among(at, "office-based") || document.is_among(at, "office") && document.is_among(at + 1, "based"))
            && !page.reading.is_denied(at, 3)
            && !document.has_among(sentence.clone(), HOME)
    })
}
