//! Which places an ad names as the job's.

use std::ops::Range;

use crate::phrases::Mention;
use crate::places::Scale;
use crate::posting::Field;
use crate::posting::labels::{Label, Section};
use crate::posting::page::Page;
use crate::questions::remote::vague;
use crate::text::{Class, Gap, Kind, Shape, Token};

/// What one goes to a place for that is not the job's.
const VISITS: &str = "event events trip trips conference conferences meet meetup meetups gather gathering gatherings retreat retreats offsite offsites";

/// The tokens beside one, of a sentence that may be of any length.
fn near(at: usize, sentence: &Range<usize>) -> Range<usize> {
    const NEAR: usize = 40;
    at.saturating_sub(NEAR).max(sentence.start)..sentence.end.min(at + NEAR)
}

/// The most places of a job.
const MOST: usize = 12;

/// The places that are named within some tokens.
pub(super) fn within(page: &Page, tokens: Range<usize>) -> Vec<Mention> {
    let all = &page.reading.places;
    let first = all.partition_point(|m| (m.to as usize) <= tokens.start);
    let found = all[first..].iter().take_while(|m| (m.from as usize) < tokens.end);
    // "GOV.UK" names no country.
    let is_name = |m: &&Mention| {
        let from = m.from as usize;
        let token = &page.reading.document.tokens[from];
        !(token.gap == Gap::Glued && from > 0 && page.reading.document.tokens[from - 1].is_mark('.'))
    };
    // "5pm AEST": a time zone is no place.
    let is_place = |m: &&Mention| page.reading.tables.places.place(m.thing).scale != Scale::Zone;
    found.filter(is_name).filter(is_place).take(MOST).copied().collect()
}

/// "Leeds (hybrid) or remote in England": some words, and the places right before them on their line.
pub(super) fn with_those_before(page: &Page, tokens: Range<usize>) -> Range<usize> {
    let document = &page.reading.document;
    let line = page.lines[page.line_of(tokens.start)].tokens.start;
    let all = &page.reading.places;
    let before = all.partition_point(|m| (m.to as usize) <= tokens.start);
    let mut start = tokens.start;
    for mention in all[..before].iter().rev().take(MOST) {
        let is_joint = |at: usize| {
            matches!(document.tokens[at].kind, Kind::Mark(',' | '(' | ')' | '/' | '|' | '·' | '-' | '–' | '—'))
                || document.is_among(at, "or and in area region metropolitan")
                || document.tokens[at].shape == Shape::Upper && document.tokens[at].end - document.tokens[at].start == 2
        };
        let (from, to) = (mention.from as usize, mention.to as usize);
        if from < line || to > start || start - to > 4 || !(to..start).all(is_joint) {
            break;
        }
        start = from;
    }
    start..tokens.end
}

/// The places of a label or of the lines beside the title.
pub(super) fn head_places(page: &Page) -> Option<Vec<Mention>> {
    const FIRST_LINES: usize = 8;
    // "Location: York. Our customers are in Leeds and Hull."
    const OF_OTHERS: &str = "customers clients kunden client trips trip headquarters headquartered hq moved visiting";
    let first = |value: Range<usize>| {
        let document = &page.reading.document;
        let mut end = document.sentence_of(value.start).tokens.end;
        while end < value.end {
            let next = document.sentence_of(end).tokens.clone();
            if document.has_among(next.start..next.end.min(next.start + 40), OF_OTHERS) {
                break;
            }
            end = next.end;
        }
        within(page, value.start..end.min(value.end))
    };
    let labelled =
        page.labelled(Label::Place).filter(|value| !value.is_empty()).map(first).find(|found| !found.is_empty());
    labelled.or_else(|| {
        let document = &page.reading.document;
        let lines = page
            .lines
            .iter()
            .take(FIRST_LINES)
            .filter(|line| document.is_own(line.tokens.start) && !line.is_item)
            .filter(|line| line.tokens.len() <= 24 || page.parts(line).len() > 3);
        lines.flat_map(|line| page.parts(line)).find_map(|part| {
            let found = within(page, part.clone());
            // "Leeds, UK", "New York, in person": a part that begins or ends with places, and is no sentence.
            let first = found.first()?;
            let is_sentence =
                document.tokens[part.clone()].iter().any(|t| t.is_any(&[Class::We, Class::Be, Class::You]))
                    || document.has_among(part.clone(), VISITS);
            let begins = first.from as usize == part.start
                || document.tokens[first.from as usize - 1].kind != Kind::Word
                || document.is_among(first.from as usize - 1, "in from near county greater")
                || is_part_of_name(page, first.from as usize);
            (begins && !is_sentence).then_some(found)
        })
    })
}

