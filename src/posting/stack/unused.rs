//! Technologies that an ad names and the job does not need: of the past, of customers, not asked for.

use std::ops::Range;

use crate::posting::page::Page;
use crate::text::{Class, Kind};

/// People whose tools are not ours.
const OTHERS: &str = "customer customers client clients users hospitals clinics schools ministry ministries partner partners supplier suppliers vendor vendors agencies competitors councils farmers shops retailers libraries members town halls others squads people staff who they colleagues consultants specialists merchants";

/// What they do with them.
const USE: &str = "use uses used using run runs ran have has own owns still bring brings send sends mail mails come comes maintain maintains host hosts prefer keep keeps store";

/// So many tokens before and behind a name are looked at, however long its sentence is.
const NEAR: usize = 40;

/// "Experience with Java is not needed", "No Java required", "Not needed: Ionic".
pub(super) fn is_spared(page: &Page, at: usize) -> bool {
    let document = &page.reading.document;
    let sentence = document.sentence_of(at).tokens.clone();
    let behind = at..sentence.end.min(at + 10);
    let not =
        behind.clone().find(|i| document.is(*i, Class::Negation) || document.is_among(*i, "optional unnecessary"));
    // "Rust is welcome, not needed", "Python would be useful but isn't essential": asked all the same.
    let is_liked = not.is_some_and(|not| {
        document.has_among(at..not, "welcome useful helpful plus bonus advantage nice good great handy interesting")
    });
    let is_spared = !is_liked && not.is_some_and(|not| {
        (not..sentence.end.min(not + 6)).any(|i| {
            document.is_among(
                i,
                "needed required necessary expected mandatory essential need require matter unnecessary considered called wanted longer interested used apply production anymore",
            )
        }) && !(at..not).any(|i| matches!(document.tokens[i].kind, Kind::Mark(';' | '.' | '(')))
    });
    // "Not needed: Ionic", "What we don't do: Windows CE."
    let line = page.lines[page.line_of(at)].tokens.clone();
    let colon = (line.start..at.min(line.start + 8)).find(|i| document.tokens[*i].is_mark(':'));
    let is_denied = colon.is_some_and(|colon| {
        let is_denial = |i| document.is(i, Class::Negation);
        let is_use = |i| document.is_among(i, "needed required necessary do use used using need want");
        ((line.start..colon).any(is_denial) && (line.start..colon).any(is_use)
            || document.has_among(line.start..colon, "retired former similar related referral"))
            && !document.has_among(line.start..colon, "if problem worry limited only")
    });
    // "The backend is Go, not your problem."
    let is_not_yours = behind.clone().any(|i| {
        document.is_among(i, "not")
            && document.is_among(i + 1, "your yours our ours")
            && i > 0
            && document.tokens[i - 1].is_mark(',')
    });
    // "Backend folk work in Django; you don't have to."
    let end = document.tokens.len().min(sentence.end);
    let is_free = (at..end.min(at + 9)).any(|i| {
        document.is(i, Class::You)
            // "you will not"
            && (document.is_among(i + 1, "will") && document.is(i + 2, Class::Negation)
                && (i + 3 >= end || matches!(document.tokens[i + 3].kind, Kind::Mark(_)))
                || document.is(i + 1, Class::Negation)
            && document.is_among(i + 2, "have need")
            && (i + 3 >= end
                || document.is_among(i + 3, "to")
                    && document.tokens.get(i + 4).is_none_or(|t| matches!(t.kind, Kind::Mark(_)))))
    });
    // "AWS experience carries over", "Haskell is also okay", "C# people are welcome"
    let is_near = (at + 1..end.min(at + 6)).any(|i| {
        document.is_among(i, "carries transfers")
            || document.is_among(i, "also") && document.is_among(i + 1, "okay ok fine")
            || document.is_among(i, "people folks")
                && document.is_among(i + 1, "are is")
                && document.is_among(i + 2, "welcome")
    });
    // "A laptop with Linux or a Mac": what one is given.
    let is_tool = document.is_among(at, "linux windows macos ubuntu")
        && document.has_among(at.saturating_sub(5).max(sentence.start)..end.min(at + 6), "laptop mac macbook thinkpad")
        && !document.has_among(
            at.saturating_sub(NEAR).max(sentence.start)..end.min(at + NEAR),
            "servers fleet manage administer support",
        );
    is_spared || is_denied || is_not_yours || is_free || is_near || is_tool
}

