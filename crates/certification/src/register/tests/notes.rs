use super::*;
use proptest::prelude::*;

/// The example of Go's golang.org/x/mod/sumdb/note (2019).
const PETER_TEXT: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n";
const PETER_LINE: &str = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const ENOCH: &str = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const ENOCH_LINE: &str = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
/// The key of Go's checksum database, golang.org/x/mod (2019), and a head that it signed.
const SUMDB: &str = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const SUMDB_NOTE: &str = "go.sum database tree\n65209736\n5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=\n\n\
    — sum.golang.org Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=\n";
/// The example of C2SP tlog-checkpoint (2025).
const SOFA: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\
    — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

#[test]
fn keys_of_others_are_read_and_written_the_same() {
    for text in [PETER, ENOCH, SUMDB] {
        let key = VerifierKey::parse(text).unwrap();
        assert_eq!(key.to_string(), text);
    }
    assert_eq!(peter().id(), [0xc7, 0x4f, 0x20, 0xa3]);
    let shouted = PETER.replace("c74f20a3", "C74F20A3");
    assert_eq!(VerifierKey::parse(&shouted), Ok(peter()));
}

#[test]
fn false_keys_are_refused() {
    let with = |from: &str, to: &str| VerifierKey::parse(&PETER.replace(from, to));
    assert_eq!(with("PeterNeumann", "Peter"), Err(KeyError::Id));
    assert_eq!(with("c74f20a3", "c74f20a4"), Err(KeyError::Id));
    assert_eq!(with("c74f20a3", "+74f20a3"), Err(KeyError::Malformed));
    assert_eq!(with("PeterNeumann", ""), Err(KeyError::Name));
    assert_eq!(with("PeterNeumann", "Peter Neumann"), Err(KeyError::Name));
    assert_eq!(
        with("PeterNeumann", "Peter\u{a0}Neumann"),
        Err(KeyError::Name)
    );
    // "AR…" is type 1 and "Ah…" begins with type 2.
    assert_eq!(with("+ARpc", "+Ahpc"), Err(KeyError::Type(2)));
    assert_eq!(with("10TW", "10T"), Err(KeyError::Malformed));
    // The keys of other lengths and types in Go's tests.
    for (text, error) in [
        (
            "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
            KeyError::Malformed,
        ),
        ("", KeyError::Malformed),
        ("PeterNeumann", KeyError::Malformed),
        ("PeterNeumann+c74f20a3", KeyError::Malformed),
        ("PeterNeumann+c74f20a3+", KeyError::Malformed),
    ] {
        assert_eq!(VerifierKey::parse(text), Err(error), "{text}");
    }
    let long = "n".repeat(256);
    assert_eq!(VerifierKey::new(&long, [0; 32]), Err(KeyError::Name));
    assert_eq!(VerifierKey::new("a+b", [0; 32]), Err(KeyError::Name));
}

#[test]
fn notes_of_others_are_verified() {
    let both = format!("{PETER_TEXT}\n{PETER_LINE}{ENOCH_LINE}");
    let note = Note::parse(&both).unwrap();
    assert_eq!(note.text(), PETER_TEXT);
    assert_eq!(note.to_string(), both);
    let names: Vec<_> = note.signatures().iter().map(SignatureLine::name).collect();
    assert_eq!(names, ["PeterNeumann", "EnochRoot"]);
    for key in [PETER, ENOCH] {
        let key = VerifierKey::parse(key).unwrap();
        assert_eq!(note.verify(&key, &checks(&key)), Ok(()));
    }
    let sumdb = VerifierKey::parse(SUMDB).unwrap();
    assert_eq!(
        note.verify(&sumdb, &checks(&sumdb)),
        Err(SignatureError::Unsigned)
    );
    let note = Note::parse(SUMDB_NOTE).unwrap();
    assert_eq!(note.verify(&sumdb, &checks(&sumdb)), Ok(()));
}

#[test]
fn a_note_is_signed_as_go_signs_it() {
    let note = Note::sign(PETER_TEXT, &peter(), &peter_signs).unwrap();
    assert_eq!(note.to_string(), format!("{PETER_TEXT}\n{PETER_LINE}"));
    let twice = note.signed_also(&peter(), &peter_signs).unwrap();
    assert_eq!(
        twice.to_string(),
        format!("{PETER_TEXT}\n{PETER_LINE}{PETER_LINE}")
    );
    assert_eq!(
        Note::sign("no line end", &peter(), &peter_signs),
        Err(NoteError::Text)
    );
    assert_eq!(
        Note::sign("bell\u{7}\n", &peter(), &peter_signs),
        Err(NoteError::Text)
    );
}

