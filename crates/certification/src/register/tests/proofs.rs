use super::*;
use proptest::prelude::*;

/// Entry 5 of the reference entries in their tree of eight. The hashes are those of `TestRefInclusionProof`; the
/// checkpoint was signed by Python's cryptography 48 with the key of Go's example.
const PROOF: &str = "c2sp.org/tlog-proof@v1\n\
    index 5\n\
    vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n\
    yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=\n\
    037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=\n\
    \n\
    PeterNeumann\n\
    8\n\
    XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\
    \n\
    — PeterNeumann x08gozdSgLMzAnw63LH1RGViJhUfW60EUGKY7Kmr004fQNOSqfrcd1hIk3BCtdcLWIqvGtX67sL24VN+44uTlxMnbAA=\n";

/// A stand-in for a signature where many are made: the hash of the message, twice.
fn signs(message: &[u8]) -> [u8; 64] {
    let hash = *leaf_hash(message).as_bytes();
    std::array::from_fn(|i| hash[i % 32])
}

#[test]
fn a_proof_is_written_as_the_format_says() {
    let rows = Rows::of(&reference_entries());
    let nodes = |place| rows.get(place);
    let head = root(8, &nodes).unwrap();
    let proof = TlogProof {
        extra: None,
        index: 5,
        hashes: inclusion(5, 8, &nodes).unwrap(),
        checkpoint: SignedCheckpoint::sign(8, head, &peter(), &peter_signs).unwrap(),
    };
    assert_eq!(proof.to_string(), PROOF);
    assert_eq!(TlogProof::parse(PROOF), Ok(proof));
}

#[test]
fn extra_data_stand_in_the_second_line() {
    // transparency-dev/formats, proof/tlog_proof_test.go (2026): "extra information" in base64, before the index.
    let with = PROOF.replace("index", "extra ZXh0cmEgaW5mb3JtYXRpb24=\nindex");
    let proof = TlogProof::parse(&with).unwrap();
    assert_eq!(proof.extra.as_deref(), Some(&b"extra information"[..]));
    assert_eq!(proof.to_string(), with);
}

#[test]
fn a_proof_holds_for_its_entry_and_key_alone() {
    let (key, check) = (peter(), checks(&peter()));
    let proof = TlogProof::parse(PROOF).unwrap();
    let entries = reference_entries();
    let checkpoint = proof.verify(&entries[5], &key, &check).unwrap();
    assert_eq!(checkpoint.size(), 8);
    for (index, entry) in entries.iter().enumerate().filter(|(index, _)| *index != 5) {
        let refused = Err(ProofRefused::Path(PathError::Root));
        assert_eq!(proof.verify(entry, &key, &check), refused, "{index}");
    }
    let other = VerifierKey::new("PeterNeumann", [7; 32]).unwrap();
    let unsigned = NotTrusted::Signature(SignatureError::Unsigned);
    assert_eq!(
        proof.verify(&entries[5], &other, &|_, _| true),
        Err(ProofRefused::NotTrusted(unsigned))
    );
    let elsewhere = VerifierKey::new("register.example", *key.public()).unwrap();
    assert_eq!(
        proof.verify(&entries[5], &elsewhere, &|_, _| true),
        Err(ProofRefused::NotTrusted(NotTrusted::OtherRegister))
    );
    let moved = TlogProof { index: 8, ..proof };
    assert_eq!(
        moved.verify(&entries[5], &key, &check),
        Err(ProofRefused::Path(PathError::NoSuchEntry {
            index: 8,
            size: 8
        }))
    );
}

