//! The employer in the sentences that introduce who writes.

use super::name::{is_unknown, is_verb, name, past_brackets};
use super::{Vote, vote};
use crate::posting::labels::Section;
use crate::posting::page::Page;
use crate::text::{Class, Ending, Gap, Kind};

/// What a company does, beside any verb behind an unknown name.
const HIRES: &str = "hiring looking seeking recruiting searching expanding building growing";

/// "Tallowby makes …", "Farrowlight is hiring", "At Oskeno, we …", "join Oskeno", "Quillmark is an equal opportunity employer".
pub(super) fn told(page: &Page, votes: &mut Vec<Vote>) {
    let document = &page.reading.document;
    let own = || document.sentences.iter().enumerate().filter(|(_, s)| s.zone.is_own());
    // The paragraph that follows the head.
    let first_prose = own()
        .find(|(_, s)| s.tokens.len() > 6 && s.ending == Ending::Stop && !s.is_item)
        .map_or(0, |(number, _)| number);
    for (number, sentence) in own() {
        let tokens = sentence.tokens.clone();
        let first = tokens.clone().take(4).find(|at| document.tokens[*at].kind == Kind::Word).unwrap_or(tokens.start);
        // "About us: Oskeno helps …"
        let colon = tokens.clone().take(8).find(|at| document.tokens[*at].is_mark(':') && at + 1 < tokens.end);
        // "[Newsletter] Oskeno wants …"
        let bracket = (document.tokens[tokens.start].is_mark('['))
            .then(|| tokens.clone().take(8).find(|at| document.tokens[*at].is_mark(']') && at + 1 < tokens.end));
        let colon = colon.or(bracket.flatten());
        let first = colon.map_or(first, |colon| colon + 1);
        // "Gemeente Elmstow zoekt: …", "Oskeno seeks: …"
        if colon.is_some()
            && let Some(name) = name(page, tokens.start, tokens.end)
            && document.is_among(name.end, "seeks hires wants zoekt sucht søger söker recherche recrute szuka busca")
        {
            vote(page, votes, name, 4, "hires");
        }
        if let Some(name) = name(page, first, tokens.end) {
            let verb = past_brackets(page, name.end);
            let is_known = !name.clone().any(|at| is_unknown(page, at)) && name.len() < 2;
            let is_described =
                document.tokens.get(name.end).is_some_and(|t| matches!(t.kind, Kind::Mark(',' | '(' | '–' | '—')))
                    && !is_known
                    && (verb..tokens.end.min(verb + 24)).any(|at| {
                        document.is_among(at, "is are") && document.is_among(at + 1, HIRES)
                            || document.is_among(at, "seeks hires recruits recrute sucht zoekt søger söker")
                    });
            // "Oskeno, since 2004.", "Oskeno, a bakery of 40": no sentence, and who it is.
            let is_presented = document.tokens.get(name.end).is_some_and(|t| t.is_mark(','))
                && document.is_among(name.end + 1, "since founded est established a an the c'est c’est éditeur éditrice fabricant spécialiste hersteller anbieter")
                && (!is_known || name.len() > 1)
                && page.lines[page.line_of(first)].tokens.start == first;
            let is_presented = is_presented || !is_known && presents(page, name.end, number <= first_prose);
            let has_we = verb > name.end && document.is_among(name.end + 1, "we we're we’re");
            let wants = (document.is_among(verb, "wants seeks invites recruits hires needs zoekt sucht søger söker recherche cherche recrute szuka poszukuje busca cerca etsii")
                || has_we && document.is_among(verb, "need want seek"))
                && !is_known;
            if is_described || wants || document.is_among(verb, "is are") && document.is_among(verb + 1, HIRES) {
                vote(page, votes, name, 4, "hires");
            } else if document.is_among(verb, "is are") && document.has_among(verb..verb + 5, "equal") {
                vote(page, votes, name, 4, "equal");
            } else if (document.is_among(verb, "is was are has") || is_verb(page, verb)) && !is_known {
                // The first words of a paragraph introduce who writes.
                let is_introduced = number <= first_prose || page.section_of(first) == Section::Company;
                let line = &page.lines[page.line_of(first)];
                let is_persons = document
                    .is_among(verb, "leads heads manages says thinks knows likes joins writes asks tells loves lives");
                let opens = !is_persons
                    && (line.tokens.start == first && (is_introduced || line.after_blank && !line.is_item)
                        || is_introduced && colon.is_some());
                vote(page, votes, name, if opens { 3 } else { 2 }, "does");
            } else if document.tokens.get(verb).is_some_and(|t| t.is_mark('©')) {
                vote(page, votes, name, 3, "copyright");
            } else if is_presented {
                vote(page, votes, name, 3, "presented");
            }
        }
        for at in tokens.clone() {
            if let Some((from, weight, source)) = led(page, at, first) {
                if let Some(name) = name(page, from, tokens.end)
                    && (name.clone().any(|at| is_unknown(page, at)) || weight > 3 && name.len() > 1)
                {
                    vote(page, votes, name, weight, source);
                }
            } else if document.is_among(at, "at chez bei bij hos")
                && (at == first || at > 0 && document.is_among(at - 1, "here we us hiring team"))
            {
                // "At Oskeno, we", "Here at Oskeno"
                if let Some(name) = name(page, at + 1, tokens.end)
                    && (at > 0 && document.is_among(at - 1, "here we us hiring team")
                        || document.tokens.get(name.end).is_some_and(|t| t.is_mark(','))
                        || document.is(name.end, Class::We)
                        || document.is(name.end, Class::You)
                        || document.is_among(name.end, "it everyone everybody nobody there people engineers every"))
                {
                    vote(page, votes, name, 4, "at");
                }
            } else if document.is_among(at, "join joining") {
                let from = if document.is_among(at + 1, "the") { at + 2 } else { at + 1 };
                if let Some(name) = name(page, from, tokens.end)
                    && name.clone().any(|at| is_unknown(page, at))
                    && (from == at + 1 || document.is_among(name.end, "team family"))
                {
                    // "Join Oskeno, a bakery with 300 staff"
                    let is_told = document.tokens.get(name.end).is_some_and(|t| t.is_mark(','))
                        && document.is_among(name.end + 1, "a an the where who which one")
                        || document.is_among(name.end, "as and to in");
                    vote(page, votes, name, 2 + u32::from(is_told), "join");
                }
            } else if document.is_among(at, "career careers work working job")
                && document.is_among(at + 1, "at")
                && let Some(name) = name(page, at + 2, tokens.end)
            {
                vote(page, votes, name, 2, "work at");
            }
        }
        // "© 2026 Tallowby Ltd"
        let sign = tokens.clone().find(|at| document.tokens[*at].is_mark('©') || document.written(*at) == "©");
        if let Some(sign) = sign {
            let from = (sign + 1..tokens.end.min(sign + 4))
                .find(|at| document.tokens[*at].kind == Kind::Word && document.tokens[*at].is_capitalised());
            if let Some(name) = from.and_then(|from| name(page, from, tokens.end)) {
                vote(page, votes, name, 2, "copyright");
            }
        }
    }
}

