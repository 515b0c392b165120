//! The names in messages: what is learnt of which of them is the employer's, and which a place's.

use facts_first::data::bytes;
use facts_first::embedded;
use facts_first::reader::features::Sink;
use facts_first::reader::names::features::{self, Around};
use facts_first::reader::names::weights::{PLACE_BITS, place};
use facts_first::reader::names::{KINDS, Weights, candidates, may_be_place};
use facts_first::reader::norm;
use facts_first::reader::weights::Scale;
use facts_first::reading::Reading;
use facts_first::text::Class;
use serde::Deserialize;

use crate::data::{self, Message, Result};
use crate::extract::{Row, row};
use crate::figures::{self, At};
use crate::learnt::{Example, Learnt, learn};
use crate::logistic::Recipe;

/// A message or an advertisement, and every name in it, each with its kind, in the order of the text.
#[derive(Clone, Debug, Deserialize)]
pub struct Named {
    pub text: String,
    pub names: Vec<(String, String)>,
    pub group: String,
    /// It is about a job; every advertisement is.
    #[serde(default = "yes")]
    pub recruiting: bool,
}

fn yes() -> bool {
    true
}

/// A run of capitalised words in a message.
pub struct Run {
    pub message: usize,
    pub row: Row,
    /// Its kind in the data; empty for none.
    pub kind: String,
    /// The dictionary has it, so that nobody asks what it is. How places stand in a text is learnt of these too.
    pub is_listed: bool,
    /// A place can be written so.
    pub may_be_place: bool,
}

/// With 2,000 weights a tenth fewer places were found at the same precision; 8,000 find hardly more.
const NAME: Recipe = Recipe { places: 1 << PLACE_BITS, l2: 0.1, keep: 3000, most: 63.0, rarity: 0.7 };

/// How often what is called a place must be one. A place says little: a wrong one costs no more than a missed one.
const PLACES: f64 = 0.8;

#[derive(Default)]
struct Hashes(Vec<u32>);

impl Sink for Hashes {
    fn feature(&mut self, hash: u64) {
        self.0.push(place(hash).into());
    }
}

/// The runs of a message. `kinds` are the names that stand in it, in order.
fn runs(message: usize, named: &Named) -> Vec<Run> {
    let mut spans = Vec::new();
    let mut from = 0;
    for (name, kind) in &named.names {
        let found =
            named.text[from..].find(name.as_str()).map(|at| from + at).or_else(|| named.text.find(name.as_str()));
        if let Some(start) = found {
            spans.push((start..start + name.len(), kind));
            from = start + name.len();
        }
    }
    let reading = Reading::new(&named.text, embedded::tables());
    let around = Around::of(&reading);
    let run = |tokens: std::ops::Range<usize>| {
        let mut hashes = Hashes::default();
        features::name(&reading, &around, &tokens, &mut hashes);
        let value = norm(hashes.0.len() as u32);
        let span = reading.span(tokens.clone()).range();
        let shared = |one: &std::ops::Range<usize>| one.end.min(span.end).saturating_sub(one.start.max(span.start));
        let best = spans.iter().filter(|(one, _)| shared(one) > 0).max_by_key(|(one, _)| shared(one));
        Run {
            message,
            row: row(hashes.0.iter().map(|place| (*place, value)).collect()),
            kind: best.map(|(_, kind)| (*kind).clone()).unwrap_or_default(),
            may_be_place: may_be_place(&reading, &tokens),
            is_listed: tokens.clone().all(|at| reading.document.is(at, Class::Place)),
        }
    };
    candidates(&reading).into_iter().map(run).collect()
}

/// How right a kind is on what was held out.
pub struct Figures {
    pub kind: &'static str,
    /// How many of the runs that no dictionary has are of the kind.
    pub count: usize,
    pub auc: f64,
    pub used: At,
}

/// What is learnt, and how right it is on what was held out.
pub struct Names {
    pub weights: Weights,
    pub messages: usize,
    pub runs: usize,
    pub kinds: Vec<Figures>,
    /// Of messages that name no employer: how often that is said rightly, and how often it is said of all.
    pub unnamed: At,
}

