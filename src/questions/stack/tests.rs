//! Names that are also words, both ways, and whose technology it is. Each row: a text and the technologies that it
//! states for the job, joined by commas, in order.

mod kinds;

use crate::questions;
use crate::reading::Reading;
use crate::report::{Answer, Finding, Question, State, Value};

/// The name means the technology.
const NAMES: &[(&str, &str)] = &[
    ("Senior Go Developer, remote", "Go"),
    ("The services are written in Go.", "Go"),
    ("go dev wanted, 3 days a week", "Go"),
    ("Stack: Go, Rust, C", "Go, Rust, C"),
    ("OOP, SOLID, SWIFT messages and Java", "Java"),
    ("Java developer with an active TS/SCI clearance", "Java"),
    ("a Vue front end, Postgres behind it", "Vue.js, PostgreSQL"),
    ("At Lumen Pay (Nomad, Consul, Vault) we are growing.", "Nomad, Consul, Vault"),
    ("Investors include people from Databricks and Elastic. The services are written in Go.", "Go"),
    ("C# .NET developer", "C#, .NET"),
    ("We write Go and a little Python.", "Go, Python"),
    ("Go/Kubernetes/AWS", "Go, Kubernetes, AWS"),
    ("You'd move our Go services to Rust.", "Go, Rust"),
    ("go, python or java, we don't mind", "Go, Python, Java"),
    ("Golang all day long.", "Go"),
    ("C programmer for firmware", "C"),
    ("The code is plain C on a small board.", "C"),
    ("C, C++ and some assembly language", "C, C++, Assembly"),
    ("5 years of experience in C required", "C"),
    ("We use R for the models.", "R"),
    ("experience with R or Stata", "R, Stata"),
    ("R developer, part-time", "R"),
    ("R programming and statistics", "R"),
    ("The team works in Rust.", "Rust"),
    ("rust, tokio and postgres", "Rust, Tokio, PostgreSQL"),
    ("Rust on the robot, Go in the cloud.", "Rust, Go"),
    ("RUST ENGINEER WANTED", "Rust"),
    ("3 react roles in Leeds", "React"),
    ("React is a must.", "React"),
    ("React, Redux and Jest", "React, Redux, Jest"),
    ("the front end is React", "React"),
    ("Swift developer for our iOS app", "Swift, iOS"),
    ("Kotlin on Android and Swift on iOS", "Kotlin, Android, Swift, iOS"),
    ("iOS Contractor (Swift)", "iOS, Swift"),
    ("Java 17 with Spring", "Java, Spring"),
    ("Kotlin/Spring microservices", "Kotlin, Spring"),
    ("Spring Boot and Hibernate", "Spring Boot, Hibernate"),
    ("We use Spark for the nightly jobs.", "Spark"),
    ("Scala, Spark, Airflow", "Scala, Spark, Airflow"),
    ("spark developer in Pune", "Spark"),
    ("Node, Express and MongoDB", "Node.js, Express, MongoDB"),
    ("Python with Flask", "Python, Flask"),
    ("Terraform, Consul, Vault, Nomad", "Terraform, Consul, Vault, Nomad"),
    ("Chef or Puppet for configuration", "Chef, Puppet"),
    ("Ruby on Rails 7", "Ruby on Rails"),
    ("our Ruby codebase", "Ruby"),
    ("Elixir and Phoenix", "Elixir, Phoenix"),
    ("a Unity developer for mobile games", "Unity"),
    ("Tech: Vue 3, Pinia", "Vue.js, Pinia"),
    ("Vue people are hard to find.", "Vue.js"),
    ("Snowflake and dbt", "Snowflake, dbt"),
    ("Dart and Flutter", "Dart, Flutter"),
    ("Deno or Bun, we have not decided", "Deno, Bun"),
    ("Cypress, Jest, Mocha and Chai", "Cypress, Jest, Mocha, Chai"),
    ("Requirements:\n- Go\n- Kafka", "Go, Kafka"),
    ("Must have: C#, .NET 8, Azure", "C#, .NET, Azure"),
    ("Perl is a plus.", "Perl"),
    ("HTML5, CSS3 and jQuery", "HTML, CSS, jQuery"),
    ("Lead dev (Laravel), Norwich", "Laravel"),
    ("Backend engineer – Elm and Haskell", "Elm, Haskell"),
    ("knowledge of Helm charts and Salt", "Helm, Salt"),
    ("someone who can read C and write Bash", "C, Bash"),
    ("Legacy is VB6, new work is C#.", "VB6, C#"),
    ("You know Kotlin, or want to learn it.", "Kotlin"),
];

