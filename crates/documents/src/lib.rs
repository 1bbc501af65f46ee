//! Values in, bytes out.

pub mod baking;
pub mod bundle;
pub mod compact;
pub mod credential;
pub mod keys;
pub mod logo;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod picture;
pub mod qr;
pub mod requirement;
pub mod sheet;
pub mod status;
pub mod unpack;
pub mod verify;

#[cfg(test)]
mod sample;
