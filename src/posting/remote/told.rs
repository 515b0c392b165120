//! Where the work is done, told in other than the usual words: "regardless of where you live", "at the bench, all five
//! days", "you'd see the office about twice a week".

use std::ops::Range;

use super::beside::{is_either, is_partly_home};
use super::days::{is_weekday, weekdays};
use super::sayings::{ONSITE, REMOTE};
use super::share;
use crate::posting::labels::{Label, Section};
use crate::posting::page::Page;
use crate::report::Mode;
use crate::text::{Class, Kind};

/// What an ad tells, and the words that do.
pub(super) struct Told {
    pub(super) mode: Mode,
    pub(super) days: Option<u8>,
    pub(super) tokens: Range<usize>,
}

/// Words for being there.
pub(super) const COMING: &str = "come comes coming visit attend attendance see there desk desks office studio lab workshop bench site site-based on-site onsite premises house commute appear presence presencial show headquarters hq";

const PREMISES: &str = "office offices lab laboratory studio workshop bench premises plant factory shop warehouse headquarters hq site desk campus hangar";

/// "Remote" of something else: "remote caching", "remote devices".
pub(super) fn is_of_things(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let is_mixture = document.is_among(tokens.end - 1, "hybrid")
        && document.is_among(
            tokens.end,
            "search cloud app apps quantum vehicle vehicles car cars engine engines retrieval recommender architecture architectures mobile encryption inverter inverters storage drive",
        )
        && !document.is_among(tokens.end + 1, "with where in days home office");
    is_mixture || (1..=2).contains(&tokens.len())
        && document.is_among(tokens.end - 1, "remote")
        && document.is_among(
            tokens.end,
            "caching cache control controls controlled sensing monitoring desktop procedure attestation debugging debugger access device devices sites site execution diagnostics sensors updates update management configuration machines server servers build builds provisioning support islands villages areas area village communities state",
        )
}

/// On how many days one comes, by the first sentence that counts them.
pub(super) fn days(page: &Page) -> Option<u8> {
    let own = page.reading.document.sentences.iter().filter(|s| s.zone.is_own());
    let meant = own.filter(|s| !matches!(page.section_of(s.tokens.start), Section::Process | Section::Legal));
    meant
        .map(|s| s.tokens.clone())
        .filter(|tokens| {
            !is_of_others(page, tokens) && page.reading.document.has_among(tokens.clone(), "attend attendance")
        })
        .find_map(|tokens| hybrid(page, &tokens)?.days)
}

/// What the sentences of the ad tell, the first that does.
pub(super) fn read(page: &Page) -> Option<Told> {
    let sentences = page.reading.document.sentences.iter().filter(|s| s.zone.is_own());
    let own = sentences
        .filter(|s| !matches!(page.section_of(s.tokens.start), Section::Legal | Section::Process | Section::Wanted));
    let own: Vec<Range<usize>> = own.map(|s| s.tokens.clone()).filter(|tokens| !is_of_others(page, tokens)).collect();
    let hybrid = || own.iter().find_map(|tokens| hybrid(page, tokens));
    let onsite = || own.iter().find_map(|tokens| onsite(page, tokens));
    let remote = || own.iter().find_map(|tokens| remote(page, tokens));
    hybrid().or_else(onsite).or_else(remote).or_else(|| labelled(page))
}

pub(super) fn is_of_others(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    tokens.clone().any(|at| {
        document
            .is_among(at, "customers customer clients users interview interviews apply bonus patients guests drivers")
    })
}

