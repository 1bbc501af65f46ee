//! Published trees and proofs, and the ends of what can be asked.

use super::*;

#[test]
fn roots_are_those_of_the_reference() {
    // transparency-dev/merkle, testonly/constants.go: `RootHashes` and `EmptyRootHash`.
    let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];
    let rows = Rows::of(&reference_entries());
    for (size, expected) in (0..).zip(roots) {
        let needed = rows.only(&needed_for_root(size));
        assert_eq!(root(size, &needed), Ok(hash(expected)), "{size} entries");
    }
}

#[test]
fn an_entry_brings_the_rows_it_completes() {
    // transparency-dev/merkle, testonly/constants.go: `NodeHashes`, the last of each level.
    let entries = reference_entries();
    let mut rows = Rows::of(&entries[..7]);
    let places: Vec<_> = [(0, 6), (1, 2), (2, 0)]
        .map(|(level, index)| Place { level, index })
        .to_vec();
    assert_eq!(needed_to_append(7), places);
    let new = rows.append(&entries[7]);
    let expected = [
        (
            0,
            7,
            "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1",
        ),
        (
            1,
            3,
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        ),
        (
            2,
            1,
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ),
        (
            3,
            0,
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ),
    ]
    .map(|(level, index, hex)| Node {
        place: Place { level, index },
        hash: hash(hex),
    });
    assert_eq!(new, expected);
}

const A: &str = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const B: &str = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const C: &str = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
const D: &str = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const E: &str = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const F: &str = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const G: &str = "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
const H: &str = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
const I: &str = "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";

#[test]
fn inclusion_proofs_are_those_of_the_reference() {
    // transparency-dev/merkle, testonly/reference_test.go: `TestRefInclusionProof`.
    let rows = Rows::of(&reference_entries());
    for (index, size, expected) in [
        (0, 1, vec![]),
        (0, 2, vec![A]),
        (1, 2, vec![D]),
        (2, 3, vec![I]),
        (1, 5, vec![D, B, E]),
        (0, 8, vec![A, B, C]),
        (5, 8, vec![E, F, G]),
    ] {
        let needed = rows.only(&needed_for_inclusion(index, size).unwrap());
        let expected: Vec<Hash> = expected.into_iter().map(hash).collect();
        assert_eq!(
            inclusion(index, size, &needed),
            Ok(expected),
            "{index} of {size}"
        );
    }
}

#[test]
fn consistency_proofs_are_those_of_the_reference() {
    // transparency-dev/merkle, testonly/reference_test.go: `TestRefConsistencyProof`.
    let rows = Rows::of(&reference_entries());
    for (from, to, expected) in [
        (1, 1, vec![]),
        (1, 8, vec![A, B, C]),
        (2, 5, vec![B, E]),
        (6, 8, vec![H, F, G]),
    ] {
        let needed = rows.only(&needed_for_consistency(from, to).unwrap());
        let expected: Vec<Hash> = expected.into_iter().map(hash).collect();
        assert_eq!(
            consistency(from, to, &needed),
            Ok(expected),
            "{from} to {to}"
        );
    }
}

