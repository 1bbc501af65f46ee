mod altered;
#[cfg(feature = "pdf")]
mod pdf;

use super::*;
use crate::baking;
use crate::compact;
use crate::credential::{Credential, Issue, StatusEntry, issue};
use crate::keys::{IssuerKey, SigningKey, Site, did_document};
use crate::sample;
use crate::status::StatusList;
use serde_json::json;
use std::sync::LazyLock;

/// One day after the sample was issued, 2026-05-04T09:00:00Z.
const NOW: Timestamp = Timestamp::from_millis(1_777_885_200_000);
const INDEX: u32 = 94_567;

fn issued_by(key: &SigningKey, site: &Site) -> Credential {
    let entry = StatusEntry {
        list: String::from("1"),
        index: INDEX,
    };
    issue(&Issue {
        snapshot: &sample::snapshot(),
        site,
        key,
        salt: [0x11; 16],
        status: Some(&entry),
    })
    .unwrap()
}

static ISSUED: LazyLock<Credential> = LazyLock::new(|| issued_by(&sample::key(), &sample::site()));

static ISSUERS: LazyLock<Vec<IssuerKeys>> = LazyLock::new(|| {
    let key = IssuerKey {
        key: sample::key().public(),
        until: None,
    };
    let document = did_document(&sample::site(), &[key]).unwrap();
    vec![IssuerKeys::parse(document.to_string().as_bytes()).unwrap()]
});

/// A certificate in each of its forms. The PDF is the smallest file that carries one.
static FORMS: LazyLock<Vec<(Format, Vec<u8>)>> = LazyLock::new(|| {
    let json = &ISSUED.json;
    let pdf = format!(
        "%PDF-1.7\n1 0 obj\n<</Type/EmbeddedFile/Length {}>>\nstream\n{json}\nendstream\nendobj\n%%EOF",
        json.len()
    );
    let qr = compact::issue(&sample::snapshot(), &[0xab; 32], &sample::key()).unwrap();
    vec![
        (Format::Json, json.clone().into_bytes()),
        (Format::Jwt, ISSUED.jwt.clone().into_bytes()),
        (
            Format::Svg,
            baking::svg(&sample::snapshot(), json).into_bytes(),
        ),
        (Format::Png, baking::png(json)),
        (Format::Pdf, pdf.into_bytes()),
        (Format::Compact, qr.into_bytes()),
    ]
});

fn check(input: &[u8]) -> Verdict {
    verify(&Request {
        input,
        issuers: &ISSUERS,
        status: None,
        now: NOW,
    })
}

fn check_json(document: &Value) -> Signature {
    check(document.to_string().as_bytes()).signature
}

#[test]
fn every_form_of_a_certificate_is_genuine() {
    for (format, file) in FORMS.iter() {
        let verdict = check(file);
        assert_eq!(verdict.signature, Signature::Good, "{format:?}");
        assert_eq!(verdict.format, Some(*format));
        assert!(verdict.genuine() && verdict.in_force());
        let facts = verdict.facts.unwrap();
        assert_eq!(facts.holder.as_deref(), Some("Amina Ben-Salah"));
        assert_eq!(facts.title, sample::snapshot().title[0].1);
        assert!(facts.id.ends_with("7K3M-9QXA-0011-2345"));
        assert_eq!(facts.expires_at, sample::snapshot().valid_until);
        assert_eq!(facts.issuer_id, "did:web:training.example");
    }
}

#[test]
fn a_file_is_compared_with_what_was_kept() {
    let kept = ISSUED.json.as_bytes();
    for (format, file) in FORMS.iter() {
        // The short form states too little.
        assert_eq!(
            restates(file, kept),
            *format != Format::Compact,
            "{format:?}"
        );
    }
    let spaced: Value = serde_json::from_str(&ISSUED.json).unwrap();
    let spaced = serde_json::to_string_pretty(&spaced).unwrap();
    assert!(restates(spaced.as_bytes(), kept));
    // Signed with the same key, under the same code, and says something else.
    let mut other = sample::snapshot();
    other.holder.name = String::from("Somebody Else");
    let other = issue(&Issue {
        snapshot: &other,
        site: &sample::site(),
        key: &sample::key(),
        salt: [0x11; 16],
        status: None,
    })
    .unwrap();
    assert_eq!(check(other.json.as_bytes()).signature, Signature::Good);
    assert!(!restates(other.json.as_bytes(), kept));
    assert!(!restates(other.jwt.as_bytes(), kept));
    assert!(!restates(kept, b""));
}

