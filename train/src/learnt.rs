//! What is learnt for one column of the weights.

use crate::data::{FOLDS, Result};
use crate::extract::Row;
use crate::logistic::{Examples, Model, Recipe, calibrate, fit};

/// What was learnt for one column: a model for each fold, one of everything, and what the folds say of held-out rows.
pub struct Learnt {
    pub column: usize,
    pub folds: Vec<Model>,
    pub all: Model,
    pub scores: Vec<f64>,
    pub is: Vec<bool>,
    pub slope: f64,
    pub bias: f64,
}

impl Learnt {
    /// The calibrated probability of a score.
    pub fn probability(&self, score: f64) -> f64 {
        1.0 / (1.0 + (-(self.slope * score + self.bias)).exp())
    }

    /// Of every row when it was held out.
    pub fn probabilities(&self) -> Vec<f64> {
        self.scores.iter().map(|score| self.probability(*score)).collect()
    }
}

/// A row to learn from: its fold, whether it is one, what it counts, and whether it is judged when it is held out.
pub struct Example<'r> {
    pub row: &'r Row,
    pub fold: usize,
    pub is: bool,
    pub count: f32,
    pub is_judged: bool,
}

/// Learns a column: once without each fold, and once of everything.
pub fn learn(column: usize, examples: &[Example], recipe: Recipe) -> Result<Learnt> {
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
