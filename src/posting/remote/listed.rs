//! Places in a list, of which those that are known vouch for those that are not: "Inverness, Fort William or Stornoway",
//! "Grenoble (38) ou Annecy (74)", "remote, and we can employ you in Colorado, Oregon and Washington".

use std::ops::Range;

use super::{afar, places::within};
use crate::places::Scale;
use crate::posting::labels::{Label, Section};
use crate::posting::page::Page;
use crate::posting::{Field, Workplace};
use crate::report::Mode;
use crate::text::{Class, Gap, Kind, Shape, Vocabulary};

/// The most places of a list.
const MOST: usize = 12;

/// Words with a capital that stand where places do and are none.
const NO_PLACE: &str = "remote hybrid hybride onsite on-site home full part office offices anywhere worldwide various multiple work working permanent contract zdalnie homeoffice télétravail the we our you your team department group studio institute university flexible senior junior start posted apply company";

const JOINTS: &str = "or and & oder und ou et of en och eller og y e o lub i";

/// Puts the places of a list in the place of those that were read, where the list holds more of them. Returns its tokens.
pub(super) fn read(page: &Page, company: Option<&Field<String>>, place: &mut Workplace) -> Option<Range<usize>> {
    let list = labelled(page, company).or_else(|| at_the_head(page, company)).or_else(|| {
        if place.places.len() < 2 && place.mode != Some(Mode::Remote) { in_prose(page, company) } else { None }
    });
    let mut shown = None;
    if let Some(list) = list {
        let names: Vec<String> = list.iter().map(|item| page.value(item.clone())).collect();
        let is_in =
            |place: &String| names.iter().any(|name| name.contains(place.as_str()) || place.contains(name.as_str()));
        let is_better = place.places.is_empty() || list.len() > place.places.len() || !place.places.iter().any(is_in);
        if is_better {
            // "Leeds or York, remote in Scotland"
            let rest: Vec<String> = if place.mode == Some(Mode::Remote) {
                place.places.drain(..).filter(|p| !is_in(p)).collect()
            } else {
                Vec::new()
            };
            place.places = names;
            place.places.extend(rest);
            shown = Some(list[0].start..list[list.len() - 1].end);
        }
    }
    if matches!(place.mode, Some(Mode::Remote | Mode::Hybrid)) {
        afar::add(page, company, place);
    }
    place.places.truncate(MOST);
    shown
}

/// "Location: Inverness, Fort William or Stornoway".
fn labelled(page: &Page, company: Option<&Field<String>>) -> Option<Vec<Range<usize>>> {
    page.labelled(Label::Place).take(MOST).find_map(|value| {
        let list = list(page, value, company).0;
        (list.len() > 1).then_some(list)
    })
}

/// "Quellmark · Elmstow or Oakham (Rutland) · Hybrid": a part of the head's lines that is nothing but a list.
fn at_the_head(page: &Page, company: Option<&Field<String>>) -> Option<Vec<Range<usize>>> {
    const FIRST_LINES: usize = 6;
    let document = &page.reading.document;
    let lines = page.lines.iter().take(FIRST_LINES).filter(|line| document.is_own(line.tokens.start) && !line.is_item);
    let parts = lines.flat_map(|line| page.parts(line)).flat_map(|part| between_dashes(page, part));
    let mut found = None;
    for part in parts {
        let (list, end) = list(page, part.clone(), company);
        // "Trois-Rivières or Sherbrooke (Québec)"
        let is_known = !within(page, part.start..end).is_empty();
        let is_whole = end == part.end
            || document.is_among(end, NO_PLACE)
            || document.is_among(end + 1, NO_PLACE)
            || document.tokens[end].is_mark('(');
        // "Studio Moth & Lantern, Guildford"
        let is_plain = |item: &Range<usize>| {
            item.clone().any(|at| {
                let token = &document.tokens[at];
                token.word == Vocabulary::UNKNOWN || token.is(Class::Place)
            })
        };
        if list.len() > 1 && is_known && is_whole && list.iter().all(is_plain) {
            found = found.or(Some(list));
        }
    }
    found
}

/// The pieces of a part between dashes that have spaces around them, and behind a sign such as a pin.
fn between_dashes(page: &Page, part: Range<usize>) -> Vec<Range<usize>> {
    let document = &page.reading.document;
    let is_edge = |at: &usize| {
        let token = &document.tokens[*at];
        matches!(token.kind, Kind::Mark('-' | '–' | '—')) && token.gap == Gap::Space || token.kind == Kind::Other
    };
    let mut pieces = Vec::new();
    let mut from = part.start;
    for edge in part.clone().filter(is_edge).chain([part.end]) {
        if from < edge {
            pieces.push(from..edge);
        }
        from = edge + 1;
    }
    pieces
}

/// "You can sit in Aarhus or Odense", "based at either our Kendal or Lancaster office", "Vi sitter i Umeå".
fn in_prose(page: &Page, company: Option<&Field<String>>) -> Option<Vec<Range<usize>>> {
    let document = &page.reading.document;
    (2..document.tokens.len()).find_map(|at| {
        let before = |by: usize, words: &str| at >= by && document.is_among(at - by, words);
        let is_led = before(1, "in at i") && before(2, "sit based sitter sitzen zitten sidder")
            || before(1, "our") && before(2, "either");
        let is_meant = is_led
            && document.is_own(at)
            && !matches!(page.section_of(at), Section::Process | Section::Wanted)
            && !document.has_among(
                at.saturating_sub(8).max(document.sentence_of(at).tokens.start)..at,
                "customers clients kunden client customer partners head headquarters headquartered",
            );
        let list = is_meant.then(|| list(page, at..document.sentence_of(at).tokens.end, company).0)?;
        let is_known = list.iter().any(|item| known(page, item.start).is_some());
        (is_known && (list.len() > 1 || before(1, "i"))).then_some(list)
    })
}

