//! Checking proofs, by the algorithms of RFC 9162, sections 2.1.3.2 and 2.1.4.2. They are other
//! algorithms than those that make the proofs, so a mistake in one does not hide in the other.

use super::hash::{Hash, empty_root, node_hash};

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PathError {
    #[error("there is no entry {index} in a register of {size} entries")]
    NoSuchEntry { index: u64, size: u64 },
    #[error("a register of {from} entries cannot have come before one of {to}")]
    NotBefore { from: u64, to: u64 },
    #[error("the proof has too few or too many hashes")]
    Length,
    #[error("the proof does not lead to this root")]
    Root,
}

/// Whether the entry with the hash `leaf` is entry `index` of the tree with `size` entries and `root`.
pub fn verify_inclusion(
    leaf: Hash,
    index: u64,
    size: u64,
    path: &[Hash],
    root: Hash,
) -> Result<(), PathError> {
    if index >= size {
        return Err(PathError::NoSuchEntry { index, size });
    }
    let mut walk = Walk {
        at: index,
        last: size - 1,
    };
    let mut hash = leaf;
    for sibling in path {
        hash = match walk.up()? {
            Side::Left => node_hash(*sibling, hash),
            Side::Right => node_hash(hash, *sibling),
        };
    }
    walk.done()?;
    if hash == root {
        Ok(())
    } else {
        Err(PathError::Root)
    }
}

/// Whether the tree of `to` entries with `new_root` begins with the tree of `from` entries with `old_root`.
pub fn verify_consistency(
    from: u64,
    to: u64,
    path: &[Hash],
    old_root: Hash,
    new_root: Hash,
) -> Result<(), PathError> {
    if from > to {
        return Err(PathError::NotBefore { from, to });
    }
    // Nothing to prove: every tree begins with the empty one, and with itself.
    if from == 0 || from == to {
        let same = if from == to {
            old_root == new_root
        } else {
            true
        };
        let empty_is_empty = from > 0 || old_root == empty_root();
        return match (path.is_empty(), same && empty_is_empty) {
            (false, _) => Err(PathError::Length),
            (true, false) => Err(PathError::Root),
            (true, true) => Ok(()),
        };
    }
    let (mut old, mut new, rest) = if from.is_power_of_two() {
        (old_root, old_root, path)
    } else {
        let (first, rest) = path.split_first().ok_or(PathError::Length)?;
        (*first, *first, rest)
    };
    let mut walk = Walk {
        at: from - 1,
        last: to - 1,
    };
    walk.skip_ones();
    for hash in rest {
        match walk.up()? {
            Side::Left => {
                old = node_hash(*hash, old);
                new = node_hash(*hash, new);
            }
            Side::Right => new = node_hash(new, *hash),
        }
    }
    walk.done()?;
    if old == old_root && new == new_root {
        Ok(())
    } else {
        Err(PathError::Root)
    }
}

/// On which side the next hash of a proof joins.
enum Side {
    Left,
    Right,
}

/// `fn` and `sn` of the RFC: where the hash stands in its level, and where the last one of that level does.
struct Walk {
    at: u64,
    last: u64,
}

impl Walk {
    /// One level up, or more where the last hash of a level moves up alone.
    fn up(&mut self) -> Result<Side, PathError> {
        if self.last == 0 {
            return Err(PathError::Length);
        }
        let side = if self.at & 1 == 1 || self.at == self.last {
            while self.at & 1 == 0 && self.at != 0 {
                self.shift();
            }
            Side::Left
        } else {
            Side::Right
        };
        self.shift();
        Ok(side)
    }

    /// To the level of the largest subtree that ends where the older tree ended.
    fn skip_ones(&mut self) {
        while self.at & 1 == 1 {
            self.shift();
        }
    }

    fn shift(&mut self) {
        self.at >>= 1;
        self.last >>= 1;
    }

    fn done(&self) -> Result<(), PathError> {
        if self.last == 0 {
            Ok(())
        } else {
            Err(PathError::Length)
        }
    }
}
