//! Writes certificates of nobody who exists, for verifiers of other makers to check:
//! `cargo run -p documents --example sample -- DIR`.
//!
//! `end2end/verifiers/run.mjs DIR` then checks them, and that altered ones are refused.

use base::Timestamp;
use documents::credential::{Issue, StatusEntry, canonical, issue};
use documents::keys::{self, IssuerKey, SigningKey, did_document};
use documents::status::StatusList;
use documents::verify::{Request, verify};
use documents::{baking, compact};
use sha2::{Digest, Sha256};
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

#[path = "../src/sample.rs"]
mod sample;

/// The certificates with their places in the status list. The third never expires, for verifiers that
/// cannot be told what time it is.
const CERTIFICATES: [(&str, u32); 3] =
    [("credential", 94_567), ("revoked", 7), ("lasting", 131_071)];

fn main() -> Result<(), Box<dyn Error>> {
    let directory = env::args().nth(1).ok_or("give the directory to write to")?;
    let directory = Path::new(&directory);
    fs::create_dir_all(directory)?;
    let write = |name: &str, bytes: &[u8]| fs::write(directory.join(name), bytes);

    let (site, key) = (sample::site(), sample::key());
    let retired = IssuerKey {
        key: SigningKey::from_random([2; 32].into()).public(),
        until: Some(sample::snapshot().issued_at.plus_seconds(-86_400)),
    };
    let own = IssuerKey {
        key: key.public(),
        until: None,
    };
    let did = did_document(&site, &[own, retired]).ok_or("there are keys")?;
    write("did.json", did.to_string().as_bytes())?;
    write("did.jwk", key.public().to_jwk().to_string().as_bytes())?;

    let mut snapshot = sample::snapshot();
    for (name, place) in CERTIFICATES {
        if name == "revoked" {
            snapshot.code = String::from("7K3M-9QXA-0011-2346");
            snapshot.holder.masked = true;
        }
        if name == "lasting" {
            snapshot.code = String::from("7K3M-9QXA-0011-2347");
            snapshot.expires_on = None;
            snapshot.valid_until = None;
        }
        let status = StatusEntry {
            list: String::from("1"),
            index: place,
        };
        let issued = issue(&Issue {
            snapshot: &snapshot,
            site: &site,
            key: &key,
            salt: [0x5a; 16],
            status: Some(&status),
        })?;
        write(&format!("{name}.json"), issued.json.as_bytes())?;
        write(&format!("{name}.nq"), statements(&issued.json)?.as_bytes())?;
        write(&format!("{name}.jwt"), issued.jwt.as_bytes())?;
        write(
            &format!("{name}.svg"),
            baking::svg(&snapshot, &issued.json).as_bytes(),
        )?;
        write(&format!("{name}.png"), &baking::png(&issued.json))?;
        let hash: [u8; 32] = Sha256::digest(issued.json.as_bytes()).into();
        let text = compact::issue(&snapshot, &hash, &key)?;
        write(&format!("{name}.txt"), text.as_bytes())?;
    }
    let list = StatusList::with([CERTIFICATES[1].1]).credential(
        "1",
        &site,
        &key,
        snapshot.issued_at,
        None,
    )?;
    write("status-1.json", list.as_bytes())?;
    write("status-1.nq", statements(&list)?.as_bytes())?;
    time(&list)?;
    Ok(())
}

/// What of a document is signed.
fn statements(json: &str) -> Result<String, Box<dyn Error>> {
    let mut document: serde_json::Value = serde_json::from_str(json)?;
    document
        .as_object_mut()
        .ok_or("a credential is an object")?
        .remove("proof");
    Ok(canonical(&document)?)
}

/// How long issuing and checking take here, the best of a hundred.
fn time(list: &str) -> Result<(), Box<dyn Error>> {
    let (snapshot, site, key) = (sample::snapshot(), sample::site(), sample::key());
    let own = IssuerKey {
        key: key.public(),
        until: None,
    };
    let issuers = keys::IssuerKeys::of_site(&site, &[own]);
    let status = StatusEntry {
        list: String::from("1"),
        index: CERTIFICATES[0].1,
    };
    let what = Issue {
        snapshot: &snapshot,
        site: &site,
        key: &key,
        salt: [0; 16],
        status: Some(&status),
    };
    let (mut issuing, mut checking) = (u128::MAX, u128::MAX);
    for _ in 0..100 {
        let begin = Instant::now();
        let issued = issue(&what)?;
        let png = baking::png(&issued.json);
        let svg = baking::svg(&snapshot, &issued.json);
        issuing = issuing.min(begin.elapsed().as_micros());
        let begin = Instant::now();
        let verdict = verify(&Request {
            input: &png,
            issuers: &issuers,
            status: Some(list.as_bytes()),
            now: Timestamp::from_millis(snapshot.issued_at.millis()),
        });
        checking = checking.min(begin.elapsed().as_micros());
        if !verdict.in_force() || svg.is_empty() {
            return Err("the sample is not genuine".into());
        }
    }
    println!("JSON, JWT, SVG and PNG in {issuing} µs; PNG and status checked in {checking} µs");
    Ok(())
}