#[test]
fn what_is_not_a_proof_is_told() {
    let with = |from: &str, to: &str| TlogProof::parse(&PROOF.replacen(from, to, 1));
    // The cases of transparency-dev/formats, proof/tlog_proof_test.go (2026), `TestUnmarshalErrors`.
    assert_eq!(
        with("c2sp.org/tlog-proof@v1", "wrong-header"),
        Err(ProofError::Header)
    );
    assert_eq!(
        with("index", "extra !!notbase64!!\nindex"),
        Err(ProofError::Extra)
    );
    assert_eq!(with("index 5\n", "\n"), Err(ProofError::Index));
    assert_eq!(with("index 5", "index notanumber"), Err(ProofError::Index));
    assert_eq!(with("index 5", "index -5"), Err(ProofError::Index));
    assert_eq!(with("vBoG", "!!!!"), Err(ProofError::Hashes));
    assert_eq!(with("vBoG", &"vBoG".repeat(12)), Err(ProofError::Hashes));
    assert_eq!(
        with("vBoG", &"a".repeat(65 * 1024)),
        Err(ProofError::Hashes)
    );
    // And ours.
    assert_eq!(with("@v1", "@v2"), Err(ProofError::Header));
    assert_eq!(with("index 5", "index 05"), Err(ProofError::Index));
    assert_eq!(
        with("index 5", "index 18446744073709551616"),
        Err(ProofError::Index)
    );
    assert_eq!(
        with("index 5", "index 5\nextra YQ=="),
        Err(ProofError::Hashes)
    );
    let line = "vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=\n";
    assert!(with(line, &line.repeat(62)).is_ok());
    assert_eq!(with(line, &line.repeat(63)), Err(ProofError::Hashes));
    assert_eq!(
        with("PeterNeumann\n8", "PeterNeumann\n08"),
        Err(ProofError::Checkpoint(CheckpointError::Size))
    );
    let cut = PROOF.split("\n\n").next().unwrap();
    assert_eq!(TlogProof::parse(cut), Err(ProofError::CutOff));
    assert_eq!(
        TlogProof::parse(&format!("{cut}\n\n")),
        Err(ProofError::Checkpoint(CheckpointError::Note(
            NoteError::Signatures
        )))
    );
    assert_eq!(
        TlogProof::parse("c2sp.org/tlog-proof@v1\nextra YQ=="),
        Err(ProofError::CutOff)
    );
    assert_eq!(
        with("index", &format!("extra {}\nindex", "YWFh".repeat(70_000))),
        Err(ProofError::TooLong)
    );
}

proptest! {
    #[test]
    fn no_altered_file_proves_anything(at in any::<usize>(), by in 1_u8..=255) {
        let mut bytes = PROOF.as_bytes().to_vec();
        let at = at % bytes.len();
        bytes[at] ^= by;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(proof) = TlogProof::parse(&text)
        {
            prop_assert_eq!(proof.to_string(), &text[..]);
            prop_assert!(proof.verify(&reference_entries()[5], &peter(), &checks(&peter())).is_err(), "{}", text);
        }
    }

    #[test]
    fn no_text_breaks_the_reader(text in "(?s).*", tail in "(?s).{0,30}", cut in 0_usize..400) {
        let cut = PROOF.floor_char_boundary(cut);
        for text in [text, format!("{}{tail}{}", &PROOF[..cut], &PROOF[cut..]), format!("{}{tail}", &PROOF[..cut])] {
            if let Ok(proof) = TlogProof::parse(&text) {
                prop_assert_eq!(proof.to_string(), text);
            }
        }
    }

    #[test]
    fn every_entry_has_a_file_that_proves_it(count in 1_usize..80, at in any::<usize>(), extra in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..50))) {
        let entries = numbered(count);
        let rows = Rows::of(&entries);
        let nodes = |place| rows.get(place);
        let (at, size) = (at % count, count as u64);
        let proof = TlogProof {
            extra,
            index: at as u64,
            hashes: inclusion(at as u64, size, &nodes).unwrap(),
            checkpoint: SignedCheckpoint::sign(size, root(size, &nodes).unwrap(), &peter(), &signs).unwrap(),
        };
        let read = TlogProof::parse(&proof.to_string()).unwrap();
        prop_assert!(read.verify(&entries[at], &peter(), &|message, given| signs(message) == *given).is_ok());
        prop_assert_eq!(read, proof);
    }
}
