//! Kinds of mistakes that were made once, each with its relatives.

use super::{misread, stated};
use crate::questions::{self, stack};
use crate::reading::Reading;
use crate::report::{Answer, Question};
use crate::{Options, check, role};

fn is_asked(text: &str) -> bool {
    let reading = Reading::of(text);
    stack::is_asked(&reading, role::title(&reading))
}

#[test]
fn the_name_of_a_whole_stack_states_its_parts() {
    let wrong = misread(&[
        ("Northwind is hiring a MERN developer, £60k, remote.", "MongoDB, Express, React, Node.js"),
        ("Northwind is hiring a LAMP developer, £60k, remote.", "Linux, Apache, MySQL, PHP"),
        ("two MEAN stack developers", "MongoDB, Express, Angular, Node.js"),
        ("You know the mern stack.", "MongoDB, Express, React, Node.js"),
        ("experience with the LEMP stack", "Linux, nginx, MySQL, PHP"),
        ("a PERN developer for our site", "PostgreSQL, Express, React, Node.js"),
        ("a MEVN team", "MongoDB, Express, Vue.js, Node.js"),
        ("We mean developers, not managers.", ""),
        ("A mean developer is no good colleague.", ""),
        ("There is a lamp on every desk.", ""),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (name, parts) in stack::STACKS {
        let technologies = &crate::embedded::tables().technologies;
        for name in parts.into_iter().chain([name]) {
            assert!(technologies.all().iter().any(|t| t.name == name), "{name} is no name in technologies.txt");
        }
    }
}

#[test]
fn a_ninja_is_praise_and_no_build_tool() {
    let wrong = misread(&[
        ("We want a JavaScript ninja at Northwind.", "JavaScript"),
        ("We want a Java Ninja at Northwind.", "Java"),
        ("a Python/Flask ninja", "Python, Flask"),
        ("Calling all Kotlin ninjas", "Kotlin"),
        ("Are you a coding ninja?", ""),
        ("a Ninja Developer for Northwind", ""),
        ("C++ with CMake and Ninja", "C++, CMake, Ninja"),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_move_leads_to_is_the_jobs() {
    let wrong = misread(&[
        ("It is a switch from Python to Go this year.", "Python, Go"),
        ("a rewrite from PHP to Go", "PHP, Go"),
        ("We port the services from Java to Rust.", "Java, Rust"),
        ("The migration from Ruby to Elixir has begun.", "Ruby, Elixir"),
        ("You move us from React to Vue.", "React, Vue.js"),
        ("We plan a transition to Swift.", "Swift"),
        ("From Leeds to go is far.", ""),
        ("We are ready to go from day one.", ""),
        ("Python is the way to go.", "Python"),
        ("We're hiring for this Go role at Acme.", "Go"),
        ("I am writing about the Swift position in Leeds.", "Swift"),
        ("a new job for our React team", "React"),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn emphasis_around_a_name_is_no_part_of_it() {
    let wrong = misread(&[
        ("Stack: *Rust*, **Kafka**, _Postgres_, `Redis`.", "Rust, Kafka, PostgreSQL, Redis"),
        ("We use _Spring Boot_ and **Go**.", "Spring Boot, Go"),
        ("Stack: **Go**, **Rust**", "Go, Rust"),
        ("- _Kotlin_\n- _Swift_", "Kotlin, Swift"),
        ("You write **C++** and *C#*.", "C++, C#"),
        ("Stack: `Node.js`, _.NET_", "Node.js, .NET"),
        ("The variable is my_python_path.", ""),
        ("Override __init__ in _Base.", ""),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn new_names_are_read_and_everyday_words_are_not() {
    let wrong = misread(&[
        ("experience with SAP EWM and ABAP CDS", "SAP EWM, ABAP CDS"),
        ("We use OpenMetadata, Exasol and dlt.", "OpenMetadata, Exasol, dlt"),
        ("MATLAB, Simulink and Embedded Coder", "MATLAB, Simulink, Embedded Coder"),
        ("Stack: SQLModel, sqlc, Kysely", "SQLModel, sqlc, Kysely"),
        ("Firmware for RH850 with PikeOS", "Renesas RH850, PikeOS"),
        ("RLHF, DORA, NIS2, ISO 13485 and SBOMs matter.", ""),
        ("You know GraphRAG and A2A.", ""),
        ("We look for a senior embedded coder.", ""),
        ("Gemma and Devin from HR will write to you.", ""),
        ("Hi Nova, meet Dora and Adam on the Sabre team.", ""),
        ("We spin up teams that aspire to more, with a glass of ale.", ""),
        ("Our account engagement is up, and so is the data load.", ""),
        ("Read the rubrik on jobs; a firecracker of a team.", ""),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_company_is_no_technology_of_the_job() {
    let wrong = misread(&[
        ("Hi Dana, Shopify is hiring an engineer.", ""),
        ("Hi Dana, GitLab needs a developer, all remote.", ""),
        ("We are backed by Stripe.", ""),
        ("Our founders are ex-Shopify.", ""),
        ("Our tool is used by Netflix and GitLab.", ""),
        ("You would work at Elastic.", ""),
        ("Hi Dana, MongoDB is looking for a writer.", ""),
        ("I work for OpenAI and we grow.", ""),
        ("Investors include Databricks and Snowflake.", ""),
        ("Hi Dana, HashiCorp has an opening for a platform engineer.", ""),
        ("On behalf of Red Hat I look for an engineer.", ""),
        ("She was the CTO at Docker.", ""),
        ("Hi Dana, Confluent is recruiting.", ""),
        ("We are hiring an engineer for Stripe and Kafka.", "Stripe, Kafka"),
        ("The payments run on Stripe.", "Stripe"),
        ("You are great at Java.", "Java"),
        ("The search runs on Elasticsearch, the warehouse is Snowflake.", "Elasticsearch, Snowflake"),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_company_is_told_by_the_words_beside_its_name() {
    for (text, wanted) in [
        ("GitLab needs a developer, all remote.", true),
        ("Shopify is hiring an engineer.", true),
        ("We are backed by Stripe.", true),
        ("a job at Elastic", true),
        ("Databricks GmbH, Munich", true),
        ("the Figma of tax returns", false),
        ("I found you on GitHub.", false),
        ("We use Kafka.", false),
    ] {
        let reading = Reading::of(text);
        let is = reading.technologies.iter().any(|mention| stack::is_company(&reading, mention));
        assert_eq!(is, wanted, "{text}");
    }
}

#[test]
fn nobody_is_asked_for_the_stack_of_a_role_that_is_no_developers() {
    for (text, wanted) in [
        ("Hi Jo, we are hiring an accountant in Leeds, £45k, hybrid, three days in the office.", false),
        ("We are looking for two night nurses in Cork.", false),
        ("We need a sales manager for the north.", false),
        ("Northwind is seeking a financial analyst.", false),
        ("A lorry driver is wanted in Hull. Lorry driver wanted!", false),
        ("Receptionist, Ghent, part-time", false),
        ("I am hiring an HR assistant.", false),
        ("We are hiring an accountant and a Java developer.", true),
        ("We are hiring a developer. You would build tools for nurses.", true),
        ("We are hiring a sales engineer.", true),
        ("We are hiring a software engineer.", true),
        ("I'm a recruitment consultant and hiring for several roles.", true),
        ("We need a cleaner architecture.", true),
    ] {
        assert_eq!(is_asked(text), wanted, "{text}");
        let report = check(text, &Options { assume_recruiting: true, ..Options::default() });
        assert_eq!(report.findings.iter().any(|f| f.rule == "stack/not-asked"), !wanted, "{text}");
        let missing = report.findings.iter().any(|f| f.rule == "stack/missing");
        assert!(wanted || !missing, "{text}");
    }
    let text = "We are hiring an accountant. You know SAP and our data team.";
    assert_eq!(stated(text), "SAP");
    let reading = Reading::of(text);
    let mut findings = questions::find(&reading);
    stack::settle(&reading, role::title(&reading), &mut findings);
    assert_eq!(questions::answer(Question::Stack, &findings), Answer::Stated);
}

#[test]
fn a_title_that_is_offered_is_the_jobs_whatever_was_praised_before() {
    let wrong = misread(&[
        ("Impressed with your background; you'd be a great fit for a Senior Kotlin Engineer role.", "Kotlin"),
        ("I was impressed with your background and think you'd fit a Go developer position we have.", "Go"),
        ("Your experience makes you a match for the Python developer job at Tidemark.", "Python"),
        ("I saw your profile and thought of you for our Rust engineer vacancy.", "Rust"),
        ("Your work caught my eye for a React Native developer role.", "React Native"),
        ("I saw your experience as a Java developer at a bank.", ""),
        ("Your background as a Python engineer caught my eye.", ""),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_the_reader_has_made_is_the_readers() {
    let wrong = misread(&[
        ("You're the Josh who wrote that Svelte table thing, right?", ""),
        ("Are you the one who built the Elixir scheduler?", ""),
        ("Your Haskell parser for old statements made me laugh.", ""),
        ("Your little Zig package is on my desk every day.", ""),
        ("I use your Lua plugin each morning.", ""),
        ("Our Haskell parser reads old statements, and you would work on it.", "Haskell"),
        ("You would be the one who runs our Elixir scheduler.", "Elixir"),
        ("Rust at Nebelwerk, Leipzig. €90k. Would you want that?", "Rust"),
        ("Swift at Tidemark. I lead the team.", "Swift"),
        ("Go at it if you like.", ""),
        ("Rust at the hinges is what we remove.", ""),
    ]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