#[test]
fn a_million_entries_need_few_rows() {
    // The root and the digests of proofs were computed by a program in Python straight from the definitions of RFC
    // 6962 over the entries "0" to "999999". 2^19 < 1,000,000 ≤ 2^20, so no proof has more than 20 hashes.
    const ENTRIES: u64 = 1_000_000;
    let mut rows = Rows::default();
    let mut most = 0;
    for i in 0..ENTRIES {
        rows.read.set(0);
        rows.append(i.to_string().as_bytes());
        most = most.max(rows.read.get());
    }
    // 999,999 … 2^19 - 1 = 524,287 has 19 ones at its end: the entry that completes the most subtrees reads 19 rows.
    assert_eq!(most, 19);
    // A complete binary tree has one inner row less than leaves for each of its complete parts: 2n - (ones of n).
    assert_eq!(rows.count(), 2_000_000 - 7);

    rows.read.set(0);
    let head = root(ENTRIES, &|place| rows.get(place)).unwrap();
    assert_eq!(
        head,
        hash("91faf55f503a1a079b38f2464c2b8227cfe174f4e33326fbeae67590cfc3c612")
    );
    // 1,000,000 has seven bits set.
    assert_eq!(rows.read.get(), 7);
    for (index, length, digest) in [
        (
            0,
            20,
            "82252998b214408a25e3671836174147e4456cd0c764bc599b34ed9c295aac03",
        ),
        (
            123_456,
            20,
            "33a523db18531f31abaa958791cb53de240e5f8388e64482db2e152d65609f5f",
        ),
        (
            999_999,
            12,
            "e880e73c96bae0ce53372a74bc0a05775575b116425d1851a3429d932fdd525d",
        ),
    ] {
        let path = inclusion(index, ENTRIES, &|place| rows.get(place)).unwrap();
        assert_eq!(path.len(), length);
        let bytes: Vec<&[u8]> = path.iter().map(|hash| &hash.as_bytes()[..]).collect();
        assert_eq!(super::hash::of_parts(&bytes), hash(digest), "{index}");
    }

    for at in (0..ENTRIES).step_by(9_973) {
        rows.read.set(0);
        let path = inclusion(at, ENTRIES, &|place| rows.get(place)).unwrap();
        assert!(path.len() <= 20, "{at}: {}", path.len());
        assert!(rows.read.get() <= 40, "{at}: {}", rows.read.get());
        let leaf = leaf_hash(at.to_string().as_bytes());
        assert_eq!(verify_inclusion(leaf, at, ENTRIES, &path, head), Ok(()));

        let older = root(at, &|place| rows.get(place)).unwrap();
        rows.read.set(0);
        let path = consistency(at, ENTRIES, &|place| rows.get(place)).unwrap();
        assert!(path.len() <= 21, "{at}: {}", path.len());
        assert!(rows.read.get() <= 40, "{at}: {}", rows.read.get());
        assert_eq!(verify_consistency(at, ENTRIES, &path, older, head), Ok(()));
    }
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let none = |_| None;
    let missing = |level, index| Err(TreeError::Missing(Place { level, index }));
    assert_eq!(
        needed_for_inclusion(3, 3),
        Err(TreeError::NoSuchEntry { index: 3, size: 3 })
    );
    assert_eq!(
        needed_for_consistency(4, 3),
        Err(TreeError::NotBefore { from: 4, to: 3 })
    );
    assert_eq!(inclusion(2, 3, &none), missing(1, 0));
    assert_eq!(root(5, &none).map(|_| vec![]), missing(0, 4));
    assert_eq!(
        appended(u64::MAX, empty_root(), &none),
        Err(TreeError::Full)
    );
}

#[test]
fn the_largest_sizes_do_not_overflow() {
    let same = |_| Some(empty_root());
    assert_eq!(needed_for_root(u64::MAX).len(), 64);
    assert!(root(u64::MAX, &same).is_ok());
    for index in [0, u64::MAX / 2, u64::MAX - 1] {
        let path = inclusion(index, u64::MAX, &same).unwrap();
        assert!(path.len() <= 64);
        let lead = verify_inclusion(empty_root(), index, u64::MAX, &path, empty_root());
        assert_eq!(lead, Err(PathError::Root));
    }
    assert!(consistency(u64::MAX - 1, u64::MAX, &same).is_ok());
    // 2^64 - 2 ends with a nought: nothing is completed.
    assert_eq!(
        appended(u64::MAX - 1, empty_root(), &same).map(|new| new.len()),
        Ok(1)
    );
}

#[test]
fn a_root_is_no_entry_and_no_older_root() {
    // Without the check of the length an empty proof would lead from anything to itself.
    let one = leaf_hash(b"");
    assert_eq!(
        verify_inclusion(one, 0, 8, &[], one),
        Err(PathError::Length)
    );
    for from in [1, 3, 4] {
        let refused = Err(PathError::Length);
        assert_eq!(verify_consistency(from, 8, &[], one, one), refused);
    }
    assert_eq!(
        verify_consistency(3, 8, &[one], one, one),
        Err(PathError::Length)
    );
}

#[test]
fn trees_without_a_proof_between_them() {
    let (empty, one) = (empty_root(), leaf_hash(b""));
    assert_eq!(verify_consistency(0, 0, &[], empty, empty), Ok(()));
    assert_eq!(verify_consistency(0, 1, &[], empty, one), Ok(()));
    assert_eq!(verify_consistency(1, 1, &[], one, one), Ok(()));
    assert_eq!(
        verify_consistency(0, 1, &[], one, one),
        Err(PathError::Root)
    );
    assert_eq!(
        verify_consistency(1, 1, &[], empty, one),
        Err(PathError::Root)
    );
    assert_eq!(
        verify_consistency(0, 1, &[one], empty, one),
        Err(PathError::Length)
    );
    assert_eq!(
        verify_consistency(2, 1, &[], one, one),
        Err(PathError::NotBefore { from: 2, to: 1 })
    );
}
