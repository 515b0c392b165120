//! Other wordings and look-alikes for each room: each line of `found` holds the habit, each of `left` does not.

use std::fmt::Write;

use crate::{Channel, Options, Report, check};

fn report(text: &str, options: Options) -> Report {
    check(text, &Options { assume_recruiting: true, ..options })
}

fn habits(text: &str) -> Vec<(&'static str, String)> {
    let findings = report(text, Options::default()).findings;
    findings.into_iter().filter(|f| f.rule.starts_with("habit/")).map(|f| (f.rule, f.text)).collect()
}

/// Each line stands in a message of its own, behind a sentence that makes it one about a job.
fn assert_table(rule: &str, found: &[&str], left: &[&str]) {
    let mut wrong = String::new();
    for (lines, wanted) in [(found, true), (left, false)] {
        for line in lines {
            let text = format!("We are hiring an engineer.\n{line}");
            let habits = habits(&text);
            if habits.iter().any(|(r, _)| *r == rule) != wanted {
                let _ = writeln!(wrong, "{}: “{line}” {habits:?}", if wanted { "not found" } else { "found" });
            }
        }
    }
    assert!(wrong.is_empty(), "{rule}\n{wrong}");
}

#[test]
fn a_call_is_asked_for_in_many_words() {
    assert_table(
        "habit/call-first",
        &[
            "Could I borrow 15 minutes of your time tomorrow?",
            "I'll tell you all about it over the phone.",
            "Let me know a good number and I'll ring you after work.",
            "How's Wednesday at 11?",
            "Would it make sense to have a short exchange this week?",
            "Does Thursday afternoon suit?",
            "I'd love to pick your brain.",
            "Here is my diary: https://calendly.com/jo-lind",
            "When are you free to talk?",
            "Let's jump on a Zoom this week.",
            "Please let me have your telephone number.",
            "Happy to explain when we speak.",
            "What's your phone number?",
            "Fancy a coffee?",
        ],
        &[
            "Write back with any questions; no call needed.",
            "The interviews: a 30 minute call, then a paid half day.",
            "You are on call one week in six.",
            "You would talk to customers every week.",
            "Our call centre runs on Erlang.",
            "You can call me Jo.",
        ],
    );
}

#[test]
fn a_call_may_be_offered_once_the_facts_are_there() {
    let facts = "We are hiring a Rust engineer at £80k to £90k, fully remote.";
    let ask = "Would you be open to a quick chat?";
    assert!(habits(&format!("{facts} {ask}")).iter().all(|(rule, _)| *rule != "habit/call-first"));
    assert!(habits(&format!("{ask} {facts}")).iter().any(|(rule, _)| *rule == "habit/call-first"));
}

#[test]
fn a_cv_is_asked_for_in_many_words() {
    assert_table(
        "habit/cv-first",
        &[
            "Could you forward me a copy of your most recent resume?",
            "Plz mail ur updated profile to the below id.",
            "Interested people may send their CV at the earliest.",
            "Shoot me your CV and I'll pass it on.",
            "Please attach your CV in English.",
            "I just need your cv.",
            "Kindly revert with your résumé.",
            "CVs to this address, please.",
            "Let me have an up-to-date curriculum vitae.",
        ],
        &[
            "There is no need to send a CV.",
            "I saw your CV on your own site.",
            "The CV can wait.",
            "We build software that reads resumes.",
            "Please don't send a CV yet.",
        ],
    );
}

#[test]
fn present_pay_is_asked_for_in_many_words() {
    assert_table(
        "habit/asks-current-pay",
        &[
            "What are you on at the moment?",
            "How much do you make at the moment?",
            "Please share current CTC and expected CTC.",
            "Kindly provide present salary.",
            "Could you tell me what your package looks like today?",
            "Send your last drawn salary.",
            "Please attach your last three payslips.",
            "CCTC:",
            "We need your salary history.",
        ],
        &[
            "What are your salary expectations?",
            "We will beat your current salary.",
            "What are you working on at the moment?",
            "Our current salary band is £60-70k.",
            "We never ask for your salary history.",
        ],
    );
}

