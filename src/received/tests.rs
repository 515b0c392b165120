use super::*;
use crate::check;

fn of(text: &str) -> Asks {
    asks(&check(text, &Options { assume_recruiting: true, ..Options::default() }))
}

fn sentence(text: &str, question: Question) -> Option<String> {
    of(text).questions.into_iter().find(|ask| ask.question == question).map(|ask| ask.sentence.into_owned())
}

/// What a message says vaguely, and the question that comes of it: with its words, or the plain one where they do not fit.
const VAGUE: &[(Question, &str, &str)] = &[
    (Question::Pay, "We offer a competitive salary.", "You mention a competitive salary. What is the range?"),
    (Question::Pay, "There is an attractive package.", "You mention an attractive package. What is the range?"),
    (Question::Pay, "Competitive compensation.", "You mention competitive compensation. What is the range?"),
    (Question::Pay, "The package is attractive.", "You mention an attractive package. What is the range?"),
    (Question::Pay, "Salary: attractive", "You mention an attractive salary. What is the range?"),
    (Question::Pay, "We pay market rates.", "You mention market rates. What is the range?"),
    (Question::Pay, "A really competitive package.", "You mention a really competitive package. What is the range?"),
    (Question::Pay, "The salary will be best in the industry.", "What is the salary range?"),
    (Question::Pay, "Rate: best in market", "What is the rate?"),
    (
        Question::Pay,
        "Salary depending on experience.",
        "You say that the pay depends on experience. What is the range?",
    ),
    (Question::Pay, "Rate: DOE", "You say that the rate depends on experience. What is the range?"),
    (Question::Pay, "The salary is negotiable.", "You say that the pay is negotiable. What is the range?"),
    (Question::Pay, "The post is paid by TV-L E13.", "You mention TV-L E13. What does that come to?"),
    (
        Question::Pay,
        "What are your salary expectations?",
        "You ask what I would expect. What is the range for this role?",
    ),
    (Question::Pay, "What is your current salary?", "You ask what I earn now. What is the range for this role?"),
    (Question::Pay, "Please send your current CTC.", "You ask what I earn now. What is the range for this role?"),
    (Question::Pay, "There is a yearly bonus.", "You mention a bonus. What is the base salary?"),
    (Question::Pay, "You would get meaningful equity.", "You mention equity. What is the base salary?"),
    (Question::Pay, "We offer stock options.", "You mention stock options. What is the base salary?"),
    (Question::Pay, "Great benefits.", "You mention benefits. What is the salary range?"),
    (Question::Stack, "It is a backend role.", "You mention backend work. Which technologies would I work with?"),
    (
        Question::Stack,
        "We look for a full-stack developer.",
        "You mention full-stack work. Which technologies would I work with?",
    ),
    (Question::Stack, "We need an SRE.", "You mention site reliability. Which technologies would I work with?"),
    (Question::Stack, "We need a QA lead.", "Which technologies would I work with?"),
    (
        Question::Stack,
        "We use a modern tech stack.",
        "You mention a modern tech stack. Which technologies does that mean?",
    ),
    (
        Question::Stack,
        "You work with the latest technologies.",
        "You mention the latest technologies. Which technologies does that mean?",
    ),
    (
        Question::Stack,
        "You work with cutting-edge technologies.",
        "You mention cutting-edge technologies. Which technologies does that mean?",
    ),
    (Question::Remote, "The office is in Leeds.", "You mention Leeds. Is the job on site there, hybrid or remote?"),
    (Question::Remote, "Location: London", "You mention London. Is the job on site there, hybrid or remote?"),
    (
        Question::Remote,
        "The team is in the Netherlands.",
        "You mention the Netherlands. Is the job on site there, hybrid or remote?",
    ),
    (
        Question::Remote,
        "A job in Rio de Janeiro.",
        "You mention Rio de Janeiro. Is the job on site there, hybrid or remote?",
    ),
    (Question::Remote, "the role is in london", "You mention London. Is the job on site there, hybrid or remote?"),
    (
        Question::Remote,
        "Remote-friendly.",
        "You mention working from home. How many days a week would I be in the office, and where is it?",
    ),
    (
        Question::Remote,
        "Home office is possible.",
        "You mention working from home. How many days a week would I be in the office, and where is it?",
    ),
    (
        Question::Remote,
        "We offer flexible working.",
        "You mention flexible working. Is the job remote, hybrid or on site?",
    ),
    (Question::Remote, "Flexible hours.", "You mention flexible hours. Is the job remote, hybrid or on site?"),
    (Question::Remote, "We work a 4-day week.", "You mention a four-day week. Is the job remote, hybrid or on site?"),
    (
        Question::Remote,
        "Relocation package available.",
        "You mention relocation. Where is the office, and how many days a week would I be there?",
    ),
    (
        Question::Flexibility,
        "You would join a team of six.",
        "You mention a team of six. Who decides there how things are built?",
    ),
    (
        Question::Flexibility,
        "We are a small team.",
        "You mention a small team. Who decides there how things are built?",
    ),
    (
        Question::Flexibility,
        "Flat hierarchies.",
        "You mention flat hierarchies. What would I decide myself, and what needs approval?",
    ),
    (
        Question::Flexibility,
        "You thrive in a fast-paced environment.",
        "You mention a fast-paced environment. What would I decide myself, and what needs approval?",
    ),
    (
        Question::Flexibility,
        "A dynamic, fast-paced environment.",
        "You mention a dynamic, fast-paced environment. What would I decide myself, and what needs approval?",
    ),
    (
        Question::Flexibility,
        "We give you a lot of freedom.",
        "You mention a lot of freedom. What would I decide myself, and what needs approval?",
    ),
    (
        Question::Flexibility,
        "You will have autonomy.",
        "You mention autonomy. What would I decide myself, and what needs approval?",
    ),
];

