//! Is the name written as its makers write it?
//!
//! What is wrong with a name stands in `technologies.txt`, marked `!` for an error and `~` for a form of one's own;
//! capitals are compared with the listed ones. Text all in lower or all in upper case is haste and is left alone.

use crate::options::Options;
use crate::phrases::Mention;
use crate::questions::stack;
use crate::reading::{Reading, one_line};
use crate::report::{Finding, Fix, State};
pub(crate) use crate::rules::terms_spelling::*;
use crate::technologies::{Correctness, Spelling};
use crate::terms::{is_possessive, nearness};
use crate::text::{Gap, Kind, words};
use crate::wording::wording;

/// Adds the names that are not written as their makers write them.
pub fn find(reading: &Reading, named: &[Mention], options: &Options, findings: &mut Vec<Finding>) {
    let mut charged = Vec::new();
    for mention in named {
        let Some((state, better)) = judge(reading, mention) else { continue };
        let finding = reading.finding(&SPELLING, mention.tokens());
        // Here and not at the end, since the same mistake elsewhere then costs what this one would have.
        if options.is_own(&finding.text) || options.hide(&finding) {
            continue;
        }
        let tail = tail(&finding.text, reading.tables.technologies.spelling(mention.thing).written);
        // The same mistake again costs nothing more.
        let mut points = 0;
        if state == State::Problem && !charged.contains(&mention.thing) {
            charged.push(mention.thing);
            points = -i32::from(SPELLING.takes_away);
        }
        let words = one_line(&finding.text);
        let (title, why) = if state == State::Problem {
            let title = wording!("finding.spelling.problem", words = words, better = better);
            (title, wording!("finding.spelling.problem.why"))
        } else {
            let title = wording!("finding.spelling.note", words = words, better = better);
            (title, wording!("finding.spelling.note.why"))
        };
        findings.push(Finding {
            state,
            title,
            why,
            points,
            fixes: vec![Fix {
                label: wording!("fix.write", words = better),
                replace: format!("{better}{tail}").into(),
            }],
            ..finding
        });
    }
}

/// What is to be said of a mention's spelling, and the better one.
fn judge(reading: &Reading, mention: &Mention) -> Option<(State, &'static str)> {
    let tokens = &reading.document.tokens[mention.tokens()];
    // "Java\nScript" is a list.
    if tokens.iter().skip(1).any(|t| t.gap == Gap::Line) {
        return None;
    }
    // "Amazon's cloud" is two things, not a way to write "Amazon Cloud".
    let mut inner = mention.from as usize..mention.to as usize - 1;
    if inner.any(|at| is_possessive(reading, at)) {
        return None;
    }
    // "It is pronounced “C sharp”": how a name is said, not how it is written.
    let from = mention.from as usize;
    if (from.saturating_sub(2)..from).any(|at| reading.document.is_in(at, words!("said pronounced spoken"))) {
        return None;
    }
    let technologies = &reading.tables.technologies;
    let spelling = technologies.spelling(mention.thing);
    let written = reading.span(mention.tokens()).of(reading.document.text);
    match spelling.correctness {
        Correctness::Misspelt => Some((State::Problem, nearest(reading, spelling))),
        // "NodeJS" and not "nodejs", but "PLSQL", which has no other case.
        Correctness::Variant => {
            (!is_hasty(written) || written == spelling.written).then(|| (State::Note, nearest(reading, spelling)))
        }
        Correctness::Accepted | Correctness::Spoken => {
            let category = stack::category(reading, mention);
            let wrong = !matches!(category, "protocol" | "method")
                && !is_hasty(written)
                && has_other_capitals(reading, mention, spelling.written)
                && !own(reading, spelling).any(|other| other.written == written && is_right(other));
            wrong.then_some((State::Note, spelling.written))
        }
    }
}

