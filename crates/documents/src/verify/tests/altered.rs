//! Nothing of a certificate can be changed, taken out or put in.

use super::*;
use proptest::prelude::*;

/// Calls with the path of every leaf: texts, numbers, truths, in objects and lists.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| leaves(value, &format!("{path}/{name}"), found)),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(place, value)| leaves(value, &format!("{path}/{place}"), found)),
        _ => found.push(path.to_owned()),
    }
}

#[test]
fn no_leaf_of_the_credential_can_be_changed_or_taken_out() {
    let document: Value = serde_json::from_str(&ISSUED.json).unwrap();
    let mut paths = Vec::new();
    leaves(&document, "", &mut paths);
    assert!(paths.len() > 60, "{}", paths.len());
    assert_eq!(check_json(&document), Signature::Good);
    for path in &paths {
        let leaf = document.pointer(path).unwrap();
        let others = match leaf {
            Value::String(text) => vec![
                json!(format!("{text}x")),
                json!(format!("x{text}")),
                json!(text.chars().rev().collect::<String>()),
                json!(""),
                Value::Null,
                json!([text, text, "x"]),
                json!([text]),
                json!([text, text]),
                json!({ "id": text }),
            ],
            Value::Bool(truth) => vec![json!(!truth), json!(truth.to_string()), Value::Null],
            other => panic!("no other kind of leaf is meant to be there: {other}"),
        };
        for other in others {
            // A text may be the same read backwards, and a type may stand in a list.
            if other == *leaf || (path.ends_with("/type") && other == json!([leaf])) {
                continue;
            }
            let mut altered = document.clone();
            *altered.pointer_mut(path).unwrap() = other.clone();
            let signature = check_json(&altered);
            assert_ne!(signature, Signature::Good, "{path} := {other}");
        }
        let (parent, name) = path.rsplit_once('/').unwrap();
        let mut without = document.clone();
        match without.pointer_mut(parent).unwrap() {
            Value::Object(members) => drop(members.remove(name)),
            Value::Array(items) => drop(items.remove(name.parse().unwrap())),
            _ => unreachable!(),
        }
        assert_ne!(check_json(&without), Signature::Good, "without {path}");
    }
}

#[test]
fn nothing_can_be_put_in() {
    let document: Value = serde_json::from_str(&ISSUED.json).unwrap();
    let subject = "/credentialSubject";
    for (path, name, value) in [
        ("", "grade", json!("A")),
        (
            "",
            "termsOfUse",
            json!({ "id": "urn:x", "type": "VerifiableCredential" }),
        ),
        ("", "awardedDate", json!("2020-01-01T00:00:00Z")),
        (subject, "role", json!("Chief")),
        (subject, "made-up", json!(true)),
        ("/issuer", "image", json!("https://evil.example/logo.png")),
        ("/evidence/0", "unknown", json!("x")),
        ("/proof/0", "domain", json!("evil.example")),
        ("/proof/0", "made-up", json!("x")),
        (
            "/proof/0",
            "@context",
            json!(["https://www.w3.org/ns/credentials/v2"]),
        ),
    ] {
        let mut altered = document.clone();
        altered.pointer_mut(path).unwrap()[name] = value;
        assert_ne!(check_json(&altered), Signature::Good, "{path}/{name}");
    }
    // A member written twice, where readers differ in which they take.
    let name = "\"name\":\"";
    let twice = ISSUED
        .json
        .replacen(name, &format!("{name}Professor\",{name}"), 1);
    assert_eq!(check(twice.as_bytes()).signature, Signature::NotACredential);
    let second = format!("{},{}]}}", &ISSUED.json[..ISSUED.json.len() - 2], "{}");
    assert_ne!(check(second.as_bytes()).signature, Signature::Good);
}

#[test]
fn no_leaf_of_a_status_list_can_be_changed() {
    let list = StatusList::with([INDEX])
        .credential(
            "1",
            &sample::site(),
            &sample::key(),
            NOW,
            Some(NOW.plus_seconds(60)),
        )
        .unwrap();
    let document: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(checked(&document, &ISSUERS), Signature::Good);
    let mut paths = Vec::new();
    leaves(&document, "", &mut paths);
    for path in paths {
        let mut altered = document.clone();
        let leaf = altered.pointer_mut(&path).unwrap();
        *leaf = json!(format!("{}x", leaf.as_str().unwrap()));
        assert_ne!(checked(&altered, &ISSUERS), Signature::Good, "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A flipped bit is found, or (in the picture's pixels, in white space) changes nothing that is signed.
    #[test]
    fn a_flipped_bit_never_changes_what_is_said(form in 0_usize..6, place in any::<prop::sample::Index>(), bit in 0_u8..8) {
        let (_, file) = &FORMS[form];
        let mut flipped = file.clone();
        let place = place.index(file.len());
        flipped[place] ^= 1 << bit;
        let verdict = check(&flipped);
        if verdict.signature == Signature::Good {
            let whole = check(file);
            prop_assert_eq!(verdict.facts, whole.facts);
            prop_assert_eq!(verdict.validity, whole.validity);
        }
    }

    #[test]
    fn no_input_breaks_the_check(start in "\\{|<svg|AUDIRE1:|eyJ|%PDF-|\\{\"type\":|", bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let input = [start.as_bytes(), &bytes].concat();
        prop_assert_ne!(check(&input).signature, Signature::Good);
    }

    #[test]
    fn no_text_breaks_the_check(start in "\\{|<svg|AUDIRE1:|eyJ|", text in "[ -~]{0,80}") {
        let input = format!("{start}{text}");
        prop_assert_ne!(check(input.as_bytes()).signature, Signature::Good);
    }
}
