//! Job ads of every form, with the right answer for each field: `postings/*.txt`, answers first, then the ad.

use std::fs;
use std::path::Path;

use facts_first::posting::{self, Field, Posting};
use facts_first::report::{Mode, Period};
use facts_first::{Checker, embedded};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/postings");

fn read(text: &str) -> Posting {
    posting::read(&Checker::new(embedded::tables()), text)
}

/// The answers of a file by field, and its ad.
fn parted(file: &str) -> (Vec<(&str, &str)>, &str) {
    let (answers, ad) = file.split_once("\n----\n").expect("answers, a line of dashes, and an ad");
    let answers = answers.lines().map(|line| line.split_once(':').expect("a field and its answer"));
    (answers.map(|(field, answer)| (field, answer.trim())).collect(), ad)
}

fn words(field: &Option<Field<String>>) -> String {
    field.as_ref().map(|f| f.value.clone()).unwrap_or_default()
}

fn list(fields: &[Field<String>], joint: &str) -> String {
    fields.iter().map(|f| f.value.as_str()).collect::<Vec<_>>().join(joint)
}

fn pay(posting: &Posting) -> String {
    let Some(field) = &posting.pay else { return String::new() };
    let end = |end: Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
    let period = match field.value.period {
        Some(Period::Year) => "year",
        Some(Period::Month) => "month",
        Some(Period::Week) => "week",
        Some(Period::Day) => "day",
        Some(Period::Hour) => "hour",
        None => "",
    };
    let kind = if field.value.kind == posting::SalaryKind::Total { "total" } else { "base" };
    format!("{}-{} {} {period} {kind}", end(field.value.min), end(field.value.max), field.value.currency)
}

fn remote(posting: &Posting) -> String {
    let Some(field) = &posting.remote else { return String::new() };
    let mode = match field.value.mode {
        Some(Mode::Remote) => "remote",
        Some(Mode::Hybrid) => "hybrid",
        Some(Mode::Onsite) => "onsite",
        None => "",
    };
    let days = field.value.days.map_or("-".into(), |days| days.to_string());
    let answer = format!("{mode} {days} {}", field.value.places.join(", "));
    answer.trim().trim_end_matches(" -").to_owned()
}

/// What an ad says in its own words is right when it holds the words that were wanted, and not many more.
fn is_like(found: &str, wanted: &str) -> bool {
    let bare = |words: &str| words.to_lowercase().replace(['-', '.', ',', ':', '–', '(', ')'], " ");
    let (found, wanted) = (bare(found), bare(wanted));
    let found: Vec<&str> = found.split_whitespace().collect();
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let holds = wanted.iter().filter(|word| found.contains(word)).count();
    wanted.is_empty() == found.is_empty() && holds * 10 >= wanted.len() * 7 && found.len() <= wanted.len() * 3 + 4
}

