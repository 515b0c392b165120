//! How alike two names are.

/// How many letters must be put in, taken out or changed to make one name of the other; case, spaces and marks aside.
pub fn steps(a: &str, b: &str) -> usize {
    let letters = |name: &str| -> Vec<char> {
        let mut letters: Vec<char> = name.chars().filter(|c| c.is_alphanumeric() || matches!(c, '+' | '#')).collect();
        letters.iter_mut().for_each(|c| *c = c.to_ascii_lowercase());
        letters
    };
    let (a, b) = (letters(a), letters(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != y);
            corner = row[j + 1];
            row[j + 1] = changed.min(corner + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn letters_count_and_marks_do_not() {
        for (a, b, wanted) in [
            ("Python", "pyhton", 2),
            ("Kubernets", "Kubernetes", 1),
            ("NodeJS", "Node.js", 0),
            ("", "Go", 2),
            ("C", "C++", 2),
            ("Java", "Java", 0),
        ] {
            assert_eq!(steps(a, b), wanted, "{a} {b}");
            assert_eq!(steps(b, a), wanted, "{b} {a}");
        }
    }
}
