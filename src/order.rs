//! Puts things in order by a number. The standard library's sorts are compiled anew for every kind of thing, some
//! 6 kB each in a browser's core; here one sort of numbers serves them all.

/// Puts `things` in the order of their keys; those with one key stay in the order in which they were.
pub(crate) fn by_key<T>(things: &mut Vec<T>, key: impl Fn(&T) -> u128) {
    if things.len() < 2 {
        return;
    }
    let keys = things.iter().enumerate().map(|(place, thing)| (key(thing), place as u32));
    let order = ordered(keys.collect());
    let mut taken: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(order.iter().filter_map(|(_, place)| taken[*place as usize].take()));
}

fn ordered(mut keys: Vec<(u128, u32)>) -> Vec<(u128, u32)> {
    // No two are equal, since places differ.
    keys.sort_unstable();
    keys
}

/// Several numbers as one key, the first of them the most telling; each counts up to `u32::MAX`.
pub(crate) fn key<const N: usize>(parts: [usize; N]) -> u128 {
    const { assert!(N <= 4) };
    parts.iter().fold(0, |key, part| key << 32 | (*part).min(u32::MAX as usize) as u128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_one_key_stays_in_order() {
        let mut words = vec!["pear", "fig", "plum", "nut", "apple"];
        by_key(&mut words, |word| word.len() as u128);
        assert_eq!(words, ["fig", "nut", "pear", "plum", "apple"]);
    }

    #[test]
    fn the_first_part_of_a_key_tells_most() {
        assert!(key([1, 9]) < key([2, 0]));
        assert!(key([1, 2, 3, 4]) < key([1, 2, 4, 0]));
        assert_eq!(key([0, usize::MAX]), u128::from(u32::MAX));
    }
}
