//! Data Integrity proofs of the suite `eddsa-rdfc-2022` (W3C, Data Integrity `EdDSA` Cryptosuites v1.0, 2025).

use super::canonical::{NotCanonical, canonical};
use crate::keys::{PublicKey, SigningKey};
use base::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The document with a proof, in a list: the official schema of Open Badges refuses a bare object.
pub(crate) fn sign(
    mut document: Value,
    key: &SigningKey,
    key_id: &str,
    created: Timestamp,
) -> Result<Value, NotCanonical> {
    let mut proof = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": super::moment(created),
        "verificationMethod": key_id,
        "proofPurpose": "assertionMethod",
    });
    let message = message(&document, &proof)?;
    let signature = bs58::encode(key.sign(&message)).into_string();
    proof["proofValue"] = Value::String(format!("z{signature}"));
    document["proof"] = json!([proof]);
    Ok(document)
}

/// What is signed: the hash of the proof's options, then the hash of the document (section 3.2.4).
fn message(document: &Value, options: &Value) -> Result<[u8; 64], NotCanonical> {
    let mut options = options.clone();
    options["@context"] = document["@context"].clone();
    let mut message = [0; 64];
    message[..32].copy_from_slice(&Sha256::digest(canonical(&options)?));
    message[32..].copy_from_slice(&Sha256::digest(canonical(document)?));
    Ok(message)
}

/// Why a proof does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ProofFault {
    /// There is none.
    None,
    /// It is of another suite, there are several, or the document has what we cannot read.
    Unsupported,
    /// Its key is not among those given.
    UnknownKey,
    /// It is not of this document.
    Altered,
}

/// Checks the one proof of a document; `key_of` finds the key that a proof made then may use.
pub(crate) fn check(
    document: &Value,
    key_of: impl Fn(&str, Timestamp) -> Option<PublicKey>,
) -> Result<(), ProofFault> {
    let proof = one_proof(document)?;
    let text = |name: &str| proof[name].as_str().unwrap_or_default();
    let known = text("type") == "DataIntegrityProof" && text("cryptosuite") == "eddsa-rdfc-2022";
    // One of its own would have to be taken for the document's; nobody needs it.
    if !known || proof.get("@context").is_some() {
        return Err(ProofFault::Unsupported);
    }
    if text("proofPurpose") != "assertionMethod" {
        return Err(ProofFault::Altered);
    }
    let created = super::read_moment(text("created")).ok_or(ProofFault::Altered)?;
    let key = key_of(text("verificationMethod"), created).ok_or(ProofFault::UnknownKey)?;
    let signature = signature(text("proofValue")).ok_or(ProofFault::Altered)?;
    let (mut unsigned, mut options) = (document.clone(), proof.clone());
    for (value, name) in [(&mut unsigned, "proof"), (&mut options, "proofValue")] {
        if let Some(members) = value.as_object_mut() {
            members.remove(name);
        }
    }
    // A word that the contexts do not know was put in after the signature: we sign none.
    let message = message(&unsigned, &options).map_err(|fault| match fault {
        NotCanonical::Dropped => ProofFault::Altered,
        NotCanonical::OtherForm | NotCanonical::TooLarge | NotCanonical::NotJsonLd => {
            ProofFault::Unsupported
        }
    })?;
    if key.verifies(&message, &signature) {
        Ok(())
    } else {
        Err(ProofFault::Altered)
    }
}

fn one_proof(document: &Value) -> Result<&Value, ProofFault> {
    match document.get("proof") {
        None | Some(Value::Null) => Err(ProofFault::None),
        Some(Value::Array(proofs)) => match proofs.as_slice() {
            [] => Err(ProofFault::None),
            [proof] if proof.is_object() => Ok(proof),
            _ => Err(ProofFault::Unsupported),
        },
        Some(proof) if proof.is_object() => Ok(proof),
        Some(_) => Err(ProofFault::Unsupported),
    }
}

/// The 64 bytes of `z…`.
fn signature(text: &str) -> Option<[u8; 64]> {
    let base58 = text.strip_prefix('z').filter(|rest| rest.len() <= 90)?;
    bs58::decode(base58).into_vec().ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNED: &str = include_str!("../../tests/fixtures/vc-di-eddsa/signed-credential.json");
    const KEYS: &str = include_str!("../../tests/fixtures/vc-di-eddsa/key-pair.json");

    #[test]
    fn the_proof_of_the_standard_is_accepted_and_made_alike() {
        let signed: Value = serde_json::from_str(SIGNED).unwrap();
        let keys: Value = serde_json::from_str(KEYS).unwrap();
        let public = keys["publicKeyMultibase"].as_str().unwrap();
        let public = PublicKey::from_multibase(public).unwrap();
        assert_eq!(check(&signed, |_, _| Some(public)), Ok(()));
        assert_eq!(check(&signed, |_, _| None), Err(ProofFault::UnknownKey));

        let secret = bs58::decode(&keys["privateKeyMultibase"].as_str().unwrap()[1..])
            .into_vec()
            .unwrap();
        let secret: [u8; 32] = secret[2..].try_into().unwrap();
        let key = SigningKey::from_random(secret.into());
        let mut unsigned = signed.clone();
        unsigned.as_object_mut().unwrap().remove("proof");
        let key_id = signed["proof"]["verificationMethod"].as_str().unwrap();
        let created = super::super::read_moment("2023-02-24T23:36:38Z").unwrap();
        let ours = sign(unsigned, &key, key_id, created).unwrap();
        assert_eq!(ours["proof"][0], signed["proof"]);
    }

    #[test]
    fn a_document_with_no_or_another_proof_is_told_apart() {
        let signed: Value = serde_json::from_str(SIGNED).unwrap();
        let public = PublicKey::from_multibase("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
        let with = |proof: Value| {
            let mut document = signed.clone();
            document["proof"] = proof;
            check(&document, |_, _| public.ok())
        };
        let proof = signed["proof"].clone();
        assert_eq!(with(json!([proof])), Ok(()));
        assert_eq!(with(Value::Null), Err(ProofFault::None));
        assert_eq!(with(json!([])), Err(ProofFault::None));
        assert_eq!(with(json!("z")), Err(ProofFault::Unsupported));
        assert_eq!(with(json!([proof, proof])), Err(ProofFault::Unsupported));
        let mut other = proof.clone();
        other["cryptosuite"] = json!("ecdsa-rdfc-2019");
        assert_eq!(with(other), Err(ProofFault::Unsupported));
        let mut other = proof;
        other["proofPurpose"] = json!("authentication");
        assert_eq!(with(other), Err(ProofFault::Altered));
    }
}
