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
mod revoked;
#[cfg(feature = "ssr")]
pub mod runs;
#[cfg(feature = "ssr")]
pub mod standing;
pub mod standing_api;
#[cfg(feature = "ssr")]
pub mod verify;
#[cfg(feature = "ssr")]
pub mod wallet;
