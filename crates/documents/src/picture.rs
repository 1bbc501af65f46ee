//! A picture that somebody sends for a lesson: read within limits, turned upright, made as small as a lesson needs, and written again
//! without anything but its picture. Where it was taken, when and with what is gone.

#[cfg(test)]
mod tests;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{CompressionType, FilterType, PngDecoder, PngEncoder};
use image::codecs::webp::WebPDecoder;
use image::imageops::FilterType as Scaling;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageResult, Limits};
use std::io::Cursor;

/// Bytes of the file that is sent: a photograph of a telephone has four to eight million.
pub const LARGEST: usize = 16 * 1024 * 1024;
/// Pixels of it, known before any of them is unpacked.
pub const PIXELS: u64 = 24_000_000;
/// Bytes of all its pixels in memory: four for each of the most pixels, and some room.
const MEMORY: u64 = 128 * 1024 * 1024;
/// What a lesson shows: its column has 800 points at most, and screens have two pixels for a point.
pub const WIDEST: u32 = 1600;
pub const HIGHEST: u32 = 2400;
/// Below this nothing is to be seen any more.
const NARROWEST: u32 = 200;
/// Of 100: the quality at which photographs show no traces of it on a screen.
const QUALITY: u8 = 85;

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Png,
    Jpeg,
    WebP,
}

impl Format {
    /// By how the bytes begin (PNG third edition, 5.2; ITU-T T.81, B.1.1; RFC 9649, 2.4).
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
            Some(Self::Jpeg)
        } else {
            is_webp.then_some(Self::WebP)
        }
    }

    /// The ending of its file.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }

    /// Whether a file may end like this, in whatever letters.
    pub fn has_ending(self, ending: &str) -> bool {
        let ending = ending.to_ascii_lowercase();
        ending == self.ending() || (self == Self::Jpeg && ending == "jpeg")
    }
}

/// A picture as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    pub bytes: Vec<u8>,
    pub format: Format,
    pub width: u32,
    pub height: u32,
}

/// Why a file is no picture for a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoPicture {
    #[error("more than {LARGEST} bytes")]
    TooLarge,
    #[error("no PNG, JPEG or WebP file")]
    Unknown,
    #[error("more than {PIXELS} pixels")]
    TooManyPixels,
    #[error("a picture that moves")]
    Moving,
    #[error("damaged")]
    Damaged,
    #[error("does not become small enough")]
    StaysLarge,
}

/// The picture alone, in at most so many bytes. Photographs become JPEG, drawings and whatever lets the ground shine through stay PNG.
///
/// # Errors
/// [`NoPicture`]: too large, damaged, moving, or none at all.
pub fn cleaned(file: &[u8], most: usize) -> Result<Picture, NoPicture> {
    if file.len() > LARGEST {
        return Err(NoPicture::TooLarge);
    }
    let sent = Format::of(file).ok_or(NoPicture::Unknown)?;
    let mut image = fitted(plain(read(file, sent)?), WIDEST, HIGHEST);
    loop {
        let (bytes, format) = written(&image, sent).map_err(|_| NoPicture::Damaged)?;
        let (width, height) = (image.width(), image.height());
        if bytes.len() <= most {
            return Ok(Picture {
                bytes,
                format,
                width,
                height,
            });
        }
        if width.max(height) <= NARROWEST {
            return Err(NoPicture::StaysLarge);
        }
        // Half of the pixels, roughly.
        image = fitted(image, width * 7 / 10, height * 7 / 10);
    }
}

fn read(file: &[u8], format: Format) -> Result<DynamicImage, NoPicture> {
    let file = Cursor::new(file);
    match format {
        Format::Png => {
            let decoder = PngDecoder::with_limits(file, limits()).map_err(odd)?;
            if decoder.is_apng().map_err(odd)? {
                return Err(NoPicture::Moving);
            }
            unpacked(decoder)
        }
        Format::Jpeg => unpacked(JpegDecoder::new(file).map_err(odd)?),
        Format::WebP => {
            let decoder = WebPDecoder::new(file).map_err(odd)?;
            if decoder.has_animation() {
                return Err(NoPicture::Moving);
            }
            unpacked(decoder)
        }
    }
}

fn limits() -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MEMORY);
    limits
}

/// Whatever a decoder objects to: that it is too much, or that it is damaged.
fn odd(error: image::ImageError) -> NoPicture {
    match error {
        image::ImageError::Limits(_) => NoPicture::TooManyPixels,
        _ => NoPicture::Damaged,
    }
}

/// Unpacks the pixels, once the header has said that they are not too many, and turns them as the camera was held.
fn unpacked(mut decoder: impl ImageDecoder) -> Result<DynamicImage, NoPicture> {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    if pixels > PIXELS || decoder.total_bytes() > MEMORY {
        return Err(NoPicture::TooManyPixels);
    }
    decoder.set_limits(limits()).map_err(odd)?;
    // Whoever cannot be told which side is up is shown as it lies.
    let held = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut image = DynamicImage::from_decoder(decoder).map_err(odd)?;
    image.apply_orientation(held);
    Ok(image)
}

/// Eight bits of each colour, and nothing that shines through where nothing does.
fn plain(image: DynamicImage) -> DynamicImage {
    let colour = image.color();
    if colour.has_alpha() {
        let image = image.into_rgba8();
        if image.pixels().any(|pixel| pixel.0[3] != u8::MAX) {
            return DynamicImage::ImageRgba8(image);
        }
        return DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(image).into_rgb8());
    }
    if colour.has_color() {
        DynamicImage::ImageRgb8(image.into_rgb8())
    } else {
        DynamicImage::ImageLuma8(image.into_luma8())
    }
}

/// No wider and no higher than this; nothing is made larger.
fn fitted(image: DynamicImage, width: u32, height: u32) -> DynamicImage {
    if image.width() <= width && image.height() <= height {
        image
    } else {
        image.resize(width.max(1), height.max(1), Scaling::CatmullRom)
    }
}

fn written(image: &DynamicImage, sent: Format) -> ImageResult<(Vec<u8>, Format)> {
    if image.color().has_alpha() {
        return Ok((png(image)?, Format::Png));
    }
    let mut jpeg = Vec::new();
    image.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY))?;
    if sent == Format::Jpeg {
        return Ok((jpeg, Format::Jpeg));
    }
    // A drawing is sharp as PNG, and hardly larger; a photograph is many times as large, for nothing that anybody sees.
    let png = png(image)?;
    Ok(if png.len() > jpeg.len().saturating_mul(2) {
        (jpeg, Format::Jpeg)
    } else {
        (png, Format::Png)
    })
}

fn png(image: &DynamicImage) -> ImageResult<Vec<u8>> {
    let mut png = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    image.write_with_encoder(encoder)?;
    Ok(png)
}