/// Whether a name has letters of one case only: written in haste, or shouted.
fn is_hasty(written: &str) -> bool {
    !(written.contains(char::is_uppercase) && written.contains(char::is_lowercase))
}

/// Every way to write what a spelling means, its makers' first.
fn own<'t>(reading: &Reading<'t>, spelling: &Spelling) -> impl Iterator<Item = &'t Spelling> {
    let technology = spelling.technology;
    let all = reading.tables.technologies.spellings();
    // In the order of the data, a technology's spellings stand together.
    let from = all.partition_point(|s| s.technology < technology);
    all[from..].iter().take_while(move |s| s.technology == technology)
}

/// Whether nobody would correct it.
fn is_right(spelling: &Spelling) -> bool {
    matches!(spelling.correctness, Correctness::Accepted | Correctness::Spoken)
}

/// The accepted way to write a name that is most like the wrong one: "shell scripting" for "shell scipting".
fn nearest(reading: &Reading, wrong: &Spelling) -> &'static str {
    let right = own(reading, wrong).filter(|s| s.correctness == Correctness::Accepted).map(|s| s.written);
    right.min_by_key(|right| nearness::steps(wrong.written, right)).unwrap_or(wrong.written)
}

/// Whether a name differs from its listed form in capitals that matter.
fn has_other_capitals(reading: &Reading, mention: &Mention, listed: &str) -> bool {
    let document = &reading.document;
    let words = mention.tokens().filter(|at| document.tokens[*at].kind == Kind::Word).map(|at| {
        let before =
            at.checked_sub(1).is_some_and(|b| mention.tokens().contains(&b) && document.tokens[b].is_mark('.'));
        (document.written(at), before)
    });
    let mut parts = listed.split(|c: char| !c.is_alphanumeric()).filter(|p| p.contains(char::is_alphabetic));
    let mut wrong = false;
    for (written, after_stop) in words {
        // Cut otherwise than listed: nothing is said of it.
        let Some(part) = parts.next() else { return false };
        let Some(same) = written.get(..part.len()).filter(|same| same.eq_ignore_ascii_case(part)) else { return false };
        wrong |= same != part && matters(same, part, after_stop);
    }
    wrong
}

/// Whether it matters that a word is written so, where the makers write `listed`.
fn matters(written: &str, listed: &str, after_stop: bool) -> bool {
    let inner = |word: &str| word.chars().skip(1).any(char::is_uppercase);
    let one_case = is_hasty(written);
    match (inner(listed), listed.contains(char::is_lowercase)) {
        // "Javascript", "Github", "Ios", "Jquery"
        (true, true) => !one_case,
        // "Php", "Sql", "Html": an abbreviation.
        (true, false) => listed.len() >= 3 && !one_case,
        // "Node.JS", "Vue.Js"; but "Npm" may open a sentence.
        (false, _) if listed.starts_with(char::is_lowercase) => after_stop && listed == "js",
        // "ElasticSearch", "TerraForm"
        _ => inner(written) && !one_case,
    }
}

