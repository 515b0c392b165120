//! Does one thing so many times, for `run.sh` to count the instructions of.

use std::hint::black_box;

use facts_first::tables::Tables;
use facts_first::{Checker, Options, embedded};

const LONG: &str = include_str!("../message.txt");
const SHORT: &str = include_str!("../short.txt");

fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    let what = arguments.next().unwrap_or_default();
    let times: u32 = arguments.next().and_then(|times| times.parse().ok()).unwrap_or(1);
    match what.as_str() {
        "start-up" => {
            for _ in 0..times {
                let tables = Tables::from_bytes(embedded::file(), None);
                black_box(tables.as_ref().map(Checker::new));
            }
        }
        "long" => check(LONG.trim_end(), times),
        "short" => check(SHORT.trim_end(), times),
        // Under `cargo test` it only shows that it runs.
        _ => check(SHORT, 1),
    }
}

fn check(text: &str, times: u32) {
    let checker = Checker::new(embedded::tables());
    let options = Options { assume_recruiting: true, year: Some(2026), ..Options::default() };
    for _ in 0..times {
        black_box(checker.check(black_box(text), &options));
    }
}
