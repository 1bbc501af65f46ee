use super::*;
use proptest::prelude::*;

const HASHES: Content = Content::Hashes { level: 0 };

#[test]
fn paths_are_those_of_the_format() {
    // The index is the example of C2SP tlog-tiles.
    for (content, index, width, path) in [
        (HASHES, 1_234_067, 256, "tile/0/x001/x234/067"),
        (HASHES, 1_234_067, 15, "tile/0/x001/x234/067.p/15"),
        (HASHES, 0, 256, "tile/0/000"),
        (Content::Hashes { level: 1 }, 42, 17, "tile/1/042.p/17"),
        (Content::Hashes { level: 7 }, 0, 1, "tile/7/000.p/1"),
        (Content::Entries, 999, 256, "tile/entries/999"),
        (Content::Entries, 1_000, 256, "tile/entries/x001/000"),
        (Content::Entries, 0, 255, "tile/entries/000.p/255"),
    ] {
        let tile = Tile::new(content, index, width).unwrap();
        assert_eq!(tile.to_string(), path);
        assert_eq!(Tile::parse(path), Ok(tile), "{path}");
    }
}

#[test]
fn other_paths_are_refused() {
    for path in [
        "",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/-01",
        "tile/0/+01",
        "tile/0/x001",
        "tile/0/001/000",
        "tile/0/x000/001",
        "tile/0/x1/001",
        "tile/0/x001//001",
        "tile/0/000/",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/01",
        "tile/0/000.p/256",
        "tile/0/000.p/1.p/1",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/data/000",
        "tile/entries",
        "tile/../000",
        "tile/0/٠٠١",
        "/tile/0/000",
        "checkpoint",
    ] {
        assert_eq!(Tile::parse(path), Err(TilePathError::Malformed), "{path}");
    }
    // Well written, but 256^(level + 1) times the index is above 2^64.
    for path in [
        "tile/8/000.p/1",
        "tile/63/000",
        "tile/7/000",
        "tile/7/001.p/1",
        "tile/0/x999/x999/x999/x999/x999/999",
    ] {
        assert_eq!(Tile::parse(path), Err(TilePathError::Beyond), "{path}");
    }
    let long = format!("tile/0/{}001", "x001/".repeat(20));
    assert_eq!(Tile::parse(&long), Err(TilePathError::Malformed));
}

#[test]
fn a_tree_of_70_000_has_the_tiles_that_the_format_counts() {
    // C2SP tlog-tiles: "273 full level 0 tiles, one partial level 0 tile of width 112, one full level 1 tile,
    // one partial level 1 tile of width 17, and one partial level 2 tile of width 1".
    let width = |level, index| {
        Tile::of_size(Content::Hashes { level }, index, 70_000).map(|tile| tile.width())
    };
    assert_eq!(width(0, 0), Some(256));
    assert_eq!(width(0, 272), Some(256));
    assert_eq!(width(0, 273), Some(112));
    assert_eq!(width(0, 274), None);
    assert_eq!(width(1, 0), Some(256));
    assert_eq!(width(1, 1), Some(17));
    assert_eq!(width(1, 2), None);
    assert_eq!(width(2, 0), Some(1));
    assert_eq!(width(2, 1), None);
    assert_eq!(width(3, 0), None);
    assert_eq!(width(255, 0), None);

    let tile = Tile::parse("tile/1/001.p/17").unwrap();
    // (256 + 17) × 256 = 69,888 entries are needed for it.
    assert!(tile.is_within(69_888) && tile.is_within(70_000));
    assert!(!tile.is_within(69_887));
    assert_eq!(tile.rows(), (8, 256..273));
    assert_eq!(
        Tile::parse("tile/entries/001").unwrap().rows(),
        (0, 256..512)
    );
}

