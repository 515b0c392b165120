//! One pass over the tokens finds every phrase of every rule.

use crate::phrases::pattern::Op;
use crate::phrases::{Pattern, PatternError, Vocabulary, WordId};
use crate::rule::Rule;
use crate::text::{Document, Kind, Token};

/// A phrase of a rule, found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// The rule's place in [`Index::rules`].
    pub rule: u16,
    /// Which of the rule's phrases.
    pub phrase: u16,
    /// First token and the one after the last.
    pub from: u32,
    pub to: u32,
}

impl Match {
    pub fn tokens(&self) -> std::ops::Range<usize> {
        self.from as usize..self.to as usize
    }
}

/// Every rule's phrases, found by the words they can begin with.
#[derive(Debug, Default)]
pub struct Index {
    rules: Vec<&'static Rule>,
    phrases: Vec<Phrase>,
    /// For each word number the first place in `by_word`, and one more at the end.
    starts: Vec<u32>,
    by_word: Vec<u32>,
    /// For each class bit the phrases that can begin with it.
    by_class: Vec<(u64, Vec<u32>)>,
}

#[derive(Debug)]
struct Phrase {
    pattern: Pattern,
    rule: u16,
    /// Its place among the rule's phrases, or among its exceptions.
    index: u16,
    is_exception: bool,
}

impl Index {
    /// Compiles the phrases of all rules; their words become known to the vocabulary.
    pub fn build(rules: Vec<&'static Rule>, vocabulary: &mut Vocabulary) -> Result<Self, PatternError> {
        let mut index = Self { rules, ..Self::default() };
        let mut pairs: Vec<(WordId, u32)> = Vec::new();
        let mut firsts = Vec::new();
        for (number, rule) in index.rules.iter().enumerate() {
            let phrases = rule.phrases.iter().enumerate().map(|(i, p)| (i, *p, false));
            let exceptions = rule.exceptions.iter().enumerate().map(|(i, p)| (i, *p, true));
            for (place, phrase, is_exception) in phrases.chain(exceptions) {
                let pattern = Pattern::compile(phrase, vocabulary)?;
                firsts.clear();
                pattern.firsts(0, &mut firsts);
                let id = index.phrases.len() as u32;
                for first in &firsts {
                    match *first {
                        Op::Word(word) => pairs.push((word, id)),
                        Op::Class(bit) | Op::Run(bit) => match index.by_class.iter_mut().find(|(b, _)| *b == bit) {
                            Some((_, phrases)) if phrases.last() != Some(&id) => phrases.push(id),
                            Some(_) => {}
                            None => index.by_class.push((bit, vec![id])),
                        },
                        _ => {}
                    }
                }
                index.phrases.push(Phrase { pattern, rule: number as u16, index: place as u16, is_exception });
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        index.starts = vec![0; vocabulary.len() + 2];
        for (word, _) in &pairs {
            index.starts[word.0 as usize + 1] += 1;
        }
        for i in 1..index.starts.len() {
            index.starts[i] += index.starts[i - 1];
        }
        index.by_word = pairs.into_iter().map(|(_, phrase)| phrase).collect();
        Ok(index)
    }

    pub fn rules(&self) -> &[&'static Rule] {
        &self.rules
    }

    /// Finds all phrases in one pass. Of matches of one rule that overlap, the first and longest stays; matches
    /// that one of the rule's exceptions overlaps are dropped.
    pub fn scan(&self, document: &Document) -> Matches {
        let mut found: Vec<(Match, bool)> = Vec::new();
        for at in 0..document.tokens.len() {
            let token = &document.tokens[at];
            let word = token.word.0 as usize;
            if word != 0 && word + 1 < self.starts.len() {
                for phrase in &self.by_word[self.starts[word] as usize..self.starts[word + 1] as usize] {
                    self.try_phrase(*phrase, document, at, &mut found);
                }
            }
            if token.classes != 0 {
                for (bit, phrases) in &self.by_class {
                    if token.classes & bit != 0 {
                        for phrase in phrases {
                            self.try_phrase(*phrase, document, at, &mut found);
                        }
                    }
                }
            }
        }
        Matches::settle(found, self.rules.len())
    }

    fn try_phrase(&self, phrase: u32, document: &Document, at: usize, found: &mut Vec<(Match, bool)>) {
        let Phrase { pattern, rule, index, is_exception } = &self.phrases[phrase as usize];
        let sentence = document.sentence_of(at);
        let run =
            Run { ops: &pattern.ops, tokens: &document.tokens, first: sentence.tokens.start, end: sentence.tokens.end };
        if let Some((from, to)) = run.best(at) {
            found.push((Match { rule: *rule, phrase: *index, from: from as u32, to: to as u32 }, *is_exception));
        }
    }
}

/// The most tokens that `<class>+` takes: longer than any list of names or any amount.
const LONGEST_RUN: usize = 32;

/// One phrase tried at one place. It looks at each path through the pattern; patterns are short and gaps bounded,
/// so the work for each token is bounded too.
struct Run<'a> {
    ops: &'a [Op],
    tokens: &'a [Token],
    /// The sentence's first token, and the one after its last.
    first: usize,
    end: usize,
}

#[derive(Clone, Copy)]
struct State {
    from: usize,
    open: Option<usize>,
    close: Option<usize>,
}

impl Run<'_> {
    /// The longest match that begins at `at`: its first token, and the one after its last.
    fn best(&self, at: usize) -> Option<(usize, usize)> {
        let mut best = None;
        self.go(0, at, at, State { from: at, open: None, close: None }, &mut best);
        best.map(|(_, from, to)| (from, to))
    }