/// The towns behind labels, where they name towns and neither "remote" nor an office: that is where the job is, whatever
/// part of it a sentence names.
pub(super) fn labelled_towns(page: &Page) -> Option<Vec<Mention>> {
    let places = &page.reading.tables.places;
    let document = &page.reading.document;
    let mut towns = Vec::new();
    for value in page.labelled(Label::Place).take(MOST) {
        let found = within(page, value.clone());
        let is_plain = !value.clone().any(|at| {
            document.is_among(at, "remote hybrid home or anywhere office onsite wfh flexible")
                || document.is(at, Class::Link)
        });
        let is_town =
            found.first().is_some_and(|m| places.place(m.thing).scale == Scale::Town && m.from as usize == value.start);
        if is_plain && is_town && value.len() <= 12 && towns.len() < MOST {
            towns.extend(found);
        }
    }
    (!towns.is_empty()).then_some(towns)
}

/// The places that sentences name as the job's.
pub(super) fn job_places(page: &Page) -> Option<Vec<Mention>> {
    let places = vague::job_places(page.reading);
    // "Events in Lisbon and trips to London"
    let is_visited = |at: usize| {
        let sentence = &page.reading.document.sentence_of(at).tokens;
        page.reading.document.has_among(near(at, sentence), VISITS)
            // "Customers are in Bergen and Oban", "harbours between Sweden and Greece"
            || page.reading.document.has_among(at.saturating_sub(20).max(sentence.start)..at, "customers clients between")
            // "a relocation from within the EEA"
            || (at.saturating_sub(6).max(sentence.start)..at).any(|b| {
                page.reading.document.is_among(b, "relocation relocate move moving")
                    && page.reading.document.has_among(b + 1..at, "from")
            })
    };
    let places: Vec<_> = places.into_iter().filter(|p| !is_visited(p.name.start)).collect();
    let best = places.iter().map(|p| p.weight).max().filter(|w| *w >= vague::Weight::Job)?;
    let named = places.iter().filter(|p| p.weight == best).take(1);
    let found: Vec<Mention> = named.flat_map(|p| within(page, p.name.clone())).collect();
    (!found.is_empty()).then_some(found)
}

/// The one town that the ad names, where nothing tells that it is another's: "a law firm in Stockholm".
pub(super) fn only_town(page: &Page) -> Option<Vec<Mention>> {
    let places = &page.reading.tables.places;
    let document = &page.reading.document;
    let is_meant = |m: &&Mention| {
        let at = m.from as usize;
        let sentence = &document.sentence_of(at).tokens;
        // A place in an address or a name: "the Leeds Building Society".
        let is_own = document.is_own(at)
            && document.tokens[at].kind == Kind::Word
            && (document.is_among(at.saturating_sub(1), "in at from near")
                || at > 0 && document.tokens[at - 1].is_mark('('));
        is_own
            && places.place(m.thing).scale == Scale::Town
            && !matches!(page.section_of(at), Section::Legal | Section::Process | Section::Wanted)
            && !near(at, sentence).any(|b| {
                document.is_among(b, "customers customer clients client offices users partners partner events event conference conferences trips trip travel born studied meet retreat")
            })
    };
    let mut towns = page.reading.places.iter().filter(is_meant);
    let first = towns.next()?;
    towns.all(|m| m.thing == first.thing).then(|| vec![*first])
}

