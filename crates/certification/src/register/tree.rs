//! Roots and proofs from the hashes of complete subtrees.
//!
//! A tree of `size` entries falls into complete subtrees, one for each bit of `size`, the largest
//! first. Those hashes never change, so they are what is stored; everything else is hashed from them
//! when it is asked for.

use super::hash::{Hash, empty_root, node_hash};

/// Where a complete subtree stands: `index` counts the subtrees of 2^`level` entries from the left.
/// Level 0 are the hashes of entries. Levels go to 63.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub level: u8,
    pub index: u64,
}

/// One stored row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    pub place: Place,
    pub hash: Hash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// A row that must be there is not: the stored tree is damaged.
    #[error("the register lacks the hash at level {}, index {}", .0.level, .0.index)]
    Missing(Place),
    #[error("there is no entry {index} in a register of {size} entries")]
    NoSuchEntry { index: u64, size: u64 },
    #[error("a register of {from} entries cannot have come before one of {to}")]
    NotBefore { from: u64, to: u64 },
    #[error("the register is full")]
    Full,
}

/// Entries from `start` up to, not including, `end`: always a subtree that the definitions of the RFC
/// split off, so `start` is a multiple of the largest complete subtree in it.
type Range = (u64, u64);

/// The rows that `appended` reads: the left neighbours that the new entry completes.
pub fn needed_to_append(size: u64) -> Vec<Place> {
    (0..levels(size.trailing_ones()))
        .map(|level| Place {
            level,
            index: (size >> level) - 1,
        })
        .collect()
}

/// The new rows after one more entry: its own hash, then each subtree that is complete now.
pub fn appended(
    size: u64,
    leaf: Hash,
    nodes: &impl Fn(Place) -> Option<Hash>,
) -> Result<Vec<Node>, TreeError> {
    if size == u64::MAX {
        return Err(TreeError::Full);
    }
    let mut place = Place {
        level: 0,
        index: size,
    };
    let mut hash = leaf;
    let mut new = vec![Node { place, hash }];
    for left in needed_to_append(size) {
        hash = node_hash(stored(left, nodes)?, hash);
        place = Place {
            level: place.level + 1,
            index: place.index >> 1,
        };
        new.push(Node { place, hash });
    }
    Ok(new)
}

/// The rows that `root` reads: one for each bit of `size` that is set.
pub fn needed_for_root(size: u64) -> Vec<Place> {
    complete((0, size))
}

/// The Merkle Tree Hash of the first `size` entries.
pub fn root(size: u64, nodes: &impl Fn(Place) -> Option<Hash>) -> Result<Hash, TreeError> {
    if size == 0 {
        return Ok(empty_root());
    }
    hash_of((0, size), nodes)
}

/// The rows that `inclusion` reads.
pub fn needed_for_inclusion(index: u64, size: u64) -> Result<Vec<Place>, TreeError> {
    Ok(places(&inclusion_path(index, size)?))
}

/// The audit path of the entry `index` in the tree of `size` entries, from its neighbour to the child
/// of the root (RFC 6962, section 2.1.1).
pub fn inclusion(
    index: u64,
    size: u64,
    nodes: &impl Fn(Place) -> Option<Hash>,
) -> Result<Vec<Hash>, TreeError> {
    hashes(&inclusion_path(index, size)?, nodes)
}

/// The rows that `consistency` reads.
pub fn needed_for_consistency(from: u64, to: u64) -> Result<Vec<Place>, TreeError> {
    Ok(places(&consistency_path(from, to)?))
}

/// The proof that the tree of `to` entries begins with the tree of `from` entries (RFC 6962, section
/// 2.1.2). Empty where there is nothing to show: `from` is 0 or equals `to`.
pub fn consistency(
    from: u64,
    to: u64,
    nodes: &impl Fn(Place) -> Option<Hash>,
) -> Result<Vec<Hash>, TreeError> {
    hashes(&consistency_path(from, to)?, nodes)
}

/// `PATH(index, D[size])` of the RFC, walked from the root down and then turned round.
fn inclusion_path(index: u64, size: u64) -> Result<Vec<Range>, TreeError> {
    if index >= size {
        return Err(TreeError::NoSuchEntry { index, size });
    }
    let (mut low, mut high) = (0, size);
    let mut path = Vec::new();
    while high - low > 1 {
        let middle = low + split(high - low);
        if index < middle {
            path.push((middle, high));
            high = middle;
        } else {
            path.push((low, middle));
            low = middle;
        }
    }
    path.reverse();
    Ok(path)
}

/// `PROOF(from, D[to])` of the RFC, walked from the root down and then turned round.
fn consistency_path(from: u64, to: u64) -> Result<Vec<Range>, TreeError> {
    if from > to {
        return Err(TreeError::NotBefore { from, to });
    }
    if from == 0 {
        return Ok(Vec::new());
    }
    let (mut low, mut high) = (0, to);
    let mut path = Vec::new();
    while from < high {
        let middle = low + split(high - low);
        if from <= middle {
            path.push((middle, high));
            high = middle;
        } else {
            path.push((low, middle));
            low = middle;
        }
    }
    // The verifier knows the old root already; any other subtree that both trees share it must be told.
    if low > 0 {
        path.push((low, high));
    }
    path.reverse();
    Ok(path)
}

/// The largest power of two below `length`, which is at least 2.
const fn split(length: u64) -> u64 {
    1 << (length - 1).ilog2()
}

/// The complete subtrees of a range, the largest (leftmost) first.
fn complete((start, end): Range) -> Vec<Place> {
    let length = end - start;
    let mut from = start;
    (0..64_u8)
        .rev()
        .filter(|level| (length >> level) & 1 == 1)
        .map(|level| {
            let index = from >> level;
            // The last addition may reach 2^64 - 1, never more: `from` stays within `end`.
            from += 1 << level;
            Place { level, index }
        })
        .collect()
}

fn places(path: &[Range]) -> Vec<Place> {
    path.iter().copied().flat_map(complete).collect()
}

fn hashes(path: &[Range], nodes: &impl Fn(Place) -> Option<Hash>) -> Result<Vec<Hash>, TreeError> {
    path.iter().map(|range| hash_of(*range, nodes)).collect()
}

/// The hash of a range that is not empty: its complete subtrees, joined from the right.
fn hash_of(range: Range, nodes: &impl Fn(Place) -> Option<Hash>) -> Result<Hash, TreeError> {
    let mut joined = None;
    for place in complete(range).into_iter().rev() {
        let left = stored(place, nodes)?;
        joined = Some(joined.map_or(left, |right| node_hash(left, right)));
    }
    Ok(joined.unwrap_or_else(empty_root))
}

fn stored(place: Place, nodes: &impl Fn(Place) -> Option<Hash>) -> Result<Hash, TreeError> {
    nodes(place).ok_or(TreeError::Missing(place))
}

/// A count of bits as a level: never above 64.
fn levels(bits: u32) -> u8 {
    u8::try_from(bits).unwrap_or(64)
}
