//! A one-use link, shown once to whoever made it.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use views::account::Refused;

/// The link just made, if this page was reached from making one.
pub fn made_link(visit: &Visit, handed: &Refused) -> impl IntoView + use<> {
    let path = handed.field("made-link").to_owned();
    let person = handed.field("made-for").to_owned();
    let words = visit.words;
    let link = format!(
        "{}{path}",
        visit
            .context
            .settings
            .site
            .address
            .clone()
            .unwrap_or_default()
    );
    let limits = &visit.context.settings.limits;
    let note = if path.starts_with("/reset/") {
        t!(
            words,
            "made-link-reset-note",
            count = limits.reset_link_hours
        )
    } else {
        t!(words, "made-link-note", count = limits.setup_link_days)
    };
    (!path.is_empty()).then(|| {
        view! {
            <section class="notice success" aria-labelledby="made-link">
                {icon(Icon::Check)}
                <h2 class="entry" id="made-link">{t!(words, "made-link-title")}</h2>
                <p>{t!(words, "made-link-for", person = person)}</p>
                <p><code class="secret">{link}</code></p>
                <p class="small quiet">{note}</p>
            </section>
        }
    })
}