#[test]
fn every_ad_is_read_field_by_field() {
    let mut wrong = Vec::new();
    let mut files: Vec<_> = fs::read_dir(FOLDER).expect("our own folder").map(|f| f.expect("a file").path()).collect();
    files.sort();
    assert!(files.len() >= 25);
    for path in files {
        let file = fs::read_to_string(&path).expect("our own file");
        let (answers, ad) = parted(&file);
        let posting = read(ad);
        for (field, wanted) in answers {
            let (found, is_right): (String, fn(&str, &str) -> bool) = match field {
                "title" => (words(&posting.title), |a, b| a == b),
                "company" => (words(&posting.company), |a, b| a == b),
                "link" => (words(&posting.link), |a, b| a == b),
                "pay" => (pay(&posting), |a, b| a == b),
                "remote" => (remote(&posting), |a, b| a == b),
                "stack" => (list(&posting.stack, ", "), |a, b| {
                    let sorted = |words: &str| {
                        let mut all: Vec<String> = words.split(", ").map(str::to_owned).collect();
                        all.sort();
                        all
                    };
                    sorted(a) == sorted(b)
                }),
                "flexibility" => (list(&posting.flexibility, " | "), is_like),
                "interview" => (list(&posting.interview, " | "), |a, b| {
                    a.matches(" | ").count() == b.matches(" | ").count() && is_like(a, b)
                }),
                "contract" => (words(&posting.contract), is_like),
                "hours" => (words(&posting.hours), is_like),
                "visa" => (words(&posting.visa), is_like),
                _ => panic!("{}: there is no field {field}", path.display()),
            };
            if !is_right(&found, wanted) {
                let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy();
                wrong.push(format!("{name}: {field} is “{found}”, not “{wanted}”"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Each with a field and whether an ad that says so states it.
#[test]
fn a_field_is_filled_where_the_ad_states_it_and_nowhere_else() {
    const HEAD: &str = "Backend Engineer\nQuellmark · Leeds\n\nQuellmark builds software for vets.\n\n\
        What you'll do\nWrite services in Go.\n\n";
    let mut wrong = Vec::new();
    for (field, is_stated, text) in [
        (
            "interview",
            true,
            "How we hire\nFirst you'll have a call with Ana. Then we send you a task. Finally you meet the team.",
        ),
        ("interview", true, "Our interview process is simple: one call, one pairing session, one offer."),
        ("interview", true, "Interview process\n\n1) Screening call\n\n2) Technical task\n\n3) Final interview"),
        ("interview", true, "Steps: phone call, technical interview, meeting with the CTO."),
        ("interview", true, "Hiring process: CV review → call → take-home (paid) → on-site → offer"),
        ("interview", false, "You will be interviewed by the team."),
        ("interview", false, "We aim to complete our process within two weeks."),
        ("interview", false, "You improve our deployment process and write tests."),
        ("visa", true, "Unfortunately we cannot sponsor visas."),
        ("visa", true, "You must already have the right to work in the UK."),
        ("visa", true, "Candidates must be eligible to live and work in Ireland."),
        ("visa", true, "H-1B transfers welcome."),
        ("visa", true, "Open to EU citizens only"),
        ("visa", false, "We process payments for Visa and Mastercard."),
        ("visa", false, "We consider everyone without regard to race, religion, citizenship status or veteran status."),
        ("visa", false, "We sponsor local meetups and open-source projects."),
        ("visa", false, "Are you authorized to work in the United States?"),
        ("hours", true, "We work 37.5 hours a week."),
        ("hours", true, "You set your own hours."),
        ("hours", true, "The team works 9:30 to 18:00 UK time."),
        ("hours", true, "Monday to Friday, no weekends."),
        ("hours", true, "We expect four hours of overlap with US Eastern time."),
        ("hours", false, "Our support desk answers within 24 hours."),
        ("hours", false, "We've cut build times from two hours to ten minutes."),
        ("hours", false, "Applications close at 5pm GMT on Friday."),
        ("contract", true, "12-month fixed-term contract (maternity cover)."),
        ("contract", true, "Contractor role via our EOR, or employee in the UK"),
        ("contract", true, "Freelance, 3 to 6 months with option to extend"),
        ("contract", false, "We are a team of 40 full-time employees."),
        ("contract", false, "You write smart contracts and contract tests."),
        ("contract", false, "B2B SaaS for the dental industry."),
        ("flexibility", true, "Every change needs sign-off by two architects."),
        ("flexibility", true, "What we offer\n- You choose the tools you work with."),
        ("flexibility", false, "What we offer\n- Choose your own laptop\n- Flexible hours\n- Unlimited PTO"),
        ("flexibility", false, "You'll have a lot of autonomy."),
        ("flexibility", false, "Our customers choose their own tools."),
        ("pay", true, "OTE $200,000, base $150,000"),
        ("pay", true, "Hiring range: $98,400.00 to $132,100.00 per annum"),
        ("pay", false, "We raised $20M from Index Ventures."),
        ("pay", false, "Annual revenue: €40M. Competitive salary."),
        ("pay", false, "$5,000 sign-on bonus and a $2,000 home office stipend."),
        ("pay", false, "401(k) match up to $9,500 per year"),
        ("pay", false, "Training budget of £2,500 per year."),
        ("remote", true, "You must be able to commute to Leeds twice a week."),
    ] {
        let posting = read(&[HEAD, text, "\n"].concat());
        let is_filled = match field {
            "interview" => !posting.interview.is_empty(),
            "flexibility" => !posting.flexibility.is_empty(),
            "visa" => posting.visa.is_some(),
            "hours" => posting.hours.is_some(),
            "contract" => posting.contract.is_some(),
            "pay" => posting.pay.is_some(),
            "remote" => posting.remote.as_ref().is_some_and(|f| f.value.mode.is_some()),
            _ => panic!("there is no field {field}"),
        };
        let is_headed = words(&posting.title) == "Backend Engineer" && words(&posting.company) == "Quellmark";
        if is_filled != is_stated || !is_headed {
            wrong.push(format!("{field}: “{text}” gave {posting:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_value_shows_the_words_that_it_came_from() {
    let ad = "Développeur·se\n<p>Go engineer &ndash; £70k&ndash;£80k 🚀 in Leeds</p>\n";
    let posting = read(ad).to_utf16(ad);
    let units: Vec<u16> = ad.encode_utf16().collect();
    let words = |from: usize, to: usize| String::from_utf16(&units[from..to]).expect("whole characters");
    let pay = posting.pay.expect("it is stated");
    assert_eq!(pay.text, "£70k&ndash;£80k");
    assert_eq!(words(pay.span.start().0, pay.span.end().0), pay.text);
    let title = posting.title.expect("it is stated");
    assert_eq!((title.value.as_str(), title.text.as_str()), ("Go engineer", "Go engineer"));
}

#[test]
fn any_text_is_read_without_a_stop() {
    for text in [
        "",
        "\n",
        "<",
        "&#xffffffff;",
        "<li",
        "- \n- \n",
        ":\n:\n",
        "Title:",
        "Process:\n1.\n2.\n",
        "@ | @ | @",
        "At ",
        "©",
    ] {
        let posting = read(text);
        assert!(posting.pay.is_none() && posting.stack.is_empty(), "{text}");
    }
}
