//! What the reader can say of a clause.

/// The labels in the order of their columns, as the training data names them.
pub const LABELS: [&str; 22] = [
    "pay/stated",
    "pay/vague",
    "stack/vague",
    "remote/remote",
    "remote/hybrid",
    "remote/onsite",
    "remote/vague",
    "flexibility/free",
    "flexibility/process",
    "flexibility/vague",
    "habit/call-first",
    "habit/unnamed-company",
    "habit/hype",
    "habit/cv-first",
    "habit/urgency",
    "habit/referral",
    "habit/pestering",
    "habit/asks-current-pay",
    "habit/empty-praise",
    "habit/shouting",
    "habit/placeholder",
    "habit/several-jobs",
];

/// The column of what a feature weighs for the message being about a job.
pub const GATE: usize = LABELS.len();

/// The column of what a feature weighs for its clause standing in a message about a job.
pub const ASIDE: usize = GATE + 1;

/// Columns of a row of weights: the labels and the gate's two, which fill three whole vectors.
pub const COLUMNS: usize = ASIDE + 1;

const _: () = assert!(COLUMNS.is_multiple_of(8));

/// The labels that the library asks for. Of the others `train` says how right they would be, and no weights are kept.
pub const IN_USE: [usize; 6] = [
    column("pay/vague"),
    column("remote/remote"),
    column("remote/hybrid"),
    column("remote/onsite"),
    column("flexibility/free"),
    column("flexibility/process"),
];

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
