//! The files of a certificate: made once, then kept as they are.
//!
//! JSON, JWT and PDF are signed or set with what was frozen and are rows of their own; the pictures are drawn anew around the
//! same JSON each time. A file that was not made yet, because the program stopped in between, is made when it is asked for:
//! the first that is kept stays, whoever made it.

use super::issue::sha256_of;
use super::keys::{refuse_retired, site};
use super::share::{behind, own};
use super::{register, snapshot};
use crate::actor::anyone;
use crate::{Actor, Context, UseCaseError};
use base::{CertificateId, Message};
use certification::Code;
use documents::credential::{Issue, StatusEntry};
use documents::{baking, compact, credential, pdf};
use store::certificate::{Certificate, File};

/// A form of a certificate that can be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    Pdf,
    Json,
    Jwt,
    Svg,
    Png,
    /// The proof that it is in the register.
    Proof,
}

impl FileKind {
    pub const ALL: [Self; 6] = [
        Self::Pdf,
        Self::Json,
        Self::Jwt,
        Self::Svg,
        Self::Png,
        Self::Proof,
    ];

    /// The ending of its address.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Jwt => "jwt",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Proof => "tlog-proof",
        }
    }

    pub fn from_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.ending() == ending)
    }
}

fn defect(error: impl std::error::Error + Send + Sync + 'static) -> UseCaseError {
    UseCaseError::Unexpected(Box::new(error))
}

/// A file of one's own certificate.
pub async fn file(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    kind: FileKind,
) -> Result<Vec<u8>, UseCaseError> {
    let person = actor.person()?;
    let certificate = own(&mut *ctx.db.read().await?, person, code).await?;
    bytes(ctx, &certificate, kind).await
}

/// A file of the certificate behind a holder's link, with its code, for whoever has the link. There is no other public address of a
/// credential: it is the holder who gives it.
pub async fn shared_file(
    ctx: &Context,
    actor: &Actor,
    token: &str,
    kind: FileKind,
) -> Result<(String, Vec<u8>), UseCaseError> {
    anyone(actor);
    let certificate = behind(&mut *ctx.db.read().await?, token, ctx.now()).await?;
    let bytes = bytes(ctx, &certificate, kind).await?;
    Ok((certificate.code, bytes))
}

/// The proof that a certificate is in the register, for anyone who has its code, at this network address: it holds no name. It tells
/// which codes there are, so it is guarded against guessing like the check.
pub async fn proof(
    ctx: &Context,
    actor: &Actor,
    code: &str,
    address: &str,
) -> Result<Vec<u8>, UseCaseError> {
    anyone(actor);
    let now = ctx.now();
    ctx.throttle.may_guess(address, now)?;
    let code = Code::parse(code).ok_or(UseCaseError::NotFound)?;
    let found = store::certificate::find(&mut *ctx.db.read().await?, &code.to_string()).await?;
    let Some(certificate) = found else {
        ctx.throttle.guessed(address, now);
        return Err(UseCaseError::NotFound);
    };
    bytes(ctx, &certificate, FileKind::Proof).await
}

/// The bytes of a form of a certificate.
pub(crate) async fn bytes(
    ctx: &Context,
    certificate: &Certificate,
    kind: FileKind,
) -> Result<Vec<u8>, UseCaseError> {
    let kept = |kind: FileKind| kept(ctx, certificate, kind);
    Ok(match kind {
        FileKind::Pdf | FileKind::Json | FileKind::Jwt => kept(kind).await?,
        FileKind::Svg => {
            let json = text(kept(FileKind::Json).await?)?;
            baking::svg(&snapshot::read(&certificate.snapshot)?, &json).into_bytes()
        }
        FileKind::Png => baking::png(&text(kept(FileKind::Json).await?)?),
        FileKind::Proof => register::proof(&mut *ctx.db.read().await?, certificate.id)
            .await?
            .ok_or(UseCaseError::NotFound)?
            .into_bytes(),
    })
}

