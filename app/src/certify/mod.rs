//! Certificates: one's own, the document, and the public check.

mod document;
pub mod pages;
mod qr;