#[test]
fn hype_comes_in_many_words() {
    assert_table(
        "habit/hype",
        &[
            "This will be the ride of your life.",
            "They are one of the hottest startups in town.",
            "We need a backend wizard, a true legend.",
            "Our product is changing the world.",
            "Join a rocket ship!",
            "We only hire A-players.",
            "It is a game changer.",
            "Take your career to the next level.",
            "We offer free beer on Fridays.",
            "We work hard, play hard.",
            "It's a once-in-a-lifetime opportunity.",
        ],
        &[
            "You would write the onboarding wizard.",
            "We are not rockstars, and you need not be one.",
            "It was great to read your article.",
            "The work is steady and rather quiet.",
            "You asked for a family day off.",
        ],
    );
}

#[test]
fn perks_are_hype_only_where_they_stand_in_for_the_pay() {
    let perks = "We have a roof terrace.";
    assert!(habits(&format!("We are hiring an engineer. {perks}")).iter().any(|(rule, _)| *rule == "habit/hype"));
    assert!(habits(&format!("We hire an engineer at £70k. {perks}")).iter().all(|(rule, _)| *rule != "habit/hype"));
}

#[test]
fn praise_is_empty_until_something_is_named() {
    assert_table(
        "habit/empty-praise",
        &[
            "I was really impressed by your experience.",
            "Your background stands out!",
            "I believe you'd be the ideal person for it.",
            "It's rare to come across a profile as strong as yours.",
            "You came to mind straight away.",
            "I have been following your career.",
            "We look for people like you.",
            "Your experience is exactly what they need, and you would be a perfect match.",
        ],
        &[
            "I was impressed by your talk in Leeds.",
            "Your Rust work caught my eye.",
            "You have strong experience in Java, says the form.",
            "Your paper on sparse probing impressed us.",
            "The product is a great fit for small farms.",
        ],
    );
}

#[test]
fn haste_comes_in_many_words() {
    assert_table(
        "habit/urgency",
        &[
            "Need somebody by Monday.",
            "The client needs someone yesterday.",
            "They are closing applications at the end of today.",
            "Immediate joiners preferred.",
            "Act before this one gets snapped up.",
            "Only two slots left.",
            "A prompt response would be appreciated.",
            "They're interviewing from Tuesday.",
            "It is urgent.",
            "The position will close 2day.",
        ],
        &[
            "No rush at all.",
            "Our team moves quickly.",
            "We deploy within five minutes.",
            "You would fix urgent bugs on one day a month.",
            "I immediately saw why.",
        ],
    );
}

#[test]
fn pestering_comes_in_many_words() {
    assert_table(
        "habit/pestering",
        &[
            "Did you manage to read my note?",
            "I have tried you twice already.",
            "Following up once more regarding the role.",
            "Just floating this to the top of your inbox.",
            "Not sure whether my previous InMails went to spam.",
            "I'll assume silence means no.",
            "Please don't ignore this.",
            "I haven't heard back from you.",
            "This is my last attempt.",
            "A gentle reminder about the role.",
        ],
        &[
            "No reply needed, and I won't chase you.",
            "You asked me to get back once the budget was in.",
            "Hi again, the band has gone up since March.",
            "The process has a follow-up call.",
            "Your message queue talk was a treat.",
        ],
    );
}

#[test]
fn somebody_else_is_asked_for_in_many_words() {
    assert_table(
        "habit/referral",
        &[
            "Perhaps one of your old colleagues would like it; please pass this along.",
            "Do you know anybody who might?",
            "Who do you rate in the Kotlin world?",
            "Please refer your friends.",
            "€500 referral reward.",
            "Feel free to share this with your network.",
            "Who is the best SRE you have ever worked with?",
            "Could you recommend someone?",
        ],
        &[
            "Ana recommended you.",
            "Ming said that I should write to you.",
            "You should know some SQL.",
            "It refers to the old system.",
            "You would lead a network of six people.",
        ],
    );
}

#[test]
fn text_speak_and_shouting_are_told_from_abbreviations() {
    assert_table(
        "habit/shouting",
        &[
            "hope u like it",
            "Time 4 a change?",
            "Reply 2day",
            "Great role!!!",
            "It MUST BE LOCAL this time.",
            "pls share",
            "Exp 5 years",
            "thx for reading",
        ],
        &[
            "We use AWS, GCP and CI/CD.",
            "NOT React, we promise!",
            "CLEARANCE: Active TS/SCI",
            "It is great!! Really?",
            "Ask the H&U team.",
            "We pay USD or EUR, as you like.",
        ],
    );
}

