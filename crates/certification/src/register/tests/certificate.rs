use super::*;
use crate::code::Code;
use base::Timestamp;
use proptest::prelude::*;

/// SHA-256 of "snapshot".
const SNAPSHOT: &str = "16a0eeb0791b6c92451fd284dd9f599e0a7dbe7f6ebea6e2d2d06c7f74aec112";

fn salt() -> Salt {
    Salt::from_random(std::array::from_fn(|i| u8::try_from(i).unwrap()))
}

fn code() -> Code {
    Code::parse("7K3M-9QXA-0011-2345").unwrap()
}

fn snapshot() -> [u8; 32] {
    *hash(SNAPSHOT).as_bytes()
}

/// 1,795,692,234 seconds after 1970 are 2026-11-26 11:23:54 UTC (Python's datetime).
fn at() -> Timestamp {
    Timestamp::from_millis(1_795_692_234_567)
}

fn leaf(event: Event) -> Leaf {
    Leaf::new(event, at(), &salt(), &code(), &snapshot()).unwrap()
}

#[test]
fn an_entry_is_four_lines() {
    // The marks by Python's hashlib: SHA-256("audire-register/1\n" + bytes 0 to 31 + word + "\n" + code + "\n" + snapshot).
    let issued = "audire-register/1\nissued\n2026-11-26T11:23:54Z\nVhIowhtBETczoq3FDWlKXR+E6/DIWYtwAEAfaXnODD8=\n";
    let revoked = "audire-register/1\nrevoked\n2026-11-26T11:23:54Z\nr8PybQHH+B1oor52a1i+eGEZaD6EcctLN3VTZ/k8hFA=\n";
    for (event, text) in [(Event::Issued, issued), (Event::Revoked, revoked)] {
        assert_eq!(leaf(event).to_string(), text);
        assert_eq!(Leaf::parse(text.as_bytes()), Ok(leaf(event)));
    }
    assert_eq!(
        leaf(Event::Issued).at(),
        Timestamp::from_millis(1_795_692_234_000)
    );
}

#[test]
fn the_second_before_1970_is_the_one_before() {
    let moment = |millis| {
        let at = Timestamp::from_millis(millis);
        Leaf::new(Event::Issued, at, &salt(), &code(), &snapshot())
            .map(|leaf| leaf.to_string().lines().nth(2).map(str::to_owned))
    };
    let written = |text: &str| Ok(Some(text.to_owned()));
    assert_eq!(moment(-1), written("1969-12-31T23:59:59Z"));
    // The first and last seconds of the years 0 to 9998, in the proleptic Gregorian calendar (Python's datetime).
    assert_eq!(moment(253_370_764_799_999), written("9998-12-31T23:59:59Z"));
    assert_eq!(moment(-62_167_219_200_000), written("0000-01-01T00:00:00Z"));
    for millis in [253_370_764_800_000, -62_167_219_200_001, i64::MAX, i64::MIN] {
        assert_eq!(moment(millis), Err(LeafError::Moment), "{millis}");
    }
}

#[test]
fn a_mark_is_of_one_certificate() {
    let leaf = leaf(Event::Issued);
    assert!(leaf.is_of(&salt(), &code(), &snapshot()));
    assert!(!leaf.is_of(&Salt::from_random([0; 32]), &code(), &snapshot()));
    let other = Code::parse("7K3M-9QXA-0011-2346").unwrap();
    assert!(!leaf.is_of(&salt(), &other, &snapshot()));
    assert!(!leaf.is_of(&salt(), &code(), &[0; 32]));
}

#[test]
fn other_entries_are_refused() {
    let good = leaf(Event::Corrected).to_string();
    assert!(Leaf::parse(good.as_bytes()).is_ok());
    for (from, to) in [
        ("register/1", "register/2"),
        ("corrected", "Corrected"),
        ("corrected", "lost"),
        ("11:23:54Z", "11:23:54.5Z"),
        ("11:23:54Z", "11:23:54.0Z"),
        ("11:23:54Z", "12:23:54+01:00"),
        ("2026-11-26T", "2026-11-26 "),
        ("2026-11-26", "2026-11-31"),
        ("=\n", "="),
        ("=\n", "=\n\n"),
        ("\n", "\r\n"),
    ] {
        let text = good.replace(from, to);
        assert_ne!(text, good, "{from}");
        assert_eq!(
            Leaf::parse(text.as_bytes()),
            Err(LeafError::Malformed),
            "{text}"
        );
    }
    assert_eq!(Leaf::parse(b""), Err(LeafError::Malformed));
    assert_eq!(
        Leaf::parse(b"audire-register/1\nissued\n\xff\n"),
        Err(LeafError::Malformed)
    );
}

#[test]
fn a_salt_does_not_slip_into_a_log() {
    let opening = Opening {
        salt: Salt::from_random([0xab; 32]),
        leaf: leaf(Event::Issued),
    };
    let shown = format!("{opening:?}").to_lowercase();
    assert!(shown.contains("salt(…)") && !shown.contains("171, 171") && !shown.contains("abab"));
}

