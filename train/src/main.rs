//! Learns the reader's weights from `train/data`, writes `src/reader/weights.bin` and `names.bin`, and says in `docs/accuracy.md` how
//! right they are on texts that were held out.
//!
//! `cargo run --release -p train` learns; with `-- --check` it only tells whether the weights that stand there are what
//! it would write, and with `-- --names` it learns the names alone, which is a matter of seconds.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use facts_first::reader::labels::COLUMNS;
use facts_first::reader::packed::Packed;
use facts_first::reader::weights::{Joint, PLACE_BITS, Scale};
use train::data::{self, Clause, Message, Result};
use train::extract::{self, Row};
use train::figures;
use train::labels::{ASIDE, GATE, LABELS, in_file};
use train::learnt::{Example, Learnt, learn};
use train::logistic::{Model, Recipe, weigh};
use train::names;
use train::page::{self, Label};
use train::{thresholds, typing};

/// Of an answer. With 720 weights instead, freedom was found half as often at the same precision; a habit, which is said in
/// fewer ways and for which there are rules, needs fewer.
const ANSWER: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 0.1, keep: 3000, most: 31.0, rarity: 0.5 };
const HABIT: Recipe = Recipe { keep: 1200, ..ANSWER };
const ASIDES: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 1.0, keep: 5000, most: 31.0, rarity: 0.5 };
const MESSAGE: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 0.3, keep: 7000, most: 31.0, rarity: 0.5 };

/// What the beginning of a message counts beside the whole.
const BEGINNING: f32 = 0.2;

/// Whether the files are only compared.
fn is_check() -> bool {
    std::env::args().any(|argument| argument == "--check")
}

/// Writes a file of the reader's, or compares it with what stands there.
fn keep(name: &str, file: &[u8]) -> Result {
    let path = data::root().join("src/reader").join(name);
    if !is_check() {
        return Ok(fs::write(path, file)?);
    }
    let is_same = fs::read(path)? == file;
    println!("src/reader/{name} is {}", if is_same { "as learnt" } else { "another" });
    if is_same { Ok(()) } else { Err("train again".into()) }
}