#[test]
fn several_jobs_are_told_from_several_seats() {
    assert_table(
        "habit/several-jobs",
        &[
            "I have multiple openings in Munich.",
            "Quillon has a number of vacancies in Amsterdam.",
            "I'm recruiting for five different positions.",
            "They need one Go developer and one iOS developer.",
            "1. Java Developer, Dallas\n2. QA Engineer, remote\n3. Network Engineer, Phoenix",
        ],
        &[
            "We hire two backend engineers for one team.",
            "You will work with a designer and a data engineer.",
            "- Mentor junior engineers\n- Help the product designer\n- Review for other engineers",
            "You have held several roles in finance.",
            "The scheduler runs many jobs a day.",
        ],
    );
}

#[test]
fn a_field_is_found_in_the_syntax_of_any_tool() {
    assert_table(
        "habit/placeholder",
        &[
            "Hi {{first_name}}",
            "Hi {{ contact.firstname }}",
            "Hi {firstName}",
            "Hi {!Contact.FirstName}",
            "Hi {{{name}}}",
            "Hi ${name}",
            "Hi #{first_name}",
            "Hi %%FIRSTNAME%%",
            "Hi %%First Name%%",
            "Hi %FIRST_NAME%",
            "Hi *|FNAME|*",
            "Hi [[name]]",
            "Hi [First Name]",
            "the team at [Company]",
            "Hi <name>",
            "Hi <<First Name>>",
            "Hi <%= name %>",
            "Hi $name",
            "Hi $first_name",
            "Hi FNAME,",
            "Dear FIRSTNAME,",
            "a job at XXX",
            "It pays £XXk",
            "a job at ____",
            "Hi INSERT NAME HERE",
            "[INSERT ROLE]",
            "{Hi|Hello|Hey}",
            "The salary is €[min]–€[max] a year.",
            "It is [fully remote in country / hybrid, number of days a week in town / on site in town].",
            "The team decides [what] itself, and a change goes live after [which steps].",
            "at [company name]",
            "Hi ##NAME##",
        ],
        &[
            "as said [1] and [2]",
            "definately [sic]",
            "[...] and so on",
            "Jane <jane@example.com>",
            "see <https://example.com/jobs>",
            "std::vector<Name> and List<Company>",
            "let name = names[name];",
            "import {name} from \"./people\";",
            "const {company} = job;",
            "[our company](https://example.com)",
            "we <3 Rust and <5 meetings",
            ":-} and {: and ;-]",
            "$100k or $USD",
            "echo $PATH $HOME",
            "50% of the work and 20% of the time",
            "size XXL, 555-XXX-1234, xxx",
            "[company withheld]",
            "[EXTERNAL] [x] [ ]",
            "<b>bold</b> <br> <p>",
            "template <typename T>",
            "INSERT INTO people",
            "f(x) = {x | x > 0}",
            "https://example.com/{company}/jobs",
        ],
    );
    assert!(habits("Hello ,\n\nWe are hiring a Rust engineer.").iter().any(|(rule, _)| *rule == "habit/placeholder"));
    assert!(habits("Hello,\n\nWe are hiring a Rust engineer.").iter().all(|(rule, _)| *rule != "habit/placeholder"));
}

