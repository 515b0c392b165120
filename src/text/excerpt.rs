//! A writer's words as a title or a list quotes them: on one line, and no longer than is read at a glance.
//!
//! What is longer is cut where a clause ends, or else behind a word that something can end with; "…" stands where words are left out.

use std::ops::Range;

use super::is_among;

/// A quote does not end with these: they lead to what was left out.
const LEADING: &str = "a an the this that these those some any each every no of to in on at for with without by from as into than about between over \
    under and or but nor so if when where which who whose what how while because is are was were be been being will would can could may should must \
    have has had do does not very more most my your our their his her its we you they i he she it";

/// Words on one line, whatever line breaks and spaces stand between them.
pub fn flat(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first of the words, `most` characters at most.
pub fn excerpt(words: &str, most: usize) -> String {
    let line = flat(words);
    if fits(&line, most) { line } else { cut(&line, 0, most) }
}

/// The words around a part of them, which stands at these bytes: all where there is room, and else as many as there is room for. The part itself is cut
/// only where it is too long by itself.
pub fn excerpt_around(words: &str, part: Range<usize>, most: usize) -> String {
    let line = flat(words);
    if fits(&line, most) {
        return line;
    }
    let (before, part) = (flat(&words[..part.start]), flat(&words[part]));
    let upto = before.len() + part.len() + 1;
    if fits(&before, most.saturating_sub(part.chars().count() + MARK + 1)) {
        return cut(&line, upto.min(line.len()), most);
    }
    let rest = line.get(before.len()..).unwrap_or(&line).trim_start();
    let room = most.saturating_sub(MARK);
    let told = if fits(rest, room) { rest.to_owned() } else { cut(rest, part.len().min(rest.len()), room) };
    format!("… {told}")
}

/// What " …" takes.
const MARK: usize = 2;

fn fits(line: &str, most: usize) -> bool {
    line.len() <= most || line.chars().count() <= most
}

/// A line that is too long, cut behind `least` bytes where these fit.
fn cut(line: &str, least: usize, most: usize) -> String {
    let room = line.char_indices().nth(most.saturating_sub(MARK)).map_or(line.len(), |(at, _)| at);
    let least = if least <= room { least } else { 0 };
    // Where a word ends.
    let ends = || line[..room].char_indices().chain([(room, ' ')]).filter(|(at, _)| line[*at..].starts_with(' '));
    let closes = |at: usize| line[..at].ends_with([',', ';', ':', '.', '!', '?', ')', '–', '—']);
    let leads = |at: usize| {
        let last = line[..at].rsplit(' ').next().unwrap_or_default();
        is_among(last, LEADING)
    };
    let clause = ends().map(|(at, _)| at).rfind(|at| *at >= least.max(room / 2) && closes(*at));
    let word = || ends().map(|(at, _)| at).rfind(|at| *at >= least && !leads(*at));
    let any = || ends().map(|(at, _)| at).rfind(|at| *at >= least);
    let to = clause.or_else(word).or_else(any).unwrap_or(room);
    let told = line[..to].trim_end_matches([' ', ',', ';', ':', '-', '–', '—', '(']);
    format!("{told} …")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &str =
        "The team of five decides for itself how things are built, which tools it uses and what it builds next";

    #[test]
    fn what_fits_stands_as_it_is_on_one_line() {
        assert_eq!(excerpt("competitive\n  salary", 60), "competitive salary");
        assert_eq!(excerpt("zł".repeat(30).as_str(), 60), "zł".repeat(30));
    }

    #[test]
    fn what_is_longer_ends_with_a_clause_or_with_a_word_that_leads_nowhere() {
        for (most, told) in [
            (60, "The team of five decides for itself how things are built …"),
            (80, "The team of five decides for itself how things are built …"),
            (50, "The team of five decides for itself how things …"),
            (40, "The team of five decides for itself …"),
            (20, "The team of five …"),
        ] {
            assert_eq!(excerpt(LONG, most), told, "{most}");
        }
        assert_eq!(excerpt(&"x".repeat(100), 10), format!("{} …", "x".repeat(8)));
    }

    #[test]
    fn around_a_part_words_are_left_out_at_both_ends_where_there_is_no_room() {
        let around = |part: &str, most| {
            let at = LONG.find(part).expect("it is there");
            excerpt_around(LONG, at..at + part.len(), most)
        };
        assert_eq!(around("decides for itself", 120), LONG);
        assert_eq!(around("decides for itself", 60), "The team of five decides for itself how things are built …");
        assert_eq!(around("which tools it uses", 60), "… which tools it uses and what it builds next");
        assert_eq!(around("which tools it uses", 40), "… which tools it uses …");
        assert_eq!(around("how things are built", 40), "… how things are built …");
    }

    #[test]
    fn no_text_breaks_it() {
        for text in
            ["", " ", "ąę ś ć", "– – – – –", "a the of a the of a the of", "日本語の長い文章です。とても長い文章です。"]
        {
            for most in 0..30 {
                let told = excerpt(text, most);
                assert!(told.chars().count() <= most.max(2), "{text} {most}: {told}");
                for (at, _) in text.char_indices() {
                    excerpt_around(text, at..text.len(), most);
                    excerpt_around(text, 0..at, most);
                }
            }
        }
    }
}