#[test]
fn what_stands_alone_where_a_list_is_meant_is_not_hidden() {
    let mut snapshot = sample::snapshot();
    snapshot.shown.truncate(1);
    let issued = issue(&Issue {
        snapshot: &snapshot,
        site: &sample::site(),
        key: &sample::key(),
        salt: [0x11; 16],
        status: None,
    })
    .unwrap();
    assert_eq!(check(issued.json.as_bytes()).facts.unwrap().shown.len(), 1);
    // The one piece of evidence without its list makes the same statements, so the signature would hold.
    let mut alone: Value = serde_json::from_str(&issued.json).unwrap();
    alone["evidence"] = alone["evidence"][0].clone();
    let verdict = check(alone.to_string().as_bytes());
    assert_eq!(verdict.signature, Signature::Unsupported);
    // Elsewhere somebody may write it so and sign it in a way that does not ask for the form.
    assert_eq!(verdict.facts.unwrap().shown.len(), 1);
}

#[test]
fn a_file_cut_anywhere_is_never_genuine() {
    for (format, file) in FORMS.iter() {
        // The picture's pixels are the same byte after byte; a cut there is like any other.
        let step = |end: usize| {
            if file.len() > 12_000 && end > 9000 && end + 9000 < file.len() {
                97
            } else {
                1
            }
        };
        let mut end = 0;
        while end < file.len() {
            let signature = check(&file[..end]).signature;
            assert_ne!(signature, Signature::Good, "{format:?} cut at {end}");
            end += step(end);
        }
        let half = check(&file[..file.len() * 2 / 3]).signature;
        assert_eq!(half, Signature::Truncated, "{format:?}");
    }
}

#[test]
fn other_findings_are_told_apart() {
    let found = |input: &[u8]| check(input).signature;
    assert_eq!(found(b""), Signature::NotACredential);
    assert_eq!(found(b"hello"), Signature::NotACredential);
    assert_eq!(found(b"{}"), Signature::NotACredential);
    assert_eq!(found(b"<html></html>"), Signature::NotACredential);
    assert_eq!(found(b"<svg><g>"), Signature::Truncated);
    assert_eq!(found(b"<svg></svg>"), Signature::NotACredential);
    assert_eq!(found(&vec![0; 3_000_000]), Signature::TooLarge);
    let document: Value = serde_json::from_str(&ISSUED.json).unwrap();
    let with = |path: &str, value: Value| {
        let mut other = document.clone();
        *other.pointer_mut(path).unwrap() = value;
        check_json(&other)
    };
    assert_eq!(with("/name", json!("Other")), Signature::Altered);
    assert_eq!(with("/proof", json!([])), Signature::Unsupported);
    assert_eq!(
        with("/proof/0/cryptosuite", json!("ecdsa-sd-2023")),
        Signature::Unsupported
    );
    let context = json!(["https://www.w3.org/2018/credentials/v1"]);
    assert_eq!(with("/@context", context), Signature::Unsupported);
    let badge = json!(["VerifiableCredential"]);
    assert_eq!(with("/type", badge), Signature::NotACredential);
}

#[test]
fn a_foreign_issuer_is_unknown_and_never_good() {
    let foreign = SigningKey::from_random([9; 32].into());
    let elsewhere = Site::parse("https://elsewhere.example").unwrap();
    let unknown = |issuer: &str| Signature::UnknownKey {
        issuer: issuer.to_owned(),
    };
    let other = issued_by(&foreign, &elsewhere);
    let site = unknown("did:web:elsewhere.example");
    assert_eq!(check(other.json.as_bytes()).signature, site);
    assert_eq!(check(other.jwt.as_bytes()).signature, site);
    // Somebody else's key in our name is no key of ours.
    let forged = issued_by(&foreign, &sample::site());
    let ours = unknown("did:web:training.example");
    assert_eq!(check(forged.json.as_bytes()).signature, ours);
    assert_eq!(check(forged.jwt.as_bytes()).signature, ours);
    // Even when both issuers are trusted, one cannot sign for the other.
    let qr = compact::issue(&sample::snapshot(), &[0; 32], &foreign).unwrap();
    let short = hex::encode(foreign.public().short_id());
    assert_eq!(check(qr.as_bytes()).signature, unknown(&short));
    let mut named: Value = serde_json::from_str(&other.json).unwrap();
    named["issuer"]["id"] = json!("did:web:training.example");
    assert_eq!(check_json(&named), ours);
}

