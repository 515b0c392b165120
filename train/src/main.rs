//! Learns the reader's weights from `train/data`, writes `src/reader/weights.bin`, and says in `docs/accuracy.md` how
//! right they are on texts that were held out.
//!
//! `cargo run --release -p train` learns; with `-- --check` it only tells whether the weights that stand there are what
//! it would write.

use std::fs;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use facts_first::reader::Weights;
use facts_first::reader::labels::{COLUMNS, GATE, LABELS};
use facts_first::reader::weights::{PLACE_BITS, Row as Weighed, Scale};
use train::data::{self, Clause, FOLDS, Message, Result};
use train::extract::{self, Row};
use train::figures::{self, At};
use train::logistic::{Examples, Model, Recipe, calibrate, fit};
use train::page::{self, Label};
use train::typing;

const LABEL: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 0.1, keep: 900, most: 31.0, rarity: 0.5 };
const MESSAGE: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 0.3, keep: 7000, most: 31.0, rarity: 0.5 };

/// How precise a label must be before it counts: a habit, and an answer to a question. A message has many clauses, most
/// of which answer nothing, so that an answer must be surer than its line in the data.
const PRECISE: f64 = 0.9;
const ANSWERED: f64 = 0.97;

fn precise(column: usize) -> f64 {
    if LABELS.get(column).is_some_and(|label| label.starts_with("habit/")) { PRECISE } else { ANSWERED }
}

/// What eight clauses of a group in a row count beside a message: hiring posts are full of facts, and few are in the data.
const JOINED: f32 = 0.3;

/// What the beginning of a message counts beside the whole.
const BEGINNING: f32 = 0.2;

/// What was learnt for one column: a model for each fold, one of everything, and what the folds say of held-out rows.
struct Learnt {
    column: usize,
    folds: Vec<Model>,
    all: Model,
    scores: Vec<f64>,
    is: Vec<bool>,
    slope: f64,
    bias: f64,
}

impl Learnt {
    fn probability(&self, score: f64) -> f64 {
        1.0 / (1.0 + (-(self.slope * score + self.bias)).exp())
    }

    fn probabilities(&self) -> Vec<f64> {
        self.scores.iter().map(|score| self.probability(*score)).collect()
    }
}

/// A row to learn from: its fold, whether it is one, what it counts, and whether it is judged when it is held out.
struct Example<'r> {
    row: &'r Row,
    fold: usize,
    is: bool,
    count: f32,
    is_judged: bool,
}

fn learn(column: usize, examples: &[Example], recipe: Recipe) -> Result<Learnt> {
    let fit_without = |fold: Option<usize>| {
        let kept: Vec<&Example> = examples.iter().filter(|e| Some(e.fold) != fold).collect();
        let rows: Vec<&Row> = kept.iter().map(|e| e.row).collect();
        let is: Vec<bool> = kept.iter().map(|e| e.is).collect();
        let counts: Vec<f32> = kept.iter().map(|e| e.count).collect();
        fit(Examples { rows: &rows, is: &is, counts: &counts }, recipe)
    };
    let folds: Vec<Model> = (0..FOLDS).map(|fold| fit_without(Some(fold))).collect::<std::result::Result<_, _>>()?;
    let judged: Vec<&Example> = examples.iter().filter(|e| e.is_judged).collect();
    let scores: Vec<f64> = judged.iter().map(|e| folds[e.fold].score(e.row)).collect();
    let is: Vec<bool> = judged.iter().map(|e| e.is).collect();
    let (slope, bias) = calibrate(&scores, &is);
    Ok(Learnt { column, folds, all: fit_without(None)?, scores, is, slope, bias })
}

