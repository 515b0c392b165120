//! The native core beside which JavaScript measures: for each line of JSON `{"text": …, "turns": …, "repeats": …}` on
//! standard input it prints one line: the nanoseconds that one `check` took in each turn, and the report.

use std::hint::black_box;
use std::io::{self, BufRead, Write};

use cpu_time::ThreadTime;
use facts_first::report::Utf16;
use facts_first::{Options, Report, check};
use serde::Serialize;
use serde_json::Value;

#[derive(Serialize)]
struct Measured {
    nanos: Vec<f64>,
    report: Report<Utf16, String>,
}

fn main() -> io::Result<()> {
    // `cargo test` tries whether each bench runs, and sends nothing.
    if !std::env::args().any(|argument| argument == "--bench") {
        return Ok(());
    }
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let request: Value = serde_json::from_str(&line?)?;
        let text = request["text"].as_str().unwrap_or_default();
        let number = |name: &str| request[name].as_u64().unwrap_or(1);
        let nanos: Vec<f64> = (0..number("turns")).map(|_| turn(text, number("repeats"))).collect();
        let report = check(text, &Options::default()).to_utf16(text).in_english();
        serde_json::to_writer(&mut out, &Measured { nanos, report })?;
        writeln!(out)?;
        out.flush()?;
    }
    Ok(())
}

/// The nanoseconds on the processor that one report takes, as the command gives it: `check`, offsets as JavaScript
/// counts them, its words, and its JSON. The wasm that this is compared with gives a JavaScript object.
fn turn(text: &str, repeats: u64) -> f64 {
    let start = ThreadTime::now();
    for _ in 0..repeats {
        let report = check(black_box(text), &Options::default()).to_utf16(text).in_english();
        black_box(serde_json::to_string(&report).unwrap_or_default());
    }
    start.elapsed().as_nanos() as f64 / repeats as f64
}
