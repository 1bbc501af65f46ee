//! The DID document: which keys may sign in an issuer's name.
//!
//! Keys that no longer sign stay in it, or older certificates could not be checked. W3C's `expires`
//! would make verifiers refuse them, so the end of a key's use is told with schema.org's
//! `validThrough`; our own check refuses what claims to have been signed after it.

use super::{PublicKey, Site};
use base::Timestamp;
use serde_json::{Value, json};

/// Documents that are longer are not read. A key takes about 300 bytes.
const LONGEST: usize = 256 * 1024;
/// No issuer has had more keys than this.
const MOST_KEYS: usize = 256;

/// A key of an issuer, and until when it signed; `None` while it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerKey {
    pub key: PublicKey,
    pub until: Option<Timestamp>,
}

/// An issuer with the keys that may assert in its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerKeys {
    did: String,
    /// With the whole id of each.
    keys: Vec<(String, IssuerKey)>,
}

/// Why a DID document was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDocument {
    #[error("the issuer's document is longer than 256 KiB or names more than 256 keys")]
    TooLong,
    #[error("the issuer's document is not JSON")]
    NotJson,
    #[error("this is not a DID document: it has no `id` that begins with `did:`")]
    NoId,
    #[error("the DID document has no Ed25519 key (`Multikey`) for assertions")]
    NoKey,
}

/// The document for `/.well-known/did.json`, newest key first; `None` when there is no key. Without
/// an address a key is an issuer by itself, and the document is that of the newest.
pub fn did_document(site: &Site, keys: &[IssuerKey]) -> Option<Value> {
    let first = keys.first()?;
    let did = site.did(&first.key);
    let keys = match site.address() {
        Some(_) => keys,
        None => std::slice::from_ref(first),
    };
    let methods: Vec<Value> = keys.iter().map(|key| method(&did, key)).collect();
    let ids: Vec<String> = keys
        .iter()
        .map(|key| format!("{did}#{}", key.key))
        .collect();
    Some(json!({
        "@context": [
            "https://www.w3.org/ns/did/v1",
            "https://w3id.org/security/multikey/v1",
            { "validThrough": {
                "@id": "https://schema.org/validThrough",
                "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
            } },
        ],
        "id": did,
        "verificationMethod": methods,
        "assertionMethod": ids,
    }))
}

fn method(did: &str, key: &IssuerKey) -> Value {
    let mut method = json!({
        "id": format!("{did}#{}", key.key),
        "type": "Multikey",
        "controller": did,
        "publicKeyMultibase": key.key.to_multibase(),
    });
    if let (Some(until), Some(fields)) = (key.until, method.as_object_mut()) {
        let until = crate::credential::moment(until);
        fields.insert(String::from("validThrough"), Value::String(until));
    }
    method
}

impl IssuerKeys {
    /// The issuers that a site itself has been: that of its address, and for each of its keys the
    /// issuer that it was where the site had no address.
    pub fn of_site(site: &Site, keys: &[IssuerKey]) -> Vec<Self> {
        let named = |did: String, keys: &[IssuerKey]| {
            let keys = keys
                .iter()
                .map(|key| (format!("{did}#{}", key.key), key.clone()));
            Self {
                keys: keys.collect(),
                did,
            }
        };
        let mut issuers = Vec::new();
        if let (Some(_), Some(first)) = (site.address(), keys.first()) {
            issuers.push(named(site.did(&first.key), keys));
        }
        for key in keys {
            let did = Site::without_address().did(&key.key);
            issuers.push(named(did, std::slice::from_ref(key)));
        }
        issuers
    }

    /// Reads a DID document. Only Ed25519 keys that it lists for assertions are taken.
    pub fn parse(document: &[u8]) -> Result<Self, InvalidDocument> {
        if document.len() > LONGEST {
            return Err(InvalidDocument::TooLong);
        }
        let document =
            crate::credential::strict_json(document).map_err(|_| InvalidDocument::NotJson)?;
        let did = document["id"]
            .as_str()
            .filter(|id| id.starts_with("did:") && id.len() <= 1024)
            .ok_or(InvalidDocument::NoId)?
            .to_owned();
        let listed = |name: &str| document[name].as_array().cloned().unwrap_or_default();
        let methods = listed("verificationMethod");
        let assertions = listed("assertionMethod");
        if methods.len() > MOST_KEYS || assertions.len() > MOST_KEYS {
            return Err(InvalidDocument::TooLong);
        }
        let keys: Vec<(String, IssuerKey)> = assertions
            .iter()
            .filter_map(|entry| {
                let method = match entry.as_str() {
                    Some(id) => methods
                        .iter()
                        .find(|method| full_id(&did, &method["id"]) == absolute(&did, id))?,
                    None => entry,
                };
                read_method(&did, method)
            })
            .collect();
        if keys.is_empty() {
            return Err(InvalidDocument::NoKey);
        }
        Ok(Self { did, keys })
    }

    pub fn did(&self) -> &str {
        &self.did
    }

    pub(crate) fn by_id(&self, id: &str) -> Option<&IssuerKey> {
        let (_, key) = self.keys.iter().find(|(own, _)| own == id)?;
        Some(key)
    }

    pub(crate) fn by_short_id(&self, short: [u8; 4]) -> impl Iterator<Item = &IssuerKey> {
        self.keys
            .iter()
            .map(|(_, key)| key)
            .filter(move |key| key.key.short_id() == short)
    }
}

