//! Pictures: what may be shown, and how large it is, so that no page jumps when one arrives.

mod raster;
mod svg;

use crate::file::{File, too_large};
use crate::index::Size;
use crate::limits;
use crate::model::Media;
use crate::problem::{BAD_FILE_NAME, MEDIA_UNREADABLE, MEDIA_UNUSED, Notes, SVG_UNSAFE};
use base::{Diagnostic, Span};
use std::collections::{BTreeMap, BTreeSet};

/// Pictures with their sizes, by name.
pub(crate) struct Pictures {
    pub media: BTreeMap<String, Media>,
    pub sizes: BTreeMap<String, Option<Size>>,
}

/// Reads the pictures of a course. One that cannot be shown is reported and has no size.
pub(crate) fn read(files: &[(&str, &str, &[u8])], notes: &Notes) -> Pictures {
    let mut pictures = Pictures {
        media: BTreeMap::new(),
        sizes: BTreeMap::new(),
    };
    for (name, path, bytes) in files {
        let content_type = content_type(name);
        let Some(content_type) = content_type.filter(|_| is_good_name(name)) else {
            notes.add(
                &BAD_FILE_NAME,
                path,
                Span::new(0, 0),
                vec![("name", (*name).into())],
            );
            continue;
        };
        let size = size(content_type, path, bytes, notes);
        pictures.sizes.insert((*name).to_owned(), size);
        let media = Media {
            content_type,
            bytes: bytes.to_vec(),
        };
        pictures.media.insert((*name).to_owned(), media);
    }
    pictures
}

/// A picture that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ShownPicture {
    pub content_type: &'static str,
    /// Pixels.
    pub width: u32,
    pub height: u32,
}

/// Reads one picture by its name in the folder `media`, as the compiler of a course does; or what is wrong with it.
pub fn shown(name: &str, bytes: &[u8]) -> Result<ShownPicture, Vec<Diagnostic>> {
    let notes = Notes::default();
    let path = format!("media/{name}");
    let read = read(&[(name, path.as_str(), bytes)], &notes);
    let size = read.sizes.get(name).copied().flatten();
    match (read.media.get(name), size) {
        (Some(media), Some((width, height))) => Ok(ShownPicture {
            content_type: media.content_type,
            width,
            height,
        }),
        _ => Err(notes.into_sorted()),
    }
}

/// Reports the pictures that no text shows.
pub(crate) fn unused(files: &[(&str, &str, &[u8])], used: &BTreeSet<String>, notes: &Notes) {
    for (name, path, _) in files {
        if content_type(name).is_some() && is_good_name(name) && !used.contains(*name) {
            notes.add(
                &MEDIA_UNUSED,
                path,
                Span::new(0, 0),
                vec![("name", (*name).into())],
            );
        }
    }
}

fn size(content_type: &str, path: &str, bytes: &[u8], notes: &Notes) -> Option<Size> {
    let most = if content_type == "image/svg+xml" {
        limits::SVG_BYTES
    } else {
        limits::RASTER_BYTES
    };
    if bytes.len() > most {
        too_large(path, most, notes);
        return None;
    }
    let size = match content_type {
        "image/svg+xml" => {
            let file = File::read(path, bytes, notes)?;
            match svg::read(file.text) {
                Ok(size) => size,
                Err(odd) => {
                    file.report(&SVG_UNSAFE, odd.span, vec![("what", odd.what.into())]);
                    return None;
                }
            }
        }
        "image/png" => raster::png(bytes),
        "image/jpeg" => raster::jpeg(bytes),
        _ => raster::webp(bytes),
    };
    let size = size
        .filter(|(width, height)| (1..=10_000).contains(width) && (1..=10_000).contains(height));
    if size.is_none() {
        notes.add(&MEDIA_UNREADABLE, path, Span::new(0, 0), Vec::new());
    }
    size
}

fn content_type(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "jpg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}

/// Small letters, digits, hyphens and points: a name that is an address as it stands.
fn is_good_name(name: &str) -> bool {
    let fits = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.')
    };
    name.len() <= 100 && !name.starts_with('.') && !name.contains("..") && name.bytes().all(fits)
}
