//! What the reader can say of a clause.

/// The labels that the library asks for, in the order of their columns. `train` learns others too and says how right they
/// would be; no weights of those are kept.
pub const LABELS: [&str; 20] = [
    "pay/stated",
    "pay/vague",
    "remote/remote",
    "remote/hybrid",
    "remote/onsite",
    "remote/vague",
    "flexibility/free",
    "flexibility/process",
    "flexibility/vague",
    "habit/call-first",
    "habit/cv-first",
    "habit/asks-current-pay",
    "habit/hype",
    "habit/empty-praise",
    "habit/urgency",
    "habit/pestering",
    "habit/referral",
    "stack/vague",
    "habit/unnamed-company",
    "habit/several-jobs",
];

/// The column of what a feature weighs for the message being about a job.
pub const GATE: usize = LABELS.len();

/// The column of what a feature weighs for its clause standing in a message about a job.
pub const ASIDE: usize = GATE + 1;

/// Columns of a row of weights: the labels, the gate's two, and empty ones that fill a vector.
pub const COLUMNS: usize = (ASIDE + 1).next_multiple_of(8);

/// The column of a label.
pub const fn column(label: &str) -> usize {
    let mut at = 0;
    while at < LABELS.len() {
        if is_same(LABELS[at], label) {
            return at;
        }
        at += 1;
    }
    panic!("no such label")
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
