//! The glossary holds to the form that it documents: a recruiter is never shown half an entry, nor a name that we would
//! not write ourselves.

use std::collections::HashMap;

use facts_first::embedded;
use facts_first::report::{Answer, Question, Topic};
use facts_first::technologies::Correctness;
use facts_first::text::Document;
use facts_first::{Options, check};

const GLOSSARY: &str = include_str!("../src/terms/glossary.txt");

#[derive(Debug, Default)]
struct Entry {
    name: &'static str,
    is: &'static str,
    not: Vec<&'static str>,
    say: Option<&'static str>,
    source: &'static str,
}

/// The entries, in order. Panics at a line that has no place in an entry.
fn entries() -> Vec<Entry> {
    let paragraphs = GLOSSARY.split("\n\n").skip_while(|paragraph| paragraph.starts_with('#'));
    paragraphs
        .map(|paragraph| {
            let mut lines = paragraph.trim_end().lines();
            let mut entry = Entry { name: lines.next().unwrap_or_default(), ..Entry::default() };
            for line in lines {
                let once = |field: &str| assert!(field.is_empty(), "{}: a second “{line}”", entry.name);
                match line.split_once(": ") {
                    Some(("is", text)) => {
                        once(entry.is);
                        entry.is = text;
                    }
                    Some(("not", text)) => entry.not.push(text),
                    Some(("say", text)) => {
                        once(entry.say.unwrap_or_default());
                        entry.say = Some(text);
                    }
                    Some(("source", text)) => {
                        once(entry.source);
                        entry.source = text;
                    }
                    _ => panic!("{}: “{line}” is none of is, not, say, source", entry.name),
                }
            }
            entry
        })
        .collect()
}

