//! A call allocates in proportion to its text, not to the tables of what is known.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use facts_first::embedded;
use facts_first::reader::Weights;
use facts_first::tables::Tables;
use facts_first::{Options, check};

/// The system's allocator, which counts the bytes that each thread asks for.
struct Counting;

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static COUNTING: Counting = Counting;

// SAFETY: every call goes to the system's allocator as it came. Counting allocates nothing, as the counter is constant
// from the start and has no destructor.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ASKED.set(ASKED.get() + layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ASKED.set(ASKED.get() + size.saturating_sub(layout.size()));
        unsafe { System.realloc(at, layout, size) }
    }
}

/// How many bytes a piece of work asks for.
fn asked_for<T>(work: impl FnOnce() -> T) -> usize {
    let before = ASKED.get();
    let made = work();
    let asked = ASKED.get() - before;
    drop(made);
    asked
}

fn asked_by_check(text: &str) -> usize {
    // The tables are built once; some of them when a message first needs them.
    check(MESSAGE, &Options::default());
    asked_for(|| check(text, &Options::default()))
}

/// Ordinary mail has no findings, which are strings: what a call needs at the least.
const ORDINARY: &str = "Hi Maya, the minutes are attached.";
const MESSAGE: &str =
    "Hi Maya, we are hiring a Rust engineer. It pays £70k and is fully remote. You choose your tools.";

#[test]
fn a_check_asks_for_a_bit_of_each_feature_that_weighs_and_less_than_a_byte_for_each_word_that_is_known() {
    let words = embedded::tables().vocabulary.len();
    let features = Weights::from_bytes(embedded::tables().weights).map_or(0, |weights| weights.features());
    let asked = asked_by_check(ORDINARY);
    assert!(asked < words + features / 8, "{asked} bytes with {words} words and {features} features");
}

#[test]
fn a_check_of_a_short_message_is_small_beside_the_tables() {
    let tables = asked_for(|| Tables::from_bytes(embedded::file(), None));
    let asked = asked_by_check(MESSAGE);
    assert!(asked * 8 < tables, "{asked} bytes beside tables of {tables}");
    assert!(asked < 64 * 1024, "{asked} bytes");
}

#[test]
fn ten_times_the_text_asks_for_ten_times_as_much_at_most() {
    for text in [ORDINARY, MESSAGE] {
        let (once, tenfold) = (asked_by_check(text), asked_by_check(&text.repeat(10)));
        // Buffers double as they grow, so that the last may be twice as large as what is in it.
        assert!(tenfold < 20 * once, "{once} bytes for one, {tenfold} for ten of: {text}");
    }
}
