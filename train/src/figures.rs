//! How right held-out probabilities are.

/// The area under the ROC curve.
pub fn auc(scores: &[f64], is: &[bool]) -> f64 {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    let (mut below, mut sum, mut at) = (0.0, 0.0, 0);
    while at < order.len() {
        let end = at + order[at..].iter().take_while(|i| scores[**i] == scores[order[at]]).count();
        let yes = order[at..end].iter().filter(|i| is[**i]).count() as f64;
        let no = (end - at) as f64 - yes;
        sum += yes * (below + no / 2.0);
        below += no;
        at = end;
    }
    let yes = is.iter().filter(|is| **is).count() as f64;
    sum / (yes * (is.len() as f64 - yes)).max(1.0)
}

/// Precision and recall at a threshold.
#[derive(Clone, Copy, Debug, Default)]
pub struct At {
    pub threshold: f64,
    pub precision: f64,
    pub recall: f64,
    pub found: usize,
}

impl At {
    pub fn f1(&self) -> f64 {
        2.0 * self.precision * self.recall / (self.precision + self.recall).max(1e-9)
    }
}

pub fn at(threshold: f64, probabilities: &[f64], is: &[bool]) -> At {
    let found = probabilities.iter().filter(|p| **p >= threshold).count();
    let hits = probabilities.iter().zip(is).filter(|(p, is)| **p >= threshold && **is).count() as f64;
    let yes = is.iter().filter(|is| **is).count() as f64;
    At { threshold, precision: hits / (found as f64).max(1.0), recall: hits / yes.max(1.0), found }
}

/// The lowest threshold from which on the precision is at least this; none that finds fewer than ten.
pub fn precise(precision: f64, probabilities: &[f64], is: &[bool]) -> Option<At> {
    (30..=98)
        .map(|percent| at(f64::from(percent) / 100.0, probabilities, is))
        .find(|at| at.precision >= precision && at.found >= 10)
}

/// For each tenth: how many, the mean probability, the share that is.
pub fn calibration(probabilities: &[f64], is: &[bool]) -> Vec<(usize, f64, f64)> {
    (0..10)
        .map(|tenth| {
            let inside = |p: f64| (p * 10.0).min(9.0) as usize == tenth;
            let chosen: Vec<_> = probabilities.iter().zip(is).filter(|(p, _)| inside(**p)).collect();
            let n = chosen.len().max(1) as f64;
            let mean = chosen.iter().map(|(p, _)| **p).sum::<f64>() / n;
            (chosen.len(), mean, chosen.iter().filter(|(_, is)| **is).count() as f64 / n)
        })
        .collect()
}