fn main() -> Result {
    let (clause_file, message_file) = (data::file("clauses.jsonl")?, data::file("messages.jsonl")?);
    let clauses: Vec<Clause> = data::lines(&clause_file)?;
    let messages: Vec<Message> = data::lines(&message_file)?;
    let clause_folds = data::folds(clauses.iter().map(|c| c.group.as_str()));
    let message_folds = data::folds(messages.iter().map(|m| m.group.as_str()));
    let clause_rows: Vec<Row> = clauses.iter().map(|c| extract::clause(&c.text)).collect();
    let message_rows: Vec<Row> = messages.iter().map(|m| extract::message(&m.text)).collect();
    let beginnings: Vec<(usize, Row)> = (messages.iter().enumerate())
        .flat_map(|(at, m)| typing::beginnings(&m.text).into_iter().map(move |text| (at, extract::message(text))))
        .collect();

    let joined: Vec<(usize, Row)> = (0..clauses.len())
        .step_by(8)
        .filter_map(|at| {
            let group = clauses.get(at..at + 8).filter(|eight| eight.iter().all(|c| c.group == eight[0].group))?;
            let text = group.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join("\n");
            Some((clause_folds[at], extract::message(&text)))
        })
        .collect();

    let learn_column = |column: usize| -> Result<Learnt> {
        if column == GATE {
            let whole = (0..messages.len()).map(|at| (at, &message_rows[at], 1.0, true));
            let begun = beginnings.iter().map(|(at, row)| (*at, row, BEGINNING, false));
            let mut examples: Vec<Example> = whole
                .chain(begun)
                .map(|(at, row, count, is_judged)| {
                    let (fold, is) = (message_folds[at], messages[at].recruiting);
                    Example { row, fold, is, count, is_judged }
                })
                .collect();
            let joined = joined.iter().map(|(fold, row)| (*fold, row));
            examples.extend(joined.map(|(fold, row)| Example { row, fold, is: true, count: JOINED, is_judged: false }));
            return learn(column, &examples, MESSAGE);
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
        learn(column, &examples, LABEL)
    };

    // The longest first; each result is the same whichever thread computes it.
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Learnt>> = Mutex::default();
    let failed: Mutex<Vec<String>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(column) = GATE.checked_sub(next.fetch_add(1, Ordering::Relaxed)) {
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
    let (Some(gate), labels) = learnt.split_last().map_or((None, &[][..]), |(gate, labels)| (Some(gate), labels))
    else {
        return Err("nothing was learnt".into());
    };

    let mut scales = [Scale::default(); GATE + 1];
    let mut rows = vec![[0i8; COLUMNS]; 1 << PLACE_BITS];
    let mut table = Vec::new();
    for one in &learnt {
        let probabilities = one.probabilities();
        let precise = figures::precise(precise(one.column), &probabilities, &one.is);
        let threshold = if one.column == GATE { 0.8 } else { precise.map_or(2.0, |at| at.threshold) };
        scales[one.column] = Scale {
            step: (one.all.step * one.slope) as f32,
            bias: (one.all.bias * one.slope + one.bias) as f32,
            threshold: threshold as f32,
        };
        for (row, weight) in rows.iter_mut().zip(&one.all.weights) {
            row[one.column] = *weight;
        }
    }
    for one in labels {
        let probabilities = one.probabilities();
        let best = (5..95).map(|percent| figures::at(f64::from(percent) / 100.0, &probabilities, &one.is));
        table.push(Label {
            name: LABELS[one.column],
            count: one.is.iter().filter(|is| **is).count(),
            auc: figures::auc(&one.scores, &one.is),
            best: best.max_by(|a, b| a.f1().total_cmp(&b.f1())).unwrap_or_default(),
            used: figures::precise(precise(one.column), &probabilities, &one.is)
                .unwrap_or(At { threshold: 2.0, ..At::default() }),
            calibration: figures::calibration(&probabilities, &one.is),
        });
    }
    let weighed: Vec<(u32, Weighed)> =
        (0u32..).zip(rows).filter(|(_, row)| row.iter().any(|weight| *weight != 0)).collect();
    let fingerprint = extract::fingerprint(&clause_file, &message_file);
    let file = Weights::new(fingerprint, scales, &weighed).to_bytes();
    let path = data::root().join("src/reader/weights.bin");
    if std::env::args().any(|argument| argument == "--check") {
        let is_same = fs::read(path)? == file;
        println!("src/reader/weights.bin is {}", if is_same { "as learnt" } else { "another" });
        return if is_same { Ok(()) } else { Err("train again".into()) };
    }
    fs::write(path, file)?;
    let typed = typing::typed(&messages, &message_folds, |fold, row| gate.probability(gate.folds[fold].score(row)));
    let page = page::write(
        &messages,
        &gate.probabilities(),
        figures::auc(&gate.scores, &gate.is),
        &table,
        &typed,
        clauses.len(),
    );
    print!("{page}");
    fs::write(data::root().join("docs/accuracy.md"), page)?;
    Ok(())
}