/// `#key` belongs to the document's own id.
fn absolute(did: &str, id: &str) -> String {
    if id.starts_with('#') {
        format!("{did}{id}")
    } else {
        id.to_owned()
    }
}

fn full_id(did: &str, id: &Value) -> String {
    absolute(did, id.as_str().unwrap_or_default())
}

fn read_method(did: &str, method: &Value) -> Option<(String, IssuerKey)> {
    let id = full_id(did, &method["id"]);
    let ours = method["type"] == "Multikey"
        && method["controller"] == did
        && id
            .strip_prefix(did)
            .is_some_and(|rest| rest.starts_with('#'))
        && method.get("revoked").is_none();
    let key = PublicKey::from_multibase(method["publicKeyMultibase"].as_str()?).ok()?;
    // An end that cannot be read is no reason to trust the key for ever.
    let until = match method.get("validThrough").or_else(|| method.get("expires")) {
        None => None,
        Some(until) => Some(crate::credential::read_moment(until.as_str()?)?),
    };
    ours.then_some((id, IssuerKey { key, until }))
}

#[cfg(test)]
mod tests {
    use super::super::SigningKey;
    use super::*;
    use proptest::prelude::*;

    fn key(seed: u8) -> PublicKey {
        SigningKey::from_random([seed; 32].into()).public()
    }

    fn keys() -> [IssuerKey; 2] {
        [
            IssuerKey {
                key: key(2),
                until: None,
            },
            IssuerKey {
                key: key(1),
                // 2026-05-03T09:00:00Z is 1,777,798,800 s after 1970: `date -u -d @1777798800`.
                until: Some(Timestamp::from_millis(1_777_798_800_000)),
            },
        ]
    }

    #[test]
    fn keys_that_no_longer_sign_stay_in_the_document() {
        let site = Site::parse("https://training.example").unwrap();
        let document = did_document(&site, &keys()).unwrap();
        assert_eq!(document["id"], "did:web:training.example");
        assert_eq!(document["verificationMethod"].as_array().unwrap().len(), 2);
        assert_eq!(document["assertionMethod"].as_array().unwrap().len(), 2);
        assert_eq!(
            document["verificationMethod"][1]["validThrough"],
            "2026-05-03T09:00:00Z"
        );
        let read = IssuerKeys::parse(document.to_string().as_bytes()).unwrap();
        assert_eq!(read, IssuerKeys::of_site(&site, &keys())[0]);
        assert_eq!(did_document(&site, &[]), None);
        assert_eq!(IssuerKeys::of_site(&site, &[]), []);
    }

    #[test]
    fn without_an_address_each_key_is_an_issuer() {
        let bare = Site::without_address();
        let issuers = IssuerKeys::of_site(&bare, &keys());
        let dids: Vec<&str> = issuers.iter().map(IssuerKeys::did).collect();
        let expected = keys().map(|key| format!("did:key:{}", key.key));
        assert_eq!(dids, expected);
        let document = did_document(&bare, &keys()).unwrap();
        let read = IssuerKeys::parse(document.to_string().as_bytes()).unwrap();
        assert_eq!(read, issuers[0]);
        // What was issued before the site had its address is still its own.
        let site = Site::parse("https://training.example").unwrap();
        assert_eq!(IssuerKeys::of_site(&site, &keys())[1..], issuers);
    }

    #[test]
    fn a_key_counts_only_where_the_document_lets_it_assert() {
        let site = Site::parse("https://training.example").unwrap();
        let document = did_document(&site, &keys()).unwrap();
        let changed = |change: &dyn Fn(&mut Value)| {
            let mut copy = document.clone();
            change(&mut copy);
            IssuerKeys::parse(copy.to_string().as_bytes()).map(|keys| keys.keys.len())
        };
        assert_eq!(changed(&|_| ()), Ok(2));
        assert_eq!(
            changed(&|d| d["assertionMethod"] = json!([])),
            Err(InvalidDocument::NoKey)
        );
        // Of the two, one belongs to somebody else, is revoked, or ends at no moment.
        for (field, value) in [
            ("controller", "did:web:other.example"),
            ("type", "JsonWebKey"),
            ("revoked", "2026-01-01T00:00:00Z"),
            ("validThrough", "soon"),
            ("publicKeyMultibase", "z6Mk"),
        ] {
            let count = changed(&|d| d["verificationMethod"][0][field] = json!(value));
            assert_eq!(count, Ok(1), "{field}");
        }
        // Relative ids, and methods written into the list itself, mean the same.
        let multibase = key(2).to_multibase();
        assert_eq!(
            changed(&|d| {
                d["assertionMethod"][0] = json!(format!("#{multibase}"));
                d["assertionMethod"][1] = d["verificationMethod"][1].clone();
            }),
            Ok(2)
        );
    }

    #[test]
    fn what_is_no_did_document_says_why() {
        let check = |text: &[u8], expect| assert_eq!(IssuerKeys::parse(text), Err(expect));
        check(b"", InvalidDocument::NotJson);
        check(b"\xff", InvalidDocument::NotJson);
        check(b"[]", InvalidDocument::NoId);
        check(br#"{"id":"https://a"}"#, InvalidDocument::NoId);
        check(br#"{"id":"did:web:a"}"#, InvalidDocument::NoKey);
        check(&vec![b' '; 300_000], InvalidDocument::TooLong);
    }

    proptest! {
        #[test]
        fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = IssuerKeys::parse(&bytes);
        }
    }
}
