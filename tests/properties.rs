//! What holds for any text whatever, however strange.

mod sound;

use facts_first::text::{Document, Gap};
use facts_first::{Options, check};
use proptest::prelude::*;
use sound::assert_sound;

/// Pieces of which strange messages are made: ordinary recruiting words, and what breaks offset arithmetic.
const PIECES: &[&str] = &[
    "We are hiring ",
    "a senior Rust engineer",
    "£60-70k",
    "€65.000–80.000",
    "$150K/yr",
    "18-25 LPA",
    " competitive salary",
    "fully remote",
    "hybrid, 2 days a week in Leeds",
    "you choose your own tools",
    "C++/C#/.NET",
    "Node.js",
    "Go",
    " or ",
    "🙂",
    "👩‍💻",
    "🇬🇧",
    "e\u{301}",
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{a0}",
    "\u{202e}",
    "שלום ",
    "مرحبا ",
    "日本語",
    "ﬁ",
    "İ",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    "\u{2028}",
    "> quoted\n",
    "-- \n",
    "On Monday Jane wrote:\n",
    "Subject: ",
    "• ",
    "| ",
    "[1] ",
    "{{name}}",
    ".",
    ",",
    "?",
    "!",
    "…",
    "–",
    "-",
    "'",
    "’",
    "\"",
    "(",
    ")",
    "/",
    "&",
    "+",
    "%",
    "1",
    "000",
    "60 000",
    "9999999999999999999999",
    "0.5 %",
    "https://example.com/jobs?x=1",
    "a@b.example",
    "www.",
    "k",
    "K",
    "m",
    " to ",
    " up to ",
    "\0",
    "\u{1f}",
    "𝗥𝘂𝘀𝘁",
    "£８０k",
    "２",
    "①",
    "Ⓐ",
    "￡",
    "2\u{2011}3 days",
    "onsiteWe are",
    "kLocation",
    "&amp;",
    "&#39;",
    "â€™",
    "Ã",
    "Hi ......,",
    "^first^",
    "{{ first | default: \"there\" }}",
    "@FirstName ",
    "From: Jo\nSent: Monday\nTo: Dana\n",
    "________________________________\n",
    "loved your work at . ",
    "Ã\u{ad}\r\n",
    "Ã",
    " | ",
    "Northwind's ",
];

fn strange() -> impl Strategy<Value = String> {
    let piece = prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from), 1 => "\\PC{0,8}"];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_report_is_sound_whatever_the_text(text in strange()) {
        assert_sound(&text, check(&text, &Options { assume_recruiting: true, year: Some(2026), ..Options::default() }));
        assert_sound(&text, check(&text, &Options::default()));
    }

    #[test]
    fn the_same_text_gets_the_same_report(text in strange()) {
        prop_assert_eq!(check(&text, &Options::default()), check(&text, &Options::default()));
    }

    #[test]
    fn tokens_and_sentences_cover_the_text_in_order(text in strange()) {
        let tables = facts_first::embedded::tables();
        let document = Document::read(&text, &tables.vocabulary);
        let mut end = 0;
        for token in &document.tokens {
            prop_assert!(token.start as usize >= end && token.end > token.start, "{:?}", token);
            end = token.end as usize;
        }
        let mut next = 0;
        for sentence in &document.sentences {
            prop_assert_eq!(sentence.tokens.start, next);
            next = sentence.tokens.end;
        }
        prop_assert_eq!(next, document.tokens.len());
        prop_assert!(document.tokens.first().is_none_or(|t| t.gap == Gap::Blank));
    }

    #[test]
    fn windows_line_ends_change_no_answer(text in strange()) {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let windows = unix.replace('\n', "\r\n");
        let options = Options { assume_recruiting: true, year: Some(2026), ..Options::default() };
        let answers = |text: &str| check(text, &options).questions.map(|q| q.answer);
        prop_assert_eq!(answers(&unix), answers(&windows));
    }
}

#[test]
fn a_text_over_the_limit_is_read_up_to_it() {
    let text = "We are hiring a Rust engineer at £70k. 🙂 ".repeat(40_000);
    assert!(text.len() > facts_first::MAX_BYTES);
    assert_sound(&text, check(&text, &Options::default()));
}
