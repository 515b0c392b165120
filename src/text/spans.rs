//! Many spans, which are asked whether one of them overlaps another.

use crate::order;
use crate::text::Span;

/// Spans in order of their start. A question takes a time that grows with the logarithm of their number.
#[derive(Debug)]
pub struct Spans {
    spans: Vec<Span>,
    /// How far the spans up to each one reach.
    reach: Vec<usize>,
}

impl FromIterator<Span> for Spans {
    fn from_iter<I: IntoIterator<Item = Span>>(spans: I) -> Self {
        let mut spans: Vec<Span> = spans.into_iter().collect();
        order::by_key(&mut spans, |span| span.start().0 as u128);
        let mut furthest = 0;
        let reach = spans.iter().map(|span| {
            furthest = furthest.max(span.end().0);
            furthest
        });
        let reach = reach.collect();
        Self { spans, reach }
    }
}

impl Spans {
    /// Whether one of them shares at least one character with a span.
    pub fn overlap(&self, span: &Span) -> bool {
        let begun = self.spans.partition_point(|one| one.start() < span.end());
        begun > 0 && self.reach[begun - 1] > span.start().0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlap_is_found_as_one_by_one() {
        let some = [(4, 9), (0, 2), (5, 6), (20, 30), (12, 12)].map(|(from, to)| Span::bytes(from, to));
        let spans: Spans = some.into_iter().collect();
        for from in 0..32 {
            for to in from + 1..33 {
                let asked = Span::bytes(from, to);
                let wanted = some.iter().any(|one| one.overlaps(&asked));
                assert_eq!(spans.overlap(&asked), wanted, "{from}..{to}");
            }
        }
        assert!(!Spans::from_iter([]).overlap(&Span::bytes(0, 9)));
    }
}