fn text(bytes: Vec<u8>) -> Result<String, UseCaseError> {
    String::from_utf8(bytes).map_err(defect)
}

async fn kept(
    ctx: &Context,
    certificate: &Certificate,
    kind: FileKind,
) -> Result<Vec<u8>, UseCaseError> {
    let find = async || {
        let mut reader = ctx.db.read().await?;
        store::certificate::find_file(&mut reader, certificate.id, kind.ending()).await
    };
    if let Some(file) = find().await? {
        return Ok(file.content);
    }
    let made = make(ctx, certificate.id).await;
    match find().await? {
        Some(file) => Ok(file.content),
        None => Err(made.err().unwrap_or(UseCaseError::NotFound)),
    }
}

/// Makes the files of a certificate and keeps them. What was kept before stays. A name that no font can set has no PDF and has the
/// other files.
pub(crate) async fn make(ctx: &Context, id: CertificateId) -> Result<(), UseCaseError> {
    let mut reader = ctx.db.read().await?;
    let certificate = store::certificate::get(&mut reader, id).await?;
    let place = store::register::find_status_place(&mut reader, id).await?;
    let json = store::certificate::find_file(&mut reader, id, FileKind::Json.ending()).await?;
    let pdf = store::certificate::find_file(&mut reader, id, FileKind::Pdf.ending()).await?;
    if json.is_some() && pdf.is_some() {
        return Ok(());
    }
    let snapshot = snapshot::read(&certificate.snapshot)?;
    let logo = match &snapshot.template.logo {
        Some(sha256) => store::certification::find_logo(&mut reader, sha256).await?,
        None => None,
    };
    let signing = ctx.keys.signing()?;
    refuse_retired(ctx, &mut reader, &signing).await?;
    drop(reader);
    let site = site(ctx)?;
    let status = place.map(|at| StatusEntry {
        list: at.list.to_string(),
        index: at.place,
    });
    let salt = ctx.random()?;
    let hash = super::register::bytes(&certificate.snapshot_sha256)?;
    // Setting a page takes a tenth of a second: not on a thread that answers requests.
    let (json, jwt, pdf) = tokio::task::spawn_blocking(move || -> Result<_, UseCaseError> {
        let issue = Issue {
            snapshot: &snapshot,
            site: &site,
            key: signing.key(),
            salt,
            status: status.as_ref(),
        };
        let made = credential::issue(&issue).map_err(defect)?;
        // What was kept stands: the PDF must hold the same credential that is given out alone.
        let json = json.map_or(made.json.into_bytes(), |file| file.content);
        let offline = compact::issue(&snapshot, &hash, signing.key()).map_err(defect)?;
        let address = site
            .address()
            .is_some()
            .then(|| site.certificate_id(&snapshot.code));
        let pdf = pdf::certificate(&pdf::Sheet {
            snapshot: &snapshot,
            logo: logo.as_deref(),
            verify_address: address.as_deref(),
            offline: Some(&offline),
            credential: &json,
            sample: false,
        });
        let pdf = pdf.map_err(|error| match error {
            pdf::PdfError::Characters(letters) => {
                UseCaseError::Conflict(Message::new("certificate-letters").with("letters", letters))
            }
            other => defect(other),
        });
        Ok((json, made.jwt.into_bytes(), pdf))
    })
    .await
    .map_err(defect)??;
    let now = ctx.now();
    let mut tx = ctx.db.begin().await?;
    let (pdf, problem) = match pdf {
        Ok(pdf) => (Some(pdf), None),
        Err(problem) => (None, Some(problem)),
    };
    let made = [(FileKind::Json, json), (FileKind::Jwt, jwt)];
    let made = made.into_iter().chain(pdf.map(|pdf| (FileKind::Pdf, pdf)));
    for (kind, content) in made {
        let file = File {
            sha256: sha256_of(&content),
            content,
        };
        store::certificate::insert_file(&mut tx, id, kind.ending(), &file, now).await?;
    }
    tx.commit().await?;
    problem.map_or(Ok(()), Err)
}