/// The texts in which readers have marked the names: advertisements, and many of the messages.
fn texts() -> Result<Vec<Named>> {
    let mut texts: Vec<Named> = data::lines(&data::file("ads.jsonl")?)?;
    let messages: Vec<Message> = data::lines(&data::file("messages.jsonl")?)?;
    let named = messages
        .into_iter()
        .filter_map(|m| Some(Named { text: m.text, names: m.names?, group: m.group, recruiting: m.recruiting }));
    texts.extend(named);
    Ok(texts)
}

/// Learns the names.
pub fn train() -> Result<Names> {
    let messages = texts()?;
    let folds = data::folds(messages.iter().map(|m| m.group.as_str()));
    let runs = all_runs(&messages);
    let mut scales = [Scale::default(); KINDS.len()];
    let mut weighed: [Vec<(usize, i8)>; KINDS.len()] = Default::default();
    let (mut kinds, mut unnamed) = (Vec::new(), At::default());
    for (number, kind) in KINDS.into_iter().enumerate() {
        let examples: Vec<Example> = runs
            .iter()
            .filter(|run| kind != "place" || run.may_be_place)
            .map(|run| Example {
                row: &run.row,
                fold: folds[run.message],
                is: run.kind == kind,
                count: 1.0,
                is_judged: !run.is_listed,
            })
            .collect();
        let one = learn(number, &examples, NAME)?;
        let probabilities = one.probabilities();
        let threshold = if kind == "employer" {
            unnamed = balanced(&messages, &runs, &one);
            1.0 - unnamed.threshold
        } else {
            figures::precise(PLACES, &probabilities, &one.is).ok_or("no place is sure enough")?.threshold
        };
        kinds.push(Figures {
            kind,
            count: one.is.iter().filter(|is| **is).count(),
            auc: figures::auc(&one.scores, &one.is),
            used: figures::at(threshold, &probabilities, &one.is),
        });
        scales[number] = Scale {
            step: (one.all.step * one.slope) as f32,
            bias: (one.all.bias * one.slope + one.bias) as f32,
            threshold: (threshold / (1.0 - threshold)).ln() as f32,
        };
        weighed[number] = one.all.weights.iter().copied().enumerate().filter(|(_, weight)| *weight != 0).collect();
    }
    let weights = Weights::new(fingerprint(&messages, &runs), scales, weighed.each_ref().map(Vec::as_slice));
    let judged = runs.iter().filter(|run| !run.is_listed).count();
    Ok(Names { weights, messages: messages.len(), runs: judged, kinds, unnamed })
}

/// What [`Weights::fingerprint`] must be.
pub fn wanted() -> Result<u64> {
    let texts = texts()?;
    Ok(fingerprint(&texts, &all_runs(&texts)))
}

fn all_runs(messages: &[Named]) -> Vec<Run> {
    messages.iter().enumerate().flat_map(|(at, message)| runs(at, message)).collect()
}

/// From which probability on nobody is called unnamed: a message about a job whose employer is named must not be called so more
/// often than one without a name is overlooked. Of other messages nobody asks.
fn balanced(messages: &[Named], runs: &[Run], learnt: &Learnt) -> At {
    let mut surest = vec![0.0f64; messages.len()];
    let judged = runs.iter().filter(|run| !run.is_listed);
    for (run, probability) in judged.zip(learnt.probabilities()) {
        surest[run.message] = surest[run.message].max(probability);
    }
    let asked = || messages.iter().zip(&surest).filter(|(message, _)| message.recruiting);
    let unnamed: Vec<f64> = asked().map(|(_, surest)| 1.0 - surest).collect();
    let is: Vec<bool> = asked().map(|(m, _)| !m.names.iter().any(|(_, kind)| kind == "employer")).collect();
    let at = (30..95).map(|percent| figures::at(f64::from(percent) / 100.0, &unnamed, &is));
    at.into_iter().find(|at| at.precision >= at.recall).unwrap_or_default()
}

/// The data and the features as one number: it changes when the names, the features or the rules do.
fn fingerprint(texts: &[Named], runs: &[Run]) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    let add = |sum: u64, number: u64| (sum ^ number).wrapping_mul(ODD).rotate_left(29);
    let names = texts.iter().flat_map(|text| &text.names).flat_map(|(name, kind)| [name, kind]);
    let sum = names.fold(0, |sum, written| add(sum, bytes::fingerprint(written.as_bytes())));
    let rows = runs.iter().flat_map(|run| &run.row);
    rows.fold(sum, |sum, (place, value)| add(sum, u64::from(*place) ^ u64::from(value.to_bits()) << 32))
}
