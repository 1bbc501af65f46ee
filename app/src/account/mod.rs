//! Signing in and out, one's account, links that set a password.

pub mod api;
#[cfg(feature = "ssr")]
mod letters;
pub mod letters_api;
#[cfg(feature = "ssr")]
pub mod pages;
