//! Web and e-mail addresses.

/// What follows the first letters and digits of an address.
pub(super) const MARKS: [u8; 6] = *b"._+-@:";

/// The end of a web or e-mail address that starts at the byte `start`, if one does. Looks ahead no further than the
/// address itself, and only where letters are followed by `://`, `@`, or a dot.
pub(super) fn end(text: &str, start: usize) -> Option<usize> {
    let bytes = &text.as_bytes()[start..];
    // Most words end before any mark that an address has.
    let letters = bytes.iter().take(MOST).take_while(|b| b.is_ascii_alphanumeric()).count();
    if !bytes.get(letters).is_some_and(|next| MARKS.contains(next)) {
        return None;
    }
    let is_local = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'+' | b'-');
    let run = letters + bytes[letters..].iter().take(MOST - letters).take_while(|b| is_local(b)).count();
    let rest = &bytes[run..];
    let is_link = rest.starts_with(b"://")
        || (rest.first() == Some(&b'@') && rest.get(1).is_some_and(u8::is_ascii_alphanumeric))
        || bytes.get(..4).is_some_and(|w| w.eq_ignore_ascii_case(b"www."))
        || is_bare_domain(&text[start..start + run], rest);
    if !is_link {
        return None;
    }
    let is_address = |b: &u8| {
        !b.is_ascii_whitespace() && !matches!(b, b'<' | b'>' | b'"' | b'|' | b'(' | b')' | b'[' | b']' | b'{' | b'}')
    };
    let mut end = start + bytes.iter().take(LONGEST).take_while(|b| is_address(b)).count();
    while end > start && matches!(text.as_bytes()[end - 1], b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'') {
        end -= 1;
    }
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    (end > start).then_some(end)
}

/// A local part or a scheme is short; a longer run is neither.
const MOST: usize = 64;

/// The most bytes of an address.
const LONGEST: usize = 2048;

/// "example.com/jobs", but not "Node.js" or "role.The": a dotted run of lower case with an everyday top-level domain.
fn is_bare_domain(run: &str, rest: &[u8]) -> bool {
    const DOMAINS: [&str; 12] =
        ["com", "org", "co.uk", "de", "fr", "eu", "dev", "app", "jobs", "careers", "work", "me"];
    let Some((_, ending)) = run.trim_end_matches('.').split_once('.') else { return false };
    let ending =
        DOMAINS.iter().any(|d| ending == *d || ending.ends_with(d) && ending[..ending.len() - d.len()].ends_with('.'));
    ending && rest.first().is_none_or(|b| !b.is_ascii_alphanumeric())
}
