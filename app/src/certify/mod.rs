//! Certificates: one's own, the document, and the public check.

pub mod api;
pub mod award_api;
#[cfg(feature = "ssr")]
pub mod awards;
#[cfg(feature = "ssr")]
pub mod certification;
pub mod certification_api;
#[cfg(feature = "ssr")]
mod document;
#[cfg(feature = "ssr")]
mod facts;
#[cfg(feature = "ssr")]
pub mod issued;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod qr;
#[cfg(feature = "ssr")]
pub mod runs;
#[cfg(feature = "ssr")]
pub mod standing;
#[cfg(feature = "ssr")]
pub mod verify;