/// The unknown town before the comma in front of a country or region, where it begins its line or part.
fn town_before(page: &Page, country: usize, company: Option<&Field<String>>) -> Option<Range<usize>> {
    let document = &page.reading.document;
    let comma = country.checked_sub(1).filter(|at| document.tokens[*at].is_mark(','))?;
    let is_name = |at: usize| {
        let token = &document.tokens[at];
        token.kind == Kind::Word
            && token.is_capitalised()
            && !token.is_any(&[Class::Role, Class::Tech, Class::Place])
            && !document
                .is_among(at, "nationwide worldwide countrywide various multiple remote hybrid onsite office anywhere university institute department school centre")
    };
    let is_new = |at: usize| document.tokens[at].word == crate::text::Vocabulary::UNKNOWN;
    let line_start = page.lines[page.line_of(comma)].tokens.start;
    let name_before = |comma: usize| {
        let start = (comma.saturating_sub(3).max(line_start)..comma).rev().take_while(|at| is_name(*at)).last()?;
        Some((start, comma))
    };
    let (mut start, mut comma) = name_before(comma)?;
    // "Foxholt, County Elm, Ireland": the county stands between them.
    let mut is_sure = false;
    if start > line_start
        && document.tokens[start - 1].is_mark(',')
        && let Some(before) = name_before(start - 1)
        // "Hayrick Farm Systems, Louth, Lincolnshire"
        && !company.is_some_and(|c| c.value.contains(' ') && c.value.contains(document.written(start - 2)))
    {
        (start, comma) = before;
        is_sure = true;
    }
    let line = &page.lines[page.line_of(start)].tokens;
    let is_sure_town = start > line.start
        && document.tokens[start - 1].is_mark(',')
        && company.is_some_and(|c| start >= 2 && c.value.contains(document.written(start - 2)));
    let begins = start == line.start
        || is_sure_town
        || matches!(document.tokens[start - 1].kind, Kind::Mark('|' | '·' | '•' | ':' | '(' | '–' | '-' | '—'));
    (begins && (is_sure || (start..comma).any(is_new))).then_some(start..comma)
}

/// "New Plymouth", "East London": a word before a town that makes it another one.
fn is_part_of_name(page: &Page, from: usize) -> bool {
    let document = &page.reading.document;
    from > 0
        && document.tokens[from].gap == Gap::Space
        && document.tokens[from - 1].is_capitalised()
        && document.is_among(from - 1, "new port fort mount st saint upper lower")
}

/// ", ID": the code of a state behind a town.
pub(super) fn is_state_behind(page: &Page, to: usize) -> bool {
    let document = &page.reading.document;
    let is_code = |t: &Token| t.shape == Shape::Upper && t.end - t.start == 2 && t.gap == Gap::Space;
    document.tokens.get(to).is_some_and(|t| t.is_mark(',') && t.gap == Gap::Glued)
        && document.tokens.get(to + 1).is_some_and(is_code)
        && !document.is_among(to + 1, "uk us eu")
}

/// Their names, each once; of "London, England, United Kingdom" the town, and no time zones.
pub(super) fn names(page: &Page, mentions: &[Mention], company: Option<&Field<String>>) -> Vec<String> {
    let places = &page.reading.tables.places;
    let document = &page.reading.document;
    let mut names: Vec<String> = Vec::new();
    let mut last: Option<(Scale, usize)> = None;
    let mut said = 0;
    for mention in mentions {
        let scale = places.place(mention.thing).scale;
        let (from, to) = (mention.from as usize, mention.to as usize);
        let is_larger = last.is_some_and(|(before, end)| {
            // "London Area, United Kingdom"
            let end = end + usize::from(document.is_among(end, "area region"));
            (before as u8) < scale as u8
                && from == end + 1
                && (document.tokens[end].is_mark(',') || document.tokens[end].is_mark('('))
        }) || last.is_some_and(|(before, end)| (before as u8) < scale as u8 && from == end);
        last = Some((scale, to));
        if is_larger || scale == Scale::Zone || from < said {
            continue;
        }
        // "Boise, ID" is called so, whether or not the state's code is known.
        let is_state = scale == Scale::Town && is_state_behind(page, to);
        // "Tarnby, Denmark": a town that no list knows, in front of its country.
        let town = (names.is_empty() && scale != Scale::Town).then(|| town_before(page, from, company)).flatten();
        said = to + 2 * usize::from(is_state);
        let name = match town {
            Some(town) => page.value(town),
            None => {
                let from = from - usize::from(is_part_of_name(page, from));
                page.value(from..to + 2 * usize::from(is_state))
            }
        };
        let name = name.trim_end_matches("'s").trim_end_matches("’s");
        if !names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            names.push(name.to_owned());
        }
    }
    names
}
