//! Pages, components, islands and server functions.
//!
//! On the server (`ssr`) this is everything a person sees; in the browser (`hydrate`) it is the islands
//! and the stubs of the server functions, nothing else. A page loads its values through one or two use
//! cases, then renders them; no rule is decided here.

#[cfg(feature = "ssr")]
pub mod about;
pub mod account;
pub mod assess;
pub mod author;
pub mod certify;
pub mod components;
pub mod learn;
pub mod outcome;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "ssr")]
pub mod practise;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "hydrate")]
pub mod send;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod supervise;
#[cfg(feature = "ssr")]
pub mod visit;

/// Called by the browser once the WebAssembly is there; each island then wakes by itself.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