/// The plain questions.
const PLAIN: [(Question, &str); 4] = [
    (Question::Pay, "What is the salary range?"),
    (Question::Stack, "Which technologies would I work with?"),
    (Question::Remote, "Is the job remote, hybrid or on site, and where is the office?"),
    (Question::Flexibility, "Who decides how things are built, and how much process is there?"),
];

#[test]
fn a_question_picks_up_the_vague_words_where_they_fit() {
    let mut wrong = Vec::new();
    for (question, said, expected) in VAGUE {
        let asked = sentence(said, *question);
        if asked.as_deref() != Some(expected) {
            wrong.push(format!("{said}\n  {asked:?}\n  {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_not_said_is_asked_plainly() {
    let asked = of("We have an opening at Northwind. Interested?");
    let asked: Vec<_> = asked.questions.iter().map(|ask| (ask.question, ask.sentence.as_ref())).collect();
    assert_eq!(asked, PLAIN);
}

#[test]
fn nothing_is_asked_where_all_is_answered_or_nothing_is_offered() {
    let all = "Northwind is hiring a Rust engineer at £80k–95k a year, fully remote in the UK. \
        You decide how things are built.";
    assert_eq!(of(all), Asks::default());
    assert_eq!(of(all).text(), "");
    let minutes = "Hi Maya, the minutes of yesterday's meeting are attached.";
    assert_eq!(asks(&check(minutes, &Options::default())), Asks::default());
}

#[test]
fn a_message_without_a_company_is_asked_for_it_after_the_others() {
    let asks = of("My client is hiring a Rust engineer, fully remote in the UK. You decide how things are built.");
    assert_eq!(asks.text(), "- What is the salary range?\n- Which company is this for?");
}

#[test]
fn what_somebody_has_received_is_read_unless_it_is_plainly_something_else() {
    let checker = Checker::new(crate::embedded::tables());
    let recruiting = |text, anyway| read(&checker, text, anyway).recruiting;
    assert!(recruiting("Would something like this interest you? We need a Rust engineer.", false));
    let minutes = "Hi Maya, the minutes of yesterday's meeting are attached. Please read them by Friday.";
    assert!(!recruiting(minutes, false) && recruiting(minutes, true));
}

#[test]
fn words_that_do_not_fit_are_not_picked_up() {
    for text in
        ["Comp is top of market", "rate is the problem", "Great comp + equity", "pay market", "competitive", "", "and"]
    {
        assert_eq!(mentioned::offer(&text.to_lowercase()), None, "{text}");
    }
    for text in ["in", "Location:", "sunny Malta, where the sun shines", "in 2 offices", "9–5", ""] {
        assert_eq!(mentioned::place(text), None, "{text}");
    }
    for text in ["<b>Rust</b>", "Rust\u{202e}", "a name that goes on for longer than a name", "?", ""] {
        assert_eq!(mentioned::name(text), None, "{text}");
    }
}

#[test]
fn what_is_made_of_a_place_is_its_name() {
    for (text, name) in [
        ("in Leeds", "Leeds"),
        ("office in Kraków", "Kraków"),
        ("Brisbane office", "Brisbane"),
        ("Location: Lincoln, NE", "Lincoln, NE"),
        ("in the UK", "the UK"),
        ("uk", "the UK"),
        ("Where: 's-Hertogenbosch", "'s-Hertogenbosch"),
        ("roles in the Bay Area", "the Bay Area"),
        ("Isle of Man", "Isle of Man"),
        ("in Frankfurt am Main", "Frankfurt am Main"),
        ("東京", "東京"),
    ] {
        assert_eq!(mentioned::place(text).as_deref(), Some(name), "{text}");
    }
}
