//! Whether a file is the certificate that its issuer kept.

use super::file::{self, Found};
use crate::credential::{canonical, read_jwt, strict_json};
use serde_json::Value;

/// Whether a certificate makes the same statements as the signed JSON that its issuer kept, in whatever carrier, order and
/// spacing. Whose signature stands below it is another question. The short form states too little to be compared so: it
/// names the record instead.
pub fn restates(input: &[u8], kept: &[u8]) -> bool {
    let found = match file::look(input) {
        Ok((_, Found::Json(text))) => strict_json(text.as_bytes()).ok().map(without_proof),
        Ok((_, Found::Jwt(text))) => read_jwt(&text).ok().map(|jwt| jwt.credential),
        Ok((_, Found::Compact(_))) | Err(_) => None,
    };
    let kept = strict_json(kept).ok().map(without_proof);
    let (Some(found), Some(kept)) = (found, kept) else {
        return false;
    };
    found == kept
        || matches!((canonical(&found), canonical(&kept)), (Ok(one), Ok(other)) if one == other)
}

fn without_proof(mut document: Value) -> Value {
    if let Some(members) = document.as_object_mut() {
        members.remove("proof");
    }
    document
}