/// "Teradata was shut off in January", "moving shops off jQuery", "we ditched cPanel", "Old code: CodeIgniter, frozen".
pub(super) fn is_past(page: &Page, at: usize, end: usize) -> bool {
    let document = &page.reading.document;
    let clause = part_of(page, at, &[',', ';', '.', '!']);
    let sentence = document.sentence_of(at).tokens.clone();
    let near = at.saturating_sub(NEAR).max(sentence.start);
    let is = |i: usize, words: &str| document.is_among(i, words);
    // What happened to it: behind it in its clause.
    let gone = (end..sentence.end.min(end + 7)).any(|i| {
        is(i, "ditched frozen retired decommissioned abandoned scrapped dropped sunset deprecated deprecating retires removed")
            || is(i, "shut switched turned phased") && (i + 1..i + 3).any(|b| is(b, "off down out"))
            || is(i, "way") && is(i + 1, "out")
            || is(i, "rolled") && (i + 1..sentence.end.min(i + 4)).any(|b| is(b, "back"))
    }) && !(end..sentence.end.min(end + 7))
        .any(|i| is(i, "when until if once will") || document.is(i, Class::Negation));
    // What was done with it: before it.
    let left = (at.saturating_sub(6).max(sentence.start)..at).any(|i| {
        is(i, "ditched dropped abandoned outgrown outgrew retired replaced retire retiring dabbled formerly previously dying")
            || is(i, "off") && (i.saturating_sub(4)..i).any(|b| is(b, "move moving moved migrate migrated migrating migration get getting got come came moves people teams folks customers"))
            || is(i, "away departure migrated exodus") && (i + 1..at.min(i + 3)).any(|b| is(b, "from"))
            // "We stopped using Flutter"
            || is(i, "stopped quit") && is(i + 1, "using with doing writing")
            || is(i, "used") && is(i + 1, "to") && is(i + 2, "be run use have live")
            || is(i, "replacement successor replacements") && is(i + 1, "for of to")
    }) && !(at.saturating_sub(6).max(sentence.start)..at).any(|i| document.tokens[i].is_mark('(')) && !(at.saturating_sub(4).max(sentence.start)..at).any(|i| is(i, "to onto into towards with by") && !is(i - usize::from(i > 0), "used"));
    // "We dabbled in microservices (Node, Kubernetes) in 2019 and rolled them all back."
    let tried = (near..at).any(|i| is(i, "dabbled tried flirted experimented"))
        && !document.has_class(near..at, Class::You)
        && (end..sentence.end.min(end + NEAR)).any(|i| {
            is(i, "stopped regretted abandoned")
                || is(i, "back up") && (i.saturating_sub(3).max(end)..i).any(|b| is(b, "rolled moved went gave"))
        });
    // "We've said goodbye to Redis", "until two years ago it was one PHP monolith", "tried LangChain and taken it out again"
    let parted = (at.saturating_sub(3).max(sentence.start)..at)
        // "out with VB6 and Access", "version control is Git (before it was SVN)"
        .any(|i| {
            is(i, "out") && is(i + 1, "with")
                || is(i, "before previously") && is(i + 1, "was it")
                || is(i, "goodbye farewell bye") && is(i + 1, "to")
                || is(i, "rid") && is(i + 1, "of")
        })
        || (near..at).any(|i| is(i, "until") && (i + 1..at.min(i + 5)).any(|b| is(b, "ago recently")))
        || (end..sentence.end.min(end + 8)).any(|i| {
            is(i, "taken took thrown threw ripped pulled removed kicked")
                && (i + 1..i + 3).any(|b| is(b, "it them out"))
        });
    // "Old code: CodeIgniter", "first one shipped on Unity"
    let is_old = clause.start < at
        && (clause.start..at)
            .any(|i| is(i, "old former previous") && is(i + 1, "code codebase stack system game product"))
        && (clause.start..at).any(|i| document.tokens[i].is_mark(':'));
    let shipped = (clause.start..at).any(|i| is(i, "first previous last earlier original"))
        && (clause.start..at).any(|i| is(i, "shipped was were ran built sold"))
        && !document.has_class(clause.start..at, Class::You);
    gone || left || parted || tried || is_old || shipped
}

