//! From JSON to the canonical N-Quads that are signed (W3C, RDF Dataset Canonicalization, RDFC-1.0, 2024).
//!
//! A JSON-LD reader drops what its contexts do not define, without a word; what is dropped is not
//! signed, and anybody could change it. So every member is counted: each value must have become
//! exactly one statement, or the document is refused. That also keeps out null values, empty lists
//! and keywords, which mean nothing in a credential.
//!
//! The other way round, many JSON texts make the same statements: `"name": ["A"]`, or the whole IRI in
//! place of `name`. A reader of the JSON could be made to miss what was signed, so only the plain form
//! is let through.

use super::contexts;
use oxjsonld::JsonLdParser;
use oxrdf::Dataset;
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use serde_json::{Map, Value};

/// A credential of ours has about 60 statements, a status list 12.
const MOST_STATEMENTS: usize = 4000;
/// Canonical names cost n! for n alike nodes without an id ("dataset poisoning", RDFC-1.0, section 7.1).
/// Ours has four such nodes.
const MOST_NAMELESS: usize = 24;
/// … and below one of them at most so many of them.
const MOST_NAMELESS_BELOW: usize = 4;

/// Members that hold a list even of one: types and evidence by the schema of Open Badges, the others
/// by its context. But for types, which Verifiable Credentials write either way, each must be a list: a
/// reader that looks for one would overlook what stands alone.
const LISTS: [&str; 11] = [
    "type",
    "evidence",
    "identifier",
    "alignment",
    "result",
    "resultDescription",
    "related",
    "tag",
    "otherIdentifier",
    "endorsement",
    "endorsementJwt",
];

/// Why a document was not brought into canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotCanonical {
    #[error("a word, a null or an empty list would not be signed")]
    Dropped,
    #[error("it is written in another form than the plain one, which readers could misread")]
    OtherForm,
    #[error("it has more statements, or more nodes without an id, than a certificate can have")]
    TooLarge,
    #[error("it is not JSON-LD of the contexts that it names")]
    NotJsonLd,
}

/// The canonical N-Quads of a document without its proof, one a line, sorted: what other
/// implementations must arrive at.
pub fn canonical(document: &Value) -> Result<String, NotCanonical> {
    let root = document.as_object().ok_or(NotCanonical::NotJsonLd)?;
    let mut count = Count::default();
    count.node(root, true)?;
    let text = document.to_string();
    let mut dataset = Dataset::new();
    let mut statements = 0;
    let quads = JsonLdParser::new()
        .for_slice(&text)
        .with_load_document_callback(contexts::load);
    for quad in quads {
        dataset.insert(&quad.map_err(|_| NotCanonical::NotJsonLd)?);
        statements += 1;
    }
    if statements != count.statements {
        return Err(NotCanonical::Dropped);
    }
    // Said twice, it may say more at one place than at the other.
    if dataset.len() != statements {
        return Err(NotCanonical::OtherForm);
    }
    dataset.canonicalize(CanonicalizationAlgorithm::Rdfc10 {
        hash_algorithm: CanonicalizationHashAlgorithm::Sha256,
    });
    let mut lines: Vec<String> = dataset.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}

#[derive(Default)]
struct Count {
    statements: usize,
    nameless: usize,
}

impl Count {
    /// Counts the statements of an object, and tells whether it has no id.
    fn node(&mut self, node: &Map<String, Value>, root: bool) -> Result<bool, NotCanonical> {
        let mut nameless_below = 0;
        for (name, value) in node {
            match name.as_str() {
                "@context" if root => {}
                "id" => absolute(value)?,
                keyword if keyword.starts_with('@') => return Err(NotCanonical::Dropped),
                iri if iri.contains(':') => return Err(NotCanonical::OtherForm),
                "hashed" if !value.is_boolean() => return Err(NotCanonical::OtherForm),
                name => nameless_below += self.values(name, value)?,
            }
        }
        let nameless = !node.contains_key("id");
        self.nameless += usize::from(nameless);
        let poisonous = nameless && nameless_below > MOST_NAMELESS_BELOW;
        if self.statements > MOST_STATEMENTS || self.nameless > MOST_NAMELESS || poisonous {
            return Err(NotCanonical::TooLarge);
        }
        Ok(nameless)
    }

    /// The values of a member: how many of them are nodes without an id.
    fn values(&mut self, name: &str, value: &Value) -> Result<usize, NotCanonical> {
        let Value::Array(list) = value else {
            if LISTS.contains(&name) && name != "type" {
                return Err(NotCanonical::OtherForm);
            }
            return self.value(value);
        };
        if list.is_empty() {
            return Err(NotCanonical::Dropped);
        }
        if list.len() == 1 && !LISTS.contains(&name) {
            return Err(NotCanonical::OtherForm);
        }
        let mut nameless = 0;
        for item in list {
            if item.is_array() {
                return Err(NotCanonical::Dropped);
            }
            nameless += self.value(item)?;
        }
        Ok(nameless)
    }