/// "twice a week", "a minimum of three days each week", "on site Weds only".
fn hybrid(page: &Page, tokens: &Range<usize>) -> Option<Told> {
    let document = &page.reading.document;
    let is_there = |words: &str| document.has_among(tokens.clone(), words);
    let meets = is_there("meeting meetings release releases deploy ship call standup sync retro hours");
    let told = |days: Option<u8>| Told { mode: Mode::Hybrid, days, tokens: tokens.clone() };
    // "Mobiles Arbeiten bis zu 80 %", "deux jours de télétravail"
    let is_at_home =
        is_there("mobiles homeoffice télétravail teletrabajo telework teleworking thuiswerken distansarbete")
            && tokens.clone().any(|at| {
                document.tokens[at].is_mark('%')
                    || document.is_among(at, "day days tage tagen jours dias días dagen dagar")
            });
    // "You'll sit with us in the workshop most of the week"
    if let Some(told) = share::hybrid(page, tokens) {
        return Some(told);
    }
    let is_mostly = is_there(COMING) && is_there("most mostly") && is_there("week")
        || is_there("sit") && is_there("most") && is_there("week");
    // "mobiles Arbeiten an zwei Tagen pro Woche": the days that are left.
    let at_home = tokens.clone().skip(1).find_map(|at| {
        let home = match () {
            () if document.is_among(at - 1, "zwei deux dos twee två") => 2,
            () if document.is_among(at - 1, "drei trois tres drie tre") => 3,
            () => u8::try_from(document.tokens[at - 1].number).ok()?,
        };
        let is_days = document.is_among(at, "tage tagen jours dias días dagen dagar dager dage");
        (is_days && (1..5).contains(&home)).then(|| 5 - home)
    });
    if is_at_home && at_home.is_some() {
        return Some(told(at_home));
    }
    if is_at_home || is_mostly || is_partly_home(page, tokens) || is_either(page, tokens) {
        return Some(told(None));
    }
    // "New York (Flatiron), 3 days" at the head
    let is_head = tokens.len() <= 9 && tokens.start < 60 && document.has_class(tokens.clone(), Class::Place);
    if is_head
        && let Some(days) = tokens
            .clone()
            .find(|at| document.is_among(*at, "days") && *at + 1 >= tokens.end.saturating_sub(1) && *at > tokens.start)
        && (2..5).contains(&document.tokens[days - 1].number)
        && days
            .checked_sub(2)
            .and_then(|at| document.tokens.get(at))
            .is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '(' | '-' | '–')))
    {
        return Some(told(Some(document.tokens[days - 1].number as u8)));
    }
    // "We work in a hybrid way"
    if is_there("hybrid")
        && is_there("work working")
        && is_there("we you our")
        && is_there("way manner pattern model setup mode")
    {
        return Some(told(None));
    }
    if !is_there(COMING) || meets {
        return None;
    }
    // "most of us like the office on Mondays": they need not come.
    let is_wish =
        tokens.clone().any(|at| document.is_among(at, "we'd we’d would") && document.is_among(at + 1, "like love"));
    let is_liking = !is_wish && is_there("like likes enjoy enjoys prefer prefers love optional voluntary welcome");
    if is_liking {
        return None;
    }
    let is_shared = is_there("we we're we’re everyone everybody you all team most");
    if let Some(days) = weekdays(page, tokens).filter(|_| is_shared && tokens.len() <= 18) {
        return Some(told(Some(days)));
    }
    let is_week = |at: usize| at < tokens.end && document.is_among(at, "week weekly wk");
    // "You come to the quay on three days, the other two are your own."
    let is_rest = is_there("come comes") && is_there("other rest remaining");
    let of_week = tokens.clone().skip(1).find(|at| {
        document.is_among(*at, "days")
            && (2..5).contains(&document.tokens[at - 1].number)
            && *at > tokens.start + 1
            && document.is_among(at - 2, "on")
    });
    if let Some(days) = of_week.filter(|_| is_rest) {
        return Some(told(Some(document.tokens[days - 1].number as u8)));
    }
    let per_week = |at: usize| {
        is_week(at)
            || is_week(at + 1) && (document.is_among(at, "a per each every") || document.tokens[at].is_mark('/'))
    };
    tokens.clone().find_map(|at| {
        let days = if document.is_among(at, "twice once") && per_week(at + 1) {
            Some(if document.is_among(at, "twice") { 2 } else { 1 })
        } else if document.is_among(at, "day days") && at > tokens.start && (per_week(at + 1)) {
            Some(document.tokens[at - 1].number).filter(|days| (1..5).contains(days)).map(|days| days as u8)
        } else if is_weekday(page, at) && document.is_among(at + 1, "only") {
            Some(1)
        } else {
            None
        };
        days.map(|days| told(Some(days)))
    })
}

/// "Remote, with a kick-off in Ulm (2 days)": remote, and a meeting or two.
pub(super) fn only_meets(page: &Page, tokens: &Range<usize>) -> bool {
    let document = &page.reading.document;
    let sentence = document.sentence_of(tokens.start).tokens.clone();
    let has = |words: &str| document.has_among(sentence.clone(), words);
    has("remote remotely")
        && has("kick-off kickoff kick onboarding gathering gatherings retreat retreats meetup meetups offsite offsites")
        && !has("week weekly wk hybrid office")
}

