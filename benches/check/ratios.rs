//! The ratios that are promised, each of figures from one and the same run.

use std::hint::black_box;
use std::time::Duration;

use aho_corasick::AhoCorasickKind;
use cpu_time::ThreadTime;
use facts_first::check;
use facts_first::embedded;
use facts_first::tables::Tables;

use crate::texts::{MESSAGE, SHAPES, SIZES};
use crate::{OPTIONS, words};

/// Prints all of them, as the tables of `benches/README.md`.
pub fn print() {
    beside_bare_scan();
    with_size();
    start_up();
}

fn beside_bare_scan() {
    let own_choice = words::scan(None);
    let dfa = words::scan(Some(AhoCorasickKind::DFA));
    let [check, bare, large] = fastest([
        &mut || _ = black_box(check(black_box(MESSAGE), &OPTIONS)),
        &mut || _ = black_box(own_choice.find_iter(black_box(MESSAGE)).count()),
        &mut || _ = black_box(dfa.find_iter(black_box(MESSAGE)).count()),
    ]);
    let kb = |scan: &aho_corasick::AhoCorasick| scan.memory_usage() / 1000;
    println!("\n{} characters, {} words and names", MESSAGE.chars().count(), own_choice.patterns_len());
    println!("| | µs | check is |");
    println!("|---|---|---|");
    println!("| check | {:.1} | |", micros(check));
    for (name, time, kb) in [("as the crate chooses", bare, kb(&own_choice)), ("as a DFA", large, kb(&dfa))] {
        println!(
            "| Aho–Corasick, {name} ({kb} kB) | {:.1} | {:.1} times |",
            micros(time),
            check.as_secs_f64() / time.as_secs_f64()
        );
    }
}

fn with_size() {
    println!("\n| nanoseconds a byte | 1 kB | 10 kB | 100 kB | 1 MB | 1 MB to 1 kB |");
    println!("|---|---|---|---|---|---|");
    for shape in &SHAPES {
        let texts = SIZES.map(|size| shape.text(size));
        let mut jobs = texts.each_ref().map(|text| move || _ = black_box(check(black_box(text), &OPTIONS)));
        let times = fastest(jobs.each_mut().map(|job| job as &mut dyn FnMut()));
        let by_byte = [0, 1, 2, 3].map(|i| times[i].as_secs_f64() * 1e9 / texts[i].len() as f64);
        let [first, .., last] = by_byte;
        print!("| {shape} |");
        by_byte.iter().for_each(|nanos| print!(" {nanos:.1} |"));
        println!(" {:.2} |", last / first);
    }
}

fn start_up() {
    let [build] = fastest([&mut || _ = black_box(Tables::from_bytes(embedded::file(), None))]);
    println!("\nstart-up: the tables are built in {:.2} ms", build.as_secs_f64() * 1e3);
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

/// How long each job takes on the processor. They take turns, and the fastest turn of each counts: what else the
/// machine does can only make a turn slower.
fn fastest<const N: usize>(mut jobs: [&mut dyn FnMut(); N]) -> [Duration; N] {
    const TURNS: usize = 40;
    const TURN: Duration = Duration::from_millis(4);
    const ENOUGH: Duration = Duration::from_secs(4);
    let repeats = jobs.each_mut().map(|job| {
        job();
        let one = time(1, job).max(Duration::from_nanos(1));
        (TURN.as_nanos() / one.as_nanos()).clamp(1, 10_000) as u32
    });
    let mut best = [Duration::MAX; N];
    let start = ThreadTime::now();
    for turn in 0..TURNS {
        if turn > 1 && start.elapsed() > ENOUGH {
            break;
        }
        for (i, job) in jobs.iter_mut().enumerate() {
            best[i] = best[i].min(time(repeats[i], job) / repeats[i]);
        }
    }
    best
}

fn time(repeats: u32, job: &mut impl FnMut()) -> Duration {
    let start = ThreadTime::now();
    for _ in 0..repeats {
        job();
    }
    start.elapsed()
}