/// "Customers still mail us Oracle dumps", "staff, who mostly use ArcGIS", "COBOL programs get wrapped by our host team".
pub(super) fn is_of_others(page: &Page, at: usize, end: usize) -> bool {
    let document = &page.reading.document;
    let clause = part_of(page, at, &[';', '.', '!']);
    let before = clause.start..at;
    let Some(other) = before.clone().rev().find(|i| document.is_among(*i, OTHERS)) else {
        return by_others(page, at, end, clause.end);
    };
    let verb = document.find_among(other + 1..at, USE);
    let is_near = verb.is_some_and(|verb| verb - other <= 4 && at - verb <= 8);
    // "our customers use the app that you write in Vue", "people who use Go and want more"
    let is_ours = verb.is_some_and(|verb| {
        (verb..at).any(|i| {
            document.tokens[i].is_any(&[Class::You, Class::We]) && !document.is_among(i, "us")
                || document.is_among(i, "written built app product")
        })
    });
    // "someone who has run Kafka", "engineers who use Go": those who are looked for
    let sought = (before.start..other + 1)
        .rev()
        .find(|i| !document.is_among(*i, "who they") && document.tokens[*i].kind == Kind::Word);
    let is_candidate = document.is_among(other, "people who they")
        && !document.is_among(other + 1, "we our")
        && sought.is_some_and(|i| {
            document.tokens[i].is_any(&[Class::Role, Class::You])
                || document.is_among(i, "someone somebody anyone person people candidate candidates human colleague")
        });
    is_near && !is_ours && !is_candidate || by_others(page, at, end, clause.end)
}

/// "… which a partner firm maintains for us", "… are wrapped by our host team"
fn by_others(page: &Page, at: usize, end: usize, until: usize) -> bool {
    let document = &page.reading.document;
    // "The app is made by a partner in Flutter."
    let sentence = document.sentence_of(at).tokens.start;
    let is_made_there = (at.saturating_sub(5).max(sentence)..at).any(|i| {
        document.is_among(i, "partner supplier vendor agency contractor")
            && document.has_among(i.saturating_sub(3)..i, "by")
            && document.has_among(i + 1..at, "in with on using")
    });
    if is_made_there {
        return true;
    }
    // "(Node.js, Kafka)" behind "with the backend team"
    let open = (at.saturating_sub(8).max(sentence)..at).rev().find(|i| document.tokens[*i].is_mark('('));
    let is_other_team = open.is_some_and(|open| {
        open >= sentence + 3
            && document.is_among(open - 1, "team squad colleagues developers")
            && document.is_among(open - 3, "the our")
            && document
                .is_among(open - 2, "backend frontend back-end front-end data platform mobile web infrastructure")
            && !(at.saturating_sub(8).max(sentence)..at).any(|i| document.tokens[i].is_mark(')'))
            && document.has_among(open.saturating_sub(12).max(sentence)..open, "with and together closely")
    });
    // "The front end in Vue is done by another team", "in C, but that is made by our supplier", "the PHP part has its own team"
    let is_done_there = (end..until.min(end + 11)).any(|i| {
        document.is_among(i, "by")
            && document.has_among(
                i + 1..until.min(i + 4),
                "supplier vendor partner agency another other different separate external",
            )
            || document.is_among(i, "another own different separate other")
                && document.is_among(i + 1, "team squad")
                && document.has_among(i.saturating_sub(3).max(end)..i, "has have by with in")
    });
    is_other_team
        || is_done_there
        || (end..until.min(end + 9)).any(|i| {
            document.is_among(i, "partner host supplier vendor agency external")
                && document
                    .is_among(i + 1, "firm team company maintains runs hosts looks operates handles takes agency does")
        })
}

/// The part of a sentence around a token between some marks.
fn part_of(page: &Page, at: usize, marks: &[char]) -> Range<usize> {
    let document = &page.reading.document;
    let sentence = document.sentence_of(at).tokens.clone();
    let is_edge = |i: &usize| matches!(document.tokens[*i].kind, Kind::Mark(mark) if marks.contains(&mark));
    let (from, to) = (at.saturating_sub(NEAR).max(sentence.start), sentence.end.min(at + NEAR));
    let start = (from..at).rev().find(is_edge).map_or(from, |i| i + 1);
    let end = (at..to).find(is_edge).unwrap_or(to);
    start..end
}