/// "You work at the office", "done at the bench, all five days", "come in daily".
fn onsite(page: &Page, tokens: &Range<usize>) -> Option<Told> {
    let document = &page.reading.document;
    let found = tokens.clone().find_map(|at| ONSITE.at(document, at))?;
    let is_free = tokens.clone().any(|at| {
        document.is_among(at, "home remote remotely wherever sometimes if optional optionally may can either")
    });
    let is_denied = page.reading.is_denied(found.start, 4) && !document.is_among(found.start, "no not");
    (!is_free && !is_denied).then(|| Told { mode: Mode::Onsite, days: None, tokens: tokens.clone() })
}

/// "regardless of where you live", "wherever you are", "never ask anyone to move", "from home" in a headline.
fn remote(page: &Page, tokens: &Range<usize>) -> Option<Told> {
    let document = &page.reading.document;
    let told = || Told { mode: Mode::Remote, days: None, tokens: tokens.clone() };
    // "| from home |"
    let is_short = tokens.len() <= 6
        && tokens.clone().any(|at| {
            document.is_among(at, "from") && document.is_among(at + 1, "home")
                || document.is_among(at, "home") && document.is_among(at + 1, "based")
        });
    if is_short {
        return Some(told());
    }
    // "Leeds, York, fully remote possible", "remote considered for residents of Ohio"
    let is_possible = tokens.clone().any(|at| {
        let is_fully =
            at > 0 && (document.is_among(at - 1, "fully entirely completely") || document.tokens[at - 1].is_mark('%'));
        document.is_among(at, "remote")
            && (document.is_among(at + 1, "considered")
                || is_fully && document.is_among(at + 1, "possible ok okay available"))
    });
    if is_possible {
        return Some(told());
    }
    // "never ask anyone to move or fly", "nobody has been made to sit at them"
    let spares = tokens.clone().any(|at| {
        let is_no = document.is(at, Class::Negation);
        let asks = document.has_among(at..tokens.end.min(at + 5), "ask asked make made require expect force need");
        let people = document.has_among(at..tokens.end.min(at + 6), "anyone anybody you people nobody engineers");
        let moves = document.has_among(at..tokens.end.min(at + 9), "move relocate fly commute sit visit come travel");
        is_no && asks && people && moves
    });
    if spares {
        return Some(told());
    }
    let found = tokens.clone().find_map(|at| REMOTE.at(document, at))?;
    let has = |words: &str| document.has_among(tokens.clone(), words);
    // "the same pay wherever you live", "your home office", "must live in", "spread across three offices"
    let is_other = document.is_among(found.end, "office country town city address")
        || document.is_among(found.end, "in on") && document.is_among(found.end + 1, "your career life")
        || document.is_word(found.start, "spread") && !has("countries zones continents europe world timezones")
        || document.is_word(found.start, "off")
            && !document.tokens[..found.start].last().is_some_and(|t| t.is_mark('%'))
        || has("event events offsite retreat team-building politics door");
    let is_pay = document.is_word(found.start, "where")
        && !document.has_among(
            found.start.saturating_sub(3)..found.start,
            "regardless matter matters care of mind work irrespective",
        )
        // "Work when you want and where you want"
        && !(document.is_among(found.start - 1, "and &") && has("work") && has("when"));
    (!is_other && !is_pay).then(told)
}

/// "Where: our Leeds lab": a label for the place that names premises of ours.
fn labelled(page: &Page) -> Option<Told> {
    let document = &page.reading.document;
    page.labelled(Label::Place).find_map(|value| {
        // "Working place: Chur or at home"
        let has = |words: &str| document.has_among(value.clone(), words);
        if has("home") && has("or and") && document.has_class(value.clone(), Class::Place) {
            return Some(Told { mode: Mode::Hybrid, days: None, tokens: value });
        }
        let is_ours = document.has_among(value.clone(), "our");
        let premises = document.has_among(value.clone(), PREMISES);
        let is_free = value.clone().any(|at| {
            document.is_among(at, "or remote home hybrid flexible days") || document.tokens[at].kind == Kind::Mark('%')
        });
        (is_ours && premises && !is_free).then_some(Told { mode: Mode::Onsite, days: None, tokens: value })
    })
}
