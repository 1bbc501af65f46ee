//! Differences of two texts by lines and by words.
//!
//! The search is by Myers (1986, An O(ND) difference algorithm and its variations), without a clock: the same texts give the same
//! difference everywhere. Texts that have hardly anything in common would take long, so beyond a size what lies between their common
//! beginning and their common end counts as replaced as a whole. Whole courses have many texts: what one comparison of them may take together
//! is [`within`] a number of steps, and what is left when they are spent counts as replaced as well.

use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::cell::Cell;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// Lines or words that are compared one by one, of both texts together. A lesson of 10,000 words has a fifth of it.
const COMPARED: usize = 60_000;
/// How often two texts may differ, at most, for the search to be worth it: what is shared by less is replaced as a whole.
const WORK: usize = 40_000_000;
/// How often lines or words are looked at, at most, while two states of a whole course are compared or put together. Those of 200 lessons of
/// 1,000 words in four languages, which are looked at a few times where little changed, are less than 2 million.
const STEPS: usize = 200_000_000;

thread_local! {
    /// What is left, where somebody counts. Set and spent within one call, so it depends on nothing but the texts.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Gives back what was counted before, also where the work panics.
struct Counting(Option<usize>);

impl Drop for Counting {
    fn drop(&mut self) {
        LEFT.set(self.0);
    }
}

/// Compares or puts together many texts within a number of steps, and tells whether they were enough. The order in which texts are looked at
/// is that of the work, so the same texts have the same steps everywhere.
pub fn within<T>(work: impl FnOnce() -> T) -> (T, bool) {
    within_steps(STEPS, work)
}

fn within_steps<T>(most: usize, work: impl FnOnce() -> T) -> (T, bool) {
    let _counting = Counting(LEFT.replace(Some(most)));
    let done = work();
    (done, LEFT.get() != Some(0))
}

/// Something that counts how often it is looked at.
struct Counted<'a, T> {
    item: &'a T,
    steps: &'a Cell<usize>,
}

impl<T> Counted<'_, T> {
    fn count(&self) {
        self.steps.set(self.steps.get().saturating_add(1));
    }
}

impl<T: Eq> PartialEq for Counted<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.count();
        self.item == other.item
    }
}

impl<T: Eq> Eq for Counted<'_, T> {}

impl<T: Ord> PartialOrd for Counted<'_, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> Ord for Counted<'_, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.count();
        self.item.cmp(other.item)
    }
}

impl<T: Hash> Hash for Counted<'_, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.item.hash(state);
    }
}

/// A piece of a text that was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Kept(String),
    Removed(String),
    Added(String),
}

/// The stretches that two lists have in common, in order: the place in the first, the place in the second, how many.
pub(crate) fn common<T: Eq + std::hash::Hash + Ord>(
    old: &[T],
    new: &[T],
) -> Vec<(usize, usize, usize)> {
    let start = old
        .iter()
        .zip(new)
        .take_while(|(one, other)| one == other)
        .count();
    let rest = (&old[start..], &new[start..]);
    let end = rest
        .0
        .iter()
        .rev()
        .zip(rest.1.iter().rev())
        .take_while(|(one, other)| one == other)
        .count();
    let middle = (&old[start..old.len() - end], &new[start..new.len() - end]);
    let mut found = Vec::new();
    let mut add = |old: usize, new: usize, count: usize| {
        if count > 0 {
            found.push((old, new, count));
        }
    };
    add(0, 0, start);
    if is_worth_it(middle.0.len(), middle.1.len()) && LEFT.get() != Some(0) {
        let steps = Cell::new(0);
        let (before, after) = (counted(middle.0, &steps), counted(middle.1, &steps));
        let ops = capture_diff_slices(Algorithm::Myers, &before, &after);
        LEFT.set(LEFT.get().map(|left| left.saturating_sub(steps.get())));
        for op in ops {
            if let DiffOp::Equal {
                old_index,
                new_index,
                len,
            } = op
            {
                add(start + old_index, start + new_index, len);
            }
        }
    }
    add(old.len() - end, new.len() - end, end);
    found
}

fn counted<'a, T>(items: &'a [T], steps: &'a Cell<usize>) -> Vec<Counted<'a, T>> {
    items.iter().map(|item| Counted { item, steps }).collect()
}

fn is_worth_it(old: usize, new: usize) -> bool {
    old > 0
        && new > 0
        && old + new <= COMPARED
        && old.checked_mul(new).is_some_and(|work| work <= WORK)
}

/// A stretch of two lists: the same in both, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub same: bool,
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// Two lists from beginning to end, as stretches that are the same and stretches that are not, by turns.
pub(crate) fn stretches<T: Eq + std::hash::Hash + Ord>(old: &[T], new: &[T]) -> Vec<Stretch> {
    let mut all = Vec::new();
    let (mut at, mut to) = (0, 0);
    let ends = [(old.len(), new.len(), 0)];
    for (first, second, count) in common(old, new).into_iter().chain(ends) {
        if first > at || second > to {
            all.push(Stretch {
                same: false,
                old: at..first,
                new: to..second,
            });
        }
        (at, to) = (first + count, second + count);
        if count > 0 {
            all.push(Stretch {
                same: true,
                old: first..at,
                new: second..to,
            });
        }
    }
    all
}