/// The name is a word, a letter or somebody's.
const WORDS: &[(&str, &str)] = &[
    ("Are you ready to go?", ""),
    ("PHP 88,000 a month", ""),
    ("Salary: PHP 140K – 165K a month", ""),
    ("We go live in May.", ""),
    ("Go on, say yes.", ""),
    ("We want to go further than others.", ""),
    ("Have a go at our puzzle.", ""),
    ("Our R&D team is in Ghent.", ""),
    ("We look for a developer (m/f/d) for our team.", ""),
    ("Head of R & D", ""),
    ("C-level support and a C-suite that listens", ""),
    ("We raised a Series C.", ""),
    ("vitamin C on Fridays", ""),
    ("IEC 62304 Class C software", ""),
    ("A swift reply would be great.", ""),
    ("Swift Couriers is a family firm.", ""),
    ("Please express your interest by Friday.", ""),
    ("I hope this sparks your interest. It may spark joy.", ""),
    ("We react quickly to feedback.", ""),
    ("React to this mail with a thumb.", ""),
    ("the rust belt", ""),
    ("I'm the talent lead at Rust & Oak.", ""),
    ("Send your CV as a Word document.", ""),
    ("In a word, yes.", ""),
    ("You have access to the gym.", ""),
    ("people who excel at listening", ""),
    ("We start next spring.", ""),
    ("In Spring we move to Bath.", ""),
    ("What comes next?", ""),
    ("Less process, more work.", ""),
    ("You would play a key role.", ""),
    ("She has been at the helm for years.", ""),
    ("a chef cooks on Tuesdays", ""),
    ("the largest segment of the market", ""),
    ("Dear Julia,", ""),
    ("Hi Ruby,", ""),
    ("We are a lean team.", ""),
    ("A solid engineer who can make things.", ""),
    ("You can make decisions.", ""),
    ("3D models of teeth", ""),
    ("Can I call you? I can.", ""),
    ("bare metal and iron will", ""),
    ("Our office is in Phoenix, Arizona.", ""),
    ("Sales & GTM Partner", ""),
    ("Our API speaks JSON over HTTP.", ""),
    ("You know Scrum and CI/CD.", ""),
    ("We use Slack and Zoom, and write in Word.", ""),
    ("You can find me on GitHub.", ""),
];