/// "Inkling Tools – we make Margin", "Studio Kobold, Brno.": a name, and who or where that is.
fn presents(page: &Page, end: usize, is_at_head: bool) -> bool {
    let document = &page.reading.document;
    let Some(mark) = document.tokens.get(end) else { return false };
    let tells_of_us =
        matches!(mark.kind, Kind::Mark('–' | '—' | '-' | ':' | '(')) && document.is_among(end + 1, "we we're we’re");
    let sentence = document.sentence_of(end).tokens.clone();
    let rest = end + 1..sentence.end;
    let is_placed = is_at_head
        && mark.is_mark(',')
        && (1..=5).contains(&rest.len())
        && document.is(rest.start, Class::Place)
        && document.sentence_of(end).ending == Ending::Stop;
    tells_of_us || is_placed
}

/// Where a company's name may begin that this token leads to, what it weighs, and what leads to it: "the role at Oskeno",
/// "we're Oskeno", "a start-up called Oskeno", "Founded in 2015, Oskeno builds".
fn led(page: &Page, at: usize, first: usize) -> Option<(usize, u32, &'static str)> {
    let document = &page.reading.document;
    let before = |words: &str| at > 0 && document.is_among(at - 1, words);
    if document.is_among(at, "at")
        && before(
            "role position job opportunity engineer developer team work engineering career life vacancy opening hire hiring jobs roles positions developers",
        )
    {
        return Some((at + 1, 3, "role at"));
    }
    if document.is_among(at, "we're we’re") || document.is_among(at, "are") && before("we") {
        return Some((at + 1, 3, "we are"));
    }
    // "we = Oskeno, a small studio"
    if document.is_among(at, "we us")
        && document.tokens.get(at + 1).is_some_and(|t| matches!(t.kind, Kind::Mark('=' | ':')) || t.kind == Kind::Other)
    {
        return Some((at + 2, 4, "we are"));
    }
    // "Hello from Oskeno", "your interest in Oskeno"
    if document.is_among(at, "from") && before("hello hi hey greetings news here")
        || document.is_among(at, "in") && before("interest interested")
    {
        return Some((at + 1, 3, "greets"));
    }
    // "we (Oskeno, Lyon, eleven people) want"
    if document.tokens[at].is_mark('(') && at > 0 && document.is_among(at - 1, "we us") {
        // "we (the Data group at the Institute of Tides)"
        let close = at + 1..document.tokens.len().min(at + 9);
        let of_group = close
            .clone()
            .find(|b| document.is_among(*b, "group team lab department unit") && document.is_among(b + 1, "at of in"));
        return Some((of_group.map_or(at + 1, |group| group + 2), 3, "we are"));
    }
    // "We're replacing the old one at Oskeno.": we, and where
    let is_ours = || {
        let near = at.saturating_sub(30).max(document.sentence_of(at).tokens.start)..at;
        document.has_among(near.clone(), "we we're we’re we've our hiring i i'm i’m my")
            && !near
                .clone()
                .any(|b| document.is(b, Class::You) || document.is_among(b, "customers clients like worked"))
    };
    if document.is_among(at, "at") && at > first && is_ours() {
        return Some((at + 1, 3, "at"));
    }
    // "recruiting on behalf of the Fenland Archive"
    if document.is_among(at, "of") && before("behalf") {
        return Some((at + 1 + usize::from(document.is_among(at + 1, "the")), 4, "behalf"));
    }
    if document.is_among(at, "called named") {
        return Some((at + 1, 3, "called"));
    }
    // "the product company Oskeno", "the Leeds-based start-up Oskeno"
    if document.is_among(
        at,
        "company startup start-up firm studio agency charity manufacturer publisher retailer scaleup scale-up",
    ) && !before("by of like with from the a an our my this that")
        && document.tokens.get(at + 1).is_some_and(|t| t.gap == Gap::Space)
    {
        return Some((at + 1, 3, "kind"));
    }
    if document.is_among(at, "started founded run") && before("i we") {
        return Some((at + 1, 3, "founded"));
    }
    let opens_with_year = document.is_among(first, "founded established since started based headquartered");
    // "Based at County Hall, Elmstow." names a town.
    let ends = document.tokens.get(at + 2).is_none_or(|t| t.is_mark('.'));
    if document.tokens[at].is_mark(',') && opens_with_year && !ends && at < first + 9 {
        return Some((at + 1, 3, "founded in"));
    }
    // "Oskeno's platform team"
    let written = document.written(at);
    let owns = ["'s", "’s"].iter().any(|ending| written.ends_with(ending));
    if owns
        && at + 1 < document.tokens.len()
        && document.is_among(at + 1, "team mission platform engineering product customers backend data core growth")
    {
        return Some((at, 2, "owns"));
    }
    None
}