/// What became of the words of a text, as one reads it: what was taken away stands before what came in its place. Joined without what was
/// added it is the old text, joined without what was removed the new one.
pub fn compare(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (words(old), words(new));
    let mut pieces: Vec<Piece> = Vec::new();
    let mut change = (String::new(), String::new());
    let all = stretches(&before, &after);
    for (place, stretch) in all.iter().enumerate() {
        let removed = before[stretch.old.clone()].concat();
        let added = after[stretch.new.clone()].concat();
        // A blank between two changes belongs to them: nobody reads word, blank, word.
        let inside = place > 0 && place + 1 < all.len();
        if stretch.same && !(inside && removed.trim().is_empty() && !removed.contains('\n')) {
            flush(&mut pieces, &mut change);
            pieces.push(Piece::Kept(removed));
        } else {
            change.0.push_str(&removed);
            change.1.push_str(&added);
        }
    }
    flush(&mut pieces, &mut change);
    pieces
}

fn flush(pieces: &mut Vec<Piece>, change: &mut (String, String)) {
    let (removed, added) = std::mem::take(change);
    if !removed.is_empty() {
        pieces.push(Piece::Removed(removed));
    }
    if !added.is_empty() {
        pieces.push(Piece::Added(added));
    }
}

/// Words, blanks, line ends and signs, each for itself.
fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Eq)]
    enum Sort {
        Word,
        Blank,
        Alone,
    }
    let sort = |c: char| match c {
        '\n' => Sort::Alone,
        c if c.is_whitespace() => Sort::Blank,
        c if c.is_alphanumeric() || is_mark(c) => Sort::Word,
        _ => Sort::Alone,
    };
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = Sort::Alone;
    for (at, c) in text.char_indices() {
        let now = sort(c);
        // A mark belongs to the character before it, whatever that is.
        if at > 0 && !is_mark(c) && (now == Sort::Alone || now != before) {
            found.push(&text[start..at]);
            start = at;
        }
        if !is_mark(c) || at == 0 {
            before = now;
        }
    }
    if start < text.len() {
        found.push(&text[start..]);
    }
    found
}

/// Accents and vowel signs that stand on the letter before them, and what joins letters.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Added, Kept, Removed};
    use proptest::prelude::*;

    fn kept(text: &str) -> Piece {
        Kept(text.to_owned())
    }
    fn removed(text: &str) -> Piece {
        Removed(text.to_owned())
    }
    fn added(text: &str) -> Piece {
        Added(text.to_owned())
    }

    #[test]
    fn changes_are_told_by_words() {
        assert_eq!(
            compare("He took her passport.", "He kept her passport."),
            [
                kept("He "),
                removed("took"),
                added("kept"),
                kept(" her passport.")
            ]
        );
        // Three words in a row are one change, and not three with blanks between them.
        assert_eq!(
            compare("a one two three b", "a vier fünf sechs b"),
            [
                kept("a "),
                removed("one two three"),
                added("vier fünf sechs"),
                kept(" b")
            ]
        );
        assert_eq!(compare("same", "same"), [kept("same")]);
        assert_eq!(compare("", "new"), [added("new")]);
        assert_eq!(compare("", ""), []);
    }

    #[test]
    fn vowel_signs_stay_on_their_letters() {
        // Arabic kataba with its vowels, and kutiba.
        assert_eq!(
            compare(
                "\u{643}\u{64e}\u{62a}\u{64e}\u{628}\u{64e} x",
                "\u{643}\u{64f}\u{62a}\u{650}\u{628}\u{64e} x"
            ),
            [
                removed("\u{643}\u{64e}\u{62a}\u{64e}\u{628}\u{64e}"),
                added("\u{643}\u{64f}\u{62a}\u{650}\u{628}\u{64e}"),
                kept(" x")
            ]
        );
    }

    #[test]
    fn texts_without_anything_in_common_are_replaced_as_a_whole() {
        let old: Vec<u32> = (0..40_000).collect();
        let new: Vec<u32> = (50_000..80_000).collect();
        let whole = Stretch {
            same: false,
            old: 0..40_000,
            new: 0..30_000,
        };
        assert_eq!(stretches(&old, &new), [whole]);
    }

    #[test]
    fn what_is_left_when_steps_are_spent_is_replaced_and_both_texts_are_in_it() {
        let both = || {
            compare("k l m n", "k o m n p");
            compare("a b c d e f", "a x c y e f")
        };
        let (pieces, is_whole) = within_steps(1, both);
        assert!(!is_whole);
        assert_eq!(
            pieces,
            [kept("a "), removed("b c d"), added("x c y"), kept(" e f")]
        );
        let (pieces, is_whole) = within_steps(1_000, both);
        assert!(is_whole);
        assert_eq!(pieces, both());
        assert_eq!(pieces.len(), 7);
    }

    proptest! {
        #[test]
        fn both_texts_are_in_the_difference(old in "[ab \n.é\u{301}]{0,40}", new in "[ab \n.é\u{301}]{0,40}") {
            let pieces = compare(&old, &new);
            let joined = |without: fn(&Piece) -> bool| -> String {
                pieces.iter().filter(|piece| !without(piece)).map(|piece| match piece {
                    Kept(text) | Removed(text) | Added(text) => text.as_str(),
                }).collect()
            };
            prop_assert_eq!(joined(|piece| matches!(piece, Added(_))), old);
            prop_assert_eq!(joined(|piece| matches!(piece, Removed(_))), new);
        }
    }
}
