//! Logistic regression over sparse rows, made small: the weights that matter, in whole steps.

use argmin::core::{CostFunction, Error, Executor, Gradient, State};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;

use crate::extract::Row;

/// What is learnt from: rows, whether each is one, and how much each counts.
#[derive(Clone, Copy)]
pub struct Examples<'r> {
    pub rows: &'r [&'r Row],
    pub is: &'r [bool],
    pub counts: &'r [f32],
}

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub struct Recipe {
    /// Places for features.
    pub places: usize,
    /// What large weights cost.
    pub l2: f64,
    /// How many weights are kept.
    pub keep: usize,
    /// The greatest whole step.
    pub most: f64,
    /// How much more what is rare may weigh.
    pub rarity: f64,
}

/// A model in whole steps.
#[derive(Clone, Debug)]
pub struct Model {
    pub weights: Vec<i8>,
    pub step: f64,
    pub bias: f64,
}

impl Model {
    /// The log-odds of a row.
    pub fn score(&self, row: &Row) -> f64 {
        let sum: f64 = row.iter().map(|(at, value)| f64::from(self.weights[*at as usize]) * f64::from(*value)).sum();
        self.bias + self.step * sum
    }
}

struct Problem<'e> {
    examples: Examples<'e>,
    recipe: Recipe,
}

impl Problem<'_> {
    /// The cost, and the gradient where it is wanted. The last parameter is the bias.
    fn at(&self, weights: &[f64], mut gradient: Option<&mut Vec<f64>>) -> f64 {
        let bias = weights[self.recipe.places];
        let mut cost = 0.0;
        for ((row, is), count) in self.examples.rows.iter().zip(self.examples.is).zip(self.examples.counts) {
            let count = f64::from(*count);
            let score = bias + row.iter().map(|(at, value)| weights[*at as usize] * f64::from(*value)).sum::<f64>();
            let signed = if *is { score } else { -score };
            cost += count * if signed > 0.0 { (-signed).exp().ln_1p() } else { signed.exp().ln_1p() - signed };
            if let Some(gradient) = gradient.as_deref_mut() {
                let error = count * (1.0 / (1.0 + (-score).exp()) - f64::from(u8::from(*is)));
                for (at, value) in row.iter() {
                    gradient[*at as usize] += error * f64::from(*value);
                }
                gradient[self.recipe.places] += error;
            }
        }
        for (at, weight) in weights[..self.recipe.places].iter().enumerate() {
            cost += 0.5 * self.recipe.l2 * weight * weight;
            if let Some(gradient) = gradient.as_deref_mut() {
                gradient[at] += self.recipe.l2 * weight;
            }
        }
        cost
    }
}

impl CostFunction for Problem<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, Error> {
        Ok(self.at(weights, None))
    }
}

impl Gradient for Problem<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, Error> {
        let mut gradient = vec![0.0; weights.len()];
        self.at(weights, Some(&mut gradient));
        Ok(gradient)
    }
}

fn solve(problem: Problem, start: Vec<f64>, rounds: u64) -> Result<Vec<f64>, Error> {
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), 7).with_tolerance_grad(1e-3)?.with_tolerance_cost(1e-7)?;
    let solved = Executor::new(problem, solver).configure(|state| state.param(start).max_iters(rounds)).run()?;
    Ok(solved.state().get_best_param().cloned().unwrap_or_default())
}

/// How much a place may weigh: what stands in few rows tells more of them. 0 for a place in fewer than `LEAST` rows.
fn rarity(rows: &[&Row], recipe: Recipe) -> Vec<f64> {
    let mut counts = vec![0u32; recipe.places];
    for (at, _) in rows.iter().flat_map(|row| row.iter()) {
        counts[*at as usize] += 1;
    }
    let all = rows.len() as f64;
    let rarity = |count: u32| ((all + 1.0) / f64::from(count + 1)).ln().max(0.5).powf(recipe.rarity);
    counts.into_iter().map(|count| if count < LEAST { 0.0 } else { rarity(count) }).collect()
}

/// In how many rows a feature must stand.
const LEAST: u32 = 3;

