//! Who issues: the site's address, and the names that follow from it.

use super::PublicKey;
use sha2::{Digest, Sha256};

/// An installation's public address (or none), from which the issuer's DID and the addresses in a
/// certificate are made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    address: Option<String>,
}

/// An address that cannot be an issuer's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the address of a site: it needs https:// or http://, a host, and no query")]
pub struct InvalidSite(pub String);

impl Site {
    /// A site that has no public address: its certificates name the key alone (`did:key`).
    pub const fn without_address() -> Self {
        Self { address: None }
    }

    /// From `https://host[:port][/path]`; a `/` at the end does not matter.
    pub fn parse(address: &str) -> Result<Self, InvalidSite> {
        let invalid = || InvalidSite(address.to_owned());
        let trimmed = address.trim().trim_end_matches('/');
        let (_, rest) = trimmed.split_once("://").ok_or_else(invalid)?;
        let scheme_known = ["https://", "http://"]
            .iter()
            .any(|scheme| trimmed.starts_with(scheme));
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let allowed = |c: char, more: &str| c.is_ascii_alphanumeric() || more.contains(c);
        let fine = scheme_known
            && host.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[')
            && host.chars().all(|c| allowed(c, ".-:[]"))
            && path.chars().all(|c| allowed(c, "/-._~%"))
            && !rest.contains("//")
            && trimmed.len() <= 500;
        if !fine {
            return Err(invalid());
        }
        Ok(Self {
            address: Some(trimmed.to_owned()),
        })
    }

    /// From a setting that may be empty.
    pub fn from_setting(address: Option<&str>) -> Result<Self, InvalidSite> {
        address.map_or(Ok(Self::without_address()), Self::parse)
    }

    /// The site that a `did:web` names; of its scheme the id says nothing, and nothing follows from it.
    pub fn of_did(did: &str) -> Option<Self> {
        let rest = did.strip_prefix("did:web:")?;
        let address = rest.replace(':', "/").replace("%3A", ":");
        Self::parse(&format!("https://{address}")).ok()
    }

    pub fn address(&self) -> Option<&str> {
        self.address.as_deref()
    }

    /// The issuer's id: `did:web:host%3Aport:path` (W3C CCG, did:web method, 2024), or without an
    /// address the `did:key` of the key.
    pub fn did(&self, key: &PublicKey) -> String {
        let Some(address) = &self.address else {
            return format!("did:key:{key}");
        };
        let rest = address
            .split_once("://")
            .map_or(address.as_str(), |(_, rest)| rest);
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        let mut did = format!("did:web:{}", encoded_host(host));
        for part in path.split('/').filter(|part| !part.is_empty()) {
            did.push(':');
            did.push_str(part);
        }
        did
    }

    /// The id of a key in the DID document, which proofs name.
    pub fn key_id(&self, key: &PublicKey) -> String {
        format!("{}#{key}", self.did(key))
    }

    /// The id of a certificate: the address of its public check, else a UUID made from its code.
    pub fn certificate_id(&self, code: &str) -> String {
        self.at(&format!("/verify/{code}"))
    }

    /// The id of a thing of the site, such as `/status/1`: its address, or a UUID (version 8, RFC
    /// 9562, 2024) of the SHA-256 of its path.
    pub fn at(&self, path: &str) -> String {
        match &self.address {
            Some(address) => format!("{address}{path}"),
            None => format!("urn:uuid:{}", uuid_of(path)),
        }
    }
}

/// The host as did:web writes it: `:` of a port (and of IPv6) as `%3A`, no brackets unescaped.
fn encoded_host(host: &str) -> String {
    host.replace('[', "%5B")
        .replace(']', "%5D")
        .replace(':', "%3A")
}

fn uuid_of(path: &str) -> String {
    let hash = Sha256::digest(path.as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let text = hex::encode(bytes);
    format!(
        "{}-{}-{}-{}-{}",
        &text[..8],
        &text[8..12],
        &text[12..16],
        &text[16..20],
        &text[20..]
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> PublicKey {
        PublicKey::from_multibase("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2").unwrap()
    }

    #[test]
    fn addresses_become_dids_as_the_method_says() {
        let check = |address: &str, expect: &str| {
            assert_eq!(Site::parse(address).unwrap().did(&key()), expect);
        };
        // The three examples of the method's own text (W3C CCG, did:web, "Read (Resolve)").
        check("https://w3c-ccg.github.io", "did:web:w3c-ccg.github.io");
        check(
            "https://w3c-ccg.github.io/user/alice",
            "did:web:w3c-ccg.github.io:user:alice",
        );
        check(
            "https://example.com:3000/user/alice/",
            "did:web:example.com%3A3000:user:alice",
        );
        check("http://127.0.0.1:8080", "did:web:127.0.0.1%3A8080");
    }

    #[test]
    fn a_site_is_found_by_its_did() {
        // W3C CCG, did:web method: the port's colon is written %3A, colons part the path.
        let address = |did: &str| Site::of_did(did).and_then(|site| site.address);
        assert_eq!(
            address("did:web:127.0.0.1%3A8080").as_deref(),
            Some("https://127.0.0.1:8080")
        );
        assert_eq!(
            address("did:web:example.com%3A3000:user:alice").as_deref(),
            Some("https://example.com:3000/user/alice")
        );
        assert_eq!(address("did:key:z6Mk"), None);
        assert_eq!(address("did:web:"), None);
    }

    #[test]
    fn what_is_no_address_of_a_site_is_refused() {
        for wrong in [
            "",
            "training.example",
            "ftp://training.example",
            "https://",
            "https:///a",
            "https://a b",
            "https://a/?q=1",
            "https://a/#b",
            "https://user@a",
            "https://a//b",
            "javascript://a",
        ] {
            assert!(Site::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn without_an_address_the_key_is_the_issuer_and_things_have_uuids() {
        let site = Site::from_setting(None).unwrap();
        // W3C CCG, did:key: the fragment repeats the key.
        assert_eq!(site.did(&key()), format!("did:key:{}", key()));
        assert_eq!(site.key_id(&key()), format!("did:key:{0}#{0}", key()));
        let id = site.certificate_id("7K3M-9QXA-0011-2345");
        let uuid = id.strip_prefix("urn:uuid:").unwrap();
        let parts: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12]);
        assert!(uuid[14..].starts_with('8'), "{uuid}");
        assert_ne!(id, site.certificate_id("7K3M-9QXA-0011-2346"));
    }
}