/// The places of a list that begins with these tokens, and where it ends.
pub(super) fn list(page: &Page, tokens: Range<usize>, company: Option<&Field<String>>) -> (Vec<Range<usize>>, usize) {
    let document = &page.reading.document;
    let mut items: Vec<Range<usize>> = Vec::new();
    let mut at = tokens.start;
    while at < tokens.end && document.is_among(at, "either our the raum greater central in") {
        at += 1;
    }
    let (mut end, mut commas) = (at, 0);
    while items.len() < MOST {
        let Some(name) = item(page, at..tokens.end, company) else { break };
        let is_region =
            is_code(page, name.start) || known(page, name.start).is_some_and(|(_, scale)| scale != Scale::Town);
        at = if is_region { name.end } else { past_region(page, name.end, tokens.end) };
        end = at;
        items.push(name);
        let is_comma = at < tokens.end && document.tokens[at].is_mark(',');
        let is_joint = at < tokens.end
            && (is_comma
                || document.tokens[at].is_mark('/')
                || document.is_among(at, JOINTS)
                || document.tokens[at].is_mark('&'));
        if !is_joint {
            break;
        }
        commas += usize::from(is_comma);
        at += 1;
        at += usize::from(at < tokens.end && is_comma && document.is_among(at, JOINTS));
    }
    // "Galashiels, Scottish Borders": a town and what it lies in.
    let is_town = |item: &Range<usize>| known(page, item.start).is_some_and(|(_, scale)| scale == Scale::Town);
    let all_commas = commas + 1 == items.len() && items.len() > 1;
    let is_in_last = items.last().is_some_and(|last| !is_town(last) && !is_code(page, last.start));
    if all_commas
        && is_in_last
        && items.first().is_some_and(|first| known(page, first.start).is_none() || is_town(first))
    {
        items.truncate(1);
    }
    (items, end)
}

/// The known place that begins at a token, and how large it is.
pub(super) fn known(page: &Page, at: usize) -> Option<(Range<usize>, Scale)> {
    let all = &page.reading.places;
    let next = all.partition_point(|m| (m.from as usize) < at);
    let mention = all.get(next).filter(|m| m.from as usize == at)?;
    Some((mention.tokens(), page.reading.tables.places.place(mention.thing).scale))
        .filter(|(_, scale)| *scale != Scale::Zone)
}

/// "AZ" and "NM", of a list of them.
pub(super) fn is_code(page: &Page, at: usize) -> bool {
    const STATES: &str = "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ab mb sk ns nb nsw vic qld act tas";
    page.reading.document.tokens[at].shape == Shape::Upper && page.reading.document.is_among(at, STATES)
}

/// One name of a list: a known place, or capitalised words of which no rule knows better.
fn item(page: &Page, tokens: Range<usize>, company: Option<&Field<String>>) -> Option<Range<usize>> {
    const LONGEST: usize = 4;
    let document = &page.reading.document;
    let all = &document.tokens;
    let at = tokens.start;
    if at >= tokens.end {
        return None;
    }
    let is_name = |at: usize| {
        all[at].kind == Kind::Word
            && matches!(all[at].shape, Shape::Title | Shape::Mixed)
            && !all[at].is_any(&[
                Class::Tech,
                Class::Role,
                Class::We,
                Class::You,
                Class::Weekday,
                Class::Seniority,
                Class::Amount,
                Class::Field,
            ])
            && !document.is_among(at, NO_PLACE)
            && !company.is_some_and(|c| c.value.contains(document.written(at)))
    };
    let is_led_to = |at: usize| is_name(at) || document.is_among(at, "la") && is_name(at + 1);
    let known = known(page, at).map(|(tokens, _)| tokens.end);
    let mut end = known.unwrap_or(at);
    if known.is_none() && is_code(page, at) {
        return Some(at..at + 1);
    }
    while end < tokens.end.min(at + LONGEST) {
        let is_joined = end == at || matches!(all[end].gap, Gap::Space | Gap::Hyphen);
        // "Pays de la Loire", "North of England"
        let is_little = end > at
            && (all[end].gap == Gap::Hyphen
                || document.is_among(end, "de la du des of") && end + 2 < tokens.end && is_led_to(end + 1));
        if !(is_joined && (is_name(end) || is_little)) {
            break;
        }
        end += 1;
    }
    // Words that everybody knows are a name of something else, unless a known place begins it: "Fort William".
    let is_new = known.is_some()
        || (at..end).any(|at| all[at].word == Vocabulary::UNKNOWN || all[at].is(Class::Place))
        || end - at > 1;
    (end > at && is_new).then_some(at..end)
}

/// Past what tells where the town lies: ", Lancashire", "(Rutland)", ", OH".
fn past_region(page: &Page, at: usize, end: usize) -> usize {
    const LONGEST: usize = 4;
    let document = &page.reading.document;
    let mut at = at;
    if at + 1 < end && document.tokens[at].is_mark('(') {
        let close = (at + 1..end.min(at + 2 + LONGEST)).find(|b| document.tokens[*b].is_mark(')'));
        let inside =
            close.filter(|close| !document.has_among(at + 1..*close, "remote hybrid onsite days day office home"));
        at = inside.map_or(at, |close| close + 1);
    }
    if at + 1 < end && document.tokens[at].is_mark(',') {
        let region = known(page, at + 1).filter(|(_, scale)| *scale != Scale::Town).map(|(tokens, _)| tokens.end);
        let code = is_code(page, at + 1).then_some(at + 2);
        at = region.or(code).unwrap_or(at);
    }
    at
}