/// The rows with the chosen places only, numbered anew.
fn chosen(rows: &[&Row], places: &[usize], scale: &[f64]) -> Vec<Row> {
    let mut numbers = vec![u32::MAX; scale.len()];
    for (number, place) in places.iter().enumerate() {
        numbers[*place] = number as u32;
    }
    let number = |(at, value): &(u32, f32)| {
        let number = numbers[*at as usize];
        (number < u32::MAX).then(|| (number, value * scale[*at as usize] as f32))
    };
    rows.iter().map(|row| row.iter().filter_map(number).collect()).collect()
}

/// Learns, keeps the greater half of the weights and learns those again until few enough are left, and rounds them. Half by half, since
/// of what says the same thing many times (a word, its letters, its pairs) only a part must go: at once, all of it would.
pub fn fit(examples: Examples, recipe: Recipe) -> Result<Model, Error> {
    let scale = rarity(examples.rows, recipe);
    let learn = |places: &[usize], start: Vec<f64>, rounds| {
        let rows = chosen(examples.rows, places, &scale);
        let rows: Vec<&Row> = rows.iter().collect();
        let recipe = Recipe { places: places.len(), ..recipe };
        solve(Problem { examples: Examples { rows: &rows, ..examples }, recipe }, start, rounds)
    };
    let mut places: Vec<usize> = (0..scale.len()).filter(|at| scale[*at] > 0.0).collect();
    let mut learnt = learn(&places, vec![0.0; places.len() + 1], 30)?;
    while places.len() > recipe.keep {
        let mut order: Vec<usize> = (0..places.len()).collect();
        let size = |number: usize| scale[places[number]] * learnt[number].abs();
        order.sort_by(|a, b| size(*b).total_cmp(&size(*a)).then(a.cmp(b)));
        order.truncate((places.len() / 2).max(recipe.keep));
        order.sort_unstable();
        let start = order.iter().map(|number| learnt[*number]).chain([learnt[places.len()]]).collect();
        places = order.iter().map(|number| places[*number]).collect();
        learnt = learn(&places, start, 12)?;
    }
    let weight = |number: usize| learnt[number] * scale[places[number]];
    let most = (0..places.len()).fold(0.0, |most: f64, number| most.max(weight(number).abs()));
    let step = (most / recipe.most).max(1e-9);
    let mut weights = vec![0; scale.len()];
    for (number, place) in places.iter().enumerate() {
        weights[*place] = (weight(number) / step).round() as i8;
    }
    Ok(Model { weights, step, bias: learnt[places.len()] })
}

/// Slope and bias that make probabilities of scores (Platt).
pub fn calibrate(scores: &[f64], is: &[bool]) -> (f64, f64) {
    let rows: Vec<[f64; 1]> = scores.iter().map(|score| [*score]).collect();
    let ([slope], bias) = weigh(&rows, is);
    (slope, bias)
}

/// A weight for each of a few scores, and a bias, that make probabilities of them together.
pub fn weigh<const N: usize>(rows: &[[f64; N]], is: &[bool]) -> ([f64; N], f64) {
    let (mut weights, mut bias) = ([0.0; N], 0.0);
    // Steepest descent by Newton's diagonal; few parameters and smooth, so that it settles.
    for _ in 0..2000 {
        let (mut slopes, mut curves, mut slope, mut curve) = ([0.0; N], [1e-6; N], 0.0, 1e-6);
        for (row, is) in rows.iter().zip(is) {
            let score = bias + weights.iter().zip(row).map(|(weight, value)| weight * value).sum::<f64>();
            let p = 1.0 / (1.0 + (-score).exp());
            let (error, spread) = (p - f64::from(u8::from(*is)), p * (1.0 - p));
            for ((slope, curve), value) in slopes.iter_mut().zip(&mut curves).zip(row) {
                *slope += error * value;
                *curve += spread * value * value;
            }
            slope += error;
            curve += spread;
        }
        // The parameters share what they explain, so that each takes half a step.
        for ((weight, slope), curve) in weights.iter_mut().zip(slopes).zip(curves) {
            *weight -= 0.5 * slope / curve;
        }
        bias -= 0.5 * slope / curve;
    }
    (weights, bias)
}
