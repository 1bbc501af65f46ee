//! Links that were just made, shown once to whoever made them.

use crate::components::{Icon, icon};
use crate::t;
use crate::visit::Visit;
use leptos::prelude::*;
use usecases::UseCaseError;
use usecases::account::MadeLink;
use usecases::settings::Sink;

/// The links, if this page was reached from making some; that they are gone, when the page is loaded again.
pub async fn made_links(visit: &Visit) -> Result<Option<AnyView>, UseCaseError> {
    let token = visit.query("link");
    if token.is_empty() {
        return Ok(None);
    }
    let made = usecases::account::take_made_links(&visit.context, &visit.actor, token).await?;
    let words = visit.words;
    if made.is_empty() {
        let said = t!(words, "made-link-gone");
        return Ok(Some(
            view! { <p class="notice warn" role="status">{icon(Icon::Warning)}<span>{said}</span></p> }
                .into_any(),
        ));
    }
    let settings = &visit.context.settings;
    let site = settings.site.address.clone().unwrap_or_default();
    let is_invitation = made.iter().all(|one| one.path.starts_with("/invite/"));
    let (title, note) = if is_invitation {
        (
            t!(words, "invitation-made-title"),
            t!(words, "invitation-made-note"),
        )
    } else {
        let days = settings.limits.setup_link_days;
        (
            t!(words, "accounts-made-title"),
            t!(words, "accounts-made-note", count = days),
        )
    };
    let is_mailed = !is_invitation && matches!(settings.mail.sink, Sink::Smtp(_));
    let rows = made
        .into_iter()
        .map(|one| row(&site, one, is_invitation))
        .collect_view();
    Ok(Some(
        view! {
            <section class="notice success" aria-labelledby="made-links">
                {icon(Icon::Check)}
                <h2 class="entry" id="made-links">{title}</h2>
                <p>{note}</p>
                {is_mailed.then(|| view! { <p>{t!(words, "accounts-made-mailed")}</p> })}
                <ul class="ledger">{rows}</ul>
            </section>
        }
        .into_any(),
    ))
}

fn row(site: &str, one: MadeLink, is_invitation: bool) -> impl IntoView + use<> {
    let link = format!("{site}{}", one.path);
    view! {
        <li>
            {(!is_invitation).then(|| view! { <bdi dir="ltr">{one.person}</bdi> })}
            <p><code class="secret">{link}</code></p>
        </li>
    }
}