#[test]
fn an_employer_is_known_by_the_place_of_its_name() {
    let mut wrong = String::new();
    for (text, named) in [
        ("I hire for the platform team at Quillmere, and we need a Go developer.", true),
        ("Lanternfish Analytics is adding a fourth data engineer.", true),
        ("We're Tidemark (14 people, Porto) and want a Rust engineer.", true),
        ("Hi Jo, Bluecedar (payroll for restaurants) needs an Elixir developer.", true),
        ("Ystad Port here. We want a Kotlin developer.", true),
        ("I'm the CTO of Waterschip, and we need an OCaml developer.", true),
        ("My client, Swift Couriers, needs an Android developer.", true),
        ("I have a Java developer role with Corrigall.", true),
        ("We are a start-up called Lärkträdet and need a C developer.", true),
        ("A quick note from Thornback Energy: we need a Go developer.", true),
        ("Northwind | Senior Go Engineer | Leeds | £70k", true),
        ("We need a Go developer. More at https://quillmere.example/jobs.", true),
        ("We need a Go developer.\n\nBest,\nAna Lind\nTalent Acquisition, Nordvale Travel", true),
        ("We need a Go developer at [company name].", true),
        ("My client needs a Go developer in Leeds.", false),
        ("This is Ravi from Brackwater Staffing; our client needs a Go developer.", false),
        ("I'm Tom at Ridings Recruitment, and we need a Go developer.", false),
        ("A leading fintech needs a Go developer.", false),
        ("We need a Go developer in our office at Canary Wharf.", false),
        ("I was impressed by your time at Lanternfish. We need a Go developer.", false),
        ("We need a Go developer for Kubernetes in Berlin. Piotr is keen.", false),
        ("We need a Go developer.\n\nBest, Callum", false),
        ("Subject: Senior Go Developer (m/f/d)\n\nWe need you in Bonn.", false),
    ] {
        let found = habits(text).iter().any(|(rule, _)| *rule == "habit/unnamed-company");
        if found == named {
            let _ = writeln!(wrong, "{}: “{text}”", if named { "unnamed" } else { "named" });
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_role_is_named_by_its_title_or_its_stack() {
    let mut wrong = String::new();
    for (text, named) in [
        ("We hire a Head of Data at Northwind.", true),
        ("Two Tier 2 analysts are needed at Northwind.", true),
        ("We need somebody who knows Rust at Northwind.", true),
        ("There is a Dev Manager seat at Northwind.", true),
        ("There is an opening at Northwind. Interested?", false),
        ("I have a challenging position for an IT professional.", false),
        ("I look after engineering hiring at Northwind and would like to be connected.", false),
    ] {
        if habits(text).iter().any(|(rule, _)| *rule == "habit/no-role") == named {
            let _ = writeln!(wrong, "{}: “{text}”", if named { "not named" } else { "named" });
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_greeting_is_compared_with_the_recipient() {
    let mut wrong = Vec::new();
    for (recipient, greeting, fix) in [
        ("Jane Miller", "Hi John,", Some("Jane")),
        ("Miller, Jane", "Dear Tomas,", Some("Jane")),
        ("Jane Miller", "Hello Priya Rao,", Some("Jane")),
        ("Jane Miller", "Hi Jane,", None),
        ("Jane Miller", "Dear Ms Miller,", None),
        ("Jane Miller", "Dear Ms. Miller,", None),
        ("Elizabeth Stone", "Hi Liz,", None),
        ("Robert Stone", "Hi Bob!", None),
        ("Alexander Stone", "Hi Alex,", None),
        ("Zoë Müller", "Hi Zoe,", None),
        ("Мария Иванова", "Hi Maria,", None),
        ("Jane Miller", "Hi there,", None),
        ("Jane Miller", "Hi Team,", None),
        ("Jane Miller", "Good morning,", None),
        ("Jane Miller", "Hi John and Ana,", None),
        ("jane.miller@example.com", "Hi John,", None),
        ("", "Hi John,", None),
    ] {
        let text = format!("{greeting}\n\nWe are hiring a Rust engineer.");
        let report = report(&text, Options { recipient: Some(recipient.into()), ..Options::default() });
        let found = report.findings.iter().find(|f| f.rule == "habit/wrong-name");
        let replace = found.and_then(|f| f.fixes.first()).map(|f| f.replace.to_string());
        if replace.as_deref() != fix {
            wrong.push((recipient, greeting, replace));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_field_for_the_first_name_is_filled_where_the_recipient_is_known() {
    for (field, replace) in [("{{first_name}}", "Jane"), ("[First Name]", "Jane")] {
        let text = format!("Hi {field}, we are hiring a Rust engineer.");
        let report = report(&text, Options { recipient: Some("Jane Miller".into()), ..Options::default() });
        let found = report.findings.iter().find(|f| f.rule == "habit/placeholder");
        assert_eq!(found.and_then(|f| f.fixes.first()).map(|f| f.replace.as_ref()), Some(replace), "{field}");
    }
}

/// Whether a message of so many units is too long.
fn is_too_long(units: usize, options: Options) -> bool {
    let start = "We are hiring a Rust engineer. 🙂 ";
    let text = format!("{start}{}", "word ".repeat(units))
        .encode_utf16()
        .take(units - 1)
        .chain(['.' as u16])
        .collect::<Vec<_>>();
    report(&String::from_utf16_lossy(&text), options).findings.iter().any(|f| f.rule == "habit/too-long")
}

#[test]
fn length_is_judged_by_the_channel_in_utf16_units() {
    let on = |channel| Options { channel: Some(channel), ..Options::default() };
    for (options, fits) in [
        (Options::default(), 1200),
        (on(Channel::Mail), 1200),
        (on(Channel::ConnectionNote), 200),
        (Options { limit: Some(300), ..Options::default() }, 300),
    ] {
        assert!(!is_too_long(fits, options.clone()), "{options:?}");
        assert!(is_too_long(fits + 1, options.clone()), "{options:?}");
    }
    let long_subject = format!("Subject: {}\n\nWe are hiring a Rust engineer.", "Rust ".repeat(60));
    assert!(report(&long_subject, on(Channel::InMail)).findings.iter().any(|f| f.rule == "habit/too-long"));
    assert!(report(&long_subject, on(Channel::Mail)).findings.iter().all(|f| f.rule != "habit/too-long"));
}

#[test]
fn quoted_mail_makes_no_message_long() {
    let quoted = format!("We are hiring a Rust engineer.\n\n{}", "> word word word word word\n".repeat(80));
    assert!(habits(&quoted).iter().all(|(rule, _)| *rule != "habit/too-long"));
}

#[test]
fn a_short_message_is_praised_only_when_the_facts_are_in() {
    let facts = "Northwind hires a Rust engineer at £80k to £90k, fully remote in the UK. You choose your own tools.";
    let praised = |text: &str| report(text, Options::default()).advice.iter().any(|a| a.points == 0);
    assert!(praised(facts));
    assert!(!praised("Northwind hires a Rust engineer, fully remote in the UK. You choose your own tools."));
    assert!(!praised(&format!("{facts} {}", "There is a view of the harbour. ".repeat(12))));
    assert!(!praised(&format!("{facts} Please send me your CV.")));
}

#[test]
fn a_habit_costs_once_however_often_it_is_found() {
    let once = report("Northwind hires a Rust engineer. pls write.", Options::default());
    let often = report("Northwind hires a Rust engineer. pls write, pls, pls.", Options::default());
    assert_eq!(once.score, often.score);
    let points =
        |report: &Report| report.findings.iter().filter(|f| f.rule == "habit/shouting").map(|f| f.points).sum::<i32>();
    assert_eq!((points(&once), points(&often)), (-3, -3));
}

#[test]
fn a_fix_reads_well_where_it_stands() {
    let mut wrong = Vec::new();
    for (text, rule, after) in [
        ("I have an exciting opportunity with my client.", "habit/hype", "I have a [role title] role with my client."),
        (
            "I have an exciting opportunity with my client.",
            "habit/unnamed-company",
            "I have an exciting opportunity with [company name].",
        ),
        ("We need a Python ninja.", "habit/hype", "We need a Python developer."),
        (
            "Please send me your CV and we can talk.",
            "habit/cv-first",
            "Please reply with any questions first and we can talk.",
        ),
        ("What is your current salary?", "habit/asks-current-pay", "What is your expected salary?"),
        (
            "We are hiring. Are you free for a quick call?",
            "habit/call-first",
            "We are hiring. Happy to answer questions here first; a call only if you’d like one.",
        ),
        ("I was impressed by your experience.", "habit/empty-praise", "I was impressed by your work on [project]."),
        (
            "We are hiring a Go developer in Leeds.",
            "habit/unnamed-company",
            "We are hiring a Go developer at [company name] in Leeds.",
        ),
        ("We are hiring. pls write.", "habit/shouting", "We are hiring. please write."),
        ("We are hiring!!! It is Go.", "habit/shouting", "We are hiring. It is Go."),
    ] {
        let report = report(text, Options::default());
        let found = report.findings.iter().find(|f| f.rule == rule);
        let fixed = found
            .and_then(|f| Some((f.span.range(), f.fixes.first()?)))
            .map(|(span, fix)| format!("{}{}{}", &text[..span.start], fix.replace, &text[span.end..]));
        if fixed.as_deref() != Some(after) {
            wrong.push((text, rule, fixed));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_blank_that_a_fix_leaves_is_found_until_it_is_filled() {
    for text in [
        "We are hiring a Go developer at [company name] in Leeds.",
        "I have a [role title] role at Northwind.",
        "I was impressed by your work on [project]. We are hiring.",
    ] {
        assert!(habits(text).iter().any(|(rule, _)| *rule == "habit/placeholder"), "{text}");
    }
}

#[test]
fn an_ordinary_mail_has_no_habits() {
    for text in [
        "Hi Jo, are you free for a quick call about the deploy? pls send the log ASAP!!!",
        "Hi {{first_name}}, your invoice is attached.",
        "Just following up on my last email about the broken build.",
    ] {
        assert!(check(text, &Options::default()).findings.is_empty(), "{text}");
    }
}
