//! The credential as a compact JWT (1EdTech, Open Badges 3.0, 2024, section 8.2; `EdDSA` of RFC 8037, 2017).

use super::strict::{JsonFault, strict_json};
use crate::keys::{PublicKey, SigningKey};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

/// Members that are there for readers of JWTs; each says again what the credential says.
const REPEATED: [&str; 5] = ["iss", "jti", "sub", "nbf", "exp"];

/// Signs the credential (without a proof) with the claims that repeat it.
pub(super) fn write(credential: &Value, key: &SigningKey, key_id: &str) -> String {
    let header = json!({ "alg": "EdDSA", "kid": key_id, "typ": "JWT" });
    let mut payload = credential.clone();
    for (name, value) in claims(credential) {
        if let Some(value) = value {
            payload[name] = value;
        }
    }
    let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", encode(&header), encode(&payload));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes()));
    format!("{signed}.{signature}")
}

/// The claims as the credential asks for them; `None` for those it must not have.
fn claims(credential: &Value) -> [(&'static str, Option<Value>); 5] {
    let seconds = |name: &str| {
        let at = super::read_moment(credential[name].as_str()?)?;
        Some(Value::from(at.millis().div_euclid(1000)))
    };
    let issuer = match &credential["issuer"] {
        issuer @ Value::String(_) => issuer.clone(),
        issuer => issuer["id"].clone(),
    };
    let values = [
        Some(issuer),
        credential.get("id").cloned(),
        credential["credentialSubject"].get("id").cloned(),
        seconds("validFrom"),
        seconds("validUntil"),
    ];
    let mut values = values.into_iter();
    REPEATED.map(|name| (name, values.next().flatten()))
}

/// Why a JWT does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JwtFault {
    Truncated,
    /// Its parts are not those of a signed JWT.
    Malformed,
    /// It is signed in a way that we do not check.
    Unsupported,
    /// A claim says another thing than the credential, or the signature is of other bytes.
    Altered,
}

/// A JWT that was read, and not yet checked.
pub(crate) struct Jwt {
    /// The credential, without the claims that repeat it.
    pub credential: Value,
    /// Which key is said to have signed.
    pub key_id: String,
    signed: Vec<u8>,
    signature: [u8; 64],
    claims_agree: bool,
}

/// Reads the three parts.
pub(crate) fn read(text: &str) -> Result<Jwt, JwtFault> {
    let parts: Vec<&str> = text.splitn(4, '.').collect();
    let [header, payload, signature] = parts[..] else {
        return Err(match parts.len() {
            4 => JwtFault::Malformed,
            _ => JwtFault::Truncated,
        });
    };
    let decoded = |part: &str| {
        URL_SAFE_NO_PAD
            .decode(part)
            .map_err(|_| JwtFault::Malformed)
    };
    let parsed = |bytes: Vec<u8>| {
        strict_json(&bytes).map_err(|fault| match fault {
            JsonFault::Truncated => JwtFault::Truncated,
            JsonFault::Malformed => JwtFault::Malformed,
        })
    };
    let header = parsed(decoded(header)?)?;
    // `crit` names extensions that must be understood (RFC 7515, 4.1.11); we understand none.
    let plain = header["alg"] == "EdDSA" && header.get("crit").is_none();
    let key_id = header["kid"].as_str().filter(|_| plain);
    let key_id = key_id.ok_or(JwtFault::Unsupported)?.to_owned();
    let mut credential = parsed(decoded(payload)?)?;
    // 64 bytes are 86 characters of Base64; less was cut off, and a cut may leave no whole byte.
    if signature.len() < 86 {
        return Err(JwtFault::Truncated);
    }
    let signature = decoded(signature)?
        .try_into()
        .map_err(|_| JwtFault::Malformed)?;
    let claims_agree = agree(&credential);
    if let Some(members) = credential.as_object_mut() {
        for name in REPEATED {
            members.remove(name);
        }
    }
    let signed = text.rsplit_once('.').map_or("", |(signed, _)| signed);
    Ok(Jwt {
        credential,
        key_id,
        signed: signed.as_bytes().to_vec(),
        signature,
        claims_agree,
    })
}

fn agree(payload: &Value) -> bool {
    claims(payload)
        .iter()
        .all(|(name, value)| payload.get(*name) == value.as_ref())
}

impl Jwt {
    /// Whether the key signed it, and its claims say what the credential says.
    pub(crate) fn check(&self, key: &PublicKey) -> Result<(), JwtFault> {
        if self.claims_agree && key.verifies(&self.signed, &self.signature) {
            Ok(())
        } else {
            Err(JwtFault::Altered)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credential() -> Value {
        json!({
            "id": "https://training.example/verify/A",
            "issuer": { "id": "did:web:training.example" },
            "validFrom": "2026-05-03T09:00:00Z",
            "validUntil": "2028-05-03T22:00:00Z",
            "credentialSubject": { "id": "https://training.example/verify/A#holder" },
        })
    }

    fn key() -> SigningKey {
        SigningKey::from_random([3; 32].into())
    }

    #[test]
    fn the_claims_repeat_the_credential() {
        let jwt = write(&credential(), &key(), "did:web:training.example#k");
        let payload = URL_SAFE_NO_PAD
            .decode(jwt.split('.').nth(1).unwrap())
            .unwrap();
        let payload: Value = serde_json::from_slice(&payload).unwrap();
        // `date -u -d 2026-05-03T09:00:00Z +%s`, and of 2028-05-03T22:00:00Z.
        assert_eq!(payload["nbf"], 1_777_798_800);
        assert_eq!(payload["exp"], 1_841_004_000);
        assert_eq!(payload["iss"], "did:web:training.example");
        assert_eq!(payload["jti"], payload["id"]);
        assert_eq!(payload["sub"], payload["credentialSubject"]["id"]);
        let read = read(&jwt).ok().unwrap();
        assert_eq!(read.credential, credential());
        assert_eq!(read.check(&key().public()), Ok(()));
    }

    #[test]
    fn a_claim_that_differs_is_an_alteration_even_when_signed() {
        let sign = |payload: &Value, header: &Value| {
            let encode = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
            let signed = format!("{}.{}", encode(header), encode(payload));
            let signature = URL_SAFE_NO_PAD.encode(key().sign(signed.as_bytes()));
            format!("{signed}.{signature}")
        };
        let header = json!({ "alg": "EdDSA", "kid": "k" });
        let mut payload = credential();
        for (name, value) in claims(&credential()) {
            payload[name] = value.unwrap();
        }
        let check = |jwt: String| read(&jwt).and_then(|jwt| jwt.check(&key().public()));
        assert_eq!(check(sign(&payload, &header)), Ok(()));
        for name in REPEATED {
            let mut other = payload.clone();
            other[name] = json!(1);
            assert_eq!(check(sign(&other, &header)), Err(JwtFault::Altered));
            other.as_object_mut().unwrap().remove(name);
            assert_eq!(check(sign(&other, &header)), Err(JwtFault::Altered));
        }
        for header in [
            json!({ "alg": "none", "kid": "k" }),
            json!({ "alg": "HS256", "kid": "k" }),
            json!({ "alg": "EdDSA" }),
            json!({ "alg": "EdDSA", "kid": "k", "crit": ["b64"] }),
        ] {
            assert_eq!(check(sign(&payload, &header)), Err(JwtFault::Unsupported));
        }
    }
}