/// What follows the letters of a name in the text: the version of "HTLM5", the "'s" of "Javascript's".
fn tail<'w>(written: &'w str, listed: &str) -> &'w str {
    // Space, hyphen and line break are one byte each, so both are as long but for the tail.
    written.get(listed.len()..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::report::State;
    use crate::{Options, check};

    /// The spelling findings of a text: how each is marked, and the text after its fix.
    fn found(text: &str) -> Vec<(State, String)> {
        let report = check(text, &Options { assume_recruiting: true, ..Options::default() });
        let spelling = report.findings.iter().filter(|f| f.rule == "term/spelling");
        spelling
            .map(|f| {
                let (before, after) = (&text[..f.span.start().0], &text[f.span.end().0..]);
                (f.state, format!("{before}{}{after}", f.fixes[0].replace))
            })
            .collect()
    }

    #[test]
    fn capitals_and_spaces_of_ones_own_are_notes() {
        for (wrong, right) in [
            ("We use Javascript.", "We use JavaScript."),
            ("We use Typescript and Go.", "We use TypeScript and Go."),
            ("We use NodeJS.", "We use Node.js."),
            ("We use Node.JS here.", "We use Node.js here."),
            ("We use Postgresql 16.", "We use PostgreSQL 16."),
            ("We use Mongodb.", "We use MongoDB."),
            ("We use Mysql.", "We use MySQL."),
            ("We use ElasticSearch.", "We use Elasticsearch."),
            ("We use Html5.", "We use HTML5."),
            ("We use .Net 8.", "We use .NET 8."),
            ("We use Graphql.", "We use GraphQL."),
            ("It runs on Ios and Android.", "It runs on iOS and Android."),
            ("Our code is on Github.", "Our code is on GitHub."),
            ("We use Mac OS.", "We use macOS."),
            ("We use PLSQL.", "We use PL/SQL."),
            ("We like Javascript's speed.", "We like JavaScript's speed."),
            // What people say is understood; the fix is what the makers write.
            ("You know ReactJS.", "You know React."),
            ("You know React JS and Go.", "You know React and Go."),
            ("You know ExpressJS.", "You know Express."),
            ("You know SvelteJS.", "You know Svelte."),
            ("We use Dot Net.", "We use .NET."),
            ("We use Dot Net Core.", "We use .NET Core."),
            ("We use C Sharp and SQL.", "We use C# and SQL."),
            ("We write C Plus Plus.", "We write C++."),
            ("We write C plus plus.", "We write C++."),
            ("We write C ++.", "We write C++."),
            ("We write F Sharp.", "We write F#."),
            ("We write Go Lang.", "We write Go."),
            ("We need a \"C Plus Plus\" developer.", "We need a \"C++\" developer."),
            ("We use CosmosDB.", "We use Cosmos DB."),
        ] {
            assert_eq!(found(wrong), [(State::Note, right.to_owned())], "{wrong}");
        }
    }

    #[test]
    fn a_fix_keeps_the_version_and_the_possessive() {
        for (wrong, right) in [
            ("We use Pyhton3.", "We use Python3."),
            ("We use HTLM5 and CSS.", "We use HTML5 and CSS."),
            ("We use Kubernets' jobs.", "We use Kubernetes' jobs."),
            ("We need shell scipting.", "We need shell scripting."),
            ("We use Java-Script.", "We use JavaScript."),
        ] {
            assert_eq!(found(wrong), [(State::Problem, right.to_owned())], "{wrong}");
        }
    }

    #[test]
    fn each_place_is_marked_and_each_mistake_is_charged_once() {
        let text = "We use Pyhton. More Pyhton, and Kakfa.";
        let report = check(text, &Options { assume_recruiting: true, ..Options::default() });
        let points: Vec<_> = report.findings.iter().filter(|f| f.rule == "term/spelling").map(|f| f.points).collect();
        assert_eq!(points, [-2, 0, -2]);
    }

    #[test]
    fn what_developers_write_themselves_is_left_alone() {
        for text in [
            "We use Postgres, JS, TS, K8s, Golang, Node, Mongo, Next.js, npm, nginx, webpack and jQuery.",
            "NPM AND NODEJS, MONGODB, GITHUB",
            "python, javascript, nodejs, reactjs, graphql",
            "Npm installs it. Nginx serves it. Webpack packs it.",
            "Spring Boot 3, Ruby on Rails, React Native, Visual Studio Code, .NET Core",
            "See github.com/JavascriptTeam/Nodejs and Typescript.io.example.com",
            "Amazon's cloud, Google’s cloud services",
            "JSON over HTTP, OAuth, RESTful APIs, UI/UX",
            "We use Java\nScript languages too",
            "The language is pronounced “C sharp”.",
            "macOS, iOS, iPadOS, C#, C++, F#, VB.NET, PL/SQL, T-SQL",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
