//! Tables in text files, embedded without what only people read: comments, empty lines and room around the bars.
//!
//! The work is done by the compiler, so that the wasm core carries none of it.

/// How many bytes [`keep`] leaves of a table.
pub const fn kept_len(table: &str) -> usize {
    copy(table.as_bytes(), &mut [])
}

/// The rows of a table whose columns are parted by " | ", parted by bare bars. `N` is [`kept_len`] of the same.
pub const fn keep<const N: usize>(table: &str) -> [u8; N] {
    let mut kept = [0; N];
    copy(table.as_bytes(), &mut kept);
    kept
}

/// Copies what is kept, as far as there is room, and tells how much that is in all.
const fn copy(table: &[u8], into: &mut [u8]) -> usize {
    let (mut at, mut len) = (0, 0);
    while at < table.len() {
        let is_row = table[at] != b'#' && table[at] != b'\n';
        while at < table.len() && table[at] != b'\n' {
            let bar = at + 2 < table.len() && table[at] == b' ' && table[at + 1] == b'|' && table[at + 2] == b' ';
            if is_row {
                len = put(if bar { b'|' } else { table[at] }, len, into);
            }
            at += if bar { 3 } else { 1 };
        }
        if is_row {
            len = put(b'\n', len, into);
        }
        at += 1;
    }
    len
}

const fn put(byte: u8, len: usize, into: &mut [u8]) -> usize {
    if len < into.len() {
        into[len] = byte;
    }
    len + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_room_are_left_out() {
        const TABLE: &str = "# why\n\nA b | 1 | x | y\nC | 2 | z\nD | 3\n";
        const KEPT: [u8; kept_len(TABLE)] = keep(TABLE);
        assert_eq!(std::str::from_utf8(&KEPT), Ok("A b|1|x|y\nC|2|z\nD|3\n"));
    }
}
