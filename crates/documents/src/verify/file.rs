//! Which form a file has, and the credential in it.

use super::{Format, Signature};
use crate::baking::{self, NotBaked};
use crate::compact;

/// What is to be checked, taken out of its carrier.
pub(super) enum Found {
    Json(String),
    Jwt(String),
    Compact(String),
}

type Refused = (Option<Format>, Signature);

/// Tells the form by how the input begins, never by a name.
pub(super) fn look(input: &[u8]) -> Result<(Format, Found), Refused> {
    if input.len() > baking::LONGEST {
        return Err((None, Signature::TooLarge));
    }
    if input.starts_with(b"\x89PNG") {
        return baked(Format::Png, baking::extract_png(input));
    }
    if input.starts_with(b"%PDF-") {
        return baked(Format::Pdf, baking::extract_pdf(input));
    }
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let start = input.trim_ascii_start();
    if start.first() == Some(&b'<') {
        return baked(Format::Svg, baking::extract_svg(input));
    }
    let Ok(text) = std::str::from_utf8(start) else {
        // A text cut inside a letter is still known by its beginning.
        let format = (start.first() == Some(&b'{')).then_some(Format::Json);
        let cut = std::str::from_utf8(start).is_err_and(|error| error.error_len().is_none());
        return Err(match format {
            Some(_) if cut => (format, Signature::Truncated),
            _ => (format, Signature::NotACredential),
        });
    };
    if text.starts_with(compact::PREFIX) {
        return Ok((Format::Compact, Found::Compact(text.to_owned())));
    }
    found(text)
        .map(|found| match found {
            Found::Jwt(_) => (Format::Jwt, found),
            _ => (Format::Json, found),
        })
        .ok_or((None, Signature::NotACredential))
}

fn baked(format: Format, text: Result<String, NotBaked>) -> Result<(Format, Found), Refused> {
    let refused = |signature| (Some(format), signature);
    let text = text.map_err(|fault| {
        refused(match fault {
            NotBaked::TooLarge => Signature::TooLarge,
            NotBaked::Truncated => Signature::Truncated,
            NotBaked::Several => Signature::Several,
            NotBaked::Malformed | NotBaked::None => Signature::NotACredential,
        })
    })?;
    let found = found(text.trim()).ok_or_else(|| refused(Signature::NotACredential))?;
    Ok((format, found))
}

fn found(text: &str) -> Option<Found> {
    let text = text.trim();
    if text.starts_with('{') {
        return Some(Found::Json(text.to_owned()));
    }
    // `eyJ` is Base64 of `{"`, with which every header of a JWT begins.
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    (text.starts_with("eyJ") && text.chars().all(plain)).then(|| Found::Jwt(text.to_owned()))
}
