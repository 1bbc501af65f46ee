//! Laws of every tree, against the definitions of RFC 6962.

use super::*;
use proptest::prelude::*;

/// `MTH` of RFC 6962, section 2.1.
fn mth(entries: &[Vec<u8>]) -> Hash {
    match entries {
        [] => empty_root(),
        [one] => leaf_hash(one),
        _ => {
            let k = split(entries.len());
            node_hash(mth(&entries[..k]), mth(&entries[k..]))
        }
    }
}

/// `PATH` of RFC 6962, section 2.1.1.
fn path(m: usize, entries: &[Vec<u8>]) -> Vec<Hash> {
    if entries.len() == 1 {
        return Vec::new();
    }
    let k = split(entries.len());
    if m < k {
        [path(m, &entries[..k]), vec![mth(&entries[k..])]].concat()
    } else {
        [path(m - k, &entries[k..]), vec![mth(&entries[..k])]].concat()
    }
}

/// `SUBPROOF` of RFC 6962, section 2.1.2.
fn subproof(m: usize, entries: &[Vec<u8>], whole: bool) -> Vec<Hash> {
    if m == entries.len() {
        return if whole {
            Vec::new()
        } else {
            vec![mth(entries)]
        };
    }
    let k = split(entries.len());
    if m <= k {
        [subproof(m, &entries[..k], whole), vec![mth(&entries[k..])]].concat()
    } else {
        [
            subproof(m - k, &entries[k..], false),
            vec![mth(&entries[..k])],
        ]
        .concat()
    }
}

/// The largest power of two below `n`.
fn split(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

/// The same hashes with one bit turned.
fn altered(path: &[Hash], which: usize, bit: usize) -> Vec<Hash> {
    let mut path = path.to_vec();
    let mut bytes = *path[which].as_bytes();
    bytes[bit / 8] ^= 1 << (bit % 8);
    path[which] = Hash::new(bytes);
    path
}

proptest! {
    #[test]
    fn trees_and_proofs_are_those_of_the_definitions(count in 1_usize..200, a in any::<usize>(), b in any::<usize>()) {
        let entries = numbered(count);
        let (m, from) = (a % count, b % count + 1);
        let rows = Rows::of(&entries);
        let size = count as u64;
        let all = |place| rows.get(place);
        prop_assert_eq!(root(size, &all), Ok(mth(&entries)));
        prop_assert_eq!(inclusion(m as u64, size, &all), Ok(path(m, &entries)));
        prop_assert_eq!(consistency(from as u64, size, &all), Ok(subproof(from, &entries, true)));
    }

    #[test]
    fn inclusion_is_proved_and_nothing_else(count in 1_usize..300, at in any::<usize>(), bit in 0_usize..256, off in 1_u64..400) {
        let entries = numbered(count);
        let rows = Rows::of(&entries);
        let (at, size) = (at % count, count as u64);
        let index = at as u64;
        let head = mth(&entries);
        let needed = rows.only(&needed_for_inclusion(index, size).unwrap());
        let path = inclusion(index, size, &needed).unwrap();
        let leaf = leaf_hash(&entries[at]);
        prop_assert_eq!(verify_inclusion(leaf, index, size, &path, head), Ok(()));

        for which in 0..path.len() {
            prop_assert!(verify_inclusion(leaf, index, size, &altered(&path, which, bit), head).is_err());
            let mut shorter = path.clone();
            shorter.remove(which);
            prop_assert!(verify_inclusion(leaf, index, size, &shorter, head).is_err());
        }
        let longer = [&path[..], &[leaf]].concat();
        prop_assert!(verify_inclusion(leaf, index, size, &longer, head).is_err());
        prop_assert!(verify_inclusion(altered(&[leaf], 0, bit)[0], index, size, &path, head).is_err());
        prop_assert!(verify_inclusion(leaf, index, size, &path, altered(&[head], 0, bit)[0]).is_err());
        for other in [index.checked_add(off), index.checked_sub(off)].into_iter().flatten() {
            prop_assert!(verify_inclusion(leaf, other, size, &path, head).is_err());
        }
    }

    /// A proof may fit other sizes in which the entry has the same way up; then their root is another.
    #[test]
    fn inclusion_does_not_hold_for_the_root_of_another_size(count in 1_usize..200, at in any::<usize>(), other in 1_usize..200) {
        prop_assume!(count != other);
        let entries = numbered(200);
        let rows = Rows::of(&entries);
        let at = at % count;
        let path = inclusion(at as u64, count as u64, &|place| rows.get(place)).unwrap();
        let head = mth(&entries[..other]);
        prop_assert!(verify_inclusion(leaf_hash(&entries[at]), at as u64, other as u64, &path, head).is_err());
    }

    #[test]
    fn consistency_is_proved_and_nothing_else(count in 2_usize..300, from in any::<usize>(), bit in 0_usize..256) {
        let entries = numbered(count);
        let rows = Rows::of(&entries);
        let from = from % (count - 1) + 1;
        let (old, new) = (mth(&entries[..from]), mth(&entries));
        let (from, to) = (from as u64, count as u64);
        let needed = rows.only(&needed_for_consistency(from, to).unwrap());
        let path = consistency(from, to, &needed).unwrap();
        prop_assert_eq!(verify_consistency(from, to, &path, old, new), Ok(()));

        for which in 0..path.len() {
            prop_assert!(verify_consistency(from, to, &altered(&path, which, bit), old, new).is_err());
            let mut shorter = path.clone();
            shorter.remove(which);
            prop_assert!(verify_consistency(from, to, &shorter, old, new).is_err());
        }
        let longer = [&path[..], &[old]].concat();
        prop_assert!(verify_consistency(from, to, &longer, old, new).is_err());
        prop_assert!(verify_consistency(from, to, &path, altered(&[old], 0, bit)[0], new).is_err());
        prop_assert!(verify_consistency(from, to, &path, old, altered(&[new], 0, bit)[0]).is_err());
    }

    /// A register that was written anew from an entry before the older size has no proof.
    #[test]
    fn a_rewritten_register_is_found_out(count in 2_usize..120, from in any::<usize>(), at in any::<usize>()) {
        let entries = numbered(count);
        let from = from % (count - 1) + 1;
        let old = mth(&entries[..from]);
        let mut rewritten = entries;
        rewritten[at % from] = b"another".to_vec();
        let rows = Rows::of(&rewritten);
        let path = consistency(from as u64, count as u64, &|place| rows.get(place)).unwrap();
        prop_assert!(verify_consistency(from as u64, count as u64, &path, old, mth(&rewritten)).is_err());
    }

    #[test]
    fn no_proof_breaks_the_checks(
        index in any::<u64>(), size in any::<u64>(),
        path in proptest::collection::vec(any::<[u8; 32]>().prop_map(Hash::new), 0..70),
    ) {
        let head = empty_root();
        prop_assert!(verify_inclusion(leaf_hash(b""), index, size, &path, head).is_err());
        let _ = verify_consistency(index, size, &path, head, head);
    }
}