/// Whose it is.
const OWNERS: &[(&str, &str)] = &[
    ("Your Rust projects caught my eye.", ""),
    ("I saw your React experience on LinkedIn.", ""),
    ("I saw your React experience and we need a Go developer.", "Go"),
    ("Your profile as a Java expert is perfect for our Kotlin team.", "Kotlin"),
    ("Do you know Rust?", ""),
    ("Are you still using Angular?", ""),
    ("You will work with Rust every day.", "Rust"),
    ("Your stack would be Python and Postgres.", "Python, PostgreSQL"),
    ("We're a Kubernetes security company.", ""),
    ("We make tools for React developers.", ""),
    ("We help companies run Kafka.", ""),
    ("You will help teams move to Kafka.", "Kafka"),
    ("trusted by teams at Vercel, Mozilla and Cloudflare", ""),
    ("Companies like Stripe, Linear and Databricks use it.", ""),
    ("MongoDB is hiring engineers.", ""),
    ("Join Elastic!", ""),
    ("Databricks | Senior Engineer | Berlin", ""),
    ("No PHP, promise.", ""),
    ("Vue 3 (NOT React, we promise)", "Vue.js"),
    ("Kotlin instead of Java", "Kotlin"),
    ("We moved off Perl last year.", ""),
    ("We migrated from Scala to Kotlin.", "Kotlin"),
    ("Jenkins is finally dead.", ""),
    ("Not only Java but Kotlin too.", "Java, Kotlin"),
    ("No Java experience needed, we will teach you.", "Java"),
    ("Python, or willing to learn it", "Python"),
    ("Rust is nice to have.", "Rust"),
    ("the Figma of tax returns", ""),
    ("No managers, React and Go", "React, Go"),
    ("No PHP, Perl or Java", ""),
    ("Not a fan of Java? Rust only.", "Rust"),
    ("We don't just write Java.", "Java"),
    ("Our team doesn't use Jenkins; it uses Bazel.", "Bazel"),
    ("You maintain a Django package that we like.", ""),
];

fn stated(text: &str) -> String {
    let mut findings = Vec::new();
    super::find(&Reading::of(text), &mut findings);
    let term = |f: &Finding| match (f.state, &f.value) {
        (State::Stated, Some(Value::Stack { term })) => Some(term.to_string()),
        _ => None,
    };
    findings.iter().filter_map(term).collect::<Vec<_>>().join(", ")
}

fn misread(rows: &[(&str, &str)]) -> Vec<String> {
    let wrong =
        rows.iter().map(|(text, wanted)| (text, wanted, stated(text))).filter(|(_, wanted, found)| found != **wanted);
    wrong.map(|(text, wanted, found)| format!("“{text}”: found [{found}], wanted [{wanted}]")).collect()
}

#[test]
fn a_name_in_its_own_company_means_the_technology() {
    let wrong = misread(NAMES);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_everyday_word_is_no_technology() {
    let wrong = misread(WORDS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_jobs_own_technologies_are_its_stack() {
    let wrong = misread(OWNERS);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_field_a_way_of_working_and_praise_are_vague_and_a_bare_engineer_is_missing() {
    for (text, wanted) in [
        ("a backend engineer", Answer::Vague),
        ("full-stack developers", Answer::Vague),
        ("DevOps", Answer::Vague),
        ("a mobile developer", Answer::Vague),
        ("search and machine learning", Answer::Vague),
        ("an SRE", Answer::Vague),
        ("cutting-edge tech", Answer::Vague),
        ("the latest technologies", Answer::Vague),
        ("a modern stack", Answer::Vague),
        ("You have a choice of stack: modern tools.", Answer::Vague),
        ("microservices and CI/CD", Answer::Vague),
        ("a software engineer", Answer::Missing),
        ("a senior developer in Leeds", Answer::Missing),
        ("a data scientist", Answer::Missing),
        ("a modern office", Answer::Missing),
        ("the latest news", Answer::Missing),
        ("security clearance", Answer::Missing),
        ("JSON and XML", Answer::Missing),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(text), &mut findings);
        assert_eq!(questions::answer(Question::Stack, &findings), wanted, "{text}");
    }
}

#[test]
fn the_version_belongs_to_the_name() {
    for (text, wanted) in [
        ("Java 17 and up", "Java 17"),
        ("C++17 only", "C++17"),
        (".NET 8 on Azure", ".NET 8"),
        ("Python 3.11, please", "Python 3.11"),
        ("Python 5 years", "Python"),
        ("Rust 10 days a month", "Rust"),
    ] {
        let mut findings = Vec::new();
        super::find(&Reading::of(&format!("Stack: {text}")), &mut findings);
        assert_eq!(findings.first().map(|f| f.text.as_str()), Some(wanted), "{text}");
    }
}
