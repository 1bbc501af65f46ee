//! A one-use link, shown once to whoever made it.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::account::MadeLink;

/// The link just made, if this page was reached from making one; that it is gone, when the page is loaded again.
pub async fn made_link(visit: &Visit) -> Result<Option<AnyView>, UseCaseError> {
    let token = visit.query("link");
    if token.is_empty() {
        return Ok(None);
    }
    let made = usecases::account::take_made_link(&visit.context, &visit.actor, token).await?;
    Ok(Some(match made {
        Some(made) => shown(visit, made).into_any(),
        None => gone(visit).into_any(),
    }))
}

fn shown(visit: &Visit, made: MadeLink) -> impl IntoView + use<> {
    let words = visit.words;
    let settings = &visit.context.settings;
    let link = format!(
        "{}{}",
        settings.site.address.clone().unwrap_or_default(),
        made.path
    );
    let limits = &settings.limits;
    let note = if made.path.starts_with("/reset/") {
        t!(
            words,
            "made-link-reset-note",
            count = limits.reset_link_hours
        )
    } else {
        t!(words, "made-link-note", count = limits.setup_link_days)
    };
    view! {
        <section class="notice success" aria-labelledby="made-link">
            {icon(Icon::Check)}
            <h2 class="entry" id="made-link">{t!(words, "made-link-title")}</h2>
            <p>{t!(words, "made-link-for", person = made.person)}</p>
            <p><code class="secret">{link}</code></p>
            <p class="small quiet">{note}</p>
        </section>
    }
}

fn gone(visit: &Visit) -> impl IntoView + use<> {
    let said = t!(visit.words, "made-link-gone");
    view! { <p class="notice warn" role="status">{icon(Icon::Warning)}<span>{said}</span></p> }
}
