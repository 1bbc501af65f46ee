//! Credentials inside pictures and PDF files (1EdTech, Open Badges 3.0, 2024, section 5.3).
//!
//! [`svg`] and [`png`] draw the badge and put the credential in; the `extract_…` functions find it
//! again, in files from anywhere. A picture is only a carrier: nothing that it shows is signed.

mod drawing;
mod pdf;
mod png;
mod svg;

pub use pdf::extract as extract_pdf;
pub use png::{bake as png, extract as extract_png};
pub use svg::{bake as svg, extract as extract_svg};

/// Files that are longer are not looked into, nor streams that unpack to more.
pub const LONGEST: usize = 2 * 1024 * 1024;

/// Why no credential was found in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotBaked {
    #[error("the file is longer than 2 MB")]
    TooLarge,
    #[error("the file stops before its end")]
    Truncated,
    #[error("the file is not of its kind, or damaged")]
    Malformed,
    #[error("there is no credential in the file")]
    None,
    #[error("there are several credentials in the file")]
    Several,
}
