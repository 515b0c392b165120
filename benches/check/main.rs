//! How long `check` takes, beside a bare Aho–Corasick scan of the same text for the same words.
//!
//! `cargo bench --profile measure --bench check` prints the times, and then the ratios that `benches/README.md` records.

mod ratios;
mod texts;
mod words;

use std::hint::black_box;

use divan::Bencher;
use divan::counter::BytesCount;
use facts_first::embedded;
use facts_first::tables::Tables;
use facts_first::{Options, Place, check};
use texts::{MESSAGE, SHAPES, Shape};

fn main() {
    divan::main();
    // Not under `cargo test`, which only tries whether each bench runs.
    if std::env::args().any(|argument| argument == "--bench") {
        ratios::print();
    }
}

/// What every bench asks for, so that no text is passed over as ordinary mail.
const OPTIONS: Options = Options {
    assume_recruiting: true,
    recipient: None,
    channel: None,
    limit: None,
    place: Place::Mail,
    was_marked: false,
    earlier: None,
    year: Some(2026),
    off: Vec::new(),
    own_words: Vec::new(),
    ignored: Vec::new(),
};

#[divan::bench]
fn message(bencher: Bencher) {
    bencher.counter(BytesCount::of_str(MESSAGE)).bench(|| check(black_box(MESSAGE), &OPTIONS));
}

#[divan::bench]
fn bare_scan(bencher: Bencher) {
    let scan = words::scan(None);
    bencher.counter(BytesCount::of_str(MESSAGE)).bench(|| scan.find_iter(black_box(MESSAGE)).count());
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn ten_kilobytes(bencher: Bencher, shape: &Shape) {
    let text = shape.text(10_000);
    bencher.counter(BytesCount::of_str(&text)).bench(|| check(black_box(&text), &OPTIONS));
}

#[divan::bench]
fn start_up() -> Option<Tables> {
    Tables::from_bytes(embedded::file(), None)
}