    /// `last` is the end of the last token taken, which is where the match ends.
    fn go(
        &self,
        mut op: usize,
        mut at: usize,
        mut last: usize,
        mut state: State,
        best: &mut Option<(usize, usize, usize)>,
    ) {
        loop {
            match self.ops[op] {
                Op::Word(word) => {
                    at = self.pass_over(at, |t| t.word == word);
                    if at >= self.end || self.tokens[at].word != word {
                        return;
                    }
                    at += 1;
                    last = at;
                }
                Op::Class(bit) => {
                    at = self.pass_over(at, |t| t.classes & bit != 0);
                    if at >= self.end || self.tokens[at].classes & bit == 0 {
                        return;
                    }
                    at += 1;
                    last = at;
                }
                Op::Run(bit) => {
                    at = self.pass_over(at, |t| t.classes & bit != 0);
                    // Bounded, or a text that is one long run would be read once for each of its tokens.
                    let within = &self.tokens[at.min(self.end)..(at + LONGEST_RUN).min(self.end)];
                    let run = within.iter().take_while(|t| t.classes & bit != 0).count();
                    if run == 0 {
                        return;
                    }
                    at += run;
                    last = at;
                }
                Op::Any => {
                    at = self.pass_over(at, |_| false);
                    if at >= self.end || !matches!(self.tokens[at].kind, Kind::Word | Kind::Number) {
                        return;
                    }
                    at += 1;
                    last = at;
                }
                Op::Gap(most) => {
                    for taken in 1..=most as usize {
                        if at + taken <= self.end {
                            self.go(op + 1, at + taken, last, state, best);
                        }
                    }
                }
                Op::Split(other) => self.go(other as usize, at, last, state, best),
                Op::Jump(to) => {
                    op = to as usize;
                    continue;
                }
                Op::Open => state.open = Some(self.pass_over(at, |_| false)),
                Op::Close => state.close = Some(last),
                Op::Start => {
                    if !self.tokens[self.first..at].iter().all(|t| matches!(t.kind, Kind::Mark(_) | Kind::Other)) {
                        return;
                    }
                }
                Op::End => {
                    if !self.tokens[at..self.end].iter().all(|t| matches!(t.kind, Kind::Mark(_) | Kind::Other)) {
                        return;
                    }
                }
                Op::Found => {
                    if best.is_none_or(|(end, ..)| last > end) {
                        let (from, to) = (state.open.unwrap_or(state.from), state.close.unwrap_or(last));
                        if from < to {
                            *best = Some((last, from, to));
                        }
                    }
                    return;
                }
            }
            op += 1;
        }
    }

    /// Passes over quotation marks and asterisks, unless they are what is wanted.
    fn pass_over(&self, mut at: usize, wanted: impl Fn(&Token) -> bool) -> usize {
        while at < self.end {
            let token = &self.tokens[at];
            if !matches!(token.kind, Kind::Mark('*' | '_' | '"' | '“' | '”' | '„' | '\'' | '‘' | '’')) || wanted(token)
            {
                break;
            }
            at += 1;
        }
        at
    }
}

/// What a pass found, by rule.
#[derive(Debug, Default)]
pub struct Matches {
    /// Sorted by rule, then place.
    all: Vec<Match>,
    starts: Vec<u32>,
}

impl Matches {
    fn settle(mut found: Vec<(Match, bool)>, rules: usize) -> Self {
        found.sort_unstable_by_key(|(m, is_exception)| (m.rule, m.from, u32::MAX - m.to, m.phrase, *is_exception));
        let mut all: Vec<Match> = Vec::with_capacity(found.len());
        let mut first_of_rule = 0;
        for group in found.chunk_by(|(a, _), (b, _)| a.rule == b.rule) {
            let has_exceptions = group.iter().any(|(_, is_exception)| *is_exception);
            for (candidate, is_exception) in group {
                if *is_exception || all[first_of_rule..].last().is_some_and(|kept| candidate.from < kept.to) {
                    continue;
                }
                let excepted =
                    |(e, is_exception): &(Match, bool)| *is_exception && e.from < candidate.to && candidate.from < e.to;
                if !has_exceptions || !group.iter().any(excepted) {
                    all.push(*candidate);
                }
            }
            first_of_rule = all.len();
        }
        let mut starts = vec![0u32; rules + 1];
        for m in &all {
            starts[m.rule as usize + 1] += 1;
        }
        for i in 1..starts.len() {
            starts[i] += starts[i - 1];
        }
        Self { all, starts }
    }

    /// The matches of the rule at this place in [`Index::rules`], in order of the text.
    pub fn of_rule(&self, rule: usize) -> &[Match] {
        match (self.starts.get(rule), self.starts.get(rule + 1)) {
            (Some(from), Some(to)) => &self.all[*from as usize..*to as usize],
            _ => &[],
        }
    }
}