    fn value(&mut self, value: &Value) -> Result<usize, NotCanonical> {
        self.statements += 1;
        match value {
            Value::Null => Err(NotCanonical::Dropped),
            // `{"id": …}` alone is the text in it.
            Value::Object(node) if node.len() == 1 && node.contains_key("id") => {
                Err(NotCanonical::OtherForm)
            }
            Value::Object(node) => self.node(node, false).map(usize::from),
            _ => Ok(0),
        }
    }
}

/// An id must be a whole IRI; a relative one would be dropped with all that hangs on it.
fn absolute(id: &Value) -> Result<(), NotCanonical> {
    let id = id.as_str().ok_or(NotCanonical::Dropped)?;
    let scheme = id.split_once(':').map_or("", |(scheme, _)| scheme);
    let fine = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    if fine {
        Ok(())
    } else {
        Err(NotCanonical::Dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn credential(change: impl Fn(&mut Value)) -> Result<String, NotCanonical> {
        let mut document = json!({
            "@context": [contexts::CREDENTIALS, contexts::OPEN_BADGES],
            "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": { "id": "did:web:a.example", "type": ["Profile"] },
        });
        change(&mut document);
        canonical(&document)
    }

    #[test]
    fn each_value_becomes_one_line() {
        // By hand from the two contexts: two types, the issuer, and the issuer's type.
        assert_eq!(
            credential(|_| ()).unwrap(),
            "<did:web:a.example> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile> .\n\
             <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential> .\n\
             <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/2018/credentials#VerifiableCredential> .\n\
             <urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33> <https://www.w3.org/2018/credentials#issuer> <did:web:a.example> .\n"
        );
    }

    #[test]
    fn what_would_not_be_signed_is_refused() {
        for (name, value) in [
            ("grade", json!("A")),
            ("audience", json!("defined for evidence only")),
            ("name", json!(null)),
            ("name", json!([])),
            ("name", json!(["a", ["b"]])),
            ("evidence", json!([{ "id": "#1", "type": "Evidence" }])),
            ("evidence", json!([{ "id": "_:b", "type": "Evidence" }])),
            ("evidence", json!([{ "id": 7, "type": "Evidence" }])),
            ("evidence", json!([{ "type": "Proof of work" }])),
            ("name", json!({ "@value": "a", "@language": "en" })),
            ("credentialSchema", json!("a relative address")),
            (
                "issuer",
                json!({ "id": "did:web:a", "type": "Profile", "grade": 1 }),
            ),
        ] {
            let result = credential(|document| document[name] = value.clone());
            assert!(
                matches!(result, Err(NotCanonical::Dropped | NotCanonical::NotJsonLd)),
                "{name}: {value}: {result:?}"
            );
        }
        assert!(credential(|document| document["name"] = json!("a")).is_ok());
        let unknown = credential(|d| d["@context"][1] = json!("https://w3id.org/other"));
        assert_eq!(unknown, Err(NotCanonical::NotJsonLd));
    }

    #[test]
    fn other_forms_of_the_same_statements_are_refused() {
        let evidence = json!({ "id": "urn:x", "type": "Evidence", "name": "a" });
        for (name, value) in [
            ("name", json!(["a"])),
            ("name", json!(["a", "a"])),
            ("https://schema.org/name", json!("a")),
            ("issuer", json!({ "id": "did:web:a.example" })),
            ("evidence", evidence.clone()),
            ("evidence", json!([evidence, evidence])),
            (
                "evidence",
                json!([evidence, { "id": "urn:x", "narrative": "b" }]),
            ),
            (
                "credentialSubject",
                json!({ "type": "IdentityObject", "hashed": "false" }),
            ),
        ] {
            let result = credential(|document| document[name] = value.clone());
            assert_eq!(result, Err(NotCanonical::OtherForm), "{name}: {value}");
        }
    }

    #[test]
    fn a_document_made_to_be_slow_is_refused_at_once() {
        let evidence: Vec<Value> = (0..30).map(|_| json!({ "type": "Evidence" })).collect();
        let result = credential(|document| document["evidence"] = json!(evidence));
        assert_eq!(result, Err(NotCanonical::TooLarge));
        let result = credential(|document| {
            document["credentialSubject"] = json!({ "evidence": evidence[..5] });
        });
        assert_eq!(result, Err(NotCanonical::TooLarge));
        // The worst that is let through: 1 + 4 + 16 nodes, alike and without ids, in milliseconds.
        let leaf = vec![json!({ "type": "Evidence" }); 4];
        let branch = vec![json!({ "type": "VerifiableCredential", "evidence": leaf }); 4];
        let begin = std::time::Instant::now();
        let result = credential(|document| {
            document["credentialSubject"] =
                json!({ "type": "VerifiableCredential", "evidence": branch });
        });
        assert!(result.is_ok(), "{result:?}");
        assert!(begin.elapsed().as_secs() < 5, "{:?}", begin.elapsed());
    }
}
