//! The JSON-LD contexts that credentials name. They travel with the program; nothing is fetched.

use oxjsonld::{JsonLdLoadDocumentOptions, JsonLdRemoteDocument};
use serde_json::Value;
use std::error::Error;

pub(crate) const CREDENTIALS: &str = "https://www.w3.org/ns/credentials/v2";
pub(crate) const OPEN_BADGES: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// The text of a context, byte for byte as its publisher serves it.
fn context(address: &str) -> Option<&'static [u8]> {
    match address {
        CREDENTIALS => Some(include_bytes!("../../data/contexts/credentials-v2.json")),
        OPEN_BADGES => Some(include_bytes!("../../data/contexts/open-badges-3.0.3.json")),
        #[cfg(test)]
        "https://www.w3.org/ns/credentials/examples/v2" => Some(include_bytes!(
            "../../tests/fixtures/vc-di-eddsa/credentials-examples-v2.json"
        )),
        _ => None,
    }
}

/// For the JSON-LD reader: the context, or an error that names what is not known.
pub(super) fn load(
    address: &str,
    _: &JsonLdLoadDocumentOptions,
) -> Result<JsonLdRemoteDocument, Box<dyn Error + Send + Sync>> {
    let document = context(address).ok_or("a context that does not travel with the program")?;
    Ok(JsonLdRemoteDocument {
        document: document.to_vec(),
        document_url: address.to_owned(),
    })
}

/// Whether the contexts are exactly those of a credential or of an Open Badge, in their order.
/// Others could give the same words another meaning.
pub(crate) fn known_contexts(document: &Value) -> bool {
    let Some(contexts) = document["@context"].as_array() else {
        return false;
    };
    let contexts: Vec<&str> = contexts.iter().filter_map(Value::as_str).collect();
    let count = document["@context"].as_array().map(Vec::len);
    count == Some(contexts.len())
        && (contexts == [CREDENTIALS] || contexts == [CREDENTIALS, OPEN_BADGES])
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn the_contexts_are_those_that_their_publishers_serve() {
        // W3C, Verifiable Credentials Data Model 2.0 (2025), appendix B.1 "Base Context", states this hash.
        assert_eq!(
            hex::encode(Sha256::digest(context(CREDENTIALS).unwrap())),
            "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"
        );
        assert_eq!(
            hex::encode(Sha256::digest(context(OPEN_BADGES).unwrap())),
            "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84"
        );
        assert_eq!(context("https://www.w3.org/ns/credentials/v1"), None);
    }
}
