//! What a message says after a fix: every fix of every rule, in the rules' own examples and in sentences around their
//! words, compared with `tests/fixes.snap`, which a person has read.
//!
//! `SNAPSHOT=write cargo test --test fixes` writes the file anew; read what has changed in it.

use std::collections::BTreeSet;
use std::fmt::Write;

use facts_first::phrases::source::Written;
use facts_first::report::{Answer, Finding, Question, State, Topic};
use facts_first::{Options, Report, check, rules};

/// Where the snapshot is.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixes.snap");

/// Sentences, and words that each of them takes.
struct Tried {
    /// By these rules.
    rules: &'static [&'static str],
    frames: &'static [&'static str],
    words: &'static [&'static str],
}

#[rustfmt::skip]
const TRIED: [Tried; 15] = [
    Tried {
        rules: &["pay/competitive", "pay/experience"],
        frames: &[
            "{}", "Rust job. {}.", "Hi Jane,\n\nWe need a Rust developer for {}.\n\nPriya", "- Rust\n- {}\n- remote",
            "Salary: {}", "Salary: £{}", "Rust in Berlin, {}, and good people", "Rust | {} | remote",
            "You write Rust and get {}.", "The Rust job comes with {} too.", "{} is what the Rust team gets.",
            "{} and a Rust team wait for you.", "Rust ({})", "We offer a {} for Rust.", "Rust with a {} too.",
            "With {} where you live, you write Rust.", "It has the {} that Rust developers like.",
            "We hire Rust people. Is {} enough?", "We offer {} for Rust developers.", "We pay {} for Rust.",
        ],
        words: &[
            "competitive salary", "excellent package", "market rate", "very generous base salary", "FAANG-level comp",
            "attractive day rate", "great salary and benefits", "Competitive package",
        ],
    },
    Tried {
        rules: &["pay/competitive", "pay/experience"],
        frames: &[
            "{}", "Rust job. {}.", "Rust job; {}.", "The {}.", "- Rust\n- {}\n- remote", "Our Rust team's {}.",
            "You write Rust, and the {}, as always.", "Rust (the {})", "Rust | {} | remote",
            "The {} and the Rust team is small.", "The {} where you live; it is Rust.", "The {} rate for Rust.",
            "Do you know Rust? The {}!",
        ],
        words: &[
            "salary is competitive", "pay is in line with the market", "salary depends on experience",
            "package negotiable", "salary DOE", "compensation depends on your skills", "pay is market rate",
            "rate depends on your level", "package will depend on your experience", "salary depends",
            "salary depends on",
        ],
    },
    Tried {
        rules: &["pay/competitive", "pay/experience"],
        frames: &[
            "{}", "Rust, {}", "- Rust\n- {}\n- remote", "Rust | {} | remote", "{}, remote, Rust",
            "Role: Rust\n{}\nRemote", "Rust ({})", "We hire for Rust. {}.", "{} plus bonus, for Rust", "{}; Rust",
            "{} / remote / Rust",
        ],
        words: &["Salary: DOE", "Salary: £DOE", "Pay: competitive", "Rate: DOE", "£DOE", "Salary: £competitive", "DOE",
            "£Competitive", "Salary – negotiable", "Day rate: market rate"],
    },
    Tried {
        rules: &["pay/competitive", "pay/experience"],
        frames: &[
            "They {}.", "We {} for the right Rust developer.", "They {} and like Rust.", "You write Rust and they {}.",
            "Who would {} for Rust?", "- Rust\n- We {}\n- remote", "They {}, and it is Rust.",
            "They {} where you live; Rust.", "If you know Rust, they {}!", "They {} rates for Rust.",
        ],
        words: &["pay market rate", "pay well", "pay at least market rate", "pay competitively", "pay top rates",
            "pay a good salary"],
    },
    Tried {
        rules: &["remote/flexible-hours", "remote/maybe", "remote/flexible-working"],
        frames: &[
            "{}", "We are hiring a Java developer. {}.", "Java developer, Ghent, {}, good pay",
            "Java developer | {} | Go", "- Java\n- {}\n- good pay", "Location: {}",
            "We hire a Java developer and offer {} to everyone.", "Java, with a generous {} policy",
            "The Java job has {} for the right person.", "A Java job in Ghent ({}).", "{} is fine for the Java job",
            "There is {}, and you write Java.", "You write Java with {} when the tests are green.",
            "We could agree {} on Fridays for the Java job.", "Do you like Java and {}?",
        ],
        words: &["flexible working", "some WFH", "occasional home working", "flexible hours", "flexitime",
            "a flexible location", "agile working", "a WFH policy", "flexible working hours"],
    },
    Tried {
        rules: &["remote/flexible-hours", "remote/maybe", "remote/flexible-working"],
        frames: &[
            "{}", "{}.", "Java job. {}.", "- Java\n- {}\n- good pay", "Java | {} | Go", "Java, {}, good pay",
            "We hire a Java developer, and {}.", "It is Java; {} for the right person.", "A Java job ({}).",
            "{} where you live, for the Java job.", "{}: it is Java", "I know that {}, as it is Java.",
        ],
        words: &["location is flexible", "remote is negotiable", "hours are up to you", "remote possible",
            "remote could be agreed", "hybrid possible", "the hours are flexible", "WFH possible", "location TBC"],
    },
    Tried {
        rules: &["flexibility/buzzword"],
        frames: &[
            "{}", "Java job. {}.", "- Java\n- {}\n- good pay", "Culture: {}", "You get {}, Java and £70k.",
            "We have {} and good coffee.", "With {} from day one you write Java.", "A Java team with a culture of {}.",
            "The Java job comes with {} of the usual kind.", "{} is what you get", "There is no {} in the Java team.",
            "You write Java ({}).",
        ],
        words: &["autonomy", "ownership", "a lot of freedom", "a flat hierarchy", "flat structures", "real ownership"],
    },
    Tried {
        rules: &["habit/hype"],
        frames: &[
            "{}", "We are hiring a Java developer. {}!", "- Northwind\n- {}\n- remote", "Wanted: {}",
            "They look for {} who likes tea.", "We need {} in our team.", "Are you {}? We hire.", "Northwind ({})",
            "{} is what we need.", "We want {} to build a compiler.", "We want {} for our Java team, and soon.",
            "You are {}, so we write.",
        ],
        words: &["a rockstar developer", "a rockstar Rust developer", "a Python ninja", "an iOS guru", "Kotlin ninjas",
            "an absolute genius", "the rockstar", "two rockstars", "a superstar"],
    },
    Tried {
        rules: &["habit/hype"],
        frames: &[
            "{}", "We are hiring a Java developer. {}!", "- Northwind\n- {}\n- remote", "For you: {}",
            "I write because of {} for you.", "Northwind ({})", "I have {} with a bank in York.",
            "If you like it, {} waits.", "{} in York.", "It is {} to build a compiler.", "Northwind has {}, and soon.",
            "We have {} where you decide.",
        ],
        words: &["an exciting opportunity", "a great Java position", "an amazing job", "great opportunities",
            "an excellent backend role", "your next exciting opportunity", "a fantastic new role"],
    },
    Tried {
        rules: &["habit/cv-first"],
        frames: &[
            "{}", "We are hiring a Java developer. {}.", "Hi Jane,\n\n{} and we can talk about the Java job.\n\nPriya",
            "Please {} and we can talk about the Java job.", "Could you {}? We hire a Java developer.",
            "We hire a Java developer: {}, if you like.", "We hire a Java developer. {} by Friday.",
            "We hire a Java developer. {} to this address.", "We hire a Java developer. If you like it, {}.",
            "We hire a Java developer. Please {}, your notice period and your rate.", "- Java developer\n- {}",
            "You can {} for the Java job.",
        ],
        words: &["send me your CV", "share your profiles", "revert with your latest resume", "forward your updated CV",
            "send across your CV", "email your resume", "your latest CV"],
    },
    Tried {
        rules: &["habit/asks-current-pay"],
        frames: &[
            "{}", "We are hiring a Java developer. {}?", "What is {}? We hire a Java developer.",
            "Please share {} for the Java job.", "Send {} and your notice period for the Java job.",
            "- Java developer\n- {}\n- notice period", "{}: (for the Java job)", "We need {} for the Java job.",
            "Tell me {}, and I call you about Java.", "Java job. Send {} slip.", "Java job. We need proof of {}.",
            "Java job: {} and expected salary",
        ],
        words: &["your current salary", "current CTC", "your current package", "your present salary"],
    },
    Tried {
        rules: &["habit/empty-praise"],
        frames: &[
            "{}.", "Hi Jane, {}. We hire a Java developer.", "Hi Jane,\n\n{} and we hire a Java developer.",
            "{}, and we hire a Java developer.", "We hire a Java developer; {}!", "{} in Java. We hire.",
            "{} at Northwind. We hire a developer.", "As {}, we write about a Java job.", "- Java\n- {}",
            "We hire a Java developer because {}.",
        ],
        words: &["I was impressed by your experience", "we are impressed with your background and skills",
            "I was really struck by your impressive profile", "your profile is impressive"],
    },
    Tried {
        rules: &["habit/unnamed-company"],
        frames: &[
            "{} needs a Rust engineer in Leeds.", "I work with {} on a Rust job.", "{}, a bank, needs a Rust engineer.",
            "Rust engineer ({})", "- Rust\n- {}\n- remote", "{}’s Rust team grows.", "For {} I look for a Rust engineer.",
            "Rust (with {} in Leeds)", "Rust job. {}.", "It is a Rust job: {} hires.",
            "The Rust team of {} hires.", "We hire Rust people, and {} too.",
        ],
        words: &["my client", "our client", "a leading fintech", "an exciting start-up", "a private bank in York"],
    },
    Tried {
        rules: &["habit/shouting"],
        frames: &[
            "{} at Northwind.", "Northwind: {} and more.", "- Java\n- {}\n- Leeds", "Java. {}", "We hire, so {}, ok?",
            "(We hire: {})", "Java job | {} | Leeds", "Java job. We think {} today.", "Dear Jane,\n\n{}\n\nPriya",
            "We hire a Java developer. Why wait? {}.",
        ],
        words: &["pls write", "LOCALS ONLY please", "u like it", "it is urgent!!!", "time 4 a change", "thx 4 ur reply",
            "IMMEDIATE JOINERS wanted", "interested???"],
    },
    Tried {
        rules: &["term/confusion", "term/impossible-experience", "term/spelling"],
        frames: &[
            "{}", "We use {}.", "{} is what we use.", "- Kafka\n- {}\n- Docker",
            "Stack: {}, Docker", "You write ({}) here.", "Docker / {} / Kafka", "You know {} and 3 years of Docker.",
            "We want at least {}.", "We want {} experience.", "Do you have {}?",
        ],
        words: &["Java Script", "Pyhton", "Java/JavaScript", "React or React Native", "AngularJS 17",
            "15+ years of Kubernetes", "Kubernetes (at least 20 years)", "20 years Docker", "NodeJS", "Angular/AngularJS"],
    },
];

