//! Our data files: a row a line, its columns between bars, what a column lists between commas.

/// The lines of a data file that are no comment.
pub(crate) fn entries(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The columns of a line, which bars part; those that are not there are empty. One look at each byte.
pub(crate) fn columns<const N: usize>(line: &'static str) -> [&'static str; N] {
    let mut columns = [""; N];
    let mut rest = line;
    for column in &mut columns {
        let bar = rest.bytes().position(|byte| byte == b'|');
        let end = bar.unwrap_or(rest.len());
        *column = rest[..end].trim_ascii();
        rest = bar.map_or("", |bar| &rest[bar + 1..]);
    }
    columns
}

/// The parts of a column, which commas part; none of them is empty.
pub(crate) fn parts(column: &'static str) -> impl Iterator<Item = &'static str> {
    let mut rest = Some(column);
    let next = move || {
        let column = rest?;
        let comma = column.bytes().position(|byte| byte == b',');
        rest = comma.map(|comma| &column[comma + 1..]);
        Some(column[..comma.unwrap_or(column.len())].trim_ascii())
    };
    std::iter::from_fn(next).filter(|part| !part.is_empty())
}

/// The rows of a data file alone.
pub(crate) fn without_comments(data: &'static str) -> String {
    entries(data).flat_map(|line| [line, "\n"]).collect()
}