#[test]
fn an_altered_note_is_refused() {
    let (key, check) = (peter(), checks(&peter()));
    let verify = |note: &str| Note::parse(note).unwrap().verify(&key, &check);
    let good = format!("{PETER_TEXT}\n{PETER_LINE}");
    assert_eq!(verify(&good), Ok(()));
    assert_eq!(
        verify(&good.replace("the answer", "an answer")),
        Err(SignatureError::Forged)
    );
    assert_eq!(
        verify(&good.replace("/ZJku", "/ZJkv")),
        Err(SignatureError::Forged)
    );
    // Another name, or another id, is another key.
    assert_eq!(
        verify(&good.replace("— Peter", "— Pater")),
        Err(SignatureError::Unsigned)
    );
    assert_eq!(
        verify(&good.replace("x08go/", "x08gp/")),
        Err(SignatureError::Unsigned)
    );
    // One true line does not outweigh a false one of the same key, nor does its length.
    let false_line = PETER_LINE.replace("/ZJku", "/ZJkv");
    assert_eq!(
        verify(&format!("{good}{false_line}")),
        Err(SignatureError::Forged)
    );
    assert_eq!(
        verify(&format!("{good}— PeterNeumann x08go/ZJ\n")),
        Err(SignatureError::Forged)
    );
}

#[test]
fn what_is_not_a_note_is_told() {
    let line = PETER_LINE;
    for (note, error) in [
        (String::new(), NoteError::Signatures),
        (String::from("text\n"), NoteError::Signatures),
        (String::from("text\n\n"), NoteError::Signatures),
        (format!("text\n{line}"), NoteError::Signatures),
        (format!("\n{line}"), NoteError::Signatures),
        (
            format!("text\n\n{}", line.trim_end()),
            NoteError::Signatures,
        ),
        (format!("text\n\n{line}\n"), NoteError::Signatures),
        (format!("text\n\n{line}more\n"), NoteError::Signatures),
        (
            format!("text\n\n{}", line.replace('—', "-")),
            NoteError::Signatures,
        ),
        (
            String::from("text\n\n— a+b AAAAAAA=\n"),
            NoteError::Signatures,
        ),
        (String::from("text\n\n—  AAAAAAA=\n"), NoteError::Signatures),
        (
            String::from("text\n\n— name AAAAAA==\n"),
            NoteError::Signatures,
        ),
        (
            String::from("text\n\n— name AAAAAAB=\n"),
            NoteError::Signatures,
        ),
        (format!("te\txt\n\n{line}"), NoteError::Text),
        (format!("text\r\n\r\n{line}"), NoteError::Text),
        (
            format!("text\n\n{}", line.repeat(101)),
            NoteError::TooManySignatures,
        ),
        (
            format!("{}\n\n{line}", "t".repeat(200_000)),
            NoteError::TooLong,
        ),
    ] {
        let shown: String = note.chars().take(60).collect();
        assert_eq!(Note::parse(&note), Err(error), "{shown}");
    }
    assert!(Note::parse(&format!("text\n\n{}", line.repeat(100))).is_ok());
    assert_eq!(Note::parse("\n\n— name AAAAAAA=\n").unwrap().text(), "\n");
}

#[test]
fn the_example_checkpoint_is_read() {
    let signed = SignedCheckpoint::parse(SOFA).unwrap();
    assert_eq!(signed.to_string(), SOFA);
    let checkpoint = Checkpoint::parse(signed.note().text()).unwrap();
    assert_eq!(checkpoint.origin(), "example.com/behind-the-sofa");
    assert_eq!(checkpoint.size(), 20_852_163);
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    assert_eq!(Some(checkpoint.root()), Hash::from_base64(root));
    // The signature of the example is one of Go's checksum database; under the name of the example its key is unknown.
    let key = VerifierKey::new(
        "example.com/behind-the-sofa",
        *VerifierKey::parse(SUMDB).unwrap().public(),
    )
    .unwrap();
    let unsigned = NotTrusted::Signature(SignatureError::Unsigned);
    assert_eq!(signed.verify(&key, &checks(&key)), Err(unsigned));
    let sumdb = VerifierKey::parse(SUMDB).unwrap();
    assert_eq!(
        signed.verify(&sumdb, &checks(&sumdb)),
        Err(NotTrusted::OtherRegister)
    );
}

