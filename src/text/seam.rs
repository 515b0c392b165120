//! Two lines that were pasted without the break between them: "onsiteWe are hiring".

use std::ops::Range;

use crate::text::{Vocabulary, is_among};

/// How many bytes into an unknown word, given by its place in the text, a second line begins: "onsiteWe".
///
/// Both halves are known words. After a capitalised half ("LeedsWe") the second must be a word that begins lines, since
/// names are written so, too; a half may be the "k" of an amount ("£80kLocation").
pub(super) fn of(text: &str, word: Range<usize>, follows_number: bool, vocabulary: &Vocabulary) -> Option<usize> {
    const BEGINS: &str = "we we're our you you'll your the this if what who why how about location salary benefits \
        requirements responsibilities experience skills";
    // "getUser", "firstName": names in code and of fields.
    const CODE: &str = "get set is has use on first last full job company user candidate new";
    let (before, after) = (&text.as_bytes()[..word.start], &text.as_bytes()[word.end..]);
    let word = &text[word];
    let is_part = before.last().is_some_and(|b| b"_@#$.{(`".contains(b))
        || after.first().is_some_and(|b| b"_@({`".contains(b))
        || word.bytes().any(|b| !b.is_ascii_alphabetic() && b != b'\'');
    if is_part {
        return None;
    }
    let mut seams =
        word.as_bytes().windows(2).enumerate().filter(|(_, w)| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    let seam = seams.next()?.0 + 1;
    let (first, second) = word.split_at(seam);
    let ends_amount = first == "k" && follows_number;
    let is_single = seams.next().is_none() && second[1..].bytes().all(|b| b.is_ascii_lowercase() || b == b'\'');
    let begins = is_among(second, BEGINS);
    let is_lower = first.bytes().all(|b| b.is_ascii_lowercase());
    let known = |half: &str| vocabulary.look_up(half.to_ascii_lowercase().as_bytes()) != Vocabulary::UNKNOWN;
    let may_part = ends_amount
        || first.len() >= 3
            && second.len() >= 2
            && (begins || is_lower && second.len() >= 4 && !is_among(first, CODE) && second != "Name");
    (is_single && may_part && known(first) && known(second)).then_some(seam)
}

#[cfg(test)]
mod tests {
    use crate::text::Gap;
    use crate::text::tokenizer::tokens;

    /// The words of a text, a bar between lines.
    fn cut(text: &str) -> String {
        let tokens = tokens(text, &crate::embedded::tables().vocabulary);
        let mut out = String::new();
        for token in tokens {
            match token.gap {
                Gap::Line => out.push('|'),
                Gap::Space => out.push(' '),
                _ => {}
            }
            out.push_str(token.span().of(text));
        }
        out
    }

    #[test]
    fn two_lines_that_lost_their_break_are_read_as_two() {
        for (text, wanted) in [
            ("three days onsiteWe are hiring", "three days onsite|We are hiring"),
            ("in LeedsWe are hiring", "in Leeds|We are hiring"),
            ("£80kLocation: Leeds", "£80k|Location: Leeds"),
            ("a backend developerSalary: £70k", "a backend developer|Salary: £70k"),
            ("fully remoteYou'll write Rust", "fully remote|You'll write Rust"),
            ("with great benefitsThe team", "with great benefits|The team"),
        ] {
            assert_eq!(cut(text), wanted);
        }
        for name in [
            "JavaScript",
            "TypeScript",
            "GitHub",
            "GitLab",
            "iOS",
            "macOS",
            "iPhone",
            "eBay",
            "LinkedIn",
            "YouTube",
            "PostgreSQL",
            "PowerShell",
            "FastAPI",
            "DevOps",
            "SecOps",
            "OpenTable",
            "TalentBridge",
            "StreamStaff",
            "DataDog",
            "gRPC",
            "mTLS",
            "useState",
            "firstName",
            "companyName",
            "getUser()",
            "{jobTitle}",
            "SalesForce",
            "McDonald",
            "WhatsApp",
            "FaceTime",
            "PhD",
            "GmbH",
            "LeedsWE",
        ] {
            assert_eq!(cut(name).replace(' ', ""), name);
        }
    }
}
