//! One phrase tried at one place.

use crate::phrases::glance::Glance;
use crate::phrases::program::{LONGEST_RUN, Op, Programs};
use crate::phrases::seen::Seen;

/// It looks at each path through the program; programs are short and gaps bounded, so the work for each token is
/// bounded too.
pub(super) struct Run<'a> {
    pub programs: &'a Programs,
    pub tokens: &'a [Seen],
    /// The sentence's first token, and the one after its last.
    pub first: usize,
    pub end: usize,
}

/// Where the brackets of a phrase stand, as far as a way has met them.
#[derive(Clone, Copy)]
struct Brackets {
    open: u32,
    close: u32,
}

impl Brackets {
    const NOT_MET: u32 = u32::MAX;
    const NONE: Self = Self { open: Self::NOT_MET, close: Self::NOT_MET };
}

/// The longest match so far.
struct Best {
    first: usize,
    /// The end of the last token taken.
    end: usize,
    from: usize,
    to: usize,
}

impl Run<'_> {
    /// The longest match of the program at `start` that begins with the token `at`: its first token, and the one
    /// after its last.
    pub fn best(&self, start: u32, at: usize) -> Option<(usize, usize)> {
        let mut best = Best { first: at, end: 0, from: 0, to: 0 };
        self.go(start as usize, at, at, Brackets::NONE, &mut best);
        (best.from < best.to).then_some((best.from, best.to))
    }

    /// `last` is the end of the last token taken, which is where the match ends.
    fn go(&self, mut op: usize, mut at: usize, mut last: usize, mut met: Brackets, best: &mut Best) {
        let ops = &self.programs.ops[..];
        loop {
            match ops[op] {
                Op::Split(_) => {
                    // Most ways end at their first word: no need to come back from those.
                    op = self.open_way(op, at);
                    match ops[op] {
                        Op::Split(by) => self.go(op + by as usize, at, last, met, best),
                        _ => continue,
                    }
                }
                Op::Jump(by) => {
                    op += by as usize;
                    continue;
                }
                Op::Run(bit) => {
                    at = self.pass_over(at, |t| t.classes >> bit & 1 != 0);
                    // Bounded, or a text that is one long run would be read once for each of its tokens.
                    let within = &self.tokens[at.min(self.end)..(at + LONGEST_RUN as usize).min(self.end)];
                    let run = within.iter().take_while(|t| t.classes >> bit & 1 != 0).count();
                    if run == 0 {
                        return;
                    }
                    at += run;
                    last = at;
                }
                Op::Gap(most) => {
                    let next = ops[op + 1];
                    for taken in 1..=most as usize {
                        if at + taken <= self.end && !self.bars(next, self.token(at + taken)) {
                            self.go(op + 1, at + taken, last, met, best);
                        }
                    }
                }
                one @ Op::Glance(_) => {
                    if self.bars(one, self.token(at)) {
                        return;
                    }
                }
                Op::Open => met.open = self.pass_over(at, |_| false) as u32,
                Op::Close => met.close = last as u32,
                Op::Start => {
                    if !self.are_marks(self.first, at) {
                        return;
                    }
                }
                Op::End => {
                    if !self.are_marks(at, self.end) {
                        return;
                    }
                }
                Op::Found => {
                    if last > best.end {
                        let or = |met: u32, other: usize| if met == Brackets::NOT_MET { other } else { met as usize };
                        let (from, to) = (or(met.open, best.first), or(met.close, last));
                        if from < to {
                            (best.end, best.from, best.to) = (last, from, to);
                        }
                    }
                    return;
                }
                Op::Fail => return,
                one => {
                    while at < self.end && !self.takes(one, &self.tokens[at]) {
                        if !self.tokens[at].is_passed_over {
                            return;
                        }
                        at += 1;
                    }
                    if at >= self.end {
                        return;
                    }
                    at += 1;
                    last = at;
                }
            }
            op += 1;
        }
    }

    /// The token there, within the sentence.
    #[inline(always)]
    fn token(&self, at: usize) -> Option<&Seen> {
        if at < self.end { self.tokens.get(at) } else { None }
    }

    /// From a split on, the first whose own way does not end right here, or what stands behind the last.
    fn open_way(&self, mut op: usize, at: usize) -> usize {
        let token = self.token(at);
        while let Op::Split(by) = self.programs.ops[op]
            && self.bars(self.programs.ops[op + 1], token)
        {
            op += by as usize;
        }
        op
    }

    /// Whether the way on from an instruction ends at this token.
    #[inline(always)]
    fn bars(&self, op: Op, token: Option<&Seen>) -> bool {
        matches!(op, Op::Word(_) | Op::Class(_) | Op::Set(_) | Op::Glance(_))
            && token.is_none_or(|token| !self.takes(op, token) && !token.is_passed_over)
    }

    /// Whether an instruction for a single token takes this one.
    #[inline(always)]
    fn takes(&self, op: Op, token: &Seen) -> bool {
        match op {
            Op::Word(word) => token.word == word,
            Op::Class(bit) => token.classes >> bit & 1 != 0,
            Op::Set(set) => self.is_in(set, token),
            Op::Glance(glance) => self.programs.glances[glance as usize].meets(Glance::at(token)),
            Op::Any => token.is_word,
            _ => false,
        }
    }

    #[inline(always)]
    fn is_in(&self, set: u16, token: &Seen) -> bool {
        let set = &self.programs.sets[set as usize];
        u64::from(token.classes) & set.classes != 0
            || set.hint & token.word.bit() != 0 && self.programs.holds(set, token.word)
    }

    fn are_marks(&self, from: usize, to: usize) -> bool {
        self.tokens[from..to.max(from)].iter().all(|t| t.is_mark)
    }

    fn pass_over(&self, mut at: usize, wanted: impl Fn(&Seen) -> bool) -> usize {
        while at < self.end && self.tokens[at].is_passed_over && !wanted(&self.tokens[at]) {
            at += 1;
        }
        at
    }
}