/// Fails with all that is wrong, and not only the first.
fn assert_none(wrong: Vec<String>) {
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_comments_stand_before_the_first_entry_and_none_after_it() {
    let (header, body) = GLOSSARY.split_once("\n\n").expect("a header");
    assert!(header.lines().all(|line| line.starts_with('#')));
    assert!(!body.lines().any(|line| line.starts_with('#')));
    assert!(body.ends_with('\n') && !body.contains("\n\n\n") && !body.contains(" \n"), "blank lines or stray spaces");
}

#[test]
fn it_explains_at_least_three_hundred_technologies() {
    let count = entries().len();
    assert!(count >= 300, "{count} entries");
}

#[test]
fn it_is_small_enough_to_ship_in_the_core() {
    let limit = 110_000;
    assert!(GLOSSARY.len() <= limit, "{} bytes of at most {limit}", GLOSSARY.len());
}

#[test]
fn entries_are_sorted_by_name_without_regard_to_case_and_none_stands_twice() {
    let names: Vec<_> = entries().iter().map(|e| e.name.to_lowercase()).collect();
    let disorder = names.windows(2).filter(|pair| pair[0] >= pair[1]).map(|pair| pair.join(" before "));
    assert_none(disorder.collect());
}

#[test]
fn every_entry_is_named_as_its_technology_is() {
    let known = embedded::tables().technologies.all();
    let unknown = entries().into_iter().filter(|e| !known.iter().any(|t| t.name == e.name));
    assert_none(unknown.map(|e| e.name.to_owned()).collect());
}

#[test]
fn every_entry_says_what_the_thing_is_in_one_or_two_short_sentences() {
    let wrong = entries().into_iter().filter(|e| {
        let length = e.is.chars().count();
        !(20..=200).contains(&length) || !e.is.ends_with('.') || e.is.contains('!')
    });
    assert_none(wrong.map(|e| format!("{}: {}", e.name, e.is)).collect());
}

#[test]
fn every_confusion_names_another_thing_and_tells_the_two_apart() {
    let technologies = &embedded::tables().technologies;
    // Of a spelling that two technologies share, either may be meant.
    let mut canonical: HashMap<String, Vec<&str>> = HashMap::new();
    for spelling in technologies.spellings() {
        let name = technologies.meant_by(spelling).name;
        canonical.entry(spelling.written.to_lowercase()).or_default().push(name);
    }
    let mut wrong = Vec::new();
    for entry in entries() {
        if entry.not.len() > 3 {
            wrong.push(format!("{}: {} confusions", entry.name, entry.not.len()));
        }
        for confusion in &entry.not {
            let mut complain = |what: &str| wrong.push(format!("{}: {what}: {confusion}", entry.name));
            let Some((other, apart)) = confusion.split_once(" — ") else {
                complain("no dash");
                continue;
            };
            if canonical.get(&other.to_lowercase()).is_some_and(|names| !names.contains(&other)) {
                complain("not the canonical name");
            }
            if other == entry.name {
                complain("confused with itself");
            }
            if !(15..=150).contains(&apart.chars().count()) || !apart.ends_with('.') || apart.contains(['!', '—']) {
                complain("not a short sentence");
            }
        }
        let mut others: Vec<_> = entry.not.iter().filter_map(|c| c.split(" — ").next()).collect();
        others.sort_unstable();
        if others.windows(2).any(|pair| pair[0] == pair[1]) {
            wrong.push(format!("{}: one confusion twice", entry.name));
        }
    }
    assert_none(wrong);
}

#[test]
fn every_example_is_a_sentence_fit_to_send() {
    let wrong = entries().into_iter().filter_map(|e| {
        let say = e.say?;
        let fit = (10..=100).contains(&say.chars().count()) && say.ends_with(['.', '?']) && !say.contains(['!', '[']);
        (!fit).then(|| format!("{}: {say}", e.name))
    });
    assert_none(wrong.collect());
}

#[test]
fn every_example_tells_a_developer_the_stack_and_has_no_fault_of_its_own() {
    let mut wrong = Vec::new();
    for say in entries().iter().filter_map(|e| e.say) {
        // Who hires stands elsewhere in a message; a sentence alone would lack it.
        let message = format!("Northwind is hiring an engineer. {say}");
        let report = check(&message, &Options { assume_recruiting: true, year: Some(2026), ..Options::default() });
        let stack = report.questions.iter().find(|q| q.question == Question::Stack).map(|q| q.answer);
        let faults = report.findings.iter().filter(|f| matches!(f.topic, Topic::Habit | Topic::Term)).map(|f| f.rule);
        let faults: Vec<_> = faults.collect();
        if stack != Some(Answer::Stated) || !faults.is_empty() {
            wrong.push(format!("{say}: {stack:?} {faults:?}"));
        }
    }
    assert_none(wrong);
}

#[test]
fn every_entry_names_a_secure_source() {
    let wrong = entries().into_iter().filter(|e| {
        let host = e.source.strip_prefix("https://").and_then(|rest| rest.split('/').next());
        !host.is_some_and(|host| host.contains('.')) || e.source.contains(char::is_whitespace)
    });
    assert_none(wrong.map(|e| format!("{}: {}", e.name, e.source)).collect());
}

#[test]
fn it_spells_technologies_as_it_asks_recruiters_to() {
    let technologies = &embedded::tables().technologies;
    let mut wrong = Vec::new();
    for entry in entries() {
        for text in [entry.is].into_iter().chain(entry.not.iter().copied()).chain(entry.say) {
            let document = Document::read(text, &embedded::tables().vocabulary);
            technologies.names.find(&document, |mention| {
                let spelling = technologies.spelling(mention.thing);
                let written = document.span(mention.tokens()).of(text);
                // In quotes it is how a name is said (“dot net”); “Amazon's cloud” is not “Amazon Cloud” misspelt.
                let meant = text.contains(&format!("“{written}”")) || written.contains('\'');
                let is_wrong = matches!(spelling.correctness, Correctness::Variant | Correctness::Misspelt);
                if is_wrong && !meant {
                    wrong.push(format!("{}: “{written}” in “{text}”", entry.name));
                }
            });
        }
    }
    assert_none(wrong);
}

#[test]
fn the_classic_confusions_are_told_apart() {
    // At least one of the two entries must name the other.
    let classics = [
        ("Java", "JavaScript"),
        ("JavaScript", "TypeScript"),
        ("C", "C++"),
        ("C++", "C#"),
        (".NET", "C#"),
        (".NET", "ASP.NET"),
        ("Angular", "AngularJS"),
        ("Angular", "React"),
        ("React", "React Native"),
        ("React", "Vue.js"),
        ("React", "Redux"),
        ("Next.js", "NestJS"),
        ("Next.js", "Nuxt"),
        ("JavaScript", "Node.js"),
        ("HTML", "CSS"),
        ("SaaS", "Sass"),
        ("SQL", "MySQL"),
        ("SQL", "SQL Server"),
        ("SQL", "PostgreSQL"),
        ("SQL", "GraphQL"),
        ("gRPC", "REST"),
        ("MongoDB", "Cassandra"),
        ("Redis", "Memcached"),
        ("Spring", "Spring Boot"),
        ("Ruby", "Ruby on Rails"),
        ("Django", "Flask"),
        ("Kotlin", "Java"),
        ("Swift", "Objective-C"),
        ("Git", "GitHub"),
        ("Docker", "Kubernetes"),
        ("Terraform", "Ansible"),
        ("Jenkins", "GitHub Actions"),
        ("Kafka", "RabbitMQ"),
        ("Hadoop", "Spark"),
        ("TensorFlow", "PyTorch"),
        ("Selenium", "Cypress"),
        ("AWS", "Azure"),
        ("AWS", "GCP"),
        ("Power BI", "Tableau"),
        ("Unity", "Unreal Engine"),
        ("SAP", "ABAP"),
        ("Salesforce", "Apex"),
        ("Visual Studio", "VS Code"),
    ];
    let entries = entries();
    let names = |of: &str, other: &str| {
        let entry = entries.iter().find(|e| e.name == of);
        entry.is_some_and(|e| e.not.iter().any(|c| c.split(" — ").next() == Some(other)))
    };
    let missing = classics.iter().filter(|(a, b)| !names(a, b) && !names(b, a));
    assert_none(missing.map(|(a, b)| format!("{a} and {b}")).collect());
}
