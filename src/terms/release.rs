//! When a technology became public, read from `releases.txt`.

use crate::terms::table;

/// The whole table, with its sources.
pub const FILE: &str = include_str!("releases.txt");

const COLUMNS: &[usize] = &[0, 1, 3];
#[allow(long_running_const_eval)]
static YEARS: [u8; table::kept_len(FILE, COLUMNS)] = table::keep(FILE, COLUMNS);

/// A first public release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    pub year: u16,
    /// The year from which experience counts: earlier where the technology had another name.
    pub counts_from: u16,
}

/// The first public release of a technology, by its canonical name.
pub fn of(name: &str) -> Option<Release> {
    let rows = std::str::from_utf8(&YEARS).unwrap_or_default().lines();
    rows.filter_map(|row| row.strip_prefix(name)?.strip_prefix('|')).find_map(|rest| {
        let (year, earlier) = rest.split_once('|').unwrap_or((rest, ""));
        let year = year.parse().ok()?;
        let counts_from = earlier.split(' ').next().and_then(|y| y.parse().ok()).unwrap_or(year);
        Some(Release { year, counts_from })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    fn rows() -> impl Iterator<Item = Vec<&'static str>> {
        FILE.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).map(|l| l.split(" | ").collect())
    }

    #[test]
    fn every_release_names_a_technology_a_year_and_a_source() {
        let all = Lexicon::get().technologies.all();
        for row in rows() {
            let &[name, year, source, ..] = row.as_slice() else { panic!("{row:?}: three columns at least") };
            assert!(all.iter().any(|t| t.name == name), "{name}: no technology of this name");
            let year: u16 = year.parse().expect(name);
            assert!((1950..2100).contains(&year), "{name}: {year}");
            assert!(source.starts_with("https://") && !source.contains(' '), "{name}: {source}");
            let earlier = row.get(3).map(|e| e.split_once(' ').expect("a year and a name"));
            let from = earlier.map_or(year, |(y, _)| y.parse().expect(name));
            assert!(from <= year, "{name}: an earlier name came later");
            assert_eq!(of(name), Some(Release { year, counts_from: from }), "{name}");
        }
    }

    #[test]
    fn releases_are_sorted_and_there_are_many() {
        let names: Vec<String> = rows().map(|row| row[0].to_lowercase()).collect();
        let unsorted: Vec<_> = names.windows(2).filter(|w| w[0] >= w[1]).collect();
        assert!(unsorted.is_empty(), "{unsorted:?}");
        assert!(names.len() >= 250, "{}", names.len());
    }

    #[test]
    fn years_under_an_older_name_count() {
        assert_eq!(of("Angular"), Some(Release { year: 2016, counts_from: 2010 }));
        assert_eq!(of("no technology"), None);
    }
}
