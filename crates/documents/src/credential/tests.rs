use super::build::unsigned;
use super::*;
use crate::sample;
use base::Locale;
use serde_json::{Value, json};

fn entry() -> StatusEntry {
    StatusEntry {
        list: String::from("1"),
        index: 94_567,
    }
}

fn built(change: impl Fn(&mut Snapshot)) -> Value {
    let mut snapshot = sample::snapshot();
    change(&mut snapshot);
    unsigned(&Issue {
        snapshot: &snapshot,
        site: &sample::site(),
        key: &sample::key(),
        salt: [0x11; 16],
        status: Some(&entry()),
    })
}

#[test]
fn the_credential_says_what_the_snapshot_says() {
    let credential = built(|_| ());
    let id = "https://training.example/verify/7K3M-9QXA-0011-2345";
    assert_eq!(credential["id"], id);
    assert_eq!(credential["issuer"]["id"], "did:web:training.example");
    assert_eq!(credential["validFrom"], "2026-05-03T09:00:00Z");
    assert_eq!(credential["validUntil"], "2028-05-03T23:00:00Z");
    assert_eq!(credential["evidence"].as_array().unwrap().len(), 6);
    let description = credential["description"].as_str().unwrap();
    assert!(description.contains("It does not authorise independent interviewing"));
    assert!(description.contains("Pilot: not yet calibrated"));
    let achievement = &credential["credentialSubject"]["achievement"];
    assert_eq!(
        achievement["id"],
        "https://training.example/certifications/interviewer"
    );
    assert_eq!(achievement["version"], "2");
    let criteria = achievement["criteria"]["narrative"].as_str().unwrap();
    for said in ["71", "Lucía Ortega", "Jean Dupont", "coder 1.4", "960"] {
        assert!(criteria.contains(said), "{said}: {criteria}");
    }
    // Every message got its words: a name of a place for them is for nobody.
    assert!(criteria.contains("Versions: "), "{criteria}");
    assert!(!criteria.contains(['{', '$']), "{criteria}");
    assert_eq!(
        credential["credentialStatus"],
        json!({
            "id": "https://training.example/status/1#94567",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": "94567",
            "statusListCredential": "https://training.example/status/1",
        })
    );
}

#[test]
fn a_masked_holder_is_neither_named_nor_to_be_guessed() {
    let credential = built(|snapshot| snapshot.holder.masked = true);
    let identifiers = &credential["credentialSubject"]["identifier"];
    assert_eq!(identifiers[0]["identityHash"], "A. B.");
    // Names are few: with a salt beside it a hash is soon turned back, and without one it is of no use to anybody.
    assert_eq!(identifiers.as_array().unwrap().len(), 1);
    for secret in ["Amina", "Salah", "1111", "sha256$"] {
        assert!(!credential.to_string().contains(secret), "{secret}");
    }
    let named = built(|_| ());
    let identifiers = &named["credentialSubject"]["identifier"];
    assert_eq!(identifiers[0]["identityHash"], "Amina Ben-Salah");
    assert_eq!(identifiers[1]["salt"], "11".repeat(16));
}

#[test]
fn the_hash_of_a_name_is_that_of_the_standard() {
    // Open Badges 3.0, `IdentityHash`: 'a@example.com' salted with 'Kosher'.
    assert_eq!(
        identity_hash("a@example.com", "Kosher"),
        "sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399"
    );
    assert_eq!(identity_hash(" Ana  B ", "s"), identity_hash("Ana B", "s"));
}

#[test]
fn every_snapshot_can_be_signed() {
    let empty = |snapshot: &mut Snapshot| {
        snapshot.title.clear();
        snapshot.outcomes.clear();
        snapshot.shown.clear();
        snapshot.versions.clear();
        snapshot.notes.clear();
        snapshot.confirmed_by.clear();
        snapshot.programme = None;
        snapshot.valid_until = None;
        snapshot.holder.name.clear();
    };
    let odd = |snapshot: &mut Snapshot| {
        snapshot.title[0].1 = String::from("\"\\\u{0}\u{7f}\u{2028}\u{ffff}\u{1f642} </script>");
        snapshot.versions[0].name = String::from("../a b");
        snapshot.zone = String::from("Nowhere/At-all");
        snapshot.corrects = Some(String::from("A"));
        snapshot.renews = Some(String::from("B"));
    };
    let arabic = |snapshot: &mut Snapshot| snapshot.template.languages.0 = Locale::Ar;
    let changes: [&dyn Fn(&mut Snapshot); 3] = [&empty, &odd, &arabic];
    for change in changes {
        for site in [sample::site(), Site::without_address()] {
            let mut snapshot = sample::snapshot();
            change(&mut snapshot);
            let issued = issue(&Issue {
                snapshot: &snapshot,
                site: &site,
                key: &sample::key(),
                salt: [0; 16],
                status: Some(&entry()),
            });
            assert!(issued.is_ok(), "{issued:?}");
        }
    }
}

#[test]
fn the_same_certificate_is_the_same_bytes() {
    let (snapshot, site, key) = (sample::snapshot(), sample::site(), sample::key());
    let what = Issue {
        snapshot: &snapshot,
        site: &site,
        key: &key,
        salt: [7; 16],
        status: None,
    };
    assert_eq!(issue(&what), issue(&what));
}

#[test]
fn moments_are_written_to_the_second_and_read_with_any_offset() {
    // `date -u -d @1777798800`: 3 May 2026, 09:00:00.
    assert_eq!(
        moment(Timestamp::from_millis(1_777_798_800_999)),
        "2026-05-03T09:00:00Z"
    );
    assert_eq!(moment(Timestamp::from_millis(-1)), "1969-12-31T23:59:59Z");
    assert_eq!(
        read_moment("2026-05-03T11:00:00+02:00"),
        Some(Timestamp::from_millis(1_777_798_800_000))
    );
    assert_eq!(read_moment("3 May"), None);
    // Beyond the year 9999 it stops at the end of what can be counted.
    assert!(moment(Timestamp::from_millis(i64::MAX)).starts_with("9999-12-30"));
}
