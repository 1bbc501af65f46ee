//! The binary `audire`: routes, middleware, command line.
//!
//! Nothing is decided here. A request becomes a [`app::visit::Visit`], a page of `app` loads through use
//! cases and is rendered; a form runs a server function; what has an address and no page (pictures,
//! health, metrics) is a route of its own. [`routes::router`] is the whole site, for the listener and for tests.

pub mod account;
pub mod assets;
pub mod check;
pub mod cli;
pub mod code;
pub mod config;
pub mod content;
pub mod doctor;
#[cfg(feature = "embed")]
mod embedded;
pub mod export;
pub mod folder;
pub mod house;
pub mod import;
pub mod interview;
pub mod key;
pub mod listen;
mod log;
pub mod mail;
pub mod metrics;
pub mod middleware;
pub mod minute;
pub mod post;
pub mod problem;
pub mod register;
mod render;
pub mod routes;
pub mod scenario;
mod sealed;
pub mod serve;
pub mod verify;
mod visit;
pub mod watch;

pub use house::{House, Reach};
pub use routes::router;
