//! One phrase tried at one place.

use crate::phrases::program::{LONGEST_RUN, Op, Programs, Set};
use crate::phrases::seen::Seen;

/// It looks at each path through the program; programs are short and gaps bounded, so the work for each token is
/// bounded too.
pub(super) struct Run<'a> {
    pub programs: &'a Programs,
    /// The tokens up to the end of the sentence.
    pub tokens: &'a [Seen],
    /// The sentence's first token.
    pub first: usize,
}

/// A way through a program, as far as it is followed.
#[derive(Clone, Copy)]
pub(super) struct Way {
    /// The next instruction, and the next token.
    op: u32,
    at: u32,
    /// The end of the last token taken, which is where the match ends.
    last: u32,
    /// Where the brackets of the phrase stand, if they were met.
    open: u32,
    close: u32,
}

impl Way {
    const NOT_MET: u32 = u32::MAX;
}

/// The longest match so far.
struct Best {
    first: u32,
    /// The end of the last token taken.
    end: u32,
    from: u32,
    to: u32,
}

impl Run<'_> {
    /// The longest match of the program at `start` that begins with the token `at`: its first token, and the one
    /// after its last. `others` is room for the ways that are still to follow; it comes and goes empty.
    pub fn best(&self, start: u32, at: usize, others: &mut Vec<Way>) -> Option<(u32, u32)> {
        let at = at as u32;
        let mut best = Best { first: at, end: 0, from: 0, to: 0 };
        let mut way = Way { op: start, at, last: at, open: Way::NOT_MET, close: Way::NOT_MET };
        loop {
            self.follow(way, others, &mut best);
            match others.pop() {
                Some(next) => way = next,
                None => return (best.from < best.to).then_some((best.from, best.to)),
            }
        }
    }

    /// Follows a way to its end. Where ways part, one is followed and the others wait, the next to follow last.
    #[inline]
    fn follow(&self, way: Way, others: &mut Vec<Way>, best: &mut Best) {
        let ops = &self.programs.ops[..];
        let Way { op, at, mut last, mut open, mut close } = way;
        let (mut op, mut at) = (op as usize, at as usize);
        loop {
            match ops[op] {
                Op::Split(_) => {
                    // Most ways end at their first word: no need to come back from those.
                    op = self.open_way(op, at);
                    match ops[op] {
                        Op::Split(by) => {
                            others.push(Way { op: op as u32 + 1, at: at as u32, last, open, close });
                            op += usize::from(by);
                            continue;
                        }
                        _ => continue,
                    }
                }
                Op::Jump(by) => {
                    op += usize::from(by);
                    continue;
                }
                Op::Run(bit) => {
                    at = self.pass_over(at, |t| t.glance.has_class(bit));
                    // Bounded, or a text that is one long run would be read once for each of its tokens.
                    let within = self.tokens.get(at..).unwrap_or_default().iter().take(LONGEST_RUN.into());
                    let run = within.take_while(|t| t.glance.has_class(bit)).count();
                    if run == 0 {
                        return;
                    }
                    at += run;
                    last = at as u32;
                }
                Op::Gap(most) => {
                    // The fewest tokens first, but none last.
                    op += 1;
                    let next = ops[op];
                    let way = |at: usize| Way { op: op as u32, at: at as u32, last, open, close };
                    others.push(way(at));
                    let mut to = self.tokens.len().min(at + usize::from(most));
                    while to > at {
                        if !self.bars(next, self.tokens.get(to)) {
                            others.push(way(to));
                        }
                        to -= 1;
                    }
                    return;
                }
                one @ Op::Glance(_) => {
                    if self.bars(one, self.tokens.get(at)) {
                        return;
                    }
                }
                Op::Open => open = self.pass_over(at, |_| false) as u32,
                Op::Close => close = last,
                Op::Start => {
                    if !self.are_marks(self.first, at) {
                        return;
                    }
                }
                Op::End => {
                    if !self.are_marks(at, self.tokens.len()) {
                        return;
                    }
                }
                Op::Found => {
                    if last > best.end {
                        let or = |met: u32, other: u32| if met == Way::NOT_MET { other } else { met };
                        let (from, to) = (or(open, best.first), or(close, last));
                        if from < to {
                            (best.end, best.from, best.to) = (last, from, to);
                        }
                    }
                    return;
                }
                Op::Fail => return,
                one => {
                    loop {
                        let Some(token) = self.tokens.get(at) else { return };
                        at += 1;
                        if self.takes(one, token) {
                            break;
                        }
                        if !token.is_passed_over() {
                            return;
                        }
                    }
                    last = at as u32;
                }
            }
            op += 1;
        }
    }

    /// From a split on, the first whose own way does not end right here, or what stands behind the last.
    #[inline]
    fn open_way(&self, mut op: usize, at: usize) -> usize {
        let token = self.tokens.get(at);
        if token.is_some_and(|token| token.is_passed_over()) {
            return op;
        }
        while let Some([Op::Split(by), next]) = self.programs.ops.get(op..op + 2) {
            // Most begin with a word.
            let is_barred = match (next, token) {
                (Op::Word(word), Some(token)) => token.word != *word,
                (next, token) => self.bars(*next, token),
            };
            if !is_barred {
                break;
            }
            op += usize::from(*by);
        }
        op
    }

    /// Whether the way on from an instruction ends at this token.
    #[inline]
    fn bars(&self, op: Op, token: Option<&Seen>) -> bool {
        matches!(op, Op::Word(_) | Op::Class(_) | Op::Set(_) | Op::Glance(_))
            && token.is_none_or(|token| !self.takes(op, token) && !token.is_passed_over())
    }

    /// Whether an instruction for a single token takes this one.
    #[inline(always)]
    fn takes(&self, op: Op, token: &Seen) -> bool {
        match op {
            Op::Word(word) => token.word == word,
            Op::Class(bit) => token.glance.has_class(bit),
            Op::Set(set) => self.is_in(&self.programs.sets[usize::from(set)], token),
            Op::Glance(glance) => self.programs.glances[usize::from(glance)].meets(token.glance),
            Op::Any => token.is_word(),
            _ => false,
        }
    }

    #[inline(always)]
    fn is_in(&self, set: &Set, token: &Seen) -> bool {
        set.glance.meets_by_class(token.glance)
            || set.glance.meets_by_word(token.glance) && self.programs.holds(set, token.word)
    }

    fn are_marks(&self, from: usize, to: usize) -> bool {
        self.tokens[from..to.max(from)].iter().all(|t| t.is_mark())
    }

    fn pass_over(&self, mut at: usize, wanted: impl Fn(&Seen) -> bool) -> usize {
        while self.tokens.get(at).is_some_and(|token| token.is_passed_over() && !wanted(token)) {
            at += 1;
        }
        at
    }
}
