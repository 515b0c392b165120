//! When a technology became public, read from `releases.txt`.

use crate::data::bytes::{Reader, Writer};
use crate::data::rows;
use crate::technologies::Technologies;

/// First public releases.
#[derive(Debug)]
pub struct Releases {
    /// For each technology, in the order of the data.
    of: Vec<Option<Release>>,
}

/// A first public release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    pub year: u16,
    /// The year from which experience counts: earlier where the technology had another name.
    pub counts_from: u16,
}

/// Every release is later.
const BEFORE: u16 = 1900;

impl Releases {
    pub(crate) fn write_to(&self, writer: &mut Writer) {
        let year = |year: Option<u16>| year.map_or(0, |year| (year - BEFORE) as u8);
        writer.row8(self.of.iter().map(|r| year(r.map(|r| r.year))));
        writer.row8(self.of.iter().map(|r| year(r.map(|r| r.counts_from))));
    }

    pub(crate) fn read_from(reader: &mut Reader) -> Option<Self> {
        let (years, from) = (reader.row8()?, reader.row8()?);
        let release = |(year, from): (&u8, &u8)| {
            (*year > 0).then(|| Release { year: BEFORE + u16::from(*year), counts_from: BEFORE + u16::from(*from) })
        };
        Some(Self { of: years.iter().zip(from).map(release).collect() })
    }

    /// Reads the data, which has the order of the technologies.
    pub fn build(data: &'static str, technologies: &Technologies) -> Self {
        let mut rows = rows::entries(data).peekable();
        let release = |technology: &crate::technologies::Technology| {
            let release = Release::read(rows.peek()?, technology.name)?;
            rows.next();
            Some(release)
        };
        Self { of: technologies.all().iter().map(release).collect() }
    }

    /// The first public release of a technology, by its place in the data.
    pub fn of(&self, technology: usize) -> Option<Release> {
        *self.of.get(technology)?
    }
}

impl Release {
    /// Reads the row of a technology; none if it is another's.
    fn read(row: &str, name: &str) -> Option<Self> {
        // Most technologies have no row, so that the next row is another's.
        let mut columns = row.strip_prefix(name)?.split('|').map(str::trim);
        if columns.next() != Some("") {
            return None;
        }
        let year = columns.next()?.parse().ok()?;
        // The last column, if it is a year and a name; the one between is a source.
        let earlier = columns.next_back().and_then(|last| last.split(' ').next()?.parse().ok());
        Some(Self { year, counts_from: earlier.unwrap_or(year) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    const DATA: &str = include_str!("releases.txt");

    fn place(name: &str) -> usize {
        let all = crate::embedded::tables().technologies.all();
        all.iter().position(|t| t.name == name).unwrap_or_else(|| panic!("{name}: no technology of this name"))
    }

    #[test]
    fn every_release_names_a_technology_a_year_and_a_source_and_is_found() {
        let releases = &crate::embedded::tables().releases;
        let mut count = 0;
        for row in rows::entries(DATA) {
            let row: Vec<_> = row.split(" | ").collect();
            let &[name, year, source, ..] = row.as_slice() else { panic!("{row:?}: three columns at least") };
            let year: u16 = year.parse().expect(name);
            assert!((1950..2100).contains(&year), "{name}: {year}");
            assert!(source.starts_with("https://") && !source.contains(' '), "{name}: {source}");
            let earlier = row.get(3).map(|e| e.split_once(' ').expect("a year and a name"));
            let from = earlier.map_or(year, |(y, _)| y.parse().expect(name));
            assert!(from <= year, "{name}: an earlier name came later");
            let wanted = Some(Release { year, counts_from: from });
            let found = releases.of(place(name));
            assert_eq!(found, wanted, "{name}: this row or the one before is not in the order of technologies.txt");
            count += 1;
        }
        assert_eq!(releases.of.iter().flatten().count(), count);
        assert!(count >= 250, "{count}");
    }

    #[test]
    fn years_under_an_older_name_count() {
        let releases = &crate::embedded::tables().releases;
        assert_eq!(releases.of(place("Angular")), Some(Release { year: 2016, counts_from: 2010 }));
        assert_eq!(releases.of(usize::MAX), None);
    }
}