#[test]
fn tiles_alone_give_the_root() {
    // Computed by a program in Python straight from the definition of RFC 6962, entries "0" to "69999".
    let expected = hash("1a4cdfcb66374a0c0dcbef49acbd4976d13ee864fb3cb241fc943cad04f02f7e");
    let rows = Rows::of(&numbered(70_000));
    let file = |path: &str| {
        let bytes = Tile::parse(path)
            .unwrap()
            .bytes(&|place| rows.get(place))
            .unwrap();
        bytes
            .chunks(32)
            .map(|hash| Hash::from_slice(hash).unwrap())
            .collect::<Vec<_>>()
    };
    // By hand: 70,000 = 65,536 + 17 × 256 + 112, so the root is joined from the one hash of level 2, the 17 of
    // level 1 and the 112 of level 0. 17 = 16 + 1; 112 = 64 + 32 + 16.
    let whole = |hashes: &[Hash]| {
        let mut hashes = hashes.to_vec();
        while hashes.len() > 1 {
            hashes = hashes
                .chunks(2)
                .map(|two| node_hash(two[0], two[1]))
                .collect();
        }
        hashes[0]
    };
    let (two, one, zero) = (
        file("tile/2/000.p/1"),
        file("tile/1/001.p/17"),
        file("tile/0/273.p/112"),
    );
    assert_eq!((two.len(), one.len(), zero.len()), (1, 17, 112));
    let parts = [
        two[0],
        whole(&one[..16]),
        one[16],
        whole(&zero[..64]),
        whole(&zero[64..96]),
        whole(&zero[96..]),
    ];
    let root = parts
        .into_iter()
        .rev()
        .reduce(|right, left| node_hash(left, right));
    assert_eq!(root, Some(expected));
    // A full tile below is one hash above.
    assert_eq!(whole(&file("tile/0/256")), one[0]);
    assert_eq!(whole(&file("tile/1/000")), two[0]);

    let beyond = Tile::parse("tile/0/273.p/113").unwrap();
    let place = Place {
        level: 0,
        index: 70_000,
    };
    assert_eq!(
        beyond.bytes(&|place| rows.get(place)),
        Err(TreeError::Missing(place))
    );
}

#[test]
fn bundles_are_length_and_entry() {
    // By hand after C2SP tlog-tiles: a big-endian uint16 before each entry.
    let bytes = bundle(&["ab", "", "c"]).unwrap();
    assert_eq!(bytes, b"\x00\x02ab\x00\x00\x00\x01c");
    assert_eq!(entries_of_bundle(&bytes), Ok(vec![&b"ab"[..], b"", b"c"]));
    assert_eq!(bundle(&[vec![7; 258]]).unwrap()[..2], [1, 2]);

    assert!(bundle(&[vec![0; 65_535]]).is_ok());
    assert_eq!(bundle(&[vec![0; 65_536]]), Err(BundleError::TooLong));
    assert_eq!(bundle(&vec![""; 257]), Err(BundleError::TooMany));
    assert_eq!(entries_of_bundle(&[0; 2 * 257]), Err(BundleError::TooMany));
    assert_eq!(entries_of_bundle(b"\x00"), Err(BundleError::CutOff));
    assert_eq!(entries_of_bundle(b"\x00\x02a"), Err(BundleError::CutOff));
}

proptest! {
    #[test]
    fn a_tile_has_one_path(level in 0_u8..9, index in any::<u64>(), shift in 0_u32..64, width in 0_u16..300, entries in any::<bool>()) {
        let content = if entries { Content::Entries } else { Content::Hashes { level } };
        if let Ok(tile) = Tile::new(content, index >> shift, width) {
            prop_assert_eq!(Tile::parse(&tile.to_string()), Ok(tile));
        }
    }

    #[test]
    fn what_is_read_is_written_the_same(path in "(tile/)?([0-9]{1,2}|entries)?/(x[0-9]{3}/){0,7}[0-9x]{2,4}(\\.p/[0-9]{0,4})?") {
        if let Ok(tile) = Tile::parse(&path) {
            prop_assert_eq!(tile.to_string(), path);
            let (_, rows) = tile.rows();
            prop_assert_eq!(rows.end - rows.start, u64::from(tile.width()));
        }
    }

    #[test]
    fn no_path_breaks_the_reader(path in ".*", rest in "tile/.*", size in any::<u64>()) {
        for path in [path, rest] {
            if let Ok(tile) = Tile::parse(&path) {
                let _ = tile.is_within(size);
            }
        }
    }

    #[test]
    fn a_tile_of_a_tree_is_within_it(level in any::<u8>(), index in any::<u64>(), shift in 0_u32..64, size in any::<u64>()) {
        if let Some(tile) = Tile::of_size(Content::Hashes { level }, index >> shift, size) {
            prop_assert!(tile.is_within(size));
            if tile.width() < TILE_WIDTH {
                // One more would be past the end: it is as wide as the tree allows.
                let wider = Tile::new(tile.content(), index >> shift, tile.width() + 1);
                prop_assert!(wider.is_err() || !wider.unwrap().is_within(size));
            }
        }
    }

    #[test]
    fn bundles_come_back(entries in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..300), 0..20)) {
        let bytes = bundle(&entries).unwrap();
        let back = entries_of_bundle(&bytes).unwrap();
        prop_assert_eq!(back, entries.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }

    #[test]
    fn no_bytes_break_a_bundle(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(entries) = entries_of_bundle(&bytes) {
            prop_assert_eq!(bundle(&entries).unwrap(), bytes);
        }
    }
}
