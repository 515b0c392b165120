//! Who is named: the fields left to fill, the employer, the role, the recipient.

use std::fmt::Write;

use super::{assert_table, habits, report};
use crate::Options;

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
            "Hi ##NAME##",
            "Hi ^first^,",
            "Hi ^FIRST_NAME^,",
            "Hi Ana, here is the role. $|$",
            "The link is {{clipb}}.",
            "Hi @@first@@,",
            "Hi «FirstName»,",
            "Hi -FirstName-,",
            "Hi @FirstName,",
            "Hi _firstname_,",
            "Hi ~FNAME~,",
            "I saw @CompanyName and write to you.",
            "Hi {{ personalization_token('contact.lastname', 'there') }},",
            "Hi {{ contact.first_name | default: \"there\" | capitalize }},",
            "{% if first_name %}Hi{% endif %}",
            "Hi {%customer.firstName,fallback=friend%},",
            "Hi {formtext: name=first},",
            "Hi {formmenu: default=Hi; Hello},",
            "I would like to talk. {cursor}",
            "Hi {=name},",
            "Hi %filltext:name=first name%,",
            "Hi {first_name|there},",
            "I loved your work at .",
            "Your time with , and what you built there, is why I write.",
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
            "Thanks to @jane and @tom_miller for the names",
            "write to first.name@example.com",
            "______________________________",
            "`echo ${first_name}` and `{{name}}` are how the template looks",
            "${HOME}/bin is on the path",
            "2^10^2 and x^n^2",
            "we use .NET at , well, most desks .",
            "-- a dash -- and -another- one",
            "our «platform» team, ^_^ and :-@",
            "style={{color: \"red\"}}",
            "are you open to it ? we are , too . yes .",
        ],
    );
    assert!(habits("Hello ,\n\nWe are hiring a Rust engineer.").iter().any(|(rule, _)| *rule == "habit/placeholder"));
    let is_found = |text: &str| habits(text).iter().any(|(rule, _)| *rule == "habit/placeholder");
    for hello in [
        "Hi ......,",
        "Hello …,",
        "Hi Firstname,",
        "Dear Name,",
        "Hi name,",
        "Dear First Name,",
        "Hi (Name),",
        "Dear Candidate Name,",
        "Hi [Name],",
        "Hey null,",
    ] {
        assert!(is_found(&format!("{hello} we are hiring a Rust engineer.")), "{hello}");
    }
    for hello in [
        "Hi Dana,",
        "Hi... we",
        "Dear Candidate,",
        "Hi there,",
        "Hi all,",
        "Hi, my name is Jo.",
        "Hi Ana!",
        "Hello again…",
        "Dear hiring team,",
        "Hi Max First,",
    ] {
        assert!(!is_found(&format!("{hello} we are hiring a Rust engineer.")), "{hello}");
    }
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
        ("I'm with Quillmere and we need a Go developer.", true),
        ("We need a Go developer over at Quillmere.", true),
        ("Here at Quillmere we need a Go developer.", true),
        ("Quillmere's platform team needs a Go developer.", true),
        ("You could join Quillmere as a Go developer.", true),
        ("Quillmere (Leeds) seeks a Go developer.", true),
        ("Quillmere hires Go developers.", true),
        ("Quillmere | Senior Go Engineer\nWe need you.", true),
        ("Subject: Quillmere - Go Engineer\n\nHi Dana, we need you.", true),
        ("Subject: Go Engineer at Quillmere\n\nHi Dana, we need you.", true),
        ("We need a Go developer for Quillmere.", true),
        ("We, Quillmere, need a Go developer.", true),
        ("We need a Go developer. See linkedin.com/company/quillmere", true),
        ("We need a Go developer.\n\nBest,\nJo Lind\njo@quillmere.example", true),
        ("I'm filling the Quillmere backend role in Go.", true),
        ("I recruit Go developers for Quillmere.", true),
        ("I founded Quillmere and need a Go developer.", true),
        ("We're building Quillmere, a payroll tool, and need a Go developer.", true),
        ("The Leeds Tramway Board needs a Go developer.", true),
        ("GitLab needs a developer, all remote.", true),
        ("Shopify is hiring an engineer.", true),
        ("MongoDB is looking for a Go developer.", true),
        ("Go developer, Bonn or remote, permanent with Quillmere Travel (30 people).", true),
        ("We need a Go developer. Up for a chat?\nImke, Quillmere Digital", true),
        ("We're after a Go developer. – Bram, CTO Quillmere", true),
        ("I'm the only recruiter at the Murrow Water Cooperative; we need a Go developer.", true),
        ("I'm building a rota tool (Quillmere, 4 of us) and need a Go developer.", true),
        ("A Go developer for a pension fund in Ghent (yes, Quillmere).", true),
        ("Lead Go developer, Quillmere Travel, SGD 9k a month.", true),
        ("Go developer, Tokyo, Quillmere Freight. Want more?", true),
        ("Junior Go Developer – Quillmere Council, Wales.", true),
        ("A quick follow-up to my note re: Quillmere Labs. We need a Go developer.", true),
        ("I quit and started Quillmere. I need a Go developer.", true),
        ("I look for a Go developer in Quillmere Logistics.", true),
        ("Do you still write Go? Because Quillmere (credit scoring, Leeds) has a seat.", true),
        ("Quillmere heats half the town, and somebody must write the Go code for it.", true),
        ("Hello Dana, a word about work. Quillmere, climate models, 30 people, needs you: a Go developer.", true),
        ("Harbour Street Capital, execution desk, one Go developer seat. It pays £90k.", true),
        ("Lantern Avionics is filling a Go developer seat.", true),
        ("The Tidemark Bureau is looking for a Go developer.", true),
        ("Blockhouse Commerce from Poznań is extending its team with a Go developer.", true),
        ("Go Entwickler gesucht bei Quillmere, Graz.", true),
        ("We want a Go developer chez Quillmere.", true),
        ("Who: Tidemark Geo, Aberdeen\nWhat: Go developer", true),
        ("I represent Quillmere, an American logistics company. They need a Go developer.", true),
        ("I write on behalf of Quillmere, a well-known insurer, who need a Go developer.", true),
        ("Quillmere is a fast-growing fintech and needs a Go developer.", true),
        ("Lead Go engineer, Quillfish, Sydney.", true),
        ("I'm a director at Hollin Lee, a boutique consultancy, and my client needs a Go developer.", false),
        ("Dear Madam, a global leader in its field needs a Go developer.", false),
        ("We accompany an editor of software near Lyon Part-Dieu who needs a Go developer.", false),
        ("My colleague Anneke says you write Go. We need a developer.", false),
        ("We need a Go developer who speaks Friulian.", false),
        ("We met at the Ljubno meetup, and I need a Go developer.", false),
        ("A Go developer for our town in Bavaria, near Füssen.", false),
        ("My name is Quillmere, and a leading bank needs a Go developer.", false),
        ("A bank in Oslo needs a Go developer, can't say who.", false),
        ("A hidden champion near Graz needs a Go developer.", false),
        ("Hi Dana, our esteemed client is hiring a Go developer.", false),
        ("I'm helping an insurance group find a Go developer.", false),
        ("A Go developer role at a startup in Ghent. Amparo, Talento Norte", false),
        ("Dr. Whitfield said you know Go, and we need a developer.", false),
        ("We need a Go developer in Leeds (Headingley).", false),
        ("Go developer, Bonn. Ask Piotr Lind about it.", false),
        ("Our client needs a Go developer. jo@quillmere.example", false),
        ("We need a Go developer.\n\nBest,\nJo\nBrackwater Recruitment\njo@brackwater.example", false),
        ("Subject: Go Engineer - Dana\n\nHi Dana, we need you.", false),
        ("Subject: Go Engineer | Remote\n\nHi Dana, we need you.", false),
        ("Subject: Fwd: Go Engineer\n\nHi Dana, we need you.", false),
        ("Java needs a developer like you, and we have the job.", false),
        ("Rust is looking good, and we need a developer.", false),
        ("The Senior Go role pays well.", false),
        ("We need a Go developer who worked for Quillmere.", false),
        ("I'm a consultant for Tyrolean industry and need a Go developer.", false),
        ("We need a Go developer for the team in Leeds.", false),
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
        ("Jane Miller", "Good morning John,", Some("Jane")),
        ("Jane Miller", "Good evening, Jane,", None),
        ("Jane Miller", "Guten Tag Tomas,", Some("Jane")),
        ("Jane Miller", "Bonjour Luc,", Some("Jane")),
        ("Jane Miller", "Good morning team,", None),
        ("Dana", "Dear Ms Fox,", None),
        ("Wei", "Dear Mr Zhang,", None),
        ("Dana Fox", "Dear Dr. Fox,", None),
        ("Dana Fox", "Good afternoon Professor Fox,", None),
        ("Jana", "Sehr geehrte Frau Fuchs,", None),
        ("Jürgen Weiß", "Hallo Juergen,", None),
        ("Juergen", "Hi Jürgen,", None),
        ("Jurgen", "Hi Jürgen,", None),
        ("Søren Ås", "Hi Soeren,", None),
        ("Åse", "Hi Aase,", None),
        ("Strauß", "Dear Strauss,", None),
        ("Łukasz", "Hi Lukasz,", None),
        ("Małgorzata", "Hi Malgorzata,", None),
        ("Chloé", "Hi Chloe,", None),
        ("José", "Hi Jose\u{301},", None),
        ("Michael", "Hi Mike,", None),
        ("Andrew", "Hi Drew,", None),
        ("Mike", "Hi Michael,", None),
        ("Michael", "Hi Martin,", Some("Michael")),
        ("Juergen", "Hi Jonas,", Some("Juergen")),
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
fn a_second_name_in_one_message_is_somebody_elses() {
    for (text, wrong) in [
        (
            "Hi Peter,\nWe need a Go developer.\nLet me know your thoughts either way, Andrew.\nRegards,\nJo",
            Some("Andrew"),
        ),
        (
            "Hello Maria, we need a Go developer. Please let me know if you wish to go on, Tomek, and I'll call.",
            Some("Tomek"),
        ),
        ("Hi Ana,\nWe need a Go developer.\nHi Bruno,\nsorry, this template.", Some("Bruno")),
        ("Dear Carla, we need a Go developer. Let me know, Dimitri!", Some("Dimitri")),
        ("Hey Sam, we need a Go developer. So let me know what you think, Priyanka.", Some("Priyanka")),
        ("Hi Peter, we need a Go developer. Let me know your thoughts, Pete.", None),
        ("Hi Peter, we need a Go developer. Let me know your thoughts, Peter.", None),
        ("Hi Peter, we need a Go developer. Let me know.\nThanks, Andrew", None),
        ("Hi Peter, we need a Go developer. Let me know if you know Kafka, Kubernetes.", None),
        ("Hi Peter, a Go developer is needed by my client, Quillmere.", None),
        ("We need a Go developer. Let me know, Andrew.", None),
    ] {
        let report = report(text, Options::default());
        let found = report.findings.iter().find(|f| f.rule == "habit/wrong-name").map(|f| f.text.as_ref());
        assert_eq!(found, wrong, "{text}");
    }
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

#[test]
fn markup_and_wrong_encodings_are_found_with_what_they_should_be() {
    for (text, wanted) in [
        ("Tom &amp; Co.", &["&"][..]),
        ("we&#39;re and we&rsquo;re", &["'", "’"]),
        ("a&nbsp;role &#x20AC;70k &#8364;80k", &[" ", "€", "€"]),
        ("weâ€™re", &["’"]),
        ("Â£70k â€“ Â£80k", &["£", "–", "£"]),
        ("MÃ¼nchen and cafÃ©", &["ü", "é"]),
        ("ðŸ˜€", &["😀"]),
        ("Garc\u{c3}\u{ad}a", &["í"]),
        ("Mar\u{c3}\u{ad}\r\nWrite to me.", &["í"]),
    ] {
        let report = report(&format!("Northwind hires a Rust engineer. {text}"), Options::default());
        let found: Vec<_> = report
            .findings
            .iter()
            .filter(|f| f.rule == "habit/debris")
            .map(|f| f.fixes.first().map_or("", |fix| fix.replace.as_ref()))
            .collect();
        assert_eq!(found, wanted, "{text}");
    }
    assert_table(
        "habit/debris",
        &["a lost \u{fffd} here", "R&amp;D"],
        &[
            "R&D; Tom & Co; AT&T",
            "https://example.com/?a=1&amp;b=2",
            "`&nbsp;` is a space in HTML",
            "naïve café, Zoë, São Paulo, Âme, NÃO",
            "&etc; and &#; and &;",
            "L’âge, “Ã” and â",
        ],
    );
}

#[test]
fn quoted_mail_and_signatures_are_not_the_message() {
    let own = "Hi Dana, we are hiring a Rust engineer at Northwind.";
    for below in [
        "*From:* Dana\n*Sent:* Monday\n*To:* Jo\n*Subject:* RE: role\n\nXXX",
        "________________________________\nFrom: Dana\nSent: Monday\nTo: Jo\n\nXXX",
        "Von: Dana\nGesendet: Montag\nAn: Jo\nBetreff: AW: Stelle\n\nXXX",
        "De : Dana\nEnvoyé : lundi\nÀ : Jo\nObjet : RE: poste\n\nXXX",
        "Am 3. August 2026 um 10:00 schrieb Dana <dana@fox.example>:\n\nXXX",
        "Le lun. 3 août 2026 à 10:00, Dana a écrit :\n\nXXX",
        "El lun, 3 ago 2026 a las 10:00, Dana escribió:\n\nXXX",
        "On Mon, Aug 3, 2026 at 10:00 AM Dana Fox <dana@fox.example>\nwrote:\n\nXXX",
        "Sent from my iPhone\nXXX",
        "Von meinem iPhone gesendet. XXX",
        "Get Outlook for iOS\nXXX",
    ] {
        assert_eq!(habits(&format!("{own}\n\n{below}")), [], "{below}");
    }
    for above in ["On Mon, 3 Aug 2026 Dana wrote:\n> XXX\n> yours\n\n", "From: Jo\nTo: Dana\nSubject: a role\n\n"] {
        let report = report(&format!("{above}{own}"), Options::default());
        assert!(report.findings.iter().any(|f| f.rule == "stack/technology" && f.text == "Rust"), "{above}");
        assert!(report.findings.iter().all(|f| f.rule != "habit/placeholder"), "{above}");
    }
}
