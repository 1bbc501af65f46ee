//! What a status list says of a certificate.

use super::{Signature, Status, UnknownStatus, checked, has_type, issuer_of, moment};
use crate::credential::strict_json;
use crate::keys::IssuerKeys;
use crate::status::StatusList;
use base::Timestamp;
use serde_json::Value;

/// The status of a genuine certificate in the list that was given.
pub(super) fn of(
    certificate: &Value,
    list: &[u8],
    issuers: &[IssuerKeys],
    now: Timestamp,
) -> Status {
    look(certificate, list, issuers, now).unwrap_or_else(Status::Unknown)
}

fn look(
    certificate: &Value,
    list: &[u8],
    issuers: &[IssuerKeys],
    now: Timestamp,
) -> Result<Status, UnknownStatus> {
    let entry = &certificate["credentialStatus"];
    let known = has_type(entry, "BitstringStatusListEntry")
        && entry["statusPurpose"] == "revocation"
        && entry.get("statusSize").is_none();
    let index = entry["statusListIndex"].as_str().filter(|_| known);
    let index: u32 = index
        .and_then(|index| index.parse().ok())
        .ok_or(UnknownStatus::NoList)?;
    if list.len() > crate::baking::LONGEST {
        return Err(UnknownStatus::ListNotGenuine);
    }
    let list = strict_json(list).map_err(|_| UnknownStatus::ListNotGenuine)?;
    let genuine = has_type(&list, "BitstringStatusListCredential")
        && issuer_of(&list) == issuer_of(certificate)
        && checked(&list, issuers) == Signature::Good;
    if !genuine {
        return Err(UnknownStatus::ListNotGenuine);
    }
    let subject = &list["credentialSubject"];
    let same = list["id"] == entry["statusListCredential"]
        && has_type(subject, "BitstringStatusList")
        && subject["statusPurpose"] == "revocation";
    if !same {
        return Err(UnknownStatus::OtherList);
    }
    let as_of = moment(&list["validFrom"]).ok_or(UnknownStatus::ListNotGenuine)?;
    let until = &list["validUntil"];
    if !until.is_null() && moment(until).is_none_or(|until| until <= now) {
        return Err(UnknownStatus::ListOld);
    }
    let packed = subject["encodedList"].as_str().unwrap_or_default();
    let bits = StatusList::decode(packed).map_err(|_| UnknownStatus::ListNotGenuine)?;
    match bits.get(index) {
        Some(true) => Ok(Status::Revoked),
        Some(false) => Ok(Status::Good { as_of }),
        None => Err(UnknownStatus::OtherList),
    }
}
