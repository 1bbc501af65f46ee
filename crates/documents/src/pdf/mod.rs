//! A certificate as a PDF: one A4 sheet that archives (PDF/A-3a) and that is read aloud well (PDF/UA-1),
//! with the signed credential attached.
//!
//! typst sets it from one template and from values that are data to it: nothing a person typed is ever
//! read as markup. It sees no file, no network and no clock, so the same certificate is the same bytes.
//! What a sheet holds, and why, is in `docs/certificates.md`.

mod fonts;
mod shown;
mod values;
mod words;
mod world;

#[cfg(test)]
mod tests;

use certification::snapshot::Snapshot;
use jiff::tz::TimeZone;
use std::sync::LazyLock;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Smart};
use typst::visualize::{ExchangeFormat, RasterImage};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use world::Desk;

/// How many certificates ago typst may have used a result that it keeps. Fonts and the template are used by
/// each; what belongs to one certificate is forgotten soon, and memory stays flat over a long run.
const KEPT_FOR: usize = 3;

/// Sizes that are tried. A short certificate is set large first, so that it fills its sheet; a long one a little
/// smaller, so that it keeps to one.
const SIZES: [f64; 3] = [1.14, 1.0, 0.88];

/// A certificate and what is printed with it.
#[derive(Debug, Clone, Copy)]
pub struct Sheet<'a> {
    pub snapshot: &'a Snapshot,
    /// PNG.
    pub logo: Option<&'a [u8]>,
    /// The public address of the check, whole.
    pub verify_address: Option<&'a str>,
    /// The signed short form that is checked without a network, as its QR code holds it.
    pub offline: Option<&'a str>,
    /// The signed credential as JSON, attached as `credential.json`.
    pub credential: &'a [u8],
    /// A preview: it says so, across the sheet and in words.
    pub sample: bool,
}

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// Each of them once. A certificate with boxes in place of letters would be worse than none.
    #[error("no font of the certificates has these characters: {0}")]
    Characters(String),
    #[error("the logo is not a PNG picture that can be read: {0}")]
    Logo(String),
    #[error("{0} bytes are too long for a QR code")]
    Code(usize),
    /// A defect of the template: nothing that a certificate may say leads here.
    #[error("the certificate could not be set: {0}")]
    Setting(String),
}

/// Sets a certificate. The same sheet gives the same bytes.
///
/// # Errors
/// [`PdfError`]: what cannot be printed, or a defect.
pub fn certificate(sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    let set = set(sheet);
    typst::comemo::evict(KEPT_FOR);
    set
}

fn set(sheet: &Sheet) -> Result<Vec<u8>, PdfError> {
    let document = lay_out(sheet)?;
    typst_pdf::pdf(&document, &options(sheet.snapshot)?).map_err(|all| defect(&all))
}

fn lay_out(sheet: &Sheet) -> Result<PagedDocument, PdfError> {
    let mut prepared = values::prepare(sheet)?;
    let mut desk = Desk::new();
    if let Some(logo) = sheet.logo {
        desk.lay("logo.png", readable(logo)?);
    }
    if let Some(drawing) = prepared.online {
        desk.lay("online.svg", Bytes::from_string(drawing));
    }
    if let Some(drawing) = prepared.offline {
        desk.lay("offline.svg", Bytes::from_string(drawing));
    }
    desk.lay("credential.json", Bytes::new(sheet.credential.to_vec()));
    in_size(&mut desk, &mut prepared.values)
}

/// In the largest size in which it stays on one sheet; where there is none, in full size on several.
fn in_size(desk: &mut Desk, values: &mut values::Values) -> Result<PagedDocument, PdfError> {
    let larger = usize::from(!values.is_short());
    for &scale in &SIZES[larger..] {
        values.scale = scale;
        lay_values(desk, values)?;
        let document = laid_out(desk)?;
        if document.pages().len() == 1 {
            return Ok(document);
        }
    }
    values.scale = 1.0;
    lay_values(desk, values)?;
    laid_out(desk)
}

fn lay_values(desk: &mut Desk, values: &values::Values) -> Result<(), PdfError> {
    let json =
        serde_json::to_string(values).map_err(|error| PdfError::Setting(error.to_string()))?;
    let missing = fonts::missing(&json);
    if !missing.is_empty() {
        return Err(PdfError::Characters(missing));
    }
    desk.lay("values.json", Bytes::from_string(json));
    Ok(())
}

/// The picture, once it could be decoded.
fn readable(logo: &[u8]) -> Result<Bytes, PdfError> {
    let bytes = Bytes::new(logo.to_vec());
    RasterImage::plain(bytes.clone(), ExchangeFormat::Png)
        .map_err(|why| PdfError::Logo(why.to_string()))?;
    Ok(bytes)
}

fn laid_out(desk: &Desk) -> Result<PagedDocument, PdfError> {
    let Warned { output, .. } = typst::compile::<PagedDocument>(desk);
    output.map_err(|all| defect(&all))
}

fn defect(all: &[SourceDiagnostic]) -> PdfError {
    let words: Vec<&str> = all.iter().map(|one| one.message.as_str()).collect();
    PdfError::Setting(words.join("; "))
}

static STANDARDS: LazyLock<Option<PdfStandards>> =
    LazyLock::new(|| PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).ok());

fn options(snapshot: &Snapshot) -> Result<PdfOptions, PdfError> {
    let standards = STANDARDS
        .clone()
        .ok_or_else(|| PdfError::Setting(String::from("the standards exclude each other")))?;
    Ok(PdfOptions {
        ident: Smart::Custom(format!("{} {}", snapshot.issuer.name, snapshot.code)),
        creator: Smart::Custom(Some(String::from("Audire"))),
        timestamp: issued(snapshot).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    })
}

/// The moment of issue: the only date a file has.
fn issued(snapshot: &Snapshot) -> Option<Datetime> {
    let at = jiff::Timestamp::from_millisecond(snapshot.issued_at.millis()).ok()?;
    let civil = at.to_zoned_datetime(TimeZone::UTC);
    let part = |number: i8| u8::try_from(number).ok();
    Datetime::from_ymd_hms(
        i32::from(civil.year()),
        part(civil.month())?,
        part(civil.day())?,
        part(civil.hour())?,
        part(civil.minute())?,
        part(civil.second())?,
    )
}
