//! What was so once, is so elsewhere, or is not claimed is no answer about this job.

use facts_first::{Options, check};

/// The answers to pay, stack, remote and flexibility: a letter each, `-` where one is missing.
fn answers(text: &str) -> String {
    let options = Options { assume_recruiting: true, ..Options::default() };
    let report = check(text, &options);
    report
        .questions
        .iter()
        .map(|one| match format!("{:?}", one.answer).as_str() {
            "Stated" => 'S',
            "Vague" => 'v',
            _ => '-',
        })
        .collect()
}

/// Checks that a question's letter is the one wanted; the others may be anything.
fn all(question: usize, cases: &[(&str, char)]) {
    let mut wrong = Vec::new();
    for (text, wanted) in cases {
        let told = answers(&format!("We are hiring an engineer. {text}"));
        if told.chars().nth(question) != Some(*wanted) {
            wrong.push(format!("{told} for {text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pay() {
    all(
        0,
        &[
            ("My predecessor was paid €45k.", '-'),
            ("The person before you got £52,000 a year.", '-'),
            ("Our competitor pays £90k.", '-'),
            ("At my last company the salary was £60k.", '-'),
            ("We used to pay £45k.", '-'),
            ("My predecessor was paid €45k, and the salary is €68k.", 'S'),
            ("We used to pay £45k. The salary is £60k now.", 'S'),
            ("Until last year the salary was £45k; now the salary is £60k.", 'S'),
            ("Unlike most companies we pay £80k a year.", 'S'),
            ("Until 2031 you would be paid £500 a day.", 'S'),
            ("The salary is £70k–80k.", 'S'),
            ("I wish I could offer £90k.", '-'),
            ("The contract is until 2028 at £550 a day.", 'S'),
            ("Fixed-term until 2027 on €70k.", 'S'),
            ("Funding lasts until 2028 and the salary is £90k.", 'S'),
            ("As mentioned previously the role pays £90k.", 'S'),
            ("Fernlight, formerly known as Northwind, pays £90k.", 'S'),
            ("Our last engineer left and the salary is £90k.", 'S'),
            ("Our previous hire left so we offer £90k again.", 'S'),
        ],
    );
}

#[test]
fn stack() {
    all(
        1,
        &[
            ("Nobody will ask you to write PHP.", 'v'),
            ("You won't be asked to maintain the old Perl scripts.", 'v'),
            ("No one here will make you write a single line of COBOL.", 'v'),
            ("You will never be made to touch the old PHP.", 'v'),
            ("We don't want you to write Java.", 'v'),
            ("You don't need a degree to write Rust with us.", 'S'),
            ("Nobody will ask you to write PHP, it is all Elixir.", 'S'),
            ("You will be asked to write PHP.", 'S'),
            ("You won't be asked to maintain the PHP or the Perl.", 'v'),
        ],
    );
}

#[test]
fn remote() {
    all(
        2,
        &[
            ("Until last year we worked fully remote.", '-'),
            ("Most companies want you in the office five days a week.", '-'),
            ("We used to be fully remote.", '-'),
            ("At my last company everyone worked from home.", '-'),
            ("Until 2024 everyone worked from home; today we are in the Lyon office three days a week.", 'S'),
            ("We used to be fully remote, but now everyone comes into the office every day.", 'S'),
            ("Unlike most companies we let you work from home.", 'S'),
            ("We have been fully remote since we were founded three years ago.", 'S'),
            ("We have been fully remote since before the pandemic.", 'S'),
            ("Two years ago we went fully remote.", 'S'),
            ("We used to be hybrid and are fully remote today.", 'S'),
            ("Until last year you could work from home.", '-'),
            ("Before the pandemic you would be in the office five days a week.", '-'),
            ("I can't promise that the work is fully remote.", 'v'),
            ("It is a fixed term until 2027 and hybrid with two days a week in the office.", 'S'),
        ],
    );
    let options = Options { assume_recruiting: true, ..Options::default() };
    let text =
        "We are hiring an engineer. Until last year we worked fully remote. Today we are in the office on Tuesdays.";
    let said: Vec<_> = check(text, &options).findings.into_iter().filter(|f| f.rule == "remote/hybrid").collect();
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(!said[0].text.contains("fully remote"), "{}", said[0].text);
}

#[test]
fn flexibility() {
    all(
        3,
        &[
            ("I can't promise there are no meetings.", '-'),
            ("I won't pretend there is no red tape.", '-'),
            ("I would be lying if I said you choose your own tools.", '-'),
            ("Before the merger you needed three approvals for each change.", '-'),
            ("Two years ago everything was signed off by three committees.", '-'),
            ("Our competitors need five approvals for a release.", '-'),
            ("I can't promise there are no meetings, but you decide how you build it.", 'S'),
            ("Before the merger you needed three approvals; now you decide how you build it.", 'S'),
            ("I promise there is no red tape.", 'S'),
            ("I'd love to tell you more about a team where you choose your own tools.", 'S'),
            ("We do not like meetings and you decide how things are built.", 'S'),
            ("We are not like other companies and you choose your own tools.", 'S'),
            ("As at most companies, each change needs two approvals.", 'S'),
        ],
    );
}