fn findings(text: &str) -> Vec<Finding> {
    report(text).findings
}

fn report(text: &str) -> Report {
    let options = Options {
        assume_recruiting: true,
        recipient: Some("Jane Miller".into()),
        year: Some(2026),
        ..Options::default()
    };
    check(text, &options)
}

fn plain(example: &str) -> String {
    example.replace(['«', '»'], "")
}

/// Words in a frame, with a capital where they begin a sentence.
fn framed(frame: &str, words: &str) -> String {
    let before = frame.split("{}").next().unwrap_or_default();
    let begins = before.is_empty() || before.ends_with(['\n']) || before.trim_end().ends_with(['.', '?']);
    let mut letters = words.chars();
    let words = match letters.next() {
        Some(first) if begins => first.to_uppercase().chain(letters).collect(),
        _ => words.to_owned(),
    };
    // Several take another verb.
    let are_many = words.ends_with('s') && !words.contains(" of ") && !words.to_lowercase().starts_with("a");
    let frame = if are_many {
        let verbs = [
            ("{} is ", "{} are "),
            ("There is {}", "There are {}"),
            ("{} waits", "{} wait"),
            ("who likes", "who like"),
        ];
        &verbs.iter().fold(frame.to_owned(), |frame, (one, many)| frame.replace(one, many))
    } else {
        frame
    };
    let vowel = words.starts_with(['a', 'e', 'i', 'o']);
    let frame = if vowel { frame.replace(" a {}", " an {}") } else { frame.to_owned() };
    // A mark of their own is the frame's.
    if words.ends_with(['!', '?']) {
        return frame.replace("{}.", "{}").replace("{}", &words);
    }
    frame.replace("{}", &words)
}