#[test]
fn a_retired_key_holds_for_what_it_signed_in_its_time() {
    let with_end = |seconds: i64| {
        let key = IssuerKey {
            key: sample::key().public(),
            until: Some(sample::snapshot().issued_at.plus_seconds(seconds)),
        };
        let issuers = IssuerKeys::of_site(&sample::site(), &[key]);
        let check = |(_, input): &(Format, Vec<u8>)| {
            let request = Request {
                input,
                issuers: &issuers,
                status: None,
                now: NOW,
            };
            verify(&request).genuine()
        };
        FORMS.iter().map(check).collect::<Vec<bool>>()
    };
    assert_eq!(with_end(60), [true; 6]);
    assert_eq!(with_end(-60), [false; 6]);
}

#[test]
fn dates_are_told_apart_from_the_signature() {
    let at = |seconds: i64| sample::snapshot().issued_at.plus_seconds(seconds);
    let until = sample::snapshot().valid_until.unwrap();
    for (format, input) in FORMS.iter() {
        let validity = |now| {
            let verdict = verify(&Request {
                input,
                issuers: &ISSUERS,
                status: None,
                now,
            });
            assert_eq!(verdict.signature, Signature::Good, "{format:?}");
            assert_eq!(
                verdict.in_force(),
                matches!(verdict.validity, Validity::Valid { .. })
            );
            verdict.validity
        };
        assert_eq!(validity(at(-1)), Validity::NotYet { from: at(0) });
        assert_eq!(validity(at(0)), Validity::Valid { until: Some(until) });
        assert_eq!(
            validity(until.plus_seconds(-1)),
            Validity::Valid { until: Some(until) }
        );
        assert_eq!(validity(until), Validity::Expired { on: until });
    }
}

#[test]
fn the_status_is_told_apart_from_both() {
    let list = |revoked: &[u32], name: &str, key: &SigningKey, until| {
        StatusList::with(revoked.iter().copied())
            .credential(name, &sample::site(), key, NOW, until)
            .unwrap()
    };
    let key = sample::key();
    let status = |input: &[u8], list: &str| {
        verify(&Request {
            input,
            issuers: &ISSUERS,
            status: Some(list.as_bytes()),
            now: NOW,
        })
    };
    let unknown = Status::Unknown;
    let later = Some(NOW.plus_seconds(3600));
    for (format, input) in FORMS
        .iter()
        .filter(|(format, _)| *format != Format::Compact)
    {
        let of = |list: &str| status(input, list).status;
        assert_eq!(
            of(&list(&[], "1", &key, later)),
            Status::Good { as_of: NOW },
            "{format:?}"
        );
        assert_eq!(
            of(&list(&[INDEX - 1], "1", &key, None)),
            Status::Good { as_of: NOW }
        );
        assert_eq!(of(&list(&[INDEX], "1", &key, None)), Status::Revoked);
        assert_eq!(
            of(&list(&[], "2", &key, None)),
            unknown(UnknownStatus::OtherList)
        );
        let forger = SigningKey::from_random([9; 32].into());
        let not_genuine = unknown(UnknownStatus::ListNotGenuine);
        assert_eq!(of(&list(&[], "1", &forger, None)), not_genuine);
        assert_eq!(of(""), not_genuine);
        assert_eq!(of(&ISSUED.json), not_genuine);
        // Somebody clears the bit: the list is no longer what was signed.
        let mut cleared: Value = serde_json::from_str(&list(&[INDEX], "1", &key, None)).unwrap();
        cleared["credentialSubject"]["encodedList"] = json!(StatusList::new().encode());
        assert_eq!(of(&cleared.to_string()), not_genuine);
        let old = list(&[], "1", &key, Some(NOW));
        assert_eq!(of(&old), unknown(UnknownStatus::ListOld));
    }
    let revoked = status(&FORMS[0].1, &list(&[INDEX], "1", &key, None));
    assert_eq!(revoked.signature, Signature::Good);
    assert!(!revoked.genuine());
    let qr = status(&FORMS[5].1, &list(&[], "1", &key, None));
    assert_eq!(qr.status, unknown(UnknownStatus::NoList));
    let altered = ISSUED.json.replace("Amina", "Anima");
    let altered = status(altered.as_bytes(), &list(&[], "1", &key, None));
    assert_eq!(altered.status, unknown(UnknownStatus::NotGenuine));
}

#[test]
fn a_certificate_without_a_public_address_is_checked_by_its_key() {
    let (key, site) = (sample::key(), Site::without_address());
    let issued = issued_by(&key, &site);
    let own = IssuerKey {
        key: key.public(),
        until: None,
    };
    let issuers = IssuerKeys::of_site(&site, &[own]);
    for input in [&issued.json, &issued.jwt] {
        let verdict = verify(&Request {
            input: input.as_bytes(),
            issuers: &issuers,
            status: None,
            now: NOW,
        });
        assert!(verdict.in_force(), "{verdict:?}");
        assert!(!check(input.as_bytes()).genuine());
    }
}
