//! Loads the browser build, on pages that have an island and on no other.

use crate::visit::Visit;
use leptos::prelude::*;

/// Stands once, after the last island of a page. Leptos's own component would load the script on
/// every page, read file names from disk in every request and preload with a wrong `crossorigin`.
pub fn island_scripts(visit: &Visit) -> impl IntoView + use<> {
    let script = format!(
        "const w=async(n,m)=>{{if(n.tagName==='LEPTOS-ISLAND'){{const f=m[n.dataset.component];if(f)await f(n)}}for(const c of n.children)await w(c,m)}};\
         import('{js}').then(async m=>{{await m.default({{module_or_path:'{wasm}'}});m.hydrate();await w(document.body,m);document.documentElement.dataset.islands='ready'}})",
        js = visit.assets.href("app.js"),
        wasm = visit.assets.href("app_bg.wasm"),
    );
    view! { <script type="module" nonce=visit.nonce.clone() inner_html=script></script> }
}