/// The messages in which a rule's fixes are tried: its examples and cases, and the sentences of its own.
fn messages(rule: &Written) -> BTreeSet<String> {
    let cases = rule.examples.iter().chain(rule.patterns.iter().flat_map(|pattern| &pattern.finds));
    let tried = TRIED.iter().filter(|tried| tried.rules.contains(&rule.id.as_str()));
    let framed = tried.flat_map(|tried| {
        let one = |frame: &'static str| tried.words.iter().map(move |words| framed(frame, words));
        tried.frames.iter().flat_map(move |frame| one(frame))
    });
    cases.map(|case| plain(case)).chain(framed).collect()
}

/// How often each kind of fault stands in a text.
fn faults(text: &str) -> [(usize, &'static str); 7] {
    let words: Vec<String> =
        text.split_whitespace().map(|word| word.trim_matches([',', '.', '?', '!', '(', ')']).to_lowercase()).collect();
    let pairs = |is: fn(&str, &str) -> bool| words.windows(2).filter(|pair| is(&pair[0], &pair[1])).count();
    let is_article = |word: &str| ["a", "an", "the"].contains(&word);
    let letters: Vec<char> = text.chars().collect();
    let glued = letters.windows(3).filter(|three| {
        matches!(three[1], ',' | ';' | ':' | '!' | '?') && three[0].is_alphanumeric() && three[2].is_alphabetic()
    });
    let starts = letters
        .windows(3)
        .filter(|three| matches!(three[0], '.' | '!' | '?') && three[1] == ' ' && three[2].is_lowercase());
    let lines = text.split('\n').filter(|line| line.starts_with(char::is_lowercase));
    let loose = |word: &&str| {
        let bare = word.trim_end_matches(['.', '?', '!']);
        bare.len() < word.len() && ["to", "with", "for", "of", "by", "in", "a", "an", "the", "and"].contains(&bare)
    };
    [
        (text.matches("  ").count() + text.matches(" ,").count() + text.matches(" .").count(), "a gap"),
        (pairs(|a, b| a == b && !a.is_empty()), "a doubled word"),
        (words.windows(2).filter(|pair| is_article(&pair[0]) && is_article(&pair[1])).count(), "two articles"),
        (glued.count(), "a mark before a letter"),
        (starts.count() + lines.count(), "a small letter at a start"),
        (text.matches('(').count().abs_diff(text.matches(')').count()), "an open bracket"),
        (text.split_whitespace().filter(loose).count(), "a loose word at the end"),
    ]
}

/// The file as it should be, and what is wrong in it.
fn snapshot() -> (String, Vec<String>) {
    let (mut file, mut wrong) = (String::new(), Vec::new());
    for (written, rule) in rules::written().iter().zip(rules::ALL) {
        if rule.reports.is_none() {
            continue;
        }
        let mut lines = BTreeSet::new();
        for before in messages(written) {
            for finding in findings(&before).iter().filter(|finding| finding.rule == rule.id) {
                for fix in &finding.fixes {
                    let span = finding.span.range();
                    let after = format!("{}{}{}", &before[..span.start], fix.replace, &before[span.end..]);
                    for ((was, what), (is, _)) in faults(&before).into_iter().zip(faults(&after)) {
                        if is > was {
                            wrong.push(format!("{what}: {before:?} → {after:?}"));
                        }
                    }
                    lines.insert(format!("{before} → {after}").replace('\n', "⏎"));
                }
            }
        }
        if !lines.is_empty() {
            let _ = writeln!(file, "# {}", rule.id);
            for line in lines {
                let _ = writeln!(file, "{line}");
            }
            file.push('\n');
        }
    }
    (file, wrong)
}

#[test]
fn every_fix_leaves_what_the_snapshot_shows_and_no_broken_sentence() {
    let (file, wrong) = snapshot();
    if std::env::var("SNAPSHOT").is_ok_and(|wish| wish == "write") {
        std::fs::write(FILE, &file).expect("the tests' folder can be written");
    }
    assert!(wrong.is_empty(), "{} broken:\n{}", wrong.len(), wrong.join("\n"));
    let kept = std::fs::read_to_string(FILE).unwrap_or_default();
    let (kept, new): (BTreeSet<_>, BTreeSet<_>) = (kept.lines().collect(), file.lines().collect());
    let gone: Vec<_> = kept.difference(&new).map(|line| format!("- {line}")).collect();
    let come: Vec<_> = new.difference(&kept).map(|line| format!("+ {line}")).collect();
    assert!(
        gone.is_empty() && come.is_empty(),
        "other results than in tests/fixes.snap:\n{}\n{}",
        gone.join("\n"),
        come.join("\n")
    );
}

/// A text, the rule whose first fix is applied, and what the text says then; itself where nothing fits.
type Case = (&'static str, &'static str, &'static str);

#[rustfmt::skip]
const CASES: [Case; 81] = [
    // A title behind the hero is the title.
    ("habit/hype", "We need a rockstar developer.", "We need a developer."),
    ("habit/hype", "We need a ninja engineer.", "We need an engineer."),
    ("habit/hype", "We need rockstar developers.", "We need developers."),
    ("habit/hype", "We need a superstar software architect.", "We need a software architect."),
    ("habit/hype", "Rockstar developer wanted.", "Developer wanted."),
    ("habit/hype", "We need a rockstar Rust developer.", "We need a Rust developer."),
    ("habit/hype", "We need a rockstar iOS engineer.", "We need an iOS engineer."),
    ("habit/hype", "We need an AWS guru.", "We need an AWS developer."),
    ("habit/hype", "We need a rockstar senior Rust developer.", "We need a senior Rust developer."),
    ("habit/hype", "We need Kotlin ninjas.", "We need Kotlin developers."),
    // A noun behind the noun.
    ("pay/", "Rust job: the pay is market rate.", "Rust job: the pay is [currency] [min]–[max] a year."),
    ("pay/", "Rust job with competitive rates of pay.", "Rust job with competitive rates of pay."),
    ("pay/", "Rust job with a competitive salary package.", "Rust job with a package of [currency] [min]–[max] a year."),
    ("pay/", "Rust job, and the rate is market rate.", "Rust job, and the rate is [currency] [min]–[max] a day."),
    ("pay/", "Rust job. Pay: market rate.", "Rust job. Pay: [currency] [min]–[max] a year."),
    ("pay/", "Rust job. Salary: competitive rate.", "Rust job. Salary: competitive rate."),
    // A verb takes the range alone.
    ("pay/", "They pay market rate for the right Rust developer.", "They pay [currency] [min]–[max] a year for the right Rust developer."),
    ("pay/", "We pay well, and it is Rust.", "We pay [currency] [min]–[max] a year, and it is Rust."),
    ("pay/", "Rust, and they pay at least market rate.", "Rust, and they pay at least market rate."),
    ("pay/", "Rust at a client who pays competitively.", "Rust at a client who pays [currency] [min]–[max] a year."),
    ("pay/", "Rust. We pay a competitive salary.", "Rust. We pay a salary of [currency] [min]–[max] a year."),
    ("pay/", "Rust, paying competitive salaries.", "Rust, paying competitive salaries."),
    // A sentence begins with a capital, and nothing else does.
    ("remote/", "Remote possible. Java.", "Remote within [country]. Java."),
    ("remote/", "Java. Some WFH.", "Java. Up to [number] days a week from home."),
    ("remote/", "Java, WFH possible, Ghent.", "Java, up to [number] days a week from home, Ghent."),
    ("remote/", "Java\n- WFH possible", "Java\n- Up to [number] days a week from home"),
    ("pay/", "For Rust expect FAANG-level comp.", "For Rust expect comp of [currency] [min]–[max] a year."),
    ("term/", "15 years of Kubernetes are wanted.", "Several years of Kubernetes are wanted."),
    // What is in the middle of a sentence stays, and what it lacks follows in brackets.
    ("remote/", "Java, and some WFH is fine.", "Java, and some WFH (up to [number] days a week from home) is fine."),
    ("remote/", "Java with a generous WFH policy.", "Java with a generous WFH policy (up to [number] days a week from home)."),
    ("remote/", "Java. A little home office can be agreed on.", "Java. A little home office can be agreed on."),
    ("remote/", "Java. We offer flexible working to everyone.", "Java. We offer flexible working (hybrid, [number] days a week in [town]) to everyone."),
    ("remote/", "Java. Location is flexible for the right person.", "Java. Location is flexible (hybrid, [number] days a week in [town]) for the right person."),
    ("remote/", "Java. We are flexible on where you work.", "Java. We are flexible on where you work."),
    ("remote/", "Java (with flexible working for all).", "Java (with flexible working for all)."),
    ("remote/", "Java with flexible hours for all.", "Java with flexible hours (remote within [country]) for all."),
    // A request goes with its objects, or stays.
    ("habit/cv", "Java job. Share your profiles to this address.", "Java job. Share your profiles to this address."),
    ("habit/cv", "Java job. Please send your CV to me.", "Java job. Please send your CV to me."),
    ("habit/cv", "Java job. Forward your updated resume by Friday.", "Java job. Forward your updated resume by Friday."),
    ("habit/cv", "Java job. Send your latest resume and notice period.", "Java job. Send your latest resume and notice period."),
    ("habit/cv", "Java job. Send your CV, rate and start date.", "Java job. Send your CV, rate and start date."),
    ("habit/cv", "Java job. Send me your CV and I'll call you.", "Java job. Reply with any questions first and I'll call you."),
    ("habit/cv", "Java job. Latest resume and notice period, please.", "Java job. Latest resume and notice period, please."),
    // A currency that stands there already.
    ("pay/", "Rust. Salary: £DOE", "Rust. Salary: £[min]–£[max] a year depending on experience"),
    ("pay/", "Rust. Salary: £competitive package", "Rust. Salary: £[min]–£[max] a year"),
    ("pay/", "Rust. €competitive salary", "Rust. €[min]–€[max] a year"),
    ("pay/", "Rust | £Market rate | Leeds", "Rust | £[min]–£[max] a year | Leeds"),
    ("pay/", "Rust. Salary: £competitive + bonus", "Rust. Salary: £[min]–£[max] a year + bonus"),
    ("pay/", "Rust. Day rate: £DOE", "Rust. Day rate: £[min]–£[max] a day depending on experience"),
    // What it depends on goes on behind the words.
    ("pay/", "Rust: salary depends on where you live.", "Rust: salary depends on where you live."),
    ("pay/", "Rust: the salary depends on the level you come in at.", "Rust: the salary depends on the level you come in at."),
    ("pay/", "Rust: the salary depends on your experience.", "Rust: the salary is [currency] [min]–[max] a year depending on experience."),
    ("pay/", "Rust: salary DOE.", "Rust: salary: [currency] [min]–[max] a year depending on experience."),
    ("pay/", "Rust with a salary depending on experience.", "Rust with a salary of [currency] [min]–[max] a year depending on experience."),
    ("pay/", "Rust, and the package negotiable.", "Rust, and the package is [currency] [min]–[max] a year."),
    // A noun that is given a figure has an article.
    ("pay/", "Rust, and we offer competitive salary.", "Rust, and we offer a salary of [currency] [min]–[max] a year."),
    ("pay/", "Rust with excellent package.", "Rust with a package of [currency] [min]–[max] a year."),
    ("pay/", "Rust with an excellent salary.", "Rust with an annual salary of [currency] [min]–[max]."),
    ("pay/", "Rust with excellent pay.", "Rust with pay of [currency] [min]–[max] a year."),
    ("pay/", "Rust in London and our competitive salary.", "Rust in London and our salary of £[min]–£[max] a year."),
    ("pay/", "Rust with a FAANG-level comp.", "Rust with a comp package of [currency] [min]–[max] a year."),
    ("pay/", "Rust with an attractive day rate.", "Rust with an attractive day rate."),
    ("pay/", "Rust with an attractive hourly rate.", "Rust with an hourly rate of [currency] [min]–[max]."),
    ("pay/", "Rust with a great day rate.", "Rust with a rate of [currency] [min]–[max] a day."),
    // Names beside what they name.
    ("habit/unnamed", "A leading fintech needs a Rust engineer.", "A leading fintech ([company name]) needs a Rust engineer."),
    ("habit/unnamed", "Rust engineer for a leading fintech.", "Rust engineer for [company name], a leading fintech."),
    ("habit/unnamed", "My client needs a Rust engineer.", "[company name] needs a Rust engineer."),
    ("habit/unnamed", "Rust engineer (with a private bank in York).", "Rust engineer (with a private bank in York)."),
    ("habit/unnamed", "A leading fintech's Rust team grows.", "A leading fintech's Rust team grows."),
    // Two names, and the words around them.
    ("term/", "Angular/AngularJS is a must.", "Angular is a must."),
    ("term/", "Angular/AngularJS are used here.", "Angular and AngularJS are used here."),
    ("term/", "We hire an Angular/AngularJS developer.", "We hire an Angular developer."),
    ("term/", "At least 20 years of Kubernetes.", "At least [number] years of Kubernetes."),
    ("term/", "More than 20 years of Kubernetes.", "More than [number] years of Kubernetes."),
    ("term/", "You have 20 years of Kubernetes.", "You have several years of Kubernetes."),
    // One mark is enough.
    ("habit/shouting", "Java job!!! Write to us.", "Java job. Write to us."),
    ("habit/shouting", "Java job!!! and more.", "Java job! and more."),
    ("habit/shouting", "Java job!!!, yes.", "Java job!!!, yes."),
    ("habit/asks", "Java job. Send your current salary slip.", "Java job. Send your current salary slip."),
    ("flexibility/", "We offer ownership and Java.", "We offer end-to-end ownership of [service or product] and Java."),
    ("flexibility/", "A culture of flat hierarchies and Java.", "A culture of flat hierarchies and Java."),
];

#[test]
fn a_fix_fits_the_words_around_it_or_is_not_offered() {
    let mut wrong = Vec::new();
    for (rule, before, wanted) in CASES {
        let found = findings(before);
        let fixed = found.iter().filter(|finding| finding.rule.starts_with(rule)).find_map(|finding| {
            let (span, fix) = (finding.span.range(), finding.fixes.first()?);
            Some(format!("{}{}{}", &before[..span.start], fix.replace, &before[span.end..]))
        });
        let after = fixed.unwrap_or_else(|| before.to_owned());
        if after != wanted {
            wrong.push(format!("{before} → {after}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the report on a text after something of ours has been put into it.
fn blame(before: &Report, after: &Report, text: &str, put_in: &str, topic: Topic) -> Option<String> {
    let opened = |text: &str| text.matches('[').count();
    if let Some(question) = topic.question() {
        let points =
            |report: &Report| report.questions.iter().find(|one| one.question == question).map(|one| one.points);
        if points(after) < points(before) {
            return Some(format!("{question:?} falls from {:?} to {:?}", points(before), points(after)));
        }
    }
    let taken = |report: &Report| report.findings.iter().map(|finding| finding.points.min(0)).sum::<i32>();
    if taken(after) < taken(before) {
        return Some(format!("{} are taken away instead of {}", taken(after), taken(before)));
    }
    let blamed = after.findings.iter().filter(|finding| matches!(finding.state, State::Problem | State::Note));
    let blamed = blamed.filter(|finding| after.blanks.iter().any(|blank| blank.overlaps(&finding.span)));
    if let Some(finding) = blamed.into_iter().next() {
        return Some(format!("{} blames “{}”", finding.rule, finding.text));
    }
    let new = after.findings.iter().filter(|finding| matches!(finding.state, State::Problem | State::Note));
    let new = new.filter(|finding| !before.findings.iter().any(|old| old.rule == finding.rule));
    if let Some(finding) = new.into_iter().next() {
        return Some(format!("{} is new: “{}”", finding.rule, finding.text));
    }
    if after.blanks.len() < opened(put_in) {
        return Some(format!("{} of {} blanks in “{text}” are known", after.blanks.len(), opened(put_in)));
    }
    None
}

#[test]
fn doing_what_was_advised_is_never_blamed_and_never_costs() {
    let mut wrong = BTreeSet::new();
    let all: Vec<_> = rules::written().into_iter().filter(|rule| rule.reports.is_some()).collect();
    let examples: BTreeSet<_> = all.iter().flat_map(|rule| &rule.examples).map(|example| plain(example)).collect();
    for words in all.iter().flat_map(messages).chain(examples.clone()).collect::<BTreeSet<_>>() {
        let before = format!("We are hiring a software engineer.\n\n{words}");
        let was = report(&before);
        let mut tries = Vec::new();
        for finding in &was.findings {
            let span = finding.span.range();
            let put = |fix: &facts_first::report::Fix| {
                (
                    format!("{}{}{}", &before[..span.start], fix.replace, &before[span.end..]),
                    fix.replace.to_string(),
                    finding.topic,
                )
            };
            tries.extend(finding.fixes.iter().map(put));
        }
        let advice = was.advice.iter().filter(|_| examples.contains(&words));
        let sentences = advice.filter_map(|advice| Some((advice.topic, advice.insert.as_deref()?)));
        tries.extend(sentences.map(|(topic, sentence)| (format!("{before}\n{sentence}"), sentence.to_owned(), topic)));
        for (after, put_in, topic) in tries {
            if let Some(fault) = blame(&was, &report(&after), &after, &put_in, topic) {
                wrong.insert(format!("{fault}: {before:?} → {after:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} blamed:\n{}", wrong.len(), wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn a_question_that_waits_for_a_blank_is_pending_and_advises_no_second_sentence() {
    let pending = |text: &str| -> Vec<Question> {
        report(text).questions.iter().filter(|one| one.pending).map(|one| one.question).collect()
    };
    for (text, wanted) in [
        ("We hire a Rust engineer. The salary is £[min]–£[max] a year.", vec![Question::Pay]),
        ("We hire a Rust engineer at £[min]–£90k a year.", vec![Question::Pay]),
        ("We hire a Rust engineer, remote within [country].", vec![Question::Remote]),
        (
            "We hire an engineer. You would work mostly with [language], [framework] and [database].",
            vec![Question::Stack],
        ),
        // One technology is named, so that the stack is.
        ("We hire an engineer. You would work mostly with Rust, [framework] and [database].", vec![]),
        ("We hire a Rust engineer at £80k, or [currency] [min].", vec![Question::Pay]),
        ("We hire a Rust engineer with [number] years of Go.", vec![]),
        // Somebody else's fields are blamed as before.
        ("We hire a Rust engineer at [Min]–[Max].", vec![]),
    ] {
        assert_eq!(pending(text), wanted, "{text}");
    }
    let text = "We hire a Rust engineer.\nThe salary is £[min]–£[max] a year.";
    let waits = report(text);
    assert!(waits.questions.iter().all(|one| one.question != Question::Pay || one.answer == Answer::Vague));
    assert!(waits.advice.iter().all(|advice| !advice.insert.as_deref().unwrap_or_default().contains("[min]")));
    let spans: Vec<_> = waits.blanks.iter().map(|span| span.of(text)).collect();
    assert_eq!(spans, ["[min]", "[max]"]);
    let units = waits.to_utf16(text).blanks;
    // The £ and the – are one unit each.
    assert_eq!(units.iter().map(|span| span.start().0).collect::<Vec<_>>(), [40, 47]);
}

#[test]
fn fields_of_somebody_else_are_blamed_as_before() {
    for text in [
        "Hi [First Name], we are hiring a Rust engineer.",
        "Hi Jane, {{company}} is hiring a Rust engineer.",
        "Hi Jane, [Company] is hiring a Rust engineer.",
        "Hi Jane, we are hiring a Rust engineer at [Salary].",
    ] {
        let report = report(text);
        assert!(report.findings.iter().any(|finding| finding.rule == "habit/placeholder"), "{text}");
        assert_eq!(report.blanks, [], "{text}");
    }
}