/// The proof of a certificate among others, as it goes with the certificate.
fn proof() -> TlogProof {
    let opening = Opening {
        salt: salt(),
        leaf: leaf(Event::Renewed),
    };
    let mut entries = numbered(20);
    entries[11] = opening.leaf.entry();
    let rows = Rows::of(&entries);
    let nodes = |place| rows.get(place);
    TlogProof {
        extra: Some(opening.to_bytes()),
        index: 11,
        hashes: inclusion(11, 20, &nodes).unwrap(),
        checkpoint: SignedCheckpoint::sign(20, root(20, &nodes).unwrap(), &peter(), &peter_signs)
            .unwrap(),
    }
}

fn verify(proof: &TlogProof) -> Result<Confirmed, NotConfirmed> {
    verify_certificate(proof, &code(), &snapshot(), &peter(), &checks(&peter()))
}

#[test]
fn a_certificate_is_confirmed_by_its_file_alone() {
    let file = proof().to_string();
    let confirmed = verify(&TlogProof::parse(&file).unwrap());
    assert_eq!(
        confirmed,
        Ok(Confirmed {
            leaf: leaf(Event::Renewed),
            index: 11,
            size: 20
        })
    );
}

#[test]
fn every_way_to_be_false_has_its_word() {
    let good = proof();
    let refused = |proof: &TlogProof| verify(proof).unwrap_err();
    let none = TlogProof {
        extra: None,
        ..good.clone()
    };
    assert_eq!(refused(&none), NotConfirmed::NoEntry);
    let cut = TlogProof {
        extra: Some(vec![0; 31]),
        ..good.clone()
    };
    assert_eq!(refused(&cut), NotConfirmed::NoEntry);

    // An entry of another event, that was never in the register.
    let opening = Opening {
        salt: salt(),
        leaf: leaf(Event::Revoked),
    };
    let another = TlogProof {
        extra: Some(opening.to_bytes()),
        ..good.clone()
    };
    assert_eq!(refused(&another), NotConfirmed::NotIncluded);
    // A salt that is not the one of the entry: nothing ties the entry to the certificate.
    let opening = Opening {
        salt: Salt::from_random([9; 32]),
        leaf: leaf(Event::Renewed),
    };
    let unsalted = TlogProof {
        extra: Some(opening.to_bytes()),
        ..good.clone()
    };
    assert_eq!(refused(&unsalted), NotConfirmed::OtherCertificate);
    let altered = verify_certificate(&good, &code(), &[1; 32], &peter(), &checks(&peter()));
    assert_eq!(altered, Err(NotConfirmed::OtherCertificate));

    let text = good.to_string();
    let elsewhere =
        TlogProof::parse(&text.replace("\nPeterNeumann", "\nregister.example")).unwrap();
    assert_eq!(refused(&elsewhere), NotConfirmed::OtherRegister);
    let stranger =
        TlogProof::parse(&text.replace("— PeterNeumann x08go", "— PeterNeumann x18go")).unwrap();
    assert_eq!(refused(&stranger), NotConfirmed::Unsigned);
    let larger = TlogProof::parse(&text.replace("\n20\n", "\n21\n")).unwrap();
    assert_eq!(refused(&larger), NotConfirmed::Forged);
}

#[test]
fn words_are_told_apart() {
    use NotConfirmed as N;
    let all = [
        N::NoEntry,
        N::OtherCertificate,
        N::OtherRegister,
        N::Unsigned,
        N::Forged,
        N::NotIncluded,
    ];
    let words: std::collections::HashSet<_> = all.iter().map(|one| one.word()).collect();
    assert_eq!(words.len(), all.len());
}

proptest! {
    #[test]
    fn an_entry_comes_back(which in 0_usize..4, millis in -62_167_219_200_000_i64..253_370_764_800_000, salt in any::<[u8; 32]>(), snapshot in any::<[u8; 32]>(), random in any::<[u8; 10]>()) {
        let (code, salt) = (Code::from_random(random), Salt::from_random(salt));
        let leaf = Leaf::new(Event::ALL[which], Timestamp::from_millis(millis), &salt, &code, &snapshot).unwrap();
        prop_assert_eq!(Leaf::parse(&leaf.entry()), Ok(leaf));
        let opening = Opening { salt, leaf };
        prop_assert_eq!(Opening::parse(&opening.to_bytes()), Ok(opening));
        // An entry fits into a bundle many times over.
        prop_assert!(leaf.entry().len() < 100);
    }

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "audire-register/1\n(issued|revoked)\n.{0,40}\n.{0,50}\n?") {
        let _ = Opening::parse(&bytes);
        for entry in [bytes, text.into_bytes()] {
            if let Ok(leaf) = Leaf::parse(&entry) {
                prop_assert_eq!(leaf.entry(), entry);
            }
        }
    }

    #[test]
    fn no_altered_extra_confirms_anything(at in any::<usize>(), by in 1_u8..=255) {
        let mut proof = proof();
        if let Some(extra) = &mut proof.extra {
            let at = at % extra.len();
            extra[at] ^= by;
        }
        prop_assert!(verify(&proof).is_err());
    }
}