fn main() -> Result {
    let names = names::train()?;
    keep("names.bin", &names.weights.to_bytes())?;
    if std::env::args().any(|argument| argument == "--names") {
        print!("{}", page::names(&names));
        return Ok(());
    }
    let (clause_file, message_file) = (data::file("clauses.jsonl")?, data::file("messages.jsonl")?);
    let clauses: Vec<Clause> = data::lines(&clause_file)?;
    let messages: Vec<Message> = data::lines(&message_file)?;
    let clause_folds = data::folds(clauses.iter().map(|c| c.group.as_str()));
    let message_folds = data::folds(messages.iter().map(|m| m.group.as_str()));
    let clause_rows: Vec<Row> = clauses.iter().map(|c| extract::clause(&c.text)).collect();
    let message_rows: Vec<extract::Message> = messages.iter().map(|m| extract::message(&m.text)).collect();
    let beginnings: Vec<(usize, extract::Message)> = (messages.iter().enumerate())
        .flat_map(|(at, m)| typing::beginnings(&m.text).into_iter().map(move |text| (at, extract::message(text))))
        .collect();

    let learn_column = |column: usize| -> Result<Learnt> {
        if column == GATE {
            let whole = (0..messages.len()).map(|at| (at, &message_rows[at].whole, 1.0, true));
            let begun = beginnings.iter().map(|(at, row)| (*at, &row.whole, BEGINNING, false));
            let examples: Vec<Example> = whole
                .chain(begun)
                .map(|(at, row, count, is_judged)| {
                    let (fold, is) = (message_folds[at], messages[at].recruiting);
                    Example { row, fold, is, count, is_judged }
                })
                .collect();
            return learn(column, &examples, MESSAGE);
        }
        if column == ASIDE {
            let examples: Vec<Example> = (messages.iter().enumerate())
                .flat_map(|(at, message)| message_rows[at].clauses.iter().map(move |row| (at, row, message.recruiting)))
                .map(|(at, row, is)| Example { row, fold: message_folds[at], is, count: 1.0, is_judged: true })
                .collect();
            return learn(column, &examples, ASIDES);
        }
        let label = LABELS[column];
        let topic = label.split('/').next().unwrap_or_default();
        let examples: Vec<Example> = (clauses.iter().enumerate())
            .filter(|(_, clause)| clause.read_for.iter().any(|read| read == topic))
            .map(|(at, clause)| Example {
                row: &clause_rows[at],
                fold: clause_folds[at],
                is: clause.labels.iter().any(|l| l == label),
                count: 1.0,
                is_judged: true,
            })
            .collect();
        learn(column, &examples, if topic == "habit" { HABIT } else { ANSWER })
    };

    // The longest first; each result is the same whichever thread computes it.
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Learnt>> = Mutex::default();
    let failed: Mutex<Vec<String>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(column) = ASIDE.checked_sub(next.fetch_add(1, Ordering::Relaxed)) {
                    match learn_column(column) {
                        Ok(learnt) => done.lock().unwrap_or_else(|e| e.into_inner()).push(learnt),
                        Err(error) => failed.lock().unwrap_or_else(|e| e.into_inner()).push(error.to_string()),
                    }
                    eprint!(".");
                }
            });
        }
    });
    if let Some(error) = failed.into_inner()?.first() {
        return Err(error.clone().into());
    }
    let mut learnt = done.into_inner()?;
    learnt.sort_by_key(|one| one.column);
    let [labels @ .., gate, aside] = learnt.as_slice() else { return Err("nothing was learnt".into()) };

    // The message as a whole and its clauses are weighed together on what is held out.
    let together = |fold: usize, row: &extract::Message| {
        let [whole, clause]: [&Model; 2] = [gate, aside].map(|one| &one.folds[fold]);
        let sum: f64 = row.clauses.iter().map(|row| clause.score(row)).sum();
        let count = row.clauses.len().max(1) as f64;
        [whole.score(&row.whole), sum / count.sqrt(), count.ln()]
    };
    let rows: Vec<[f64; 3]> = message_rows.iter().zip(&message_folds).map(|(row, fold)| together(*fold, row)).collect();
    let is: Vec<bool> = messages.iter().map(|m| m.recruiting).collect();
    let (weights, bias) = weigh(&rows, &is);
    let joint = |row: [f64; 3]| bias + row.iter().zip(weights).map(|(value, weight)| value * weight).sum::<f64>();
    let scores: Vec<f64> = rows.iter().map(|row| joint(*row)).collect();
    let probability = |score: f64| 1.0 / (1.0 + (-score).exp());
    let probabilities: Vec<f64> = scores.iter().map(|score| probability(*score)).collect();
    eprintln!("together: {weights:.3?} {bias:.3}; alone {:.4}", figures::auc(&gate.scores, &gate.is));

    let thresholds = thresholds::choose(&clauses, labels, &clause_rows, &clause_folds);
    let mut scales = [Scale::default(); COLUMNS];
    let mut weighed: [Vec<(usize, i8)>; COLUMNS] = Default::default();
    for one in &learnt {
        let Some(column) = in_file(one.column) else { continue };
        let (slope, bias) = if one.column < GATE { (one.slope, one.bias) } else { (1.0, 0.0) };
        scales[column] = Scale {
            step: (one.all.step * slope) as f32,
            bias: (one.all.bias * slope + bias) as f32,
            threshold: thresholds.get(one.column).copied().unwrap_or(thresholds::NEVER) as f32,
        };
        weighed[column] = one.all.weights.iter().copied().enumerate().filter(|(_, weight)| *weight != 0).collect();
    }
    let mut table = Vec::new();
    for one in labels {
        let probabilities = one.probabilities();
        let threshold = thresholds[one.column];
        let best = (5..95).map(|percent| figures::at(f64::from(percent) / 100.0, &probabilities, &one.is));
        table.push(Label {
            name: LABELS[one.column],
            count: one.is.iter().filter(|is| **is).count(),
            auc: figures::auc(&one.scores, &one.is),
            best: best.max_by(|a, b| a.f1().total_cmp(&b.f1())).unwrap_or_default(),
            used: figures::at(threshold, &probabilities, &one.is),
            calibration: figures::calibration(&probabilities, &one.is),
        });
    }
    let fingerprint = extract::fingerprint(&clause_file, &message_file);
    let joined =
        Joint { message: weights[0] as f32, clauses: weights[1] as f32, length: weights[2] as f32, bias: bias as f32 };
    let packed = Packed { fingerprint, scales, joint: joined, columns: weighed };
    packed.lay_out().ok_or("too many weights for the tables")?;
    keep("weights.bin", &packed.to_bytes())?;
    if is_check() {
        return Ok(());
    }
    let typed = typing::typed(&messages, &message_folds, |fold, row| probability(joint(together(fold, row))));
    let mut page = page::write(&messages, &probabilities, figures::auc(&scores, &is), &table, &typed, clauses.len());
    page += &page::names(&names);
    print!("{page}");
    fs::write(data::root().join("docs/accuracy.md"), page)?;
    Ok(())
}
