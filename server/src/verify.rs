//! `audire verify`: checks a certificate without a network. Its words are those of the public check, in English.

use crate::cli::{Failure, Place};
use crate::config;
use crate::serve::unexpected;
use base::{Locale, Timestamp};
use documents::keys::{IssuerKeys, Site};
use documents::verify::{Request, Signature, Verdict, verify};
use std::io::{Read as _, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use usecases::{Actor, Clock as _, Context, SystemClock};

/// Whatever is longer is no file of a certificate; one byte more is read, to tell.
const LONGEST: u64 = 2 * 1024 * 1024 + 1;

/// What is to be checked, and with what.
pub struct Task<'a> {
    /// `-` reads the standard input.
    pub file: &'a Path,
    /// A DID document; without it the keys of the data folder are used.
    pub issuer: Option<&'a PathBuf>,
    pub status: Option<&'a PathBuf>,
    pub place: &'a Place,
}

/// Checks the file; an error where it is not to be relied on.
pub async fn run(task: Task<'_>, out: &mut dyn Write) -> Result<(), Failure> {
    let input = read(task.file)?;
    let status = task.status.map(|path| read(path)).transpose()?;
    let now = SystemClock.now();
    let check = |issuers: &[IssuerKeys]| verdict(&input, issuers, status.as_deref(), now);
    let found = match task.issuer {
        Some(path) => {
            let keys = IssuerKeys::parse(&read(path)?)
                .map_err(|error| Failure::Environment(format!("{}: {error}", path.display())))?;
            check(&[keys])
        }
        None => with_own_keys(task.place, check).await?,
    };
    tell(&found, out).map_err(|error| Failure::Environment(format!("cannot write: {error}")))?;
    if found.in_force() {
        return Ok(());
    }
    Err(Failure::Input(String::from(
        "This file is not to be relied on as it is.",
    )))
}

fn verdict(input: &[u8], issuers: &[IssuerKeys], status: Option<&[u8]>, now: Timestamp) -> Verdict {
    verify(&Request {
        input,
        issuers,
        status,
        now,
    })
}

/// With the keys of the data folder. Its certificates may name an address that the settings do not have, as those of a site that was
/// tried on one's own machine do: what is signed with our key is ours under whatever address.
async fn with_own_keys(
    place: &Place,
    check: impl Fn(&[IssuerKeys]) -> Verdict,
) -> Result<Verdict, Failure> {
    let settings = config::settings(place)?;
    let db = config::open_to_read(&place.data).await?;
    let context = Context::new(db.clone(), settings, Arc::new(SystemClock));
    let own = usecases::certify::own_keys(&context, &Actor::Operator).await;
    db.close().await;
    let (site, keys) = own.map_err(unexpected)?;
    if keys.is_empty() {
        return Err(Failure::Environment(format!(
            "{} knows no signing key: no certificate was ever issued with it.\nGive the issuer's document with --issuer, or another folder with --data.",
            place.data.display()
        )));
    }
    let found = check(&IssuerKeys::of_site(&site, &keys));
    if let Signature::UnknownKey { issuer } = &found.signature
        && let Some(site) = Site::of_did(issuer)
    {
        return Ok(check(&IssuerKeys::of_site(&site, &keys)));
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let done = if path == Path::new("-") {
        std::io::stdin().take(LONGEST).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes))
    };
    done.map_err(|error| {
        Failure::Environment(format!("{} cannot be read: {error}.", path.display()))
    })?;
    Ok(bytes)
}

/// What was found, then what the certificate says, where its signature is good.
fn tell(found: &Verdict, out: &mut dyn Write) -> std::io::Result<()> {
    for message in found.messages(Locale::En) {
        writeln!(out, "{}", locales::message(Locale::En, &message))?;
    }
    if let (Signature::Good, Some(facts)) = (&found.signature, &found.facts) {
        writeln!(out)?;
        writeln!(out, "  {}", facts.title)?;
        if let Some(holder) = &facts.holder {
            writeln!(out, "  {holder}")?;
        }
        writeln!(out, "  {} ({})", facts.issuer, facts.issuer_id)?;
        writeln!(out, "  {}", facts.id)?;
        for one in &facts.shown {
            writeln!(out, "  - {one}")?;
        }
    }
    Ok(())
}
