//! Where the exit key leads: nothing of what was on the page before.

use crate::components::support::support;
use crate::page::{Area, Page, PageResult};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;

/// `/pause`, for anyone: a session may have ended meanwhile.
pub async fn pause(visit: Visit) -> PageResult {
    let words = visit.words;
    let contacts = support(&visit);
    Ok(Page::new(Area::None, t!(words, "pause-title"), move || {
        view! {
            <div class="pagehead">
                <h1>{t!(words, "pause-title")}</h1>
                <p class="lead">{t!(words, "pause-lead")}</p>
                <p class="row"><a class="button plain" href="/">{t!(words, "pause-home")}</a></p>
            </div>
            <section class="section">
                <header><h2>{t!(words, "pause-support")}</h2><p>{t!(words, "pause-support-note")}</p></header>
                <div>{contacts}</div>
            </section>
        }
        .into_any()
    })
    .no_index()
    .into())
}
