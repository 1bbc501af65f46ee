//! The pieces pages are made of.

pub mod icons;
pub mod question;
pub mod textarea;

#[cfg(feature = "ssr")]
pub mod field_kinds;
#[cfg(feature = "ssr")]
pub mod form;
#[cfg(feature = "ssr")]
pub mod island_scripts;
#[cfg(feature = "ssr")]
pub mod kept;
#[cfg(feature = "ssr")]
pub mod number;
#[cfg(feature = "ssr")]
pub mod plot;
#[cfg(feature = "ssr")]
pub mod support;
#[cfg(feature = "ssr")]
pub mod table;
#[cfg(feature = "ssr")]
pub mod text;

pub use icons::{Icon, icon};