#[test]
fn a_checkpoint_is_signed_and_verified() {
    // Root of the eight reference entries; signature by Python's cryptography 48 with the same key.
    let root = hash("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    let signed = SignedCheckpoint::sign(8, root, &peter(), &peter_signs).unwrap();
    let expected = "PeterNeumann\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n\n\
        — PeterNeumann x08gozdSgLMzAnw63LH1RGViJhUfW60EUGKY7Kmr004fQNOSqfrcd1hIk3BCtdcLWIqvGtX67sL24VN+44uTlxMnbAA=\n";
    assert_eq!(signed.to_string(), expected);
    let checkpoint = signed.verify(&peter(), &checks(&peter())).unwrap();
    assert_eq!((checkpoint.size(), checkpoint.root()), (8, root));
    // While a key follows another, readers of either are served.
    let next =
        VerifierKey::new("PeterNeumann", *VerifierKey::parse(ENOCH).unwrap().public()).unwrap();
    let both = signed.signed_also(&next, &|_| [1; 64]).unwrap();
    assert!(both.verify(&peter(), &checks(&peter())).is_ok());
    let forged = NotTrusted::Signature(SignatureError::Forged);
    assert_eq!(both.verify(&next, &checks(&next)), Err(forged));
}

#[test]
fn what_is_not_a_checkpoint_is_told() {
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    for (text, error) in [
        (String::new(), CheckpointError::Note(NoteError::Text)),
        (String::from("origin\n"), CheckpointError::Size),
        (format!("\n1\n{root}\n"), CheckpointError::Origin),
        (format!("origin\n01\n{root}\n"), CheckpointError::Size),
        (format!("origin\n-1\n{root}\n"), CheckpointError::Size),
        (format!("origin\n+1\n{root}\n"), CheckpointError::Size),
        (format!("origin\n\n{root}\n"), CheckpointError::Size),
        (
            format!("origin\n18446744073709551616\n{root}\n"),
            CheckpointError::Size,
        ),
        (String::from("origin\n1\n"), CheckpointError::Root),
        (
            format!("origin\n1\n{}\n", &root[4..]),
            CheckpointError::Root,
        ),
        (
            format!("origin\n1\n{}\n", root.replace("2I=", "2J=")),
            CheckpointError::Root,
        ),
        (format!("origin\n1\n{root}\n\n"), CheckpointError::EmptyLine),
    ] {
        assert_eq!(Checkpoint::parse(&text), Err(error), "{text}");
    }
    for text in [
        format!("origin\n18446744073709551615\n{root}\n"),
        format!("origin\n0\n{root}\nan extension\nanother\n"),
    ] {
        assert_eq!(Checkpoint::parse(&text).unwrap().to_string(), text);
    }
    assert_eq!(
        Checkpoint::new("two\nlines", 0, empty_root()),
        Err(CheckpointError::Origin)
    );
}

proptest! {
    #[test]
    fn a_signed_note_comes_back(text in "([^\\x00-\\x1f]{0,20}\n){1,5}", name in "[a-zé./-]{1,20}", signature in any::<[u8; 32]>()) {
        let key = VerifierKey::new(&name, signature).unwrap();
        let signature = [signature, signature].concat().try_into().unwrap();
        let note = Note::sign(&text, &key, &|_| signature).unwrap();
        let back = Note::parse(&note.to_string()).unwrap();
        prop_assert_eq!(back.text(), &text);
        prop_assert_eq!(back.verify(&key, &|message, given| message == text.as_bytes() && *given == signature), Ok(()));
        prop_assert_eq!(back, note);
        prop_assert_eq!(VerifierKey::parse(&key.to_string()), Ok(key));
    }

    #[test]
    fn no_text_breaks_the_readers(text in "(?s).*", tail in "(?s).{0,30}", cut in 0_usize..200) {
        let cut = SOFA.floor_char_boundary(cut);
        for text in [text, format!("{}{tail}{}", &SOFA[..cut], &SOFA[cut..]), format!("{}{tail}", &SOFA[..cut])] {
            let _ = VerifierKey::parse(&text);
            let _ = Checkpoint::parse(&text);
            if let Ok(note) = Note::parse(&text) {
                prop_assert_eq!(note.to_string(), &text[..]);
            }
            if let Ok(signed) = SignedCheckpoint::parse(&text) {
                prop_assert_eq!(signed.to_string(), text);
            }
        }
    }

    #[test]
    fn no_altered_head_is_believed(at in 0_usize..182, by in 1_u8..=255) {
        let root = hash("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        let signed = SignedCheckpoint::sign(8, root, &peter(), &peter_signs).unwrap().to_string();
        let mut bytes = signed.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= by;
        if let Ok(text) = String::from_utf8(bytes)
            && let Ok(altered) = SignedCheckpoint::parse(&text)
        {
            prop_assert!(altered.verify(&peter(), &checks(&peter())).is_err(), "{}", text);
        }
    }
}
