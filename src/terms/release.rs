//! When a technology became public, read from `releases.txt`.
//!
//! The compiler lays that table beside `technologies.txt`, which has the same order, and keeps two bytes for each
//! technology: names and sources would be 8 kB more to load.

use crate::terms::technology::DATA as TECHNOLOGIES;

const RELEASES: &str = include_str!("releases.txt");

/// For each technology, in the order of the data, its year and the year from which experience counts, both since
/// [`EPOCH`]; zeros where nothing is known.
#[allow(long_running_const_eval)]
static YEARS: [[u8; 2]; rows(TECHNOLOGIES.as_bytes())] = laid_beside(TECHNOLOGIES.as_bytes(), RELEASES.as_bytes());

const EPOCH: u16 = 1900;

/// A first public release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    pub year: u16,
    /// The year from which experience counts: earlier where the technology had another name.
    pub counts_from: u16,
}

/// The first public release of a technology, by its place in the data.
pub fn of(technology: usize) -> Option<Release> {
    let [year, from] = *YEARS.get(technology)?;
    (year > 0).then(|| Release { year: EPOCH + u16::from(year), counts_from: EPOCH + u16::from(from) })
}

/// How many rows a table has.
const fn rows(table: &[u8]) -> usize {
    let (mut at, mut count) = (first_row(table, 0), 0);
    while at < table.len() {
        count += 1;
        at = first_row(table, next_line(table, at));
    }
    count
}

/// The years of `releases` for each row of `technologies`.
const fn laid_beside<const N: usize>(technologies: &[u8], releases: &[u8]) -> [[u8; 2]; N] {
    let mut years = [[0; 2]; N];
    let (mut row, mut release) = (first_row(technologies, 0), first_row(releases, 0));
    let mut place = 0;
    while place < N && release < releases.len() {
        if is_one_name(technologies, row, releases, release) {
            let year_at = column(releases, release, 1);
            let earlier_at = column(releases, release, 3);
            let year = digits(releases, year_at);
            let from = if earlier_at < releases.len() { digits(releases, earlier_at) } else { year };
            years[place] = [(year - EPOCH) as u8, (from - EPOCH) as u8];
            release = first_row(releases, next_line(releases, release));
        }
        row = first_row(technologies, next_line(technologies, row));
        place += 1;
    }
    years
}

/// The first row at or behind a line's start: no comment, and not empty.
const fn first_row(table: &[u8], mut at: usize) -> usize {
    while at < table.len() && (table[at] == b'#' || table[at] == b'\n') {
        at = next_line(table, at);
    }
    at
}

const fn next_line(table: &[u8], mut at: usize) -> usize {
    while at < table.len() && table[at] != b'\n' {
        at += 1;
    }
    at + 1
}

/// Where a column of the row at `at` begins; the table's end if the row has no such column.
const fn column(table: &[u8], mut at: usize, column: usize) -> usize {
    let mut bars = 0;
    while at < table.len() && table[at] != b'\n' {
        bars += (table[at] == b'|') as usize;
        at += 1;
        if bars == column && table[at - 1] == b'|' {
            return at + 1;
        }
    }
    table.len()
}

/// Whether two rows have the same first column.
const fn is_one_name(a: &[u8], mut at: usize, b: &[u8], mut bt: usize) -> bool {
    while at < a.len() && bt < b.len() && a[at] == b[bt] && a[at] != b'|' {
        at += 1;
        bt += 1;
    }
    at < a.len() && bt < b.len() && a[at] == b'|' && b[bt] == b'|'
}

/// The four digits of a year.
const fn digits(table: &[u8], at: usize) -> u16 {
    let mut year = 0;
    let mut i = 0;
    while i < 4 {
        year = year * 10 + (table[at + i] - b'0') as u16;
        i += 1;
    }
    year
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn listed() -> impl Iterator<Item = Vec<&'static str>> {
        RELEASES.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(|l| l.split(" | ").collect())
    }

    #[test]
    fn every_release_names_a_technology_a_year_and_a_source_and_is_found() {
        let all = Lexicon::get().technologies.all();
        assert_eq!(YEARS.len(), all.len());
        for row in listed() {
            let &[name, year, source, ..] = row.as_slice() else { panic!("{row:?}: three columns at least") };
            let place = all.iter().position(|t| t.name == name).unwrap_or_else(|| panic!("{name}: no such technology"));
            let year: u16 = year.parse().expect(name);
            assert!((1950..2100).contains(&year), "{name}: {year}");
            assert!(source.starts_with("https://") && !source.contains(' '), "{name}: {source}");
            let earlier = row.get(3).map(|e| e.split_once(' ').expect("a year and a name"));
            let from = earlier.map_or(year, |(y, _)| y.parse().expect(name));
            assert!(from <= year, "{name}: an earlier name came later");
            let wanted = Some(Release { year, counts_from: from });
            assert_eq!(of(place), wanted, "{name}: this row or the one before is not in the order of technologies.txt");
        }
        let known = YEARS.iter().filter(|y| y[0] > 0).count();
        assert_eq!(known, listed().count());
        assert!(known >= 250, "{known}");
    }

    #[test]
    fn years_under_an_older_name_count() {
        let place = Lexicon::get().technologies.all().iter().position(|t| t.name == "Angular").expect("known");
        assert_eq!(of(place), Some(Release { year: 2016, counts_from: 2010 }));
        assert_eq!(of(usize::MAX), None);
    }
}
